"""Registering from pictures: one face of several, the clipboard, a folder of people, names that are nearly the same."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.people.name_dialog import NameDialog
from gui.widgets.face_chooser import FaceChooser, choose_face
from gui.widgets.name_field import NameField
from gui.widgets.picture_files import Dropped, dropped_pictures
from realtime.interfaces import Activity, GalleryView
from recognition.message import Message
from recognition.progress import Progress, Stage, Unit
from services.gallery.editor import FoundFaces
from services.messages.formatting import shorten
from storage.files.import_journal import IMPORTED, ImportedFile
from storage.gallery.people import Person, Picture
from tests.gui import keeping_scenes, scenes

ADA = "Ada Lovelace"


def photo(folder: Path, name: str) -> Path:
    image = QImage(30, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#808080"))
    folder.mkdir(parents=True, exist_ok=True)
    assert image.save(str(folder / name))
    return folder / name


def drop(on: MainWindow, *files: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    on.dropEvent(QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, mime, left, none))


def party(session: Any, folder: Path) -> Path:
    """A picture on which five faces are found."""
    session.people.faces = keeping_scenes.several(folder)
    return folder / "party.jpg"


def test_of_several_faces_the_one_that_is_clicked_is_registered(open_window: Any, qtbot: QtBot, tmp_path: Path) -> None:
    window, session = open_window(scenes.running())
    file = party(session, tmp_path)
    drop(window, file)
    dialog = window.findChild(NameDialog)
    assert dialog.picker.isVisible()
    second = dialog.picker.face_rects()[3]
    qtbot.mouseClick(dialog.picker, Qt.MouseButton.LeftButton, pos=second.center().toPoint())
    dialog.name.setText("Marie Curie")
    dialog.take.click()
    left_to_right = sorted((track.box for track in scenes.tracks()), key=lambda box: box.center)
    assert session.called("people.add_face") == [(file, left_to_right[3], "Marie Curie")]
    assert session.called("add_pictures") == []


def test_arrow_keys_choose_a_face_and_return_takes_it(open_window: Any, qtbot: QtBot, tmp_path: Path) -> None:
    window, session = open_window(scenes.running())
    file = party(session, tmp_path)
    dialog = choose_face(session, file, ADA, window)
    assert dialog.question.text() == "Which face is Ada Lovelace?"
    dialog.picker.choose(0)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right):
        qtbot.keyClick(dialog.picker, key)
    assert dialog.picker.accessibleDescription() == "Face 5 of 5, from left to right"
    qtbot.keyClick(dialog.picker, Qt.Key.Key_Return)
    [(_, box, person)] = session.called("people.add_face")
    assert box == max((track.box for track in scenes.tracks()), key=lambda each: each.center)
    assert person == ADA


def test_a_chooser_waits_for_its_own_picture_and_says_what_is_wrong(open_window: Any, tmp_path: Path) -> None:
    window, session = open_window(scenes.running())
    file = tmp_path / "party.jpg"
    session.people.faces = FoundFaces(file)
    dialog = choose_face(session, file, ADA, window)
    assert not dialog.take.isEnabled()
    session.people.change(found=dataclasses.replace(keeping_scenes.several(tmp_path), file=tmp_path / "other.jpg"))
    dialog.search.poll()
    assert not dialog.take.isEnabled(), "those are the faces of another picture"
    session.people.change(found=FoundFaces(file, problem="It is broken. Save it again."))
    dialog.search.poll()
    assert dialog.hint.text() == "It is broken. Save it again."
    dialog.accept()
    assert session.called("people.add_face") == []
    dialog.reject()


def test_a_picture_with_several_faces_for_somebody_asks_which(open_window: Any, tmp_path: Path) -> None:
    window, session = open_window(scenes.running())
    window.registration.add(ADA, [party(session, tmp_path)])
    assert window.findChild(FaceChooser) is not None
    assert session.called("add_pictures") == []


def test_a_picture_is_added_without_its_faces_after_a_while(
    open_window: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("gui.people.registration._MAX_WAIT_MS", 120)
    window, session = open_window(scenes.running())
    session.people.faces = FoundFaces(tmp_path / "x.png")
    file = photo(tmp_path, "x.png")
    window.registration.add(ADA, [file])
    assert session.called("add_pictures") == []
    qtbot.waitUntil(lambda: session.called("add_pictures") == [(ADA, (file,))])


def test_pasted_picture_data_becomes_a_file_until_the_gallery_has_it(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_window(scenes.running())
    image = QImage(30, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    QGuiApplication.clipboard().setImage(image)
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(NameDialog)
    dialog.name.setText("Marie Curie")
    dialog.take.click()
    [(person, (file,))] = session.called("add_pictures")
    assert person == "Marie Curie"
    assert QImage(str(file)).pixelColor(5, 5).name() == "#336699"
    added = Person(person, (Picture(f"{person}/{file.stem}.png"),))
    session.change(gallery=GalleryView(99, None, (added,)))
    window.refresh_picture()
    window.refresh_text()
    assert not file.exists()


def test_a_pasted_picture_goes_when_the_question_is_left_and_when_the_window_closes(open_window: Any) -> None:
    window, session = open_window(scenes.running())
    QGuiApplication.clipboard().setImage(QImage(30, 40, QImage.Format.Format_RGB32))
    window.registration.paste()
    [(left,)] = session.called("people.find_faces")
    assert left.exists()
    window.findChild(NameDialog).reject()
    assert not left.exists()
    window.registration.paste()
    folder = session.called("people.find_faces")[-1][0].parent
    assert folder.exists()
    window.close()
    assert not folder.exists()


def test_pasted_files_are_taken_and_an_empty_clipboard_is_reported(open_window: Any, tmp_path: Path) -> None:
    window, _ = open_window(scenes.running())
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(photo(tmp_path, "Marie Curie.png")))])
    QGuiApplication.clipboard().setMimeData(mime)
    window.registration.paste()
    assert window.findChild(NameDialog).name.text() == "Marie Curie"
    QGuiApplication.clipboard().setText("no picture")
    window.registration.paste()
    window.refresh_picture()
    assert window.stage.line.text.startswith("There is no picture on the clipboard.")


def test_a_folder_of_people_is_imported_with_a_result_for_each_file(open_window: Any, tmp_path: Path) -> None:
    window, session = open_window(scenes.running())
    window.registration.ask_for_folder()
    window.findChild(QFileDialog).filesSelected.emit([str(tmp_path)])
    window.findChild(QFileDialog).reject()
    assert session.called("people.import_folder") == [(tmp_path,)]
    page = window.registration.show_import()
    some = (ImportedFile("Ada/1.jpg", 1, 1, "Ada", Message.of(IMPORTED)),)
    session.people.change(activity=Activity(Progress(Stage.COPYING_PICTURES, 1, 3, Unit.PICTURES)), imported=some)
    page.refresh()
    assert page.activity.isVisible()
    page.activity.stop.click()
    assert session.called("people.cancel") == [()]
    bad = ImportedFile("Ada/2.jpg", 1, 1, "Ada", Message("blurred"))
    session.people.change(
        activity=None, imported=(*some, bad), status=Message.of("imported", pictures=1, people=("Ada",))
    )
    page.refresh()
    assert page.title.text() == f"2 pictures from {tmp_path.name}, 1 with a problem"
    page.only_problems.setChecked(True)
    rows = [page.results.index(row, 2).data() for row in range(page.results.rowCount())]
    assert rows == ["✗ The face is blurred; use a sharper picture."]
    assert page.activity.label.text() == "Imported a picture of Ada."


@pytest.mark.parametrize(
    ("folder", "names", "guess"),
    [
        ("holidays", ("Ada 1", "Ada 2", "Ada 3"), "Ada"),
        (ADA, ("IMG_1234", "IMG_1235"), ADA),
        (ADA, ("IMG_1234",), ADA),
        (ADA, ("1", "2"), ADA),
        (ADA, ("Ada_Lovelace_0001", "Ada_Lovelace_0002"), ADA),
        (ADA, ("Ada_Lovelace_0001",), ADA),
        ("100CANON", ("IMG_1234", "IMG_1235"), ""),
    ],
)
def test_a_folder_of_one_persons_pictures_is_not_imported_as_many_people(
    open_window: Any, tmp_path: Path, folder: str, names: tuple[str, ...], guess: str
) -> None:
    window, session = open_window(scenes.running())
    files = [photo(tmp_path / folder, f"{name}.png") for name in names]
    window.registration.import_folder(tmp_path / folder)
    assert not session.called("people.import_folder")
    dialog = window.findChild(NameDialog)
    assert dialog.name.text() == guess
    if len(files) > 1:
        dialog.field.set_text("Ada")
        dialog.accept()
        assert session.called("add_pictures") == [("Ada", tuple(files))]


@pytest.mark.parametrize("names", [("Ada", "Bob"), ("Ada", "IMG_1"), ("Ada",), ("Ada 1", "Bob/IMG_1"), ()])
def test_a_folder_of_people_is_not_one_persons(open_window: Any, tmp_path: Path, names: tuple[str, ...]) -> None:
    window, session = open_window(scenes.running())
    for name in names:
        photo((tmp_path / "all" / name).parent, f"{Path(name).name}.png")
    window.registration.import_folder(tmp_path / "all")
    assert session.called("people.import_folder") == [(tmp_path / "all",)]


def test_a_dropped_folder_of_people_is_imported(open_window: Any, tmp_path: Path) -> None:
    window, session = open_window(scenes.running())
    photo(tmp_path / "friends" / ADA, "1.png")
    drop(window, tmp_path / "friends")
    assert session.called("people.import_folder") == [(tmp_path / "friends",)]
    assert window.findChild(NameDialog) is None


def test_a_folder_without_pictures_is_nothing(tmp_path: Path) -> None:
    (tmp_path / "empty" / "deeper").mkdir(parents=True)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "empty"))])
    assert not dropped_pictures(mime)
    assert not Dropped()


@pytest.mark.parametrize(
    ("typed", "name", "is_known", "offered"),
    [
        ("  ada   LOVELACE ", ADA, True, False),
        ("Ada Lovelacé", ADA, True, True),
        ("Marie Curie", "Marie Curie", False, False),
    ],
)
def test_names_that_are_nearly_the_same_are_offered(
    qtbot: QtBot, typed: str, name: str, is_known: bool, offered: bool
) -> None:
    field = NameField([ADA], {"Ada Lovelacé": ADA}.get)
    qtbot.addWidget(field)
    field.set_text(typed)
    assert (field.name, field.is_known, field.other.isHidden()) == (name, is_known, not offered)
    field.other.setChecked(offered)
    assert field.name == ("Ada Lovelacé" if offered else name)
    field.set_text("Marie Curie")
    assert field.name == "Marie Curie"
    assert not field.other.isChecked(), "the answer was about another name"


@pytest.mark.parametrize(
    ("name", "fits"), [("a" * 200, True), ("a" * 201, False), ("王" * 66, True), ("王" * 67, False)]
)
def test_a_name_too_long_for_a_folder_is_refused(qtbot: QtBot, name: str, fits: bool) -> None:
    field = NameField([ADA], lambda _name: None)
    qtbot.addWidget(field)
    field.set_text(name)
    assert (field.problem is None) == fits
    assert field.hint.text() == ("A new person." if fits else "The name is too long for a folder's name; shorten it.")


def test_names_are_completed_without_case_and_accents(qtbot: QtBot) -> None:
    field = NameField(["Zoë Ångström", "Émile Zola", ADA], lambda _name: None)
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field.line, "ZO")
    completer = field.line.completer()
    assert completer is not None
    completions = completer.completionModel()
    assert [completions.index(row, 0).data() for row in range(completions.rowCount())] == ["Émile Zola", "Zoë Ångström"]
    completer.setCurrentRow(1)
    assert completer.currentCompletion() == "Zoë Ångström"


def test_long_names_are_cut_on_buttons() -> None:
    assert shorten("María-José Fernández de la Cruz y Montoya", 12) == "María-José…"
    assert shorten(ADA) == ADA


def test_a_name_of_a_camera_is_doubted_and_can_be_taken(qtbot: QtBot) -> None:
    field = NameField([ADA, "IMG_7"], lambda _name: None)
    qtbot.addWidget(field)
    field.set_text("IMG_2041")
    assert field.hint.text().startswith("“IMG_2041” looks like the name that a camera")
    assert field.problem is None
    for name in ("Marie Curie", "IMG_7"):  # who is registered is meant
        field.set_text(name)
        assert "camera" not in field.hint.text()


def test_pictures_that_each_name_somebody_may_be_named_by_a_camera(open_window: Any, tmp_path: Path) -> None:
    window, _ = open_window(scenes.running())
    files = tuple(tmp_path / name for name in ("Eve.png", "IMG_2041.png"))
    for each in files:
        each.write_bytes(b"")
    dialog = window.registration.take(Dropped(files))
    dialog.one_each.setChecked(True)
    assert "“IMG_2041” looks like" in dialog.examples.text()
    dialog.reject()
