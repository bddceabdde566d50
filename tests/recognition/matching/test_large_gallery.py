"""The prefilter of large galleries: bounds that no cosine exceeds, and few rows left to compare exactly."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

import numpy as np
import pytest

from recognition.inference.network import Network
from recognition.matching.large_gallery import MAX_PROBES, CoarseScores, coarse_scores
from tests.conftest import ROOT


def unit(rows: np.ndarray) -> np.ndarray:
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)


@pytest.mark.parametrize("dimension", [3, 24, 25, 128, 300])
@pytest.mark.parametrize("power", [1, 3])
def test_no_row_is_nearer_than_its_bound(dimension: int, power: int) -> None:
    """Also of spiky rows, which four bits tell badly."""
    random = np.random.default_rng(dimension)
    rows = unit(random.normal(size=(1000, dimension)) ** power)
    probes = unit(np.concatenate([rows[:4] + 0.1 * random.normal(size=(4, dimension)), -rows[4:8]]))
    coarse = coarse_scores(np.ascontiguousarray(rows.T))
    assert coarse is not None
    for probe, candidates in zip(probes, coarse.search(probes), strict=True):
        exact, padded = rows @ probe, np.pad(probe, (0, dimension % 2))
        bounds = candidates.bounds.reshape(-1)[: len(rows)].copy()
        assert (exact <= bounds + candidates.margin_at(-1.0)).all()
        refined = coarse.refined(np.arange(len(rows)), bounds, padded) + candidates.margin_at(-1.0)
        assert (exact <= refined).all()
        assert float(np.mean(refined - exact)) < float(np.mean(bounds + candidates.margin_at(-1.0) - exact))


@pytest.mark.parametrize("dimension", [24, 25, 128])
@pytest.mark.parametrize("shared", [0.0, 0.5, 2.0])
def test_no_row_that_is_nearer_than_the_runner_up_is_beyond_its_bound(dimension: int, shared: float) -> None:
    """The bounds that count for a runner-up hold for all rows as near as it, also where all rows share a direction."""
    random = np.random.default_rng(dimension)
    rows = unit(random.normal(size=(5000, dimension)) / dimension**0.5 + shared * np.eye(dimension)[3])
    probes = unit(rows[:8] + np.linspace(0.02, 0.3, 8)[:, None] * random.normal(size=(8, dimension)))
    coarse = coarse_scores(np.ascontiguousarray(rows.T))
    assert coarse is not None
    for probe, candidates in zip(probes, coarse.search(probes), strict=True):
        exact, bounds = rows @ probe, candidates.bounds.reshape(-1)[: len(rows)].copy()
        for runner_up in np.sort(exact)[[-1, -2, -50, -1000, 1]].tolist():
            near = np.flatnonzero(exact >= runner_up)
            assert (bounds[near] + candidates.margin_at(runner_up) >= runner_up).all()
            found = {int(row): float(bound) for row, bound in zip(*candidates.refined(runner_up), strict=True)}
            assert set(near.tolist()) <= set(found)
            assert all(exact[row] <= found[row] + 1e-6 for row in near.tolist())


def test_faces_that_share_a_direction_leave_few_rows_to_read_again() -> None:
    """Faces have a mean; its part in every row is not quantised with the row."""
    random = np.random.default_rng(3)
    rows = unit(random.normal(size=(40_000, 128)) / 128**0.5 + 0.4 * np.eye(128)[-1])
    probes = unit(rows[:8] + 0.06 * random.normal(size=(8, 128)))
    coarse = coarse_scores(np.ascontiguousarray(rows.T))
    assert coarse is not None
    for probe, candidates in zip(probes, coarse.search(probes), strict=True):
        again, _ = candidates.refined(float(np.sort(rows @ probe)[-2]))
        assert 2 <= len(again) < 40
        assert int((candidates.bounds >= np.sort(rows @ probe)[-2] - candidates.margin_at(0.4)).sum()) < 600


def test_only_rows_that_may_be_of_the_nearest_two_are_compared_exactly() -> None:
    random = np.random.default_rng(5)
    rows = unit(random.normal(size=(20_000, 128)))
    probes = unit(rows[:MAX_PROBES] + 0.1 * random.normal(size=(MAX_PROBES, 128)))
    coarse = coarse_scores(np.ascontiguousarray(rows.T))
    assert coarse is not None
    for number, (probe, candidates) in enumerate(zip(probes, coarse.search(probes), strict=True)):
        compared: dict[int, float] = {}
        for chosen, cosines in candidates:
            compared.update(zip(chosen.tolist(), cosines.tolist(), strict=True))
            candidates.runner_up = sorted(compared.values())[-2]
        exact = rows @ probe
        assert sorted(compared, key=compared.__getitem__)[-2:] == np.argsort(exact)[-2:].tolist()
        assert max(compared, key=compared.__getitem__) == number
        assert len(compared) < 200


_SEARCH = """
import numpy as np
from recognition.matching.nearest import match
from recognition.matching.templates import EXACT_UP_TO, Templates

random = np.random.default_rng(7)
count = EXACT_UP_TO // 128 + 1000
rows = random.normal(size=(count, 128)).astype(np.float32)
rows /= np.linalg.norm(rows, axis=1, keepdims=True)
probes = rows[:20] + 0.1 * random.normal(size=(20, 128)).astype(np.float32)
probes /= np.linalg.norm(probes, axis=1, keepdims=True)
templates = Templates(rows, tuple(f"{number:06}" for number in range(count)), "fake")
assert [each.person for each in match(probes, templates)] == [f"{number:06}" for number in range(20)]
print("coarse" if templates.coarse is not None else "exact")
"""


@pytest.mark.parametrize("instructions", ["AVX2", "AVX512_CORE"])
def test_a_large_gallery_is_searched_on_a_lesser_processor_too(instructions: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _SEARCH],
        env={**os.environ, "ONEDNN_MAX_CPU_ISA": instructions, "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "coarse\n"


@pytest.mark.parametrize("problem", ["fails", "wrong"])
def test_where_coarse_scores_fail_or_are_wrong_there_are_none(problem: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def compile_or_fail(self: CoarseScores, *, quantises_probes: bool = True) -> None:
        if problem == "fails":
            raise RuntimeError("could not create a primitive")
        made(self, quantises_probes=quantises_probes)
        self._network = Wrong(self._network)  # type: ignore[assignment]

    class Wrong:
        def __init__(self, network: Network | None) -> None:
            assert network is not None
            self._network, self.forget_last_run = network, network.forget_last_run

        def run(self, *values: Any, **options: Any) -> list[np.ndarray]:
            return [each - 0.3 for each in self._network.run(*values, **options)]

    made = CoarseScores.compile
    monkeypatch.setattr(CoarseScores, "compile", compile_or_fail)
    rows = unit(np.random.default_rng(1).normal(size=(300, 128)))
    assert coarse_scores(np.ascontiguousarray(rows.T)) is None
