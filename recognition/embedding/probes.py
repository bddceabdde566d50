"""Embeds the faces that are searched for, with how much farther a poor picture of a face may be than a usual one."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from recognition.embedding.fused import mirror_averaged
from recognition.interfaces import AllowingEmbedder, Embedder
from recognition.types import Allowances, Image, Vectors

_POOR = 0.005
"""Allowance from which a still picture is worth the work of its mirror image, too: that of one in four clean pictures
of LFW, and of three in four camera-like ones."""


def embed_probes(embedder: Embedder, crops: Sequence[Image]) -> tuple[Vectors, Allowances]:
    """(N, D) float32 rows of unit length for N crops, and (N,) their allowances: 0 of an embedder that has none."""
    if isinstance(embedder, AllowingEmbedder):
        return embedder.embed_allowing(crops)
    return embedder.embed(crops), np.zeros(len(crops), np.float32)


def embed_stills(embedder: Embedder, crops: Sequence[Image]) -> tuple[Vectors, Allowances]:
    """As ``embed_probes``; of poor pictures the mean with the mirror image, at twice the cost.

    Not for video, where the mean of a face's looks takes away the noise that this does.
    """
    vectors, allowances = embed_probes(embedder, crops)
    poor = np.flatnonzero(allowances > _POOR)
    if len(poor):
        chosen = [crops[each] for each in poor.tolist()]
        mirrored, again = embed_probes(embedder, [np.ascontiguousarray(crop[:, ::-1]) for crop in chosen])
        vectors[poor] = mirror_averaged(embedder, chosen, vectors[poor], mirrored)
        allowances[poor] = (allowances[poor] + again) / 2
    return vectors, allowances
