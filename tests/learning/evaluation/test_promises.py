"""Promises of calibrations, with made-up people whose true rates are known."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from learning.datasets.datasets import Dataset, Layout, Role
from learning.evaluation.folder_faces import FolderFaces
from learning.evaluation.promises import PLAIN, TEMPLATE, promises_of
from recognition.errors import UsageError
from tests.synthetic import clustered


def faces(people: int, pictures: int, worse_looks: float = 0.0) -> FolderFaces:
    """``worse_looks``: noise that is on looks and not on templates, as from a bad camera."""
    samples = clustered(people, pictures, seed=5, spread=1.1, dimension=48)
    names = tuple(f"person {each:03d}" for each in samples.people)
    data = Dataset(Path("."), names, names, (Role.ANY,) * len(names), Layout.PEOPLE)
    rng = np.random.default_rng(2)
    looks = samples.vectors + worse_looks * rng.normal(size=samples.vectors.shape) / np.sqrt(samples.vectors.shape[1])
    looks = np.asarray(looks / np.linalg.norm(looks, axis=1, keepdims=True), np.float32)
    return FolderFaces(data, np.zeros(len(names)), {PLAIN: looks, TEMPLATE: samples.vectors})


def test_promises_hold_for_looks_like_the_templates() -> None:
    default, calibrated = promises_of(faces(80, 5), "sface", enrol=3, draws=10, seed=0)
    assert (default.title, calibrated.title, default.people) == ("default", "calibrated", 40)
    for found in (default, calibrated):
        assert found.missed.inside >= 6
        assert found.missed.above <= 1  # a promise may be too cautious, but not too good
        assert found.missed.below + found.missed.inside + found.missed.above == 10
        assert found.named.inside >= 8


def test_a_promise_that_is_too_good_is_found() -> None:
    _, good = promises_of(faces(80, 5), "sface", enrol=3, draws=10, seed=0)
    _, bad = promises_of(faces(80, 5, worse_looks=1.0), "sface", enrol=3, draws=10, seed=0)
    assert bad.missed.promised == pytest.approx(good.missed.promised)
    assert bad.missed.found > good.missed.found + 0.1
    assert bad.missed.above == 10


def test_too_few_people_are_refused_with_a_sentence() -> None:
    with pytest.raises(UsageError, match="needs 10 people with two pictures"):
        promises_of(faces(8, 3), "sface", enrol=3, draws=2, seed=0)
