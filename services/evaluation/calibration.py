"""Calibration of the threshold on the registered people, for the window and the command line."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from realtime.task_runner import Task, TaskRunner, TaskState
from recognition.message import Message
from recognition.plain_text import json_text
from services.privacy.access import OPEN, Access, needs_operator
from services.task_view import Outcome, outcome_of

if TYPE_CHECKING:
    from learning.thresholds.calibration import Calibration
    from learning.thresholds.defaults import Expectation
    from realtime.pipeline.naming import Threshold
    from recognition.matching.templates import Templates

TARGETS = (0.1, 0.01, 0.001)
"""FPIR for which the window suggests a threshold."""
LANE = "calibration"


@dataclass(frozen=True, slots=True)
class ThresholdEvidence:
    """What is known of thresholds with the embedder and the people in use.

    same, different: histograms over the distances 0..2 in bins of equal width, of a picture's distance to its own
        person and to other people; empty where there are none.
    basis: where it comes from, None before the first calibration.
    warnings: what the data cannot show.
    suggestions: (FPIR, threshold) pairs.
    """

    same: tuple[int, ...] = ()
    different: tuple[int, ...] = ()
    basis: Outcome = None
    warnings: tuple[Message, ...] = ()
    suggestions: tuple[tuple[float, float], ...] = ()


_UNKNOWN = ThresholdEvidence()


def store_calibration(store: Callable[..., None], key: str, calibration: Calibration) -> None:
    """Stores the calibrated threshold with its evidence. ``key``: ``name@version`` of the embedder."""
    evidence = json_text(calibration.to_json())
    source = Message.of("calibration", fpir=calibration.target_fpir)
    store(key, calibration.threshold, source=source, evidence=evidence)


@dataclass(frozen=True, slots=True, eq=False)
class _Calibrated:
    """calibration: None where too few people are registered; published measurements then take its place."""

    templates: Templates
    calibration: Calibration | None
    evidence: ThresholdEvidence


class Thresholds:
    """What a threshold means for the registered people. Commands return at once.

    templates: those in use, or None.
    is_settled: whether the whole gallery was read.
    store: keeps a threshold beside the gallery.
    delay: seconds from a change to the calibration.
    """

    access: Access = OPEN

    def __init__(
        self,
        templates: Callable[[], Templates | None],
        threshold: Threshold,
        tasks: TaskRunner,
        *,
        is_settled: Callable[[], bool],
        store: Callable[..., None],
        delay: float = 0.0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._templates = templates
        self._threshold = threshold
        self._tasks = tasks
        self._is_settled = is_settled
        self._store = store
        self._delay = delay
        self._clock = clock
        self._requested: Templates | None = None
        self._awaited: Templates | None = None
        self._due = -math.inf
        self._newest: _Calibrated | None = None

    def refresh(self) -> None:
        """Calibrates in the background if people or embedder have changed."""
        templates = self._templates()
        if templates is None or templates is self._requested or not self._is_settled():
            return
        if templates is not self._awaited:
            self._awaited, self._due = templates, time.monotonic() + self._delay
        if time.monotonic() < self._due:
            return
        self._requested = templates
        self._tasks.submit(LANE, lambda _context: self._calibrate(templates), on_end=self._ended)

    def evidence(self) -> ThresholdEvidence:
        calibrated = self._in_use()
        return calibrated.evidence if calibrated is not None else _UNKNOWN

    def expected(self, threshold: float) -> Expectation | None:
        """Expected error rates at a threshold; None where nothing is known yet or nobody is registered. Fast enough
        for every move of a slider. ``fnir`` is None where no calibration was possible."""
        calibrated = self._in_use()
        if calibrated is None or not calibrated.templates.names:
            return None
        if calibrated.calibration is not None:
            return calibrated.calibration.at(threshold)
        from learning.thresholds.defaults import counted_people, default_expectation

        templates = calibrated.templates
        people = counted_people(templates.people)
        return default_expectation(templates.embedder.split("@")[0], people, threshold)

    @needs_operator
    def use(self, fpir: float) -> None:
        """Sets the suggested threshold for this FPIR, and stores it with its evidence beside the gallery."""
        calibrated = self._in_use()
        distance = dict(calibrated.evidence.suggestions).get(fpir) if calibrated is not None else None
        if calibrated is None or distance is None:
            return
        key = self._threshold.set(distance)
        if key and calibrated.calibration is not None:
            store_calibration(self._store, key, replace(calibrated.calibration, threshold=distance, target_fpir=fpir))
        elif key:
            self._store(key, distance, source=Message.of("published", fpir=fpir))

    def _in_use(self) -> _Calibrated | None:
        """The newest calibration if it is of the embedder in use; of changed people it stands until the next is there.

        It is about templates: nothing is known of the scores of a trained recogniser.
        """
        newest, templates = self._newest, self._templates()
        if newest is None or templates is None or templates.trained is not None:
            return None
        return newest if newest.templates.embedder == templates.embedder else None

    def _calibrate(self, templates: Templates) -> _Calibrated:
        from learning.thresholds.calibration import MIN_PEOPLE, calibrate

        people = len(templates.names)
        if people < MIN_PEOPLE:
            return _Calibrated(templates, None, _published(templates, MIN_PEOPLE))
        found = calibrate(templates, target_fpir=TARGETS[1], made_at=self._clock())
        suggested = [(target, found.threshold_for(target)) for target in TARGETS]
        suggested = [(target, each) for target, each in suggested if found.is_useful(each)]
        evidence = ThresholdEvidence(
            found.same,
            found.different,
            Message.of("calibrated", pictures=found.pictures, people=people),
            _most_important(found.warnings, is_useful=bool(suggested)),
            tuple(suggested),
        )
        return _Calibrated(templates, found, evidence)

    def _ended(self, task: Task[_Calibrated]) -> None:
        if task.result is not None:
            self._newest = task.result
        elif task.state is TaskState.FAILED and self._requested is not None:
            self._newest = _Calibrated(self._requested, None, ThresholdEvidence(basis=outcome_of(task)))


def _most_important(warnings: tuple[Message, ...], *, is_useful: bool) -> tuple[Message, ...]:
    """What has room below the slider: the command line names everybody."""
    mistakes = [each for each in warnings if each.code == "one-person"]
    if not is_useful:
        return (Message("no-useful-threshold"), *mistakes[:1])
    return tuple(each for each in warnings if each not in mistakes[1:])


def _published(templates: Templates, min_people: int) -> ThresholdEvidence:
    """Suggestions measured on public data, where too few people are registered to calibrate."""
    from learning.thresholds.defaults import LEAST_USEFUL, counted_people, default_threshold, lfw_figures

    people, name = len(templates.names), templates.embedder.split("@")[0]
    if not people:
        return ThresholdEvidence(basis=Message.of("nobody-registered"))
    if lfw_figures(name) is None:
        return ThresholdEvidence(basis=Message.of("too-few-people", people=people, needed=min_people))
    counted = counted_people(templates.people)
    suggested = [(target, default_threshold(name, counted, target)) for target in TARGETS]
    return ThresholdEvidence(
        basis=Message.of("published", people=people, needed=min_people),
        suggestions=tuple((target, round(found, 3)) for target, found in suggested if found and found >= LEAST_USEFUL),
    )
