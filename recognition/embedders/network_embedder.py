"""An embedder that is one compiled network over uint8 crops."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from recognition.alignment import CropSpec
from recognition.engine import Network
from recognition.types import Image, Vectors

_LARGEST_BATCH = 16
"""Crops in one run; more brings no speed, only memory."""


class NetworkEmbedder:
    """``network`` takes (N, size, size, 3) uint8 BGR and gives (N, dimension) float32 of any length."""

    def __init__(self, name: str, version: str, dimension: int, crop_spec: CropSpec, network: Network) -> None:
        self.name = name
        self.version = version
        self.dimension = dimension
        self.crop_spec = crop_spec
        self._network = network

    def embed(self, crops: Sequence[Image]) -> Vectors:
        """(N, dimension) float32 rows of unit length for N crops of ``crop_spec.size``; N may be 0."""
        rows = np.empty((len(crops), self.dimension), dtype=np.float32)
        for first in range(0, len(crops), _LARGEST_BATCH):
            batch = np.stack(crops[first : first + _LARGEST_BATCH])
            rows[first : first + len(batch)] = self._network.run(batch)[0]
        lengths = np.linalg.norm(rows, axis=1, keepdims=True)
        # A network can answer all zeros (a black crop through ReLUs); such a row gets an arbitrary direction.
        rows[lengths[:, 0] == 0, 0] = 1.0
        return np.asarray(rows / np.where(lengths == 0, 1.0, lengths), dtype=np.float32)
