"""The window that registers somebody from the live picture."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot
from skimage.data import astronaut

from gui.enrolment.enrolment_picture import Ring, paint_ring
from realtime.interfaces import SessionState
from recognition.enrolment.hints import Hint
from recognition.errors import RollcallError
from recognition.faces.pose import Pose
from recognition.message import Message
from recognition.types import Box, Detection, FaceChip
from services.enrolment.live_enrolment import EnrolmentView
from services.enrolment.look_collector import CollectedLook
from services.messages.enrolment import resembles_text
from tests.fakes import text_message
from tests.gui import scenes

REGISTERED = Message.of("registered", person="Ada Lovelace", pictures=1)
FACE = np.ascontiguousarray(astronaut()[20:260, 110:350, ::-1])


def looks(*poses: Pose) -> tuple[CollectedLook, ...]:
    face = FaceChip(FACE, Detection(Box(60, 60, 180, 180), 1.0))
    return tuple(CollectedLook(number, pose, face, face) for number, pose in enumerate(poses, 1))


def view(*poses: Pose, **parts: Any) -> EnrolmentView:
    """Running, with looks of these poses."""
    counted = tuple((pose, poses.count(pose)) for pose in Pose)
    return EnrolmentView(**{"running": True, "looks": looks(*poses), "poses": counted, **parts})


@pytest.fixture
def page(open_window: Any) -> Any:
    window, session = open_window(scenes.running())
    session.enrolment.now = view(hint=Hint.LOOK_STRAIGHT)
    page = window.pages.show_enrolment()
    page.session = session
    return page


def show(page: Any, now: EnrolmentView) -> None:
    page.session.enrolment.now = now
    page.refresh()


def calls(page: Any, name: str) -> list[tuple[Any, ...]]:
    called: list[tuple[Any, ...]] = page.session.called(f"enrolment.{name}")
    return called


def test_it_begins_when_it_is_opened_and_keeps_nothing_when_it_is_closed(page: Any, qtbot: QtBot) -> None:
    assert calls(page, "begin") == [(None,)]
    assert page.hint.text() == "Look straight into the camera."
    assert page.count.text() == "0 of 15"
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert calls(page, "cancel") == [()]
    assert calls(page, "save") == []


def test_it_starts_again_when_reopened_but_not_while_it_is_open(page: Any) -> None:
    window = page.parent()
    window.pages.show_enrolment("Grace Hopper")
    assert len(calls(page, "begin")) == 1
    assert page.name.name == "Grace Hopper"
    page.close()
    window.pages.show_enrolment()
    assert len(calls(page, "begin")) == 2
    assert page.name.line.text() == "", "the next one is somebody else"


def test_to_start_again_keeps_the_name(page: Any) -> None:
    page.name.set_text("Grace Hopper")
    show(page, view(Pose.FRONT, running=False, finished=True))
    page.again.click()
    assert len(calls(page, "begin")) == 2
    assert page.name.name == "Grace Hopper"


def test_the_menu_and_a_key_open_it(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_window(scenes.running())
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert session.called("enrolment.begin") == [(None,)]


def test_enter_saves_under_the_name_in_one_press(page: Any, qtbot: QtBot) -> None:
    page.name.set_text("Ada Lovelace")
    show(page, view(Pose.FRONT, hint=Hint.TURN_LEFT))
    page.name.setFocus()
    qtbot.keyClick(page.name.line, Qt.Key.Key_Return)
    assert calls(page, "save") == [("Ada Lovelace",)]
    show(page, view(Pose.FRONT, running=False, finished=True, saving=True))
    assert page.hint.text() == "Saving…"
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert len(calls(page, "save")) == 1
    show(page, view(Pose.FRONT, running=False, finished=True, saved=1, status=REGISTERED))
    assert page.hint.text().startswith("Ada Lovelace is registered: 1 picture")
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert not page.isVisible()


def test_enter_saves_also_while_names_are_suggested(page: Any, qtbot: QtBot) -> None:
    show(page, view(Pose.FRONT, running=False, finished=True))
    page.name.setFocus()
    qtbot.keyClicks(page.name.line, "Ada")
    popup = page.name.line.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert calls(page, "save") == [("Ada",)]


def test_enter_with_no_name_collects_no_more_and_asks_for_it(page: Any, qtbot: QtBot) -> None:
    show(page, view(Pose.FRONT))
    qtbot.keyClick(page.picture, Qt.Key.Key_Return)
    assert (calls(page, "finish"), calls(page, "save")) == ([()], [])
    assert page.focusWidget() is page.name.line


def test_enter_saves_from_the_picture(page: Any, qtbot: QtBot) -> None:
    page.name.set_text("Ada Lovelace")
    show(page, view(Pose.FRONT))
    assert page.focusWidget() is page.picture, "where the focus is at first"
    qtbot.keyClick(page.picture, Qt.Key.Key_Return)
    assert calls(page, "save") == [("Ada Lovelace",)]


@pytest.mark.parametrize("button", [0, 1])
def test_enter_saves_wherever_the_focus_is_after_the_last_look(page: Any, qtbot: QtBot, button: int) -> None:
    page.name.set_text("Ada Lovelace")
    show(page, view(Pose.FRONT))
    (page.enough if button == 0 else page.strip.buttons[1]).setFocus()
    show(page, view(Pose.FRONT, running=False, finished=True))
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert calls(page, "save") == [("Ada Lovelace",)]
    assert (calls(page, "strike"), len(calls(page, "begin"))) == ([], 1)


def test_enter_on_a_button_presses_it(page: Any, qtbot: QtBot) -> None:
    page.name.set_text("Ada Lovelace")
    show(page, view(Pose.FRONT, running=False, finished=True))
    page.cancel.setFocus()
    qtbot.keyClick(page.cancel, Qt.Key.Key_Return)
    assert calls(page, "save") == []
    assert not page.isVisible()


def test_without_a_name_nothing_is_saved_and_the_field_gets_the_focus(page: Any) -> None:
    show(page, view(Pose.FRONT))
    assert not page.save.isEnabled()
    show(page, view(Pose.FRONT, running=False, finished=True))
    assert page.focusWidget() is page.name.line
    page.save_looks()
    assert calls(page, "save") == []
    page.name.set_text("Ada")
    assert page.save.isEnabled()
    page.name.set_text("a/b")
    assert not page.save.isEnabled()
    assert "cannot contain" in page.name.hint.text()


def test_without_looks_there_is_nothing_to_save(page: Any) -> None:
    page.name.set_text("Ada")
    assert not page.save.isEnabled()
    assert not page.enough.isEnabled()
    page.save_looks()
    assert calls(page, "save") == []


def test_a_registered_name_in_another_case_is_the_same_person(page: Any) -> None:
    page.session.people.same["eileen colins"] = "Eileen Collins"
    page.name.set_text("eileen colins")
    assert "Eileen Collins is registered already" in page.name.hint.text()
    show(page, view(Pose.FRONT, running=False, finished=True))
    page.save_looks()
    assert calls(page, "save") == [("Eileen Collins",)]


def test_a_look_is_discarded_by_mouse_or_key(page: Any, qtbot: QtBot) -> None:
    show(page, view(Pose.FRONT, Pose.LEFT, Pose.UP))
    buttons = page.strip.buttons
    qtbot.waitUntil(buttons[3].isVisible)
    assert [each.accessibleName() for each in buttons.values()] == [
        "Look 1, straight ahead. Press to discard it",
        "Look 2, turned left. Press to discard it",
        "Look 3, looking up. Press to discard it",
    ]
    qtbot.mouseClick(buttons[2], Qt.MouseButton.LeftButton)
    buttons[1].setFocus()
    qtbot.keyClick(buttons[1], Qt.Key.Key_Space)
    assert calls(page, "strike") == [(2,), (1,)]
    kept = buttons[3]
    show(page, view(Pose.FRONT, Pose.LEFT, Pose.UP, looks=looks(Pose.FRONT, Pose.LEFT, Pose.UP)[2:]))
    assert list(buttons) == [3]
    assert buttons[3] is kept
    assert page.focusWidget() is kept, "the focus goes on to a neighbour"


def test_saved_looks_cannot_be_discarded(page: Any) -> None:
    show(page, view(Pose.FRONT, running=False, finished=True, saved=1, status=REGISTERED))
    assert not page.strip.buttons[1].isEnabled()
    assert not page.cancel.isVisible()
    page.again.click()
    assert len(calls(page, "begin")) == 2


def test_a_similar_person_is_reported_until_their_name_is_entered(page: Any) -> None:
    show(page, view(Pose.FRONT, running=False, finished=True, resembles="Grace Hopper"))
    assert page.note.isVisible()
    assert page.note.text() == resembles_text("Grace Hopper")
    page.name.set_text("grace hopper")
    page.refresh()
    assert not page.note.isVisible()


def test_a_failure_is_shown_and_can_be_retried(page: Any) -> None:
    page.name.set_text("Ada")
    full = RollcallError("The disk is full.")
    show(page, view(Pose.FRONT, running=False, finished=True, status=full, resembles="Grace Hopper"))
    assert page.note.text() == "The disk is full."
    page.save_looks()
    page.save_looks()
    assert len(calls(page, "save")) == 2


@pytest.mark.parametrize(
    ("state", "sentence", "expected"),
    [
        (SessionState.PAUSED, "", "paused"),
        (SessionState.RECONNECTING, "Camera 0 went away.", "Camera 0 went away."),
        (SessionState.RUNNING, "Preparing the embedder sface.", "Nobody is in view."),
    ],
)
def test_what_is_wrong_with_the_source_comes_first(
    page: Any, state: SessionState, sentence: str, expected: str
) -> None:
    page.session.change(state=state, status=text_message(sentence))
    page.parent().refresh_picture()
    show(page, view(hint=Hint.NO_FACE))
    assert expected in page.hint.text()


@pytest.mark.parametrize(("mirrored", "left", "right"), [(True, 180.0, 0.0), (False, 0.0, 180.0)])
def test_the_ring_has_left_where_the_person_sees_it(mirrored: bool, left: float, right: float) -> None:
    ring = Ring(mirrored=mirrored)
    assert ring.angle_of(Pose.LEFT) == left
    assert ring.angle_of(Pose.RIGHT) == right
    assert (ring.angle_of(Pose.UP), ring.angle_of(Pose.DOWN)) == (90.0, 270.0)


@pytest.mark.parametrize("mirrored", [True, False])
def test_a_covered_side_is_painted_on_its_own_side(mirrored: bool, qtbot: QtBot) -> None:  # noqa: ARG001
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#808080"))
    painter = QPainter(image)
    ring = Ring({Pose.LEFT: 0.9}, Pose.UP, mirrored)
    paint_ring(painter, ring, QPointF(100, 100), 60, QRectF(0, 0, 200, 200))
    painter.end()

    def is_green(x: int, y: int) -> bool:
        colour = image.pixelColor(x, y)
        return colour.green() > colour.red() + 60

    assert is_green(40, 100) is mirrored
    assert is_green(160, 100) is not mirrored
    assert not is_green(100, 160)
    top = image.pixelColor(100, 40)
    assert top.red() > top.blue() + 60, "what is requested stands out"


def test_the_picture_is_mirrored_as_in_the_main_window(page: Any) -> None:
    assert not page.picture.mirrored
    page.parent().stage.view.set_mirrored(True)
    page.refresh()
    assert page.picture.mirrored
    assert page.picture.ring.mirrored


def test_the_ring_goes_to_the_face_and_stays_inside_the_picture(page: Any) -> None:
    show(page, view(box=Box(560, 60, 680, 200)))
    area = page.picture.picture_rect()
    centre, radius = page.picture.circle()
    face = page.picture.box_rect(Box(560, 60, 680, 200))
    assert abs(centre.x() - face.center().x()) < 1
    assert radius > face.height() / 2
    show(page, view(box=Box(0, 0, 100, 120)))
    centre, radius = page.picture.circle()
    assert area.contains(centre - QPointF(radius, radius))


def test_a_screen_reader_reads_the_ring(page: Any) -> None:
    show(page, view(*[Pose.FRONT] * 3, Pose.LEFT))
    assert page.picture.accessibleDescription() == (
        "enough looks straight ahead; missing: to your left, to your right, up, down"
    )
    assert page.name.line.accessibleName() == "Name of the person"
    assert page.strip.accessibleName() == "Looks"


def test_nobody_elses_name_is_painted_here(page: Any) -> None:
    page.refresh()
    page.grab()
    assert page.picture.label_rects() == {}
    assert page.picture.face_rects() == {}
