"""From picture files to one vector each, for several detectors and embedders in one pass over the files."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from recognition.errors import PictureError
from recognition.faces.alignment import crop_face
from recognition.interfaces import Detector, Embedder
from recognition.matching.scoring import Agreement
from recognition.progress import Progress, ProgressSink, Stage, Unit, ignore_progress
from recognition.types import Detection, Image, Vectors
from storage.files.pictures import read_picture

ChooseFace = Callable[[Sequence[Detection], Image], Detection | None]

_AHEAD = 4


@dataclass(frozen=True, slots=True, eq=False)
class PictureVectors:
    """What one detector with one embedder made of the pictures.

    ``vectors`` (N, D) of unit length, NaN where no face was found or the picture could not be read.
    ``detect_ms`` and ``embed_ms``: the median time for one picture on this machine, reading not counted.
    ``agreement``: how rows of a fusion are compared where both embedders must agree. ``preparation``: what was done to
    the crops, in words.
    """

    detector: str
    embedder: str
    vectors: Vectors
    unreadable: int
    detect_ms: float
    embed_ms: float
    agreement: Agreement | None = None
    preparation: tuple[str, ...] = ()


def vectors_of(
    root: Path,
    paths: Sequence[str],
    detectors: Mapping[str, Detector],
    embedders: Mapping[str, Embedder],
    choose: ChooseFace,
    progress: ProgressSink = ignore_progress,
    *,
    prepare: Callable[[int, Image], Image] | None = None,
) -> list[PictureVectors]:
    """One for each embedder with each detector. ``embedders`` by their ``name@version``.

    ``choose`` takes the face that a picture is of. ``prepare`` is given the number of a picture and its crop, and gives
    what to embed instead.
    """
    found = {
        (name, key): np.full((len(paths), embedder.dimension), np.nan, np.float32)
        for key, embedder in embedders.items()
        for name in detectors
    }
    detecting: dict[str, list[float]] = {name: [] for name in detectors}
    embedding: dict[str, list[float]] = {key: [] for key in embedders}
    unreadable = 0
    with ThreadPoolExecutor(1, "reader") as reader:
        waiting = [reader.submit(_read, root / path) for path in paths[:_AHEAD]]
        for row in range(len(paths)):
            image = waiting.pop(0).result()
            if row + _AHEAD < len(paths):
                waiting.append(reader.submit(_read, root / paths[row + _AHEAD]))
            progress(Progress(Stage.ANALYSING_PICTURES, row + 1, len(paths), Unit.PICTURES))
            if image is None:
                unreadable += 1
                continue
            for name, detector in detectors.items():
                start = time.perf_counter()
                face = choose(detector.detect(image), image)
                detecting[name].append(time.perf_counter() - start)
                if face is None:
                    continue
                for key, embedder in embedders.items():
                    start = time.perf_counter()
                    crop = crop_face(image, face, embedder.crop_spec)
                    found[name, key][row] = embedder.embed([crop if prepare is None else prepare(row, crop)])[0]
                    embedding[key].append(time.perf_counter() - start)
    return [
        PictureVectors(name, key, vectors, unreadable, _median_ms(detecting[name]), _median_ms(embedding[key]))
        for (name, key), vectors in found.items()
    ]


def _read(path: Path) -> Image | None:
    try:
        return read_picture(path)
    except PictureError:
        return None


def _median_ms(seconds: list[float]) -> float:
    return float(np.median(seconds) * 1000) if seconds else float("nan")
