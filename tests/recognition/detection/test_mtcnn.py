"""MTCNN: its arithmetic on literal boxes, and its faces against those of the mtcnn package."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from skimage.data import astronaut

from recognition.detection import mtcnn, mtcnn_weights
from recognition.detection.boxes import non_max_suppression
from recognition.detection.mtcnn import Mtcnn, pyramid_scales
from recognition.detection.mtcnn_networks import OutputNetwork, crop_squares, load_networks, regress_boxes, to_squares
from recognition.errors import ModelMissingError
from recognition.inference.engine import Engine
from recognition.types import Image
from recognition.weights.store import ModelStore
from tests.conftest import ROOT

PACKAGE_SMALLEST_FACE = 20


def portrait() -> Image:
    return np.ascontiguousarray(astronaut()[..., ::-1])


@pytest.fixture(scope="module")
def engine(prepared_networks: Path) -> Engine:
    return Engine(prepared_networks)


@pytest.fixture(scope="module")
def detector(engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Mtcnn:
    store = ModelStore(tmp_path_factory.mktemp("models"))
    return mtcnn.create(engine, store, min_face=PACKAGE_SMALLEST_FACE)


def boxes(*rows: tuple[float, float, float, float]) -> NDArray[np.float64]:
    return np.array(rows, dtype=np.float64).reshape(-1, 4)


def test_the_best_of_overlapping_boxes_stays() -> None:
    rows = boxes((0, 0, 10, 10), (1, 0, 11, 10), (30, 30, 40, 40))
    assert non_max_suppression(rows, np.array([0.6, 0.9, 0.7]), 0.5).tolist() == [1, 2]


def test_a_beaten_box_still_beats_others() -> None:
    rows = boxes((0, 0, 10, 10), (4, 0, 14, 10), (8, 0, 18, 10))  # the third overlaps the second only
    assert non_max_suppression(rows, np.array([0.9, 0.8, 0.7]), 0.3).tolist() == [0]


def test_overlap_counts_over_the_union_or_over_the_smaller_box() -> None:
    rows = boxes((0, 0, 10, 10), (2, 2, 6, 6))
    scores = np.array([0.9, 0.8])
    assert non_max_suppression(rows, scores, 0.7).tolist() == [0, 1]
    assert non_max_suppression(rows, scores, 0.7, of="smaller").tolist() == [0]


def test_no_boxes_and_boxes_without_area_are_no_trouble() -> None:
    assert non_max_suppression(boxes(), np.empty(0), 0.5).tolist() == []
    assert non_max_suppression(boxes((5, 5, 5, 5), (5, 5, 5, 5)), np.array([0.2, 0.3]), 0.5).tolist() == [1, 0]


def test_many_boxes_are_compared_in_blocks_with_the_same_outcome(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(3)
    corner = rng.uniform(0, 200, (300, 2))
    rows = np.hstack([corner, corner + rng.uniform(5, 60, (300, 2))])
    scores = rng.permutation(300) / 300
    at_once = non_max_suppression(rows, scores, 0.4)
    monkeypatch.setattr("recognition.detection.boxes._BLOCK", 7)
    assert np.array_equal(at_once, non_max_suppression(rows, scores, 0.4))
    assert 0 < len(at_once) < 300


def test_boxes_become_squares_about_their_centres() -> None:
    assert to_squares(boxes((0, 10, 20, 20), (0, 0, 4, 10))).tolist() == [[0, 5, 20, 25], [-3, 0, 7, 10]]


def test_offsets_are_parts_of_a_box_counted_with_both_its_edges() -> None:
    shift = np.array([[0.1, -0.1, 0.2, 0.0]], dtype=np.float32)
    assert regress_boxes(boxes((0, 0, 9, 19)), shift).tolist()[0] == pytest.approx([1, -2, 11, 19])


def test_the_pyramid_ends_where_the_picture_is_smaller_than_the_window() -> None:
    scales = pyramid_scales(100, 20)
    assert scales[0] == pytest.approx(0.6)
    assert np.allclose(np.divide(scales[1:], scales[:-1]), 0.709)
    assert 100 * scales[-1] >= 11.5
    assert 100 * scales[-1] * 0.709 < 12
    assert pyramid_scales(39, 40) == []


@pytest.mark.parametrize(("min_face", "left_out"), [(40, 2), (32, 1), (28.3, 1), (28, 0), (20, 0)])
def test_larger_faces_are_looked_for_at_the_same_scales(min_face: float, left_out: int) -> None:
    assert pyramid_scales(720, min_face) == pytest.approx(pyramid_scales(720, 20)[left_out:])
    assert 12 / pyramid_scales(720, min_face)[0] <= min_face


def test_a_cut_square_reads_edge_to_edge_and_is_grey_outside() -> None:
    image = np.tile(np.arange(40, dtype=np.float32)[None, :, None], (30, 1, 3))
    inside, outside = crop_squares(image, boxes((5, 5, 16, 16), (-12, 0, 11, 23)), 12)
    assert inside[0, :, 0] == pytest.approx(np.linspace(5, 16, 12) * 39 / 40, abs=0.05)
    assert outside[0, 0, 0] == 127.5
    assert outside[0, -1, 0] == pytest.approx(11 * 39 / 40, abs=0.05)


def test_strips_of_a_large_picture_give_what_the_whole_gives(detector: Mtcnn, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = detector.detect(portrait())
    monkeypatch.setattr(mtcnn, "_STRIP", 3000)
    strips = detector.detect(portrait())
    assert [each.box for each in strips] == [each.box for each in whole]


def test_its_nets_run_in_f32_whatever_auto_finds(detector: Mtcnn) -> None:
    assert detector._proposal.precision == "f32"


def test_a_second_start_builds_nothing(
    detector: Mtcnn, prepared_networks: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("built again")

    monkeypatch.setattr(mtcnn_weights, "network", refuse)
    again = mtcnn.create(Engine(prepared_networks), ModelStore(tmp_path), min_face=PACKAGE_SMALLEST_FACE)
    assert [each.box for each in again.detect(portrait())] == [each.box for each in detector.detect(portrait())]


def test_without_the_package_it_says_what_to_do(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    with pytest.raises(ModelMissingError, match="pip install"):
        load_networks(("onet",), engine)


def test_the_last_net_finds_landmarks_in_boxes_of_another_detector(detector: Mtcnn, engine: Engine) -> None:
    own = detector.detect(portrait())[0]
    last = OutputNetwork(load_networks(("onet",), engine)[0])
    wide = own.box.enlarged(0.3).shifted(6, -5)
    found = last.refine_foreign(portrait().astype(np.float32), boxes((wide.left, wide.top, wide.right, wide.bottom)))[2]
    assert found.shape == (1, 5, 2)
    assert own.landmarks is not None
    assert np.abs(found[0] - own.landmarks).max() < 4
    assert last.refine_foreign(portrait().astype(np.float32), boxes())[2].shape == (0, 5, 2)


def asked(folder: Path, mode: str, *names: Path) -> dict[str, np.ndarray]:
    """What mtcnn_oracle.py says."""
    answer = folder / "answer.npz"
    command = [sys.executable, str(ROOT / "tests" / "mtcnn_oracle.py"), mode, str(answer), *map(str, names)]
    subprocess.run(command, check=True, capture_output=True, timeout=280)
    return dict(np.load(answer))


def differences(detector: Mtcnn, images: Sequence[Image], folder: Path) -> dict[str, float]:
    """Network -> the largest difference of an output from the package's Keras network.

    On ``images`` (H, W, 3) scaled for the first network, and on squares about the faces there for the others.
    """
    inputs = {}
    for number, image in enumerate(images):
        smaller = cv2.resize(image, None, fx=0.3, fy=0.3, interpolation=cv2.INTER_AREA)
        inputs[f"pnet-{number}"] = smaller[None].astype(np.float32)
        found = [each.box for each in detector.detect(image)]
        squares = to_squares(boxes((0, 0, *image.shape[1::-1]), *((b.left, b.top, b.right, b.bottom) for b in found)))
        for name, side in (("rnet", 24), ("onet", 48)):
            inputs[f"{name}-{number}"] = crop_squares(image.astype(np.float32), squares, side)
    np.savez(folder / "inputs.npz", **inputs)
    theirs = asked(folder, "networks", folder / "inputs.npz")

    ours = {
        "pnet": detector._proposal,
        "rnet": detector._refinement,
        "onet": load_networks(("onet",), Engine(folder / "networks", precision="f32"))[0],
    }
    largest = dict.fromkeys(ours, 0.0)
    for key, given in inputs.items():
        name = key.split("-")[0]
        for place, output in enumerate(ours[name].run(given)):
            expected = theirs[f"{key}-{place}"]
            assert output.shape == expected.shape
            largest[name] = max(largest[name], float(np.abs(output - expected).max()))
    return largest


@pytest.mark.tensorflow
@pytest.mark.slow
@pytest.mark.timeout(300)
def test_each_network_gives_what_the_keras_network_gives(detector: Mtcnn, tmp_path: Path) -> None:
    # Odd sizes, where the padding of the poolings matters.
    images = [portrait(), portrait()[:401, :333], portrait()[50:190, 160:290], portrait()[:57, :191]]
    assert max(differences(detector, images, tmp_path).values()) < 1e-4


@pytest.mark.tensorflow
@pytest.mark.faces
@pytest.mark.slow
@pytest.mark.timeout(300)
def test_each_network_gives_what_the_keras_network_gives_in_photos(
    detector: Mtcnn, faces: Path, tmp_path: Path
) -> None:
    pictures = [*sorted((faces / "five-celebrity" / "val").rglob("*.jpg")), *sorted((faces / "hard-photos").glob("*"))]
    images = [np.asarray(cv2.imread(str(each)), dtype=np.uint8) for each in pictures[::4] if each.suffix == ".jpg"]
    assert len(images) > 10
    assert max(differences(detector, images, tmp_path).values()) < 1e-4


def compare(detector: Mtcnn, pictures: list[Path], folder: Path) -> int:
    """Every face of the package is ours, within 2 px or 2 % of the face, and no other. How many there were."""
    expected = asked(folder, "faces", *pictures)
    faces = 0
    for index, picture in enumerate(pictures):
        theirs = expected[str(index)]
        ours = detector.detect(np.asarray(cv2.imread(str(picture)), dtype=np.uint8))
        assert len(ours) == len(theirs), picture.name
        for row in theirs:
            left, top, right, bottom, score = row[:5]
            near = min(ours, key=lambda each: abs(each.box.left - left) + abs(each.box.top - top))
            allowed = max(2.0, 0.02 * (right - left))
            # The package cuts a box to the last pixel's index, one less than its edge.
            edges = np.array([near.box.left, near.box.top, near.box.right, near.box.bottom])
            assert np.abs(edges - [left, top, right, bottom]).max() <= allowed, picture.name
            assert near.landmarks is not None
            assert np.abs(near.landmarks - row[5:].reshape(2, 5).T).max() <= allowed, picture.name
            assert near.score == pytest.approx(score, abs=0.1)
        faces += len(theirs)
    return faces


@pytest.mark.tensorflow
@pytest.mark.slow
@pytest.mark.timeout(300)
def test_it_finds_what_the_package_finds_in_the_portrait(detector: Mtcnn, tmp_path: Path) -> None:
    pictures = []
    for name, image in {
        "portrait": portrait(),
        "odd": portrait()[:401, :333],
        "wide": np.hstack([portrait()[:300], portrait()[:300, ::-1]]),
        "tight": portrait()[50:190, 160:290],
        "large": cv2.resize(portrait(), (1100, 1000), interpolation=cv2.INTER_CUBIC),
    }.items():
        pictures.append(tmp_path / f"{name}.png")
        cv2.imwrite(str(pictures[-1]), image)
    assert compare(detector, pictures, tmp_path) >= 6


@pytest.mark.tensorflow
@pytest.mark.faces
@pytest.mark.slow
@pytest.mark.timeout(300)
def test_it_finds_what_the_package_finds_in_photos(detector: Mtcnn, faces: Path, tmp_path: Path) -> None:
    pictures = [
        *sorted((faces / "five-celebrity" / "val").rglob("*.jpg")),
        *sorted((faces / "lfw-mini" / "unknown").rglob("*.jpg"))[:20],
        *sorted((faces / "hard-photos").glob("*.jpg")),
    ]
    assert compare(detector, pictures, tmp_path) > 130
