"""Pictures that are stored sideways or upside down, and faces that fill the picture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from skimage.data import astronaut

from recognition.detection.still_faces import detect_still, turned_back
from recognition.enrolment.still import Enroller
from recognition.errors import PictureRefusedError
from recognition.faces.alignment import crop_face, roll
from recognition.inference.engine import Engine
from recognition.interfaces import Detector
from recognition.matching.templates import Templates
from recognition.recognizer import Recognizer
from recognition.registry import create_detector, create_embedder
from recognition.types import Box, CropSpec, Detection, Image
from recognition.weights.store import ModelStore
from storage.files.pictures import read_picture
from tests.fakes import RED, SquareDetector, picture
from tests.single_portraits import portrait_crop

FACE = Box(180, 62, 268, 172)
FACES_TURNED = {0: FACE, 1: Box(62, 244, 172, 332), 2: Box(244, 340, 332, 450), 3: Box(340, 180, 450, 268)}
"""By quarters counterclockwise."""
DETECTORS = ["yunet", pytest.param("mtcnn", marks=pytest.mark.slow), pytest.param("haar", marks=pytest.mark.slow)]


def portrait(turn: int = 0) -> Image:
    return np.ascontiguousarray(np.rot90(astronaut()[..., ::-1], turn))


@pytest.fixture(scope="module")
def create(prepared_networks: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Detector]:
    engine, store = Engine(prepared_networks), ModelStore(tmp_path_factory.mktemp("models"))
    return lambda name: create_detector(name, engine, store)


@pytest.fixture(scope="module")
def enroller(prepared_networks: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[Detector], Enroller]:
    embedder = create_embedder("sface", Engine(prepared_networks), ModelStore(tmp_path_factory.mktemp("models")))
    return lambda detector: Enroller(detector, embedder)


class Counting:
    """Counts how often the detector is asked."""

    def __init__(self, detector: Detector) -> None:
        self.detector, self.name, self.calls = detector, detector.name, 0

    def detect(self, image: Image) -> list[Detection]:
        self.calls += 1
        return self.detector.detect(image)


@pytest.mark.parametrize("turn", [1, 2, 3])
@pytest.mark.parametrize("name", DETECTORS)
def test_a_turned_portrait_gives_the_template_of_the_upright_one(
    create: Callable[[str], Detector], enroller: Callable[[Detector], Enroller], name: str, turn: int
) -> None:
    made = enroller(create(name))
    upright, turned = made.template(portrait()), made.template(portrait(turn))
    assert 1 - float(upright.vector @ turned.vector) < 0.1
    assert turned.face is not None
    assert turned.face.box.iou(FACES_TURNED[turn]) > 0.7  # in px of the picture as it is stored
    assert abs((roll(turned.face) + 90 * turn + 180) % 360 - 180) < 20


@pytest.mark.parametrize("turn", [1, 2, 3])
def test_a_turned_picture_is_recognised(create: Callable[[str], Detector], turn: int, prepared_networks: Path) -> None:
    embedder = create_embedder("sface", Engine(prepared_networks), ModelStore(prepared_networks / "none"))
    detector = create("yunet")
    enrolled = Enroller(detector, embedder).template(portrait())
    recognizer = Recognizer(
        detector, embedder, Templates(enrolled.vector[None], ("Eileen",), Enroller(detector, embedder).key)
    )
    (face,) = recognizer.faces(portrait(turn))
    assert face.match.person == "Eileen"
    assert face.match.distance < 0.1
    assert face.detection.box.iou(FACES_TURNED[turn]) > 0.7


def test_clear_upright_faces_are_searched_once_and_stay_as_they_are(create: Callable[[str], Detector]) -> None:
    group = np.hstack([portrait(), portrait()[:, ::-1]])
    counting = Counting(create("yunet"))
    found = detect_still(counting, group)
    assert counting.calls == 1
    assert [each.box for each in found] == [each.box for each in create("yunet").detect(group)]
    assert len(found) == 2


@pytest.mark.parametrize("turn", [1, 2, 3])
def test_a_turned_group_keeps_every_face(create: Callable[[str], Detector], turn: int) -> None:
    group = np.hstack([portrait(), portrait()[:, ::-1]])
    found = detect_still(create("yunet"), np.ascontiguousarray(np.rot90(group, turn)))
    assert len(found) == 2
    assert {round(roll(each) / 90) % 4 for each in found} == {-turn % 4}


def test_where_nobody_is_there_is_no_face_in_any_turn(create: Callable[[str], Detector]) -> None:
    noise = np.random.default_rng(2).integers(0, 256, (300, 400, 3), dtype=np.uint8)
    for image in (
        noise,
        np.full((300, 200, 3), 120, np.uint8),
        np.zeros((1, 1, 3), np.uint8),
        np.zeros((0, 0, 3), np.uint8),
    ):
        assert detect_still(create("yunet"), image) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", ["mtcnn", "haar"])
def test_a_face_that_is_larger_than_the_picture_is_found(create: Callable[[str], Detector], name: str) -> None:
    for size in (300, 900, 1700):
        picture, face = portrait_crop(portrait(), FACE, -0.1, size)
        (found,) = detect_still(create(name), picture)
        assert found.box.iou(face) > 0.7
        assert found.landmarks is not None
        assert np.all(found.landmarks > 0)


@pytest.mark.parametrize("turn", [0, 1, 2, 3])
def test_places_on_a_turned_picture_are_turned_back(turn: int) -> None:
    height, width = 40, 60
    image = np.zeros((height, width, 3), np.uint8)
    places = np.array([[10, 5], [20, 5], [15, 9], [11, 14], [19, 15]])
    for number, (x, y) in enumerate(places.tolist(), 1):
        image[y, x] = number
    turned = np.rot90(image, turn)
    seen = [np.argwhere(turned[..., 0] == number)[0][::-1] for number in range(1, 6)]
    points = np.array(seen, np.float32)
    box = Box(*(float(value) for value in (*points.min(axis=0), *(points.max(axis=0) + 1))))
    (back,) = turned_back([Detection(box, 0.5, points)], turn, width, height)
    assert back.box == Box(10, 5, 21, 16)
    assert back.landmarks is not None
    assert np.array_equal(back.landmarks, places)
    assert back.score == 0.5


@pytest.mark.parametrize(
    "spec", [CropSpec("box", 64, margin=0.2), CropSpec("box", 64, square=True), CropSpec("landmarks", 112)]
)
@pytest.mark.parametrize("turn", [1, 2, 3])
def test_the_crop_of_a_turned_face_is_upright(create: Callable[[str], Detector], spec: CropSpec, turn: int) -> None:
    (face,) = create("yunet").detect(portrait())
    # The upright face's place on the turned picture, whose own turn back is the rest of the circle.
    (turned,) = turned_back([face], 4 - turn, 512, 512)
    upright, crop = crop_face(portrait(), face, spec), crop_face(portrait(turn), turned, spec)
    assert np.abs(upright.astype(int) - crop).mean() < 3


class OnItsSide:
    """Finds the same face, in no turn better than in another."""

    name = "unsure"

    def detect(self, image: Image) -> list[Detection]:
        height, width = image.shape[:2]
        return [] if height > width else [Detection(Box(0, 0, width, height), 0.9)]


def test_a_picture_of_which_the_turn_is_not_clear_is_refused(enroller: Callable[[Detector], Enroller]) -> None:
    standing = cv2.resize(portrait(), (300, 500))
    with pytest.raises(PictureRefusedError) as caught:
        enroller(OnItsSide()).template(np.asarray(standing, np.uint8))
    assert caught.value.reason == "turned-away"


@pytest.mark.faces
@pytest.mark.slow
def test_real_portraits_turned_are_enrolled_as_if_upright(
    faces: Path, create: Callable[[str], Detector], enroller: Callable[[Detector], Enroller]
) -> None:
    made = enroller(create("yunet"))
    far: list[tuple[str, int, float]] = []
    taken = 0
    for path in sorted((faces / "lfw-mini" / "known").glob("*/*_0001.jpg"))[:10]:
        image = read_picture(path)
        upright = made.template(image).vector
        for turn in (1, 2, 3):
            try:
                vector = made.template(np.ascontiguousarray(np.rot90(image, turn))).vector
            except PictureRefusedError:
                continue
            taken += 1
            if (distance := 1 - float(upright @ vector)) > 0.1:
                far.append((path.name, turn, distance))
    assert far == []
    assert taken >= 28


class OneSize(SquareDetector):
    """Sees only squares of 50 to 70 pixels, as sure as ``score``."""

    def __init__(self, score: float = 0.9) -> None:
        super().__init__()
        self.score = score

    def detect(self, image: Image) -> list[Detection]:
        found = [each for each in super().detect(image) if 50 <= each.box.width <= 70]
        return [Detection(each.box, self.score, each.landmarks) for each in found]


@pytest.mark.parametrize("square", [(100, 60, 220, 180), (100, 60, 130, 90)])
def test_a_face_that_shows_at_half_or_twice_the_size_is_found(square: tuple[int, int, int, int]) -> None:
    image = picture((square, RED))
    (found,) = detect_still(OneSize(), image)
    (exact,) = SquareDetector().detect(image)
    assert (found.box.left, found.box.top, found.box.right, found.box.bottom) == pytest.approx(square, abs=2)
    assert found.landmarks is not None
    assert exact.landmarks is not None
    np.testing.assert_allclose(found.landmarks, exact.landmarks, atol=3)
    assert detect_still(OneSize(0.8), image) == [], "a cup scores that much, too"


@pytest.mark.faces
def test_a_portrait_of_black_and_white_pixels_is_found_at_half_the_size(
    create: Callable[[str], Detector], faces: Path
) -> None:
    image = read_picture(faces / "bad-inputs" / "bilevel.png")
    detector = create("yunet")
    assert detector.detect(image) == []
    (found,) = detect_still(detector, image)
    assert found.box.iou(FACE) > 0.5
