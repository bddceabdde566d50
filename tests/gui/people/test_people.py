"""The people panel: who is shown, what is dropped, how large galleries behave."""

from __future__ import annotations

import dataclasses
import datetime
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from gui.people.name_dialog import NameDialog
from gui.people.people_list import PersonAction
from gui.people.people_model import PeopleModel, count_of, refused_pictures
from gui.people.refused_list import actions_for
from gui.widgets.name_field import NameQuestion, name_problem
from gui.widgets.painting import initials
from gui.widgets.picture_files import dropped_pictures
from gui.widgets.pixmaps import Thumbnails
from gui.widgets.time_format import short_moment_text
from realtime.interfaces import GalleryView, Seen, SessionState
from recognition.message import Message
from storage.gallery.people import Person, Picture
from tests.gallery_folder import said
from tests.gui import scenes


def gallery(version: int, names: Sequence[str]) -> GalleryView:
    return GalleryView(version, None, tuple(Person(name, (Picture(f"{name}.jpg"),), f"{name}.jpg") for name in names))


def shown(model: PeopleModel) -> list[str]:
    return [row.name for row in model.rows]


def photo(folder: Path, name: str, colour: str = "#808080") -> Path:
    image = QImage(300, 400, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    file = folder / name
    assert image.save(str(file))
    return file


def drop(on: Any, place: QPointF, *files: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    on.dropEvent(QDropEvent(place, Qt.DropAction.CopyAction, mime, left, none))


def test_people_are_in_order_and_found_without_accents(qtmodeltester: ModelTester) -> None:
    model = PeopleModel()
    model.show_gallery(gallery(1, ["Zoë Ångström", "ada lovelace", "Émile Zola", "王小明"]))
    assert shown(model) == ["ada lovelace", "Émile Zola", "Zoë Ångström", "王小明"]
    model.search("zo")
    assert shown(model) == ["Émile Zola", "Zoë Ångström"]
    model.search("ANGSTROM zoe")
    assert shown(model) == ["Zoë Ångström"]
    model.search("")
    qtmodeltester.check(model)


def test_a_change_touches_only_its_rows(qtbot: QtBot) -> None:
    model = PeopleModel()
    model.show_gallery(gallery(1, ["Ada", "Grace", "Zoë"]))
    resets, inserted, removed = [], [], []
    model.modelReset.connect(lambda: resets.append(1))
    model.rowsInserted.connect(lambda _parent, first, _last: inserted.append(first))
    model.rowsRemoved.connect(lambda _parent, first, _last: removed.append(first))
    model.show_gallery(gallery(2, ["Ada", "Bob", "Zoë"]))
    assert shown(model) == ["Ada", "Bob", "Zoë"]
    assert (resets, inserted, removed) == ([], [1], [1])
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.show_seen([("Bob", Seen(time.time(), True))])
    assert changed.args is not None
    assert changed.args[0].row() == 1
    assert model.present() == ["Bob"]
    assert model.presence(model.rows[1]) == "here now"
    assert model.presence(model.rows[0]) == "not seen yet"


def test_moments_are_shortened() -> None:
    now = datetime.datetime(2026, 3, 14, 12, 0).timestamp()
    assert "42" in short_moment_text(datetime.datetime(2026, 3, 14, 10, 42).timestamp(), now)
    assert short_moment_text(datetime.datetime(2026, 3, 13, 10, 42).timestamp(), now).startswith("yesterday ")
    assert "10" not in short_moment_text(datetime.datetime(2026, 2, 1, 10, 42).timestamp(), now)


def test_counts_and_refused_pictures() -> None:
    used, broken = Picture("Ada/1.jpg"), Picture("Ada/2.jpg", said("It is broken."))
    assert count_of([used]) == "1 picture"
    assert count_of([used, used, broken]) == "2 pictures, 1 not used"
    assert count_of([broken, broken]) == "2 not used"
    view = GalleryView(1, None, (Person("Ada", (used, broken)),), (broken, Picture("B.jpg", said("No face."))))
    assert [picture.path for picture in refused_pictures(view)] == ["Ada/2.jpg", "B.jpg"]


def test_refused_pictures_show_their_reasons(open_window: Any) -> None:
    window, session = open_window(scenes.refused())
    panel = window.people.refused
    assert panel.isVisible()
    assert panel.title.text() == "3 pictures are not used"
    lines = "The face is 22 pixels wide; at least 40 are needed."
    assert f"Ada Lovelace/far away.png\u2028{lines}" in panel.text.toPlainText().replace("\n", "\u2028")
    session.change(gallery=scenes.gallery())
    window.refresh_picture()
    window.refresh_text()
    assert not panel.isVisible()


def test_who_is_here_is_shown_only_while_there_is_a_picture(open_window: Any) -> None:
    window, session = open_window(scenes.running())
    assert window.people.here.text().startswith("Here now: Eileen Collins")
    for state, words in ((SessionState.RUNNING, "Nobody of them is here now"), (SessionState.RECONNECTING, "")):
        session.change(state=state, seen=())
        window.refresh_picture()
        window.refresh_text()
        assert window.people.here.text() == words


def test_people_without_a_usable_picture_are_counted_apart(open_window: Any) -> None:
    usable, broken = (Picture(f"{name}.jpg", problem) for name, problem in (("a", None), ("b", said("It is broken."))))
    people = (Person("Ada", (usable, broken), "a.jpg"), Person("Bob", (broken,)))
    window, session = open_window(dataclasses.replace(scenes.running(), gallery=GalleryView(1, None, people), seen=()))
    assert window.people.title.text() == "People (1) and 1 without a usable picture"
    rows = [window.people.model.presence(row) for row in window.people.model.rows]
    assert rows == ["not seen yet", "cannot be recognised"]
    session.change(gallery=GalleryView(2, None, people[:1]))
    window.refresh_picture()
    window.refresh_text()
    assert window.people.title.text() == "People (1)"


def test_an_empty_gallery_says_how_to_register(open_window: Any) -> None:
    window, _ = open_window(scenes.first_start())
    assert window.people.empty.isVisible()
    assert window.people.empty.text().startswith("Drop a photo of somebody here.")
    assert not window.people.search.isVisible()


def test_the_buttons_are_never_cut(open_window: Any) -> None:
    window, _ = open_window(scenes.running())
    for width in (100, 1280):
        window.resize(width, 700)
        QApplication.processEvents()
        for button in (window.people.add, window.people.open_folder):
            assert button.width() >= button.sizeHint().width()
            assert window.people.rect().contains(button.geometry())


def test_one_of_ten_thousand_people_is_found(open_window: Any) -> None:
    names = [f"Person {number:05d}" for number in range(10_000)]
    scene = dataclasses.replace(
        scenes.running(), gallery=gallery(1, names), seen=tuple((name, Seen(0.0, False)) for name in names)
    )
    window, _ = open_window(scene)
    assert window.people.title.text() == "People (10000)"
    window.people.search.setText("person 09999")
    assert shown(window.people.model) == ["Person 09999"]


def test_dropping_a_photo_asks_for_the_name(open_window: Any, tmp_path: Path) -> None:
    window, session = open_window(scenes.running())
    file = photo(tmp_path, "Marie_Curie (2).png")
    drop(window, QPointF(100, 300), file)
    dialog = window.findChild(NameDialog)
    assert session.called("add_pictures") == []
    assert dialog.name.text() == "Marie Curie"
    dialog.name.setText("")
    assert not dialog.take.isEnabled()
    dialog.name.setText("  marie   skłodowska ")
    dialog.take.click()
    assert session.called("add_pictures") == [("marie skłodowska", (file,))]


def test_dropping_on_a_person_asks_nothing(open_window: Any, tmp_path: Path) -> None:
    window, session = open_window(scenes.running())
    file = photo(tmp_path, "IMG_0001.png")
    panel = window.people
    row = panel.list.visualRect(panel.model.at(1)).center()
    drop(panel, QPointF(panel.list.viewport().mapTo(panel, row)), file)
    assert session.called("add_pictures") == [("Eileen Collins", (file,))]
    assert window.findChild(NameDialog) is None


def test_a_known_name_keeps_its_spelling(open_window: Any, tmp_path: Path) -> None:
    window, session = open_window(scenes.running())
    drop(window.people, QPointF(5, 5), photo(tmp_path, "x.png"))
    dialog = window.findChild(NameDialog)
    dialog.name.setText("ADA lovelace")
    assert "already" in dialog.field.hint.text()
    dialog.take.click()
    assert session.called("add_pictures")[0][0] == "Ada Lovelace"


def test_many_photos_can_be_many_people(open_window: Any, tmp_path: Path) -> None:
    window, session = open_window(scenes.running())
    files = [photo(tmp_path, name) for name in ("Bob.png", "Cleo 1.png", "Cleo 2.png")]
    drop(window, QPointF(50, 50), *files)
    dialog = window.findChild(NameDialog)
    dialog.one_each.setChecked(True)
    dialog.take.click()
    assert session.called("add_pictures") == [("Bob", (files[0],)), ("Cleo", (files[1], files[2]))]


def test_a_dropped_video_is_played(open_window: Any, tmp_path: Path) -> None:
    window, session = open_window(scenes.running())
    drop(window, QPointF(50, 50), tmp_path / "party.MP4")
    assert session.called("set_source") == [(str(tmp_path / "party.MP4"),)]


def test_a_dropped_folder_is_a_person(tmp_path: Path) -> None:
    folder = tmp_path / "Ada Lovelace"
    folder.mkdir()
    file = photo(folder, "1.png")
    (folder / "notes.txt").write_text("no picture")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder)), QUrl("https://example.org/a.jpg")])
    dropped = dropped_pictures(mime)
    assert dropped.files == (file,)
    assert dropped.guess == "Ada Lovelace"


