"""Whether a recogniser beats the nearest template: the same draws and resamplings for both, and a plain answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from learning.evaluation.choices import REPEATS, Change, Errors, change
from learning.evaluation.experiment import Experiment, Method, Outcome, Way
from learning.evaluation.results import Rate
from learning.metrics.identification import fnir_at_fpir, missed, resampled_fnir_at_fpir
from learning.metrics.intervals import Floats, person_weights, resampled_interval
from learning.metrics.provenance import Provenance

FPIR_TARGETS = (0.1, 0.01)
NAMED = ("another is nearer", "missed at FPIR 10 %", "missed at FPIR 1 %")
"""The rates of errors on known people that recognisers are held against each other by."""


@dataclass(frozen=True, slots=True, eq=False)
class Measured:
    """One contestant on one set of pictures: ``errors`` as NAMED, and what happens at its own limit."""

    contestant: Method
    errors: tuple[Errors, ...]
    rates: tuple[Rate, ...]
    strangers_named: Rate
    missed: Rate
    wrong: Rate
    searched: int
    people: int
    strangers: int
    left_out: bool


@dataclass(frozen=True, slots=True)
class Row:
    """``rates`` as NAMED; ``carried``: whether there are enough strangers to show each. The next three are at its own
    limit. ``reference`` is the nearest template it is held against, None where it is one itself, and ``changes`` what
    it changes in ``rates``."""

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
    changes: tuple[Change, ...] = ()

    @property
    def at_least_as_good(self) -> bool:
        """On the known people of this data, in every one of the rates."""
        return all(each.after <= each.before + 1e-12 for each in self.changes)

    @property
    def verdict(self) -> str:
        """``better``, ``worse`` or ``not told apart``: the last also where one rate is better and another worse."""
        found = {each.verdict for each in self.changes}
        if {"better", "worse"} <= found or not found - {"not told apart"}:
            return "not told apart"
        return "better" if "better" in found else "worse"


@dataclass(frozen=True, slots=True)
class Comparison:
    """``advice``: sentences, one for each recogniser and one of what to use."""

    rows: tuple[Row, ...]
    notes: tuple[str, ...]
    provenance: Provenance

    def advice(self) -> tuple[str, ...]:
        names = [name for name in dict.fromkeys(each.recognizer for each in self.rows) if self._of(name)[0].changes]
        sentences, better = [], []
        for name in names:
            rows = self._of(name)
            reference = rows[0].reference
            beaten = [each.data for each in rows if each.verdict == "better"]
            worse = [each.data for each in rows if each.verdict == "worse"]
            equal = all(each.at_least_as_good for each in rows)
            if beaten and not worse:
                better.append(name)
            words = f"beats it on {_listed(beaten)}" if beaten else "does not beat it on any of the data"
            words += f" and is worse on {_listed(worse)}" if worse else ""
            known = (
                "It is at least as good on known people everywhere."
                if equal
                else "On known people it is not at least as good on "
                f"{_listed([each.data for each in rows if not each.at_least_as_good])}."
            )
            sentences.append(f"{name}, held against {reference}: {words}. {known}")
        if better:
            sentences.append(f"Advice: {_listed(better)}. Where people come and go, remember to train again.")
        else:
            sentences.append("Advice: the nearest template. Nothing trained was shown to be better, and it never ages.")
        return tuple(sentences)

    def to_json(self) -> dict[str, Any]:
        rows = [
            {**asdict(each), "verdict": each.verdict, "at_least_as_good": each.at_least_as_good} for each in self.rows
        ]
        return {"rows": rows, "advice": list(self.advice()), "notes": list(self.notes)} | {
            "provenance": asdict(self.provenance)
        }

    def _of(self, name: str) -> list[Row]:
        return [each for each in self.rows if each.recognizer == name]


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def measured(contestant: Method, found: Sequence[Outcome], arena: Experiment, seed: int) -> Measured:
    """Every rate as the mean over the draws, resampled over people with weights that depend on ``seed`` alone."""
    people = len(set(arena.people))
    weights = person_weights(people, REPEATS, np.random.default_rng(seed))
    errors = [_over_draws([_not_nearest(each, weights) for each in found])]
    errors += [_over_draws([_missed_at(each, target, weights) for each in found]) for target in FPIR_TARGETS]
    first = found[0].searches
    known, strangers = len(np.unique(first.person)), first.strangers
    searched = sum(len(each.searches.person) for each in found)
    return Measured(
        contestant,
        tuple(errors),
        tuple(_rate(each, searched, known) for each in errors),
        _rate(_over_draws([_strangers_named(each, weights) for each in found]), len(first.nearest), strangers),
        _rate(_over_draws([_missed(each, weights) for each in found]), searched, known),
        _rate(_over_draws([_wrong(each, weights) for each in found]), searched, known),
        searched,
        first.gallery_size,
        strangers,
        bool(np.isin(first.stranger, first.person).any()),
    )


def _over_draws(each: Sequence[Errors]) -> Errors:
    resampled = np.mean([one.resampled for one in each], axis=0)
    return Errors(float(np.mean([one.value for one in each])), resampled)


def _rate(errors: Errors, of: int, people: int) -> Rate:
    return Rate(errors.value, resampled_interval(errors.value, errors.resampled, people), of)


def _shares(wrong: Floats, person: Floats, weights: Floats) -> Errors:
    if not len(wrong):
        return Errors(float("nan"), np.full(len(weights), np.nan))
    each = weights[:, person.astype(np.intp)]
    total = each.sum(axis=1)
    resampled = np.where(total > 0, each @ wrong / np.where(total > 0, total, 1.0), np.nan)
    return Errors(float(wrong.mean()), resampled)


def _not_nearest(found: Outcome, weights: Floats) -> Errors:
    each = found.searches
    return _shares(((each.rank > 1) | ~np.isfinite(each.own)).astype(float), each.person.astype(float), weights)


def _missed_at(found: Outcome, target: float, weights: Floats) -> Errors:
    each = found.searches
    return Errors(fnir_at_fpir(each, target).fnir, resampled_fnir_at_fpir(each, target, weights))


def _strangers_named(found: Outcome, weights: Floats) -> Errors:
    each = found.searches
    return _shares((each.nearest <= found.threshold).astype(float), each.stranger.astype(float), weights)


def _missed(found: Outcome, weights: Floats) -> Errors:
    each = found.searches
    return _shares(missed(each, found.threshold).astype(float), each.person.astype(float), weights)


def _wrong(found: Outcome, weights: Floats) -> Errors:
    each = found.searches
    wrong = (each.rival < each.own) & (each.rival <= found.threshold)
    return _shares(wrong.astype(float), each.person.astype(float), weights)


def rows_of(arena: Experiment, results: Sequence[Measured]) -> list[Row]:
    """Each contestant held against the nearest template of its embedder; of several, against the best of theirs."""
    plain = {each.contestant.embedders: each for each in results if each.contestant.way is Way.NEAREST}
    rows = []
    for each in results:
        reference: Measured | None = None
        if each.contestant.way is not Way.NEAREST:
            parts = [found for one in each.contestant.embedders if (found := plain.get((one,))) is not None]
            reference = min(parts, key=lambda found: [one.value for one in found.errors[::-1]], default=None)
        changes: tuple[Change, ...] = ()
        if reference is not None:
            changes = tuple(change(one, other) for one, other in zip(reference.errors, each.errors, strict=True))
        rows.append(
            Row(
                arena.name,
                each.contestant.title,
                each.people,
                each.searched,
                each.strangers,
                each.left_out,
                each.rates,
                (True, *(each.strangers * target >= 3 for target in FPIR_TARGETS)),
                each.strangers_named,
                each.missed,
                each.wrong,
                None if reference is None else reference.contestant.title,
                changes,
            )
        )
    return rows
