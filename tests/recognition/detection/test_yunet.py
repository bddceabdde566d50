"""The second look that YuNet's faces get: points that hold in leaning and cut faces, doubtful faces confirmed."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import cv2
import numpy as np
import openvino
import pytest
from skimage.data import astronaut

from recognition.detection import yunet as yunet_module
from recognition.detection.mtcnn_networks import load_networks
from recognition.detection.yunet import LandmarkRefiner, NetworksByShape
from recognition.detection.yunet_network import network
from recognition.faces.alignment import similarity_transform
from recognition.inference.engine import Engine, Network
from recognition.inference.onnx_folding import read_onnx
from recognition.interfaces import Detector
from recognition.registry import create_detector
from recognition.types import Image
from recognition.weights.store import ModelStore

# Of the portrait, by eye: two eyes, nose, two corners of the mouth, in px.
POINTS = np.array([[203.7, 101.3], [246.0, 103.3], [225.0, 127.0], [203.5, 139.5], [244.5, 140.8]], dtype=np.float32)
EYES_APART = 42.3
KINDS = ("cls", "obj", "bbox", "kps")


def portrait() -> Image:
    """A fresh (512, 512, 3) BGR copy of the portrait."""
    return np.ascontiguousarray(astronaut()[..., ::-1])


def leaning(degrees: float) -> tuple[Image, np.ndarray]:
    """The portrait turned about its face, and the (2, 3) transform that turned it."""
    turn = cv2.getRotationMatrix2D((226.0, 126.0), degrees, 1.0)
    return np.asarray(cv2.warpAffine(portrait(), turn, (512, 512)), dtype=np.uint8), turn


@pytest.fixture(scope="module")
def engine(prepared_networks: Path) -> Engine:
    return Engine(prepared_networks)


@pytest.fixture(scope="module")
def second(engine: Engine) -> LandmarkRefiner:
    (last,) = load_networks(("onet",), engine)
    return LandmarkRefiner(last)


@pytest.fixture(scope="module")
def yunet(engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Detector:
    return create_detector("yunet", engine, ModelStore(tmp_path_factory.mktemp("models")))


@pytest.mark.parametrize("degrees", [-40, -25, 0, 25, 40])
def test_the_points_of_a_leaning_face_lean_with_it(yunet: Detector, degrees: float) -> None:
    image, turn = leaning(degrees)
    (found,) = yunet.detect(image)
    assert found.landmarks is not None
    truth = POINTS @ turn[:, :2].T + turn[:, 2]
    assert np.linalg.norm(found.landmarks - truth, axis=1).mean() < 0.12 * EYES_APART
    upright = similarity_transform(found.landmarks, POINTS)
    assert np.degrees(np.arctan2(upright[1, 0], upright[0, 0])) == pytest.approx(degrees, abs=4)


def test_points_that_are_off_are_put_right(second: LandmarkRefiner) -> None:
    off = POINTS + np.array([6.0, -5.0], dtype=np.float32)
    better, sureness = second.landmarks(portrait(), off[None])
    assert better.shape == (1, 5, 2)
    assert better.dtype == np.float32
    assert np.linalg.norm(better[0] - POINTS, axis=1).mean() < 0.12 * EYES_APART
    assert sureness[0] > 0.95


def test_each_face_is_seen_alone(second: LandmarkRefiner) -> None:
    nowhere = POINTS + np.array([150.0, 250.0], dtype=np.float32)
    (together_face, together_none), sureness = second.landmarks(portrait(), np.stack([POINTS, nowhere]))
    assert np.allclose(together_face, second.landmarks(portrait(), POINTS[None])[0][0], atol=0.1)
    assert np.allclose(together_none, second.landmarks(portrait(), nowhere[None])[0][0], atol=0.1)
    assert sureness[1] < 0.5 < sureness[0]


@pytest.mark.parametrize("count", [0, 1, 300])
def test_any_number_of_faces_may_be_asked_for(second: LandmarkRefiner, count: int) -> None:
    better, sureness = second.landmarks(portrait(), np.repeat(POINTS[None], count, axis=0))
    assert better.shape == (count, 5, 2)
    assert sureness.shape == (count,)


@pytest.mark.parametrize("place", [-4000.0, 0.0, 4000.0])
def test_points_on_one_spot_are_no_face_and_no_error(second: LandmarkRefiner, place: float) -> None:
    _, sureness = second.landmarks(portrait(), np.full((1, 5, 2), place, dtype=np.float32))
    assert sureness[0] < 0.9


def test_a_doubtful_face_is_given_where_the_second_look_is_sure(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(yunet_module, "DEFAULT_SCORE", 0.97)  # more than any face gets
    store = ModelStore(tmp_path)
    (found,) = create_detector("yunet", engine, store).detect(portrait())
    assert found.score < 0.97
    assert create_detector("yunet", engine, store, score=0.97).detect(portrait()) == []

    monkeypatch.setattr(yunet_module, "_CONFIRMED", 1.0)
    assert create_detector("yunet", engine, store).detect(portrait()) == []


class OpenNetwork(str):
    precision = "f32"
    released = 0

    def release_memory(self) -> None:
        self.released += 1


class FixedNetwork(tuple[int, ...]):
    """The name of a network of one shape."""

    precision = "f32"


class Shapes:
    """Networks by shape, with names for networks; ``made`` are those of one shape."""

    def __init__(self) -> None:
        self.made: list[tuple[int, ...]] = []
        self.open = OpenNetwork("open")
        self.networks = NetworksByShape(cast(Network, self.open), self._make)

    def _make(self, shape: tuple[int, ...]) -> Network:
        self.made.append(shape)
        return cast(Network, FixedNetwork(shape))

    def run(self, shape: tuple[int, ...], times: int = 1) -> object:
        return [self.networks.for_shape(shape) for _ in range(times)][-1]


def test_a_shape_that_lasts_gets_a_network_of_its_own() -> None:
    shapes, settled = Shapes(), yunet_module._SETTLED
    assert shapes.run((32, 64), settled - 1) == "open"
    assert shapes.open.released == 0
    assert shapes.run((32, 64), 5) == (32, 64)
    assert shapes.open.released == 1
    assert shapes.run((64, 32)) == "open"
    assert shapes.run((32, 64)) == (32, 64)
    assert shapes.made == [(32, 64)]


def test_pictures_of_ever_new_shapes_keep_no_networks() -> None:
    shapes, settled = Shapes(), yunet_module._SETTLED
    shapes.run((32, 64), settled)
    for width in range(yunet_module._MAX_SHAPES):
        assert shapes.run((32, width)) == "open"
    assert shapes.networks._fixed == {}
    assert shapes.run((32, 64)) == "open"


def test_the_network_of_one_shape_finds_the_same(yunet: Detector) -> None:
    picture = np.asarray(astronaut()[..., ::-1])
    (first,), *_, (last,) = [yunet.detect(picture) for _ in range(yunet_module._SETTLED + 1)]
    assert first.box.iou(last.box) > 0.999
    assert last.score == pytest.approx(first.score, abs=0.002)
    assert first.landmarks is not None
    assert last.landmarks is not None
    assert np.abs(last.landmarks - first.landmarks).max() < 0.1


def test_the_network_that_was_put_together_anew_gives_what_its_file_gives(tmp_path: Path) -> None:
    path = ModelStore(tmp_path).path("yunet")
    picture = cv2.resize(portrait(), (192, 160))
    core = openvino.Core()
    options = {"INFERENCE_PRECISION_HINT": "f32"}
    file = read_onnx(path)
    names = [each.get_any_name() for each in file.outputs]
    planes = np.ascontiguousarray(picture.transpose(2, 0, 1)[None], np.float32)
    file.reshape(list(planes.shape))
    given = dict(zip(names, core.compile_model(file, "CPU", options)([planes]).values(), strict=True))
    joined = {kind: np.concatenate([given[f"{kind}_{stride}"] for stride in (8, 16, 32)], 1) for kind in KINDS}

    scores, boxes, points = core.compile_model(network(path), "CPU", options)([picture[None]]).values()

    assert scores.max() > 0.8
    assert np.allclose(scores, np.sqrt(joined["cls"] * joined["obj"])[..., 0], atol=1e-5)
    assert np.allclose(boxes, joined["bbox"], atol=1e-4)
    assert np.allclose(points, joined["kps"], atol=1e-4)
