"""Sorting a folder of faces, and the game of look-alikes; ``python -m tests.gui.learning_scenes FOLDER`` paints both.

All faces are the two portraits in the public domain that the demo shows.
"""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage
from skimage.data import astronaut

from gui.main_window import MainWindow
from learning.clustering.found_faces import FoundFace, FoundFaces
from learning.clustering.lookalikes import Lookalike
from realtime.interfaces import Activity
from realtime.sources.demo import _portrait_of_hopper
from recognition.errors import RollcallError
from recognition.message import Message
from recognition.progress import Progress, Stage, Unit
from recognition.types import Box, Detection, Image, read_only
from services.gallery.editor import PeopleView
from services.pictures.lookalikes import LookalikesView
from services.pictures.sorting import SINGLES, FaceGroup, SortedFace, SortingView
from tests.gui.fake_session import FakeSession
from tests.gui.page_scenes import paint, stills
from tests.gui.scenes import NAMES, picture, tracks

Page = Callable[[MainWindow], Any]
ALBUM = Path("/home/ada/Pictures/Expedition 1999")
ADA, GRACE = "Ada Lovelace", "Grace Hopper"
_SIDE = 96


@cache
def portraits() -> tuple[Image, Image]:
    """Collins and Hopper, (H, W, 3) BGR; a fresh clone has both with its requirements."""
    collins = np.ascontiguousarray(astronaut()[:, :, ::-1])
    hopper = _portrait_of_hopper()
    return collins, collins if hopper is None else hopper


def face(who: int, variant: int) -> Image:
    """Cut out of a portrait, a little differently for each ``variant``."""
    whole = portraits()[who]
    left, top, side = ((150, 40, 150), (190, 70, 260))[who]
    left, top, side = left + 3 * (variant % 5), top - 2 * (variant % 7), side + 5 * (variant % 4)
    part = whole[top : top + side, left : left + side].astype(np.float32)
    return read_only(np.clip(part * (0.75 + 0.06 * (variant % 8)), 0, 255).astype(np.uint8))


@cache
def small(who: int, variant: int) -> bytes:
    """The same as the small JPEG that a session gives."""
    pixels = np.ascontiguousarray(face(who, variant))
    whole = QImage(pixels.data, pixels.shape[1], pixels.shape[0], pixels.strides[0], QImage.Format.Format_BGR888)
    ignore, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    scaled = whole.convertToFormat(QImage.Format.Format_RGB32).scaled(_SIDE, _SIDE, ignore, smooth)
    scaled.save(buffer, "JPG", 90)  # type: ignore[call-overload]  # the stubs know bytes, Qt takes str
    return bytes(buffer.data().data())


def sorted_album() -> SortingView:
    """Four people, one of whom is registered, and faces apart."""
    number = 0

    def some(who: int, count: int) -> tuple[SortedFace, ...]:
        nonlocal number
        made = []
        for each in range(count):
            path = f"day {each % 4 + 1}/IMG_{2040 + number}.jpg"
            detection = Detection(Box(0, 0, _SIDE, _SIDE), 0.9)
            made.append(SortedFace(number, FoundFace(path, detection, True, small(who, each))))
            number += 1
        return tuple(made)

    groups = (
        FaceGroup(1, some(0, 23)),
        FaceGroup(2, some(1, 14), GRACE),
        FaceGroup(3, some(0, 6)),
        FaceGroup(4, some(1, 2)),
        FaceGroup(SINGLES, some(0, 4) + some(1, 5)),
    )
    damaged = ("day 2/IMG_2077.jpg", "The file is cut short. Copy or download it once more.")
    faces = tuple(each.face for group in groups for each in group.faces)
    no_face = tuple(f"day 1/DSC_{number}.jpg" for number in range(7))
    found = FoundFaces(ALBUM, faces, np.zeros((len(faces), 3), np.float32), 61, no_face, (damaged,))
    return SortingView(found, groups, status=Message.of("sorted", faces=54, pictures=61, clustered=45, people=4))


def with_names(view: SortingView) -> SortingView:
    """As after some were named."""
    first, second, *others = view.groups
    name = dataclasses.replace
    named = name(first, faces=tuple(name(each, person=NAMES[1]) for each in first.faces))
    part = name(second, faces=tuple(name(each, person=GRACE) for each in second.faces[:11]) + second.faces[11:])
    status = Message.of("named", person=NAMES[1], faces=23, folder=ALBUM.name, lost=0)
    return name(view, groups=(named, part, *others), status=status)


