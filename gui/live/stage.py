"""The picture with messages on it: a card that offers sources, and a line for paused, reconnecting, finished."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QStyle, QToolButton, QWidget

from gui.live.label_places import overlap
from gui.live.notice_bar import NoticeBar
from gui.live.video_view import VideoView
from gui.widgets.buttons import button, spoken_label
from gui.widgets.icons import name_icon
from gui.widgets.layouts import column, label, row
from gui.widgets.plain_text import plain
from realtime.interfaces import SessionState, Snapshot, is_demo
from services.language import number_text, tr
from services.messages.live import live_text, source_text

_REMARK_MS = 2500
_UNDO_MS = 8000
"""How long a remark with an Undo button is shown."""
_MIDDLE = Qt.AlignmentFlag.AlignCenter
_LOWER = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
OVER_MARGIN = 16
_ROWS = 3
"""Of what lies over the picture: the badge, notices, and the rest."""
_NOTICE_WIDTH = 760
_LINE_MARGINS, _LINE_GAP = 76, 14
"""Pixels of the picture's width that a line cannot use: margins, and the gap before each button."""
Action = tuple[str, Callable[[], object]]
"""Text of a button and what it does."""

_CARD, _OFFER = 508, 104
_CARD_CHARACTERS = 52


def _offers() -> tuple[tuple[str, str, str], ...]:
    """Kind, text and tooltip."""
    return (
        ("camera", tr("&Camera"), tr("Open the first camera of this computer")),
        ("file", tr("F&ile…"), tr("Open a video file or a picture folder")),
        ("address", tr("&Address…"), tr("Open a network camera by its address")),
        ("demo", tr("De&mo"), tr("Play a made-up clip that needs no camera")),
    )


