"""Small networks of dense layers in NumPy, so that inference needs neither Keras nor scikit-learn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from recognition.types import Vectors, read_only

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """``weights`` (I, O) and ``bias`` (O,), both float32; followed by a ReLU where ``rectified``."""

    weights: Floats
    bias: Floats
    rectified: bool = False

    def __post_init__(self) -> None:
        weights, bias = np.asarray(self.weights, np.float32), np.asarray(self.bias, np.float32)
        if weights.ndim != 2 or bias.shape != (weights.shape[1],):
            raise ValueError(f"a bias of shape {bias.shape} does not fit weights of shape {weights.shape}")
        object.__setattr__(self, "weights", read_only(weights))
        object.__setattr__(self, "bias", read_only(bias))


@dataclass(frozen=True, slots=True, eq=False)
class DenseNetwork:
    """A sequence of layers that gives the logits of classes. Raises ValueError where their shapes do not fit."""

    layers: tuple[Layer, ...]

    def __post_init__(self) -> None:
        widths = [(each.weights.shape[0], each.weights.shape[1]) for each in self.layers]
        if not widths or any(one[1] != other[0] for one, other in pairwise(widths)):
            raise ValueError(f"layers of these shapes do not fit: {widths}")

    @property
    def inputs(self) -> int:
        return int(self.layers[0].weights.shape[0])

    @property
    def classes(self) -> int:
        return int(self.layers[-1].weights.shape[1])

    def logits(self, rows: Vectors) -> Floats:
        """(N, classes) for (N, inputs) rows; N may be 0."""
        values = np.asarray(rows, np.float32)
        for layer in self.layers:
            values = values @ layer.weights + layer.bias
            if layer.rectified:
                values = np.maximum(values, 0.0)
        return np.asarray(values, dtype=np.float32)

    def scaled(self, scale: float) -> DenseNetwork:
        """The same network for rows to be multiplied by ``scale``, which is folded into the first layer."""
        first, *others = self.layers
        return DenseNetwork((Layer(first.weights * np.float32(scale), first.bias, first.rectified), *others))


@dataclass(frozen=True, slots=True, eq=False)
class StackedNetwork:
    """Stacked generalisation (Wolpert, Neural Networks 1992): ``top`` takes the softmax outputs of ``parts``.

    There is one part for each embedder of a fusion, in the order of its rows.
    """

    parts: tuple[DenseNetwork, ...]
    top: DenseNetwork

    def __post_init__(self) -> None:
        if sum(each.classes for each in self.parts) != self.top.inputs:
            raise ValueError(f"{[each.classes for each in self.parts]} classes do not fit {self.top.inputs} inputs")

    @property
    def inputs(self) -> int:
        return sum(each.inputs for each in self.parts)

    @property
    def classes(self) -> int:
        return self.top.classes

    def logits(self, rows: Vectors) -> Floats:
        vectors = split_rows(rows, tuple(each.inputs for each in self.parts))
        outputs = [softmax(part.logits(each)) for part, each in zip(self.parts, vectors, strict=True)]
        return self.top.logits(np.hstack(outputs))


LogitNetwork = DenseNetwork | StackedNetwork
"""A classifier without its softmax."""


def softmax(logits: Floats) -> Floats:
    """(N, C) probabilities; each row sums to 1."""
    raised = np.exp(logits - logits.max(axis=1, keepdims=True, initial=-np.inf))
    return np.asarray(raised / raised.sum(axis=1, keepdims=True), dtype=np.float32)


def split_rows(rows: Vectors, widths: Sequence[int]) -> list[Vectors]:
    """The vectors of each embedder in the (N, D) rows of a fusion, each of unit length again.

    Raises ValueError where the widths do not sum to D.
    """
    if rows.ndim != 2 or rows.shape[1] != sum(widths):
        raise ValueError(f"rows of shape {rows.shape} do not hold vectors of {tuple(widths)} values")
    parts = np.split(rows, np.cumsum(widths)[:-1], axis=1)
    lengths = [np.linalg.norm(each, axis=1, keepdims=True) for each in parts]
    return [
        np.asarray(each / np.where(length > 0, length, 1.0), np.float32)
        for each, length in zip(parts, lengths, strict=True)
    ]
