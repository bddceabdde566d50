"""The embedder of the live picture, borrowed for work beside it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from realtime.pipeline.crops import BATCH
from recognition.faces.alignment import CropSpec
from recognition.interfaces import Embedder
from recognition.types import Image, Vectors


class InSmallBatches:
    """Embeds a few crops at a time: a picture of a crowd is no long run of the network that the live picture waits
    for."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder

    @property
    def name(self) -> str:
        return self._embedder.name

    @property
    def version(self) -> str:
        return self._embedder.version

    @property
    def dimension(self) -> int:
        return self._embedder.dimension

    @property
    def crop_spec(self) -> CropSpec:
        return self._embedder.crop_spec

    def embed(self, crops: Sequence[Image]) -> Vectors:
        parts = [self._embedder.embed(crops[first : first + BATCH]) for first in range(0, len(crops), BATCH)]
        return np.concatenate(parts) if parts else self._embedder.embed(crops)
