"""Results of an evaluation as frozen values, and as JSON. Rates are 0..1, distances cosine 0..2, times ms."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from learning.evaluation.provenance import Provenance
from learning.metrics.identification import PersonOutcome
from learning.metrics.intervals import Interval, ResampledRate, bootstrap_interval, by_person
from learning.metrics.rates import Accuracy, Curve
from learning.metrics.scores import Flags, Indexes


@dataclass(frozen=True, slots=True)
class Rate:
    """An error rate.

    interval: None where there are too few people to resample.
    """

    value: float
    interval: Interval | None
    of: int

    @classmethod
    def by_person(cls, errors: Flags, person: Indexes, people: int) -> Rate:
        """The share of true ``errors`` (K,); trial k belongs to ``person[k]``, one of ``people``."""
        trials = np.bincount(person, minlength=people).astype(np.float64)
        wrong = np.bincount(person[errors], minlength=people).astype(np.float64)
        return cls(float(errors.mean()), by_person(wrong, trials), len(errors))

    @classmethod
    def resampled(cls, rate: ResampledRate, people: int, of: int) -> Rate:
        return cls(rate.value, bootstrap_interval(rate.value, rate.resampled, people), of)


@dataclass(frozen=True, slots=True)
class AtFmr:
    """FNMR where FMR is at most ``target``. ``carried``: there are enough pairs of people to show so low an FMR."""

    target: float
    threshold: float
    fmr: float
    fnmr: Rate
    carried: bool


@dataclass(frozen=True, slots=True)
class AtFpir:
    """FNIR where FPIR is at most ``target``. ``carried``: there are enough strangers to show so low an FPIR."""

    target: float
    threshold: float
    fpir: float
    fnir: Rate
    carried: bool


@dataclass(frozen=True, slots=True)
class Verification:
    """Comparisons of two pictures.

    people_pairs: pairs of different people compared.
    same, different: histograms over 0..2 of the genuine and impostor distances.
    """

    genuine: int
    impostor: int
    people: int
    people_pairs: int
    eer: Rate
    eer_threshold: float
    at_fmr: tuple[AtFmr, ...]
    accuracy: Accuracy | None
    curve: Curve
    same: tuple[int, ...]
    different: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ThresholdResult:
    """Searches at the threshold that the app would use.

    wrong: mated searches that returned another person.
    confusion: (row, column, count) of the cells that are not 0, indexes into ``confusion_people``; the index after the
        last is strangers among the rows and "unknown" among the columns.
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
class SizeResult:
    """With ``people`` enrolled: FPIR at the threshold in force, and FNIR at FPIR 1 %."""

    people: int
    fpir: float
    fnir: float


@dataclass(frozen=True, slots=True)
class Identification:
    """Searches in a gallery.

    strangers: number of people among the non-mated searches.
    left_out: the data has no strangers, so each person in turn was left out of the gallery.
    ranks: cumulative match characteristic from rank 1.
    """

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
    in_force: ThresholdResult
    sizes: tuple[SizeResult, ...]
    curve: Curve


@dataclass(frozen=True, slots=True)
class SystemResult:
    """One detector with one embedder.

    no_face: failure to acquire: pictures in which no face was found.
    detect_ms, embed_ms: median time per picture.
    choices: labels of what differs from the default: scoring, preprocessing, the rule of a fusion.
    contradicting_pairs: pairs left out because other pairs of the list contradict them.
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
    choices: tuple[str, ...] = ()
    contradicting_pairs: int = 0

    @property
    def title(self) -> str:
        return ", ".join((f"{self.embedder.split('@')[0]} with {self.detector}", *self.choices))


Warnings = Callable[[SystemResult], Sequence[str]]
"""Texts of what the data of a system is too small to show."""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Results on one data set. ``data_sha256`` covers the names and contents of its pictures."""

    data: str
    layout: str
    pictures: int
    people: int
    data_sha256: str
    systems: tuple[SystemResult, ...]
    provenance: Provenance

    def to_json(self, warnings: Warnings) -> dict[str, Any]:
        """Plain values; NaN and infinity become null."""
        plain: dict[str, Any] = _plain(self)
        for values, system in zip(plain["systems"], self.systems, strict=True):
            del values["contradicting_pairs"]
            values["warnings"] = list(warnings(system))
        return plain


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {each.name: _plain(getattr(value, each.name)) for each in dataclasses.fields(value)}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    if isinstance(value, np.generic | np.ndarray):
        return _plain(value.tolist())
    if isinstance(value, float):
        return float(f"{value:.6g}") if math.isfinite(value) else None
    return value
