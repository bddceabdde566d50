"""What the page of attendance can be asked to show."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from typing import Any

from gui.attendance.entry_dialogs import EntryQuestion, RulesEditor
from gui.main_window import MainWindow
from services.attendance.day_sheet import DaySheet, Line, Status, Visitor
from services.attendance.page import AttendanceView, Wanted
from services.attendance.sheets import Total
from services.attendance.shifts import shifts_on
from storage.attendance.records import Entry, EntryKind
from storage.attendance.rules import Group, parse_rules, rules_text
from tests.gui.fake_session import FakeSession
from tests.gui.scenes import NAMES

Page = Callable[[MainWindow], Any]
ADA, GRACE = "Ada Lovelace", "Grace Hopper"


def attendance() -> AttendanceView:
    """Two groups, one line of each kind, with totals."""
    day = datetime.date(2026, 11, 4)
    rules = parse_rules(
        """
        organisation: Example School
        groups:
          Day: {schedules: [{days: {mon-fri: 08:00-16:00}}]}
          Night: {camera: room, schedules: [{days: {mon-sun: 22:00-06:00}}]}
        """,
        "scene",
    )
    (by_day,), (by_night,) = (shifts_on(each, day) for each in rules.groups)
    start, end = by_day.start, by_day.end
    gap = ((start + 3600, start + 5400),)
    during = by_night.start + 3600, by_night.start + 5400
    lines = (
        Line(ADA, by_day, Status.LEFT, start + 720, end + 300, 720.0, attended=28_080),
        Line(GRACE, by_day, Status.ABSENT, late=28_800.0),
        Line(NAMES[1], by_day, Status.UNOBSERVED, late=None, unobserved=gap),
        Line(NAMES[2], by_day, Status.EXCUSED, note="doctor", is_corrected=True),
        Line(NAMES[3], by_night, Status.PRESENT, by_night.start, away=(during,)),
    )
    visitors = (Visitor("Alan Turing", start + 7200, start + 7260),)
    added = (
        Total(
            "Day",
            ADA,
            {day: Status.LEFT},
            {Status.LEFT: 20, Status.ABSENT: 1},
            (3, 1500.0),
            (1, 900.0),
            6e5,
            5.7e5,
            tuple(_days_of(rules.groups[0], day)),
        ),
        Total("Night", NAMES[3], {day: Status.PRESENT}, {Status.PRESENT: 28}, (0, 0.0), (0, 0.0), 8e5, 7.9e5),
    )
    entry = Entry(7, day, NAMES[2], EntryKind.EXCUSED, None, None, "doctor", start, "desk")
    wanted = Wanted(day)
    sheet = DaySheet(day, lines, visitors, 2, gap, end + 8 * 3600)
    return AttendanceView(wanted, sheet, added, (entry,), rules, ("Day", "Night"), rules_text(rules))


def _days_of(group: Group, until: datetime.date) -> Iterator[Line]:
    """Of Ada: three weeks, late on some days, absent on one, and one that nobody watched."""
    for ago in range(20, -1, -1):
        for shift in shifts_on(group, until - datetime.timedelta(days=ago)):
            start, end = shift.start, shift.end
            match ago:
                case 5:
                    yield Line(ADA, shift, Status.ABSENT, late=end - start)
                case 8:
                    yield Line(ADA, shift, Status.UNOBSERVED, late=None)
                case 13:
                    yield Line(ADA, shift, Status.EXCUSED, note="doctor", is_corrected=True)
                case _:
                    late = 720.0 if ago % 7 == 0 else 0.0
                    yield Line(ADA, shift, Status.LEFT, start + late - 60 * (ago % 4), end + 300, late)


def attendance_scenes(session: FakeSession) -> Iterator[tuple[str, tuple[int, int], Page]]:
    size = (1080, 680)
    yield "attendance-none", size, lambda window: window.pages.show_attendance()
    session.attendance.now = attendance()
    yield "attendance", size, lambda window: _attendance(window, 0)
    yield "attendance-totals", size, lambda window: _attendance(window, 1)
    yield "attendance-entry", (440, 380), _attendance_entry
    yield "attendance-rules", (720, 560), _attendance_rules


def _attendance(window: MainWindow, tab: int) -> Any:
    page = window.pages.show_attendance()
    page.tabs.setCurrentIndex(tab)
    return page


def _attendance_entry(window: MainWindow) -> Any:
    page = _attendance(window, 0)
    page.enter.click()
    return page.findChildren(EntryQuestion)[-1]


def _attendance_rules(window: MainWindow) -> Any:
    page = _attendance(window, 0)
    page.rules.click()
    return page.findChildren(RulesEditor)[-1]
