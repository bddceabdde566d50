"""What the pages about people can be asked to show."""

from __future__ import annotations

import dataclasses
import datetime
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage
from skimage.data import astronaut

from gui.attendance.entry_dialogs import EntryQuestion, RulesEditor
from gui.journal.sightings_window import HandEntry
from gui.main_window import MainWindow
from gui.widgets.name_field import NameQuestion
from learning.gallery_audit.findings import Finding, FindingAction, FindingKind
from realtime.interfaces import Activity, GalleryView
from recognition.message import Message, Text
from recognition.progress import Progress, Stage, Unit
from recognition.types import read_only
from services.attendance.day_sheet import DaySheet, Line, Status, Visitor
from services.attendance.page import AttendanceView, Wanted
from services.attendance.sheets import Total
from services.attendance.shifts import shifts_on
from services.gallery.editor import PeopleView
from services.gallery.people_import import ImportRequest, ImportRow, ImportView
from services.journal.sightings import SightingsView
from services.journal.strangers import Stranger, StrangersView
from storage.attendance.records import Entry, EntryKind
from storage.attendance.rules import Group, parse_rules, rules_text
from storage.files.trash import Stored
from storage.journal.days import Day
from storage.journal.journal import SightingRow
from storage.journal.strangers import StrangerRow
from tests.gallery_folder import said
from tests.gui.fake_session import FakeSession
from tests.gui.scenes import NAMES, gallery

Page = Callable[[MainWindow], Any]
KEEP, SET_ASIDE, MOVE, RENAME = FindingAction.KEEP, FindingAction.SET_ASIDE, FindingAction.MOVE, FindingAction.RENAME
MERGE, REMOVE, CHOOSE, ADD = (
    FindingAction.MERGE,
    FindingAction.REMOVE,
    FindingAction.CHOOSE_FACE,
    FindingAction.ADD_PICTURES,
)
ADA, GRACE = "Ada Lovelace", "Grace Hopper"


def findings() -> tuple[Finding, ...]:
    """One of each kind."""

    def one(kind: FindingKind, severity: int, sentence: str, *actions: FindingAction, **parts: Any) -> Finding:
        told = Message.of("text", text=sentence)
        message = Message.of("refused", problem=told.code, problem_parameters=told.to_json())
        return Finding(f"{kind}:{severity}", kind, message, actions=actions, severity=severity, **parts)

    kinds = FindingKind
    return (
        one(
            kinds.WRONG_PERSON,
            2,
            f"This picture of {ADA} looks more like {GRACE} (distance 0.31) than like the other pictures of {ADA} "
            "(0.88). Whoever is on it may get the wrong name.",
            MOVE,
            KEEP,
            SET_ASIDE,
            person=ADA,
            other=GRACE,
            pictures=(f"{ADA}/2.jpg",),
        ),
        one(
            kinds.UNREADABLE,
            2,
            "The file is cut short. Copy or download it once more.",
            SET_ASIDE,
            KEEP,
            person=NAMES[1],
            pictures=(f"{NAMES[1]}/3.jpg",),
        ),
        one(
            kinds.SAME_PERSON,
            2,
            "Their pictures are as near to each other as pictures of one person are.",
            MERGE,
            KEEP,
            person=NAMES[1],
            other=NAMES[4],
            pictures=(f"{NAMES[1]}/1.jpg", f"{NAMES[4]}/1.jpg"),
        ),
        one(
            kinds.SEVERAL_FACES,
            2,
            "There are 3 faces on this picture, and none is clearly the largest.",
            CHOOSE,
            SET_ASIDE,
            person=NAMES[2],
            pictures=(f"{NAMES[2]}/2.jpg",),
        ),
        one(kinds.NO_FACE, 2, "No face is found on it, so it names nobody.", SET_ASIDE, KEEP, pictures=("garden.jpg",)),
        one(
            kinds.OUTLIER,
            1,
            f"This picture looks unlike the three others of {NAMES[4]}.",
            KEEP,
            SET_ASIDE,
            person=NAMES[4],
            pictures=(f"{NAMES[4]}/4.jpg",),
        ),
        one(
            kinds.BLURRED,
            1,
            "The face is out of focus. A sharper picture tells people apart better.",
            SET_ASIDE,
            KEEP,
            person=NAMES[4],
            pictures=(f"{NAMES[4]}/2.jpg",),
        ),
        one(
            kinds.DUPLICATE,
            1,
            "Both pictures show the same shot. One of them is enough.",
            SET_ASIDE,
            KEEP,
            person=NAMES[4],
            pictures=(f"{NAMES[4]}/3.jpg", f"{NAMES[4]}/1.jpg"),
        ),
        one(
            kinds.SIMILAR_NAME,
            1,
            "The two names differ in accents only.",
            MERGE,
            RENAME,
            KEEP,
            person="Zofie Angstrom",
            other=NAMES[4],
        ),
        one(
            kinds.ONE_PICTURE,
            0,
            f"With one picture, {GRACE} is missed more often than people with three.",
            ADD,
            KEEP,
            person=GRACE,
            pictures=(f"{GRACE}/1.jpg",),
        ),
        one(
            kinds.LOOK_ALIKE,
            0,
            "They look alike: their nearest pictures are 0.61 apart, and the threshold is 0.58. Keep the threshold "
            "under 0.61 to tell them apart.",
            ADD,
            KEEP,
            person=ADA,
            other=GRACE,
            pictures=(f"{ADA}/1.jpg", f"{GRACE}/1.jpg"),
        ),
    )


