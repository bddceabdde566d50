"""Several embedders as one."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from learning.thresholds.defaults import default_threshold, starting_threshold
from recognition.embedding.fused import FusedEmbedder, Part, parts_of
from recognition.errors import UnknownNameError, UsageError
from recognition.faces.alignment import crop_face, split_crop
from recognition.interfaces import template_key
from recognition.registry import BUNDLES, Bundle, embedder_parts, embedder_threshold, weights_of
from recognition.types import Box, CropSpec, Detection, Image, Vectors
from tests.fakes import ColourEmbedder


class Brightness:
    """Another embedder of the colour embedder's crop: how bright the left and the right half are."""

    name, version, dimension = "halves", "7", 2

    def __init__(self, spec: CropSpec = ColourEmbedder.crop_spec) -> None:
        self.crop_spec = spec

    def embed(self, crops: Sequence[Image]) -> Vectors:
        rows = np.array([[crop[:, :8].mean(), crop[:, 8:].mean()] for crop in crops], np.float32).reshape(-1, 2) + 1
        return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)


def crops() -> list[Image]:
    rng = np.random.default_rng(5)
    return [np.asarray(rng.integers(0, 256, 3) * rng.random((16, 16, 1)), np.uint8) for _ in range(6)]


def fused(*weights: float) -> FusedEmbedder:
    return FusedEmbedder("colours+halves", [ColourEmbedder(), Brightness()], weights)


def test_its_distance_is_the_weighted_sum() -> None:
    rows, colours, halves = (each.embed(crops()) for each in (fused(0.3, 0.7), ColourEmbedder(), Brightness()))

    assert rows.shape == (6, 5)
    assert rows.dtype == np.float32
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-6)
    assert np.allclose(rows @ rows.T, 0.3 * (colours @ colours.T) + 0.7 * (halves @ halves.T), atol=1e-6)
    assert fused(0.5, 0.5).embed([]).shape == (0, 5)


def test_its_key_tells_the_parts_and_weights() -> None:
    assert template_key(fused(0.3, 0.7)) == "colours+halves@0.3*1+0.7*7"
    assert template_key(fused(0.3, 0.7)) != template_key(fused(0.5, 0.5))


def test_each_network_gets_its_own_crop_of_one_face() -> None:
    box = CropSpec("box", 32, margin=0.2)
    fusion = FusedEmbedder("a+b+c", [ColourEmbedder(), Brightness(box), Brightness()], [0.5, 0.3, 0.2])
    image = np.random.default_rng(1).integers(0, 256, (90, 120, 3), np.uint8)
    face = Detection(Box(30, 20, 70, 70), 1.0, None)

    stacked = crop_face(image, face, fusion.crop_spec)
    (row,) = fusion.embed([stacked])

    small, large = crop_face(image, face, ColourEmbedder.crop_spec), crop_face(image, face, box)
    expected = [
        np.sqrt(0.5) * ColourEmbedder().embed([small])[0],
        np.sqrt(0.3) * Brightness(box).embed([large])[0],
        np.sqrt(0.2) * Brightness().embed([small])[0],
    ]
    assert stacked.shape == fusion.crop_spec.shape == (48, 32, 3)
    assert np.allclose(row, np.concatenate(expected), atol=1e-6)
    assert not np.allclose(fusion.embed([stacked[:, ::-1]])[0], row)
    assert fusion.embed([]).shape == (0, 7)


def test_a_stacked_crop_turned_round_is_that_of_its_parts() -> None:
    spec = CropSpec.stacked([CropSpec("landmarks", 112), CropSpec("box", 160)])
    crop = np.random.default_rng(2).integers(0, 256, spec.shape, np.uint8)

    turned = split_crop(np.ascontiguousarray(crop[:, ::-1]), spec)

    assert all(np.array_equal(one, other[:, ::-1]) for one, other in zip(turned, split_crop(crop, spec), strict=True))


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("sface", (Part("sface", 1.0),)),
        ("sface+edgeface-s", (Part("sface", 0.5), Part("edgeface-s", 0.5))),
        ("sface:1+edgeface-s:3", (Part("sface", 0.25), Part("edgeface-s", 0.75))),
    ],
)
def test_names_are_read(name: str, parts: tuple[Part, ...]) -> None:
    assert parts_of(name) == parts
    assert embedder_parts(name) == parts


@pytest.mark.parametrize(
    "name", ["sface+sface", "sface+", "+", "sface:2+edgeface-s", "sface:x+edgeface-s:1", "sface:-1+edgeface-s:1"]
)
def test_what_cannot_be_read_is_refused(name: str) -> None:
    with pytest.raises(UsageError):
        parts_of(name)


def test_unknown_parts_get_a_suggestion() -> None:
    with pytest.raises(UnknownNameError, match="Did you mean 'edgeface-s'"):
        embedder_parts("sface+edgface-s")


def test_it_needs_the_weights_of_all_parts() -> None:
    assert weights_of("sface+edgeface-s") == ("sface", "edgeface-s")


@pytest.mark.parametrize(("name", "bundle"), BUNDLES.items())
def test_a_bundle_is_a_fusion_with_a_name(name: str, bundle: Bundle) -> None:
    assert embedder_parts(name) == parts_of(bundle.embedder)
    assert len(embedder_parts(name)) > 1
    assert embedder_threshold(name) == embedder_threshold(bundle.embedder)
    assert default_threshold(name, 50) == default_threshold(bundle.embedder, 50)
    if bundle.threshold is not None:
        assert embedder_threshold(name) == bundle.threshold
        assert default_threshold(name, 1) != default_threshold("sface+facenet", 1)


def test_its_thresholds_lie_between_those_of_its_parts() -> None:
    one, other = embedder_threshold("sface")[0], embedder_threshold("arcface-mbf")[0]
    assert embedder_threshold("sface+arcface-mbf")[0] == pytest.approx((one + other) / 2)

    measured = [default_threshold(each, 50) or 0.0 for each in ("sface", "arcface-mbf")]
    assert default_threshold("sface:1+arcface-mbf:3", 50) == pytest.approx(0.25 * measured[0] + 0.75 * measured[1])
    assert default_threshold("sface+openface", 50) is None
    assert starting_threshold("sface+openface", 50) == embedder_threshold("sface+openface")[0]
