"""Distance of probes to the people of the gallery: the nearest person wins, the nearest other is the runner-up."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise
from operator import le
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from recognition.matching.corrections import Corrected
from recognition.types import Match, Vectors, read_only

if TYPE_CHECKING:
    from recognition.matching.large_gallery import CoarseScores
    from recognition.matching.trained import TrainedRecognizer

_PROBES_AT_ONCE = 1024
"""Bounds the memory of one product: 1,024 probes against 10,000 templates are 40 MB."""

ALL_COMPARED_UP_TO = 4_000_000
"""Values: 31,250 templates of 128. Among more, most are passed over after a coarse look; the answer is the same, and
from there on it comes sooner."""


class Scoring(StrEnum):
    """How far a probe is from a person.

    NEAREST: the cosine distance to the nearest of the person's templates. AVERAGE: to their mean. The others build on
    AVERAGE and are in ``recognition.matching.scoring``. What each was measured to do stands in docs/accuracy.md.
    """

    NEAREST = "nearest"
    AVERAGE = "average"
    NORMALISED = "normalised"
    MARGIN = "margin"


@dataclass(frozen=True, slots=True, eq=False)
class Templates:
    """The enrolled embeddings of one embedder.

    ``vectors`` is (N, D) float32 with rows of unit length, ``people`` the N names beside them, ``embedder`` the
    ``name@version`` that made them. Rows are put in order of person, so that each person is one run of rows;
    ``names`` are the distinct people in that order and ``starts`` where each one's run begins. Rows that hold no
    number are zeros, and ``broken`` says which. ``scoring`` says how probes are compared with people, and ``compared``
    are the templates that they are compared with: these, or one mean of each person's. Vectors that are read-only and
    lie column after column are not copied. ``corrected`` is what people
    said of wrong matches, None where they said nothing. ``trained`` is what says in their stead how far a probe is
    from each person, None where they say it themselves.
    Raises ValueError where the shapes do not fit, or where ``trained`` is of another embedder.
    """

    vectors: Vectors
    people: tuple[str, ...]
    embedder: str
    scoring: Scoring = Scoring.NEAREST
    corrected: Corrected | None = None
    trained: TrainedRecognizer | None = None
    names: tuple[str, ...] = field(init=False)
    starts: NDArray[np.intp] = field(init=False)
    broken: NDArray[np.intp] = field(init=False)
    coarse: CoarseScores | None = field(init=False)
    means: Templates | None = field(init=False)

    def __post_init__(self) -> None:
        vectors = np.asarray(self.vectors, dtype=np.float32)
        if vectors.ndim != 2 or len(vectors) != len(self.people):
            raise ValueError(f"{len(self.people)} people do not fit vectors of shape {vectors.shape}")
        _check_trained(self.trained, self.embedder)
        people = tuple(self.people)
        if not all(map(le, people, people[1:])):
            order = sorted(range(len(people)), key=people.__getitem__)
            people, vectors = tuple(people[row] for row in order), vectors[order]
        starts = [0, *(row for row, (one, other) in enumerate(pairwise(people), 1) if one != other)] if people else []
        # Column after column: a few probes are multiplied with that several times as fast as with rows.
        columns = np.ascontiguousarray(vectors.T)
        broken = np.flatnonzero(~np.isfinite(columns).all(axis=0))
        if columns.flags.writeable and np.may_share_memory(columns, self.vectors):
            columns = columns.copy()  # who gave it may write to it
        if len(broken):
            columns = columns.copy()
            columns[:, broken] = 0.0
        object.__setattr__(self, "vectors", read_only(columns).T)
        object.__setattr__(self, "people", people)
        object.__setattr__(self, "names", tuple(people[row] for row in starts))
        object.__setattr__(self, "starts", read_only(np.array(starts, dtype=np.intp)))
        object.__setattr__(self, "broken", read_only(broken))
        self._prepare()

    def _prepare(self) -> None:
        """Makes what the comparison needs."""
        # Who has one template is at their mean already.
        is_mean = self.scoring is Scoring.NEAREST or len(self.names) == len(self.people)
        means = None if is_mean else _means(self)
        object.__setattr__(self, "means", means)
        if means is not None or self.vectors.size <= ALL_COMPARED_UP_TO:
            object.__setattr__(self, "coarse", None)
        elif getattr(self, "coarse", None) is None:
            object.__setattr__(self, "coarse", _coarse(self.vectors.T))

    @classmethod
    def empty(cls, embedder: str, dimension: int) -> Templates:
        """Nobody is enrolled."""
        return cls(np.empty((0, dimension), np.float32), (), embedder)

    def scored_by(self, scoring: Scoring) -> Templates:
        """The same templates, compared in another way."""
        if scoring is self.scoring:
            return self
        other = copy(self)
        object.__setattr__(other, "scoring", scoring)
        if scoring is Scoring.NEAREST or Scoring.NEAREST is self.scoring:
            other._prepare()
        return other

    def judged_by(self, trained: TrainedRecognizer | None) -> Templates:
        """The same people, with ``trained`` to say how far a probe is from each. Raises ValueError, as above."""
        if trained is self.trained:
            return self
        _check_trained(trained, self.embedder)
        other = copy(self)
        object.__setattr__(other, "trained", trained)
        return other

    @property
    def compared(self) -> Templates:
        return self if self.means is None else self.means

    @property
    def dimension(self) -> int:
        return int(self.vectors.shape[1])

    def __len__(self) -> int:
        return len(self.people)


def _check_trained(trained: TrainedRecognizer | None, embedder: str) -> None:
    if trained is not None and trained.embedder != embedder:
        raise ValueError(f"{trained.name} judges vectors of {trained.embedder}, not of {embedder}")


def _means(templates: Templates) -> Templates:
    """Of each person the mean template, of unit length; of nobody who has only broken ones."""
    columns = templates.vectors.T  # broken ones are zeros
    sums = np.add.reduceat(columns, templates.starts, axis=1) if len(templates) else columns
    lengths = np.linalg.norm(sums, axis=0)
    # Templates that cancel each other out point nowhere; NaN marks the mean as broken.
    means = np.asarray(sums / np.where(lengths > 1e-6, lengths, np.nan), np.float32)
    return Templates(read_only(means).T, templates.names, templates.embedder)


def _coarse(columns: Vectors) -> CoarseScores:
    from recognition.matching.large_gallery import CoarseScores

    return CoarseScores(columns)


def match(probes: Vectors, templates: Templates) -> list[Match]:
    """One Match for each of the (M, D) rows of ``probes``, which are of unit length.

    A probe that holds no number (NaN, infinite) matches nobody. Raises ValueError where the dimensions differ.
    """
    _check(probes, templates)
    if templates.corrected is not None and len(probes):
        from recognition.matching.corrected_matching import corrected_matches

        return corrected_matches(probes, _matches(probes, templates), templates)
    return _matches(probes, templates)


def _matches(probes: Vectors, templates: Templates) -> list[Match]:
    """As ``match``, without what people said."""
    if templates.trained is not None or templates.scoring in (Scoring.NORMALISED, Scoring.MARGIN):
        from recognition.matching.scoring import scored_match

        return scored_match(probes, templates)
    templates = templates.compared
    usable = _usable(probes)
    probes = np.where(usable[:, None], probes, np.float32(0.0))
    some = _match_among_many if templates.coarse is not None else _match_some
    matches: list[Match] = []
    for first in range(0, len(probes), _PROBES_AT_ONCE):
        matches += some(probes[first : first + _PROBES_AT_ONCE], templates)
    return [found if fine else Match(None, 2.0) for found, fine in zip(matches, usable.tolist(), strict=True)]


def _match_some(probes: Vectors, templates: Templates) -> list[Match]:
    if not templates.names:
        return [Match(None, 2.0)] * len(probes)
    cosines = _of_people(_cosines(probes, templates), templates)
    rows = np.arange(len(probes))
    first = cosines.argmax(axis=1)
    nearest = _distances(cosines[rows, first])
    if len(templates.names) == 1:
        return [Match(templates.names[0], distance) for distance in nearest.tolist()]
    cosines[rows, first] = -np.inf
    second = cosines.argmax(axis=1)
    return [
        Match(templates.names[one], distance, templates.names[other], other_distance)
        for one, distance, other, other_distance in zip(
            first.tolist(),
            nearest.tolist(),
            second.tolist(),
            _distances(cosines[rows, second]).tolist(),
            strict=True,
        )
    ]


def _match_among_many(probes: Vectors, templates: Templates) -> list[Match]:
    """As ``_match_some``, without comparing all."""
    from recognition.matching.large_gallery import Candidates

    coarse = templates.coarse
    assert coarse is not None
    block_scores, off_by = coarse.block_scores(probes)
    matches = []
    for probe, scores, error in zip(probes, block_scores, off_by.tolist(), strict=True):
        candidates = Candidates(scores, error)
        found: dict[int, float] = {}
        runner_up = -np.inf
        while blocks := candidates.next(runner_up):
            for block in blocks:
                _note_people(coarse.rows_of(block), probe, templates, found)
            runner_up = sorted(found.values())[-2] if len(found) > 1 else -np.inf
        matches.append(_best_two(found, templates))
    return matches


def _note_people(place: slice, probe: Vectors, templates: Templates, found: dict[int, float]) -> None:
    """Adds the people of a run of rows to ``found``: number of the person -> highest cosine."""
    cosines = probe @ templates.vectors[place].T
    broken = templates.broken[(templates.broken >= place.start) & (templates.broken < place.stop)]
    cosines[broken - place.start] = -1.0
    first, last = np.searchsorted(templates.starts, [place.start, place.stop - 1], side="right") - 1
    runs = np.maximum(templates.starts[first : last + 1] - place.start, 0)
    best = np.maximum.reduceat(cosines, runs)
    # The two nearest people are among the two nearest of each run of rows.
    for number in np.argpartition(best, -2)[-2:].tolist() if len(best) > 2 else range(len(best)):
        person = int(first) + number
        found[person] = max(found.get(person, -1.0), float(best[number]))


def _best_two(found: dict[int, float], templates: Templates) -> Match:
    (one, cosine), *rest = sorted(found.items(), key=lambda each: (-each[1], each[0]))[:2]
    distance = float(_distances(np.array(cosine, np.float32)))
    if not rest:
        return Match(templates.names[one], distance)
    (other, other_cosine) = rest[0]
    other_distance = float(_distances(np.array(other_cosine, np.float32)))
    return Match(templates.names[one], distance, templates.names[other], other_distance)


def nearest_people(probe: NDArray[np.float32], templates: Templates, count: int) -> list[tuple[str, float]]:
    """The ``count`` people nearest to one (D,) probe with their cosine distances, nearest first."""
    if not templates.names or not np.isfinite(probe).all():
        return []
    if templates.trained is not None or templates.scoring is Scoring.NORMALISED:
        from recognition.matching.scoring import people_distances

        distances = people_distances(probe[None, :], templates)[0]
    else:
        distances = distances_to_people(probe[None, :], templates)[0]
    if templates.corrected is not None:
        from recognition.matching.corrected_matching import held_against

        distances = held_against(probe[None, :], distances[None, :], templates)[0]
    order = np.argsort(distances, kind="stable")[:count]
    return [(templates.names[each], float(distances[each])) for each in order.tolist()]


def distances_to_people(probes: Vectors, templates: Templates) -> NDArray[np.float32]:
    """(M, P) cosine distances 0..2 of each probe to each of ``templates.names``: the nearest template, or the mean.

    Where a probe or template holds no number the distance is 2. Raises ValueError where the dimensions differ.
    """
    _check(probes, templates)
    templates = templates.compared
    if not templates.names:
        return np.empty((len(probes), 0), np.float32)
    usable = _usable(probes)
    cosines = _cosines(np.where(usable[:, None], probes, np.float32(0.0)), templates)
    cosines[~usable] = -1.0
    return _distances(_of_people(cosines, templates))


def _check(probes: Vectors, templates: Templates) -> None:
    if probes.ndim != 2 or probes.shape[1] != templates.dimension:
        raise ValueError(f"probes of shape {probes.shape} do not fit templates of {templates.dimension} values")


def _usable(probes: Vectors) -> NDArray[np.bool_]:
    return np.asarray(np.isfinite(probes).all(axis=1))


def _cosines(probes: Vectors, templates: Templates) -> NDArray[np.float32]:
    """(M, N) with every template."""
    cosines = probes @ templates.vectors.T
    cosines[:, templates.broken] = -1.0
    return np.asarray(cosines, dtype=np.float32)


def _of_people(cosines: NDArray[np.float32], templates: Templates) -> NDArray[np.float32]:
    """(M, P): of each person's templates the nearest."""
    if len(templates.names) == len(templates):
        return cosines
    return np.asarray(np.maximum.reduceat(cosines, templates.starts, axis=1), dtype=np.float32)


def _distances(cosines: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.asarray(np.clip(1.0 - cosines, 0.0, 2.0), dtype=np.float32)
