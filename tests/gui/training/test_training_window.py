"""The page that trains recognition."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.training.trained_details import title_of
from gui.training.training_window import TrainingWindow
from realtime.interfaces import Activity
from recognition.message import Message
from recognition.progress import Progress, Stage, Unit
from services.messages.training import METHODS
from services.training.page import TrainingView
from tests.gui.fake_session import FakeSession
from tests.gui.scenes import running
from tests.gui.training_scenes import NETWORKS, row, trained


@pytest.fixture
def session() -> FakeSession:
    made = FakeSession(running())
    made.training.now = TrainingView((), NETWORKS)
    return made


@pytest.fixture
def page(session: FakeSession, open_window: Any) -> TrainingWindow:
    shown: TrainingWindow = open_window(session)[0].pages.show_training()
    return shown


def pick(page: TrainingWindow, title: str) -> None:
    page.list.pick(next(place for place, each in enumerate(page.rows.rows) if title_of(each) == title))


def give(page: TrainingWindow, session: FakeSession, view: TrainingView, **more: Any) -> None:
    session.training.now = view
    session.training.change(**more)
    page.refresh()


def test_comparing_with_pictures_is_there_and_in_use_from_the_start(page: TrainingWindow, session: FakeSession) -> None:
    assert [title_of(each) for each in page.rows.rows] == ["Comparing with pictures"]
    assert page.rows.data(page.rows.at(0)).endswith("in use")
    assert not page.use.isEnabled()
    assert not page.remove.isVisible()
    assert session.called("training.refresh"), "what is trained is read when the page is shown"


def test_a_method_is_chosen_and_trained_by_keyboard(page: TrainingWindow, session: FakeSession, qtbot: QtBot) -> None:
    page.new.click()
    first = page.form.methods.button(0)
    assert first.hasFocus()
    assert first.accessibleDescription() == METHODS[0].description
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert page.form.method == METHODS[1]
    assert page.form.line.text() == METHODS[1].title, "a name is offered"
    page.form.line.setFocus()
    page.form.line.selectAll()
    qtbot.keyClicks(page.form.line, "Reception")
    qtbot.keyClick(page.form.line, Qt.Key.Key_Return)
    assert session.called("training.train") == [("dense", "Reception", ())]


def test_several_networks_have_to_be_chosen(page: TrainingWindow, session: FakeSession) -> None:
    page.new.click()
    page.form.methods.button(2).setChecked(True)
    assert page.form.chosen_networks == NETWORKS
    page.form.networks["sface"].setChecked(False)
    assert not page.form.start.isEnabled()
    assert "two or more" in page.form.networks_hint.text()
    page.form.networks["sface"].setChecked(True)
    page.form.start.click()
    assert session.called("training.train") == [("scores", "Several networks vote", NETWORKS)]
    session.training.change(networks=NETWORKS[:1])
    page.refresh()
    assert not page.form.start.isEnabled()
    assert "Models and licences" in page.form.networks_hint.text()


@pytest.mark.parametrize(
    ("title", "expected"), [("", "Type a name"), ("a/b", "cannot contain /"), ("long RUN", "again")]
)
def test_the_name_is_checked(page: TrainingWindow, session: FakeSession, title: str, expected: str) -> None:
    give(page, session, trained())
    page.new.click()
    page.form.line.setText(title)
    assert expected in page.form.hint.text()
    assert page.form.start.isEnabled() is (expected == "again")


def test_no_training_with_too_few_people_or_beside_another(page: TrainingWindow, session: FakeSession) -> None:
    page.new.click()
    session.training.change(activity=Activity(Progress(Stage.TRAINING, 3, 100, Unit.EPOCHS), 94.0))
    page.refresh()
    assert not page.form.start.isEnabled()
    assert page.activity.label.text() == "Training: round 3 of at most 100 · about 1 min left"
    page.activity.stop.click()
    assert session.called("training.cancel") == [()]
    session.training.change(activity=None)
    gallery = session.now.gallery
    session.change(gallery=type(gallery)(9, gallery.folder, gallery.people[:2]))
    page._snapshot = session.snapshot
    page.refresh()
    assert not page.form.start.isEnabled()
    assert "three people" in page.activity.label.text()


def test_a_training_is_selected_once_it_is_finished(page: TrainingWindow, session: FakeSession) -> None:
    page.new.click()
    page.form.start.click()
    session.training.change(activity=Activity(Progress(Stage.TRAINING)))
    page.refresh()
    assert page.picked is None
    session.training.change(
        activity=None,
        rows=(row("head:Quick run", METHODS[0].title, "probe"),),
        status=Message.of("trained", title="Quick run"),
    )
    page.refresh()
    assert page.picked is not None
    assert page.picked.title == METHODS[0].title
    assert page.stack.currentWidget() is page.details_side


@pytest.mark.parametrize(
    ("title", "says"),
    [
        ("Long run", "Better than comparing with pictures: use it"),
        ("Quick run", "Advice: stay with comparing with pictures"),
        ("Both networks of the reception downstairs", "better not use it"),
    ],
)
def test_the_verdict_of_the_comparison_is_shown(
    page: TrainingWindow, session: FakeSession, title: str, says: str
) -> None:
    give(page, session, trained())
    pick(page, title)
    assert says in page.details.verdict.text()
    assert page.details.table.isVisible()
    item = page.details.table.item(0, 1)
    assert item is not None
    assert item.text() == "98 % (94 to 100)"


def test_people_who_came_and_left_make_it_out_of_date(page: TrainingWindow, session: FakeSession) -> None:
    give(page, session, trained())
    pick(page, "Both networks of the reception downstairs")
    assert "Ada Lovelace, Grace Hopper came and Charles Babbage left" in page.details.warning.text()
    page.again.click()
    assert session.called("training.again") == [("ensemble:Both",)]


def test_it_is_used_and_stopped(page: TrainingWindow, session: FakeSession) -> None:
    give(page, session, trained())
    pick(page, "Long run")
    assert page.details.curves.isVisible()
    page.use.click()
    page.refresh()
    assert page.rows.data(page.list.currentIndex()).endswith("in use")
    assert page.use.text().replace("&", "") == "Stop using it"
    pick(page, "Comparing with pictures")
    assert page.use.isEnabled(), "either way leads back"
    pick(page, "Long run")
    page.use.click()
    assert session.called("training.use") == [("head:Long run",), (None,)]


def test_one_that_cannot_be_used_says_why(page: TrainingWindow, session: FakeSession) -> None:
    give(page, session, trained())
    pick(page, "Old")
    assert "another version" in page.details.warning.text()
    assert not page.use.isEnabled()
    pick(page, "Evening shift")
    assert not page.use.isVisible()
    assert page.again.text() == "&Continue"


def test_it_is_removed_and_restored(page: TrainingWindow, session: FakeSession, qtbot: QtBot) -> None:
    give(page, session, trained())
    pick(page, "New")
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert session.called("training.remove") == [("head:New",)]
    session.training.change(undo=Message.of("removed", title="New"))
    page.refresh()
    qtbot.keyClick(page.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.called("training.undo") == [()]


def test_comparing_is_requested(page: TrainingWindow, session: FakeSession) -> None:
    give(page, session, trained())
    pick(page, "New")
    assert "Compare does it" in page.details.text.text()
    page.compare.click()
    assert session.called("training.compare") == [("head:New",)]
