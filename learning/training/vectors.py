"""The vectors of pictures to learn from, kept while they are made: a training that is cut off need not begin anew."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from learning.evaluation.picture_vectors import vectors_of
from learning.training.keras_process import load_arrays, save_arrays
from learning.training.pictures import PictureList, VectorTable
from recognition.faces.preprocessing import blur_to_sharpness
from recognition.interfaces import Detector, Embedder, template_key
from recognition.progress import Progress, ProgressSink, ignore_progress
from recognition.recognizer import main_face
from recognition.types import Box, Detection, Image, Vectors

_AT_ONCE = 64
"""Pictures whose vectors are written together."""


class KeptVectors:
    """Vectors by picture, in files in ``folder``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def load(self, embedder: str) -> dict[str, Vectors]:
        try:
            arrays, about = load_arrays(self._file(embedder))
        except (OSError, ValueError, KeyError):
            return {}
        return dict(zip(about["pictures"], arrays["vectors"], strict=True))

    def save(self, embedder: str, vectors: dict[str, Vectors]) -> None:
        if vectors:
            self.folder.mkdir(parents=True, exist_ok=True)
            rows = {"vectors": np.stack(list(vectors.values()))}
            save_arrays(self._file(embedder), rows, {"pictures": list(vectors)})

    def _file(self, embedder: str) -> Path:
        return self.folder / f"vectors-{hashlib.sha256(embedder.encode()).hexdigest()[:16]}.npz"


def kept_tables(
    listed: PictureList,
    detector: Detector,
    embedders: Sequence[Embedder],
    kept: KeptVectors,
    progress: ProgressSink = ignore_progress,
    *,
    blur_to: float | None = None,
    faceless: bool = False,
) -> list[VectorTable]:
    """The vectors of each embedder, one pass over the files that are not in ``kept`` yet.

    ``blur_to``: as pictures of a gallery are prepared. ``faceless``: a picture without a face stands for itself instead
    of for nothing.
    """

    def choose(found: Sequence[Detection], image: Image) -> Detection | None:
        face = main_face(found, image)
        return _middle(image) if face is None and faceless else face

    made = {template_key(each): each for each in embedders}
    have = {key: kept.load(key) for key in made}
    missing = [row for row, picture in enumerate(listed.pictures) if any(picture not in each for each in have.values())]
    for first in range(0, len(missing), _AT_ONCE):
        rows = missing[first : first + _AT_ONCE]

        def counted(inner: Progress, first: int = first) -> None:
            progress(replace(inner, done=first + inner.done, total=len(missing)))

        found = vectors_of(
            listed.root,
            [listed.paths[row] for row in rows],
            {detector.name: detector},
            made,
            choose,
            counted,
            prepare=None if blur_to is None else lambda _row, crop: blur_to_sharpness(crop, blur_to),
        )
        for each in found:
            have[each.embedder] |= {listed.pictures[row]: each.vectors[place] for place, row in enumerate(rows)}
            kept.save(each.embedder, have[each.embedder])
    return [
        VectorTable(key, listed.pictures, np.stack([vectors[picture] for picture in listed.pictures]))
        for key, vectors in have.items()
    ]


def _middle(image: Image) -> Detection:
    """A square in the middle, half as wide as the picture: what a detector might take for a face by mistake."""
    height, width = image.shape[:2]
    side = max(min(height, width) / 2, 1.0)
    left, top = (width - side) / 2, (height - side) / 2
    return Detection(Box(left, top, left + side, top + side), 0.0)
