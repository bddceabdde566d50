"""Averaging a face with its mirror image."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from recognition.embedding.fused import MirrorAveraged
from recognition.types import CropSpec, Image, Vectors


class LeftAndRight:
    """Its vector: how bright the left and the right edge are, the one made negative where ``opposed``."""

    name, version, dimension, crop_spec = "edges", "1", 2, CropSpec("box", 4)

    def __init__(self, *, opposed: bool = False) -> None:
        self.opposed = opposed

    def embed(self, crops: Sequence[Image]) -> Vectors:
        rows = np.array([[each[0, 0, 0], each[0, -1, 0]] for each in crops], np.float32).reshape(-1, 2)
        if self.opposed:
            rows = np.stack([rows[:, 0] - rows[:, 1], np.zeros(len(rows), np.float32)], axis=1)
        return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)


def crop(left: int, right: int) -> Image:
    image = np.zeros((4, 4, 3), np.uint8)
    image[:, :2], image[:, 2:] = left, right
    return image


def test_a_face_and_its_mirror_image_get_the_same_vector() -> None:
    embedder = MirrorAveraged(LeftAndRight())

    rows = embedder.embed([crop(200, 10), crop(10, 200), crop(50, 50)])

    np.testing.assert_allclose(rows, np.full((3, 2), np.sqrt(0.5)), atol=1e-6)
    assert rows.dtype == np.float32


def test_its_templates_are_not_those_of_the_embedder_alone() -> None:
    embedder = MirrorAveraged(LeftAndRight())

    assert (embedder.name, embedder.version) == ("edges", "1-mirrored")
    assert (embedder.dimension, embedder.crop_spec) == (2, CropSpec("box", 4))


def test_no_crops_give_no_rows() -> None:
    assert MirrorAveraged(LeftAndRight()).embed([]).shape == (0, 2)


def test_where_the_two_are_opposite_the_face_counts_alone() -> None:
    rows = MirrorAveraged(LeftAndRight(opposed=True)).embed([crop(200, 10)])

    assert rows.tolist() == [pytest.approx([1, 0])]
