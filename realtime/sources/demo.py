"""The demo: a source that needs no camera and no file, and a gallery that fits it."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import cv2

from realtime.sources.demo_scene import FRAMES_PER_SECOND, ROUND, Scene, portrait_of_collins
from realtime.sources.pacing import Pace, Pacer
from recognition.errors import RollcallError
from recognition.types import Image

REGISTERED = "Eileen Collins"
"""Who is in the demo's gallery. The other face of the demo, Grace Hopper, is nobody's: it stays unknown."""


class DemoSource:
    """The demo clip. ``seconds`` bounds it; None runs on, or at the fast pace for one round of the clip."""

    label = "Demo"
    is_live = False
    frames_per_second: float | None = float(FRAMES_PER_SECOND)

    def __init__(self, *, pace: Pace = "real", seconds: float | None = None) -> None:
        self._length: int | None = None
        if seconds is not None:
            self._length = max(1, round(seconds * FRAMES_PER_SECOND))
        elif pace == "fast":
            self._length = ROUND
        self._closing = Event()
        self._pacer = Pacer(pace, self._closing)
        self._scene: Scene | None = None
        self._index = 0

    def open(self) -> None:
        """Paints the layers. Raises SourceError where a picture it needs is missing."""
        self._scene = Scene()

    def read(self) -> Image | None:
        if self._scene is None or self._closing.is_set() or self._index == self._length:
            return None
        picture = self._scene.frame(self._index)
        self._pacer.wait_for(self._index / FRAMES_PER_SECOND)
        self._index += 1
        return picture

    def close(self) -> None:
        self._closing.set()


def make_demo_gallery(folder: Path) -> None:
    """Writes the portrait of the person to recognise into ``folder`` as ``Eileen Collins.jpg``."""
    encoded, data = cv2.imencode(".jpg", portrait_of_collins(), [cv2.IMWRITE_JPEG_QUALITY, 95])
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{REGISTERED}.jpg").write_bytes(data.tobytes() if encoded else b"")
    except OSError as error:
        reason = error.strerror or error
        raise RollcallError(f"The demo's gallery cannot be written to {folder} ({reason}). Free some space.") from error
