"""Snapshots of everything the window can be asked to show; ``python -m tests.gui.scenes FOLDER`` paints them all."""

from __future__ import annotations

import dataclasses
import sys
import time
from pathlib import Path

import numpy as np
from skimage.data import astronaut

from realtime.interfaces import (
    Activity,
    Figures,
    GalleryView,
    Notice,
    NoticeKind,
    Present,
    Seen,
    SessionState,
    Snapshot,
)
from recognition.message import Message
from recognition.progress import Progress, Stage
from recognition.types import Analysis, Box, EffectiveSetting, Frame, Image, State, Track, read_only
from storage.gallery.people import Person, Picture
from tests.fakes import text_message
from tests.gallery_folder import said

FACE = Box(172, 60, 285, 200)
"""Where the face of ``astronaut()`` is."""

NAMES = ("Eileen Collins", "María-José Fernández de la Cruz y Montoya", "عائشة بنت أبي بكر", "王小明", "Žofie Ångström")


def picture(width: int = 1280, height: int = 720) -> Image:
    """The portrait five times over a soft background, BGR."""
    across = np.linspace(60, 150, width)[None, :, None] * np.array([0.9, 0.8, 0.7])
    image = np.broadcast_to(across, (height, width, 3)).astype(np.uint8).copy()
    portrait = astronaut()[20:320, 90:370, ::-1]
    for left, top in ((60, 60), (500, 20), (950, 90), (240, 400), (760, 410)):
        part = portrait[: height - top, : width - left]
        image[top : top + part.shape[0], left : left + part.shape[1]] = part
    return read_only(image)


def tracks() -> tuple[Track, ...]:
    """One of each state, with long names and several scripts."""
    boxes = [Box(left + 82, top + 40, left + 195, top + 180) for left, top in ((60, 60), (500, 20), (950, 90))]
    boxes += [Box(240 + 82, 440, 240 + 195, 580), Box(760 + 82, 450, 760 + 195, 590)]
    still = (0.0, 0.0)
    return (
        Track(1, boxes[0], still, 10.0, state=State.KNOWN, person=NAMES[0], distance=0.312),
        Track(2, boxes[1], still, 10.0, state=State.KNOWN, person=NAMES[1], distance=0.418),
        Track(3, boxes[2], still, 10.0, state=State.UNCERTAIN, person=NAMES[2], distance=0.561),
        Track(4, boxes[3], still, 10.0, state=State.UNKNOWN, person=NAMES[3], distance=0.874),
        Track(5, boxes[4], still, 10.0),
    )


def gallery(folder: Path | None = None) -> GalleryView:
    people = tuple(
        Person(name, tuple(Picture(f"{name}/{number}.jpg") for number in range(1, count + 1)), f"{name}/1.jpg")
        for name, count in zip((*NAMES, "Ada Lovelace", "Grace Hopper"), (1, 3, 2, 1, 4, 2, 1), strict=True)
    )
    return GalleryView(1, folder, people)


def running(folder: Path | None = None) -> Snapshot:
    """The everyday view."""
    now = time.time()
    return Snapshot(
        state=SessionState.RUNNING,
        time=10.0,
        frame=Frame(picture(), 300, 10.0),
        analysis=Analysis(tracks(), 299, 10.0),
        threshold=0.585,
        source="0",
        source_label="Camera 0",
        source_is_camera=True,
        detector="yunet",
        embedder="sface",
        figures=Figures(29.8, 24.1, 41.3, 12.4, 8.7, 132, 4),
        effective=(
            EffectiveSetting("engine.precision", "auto", "bf16", "agrees with f32 to cosine 0.9997"),
            EffectiveSetting("engine.threads", "0", "2", "as many as this machine has cores"),
        ),
        gallery=gallery(folder),
        seen=(
            (NAMES[0], Seen(now, True)),
            (NAMES[1], Seen(now, True)),
            ("Ada Lovelace", Seen(now - 3600, False)),
            ("Grace Hopper", Seen(now - 90_000, False)),
        ),
    )


def present(people: int, strangers: int) -> tuple[Present, ...]:
    """Some with long names; the tracks of the first are those of ``tracks``."""
    now = time.time()
    names = [*NAMES, *(f"Bartholomäus Freiherr von Wittgenstein {number}" for number in range(people))][:people]
    known = [Present(number, name, now - 600 * number, (number,)) for number, name in enumerate(names, 1)]
    return (*known, *(Present(100 + number, None, now - 60 * number, (4,)) for number in range(strangers)))


