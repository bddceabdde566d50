"""The picture and what is painted on it."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.live.marks import MARKS
from gui.live.video_view import VideoView
from realtime.interfaces import SessionState, Snapshot
from recognition.types import Analysis, Box, Frame, Image, State, Track, read_only
from tests.gui import scenes

NOBODY = Analysis((), 1, 10.0)


def snapshot(image: Image, *tracks: Track, at: float = 10.0) -> Snapshot:
    return dataclasses.replace(
        scenes.running(), frame=Frame(image, 1, at), analysis=Analysis(tracks, 1, 10.0), threshold=0.5
    )


def known(number: int, box: Box, name: str = "Ada Lovelace") -> Track:
    return Track(number, box, (0.0, 0.0), 10.0, state=State.KNOWN, person=name, distance=0.3)


@pytest.fixture
def view(qtbot: QtBot) -> VideoView:
    view = VideoView()
    qtbot.addWidget(view)
    view.resize(640, 480)
    view.show()
    return view


def halves() -> Image:
    """Blue on the left, red on the right, BGR."""
    image = np.zeros((240, 320, 3), np.uint8)
    image[:, :160] = (255, 0, 0)
    image[:, 160:] = (0, 0, 255)
    return read_only(image)


def colours(view: VideoView) -> tuple[str, str]:
    shot = view.grab().toImage()
    return shot.pixelColor(160, 240).name(), shot.pixelColor(480, 240).name()


def test_colours_are_right_and_the_mirror_flips_them(view: VideoView) -> None:
    view.show_snapshot(snapshot(halves()))
    assert colours(view) == ("#0000ff", "#ff0000")
    view.set_mirrored(True)
    assert colours(view) == ("#ff0000", "#0000ff")


@pytest.mark.parametrize(
    "image",
    [
        pytest.param(np.ascontiguousarray(np.tile(halves(), (1, 2, 1)))[:, :320], id="part of a wider one"),
        pytest.param(halves()[:, :, ::-1][:, :, ::-1].copy(order="F"), id="another order in memory"),
        pytest.param(halves()[::-1], id="upside down"),
    ],
)
def test_any_layout_in_memory_is_painted(view: VideoView, image: Image) -> None:
    view.show_snapshot(snapshot(image))
    assert colours(view) == ("#0000ff", "#ff0000")


def test_the_picture_keeps_its_shape_in_the_middle(view: VideoView) -> None:
    view.resize(640, 640)
    view.show_snapshot(snapshot(read_only(np.full((360, 640, 3), 255, np.uint8))))
    assert view.picture_rect().getRect() == (0, 140, 640, 360)
    shot = view.grab().toImage()
    assert shot.pixelColor(320, 100) == QColor("#101215")
    assert shot.pixelColor(320, 320) == QColor("#ffffff")


def test_boxes_are_mapped_and_mirrored_with_the_picture(view: VideoView) -> None:
    view.show_snapshot(snapshot(halves()))
    box = Box(20, 30, 60, 90)
    assert view.box_rect(box).getRect() == (40, 60, 80, 120)
    view.set_mirrored(True)
    assert view.box_rect(box).getRect() == (520, 60, 80, 120)


def test_boxes_move_on_to_the_time_of_the_painted_picture(view: VideoView) -> None:
    black = read_only(np.zeros((240, 320, 3), np.uint8))
    track = Track(1, Box(50, 60, 100, 120), (400.0, 0.0), 10.0, state=State.KNOWN, person="Ada", distance=0.3)
    view.show_snapshot(snapshot(black, track, at=10.1))
    green = MARKS[State.KNOWN].colour
    shot = view.grab().toImage()
    moved_left = round(view.box_rect(track.box_at(10.1)).left())
    assert moved_left == 180
    assert any(shot.pixelColor(x, 180) == green for x in range(moved_left - 2, moved_left + 3))
    assert not any(shot.pixelColor(x, 180) == green for x in range(96, 105))


@pytest.mark.parametrize("mirrored", [False, True])
def test_labels_stay_inside_the_picture(view: VideoView, mirrored: bool) -> None:
    image = read_only(np.zeros((720, 1280, 3), np.uint8))
    long = "Johann Gambolputty de von Ausfern-schplenden-schlitter-crasscrenbon"
    corners = [(0, 0), (1200, 0), (0, 640), (1200, 640), (600, 0), (600, 650)]
    tracks = [known(n, Box(x, y, x + 80, y + 80), long) for n, (x, y) in enumerate(corners)]
    tracks.append(known(9, Box(-30, -30, 1400, 900)))
    view.set_mirrored(mirrored)
    view.show_snapshot(snapshot(image, *tracks))
    view.grab()
    rects = view.label_rects()
    assert len(rects) == len(tracks)
    assert all(view.picture_rect().contains(rect) for rect in rects.values())


def test_labels_of_neighbours_do_not_cover_each_other(view: VideoView) -> None:
    image = read_only(np.zeros((720, 1280, 3), np.uint8))
    tracks = [known(n, Box(300 + 120 * n, 300, 400 + 120 * n, 420), "Bartholomew Featherstone") for n in range(4)]
    view.show_snapshot(snapshot(image, *tracks))
    view.grab()
    rects = list(view.label_rects().values())
    pairs = [(one, other) for place, one in enumerate(rects) for other in rects[:place]]
    assert not any(one.intersects(other) for one, other in pairs)


def test_labels_do_not_jump_while_faces_move_a_little(view: VideoView) -> None:
    image = read_only(np.zeros((720, 1280, 3), np.uint8))
    places = set()
    for step in range(12):
        x = 500 + 3 * (step % 2)
        view.show_snapshot(snapshot(image, known(1, Box(x, 300, x + 100, 420)), known(2, Box(640, 310, 740, 430))))
        view.grab()
        rect, box = view.label_rects()[2], view.box_rect(Box(640, 310, 740, 430))
        places.add((round(rect.left() - box.left()), round(rect.top() - box.top())))
    assert len(places) == 1


def test_faces_are_not_painted_on_a_picture_that_is_gone(view: VideoView) -> None:
    scene = dataclasses.replace(snapshot(halves(), known(1, Box(20, 30, 60, 90))), state=SessionState.RECONNECTING)
    view.show_snapshot(scene)
    view.grab()
    assert view.label_rects() == {}


def test_states_differ_in_more_than_colour() -> None:
    marks = list(MARKS.values())
    assert len({mark.sign for mark in marks}) == len(marks)
    assert len({(mark.dashes, mark.width) for mark in marks}) == len(marks)


def test_nothing_to_paint_is_no_error(view: VideoView) -> None:
    view.grab()
    view.show_snapshot(dataclasses.replace(scenes.running(), frame=None))
    view.grab()
    assert view.box_rect(Box(0, 0, 1, 1)).isEmpty()


def test_a_scene_at_rest_is_not_painted_with_every_frame(view: VideoView, qtbot: QtBot) -> None:
    shown: list[int] = []
    view.shown.connect(shown.append)

    def show(number: int, *tracks: Track, image: Image | None = None, threshold: float = 0.5) -> None:
        at = 10.0 + number / 100
        frame = Frame(halves() if image is None else image, number, at)
        now = dataclasses.replace(snapshot(frame.image), frame=frame, analysis=Analysis(tracks, number, at))
        view.show_snapshot(dataclasses.replace(now, threshold=threshold))
        QApplication.processEvents()

    show(0)
    qtbot.waitUntil(lambda: shown == [0])
    show(1)
    show(2)
    assert shown == [0]
    show(3, threshold=0.4)
    assert shown == [0, 3], "something else has changed"
    show(4, threshold=0.4)
    view.set_mirrored(True)
    QApplication.processEvents()
    assert shown == [0, 3, 4], "painted again with the newest frame"
    face = known(1, Box(10, 10, 60, 60))
    for number in (5, 6, 7):
        show(number, face, threshold=0.4)
    assert shown[3:] == [5, 6, 7], "labels follow their faces"
    show(8, threshold=0.4)
    assert shown[6:] == [8], "without its label"
    show(9, threshold=0.4)
    show(10, image=read_only(halves()[:, ::-1].copy()), threshold=0.4)
    assert shown[7:] == [10], "another picture"
