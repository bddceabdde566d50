"""A gallery of coloured squares: pictures to write, and an enroller that finds the squares."""

from __future__ import annotations

import itertools
import os
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from realtime.sources.demo import NAMED, portrait_of_collins
from recognition.enrolment.still import MATCHED, Enrolled
from recognition.errors import PictureRefusedError
from recognition.faces.alignment import crop_face, cut_face_chip
from recognition.faces.quality import assess
from recognition.interfaces import template_key
from recognition.message import Message
from recognition.types import Box, Detection, FaceChip, Image
from tests.fakes import ColourEmbedder, SquareDetector, picture

LONG_AGO = 1_700_000_000.0
NO_FACE = "No face was found; use a picture that shows one face, upright and from the front."
_noise = itertools.count()


def write_collins(folder: Path) -> None:
    """Registers the person of the demo's portrait in a gallery."""
    folder.mkdir(parents=True, exist_ok=True)
    Pillow.fromarray(np.asarray(portrait_of_collins())[..., ::-1]).save(folder / f"{NAMED}.jpg", quality=95)


class SquareEnroller:
    """Makes a template of the largest square. ``seen`` counts the pictures it was given."""

    match_distance: float | None = None
    """No distance: no face is matched."""

    def __init__(self, method: str = "squares", version: str = "1") -> None:
        self.method = method
        self.seen = 0
        self._detector = SquareDetector()
        self._embedder = ColourEmbedder()
        self._embedder.version = version

    @property
    def key(self) -> str:
        return template_key(self._embedder)

    def template(self, image: Image) -> Enrolled:
        self.seen += 1
        found = self._detector.detect(image)
        if not found:
            raise PictureRefusedError(Message.of("no-face"))
        note = None if len(found) == 1 else Message.of("largest-of-several", faces=len(found))
        return self._template(image, found[0], note)

    def template_near(self, image: Image, vector: NDArray[np.float32], person: str) -> Enrolled:
        self.seen += 1
        found = self._detector.detect(image)
        made = [self._template(image, face, None) for face in found]
        nearest = max(made, key=lambda each: float(each.vector @ vector))
        return replace(nearest, note=Message.of(MATCHED, faces=len(found), person=person))

    def template_of(self, image: Image, face: Detection) -> Enrolled:
        self.seen += 1
        return self._template(image, face, None)

    def _template(self, image: Image, face: Detection, note: Message | None) -> Enrolled:
        (vector,) = self._embedder.embed([crop_face(image, face, self._embedder.crop_spec)])
        return Enrolled(vector, face, note, assess(image, face))


class Counting(SquareEnroller):
    """Counts right when it is asked from several threads."""

    def __init__(self) -> None:
        super().__init__()
        self._counting = threading.Lock()

    def template(self, image: Image) -> Enrolled:
        with self._counting:
            return super().template(image)


def square(colour: tuple[int, int, int] | None) -> Image:
    """A picture with one square, or none; no two calls give the same pixels."""
    image = picture(*([((100, 60, 200, 160), colour)] if colour else []))
    noise = np.random.default_rng(next(_noise)).integers(-6, 7, image.shape)
    return np.clip(image.astype(int) + noise, 0, 255).astype(np.uint8)


def look(colour: tuple[int, int, int]) -> FaceChip:
    """A face whose box is told, in a picture in which no detector would find one."""
    image = np.full((240, 320, 3), colour, np.uint8)
    return cut_face_chip(image, Detection(Box(100, 60, 200, 160), 0.9))


def write(path: Path, image: Image, *, at: float = LONG_AGO) -> Path:
    """Writes ``image`` (BGR) in the format of the path's ending, last changed ``at`` seconds since the epoch."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Pillow.fromarray(image[:, :, ::-1]).save(path)
    os.utime(path, (at, at))
    return path


def write_text(path: Path, text: str, *, at: float = LONG_AGO) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    os.utime(path, (at, at))
    return path


def said(text: str) -> Message:
    """A problem with this text."""
    return Message.of("text", text=text)
