"""Mirror averaging: the mean of a face's vector and of its mirror image's, for any embedder.

Measured on the project's photos with four networks, most rates of missed people fall by up to a tenth, some stay and
one rises; the work doubles. So it is for still pictures, not for live looks.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from recognition.interfaces import EmbedderWrapper
from recognition.types import Image, Vectors


class MirrorAveraged(EmbedderWrapper):
    """Has a version of its own: its vectors are never compared with those of ``embedder`` alone."""

    @property
    def version(self) -> str:
        return f"{self._embedder.version}-mirrored"

    def embed(self, crops: Sequence[Image]) -> Vectors:
        """(N, D) float32 rows of unit length for N crops; twice the work of the embedder alone."""
        count = len(crops)
        both = self._embedder.embed([*crops, *(crop[:, ::-1] for crop in crops)])
        rows = both[:count] + both[count:]
        lengths = np.linalg.norm(rows, axis=1, keepdims=True)
        # Exact opposites leave nothing to point anywhere: the face itself then counts alone.
        alone = lengths[:, 0] < 1e-6
        rows[alone], lengths[alone] = both[:count][alone], 1.0
        return np.asarray(rows / lengths, dtype=np.float32)
