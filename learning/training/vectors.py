"""Embeds training pictures; embeddings are cached in files, so that an interrupted training can be resumed."""

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

_BATCH = 64
"""Pictures whose embeddings are written together."""


class VectorCache:
    """Embeddings by the sha256 of the picture, in one file per embedder in ``folder``."""

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


def embed_pictures(
    listed: PictureList,
    detector: Detector,
    embedders: Sequence[Embedder],
    cache: VectorCache,
    progress: ProgressSink = ignore_progress,
    *,
    blur_to: float | None = None,
    faceless: bool = False,
) -> list[VectorTable]:
    """One table per embedder, in one pass over the files that are not in ``cache`` yet.

    blur_to: sharpness 0..1 to which sharper faces are blurred.
    faceless: embed the middle of pictures without a face, instead of giving NaN.
    """

    def choose(found: Sequence[Detection], image: Image) -> Detection | None:
        face = main_face(found, image)
        return _middle(image) if face is None and faceless else face

    made = {template_key(each): each for each in embedders}
    have = {key: cache.load(key) for key in made}
    missing = [row for row, picture in enumerate(listed.pictures) if any(picture not in each for each in have.values())]
    for first in range(0, len(missing), _BATCH):
        rows = missing[first : first + _BATCH]

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
            cache.save(each.embedder, have[each.embedder])
    return [
        VectorTable(key, listed.pictures, np.stack([vectors[picture] for picture in listed.pictures]))
        for key, vectors in have.items()
    ]


def _middle(image: Image) -> Detection:
    """A square in the middle, half as wide as the picture: where a detector might find a face by mistake."""
    height, width = image.shape[:2]
    side = max(min(height, width) / 2, 1.0)
    left, top = (width - side) / 2, (height - side) / 2
    return Detection(Box(left, top, left + side, top + side), 0.0)
