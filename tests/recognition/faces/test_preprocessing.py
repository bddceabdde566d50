"""What may be done to crops before they are embedded."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from recognition.embedding.sanity_check import portrait_crops
from recognition.enrolment.still import Enroller, EnrolmentRules
from recognition.faces.preprocessing import Preprocessed, Preprocessing, blur_to_sharpness, equalise, mask_outside_oval
from recognition.faces.quality import sharpness
from recognition.interfaces import template_key
from recognition.types import Image
from tests.fakes import ColourEmbedder, SquareDetector

CROP = ColourEmbedder.crop_spec


def portrait() -> Image:
    from recognition.types import CropSpec

    return np.asarray(portrait_crops(CropSpec("landmarks", 112))[0], np.uint8)


def inner_sharpness(crop: Image) -> float:
    return sharpness(np.asarray(cv2.cvtColor(crop, cv2.COLOR_BGR2GRAY)[14:-14, 14:-14], np.uint8))


def test_a_dark_face_is_lit_and_keeps_its_colours() -> None:
    dark = np.asarray(portrait() * 0.25, np.uint8)

    lit = equalise(dark)

    assert lit.std() > 1.5 * dark.std()
    chroma = [cv2.cvtColor(each, cv2.COLOR_BGR2YCrCb)[..., 1:].astype(int) for each in (dark, lit)]
    assert np.abs(chroma[0] - chroma[1]).mean() < 2


@pytest.mark.parametrize("kind", ["landmarks", "box"])
def test_outside_of_the_oval_is_black(kind: str) -> None:
    white = np.full((112, 112, 3), 255, np.uint8)

    found = mask_outside_oval(white, kind)

    assert found[[0, 0, -1, -1], [0, -1, 0, -1]].max() == 0
    assert found[40:80, 40:72].min() == 255
    assert found.dtype == np.uint8


@pytest.mark.parametrize("wanted", [0.5, 0.4, 0.3])
def test_a_sharp_face_is_blurred_to_the_cameras_sharpness(wanted: float) -> None:
    found = inner_sharpness(blur_to_sharpness(portrait(), wanted))

    assert wanted - 0.02 <= found <= wanted


def test_a_face_that_is_not_sharper_stays_as_it_is() -> None:
    soft = blur_to_sharpness(portrait(), 0.35)

    assert blur_to_sharpness(soft, 0.6) is soft


def test_nothing_is_done_unless_asked() -> None:
    assert not Preprocessing()
    assert Preprocessing().apply(portrait(), "landmarks") is not None
    assert np.array_equal(Preprocessing().apply(portrait(), "landmarks"), portrait())


def test_its_vectors_are_another_versions() -> None:
    plain = ColourEmbedder()
    keys = {
        template_key(Preprocessed(plain, Preprocessing(clahe, oval)))
        for clahe, oval in ((True, False), (False, True), (True, True))
    }

    assert len(keys | {template_key(plain)}) == 4
    assert "colours@1-clahe1-oval1" in keys


def test_crops_are_prepared_before_they_are_embedded() -> None:
    rng = np.random.default_rng(2)
    crops = [np.asarray(rng.integers(0, 256, (16, 16, 3)), np.uint8) for _ in range(3)]
    embedder = Preprocessed(ColourEmbedder(), Preprocessing(clahe=True, oval=True))

    found = embedder.embed(crops)

    by_hand = ColourEmbedder().embed([mask_outside_oval(equalise(each), CROP.kind) for each in crops])
    assert np.array_equal(found, by_hand)
    assert (embedder.name, embedder.dimension, embedder.crop_spec) == ("colours", 3, CROP)
    assert embedder.embed([]).shape == (0, 3)


class Keeper(ColourEmbedder):
    """Remembers what it was given."""

    def __init__(self) -> None:
        self.given: list[Image] = []

    def embed(self, crops):  # type: ignore[no-untyped-def]
        self.given += crops
        return super().embed(crops)


def test_only_registered_faces_are_blurred_and_the_method_says_so() -> None:
    picture = np.full((200, 200, 3), 128, np.uint8)
    picture[40:140, 40:140] = (20, 20, 220)
    picture[60:120:4, 40:140] = (10, 10, 120)
    sharp, soft = Keeper(), Keeper()
    makers = [
        Enroller(SquareDetector(), each, EnrolmentRules(blur_to=blur), lambda _image, _face: _Fine())  # type: ignore[arg-type, return-value]
        for each, blur in ((sharp, None), (soft, 0.3))
    ]

    for each in makers:
        each.template(picture)

    assert makers[0].method != makers[1].method
    assert np.array_equal(soft.given[0], blur_to_sharpness(sharp.given[0], 0.3))
    assert makers[1].key == makers[0].key


class _Fine:
    reasons = ()