class Stage(QWidget):
    """A VideoView with notices over its upper edge, a card over its middle and a line over its lower edge.

    Nothing that lies over the picture changes its place or size.
    """

    source_wanted = Signal(str)
    go_on = Signal()
    again = Signal()
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = VideoView()
        self.card = SourceCard()
        self.line = PictureLine(self.view)
        self.badge = label(tr("Demo: a made-up clip, not recorded"), "badge", wraps=False)
        self.badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.badge.hide()
        self.notices = NoticeBar()
        self.notices.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self._state = SessionState.IDLE
        self._request = ""
        self.is_guided = False
        self._remark = ""
        self._undo = False
        self._actions: tuple[Action, ...] = ()
        self._remark_timer = QTimer(self)
        self._remark_timer.setSingleShot(True)
        self._remark_timer.timeout.connect(self._forget)
        column(self.view, on=self)
        self._over = QGridLayout(self.view)
        self._over.setContentsMargins(OVER_MARGIN, OVER_MARGIN, OVER_MARGIN, OVER_MARGIN)
        self._over.setRowStretch(_ROWS - 1, 1)
        self._over.addWidget(self.badge, 0, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._over.addWidget(self.notices, 1, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.add_over(self.card, Qt.AlignmentFlag.AlignCenter)
        self.add_over(self.line, _LOWER)
        self.card.chosen.connect(self._chosen)
        self.line.pressed.connect(self._pressed)

    @property
    def asks(self) -> bool:
        """Whether the card is shown."""
        return self.card.isVisibleTo(self)

    def add_over(self, part: QWidget, place: Qt.AlignmentFlag) -> None:
        """Lays ``part`` over the picture, which keeps its size."""
        self._over.addWidget(part, 0, 0, _ROWS, 1, place)

    def place_over(self, part: QWidget, place: Qt.AlignmentFlag) -> None:
        """Moves a part that lies over the picture."""
        self._over.setAlignment(part, place)

    def freest(self, size: QSize, places: Sequence[Qt.AlignmentFlag]) -> Qt.AlignmentFlag:
        """In which of ``places``, the first preferred, a part of this size would cover least of faces, their labels and
        what else lies over the picture."""
        view = self.view
        taken = [*view.face_rects().values(), *view.label_rects().values(), *view.over]
        room = view.rect().adjusted(OVER_MARGIN, OVER_MARGIN, -OVER_MARGIN, -OVER_MARGIN)

        def covered(place: Qt.AlignmentFlag) -> float:
            rect = QRectF(QStyle.alignedRect(view.layoutDirection(), place, size, room))
            return sum(overlap(rect, each) for each in taken)

        return min(places, key=covered)

    def set_guided(self, guided: bool) -> None:
        """Whether something else leads on: then no card is shown, nor what the session waits for."""
        self.is_guided = guided
        if guided:
            self.card.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.notices.setFixedWidth(max(1, min(_NOTICE_WIDTH, event.size().width() - 2 * OVER_MARGIN)))
        super().resizeEvent(event)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self.view.show_snapshot(snapshot)
        if snapshot.state is not self._state:
            self._state = snapshot.state
            if snapshot.state in (SessionState.OPENING, SessionState.RUNNING):
                self._request = ""
        self.badge.setVisible(is_demo(snapshot.source))
        card = (tr("Choose a source"), self._request) if self._request else card_for(snapshot)
        card = None if self.is_guided else card
        if card is not None:
            self.card.show_text(*card)
        if self.asks != (card is not None):
            self.card.setVisible(card is not None)
        line = (self._remark, *self._buttons()) if self._remark else line_for(snapshot)
        waiting = snapshot.state in (SessionState.OPENING, SessionState.RECONNECTING)
        if line is not None and card is None and not (self.is_guided and waiting):
            self.line.show_text(*line)
            self._over.setAlignment(self.line, _MIDDLE if waiting else _LOWER)
            self.line.show()
        elif self.line.isVisibleTo(self):
            self.line.hide()

    def tell(self, text: str, *, undo: bool = False, actions: Sequence[Action] = ()) -> None:
        """A remark that disappears after a while; with ``undo`` it has an Undo button, or else those of ``actions``,
        at most two."""
        self._remark, self._undo, self._actions = text, undo, tuple(actions)
        self._remark_timer.start(_UNDO_MS if undo or actions else _REMARK_MS)
        self.line.raise_()  # above the card of a face, where there is no room for both

    def invite(self, text: str) -> None:
        """Shows ``text`` until it is called with an empty one."""
        self._remark_timer.stop()
        self._remark, self._undo, self._actions = text, False, ()

    def ask_for_source(self, sentence: str) -> None:
        """Shows the card although a picture runs."""
        self._request = sentence

    def _forget(self) -> None:
        self._remark = ""

    def _chosen(self, kind: str) -> None:
        self._request = ""
        self.source_wanted.emit(kind)

    def _buttons(self) -> tuple[str, ...]:
        return (tr("Undo"),) if self._undo else tuple(text for text, _ in self._actions)

    def _pressed(self, place: int) -> None:
        if self._remark and self._undo:
            self._forget()
            self.undo_wanted.emit()
        elif self._remark and self._actions:
            self._forget()
            self._actions[place][1]()
        elif self._state is SessionState.PAUSED:
            self.go_on.emit()
        else:
            self.again.emit()


class SourceCard(QFrame):
    """A sentence and four large buttons. ``chosen`` carries camera, file, address or demo."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._title = label(tr("No picture yet"), "heading", scale=1.35)
        self.sentence = label(name="muted")
        self.sentence.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        self.buttons = {kind: self._offer(kind, text, tip) for kind, text, tip in _offers()}
        offers = row(*self.buttons.values(), spacing=10, margins=(0, 4, 0, 0))
        column(self._title, self.sentence, offers, margins=(24, 20, 24, 22), on=self)
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        for each in self.buttons.values():
            each.setMinimumWidth(max(_OFFER, each.minimumSizeHint().width()))
        if (layout := self.layout()) is not None:
            layout.invalidate()
        wide = self.fontMetrics().averageCharWidth() * _CARD_CHARACTERS  # or large letters make too many lines
        over = self.parentWidget()
        room = 0 if over is None else over.width() - 2 * OVER_MARGIN
        self.setFixedWidth(max(_CARD, self.minimumSizeHint().width(), min(wide, room)))
        super().showEvent(event)

    def _offer(self, kind: str, text: str, tip: str) -> QToolButton:
        made = QToolButton()
        made.setObjectName("offer")
        made.setText(text)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setIconSize(QSize(30, 30))
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setMinimumSize(_OFFER, 88)
        made.setToolTip(plain(tip))
        made.setAccessibleName(spoken_label(text))
        made.setAccessibleDescription(tip)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        name_icon(made, kind)
        made.clicked.connect(lambda _checked=False: self.chosen.emit(kind))
        return made

    def show_text(self, title: str, sentence: str) -> None:
        if (title, sentence) != (self._title.text(), self.sentence.text()):
            self._title.setText(title)
            self.sentence.setText(sentence)
            self.setAccessibleName(f"{title}. {sentence}")


class PictureLine(QFrame):
    """One line over the lower edge of the picture, with at most two buttons. ``pressed`` carries the place of one."""

    pressed = Signal(int)

    def __init__(self, picture: QWidget) -> None:
        super().__init__(picture)
        self._picture = picture
        self.setObjectName("line")
        self._shown: tuple[str, tuple[str, ...], int] | None = None
        self._label = label(wraps=False)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = button("", clicked=lambda: self.pressed.emit(0), tab_only=True)
        self.second = button("", clicked=lambda: self.pressed.emit(1), tab_only=True)
        row(self._label, self.button, self.second, spacing=14, margins=(16, 8, 16, 8), on=self)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.hide()

    @property
    def text(self) -> str:
        return self._label.text()

    def show_text(self, text: str, *buttons: str) -> None:
        """Cheap where nothing changed: it is called with every picture."""
        over = self._picture.width()
        if (text, buttons, over) == self._shown:
            return
        self._shown = text, buttons, over
        self._label.setText(text)
        self.setAccessibleName(text.replace("\n", " "))
        room = over - _LINE_MARGINS
        for each, wanted in zip((self.button, self.second), (*buttons, "", ""), strict=False):
            each.setText(wanted)
            each.setVisible(bool(wanted))
            room -= each.sizeHint().width() + _LINE_GAP if wanted else 0
        self._label.ensurePolished()
        width = self._label.fontMetrics().size(0, text).width() + 2
        self._label.setWordWrap(width > room)
        self._label.setFixedWidth(min(width, max(room, 1)))


def card_for(snapshot: Snapshot) -> tuple[str, str] | None:
    """Title and sentence of the card, or None where it is not needed."""
    if snapshot.state is SessionState.FAILED:
        sentence = live_text(snapshot.status) or tr("The source does not open. Choose another one.")
        if snapshot.frame is not None:
            return tr("The picture stopped"), sentence
        if not snapshot.source_is_camera:
            return tr("No picture"), sentence
        later = tr("Camera {number} is opened as soon as that is possible.", number=snapshot.source.strip())
        return tr("No camera"), f"{sentence}\n{later}"
    if snapshot.state is SessionState.IDLE and not snapshot.source:
        return tr("No picture yet"), live_text(snapshot.status) or tr("Choose where the picture comes from.")
    return None


def _reconnecting(snapshot: Snapshot, label: str) -> str:
    """What happened, and when the next attempt is."""
    text = live_text(snapshot.status) or tr("{source} went away.", source=label)
    if snapshot.frame is not None:
        text = tr("Connection lost. {problem}", problem=text)
    seconds = math.ceil(snapshot.retry_in or 0.0)
    again = tr("Trying again in {seconds} s.", seconds=number_text(seconds)) if seconds else tr("Trying again now…")
    return f"{text}\n{again}"


def line_for(snapshot: Snapshot) -> tuple[str, str] | None:
    """Text and button of the line, or None while the picture runs."""
    label = source_text(snapshot.source_label) or snapshot.source
    match snapshot.state:
        case SessionState.OPENING:
            return live_text(snapshot.status) or tr("Opening {source}…", source=label), ""
        case SessionState.RECONNECTING:
            return _reconnecting(snapshot, label), ""
        case SessionState.PAUSED:
            return tr("Paused"), tr("Go on")
        case SessionState.FINISHED:
            return live_text(snapshot.status) or tr("{source} has ended", source=label), tr("Play again")
        case _:
            return (live_text(snapshot.status), "") if live_text(snapshot.status) else None
