"""What a network is given: an embedder's vectors, or, for a stacked ensemble, what one probe for each embedder says.

The second kind is made out of fold: what a probe says of a picture it was trained on is surer than what it will say of
a new one, and whoever learns to trust it learns a lie (Wolpert, "Stacked generalization", Neural Networks 1992).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from learning.training.logistic import fit_logistic
from learning.training.pictures import picture_folds
from learning.training.recipes import Kind, Recipe, Solver
from recognition.matching.dense_layers import DenseNetwork, LogitNetwork, StackedNetwork, softmax, split_rows
from recognition.types import Vectors

_FOLDS = 5
_PROBE_L2 = 0.1


@dataclass(frozen=True, slots=True, eq=False)
class Features:
    """``learnt`` (N, F): of the rows to learn from. ``scale``: what other rows are multiplied by; ``probes`` are those
    of a stacked ensemble, none for a head."""

    learnt: Vectors
    scale: float
    probes: tuple[DenseNetwork, ...] = ()

    def of(self, rows: Vectors) -> Vectors:
        """(M, F) of (M, D) rows that were not learnt from."""
        if not self.probes:
            return np.asarray(rows * np.float32(self.scale), np.float32)
        parts = split_rows(rows, [each.inputs for each in self.probes])
        said = [softmax(probe.logits(part)) for probe, part in zip(self.probes, parts, strict=True)]
        return np.hstack(said)

    def network(self, top: DenseNetwork) -> LogitNetwork:
        """From the rows themselves to scores, with ``top`` trained on the features."""
        return StackedNetwork(self.probes, top) if self.probes else top.scaled(self.scale)


def features_for(
    rows: Vectors, labels: NDArray[np.intp], people: int, widths: Sequence[int], recipe: Recipe, seed: Sequence[int]
) -> Features:
    """``rows`` (N, D) to learn from, of ``people`` whom ``labels`` (N,) number; ``widths`` of the embedders in a row.

    Vectors of unit length are brought to values of about 1, as networks like them; logistic regression takes them as
    they are, which its ``l2`` is meant for.
    """
    if recipe.kind is Kind.HEAD:
        scale = 1.0 if recipe.solver is Solver.LOGISTIC else float(np.sqrt(rows.shape[1]))
        return Features(np.asarray(rows * np.float32(scale), np.float32), scale)
    folds = _folds(labels, np.random.default_rng(list(seed)))
    parts = split_rows(rows, widths)
    probes = tuple(_probe(part, labels, people) for part in parts)
    said = []
    for part, whole in zip(parts, probes, strict=True):
        shares = softmax(whole.logits(part))  # for those of whom there is one picture only
        for fold in range(_FOLDS):
            inside = folds == fold
            if inside.any():
                shares[inside] = softmax(_probe(part[~inside], labels[~inside], people).logits(part[inside]))
        said.append(shares)
    return Features(np.hstack(said), 1.0, probes)


def _probe(rows: Vectors, labels: NDArray[np.intp], people: int) -> DenseNetwork:
    return fit_logistic(rows, labels, people, l2=_PROBE_L2, balanced=True)


def _folds(labels: NDArray[np.intp], rng: np.random.Generator) -> NDArray[np.intp]:
    """-1 for the only picture of somebody: nothing else could tell a probe who that is."""
    counts = np.bincount(labels)
    return np.where(counts[labels] > 1, picture_folds(labels, _FOLDS, rng), -1)
