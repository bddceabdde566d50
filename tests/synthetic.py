"""Made-up face vectors: people are directions, pictures are directions near them, as on a real embedder's sphere."""

from __future__ import annotations

import numpy as np

from learning.metrics.scores import Samples


def clustered(
    people: int, pictures: int, *, seed: int, dimension: int = 24, spread: float = 0.55, alike: float = 0.0
) -> Samples:
    """``spread``: how far pictures lie from their person; ``alike``: how much all people look in one direction."""
    rng = np.random.default_rng(seed)
    centres = unit(rng.normal(size=(people, dimension)))
    centres[:, 0] += alike
    rows = unit(
        np.repeat(unit(centres), pictures, axis=0) + spread * unit(rng.normal(size=(people * pictures, dimension)))
    )
    names = tuple(f"person {number:04d}" for number in range(people))
    return Samples(rows.astype(np.float32), np.repeat(np.arange(people), pictures), names)


def unit(rows: np.ndarray) -> np.ndarray:
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True))
