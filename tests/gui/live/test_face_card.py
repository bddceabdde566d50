"""Correcting a face: the card beside it, what is said on it, and what the next painted picture shows."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton
from pytestqt.qtbot import QtBot

from gui.live.face_card_parts import headline, reason, short_names
from gui.main_window import MainWindow
from recognition.errors import UsageError
from recognition.types import Analysis, State
from services.gallery.corrections import FaceCard, Nearest
from services.gallery.editor import PeopleView
from storage.files.moving import undone
from tests.gui import keeping_scenes, scenes
from tests.gui.fake_people import renamed
from tests.gui.fake_session import FakeSession

CARDS = keeping_scenes.cards()


class Answering(FakeSession):
    """Corrections hold from the next snapshot on."""

    def __init__(self) -> None:
        super().__init__(scenes.running())
        self.corrections.cards = {track.id: CARDS["known"] for track in scenes.tracks()}
        corrections: Any = self.corrections
        corrections.confirm = lambda track, person: self._say(track, State.KNOWN, person)
        corrections.deny = lambda track, _person: self._say(track, State.UNKNOWN, None)
        corrections.ignore = lambda track: self._say(track, State.IGNORED, None)

    def _say(self, number: int, state: State, person: str | None) -> None:
        said = [
            dataclasses.replace(track, state=state, person=person, distance=None, by_hand=True)
            if track.id == number
            else track
            for track in scenes.tracks()
        ]
        self.change(analysis=Analysis(tuple(said), 299, 10.0))
        card = FaceCard(number, state, person, None, keeping_scenes.face(), CARDS["known"].nearest, by_hand=True)
        self.corrections.cards[number] = card


def click(window: MainWindow, qtbot: QtBot, track: int) -> None:
    view = window.stage.view
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.face_rects()[track].center().toPoint())


def shown(window: MainWindow) -> list[str]:
    """The words of the visible buttons."""
    buttons = window.correcting.card.findChildren(QPushButton)
    return [button.text().replace("&", "") for button in buttons if button.isVisible()]


def test_a_click_on_a_face_opens_its_card_and_a_click_beside_closes_it(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_window(scenes.running())
    session.corrections.cards = {1: CARDS["known"]}
    card = window.correcting.card
    click(window, qtbot, 1)
    assert card.isVisible()
    assert card.title.text() == scenes.NAMES[0]
    assert card.reason.text() == "The distance is 0.31. Up to 0.585, the threshold, counts as the same person."
    assert [row.person for row in card.rows] == [near.person for near in CARDS["known"].nearest]
    assert shown(window) == [
        "This is Eileen",
        "This is Ada",
        "This is María-José",
        "New person…",
        "Ignore this face",
        "Not Eileen Collins",
    ]
    face = window.stage.view.face_rects()[1]
    assert not card.geometry().contains(face.center().toPoint()), "the face stays in sight"
    assert window.stage.view.rect().contains(card.geometry())
    qtbot.mouseClick(window.stage.view, Qt.MouseButton.LeftButton, pos=QPointF(3, 3).toPoint())
    assert not card.isVisible()


def test_buttons_tell_people_of_one_first_name_apart(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_window(scenes.running())
    people = ("Ada Lovelace", "Ada Byron", "Eileen Collins")
    card = dataclasses.replace(CARDS["unknown"], nearest=tuple(Nearest(each, 0.7, None) for each in people))
    session.corrections.cards = {1: card}
    click(window, qtbot, 1)
    assert shown(window)[:3] == ["This is Ada Lovelace", "This is Ada Byron", "This is Eileen"]
    window.correcting.refresh()
    assert shown(window)[:3] == ["This is Ada Lovelace", "This is Ada Byron", "This is Eileen"]


def test_long_names_that_begin_alike_keep_their_end() -> None:
    names = ["Person 000000001", "Person 000000002", "Maria del Carmen Lopez"]
    assert short_names(names) == ["Person…0000001", "Person…0000002", "Maria"]
    assert short_names(["", " "]) == ["", " "]


def test_a_click_beside_faces_and_on_one_that_has_gone_opens_nothing(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_window(scenes.running())
    session.corrections.cards = {1: CARDS["known"]}
    qtbot.mouseClick(window.stage.view, Qt.MouseButton.LeftButton, pos=QPointF(3, 3).toPoint())
    click(window, qtbot, 2)
    assert not window.correcting.card.isVisible()


def test_a_double_click_on_a_face_fills_the_screen_and_leaves_no_card(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_window(scenes.running())
    session.corrections.cards = {1: CARDS["known"]}
    place = window.stage.view.face_rects()[1].center().toPoint()
    click(window, qtbot, 1)
    qtbot.mouseDClick(window.stage.view, Qt.MouseButton.LeftButton, pos=place)
    assert window.isFullScreen()
    assert not window.correcting.card.isVisible()
    window.show_full_screen(False)


def test_a_face_under_the_mouse_can_be_seen_to_be_clicked(open_window: Any, qtbot: QtBot) -> None:
    window, _ = open_window(scenes.running())
    view = window.stage.view
    qtbot.mouseMove(view, view.face_rects()[1].center().toPoint())
    assert view.cursor().shape() == Qt.CursorShape.PointingHandCursor
    qtbot.mouseMove(view, QPointF(3, 3).toPoint())
    assert view.cursor().shape() == Qt.CursorShape.ArrowCursor


@pytest.mark.parametrize(
    ("button", "state", "person", "told"),
    [
        ("This is Ada", State.KNOWN, "Ada Lovelace", "This is Ada Lovelace"),
        ("Not Eileen Collins", State.UNKNOWN, None, "Not Eileen Collins"),
        ("Ignore this face", State.IGNORED, None, "This face is ignored"),
    ],
)
def test_a_correction_is_painted_at_once_and_can_be_undone(
    open_window: Any, qtbot: QtBot, button: str, state: State, person: str | None, told: str
) -> None:
    window, session = open_window(Answering())
    click(window, qtbot, 1)
    buttons = window.correcting.card.findChildren(QPushButton)
    next(each for each in buttons if each.text().replace("&", "") == button).click()
    track = window.snapshot.analysis.tracks[0]
    assert (track.state, track.person, track.by_hand) == (state, person, True), "before anything else runs"
    window.refresh_picture()
    assert window.stage.line.text == told
    window.stage.line.button.click()
    assert session.called("people.undo") == [()]


def test_after_a_denial_the_card_stays_and_says_so(open_window: Any, qtbot: QtBot) -> None:
    window, _ = open_window(Answering())
    click(window, qtbot, 1)
    window.correcting.card.deny.click()
    assert window.correcting.card.isVisible()
    assert window.correcting.card.title.text() == "Unknown"
    assert window.correcting.card.reason.text().startswith("You said that the name was wrong.")
    assert not window.correcting.card.deny.isVisible()


def test_a_denied_person_is_shown_and_not_suggested_again(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_window(Answering())
    click(window, qtbot, 1)
    card = window.correcting.card
    others = CARDS["known"].nearest[1:]

    def deny(number: int, person: str) -> None:
        session.corrections.cards[number] = FaceCard(
            number, State.UNCERTAIN, person, 0.69, keeping_scenes.face(), others, by_hand=True, denied=(person,)
        )

    session.corrections.deny = deny
    card.deny.setFocus()
    qtbot.keyClick(card.deny, Qt.Key.Key_Return)
    assert card.reason.text().startswith("You said this is not Eileen Collins.")
    assert not card.deny.isVisible()
    assert card.hasFocus(), "not some other part of the window"
    assert [row.person for row in card.rows] == [*(near.person for near in others), ""]
    assert card.title.text() == "Not sure"


def test_the_card_gives_one_distance_for_one_person(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_window(scenes.running())
    session.corrections.cards = {1: dataclasses.replace(CARDS["known"], distance=0.42)}
    click(window, qtbot, 1)
    card = window.correcting.card
    assert card.reason.text().startswith("The distance is 0.42.")
    assert [row.distance.text() for row in card.rows] == ["distance 0.42", "distance 0.71", "distance 0.84"]


def test_no_undo_is_offered_where_no_picture_was_added(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_window(scenes.running())
    session.people.change(undo=renamed("Grace"), status=renamed("Grace"))
    session.corrections.cards = {1: CARDS["pending"]}
    click(window, qtbot, 1)
    window.correcting.card.ignore.click()
    window.refresh_picture()
    assert window.stage.line.text == "This face is ignored"
    assert not window.stage.line.button.isVisible()


def test_a_remark_shows_beside_the_card(open_window: Any, qtbot: QtBot) -> None:
    window, _ = open_window(Answering())
    click(window, qtbot, 4)
    window.correcting.card.deny.click()
    window.refresh_picture()
    QApplication.processEvents()
    assert window.stage.line.isVisible()
    assert not window.stage.line.geometry().intersects(window.correcting.card.geometry())


def test_a_new_person_is_typed_and_somebody_of_nearly_the_same_name_is_offered(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_window(scenes.running())
    session.corrections.cards = {4: CARDS["unknown"]}
    session.people.same = {"Ada Lovelacé": "Ada Lovelace"}
    click(window, qtbot, 4)
    card = window.correcting.card
    for number, (typed, other, answer) in enumerate(
        (("Marie Curie", False, "Marie Curie"), ("Ada Lovelacé", False, "Ada Lovelace"), ("Ada Lovelacé", True, ""))
    ):
        window.correcting.open(4)
        card.new.click()
        field = card.naming.field
        assert field is not None
        assert not card.naming.register.isEnabled(), "nothing is typed"
        field.line.setText(typed)  # QTest types ASCII only
        field.other.setChecked(other)
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
        assert session.called("corrections.confirm")[number] == (4, answer or typed)


def test_escape_leaves_the_naming_then_the_card(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_window(scenes.running())
    session.corrections.cards = {4: CARDS["unknown"]}
    click(window, qtbot, 4)
    card = window.correcting.card
    card.new.click()
    assert card.naming.field is not None
    qtbot.keyClick(card.naming.field.line, Qt.Key.Key_Escape)
    assert card.isVisible()
    assert card.naming.field is None
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert window.stage.view.hasFocus()


def test_keys_go_from_face_to_face(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_window(scenes.running())
    session.corrections.cards = dict.fromkeys((1, 2, 4), CARDS["known"])
    visited = []
    qtbot.keyClick(window.stage.view, Qt.Key.Key_Return)
    for _ in range(4):
        visited.append(window.correcting.track)
        assert window.correcting.card.isAncestorOf(QApplication.focusWidget())
        qtbot.keyClick(window, Qt.Key.Key_C)
    assert visited == [1, 4, 2, 1], "from left to right"
    session.corrections.cards = {}
    window.correcting.close()
    window.menus.correct.trigger()
    window.refresh_picture()
    assert window.stage.line.text == "There is no face on the picture to correct."


def test_return_presses_the_focused_button(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_window(scenes.running())
    session.corrections.cards = {1: CARDS["known"]}
    window.correcting.open(1, keyboard=True)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert session.called("corrections.confirm") == [(1, scenes.NAMES[0])]


def test_return_pressed_again_and_again_confirms_nobody(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_window(scenes.running())
    session.corrections.cards = {track.id: CARDS["unknown"] for track in scenes.tracks()}
    click(window, qtbot, 4)
    card = window.correcting.card
    card.new.click()
    assert card.naming.field is not None
    qtbot.keyClicks(card.naming.field.line, "Marie Curie")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert session.called("corrections.confirm") == [(4, "Marie Curie")]
    assert not card.isVisible(), "no other face is asked for"
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        assert card.isVisible(), "a card may be asked for, on the picture"
        assert QApplication.focusWidget() is card
    assert len(session.called("corrections.confirm")) == 1
    assert window.correcting.track == 1, "and its Return goes on to no other"


def test_return_on_any_part_of_the_card_stays_in_it(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_window(scenes.running())
    session.corrections.cards = {track.id: CARDS["known"] for track in scenes.tracks()}
    window.correcting.open(1)
    card = window.correcting.card
    for part in (card, card.close_button, card.new):
        part.setFocus()
        qtbot.keyClick(part, Qt.Key.Key_Return)
        assert window.correcting.track == 1
    assert card.naming.field is not None
    qtbot.keyClick(card.naming.field.line, Qt.Key.Key_Return)
    assert (window.correcting.track, card.isVisible()) == (1, True), "nothing was typed"
    card.naming.back.setFocus()
    qtbot.keyClick(card.naming.back, Qt.Key.Key_Return)
    assert card.new.hasFocus()
    assert session.called("corrections.confirm") == []


def test_the_card_follows_the_face_and_goes_with_it(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_window(scenes.running())
    session.corrections.cards = {1: CARDS["pending"]}
    click(window, qtbot, 1)
    card = window.correcting.card
    assert shown(window) == ["New person…", "Ignore this face"]
    session.corrections.cards = {1: CARDS["known"]}
    window.refresh_text()
    assert card.title.text() == scenes.NAMES[0]
    session.corrections.cards = {}
    window.refresh_text()
    assert not card.isVisible()
    assert window.correcting.track is None


def test_no_button_changes_its_meaning_while_it_may_be_pressed(open_window: Any) -> None:
    window, session = open_window(scenes.running())
    session.corrections.cards = {1: CARDS["known"]}
    window.correcting.open(1, keyboard=True)
    card = window.correcting.card
    before = [row.person for row in card.rows]
    near = (Nearest("Grace Hopper", 0.2), Nearest(scenes.NAMES[0], 0.25), Nearest("Ada Lovelace", 0.6))
    session.corrections.cards = {1: dataclasses.replace(CARDS["known"], person="Grace Hopper", nearest=near)}
    window.refresh_text()
    assert [row.person for row in card.rows] == before
    assert card.rows[0].distance.text() == "distance 0.25"
    assert not card.deny.isVisible(), "rather none than another's"
    window.stage.view.setFocus()
    window.refresh_text()
    assert [row.person for row in card.rows] == [each.person for each in near]
    assert card.deny.text() == "Not Grace Hopper"


@pytest.mark.parametrize(
    ("card", "title", "said"),
    [
        ("unknown", "Unknown", "Eileen Collins is nearest, at distance 0.73. Only up to 0.585, the threshold,"),
        ("uncertain", "Not sure", "Some looks at this face say one name, others another or none"),
        ("pending", "Still looking…", "A name needs a few good looks"),
        ("nobody", "Unknown", "Nobody is registered yet"),
        ("ignored", "Ignored", "You said that this face is to be ignored"),
        ("by-hand", scenes.NAMES[0], "You said so."),
    ],
)
def test_the_card_explains_each_state(card: str, title: str, said: str) -> None:
    assert headline(CARDS[card]) == title
    assert reason(CARDS[card], 0.585).startswith(said)


def test_near_but_denied_is_not_reported_as_too_far() -> None:
    card = FaceCard(1, State.UNKNOWN, None, 0.31, None, (Nearest("Ada", 0.31),))
    assert "so is a face that you said is somebody else" in reason(card, 0.585)


def test_the_card_is_spoken_and_each_of_its_buttons_has_a_name(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_window(scenes.running())
    session.corrections.cards = {1: CARDS["known"]}
    click(window, qtbot, 1)
    card = window.correcting.card
    assert card.accessibleName().startswith("Eileen Collins. The distance is 0.31.")
    names = [
        QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
        for each in card.findChildren(QAbstractButton)
        if each.isVisible()
    ]
    assert all(names)
    assert "This is María-José Fernández de la Cruz y Montoya" in names, "all of it, not only the first name"


def test_the_undo_of_the_menu_names_the_change(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_window(scenes.running())
    assert not window.menus.undo.isEnabled()
    session.people.change(undo=renamed("Ada Lovelace"), status=renamed("Ada Lovelace"))
    window.refresh_text()
    assert window.menus.undo.text() == "&Undo: Renamed Ada to Ada Lovelace"
    window.refresh_picture()
    assert window.stage.line.text == "Renamed Ada to Ada Lovelace."
    assert window.stage.line.button.text() == "Undo"
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.called("people.undo") == [()]
    session.people.change(status=UsageError("The name is too long for a folder's name; shorten it."))
    window.refresh_text()
    window.refresh_picture()
    assert window.stage.line.text.startswith("The name is too long")
    assert not window.stage.line.button.isVisible(), "it would take back the renaming"
    session.people.now = PeopleView(status=undone(renamed("Ada Lovelace")))
    window.refresh_text()
    window.refresh_picture()
    assert window.stage.line.text == "Undone: Renamed Ada to Ada Lovelace."
    assert not window.stage.line.button.isVisible()
    assert not window.menus.undo.isEnabled()
