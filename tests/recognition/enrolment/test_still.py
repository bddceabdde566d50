from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from skimage.data import astronaut

from recognition.enrolment.still import Enrolled, Enroller, EnrolmentRules, faces_in_note
from recognition.errors import PictureError, PictureRefusedError
from recognition.faces.quality import Quality
from recognition.inference.engine import Engine
from recognition.message import Message
from recognition.registry import create_detector, create_embedder
from recognition.types import Box, Detection, Image, Vectors
from recognition.weights.store import ModelStore
from services.messages.enrolment import note_text, refusal_text
from storage.files.pictures import read_picture
from tests.fakes import BLUE, GREEN, GREY, RED, ColourEmbedder, SquareDetector, picture

LARGE, MIDDLING, SMALL, TINY = (20, 20, 120, 120), (150, 20, 235, 105), (260, 20, 305, 65), (150, 150, 170, 170)


def portrait() -> Image:
    return np.ascontiguousarray(astronaut()[..., ::-1])


def quality(*reasons: str) -> Quality:
    return Quality(size_px=100, sharpness=1, brightness=0.5, contrast=0.3, yaw=0, pitch=0, weight=1, reasons=reasons)


def enroller(rules: EnrolmentRules | None = None, *reasons: str) -> Enroller:
    return Enroller(SquareDetector(), ColourEmbedder(), rules, lambda _image, _detection: quality(*reasons))


def refusal(image: Image, made: Enroller | None = None) -> PictureRefusedError:
    with pytest.raises(PictureRefusedError) as caught:
        (made or enroller()).template(image)
    return caught.value


def box_of(enrolled: Enrolled) -> Box:
    assert enrolled.face is not None
    return enrolled.face.box


def test_a_picture_of_one_face_gives_its_template() -> None:
    enrolled = enroller().template(picture((LARGE, RED)))
    np.testing.assert_allclose(np.linalg.norm(enrolled.vector), 1, atol=1e-6)
    assert (box_of(enrolled), enrolled.note) == (Box(*LARGE), None)
    again = enroller().template(picture((MIDDLING, RED)))
    assert float(enrolled.vector @ again.vector) > 0.999


def test_no_face_is_refused() -> None:
    refused = refusal(picture())
    assert refused.reason == "no-face"
    assert refusal_text(refused.message).startswith("No face was found")


@pytest.mark.parametrize("shape", [(1, 1), (1, 5000), (5000, 1), (2, 2), (30, 9000)])
def test_pictures_too_small_to_hold_a_face_are_refused_and_nothing_breaks(shape: tuple[int, int]) -> None:
    assert refusal(np.full((*shape, 3), GREY, np.uint8)).reason == "no-face"


def test_faces_of_like_size_are_refused() -> None:
    refused = refusal(picture((LARGE, RED), (MIDDLING, GREEN)))
    assert refused.reason == "several-faces"
    assert "2 faces" in refusal_text(refused.message)


def test_a_face_much_larger_than_the_next_is_taken_and_that_is_said() -> None:
    enrolled = enroller().template(picture((SMALL, GREEN), (LARGE, RED), (TINY, BLUE)))
    assert box_of(enrolled) == Box(*LARGE)
    assert enrolled.note == Message.of("largest-of-several", faces=3)
    assert faces_in_note(enrolled.note) == 3
    assert faces_in_note(Message.of("poor-quality", flaws="dark")) is None


def one_person(*faces: tuple[tuple[int, int, int, int], tuple[int, int, int]], limit: float = 0.2) -> Enrolled:
    made = Enroller(SquareDetector(), ColourEmbedder(), None, lambda _image, _detection: quality(), same_person=limit)
    return made.template(picture(*faces))


def test_a_second_face_of_the_same_person_is_not_several_faces() -> None:
    """An ID card with a ghost portrait, a mirror, a montage of one person."""
    ghost = one_person((LARGE, RED), (MIDDLING, RED))
    assert (box_of(ghost), ghost.note, ghost.unused_faces) == (Box(*LARGE), None, None)
    montage = one_person((LARGE, RED), (MIDDLING, RED), (SMALL, RED), (TINY, RED))
    assert (box_of(montage), montage.note) == (Box(*LARGE), None)


