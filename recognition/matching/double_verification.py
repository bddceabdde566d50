"""Double verification: a face gets a name only where each network of a fusion gives it that name by itself."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from recognition.errors import UsageError
from recognition.matching.dense_layers import split_rows
from recognition.matching.scoring import Agreement, Distances, people_distances
from recognition.matching.templates import Templates
from recognition.matching.trained import by_embedder
from recognition.registry import embedder_dimension, embedder_parts, embedder_threshold
from recognition.types import MAX_DISTANCE, Vectors

DOUBLE = "double"


@dataclass(frozen=True, slots=True, eq=False)
class DoubleVerification:
    """Distances are those of ``agreement``. Implements ``TrainedRecognizer``, for whoever is registered.

    embedder: ``name@version`` of the fusion.
    """

    embedder: str
    agreement: Agreement

    @property
    def name(self) -> str:
        return DOUBLE

    @property
    def people(self) -> tuple[str, ...] | None:
        return None

    @property
    def threshold(self) -> float:
        """To which the thresholds of all networks are scaled."""
        return sum(self.agreement.thresholds) / len(self.agreement.thresholds)

    def distances(self, probes: Vectors, templates: Templates) -> Distances:
        """(M, P): the largest of the networks' distances, MAX_DISTANCE where they do not name the same person."""
        if not templates.names:
            return np.empty((len(probes), 0), np.float32)
        widths, thresholds = self.agreement.widths, self.agreement.thresholds
        parts = zip(thresholds, split_rows(probes, widths), by_embedder(templates, widths), strict=True)
        scaled = np.stack([self.threshold / own * people_distances(rows, these) for own, rows, these in parts])
        nearest = scaled.argmin(axis=2)
        agreed = (nearest == nearest[0]).all(axis=0)
        largest = np.minimum(scaled.max(axis=0), MAX_DISTANCE)
        return np.asarray(np.where(agreed[:, None], largest, MAX_DISTANCE), dtype=np.float32)


def double_verification(embedder: str) -> DoubleVerification:
    """For ``name@version`` of a fusion. Raises UsageError for a single network."""
    name = embedder.partition("@")[0]
    parts = [part.name for part in embedder_parts(name)]
    if len(parts) < 2:
        raise UsageError(
            "Double verification needs two networks, and {name} is one: choose accurate, accurate-free or a fusion "
            "such as sface+edgeface-s.",
            name=name,
        )
    widths = tuple(embedder_dimension(each) for each in parts)
    return DoubleVerification(embedder, Agreement(widths, tuple(embedder_threshold(each)[0] for each in parts)))