@pytest.mark.parametrize("name", ["", ".hidden", "a/b", "a\\b", "a:b", "dot."])
def test_names_that_cannot_be_folders_are_refused(name: str) -> None:
    assert name_problem(name)


def test_initials_stand_for_people_without_a_picture() -> None:
    assert [initials(name) for name in ("Ada King Lovelace", "cher", "王小明", " ")] == ["AL", "C", "王", "?"]


def test_initials_are_only_what_the_font_can_show() -> None:
    def latin(letter: str) -> bool:
        return letter < "\u0250"

    names = ("Bob 小明", "小明 Bob", "小明 王", "Zoe\u0301 E\u0301mile", "Ada Lovelace")
    assert [initials(name, latin) for name in names] == ["B", "B", "小", "ZÉ", "AL"]
    assert initials("रवि कुमार") == "रकु"


def test_thumbnails_arrive_by_themselves_and_follow_the_file(qtbot: QtBot, tmp_path: Path) -> None:
    file, broken = photo(tmp_path, "Ada.png", "#ff0000"), tmp_path / "b.jpg"
    broken.write_bytes(b"no picture")
    thumbnails = Thumbnails(44)
    with qtbot.waitSignal(thumbnails.arrived):
        assert thumbnails.get(file, 2.0) is None
    picture = thumbnails.get(file, 2.0)
    assert picture is not None
    assert picture.size().toTuple() == (88, 88)
    with qtbot.waitSignal(thumbnails.arrived):
        thumbnails.get(broken, 2.0)
    assert thumbnails.get(broken, 2.0) is None
    photo(tmp_path, "Ada.png", "#00ff00")
    thumbnails.invalidate()
    with qtbot.waitSignal(thumbnails.arrived):
        assert thumbnails.get(file, 2.0) is picture, "the old one shows meanwhile"
    renewed = thumbnails.get(file, 2.0)
    assert renewed is not None
    assert renewed.toImage().pixelColor(10, 10).name() == "#00ff00"


