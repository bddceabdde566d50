"""One stranger, or several picked together: the best picture, when they were here, what can be done."""

from __future__ import annotations

import time
from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.journal.stranger_rows import called, presence, square, visits
from gui.widgets.offer_buttons import OfferButtons
from gui.widgets.time_format import count_words, listed, moment_words
from services.journal.strangers import Stranger

_SIDE = 150
_SMALL_SIDE = 100
_ABREAST = 4
_MOST_TOGETHER = 8
_SHARPNESS = 2
_MOST_VISITS = 6


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
        "Nobody to keep track of: looks and sightings are deleted, and this face is not recorded again.",
    ),
    (StrangerAction.ERASE, "Erase", "Looks and sightings are deleted. Seen again, they are a new stranger."),
)
_SEVERAL = (
    (StrangerAction.MERGE, "They are one person", "Their looks and sightings are put together."),
    (StrangerAction.IGNORE, "Ignore all of them", "Looks and sightings are deleted, and they are not recorded again."),
    (
        StrangerAction.ERASE,
        "Erase all of them…",
        "Looks and sightings are deleted. Seen again, they are new.",
    ),
)


class StrangerDetails(QWidget):
    """``chosen`` carries the StrangerAction whose button was pressed."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.picture = QLabel()
        self.headline = _label("heading")
        font = self.headline.font()
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * 1.2)
        self.headline.setFont(font)
        self.facts = _label()
        self.facts.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._buttons = OfferButtons(len(_ONE))
        self.buttons = self._buttons.buttons
        self._offers = _ONE
        self._pictured: list[object] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.headline)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(14)
        self._middle.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._middle.addWidget(self.facts, 1)
        column.addLayout(self._middle, 1)
        column.addWidget(self._buttons)
        self._buttons.chosen.connect(lambda place: self.chosen.emit(self._offers[place][0]))

    def show_strangers(self, strangers: Sequence[Stranger]) -> None:
        now = time.time()
        self.setVisible(bool(strangers))
        if not strangers:
            return
        self._offers = _ONE if len(strangers) == 1 else _SEVERAL
        self._buttons.show_offers([(words, meaning) for _, words, meaning in self._offers])
        self._show_pictures(strangers)
        if len(strangers) > 1:
            self._middle.setDirection(QBoxLayout.Direction.TopToBottom)
            self.picture.setAccessibleName("The best look at each")
            self.headline.setText(f"{count_words(len(strangers), 'stranger')} picked")
            self.facts.setText(listed([called(each) for each in strangers], 12))
            return
        one = strangers[0]
        self._middle.setDirection(QBoxLayout.Direction.LeftToRight)
        self.headline.setText(called(one))
        self.facts.setText("\n".join(_facts(one, now)))
        self.picture.setAccessibleName(f"The best look at {called(one)}")

    def _show_pictures(self, strangers: Sequence[Stranger]) -> None:
        """One large, several small."""
        images = [each.image for each in strangers[:_MOST_TOGETHER]]
        if len(images) == len(self._pictured) and all(a is b for a, b in zip(images, self._pictured, strict=True)):
            return
        self._pictured = list(images)
        side = _SIDE if len(images) == 1 else _SMALL_SIDE
        picture = _together([square(each, side * _SHARPNESS) for each in images])
        picture.setDevicePixelRatio(_SHARPNESS)
        self.picture.setPixmap(picture)


def _together(squares: Sequence[QPixmap]) -> QPixmap:
    """Side by side, as many in a row as fit."""
    side, gap = squares[0].width(), 6 * _SHARPNESS
    columns, rows = min(len(squares), _ABREAST), -(-len(squares) // _ABREAST)
    whole = QPixmap(columns * (side + gap) - gap, rows * (side + gap) - gap)
    whole.fill(Qt.GlobalColor.transparent)
    painter = QPainter(whole)
    for place, each in enumerate(squares):
        painter.drawPixmap(place % _ABREAST * (side + gap), place // _ABREAST * (side + gap), each)
    painter.end()
    return whole


def _facts(stranger: Stranger, now: float) -> list[str]:
    """When, where, and how long it is kept, each a line."""
    said = presence(stranger, now)
    lines = [said[0].upper() + said[1:]]
    shown = visits(stranger, now, _MOST_VISITS)
    more = len(stranger.row.times) - len(shown)
    lines += [f"• {each}" for each in shown] + ([f"• and {count_words(more, 'time')} before"] if more > 0 else [])
    if stranger.row.sources:
        lines.append(f"Seen by {listed(stranger.row.sources, 3)}")
    lines.append(f"{count_words(stranger.row.looks, 'look')}, kept until {moment_words(stranger.until, now)}")
    return lines


def _label(name: str = "") -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