def test_somebody_else_beside_both_still_counts() -> None:
    beside = one_person((LARGE, RED), (MIDDLING, RED), (TINY, GREEN))
    assert beside.note == Message.of("largest-of-several", faces=2)
    assert beside.unused_faces is not None
    assert len(beside.unused_faces) == 1
    with pytest.raises(PictureRefusedError) as caught:
        one_person((LARGE, RED), (MIDDLING, GREEN), (SMALL, RED))
    assert caught.value.message == Message.of("several-faces", faces=2)


def test_how_alike_one_person_must_be_follows_the_embedder(real: Enroller) -> None:
    """Without a threshold of its own, an embedder's faces are all of different people."""
    assert refusal(picture((LARGE, RED), (MIDDLING, RED))).reason == "several-faces"
    mirror = np.hstack([portrait(), cv2.resize(portrait()[:, ::-1], (440, 512))])
    enrolled = real.template(np.asarray(mirror, np.uint8))
    assert enrolled.note is None
    assert 1 - float(enrolled.vector @ real.template(portrait()).vector) < 0.1


def test_how_much_larger_it_must_be_is_a_rule() -> None:
    two = picture((LARGE, RED), (MIDDLING, GREEN))
    assert box_of(enroller(EnrolmentRules(dominant_face=1.3)).template(two)) == Box(*LARGE)
    enlarged = picture((LARGE, RED), (SMALL, GREEN))
    assert refusal(enlarged, enroller(EnrolmentRules(dominant_face=5))).reason == "several-faces"


def test_a_face_below_the_smallest_is_refused_with_its_size() -> None:
    refused = refusal(picture((TINY, RED)))
    assert refused.reason == "too-small"
    assert "20 pixels" in refusal_text(refused.message)
    assert "40 pixels" in refusal_text(refused.message)
    assert box_of(enroller(EnrolmentRules(min_face=20)).template(picture((TINY, RED)))) == Box(*TINY)


class LargeFaces(SquareDetector):
    """Sees nothing under 60 pixels, as detectors have a smallest face."""

    def detect(self, image: Image) -> list[Detection]:
        return [each for each in super().detect(image) if each.box.width >= 60]


def test_a_face_below_what_the_detector_sees_is_called_too_small_and_not_missing() -> None:
    made = Enroller(LargeFaces(), ColourEmbedder(), None, lambda _image, _detection: quality())
    refused = refusal(picture(((10, 10, 30, 30), RED), size=(120, 90)), made)
    assert refused.reason == "too-small"
    assert "only 2" in refusal_text(refused.message)


def test_a_blurred_face_is_refused() -> None:
    refused = refusal(picture((LARGE, RED)), enroller(None, "blurred"))
    assert refusal_text(refused.message) == "The face is blurred; use a sharper picture."


def test_a_refused_face_is_kept_to_tell_whose_picture_it_is() -> None:
    red, green = (enroller().template(picture((LARGE, colour))).vector for colour in (RED, GREEN))
    for refused in (refusal(picture((TINY, RED))), refusal(picture((LARGE, RED)), enroller(None, "blurred"))):
        assert refused.faces is not None
        assert refused.faces.shape == (1, 3)
        assert float(refused.faces[0] @ red) > 0.999
    several = refusal(picture((MIDDLING, GREEN), (LARGE, RED)))
    assert several.faces is not None
    np.testing.assert_allclose(several.faces, [red, green], atol=0.02)
    assert refusal(picture()).faces is None


def test_the_faces_beside_the_largest_are_kept_too_the_eight_largest_of_a_crowd() -> None:
    unused = enroller().template(picture((TINY, BLUE), (LARGE, RED), (SMALL, GREEN))).unused_faces
    assert unused is not None
    np.testing.assert_allclose(unused[0], enroller().template(picture((LARGE, GREEN))).vector, atol=0.02)
    assert len(unused) == 2
    assert enroller().template(picture((LARGE, RED))).unused_faces is None
    crowd = [((20 + 30 * number, 150, 40 + 30 * number, 170), GREEN) for number in range(10)]
    crowded = enroller().template(picture((LARGE, RED), *crowd)).unused_faces
    assert crowded is not None
    assert len(crowded) == 8


