"""Turned faces against faces from the front, with vectors that are known."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from learning.datasets.datasets import Dataset, Layout, Role
from learning.evaluation.folder_faces import FolderFaces
from learning.evaluation.turned import RATES, rates_of
from learning.metrics.intervals import Verdict
from recognition.types import Vectors

PEOPLE, DIMENSION = 30, 64


def faces(*noise_of_turned: float, yaw_of_turned: float = 45.0) -> FolderFaces:
    """Four pictures of each person, two of them turned; each embedder has noise of its own on the turned ones."""
    rng = np.random.default_rng(1)
    people = np.repeat(np.arange(PEOPLE), 4)
    is_turned = np.tile([False, True, False, True], PEOPLE)
    centres = np.linalg.qr(rng.normal(size=(DIMENSION, DIMENSION)))[0][:PEOPLE]
    off = rng.normal(size=(len(people), DIMENSION)) / np.sqrt(DIMENSION)

    def vectors(noise: float) -> Vectors:
        rows = centres[people] + off * np.where(is_turned, noise, 0.1)[:, None]
        return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)

    names = tuple(f"person {each:02d}" for each in people)
    data = Dataset(Path("."), names, names, (Role.ANY,) * len(names), Layout.PEOPLE)
    yaw = np.where(is_turned, yaw_of_turned, -5.0)
    return FolderFaces(data, yaw, {f"noise {each:g}": vectors(each) for each in noise_of_turned})


def test_each_turned_face_is_compared_with_each_from_the_front() -> None:
    (found,) = rates_of(faces(0.1), enrol=2, seed=0)
    assert (found.title, found.pairs, found.people) == ("noise 0.1", PEOPLE * 4, PEOPLE)
    assert [change.after for change in found.changes] == [0.0] * len(RATES)


def test_an_embedder_that_loses_turned_faces_is_told_from_the_first() -> None:
    good, same, bad = rates_of(faces(0.1, 0.11, 3.0), enrol=2, seed=0)
    assert {change.verdict for change in (*good.changes, *same.changes)} == {Verdict.UNDECIDED}
    turned, overall = bad.changes[1], bad.changes[3]
    assert turned.verdict is Verdict.WORSE
    assert turned.after > overall.after > 0.1


@pytest.mark.parametrize("yaw", [20.0, np.nan])
def test_faces_in_between_or_without_landmarks_are_in_no_such_pair(yaw: float) -> None:
    (found,) = rates_of(faces(0.1, yaw_of_turned=yaw), enrol=2, seed=0)
    assert (found.pairs, found.people) == (0, 0)
    assert np.isnan(found.changes[0].after)
    assert found.changes[3].after == 0.0
