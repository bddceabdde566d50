"""What a classifier says of pictures it did not learn from: of its own people, and of people it must not name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from learning.metrics.scores import Floats
from learning.training.rejection import Rejected, rejected
from recognition.types import Vectors

Flags = NDArray[np.bool_]
Numbers = NDArray[np.intp]


def centres_of(vectors: Vectors, labels: Numbers, people: int) -> Vectors:
    """(K, D) the mean of each person's (N, D) vectors, of unit length; zero of somebody who has none."""
    sums = np.zeros((people, vectors.shape[1]), np.float64)
    np.add.at(sums, labels, vectors)
    lengths = np.linalg.norm(sums, axis=1, keepdims=True)
    return np.asarray(sums / np.where(lengths > 1e-9, lengths, 1.0), np.float32)


def apart(vectors: Vectors, centres: Vectors | None, shape: tuple[int, ...]) -> Floats:
    """(N, K) distances to the centres; 0 of ``shape`` where there are none."""
    if centres is None:
        return np.zeros(shape)
    return np.asarray(1.0 - vectors @ centres.T, np.float64)


def needed(unknown: Floats, limit: float | None) -> Floats:
    """(N,) the score a person needs, given that of the unknown class, -inf where there is none."""
    return unknown if limit is None else np.maximum(unknown, limit)


@dataclass(frozen=True, slots=True, eq=False)
class StrangersTried:
    """Of each stranger's picture (N,): the highest score, and for every person (N, K), padded with -inf, the score and
    the distance. ``people`` are whose they are, ``found_on`` who that is in words."""

    scores: Floats
    apart: Floats
    people: tuple[str, ...]
    found_on: str

    @classmethod
    def joined(
        cls, found: Sequence[tuple[NDArray[np.floating], Floats]], people: Sequence[str], found_on: str
    ) -> StrangersTried:
        width = max((scores.shape[1] for scores, _ in found), default=0)
        scores = [np.pad(each, ((0, 0), (0, width - each.shape[1])), constant_values=-np.inf) for each, _ in found]
        distances = [np.pad(each, ((0, 0), (0, width - each.shape[1])), constant_values=np.inf) for _, each in found]
        nothing = np.zeros((0, width))
        return cls(
            np.vstack([nothing, *scores]).astype(np.float64),
            np.vstack([nothing, *distances]).astype(np.float64),
            tuple(people),
            found_on,
        )

    @property
    def highest(self) -> Floats:
        return np.asarray(self.scores.max(axis=1, initial=-np.inf), np.float64)

    def rejected(self, limit: float, threshold: float) -> Rejected:
        """Who would be named by a score from ``limit`` on and within ``threshold`` of a centre."""
        over = ((self.scores >= limit) & (self.apart <= threshold)).any(axis=1)
        return rejected(np.asarray(over, np.bool_), self.people, self.found_on)


@dataclass(frozen=True, slots=True, eq=False)
class KnownTried:
    """Of each picture of its people (N,): the right person's score, that of the unknown class (-inf where there is
    none), the distance to the person's centre, and whether nobody's score is higher. ``is_new``: it did not learn from
    them."""

    own: Floats
    unknown: Floats
    apart: Floats
    right: Flags
    is_new: bool

    @classmethod
    def of(
        cls,
        scores: NDArray[np.floating],
        vectors: Vectors,
        labels: Numbers,
        people: int,
        centres: Vectors | None,
        *,
        is_new: bool,
    ) -> KnownTried:
        """``scores`` (N, people or one more) and ``vectors`` (N, D) of pictures of the people ``labels`` (N,)."""
        rows = np.arange(len(labels))
        has_unknown = scores.shape[1] > people
        unknown = scores[:, -1].astype(np.float64) if has_unknown else np.full(len(labels), -np.inf)
        named = scores[:, :people].argmax(axis=1)
        distances = apart(vectors, centres, (len(labels), people))[rows, labels]
        right = np.asarray(named == labels, np.bool_)
        return cls(scores[rows, labels].astype(np.float64), unknown, distances, right, is_new)

    @classmethod
    def joined(cls, parts: Sequence[KnownTried]) -> KnownTried:
        return cls(
            np.concatenate([each.own for each in parts]),
            np.concatenate([each.unknown for each in parts]),
            np.concatenate([each.apart for each in parts]),
            np.concatenate([each.right for each in parts]),
            all(each.is_new for each in parts),
        )
