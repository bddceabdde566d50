"""Heads on made-up vectors: they learn, strangers stay out, and nothing is judged by what it learnt from."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from learning.training import store as training_store
from learning.training.heads import TrainedModel, train_classifier
from learning.training.networks import Trainer, fit_logistic
from learning.training.pictures import Faces
from learning.training.recipes import HEADS, LEFT_OUT, Kind, Recipe, Reject, preset
from learning.training.rejection import Strangers, limit_over, typical_margin
from learning.training.store import TrainingRecord
from recognition.errors import ModelWrongError, UnknownNameError, UsageError
from recognition.matching.nearest import match
from recognition.matching.templates import Templates
from recognition.matching.trained import Classifier
from tests.synthetic import clustered, unit

KEY = "made@1"
PROBE = HEADS["probe"]


def faces(people: int = 8, pictures: int = 5, *, seed: int = 0, held: int = 0, spread: float = 0.6) -> Faces:
    """Of everybody the last ``held`` pictures are held out."""
    made = clustered(people, pictures, seed=seed, spread=spread)
    whose = tuple(made.names[each] for each in made.people.tolist())
    is_held = np.tile(np.arange(pictures) >= pictures - held, people)
    return Faces(KEY, (24,), tuple(map(str, range(len(whose)))), made.vectors, whose, is_held)


def others(people: int = 40, *, seed: int = 99) -> Strangers:
    made = clustered(people, 1, seed=seed)
    names = tuple(f"stranger {number}" for number in range(people))
    return Strangers(made.vectors, names)


def trained(given: Faces, recipe: Recipe = PROBE, strangers: Strangers | None = None) -> TrainedModel:
    with Trainer() as trainer:
        return train_classifier(given, strangers, recipe, "head:it", 0.6, trainer)


def named(found: TrainedModel, vectors: np.ndarray) -> list[str | None]:
    """Who each row is called by it, at its own limit."""
    judge = found.recognizer
    assert judge.people is not None
    registered = Templates(np.zeros((len(judge.people), vectors.shape[1]), np.float32), judge.people, KEY)
    matches = match(vectors.astype(np.float32), registered.with_trained(judge))
    return [each.person if each.distance <= judge.threshold else None for each in matches]


def test_it_names_new_pictures_of_its_people_and_no_strangers() -> None:
    given = faces(held=2)
    found = trained(given)
    new = given.chosen(given.held)
    right = [name == person for name, person in zip(named(found, new.vectors), new.people, strict=True)]
    assert np.mean(right) > 0.8
    assert np.mean([each is not None for each in named(found, others(200, seed=5).vectors)]) < 0.05
    assert found.figures.tried == 16
    assert found.figures.right == 1.0
    assert found.figures.strangers is not None
    assert found.figures.strangers.found_on == LEFT_OUT


def test_the_same_seed_gives_the_same_head_and_nothing_held_out_is_learnt() -> None:
    given = faces(held=2)
    first, again = (trained(given).recognizer for _ in range(2))
    turned = replace(given, vectors=np.where(given.held[:, None], -given.vectors, given.vectors))
    blind = trained(turned).recognizer
    assert isinstance(first, Classifier)
    assert isinstance(again, Classifier)
    assert isinstance(blind, Classifier)
    np.testing.assert_array_equal(first.own_distances(given.vectors), again.own_distances(given.vectors))
    np.testing.assert_array_equal(first.network.logits(given.vectors), blind.network.logits(given.vectors))


def test_figures_are_of_folds_it_did_not_learn_from() -> None:
    """People who cannot be told apart: what a head says of what it learnt would look good, and is not told."""
    rng = np.random.default_rng(0)
    vectors = unit(rng.normal(size=(40, 60))).astype(np.float32)
    people = tuple(f"person {number % 4}" for number in range(40))
    noise = Faces(KEY, (60,), tuple(map(str, range(40))), vectors, people, np.zeros(40, bool))
    found = trained(noise)
    seen = np.argmax(found.recognizer.network.logits(vectors), axis=1)  # type: ignore[attr-defined]
    assert np.mean([found.recognizer.people[each] == person for each, person in zip(seen, people, strict=True)]) == 1.0  # type: ignore[index]
    assert found.figures.right is not None
    assert found.figures.right < 0.6


def test_its_limit_can_be_calibrated_on_other_people() -> None:
    found = trained(faces(), strangers=others())
    assert found.figures.strangers is not None
    assert (found.figures.strangers.people, found.figures.strangers.named) == (40, pytest.approx(0.0, abs=0.05))
    assert np.mean([each is not None for each in named(found, others(200, seed=6).vectors)]) < 0.05


@pytest.mark.parametrize("reject", [Reject.CLASS, Reject.BOTH])
def test_a_class_is_trained_on_other_people(reject: Reject) -> None:
    found = trained(faces(), replace(PROBE, reject=reject), others())
    judge = found.recognizer
    assert isinstance(judge, Classifier)
    assert judge.has_unknown
    assert (judge.limit is None) == (reject is Reject.CLASS)
    given = faces()
    assert np.mean([name == who for name, who in zip(named(found, given.vectors), given.people, strict=True)]) > 0.9
    with pytest.raises(UsageError, match="--unknown DIR"):
        trained(faces(), replace(PROBE, reject=reject))


def test_nobody_is_both_trained_and_calibrated_on() -> None:
    twice = others(10)
    both = Strangers(np.vstack([twice.vectors] * 2), twice.people * 2)
    first, second = both.halves([0])
    assert not set(first.people) & set(second.people)
    assert len(first) + len(second) == 20


@pytest.mark.parametrize("people", [1, 2])
def test_too_few_people_are_a_sentence(people: int) -> None:
    with pytest.raises(UsageError, match="--unknown DIR"):
        trained(faces(people))
    assert len(trained(faces(2), strangers=others()).recognizer.people or ()) == 2


def test_somebody_with_one_picture_is_learnt_like_others() -> None:
    found = trained(faces(6, 1))
    assert found.figures.right is None
    assert named(found, faces(6, 1).vectors) == list(faces(6, 1).people)


def test_to_a_network_that_knows_no_faces_distances_say_nothing() -> None:
    guarded = trained(faces()).recognizer
    free = trained(replace(faces(), embedder="imagenet-vgg16@1")).recognizer
    assert isinstance(guarded, Classifier)
    assert isinstance(free, Classifier)
    assert guarded.centres is not None
    assert free.centres is None


def test_a_limit_keeps_strangers_out_as_far_as_they_can_show() -> None:
    rng = np.random.default_rng(0)
    many = rng.normal(size=5000)
    assert np.mean(many >= limit_over(many, 0.05)) <= 0.05
    few = rng.normal(size=20)
    assert limit_over(few, 0.01) > few.max()
    assert limit_over(np.array([3.0])) > 3.0
    with pytest.raises(ValueError, match="must not be named"):
        limit_over(np.zeros(0))
    assert typical_margin(np.array([-1.0, 1.0, 3.0])) == 2.0


def test_logistic_regression_has_two_classes_and_one_it_never_saw() -> None:
    rows = np.array([[1, 0], [0.9, 0.1], [0, 1], [0.1, 0.9]], np.float32)
    network = fit_logistic(rows, np.array([0, 0, 2, 2]), 3, l2=0.1, balanced=True)
    assert network.logits(rows).argmax(axis=1).tolist() == [0, 0, 2, 2]
    assert (network.logits(rows)[:, 1] < -20).all()


def record_of(found: TrainedModel, **changes: Any) -> TrainingRecord:
    people = found.recognizer.people or ()
    made = TrainingRecord(Kind.HEAD, "it", PROBE, ("made",), KEY, people, ("a", "b"), 0.6, {"people": 8}, 1.0)
    return replace(made, **changes)


def test_what_is_kept_opens_later_and_says_the_same(tmp_path: Path) -> None:
    found = trained(faces(), strangers=others())
    place = training_store.trained_folder(tmp_path, Kind.HEAD, "it")
    for _ in range(2):  # a second one takes the place of the first
        training_store.save_trained(place, found, record_of(found), b"png")
    assert training_store.trained_names(tmp_path, Kind.HEAD) == ("it",)
    loaded, record = training_store.load_trained(tmp_path, Kind.HEAD, "it")
    assert record == record_of(found)
    rows = others(9, seed=3).vectors
    np.testing.assert_array_equal(loaded.own_distances(rows), found.recognizer.own_distances(rows))  # type: ignore[attr-defined]
    assert (place / training_store.CURVES).read_bytes() == b"png"


def test_damaged_and_missing_files_are_sentences(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="No head is trained"):
        training_store.load_trained(tmp_path, Kind.HEAD, "it")
    found = trained(faces())
    place = training_store.trained_folder(tmp_path, Kind.HEAD, "it")
    training_store.save_trained(place, found, record_of(found), None)
    with pytest.raises(UnknownNameError, match="Did you mean 'it'"):
        training_store.load_trained(tmp_path, Kind.HEAD, "itt")
    (place / "weights.npz").write_bytes(b"half")
    with pytest.raises(ModelWrongError, match="train it again"):
        training_store.load_trained(tmp_path, Kind.HEAD, "it")
    with pytest.raises(UsageError, match="cannot be the name"):
        training_store.trained_folder(tmp_path, Kind.HEAD, "../it")


def test_it_says_when_its_people_are_others_now() -> None:
    found = trained(faces(3))
    record = record_of(found)
    now = set(record.people)
    assert record.changes(now) == ((), ())
    assert record.changes((now - {"person 0000"}) | {"Ada"}) == (("Ada",), ("person 0000",))
    scores = record_of(found, kind=Kind.ENSEMBLE, recipe=preset(Kind.ENSEMBLE, "scores"))
    assert scores.changes({"Ada"}) == ((), ())


def test_recipes_refuse_what_they_have_no_use_for() -> None:
    with pytest.raises(UsageError, match="leave out --epochs"):
        PROBE.changed({"epochs": 3, "seed": None})
    with pytest.raises(UnknownNameError, match="Did you mean 'adam'"):
        HEADS["dense"].changed({"optimizer": "adm"})
    with pytest.raises(UsageError, match="--dropout"):
        HEADS["dense"].changed({"dropout": 1.0})
    with pytest.raises(UnknownNameError, match="Did you mean 'probe'"):
        preset(Kind.HEAD, "prob")
    changed = HEADS["vgg16-flatten"].changed({"epochs": 3, "hidden": (8,)})
    assert Recipe.from_json(asdict(changed)) == changed


def test_presets_are_what_the_originals_were() -> None:
    flat, three = HEADS["vgg16-flatten"], HEADS["mobilenet-3dense"]
    assert (flat.hidden, flat.optimizer, flat.learning_rate, flat.epochs, flat.batch) == ((), "adam", 1e-4, 20, 8)
    assert flat.balanced
    assert flat.reject is Reject.CLASS
    assert (three.hidden, three.optimizer, three.learning_rate) == ((1024, 512), "rmsprop", 1e-3)
    stacked = preset(Kind.ENSEMBLE, "stacked")
    assert (stacked.batch_norm, stacked.hidden, stacked.dropout) == (True, (256,), 0.5)
    assert stacked.l2 > 0