def no_camera() -> Snapshot:
    return Snapshot(
        state=SessionState.FAILED,
        time=10.0,
        source="0",
        source_label="Camera 0",
        source_is_camera=True,
        status=text_message("No camera was found on this computer. Plug one in, or choose another source."),
        detector="yunet",
        embedder="sface",
        threshold=0.585,
        notices=(Notice(NoticeKind.PROBLEM, text_message("No camera was found."), "choose-source"),),
    )


def first_start() -> Snapshot:
    return dataclasses.replace(
        running(),
        analysis=None,
        embedder="",
        effective=(),
        seen=(),
        gallery=GalleryView(1, None),
        source="demo",
        source_label="Demo",
        source_is_camera=False,
        figures=Figures(29.9, None, 38.0),
        activities=(
            Activity(Progress(Stage.PREPARING_NETWORK, subject="SFace")),
            Activity(Progress(Stage.READING_GALLERY)),
        ),
        notices=(
            Notice(
                NoticeKind.WARNING,
                text_message("The weights of vggface-resnet50 are not on this computer (94 MB), so sface is used."),
                "fetch-model",
                "vggface-resnet50",
            ),
        ),
    )


def refused() -> Snapshot:
    whole = gallery()
    pictures = (
        Picture("Holiday 2019.jpg", said("There are 4 faces and none is clearly the largest. Crop it to one person.")),
        Picture("scan.tif", said("This file is broken and cannot be read. Save it again or remove it.")),
        Picture("Ada Lovelace/far away.png", said("The face is 22 pixels wide; at least 40 are needed.")),
    )
    return dataclasses.replace(running(), gallery=dataclasses.replace(whole, version=2, refused=pictures))


def scenes() -> dict[str, Snapshot]:
    everyday = running()
    portrait = np.ascontiguousarray(astronaut()[:, :, ::-1])
    return {
        "running": everyday,
        "no-camera": no_camera(),
        "first-start": first_start(),
        "refused": refused(),
        "paused": dataclasses.replace(everyday, state=SessionState.PAUSED),
        "opening": dataclasses.replace(everyday, state=SessionState.OPENING, frame=None, analysis=None),
        "reconnecting": dataclasses.replace(
            everyday,
            state=SessionState.RECONNECTING,
            status=Message.of("error", text="Camera 0 went away. Reconnecting (try 3)…"),
        ),
        "finished": dataclasses.replace(
            everyday, state=SessionState.FINISHED, source="/films/party.mp4", source_label="party.mp4"
        ),
        "switching": dataclasses.replace(
            everyday,
            notices=(
                Notice(
                    NoticeKind.INFO, text_message("vggface-resnet50 is ready."), "switch-embedder", "vggface-resnet50"
                ),
                Notice(NoticeKind.PROBLEM, text_message("Two pictures could not be copied: the disk is full.")),
            ),
        ),
        "desk": dataclasses.replace(everyday, present=present(12, 4)),
        "portrait": dataclasses.replace(
            everyday,
            frame=Frame(read_only(portrait), 3, 10.0),
            analysis=Analysis(
                (Track(1, FACE, (0, 0), 10.0, state=State.KNOWN, person=NAMES[0], distance=0.21),), 3, 10.0
            ),
        ),
    }


def paint(folder: Path) -> None:
    from gui.app import application
    from gui.main_window import MainWindow
    from gui.widgets.theme import Appearance
    from tests.gui.fake_session import FakeSession, services_of

    running = application()
    for theme in ("light", "dark"):
        appearance = Appearance(running, theme)
        for name, snapshot in scenes().items():
            sizes = (
                {"": (1280, 820), "-small": (900, 600)}
                if name in ("running", "no-camera", "refused")
                else {"": (1280, 820)}
            )
            for suffix, size in sizes.items():
                window = MainWindow(services_of(FakeSession(snapshot)), appearance, mirror=False)
                window.resize(*size)
                window.show()
                for _ in range(20):
                    running.processEvents()
                window.refresh_text()
                running.processEvents()
                window.grab().save(str(folder / f"{name}{suffix}-{theme}.png"))
                window.close()
                window.deleteLater()


if __name__ == "__main__":
    paint(Path(sys.argv[1]))
