"""Renewable templates (ISO/IEC 24745): vectors turned by a secret orthogonal transform, which leaves every distance.

Two templates of one picture under two secrets look like those of two people, so that templates that were stolen can be
made worthless by a new secret. What the transform does not do is hide who has the secret and the templates: they can
turn them back.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recognition.embedding.fused import JOIN
from recognition.embedding.probes import embed_probes
from recognition.interfaces import Embedder, EmbedderWrapper
from recognition.types import Allowances, Image, Vectors

SECRET_BYTES = 32
_ROUNDS = 3
"""As many as make the product of random signs and Hadamard matrices hard to tell from a random rotation (Yu, Suresh,
Choromanski, Holtmann-Rice and Kumar, "Orthogonal random features", NIPS 2016)."""
_LABEL = re.compile(r"~([0-9a-f]{8})\.(\d+)")
_Rows = NDArray[Any]


@dataclass(frozen=True, slots=True)
class TemplateKey:
    """label: 8 hexadecimal digits that name it, which say nothing of ``secret``, of 32 bytes."""

    label: str
    secret: bytes


class Transform:
    """The orthogonal transform of a secret for vectors of ``dimension`` values.

    Rounds of a random permutation, random signs and Hadamard matrices on blocks. Unlike a random matrix it needs no
    linear algebra, so that it is exactly the same on every computer, and is made and applied at once.
    """

    def __init__(self, secret: bytes, dimension: int) -> None:
        self.dimension = dimension
        seed = b"rollcall templates 1:" + secret + dimension.to_bytes(4, "big")
        self._rounds = []
        for number in range(_ROUNDS):
            drawn = hashlib.shake_256(seed + bytes([number])).digest(9 * dimension)
            order = np.argsort(np.frombuffer(drawn, "<u8", dimension), kind="stable")
            signs = np.where(np.frombuffer(drawn, np.uint8, offset=8 * dimension) & 1, 1.0, -1.0).astype(np.float32)
            self._rounds.append((order, signs))

    def apply(self, rows: _Rows) -> _Rows:
        """(N, D) rows, float32 or float64; of the same type."""
        for order, signs in self._rounds:
            rows = _hadamard(rows[:, order] * signs)
        return rows

    def undo(self, rows: _Rows) -> _Rows:
        """As they were before ``apply``."""
        for order, signs in reversed(self._rounds):
            back = np.empty_like(rows)
            back[:, order] = _hadamard(rows) * signs
            rows = back
        return rows


@lru_cache(maxsize=16)
def transform(secret: bytes, dimension: int) -> Transform:
    return Transform(secret, dimension)


class Keyed(EmbedderWrapper):
    """Embeddings under a key. The version says which, so that they are never compared with those under another."""

    def __init__(self, embedder: Embedder, key: TemplateKey) -> None:
        super().__init__(embedder)
        self._label = key.label
        self._transform = transform(key.secret, embedder.dimension)

    @property
    def version(self) -> str:
        return labelled(self._embedder.version, self._label, self.dimension)

    def embed(self, crops: Sequence[Image]) -> Vectors:
        """(N, D) float32 rows of unit length for N crops."""
        return self.embed_allowing(crops)[0]

    def embed_allowing(self, crops: Sequence[Image]) -> tuple[Vectors, Allowances]:
        vectors, allowances = embed_probes(self._embedder, crops)
        return np.asarray(self._transform.apply(vectors), dtype=np.float32), allowances


def labelled(version: str, label: str, dimension: int) -> str:
    """The version of an embedder under a key; ``label`` is empty for none."""
    return f"{version}~{label}.{dimension}" if label else version


def label_of(template_key: str) -> str:
    """The label in ``name@version``; empty where there is none."""
    found = _LABEL.search(template_key)
    return "" if found is None else found[1]


def without_label(template_key: str) -> str:
    """``name@version`` of the same embedder without a key: thresholds hold for every key."""
    return _LABEL.sub("", template_key)


def widths_of(template_key: str, dimension: int) -> tuple[int, ...]:
    """Values of each embedder of a fusion, in order; of one embedder all of them. Empty where that cannot be told: of a
    fusion without a key."""
    found = tuple(int(width) for _, width in _LABEL.findall(template_key))
    if not found and JOIN not in template_key:  # a bundle shows what it is in its version only
        found = (dimension,)
    return found if sum(found) == dimension else ()


def renewed_key(template_key: str, label: str, widths: Sequence[int]) -> str:
    """``name@version`` under another label."""
    name, _, version = without_label(template_key).partition("@")
    parts = version.split(JOIN) if len(widths) > 1 else [version]
    return f"{name}@{JOIN.join(labelled(part, label, width) for part, width in zip(parts, widths, strict=True))}"


def renewed(
    rows: _Rows, widths: Sequence[int], old: TemplateKey | None, new: TemplateKey | None
) -> NDArray[np.float32]:
    """(N, D) rows under ``old`` as they are under ``new``; None: without a key. Calculated in float64."""
    parts = np.split(rows.astype(np.float64), np.cumsum(widths)[:-1], axis=1)
    if old is not None:
        parts = [transform(old.secret, width).undo(part) for part, width in zip(parts, widths, strict=True)]
    if new is not None:
        parts = [transform(new.secret, width).apply(part) for part, width in zip(parts, widths, strict=True)]
    return np.asarray(np.hstack(parts), dtype=np.float32)


def _hadamard(rows: _Rows) -> _Rows:
    """(N, D) rows by Hadamard matrices of powers of two along the diagonal, the largest first; its own inverse."""
    made, first, width = [], 0, rows.shape[1]
    while first < width:
        size = 1 << ((width - first).bit_length() - 1)
        block = rows[:, first : first + size]
        step = 1
        while step < size:
            pairs = block.reshape(-1, size // (2 * step), 2, step)
            block = np.concatenate((pairs[:, :, :1] + pairs[:, :, 1:], pairs[:, :, :1] - pairs[:, :, 1:]), axis=2)
            step *= 2
        made.append(block.reshape(-1, size) * rows.dtype.type(size**-0.5))
        first += size
    return np.hstack(made)
