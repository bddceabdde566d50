"""Scenes of registering from the camera; ``python -m tests.gui.enrolment_scenes FOLDER`` paints it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from skimage.data import astronaut

from recognition.enrolment.hints import Hint
from recognition.faces.pose import Pose
from recognition.message import Message
from recognition.types import Box, Detection, FaceChip, Frame, Image, read_only
from services.enrolment.live_enrolment import EnrolmentView
from services.enrolment.look_collector import CollectedLook
from tests.gui.fake_session import FakeSession
from tests.gui.page_scenes import Page, paint
from tests.gui.scenes import FACE

_AT = 250, 60
"""Left and top of the portrait in the frame."""


def frame() -> Image:
    """The portrait as a camera would see it, BGR."""
    across = np.linspace(70, 140, 960)[None, :, None] * np.array([0.9, 0.85, 0.8])
    image = np.broadcast_to(across, (540, 960, 3)).astype(np.uint8).copy()
    portrait = astronaut()[:480, :, ::-1]
    image[_AT[1] : _AT[1] + 480, _AT[0] : _AT[0] + 512] = portrait
    return read_only(image)


def view(*poses: Pose, hint: Hint | None = None, sees: bool = True, **parts: object) -> EnrolmentView:
    """Looks of these poses, all of one portrait."""
    portrait = np.ascontiguousarray(astronaut()[20:260, 110:350, ::-1])
    look = FaceChip(portrait, Detection(Box(60, 60, 180, 180), 1.0))
    looks = tuple(CollectedLook(number, pose, look, look) for number, pose in enumerate(poses, 1))
    face = FACE.shifted(*_AT)
    running = not parts.get("finished", False)
    return EnrolmentView(
        running=running,
        looks=looks,
        poses=tuple((pose, poses.count(pose)) for pose in Pose),
        hint=hint,
        box=Box(face.left, face.top, face.right, face.bottom) if sees and running else None,
        **parts,  # type: ignore[arg-type]
    )


FRONT, LEFT, RIGHT, UP = [Pose.FRONT] * 3, [Pose.LEFT] * 3, [Pose.RIGHT] * 3, [Pose.UP] * 3
ALL = (*FRONT, *FRONT, *LEFT, *RIGHT, *UP)

REGISTERED = Message.of("registered", person="Ada Lovelace", pictures=15)


def scenes(session: FakeSession) -> Iterator[tuple[str, tuple[int, int], Page]]:
    session.change(frame=Frame(frame(), 1, 10.0))
    for name, size, now in (
        ("begin", (900, 780), view(hint=Hint.LOOK_STRAIGHT)),
        ("left", (900, 780), view(*FRONT, Pose.LEFT, hint=Hint.TURN_LEFT)),
        ("up", (700, 600), view(*FRONT, *LEFT, *RIGHT, Pose.UP, hint=Hint.LOOK_UP)),
        ("nobody", (900, 780), view(*FRONT, *LEFT, hint=Hint.NO_FACE, sees=False)),
        ("alike", (900, 780), view(*ALL, finished=True, resembles="Grace Hopper")),
        ("saved", (900, 780), view(*ALL, finished=True, saved=15, status=REGISTERED)),
    ):
        session.enrolment.now = now
        yield f"enrolment-{name}", size, lambda window: window.pages.show_enrolment("Ada Lovelace")


if __name__ == "__main__":
    paint(Path(sys.argv[1]), scenes)
