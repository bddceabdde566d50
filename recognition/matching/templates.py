"""The enrolled embeddings that probes are compared with, and what users corrected about matches to them."""

from __future__ import annotations

from collections.abc import Collection
from copy import copy
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise
from operator import le
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from recognition.errors import RollcallError
from recognition.types import Vectors, read_only

if TYPE_CHECKING:
    from recognition.matching.large_gallery import CoarseScores

EXACT_UP_TO = 4_000_000
"""Values: 31,250 templates of 128. With more, the search prefilters with coarse scores: the same answer, sooner."""


class Scoring(StrEnum):
    """How far a probe is from a person.

    NEAREST: the cosine distance to the nearest of the person's templates. AVERAGE: to their mean. The others build on
    AVERAGE (``recognition.matching.scoring``). docs/accuracy.md has measurements of each.
    """

    NEAREST = "nearest"
    AVERAGE = "average"
    NORMALISED = "normalised"
    MARGIN = "margin"


@dataclass(frozen=True, slots=True, eq=False)
class Corrections:
    """Embeddings of faces that were matched wrongly, all float32 rows of unit length by the templates' embedder.

    denied: (K, D), faces that are not the person beside them in ``denied_people``.
    ignored: (J, D), faces that are not to be named.
    confirmed: (C, D), faces of the people beside them in ``confirmed_people`` that were not recognised.
    """

    denied: Vectors
    denied_people: tuple[str, ...]
    ignored: Vectors
    confirmed: Vectors = field(default_factory=lambda: np.empty((0, 0), np.float32))
    confirmed_people: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        labelled = ("denied", self.denied, self.denied_people), ("confirmed", self.confirmed, self.confirmed_people)
        for kind, vectors, people in labelled:
            if vectors.ndim != 2 or len(vectors) != len(people):
                raise ValueError(f"{len(people)} people do not fit {kind} vectors of shape {vectors.shape}")
        if self.ignored.ndim != 2:
            raise ValueError(f"ignored vectors must be rows, not of shape {self.ignored.shape}")

    def __bool__(self) -> bool:
        return bool(len(self.denied) or len(self.ignored) or len(self.confirmed))


class TrainedRecognizer(Protocol):
    """A head or an ensemble that computes distances to people instead of the templates."""

    @property
    def name(self) -> str:
        """``head:NAME`` or ``ensemble:NAME``."""
        ...

    @property
    def embedder(self) -> str:
        """``name@version`` of the embedder, or fusion, of its input vectors."""
        ...

    @property
    def people(self) -> tuple[str, ...] | None:
        """The people it was trained on; None where it serves whoever is registered."""
        ...

    @property
    def threshold(self) -> float:
        """The calibrated distance up to which a face gets a name."""
        ...

    def distances(self, probes: Vectors, templates: Templates) -> NDArray[np.float32]:
        """(M, P) distances 0..2 of (M, D) probes to each of ``templates.names``."""
        ...


class SearchAwayError(RollcallError):
    """Those who are registered elsewhere cannot be searched now."""


