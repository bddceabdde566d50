"""The page that says what is wrong with the gallery."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from gui.audit.audit_window import AuditWindow, Heading, finding_model, grouped
from gui.audit.finding_details import offers
from gui.widgets.face_chooser import FaceChooser
from gui.widgets.name_field import NameQuestion
from learning.gallery_audit.findings import Finding, FindingAction, FindingKind
from realtime.interfaces import Activity, GalleryView
from recognition.message import Message
from recognition.progress import Progress, Stage, Unit
from services.gallery.editor import PeopleView
from services.messages.findings import trash_reason_text
from tests.gui import people_scenes, scenes
from tests.gui.people_scenes import ADA, GRACE

LAST = scenes.NAMES[4]


def open_page(open_window: Any, view: PeopleView | None = None, folder: Path | None = None) -> Any:
    window, session = open_window(scenes.running(folder))
    session.people.now = people_scenes.people() if view is None else view
    page = window.pages.show_audit()
    page.refresh()
    return window, session, page


def pick(page: AuditWindow, *kinds: FindingKind) -> None:
    places = [place for place, row in enumerate(page.rows.rows) if getattr(row, "kind", None) in kinds]
    page.list.pick(places[0])
    for place in places[1:]:
        page.list.selectionModel().select(page.rows.at(place), page.list.selectionModel().SelectionFlag.Select)


def press(page: AuditWindow, text: str) -> None:
    next(each for each in page.details.buttons if each.isVisible() and text in each.text()).click()


def kinds_shown(page: AuditWindow) -> list[str]:
    return [row.kind for row in page.rows.rows if isinstance(row, Finding)]


def test_findings_are_grouped_by_severity(open_window: Any) -> None:
    _, _, page = open_page(open_window)
    headings = [row.text for row in page.rows.rows if isinstance(row, Heading)]
    assert headings == [
        "To correct: names may be wrong (5)",
        "To improve: names would be more reliable (4)",
        "For information (2)",
    ]
    assert page.heading.text() == "11 findings in 14 pictures of 7 people"
    assert page.list.picked()[0].kind is FindingKind.WRONG_PERSON, "the first is picked"
    assert page.details.headline.text() == f"Is this {ADA} or {GRACE}?"
    assert "looks more like" in page.details.sentence.text()


def test_a_doubted_picture_is_shown_beside_one_of_each_person(open_window: Any, tmp_path: Path) -> None:
    _, _, page = open_page(open_window, folder=tmp_path)
    cards = [(card.path, card.title) for card in page.details.cards.rows]
    assert cards == [
        (tmp_path / ADA / "2.jpg", ADA),
        (tmp_path / ADA / "1.jpg", ADA),
        (tmp_path / GRACE / "1.jpg", GRACE),
    ]


@pytest.mark.parametrize(
    ("kind", "text", "call"),
    [
        (FindingKind.WRONG_PERSON, "It is Grace", ("people.move_pictures", (f"{ADA}/2.jpg",), GRACE)),
        (FindingKind.WRONG_PERSON, "It is Ada", ("people.keep", "wrong-person:2")),
        (FindingKind.SAME_PERSON, "Both are Žofie", ("people.merge", scenes.NAMES[1], LAST)),
        (FindingKind.SAME_PERSON, "Both are María", ("people.merge", LAST, scenes.NAMES[1])),
        (FindingKind.SAME_PERSON, "two people", ("people.keep", "same-person:2")),
        (FindingKind.DUPLICATE, "Keep it", ("people.keep", "duplicate:1")),
    ],
)
def test_each_action_is_given_as_a_command(
    open_window: Any, kind: FindingKind, text: str, call: tuple[object, ...]
) -> None:
    _, session, page = open_page(open_window)
    pick(page, kind)
    press(page, text)
    assert session.calls[-1] == call
    assert kind not in kinds_shown(page), "it is done with"


def test_the_recommended_action_comes_first(open_window: Any) -> None:
    _, session, page = open_page(open_window)
    pick(page, FindingKind.BLURRED)
    assert page.details.buttons[0].objectName() == "primary"
    page.details.buttons[0].click()
    sentence = "The face is out of focus. A sharper picture tells people apart better."
    ((paths, why),) = session.called("people.set_aside")
    assert (paths, trash_reason_text(why)) == ((f"{LAST}/2.jpg",), sentence)


def test_acting_moves_on_and_nothing_jumps(open_window: Any) -> None:
    _, _, page = open_page(open_window)
    page.resize(900, 420)
    pick(page, FindingKind.SEVERAL_FACES)
    top = page.list.visualRect(page.list.currentIndex()).top()
    press(page, "Set aside")
    assert page.list.picked()[0].kind is FindingKind.NO_FACE, "the next one"
    assert page.list.visualRect(page.list.currentIndex()).top() == top, "where the last one was"
    pick(page, FindingKind.LOOK_ALIKE)
    press(page, "All right")
    assert page.list.picked()[0].kind is FindingKind.ONE_PICTURE, "the last gives way to the one before it"


def test_a_handled_finding_is_hidden_until_a_later_audit_finds_it(open_window: Any) -> None:
    _, session, page = open_page(open_window)
    pick(page, FindingKind.BLURRED)
    press(page, "Set aside")
    session.people.change(status=Message.of("set-aside", pictures=1, people=(ADA,)))
    page.refresh()
    assert FindingKind.BLURRED not in kinds_shown(page), "the findings are still those of before"
    session.people.change(checked=False, findings=people_scenes.findings()[:8])
    page.refresh()
    assert FindingKind.BLURRED not in kinds_shown(page), "a check is under way"
    session.people.change(checked=True)
    page.refresh()
    assert FindingKind.BLURRED in kinds_shown(page), "it was of no use"


def test_undo_restores_it(open_window: Any, qtbot: QtBot) -> None:
    _, session, page = open_page(open_window)
    assert page.undo.text() == "&Undo: Set aside a picture of Ada Lovelace"
    pick(page, FindingKind.BLURRED)
    press(page, "Set aside")
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.called("people.undo") == [()]
    assert FindingKind.BLURRED in kinds_shown(page)
    session.people.change(undo=None)
    page.refresh()
    assert page.undo.isVisible()
    assert not page.undo.isEnabled()


def test_several_are_set_aside_or_kept_at_once(open_window: Any) -> None:
    _, session, page = open_page(open_window)
    pick(page, FindingKind.BLURRED, FindingKind.DUPLICATE)
    assert page.details.headline.text() == "2 findings selected"
    press(page, "Set aside all")
    why = Message.of("findings", kinds="blurred duplicate")
    assert trash_reason_text(why) == "The face is blurred; The same picture again"
    assert session.called("people.set_aside") == [((f"{LAST}/2.jpg", f"{LAST}/3.jpg"), why)]
    pick(page, FindingKind.ONE_PICTURE, FindingKind.LOOK_ALIKE)
    press(page, "Keep all")
    assert session.called("people.keep") == [("one-picture:0",), ("look-alike:0",)]


def test_of_several_only_what_can_be_set_aside_is(open_window: Any) -> None:
    _, session, page = open_page(open_window)
    pick(page, FindingKind.BLURRED, FindingKind.LOOK_ALIKE)
    press(page, "Set aside 1 of them")
    assert session.called("people.set_aside")[0][0] == (f"{LAST}/2.jpg",)
    assert FindingKind.LOOK_ALIKE in kinds_shown(page)


def test_delete_sets_aside(open_window: Any, qtbot: QtBot) -> None:
    _, session, page = open_page(open_window)
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert session.called("people.set_aside")[0][0] == (f"{ADA}/2.jpg",)


def test_a_new_name_is_requested(open_window: Any) -> None:
    _, session, page = open_page(open_window)
    pick(page, FindingKind.SIMILAR_NAME)
    press(page, "Rename")
    dialog = page.findChildren(NameQuestion)[-1]
    dialog.field.line.setText("Sofia Angstrom")
    dialog.take.click()
    assert session.called("people.rename") == [("Zofie Angstrom", "Sofia Angstrom")]
    assert FindingKind.SIMILAR_NAME not in kinds_shown(page)


def test_a_new_name_that_somebody_has_joins_the_two(open_window: Any) -> None:
    _, session, page = open_page(open_window)
    pick(page, FindingKind.SIMILAR_NAME)
    press(page, "Rename")
    dialog = page.findChildren(NameQuestion)[-1]
    dialog.field.line.setText("grace hopper")
    assert dialog.take.text() == "Join with Grace Hopper"
    dialog.take.click()
    assert session.called("people.merge") == [("Zofie Angstrom", GRACE)]


def test_the_face_is_chosen(open_window: Any, tmp_path: Path) -> None:
    _, session, page = open_page(open_window, folder=tmp_path)
    pick(page, FindingKind.SEVERAL_FACES)
    press(page, "Choose the face")
    dialog = page.findChildren(FaceChooser)[-1]
    assert session.called("people.find_faces") == [(tmp_path / scenes.NAMES[2] / "2.jpg",)]
    dialog.reject()
    assert FindingKind.SEVERAL_FACES in kinds_shown(page), "nothing was decided"


def test_pictures_are_added(open_window: Any, tmp_path: Path) -> None:
    _, session, page = open_page(open_window)
    pick(page, FindingKind.ONE_PICTURE)
    press(page, "Add pictures")
    dialog = page.findChildren(QFileDialog)[-1]
    dialog.filesSelected.emit([str(tmp_path / "a.jpg")])
    dialog.close()
    assert session.called("add_pictures") == [(GRACE, (tmp_path / "a.jpg",))]


def test_of_two_who_look_alike_either_gets_pictures(open_window: Any, tmp_path: Path) -> None:
    _, session, page = open_page(open_window)
    pick(page, FindingKind.LOOK_ALIKE)
    press(page, f"Add pictures of {GRACE}")
    dialog = page.findChildren(QFileDialog)[-1]
    dialog.filesSelected.emit([str(tmp_path / "a.jpg")])
    dialog.close()
    assert session.called("add_pictures") == [(GRACE, (tmp_path / "a.jpg",))]


def test_every_file_that_holds_a_wrong_picture_is_moved(open_window: Any) -> None:
    files = (f"{ADA}/2.jpg", f"{ADA}/the same again.jpg")
    finding = dataclasses.replace(people_scenes.findings()[0], pictures=files)
    _, session, page = open_page(open_window, PeopleView((finding,), True))
    press(page, "It is Grace")
    assert session.called("people.move_pictures") == [(files, GRACE)]


def test_removing_somebody_is_offered_by_name() -> None:
    finding = Finding("k", FindingKind.UNREADABLE, Message("refused"), ADA, actions=(FindingAction.REMOVE,))
    assert [each.label for each in offers(finding)] == [f"Remove {ADA}"]


def test_pictures_set_aside_are_restored(open_window: Any) -> None:
    _, session, page = open_page(open_window)
    assert page.tabs.tabText(1) == "&Set aside and removed (3)"
    page.tabs.setCurrentIndex(1)
    page.stored.list.selectAll()
    page.stored.restore.click()
    assert session.called("people.restore") == [(each.path,) for each in people_scenes.stored()]


def test_states_are_shown(open_window: Any) -> None:
    window, session, page = open_page(open_window, PeopleView())
    assert page.empty.text().startswith("Every picture of the gallery is being checked")
    assert not page.check.isEnabled()
    session.people.change(activity=Activity(Progress(Stage.ANALYSING_PICTURES, 3, 14, Unit.PICTURES)))
    page.refresh()
    assert page.activity.label.text() == "Analysing pictures: 3 of 14"
    session.people.change(activity=None, checked=True)
    page.refresh()
    assert page.empty.text() == "No problems found in 14 pictures of 7 people."
    page.check.click()
    assert session.called("people.check") == [()]
    session.change(gallery=GalleryView(9))
    window.refresh_picture()
    page.refresh()
    assert page.empty.text().startswith("Nobody is registered yet.")


def test_a_screen_reader_reads_a_finding(open_window: Any) -> None:
    _, _, page = open_page(open_window)
    spoken = page.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(f"Is this {ADA} or {GRACE}?")
    assert "Whoever is on it" in spoken
    assert page.details.buttons[0].accessibleDescription() == f"The picture moves to {GRACE}."


def test_rows_come_and_go_as_a_sound_model(open_window: Any, qtmodeltester: ModelTester) -> None:
    window, _, _ = open_page(open_window)
    rows = finding_model(window)
    qtmodeltester.check(rows)
    every = people_scenes.findings()
    lists = (every, every[2:], every[:3], (), people_scenes.many(3000), people_scenes.many(2000)[::-1], every)
    for findings in lists:
        rows.show_rows(grouped(findings, ()))
        assert rows.rows == grouped(findings, ())
    changed = tuple(dataclasses.replace(each, message=Message("other")) for each in every)
    rows.show_rows(grouped(changed, {every[0].key}))
    assert rows.rows == grouped(changed[1:], ())
    qtmodeltester.check(rows)
