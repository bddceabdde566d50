"""What a threshold means for the people of a gallery, worked out step by step on the test's own thread."""

from __future__ import annotations

import json

import numpy as np
import pytest

from learning.thresholds.calibration import calibrate
from learning.thresholds.defaults import default_expectation, default_threshold
from realtime.pipeline.naming import Threshold
from realtime.task_runner import TaskRunner
from recognition.matching.templates import Templates
from recognition.matching.trained import DistanceStack
from recognition.message import Message
from services.evaluation.calibration import TARGETS, Thresholds, store_calibration
from services.messages.evaluation import basis_text, threshold_text
from storage.gallery.decisions import MANUAL


def templates(people: int, pictures: int, *, embedder: str = "sface@1") -> Templates:
    """People around random directions, much as an embedder places them."""
    rng = np.random.default_rng(7)
    centres = np.repeat(rng.normal(size=(people, 64)), pictures, axis=0)
    vectors = centres + 0.7 * rng.normal(size=centres.shape)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    names = tuple(f"Person {row // pictures}" for row in range(people * pictures))
    return Templates(vectors.astype(np.float32), names, embedder)


class Study:
    def __init__(self, now: Templates | None) -> None:
        self.now = now
        self.settled = True
        self.remembered: list[tuple[str, float, str, str | None]] = []
        self.threshold = Threshold(0.6)
        self.tasks = TaskRunner(max_threads=0)
        self.study = Thresholds(
            lambda: self.now,
            self.threshold,
            self.tasks,
            is_settled=lambda: self.settled,
            store=lambda key, distance, *, source=MANUAL, evidence=None: self.remembered.append(
                (key, distance, source, evidence)
            ),
            clock=lambda: 1000.0,
        )
        self.learn()

    def meaning(self, threshold: float) -> str:
        return threshold_text(self.study.evidence(), self.study.expected(threshold))

    def basis(self) -> str:
        return basis_text(self.study.evidence())

    def learn(self) -> int:
        """How many jobs were done."""
        self.study.refresh()
        done = 0
        while self.tasks.step():
            done += 1
        return done


def test_a_gallery_says_what_its_threshold_means() -> None:
    study = Study(templates(20, 4))
    evidence = study.study.evidence()
    assert study.basis().startswith("Learnt from 80 pictures of the 20 people registered.")
    assert sum(evidence.same) == 80
    assert sum(evidence.different) == 80 * 19
    meaning = study.meaning(0.5)
    assert "stranger" in meaning
    assert "95 %" in meaning
    assert "missed" in meaning
    assert [share for share, _ in evidence.suggestions] == list(TARGETS)
    distances = [distance for _, distance in evidence.suggestions]
    assert distances == sorted(distances, reverse=True), "the fewer strangers, the stricter"


def test_one_picture_a_person_says_what_cannot_be_known() -> None:
    study = Study(templates(8, 1))
    assert not any(study.study.evidence().same)
    assert "cannot be known" in study.meaning(0.5)
    assert "one picture" in study.basis()


def test_too_few_people_fall_back_on_what_was_measured_elsewhere() -> None:
    study = Study(templates(2, 3))
    assert not any(study.study.evidence().different)
    assert "Only 2 people are registered" in study.basis()
    assert "stranger" in study.meaning(0.6)
    assert "missed" not in study.meaning(0.6)
    study.now = templates(2, 3, embedder="nobody-measured-it@1")
    study.learn()
    assert "not known" in study.meaning(0.6)
    assert study.study.evidence().suggestions == ()


def test_what_was_measured_elsewhere_counts_the_pictures_of_each_person_too() -> None:
    study = Study(templates(2, 27))
    suggested = dict(study.study.evidence().suggestions)[0.01]
    assert suggested == pytest.approx(default_threshold("sface", 18) or 0.0, abs=6e-4), "2 times 27 to the power of 2/3"
    assert study.study.expected(0.55) == default_expectation("sface", 18, 0.55)


