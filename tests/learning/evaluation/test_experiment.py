"""Recognisers held against each other: no picture is on two sides, no stranger is learnt from and searched with."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from gallery_folder import square, write
from synthetic import clustered

from learning.datasets.datasets import Dataset, Role, load_folders
from learning.evaluation import experiment as heads_contest
from learning.evaluation.choices import Change
from learning.evaluation.experiment import Experiment, Method, Way, draws_of, each_once, outcomes
from learning.evaluation.experiment_page import COLUMNS, by_data, cells, comparison_page
from learning.evaluation.results import Rate
from learning.evaluation.verdict import Comparison, Row, measured, rows_of
from learning.metrics.provenance import Provenance
from learning.training.ensembles import train_ensemble
from learning.training.heads import Trained, train_classifier
from learning.training.networks import Trainer
from learning.training.pictures import Faces
from learning.training.recipes import ENSEMBLES, HEADS
from learning.training.rejection import Strangers
from recognition.matching.templates import Scoring

ONE, TWO = "sface@1", "edgeface-s@1"
PROBE = Method("head:probe, sface", Way.TRAINED, (ONE,), HEADS["probe"])
NEAREST = Method("nearest, sface", Way.NEAREST, (ONE,))
SECOND = Method("nearest, edgeface-s", Way.NEAREST, (TWO,))
DOUBLE = Method("double", Way.DOUBLE, (ONE, TWO))
SCORES = Method("ensemble:scores", Way.TRAINED, (ONE, TWO), ENSEMBLES["scores"])


def arena(people: int = 6, pictures: int = 5, *, strangers: int = 8, draws: int = 2, enrol: int = 3) -> Experiment:
    """Known people with several pictures, strangers with one."""
    known = [clustered(people + strangers, pictures, seed=seed, spread=0.6) for seed in (1, 2)]
    keep = (known[0].people < people) | (np.arange(len(known[0])) % pictures == 0)
    whose = tuple(known[0].names[each] for each in known[0].people[keep].tolist())
    roles = tuple(Role.ANY if number < people else Role.STRANGER for number in known[0].people[keep].tolist())
    vectors = {key: made.vectors[keep] for key, made in zip((ONE, TWO), known, strict=True)}
    data = Dataset(Path(), tuple(map(str, range(len(whose)))), whose, roles, "")
    found, notes = draws_of(data, vectors, enrol=enrol, count=draws, seed=0)
    assert notes == ()
    return Experiment("made", whose, vectors, found)


def test_nothing_is_on_two_sides_of_a_draw() -> None:
    made = arena()
    people = np.array(made.people, dtype=object)
    assert len(made.draws) == 2
    for draw in made.draws:
        sides = [draw.enrolled, draw.searched, draw.strangers, draw.others]
        assert np.sum(sides, axis=0).max() == 1
        known, tried, learnt = (set(people[each]) for each in (draw.enrolled, draw.strangers, draw.others))
        assert not known & tried
        assert not known & learnt
        assert not tried & learnt
        assert tried
        assert learnt
    assert (made.draws[0].enrolled != made.draws[1].enrolled).any()


def test_whoever_learns_sees_enrolled_pictures_and_other_strangers_only(monkeypatch: pytest.MonkeyPatch) -> None:
    made = arena()
    seen: list[tuple[Faces, Strangers | None]] = []

    def spied(faces: Faces, strangers: Strangers | None, *rest: object) -> Trained:
        seen.append((faces, strangers))
        return train_classifier(faces, strangers, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(heads_contest, "train_classifier", spied)
    with Trainer() as trainer:
        list(outcomes(PROBE, made, trainer, Scoring.AVERAGE))
    assert len(seen) == 2
    for (faces, strangers), draw in zip(seen, made.draws, strict=True):
        assert set(map(int, faces.pictures)) == set(np.flatnonzero(draw.enrolled).tolist())
        assert strangers is not None
        assert set(strangers.people) == {made.people[row] for row in np.flatnonzero(draw.others)}


def test_without_strangers_everybody_is_left_out_of_the_training_too(monkeypatch: pytest.MonkeyPatch) -> None:
    known = clustered(5, 4, seed=1, spread=0.6)
    whose = tuple(known.names[each] for each in known.people.tolist())
    roles = (Role.GALLERY, Role.GALLERY, Role.GALLERY, Role.PROBE) * 5
    data = Dataset(Path(), tuple(map(str, range(20))), whose, roles, "")
    draws, _ = draws_of(data, {ONE: known.vectors}, enrol=3, count=4, seed=0)
    made = Experiment("made", whose, {ONE: known.vectors}, draws)
    assert len(draws) == 1
    people: list[int] = []

    def spied(faces: Faces, *rest: object) -> Trained:
        people.append(len(faces.names))
        return train_classifier(faces, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(heads_contest, "train_classifier", spied)
    with Trainer() as trainer:
        (outcome,) = outcomes(PROBE, made, trainer, Scoring.AVERAGE)
    assert people == [5, 4, 4, 4, 4, 4]
    found = outcome.searches
    assert len(found.nearest) == len(found.own)
    assert sorted(found.stranger.tolist()) == sorted(found.person.tolist())
    assert (found.nearest_person != found.stranger).all()


def test_all_are_told_what_they_beat() -> None:
    made = arena()
    with Trainer() as trainer:
        results = [
            measured(each, list(outcomes(each, made, trainer, Scoring.AVERAGE)), made, 0)
            for each in (NEAREST, SECOND, PROBE, DOUBLE, SCORES)
        ]
    rows = {each.recognizer: each for each in rows_of(made, results)}
    assert rows[NEAREST.title].reference is None
    assert rows[PROBE.title].reference == NEAREST.title
    assert rows[DOUBLE.title].reference in (NEAREST.title, SECOND.title)
    for row in rows.values():
        assert row.searched == sum(int(draw.searched.sum()) for draw in made.draws)
        assert (row.people, row.strangers, row.left_out) == (6, 4, False)
        assert row.rates[0].value < 0.2
        assert row.carried == (True, False, False)
    assert rows[SCORES.title].rates[1].value <= rows[NEAREST.title].rates[1].value
    comparison = Comparison(tuple(rows.values()), ("made: a note",), Provenance(0.0, (), "a machine", 0, "a command"))
    page = comparison_page(comparison)
    assert "Recognisers side by side" in page
    assert all(len(cells(row)) == len(COLUMNS) for row in rows.values())
    assert list(by_data(comparison.rows)) == ["made"]
    assert comparison.to_json()["rows"][2]["verdict"] == rows[PROBE.title].verdict


def row(name: str, data: str, *changes: Change) -> Row:
    rate = Rate(0.1, None, 10)
    return Row(data, name, 3, 10, 5, False, (rate,) * 3, (True,) * 3, rate, rate, rate, "nearest", changes)


BETTER, WORSE = Change(0.2, 0.1, -0.15, -0.05), Change(0.1, 0.2, 0.05, 0.15)
EQUAL, SLIGHTLY_WORSE = Change(0.1, 0.1, -0.1, 0.1), Change(0.1, 0.11, -0.1, 0.1)


def advice(*rows: Row) -> tuple[str, ...]:
    return Comparison(rows, (), Provenance(0.0, (), "", 0, "")).advice()


def test_the_advice_says_plainly_what_was_shown() -> None:
    plain, last = advice(row("head:a", "one", EQUAL, EQUAL), row("head:a", "two", EQUAL, SLIGHTLY_WORSE))
    assert "does not beat it on any of the data" in plain
    assert "not at least as good on two" in plain
    assert last.startswith("Advice: the nearest template.")
    good, last = advice(row("head:a", "one", BETTER, EQUAL), row("head:a", "two", EQUAL, EQUAL))
    assert "beats it on one" in good
    assert "at least as good on known people everywhere" in good
    assert last.startswith("Advice: head:a.")
    mixed, last = advice(row("head:a", "one", BETTER), row("head:a", "two", WORSE))
    assert "is worse on two" in mixed
    assert last.startswith("Advice: the nearest template.")
    assert row("head:a", "one", BETTER, WORSE).verdict == "not told apart"


def test_a_test_picture_that_is_there_twice_is_counted_once(tmp_path: Path) -> None:
    red, green = square((0, 0, 255)), square((0, 255, 0))
    write(tmp_path / "train" / "Ada" / "1.png", red)
    write(tmp_path / "train" / "Bob" / "1.png", green)
    for name in ("2.png", "3.png"):
        write(tmp_path / "val" / "Ada" / name, square((0, 0, 250)))
    again = tmp_path / "val" / "Ada" / "2.png"
    (tmp_path / "val" / "Ada" / "4.png").write_bytes(again.read_bytes())
    (tmp_path / "val" / "Ada" / "5.png").write_bytes((tmp_path / "train" / "Ada" / "1.png").read_bytes())
    data, notes = each_once(load_folders(tmp_path))
    assert data.paths == ("train/Ada/1.png", "train/Bob/1.png", "val/Ada/2.png", "val/Ada/3.png")
    assert notes == ("2 pictures are copies of others and count once.",)


def test_a_searched_picture_that_is_an_enrolled_one_saved_again_is_left_out() -> None:
    vectors = clustered(2, 3, seed=0).vectors.copy()
    vectors[2] = vectors[0]
    people = ("Ada",) * 3 + ("Bob",) * 3
    roles = (Role.GALLERY, Role.PROBE, Role.PROBE) * 2
    data = Dataset(Path(), tuple(map(str, range(6))), people, roles, "")
    (draw,), notes = draws_of(data, {ONE: vectors}, enrol=3, count=5, seed=0)
    assert np.flatnonzero(draw.searched).tolist() == [1, 4, 5]
    assert "copies of enrolled ones" in notes[0]


def test_an_ensemble_learns_in_a_contest_as_it_does_by_itself() -> None:
    made = arena(draws=1)
    draw = made.draws[0]
    enrolled = np.flatnonzero(draw.enrolled)
    faces = Faces(
        "sface+edgeface-s@1", (24, 24), tuple(map(str, enrolled)), made.of((ONE, TWO))[enrolled],
        tuple(made.people[each] for each in enrolled.tolist()), np.zeros(len(enrolled), bool),
    )  # fmt: skip
    with Trainer() as trainer:
        alone = train_ensemble(faces, None, ENSEMBLES["scores"], "ensemble:it", trainer)
        (outcome,) = outcomes(SCORES, made, trainer, Scoring.AVERAGE)
    assert alone.figures.right == 1.0
    assert (outcome.searches.rank == 1).mean() > 0.9
