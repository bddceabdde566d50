"""The networks give what PyTorch gives, and refuse tensors of another network."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import platformdirs
import pytest

from recognition.errors import ModelMissingError, ModelWrongError
from recognition.inference.engine import Engine
from recognition.liveness import minifasnet
from recognition.liveness.classifier import load_classifier
from recognition.liveness.crops import liveness_crops
from recognition.types import Box, Image
from recognition.weights.store import ModelStore

FROM_PYTORCH = (
    (
        (0.0427014045, 0.539553702, 0.417744905),
        (0.391569018, 0.601023674, 0.00740731834),
        (2e-8, 0.08625737, 0.91374254),
    ),
    (
        (0.00345252315, 0.340462029, 0.656085491),
        (0.0527970567, 0.863480687, 0.0837222),
        (1.3e-6, 0.99187887, 0.00811988),
    ),
)
"""What the authors' own definition gives for ``patterns`` with their weights, in PyTorch 2.14.1 on a processor."""


def patterns() -> np.ndarray:
    """(3, 80, 80, 3) uint8, the same on every machine."""
    rows, columns, channels = np.indices((80, 80, 3))
    waves = 128 + 100 * np.sin(rows / 9.0 + channels) * np.cos(columns / (7.0 + channels))
    shown = ((rows * 3 + columns * channels * 2) % 256, (rows * columns // (channels + 5)) % 256, waves)
    return np.stack(shown).astype(np.uint8)


def random_tensors() -> dict[str, np.ndarray]:
    """Of a small network with one block in each stage, the last one with squeeze-and-excitation."""
    random = np.random.default_rng(5)
    tensors: dict[str, np.ndarray] = {}

    def layer(
        name: str, shape: tuple[int, ...], *, kernel: str = "conv", norm: str = "bn", slopes: bool = True
    ) -> None:
        width = float(np.prod(shape[1:])) ** -0.5
        tensors[f"{name}.{kernel}.weight"] = random.normal(0, width, shape).astype(np.float32)
        normalised(f"{name}.{norm}", shape[0])
        if slopes:
            tensors[f"{name}.prelu.weight"] = random.uniform(0, 0.5, shape[0]).astype(np.float32)

    def normalised(name: str, width: int) -> None:
        tensors[f"{name}.weight"] = random.uniform(0.8, 1.2, width).astype(np.float32)
        for part in ("bias", "running_mean"):
            tensors[f"{name}.{part}"] = random.normal(0, 0.5, width).astype(np.float32)
        tensors[f"{name}.running_var"] = random.uniform(0.5, 2, width).astype(np.float32)

    def block(name: str, before: int, inside: int, after: int) -> None:
        layer(f"{name}.conv", (inside, before, 1, 1))
        layer(f"{name}.conv_dw", (inside, 1, 3, 3))
        layer(f"{name}.project", (after, inside, 1, 1), slopes=False)

    layer("conv1", (4, 3, 3, 3))
    layer("conv2_dw", (4, 1, 3, 3))
    for between, stage, before in (("conv_23", "conv_3", 4), ("conv_34", "conv_4", 6), ("conv_45", "conv_5", 6)):
        block(between, before, 5, 6)
        block(f"{stage}.model.0", 6, 5, 6)
    layer("conv_5.model.0.se_module", (3, 6, 1, 1), kernel="fc1", norm="bn1", slopes=False)
    layer("conv_5.model.0.se_module", (6, 3, 1, 1), kernel="fc2", norm="bn2", slopes=False)
    layer("conv_6_sep", (8, 6, 1, 1))
    layer("conv_6_dw", (8, 1, 5, 5), slopes=False)
    tensors["linear.weight"] = random.normal(0, 0.3, (7, 8)).astype(np.float32)
    normalised("bn", 7)
    tensors["prob.weight"] = random.normal(0, 0.3, (3, 7)).astype(np.float32)
    return {f"module.{name}": values for name, values in tensors.items()}


def installed() -> ModelStore:
    """The weights of the user; the test is skipped where they are not."""
    store = ModelStore(Path(platformdirs.user_data_dir("rollcall", appauthor=False)) / "models")
    if not all(store.is_present(name) for name in ("minifasnet-v2", "minifasnet-v1se")):
        pytest.skip("the weights are not here: python main.py models install liveness")
    return store


def test_any_widths_make_a_network_of_three_probabilities() -> None:
    import openvino

    compiled = openvino.Core().compile_model(minifasnet.network(random_tensors(), "small"), "CPU")
    given = compiled(patterns().astype(np.float32))[0]
    assert given.shape == (3, 3)
    np.testing.assert_allclose(given.sum(axis=1), 1, atol=1e-5)
    assert np.ptp(given, axis=0).max() > 1e-3, "it depends on the picture"


@pytest.mark.parametrize("without", ["module.conv1.conv.weight", "module.conv_6_dw.bn.bias", "module.prob.weight"])
def test_other_tensors_are_refused(without: str) -> None:
    tensors = random_tensors()
    del tensors[without]
    with pytest.raises(ModelWrongError, match="small are not those of a MiniFASNet"):
        minifasnet.network(tensors, "small")


def test_widths_that_do_not_fit_are_refused() -> None:
    tensors = random_tensors()
    tensors["module.conv_34.conv.conv.weight"] = np.zeros((5, 9, 1, 1), np.float32)
    with pytest.raises(ModelWrongError):
        minifasnet.network(tensors, "small")


def test_the_real_networks_give_what_pytorch_gives(tmp_path: Path) -> None:
    classifier = load_classifier(Engine(tmp_path), installed())
    for network, expected in zip(classifier._networks, FROM_PYTORCH, strict=True):
        np.testing.assert_allclose(network.run(patterns())[0], expected, atol=1e-5)
    first, second = (np.asarray(each)[:, minifasnet.LIVE_CLASS] for each in FROM_PYTORCH)
    scores = classifier.scores([(crop, crop) for crop in patterns()])
    np.testing.assert_allclose(scores, (first + second) / 2, atol=1e-5)
    assert classifier.scores([]) == []


def test_real_pictures_are_told_from_real_attacks(tmp_path: Path, faces: Path) -> None:
    import cv2

    from recognition.registry import create_detector

    engine, store = Engine(tmp_path), installed()
    classifier, detector = load_classifier(engine, store), create_detector("yunet", engine, store)

    def score(name: str) -> float:
        image = np.asarray(cv2.imread(str(faces / "hard-photos" / name)), np.uint8)
        box = max((each.box for each in detector.detect(image)), key=lambda each: each.area)
        return classifier.scores([liveness_crops(image, box)])[0]

    assert score("spoof_image_T1.jpg") > 0.9
    assert max(map(score, ("spoof_image_F1.jpg", "spoof_image_F2.jpg", "insightface_rgb_fake.jpg"))) < 0.5


def test_missing_weights_say_how_to_get_them(tmp_path: Path) -> None:
    with pytest.raises(ModelMissingError, match=r"python main\.py models install liveness"):
        load_classifier(Engine(tmp_path / "cache"), ModelStore(tmp_path / "models"))


@pytest.mark.parametrize(
    ("box", "inner"),
    [
        pytest.param(Box(300, 200, 340, 250), (300 - 34, 200 - 42.5, 340 + 34, 250 + 42.5), id="in the middle"),
        pytest.param(Box(0, 0, 40, 50), (0, 0, 108, 135), id="moved in at the corner"),
        pytest.param(Box(620, 430, 660, 500), (532, 291, 640, 480), id="over the edge"),
    ],
)
def test_crops_are_those_of_the_training(box: Box, inner: tuple[float, float, float, float]) -> None:
    rows, columns = np.indices((480, 640))
    image: Image = np.stack([columns / 4, rows / 4, np.zeros((480, 640))], axis=2).round().astype(np.uint8)
    crop, wider = liveness_crops(image, box)
    assert crop.shape == wider.shape == (80, 80, 3)
    left, top, right, bottom = inner
    (found_left, found_top), (found_right, found_bottom) = crop[0, 0, :2] * 4.0, crop[-1, -1, :2] * 4.0
    assert (found_left, found_top, found_right, found_bottom) == pytest.approx((left, top, right, bottom), abs=5)


def test_a_face_that_fills_the_picture_is_cropped_as_far_as_it_goes() -> None:
    image = np.full((100, 90, 3), 77, np.uint8)
    assert all((crop == 77).all() for crop in liveness_crops(image, Box(-5, -5, 95, 105)))