class SearchElsewhere(Protocol):
    """Finds people who are not among the templates at hand, such as on a server."""

    def near(self, probes: Vectors) -> Templates:
        """All templates of the people who may be near any of the unit rows ``probes``, by the same embedder.

        Raises SearchAwayError, and never waits longer than a face can.
        """
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Templates:
    """The enrolled embeddings of one embedder, sorted by person.

    Raises ValueError where the shapes do not fit, or where ``trained`` is of another embedder.

    vectors: (N, D) float32 rows of unit length; rows with NaN or inf are zeroed. Stored column by column; such input
        is not copied if it is read-only.
    people: (N,) names of the rows.
    embedder: ``name@version`` that made the vectors.
    scoring: how probes are compared with people.
    corrections: corrected matches, None where there are none.
    trained: computes the distances instead, None where the templates do.
    elsewhere: finds more people, None where these are all. Not asked where ``trained`` or NORMALISED decides, both of
        which need everybody at hand.
    only_named: whether nothing may be told of a face that gets nobody's name, not even whom it is near.
    names: (P,) distinct people in order.
    starts: (P,) first row of each person.
    invalid_rows: indices of rows that held NaN or inf.
    coarse: prefilter of large galleries, None for smaller ones.
    means: one mean template for each person, None where ``scoring`` does not need it.
    """

    vectors: Vectors
    people: tuple[str, ...]
    embedder: str
    scoring: Scoring = Scoring.NEAREST
    corrections: Corrections | None = None
    trained: TrainedRecognizer | None = None
    elsewhere: SearchElsewhere | None = None
    names: tuple[str, ...] = field(init=False)
    only_named: bool = False
    starts: NDArray[np.intp] = field(init=False)
    invalid_rows: NDArray[np.intp] = field(init=False)
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
        # Column by column: products with a few probes are several times as fast as row by row.
        columns = np.ascontiguousarray(vectors.T)
        invalid = np.flatnonzero(~np.isfinite(columns).all(axis=0))
        if columns.flags.writeable and np.may_share_memory(columns, self.vectors):
            columns = columns.copy()  # the caller may write to it
        if len(invalid):
            columns = columns.copy()
            columns[:, invalid] = 0.0
        object.__setattr__(self, "vectors", read_only(columns).T)
        object.__setattr__(self, "people", people)
        object.__setattr__(self, "names", tuple(people[row] for row in starts))
        object.__setattr__(self, "starts", read_only(np.array(starts, dtype=np.intp)))
        object.__setattr__(self, "invalid_rows", read_only(invalid))
        self._prepare()

    def _prepare(self) -> None:
        """Computes the means and coarse scores that the scoring needs."""
        # A single template is its own mean.
        is_mean = self.scoring is Scoring.NEAREST or len(self.names) == len(self.people)
        means = None if is_mean else _means(self)
        object.__setattr__(self, "means", means)
        if means is not None or self.vectors.size <= EXACT_UP_TO:
            object.__setattr__(self, "coarse", None)
        elif getattr(self, "coarse", None) is None:
            from recognition.matching.large_gallery import coarse_scores  # imports openvino

            object.__setattr__(self, "coarse", coarse_scores(self.vectors.T))

    @classmethod
    def empty(cls, embedder: str, dimension: int) -> Templates:
        """Nobody is enrolled."""
        return cls(np.empty((0, dimension), np.float32), (), embedder)

    def with_scoring(self, scoring: Scoring) -> Templates:
        """The same templates with another scoring; shares the vectors."""
        if scoring is self.scoring:
            return self
        other = copy(self)
        object.__setattr__(other, "scoring", scoring)
        if scoring is Scoring.NEAREST or Scoring.NEAREST is self.scoring:
            other._prepare()
        return other

    def with_elsewhere(self, search: SearchElsewhere | None) -> Templates:
        """The same people, and those that ``search`` finds; shares the vectors."""
        if search is self.elsewhere:
            return self
        other = copy(self)
        object.__setattr__(other, "elsewhere", search)
        return other

    def with_trained(self, trained: TrainedRecognizer | None) -> Templates:
        """The same people with distances by ``trained``. Raises ValueError where it is of another embedder."""
        if trained is self.trained:
            return self
        _check_trained(trained, self.embedder)
        other = copy(self)
        object.__setattr__(other, "trained", trained)
        return other

    def naming_only(self, elsewhere: SearchElsewhere | None = None) -> Templates:
        """The same people, with those of ``elsewhere``; of a face that gets nobody's name nothing may be told."""
        other = copy(self)
        object.__setattr__(other, "elsewhere", elsewhere)
        object.__setattr__(other, "only_named", True)
        return other

    def ignoring(self, people: Collection[str]) -> Templates:
        """Without these people, whose faces are to be ignored."""
        if not people:
            return self
        former = self.corrections or Corrections(self.vectors[:0], (), self.vectors[:0])
        kept = np.array([person not in people for person in self.people], bool)
        denied = [row for row, person in enumerate(former.denied_people) if person not in people]
        confirmed = [row for row, person in enumerate(former.confirmed_people) if person not in people]
        ignored = [each for each in (former.ignored, self.vectors[~kept]) if len(each)]
        corrections = Corrections(
            former.denied[denied],
            tuple(former.denied_people[row] for row in denied),
            np.concatenate(ignored) if ignored else former.ignored,
            former.confirmed[confirmed],
            tuple(former.confirmed_people[row] for row in confirmed),
        )
        names = tuple(person for person in self.people if person not in people)
        return Templates(
            self.vectors[kept],
            names,
            self.embedder,
            self.scoring,
            corrections,
            self.trained,
            self.elsewhere,
            self.only_named,
        )

    @property
    def give_cosine_distances(self) -> bool:
        """Whether distances to people are cosine distances to a template or to a mean of templates."""
        return self.trained is None and self.scoring in (Scoring.NEAREST, Scoring.AVERAGE)

    @property
    def references(self) -> Templates:
        """What probes are compared with: the means where ``scoring`` needs them, else these templates."""
        return self if self.means is None else self.means

    def rows_of(self, person: int) -> slice:
        """The rows of a person, by index in ``names``."""
        last = person + 1 == len(self.starts)
        return slice(int(self.starts[person]), len(self) if last else int(self.starts[person + 1]))

    @property
    def dimension(self) -> int:
        return int(self.vectors.shape[1])

    def __len__(self) -> int:
        return len(self.people)


def _check_trained(trained: TrainedRecognizer | None, embedder: str) -> None:
    if trained is not None and trained.embedder != embedder:
        raise ValueError(f"{trained.name} takes vectors of {trained.embedder}, not of {embedder}")


def _means(templates: Templates) -> Templates:
    """The mean template of each person, of unit length; invalid where all of the person's templates are."""
    columns = templates.vectors.T  # invalid rows are zeros
    sums = np.add.reduceat(columns, templates.starts, axis=1) if len(templates) else columns
    lengths = np.linalg.norm(sums, axis=0)
    # Templates that cancel each other out have no direction; NaN marks the mean as invalid.
    means = np.asarray(sums / np.where(lengths > 1e-6, lengths, np.nan), np.float32)
    return Templates(read_only(means).T, templates.names, templates.embedder)