def test_a_small_face_that_is_blurred_too_says_both() -> None:
    def soft(_image: Image, _detection: Detection) -> Quality:
        return replace(quality(), sharpness=0.5)

    refused = refusal(picture((TINY, RED)), Enroller(SquareDetector(), ColourEmbedder(), None, soft))
    assert refused.reason == "blurred"
    assert "blurred and only 20 pixels wide" in refusal_text(refused.message)
    assert refused.faces is not None


def test_the_face_near_a_vector_is_taken_whatever_its_size() -> None:
    green = enroller().template(picture((LARGE, GREEN))).vector
    found = enroller().template_near(picture((LARGE, RED), (SMALL, GREEN)), green, "Ada")
    assert box_of(found) == Box(*SMALL)
    assert found.note == Message.of("matched-of-several", faces=2, person="Ada")
    assert found.unused_faces is not None
    assert len(found.unused_faces) == 1
    with pytest.raises(PictureRefusedError) as caught:
        enroller().template_near(picture((LARGE, RED), (TINY, GREEN)), green, "Ada")
    assert caught.value.reason == "too-small"


def test_a_dark_face_is_taken_with_a_note() -> None:
    note = enroller(None, "dark").template(picture((LARGE, RED))).note
    assert note == Message.of("poor-quality", flaws="dark")
    assert note_text(note) == "The face is very dark; a brighter picture would be recognised better."


class LeftHalf(ColourEmbedder):
    """The colour of the left half alone."""

    def embed(self, crops: Sequence[Image]) -> Vectors:
        return super().embed([np.repeat(crop[:, :8], 2, axis=1) for crop in crops])


def test_an_only_face_and_its_mirror_image_are_embedded_at_once() -> None:
    class Counting(LeftHalf):
        batches: list[int]

        def embed(self, crops: Sequence[Image]) -> Vectors:
            self.batches.append(len(crops))
            return super().embed(crops)

    one = 100, 60, 150, 160
    embedder = Counting()
    enroller = Enroller(SquareDetector(), embedder, assess_quality=lambda *_: quality())
    small, large = ((0, 0, 20, 20), BLUE), ((100, 60, 180, 140), RED)
    for faces, batches in (((one, RED),), [2]), ((small, large), [2, 1]):
        embedder.batches = []
        image = picture(*faces)
        found = enroller.template(image)
        assert embedder.batches == batches
        assert np.array_equal(found.vector, enroller.template_of(image, found.face).vector)  # type: ignore[arg-type]


def test_a_template_is_the_mean_of_the_face_and_its_mirror_image() -> None:
    image = picture(((100, 60, 150, 160), RED), ((150, 60, 200, 160), BLUE))
    (face,) = SquareDetector().detect(image)
    both = Enroller(SquareDetector(), LeftHalf(), assess_quality=lambda *_: quality())

    for template in (both.template(image).vector, both.template_of(image, face).vector):
        red, blue = LeftHalf().embed([np.full((16, 16, 3), colour, np.uint8) for colour in (RED, BLUE)])
        expected = (red + blue) / np.linalg.norm(red + blue)
        np.testing.assert_allclose(template, expected, atol=0.02)


def test_the_method_changes_with_what_may_change_the_answer() -> None:
    methods = {
        enroller().method,
        enroller(EnrolmentRules(min_face=50)).method,
        enroller(EnrolmentRules(dominant_face=3)).method,
    }
    assert len(methods) == 3
    assert all(method.startswith("squares/") for method in methods)
    assert enroller().key == "colours@1"


def test_a_picture_smaller_than_two_faces_is_called_too_small() -> None:
    refused = refusal(np.full((24, 30, 3), GREY, np.uint8))
    assert refused.reason == "too-small"
    assert "30 x 24 pixels" in refusal_text(refused.message)


