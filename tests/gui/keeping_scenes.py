"""The face card, the panel, the person page and the ways to register; ``python -m tests.gui.keeping_scenes FOLDER``
paints them all."""

from __future__ import annotations

import dataclasses
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from skimage.data import astronaut

from gui.main_window import MainWindow
from gui.people.people_list import PersonAction
from gui.widgets.picture_files import Dropped
from learning.gallery_audit.findings import Finding, FindingAction, FindingKind
from realtime.interfaces import Activity, GalleryView
from recognition.message import Message
from recognition.progress import Progress, Stage, Unit
from recognition.types import Analysis, Image, State, read_only
from services.gallery.corrections import FaceCard, Nearest
from services.gallery.editor import FoundFaces
from storage.files.import_journal import IMPORTED, ImportedFile
from storage.files.trash import Stored
from storage.gallery.people import Person, Picture
from tests.gallery_folder import said
from tests.gui.fake_people import renamed
from tests.gui.fake_session import FakeSession, services_of
from tests.gui.scenes import NAMES, picture, running, tracks

Page = Callable[[MainWindow], Any]

ADA = "Ada Lovelace"


def face(width: int = 160, height: int = 180) -> Image:
    """A look with some margin, BGR."""
    part = astronaut()[30 : 30 + height, 150 : 150 + width, ::-1]
    return read_only(np.ascontiguousarray(part))


def cards() -> dict[str, FaceCard]:
    """One of each state."""
    near = (
        Nearest(NAMES[0], 0.312, f"{NAMES[0]}/1.jpg"),
        Nearest(ADA, 0.71, f"{ADA}/1.jpg"),
        Nearest(NAMES[1], 0.842, f"{NAMES[1]}/1.jpg"),
    )
    far = tuple(dataclasses.replace(each, distance=each.distance + 0.42) for each in near)
    return {
        "known": FaceCard(1, State.KNOWN, NAMES[0], 0.312, face(), near),
        "by-hand": FaceCard(1, State.KNOWN, NAMES[0], 0.312, face(), near, by_hand=True),
        "uncertain": FaceCard(1, State.UNCERTAIN, None, 0.561, face(), far),
        "unknown": FaceCard(1, State.UNKNOWN, None, 0.732, face(), far),
        "pending": FaceCard(1, State.PENDING),
        "ignored": FaceCard(1, State.IGNORED, None, None, face(), far, by_hand=True),
        "nobody": FaceCard(1, State.UNKNOWN, None, None, face()),
    }


def stored_gallery(folder: Path) -> GalleryView:
    """Pictures that are there, for thumbnails; many of one person."""
    people = []
    for number, (name, count) in enumerate(zip((*NAMES, ADA, "Grace Hopper"), (1, 3, 2, 1, 4, 9, 1), strict=True)):
        pictures = []
        for each in range(1, count + 1):
            path = f"{name}/{each}.jpg"
            _save(folder / path, 20 + 7 * ((number + each) % 4), 130 + 9 * ((number * 3 + each) % 5))
            pictures.append(Picture(path))
        people.append(Person(name, tuple(pictures), pictures[0].path))
    ada = people[-2]
    refused = Message.of("too-small", side=22, min_face=40)
    pictures = [
        *ada.pictures[:6],
        dataclasses.replace(ada.pictures[6], notes=(Message.of("largest-of-several", faces=2),)),
        dataclasses.replace(ada.pictures[7], problem=refused),
        dataclasses.replace(ada.pictures[8], problem=Message.of("unreadable", cause="damaged")),
    ]
    people[-2] = dataclasses.replace(ada, pictures=tuple(pictures), key_picture=pictures[2].path)
    return GalleryView(1, folder, tuple(people))


def _save(file: Path, top: int, left: int) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    part = np.ascontiguousarray(astronaut()[top : top + 200, left : left + 170])
    QImage(part.data, part.shape[1], part.shape[0], part.strides[0], QImage.Format.Format_RGB888).save(str(file))


