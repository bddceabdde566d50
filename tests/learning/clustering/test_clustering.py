"""Faces without names, put together."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from sklearn.cluster import DBSCAN

from learning.clustering import clustering
from learning.clustering.clustering import SINGLE, Method, cluster, clusters_of, similarity_graph
from learning.clustering.scores import score_clusters
from learning.thresholds.defaults import starting_threshold
from recognition.errors import ModelMissingError, UsageError
from recognition.types import Vectors

METHODS = list(Method)


def unit(rows: np.ndarray) -> Vectors:
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)


def crowd(sizes: tuple[int, ...], singles: int, spread: float = 0.05, seed: int = 4) -> tuple[Vectors, np.ndarray]:
    """People of so many faces each, far from each other, then ``singles`` others; shuffled, with whose each row is."""
    random = np.random.default_rng(seed)
    whose = np.array([*np.repeat(np.arange(len(sizes)), sizes), *(len(sizes) + np.arange(singles))])
    middles = unit(random.normal(size=(len(sizes) + singles, 64)))
    order = random.permutation(len(whose))
    rows = unit(middles[whose] + spread * random.normal(size=(len(whose), 64)))
    return rows[order], whose[order]


def on_a_line(degrees: list[float]) -> Vectors:
    angles = np.radians(degrees)
    return np.stack((np.cos(angles), np.sin(angles)), axis=1).astype(np.float32)


@pytest.mark.parametrize("method", METHODS)
def test_people_are_told_apart_and_those_alone_stay_alone(method: Method) -> None:
    rows, whose = crowd((9, 5, 5, 2), singles=20)
    labels = cluster(rows, threshold=0.4, method=method)
    assert labels.tolist().count(SINGLE) == 20
    assert [np.count_nonzero(labels == each) for each in range(4)] == [9, 5, 5, 2]
    score = score_clusters(labels, [str(each) for each in whose])
    assert score is not None
    assert score.bcubed.f == score.pairwise.f == 1.0


@pytest.mark.parametrize("method", METHODS)
def test_the_same_again_gives_the_same(method: Method) -> None:
    rows, _ = crowd((6, 6, 4), singles=10, spread=0.14)
    first, again = (cluster(rows, threshold=0.6, method=method, seed=3) for _ in range(2))
    assert np.array_equal(first, again)


@pytest.mark.parametrize("method", METHODS)
def test_one_person_alone_is_one_cluster_and_strangers_are_none(method: Method) -> None:
    same, _ = crowd((7,), singles=0)
    assert cluster(same, threshold=0.4, method=method).tolist() == [0] * 7
    strangers, _ = crowd((), singles=7)
    assert cluster(strangers, threshold=0.4, method=method).tolist() == [SINGLE] * 7


@pytest.mark.parametrize("method", METHODS)
def test_small_numbers_of_faces(method: Method) -> None:
    twice = on_a_line([0, 0])
    assert cluster(np.empty((0, 2), np.float32), threshold=0.4, method=method).tolist() == []
    assert cluster(twice[:1], threshold=0.4, method=method).tolist() == [SINGLE]
    assert cluster(twice, threshold=0.4, method=method).tolist() == [0, 0]


@pytest.mark.parametrize("method", METHODS)
def test_clusters_that_are_too_small_are_no_people(method: Method) -> None:
    rows, whose = crowd((5, 3, 2), singles=2)
    labels = cluster(rows, threshold=0.4, method=method, min_size=3)
    assert (labels == SINGLE).tolist() == (whose >= 2).tolist()


def test_whispers_are_not_carried_over_a_bridge_between_two_people() -> None:
    """Ten degrees apart in two groups, and one face between them, near to one of each: a chain joins all of them."""
    rows = on_a_line([0, 5, 10, 14, 33, 52, 56, 61, 66])
    threshold = 1 - np.cos(np.radians(20))
    assert len(set(cluster(rows, threshold=threshold, method=Method.DBSCAN).tolist())) == 1
    whispered = cluster(rows, threshold=threshold)
    assert len(set(whispered[:4].tolist())) == len(set(whispered[5:].tolist())) == 1
    assert whispered[0] != whispered[8]


def test_hdbscan_says_when_there_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clustering, "MAX_HDBSCAN_FACES", 5)
    rows, _ = crowd((3, 3), singles=0)
    with pytest.raises(UsageError, match="6 faces, more than 5: take --method whispers"):
        cluster(rows, threshold=0.4, method=Method.HDBSCAN)


def test_only_hdbscan_needs_scikit_learn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sklearn", None)
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    rows, _ = crowd((3, 3), singles=1)
    for method in (Method.WHISPERS, Method.DBSCAN):
        assert len(clusters_of(rows, cluster(rows, threshold=0.4, method=method))) == 2
    with pytest.raises(ModelMissingError, match=r"^Groups of faces by HDBSCAN need the package scikit-learn, which"):
        cluster(rows, threshold=0.4, method=Method.HDBSCAN)


@pytest.mark.parametrize("threshold", [0.15, 0.2, 0.3])
def test_dbscan_is_that_of_scikit_learn(threshold: float) -> None:
    rows, _ = crowd((9, 7, 5, 2, 2), singles=30, spread=0.06)
    near = similarity_graph(rows, threshold)
    near.data = 1 - near.data
    theirs = DBSCAN(eps=2.0, min_samples=2, metric="precomputed").fit(near).labels_
    ours = cluster(rows, threshold=threshold, method=Method.DBSCAN)
    assert np.array_equal(ours == SINGLE, theirs == -1)
    assert len(set(zip(ours.tolist(), theirs.tolist(), strict=True))) == len(set(ours.tolist())) > 3


def test_clusters_begin_with_what_is_most_typical() -> None:
    rows = on_a_line([90, 0, 2, 10, 91, 180])
    found = clusters_of(rows, cluster(rows, threshold=0.05))
    assert [each.number for each in found] == [1, 2]
    assert found[0].rows == (2, 1, 3)  # the middle is at 4 degrees
    assert found[0].distances == pytest.approx([1 - np.cos(np.radians(each)) for each in (2, 4, 6)], abs=1e-4)
    assert set(found[1].rows) == {0, 4}
    assert clusters_of(rows, np.full(6, SINGLE)) == ()


def test_neighbours_are_found_block_by_block(monkeypatch: pytest.MonkeyPatch) -> None:
    rows, _ = crowd((4, 3), singles=6, spread=0.3)
    whole = similarity_graph(rows, 0.7).toarray()
    monkeypatch.setattr(clustering, "_CHUNK", 40)
    assert np.array_equal(similarity_graph(rows, 0.7).toarray(), whole)
    similarity = rows @ rows.T
    np.fill_diagonal(similarity, 0)
    assert whole == pytest.approx(np.where(similarity >= 0.3, similarity, 0), abs=1e-6)


@pytest.mark.faces
@pytest.mark.parametrize("method", METHODS)
def test_photos_of_people_with_labels_hidden(
    method: Method, faces: Path, real_vectors: Callable[[Path], SimpleNamespace]
) -> None:
    sets = [real_vectors(faces / name) for name in ("lfw-mini", "five-celebrity")]
    rows = np.concatenate([each.vectors for each in sets])
    paths = [Path(path) for each in sets for path in each.paths]
    people = [path.name if path.parent.name == "unknown" else path.parent.name for path in paths]
    labels = cluster(rows, threshold=starting_threshold("sface", len(rows)), method=method)
    score = score_clusters(labels, people)
    assert score is not None
    assert score.people == 95
    assert score.bcubed.f >= 0.95