def many(count: int) -> tuple[Finding, ...]:
    """So many blurred pictures."""
    actions = (SET_ASIDE, KEEP)
    return tuple(
        Finding(f"blurred:{each}", FindingKind.BLURRED, Message("blurred"), ADA, None, (f"{ADA}/{each}.jpg",), actions)
        for each in range(count)
    )


def stored() -> tuple[Stored, ...]:
    now = time.time()
    aside = ".rollcall/set-aside"
    return (
        Stored(f"{aside}/{ADA}/far away.png", ADA, now - 600, said("The face is 22 pixels wide; it is too small.")),
        Stored(f"{aside}/{NAMES[1]}/party.jpg", NAMES[1], now - 90_000, said("Several faces")),
        Stored(f".rollcall/removed/{GRACE}/1.jpg", GRACE, now - 900_000),
    )


def people() -> PeopleView:
    """Findings, and something to undo."""
    return PeopleView(findings(), True, stored(), undo=Message.of("set-aside", pictures=1, people=(ADA,)))


def photographed(folder: Path) -> GalleryView:
    """The gallery of ``scenes`` with picture files."""
    whole = gallery(folder)
    face = astronaut()[0:260, 110:360]
    for number, person in enumerate(whole.people):
        (folder / person.name).mkdir(parents=True, exist_ok=True)
        for place, picture in enumerate(person.pictures):
            part = face[10 * place : 250 - 10 * number, 8 * number : 240 - 6 * place].copy()
            image = QImage(part.data, part.shape[1], part.shape[0], part.strides[0], QImage.Format.Format_RGB888)
            image.save(str(folder / picture.path))
    return whole


def audit_scenes(session: FakeSession) -> Iterator[tuple[str, tuple[int, int], Page]]:
    part = session.people
    part.now = people()
    session.change(gallery=dataclasses.replace(session.now.gallery, version=2))
    yield "audit", (1060, 700), lambda window: _audit(window, FindingKind.WRONG_PERSON)
    for kind in FindingKind:
        if kind in {each.kind for each in findings()}:
            yield f"audit-{kind}", (900, 600), partial(_audit, kind=kind)
    yield "audit-several", (1060, 700), _several
    yield "audit-stored", (1060, 700), _stored
    part.change(findings=(), undo=None, stored=())
    yield "audit-nothing", (1060, 700), _empty
    part.change(checked=False, activity=Activity(Progress(Stage.ANALYSING_PICTURES, 31, 120, Unit.PICTURES)))
    yield "audit-checking", (1060, 700), _empty
    session.change(gallery=GalleryView(9))
    part.change(activity=None)
    yield "audit-nobody", (1060, 700), _empty


def _audit(window: MainWindow, kind: FindingKind) -> Any:
    window.refresh_picture()
    page = window.pages.show_audit()
    page.tabs.setCurrentIndex(0)
    page.refresh()
    page.list.pick(next(place for place, row in enumerate(page.rows.rows) if getattr(row, "kind", None) is kind))
    return page


