"""Embeds picture files with several detectors and embedders in one pass over the files."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from recognition.detection.still_faces import detect_still
from recognition.errors import PictureError
from recognition.faces.alignment import crop_face
from recognition.interfaces import Detector, Embedder
from recognition.matching.scoring import Agreement
from recognition.progress import Progress, ProgressSink, Stage, Unit, ignore_progress
from recognition.registry import embedder_parts, embedder_threshold
from recognition.types import CropSpec, Detection, Image, Vectors
from storage.files.pictures import prefetch_pictures

ChooseFace = Callable[[Sequence[Detection], Image], Detection | None]


@dataclass(frozen=True, slots=True, eq=False)
class PictureVectors:
    """Vectors of N pictures by one detector and one embedder (``name@version``).

    vectors: (N, D) of unit length, NaN where no face was found or the picture could not be read.
    detect_ms, embed_ms: median time per picture on this machine, without reading it.
    agreement: how rows of a fusion are compared where both embedders must agree.
    preparation: labels of the preprocessing.
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
    prepare: Callable[[int, Image, CropSpec], Image] | None = None,
) -> list[PictureVectors]:
    """One result for each embedder with each detector.

    embedders: by ``name@version``.
    prepare: called with the index of a picture, its crop and the crop's spec; returns what to embed instead.
    """
    found = {
        (name, key): np.full((len(paths), embedder.dimension), np.nan, np.float32)
        for key, embedder in embedders.items()
        for name in detectors
    }
    detecting: dict[str, list[float]] = {name: [] for name in detectors}
    embedding: dict[str, list[float]] = {key: [] for key in embedders}
    unreadable = 0
    for row, (_, image) in enumerate(prefetch_pictures(root, paths)):
        progress(Progress(Stage.ANALYSING_PICTURES, row + 1, len(paths), Unit.PICTURES))
        if isinstance(image, PictureError):
            unreadable += 1
            continue
        for name, detector in detectors.items():
            start = time.perf_counter()
            face = choose(detect_still(detector, image), image)
            detecting[name].append(time.perf_counter() - start)
            if face is None:
                continue
            for key, embedder in embedders.items():
                start = time.perf_counter()
                spec = embedder.crop_spec
                crop = crop_face(image, face, spec)
                found[name, key][row] = embedder.embed([crop if prepare is None else prepare(row, crop, spec)])[0]
                embedding[key].append(time.perf_counter() - start)
    return [
        PictureVectors(name, key, vectors, unreadable, _median_ms(detecting[name]), _median_ms(embedding[key]))
        for (name, key), vectors in found.items()
    ]


def agreement_of(fused: str, widths: tuple[int, ...]) -> Agreement:
    """The strict rule for a fusion, at its embedders' own thresholds. ``widths``: dimensions of its embedders."""
    return Agreement(tuple(widths), tuple(embedder_threshold(part.name)[0] for part in embedder_parts(fused)))


def _median_ms(seconds: list[float]) -> float:
    return float(np.median(seconds) * 1000) if seconds else float("nan")
