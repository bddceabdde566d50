"""A gallery searched with its own pictures, by hand and against the plain matrix."""

from __future__ import annotations

import numpy as np
import pytest

from learning.thresholds.leave_one_out import leave_one_out
from recognition.matching.templates import Scoring, Templates
from tests.synthetic import clustered


def templates(*rows: tuple[float, str]) -> Templates:
    radians = np.radians([angle for angle, _ in rows])
    vectors = np.stack([np.cos(radians), np.sin(radians)], axis=1).astype(np.float32)
    return Templates(vectors, tuple(person for _, person in rows), "plane@1")


def distance(degrees: float) -> float:
    return float(1 - np.cos(np.radians(degrees)))


def test_each_picture_finds_its_person_and_the_nearest_other() -> None:
    found = leave_one_out(templates((0, "Ann"), (20, "Ann"), (50, "Bob"), (120, "Cid")))
    assert found.names == ("Ann", "Bob", "Cid")
    assert found.pictures.tolist() == [2, 1, 1]
    assert found.own[:2] == pytest.approx([distance(20)] * 2, abs=1e-6)
    assert np.isinf(found.own[2:]).all()
    assert found.rival == pytest.approx([distance(each) for each in (50, 30, 30, 70)], abs=1e-6)
    # Two pictures of Ann to two others, one of Bob and one of Cid to two others each.
    assert found.strangers.total == 8
    assert found.nearest.distances[0] == pytest.approx(distance(30), abs=1e-6)
    assert found.duplicates == 0


def test_copies_of_a_picture_say_nothing_of_its_person() -> None:
    found = leave_one_out(templates((0, "Ann"), (0, "Ann"), (30, "Ann"), (180, "Bob")))
    assert found.duplicates == 1
    assert found.own[:3] == pytest.approx([distance(30)] * 3, abs=1e-6)


def test_many_pictures_go_in_blocks_and_keep_only_the_nearest() -> None:
    samples = clustered(300, 3, seed=4)
    names = [samples.names[each] for each in samples.people]
    gallery = Templates(samples.vectors, tuple(names), "made@1")
    found = leave_one_out(gallery, tail=2000)
    matrix = np.clip(1 - samples.vectors @ samples.vectors.T, 0, 2)
    people = matrix.reshape(900, 300, 3).min(axis=2)
    other = np.arange(300)[None, :] != samples.people[:, None]
    assert found.rival == pytest.approx(np.where(other, people, 9).min(axis=1), abs=1e-6)
    assert found.strangers.total == 900 * 299
    assert found.mean == pytest.approx(people[other].mean(), abs=1e-5)
    nearest = np.sort(people[other])[: len(found.nearest)]
    assert found.nearest.distances == pytest.approx(nearest, abs=1e-6)
    assert len(found.nearest) <= 4000


def test_one_person_has_nobody_to_be_a_stranger_to() -> None:
    found = leave_one_out(templates((0, "Ann"), (20, "Ann")))
    assert found.strangers.total == 0
    assert np.isinf(found.rival).all()


def test_averaged_templates_leave_the_picture_itself_out_of_the_mean() -> None:
    rng = np.random.default_rng(8)
    rows = rng.normal(size=(7, 16)) + 3 * np.repeat(rng.normal(size=(2, 16)), [4, 3], axis=0)
    rows = np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)
    rows[3] = rows[2]  # a copy says nothing new
    templates = Templates(rows, ("a",) * 4 + ("b",) * 3, "e@1", Scoring.AVERAGE)  # type: ignore[arg-type]

    found = leave_one_out(templates)

    mean = rows[[0, 1]].mean(axis=0)
    assert found.duplicates == 1
    assert found.own[2] == pytest.approx(1 - rows[2] @ mean / np.linalg.norm(mean), abs=1e-5)
    mean = rows[4:].mean(axis=0)
    assert found.rival[0] == pytest.approx(1 - rows[0] @ mean / np.linalg.norm(mean), abs=1e-5)


def test_an_only_picture_has_no_mean_of_others() -> None:
    templates = Templates(np.eye(3, dtype=np.float32), ("a", "b", "c"), "e@1", Scoring.AVERAGE)

    assert np.isinf(leave_one_out(templates).own).all()
