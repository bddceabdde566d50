"""Dialogs of the attendance window: an entry by hand, its withdrawal, and the rules as text."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDate, QDateTime, QTimeZone, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QComboBox, QDateEdit, QDateTimeEdit, QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from gui.widgets.buttons import button, with_calendar
from gui.widgets.dialogs import ask_for_file
from gui.widgets.layouts import column, label, row, show_text
from gui.widgets.name_field import Question
from recognition.errors import RollcallError, SettingsError
from services.attendance.day_sheet import Line
from services.language import error_text, tr
from services.messages.attendance import hours_text_of
from services.messages.local_time import clock_text
from storage.attendance.records import Entry, EntryKind
from storage.attendance.rules import NO_RULES, Group, Rules, Schedule, parse_rules, read_rules, rules_text

_RULE_FILES = (".yaml", ".yml", ".csv", ".ics")


class EntryQuestion(Question):
    """``entered`` carries the person, an ``EntryKind``, the time in seconds since the epoch or None, and the note."""

    entered = Signal(str, object, object, str)

    def __init__(self, lines: Sequence[Line], line: Line, parent: QWidget) -> None:
        about = tr("It counts like a face that was seen, stands on record with your name, and can be withdrawn.")
        super().__init__(tr("Enter by hand"), about, tr("Enter"), parent)
        self.setMinimumWidth(440)
        self._lines = {each.person: each for each in lines}
        self.person = QComboBox()
        self.person.addItems(list(self._lines))
        self.person.setAccessibleName(tr("Person"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("What"))
        for kind, text in (
            (EntryKind.ARRIVED, tr("came")),
            (EntryKind.LEFT, tr("left")),
            (EntryKind.EXCUSED, tr("is excused")),
        ):
            self.kind.addItem(text, kind)
        self.time = with_calendar(QDateTimeEdit(), tr("When"))
        self.note = _reason_field()
        self.hours = label(name="muted")
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(10)
        for title, part in (
            (tr("&Who"), self.person),
            (tr("Wha&t"), self.kind),
            (tr("W&hen"), self.time),
            (tr("&Note"), self.note),
        ):
            form.addRow(title, part)
        self.question.setObjectName("")
        column(self.question, form, self.hours, None, self.buttons, spacing=14, margins=(20, 18, 20, 16), on=self)
        self.person.currentTextChanged.connect(lambda: self._show_line())
        self.kind.currentIndexChanged.connect(lambda: self._show_line())
        self.note.textChanged.connect(lambda: self.take.setEnabled(bool(self.note.text().strip())))
        self.take.setEnabled(False)
        self.person.setCurrentText(line.person)
        self._show_line()

    def accept(self) -> None:
        kind = EntryKind(self.kind.currentData())
        at = None if kind is EntryKind.EXCUSED else float(self.time.dateTime().toSecsSinceEpoch())
        self.entered.emit(self.person.currentText(), kind, at, self.note.text().strip())
        super().accept()

    def _show_line(self) -> None:
        line = self._lines[self.person.currentText()]
        kind = EntryKind(self.kind.currentData())
        self.time.setEnabled(kind is not EntryKind.EXCUSED)
        zone = QTimeZone(line.shift.group.timezone.encode())
        self.time.setTimeZone(zone)
        now = QDateTime.currentSecsSinceEpoch()
        at = line.shift.start if kind is EntryKind.ARRIVED else line.shift.end
        if line.shift.since <= now <= line.shift.until:
            at = min(at, now) if kind is EntryKind.ARRIVED else now
        self.time.setDateTime(QDateTime.fromSecsSinceEpoch(int(at), zone))
        hours = hours_text_of(line.shift)
        show_text(self.hours, tr("Expected {hours}, {zone}", hours=hours, zone=line.shift.group.timezone))


class WithdrawQuestion(Question):
    """``withdrawn`` carries the number of the entry, and why."""

    withdrawn = Signal(int, str)

    def __init__(self, entries: Sequence[Entry], parent: QWidget) -> None:
        about = tr("Which entry no longer counts? It stays on record, and so does who withdrew it.")
        super().__init__(tr("Withdraw an entry"), about, tr("Withdraw"), parent)
        gone = {each.ref for each in entries}
        self.entry = QComboBox()
        self.entry.setAccessibleName(tr("Entry"))
        for each in entries:
            if each.kind is not EntryKind.WITHDRAWN and each.id not in gone:
                self.entry.addItem(_entry_text(each), each.id)
        self.note = _reason_field()
        self.note.textChanged.connect(lambda: self._check())
        form = QFormLayout()
        form.addRow(tr("&Note"), self.note)
        column(self.question, self.entry, form, None, self.buttons, spacing=14, margins=(20, 18, 20, 16), on=self)
        self._check()

    def accept(self) -> None:
        self.withdrawn.emit(int(self.entry.currentData()), self.note.text().strip())
        super().accept()

    def _check(self) -> None:
        self.take.setEnabled(self.entry.count() > 0 and bool(self.note.text().strip()))


class RulesEditor(Question):
    """The rules as YAML. ``saved`` carries the text and the first date on which they hold."""

    saved = Signal(str, object)

    def __init__(self, text: str, parent: QWidget) -> None:
        about = tr("Who is expected when. Sheets of the past stay as they are.")
        super().__init__(tr("Groups and schedules"), about, tr("Save"), parent)
        self.resize(720, 560)
        self.text = QPlainTextEdit(text or _example())
        self.text.setAccessibleName(tr("Groups and schedules"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setTabChangesFocus(True)
        self.since = with_calendar(QDateEdit(QDate.currentDate()), tr("From this day on"))
        if text:
            self.since.setMinimumDate(QDate.currentDate())
        self.problem = label("", "problem")
        self.file = button(
            tr("&Read a file…"), tr("Rules (YAML or CSV), or a calendar of holidays (ICS)"), clicked=self._ask_for_file
        )
        self.file.setAutoDefault(False)
        form = QFormLayout()
        form.addRow(tr("&From"), self.since)
        below = row(form, None, self.file)
        column(self.question, (self.text, 1), self.problem, below, self.buttons, margins=(20, 18, 20, 16), on=self)
        self.text.textChanged.connect(lambda: self._check())

    def accept(self) -> None:
        if self._check():
            day = self.since.date()
            self.saved.emit(self.text.toPlainText(), datetime.date(day.year(), day.month(), day.day()))
            super().accept()

    def read(self, file: Path) -> None:
        """Takes the rules of a file into the text, or adds the holidays of a calendar to all groups."""
        left_out = ""
        try:
            if file.suffix.lower() == ".ics":
                from services.attendance.holidays import with_holidays

                rules, holidays = with_holidays(self._written(), file, datetime.date.today())
                left_out = holidays.left_out_text
            else:
                rules = read_rules(file, self._written())
            self.text.setPlainText(rules_text(rules))
            if left_out:
                show_text(self.problem, left_out)
        except RollcallError as error:
            show_text(self.problem, error_text(error))

    def _written(self) -> Rules:
        """No rules where the text cannot be read."""
        try:
            return parse_rules(self.text.toPlainText(), "")
        except SettingsError:
            return NO_RULES

    def _ask_for_file(self) -> None:
        pattern = tr("Rules or holidays ({files})", files=" ".join(f"*{each}" for each in _RULE_FILES))
        ask_for_file(self, tr("Groups and schedules"), self.read, [pattern])

    def _check(self) -> bool:
        problem = ""
        try:
            parse_rules(self.text.toPlainText(), tr("The text"))
        except SettingsError as error:
            problem = str(error)
        show_text(self.problem, problem)
        self.take.setEnabled(not problem)
        return not problem


def _reason_field() -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(tr("Note"))
    field.setPlaceholderText(tr("Why"))
    field.setMaxLength(200)
    return field


def _entry_text(entry: Entry) -> str:
    kinds = {EntryKind.ARRIVED: tr("came"), EntryKind.LEFT: tr("left"), EntryKind.EXCUSED: tr("is excused")}
    time = "" if entry.at is None else clock_text(entry.at)
    parts = (f"{entry.id}", entry.person, kinds[entry.kind], time, entry.note, entry.made_by)
    return " · ".join(each for each in parts if each)


def _example() -> str:
    """Rules to begin with."""
    zone = bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"
    week = Schedule(None, None, dict.fromkeys(range(5), ((8 * 60, 16 * 60),)), ((12 * 60, 12 * 60 + 30),))
    group = Group(tr("Reception"), (week,), timezone=zone)
    return rules_text(Rules((group,), tr("Our organisation")))