class DaylightFaces(SquareDetector):
    def detect(self, image: Image) -> list[Detection]:
        return super().detect(image) if image.mean() > 60 else []


def test_a_face_in_the_dark_is_found() -> None:
    dark = (picture((LARGE, RED)) * np.float32(0.25)).astype(np.uint8)
    enrolled = Enroller(DaylightFaces(), ColourEmbedder(), None, lambda _image, _detection: quality("dark")).template(
        dark
    )
    assert box_of(enrolled) == Box(*LARGE)
    assert enrolled.note is not None


def test_a_black_picture_has_no_face() -> None:
    assert refusal(np.zeros((240, 320, 3), np.uint8)).reason == "no-face"


class UprightFaces(SquareDetector):
    """Sees only what is taller than wide."""

    def detect(self, image: Image) -> list[Detection]:
        return [each for each in super().detect(image) if each.box.height > each.box.width]


def test_a_face_on_its_side_is_called_that() -> None:
    made = Enroller(UprightFaces(), ColourEmbedder(), None, lambda _image, _detection: quality())
    refused = refusal(picture(((20, 20, 160, 100), RED)), made)
    assert refused.reason == "turned-away"
    assert "on its side" in refusal_text(refused.message)
    assert box_of(made.template(picture(((20, 20, 100, 160), RED)))) == Box(20, 20, 100, 160)


def test_a_blurred_picture_without_a_face_is_called_blurred() -> None:
    random = np.random.default_rng(5)
    tiles = np.kron(random.integers(0, 255, (12, 16)), np.ones((20, 20))).astype(np.uint8)
    sharp = np.repeat(tiles[:, :, None], 3, axis=2)
    assert refusal(sharp).reason == "no-face"
    assert refusal(np.asarray(cv2.GaussianBlur(sharp, (0, 0), 8), dtype=np.uint8)).reason == "blurred"


@pytest.fixture(scope="module")
def real(prepared_networks: Path, tmp_path_factory: pytest.TempPathFactory) -> Enroller:
    engine, store = Engine(prepared_networks), ModelStore(tmp_path_factory.mktemp("models"))
    return Enroller(create_detector("yunet", engine, store), create_embedder("sface", engine, store))


def answer(made: Enroller, path: Path) -> str:
    try:
        note = made.template(read_picture(path)).note
        return "taken" if note is None else str(note)
    except PictureRefusedError as refused:
        return refused.reason
    except PictureError:
        return "unreadable"


ANSWERS = {
    "error": {"unreadable"},
    "error or decoded": {"unreadable"},
    "error, or partial decode flagged": {"unreadable"},
    "no face": {"no-face"},
    "too small": {"too-small"},
    "face ~15 px: too small": {"too-small"},
    "low quality": {"blurred"},
    "1-bit, face maybe": {"taken", "no-face"},
    "1 face, nearly black": {"poor-quality (flaws=dark)"},
}
"""Of the manifest; everything else there is one face to be taken."""


@pytest.mark.faces
def test_every_bad_input_gets_the_answer_it_should(real: Enroller, faces: Path) -> None:
    folder = faces / "bad-inputs"
    with (folder / "manifest.csv").open(encoding="utf-8") as table:
        rows = [(row["file"], ANSWERS.get(row["expected"], {"taken"})) for row in csv.DictReader(table)]
    given = {name: answer(real, folder / name) for name, _ in rows}
    assert len(rows) >= 44
    assert {name: given[name] for name, expected in rows if given[name] not in expected} == {}


@pytest.mark.faces
def test_a_portrait_is_itself_in_any_format(real: Enroller, faces: Path) -> None:
    base = real.template(read_picture(faces / "bad-inputs" / "base.png")).vector
    for name in ("exif_orient_6.jpg", "cmyk.jpg", "grey16.png", "palette.png", "huge_6000.jpg", "very_dark.png"):
        other = real.template(read_picture(faces / "bad-inputs" / name)).vector
        assert 1 - float(base @ other) < 0.35, name
