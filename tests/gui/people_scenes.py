"""What the pages about people can be asked to show."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage
from skimage.data import astronaut

from gui.main_window import MainWindow
from learning.gallery_audit.findings import Finding, FindingAction, FindingKind
from realtime.interfaces import Activity, GalleryView
from recognition.message import Message, Text
from recognition.progress import Progress, Stage, Unit
from services.gallery.editor import PeopleView
from services.gallery.people_import import ImportRequest, ImportRow, ImportView
from storage.files.trash import Stored
from tests.gallery_folder import said
from tests.gui import attendance_scenes, journal_scenes
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


def scenes(session: FakeSession) -> Iterator[tuple[str, tuple[int, int], Page]]:
    """Name, size, and how to get there from the main window."""
    before = session.now
    yield from audit_scenes(session)
    session.now = before
    yield from journal_scenes.sightings_scenes(session)
    yield from attendance_scenes.attendance_scenes(session)
    yield from import_scenes(session)
    yield from journal_scenes.strangers_scenes(session)


if __name__ == "__main__":
    import sys
    import tempfile

    from tests.gui import page_scenes

    with tempfile.TemporaryDirectory() as temporary:
        page_scenes.paint(Path(sys.argv[1]), scenes, photographed(Path(temporary)))
