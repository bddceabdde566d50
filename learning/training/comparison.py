"""Compares a recipe with the nearest template on its own training pictures, without leakage.

In each random split it is trained on some pictures of some people; the other pictures are the queries, and the people
left out are the strangers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from recognition.errors import UsageError
from recognition.progress import Progress, ProgressSink, Stage, ignore_progress

if TYPE_CHECKING:
    from learning.evaluation.recognizer_comparison import Row
    from learning.evaluation.results import Rate
    from learning.training.networks import Trainer
    from learning.training.pictures import PictureList, VectorTable
    from learning.training.recipes import Recipe
    from recognition.matching.templates import Scoring

BETTER, WORSE, UNDECIDED = "better", "worse", "undecided"

_ENROLLED = 3
_MAX_SPLITS = 5
_ENOUGH_PEOPLE = 200
"""Over all splits: with more people fewer splits are enough, and each costs a training."""
_MIN_PEOPLE = 3
_FORMER_VERDICTS = {"not told apart": UNDECIDED}

Shares = tuple[float | None, float | None, float | None]
"""A share 0..1 and the bounds of its 95 % interval, None where unknown."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """A trained recogniser compared with the nearest template.

    verdict: BETTER, WORSE or UNDECIDED.
    can_tell: whether there are enough strangers for the rate at 1 stranger in 10 named.
    rates: of the nearest template and of the trained recogniser: missed, named wrongly, strangers named, right person
        most similar, own name if 1 stranger in 10 were named.
    """

    verdict: str
    searched: int
    strangers: int
    can_tell: bool
    rates: tuple[tuple[Shares, ...], tuple[Shares, ...]]

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Comparison:
        """Raises KeyError, TypeError, ValueError where ``values`` are not a comparison."""
        verdict = str(values["verdict"])
        nearest, trained = (tuple((value, low, high) for value, low, high in each) for each in values["rates"])
        if not len(nearest) == len(trained) == 5:
            raise ValueError("a comparison has five rates")
        counts = int(values["searched"]), int(values["strangers"])
        return cls(_FORMER_VERDICTS.get(verdict, verdict), *counts, bool(values["can_tell"]), (nearest, trained))


def compare(
    listed: PictureList,
    tables: Sequence[VectorTable],
    recipe: Recipe,
    title: str,
    trainer: Trainer,
    scoring: Scoring,
    progress: ProgressSink = ignore_progress,
) -> Comparison:
    """Of several embedders, the best one is used for the nearest template.

    Raises UsageError where there are too few people, or too few with a second picture.
    """
    from learning.datasets.datasets import Dataset, Layout, Role
    from learning.evaluation.experiment import Experiment, Method, MethodKind, make_splits, run_splits
    from learning.evaluation.recognizer_comparison import comparison_rows, measure_method

    data = Dataset(listed.root, listed.paths, listed.people, (Role.ANY,) * len(listed.paths), Layout.PEOPLE)
    vectors = {each.embedder: each.of(listed.pictures) for each in tables}
    several = len([each for each in set(listed.people) if listed.people.count(each) > 1])
    if several < _MIN_PEOPLE:
        raise UsageError(
            "It cannot be compared yet: at least three people need two pictures or more. Register second pictures, and "
            "compare again."
        )
    count = max(1, min(_MAX_SPLITS, _ENOUGH_PEOPLE // several))
    splits, notes = make_splits(data, vectors, enrol=_ENROLLED, count=count, seed=recipe.seed)
    experiment = Experiment(data.name, data.people, vectors, splits, notes)
    methods = [Method(key, MethodKind.NEAREST, (key,)) for key in vectors]
    methods.append(Method(title, MethodKind.TRAINED, tuple(vectors), recipe))

    def staged(inner: Progress) -> None:
        progress(replace(inner, stage=Stage.COMPARING_METHODS))

    results = [
        measure_method(each, list(run_splits(each, experiment, trainer, scoring, staged)), experiment, recipe.seed)
        for each in methods
    ]
    rows = comparison_rows(results)
    trained = rows[-1]
    nearest = next(each for each in rows if each.recognizer == trained.reference)
    return Comparison(
        _FORMER_VERDICTS.get(trained.verdict, str(trained.verdict)),
        trained.searched,
        trained.strangers,
        trained.carried[1],
        (_rates(nearest), _rates(trained)),
    )


def _rates(row: Row) -> tuple[Shares, ...]:
    return tuple(map(_shares, (row.missed, row.wrong, row.strangers_named, row.rates[0], row.rates[1])))


def _shares(rate: Rate) -> Shares:
    """None for NaN, which JSON does not have."""
    if rate.value != rate.value:
        return None, None, None
    interval = rate.interval
    return (rate.value, None, None) if interval is None else (rate.value, interval.low, interval.high)
