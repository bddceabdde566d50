"""Something trained held against comparing with pictures, on the very pictures it learns from, without a leak.

For each draw it is trained anew on some of the pictures of some of the people; the others are searched for, and the
people left out are the strangers.
"""

from __future__ import annotations

from collections.abc import Sequence

from learning.datasets.datasets import Dataset, Role
from learning.evaluation.experiment import Experiment, Method, MethodKind, make_splits, run_splits
from learning.evaluation.recognizer_comparison import Row, comparison_rows, measure_method
from learning.training.networks import Trainer
from learning.training.pictures import PictureList, VectorTable
from learning.training.recipes import Recipe
from recognition.errors import UsageError
from recognition.matching.templates import Scoring
from recognition.progress import Progress, ProgressSink, Stage, ignore_progress

_ENROLLED = 3
_MOST_DRAWS = 5
_PEOPLE_ENOUGH = 200
"""Over all draws: with more people one draw says enough, and each costs a training."""


def compare(
    listed: PictureList,
    tables: Sequence[VectorTable],
    recipe: Recipe,
    title: str,
    trainer: Trainer,
    scoring: Scoring,
    progress: ProgressSink = ignore_progress,
) -> tuple[Row, Row]:
    """The nearest template, and what is trained by ``recipe`` on the embedders of ``tables`` held against it.

    Of several embedders the better one is the nearest template's. Raises UsageError where there are too few people, or
    too few with a second picture.
    """
    data = Dataset(listed.root, listed.paths, listed.people, (Role.ANY,) * len(listed.paths), "folders by person")
    vectors = {each.embedder: each.of(listed.pictures) for each in tables}
    several = len([each for each in set(listed.people) if listed.people.count(each) > 1])
    if several < 3:
        raise UsageError(
            "It cannot be tried yet: at least three people need two pictures or more. Register second pictures, and "
            "compare again."
        )
    count = max(1, min(_MOST_DRAWS, _PEOPLE_ENOUGH // several))
    splits, notes = make_splits(data, vectors, enrol=_ENROLLED, count=count, seed=recipe.seed)
    experiment = Experiment(data.name, data.people, vectors, splits, notes)
    methods = [Method(key, MethodKind.NEAREST, (key,)) for key in vectors]
    methods.append(Method(title, MethodKind.TRAINED, tuple(vectors), recipe))

    def report(inner: Progress) -> None:
        progress(Progress(Stage.COMPARING_METHODS, inner.done, inner.total))

    results = [
        measure_method(each, list(run_splits(each, experiment, trainer, scoring, report)), experiment, recipe.seed)
        for each in methods
    ]
    rows = comparison_rows(results)
    trained = rows[-1]
    nearest = next(each for each in rows if each.recognizer == trained.reference)
    return nearest, trained
