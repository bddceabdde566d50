"""What every embedder must hold to, and what SFace is known to do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import openvino
import pytest

from recognition.embedding import sface, vggface
from recognition.embedding.sanity_check import other_crops, portrait_crops
from recognition.errors import ModelMissingError, UnknownNameError
from recognition.faces.alignment import crop_face
from recognition.inference.engine import Engine
from recognition.inference.onnx_folding import read_onnx
from recognition.interfaces import Embedder, template_key
from recognition.recognizer import main_face
from recognition.registry import EMBEDDERS, create_detector, create_embedder
from recognition.types import Box, Detection
from recognition.weights.store import ModelStore

BUNDLED = ("sface",)
FETCHED = ("arcface-mbf", "edgeface-s", "facenet", "openface")
"""Tested with the true weights, where they were installed on this machine."""
RANDOM = ("vggface-descriptor", "deepface")
"""Tested with random weights of the exact layout, written by Keras."""
SLOW = [
    pytest.param(name, marks=[pytest.mark.slow, pytest.mark.tensorflow])
    for name in EMBEDDERS
    if name not in BUNDLED + FETCHED
]


@pytest.fixture(scope="module")
def embedder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Embedder:
    """The embedder called ``request.param``; with random weights where the true ones cannot be had."""
    name = request.param
    folder = tmp_path_factory.mktemp(name)
    store, engine = ModelStore(folder), Engine(request.getfixturevalue("prepared_networks"))
    if name in BUNDLED:
        return create_embedder(name, engine, store)
    if name in FETCHED:
        return create_embedder(name, engine, request.getfixturevalue("installed")(name))
    if name in RANDOM:
        made = request.getfixturevalue("random_weights")(name)
        embedder: Embedder = made.embedder("auto")
        return embedder
    oracle: Callable[[str], Path] = request.getfixturevalue("oracle")
    request.getfixturevalue("resnet50_starts")
    store.import_file(name, oracle(name.removeprefix("vggface-")) / "weights.h5")
    return vggface.create(name, engine, store, check_behaviour=False)


@pytest.mark.parametrize("embedder", [*BUNDLED, *FETCHED, *SLOW], indirect=True, scope="module")
class TestEveryEmbedder:
    def test_names_itself(self, embedder: Embedder) -> None:
        assert embedder.name in EMBEDDERS
        assert embedder.version
        assert template_key(embedder) == f"{embedder.name}@{embedder.version}"

    def test_gives_unit_rows_of_its_dimension(self, embedder: Embedder) -> None:
        crops = list(portrait_crops(embedder.crop_spec))

        rows = embedder.embed(crops)

        assert rows.shape == (len(crops), embedder.dimension)
        assert rows.dtype == np.float32
        np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)

    def test_no_crops_give_no_rows(self, embedder: Embedder) -> None:
        rows = embedder.embed([])

        assert rows.shape == (0, embedder.dimension)
        assert rows.dtype == np.float32

    def test_the_same_crop_gives_the_same_row(self, embedder: Embedder) -> None:
        crops = list(portrait_crops(embedder.crop_spec))
        first = embedder.embed(crops)
        kept = first.copy()

        np.testing.assert_array_equal(embedder.embed(crops), kept)
        embedder.embed(list(other_crops(embedder.crop_spec)))
        np.testing.assert_array_equal(first, kept)

    def test_a_batch_is_the_same_as_one_by_one(self, embedder: Embedder) -> None:
        crops = [*portrait_crops(embedder.crop_spec), *other_crops(embedder.crop_spec)] * 3

        together = embedder.embed(crops)

        alone = np.concatenate([embedder.embed([crop]) for crop in crops[:7]])
        assert np.min(np.sum(together[:7] * alone, axis=1)) > 0.9999
        np.testing.assert_allclose(together[7:14], together[:7], atol=0.01)

    def test_black_and_white_crops_have_rows_too(self, embedder: Embedder) -> None:
        size = embedder.crop_spec.size
        rows = embedder.embed([np.zeros((size, size, 3), np.uint8), np.full((size, size, 3), 255, np.uint8)])

        np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)

    def test_read_only_crops_are_taken(self, embedder: Embedder) -> None:
        crop = portrait_crops(embedder.crop_spec)[0]
        crop.setflags(write=False)

        assert embedder.embed([crop]).shape == (1, embedder.dimension)


@pytest.mark.parametrize("embedder", [*BUNDLED, *FETCHED], indirect=True, scope="module")
def test_trained_networks_know_the_portrait_in_other_light(embedder: Embedder) -> None:
    portrait = embedder.embed(list(portrait_crops(embedder.crop_spec)))
    others = embedder.embed(list(other_crops(embedder.crop_spec)))

    assert np.max(1 - portrait @ portrait.T) < np.min(1 - portrait @ others.T)


@pytest.mark.faces
@pytest.mark.parametrize("embedder", [*BUNDLED, *FETCHED], indirect=True, scope="module")
def test_trained_networks_tell_the_people_of_real_photos_apart(
    embedder: Embedder, faces: Path, prepared_networks: Path, tmp_path: Path
) -> None:
    """One picture of each of 30 people is enrolled, another searched for."""
    detector = create_detector("yunet", Engine(prepared_networks), ModelStore(tmp_path))

    def row(picture: Path) -> np.ndarray:
        image = np.asarray(cv2.imread(str(picture)), np.uint8)
        face = main_face(detector.detect(image), image)
        assert face is not None, picture.name
        return np.asarray(embedder.embed([crop_face(image, face, embedder.crop_spec)])[0])

    people = sorted((faces / "lfw-mini" / "known").iterdir())
    first, second = (np.array([row(sorted(each.iterdir())[number]) for each in people]) for number in (0, 1))

    nearest = np.argmin(1 - second @ first.T, axis=1)

    least = 0.5 if embedder.name == "openface" else 0.9
    assert np.mean(nearest == np.arange(len(people))) >= least


@pytest.fixture(scope="module")
def exact_sface(tmp_path_factory: pytest.TempPathFactory) -> Embedder:
    folder = tmp_path_factory.mktemp("exact")
    return create_embedder("sface", Engine(folder, precision="f32"), ModelStore(folder))


def test_sface_knows_the_portrait_in_other_light(exact_sface: Embedder) -> None:
    portrait = exact_sface.embed(list(portrait_crops(exact_sface.crop_spec)))
    others = exact_sface.embed(list(other_crops(exact_sface.crop_spec)))

    assert np.max(1 - portrait @ portrait.T) < 0.1
    assert np.min(1 - portrait @ others.T) > 0.8


def test_sface_takes_bgr_and_gives_the_network_rgb(exact_sface: Embedder, tmp_path: Path) -> None:
    crops = portrait_crops(sface.CROP)
    model = read_onnx(ModelStore(tmp_path).path("sface"))
    model.reshape([-1, 3, 112, 112])
    bare = openvino.Core().compile_model(model, "CPU", {"INFERENCE_PRECISION_HINT": "f32"})
    rgb = crops[..., ::-1].transpose(0, 3, 1, 2).astype(np.float32)
    theirs = bare([np.ascontiguousarray(rgb)])[0]

    ours = exact_sface.embed(list(crops))
    np.testing.assert_allclose(ours, theirs / np.linalg.norm(theirs, axis=1, keepdims=True), atol=1e-5)


def test_missing_weights_name_the_way_to_get_them(tmp_path: Path) -> None:
    with pytest.raises(ModelMissingError, match="models install vggface-resnet50"):
        create_embedder("vggface-resnet50", Engine(tmp_path), ModelStore(tmp_path))
    with pytest.raises(UnknownNameError):
        create_embedder("vggface", Engine(tmp_path), ModelStore(tmp_path))


@pytest.mark.faces
def test_sface_tells_the_people_of_real_photos_apart(exact_sface: Embedder, faces: Path) -> None:
    """Front faces of the smallest set, cut out by the cascade that comes with OpenCV."""
    cascade = cv2.CascadeClassifier(str(Path(cv2.__file__).with_name("data") / "haarcascade_frontalface_default.xml"))
    rows, people = [], []
    for picture in sorted((faces / "five-celebrity" / "train").rglob("*.jpg")):
        image = np.asarray(cv2.imread(str(picture)), np.uint8)
        found = cascade.detectMultiScale(image, 1.1, 8, minSize=(60, 60))
        if len(found) == 1:
            left, top, width, height = (float(each) for each in found[0])
            face = Detection(Box(left, top, left + width, top + height), 1.0)
            rows.append(exact_sface.embed([crop_face(image, face, exact_sface.crop_spec)])[0])
            people.append(picture.parent.name)
    vectors, names = np.array(rows), np.array(people)
    distances = 1 - vectors @ vectors.T
    np.fill_diagonal(distances, 2)

    nearest = names[np.argmin(distances, axis=1)]

    assert len(names) > 20
    assert np.mean(nearest == names) > 0.8
