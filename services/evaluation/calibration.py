"""What a threshold means for the people who are registered: worked out beside the live picture, then looked up."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from realtime.pipeline.model_loading import Background
from recognition.errors import RollcallError
from services.messages.evaluation import calibration_warning, misses_text, strangers_text
from services.page_interfaces import ThresholdEvidence

if TYPE_CHECKING:
    from learning.thresholds.calibration import Calibration
    from learning.thresholds.defaults import Expectation
    from realtime.pipeline.naming import Threshold
    from realtime.task_runner import TaskRunner
    from recognition.matching.templates import Templates

TARGETS = (0.1, 0.01, 0.001)
"""Shares of strangers who would be named, for which a threshold is suggested."""

_STEPS = 1000
"""Suggestions are thousandths."""


class Remember(Protocol):
    def __call__(self, key: str, distance: float, *, source: str = ..., evidence: str | None = ...) -> None: ...


@dataclass(frozen=True, slots=True, eq=False)
class _Learnt:
    """``calibration`` is None where there are too few people: then what was measured elsewhere stands in."""

    templates: Templates
    calibration: Calibration | None
    evidence: ThresholdEvidence


class ThresholdStudy:
    """Implements ``realtime.interfaces.Thresholds``.

    ``templates`` are those in use, or None. ``is_settled`` says whether the gallery is read: while it is not, the
    evidence would be of a part of it. Everything learnt is exchanged as a whole.
    """

    def __init__(
        self,
        templates: Callable[[], Templates | None],
        threshold: Threshold,
        tasks: TaskRunner,
        *,
        is_settled: Callable[[], bool],
        remember: Remember,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._templates = templates
        self._threshold = threshold
        self._is_settled = is_settled
        self._remember = remember
        self._clock = clock
        self._asked: Templates | None = None
        self._learnt: _Learnt | None = None
        self.background = Background("calibration", tasks)

    def refresh(self) -> None:
        templates = self._templates()
        if templates is None or templates is self._asked or not self._is_settled():
            return
        self._asked = templates
        self.background.do("calibrate", lambda _progress, _cancelled: self._learn(templates), self._say_failed)

    def evidence(self) -> ThresholdEvidence:
        learnt = self._of_use()
        return learnt.evidence if learnt is not None else ThresholdEvidence()

    def expected(self, threshold: float) -> tuple[str, str]:
        learnt = self._of_use()
        if learnt is None:
            return "", ""
        if learnt.calibration is not None:
            found = learnt.calibration.at(threshold)
        elif learnt.templates.names:
            found = _elsewhere(learnt.templates, threshold)
        else:
            return "Nobody is registered, so nobody is named", ""
        misses = misses_text(found) if learnt.calibration is not None else ""
        return strangers_text(found), misses

    def use(self, strangers: float) -> None:
        learnt = self._of_use()
        distance = dict(learnt.evidence.suggestions).get(strangers) if learnt is not None else None
        if learnt is None or distance is None:
            return
        key = self._threshold.set(distance)
        if not key:
            return
        if learnt.calibration is None:
            self._remember(key, distance, source=f"measured on LFW for FPIR {strangers:g}")
            return
        evidence = json.dumps(learnt.calibration.to_json(), ensure_ascii=False)
        self._remember(key, distance, source=f"calibrated for FPIR {strangers:g}", evidence=evidence)

    def _of_use(self) -> _Learnt | None:
        """What was learnt of the embedder in use; of people who changed since, it stands until the new is there.

        It is about templates: where something trained says who a face shows, nothing is known of its distances.
        """
        learnt, templates = self._learnt, self._templates()
        if templates is not None and templates.trained is not None:
            return None
        if learnt is None or templates is None or learnt.templates.embedder != templates.embedder:
            return None
        return learnt

    def _learn(self, templates: Templates) -> None:
        from learning.thresholds.calibration import MIN_PEOPLE, calibrate

        version = self._learnt.evidence.version + 1 if self._learnt is not None else 1
        people = len(templates.names)
        if people < MIN_PEOPLE:
            self._learnt = _Learnt(templates, None, _few(templates, version, MIN_PEOPLE))
            return
        found = calibrate(templates, target_fpir=TARGETS[1], made_at=self._clock())
        evidence = ThresholdEvidence(
            version,
            found.same,
            found.different,
            f"Learnt from {found.pictures} pictures of the {people} people registered.",
            tuple(calibration_warning(each) for each in found.warnings),
            tuple((target, _largest(lambda distance: found.at(distance).fpir or 0.0, target)) for target in TARGETS),
        )
        self._learnt = _Learnt(templates, found, evidence)

    def _say_failed(self, error: Exception) -> None:
        version = self._learnt.evidence.version + 1 if self._learnt is not None else 1
        said = str(error) if isinstance(error, RollcallError) else "It could not be worked out; the log says more."
        if self._asked is not None:
            self._learnt = _Learnt(self._asked, None, ThresholdEvidence(version, basis=said))


def _few(templates: Templates, version: int, least: int) -> ThresholdEvidence:
    from learning.thresholds.defaults import LFW, default_threshold

    people, name = len(templates.names), templates.embedder.split("@")[0]
    if not people:
        return ThresholdEvidence(version, basis="Drop a photo of somebody onto the window to register them.")
    registered = "Only 1 person is registered" if people == 1 else f"Only {people} people are registered"
    if name not in LFW:
        return ThresholdEvidence(
            version, basis=f"{registered}; with {least} or more it can be learnt from their pictures."
        )
    suggested = [(target, default_threshold(name, people, target)) for target in TARGETS]
    return ThresholdEvidence(
        version,
        basis=f"{registered}, so this is from news photos (LFW); with {least} or more it is learnt from your own.",
        suggestions=tuple((target, round(distance, 3)) for target, distance in suggested if distance is not None),
    )


def _elsewhere(templates: Templates, threshold: float) -> Expectation:
    from learning.thresholds.defaults import default_expectation

    return default_expectation(templates.embedder.split("@")[0], len(templates.names), threshold)


def _largest(rate: Callable[[float], float], target: float) -> float:
    """The largest distance, in thousandths, whose ``rate``, which rises with it, is at most ``target``."""
    low, high = 0, 2 * _STEPS
    while low < high:
        middle = (low + high + 1) // 2
        if rate(middle / _STEPS) <= target:
            low = middle
        else:
            high = middle - 1
    return low / _STEPS
