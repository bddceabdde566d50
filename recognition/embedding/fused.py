"""Fuses embedders, where the distance of two faces is the weighted sum of the embedders' distances; mirror averaging.

The sum rule is simple and hard to beat where the systems are about equally good (Kittler, Hatef, Duin and Matas, "On
combining classifiers", PAMI 1998). docs/accuracy.md has measurements.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from recognition.errors import UsageError
from recognition.faces.alignment import split_crop
from recognition.interfaces import Embedder, EmbedderWrapper
from recognition.types import CropSpec, Image, Vectors

JOIN, WEIGHT = "+", ":"


@dataclass(frozen=True, slots=True)
class Part:
    """One embedder of a fusion; the weights of all parts sum to 1."""

    name: str
    weight: float


def parts_of(name: str) -> tuple[Part, ...]:
    """The parts of a name like ``sface+edgeface-s`` or ``sface:0.3+edgeface-s:0.7``; of any other name one part.

    Without weights they are equal. Raises UsageError for an invalid name.
    """
    if JOIN not in name:
        return (Part(name, 1.0),)
    names, weights = [], []
    for text in name.split(JOIN):
        part, _, weight = text.strip().partition(WEIGHT)
        names.append(part.strip())
        weights.append(_weight(weight, name))
    if len(set(names)) < len(names) or not all(names):
        raise UsageError(f"'{name}' does not name different embedders; write it as sface+edgeface-s.")
    if len({each is None for each in weights}) > 1:
        raise UsageError(f"'{name}' gives some embedders a weight and others none; give one to all or to none.")
    given = [1.0 if each is None else each for each in weights]
    return tuple(Part(part, weight / sum(given)) for part, weight in zip(names, given, strict=True))


def _weight(text: str, name: str) -> float | None:
    if not text:
        return None
    try:
        weight = float(text)
    except ValueError:
        weight = math.nan
    if not 0 < weight < math.inf:
        raise UsageError(f"'{text}' in '{name}' is no weight; write a number over 0, as in sface:0.3+edgeface-s:0.7.")
    return weight


class FusedEmbedder:
    """Concatenates the unit rows of ``embedders``, each multiplied by the square root of its weight.

    The rows have unit length, and the cosine of two rows is the weighted sum of the cosines. Where the embedders take
    different crops, theirs are stacked in one image.
    """

    def __init__(self, name: str, embedders: Sequence[Embedder], weights: Sequence[float]) -> None:
        specs = list(dict.fromkeys(each.crop_spec for each in embedders))
        self.name = name
        self.version = JOIN.join(
            f"{weight:.4g}*{embedder.version}" for embedder, weight in zip(embedders, weights, strict=True)
        )
        self.widths = tuple(each.dimension for each in embedders)
        self.dimension = sum(self.widths)
        self.crop_spec = specs[0] if len(specs) == 1 else CropSpec.stacked(specs)
        self._embedders = tuple(embedders)
        self._roots = np.sqrt(np.array(weights, dtype=np.float32))

    def embed(self, crops: Sequence[Image]) -> Vectors:
        """(N, D) float32 rows of unit length for N crops."""
        split = [split_crop(crop, self.crop_spec) for crop in crops]
        numbers = {spec: number for number, spec in enumerate(self.crop_spec.parts or (self.crop_spec,))}
        rows = [
            root * each.embed([parts[numbers[each.crop_spec]] for parts in split])
            for root, each in zip(self._roots, self._embedders, strict=True)
        ]
        return np.asarray(np.hstack(rows), dtype=np.float32)


class MirrorAveraged(EmbedderWrapper):
    """The mean of the embeddings of a face and of its mirror image, which are not comparable with those of one alone.

    With four networks on the project's photos most FNIR fall by up to a tenth, some stay, one rises; the cost doubles.
    Therefore it is for still images only.
    """

    @property
    def version(self) -> str:
        return f"{self._embedder.version}-mirrored"

    def embed(self, crops: Sequence[Image]) -> Vectors:
        """(N, D) float32 rows of unit length for N crops, at twice the cost."""
        return mirror_averaged(self._embedder, crops)


def mirror_averaged(
    embedder: Embedder, crops: Sequence[Image], embedded: Vectors | None = None, mirrored: Vectors | None = None
) -> Vectors:
    """(N, D) float32 rows of unit length: the mean of each crop's embedding and of that of its mirror image.

    embedded, mirrored: (N, D) of the crops and of their mirror images, None to embed them here.
    """
    count = 0 if embedded is not None else len(crops)
    if embedded is None or mirrored is None:
        found = embedder.embed([*crops[:count], *(crop[:, ::-1] for crop in crops)])
        embedded, mirrored = (found[:count] if embedded is None else embedded), found[count:]
    rows = embedded + mirrored
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    # Opposite vectors cancel out: then the face counts alone.
    alone = lengths[:, 0] < 1e-6
    rows[alone], lengths[alone] = embedded[alone], 1.0
    return np.asarray(rows / lengths, dtype=np.float32)
