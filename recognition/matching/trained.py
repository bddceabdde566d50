"""Recognisers trained on the gallery's people, used instead of comparing with the nearest template.

Their outputs are mapped to distances such that ``threshold`` is the calibrated limit of a name, so the threshold
setting, the looks of a track and corrections work as they do with templates.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from recognition.matching.dense_layers import LogitNetwork, split_rows
from recognition.matching.scoring import Distances, distances_to_people, valid_rows
from recognition.matching.templates import Templates
from recognition.types import MAX_DISTANCE, Vectors


@dataclass(frozen=True, slots=True, eq=False)
class Classifier:
    """A softmax over a list of people: a head, or a stacked ensemble. Implements ``TrainedRecognizer``.

    The score is the logit: a softmax probability is as high for strangers as for people, the largest logit tells them
    apart better (Vaze, Han, Vedaldi and Zisserman, "Open-set recognition: a good closed-set classifier is all you
    need", ICLR 2022). People registered later are compared by their templates; people no longer registered match
    nobody.

    network: gives logits of ``people`` in order, and last that of the unknown class where ``has_unknown``.
    limit: logit a person needs, None where the unknown class alone rejects.
    unit: how far above the limit a correct person usually is.
    threshold: distance that ``limit`` is mapped to.
    centres: (K, D) unit vectors of ``people``; the distance is at least the cosine distance to them. None: no bound.
    """

    name: str
    embedder: str
    people: tuple[str, ...]
    network: LogitNetwork
    has_unknown: bool
    limit: float | None
    unit: float
    threshold: float
    centres: Vectors | None = None

    def __post_init__(self) -> None:
        if self.network.classes != len(self.people) + self.has_unknown:
            raise ValueError(f"{self.network.classes} classes do not fit {len(self.people)} people")
        if self.unit <= 0 or not 0 < self.threshold < MAX_DISTANCE:
            raise ValueError(f"unit {self.unit} and threshold {self.threshold} must be over 0")
        if self.limit is None and not self.has_unknown:
            raise ValueError("a limit or an unknown class is needed to reject strangers")

    def margins(self, probes: Vectors) -> Distances:
        """(M, K): each person's logit less what is needed; below 0 the person is not named."""
        logits = self.network.logits(probes)
        needed = np.full((len(probes), 1), -np.inf, np.float32)
        if self.has_unknown:
            needed = logits[:, -1:]
        if self.limit is not None:
            needed = np.maximum(needed, np.float32(self.limit))
        return np.asarray(logits[:, : len(self.people)] - needed, dtype=np.float32)

    def own_distances(self, probes: Vectors) -> Distances:
        """(M, K) distances of (M, D) probes to ``people``, registered or not."""
        own = margins_to_distances(self.margins(probes), self.unit, self.threshold)
        if self.centres is None:
            return own
        return np.asarray(np.maximum(own, np.clip(1.0 - probes @ self.centres.T, 0.0, MAX_DISTANCE)), dtype=np.float32)

    def distances(self, probes: Vectors, templates: Templates) -> Distances:
        """(M, P) distances 0..2 of (M, D) probes to each of ``templates.names``."""
        if probes.ndim != 2 or probes.shape[1] != self.network.inputs:
            raise ValueError(f"probes of shape {probes.shape} do not fit {self.name}, for {self.network.inputs} values")
        valid = valid_rows(probes)
        own = self.own_distances(np.where(valid[:, None], probes, np.float32(0.0)))
        index = {person: number for number, person in enumerate(self.people)}
        found = np.empty((len(probes), len(templates.names)), np.float32)
        later = [column for column, person in enumerate(templates.names) if person not in index]
        if later:
            found[:, later] = distances_to_people(probes, templates)[:, later]
        for column, person in enumerate(templates.names):
            if person in index:
                found[:, column] = own[:, index[person]]
        found[~valid] = MAX_DISTANCE
        return found


def margins_to_distances(margins: Distances, unit: float, threshold: float) -> Distances:
    """Margins as distances, strictly monotonic: margin 0 is ``threshold``, one ``unit`` is half of it."""
    share = margins.astype(np.float64) / unit
    near = threshold / (1.0 + np.maximum(share, 0.0))
    far = threshold + (MAX_DISTANCE - threshold) * (1.0 - 1.0 / (1.0 - np.minimum(share, 0.0) / 3.0))
    return np.asarray(np.where(share >= 0, near, far), dtype=np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class DistanceStack:
    """Mean of several embedders' distances with learnt weights. Implements ``TrainedRecognizer``, for any people.

    widths: values of each embedder in a row.
    weights: of each embedder's distance; they sum to 1.
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
        """(M, P) distances 0..2 of (M, D) probes to each of ``templates.names``."""
        total = np.zeros((len(probes), len(templates.names)), np.float32)
        parts = zip(self.weights, split_rows(probes, self.widths), by_embedder(templates, self.widths), strict=True)
        for weight, rows, own in parts:
            total += np.float32(weight) * distances_to_people(rows, own)
        total[~valid_rows(probes)] = MAX_DISTANCE
        return total


@lru_cache(maxsize=2)
def by_embedder(templates: Templates, widths: tuple[int, ...]) -> tuple[Templates, ...]:
    """The templates of each embedder of a fusion; cached for each gallery."""
    rows = np.array(templates.vectors)
    rows[templates.invalid_rows] = np.nan
    return tuple(
        Templates(each, templates.people, templates.embedder, templates.scoring) for each in split_rows(rows, widths)
    )
