"""More pictures from one."""

from __future__ import annotations

from dataclasses import asdict, replace

import numpy as np
import pytest
from skimage.data import astronaut
from skimage.exposure import adjust_gamma
from skimage.filters import gaussian
from skimage.transform import AffineTransform

from learning.datasets.recipe import Augmentation, Variant
from recognition.errors import UsageError
from recognition.faces.alignment import warp

PICTURE = np.ascontiguousarray(astronaut()[:256, 128:384, ::-1])
AS_IT_IS = np.array([[1.0, 0, 0], [0, 1.0, 0]])
NOTHING = Variant(False, 0.0, (0.0, 0.0), 1.0, 0.0, 1.0, 0.0, None)
SHA = "c0ffee" * 11


def made(variant: Variant) -> np.ndarray:
    return variant.crop(PICTURE, variant.transform(AS_IT_IS, 256), 256)


def changed(**values: object) -> np.ndarray:
    return made(Variant(**{each: getattr(NOTHING, each) for each in Variant.__dataclass_fields__} | values))


def test_nothing_variant_changes_nothing() -> None:
    assert np.array_equal(made(NOTHING), PICTURE)


def test_flip_and_shift_are_exact() -> None:
    assert np.array_equal(changed(flipped=True), PICTURE[:, ::-1])
    assert np.array_equal(changed(shift=(0.125, 0.0))[:, 32:], PICTURE[:, :-32])
    assert np.array_equal(changed(shift=(0.0, -0.25))[:-64], PICTURE[64:])


def test_turning_and_zooming_are_about_the_middle() -> None:
    middle = slice(126, 130)
    for variant in ({"rotation": 10.0}, {"zoom": 1.1}, {"shear": 8.0}):
        moved = changed(**variant)
        assert np.abs(moved.astype(int) - PICTURE).mean() > 5
        assert np.abs(moved[middle, middle].astype(int) - PICTURE[middle, middle]).max() <= 40
    turned = NOTHING.transform(AS_IT_IS, 256)
    whole = Variant(False, 90.0, (0.0, 0.0), 1.0, 0.0, 1.0, 0.0, None).transform(AS_IT_IS, 256)
    assert turned == pytest.approx(AS_IT_IS)
    assert whole @ [127.5, 127.5, 1] == pytest.approx([127.5, 127.5])
    assert whole @ [255, 127.5, 1] == pytest.approx([127.5, 255])


def test_light_blur_and_compression() -> None:
    assert changed(gamma=1.5).mean() < PICTURE.mean() - 10 < PICTURE.mean() + 10 < changed(gamma=0.6).mean()
    edges = [np.abs(np.diff(each.astype(int), axis=0)).mean() for each in (PICTURE, changed(blur=0.01))]
    assert edges[1] < 0.7 * edges[0]
    rough, fine = (np.abs(changed(quality=each).astype(int) - PICTURE).mean() for each in (20, 90))
    assert rough > 1.5 * fine > 0


def test_variants_are_those_of_scikit_image() -> None:
    for number in range(40):
        variant = replace(Augmentation().sample(0, SHA, number), quality=None)
        middle, mirror = 127.5, -1 if variant.flipped else 1
        change = AffineTransform(
            scale=(variant.zoom * mirror, variant.zoom),
            rotation=np.radians(variant.rotation),
            shear=np.radians(variant.shear),
            translation=np.array(variant.shift) * 256,
        )
        moved = AffineTransform(translation=(-middle,) * 2) + change + AffineTransform(translation=(middle,) * 2)
        matrix = variant.transform(AS_IT_IS, 256)
        assert matrix == pytest.approx(moved.params[:2])
        expected = adjust_gamma(warp(PICTURE, matrix, 256), variant.gamma)
        if variant.blur:
            expected = np.rint(gaussian(expected, variant.blur * 256, channel_axis=-1, preserve_range=True))
        assert np.array_equal(variant.crop(PICTURE, matrix, 256), expected)


def test_a_variant_follows_from_seed_picture_and_number() -> None:
    recipe = Augmentation(copies=3)
    assert recipe.sample(1, SHA, 2) == recipe.sample(1, SHA, 2)
    assert len({recipe.sample(*of) for of in ((1, SHA, 1), (1, SHA, 2), (2, SHA, 1), (1, SHA[1:], 1))}) == 4
    variants = [recipe.sample(0, SHA, number) for number in range(400)]
    assert 0.4 < np.mean([each.flipped for each in variants]) < 0.6
    assert 0.2 < np.mean([each.blur > 0 for each in variants]) < 0.4
    assert max(abs(each.rotation) for each in variants) <= 12
    assert max(each.zoom for each in variants) <= 1.1
    assert min(each.zoom for each in variants) >= 1 / 1.1 - 1e-4
    assert min(each.quality for each in variants if each.quality is not None) >= 30
    still = Augmentation(
        copies=1, flip=0, rotation=0, shift=0, zoom=0, shear=0, light=0, blurred=0, compressed=0
    ).sample(5, SHA, 1)
    assert still == NOTHING
    assert str(still) == "rotation 0.00, shift 0.000 0.000, zoom 1.000, shear 0.00, gamma 1.000"


@pytest.mark.parametrize(
    "values", [{"flip": 1.5}, {"rotation": -1}, {"jpeg": 0}, {"copies": 1.5}, {"light": "bright"}, {"mirror": 1}]
)
def test_a_recipe_that_does_not_hold(values: dict[str, object]) -> None:
    with pytest.raises(UsageError, match="augmentation: "):
        Augmentation.from_dict(values)
    assert Augmentation.from_dict(asdict(Augmentation(copies=2))) == Augmentation(copies=2)
