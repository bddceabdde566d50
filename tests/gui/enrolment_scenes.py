"""Scenes of registering from the camera; ``python tests/gui/enrolment_scenes.py FOLDER`` paints it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from fake_session import FakeSession
from page_scenes import Page, paint
from scenes import FACE
from skimage.data import astronaut

from recognition.faces.pose import Pose
from recognition.types import Box, Frame, Image, read_only
from services.people_interfaces import CollectedLook, EnrolmentView

_AT = 250, 60
"""Left and top of the portrait in the frame."""


def frame() -> Image:
    """The portrait as a camera would see it, BGR."""
    across = np.linspace(70, 140, 960)[None, :, None] * np.array([0.9, 0.85, 0.8])
    image = np.broadcast_to(across, (540, 960, 3)).astype(np.uint8).copy()
    portrait = astronaut()[:480, :, ::-1]
    image[_AT[1] : _AT[1] + 480, _AT[0] : _AT[0] + 512] = portrait
    return read_only(image)


def view(*poses: Pose, hint: str = "", kind: str = "", sees: bool = True, **parts: object) -> EnrolmentView:
    """Looks of these poses, all of one portrait."""
    portrait = np.ascontiguousarray(astronaut()[20:260, 110:350, ::-1])
    looks = tuple(CollectedLook(number, portrait, pose) for number, pose in enumerate(poses, 1))
    face = FACE.shifted(*_AT)
    running = not parts.get("finished", False)
    return EnrolmentView(
        version=1,
        running=running,
        looks=looks,
        poses=tuple((pose, poses.count(pose)) for pose in Pose),
        hint=hint,
        hint_kind=kind,
        box=Box(face.left, face.top, face.right, face.bottom) if sees and running else None,
        **parts,  # type: ignore[arg-type]
    )


FRONT, LEFT, RIGHT, UP = [Pose.FRONT] * 3, [Pose.LEFT] * 3, [Pose.RIGHT] * 3, [Pose.UP] * 3
ALL = (*FRONT, *FRONT, *LEFT, *RIGHT, *UP)
ALIKE = (
    "These looks are very like Grace Hopper, who is registered. If it is the same person, save them under that name; "
    "if it is somebody else, the two may be confused."
)


def scenes(session: FakeSession) -> Iterator[tuple[str, tuple[int, int], Page]]:
    session.change(frame=Frame(frame(), 1, 10.0))
    for name, size, now in (
        ("begin", (900, 780), view(hint="Look straight into the camera.", kind="look-straight")),
        (
            "left",
            (900, 780),
            view(*FRONT, Pose.LEFT, hint="Turn your head slowly to your left.", kind="turn-left"),
        ),
        ("up", (700, 600), view(*FRONT, *LEFT, *RIGHT, Pose.UP, hint="Lift your chin a little.", kind="look-up")),
        (
            "nobody",
            (900, 780),
            view(*FRONT, *LEFT, hint="Nobody is in view. Sit down in front of the camera.", kind="no-face", sees=False),
        ),
        ("alike", (900, 780), view(*ALL, finished=True, said=ALIKE, resembles="Grace Hopper")),
        ("saved", (900, 780), view(*ALL, finished=True, saved=15, said="Ada Lovelace is registered: 15 pictures.")),
    ):
        session.enrolment.now = now
        yield f"enrolment-{name}", size, lambda window: window.pages.show_enrolment("Ada Lovelace")


if __name__ == "__main__":
    paint(Path(sys.argv[1]), scenes)
