"""One stranger, or several selected ones: best picture, when they were here, and what can be done."""

from __future__ import annotations

import time
from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from gui.widgets.buttons import OfferButtons
from gui.widgets.layouts import column, label
from gui.widgets.pixmaps import square_pixmap
from gui.widgets.time_format import clock_text, day_of, moment_text
from services.journal.strangers import Stranger
from services.messages.formatting import count_text, list_text, span_text

_SIDE = 150
_SMALL_SIDE = 100
_COLUMNS = 4
_MAX_PICTURES = 8
_MAX_VISITS = 6


class StrangerAction(StrEnum):
    NAME = "name"
    MERGE = "merge"
    IGNORE = "ignore"
    ERASE = "erase"


_ONE = (
    (
        StrangerAction.NAME,
        "Name…",
        "They are registered: the looks become pictures of them, and past sightings get the name.",
    ),
    (
        StrangerAction.IGNORE,
        "Ignore",
        "Looks and sightings are deleted, and this face is not recorded again.",
    ),
    (StrangerAction.ERASE, "Erase", "Looks and sightings are deleted. Seen again, they are a new stranger."),
)
_SEVERAL = (
    (StrangerAction.MERGE, "They are one person", "Their looks and sightings are put together."),
    (StrangerAction.IGNORE, "Ignore all of them", "Looks and sightings are deleted, and they are not recorded again."),
    (StrangerAction.ERASE, "Erase all of them…", "Looks and sightings are deleted. Seen again, they are new."),
)


def name_of(stranger: Stranger) -> str:
    """'Stranger 12'."""
    return f"Stranger {stranger.row.id}"


def presence(stranger: Stranger, now: float) -> str:
    """'here now', 'last seen today 14:03'."""
    return "here now" if stranger.present else f"last seen {moment_text(stranger.row.last_seen, now)}"


def visits(stranger: Stranger, now: float, limit: int) -> list[str]:
    """'today 14:03:12, 3 min', newest first."""
    return [
        f"{day_of(begin, now)} {clock_text(begin)}, {span_text(end - begin)}"
        for begin, end in stranger.row.times[:limit]
    ]


class StrangerDetails(QWidget):
    """``chosen`` carries the StrangerAction whose button was pressed."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.picture = QLabel()
        self.headline = label(name="heading", scale=1.2)
        self.facts = label()
        self.facts.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._buttons = OfferButtons(len(_ONE))
        self.buttons = self._buttons.buttons
        self._offers = _ONE
        self._pictured: list[object] = []
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(14)
        self._middle.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._middle.addWidget(self.facts, 1)
        column(self.headline, (self._middle, 1), self._buttons, margins=(10, 0, 0, 0), on=self)
        self._buttons.chosen.connect(lambda place: self.chosen.emit(self._offers[place][0]))

    def show_strangers(self, strangers: Sequence[Stranger]) -> None:
        now = time.time()
        self.setVisible(bool(strangers))
        if not strangers:
            return
        is_one = len(strangers) == 1
        self._offers = _ONE if is_one else _SEVERAL
        self._buttons.show_offers([(text, meaning) for _, text, meaning in self._offers])
        self._show_pictures(strangers)
        direction = QBoxLayout.Direction.LeftToRight if is_one else QBoxLayout.Direction.TopToBottom
        self._middle.setDirection(direction)
        names = [name_of(each) for each in strangers]
        self.picture.setAccessibleName(f"The best look at {names[0] if is_one else 'each'}")
        self.headline.setText(names[0] if is_one else f"{count_text(len(names), 'stranger')} selected")
        self.facts.setText("\n".join(_facts(strangers[0], now)) if is_one else list_text(names, 12))

    def _show_pictures(self, strangers: Sequence[Stranger]) -> None:
        """One large, several small."""
        images = [each.image for each in strangers[:_MAX_PICTURES]]
        if len(images) == len(self._pictured) and all(a is b for a, b in zip(images, self._pictured, strict=True)):
            return
        self._pictured = list(images)
        side = _SIDE if len(images) == 1 else _SMALL_SIDE
        self.picture.setPixmap(_tiled([square_pixmap(each, side) for each in images]))


def _tiled(squares: Sequence[QPixmap]) -> QPixmap:
    ratio = squares[0].devicePixelRatio()
    side, gap = squares[0].width(), round(6 * ratio)
    columns, rows = min(len(squares), _COLUMNS), -(-len(squares) // _COLUMNS)
    whole = QPixmap(columns * (side + gap) - gap, rows * (side + gap) - gap)
    whole.setDevicePixelRatio(ratio)
    whole.fill(Qt.GlobalColor.transparent)
    painter = QPainter(whole)
    step = (side + gap) / ratio
    for place, each in enumerate(squares):
        painter.drawPixmap(round(place % _COLUMNS * step), round(place // _COLUMNS * step), each)
    painter.end()
    return whole


def _facts(stranger: Stranger, now: float) -> list[str]:
    """When, where, and how long it is kept; a line each."""
    status = presence(stranger, now)
    lines = [status[0].upper() + status[1:]]
    shown = visits(stranger, now, _MAX_VISITS)
    more = len(stranger.row.times) - len(shown)
    lines += [f"• {each}" for each in shown] + ([f"• and {count_text(more, 'time')} before"] if more > 0 else [])
    if stranger.row.sources:
        lines.append(f"Seen by {list_text(stranger.row.sources, 3)}")
    lines.append(f"{count_text(stranger.row.looks, 'look')}, kept until {moment_text(stranger.until, now)}")
    return lines