def findings() -> tuple[Finding, ...]:
    ada = [f"{ADA}/{number}.jpg" for number in range(1, 10)]
    return (
        Finding(
            "wrong",
            FindingKind.WRONG_PERSON,
            Message.of("wrong-person", own=0.71, distance=0.32, threshold=0.6),
            ADA,
            "Grace Hopper",
            (ada[3], "Grace Hopper/1.jpg"),
            (FindingAction.MOVE, FindingAction.KEEP),
            2,
        ),
        Finding("blurred", FindingKind.BLURRED, Message("blurred"), ADA, None, (ada[4],), (FindingAction.KEEP,)),
        Finding(
            "copy",
            FindingKind.DUPLICATE,
            Message.of("same-file", original="1.jpg"),
            ADA,
            None,
            (ada[5], ada[0]),
            (FindingAction.KEEP,),
        ),
        Finding(
            "alike",
            FindingKind.LOOK_ALIKE,
            Message.of("look-alike", distance=0.52, threshold=0.6),
            ADA,
            NAMES[0],
            (ada[0],),
            (FindingAction.KEEP,),
            0,
        ),
        Finding("one", FindingKind.ONE_PICTURE, Message("one-picture"), NAMES[3], None, (), (), 0),
    )


def several(folder: Path) -> FoundFaces:
    """Five people on one picture."""
    return FoundFaces(folder / "party.jpg", picture(), tuple(track.box for track in tracks()))


def imported() -> tuple[ImportedFile, ...]:
    taken = Message.of(IMPORTED)
    bad = Message.of("no-face", problem="No face was found. Take a picture that shows the face from the front.")
    unreadable = Message.of("unreadable", problem="It is not a picture.")
    return (
        *(ImportedFile(f"Person {number}/1.jpg", 1, 1, f"Person {number}", taken) for number in range(1, 9)),
        ImportedFile("Grace Hopper/landscape.jpg", 1, 1, "Grace Hopper", bad),
        ImportedFile("notes.txt", 1, 1, "notes", unreadable),
        *(ImportedFile(f"Person {number}/2.jpg", 1, 1, f"Person {number}", taken) for number in range(1, 9)),
    )


def scenes(session: FakeSession, folder: Path) -> Iterator[tuple[str, tuple[int, int], Page]]:
    """Name, size, and how to get there from the main window."""
    gallery = stored_gallery(folder)
    session.change(gallery=dataclasses.replace(gallery, version=7))
    for name, card in cards().items():
        session.corrections.cards = {1: card, 3: card}
        yield f"card-{name}", (1100, 720), lambda window: _card(window, 1)
    session.corrections.cards = {1: cards()["unknown"]}
    yield "card-new", (1100, 720), _card_naming
    session.corrections.cards = {}
    marked = [dataclasses.replace(each) for each in tracks()]
    marked[0] = dataclasses.replace(marked[0], by_hand=True)
    marked[3] = dataclasses.replace(marked[3], state=State.IGNORED, person=None, distance=None)
    session.change(analysis=Analysis(tuple(marked), 299, 10.0))
    yield "marks", (1100, 720), _closed
    session.change(analysis=Analysis(tracks(), 299, 10.0))
    session.people.change(findings=findings(), undo=renamed(ADA), status=renamed(ADA))
    yield "panel", (1100, 760), _closed
    yield "panel-menu", (300, 320), _row_menu
    yield "edit-menu", (380, 160), lambda window: _menu(window, 1)
    yield "tools-menu", (320, 260), lambda window: _menu(window, 3)
    session.people.change(
        stored=(
            Stored(f".rollcall/set-aside/{ADA}/10.jpg", ADA, 1.7e9, Message("manual")),
            Stored(f".rollcall/set-aside/{ADA}/11.jpg", ADA, 1.7e9, said("The same picture as 1.jpg.")),
        )
    )
    for each in session.people.now.stored:
        _save(folder / each.path, 24, 140)
    yield "person", (960, 700), lambda window: window.keeping.show_person(ADA)
    yield "person-picked", (720, 560), lambda window: _picked(window, 3)
    yield "person-key", (960, 560), lambda window: window.keeping.show_person(NAMES[1], choose_key=True)
    yield "person-gone", (760, 480), lambda window: window.keeping.show_person("Nobody Any More")
    yield "chooser", (420, 520), _merging
    yield "chooser-new", (420, 520), _moving
    session.people.same = {"Ada Lovelacé": ADA}
    _save(folder / "x/Marie_Curie.jpg", 20, 130)
    photo = folder / "x/Marie_Curie.jpg"
    yield "name", (460, 260), lambda window: _named(window, Dropped((photo,), "Marie Curie"), "")
    yield "name-same", (460, 300), lambda window: _named(window, Dropped((photo,)), "Ada Lovelacé")
    session.people.faces = several(folder)
    yield "name-several", (680, 640), lambda window: _named(window, Dropped((folder / "party.jpg",)), ADA)
    yield "face-chooser", (760, 600), _choosing
    session.people.faces = FoundFaces(folder / "party.jpg", picture(), ())
    yield "face-chooser-none", (760, 560), _choosing
    session.people.change(
        activity=Activity(Progress(Stage.COPYING_PICTURES, 19, 40, Unit.PICTURES)), imported=imported(), status=None
    )
    yield "import", (820, 520), _importing
    session.people.change(activity=None, status=Message.of("imported", pictures=16, people=8))
    yield "import-problems", (820, 400), lambda window: _importing(window, problems=True)


