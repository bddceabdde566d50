"""Ensembles on made-up vectors of two embedders."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from learning.thresholds.defaults import counted_people
from learning.training import ensembles
from learning.training.ensembles import train_ensemble
from learning.training.heads import TrainedModel, features_for
from learning.training.networks import Trainer
from learning.training.pictures import Faces, PictureList, VectorTable, faces_of, numbered
from learning.training.recipes import ENSEMBLES, Reject
from recognition.errors import UsageError
from recognition.matching.nearest import match
from recognition.matching.templates import Scoring, Templates
from recognition.matching.trained import DistanceStack
from tests.synthetic import clustered, unit

SCORES = ENSEMBLES["scores"]
PEOPLE, PICTURES = 8, 4


def tables(*, noise: bool = False) -> tuple[PictureList, list[VectorTable]]:
    """The pictures of 8 people by SFace and EdgeFace-S; with ``noise`` the second says nothing of who it is."""
    one, other = (clustered(PEOPLE, PICTURES, seed=seed) for seed in (1, 2))
    pictures = tuple(f"picture {number}" for number in range(PEOPLE * PICTURES))
    whose = tuple(one.names[each] for each in one.people.tolist())
    second = unit(np.random.default_rng(3).normal(size=other.vectors.shape)) if noise else other.vectors
    listed = PictureList(Path(), pictures, pictures, whose, (False,) * len(pictures))
    made = VectorTable("sface@1", pictures, one.vectors), VectorTable("edgeface-s@1", pictures, second.astype("f"))
    return listed, list(made)


def trained(faces: Faces) -> TrainedModel:
    with Trainer() as trainer:
        return train_ensemble(faces, None, SCORES, "ensemble:it", trainer)


def test_embedders_that_were_asked_in_another_order_give_the_same_ensemble() -> None:
    listed, (one, other) = tables()
    order = np.random.default_rng(0).permutation(len(other.pictures))
    shuffled = VectorTable(other.embedder, tuple(other.pictures[each] for each in order), other.vectors[order])
    straight, mixed = (trained(faces_of(listed, [one, each])).recognizer for each in (other, shuffled))
    assert isinstance(straight, DistanceStack)
    assert straight == replace(mixed) or straight.weights == mixed.weights  # type: ignore[attr-defined, type-var]
    assert straight.threshold == mixed.threshold
    by_order = replace(shuffled, pictures=other.pictures)  # what the systems it grew from did
    assert trained(faces_of(listed, [one, by_order])).recognizer.weights != straight.weights  # type: ignore[attr-defined]


def test_an_embedder_that_says_nothing_counts_little() -> None:
    listed, made = tables(noise=True)
    found = trained(faces_of(listed, made))
    assert isinstance(found.recognizer, DistanceStack)
    assert found.recognizer.weights[0] > 0.8


def test_somebody_registered_later_is_recognised_without_training() -> None:
    listed, made = tables()
    faces = faces_of(listed, made)
    early = faces.without(["person 0007"])
    found = trained(early)
    rows = np.flatnonzero([person == "person 0007" for person in faces.people])
    registered = np.ones(len(faces.people), bool)
    registered[rows[-1]] = False
    now = faces.chosen(registered)
    templates = Templates(now.vectors, now.people, faces.embedder, Scoring.AVERAGE).with_trained(found.recognizer)
    (look,) = match(faces.vectors[rows[-1:]], templates)
    assert look.person == "person 0007"
    assert look.distance <= found.recognizer.threshold


def test_its_default_threshold_counts_every_picture_to_train_on(monkeypatch: pytest.MonkeyPatch) -> None:
    counts: list[int] = []

    def recorded(_embedder: str, people: int) -> float:
        counts.append(people)
        return 0.6

    monkeypatch.setattr(ensembles, "starting_threshold", recorded)
    faces = faces_of(*tables())
    trained(faces)
    assert faces.held.tolist() == [False] * (PEOPLE * PICTURES)
    held = replace(faces, held=np.tile(np.arange(PICTURES) > 1, PEOPLE))
    trained(held)
    assert counts == [counted_people(faces.people), counted_people(sorted(faces.people)[::2])]
    assert counts[0] > counts[1] > PEOPLE


def test_its_figures_leave_each_picture_out_of_its_own_person() -> None:
    """Pictures that are alike only with themselves: counted with themselves they would all be right."""
    rng = np.random.default_rng(0)
    rows = unit(rng.normal(size=(30, 200))).astype(np.float32)
    people = tuple(f"person {number % 5}" for number in range(30))
    noise = Faces("sface+edgeface-s@1", (100, 100), tuple(map(str, range(30))), rows, people, np.zeros(30, bool))
    found = trained(noise)
    assert found.figures.right is not None
    assert found.figures.right < 0.6


def test_a_stack_learns_from_what_probes_say_of_pictures_they_did_not_learn() -> None:
    rng = np.random.default_rng(0)
    rows = unit(rng.normal(size=(40, 120))).astype(np.float32)
    labels = np.arange(40) % 4
    features = features_for(rows, labels, 4, (60, 60), ENSEMBLES["stacked"], [0])
    out_of_fold = features.training[:, :4].argmax(axis=1) == labels
    in_sample = features.of(rows)[:, :4].argmax(axis=1) == labels
    assert in_sample.mean() == 1.0
    assert out_of_fold.mean() < 0.6


def test_what_cannot_be_an_ensemble_is_a_sentence() -> None:
    listed, made = tables()
    with pytest.raises(UsageError, match="two embedders or more"):
        trained(faces_of(listed, made[:1]))
    with Trainer() as trainer, pytest.raises(UsageError, match="has no classes"):
        train_ensemble(faces_of(listed, made), None, replace(SCORES, reject=Reject.CLASS), "ensemble:it", trainer)
    single = faces_of(listed, made)
    first = np.isin(np.arange(len(single.people)) % PICTURES, [0])
    with pytest.raises(UsageError, match="one has two pictures"):
        trained(single.chosen(first))
    assert numbered(["b", "a"], ["a", "b"]).tolist() == [1, 0]
