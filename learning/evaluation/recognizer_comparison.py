"""Compares recognition methods with the nearest template, on the same splits and with the same bootstrap weights."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np

from learning.evaluation.ablation import FPIR_TARGETS, fnir_at_fpir
from learning.evaluation.experiment import Experiment, Method, MethodKind, SplitResult
from learning.evaluation.provenance import Provenance
from learning.evaluation.results import Rate
from learning.metrics.intervals import PAIRED_REPEATS, RateChange, ResampledRate, Verdict, person_weights, rate_change
from learning.metrics.scores import Flags
from recognition.message import Message

RATE_NAMES = ("another is nearer", "missed at FPIR 10 %", "missed at FPIR 1 %")
"""Labels of the error rates on known people by which methods are compared."""


@dataclass(frozen=True, slots=True)
class Row:
    """One method on one set of pictures, compared with a reference.

    searched: number of mated searches over all splits.
    left_out: the data has no strangers, so each person in turn was left out of the gallery.
    rates: as in ``RATE_NAMES``.
    carried: whether there are enough strangers to show each of them.
    strangers_named, missed, wrong: at the method's own threshold.
    reference: title of the nearest template it is compared with, None where it is one itself.
    changes: differences of ``rates`` from the reference.
    """

    data: str
    recognizer: str
    people: int
    searched: int
    strangers: int
    left_out: bool
    rates: tuple[Rate, ...]
    carried: tuple[bool, ...]
    strangers_named: Rate
    missed: Rate
    wrong: Rate
    reference: str | None = None
    changes: tuple[RateChange, ...] = ()

    @property
    def at_least_as_good(self) -> bool:
        """Whether none of the rates is higher than the reference's."""
        return all(each.after <= each.before + 1e-12 for each in self.changes)

    @property
    def verdict(self) -> Verdict:
        """UNDECIDED also where one rate is better and another one worse."""
        found = {each.verdict for each in self.changes} - {Verdict.UNDECIDED}
        return found.pop() if len(found) == 1 else Verdict.UNDECIDED


@dataclass(frozen=True, slots=True)
class RecognizerVerdict:
    """One method over all data: names of the sets on which it is better, worse, and not at least as good."""

    recognizer: str
    reference: str
    better_on: tuple[str, ...]
    worse_on: tuple[str, ...]
    weaker_on: tuple[str, ...]

    @property
    def recommended(self) -> bool:
        return bool(self.better_on) and not self.worse_on


@dataclass(frozen=True, slots=True)
class Comparison:
    """All methods on all data.

    notes: name of the data, and what was left out (``Experiment.notes``) or could not be measured (``not-measured``).
    """

    rows: tuple[Row, ...]
    notes: tuple[tuple[str, Message], ...]
    provenance: Provenance

    def by_data(self) -> dict[str, list[Row]]:
        found: dict[str, list[Row]] = {}
        for row in self.rows:
            found.setdefault(row.data, []).append(row)
        return found

    def verdicts(self) -> tuple[RecognizerVerdict, ...]:
        """One for each method that was compared with a reference."""
        found = []
        for name in dict.fromkeys(each.recognizer for each in self.rows):
            rows = [each for each in self.rows if each.recognizer == name]
            if rows[0].reference is not None and rows[0].changes:
                better, worse = (
                    tuple(each.data for each in rows if each.verdict is verdict)
                    for verdict in (Verdict.BETTER, Verdict.WORSE)
                )
                weaker = tuple(each.data for each in rows if not each.at_least_as_good)
                found.append(RecognizerVerdict(name, rows[0].reference, better, worse, weaker))
        return tuple(found)

    def to_json(self, advice: Sequence[str], notes: Sequence[str]) -> dict[str, Any]:
        """Plain values, with the texts of the advice and of the notes."""
        rows = [
            {**asdict(each), "verdict": each.verdict, "at_least_as_good": each.at_least_as_good} for each in self.rows
        ]
        return {"rows": rows, "advice": advice, "notes": notes, "provenance": asdict(self.provenance)}


@dataclass(frozen=True, slots=True, eq=False)
class MethodResult:
    """One method on one set of pictures. ``rates``: those of the row, with their resampled values."""

    method: Method
    row: Row
    rates: tuple[ResampledRate, ...]


def measure_method(method: Method, results: Sequence[SplitResult], experiment: Experiment, seed: int) -> MethodResult:
    """Every rate is the mean over the splits, resampled over people with weights that depend on ``seed`` alone."""
    weights = person_weights(len(set(experiment.people)), PAIRED_REPEATS, np.random.default_rng(seed))
    first = results[0].searches
    known, strangers = len(np.unique(first.person)), first.strangers
    searched = sum(len(each.searches.person) for each in results)

    def mated(errors: Callable[[SplitResult], Flags]) -> ResampledRate:
        return ResampledRate.mean([ResampledRate.of(errors(each), each.searches.person, weights) for each in results])

    rates = [
        mated(lambda each: each.searches.not_nearest),
        *(
            ResampledRate.mean([fnir_at_fpir(each.searches, target, weights) for each in results])
            for target in FPIR_TARGETS
        ),
    ]
    named = [
        ResampledRate.of(each.searches.nearest <= each.threshold, each.searches.stranger, weights) for each in results
    ]
    row = Row(
        data=experiment.name,
        recognizer=method.title,
        people=first.gallery_size,
        searched=searched,
        strangers=strangers,
        left_out=bool(np.isin(first.stranger, first.person).any()),
        rates=tuple(Rate.resampled(each, known, searched) for each in rates),
        carried=(True, *(strangers * target >= 3 for target in FPIR_TARGETS)),
        strangers_named=Rate.resampled(ResampledRate.mean(named), strangers, len(first.nearest)),
        missed=Rate.resampled(mated(lambda each: each.searches.missed(each.threshold)), known, searched),
        wrong=Rate.resampled(mated(lambda each: each.searches.misnamed(each.threshold)), known, searched),
    )
    return MethodResult(method, row, tuple(rates))


def comparison_rows(results: Sequence[MethodResult]) -> list[Row]:
    """Compares each method with the nearest template of its embedder; of several embedders, with the best of theirs."""
    plain = {each.method.embedders: each for each in results if each.method.kind is MethodKind.NEAREST}
    rows = []
    for each in results:
        parts: list[MethodResult] = []
        if each.method.kind is not MethodKind.NEAREST:
            parts = [found for one in each.method.embedders if (found := plain.get((one,))) is not None]
        if not parts:
            rows.append(each.row)
            continue
        reference = min(parts, key=lambda found: [rate.value for rate in found.rates[::-1]])
        changes = tuple(rate_change(one, other) for one, other in zip(reference.rates, each.rates, strict=True))
        rows.append(replace(each.row, reference=reference.row.recognizer, changes=changes))
    return rows
