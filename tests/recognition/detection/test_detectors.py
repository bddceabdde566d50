"""One contract for every registered detector, and what only some of them promise."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import cv2
import numpy as np
import pytest
from skimage.data import astronaut

from recognition.detection.boxes import resize, resize_fast, to_detections
from recognition.detection.yunet import working_scales
from recognition.errors import ModelMissingError
from recognition.inference.engine import Engine
from recognition.interfaces import Detector
from recognition.registry import DETECTORS, create_detector
from recognition.types import Box, Detection, Image
from recognition.weights.store import ModelStore
from storage.files.pictures import read_picture

ASTRONAUT_FACE = Box(180, 62, 268, 172)


def portrait() -> Image:
    """A fresh (512, 512, 3) BGR copy of the portrait."""
    return np.ascontiguousarray(astronaut()[..., ::-1])


@pytest.fixture(scope="module")
def engine(prepared_networks: Path) -> Engine:
    return Engine(prepared_networks)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> ModelStore:
    return ModelStore(tmp_path_factory.mktemp("models"))


@pytest.fixture(scope="module", params=sorted(DETECTORS))
def detector(request: pytest.FixtureRequest, engine: Engine, store: ModelStore) -> Detector:
    return create_detector(request.param, engine, store)


def check_contract(found: list[Detection], image: Image) -> None:
    height, width = image.shape[:2]
    assert [each.score for each in found] == sorted((each.score for each in found), reverse=True)
    for each in found:
        assert 0.0 <= each.score <= 1.0
        assert 0 <= each.box.left < each.box.right <= width
        assert 0 <= each.box.top < each.box.bottom <= height
        points = each.landmarks
        assert points is not None
        assert points.shape == (5, 2)
        assert points.dtype == np.float32
        assert not points.flags.writeable
        around = each.box.enlarged(1.0)  # of a face cut by the border the box is cut, the points are not
        assert np.all((points >= [around.left, around.top]) & (points <= [around.right, around.bottom]))


def same(one: list[Detection], other: list[Detection]) -> bool:
    return len(one) == len(other) and all(
        a.box == b.box and a.score == b.score and np.array_equal(np.asarray(a.landmarks), np.asarray(b.landmarks))
        for a, b in zip(one, other, strict=True)
    )


def test_its_name_is_the_one_it_is_registered_under(detector: Detector) -> None:
    assert detector.name in DETECTORS


def test_the_portrait_holds_one_face_with_its_points_in_order(detector: Detector) -> None:
    image = portrait()
    found = detector.detect(image)
    check_contract(found, image)
    assert len(found) == 1
    assert found[0].box.iou(ASTRONAUT_FACE) > 0.7
    assert found[0].landmarks is not None
    left_eye, right_eye, nose, left_mouth, right_mouth = found[0].landmarks
    assert left_eye[0] < nose[0] < right_eye[0]
    assert left_mouth[0] < right_mouth[0]
    assert max(left_eye[1], right_eye[1]) < nose[1] < min(left_mouth[1], right_mouth[1])


def test_the_same_picture_gives_the_same_faces(detector: Detector) -> None:
    assert same(detector.detect(portrait()), detector.detect(portrait()))


def test_the_picture_is_left_as_it_is(detector: Detector) -> None:
    image = portrait()
    image.setflags(write=False)
    assert detector.detect(image)
    assert np.array_equal(image, portrait())


@pytest.mark.parametrize(
    "view", [lambda x: x[:, ::-1], lambda x: x[..., ::-1][..., ::-1], lambda x: np.asfortranarray(x)]
)
def test_a_picture_need_not_lie_in_memory_in_one_piece(detector: Detector, view: object) -> None:
    image = view(portrait())  # type: ignore[operator]
    assert same(detector.detect(image), detector.detect(np.ascontiguousarray(image)))
    assert len(detector.detect(image)) == 1


def test_a_grey_picture_is_as_good(detector: Detector) -> None:
    grey = cv2.cvtColor(cv2.cvtColor(portrait(), cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR)
    assert [each.box.iou(ASTRONAUT_FACE) > 0.7 for each in detector.detect(grey)] == [True]


def test_two_faces_side_by_side(detector: Detector) -> None:
    image = np.hstack([portrait(), portrait()])
    found = detector.detect(image)
    check_contract(found, image)
    assert sorted(each.box.center[0] // 512 for each in found) == [0, 1]


@pytest.mark.parametrize("factor", [0.5, 1.7, 5.0])
def test_a_face_is_found_at_every_size(detector: Detector, factor: float) -> None:
    image = cv2.resize(portrait(), None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC)
    box = Box(*(value * factor for value in (180, 62, 268, 172)))
    found = detector.detect(image)
    check_contract(found, image)
    assert found[0].box.iou(box) > 0.6


def test_a_face_that_fills_the_picture_is_found(detector: Detector) -> None:
    image = portrait()[40:200, 155:295]
    found = detector.detect(image)
    check_contract(found, image)
    assert len(found) == 1


@pytest.mark.parametrize(
    "image",
    [
        pytest.param(np.random.default_rng(1).integers(0, 256, (480, 640, 3), dtype=np.uint8), id="noise"),
        pytest.param(np.full((480, 640, 3), 128, np.uint8), id="grey"),
        pytest.param(np.zeros((480, 640, 3), np.uint8), id="black"),
        pytest.param(np.full((1, 1, 3), 200, np.uint8), id="one pixel"),
        pytest.param(np.zeros((0, 0, 3), np.uint8), id="nothing"),
        pytest.param(np.full((20, 40_000, 3), 90, np.uint8), id="very wide"),
        pytest.param(np.full((9_000, 2, 3), 90, np.uint8), id="very tall"),
    ],
)
def test_no_face_where_there_is_none(detector: Detector, image: Image) -> None:
    assert detector.detect(image) == []


@pytest.mark.parametrize("side", [2, 3, 11, 12, 13, 24, 33, 40, 41])
def test_tiny_pictures_are_no_trouble(detector: Detector, side: int) -> None:
    image = cv2.resize(portrait()[40:200, 155:315], (side, side), interpolation=cv2.INTER_AREA)
    check_contract(detector.detect(image), image)


@pytest.mark.parametrize("name", sorted(DETECTORS))
def test_small_faces_are_found_when_asked_for(name: str, engine: Engine, store: ModelStore) -> None:
    image = cv2.resize(portrait(), (160, 160), interpolation=cv2.INTER_AREA)
    found = create_detector(name, engine, store, min_face=20).detect(image)
    assert [each.box.width < 40 for each in found] == [True]


@pytest.mark.parametrize("name", sorted(DETECTORS))
def test_the_score_asked_for_is_kept(name: str, engine: Engine, store: ModelStore) -> None:
    sure = create_detector(name, engine, store).detect(portrait())[0].score
    assert create_detector(name, engine, store, score=sure - 0.001).detect(portrait())
    assert not create_detector(name, engine, store, score=min(sure + 0.0001, 1.0)).detect(portrait())


@pytest.mark.parametrize("name", sorted(DETECTORS))
def test_instances_in_two_threads_do_not_disturb_each_other(name: str, engine: Engine, store: ModelStore) -> None:
    images = [portrait(), np.ascontiguousarray(portrait()[:, ::-1])]
    instances = [create_detector(name, engine, store) for _ in images]
    alone = [each.detect(image) for each, image in zip(instances, images, strict=True)]
    with ThreadPoolExecutor(2) as pool:
        for _ in range(4):
            together = list(pool.map(lambda pair: pair[0].detect(pair[1]), zip(instances, images, strict=True)))
            assert all(same(a, b) for a, b in zip(alone, together, strict=True))


def test_without_its_cascade_haar_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, engine: Engine, store: ModelStore
) -> None:
    monkeypatch.setattr("recognition.detection.haar._CASCADE", "gone.xml")
    with pytest.raises(ModelMissingError, match="pip install"):
        create_detector("haar", engine, store)


def test_boxes_are_cut_to_the_picture_and_those_outside_it_left_out() -> None:
    boxes = np.array([[-10, -10, 30, 30], [90, 40, 130, 60], [20, 20, 60, 60]], dtype=np.float64)
    found = to_detections(boxes, np.array([0.7, 0.9, 1.2]), None, np.zeros((80, 100, 3), np.uint8))
    assert [each.box for each in found] == [Box(20, 20, 60, 60), Box(0, 0, 30, 30)]
    assert [each.score for each in found] == [1.0, 0.7]


@pytest.mark.parametrize(
    ("height", "width", "smallest", "scales"),
    [
        (720, 1280, 40, [0.6]),  # live: one look, shrunk
        (250, 250, 40, [1.0]),  # small: not shrunk
        (100, 100, 40, [1.0]),
        (720, 1280, 16, [1.5, 0.25]),  # small faces are enlarged; large ones get a look of their own
        (6000, 6000, 40, [2560 / 6000, 320 / 6000]),  # what the network is given is bounded
        (1, 1, 40, [1.0]),
    ],
)
def test_yunet_looks_at_a_scale_that_fits(height: int, width: int, smallest: int, scales: list[float]) -> None:
    assert list(working_scales(height, width, smallest)) == pytest.approx(scales)


@pytest.mark.faces
@pytest.mark.parametrize("name", ["base.jpg", "huge_6000.jpg", "cmyk.jpg", "grey16.png"])
def test_the_portrait_in_other_clothes(detector: Detector, faces: Path, name: str) -> None:
    image = read_picture(faces / "bad-inputs" / name)
    found = detector.detect(image)
    check_contract(found, image)
    assert len(found) == 1


@pytest.mark.faces
def test_no_face_in_pictures_without_one(detector: Detector, faces: Path) -> None:
    names = ["noface_cat.png", "noface_coffee.png", "noface_rocket.jpg", "flat_grey.png", "very_wide.png"]
    assert [name for name in names if detector.detect(read_picture(faces / "bad-inputs" / name))] == []


@pytest.mark.faces
@pytest.mark.slow
def test_nearly_every_portrait_is_found(detector: Detector, faces: Path) -> None:
    pictures = sorted((faces / "lfw-mini" / "unknown").rglob("*.jpg")) + sorted(
        (faces / "five-celebrity" / "val").rglob("*.jpg")
    )
    missed = []
    for path in pictures:
        image = read_picture(path)
        found = detector.detect(image)
        check_contract(found, image)
        if not found:
            missed.append(path.name)
    allowed = {"haar": 5}.get(detector.name, 1)
    assert len(pictures) == 85
    assert len(missed) <= allowed, missed


@pytest.mark.faces
def test_the_digit_in_a_name_is_the_number_of_faces(detector: Detector, faces: Path) -> None:
    if detector.name == "haar":
        pytest.skip("finds frontal faces only")
    for path in sorted((faces / "hard-photos").glob("count_*_[0-9].jpg")):
        assert len(detector.detect(read_picture(path))) == int(path.stem[-1]), path.name


@pytest.mark.parametrize("size", [(720, 1280), (721, 1283), (96, 64), (500, 333)])
@pytest.mark.parametrize("scale", [1.5, 1.0, 0.6, 0.5, 0.3, 0.11])
def test_the_quick_way_to_resize_gives_nearly_the_same_picture(size: tuple[int, int], scale: float) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (*size, 3), dtype=np.uint8)
    image = cv2.GaussianBlur(noise, (0, 0), 3)

    quick = resize_fast(image, scale)

    assert quick.shape == resize(image, scale).shape
    assert np.abs(quick.astype(int) - resize(image, scale)).mean() < 2.0