def test_the_folder_of_the_gallery_and_of_somebody_can_be_opened(
    open_window: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened: list[str] = []
    monkeypatch.setattr("gui.widgets.dialogs.QDesktopServices.openUrl", lambda url: opened.append(url.toLocalFile()))
    window, _ = open_window(scenes.running(tmp_path))
    window.people.open_folder.click()
    window.people.list.requested.emit(PersonAction.FOLDER, "Ada Lovelace")
    assert opened == [str(tmp_path), str(tmp_path / "Ada Lovelace")]


def select(window: Any, name: str) -> None:
    people = window.people
    people.list.setCurrentIndex(people.model.at(people.model.row_of(name)))


def people_now(window: Any, session: Any, *people: Person) -> str:
    """Shows a changed gallery; returns who is selected."""
    gallery = session.now.gallery
    session.change(gallery=dataclasses.replace(gallery, version=gallery.version + 1, people=people))
    window.refresh_picture()
    window.refresh_text()
    current = window.people.list.currentIndex()
    assert [index.row() for index in window.people.list.selectedIndexes()] == (
        [current.row()] if current.isValid() else []
    )
    return str(window.people.list.name_at(current))


def test_whoever_is_renamed_stays_selected_and_who_is_removed_gives_it_to_nobody(open_window: Any) -> None:
    window, session = open_window(scenes.running())
    ada, bob, cid, zoe = (Person(name, (Picture(f"{name}/1.jpg"),)) for name in ("Ada", "Bob", "Cid", "Zoe"))
    assert people_now(window, session, ada, bob, cid) == ""
    select(window, "Bob")
    assert people_now(window, session, ada, cid, zoe) == "Zoe", "Bob got another name"
    assert people_now(window, session, ada, bob, cid, zoe) == "Zoe"
    assert people_now(window, session, ada, bob, cid) == "", "not the neighbour: Delete would remove them"
    select(window, "Bob")
    two = dataclasses.replace(zoe, pictures=(Picture("Zoe/1.jpg"), Picture("Zoe/2.jpg")))
    assert people_now(window, session, ada, cid, two) == "", "somebody else came as he went"


def test_a_renamed_person_is_found_again_below_a_search(open_window: Any) -> None:
    window, session = open_window(scenes.running())
    ada, bob, bobby = (Person(name, (Picture(f"{name}/1.jpg"),)) for name in ("Ada", "Bob", "Bobby"))
    people_now(window, session, ada, bob)
    window.people.search.setText("bob")
    select(window, "Bob")
    assert people_now(window, session, ada, bobby) == "Bobby"
    window.people.search.setText("")


def refused(path: str, code: str, **values: Any) -> Picture:
    return Picture(path, Message.of(code, **values))


@pytest.mark.parametrize(
    ("picture", "offers"),
    [
        (refused("Ada/1.jpg", "several-faces", faces=3), ["CHOOSE", "FOLDER", "ASIDE"]),
        (refused("crowd.jpg", "several-faces", faces=3), ["CHOOSE", "NAME", "FOLDER", "ASIDE"]),
        (refused("Ada/2.jpg", "turned-away"), ["TURN", "FOLDER", "ASIDE"]),
        (refused("IMG_1.jpg", "no-face"), ["OPEN", "NAME", "FOLDER", "ASIDE"]),
        (refused("Ada/3.cr2", "misplaced", cause="raw-file"), ["OPEN", "FOLDER"]),
        (refused("Ada/more", "misplaced", cause="nested-folder"), ["FOLDER"]),
    ],
)
def test_a_refused_picture_offers_what_can_be_done(picture: Picture, offers: list[str]) -> None:
    assert [each.name for each in actions_for(picture)] == offers


def test_the_offers_of_refused_pictures_are_carried_out(
    open_window: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr("gui.people.panel_actions.open_path", opened.append)
    pictures = refused("Ada/1.jpg", "several-faces", faces=3), refused("IMG_1.jpg", "no-face")
    shown = dataclasses.replace(scenes.running(), gallery=GalleryView(9, tmp_path, (), pictures))
    window, session = open_window(shown)
    window.refresh_text()
    text = window.people.refused.text
    assert text.toPlainText().count("Set aside") == 2
    for link in ("FOLDER/0", "OPEN/1", "ASIDE/1", "CHOOSE/0"):
        text.anchorClicked.emit(QUrl(link))
    assert opened == [tmp_path / "Ada", tmp_path / "IMG_1.jpg"]
    assert session.called("people.set_aside") == [(("IMG_1.jpg",), Message("manual"))]
    assert session.called("people.find_faces")[-1] == (tmp_path / "Ada" / "1.jpg",)
    text.anchorClicked.emit(QUrl("NAME/1"))
    dialog = window.findChildren(NameQuestion)[-1]
    dialog.field.set_text("Grace Hopper")
    dialog.accept()
    assert session.called("people.move_pictures") == [(("IMG_1.jpg",), "Grace Hopper")]


def test_the_offers_are_taken_by_keyboard(open_window: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path] = []
    monkeypatch.setattr("gui.people.panel_actions.open_path", opened.append)
    picture = refused("Ada/2.jpg", "no-face")
    window, _ = open_window(dataclasses.replace(scenes.running(), gallery=GalleryView(9, Path("/g"), (), (picture,))))
    window.refresh_text()
    text = window.people.refused.text
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert opened == [Path("/g/Ada/2.jpg")]
