"""Recognisers that were trained on the gallery's people, in the place of comparing with the nearest template.

What each says is laid on cosine distances: at its ``threshold`` stands the limit up to which it was calibrated to give
a name, so the slider, the looks of a track and the corrections work with it as they do with templates.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from recognition.matching.dense_layers import Scores, split_rows
from recognition.matching.nearest import Templates, distances_to_people
from recognition.types import Vectors

Distances = NDArray[np.float32]

FARTHEST = 2.0
"""The distance of people whom no threshold should name."""


class TrainedRecognizer(Protocol):
    """What a head and an ensemble have in common."""

    @property
    def name(self) -> str:
        """``head:NAME`` or ``ensemble:NAME``."""
        ...

    @property
    def embedder(self) -> str:
        """``name@version`` of the embedder, or fusion, whose vectors it judges."""
        ...

    @property
    def people(self) -> tuple[str, ...] | None:
        """Whom it was trained on; None where it serves whoever is registered."""
        ...

    @property
    def threshold(self) -> float:
        """The distance up to which it was calibrated to give a name."""
        ...

    def distances(self, probes: Vectors, templates: Templates) -> Distances:
        """(M, P) distances 0..2 of (M, D) probes to each of ``templates.names``."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Classifier:
    """A softmax over the people of a list: a head, or a stacked ensemble.

    ``network`` scores ``people`` in their order, and in one more class, behind them, everybody else where
    ``has_unknown``. ``limit`` is the score a person needs, None where the unknown class alone rejects. ``unit`` is how
    far over the limit a right person usually is. The score is the logit, not the share: a softmax is as sure of a
    stranger as of a friend, and the highest logit tells them apart better (Vaze, Han, Vedaldi and Zisserman,
    "Open-set recognition: a good closed-set classifier is all you need", ICLR 2022).

    People who were registered later are compared by their templates; who is not registered any more is nobody's match.
    """

    name: str
    embedder: str
    people: tuple[str, ...]
    network: Scores
    has_unknown: bool
    limit: float | None
    unit: float
    threshold: float
    centres: Vectors | None = None

    def __post_init__(self) -> None:
        if self.network.classes != len(self.people) + self.has_unknown:
            raise ValueError(f"{self.network.classes} classes do not fit {len(self.people)} people")
        if self.unit <= 0 or not 0 < self.threshold < FARTHEST:
            raise ValueError(f"unit {self.unit} and threshold {self.threshold} must be over 0")
        if self.limit is None and not self.has_unknown:
            raise ValueError("nothing says when a face is nobody's")

    def margins(self, probes: Vectors) -> Distances:
        """(M, K): how far each person's score is over what is needed; below 0 a person is not named."""
        scores = self.network.scores(probes)
        people = scores[:, : len(self.people)]
        needed = np.full((len(probes), 1), -np.inf, np.float32)
        if self.has_unknown:
            needed = scores[:, -1:]
        if self.limit is not None:
            needed = np.maximum(needed, np.float32(self.limit))
        return np.asarray(people - needed, dtype=np.float32)

    def to_its_people(self, probes: Vectors) -> Distances:
        """(M, K) distances of (M, D) probes to ``people``, whether they are registered or not."""
        own = laid_out(self.margins(probes), self.unit, self.threshold)
        if self.centres is None:
            return own
        return np.asarray(np.maximum(own, np.clip(1.0 - probes @ self.centres.T, 0.0, FARTHEST)), dtype=np.float32)

    def distances(self, probes: Vectors, templates: Templates) -> Distances:
        if probes.ndim != 2 or probes.shape[1] != self.network.inputs:
            raise ValueError(f"probes of shape {probes.shape} do not fit {self.name}, for {self.network.inputs} values")
        usable = np.asarray(np.isfinite(probes).all(axis=1))
        own = self.to_its_people(np.where(usable[:, None], probes, np.float32(0.0)))
        place = {person: number for number, person in enumerate(self.people)}
        found = np.empty((len(probes), len(templates.names)), np.float32)
        later = [column for column, person in enumerate(templates.names) if person not in place]
        if later:
            found[:, later] = distances_to_people(probes, templates)[:, later]
        for column, person in enumerate(templates.names):
            if person in place:
                found[:, column] = own[:, place[person]]
        found[~usable] = FARTHEST
        return found


def laid_out(margins: Distances, unit: float, threshold: float) -> Distances:
    """Margins as distances: 0 at ``threshold``, one ``unit`` at half of it, and never two alike."""
    share = margins.astype(np.float64) / unit
    near = threshold / (1.0 + np.maximum(share, 0.0))
    far = threshold + (FARTHEST - threshold) * (1.0 - 1.0 / (1.0 - np.minimum(share, 0.0) / 3.0))
    return np.asarray(np.where(share >= 0, near, far), dtype=np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class DistanceStack:
    """A weighted mean of several embedders' distances, with learnt weights: it needs nobody's own training.

    ``widths`` are the values of each embedder in a row, ``weights`` what each one's distance counts, together 1.
    """

    name: str
    embedder: str
    widths: tuple[int, ...]
    weights: tuple[float, ...]
    threshold: float

    def __post_init__(self) -> None:
        if len(self.widths) != len(self.weights) or min(self.weights) < 0 or abs(sum(self.weights) - 1) > 1e-4:
            raise ValueError(f"weights {self.weights} of {len(self.widths)} embedders must be shares of 1")

    @property
    def people(self) -> tuple[str, ...] | None:
        return None

    def distances(self, probes: Vectors, templates: Templates) -> Distances:
        usable = np.asarray(np.isfinite(probes).all(axis=1))
        total = np.zeros((len(probes), len(templates.names)), np.float32)
        searched, enrolled = split_rows(probes, self.widths), _of_each(templates, self.widths)
        for weight, rows, own in zip(self.weights, searched, enrolled, strict=True):
            total += np.float32(weight) * distances_to_people(rows, own)
        total[~usable] = FARTHEST
        return total


@lru_cache(maxsize=2)
def _of_each(templates: Templates, widths: tuple[int, ...]) -> tuple[Templates, ...]:
    """The templates of each embedder of a fusion by itself; worked out once for each gallery."""
    rows = np.array(templates.vectors)
    rows[templates.broken] = np.nan
    return tuple(
        Templates(each, templates.people, templates.embedder, templates.scoring) for each in split_rows(rows, widths)
    )