def _empty(window: MainWindow) -> Any:
    window.refresh_picture()
    page = window.pages.show_audit()
    page.tabs.setCurrentIndex(0)
    return page


def _several(window: MainWindow) -> Any:
    page = _audit(window, FindingKind.BLURRED)
    page.list.selectAll()
    return page


def _stored(window: MainWindow) -> Any:
    page = _audit(window, FindingKind.BLURRED)
    page.tabs.setCurrentIndex(1)
    page.stored.list.pick(0)
    return page


def sightings(now: float) -> tuple[SightingRow, ...]:
    """Newest first: somebody here, strangers, one by hand, long names."""

    def one(number: int, person: str | None, ago: float, span: float, **parts: Any) -> SightingRow:
        begin = now - ago
        rest = {"stranger": None, "distance": 0.2 + number % 30 / 100, "source": "Camera 0", **parts}
        return SightingRow(number, f"visit {number}", person, first_seen=begin, last_seen=begin + span, **rest)

    return (
        one(14, ADA, 190, 190, is_open=True),
        one(13, None, 400, 12, stranger=12, distance=0.91),
        one(12, NAMES[1], 700, 65, source="rtsp://door.local/1"),
        one(11, GRACE, 2000, 0, distance=None, source="by hand", note="came in", by_hand=True),
        one(10, NAMES[2], 4000, 600),
        one(9, NAMES[3], 86_000, 3700, source="party.mp4"),
        one(8, ADA, 90_000, 7),
        one(7, None, 100_000, 2, stranger=11, distance=0.87),
    )


def days(now: float) -> tuple[Day, ...]:
    """Of two days."""
    rows = []
    for ago, person, seconds in ((0, ADA, 190.0), (0, NAMES[1], 65.0), (0, GRACE, 0.0), (1, ADA, 7.0)):
        day = datetime.date.fromtimestamp(now) - datetime.timedelta(days=ago)
        morning = datetime.datetime.combine(day, datetime.time(9, 2, 11)).timestamp()
        rows.append(Day(day.isoformat(), person, morning, morning + 4000, seconds, 1 + ago))
    return tuple(rows)


def many_sightings(count: int) -> tuple[SightingRow, ...]:
    """Newest first."""
    now = time.time()
    return tuple(
        SightingRow(
            each,
            f"visit {each}",
            f"Person {each % 200}",
            None,
            now - 60 * (count - each),
            now - 60 * (count - each) + 9,
            distance=0.3,
            source="0",
        )
        for each in range(count, 0, -1)
    )


def seen() -> SightingsView:
    now = time.time()
    rows = sightings(now)
    return SightingsView(0, rows, days(now), len(rows), (ADA, GRACE, *NAMES[1:4]))


def strangers() -> tuple[Stranger, ...]:
    """One who is here, one who came often, one seen once."""
    now = time.time()
    face = astronaut()[30:240, 120:330, ::-1]

    def one(number: int, looks: int, *times: tuple[float, float], **parts: Any) -> Stranger:
        spans = tuple((now - ago, now - ago + span) for ago, span in times)
        image = read_only(face[number : 200 + number % 10].copy())
        sources = parts.pop("sources", ())
        row = StrangerRow(number, spans[-1][0], spans[0][1], looks, spans[0][1], number, spans, sources)
        return Stranger(row, image, spans[0][1] + 86_400, **parts)

    often = tuple((3000.0 * each, 70.0) for each in range(1, 12))
    return (
        one(12, 24, (40, 40), sources=("Camera 0",), present=True),
        one(9, 210, *often, sources=("Camera 0", "rtsp://door.local/1", "party.mp4")),
        one(7, 1, (80_000, 2), sources=("Camera 0",)),
    )


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


