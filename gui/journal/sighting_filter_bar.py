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
from services.language import tr
from storage.journal.journal import SightingQuery


class Period(StrEnum):
    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEK = "week"
    MONTH = "month"
    ALWAYS = "always"
    BETWEEN = "between"


def _choices() -> dict[Period, str]:
    return {
        Period.TODAY: tr("Today"),
        Period.YESTERDAY: tr("Yesterday"),
        Period.WEEK: tr("Last 7 days"),
        Period.MONTH: tr("This month"),
        Period.ALWAYS: tr("Any time"),
        Period.BETWEEN: tr("From – to"),
    }


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
        self.person.setAccessibleName(tr("Person"))
        self.person.setToolTip(tr("Type a part of a name, or choose"))
        self.person.setMinimumWidth(180)
        if (completer := self.person.completer()) is not None:
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._everybody = tr("Everybody")
        self.person.addItem(self._everybody)
        self.period = QComboBox()
        self.period.setAccessibleName(tr("Time"))
        for period, text in _choices().items():
            self.period.addItem(text, period)
        self.choose_period(Period.WEEK)
        self.since = with_calendar(QDateEdit(QDate.currentDate()), tr("From"))
        self.until = with_calendar(QDateEdit(QDate.currentDate()), tr("To, this day included"))
        self._dash = QLabel("–")
        self.text = search_field(tr("Name, source or note"), tr("Search in name, source and note"))
        self.text.setMinimumWidth(120)
        self.strangers = QCheckBox(tr("S&trangers too"))
        self.strangers.setChecked(True)
        dates = self.since, self._dash, self.until
        row(self.person, self.period, *dates, (self.text, 1), self.strangers, on=self)
        self._chosen = ""
        self.person.activated.connect(self._choose_typed)
        if (line := self.person.lineEdit()) is not None:
            line.editingFinished.connect(self._choose_typed)
        self.period.currentIndexChanged.connect(self._show_dates)
        for signal in (self.since.dateChanged, self.until.dateChanged, self.text.textChanged, self.strangers.toggled):
            signal.connect(self.changed)
        self._show_dates()

    def wanted(self, today: datetime.date) -> SightingQuery:
        since, until = period_bounds(self._period, today)
        if self._period is Period.BETWEEN:
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
                self.person.addItems([self._everybody, *wanted])
                self.person.setCurrentText(typed)

    def choose_period(self, period: Period) -> None:
        self.period.setCurrentIndex(self.period.findData(period))

    def choose_person(self, person: str) -> None:
        """An empty name is everybody."""
        if person and self.person.findText(person) < 0:
            self.person.addItem(person)
        self.person.setCurrentText(person or self._everybody)
        self._choose_typed()

    def empty_text(self) -> str:
        """'Ada Lovelace was not seen today.'"""
        text = _not_seen_text(self._period, self._chosen) if self._chosen else _nobody_seen_text(self._period)
        searched = self.text.text().strip()
        if not searched:
            return tr("{nobody}.", nobody=text)
        return tr("{nobody} (search: “{text}”).", nobody=text, text=searched)

    @property
    def _period(self) -> Period:
        return Period(self.period.currentData())

    def _choose_typed(self) -> None:
        typed, names = self.person.currentText().strip(), self._names()
        nearly = (each for each in names if folded(each) == folded(typed))
        found = typed if typed in names else next(nearly, None)
        chosen = found or ("" if folded(typed) in ("", folded(self._everybody)) else self._chosen)
        self.person.setCurrentText(chosen or self._everybody)
        if chosen != self._chosen:
            self._chosen = chosen
            self.strangers.setEnabled(not chosen)
            self.changed.emit()

    def _names(self) -> list[str]:
        """The choices after Everybody."""
        return [self.person.itemText(place) for place in range(1, self.person.count())]

    def _show_dates(self) -> None:
        between = self._period is Period.BETWEEN
        for part in (self.since, self._dash, self.until):
            part.setVisible(between)
        self.changed.emit()


def _not_seen_text(period: Period, name: str) -> str:
    match period:
        case Period.TODAY:
            return tr("{name} was not seen today", name=name)
        case Period.YESTERDAY:
            return tr("{name} was not seen yesterday", name=name)
        case Period.WEEK:
            return tr("{name} was not seen in the last 7 days", name=name)
        case Period.MONTH:
            return tr("{name} was not seen this month", name=name)
        case Period.ALWAYS:
            return tr("{name} was not seen", name=name)
        case Period.BETWEEN:
            return tr("{name} was not seen on these days", name=name)


def _nobody_seen_text(period: Period) -> str:
    match period:
        case Period.TODAY:
            return tr("Nobody was seen today")
        case Period.YESTERDAY:
            return tr("Nobody was seen yesterday")
        case Period.WEEK:
            return tr("Nobody was seen in the last 7 days")
        case Period.MONTH:
            return tr("Nobody was seen this month")
        case Period.ALWAYS:
            return tr("Nobody was seen")
        case Period.BETWEEN:
            return tr("Nobody was seen on these days")