def alike() -> LookalikesView:
    nearest = tuple(
        Lookalike(person, distance, Path(f"/celebrities/{person}.jpg"), face(who, variant))
        for person, distance, who, variant in ((GRACE, 0.68, 1, 1), (NAMES[1], 0.73, 0, 5), (NAMES[3], 0.81, 1, 6))
    )
    boxes = tuple(sorted((each.box for each in tracks()), key=lambda box: box.center))
    return LookalikesView(
        Path("/home/ada/celebrities"),
        1204,
        1890,
        picture(),
        "https _cdn.example.org_wp-content_uploads_2024_summer-party-in-the-garden-with-everybody_4k_final_v2.jpg",
        boxes,
        2,
        nearest,
    )


def one_face() -> LookalikesView:
    box = Box(172, 60, 285, 200)
    return dataclasses.replace(
        alike(), image=read_only(portraits()[0]), title="Camera 0, 14:03:22", faces=(box,), chosen=0
    )


def scenes(session: FakeSession) -> Iterator[tuple[str, tuple[int, int], Page]]:
    """Name, size, and how to get there from the main window."""
    size = (1080, 720)
    session.sorting.now = SortingView()
    yield "sorting-empty", size, lambda window: window.pages.show_sorting()
    yield "sorting-chosen", size, _chosen
    session.sorting.now = SortingView(activity=Activity(Progress(Stage.DETECTING_FACES, 19, 61, Unit.PICTURES), 134.0))
    yield "sorting-working", size, lambda window: window.pages.show_sorting()
    session.sorting.now = sorted_album()
    yield "sorting", size, lambda window: window.pages.show_sorting()
    yield "sorting-excluded", size, _excluded
    yield "sorting-like", size, lambda window: _group(window, 1)
    session.sorting.now = dataclasses.replace(
        with_names(sorted_album()), saved=Path("/home/ada/Expedition 1999 sorted by person")
    )
    session.people.now = PeopleView(undo=Message.of("registered-faces", person=NAMES[1], faces=23, folder=ALBUM.name))
    yield "sorting-named", size, lambda window: _group(window, 0)
    yield "sorting-part", size, lambda window: _group(window, 1)
    yield "sorting-singles", size, _singles
    yield "sorting-small", (760, 540), lambda window: _group(window, 2)
    session.lookalikes.now = LookalikesView()
    size = (1040, 680)
    yield "lookalikes-empty", size, lambda window: window.pages.show_lookalikes()
    reading = Activity(Progress(Stage.READING, 401, 1890, Unit.PICTURES, "celebrities"), 71.0)
    session.lookalikes.change(folder=ALBUM, activity=reading)
    yield "lookalikes-reading", size, lambda window: window.pages.show_lookalikes()
    session.lookalikes.change(activity=None, people=1204, pictures=1890)
    yield "lookalikes-ready", size, lambda window: window.pages.show_lookalikes()
    session.lookalikes.now = one_face()
    yield "lookalikes", size, lambda window: window.pages.show_lookalikes()
    session.lookalikes.now = alike()
    yield "lookalikes-several", size, lambda window: window.pages.show_lookalikes()
    yield "lookalikes-small", (760, 520), lambda window: window.pages.show_lookalikes()
    session.lookalikes.change(
        faces=(), chosen=None, nearest=(), status=RollcallError("No face was found on this picture.")
    )
    yield "lookalikes-none", size, lambda window: window.pages.show_lookalikes()
    session.lookalikes.now = dataclasses.replace(one_face(), folder=None, people=0, nearest=())
    session.lookalikes.change(status=Message.of("choose-folder"))
    yield "lookalikes-nobody", size, lambda window: window.pages.show_lookalikes()
    session.stills.now = dataclasses.replace(stills(), activity=None)
    yield "stills-game-elsewhere", (1000, 640), _game


def _game(window: MainWindow) -> Any:
    page = window.pages.show_stills()
    page.game.setChecked(True)
    page.refresh()
    return page


def _chosen(window: MainWindow) -> Any:
    page = window.pages.show_sorting()
    page.take_folder(ALBUM)
    return page


def _group(window: MainWindow, place: int) -> Any:
    page = window.pages.show_sorting()
    page.refresh()
    page.list.pick(place)
    return page


def _excluded(window: MainWindow) -> Any:
    page = _group(window, 0)
    for place in (3, 7, 8):
        page.details.faces.toggle(place)
    page.details.faces.changed.emit()
    page.details.field.line.setText("ada lovelace")
    page.details.faces.setFocus()
    page.details.faces.setCurrentIndex(page.details.faces.rows.at(9))
    return page


def _singles(window: MainWindow) -> Any:
    page = _group(window, 4)
    for place in (1, 5):
        page.details.faces.toggle(place)
    page.details.faces.changed.emit()
    return page


if __name__ == "__main__":
    paint(Path(sys.argv[1]), scenes)
