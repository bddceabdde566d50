"""The prefilter of large galleries: bounds that no cosine exceeds, and few rows left to compare exactly."""

from __future__ import annotations

import numpy as np
import pytest

from recognition.matching.large_gallery import MAX_PROBES, CoarseScores


def unit(rows: np.ndarray) -> np.ndarray:
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)


@pytest.mark.parametrize("dimension", [3, 24, 25, 128, 300])
@pytest.mark.parametrize("power", [1, 3])
def test_no_row_is_nearer_than_its_bound(dimension: int, power: int) -> None:
    """Also of spiky rows, which four bits tell badly."""
    random = np.random.default_rng(dimension)
    rows = unit(random.normal(size=(1000, dimension)) ** power)
    probes = unit(np.concatenate([rows[:4] + 0.1 * random.normal(size=(4, dimension)), -rows[4:8]]))
    coarse = CoarseScores(np.ascontiguousarray(rows.T))
    for probe, candidates in zip(probes, coarse.search(probes), strict=True):
        exact, padded = rows @ probe, np.pad(probe, (0, dimension % 2))
        bounds = candidates._bounds.reshape(-1)[: len(rows)].copy()
        assert (exact <= bounds + candidates._margin).all()
        refined = coarse.refined(np.arange(len(rows)), bounds, padded) + candidates._margin
        assert (exact <= refined).all()
        assert float(np.mean(refined - exact)) < float(np.mean(bounds + candidates._margin - exact))


def test_only_rows_that_may_be_of_the_nearest_two_are_compared_exactly() -> None:
    random = np.random.default_rng(5)
    rows = unit(random.normal(size=(20_000, 128)))
    probes = unit(rows[:MAX_PROBES] + 0.1 * random.normal(size=(MAX_PROBES, 128)))
    coarse = CoarseScores(np.ascontiguousarray(rows.T))
    for number, (probe, candidates) in enumerate(zip(probes, coarse.search(probes), strict=True)):
        compared: dict[int, float] = {}
        for chosen, cosines in candidates:
            compared.update(zip(chosen.tolist(), cosines.tolist(), strict=True))
            candidates.runner_up = sorted(compared.values())[-2]
        exact = rows @ probe
        assert sorted(compared, key=compared.__getitem__)[-2:] == np.argsort(exact)[-2:].tolist()
        assert max(compared, key=compared.__getitem__) == number
        assert len(compared) < 200
