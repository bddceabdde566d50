"""Filters sightings by person, time and text, with or without strangers."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QDateEdit, QLabel, QWidget

from gui.widgets.buttons import with_calendar
from gui.widgets.layouts import row, search_field
from gui.widgets.name_field import folded
from gui.widgets.time_format import epoch, start_of
from storage.journal.journal import SightingQuery

_EVERYBODY = "Everybody"


class Period(StrEnum):
    """The value is the text of the choice."""

    TODAY = "Today"
    YESTERDAY = "Yesterday"
    WEEK = "Last 7 days"
    MONTH = "This month"
    ALWAYS = "Any time"
    BETWEEN = "From – to"


def period_bounds(period: Period, today: datetime.date) -> tuple[float | None, float | None]:
    """Since (inclusive) and until (exclusive) in seconds since the epoch; None where it is open."""
    one_day = datetime.timedelta(days=1)
    match period:
        case Period.TODAY:
            return start_of(today), None
        case Period.YESTERDAY:
            return start_of(today - one_day), start_of(today)
        case Period.WEEK:
            return start_of(today - 6 * one_day), None
        case Period.MONTH:
            return start_of(today.replace(day=1)), None
        case _:
            return None, None


class SightingFilterBar(QWidget):
    """``changed`` is emitted whenever another filter is set."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.person = QComboBox()
        self.person.setEditable(True)
        self.person.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.person.setAccessibleName("Person")
        self.person.setToolTip("Type a part of a name, or choose")
        self.person.setMinimumWidth(180)
        if (completer := self.person.completer()) is not None:
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.person.addItem(_EVERYBODY)
        self.period = QComboBox()
        self.period.setAccessibleName("Time")
        self.period.addItems([each.value for each in Period])
        self.period.setCurrentText(Period.WEEK)
        self.since = with_calendar(QDateEdit(QDate.currentDate()), "From")
        self.until = with_calendar(QDateEdit(QDate.currentDate()), "To, this day included")
        self._dash = QLabel("–")
        self.text = search_field("Name, source or note", "Search in name, source and note")
        self.text.setMinimumWidth(120)
        self.strangers = QCheckBox("S&trangers too")
        self.strangers.setChecked(True)
        dates = self.since, self._dash, self.until
        row(self.person, self.period, *dates, (self.text, 1), self.strangers, on=self)
        self._chosen = ""
        self.person.activated.connect(self._choose_typed)
        if (line := self.person.lineEdit()) is not None:
            line.editingFinished.connect(self._choose_typed)
        self.period.currentTextChanged.connect(self._show_dates)
        for signal in (self.since.dateChanged, self.until.dateChanged, self.text.textChanged, self.strangers.toggled):
            signal.connect(self.changed)
        self._show_dates()

    def wanted(self, today: datetime.date) -> SightingQuery:
        period = Period(self.period.currentText())
        since, until = period_bounds(period, today)
        if period is Period.BETWEEN:
            first, last = sorted((self.since.date(), self.until.date()), key=QDate.toJulianDay)
            since, until = epoch(first.startOfDay()), epoch(last.addDays(1).startOfDay())
        strangers = self.strangers.isChecked() and not self._chosen
        return SightingQuery(self._chosen or None, since, until, self.text.text().strip(), strangers)

    def show_people(self, people: Sequence[str]) -> None:
        """The choices of people."""
        wanted = sorted({*people, *filter(None, [self._chosen])}, key=folded)
        if wanted != self._names():
            typed = self.person.currentText()
            with QSignalBlocker(self.person):
                self.person.clear()
                self.person.addItems([_EVERYBODY, *wanted])
                self.person.setCurrentText(typed)

    def choose_person(self, person: str) -> None:
        """An empty name is everybody."""
        if person and self.person.findText(person) < 0:
            self.person.addItem(person)
        self.person.setCurrentText(person or _EVERYBODY)
        self._choose_typed()

    def empty_text(self) -> str:
        """'Ada Lovelace was not seen today.'"""
        period = {
            Period.TODAY: "today",
            Period.YESTERDAY: "yesterday",
            Period.WEEK: "in the last 7 days",
            Period.MONTH: "this month",
            Period.ALWAYS: "",
            Period.BETWEEN: "on these days",
        }[Period(self.period.currentText())]
        text = f"{self._chosen} was not seen {period}" if self._chosen else f"Nobody was seen {period}"
        searched = self.text.text().strip()
        return f"{text.strip()}{f' (search: “{searched}”)' if searched else ''}."

    def _choose_typed(self) -> None:
        typed, names = self.person.currentText().strip(), self._names()
        nearly = (each for each in names if folded(each) == folded(typed))
        found = typed if typed in names else next(nearly, None)
        chosen = found or ("" if folded(typed) in ("", folded(_EVERYBODY)) else self._chosen)
        self.person.setCurrentText(chosen or _EVERYBODY)
        if chosen != self._chosen:
            self._chosen = chosen
            self.strangers.setEnabled(not chosen)
            self.changed.emit()

    def _names(self) -> list[str]:
        """The choices after Everybody."""
        return [self.person.itemText(place) for place in range(1, self.person.count())]

    def _show_dates(self) -> None:
        between = self.period.currentText() == Period.BETWEEN
        for part in (self.since, self._dash, self.until):
            part.setVisible(between)
        self.changed.emit()
