"""Buttons with tooltip and icon, offers with their explanations, Undo, and fields that open a calendar."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDateEdit, QDateTimeEdit, QGridLayout, QLabel, QPushButton, QToolButton, QWidget

from gui.widgets.icons import name_icon
from gui.widgets.layouts import label
from gui.widgets.plain_text import plain
from gui.widgets.time_format import date_and_time_format, date_format
from services.language import tr
from services.messages.formatting import shorten

_UNDO_LIMIT = 60
"""Characters of a change that the Undo button names."""
_Field = TypeVar("_Field", bound=QDateTimeEdit)


def button(
    text: str,
    tip: str = "",
    icon: str = "",
    *,
    primary: bool = False,
    clicked: Callable[[], object] | None = None,
    tab_only: bool = False,
) -> QPushButton:
    """``primary`` paints it in the accent colour. ``tab_only``: a click does not take the keyboard away."""
    made = QPushButton(text)
    made.setToolTip(plain(tip))
    if icon:
        name_icon(made, icon)
    if primary:
        made.setObjectName("primary")
    if tab_only:
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if clicked is not None:
        made.clicked.connect(lambda _checked=False: clicked())
    return made


def close_button(tip: str, name: str, clicked: Callable[[], object]) -> QToolButton:
    """A small cross. ``name`` is read by a screen reader."""
    made = QToolButton()
    made.setObjectName("flat")
    made.setToolTip(plain(tip))
    made.setAccessibleName(name)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.clicked.connect(lambda _checked=False: clicked())
    name_icon(made, "close", "muted")
    return made


def escaped(text: str) -> str:
    """For a button or a menu, where a single & marks the access key."""
    return text.replace("&", "&&")


def spoken_label(text: str) -> str:
    """The text of a button or menu entry without its access key and ellipsis: 'Settings' of '&Settings…', and '设置' of
    '设置(&S)…', as in languages without letters on the keyboard."""
    return re.sub(r"&(.)", r"\1", re.sub(r"\(&\w\)", "", text)).rstrip("…")


def undo_text(change: str) -> str:
    """'&Undo: Remove Ada', or '&Undo' where there is nothing to undo."""
    return tr("&Undo: {change}", change=escaped(shorten(change, _UNDO_LIMIT))) if change else tr("&Undo")


class UndoButton(QPushButton):
    """Undoes the last change to the gallery, and names it.

    Pressed by the mouse, Alt+U or Ctrl+Z: it never gets the focus, as the next one when another button is disabled,
    so that Space does not undo something.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        name_icon(self, "undo")
        self.show_undo("")

    def show_undo(self, change: str, *, is_short: bool = False) -> None:
        """``change`` is PeopleView.undo; ``is_short`` names it in the tooltip alone."""
        self.setEnabled(bool(change))
        self.setText(tr("&Undo") if is_short else undo_text(change))
        self.setAccessibleName(tr("Undo: {change}", change=change) if change else tr("Undo"))
        tip = tr("Undo: {change} (Ctrl+Z)", change=change) if change else tr("There is nothing to undo")
        self.setToolTip(plain(tip))


class OfferButtons(QWidget):
    """Buttons below each other with an explanation beside each. ``chosen`` carries the place of the one pressed.

    The buttons stay while what they offer changes, so that the focus stays too.
    """

    chosen = Signal(int)

    def __init__(self, limit: int) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self.buttons: list[QPushButton] = []
        self.explanations: list[QLabel] = []
        for place in range(limit):
            self.buttons.append(button("", primary=place == 0))
            self.explanations.append(label(name="muted"))
            self.buttons[place].clicked.connect(lambda _checked=False, place=place: self.chosen.emit(place))
            grid.addWidget(self.buttons[place], place, 0)
            grid.addWidget(self.explanations[place], place, 1)

    def show_offers(self, offers: Sequence[tuple[str, str]]) -> None:
        """Text and explanation of each button."""
        for place, (offer, explanation) in enumerate(zip(self.buttons, self.explanations, strict=True)):
            is_offered = place < len(offers)
            if is_offered:
                text, meaning = offers[place]
                offer.setText(escaped(text))
                offer.setAccessibleDescription(meaning)
                explanation.setText(meaning)
            offer.setVisible(is_offered)
            explanation.setVisible(is_offered)


def with_calendar(field: _Field, name: str) -> _Field:
    """``name`` is read by a screen reader."""
    field.setCalendarPopup(True)
    field.setDisplayFormat(date_format() if isinstance(field, QDateEdit) else date_and_time_format())
    field.setAccessibleName(name)
    field.setToolTip(plain(name))
    return field
