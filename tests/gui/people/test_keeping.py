"""Keeping the gallery from the window: the panel's actions, the page of a person, merging and moving."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from gui.people.people_list import PeopleList, PersonAction
from gui.people.people_model import PeopleModel
from gui.people.person_chooser import PersonChooser
from gui.people.person_page import Kind, PersonPage, pictures_of
from gui.widgets.name_field import NameQuestion
from gui.widgets.painting import wrapped
from realtime.interfaces import GalleryView, Seen
from recognition.message import Message
from services.gallery.editor import PeopleView
from storage.files.trash import Stored
from storage.gallery.people import Person, Picture
from tests.gui import keeping_scenes, scenes
from tests.gui.fake_people import removed

ADA, GRACE = "Ada Lovelace", "Grace Hopper"
STORED = Stored(f".rollcall/set-aside/{ADA}/10.jpg", ADA, 1.7e9, Message("manual"))


@pytest.fixture
def gallery(tmp_path: Path) -> GalleryView:
    return keeping_scenes.stored_gallery(tmp_path)


def open_with(open_window: Any, gallery: GalleryView) -> tuple[Any, Any]:
    window, session = open_window(dataclasses.replace(scenes.running(), gallery=gallery))
    session.people.change(findings=keeping_scenes.findings(), stored=(STORED,))
    window.refresh_text()
    return window, session


def pick(page: PersonPage, *files: str) -> None:
    page.list.clearSelection()
    for row, picture in enumerate(page.rows.rows):
        if picture.file in files:
            page.list.selectionModel().select(page.rows.at(row), page.list.selectionModel().SelectionFlag.Select)


def enabled(page: PersonPage) -> list[str]:
    buttons = (page.key, page.move_away, page.set_aside, page.restore)
    return [each.text().replace("&", "") for each in buttons if each.isEnabled()]


def test_findings_are_counted_for_each_person(open_window: Any, gallery: GalleryView) -> None:
    window, session = open_with(open_window, gallery)
    model: PeopleModel = window.people.model
    counts = {row.name: model.findings(row.name) for row in model.rows}
    assert {name: count for name, count in counts.items() if count} == {
        ADA: 4,
        GRACE: 1,
        scenes.NAMES[0]: 1,
        scenes.NAMES[3]: 1,
    }
    row = model.row_of(GRACE)
    assert row is not None
    assert model.at(row).data(Qt.ItemDataRole.AccessibleTextRole).endswith("1 finding")
    told = []
    model.dataChanged.connect(lambda first, _last: told.append(model.rows[first.row()].name))
    session.people.change(findings=keeping_scenes.findings()[1:])
    window.refresh_text()
    assert sorted(told) == [ADA, GRACE], "only theirs changed"


def test_the_sign_of_findings_is_painted(open_window: Any, gallery: GalleryView) -> None:
    window, session = open_with(open_window, gallery)
    row = window.people.model.row_of(GRACE)
    assert row is not None
    place = window.people.list.visualRect(window.people.model.at(row))
    with_sign = window.people.list.viewport().grab(place).toImage()
    session.people.change(findings=())
    window.refresh_text()
    assert window.people.list.viewport().grab(place).toImage() != with_sign


def test_who_is_here_changes_only_their_rows_among_thousands() -> None:
    names = [f"Person {number:05d}" for number in range(5000)]
    model = PeopleModel()
    model.show_gallery(GalleryView(1, None, tuple(Person(name, (Picture("a"),)) for name in names)))
    told = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    seen = [(name, Seen(0.0, False)) for name in names]
    model.show_seen(seen)
    assert told == [(0, 4999)], "everybody at once"
    told.clear()
    seen[4321] = (names[4321], Seen(1.0, True))
    model.show_seen(list(seen))
    assert told == [(4321, 4321)]
    assert model.present() == [names[4321]]
    model.search("person 04321")
    told.clear()
    seen[4321] = (names[4321], Seen(2.0, True))
    model.show_seen(list(seen))
    assert told == [], "who stays here looks the same"
    seen[4321] = (names[4321], Seen(2.0, False))
    model.show_seen(list(seen))
    assert told == [(0, 0)]
    assert model.person(names[17]) is not None, "although the search hides them"
    assert model.person("Person 17") is None


def test_a_row_that_changed_is_painted_without_laying_out_thousands(qtbot: QtBot) -> None:
    class Counting(PeopleModel):
        asked = 0

        def rowCount(self, *parent: Any) -> int:  # noqa: N802 (Qt names it)
            self.asked += 1
            return super().rowCount(*parent)

    names = [f"Person {number:05d}" for number in range(5000)]
    model = Counting()
    people = PeopleList(model, actions=False)
    qtbot.addWidget(people)
    model.show_gallery(GalleryView(1, None, tuple(Person(name, (Picture("a"),)) for name in names)))
    people.show()
    people.viewport().repaint()
    model.asked = 0
    model.show_seen([(names[3], Seen(0.0, True))])
    QApplication.processEvents()
    people.viewport().repaint()
    assert model.asked < len(names) / 10
    assert model.presence(model.rows[3]) == "here now"


def test_the_keys_of_the_list(open_window: Any, qtbot: QtBot, gallery: GalleryView) -> None:
    window, session = open_with(open_window, gallery)
    people = window.people.list
    people.setCurrentIndex(window.people.model.at(window.people.model.row_of(GRACE)))
    qtbot.keyClick(people, Qt.Key.Key_Delete)
    assert session.called("people.remove") == [(GRACE,)]
    qtbot.keyClick(people, Qt.Key.Key_F2)
    dialog = window.findChild(NameQuestion)
    dialog.field.set_text("Grace Brewster Hopper")
    dialog.accept()
    assert session.called("people.rename") == [(GRACE, "Grace Brewster Hopper")]
    qtbot.keyClick(people, Qt.Key.Key_Return)
    page = window.findChild(PersonPage)
    assert page.isVisible()
    assert page.title.text() == GRACE


def test_removing_asks_nothing_and_offers_undo(open_window: Any, gallery: GalleryView) -> None:
    window, session = open_with(open_window, gallery)
    session.people.change(status=removed(GRACE), undo=removed(GRACE))
    window.refresh_text()
    for _ in range(2):
        window.stage.tell("")
        window.keeping.act(PersonAction.REMOVE, GRACE)
        session.people.change()
        window.refresh_text()
        window.refresh_picture()
        said = f"Removed {GRACE}. The pictures are kept for a time in .rollcall/removed."
        assert window.stage.line.text == said, "also where the words are those of the last time"
        assert window.stage.line.button.text() == "Undo"


@pytest.mark.parametrize(("button", "expected"), [("Erase", [(ADA,)]), ("Keep", [])])
def test_erasing_for_good_asks_first(
    open_window: Any, gallery: GalleryView, button: str, expected: list[tuple[str]]
) -> None:
    window, session = open_with(open_window, gallery)
    window.keeping.act(PersonAction.ERASE, ADA)
    box = window.findChild(QMessageBox)
    assert ADA in box.text()
    assert box.defaultButton().text() == "Keep"
    next(each for each in box.buttons() if each.text() == button).click()
    assert session.called("people.erase") == expected


def test_the_menu_of_a_row_offers_findings_only_where_there_are_some(open_window: Any, gallery: GalleryView) -> None:
    window, _ = open_with(open_window, gallery)
    people = window.people.list
    wished: list[tuple[PersonAction, str]] = []
    people.requested.connect(lambda wish, person: wished.append((wish, person)))

    def words(name: str) -> list[str]:
        place = people.visualRect(window.people.model.at(window.people.model.row_of(name))).center()
        menu: QMenu = people.show_menu(place)
        made = [action.text().split("\t")[0].replace("&", "") for action in menu.actions() if action.text()]
        menu.close()
        return made

    assert "Show the findings (4)" in words(ADA)
    assert words("Žofie Ångström") == [
        "Show the pictures of Žofie Ångström",
        "Choose the key picture…",
        "Show sightings",
        "Rename…",
        "Merge into…",
        "Record consent…",
        "Remove",
        "Erase for good…",
        "Open the folder",
    ]
    window.people.search.setText("grace")
    assert people.show_menu(QPoint(5, people.viewport().height() - 2)) is None, "beside everybody"
    assert wished == []


def test_actions_for_other_windows_open_them(open_window: Any, gallery: GalleryView) -> None:
    window, session = open_with(open_window, gallery)
    window.keeping.act(PersonAction.FINDINGS, ADA)
    window.keeping.act(PersonAction.SIGHTINGS, ADA)
    shown = [each.windowTitle() for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert any(title.startswith("Check the gallery") for title in shown)
    assert any(title.startswith("Sightings") for title in shown)
    assert session.called("sightings.show")[-1][0].person == ADA


def test_somebody_is_merged_into_whom_the_search_finds(open_window: Any, qtbot: QtBot, gallery: GalleryView) -> None:
    window, session = open_with(open_window, gallery)
    window.keeping.act(PersonAction.MERGE, GRACE)
    chooser = window.findChild(PersonChooser)
    assert GRACE not in chooser.model.names()
    assert not chooser.take.isEnabled(), "nobody is chosen for you"
    qtbot.keyClicks(chooser.search, "love")
    assert chooser.take.text() == f"Merge into {ADA}"
    qtbot.keyClick(chooser.search, Qt.Key.Key_Return)
    assert session.called("people.merge") == [(GRACE, ADA)]


def test_arrows_move_in_the_chooser_and_nobody_may_be_found(
    open_window: Any, qtbot: QtBot, gallery: GalleryView
) -> None:
    window, session = open_with(open_window, gallery)
    window.keeping.act(PersonAction.MERGE, GRACE)
    chooser = window.findChild(PersonChooser)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(chooser.search, key)
    assert chooser.list.name_at(chooser.list.currentIndex()) == ADA
    chooser.search.setText("nobody at all")
    assert chooser.empty.isVisible()
    chooser.accept()
    assert session.called("people.merge") == []
    chooser.reject()


def test_a_persons_pictures_show_their_findings(gallery: GalleryView) -> None:
    ada = next(person for person in gallery.people if person.name == ADA)
    rows = pictures_of(ada, keeping_scenes.findings(), (STORED,))
    said = {row.file: row.text for row in rows}
    assert rows[0].file == "3.jpg"
    assert rows[0].is_key
    assert [row.kind for row in rows].index(Kind.REFUSED) == 7, "after those that are used"
    assert rows[-1].kind is Kind.STORED
    assert said["4.jpg"] == f"Is this {ADA} or {GRACE}?"
    assert said["5.jpg"] == "The face is blurred."
    assert said["7.jpg"] == "Of 2 faces the largest was taken."
    assert said["8.jpg"].startswith("The face is only 22 pixels wide")
    assert said["1.jpg"] == "", "what is found of two people is said of the person"
    assert rows[-1].label == "10.jpg, set aside, Set aside by hand."


def test_only_actions_for_the_selection_are_enabled(open_window: Any, gallery: GalleryView) -> None:
    window, session = open_with(open_window, gallery)
    page = window.keeping.show_person(ADA)
    counts, finding = page.about.text().splitlines()
    assert counts == "7 pictures used, 2 pictures not used, 1 picture set aside."
    assert finding.startswith(f"{ADA} and {scenes.NAMES[0]} look alike: ")
    assert enabled(page) == []
    pick(page, "3.jpg")
    assert enabled(page) == ["Move to somebody else…", "Set aside"], "it is the key picture already"
    pick(page, "1.jpg")
    assert enabled(page) == ["Make key picture", "Move to somebody else…", "Set aside"]
    page.key.click()
    pick(page, "1.jpg", "8.jpg")
    assert enabled(page) == ["Move to somebody else…", "Set aside"]
    page.set_aside.click()
    pick(page, "10.jpg")
    assert enabled(page) == ["Restore"]
    page.restore.click()
    assert session.called("people.set_key_picture") == [(ADA, f"{ADA}/1.jpg")]
    assert session.called("people.set_aside") == [((f"{ADA}/1.jpg", f"{ADA}/8.jpg"), Message("manual"))]
    assert session.called("people.restore") == [(STORED.path,)]


def test_pictures_move_to_somebody_or_to_a_new_person(open_window: Any, qtbot: QtBot, gallery: GalleryView) -> None:
    window, session = open_with(open_window, gallery)
    page = window.keeping.show_person(ADA)
    for typed, button, person in (("grace", "take", GRACE), ("Grace", "make", "Grace")):
        pick(page, "4.jpg")
        page.move_away.click()
        chooser = page.findChildren(PersonChooser)[-1]
        qtbot.keyClicks(chooser.search, typed)
        getattr(chooser, button).click()
        assert session.called("people.move_pictures")[-1] == ((f"{ADA}/4.jpg",), person)


def test_the_page_goes_with_a_person_who_is_renamed(open_window: Any, gallery: GalleryView) -> None:
    window, session = open_with(open_window, gallery)
    page = window.keeping.show_person(ADA)
    window.keeping.act(PersonAction.RENAME, ADA)
    dialog = page.findChild(NameQuestion)
    dialog.field.set_text("Ada King")
    dialog.accept()
    page.refresh()
    assert page.title.text() == ADA, "not before it is so"
    people = tuple(dataclasses.replace(each, name="Ada King") if each.name == ADA else each for each in gallery.people)
    session.change(gallery=dataclasses.replace(gallery, version=2, people=people))
    window.refresh_picture()
    page.refresh()
    assert page.title.text() == "Ada King"
    assert len(page.rows.rows) == 9


def test_a_removed_person_can_be_restored(open_window: Any, gallery: GalleryView) -> None:
    window, session = open_with(open_window, gallery)
    page = window.keeping.show_person(ADA)
    session.change(gallery=dataclasses.replace(gallery, version=2, people=gallery.people[:2]))
    session.people.now = PeopleView(stored=(STORED,), undo=removed(ADA))
    window.refresh_picture()
    page.refresh()
    assert page.about.text() == "Not in the gallery any more; the pictures below can be restored."
    assert not page.rename.isEnabled()
    assert page.undo.toolTip() == f"Undo: Removed {ADA} (Ctrl+Z)"
    page.undo.click()
    assert session.called("people.undo") == [()]


def test_choosing_the_key_picture_shows_how(open_window: Any, gallery: GalleryView) -> None:
    window, _ = open_with(open_window, gallery)
    window.keeping.act(PersonAction.KEY_PICTURE, ADA)
    page = window.findChild(PersonPage)
    assert page.status.text().startswith(f"Click on the picture to show for {ADA} in lists")


def test_text_wraps_into_a_limited_number_of_lines(open_window: Any) -> None:
    window, _ = open_window(scenes.running())
    metrics = QFontMetrics(window.font())
    width = metrics.horizontalAdvance("the face is")
    assert wrapped("the face is too small", metrics, width, 0, 3) == ["the face is", "too small"]
    lines = wrapped("the face is too small to be used here", metrics, width, 0, 2)
    assert len(lines) == 2
    assert lines[1].endswith("…")


def test_text_without_spaces_wraps_between_its_characters(open_window: Any) -> None:
    window, _ = open_window(scenes.running())
    metrics = QFontMetrics(window.font())
    lines = wrapped("脸太小，无法识别。", metrics, metrics.horizontalAdvance("脸太小，无"), 0, 3)
    assert len(lines) > 1
    assert "".join(lines) == "脸太小，无法识别。", "nothing is cut"
    assert not any(line.startswith(("，", "。")) for line in lines)
