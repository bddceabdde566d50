"""Several sources in the window: thumbnails, a grid, and one in focus."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.live.pickers import SourceMenu
from gui.main_window import MainWindow
from realtime.interfaces import FeedView, SessionState, Snapshot
from recognition.types import Frame, Image, State, read_only
from services.gallery.corrections import FaceCard
from tests.fakes import text_message
from tests.gui import scenes


class Several:
    """Gives the fake session three feeds."""

    def __init__(self, session: Any) -> None:
        self.session = session
        base: Snapshot = session.now
        self.views = [
            FeedView(
                number=number,
                source=str(number),
                label=f"Camera {number}",
                name=name,
                place=name,
                state=SessionState.RUNNING,
                status=None,
                frame=base.frame,
                analysis=base.analysis,
                is_current=True,
                retry_in=None,
                frames_per_second=30.0,
            )
            for number, name in enumerate(("Door", "Yard", "Gate"))
        ]
        session.feed_views = lambda: tuple(self.views)
        session.focus = self.focus
        self.focus(0)

    def focus(self, number: int) -> None:
        found = next((each for each in self.views if each.number == number), self.views[0])
        self.session.change(
            feed=found.number, name=found.name, feeds=len(self.views), source_label=found.label, analysis=found.analysis
        )

    def change(self, number: int, **parts: Any) -> None:
        self.views = [replace(each, **parts) if each.number == number else each for each in self.views]


@pytest.fixture
def several(open_window: Any) -> tuple[MainWindow, Several]:
    window, session = open_window(scenes.running())
    feeds = Several(session)
    window.refresh_picture()
    window.refresh_text()
    return window, feeds


def test_one_source_has_no_tiles(open_window: Any) -> None:
    window, _ = open_window(scenes.running())
    assert window.cameras.tiles == {}
    assert not window.cameras.all.isVisible()
    assert window.stage.isVisible()


def test_thumbnails_are_below_and_a_click_brings_one_into_focus(
    several: tuple[MainWindow, Several], qtbot: QtBot
) -> None:
    window, _ = several
    tiles = window.cameras.tiles
    assert [tile.accessibleName() for tile in tiles.values()] == ["Camera Door", "Camera Yard", "Camera Gate"]
    assert all(tile.y() >= 0 and tile.isVisible() and tile.height() < 120 for tile in tiles.values())
    assert window.stage.isVisible()
    qtbot.mouseClick(tiles[1], Qt.MouseButton.LeftButton)
    assert window.snapshot.name == "Yard"
    window.refresh_text()
    assert window.pickers.source.text() == "Yard"
    tiles[2].setFocus()
    qtbot.keyClick(tiles[2], Qt.Key.Key_Return)
    assert window.snapshot.name == "Gate"


def test_keys_show_all_and_go_from_one_to_the_next(several: tuple[MainWindow, Several], qtbot: QtBot) -> None:
    window, _ = several
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert not window.stage.isVisible()
    assert all(tile.height() > 150 for tile in window.cameras.tiles.values())
    names = []
    for _ in range(3):
        qtbot.keyClick(window, Qt.Key.Key_F7)
        names.append(window.snapshot.name)
    assert names == ["Yard", "Gate", "Door"]
    assert not window.stage.isVisible(), "the grid stays"
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.snapshot.name == "Gate"
    assert window.stage.isVisible(), "to watch that one"


def test_a_tile_says_that_its_source_is_lost(several: tuple[MainWindow, Several], qtbot: QtBot) -> None:
    window, feeds = several
    qtbot.keyClick(window, Qt.Key.Key_F6)
    feeds.change(1, state=SessionState.RECONNECTING, status=text_message("The yard is away."), retry_in=3.0)
    window.refresh_picture()
    tiles = window.cameras.tiles
    assert "The yard is away." in tiles[1].state_text
    assert "3" in tiles[1].state_text
    assert (tiles[0].state_text, tiles[2].state_text) == ("", "")
    feeds.change(1, state=SessionState.RUNNING, status=None, retry_in=None)
    window.refresh_picture()
    assert tiles[1].state_text == ""


def test_sources_come_and_go(several: tuple[MainWindow, Several], qtbot: QtBot) -> None:
    window, feeds = several
    feeds.views = feeds.views[1:]
    feeds.focus(1)
    window.refresh_picture()
    assert list(window.cameras.tiles) == [1, 2]
    feeds.views = feeds.views[:1]
    feeds.focus(1)
    window.refresh_picture()
    assert window.cameras.tiles == {}
    assert window.stage.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    window.refresh_picture()
    assert window.stage.isVisible(), "there is nothing else to show"


def test_the_menu_adds_and_removes(several: tuple[MainWindow, Several]) -> None:
    window, _ = several
    added: list[str] = []
    menu = window.pickers.source_menu
    menu.added.connect(added.append)
    (more,) = (each for each in window.findChildren(SourceMenu) if "Add" in each.title())
    next(each for each in more.actions() if "Demo" in each.text()).trigger()
    assert added == ["demo"]
    texts = [each.text() for each in menu.actions() if each.isVisible()]
    assert any("No longer" in each.replace("&", "") for each in texts)


def test_what_is_saved_and_recorded_is_what_is_shown(several: tuple[MainWindow, Several], qtbot: QtBot) -> None:
    window, feeds = several
    feeds.session.snapshots = lambda: tuple(replace(feeds.session.now, feed=number) for number in range(3))
    window.live_actions.saving.toggle_recording()
    window.live_actions.saving.toggle_recording()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    window.live_actions.saving.toggle_recording()
    window.live_actions.saving.save_picture()
    calls = [call for call in feeds.session.calls if call[0].startswith("recorder.")]
    assert [call[0] for call in calls] == [
        "recorder.start_recording",
        "recorder.stop_recording",
        "recorder.start_recording",
        "recorder.save_picture",
    ]
    assert (calls[0][1:], calls[2][1:], len(calls[3])) == ((), (0, 1, 2), 4)


def test_a_face_in_the_grid_is_corrected_on_its_camera_shown_large(
    several: tuple[MainWindow, Several], qtbot: QtBot
) -> None:
    window, feeds = several
    found = feeds.views[0].analysis
    assert found is not None
    first, nobody = found.tracks[0], replace(found, tracks=())
    feeds.session.corrections.cards = {first.id: FaceCard(first.id, State.UNKNOWN)}
    feeds.change(0, analysis=nobody)
    feeds.change(1, analysis=nobody)
    feeds.focus(0)
    qtbot.keyClick(window, Qt.Key.Key_F6)
    window.refresh_picture()
    qtbot.keyClick(window, Qt.Key.Key_C)
    card = window.correcting.card
    assert (window.snapshot.name, window.correcting.track) == ("Gate", first.id)
    assert card.isVisible()
    assert window.focusWidget() is card
    assert window.stage.view.rect().contains(card.geometry())
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert window.correcting.track is None, "no card lies on a picture that is not shown"

    feeds.focus(0)
    window.refresh_picture()
    assert window.desk.open_face(first.id), "from the desk, too"
    assert window.snapshot.name == "Gate"
    window.correcting.close()
    feeds.focus(1)
    window.refresh_picture()
    assert window.desk.open_face(first.id), "and below the picture of another"
    assert (window.snapshot.name, card.isVisible()) == ("Gate", True)


def test_with_no_face_in_the_grid_the_one_in_focus_says_so(several: tuple[MainWindow, Several], qtbot: QtBot) -> None:
    window, feeds = several
    for number in range(3):
        feeds.change(number, analysis=None)
    feeds.focus(1)
    window.refresh_picture()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    qtbot.keyClick(window, Qt.Key.Key_C)
    window.refresh_picture()
    assert window.snapshot.name == "Yard"
    assert window.stage.isVisible()
    assert "no face" in window.stage.line.text


def test_what_is_wrong_with_a_source_does_not_run_over_its_name(several: tuple[MainWindow, Several]) -> None:
    window, feeds = several
    tile = window.cameras.tiles[1]
    problem = "nothing.mp4: There is no file or folder called '/somewhere/nothing.mp4'. " * 3
    feeds.change(1, frame=None, analysis=None, state=SessionState.FAILED, status=text_message(problem))
    feeds.focus(2)  # thumbnails are painted at once then
    window.refresh_picture()
    with_problem = tile.grab().toImage()
    feeds.change(1, state=SessionState.RUNNING, status=None)
    feeds.focus(0)
    window.refresh_picture()
    without = tile.grab().toImage()
    foot = tile.fontMetrics().lineSpacing() + 12
    whole, last = with_problem.rect(), with_problem.height() - foot
    below = whole.adjusted(0, last, 0, 0)
    assert with_problem != without
    assert with_problem.copy(below) == without.copy(below), "the name alone is there"


def test_of_several_cameras_the_one_where_something_moves_is_painted(
    several: tuple[MainWindow, Several], qtbot: QtBot
) -> None:
    window, feeds = several
    qtbot.keyClick(window, Qt.Key.Key_F6)
    calm, other = (read_only(np.full((240, 320, 3), grey, np.uint8)) for grey in (90, 140))
    shown: list[tuple[int, int]] = []
    for number, tile in window.cameras.tiles.items():
        tile.shown.connect(lambda index, number=number: shown.append((number, index)))

    def show(index: int, *images: Image) -> bool:
        for number, image in enumerate(images):
            feeds.change(number, frame=Frame(image, index, 50.0 + index / 100), analysis=None)
        feeds.session.pictures = lambda: tuple((each.frame, None) for each in feeds.views)
        had_news = window.cameras.have_news()
        if had_news:
            window.refresh_picture()
        QApplication.processEvents()
        return had_news

    assert show(0, calm, calm, calm)
    qtbot.waitUntil(lambda: len({number for number, _ in shown}) == 3)
    shown.clear()
    assert not show(1, calm, calm, calm)
    assert show(2, calm, other, calm)
    assert shown == [(1, 2)]
    assert show(17, calm, calm, calm), "a moment later all are painted in any case"
    qtbot.waitUntil(lambda: len({number for number, index in shown if index == 17}) == 3)
