"""Experiments: no picture is in two sets of a split, no stranger is trained on and searched with."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from learning.datasets.datasets import Dataset, Layout, Role, load_folders
from learning.evaluation import experiment
from learning.evaluation.experiment import Experiment, Method, MethodKind, make_splits, run_splits, unique_pictures
from learning.evaluation.provenance import Provenance
from learning.evaluation.recognizer_comparison import Comparison, comparison_rows, measure_method
from learning.evaluation.reports import COMPARISON_COLUMNS, comparison_page, comparison_row
from learning.training.ensembles import train_ensemble
from learning.training.heads import TrainedModel, train_classifier
from learning.training.networks import Trainer
from learning.training.pictures import Faces, fused_rows
from learning.training.recipes import ENSEMBLES, HEADS
from learning.training.rejection import Strangers
from recognition.matching.templates import Scoring
from recognition.message import Message
from tests.gallery_folder import square, write
from tests.synthetic import clustered

ONE, TWO = "sface@1", "edgeface-s@1"
PROBE = Method("head:probe, sface", MethodKind.TRAINED, (ONE,), HEADS["probe"])
NEAREST = Method("nearest, sface", MethodKind.NEAREST, (ONE,))
SECOND = Method("nearest, edgeface-s", MethodKind.NEAREST, (TWO,))
DOUBLE = Method("double", MethodKind.DOUBLE, (ONE, TWO))
SCORES = Method("ensemble:scores", MethodKind.TRAINED, (ONE, TWO), ENSEMBLES["scores"])


def made_up(people: int = 6, pictures: int = 5, *, strangers: int = 8, splits: int = 2, enrol: int = 3) -> Experiment:
    """Known people with several pictures, strangers with one."""
    known = [clustered(people + strangers, pictures, seed=seed, spread=0.6) for seed in (1, 2)]
    keep = (known[0].people < people) | (np.arange(len(known[0])) % pictures == 0)
    whose = tuple(known[0].names[each] for each in known[0].people[keep].tolist())
    roles = tuple(Role.ANY if number < people else Role.STRANGER for number in known[0].people[keep].tolist())
    vectors = {key: made.vectors[keep] for key, made in zip((ONE, TWO), known, strict=True)}
    data = Dataset(Path(), tuple(map(str, range(len(whose)))), whose, roles, Layout.PEOPLE)
    found, notes = make_splits(data, vectors, enrol=enrol, count=splits, seed=0)
    assert notes == ()
    return Experiment("made", whose, vectors, found)


def test_the_sets_of_a_split_are_disjoint() -> None:
    made = made_up()
    people = np.array(made.people, dtype=object)
    assert len(made.splits) == 2
    for split in made.splits:
        sides = [split.enrolled, split.searched, split.strangers, split.others]
        assert np.sum(sides, axis=0).max() == 1
        known, tried, learnt = (set(people[each]) for each in (split.enrolled, split.strangers, split.others))
        assert not known & tried
        assert not known & learnt
        assert not tried & learnt
        assert tried
        assert learnt
    assert (made.splits[0].enrolled != made.splits[1].enrolled).any()


def test_training_uses_enrolled_pictures_and_other_strangers_only(monkeypatch: pytest.MonkeyPatch) -> None:
    made = made_up()
    seen: list[tuple[Faces, Strangers | None]] = []

    def spied(faces: Faces, strangers: Strangers | None, *rest: object) -> TrainedModel:
        seen.append((faces, strangers))
        return train_classifier(faces, strangers, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(experiment, "train_classifier", spied)
    with Trainer() as trainer:
        list(run_splits(PROBE, made, trainer, Scoring.AVERAGE))
    assert len(seen) == 2
    for (faces, strangers), split in zip(seen, made.splits, strict=True):
        assert set(map(int, faces.pictures)) == set(np.flatnonzero(split.enrolled).tolist())
        assert strangers is not None
        assert set(strangers.people) == {made.people[row] for row in np.flatnonzero(split.others)}


def test_without_strangers_everybody_is_left_out_of_the_training_too(monkeypatch: pytest.MonkeyPatch) -> None:
    known = clustered(5, 4, seed=1, spread=0.6)
    whose = tuple(known.names[each] for each in known.people.tolist())
    roles = (Role.GALLERY, Role.GALLERY, Role.GALLERY, Role.PROBE) * 5
    data = Dataset(Path(), tuple(map(str, range(20))), whose, roles, Layout.PEOPLE)
    splits, _ = make_splits(data, {ONE: known.vectors}, enrol=3, count=4, seed=0)
    made = Experiment("made", whose, {ONE: known.vectors}, splits)
    assert len(splits) == 1
    people: list[int] = []

    def spied(faces: Faces, *rest: object) -> TrainedModel:
        people.append(len(faces.names))
        return train_classifier(faces, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(experiment, "train_classifier", spied)
    with Trainer() as trainer:
        (result,) = run_splits(PROBE, made, trainer, Scoring.AVERAGE)
    assert people == [5, 4, 4, 4, 4, 4]
    found = result.searches
    assert len(found.nearest) == len(found.own)
    assert sorted(found.stranger.tolist()) == sorted(found.person.tolist())
    assert (found.nearest_person != found.stranger).all()


def test_methods_are_compared_with_the_nearest_template() -> None:
    made = made_up()
    with Trainer() as trainer:
        results = [
            measure_method(each, list(run_splits(each, made, trainer, Scoring.AVERAGE)), made, 0)
            for each in (NEAREST, SECOND, PROBE, DOUBLE, SCORES)
        ]
    rows = {each.recognizer: each for each in comparison_rows(results)}
    assert rows[NEAREST.title].reference is None
    assert rows[PROBE.title].reference == NEAREST.title
    assert rows[DOUBLE.title].reference in (NEAREST.title, SECOND.title)
    for row in rows.values():
        assert row.searched == sum(int(split.searched.sum()) for split in made.splits)
        assert (row.people, row.strangers, row.left_out) == (6, 4, False)
        assert row.rates[0].value < 0.2
        assert row.carried == (True, False, False)
    assert rows[SCORES.title].rates[1].value <= rows[NEAREST.title].rates[1].value
    comparison = Comparison(tuple(rows.values()), (), Provenance(0.0, (), "a machine", 0, "a command"))
    page = comparison_page(comparison, ["advice"], ["made: a note"])
    assert "Recognisers side by side" in page
    assert all(len(comparison_row(row)) == len(COMPARISON_COLUMNS) for row in rows.values())
    assert list(comparison.by_data()) == ["made"]
    assert comparison.to_json([], [])["rows"][2]["verdict"] == rows[PROBE.title].verdict


def test_a_test_picture_that_is_there_twice_is_counted_once(tmp_path: Path) -> None:
    red, green = square((0, 0, 255)), square((0, 255, 0))
    write(tmp_path / "train" / "Ada" / "1.png", red)
    write(tmp_path / "train" / "Bob" / "1.png", green)
    for name in ("2.png", "3.png"):
        write(tmp_path / "val" / "Ada" / name, square((0, 0, 250)))
    again = tmp_path / "val" / "Ada" / "2.png"
    (tmp_path / "val" / "Ada" / "4.png").write_bytes(again.read_bytes())
    (tmp_path / "val" / "Ada" / "5.png").write_bytes((tmp_path / "train" / "Ada" / "1.png").read_bytes())
    data, notes = unique_pictures(load_folders(tmp_path))
    assert data.paths == ("train/Ada/1.png", "train/Bob/1.png", "val/Ada/2.png", "val/Ada/3.png")
    assert notes == (Message.of("duplicates", pictures=2),)


def test_a_searched_picture_that_is_an_enrolled_one_saved_again_is_left_out() -> None:
    vectors = clustered(2, 3, seed=0).vectors.copy()
    vectors[2] = vectors[0]
    people = ("Ada",) * 3 + ("Bob",) * 3
    roles = (Role.GALLERY, Role.PROBE, Role.PROBE) * 2
    data = Dataset(Path(), tuple(map(str, range(6))), people, roles, Layout.PEOPLE)
    (split,), notes = make_splits(data, {ONE: vectors}, enrol=3, count=5, seed=0)
    assert np.flatnonzero(split.searched).tolist() == [1, 4, 5]
    assert [each.code for each in notes] == ["enrolled-copies"]


def test_an_ensemble_is_trained_in_an_experiment_as_it_is_alone() -> None:
    made = made_up(splits=1)
    split = made.splits[0]
    enrolled = np.flatnonzero(split.enrolled)
    rows = fused_rows([made.vectors[ONE], made.vectors[TWO]])
    faces = Faces(
        "sface+edgeface-s@1", (24, 24), tuple(map(str, enrolled)), rows[enrolled],
        tuple(made.people[each] for each in enrolled.tolist()), np.zeros(len(enrolled), bool),
    )  # fmt: skip
    with Trainer() as trainer:
        alone = train_ensemble(faces, None, ENSEMBLES["scores"], "ensemble:it", trainer)
        (result,) = run_splits(SCORES, made, trainer, Scoring.AVERAGE)
    assert alone.figures.right == 1.0
    assert (result.searches.rank == 1).mean() > 0.9
