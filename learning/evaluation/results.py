"""The values that an evaluation gives, frozen, and as JSON. Rates are 0..1, distances cosine 0..2, times ms."""

from __future__ import annotations

import dataclasses
import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from learning.metrics.identification import PersonOutcome
from learning.metrics.intervals import Floats, Interval, by_person
from learning.metrics.provenance import Provenance


@dataclass(frozen=True, slots=True)
class Rate:
    """``interval`` is None where there are too few people to resample. ``of``: how many tries the rate is of."""

    value: float
    interval: Interval | None
    of: int

    @classmethod
    def by_person(cls, wrong: NDArray[np.bool_], person: NDArray[np.intp], people: int) -> Rate:
        """The share of ``wrong`` (K,) tries, each of a ``person`` (K,) who is one of ``people``."""
        trials = np.bincount(person, minlength=people).astype(np.float64)
        errors = np.bincount(person[wrong], minlength=people).astype(np.float64)
        return cls(float(wrong.mean()), by_person(errors, trials), len(wrong))


@dataclass(frozen=True, slots=True)
class AtFmr:
    """``carried``: whether the data has enough pairs of people to show an FMR as low as ``target``."""

    target: float
    threshold: float
    fmr: float
    fnmr: Rate
    carried: bool


@dataclass(frozen=True, slots=True)
class AtFpir:
    """As AtFmr; ``carried`` counts strangers."""

    target: float
    threshold: float
    fpir: float
    fnir: Rate
    carried: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A curve as a table: false positives, false negatives and the threshold, point by point."""

    thresholds: tuple[float, ...]
    positives: tuple[float, ...]
    negatives: tuple[float, ...]

    @classmethod
    def of(cls, thresholds: Floats, positives: Floats, negatives: Floats) -> Line:
        """Rounded to six figures."""
        columns = (thresholds, positives, negatives)
        return cls(*(tuple(float(f"{value:.6g}") for value in column.tolist()) for column in columns))


@dataclass(frozen=True, slots=True)
class Verification:
    """Comparisons of two pictures. ``accuracy`` (mean, standard error, folds) only for a list of pairs.

    ``same`` and ``different`` are histograms of the distances over 0..2.
    """

    genuine: int
    impostor: int
    people: int
    people_pairs: int
    eer: Rate
    eer_threshold: float
    at_fmr: tuple[AtFmr, ...]
    accuracy: tuple[float, float, int] | None
    curve: Line
    same: tuple[int, ...]
    different: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class InForce:
    """Searches at the threshold that the app would use. ``wrong``: mated searches that gave another's name.

    ``confusion``: (who, called whom, how often), counting into ``confusion_people``; one more is strangers among those
    who are searched for, and "unknown" among what they are called. What never happened is left out.
    """

    threshold: float
    threshold_from: str
    fpir: Rate | None
    fnir: Rate
    wrong: Rate
    people: tuple[PersonOutcome, ...]
    confusion_people: tuple[str, ...]
    confusion: tuple[tuple[int, int, int], ...]


@dataclass(frozen=True, slots=True)
class BySize:
    """With so many people enrolled: the threshold in force gives ``fpir``; ``fnir`` is at FPIR 1 %."""

    people: int
    fpir: float
    fnir: float


@dataclass(frozen=True, slots=True)
class Identification:
    """Searches in a gallery. ``left_out``: the data has no strangers, so everybody in turn was one."""

    gallery_size: int
    templates: int
    mated: int
    mated_people: int
    non_mated: int
    strangers: int
    left_out: bool
    rank_one: Rate
    ranks: tuple[float, ...]
    at_fpir: tuple[AtFpir, ...]
    in_force: InForce
    sizes: tuple[BySize, ...]
    curve: Line


@dataclass(frozen=True, slots=True)
class SystemResult:
    """One detector with one embedder. ``no_face``: pictures in which no face was found (failure to acquire).

    ``choices``: what was done otherwise than usual, in words: the scoring, preprocessing, the rule of a fusion.
    """

    detector: str
    embedder: str
    pictures: int
    no_face: Rate
    unreadable: int
    detect_ms: float
    embed_ms: float
    verification: Verification
    identification: Identification | None
    warnings: tuple[str, ...]
    choices: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        return ", ".join((f"{self.embedder.split('@')[0]} with {self.detector}", *self.choices))


@dataclass(frozen=True, slots=True)
class Evaluation:
    """``data_sha256`` is over all names and contents of the pictures."""

    data: str
    layout: str
    pictures: int
    people: int
    data_sha256: str
    systems: tuple[SystemResult, ...]
    provenance: Provenance

    def to_json(self) -> dict[str, Any]:
        """Plain values; what is no number is null."""
        plain: dict[str, Any] = _plain(self)
        return plain


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {each.name: _plain(getattr(value, each.name)) for each in dataclasses.fields(value)}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    if isinstance(value, np.generic):
        return _plain(value.item())
    if isinstance(value, float):
        return float(f"{value:.6g}") if math.isfinite(value) else None
    return value