def people_import() -> ImportView:
    """A row of each kind."""
    rows = (
        ImportRow(ADA, "007", "new", 1),
        ImportRow(GRACE, "8", "changed", 1, (Text("Called {name} before.", name="Grace"),)),
        ImportRow(NAMES[1], "9", "same"),
        ImportRow(NAMES[2], "10", "new", 1, (), (Message.of("looks-like", other=ADA, distance=0.31),)),
        ImportRow(NAMES[3], "11", "refused", 0, (Text("There is no photo."),)),
        ImportRow("Alan Turing", "12", "retired"),
        ImportRow("", "Holidays/broken.jpg", "unreadable"),
    )
    return ImportView(request=ImportRequest(Path("people.ldif")), rows=rows, can_import=True)


def import_scenes(session: FakeSession) -> Iterator[tuple[str, tuple[int, int], Page]]:
    size = (980, 620)
    yield "people-import-none", size, lambda window: window.pages.show_people_import()
    session.people_import.now = people_import()
    yield "people-import", size, lambda window: window.pages.show_people_import()


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


def sightings_scenes(session: FakeSession) -> Iterator[tuple[str, tuple[int, int], Page]]:
    size = (1020, 660)
    session.sightings.now = seen()
    yield "sightings", size, lambda window: _sightings(window, 0)
    yield "sightings-days", size, lambda window: _sightings(window, 1)
    session.sightings.change(status=Message.of("sightings-saved", count=8, file="/home/ada/sightings.xlsx"))
    yield "sightings-between", (840, 560), _between
    session.sightings.change(rows=many_sightings(5000), total=12_400, status=None)
    yield "sightings-many", size, lambda window: _sightings(window, 0)
    yield "sightings-by-hand", (460, 290), _by_hand
    session.sightings.change(rows=(), days=(), total=0)
    yield "sightings-none", size, lambda window: window.pages.show_sightings("Ada Lovelace")
    session.sightings.change(kept_days=0.0)
    yield "sightings-not-kept", size, lambda window: window.pages.show_sightings("")


def _sightings(window: MainWindow, tab: int) -> Any:
    page = window.pages.show_sightings("")
    page.filter.period.setCurrentText("Last 7 days")
    page.tabs.setCurrentIndex(tab)
    return page


def _between(window: MainWindow) -> Any:
    page = _sightings(window, 0)
    page.filter.period.setCurrentText("From – to")
    return page


def _by_hand(window: MainWindow) -> Any:
    page = _sightings(window, 0)
    page.add.click()
    dialog = page.findChildren(HandEntry)[-1]
    dialog.field.line.setText("Ada L")
    return dialog


def strangers_scenes(session: FakeSession) -> Iterator[tuple[str, tuple[int, int], Page]]:
    size = (940, 640)
    session.strangers.now = StrangersView(strangers())
    yield "strangers", size, lambda window: _strangers(window, 0)
    yield "strangers-often", (760, 560), lambda window: _strangers(window, 1)
    yield "strangers-two", size, lambda window: _strangers(window, 0, 1)
    yield "strangers-name", (480, 260), _name
    session.strangers.change(strangers=(), status=Message.of("stranger-erased", stranger=None))
    yield "strangers-none", size, lambda window: window.pages.show_strangers()
    session.strangers.change(kept_hours=0.0, status=None)
    yield "strangers-not-kept", size, lambda window: window.pages.show_strangers()


def _strangers(window: MainWindow, *places: int) -> Any:
    page = window.pages.show_strangers()
    page.refresh()
    page.list.pick(places[0])
    for place in places[1:]:
        page.list.selectionModel().select(page.rows.at(place), page.list.selectionModel().SelectionFlag.Select)
    return page


def _name(window: MainWindow) -> Any:
    page = _strangers(window, 0)
    page.details.buttons[0].click()
    dialog = page.findChildren(NameQuestion)[-1]
    dialog.field.line.setText("ada lovelace")
    return dialog


def scenes(session: FakeSession) -> Iterator[tuple[str, tuple[int, int], Page]]:
    """Name, size, and how to get there from the main window."""
    before = session.now
    yield from audit_scenes(session)
    session.now = before
    yield from sightings_scenes(session)
    yield from attendance_scenes(session)
    yield from import_scenes(session)
    yield from strangers_scenes(session)


if __name__ == "__main__":
    import sys
    import tempfile

    from tests.gui import page_scenes

    with tempfile.TemporaryDirectory() as temporary:
        page_scenes.paint(Path(sys.argv[1]), scenes, photographed(Path(temporary)))