def test_nothing_is_said_of_the_distances_of_what_was_trained() -> None:
    study = Study(templates(20, 4))
    assert study.meaning(0.5)
    assert study.now is not None
    study.now = study.now.with_trained(DistanceStack("ensemble:it", "sface@1", (64,), (1.0,), 0.6))
    study.learn()
    assert study.meaning(0.5) == ""
    assert study.study.evidence().suggestions == ()
    study.study.use(TARGETS[0])
    assert study.threshold.value == 0.6


def test_nobody_registered_is_said() -> None:
    study = Study(Templates.empty("sface@1", 64))
    assert study.meaning(0.5) == "Nobody is registered yet."
    assert "Drop a photo" in study.basis()
    assert Study(None).meaning(0.5) == ""


def test_it_is_worked_out_once_for_each_gallery_and_not_while_that_is_read() -> None:
    study = Study(templates(6, 2))
    former = study.study.evidence()
    assert study.learn() == 0
    study.settled, study.now = False, templates(7, 2)
    assert study.learn() == 0
    assert study.study.evidence() is former, "the former stands meanwhile"
    study.settled = True
    assert study.learn() == 1
    assert study.study.evidence() is not former


def test_another_embedder_says_nothing_until_it_was_worked_out() -> None:
    study = Study(templates(6, 2))
    study.now = templates(6, 2, embedder="other@1")
    assert study.meaning(0.5) == ""
    study.learn()
    assert study.meaning(0.5)


def test_a_suggestion_is_set_and_kept_with_its_evidence() -> None:
    study = Study(templates(20, 4))
    study.study.use(0.01)
    assert study.remembered == [], "there is no embedder in use that it could be kept for"
    study.threshold.use_embedder("sface@1", 0.6, None)
    wanted = dict(study.study.evidence().suggestions)[0.01]
    study.study.use(0.01)
    assert study.threshold.value == wanted
    key, distance, source, evidence = study.remembered[0]
    assert (key, distance, source) == ("sface@1", wanted, Message.of("calibration", fpir=0.01))
    assert evidence is not None
    kept = json.loads(evidence)
    assert np.interp(wanted, kept["grid"], kept["fpir"]) == pytest.approx(0.01, rel=0.2)
    study.study.use(0.5)
    assert len(study.remembered) == 1, "what was not suggested is not used"


def test_a_threshold_that_names_nobody_is_not_suggested() -> None:
    rng = np.random.default_rng(7)
    vectors = rng.normal(size=(60, 24))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    study = Study(Templates(vectors.astype(np.float32), tuple(f"Person {row // 2}" for row in range(60)), "sface@1"))
    study.threshold.use_embedder("sface@1", 0.6, None)
    assert study.study.evidence().suggestions == ()
    assert "No threshold that keeps strangers out" in study.basis()
    assert "extrapolated" not in study.basis(), "there is room for three lines"
    study.study.use(0.01)
    assert study.threshold.value == 0.6


def test_of_people_who_may_be_one_the_first_are_named() -> None:
    several = templates(14, 3)
    again = (f"{several.people[row]} again" for row in range(6))
    now = Templates(np.concatenate([several.vectors, several.vectors[:6]]), (*several.people, *again), "sface@1")
    study = Study(now)
    assert study.basis().count("look like one person") == 1
    assert len(study.study.evidence().suggestions) == 3
    assert min(distance for _, distance in study.study.evidence().suggestions) > 0.3


def test_the_command_line_and_the_window_calibrate_alike() -> None:
    now = templates(20, 4)
    study = Study(now)
    study.threshold.use_embedder("sface@1", 0.6, None)
    study.study.use(0.01)
    calibration = calibrate(now, target_fpir=0.01, made_at=1000.0)
    stored: list[tuple[str, float, Message, str | None]] = []

    def store(key: str, value: float, /, *, source: Message = MANUAL, evidence: str | None = None) -> None:
        stored.append((key, value, source, evidence))

    store_calibration(store, "sface@1", calibration)
    assert stored == study.remembered
