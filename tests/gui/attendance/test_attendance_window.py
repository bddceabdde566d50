"""The page of who was expected and who came."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdf
import pytest
from PySide6.QtCore import QDate, QDateTime, Qt
from PySide6.QtWidgets import QPushButton

from gui.attendance.entry_dialogs import EntryQuestion, RulesEditor, WithdrawQuestion
from gui.output.attendance_pages import save_sheet, save_totals
from recognition.errors import UsageError
from services.attendance.day_sheet import Status
from services.attendance.page import Wanted
from services.attendance.shifts import DayOff
from storage.attendance.records import EntryKind
from tests.gallery_folder import write_text
from tests.gui import attendance_scenes, scenes


def open_page(open_window: Any) -> Any:
    window, session = open_window(scenes.running())
    session.attendance.now = attendance_scenes.attendance()
    page = window.pages.show_attendance()
    page.refresh()
    return session, page


def cells(page: Any, column: int) -> list[str]:
    return [str(page.table.index(row, column).data()) for row in range(page.table.rowCount())]


def test_the_sheet_of_a_day(open_window: Any) -> None:
    session, page = open_page(open_window)
    view = session.attendance.now
    assert cells(page, 0) == [each.person for each in view.sheet.lines]
    assert cells(page, 3) == ["left", "absent", "not observed", "excused", "present"]
    assert cells(page, 6)[0] == "12 min"
    assert "2 of 5 came" in page.summary.text()
    assert "Visitor: Alan Turing" in page.summary.text()


def test_another_day_group_or_name(open_window: Any) -> None:
    session, page = open_page(open_window)
    page.day.setDate(QDate(2026, 11, 5))
    assert session.called("attendance.show")[-1][0] == Wanted(datetime.date(2026, 11, 5))
    page.group.setCurrentText("Night")
    assert session.called("attendance.show")[-1][0].group == "Night"
    page.search.setText("excused")
    assert page.table.rowCount() == 1


def test_totals_are_of_a_month_so_far(open_window: Any) -> None:
    session, page = open_page(open_window)
    page.day.setDate(QDate(2026, 11, 20))
    page.until.setDate(QDate(2026, 11, 20))
    page.tabs.setCurrentIndex(1)
    wanted = session.called("attendance.show")[-1][0]
    assert (wanted.day, wanted.until) == (datetime.date(2026, 11, 1), datetime.date(2026, 11, 20))
    assert not page.enter.isEnabled()


def test_the_calendar_of_a_person(open_window: Any) -> None:
    _, page = open_page(open_window)
    page.tabs.setCurrentIndex(1)
    calendar = page.calendar
    assert calendar.isVisible()
    assert calendar.title.text() == "Ada Lovelace, Day"
    weeks = calendar.weeks
    texts = [[weeks.columns[place].text(week) for place in range(1, 8)] for week in weeks.rows]
    (day,) = (each for week in texts for each in week if "absent" in each)
    assert day == "30 absent"
    assert any(each.startswith("4 08:12–16:05") for week in texts for each in week)
    assert len(texts) == 4
    place = next(number for number, each in enumerate(texts[-1], 1) if each.startswith("4 "))
    calendar.table.doubleClicked.emit(weeks.index(len(texts) - 1, place))
    assert page.tabs.currentIndex() == 0
    assert page.day.date() == QDate(2026, 11, 4)
    page.totals.setCurrentIndex(page.totals_table.at(1))
    assert not calendar.isVisible()  # nothing is known of the days of the other


def test_an_entry_by_hand(open_window: Any) -> None:
    session, page = open_page(open_window)
    page.list.selectRow(1)
    page.enter.click()
    dialog = page.findChild(EntryQuestion)
    line = session.attendance.now.sheet.lines[1]
    assert dialog.person.currentText() == line.person
    dialog.time.setDateTime(QDateTime.fromSecsSinceEpoch(int(line.shift.start) + 60, dialog.time.timeZone()))
    assert not dialog.take.isEnabled()
    dialog.note.setText("forgot the camera")
    assert dialog.take.isEnabled()
    dialog.accept()
    expected = (line.person, EntryKind.ARRIVED, line.shift.start + 60, "forgot the camera")
    assert session.called("attendance.enter") == [expected]


def test_an_entry_is_withdrawn(open_window: Any) -> None:
    session, page = open_page(open_window)
    page.entries.click()
    dialog = page.findChild(WithdrawQuestion)
    assert dialog.entry.count() == 1
    assert not dialog.take.isEnabled()
    dialog.note.setText("entered twice")
    dialog.take.click()
    assert session.called("attendance.withdraw") == [(7, "entered twice")]


def test_rules_are_saved_only_where_they_can_be_read(open_window: Any) -> None:
    session, page = open_page(open_window)
    page.rules.click()
    dialog = page.findChild(RulesEditor)
    dialog.text.setPlainText("groups: {Desk: {schedules: [{days: {monday: soon}}]}}")
    assert not dialog.take.isEnabled()
    assert "write hours as" in dialog.problem.text()
    dialog.text.setPlainText("groups: {Desk: {schedules: [{days: {mon: 08:00-09:00}}]}}")
    dialog.take.click()
    ((text, since),) = session.called("attendance.set_rules")
    assert "Desk" in text
    assert since == datetime.date.today()


def test_a_holiday_is_told(open_window: Any) -> None:
    session, page = open_page(open_window)
    days_off = (DayOff("Day", "Winter break", (scenes.NAMES[2],)), DayOff("Night", ""))
    session.attendance.change(sheet=replace(session.attendance.now.sheet, lines=(), visitors=(), days_off=days_off))
    page.refresh()
    assert page.summary.text().splitlines() == [
        "Nobody is expected on this day.",
        "Day: holiday (Winter break)",
        "Night: holiday",
        f"On a holiday entries by hand do not count: {scenes.NAMES[2]}.",
    ]


def test_first_steps_where_there_are_no_rules(open_window: Any) -> None:
    session, page = open_page(open_window)
    session.attendance.change(text="")
    page.refresh()
    assert page.empty.isVisible()
    assert "Nobody is expected yet" in page.empty.text()
    page.rules.click()
    dialog = page.findChild(RulesEditor)
    assert dialog.take.isEnabled()
    assert Qt.FocusPolicy.StrongFocus in dialog.text.focusPolicy()
    assert [each.text() for each in dialog.findChildren(QPushButton)] == ["&Read a file…", "Cancel", "Save"]


def test_rules_and_holidays_are_read_from_files(open_window: Any, tmp_path: Path) -> None:
    _, page = open_page(open_window)
    page.rules.click()
    dialog = page.findChild(RulesEditor)
    rules = write_text(tmp_path / "rules.csv", "group,person,days,hours\nDesk,Ada,mon-fri,08:00-17:00\n")
    dialog.read(rules)
    assert "08:00-17:00" in dialog.text.toPlainText()
    event = "BEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20261224\nSUMMARY:Eve\nEND:VEVENT\n"
    calendar = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\n{event}END:VCALENDAR\n"
    dialog.read(write_text(tmp_path / "holidays.ics", calendar))
    assert "'2026-12-24': Eve" in dialog.text.toPlainText()
    assert "Ada" in dialog.text.toPlainText()
    assert dialog.take.isEnabled()
    unread = event.replace("Eve", "Spring").replace("20261224", "20270206\nRRULE:RSCALE=CHINESE;FREQ=YEARLY")
    dialog.read(write_text(tmp_path / "more.ics", calendar.replace(event, event.replace("24", "25") + unread)))
    assert "'2026-12-25': Eve" in dialog.text.toPlainText()
    assert dialog.problem.text().endswith("worked out here: Spring. Enter these holidays by hand.")
    assert dialog.take.isEnabled()
    dialog.read(write_text(tmp_path / "broken.ics", "hello"))
    assert "calendar" in dialog.problem.text()
    assert "'2026-12-24': Eve" in dialog.text.toPlainText()


def test_totals_have_a_calendar_for_each_month(open_window: Any, tmp_path: Path) -> None:
    session, _ = open_page(open_window)
    view = session.attendance.now
    file = tmp_path / "totals.pdf"
    days = datetime.date(2026, 11, 1), datetime.date(2026, 11, 30)
    save_totals(view.totals, view.rules, days, file)
    pages = [each.extract_text().replace("\t", " ") for each in pypdf.PdfReader(file).pages]
    assert len(pages) >= 2
    assert "November 2026" in pages[1]
    assert "P: was there" in pages[1]
    assert all("Example School" in each for each in pages)
    with pytest.raises(UsageError, match="nothing to print"):
        save_totals((), view.rules, days, file)


def test_totals_are_printed_once_they_are_there(open_window: Any) -> None:
    session, page = open_page(open_window)
    page.tabs.setCurrentIndex(1)
    assert page.listing() is None
    assert page.summary.text() == "Looking…"
    wanted = Wanted(datetime.date(2026, 11, 1), datetime.date(2026, 11, 30))
    session.attendance.change(wanted=wanted)
    page.refresh()
    assert not page.summary.isVisible()
    assert [each.title.partition(",")[0] for each in page.listing()] == ["Day", "Day", "Night", "Night"]


def test_what_is_shown_is_printed_a_page_for_each_group(open_window: Any) -> None:
    session, page = open_page(open_window)
    day, *night = page.listing()
    assert [row[0] for row in day.rows] == [
        each.person for each in session.attendance.now.sheet.lines if each.shift.group.name == "Day"
    ]
    assert night
    page.search.setText(day.rows[0][0])
    (found, *_) = page.listing()
    assert found.rows == day.rows[:1]


def test_a_sheet_has_a_page_for_each_group(open_window: Any, tmp_path: Path) -> None:
    session, _ = open_page(open_window)
    view = session.attendance.now
    file = tmp_path / "sheet.pdf"
    save_sheet(view.sheet, view.rules, file)
    pages = [each.extract_text().replace("\t", " ") for each in pypdf.PdfReader(file).pages]
    assert len(pages) == 3
    assert all("Example School" in each for each in pages)
    assert "Night" in pages[1]
    assert "Alan Turing" in pages[2]
    assert {each.status for each in view.sheet.lines} >= {Status.ABSENT, Status.UNOBSERVED}


def _cut(table: Any) -> list[str]:
    """Texts that do not fit into their cells."""
    rows = table.model()
    return [
        str(rows.index(row, column).data())
        for column in range(rows.columnCount())
        for row in range(rows.rowCount())
        if not table.isColumnHidden(column)
        and table.fontMetrics().horizontalAdvance(str(rows.index(row, column).data())) > table.columnWidth(column) - 6
    ]


@pytest.mark.parametrize("width", [900, 640, 520])
def test_narrow_it_cuts_no_time_and_neither_page_nor_buttons_scroll(open_window: Any, qapp: Any, width: int) -> None:
    session, page = open_page(open_window)
    view = session.attendance.now
    people = [replace(each, person="Nobody Known", early=0.0) for each in view.sheet.lines]
    session.attendance.now = replace(view, sheet=replace(view.sheet, lines=tuple(people)))
    page.resize(width, 600)
    page.refresh()
    qapp.processEvents()
    assert page.body.width() <= width
    assert page.list.isColumnHidden(7), "nobody left early"
    assert not page.list.isColumnHidden(6)
    allowed = {"Night", "not observed", *(str(page.table.index(row, 8).data()) for row in range(5))}
    assert set(_cut(page.list)) <= allowed
    for each in (page.enter, page.entries, page.export, page.rules):
        assert page.body.rect().contains(each.geometry())
    page.tabs.setCurrentIndex(1)
    qapp.processEvents()
    assert _cut(page.totals) == []
