"""Checks what a calibration promises: galleries drawn from known people, against pictures that were not in them.

In each draw half of the people are registered and calibrated. What holds for people like these is counted on the other
pictures of the registered and on the people who are not, over all draws together, as one draw has too few of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from learning.datasets.datasets import Role
from learning.evaluation.folder_faces import FolderFaces
from learning.metrics.intervals import Interval
from learning.metrics.scores import Flags, Floats
from learning.thresholds.calibration import MIN_PEOPLE, calibrate
from learning.thresholds.defaults import Expectation, counted_people, starting_threshold
from recognition.errors import UsageError
from recognition.matching.scoring import distances_to_people
from recognition.matching.templates import Scoring, Templates
from recognition.progress import Progress, ProgressSink, Stage, ignore_progress

PLAIN, TEMPLATE = "looks", "templates"
"""Titles of the vectors: of a face as it is looked at, and as it is registered."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """One promised rate over all draws.

    promised: mean over the draws.
    found: over all draws together, people counting alike.
    below, inside, above: draws by where what was found lies to their interval.
    """

    promised: float
    found: float
    below: int
    inside: int
    above: int


@dataclass(frozen=True, slots=True)
class Promises:
    """Promises at one kind of threshold, whose mean over the draws is ``threshold``.

    people: registered in a draw.
    missed: pictures of registered people without their name.
    named: pictures of strangers with any name.
    """

    title: str
    threshold: float
    people: int
    missed: Coverage
    named: Coverage


def promises_of(
    faces: FolderFaces, embedder: str, *, enrol: int, draws: int, seed: int, progress: ProgressSink = ignore_progress
) -> list[Promises]:
    """Promises at the default threshold and at the one that each calibration chooses.

    faces: with vectors under ``PLAIN`` and ``TEMPLATE``.
    embedder: name without version.
    enrol: pictures of each person to register, at most; one at least is kept to search with.
    Raises UsageError where there are too few people with two pictures.
    """
    usable = np.isfinite(faces.vectors[PLAIN]).all(axis=1) & np.isfinite(faces.vectors[TEMPLATE]).all(axis=1)
    names = np.array(faces.data.people, dtype=object)
    may_register = usable & (np.array(faces.data.roles) != Role.STRANGER)
    several = [each for each in np.unique(names[may_register]) if (may_register & (names == each)).sum() > 1]
    count = len(several) // 2
    if count < MIN_PEOPLE:
        raise UsageError(
            f"--promises needs {2 * MIN_PEOPLE} people with two pictures or more; there are {len(several)}."
        )
    titles = "default", "calibrated"
    found: dict[str, list[_Draw]] = {title: [] for title in titles}
    for number in range(draws):
        progress(Progress(Stage.EVALUATING, number, draws, subject=embedder))
        rng = np.random.default_rng([seed, number])
        registered = set(rng.permutation(np.array(several, dtype=object))[:count])
        in_gallery = np.zeros(len(names), np.bool_)
        for person in sorted(registered):
            rows = rng.permutation(np.flatnonzero(may_register & (names == person)))
            in_gallery[rows[: min(enrol, len(rows) - 1)]] = True
        is_own = usable & np.isin(names, list(registered))
        mated, others = is_own & ~in_gallery, usable & ~is_own
        templates, own, rival, strangers = _searched(faces, names, in_gallery, mated, others)
        learnt = calibrate(templates, target_fpir=0.01, made_at=0.0, seed=number, labelled=True)
        default = starting_threshold(embedder, counted_people(templates.people))
        for title, threshold in zip(titles, (default, learnt.threshold), strict=True):
            missed = _by_person((own > threshold) | (rival < own), names[mated])
            named = _by_person(strangers <= threshold, names[others])
            found[title].append(_Draw(threshold, learnt.at(threshold), missed, named))
    return [_promises(title, count, each) for title, each in found.items()]


@dataclass(frozen=True, slots=True, eq=False)
class _Draw:
    threshold: float
    promise: Expectation
    missed: Floats
    named: Floats


def _by_person(errors: Flags, names: np.ndarray) -> Floats:
    """The rate (P,) of each person: whoever has many pictures counts no more, as in what is promised."""
    _, person = np.unique(names, return_inverse=True)
    return np.bincount(person, errors) / np.bincount(person)


def _searched(
    faces: FolderFaces, names: np.ndarray, in_gallery: Flags, mated: Flags, strangers: Flags
) -> tuple[Templates, Floats, Floats, Floats]:
    """The templates; the distances (M,) of mated faces to their own person and to the nearest other one, and (S,) of
    strangers to the nearest."""
    rows = np.flatnonzero(in_gallery)
    templates = Templates(faces.vectors[TEMPLATE][rows], tuple(names[rows]), "promises", Scoring.AVERAGE)
    columns = {name: column for column, name in enumerate(templates.names)}
    looks = faces.vectors[PLAIN]
    distances = distances_to_people(looks[mated], templates).astype(np.float64)
    place = np.arange(len(distances)), np.array([columns[each] for each in names[mated]], np.intp)
    own = distances[place].copy()
    distances[place] = np.inf
    nearest = distances_to_people(looks[strangers], templates).astype(np.float64).min(axis=1)
    return templates, own, distances.min(axis=1), nearest


def _promises(title: str, people: int, draws: Sequence[_Draw]) -> Promises:
    missed = [(each.promise.fnir, each.promise.fnir_interval) for each in draws]
    named = [(each.promise.fpir, each.promise.fpir_interval) for each in draws]
    return Promises(
        title,
        float(np.mean([each.threshold for each in draws])),
        people,
        _coverage(missed, np.concatenate([each.missed for each in draws])),
        _coverage(named, np.concatenate([each.named for each in draws])),
    )


def _coverage(promised: Sequence[tuple[float | None, Interval | None]], rates: Floats) -> Coverage:
    found = float(rates.mean())
    known = [(rate, interval) for rate, interval in promised if rate is not None and interval is not None]
    below = sum(found < interval.low for _, interval in known)
    above = sum(found > interval.high for _, interval in known)
    return Coverage(float(np.mean([rate for rate, _ in known])), found, below, len(known) - below - above, above)
