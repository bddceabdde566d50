"""The strip of who is here: people with picture, name and since when, and strangers to be named with one click."""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from gui.reception.portraits import Portraits
from gui.widgets.buttons import escaped
from gui.widgets.layouts import ElidedLabel, column, label, row
from gui.widgets.painting import isolated
from gui.widgets.plain_text import plain
from gui.widgets.time_format import short_moment_text
from services.language import tr, tr_count
from services.messages.formatting import comma_text
from services.messages.liveness import liveness_text
from services.reception import ReceptionView, Visitor

PORTRAIT_SIDE = 44
_PAD = 6
_SPACING = 8
_FEWEST, _MOST = 16, 27
"""Average characters of a name that have room beside a portrait: where many are here, and where few are."""


class VisitorStrip(QWidget):
    """One row that keeps its height, whoever comes and goes. ``chosen`` carries the number of a visit.

    Who has no room is in the menu of a button that says how many they are.
    """

    chosen = Signal(int)

    def __init__(self, portraits: Portraits) -> None:
        super().__init__()
        self._portraits = portraits
        self._view = ReceptionView()
        self.chips: dict[int, VisitorChip] = {}
        self.empty = label(name="muted", wraps=False)
        self.more_people, self.more_strangers = self._more(), self._more()
        self._people, self._strangers = row(spacing=_SPACING), row(spacing=_SPACING)
        row(
            self.empty,
            self._people,
            self.more_people,
            None,
            self._strangers,
            self.more_strangers,
            spacing=_SPACING,
            on=self,
        )
        self.setAccessibleName(tr("Who is here now"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        portraits.arrived.connect(self._show_portraits)
        self._fit_font()

    def show_view(self, view: ReceptionView, nobody: str) -> None:
        """``nobody`` is shown where nobody is here."""
        if nobody != self.empty.text():
            self.empty.setText(nobody)
        if view is not self._view:
            self._view = view
            self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(3 * self._narrowest(), self.height())

    def minimumSizeHint(self) -> QSize:
        """Room for one who is here, and the number of the others."""
        return QSize(self._narrowest() + self._more_width(), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_font()

    def _fit_font(self) -> None:
        text = 2 * self.fontMetrics().lineSpacing() + 1
        self.setFixedHeight(max(PORTRAIT_SIDE, text) + 2 * _PAD)
        self._arrange()

    def _arrange(self) -> None:
        """Shows as many as there is room for, the latest first; strangers have up to half of it."""
        people, strangers = self._view.people, self._view.strangers
        reserved = 2 * self._more_width()
        slots = self._slots(reserved)
        if len(people) + len(strangers) <= self._slots(0):
            reserved = 0
            shown_people, shown_strangers = people, strangers
        else:
            for_strangers = min(len(strangers), max(slots - len(people), slots // 2))
            shown_people, shown_strangers = people[: slots - for_strangers], strangers[:for_strangers]
        count = max(1, len(shown_people) + len(shown_strangers))
        each_has = (self.width() - reserved + _SPACING) // count - 2 * _SPACING
        size = QSize(min(max(each_has, self._narrowest()), self._chip_width(_MOST)), self.height())
        shown = {each.visit: each for each in (*shown_people, *shown_strangers)}
        for visit in self.chips.keys() - shown.keys():
            chip = self.chips.pop(visit)
            chip.hide()
            chip.deleteLater()
        for layout, visitors in ((self._people, shown_people), (self._strangers, shown_strangers)):
            for place, visitor in enumerate(visitors):
                chip = self._chip(visitor)
                if (item := layout.itemAt(place)) is None or item.widget() is not chip:
                    layout.insertWidget(place, chip)
                chip.setFixedSize(size)
                chip.show()
        self._show_more(self.more_people, people[len(shown_people) :])
        self._show_more(self.more_strangers, strangers[len(shown_strangers) :])
        self.empty.setVisible(not (people or strangers))

    def _chip(self, visitor: Visitor) -> VisitorChip:
        chip = self.chips.get(visitor.visit)
        if chip is None:
            chip = self.chips[visitor.visit] = VisitorChip(self)
            chip.clicked.connect(partial(self._choose, visitor.visit))
        chip.show_visitor(visitor, self._portraits)
        return chip

    def _choose(self, visit: int, _checked: bool = False) -> None:
        self.chosen.emit(visit)

    def _show_portraits(self) -> None:
        for chip in self.chips.values():
            chip.show_portrait(self._portraits)

    def _slots(self, reserved: int) -> int:
        room = self.width() - reserved + _SPACING
        return max(1, room // (self._narrowest() + _SPACING))

    def _narrowest(self) -> int:
        return self._chip_width(_FEWEST)

    def _chip_width(self, characters: int) -> int:
        return self.fontMetrics().averageCharWidth() * characters + PORTRAIT_SIDE + 2 * _PAD + _SPACING

    def _more_width(self) -> int:
        return self.fontMetrics().horizontalAdvance("+888") + 3 * _SPACING

    def _more(self) -> QToolButton:
        made = QToolButton()
        made.setObjectName("flat")
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setMenu(QMenu(made))
        made.hide()
        return made

    def _show_more(self, more: QToolButton, visitors: Sequence[Visitor]) -> None:
        more.setVisible(bool(visitors))
        more.setText(isolated(f"+{len(visitors)}"))
        more.setAccessibleName(tr_count("{n} more is here", "{n} more are here", len(visitors)))
        more.setToolTip(plain(more.accessibleName()))
        menu = more.menu()
        menu.clear()
        for each in visitors:
            action = menu.addAction(escaped(spoken(each)), partial(self.chosen.emit, each.visit))
            action.setIcon(self._portraits.of(each))


class VisitorChip(QPushButton):
    """One who is here. A stranger's asks who they are."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.visitor: Visitor | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._portrait = QLabel()
        self._portrait.setFixedSize(PORTRAIT_SIDE, PORTRAIT_SIDE)
        self.name = ElidedLabel(name="heading")
        self.since = ElidedLabel(name="muted")
        text = column(None, self.name, self.since, None, spacing=1)
        row(self._portrait, (text, 1), spacing=8, margins=(_PAD, _PAD, _PAD, _PAD), on=self)
        for each in (self._portrait, self.name, self.since):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_visitor(self, visitor: Visitor, portraits: Portraits) -> None:
        if visitor is self.visitor:
            return
        self.visitor = visitor
        is_stranger = visitor.person is None
        self.setObjectName("stranger" if is_stranger else "visitor")
        self.style().polish(self)
        self.name.setText(tr("Who is this?") if visitor.person is None else visitor.person)
        since = tr("since {time}", time=short_moment_text(visitor.since, time.time()))
        self.since.setText(comma_text((since, liveness_text(visitor.liveness))))
        self.setAccessibleName(spoken(visitor))
        hint = tr("Press to say who this is") if is_stranger else tr("Press to see why, or to correct it")
        self.setAccessibleDescription(hint)
        self.setToolTip(plain(f"{spoken(visitor)}\n{hint}"))
        self.show_portrait(portraits)

    def show_portrait(self, portraits: Portraits) -> None:
        if self.visitor is not None:
            self._portrait.setPixmap(portraits.of(self.visitor))


def spoken(visitor: Visitor) -> str:
    """'Ada Lovelace, here since 14:03'."""
    since = short_moment_text(visitor.since, time.time())
    if visitor.person is None:
        here = tr("Somebody unknown, here since {time}", time=since)
    else:
        here = tr("{name}, here since {time}", name=visitor.person, time=since)
    return comma_text((here, liveness_text(visitor.liveness)))
