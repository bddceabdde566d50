"""Layers written out for the engine, against plain sums, and whole networks against Keras."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import openvino
import pytest

from recognition.embedding import deepface, openface, vggface_descriptor
from recognition.errors import ModelWrongError
from recognition.inference import layers
from recognition.inference.keras_file import layers_of, read_layers_in_order

RANDOM = np.random.default_rng(5)
SIDE = 12


def normal(*shape: int) -> np.ndarray:
    return RANDOM.normal(size=shape).astype(np.float32)


def run(build: Callable[[object], object], given: np.ndarray) -> np.ndarray:
    """What the layer gives for (N, H, W, 3)."""
    images = layers.images(given.shape[1])
    model = openvino.Model([build(images)], [images], "layer")
    compiled = openvino.Core().compile_model(model, "CPU", {"INFERENCE_PRECISION_HINT": "f32"})
    return np.asarray(compiled([np.ascontiguousarray(given.transpose(0, 3, 1, 2))])[0])


def windows(given: np.ndarray, side: int, stride: int) -> np.ndarray:
    """(N, height, width, side, side, channels)"""
    found = np.lib.stride_tricks.sliding_window_view(given, (side, side), axis=(1, 2))[:, ::stride, ::stride]
    return found.transpose(0, 1, 2, 4, 5, 3)


@pytest.mark.parametrize(("stride", "padding"), [(1, 0), (1, 1), (2, 2)])
def test_a_convolution(stride: int, padding: int) -> None:
    given, kernel, bias = normal(2, SIDE, SIDE, 3), normal(3, 3, 3, 4), normal(4)

    found = run(lambda x: layers.convolution(x, kernel, bias, stride=stride, padding=padding), given)

    wide = np.pad(given, ((0, 0), (padding, padding), (padding, padding), (0, 0)))
    expected = np.einsum("nyxhwc,hwcf->nfyx", windows(wide, 3, stride), kernel) + bias[:, None, None]
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("stride", [1, 2])
def test_a_locally_connected_layer_has_filters_of_its_own_everywhere(stride: int) -> None:
    given = normal(3, SIDE, SIDE, 3)
    seen = windows(given, 5, stride)
    count, height, width = seen.shape[:3]
    kernel, bias = normal(height * width, 5 * 5 * 3, 4), normal(height, width, 4)

    found = run(lambda x: layers.locally_connected(x, kernel, bias, side=5, stride=stride), given)

    rows = seen.reshape(count, height * width, -1)
    expected = np.einsum("npk,pkf->npf", rows, kernel).reshape(count, height, width, 4) + bias
    np.testing.assert_allclose(found, expected.transpose(0, 3, 1, 2), rtol=1e-4, atol=1e-4)


def test_pools_and_padding() -> None:
    given = normal(1, SIDE, SIDE, 3)

    largest = run(lambda x: layers.max_pool(x, 3, 2, after=1), given)
    mean = run(lambda x: layers.average_pool(x, 3, 3), given)
    around = run(lambda x: layers.padded(x, 1, 2), given)

    beyond = np.pad(given, ((0, 0), (0, 1), (0, 1), (0, 0)), constant_values=-np.inf)
    np.testing.assert_allclose(largest, windows(beyond, 3, 2).max(axis=(3, 4)).transpose(0, 3, 1, 2), atol=1e-6)
    np.testing.assert_allclose(mean, windows(given, 3, 3).mean(axis=(3, 4)).transpose(0, 3, 1, 2), atol=1e-5)
    np.testing.assert_array_equal(around, np.pad(given, ((0, 0), (1, 2), (1, 2), (0, 0))).transpose(0, 3, 1, 2))


def test_flat_is_in_the_order_of_keras_and_dense_multiplies() -> None:
    given, kernel, bias = normal(2, 4, 4, 3), normal(48, 5), normal(5)

    found = run(lambda x: layers.dense(layers.flatten(x), kernel, bias), given)

    np.testing.assert_allclose(found, given.reshape(2, -1) @ kernel + bias, rtol=1e-4, atol=1e-4)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["deepface", "vggface-descriptor"])
def test_our_vectors_are_those_of_keras(name: str, random_weights: Callable[[str], Any]) -> None:
    made = random_weights(name)

    found = made.embedder("f32")._network.run(made.crops)[0]

    assert np.mean(made.vectors > 0) > 0.2
    np.testing.assert_allclose(found, made.vectors, rtol=1e-4, atol=1e-5 * float(made.vectors.max()))


def write(path: Path, shapes: dict[str, tuple[tuple[int, ...], ...]], value: float = 0.5) -> None:
    """A file as Keras writes it, a few bytes a layer."""
    with h5py.File(path, "w") as file:
        file.attrs["layer_names"] = [b"padding", *(name.encode() for name in shapes)]
        file.create_group("padding").attrs["weight_names"] = np.array([], dtype="S1")
        for name, arrays in shapes.items():
            kinds = ("kernel", "bias") if len(arrays) == 2 else ("gamma", "beta", "moving_mean", "moving_variance")
            group = file.create_group(name)
            group.attrs["weight_names"] = [f"{name}/{kind}:0".encode() for kind in kinds]
            for kind, shape in zip(kinds, arrays, strict=True):
                group.create_dataset(f"{name}/{kind}:0", shape=shape, dtype=np.float32, chunks=True, fillvalue=value)


def test_openface_is_built_from_a_file_of_its_layers(tmp_path: Path) -> None:
    path = tmp_path / "openface.h5"
    write(path, openface.layers_of(), value=0.01)

    model = openface.network(path)

    assert model.inputs[0].partial_shape.to_string() == "[?,96,96,3]"
    assert model.outputs[0].partial_shape.to_string() == "[?,128]"


def test_openface_refuses_other_files(tmp_path: Path) -> None:
    path = tmp_path / "other.h5"
    write(path, {**openface.layers_of(), "dense": ((700, 128), (128,))})

    with pytest.raises(ModelWrongError, match="weights of openface: its layer dense has the shape"):
        openface.network(path)


def test_the_descriptor_takes_layers_in_order_whatever_their_names(tmp_path: Path) -> None:
    path = tmp_path / "two.h5"
    shapes = (((3, 3, 3, 4), (4,)), ((1, 1, 4, 5), (5,)))
    write(path, {"conv2d_7": shapes[0], "conv2d_12": shapes[1]})

    found = read_layers_in_order(path, shapes, "two")

    assert [[each.shape for each in arrays] for arrays in found] == [list(each) for each in shapes]
    with pytest.raises(ModelWrongError, match="weights of two: it has 2 layers, not 1"):
        read_layers_in_order(path, shapes[:1], "two")
    assert len(vggface_descriptor.shapes()) == 16


def test_deepface_refuses_a_file_without_its_layers(tmp_path: Path) -> None:
    path = tmp_path / "half.h5"
    write(path, {name: shapes for name, shapes in layers_of("deepface").items() if name != "L5"})

    with pytest.raises(ModelWrongError, match="weights of deepface: it lacks L5"):
        deepface.network(path)
