"""Sources and galleries to measure on: an endless clip, an empty room, and people to recognise."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from itertools import islice
from pathlib import Path
from threading import Event

import cv2
import numpy as np

from realtime.interfaces import Source
from realtime.sources.video_io import Pacer
from recognition.errors import UsageError
from recognition.interfaces import Detector
from recognition.sample_pictures import sample_picture
from recognition.types import Box, Image

_RATE = 30.0
_NOISY = 8


class Repeated:
    """A finite source that begins again at its end, at its own pace."""

    is_live = False
    is_cut_short = False

    def __init__(self, make: Callable[[], Source]) -> None:
        self._make = make
        self._source = make()
        self._is_closing = False

    @property
    def label(self) -> str:
        return self._source.label

    @property
    def frames_per_second(self) -> float | None:
        return self._source.frames_per_second

    @property
    def position(self) -> float | None:
        return None  # it would fall where the source begins again

    def open(self) -> None:
        self._source.open()

    def read(self) -> Image | None:
        image = self._source.read()
        if image is None and not self._is_closing:
            self._source.close()
            self._source = self._make()
            self._source.open()
            image = self._source.read()
        return image

    def close(self) -> None:
        self._is_closing = True
        self._source.close()


class EmptyRoom:
    """A busy picture with nobody in it and a camera's noise, ``size`` (width, height) px, 30 a second."""

    label = "an empty room"
    is_live = False
    frames_per_second: float | None = _RATE
    position: float | None = None
    is_cut_short = False

    def __init__(self, size: tuple[int, int]) -> None:
        self._size = size
        self._pictures: list[Image] = []
        self._shown = 0
        self._closing = Event()
        self._pacer = Pacer("real", self._closing)

    def open(self) -> None:
        scene = cv2.resize(sample_picture("coffee"), self._size)
        grain = np.random.default_rng(0).normal(0, 3, (_NOISY, 64, 64, 3)).astype(np.float32)
        height, width = scene.shape[:2]
        for tile in grain:
            noise = np.tile(tile, (height // 64 + 1, width // 64 + 1, 1))[:height, :width]
            self._pictures.append(np.clip(scene + noise, 0, 255).astype(np.uint8))

    def read(self) -> Image | None:
        if self._closing.is_set():
            return None
        self._pacer.wait_for(self._shown / _RATE)
        picture = self._pictures[self._shown % _NOISY].copy()
        self._shown += 1
        return picture

    def close(self) -> None:
        self._closing.set()


def frames_of(source: Source) -> Generator[Image, None, None]:
    """Every frame of a source, which is opened before the first and closed after the last."""
    source.open()
    try:
        while (image := source.read()) is not None:
            yield image
    finally:
        source.close()


def first_frames(source: Source, count: int) -> list[Image]:
    """The first ``count`` frames, fewer where the source ends before. Raises UsageError where there is none."""
    with closing(frames_of(source)) as frames:
        images = list(islice(frames, count))
    if not images:
        raise UsageError(f"{source.label} has no picture to measure on.")
    return images


def write_gallery(folder: Path, frames: Sequence[Image], detector: Detector) -> int:
    """Registers everybody seen in one of ``frames`` as "Face 1", "Face 2", ...; returns their number.

    The frame with most faces is taken. What surrounds a face is darkened, so that each picture shows one.
    """
    folder.mkdir(parents=True, exist_ok=True)
    found = ((frame, [each.box for each in detector.detect(frame)]) for frame in frames)
    image, boxes = max(found, key=lambda pair: len(pair[1]))
    for number, box in enumerate(boxes, start=1):
        _, encoded = cv2.imencode(".png", portrait(image, box))
        (folder / f"Face {number}.png").write_bytes(encoded.tobytes())
    return len(boxes)


def portrait(image: Image, box: Box) -> Image:
    """``box`` of the picture with some space around it, in a dark frame."""
    height, width = image.shape[:2]
    left, top, right, bottom = box.enlarged(0.4).clipped(width, height).rounded()
    margin = max(right - left, bottom - top) // 2
    cut = np.ascontiguousarray(image[top:bottom, left:right])
    return np.asarray(
        cv2.copyMakeBorder(cut, margin, margin, margin, margin, cv2.BORDER_CONSTANT, value=(60, 60, 60)), dtype=np.uint8
    )
