"""Templates under keys: distances stay, and vectors under two keys look like those of two people."""

from __future__ import annotations

import time
from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from recognition.embedding.fused import FusedEmbedder
from recognition.embedding.keyed import (
    Keyed,
    TemplateKey,
    Transform,
    label_of,
    renewed,
    renewed_key,
    transform,
    widths_of,
    without_label,
)
from recognition.interfaces import template_key
from recognition.types import CropSpec, Image, Vectors
from tests.fakes import ColourEmbedder

A, B = TemplateKey("0a1b2c3d", bytes(range(32))), TemplateKey("ffffffff", bytes(range(1, 33)))
DIMENSIONS = (128, 512, 513, 2048, 2622)


def vectors(dimension: int, count: int = 60, *, skewed: bool = False) -> NDArray[np.float32]:
    """Unit rows; ``skewed``: not negative and of few large values, as behind a ReLU."""
    rows = np.random.default_rng(dimension).standard_normal((count, dimension))
    if skewed:
        rows = np.maximum(rows, 0.0) ** 3
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), dtype=np.float32)


@pytest.mark.parametrize("dimension", DIMENSIONS)
@pytest.mark.parametrize("skewed", [False, True])
def test_distances_stay_and_keys_cannot_be_linked(dimension: int, skewed: bool) -> None:
    rows = vectors(dimension, skewed=skewed)
    one, other = (transform(key.secret, dimension).apply(rows) for key in (A, B))
    exact = rows.astype(np.float64) @ rows.T.astype(np.float64)
    for turned in (one, other, renewed(one, (dimension,), A, B)):
        assert turned.dtype == np.float32
        assert np.abs(turned.astype(np.float64) @ turned.T.astype(np.float64) - exact).max() < 1e-6
    assert np.abs(renewed(one, (dimension,), A, B) - other).max() < 1e-6, "the same as made under the new key"
    assert np.abs(renewed(one, (dimension,), A, None) - rows).max() < 1e-6

    # The same picture under two keys, and under none: as two vectors by chance, whose cosine has this deviation.
    for unlike in (one, other):
        same = np.sum(unlike * rows, axis=1), np.sum(one * other, axis=1)
        for cosines in same:
            assert abs(cosines.mean()) < 6 / np.sqrt(dimension)
            assert np.abs(cosines).max() < 8 / np.sqrt(dimension)


@pytest.mark.parametrize("dimension", DIMENSIONS)
def test_one_to_one_search_across_keys_finds_nobody(dimension: int) -> None:
    rows = vectors(dimension, 200)
    one, other = (transform(key.secret, dimension).apply(rows) for key in (A, B))
    hits = int((np.argmax(one @ other.T, axis=1) == np.arange(200)).sum())
    assert hits <= 8, "one in 200 by chance"


def test_it_is_the_same_on_every_computer() -> None:
    """Fixed numbers: stored templates must fit probes for years."""
    rows = np.zeros((1, 600), np.float64)
    rows[0, 0] = 1.0
    found = Transform(bytes(32), 600).apply(rows)[0]
    assert abs(np.linalg.norm(found) - 1) < 1e-12
    assert found[:4].round(9).tolist() == FIXED
    assert np.abs(Transform(bytes(32), 600).undo(found[None])[0] - rows[0]).max() < 1e-12


FIXED = [0.008024916, 0.05145741, -0.024775447, 0.024695881]


def test_the_embedder_says_under_which_key_it_is() -> None:
    plain = ColourEmbedder()
    keyed = Keyed(plain, A)
    assert template_key(keyed) == f"{template_key(plain)}~0a1b2c3d.{plain.dimension}"
    assert label_of(template_key(keyed)) == "0a1b2c3d"
    assert label_of(template_key(plain)) == ""
    assert without_label(template_key(keyed)) == template_key(plain)
    assert renewed_key(template_key(plain), "ffffffff", (plain.dimension,)) == template_key(Keyed(plain, B))
    assert renewed_key(template_key(keyed), "ffffffff", (plain.dimension,)) == template_key(Keyed(plain, B))
    assert widths_of(template_key(plain), 7) == (7,)


class Narrow:
    """Draws a vector of ``dimension`` values from the mean colour."""

    version = "1"
    crop_spec: CropSpec = ColourEmbedder().crop_spec

    def __init__(self, name: str, dimension: int) -> None:
        self.name, self.dimension = name, dimension

    def embed(self, crops: Sequence[Image]) -> Vectors:
        rows = [np.random.default_rng(int(crop.mean() * 1000)).standard_normal(self.dimension) for crop in crops]
        return np.asarray([row / np.linalg.norm(row) for row in rows], np.float32).reshape(-1, self.dimension)


def test_parts_of_a_fusion_are_turned_apart() -> None:
    parts = [Narrow("one", 8), Narrow("two", 24)]
    side = ColourEmbedder().crop_spec.size
    crops = [np.full((side, side, 3), shade, np.uint8) for shade in (10, 90, 200)]
    plain = FusedEmbedder("one+two", parts, (0.3, 0.7))
    keyed = FusedEmbedder("one+two", [Keyed(each, A) for each in parts], (0.3, 0.7))
    key = template_key(keyed)
    assert widths_of(key, 32) == (8, 24)
    assert widths_of(template_key(plain), 32) == (), "not told by the name"
    bundle = f"accurate-free@{plain.version}"
    assert widths_of(bundle, 32) == (), "nor by the name of a bundle"
    assert renewed_key(key, "ffffffff", (8, 24)) == template_key(
        FusedEmbedder("one+two", [Keyed(each, B) for each in parts], (0.3, 0.7))
    )
    again = FusedEmbedder("one+two", [Keyed(each, B) for each in parts], (0.3, 0.7)).embed(crops)
    assert np.abs(renewed(keyed.embed(crops), (8, 24), A, B) - again).max() < 1e-6
    for rows in (keyed.embed(crops), again):
        assert np.abs(rows @ rows.T - plain.embed(crops) @ plain.embed(crops).T).max() < 1e-6


def test_a_probe_costs_little() -> None:
    """A tenth of the quickest network's time: SFace takes some 5 ms on one core."""
    rows, made = vectors(512, 1), transform(A.secret, 512)
    made.apply(rows)
    times = []
    for _ in range(50):
        before = time.perf_counter()
        made.apply(rows)
        times.append(time.perf_counter() - before)
    assert min(times) < 0.5e-3
