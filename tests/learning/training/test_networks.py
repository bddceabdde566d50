"""Keras in its own process: the same seed gives the same network, also when training is killed in the middle."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from learning.training.keras_process import job_file, load_arrays
from learning.training.networks import Epoch, Fit, Fitted, Trainer
from learning.training.recipes import HEADS
from learning.training.run import curves_png
from recognition.errors import RollcallError
from recognition.progress import Progress, Stage
from tests.synthetic import clustered

DENSE = replace(HEADS["dense"], hidden=(16,), epochs=5, patience=5, learning_rate=0.03)


class _KilledError(Exception):
    """Stands for whatever ends the process that asked."""


def fit(people: int = 4) -> Fit:
    learnt, held = clustered(people, 6, seed=1), clustered(people, 6, seed=1, spread=0.7)
    labels = learnt.people.astype(np.intp)
    return Fit(learnt.vectors * 5, labels, people, held.vectors * 5, labels)


def same(one: Fitted, other: Fitted) -> bool:
    layers = zip(one.network.layers, other.network.layers, strict=True)
    return one.history == other.history and all(
        np.array_equal(first.weights, second.weights) and np.array_equal(first.bias, second.bias)
        for first, second in layers
    )


@pytest.mark.tensorflow
@pytest.mark.slow
def test_a_network_is_the_same_every_time_and_after_a_kill(tmp_path: Path) -> None:
    fits = [fit(), fit(3)]
    with Trainer() as trainer:
        first, second = trainer.fit(DENSE, fits)
        assert not same(trainer.fit(replace(DENSE, seed=1), fits[:1])[0], first)
    assert [each.rectified for each in first.network.layers] == [True, False]
    assert len(first.history) == 5
    assert first.history[first.best_epoch].held_loss == min(each.held_loss or 9.0 for each in first.history)
    right = first.network.logits(fits[0].rows).argmax(axis=1) == fits[0].labels
    assert right.mean() > 0.8

    seen: list[Progress] = []

    def killing(progress: Progress) -> None:
        seen.append(progress)
        if progress.stage is Stage.TRAINING and progress.done == 2:
            raise _KilledError

    with pytest.raises(_KilledError), Trainer(tmp_path / "job") as trainer:
        trainer.fit(DENSE, fits, killing)
    _, about = load_arrays(job_file(tmp_path / "job", 0, ".state"))
    assert 2 <= len(about["history"]) < 5  # the process was killed somewhere behind the second epoch
    before = seen[:]
    with Trainer(tmp_path / "job") as trainer:
        resumed = trainer.fit(DENSE, fits, seen.append)
        assert trainer.resumed
    assert not any((each.stage, each.part, each.done) == (Stage.TRAINING, 0, 1) for each in seen[len(before) :])
    assert same(resumed[0], first)
    assert same(resumed[1], second)


@pytest.mark.tensorflow
@pytest.mark.slow
def test_training_stops_when_it_gets_no_better_and_keeps_the_best() -> None:
    given = fit()
    hopeless = replace(given, held_labels=(given.held_labels + 1) % 4)
    with Trainer() as trainer:
        (found,) = trainer.fit(replace(DENSE, epochs=60, patience=2, learning_rate=0.01), [hopeless])
        with pytest.raises(RollcallError, match="Training failed inside Keras"):
            trainer.fit(DENSE, [replace(given, labels=given.labels + 9)])
        assert trainer.fit(DENSE, []) == []
    assert len(found.history) == found.best_epoch + 3
    png = curves_png("a head", found.history, found.best_epoch)
    assert png.startswith(b"\x89PNG")


def test_curves_are_drawn_without_anything_held_out() -> None:
    history = (Epoch(2.0, 0.2, None, None), Epoch(1.0, 0.9, None, None))
    assert curves_png("a head", history, 1).startswith(b"\x89PNG")
