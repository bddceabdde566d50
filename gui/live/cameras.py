"""All sources of a session: thumbnails below the picture of the one in focus, or a grid of all."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStyle, QWidget

from gui.live.stage import Stage, card_for, line_for
from gui.live.video_view import VideoView
from gui.widgets.layouts import column
from gui.widgets.painting import isolated, wrapped
from gui.widgets.plain_text import plain
from gui.widgets.theme import current_theme
from realtime.interfaces import FeedView, Newest, Snapshot
from recognition.types import Track
from services.language import number_text, tr
from services.messages.live import source_text

if TYPE_CHECKING:
    from realtime.session import LiveSession

_STRIP = 104
_GAP = 6
_THUMBNAILS_EVERY = 0.1
"""Seconds between two pictures of a thumbnail: they are small, and the picture in focus is for watching."""
_MOST_KEYS = 9
_PLATE, _TEXT = QColor(0, 0, 0, 165), QColor("#ffffff")
_PAD = 6
_MOST_LINES = 8


class Tile(VideoView):
    """One source, small. ``chosen`` carries its number: it was clicked, or Return or Space was pressed."""

    chosen = Signal(int)

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.number = number
        self.setMinimumSize(80, 60)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._name = self.state_text = ""
        self._is_focused = False

    def sizeHint(self) -> QSize:
        return QSize(160, 90)

    def show_feed(self, view: FeedView, threshold: float, *, is_focused: bool) -> None:
        shown = Snapshot(
            view.state,
            0.0,
            frame=view.frame,
            analysis=view.analysis,
            threshold=threshold,
            status=view.status,
            source=view.source,
            source_label=view.label,
            retry_in=view.retry_in,
        )
        name, state = source_text(view.name) or view.source, _state_text(shown)
        if (name, state, is_focused) != (self._name, self.state_text, self._is_focused):
            self._name, self.state_text, self._is_focused = name, state, is_focused
            self.setAccessibleName(tr("Camera {name}", name=name))
            self.setToolTip(plain(state))
            self.update()
        self.show_snapshot(shown)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(_GAP, _GAP, -_GAP, -_GAP)
        corner = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
        name = self._plate(painter, room, self._name, corner, lines=1)
        if self.state_text:
            room.setBottom(name.top() - 2)
            self._plate(painter, room, self.state_text, Qt.AlignmentFlag.AlignCenter)
        if self._is_focused or self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(current_theme().accent), 4.0 if self.hasFocus() else 2.5))
            painter.drawRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5))
        painter.end()

    def _plate(
        self, painter: QPainter, room: QRectF, text: str, where: Qt.AlignmentFlag, *, lines: int = _MOST_LINES
    ) -> QRectF:
        """Text on a dark plate, of as many whole lines as there is room for; returns where the plate is."""
        inside = room.adjusted(_PAD, _PAD / 2, -_PAD, -_PAD / 2)
        metrics = painter.fontMetrics()
        most = max(1, min(lines, int(inside.height() // metrics.lineSpacing())))
        text = "\n".join(map(isolated, wrapped(text, metrics, int(inside.width()), 0, most)))
        visual = QStyle.visualAlignment(self.layoutDirection(), where)
        rect = painter.boundingRect(inside, visual.value, text).intersected(inside)
        plate = rect.adjusted(-_PAD, -_PAD / 2, _PAD, _PAD / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_PLATE)
        painter.drawRoundedRect(plate, 4, 4)
        painter.setPen(_TEXT)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter.value, text)
        return plate

    def _labelled(self, tracks: tuple[Track, ...]) -> tuple[Track, ...]:
        """On a thumbnail there is room for names alone."""
        labelled = super()._labelled(tracks)
        return labelled if self.height() > 2 * _STRIP else tuple(each for each in labelled if each.person is not None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self.number)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()  # the first click has chosen it

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.isAutoRepeat():
            self.chosen.emit(self.number)
        else:
            event.ignore()


class Cameras(QWidget):
    """The stage, and a tile for each source where there are several; with one it is the stage alone.

    ``focus_wanted`` carries the number of the source to bring into focus.
    mirrors: whether pictures are flipped, of a camera of this computer or of another source.
    """

    focus_wanted = Signal(int)

    def __init__(self, session: LiveSession, stage: Stage, mirrors: Callable[[bool], bool], window: QWidget) -> None:
        super().__init__()
        self._session = session
        self._stage = stage
        self._mirrors = mirrors
        self._window = window
        self.tiles: dict[int, Tile] = {}
        self._numbers: tuple[int, ...] = ()
        self._pictures: tuple[Newest, ...] = ()
        self._focused = 0
        self._painted_at = -math.inf
        self._strip = QWidget()
        self._strip.setFixedHeight(_STRIP)
        self._row = QHBoxLayout(self._strip)
        self._wall = QWidget()
        self._grid = QGridLayout(self._wall)
        for layout in (self._row, self._grid):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(_GAP)
        column((stage, 1), (self._wall, 1), self._strip, spacing=_GAP, on=self)
        self._strip.hide()
        self._wall.hide()
        self.all = self._action(tr("A&ll cameras"), "F6", self._show)
        self.all.setCheckable(True)
        self.next = self._action(tr("Ne&xt camera"), "F7", self._go_on)
        self._by_number = [
            self._action("", f"Ctrl+{number}", lambda _checked=False, number=number: self._go_to(number - 1))
            for number in range(1, _MOST_KEYS + 1)
        ]
        self._show()

    def have_news(self) -> bool:
        """Whether a source has something to paint that it had not at the call before."""
        before, self._pictures = self._pictures, self._session.pictures()
        views = self._views()
        if not len(before) == len(self._pictures) == len(views):
            return True
        return any(
            found is not found_before or (frame is not frame_before and view.is_new(frame))
            for (frame_before, found_before), (frame, found), view in zip(before, self._pictures, views, strict=True)
        )

    def _views(self) -> list[VideoView]:
        """The largest of each source, in the session's order."""
        if not self.tiles:
            return [self._stage.view]
        large = None if self.all.isChecked() else self._focused
        return [self._stage.view if number == large else self.tiles[number] for number in self._numbers]

    def refresh(self, snapshot: Snapshot) -> None:
        """With every picture; nothing where there is one source."""
        if snapshot.feeds == 1 and not self.tiles:
            return
        now, is_small = time.monotonic(), not self.all.isChecked()
        views = self._session.feed_views() if snapshot.feeds > 1 else ()
        numbers = tuple(each.number for each in views)
        if numbers != self._numbers:
            self._rebuild(numbers)
        elif is_small and now - self._painted_at < _THUMBNAILS_EVERY and snapshot.feed == self._focused:
            return
        self._painted_at, self._focused = now, snapshot.feed
        for view in views:
            tile = self.tiles[view.number]
            tile.set_mirrored(self._mirrors(view.source.strip().isdecimal()))
            tile.show_feed(view, snapshot.threshold, is_focused=view.number == snapshot.feed)

    def shown(self, focused: Snapshot) -> tuple[Snapshot, ...]:
        """Of the sources that are shown large: the one in ``focused``, or all in the grid."""
        return self._session.snapshots() if self._wall.isVisibleTo(self) else (focused,)

    def describe(self) -> None:
        """Tells a screen reader who is on each picture; called rarely."""
        for tile in self.tiles.values():
            tile.describe()

    def enlarge(self, track: int | None) -> None:
        """Shows large a camera that sees this face: the one in focus if it does. None is any face, where no camera is
        large yet."""
        is_grid = self._wall.isVisibleTo(self)
        if track is None and not is_grid:
            return
        order = sorted(self._numbers, key=lambda number: number != self._focused)
        seen = {number: self.tiles[number].face_rects() for number in order}
        wanted = next((each for each, faces in seen.items() if faces and track in (None, *faces)), self._focused)
        if is_grid or wanted != self._focused:
            self._choose(wanted)
            if (layout := self.layout()) is not None:
                layout.activate()  # where the face is depends on the size of the picture

    def _action(self, text: str, key: str, do: Callable[..., object]) -> QAction:
        action = QAction(text, self._window)
        action.setShortcut(key)
        action.triggered.connect(do)
        self._window.addAction(action)
        return action

    def _rebuild(self, numbers: tuple[int, ...]) -> None:
        for number in self.tiles.keys() - set(numbers):
            self.tiles.pop(number).deleteLater()
        for number in numbers:
            if number not in self.tiles:
                self.tiles[number] = tile = Tile(number, self)
                tile.chosen.connect(self._choose)
        self._numbers = numbers
        for number, action in enumerate(self._by_number, start=1):
            action.setText(tr("Camera {number}", number=number_text(number)))
        self._show()

    def _show(self) -> None:
        are_several = len(self._numbers) > 1
        as_grid = are_several and self.all.isChecked()
        columns = math.ceil(math.sqrt(len(self._numbers))) if as_grid else 0
        for place, number in enumerate(self._numbers):
            if as_grid:
                self._grid.addWidget(self.tiles[number], place // columns, place % columns)
            else:
                self._row.addWidget(self.tiles[number], 1)
            self.tiles[number].setVisible(True)
        self._stage.setVisible(not as_grid)
        self._wall.setVisible(as_grid)
        self._strip.setVisible(are_several and not as_grid)
        for action in (self.all, self.next):
            action.setVisible(are_several)
        for place, action in enumerate(self._by_number):
            action.setVisible(are_several and place < len(self._numbers))  # an invisible one has no key

    def _choose(self, number: int) -> None:
        """Out of the grid, too: what was clicked is to be seen."""
        self.focus_wanted.emit(number)
        if self.all.isChecked():
            self.all.setChecked(False)
            self._show()
        self._stage.view.setFocus()

    def _go_to(self, place: int) -> None:
        if place < len(self._numbers):
            self._choose(self._numbers[place])

    def _go_on(self) -> None:
        if self._numbers:
            place = self._numbers.index(self._focused) if self._focused in self._numbers else -1
            self.focus_wanted.emit(self._numbers[(place + 1) % len(self._numbers)])


def _state_text(snapshot: Snapshot) -> str:
    """What is to be said of a picture that does not run; empty where it does."""
    card, line = card_for(snapshot), line_for(snapshot)
    return card[1] if card is not None else line[0] if line is not None else ""