def _card(window: MainWindow, track: int) -> MainWindow:
    window.correcting.close()
    window.refresh_picture()
    window.correcting.open(track, keyboard=True)
    return window


def _card_naming(window: MainWindow) -> MainWindow:
    _card(window, 1)
    window.correcting.card.new.click()
    field = window.correcting.card.naming.field
    assert field is not None
    field.line.setText("grace hopper")
    return window


def _closed(window: MainWindow) -> MainWindow:
    window.correcting.close()
    window.refresh_picture()
    window.refresh_text()
    window.refresh_picture()
    return window


def _row_menu(window: MainWindow) -> Any:
    panel = window.people
    place = panel.list.visualRect(panel.model.at(0)).center()
    return panel.list.show_menu(place)


def _menu(window: MainWindow, place: int) -> Any:
    menu: Any = window.menuBar().actions()[place].menu()
    menu.popup(window.pos())
    return menu


def _picked(window: MainWindow, row: int) -> Any:
    page = window.keeping.show_person(ADA)
    page.list.pick(row)
    return page


def _merging(window: MainWindow) -> Any:
    window.keeping.act(PersonAction.MERGE, "Grace Hopper")
    return _newest(window, "PersonChooser")


def _moving(window: MainWindow) -> Any:
    page = _picked(window, 3)
    page.move_away.click()
    chooser = _newest(page, "PersonChooser")
    chooser.search.setText("Gra")
    return chooser


def _named(window: MainWindow, dropped: Dropped, typed: str) -> Any:
    dialog = window.registration.take(dropped)
    assert dialog is not None
    if typed:
        dialog.name.setText(typed)
    return dialog


def _choosing(window: MainWindow) -> Any:
    window.registration.choose(Path("/pictures/party.jpg"), ADA)
    chooser = _newest(window, "FaceChooser")
    chooser.picker.choose(1)
    return chooser


def _importing(window: MainWindow, *, problems: bool = False) -> Any:
    page = window.registration.show_import()
    page.begin(Path("/pictures/My friends"))
    page.only_problems.setChecked(problems)
    return page


def _newest(parent: Any, name: str) -> Any:
    return [each for each in parent.findChildren(object) if type(each).__name__ == name][-1]


def paint(folder: Path) -> None:
    from gui.app import application
    from gui.widgets.theme import Appearance

    folder.mkdir(parents=True, exist_ok=True)
    app = application()
    with tempfile.TemporaryDirectory() as gallery:
        for theme in ("light", "dark"):
            appearance = Appearance(app, theme)
            session = FakeSession(running())
            window = MainWindow(services_of(session), appearance, mirror=False)
            window.show()
            for name, size, page in scenes(session, Path(gallery)):
                window.resize(1100, 720)
                app.processEvents()
                shown = page(window)
                shown.resize(*size)
                for _ in range(5):
                    app.processEvents()
                getattr(shown, "refresh", window.refresh_text)()
                QTest.qWait(250)
                shown.grab().save(str(folder / f"{name}-{theme}.png"))
                if shown is not window:
                    shown.close()
            window.close()
            window.deleteLater()


if __name__ == "__main__":
    paint(Path(sys.argv[1]))
