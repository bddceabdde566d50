"""Networks in eight bits, made from what the batch normalisations know of the values."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import openvino
import pytest
from openvino import opset13 as ops

from recognition.embedding.sanity_check import other_crops, portrait_crops
from recognition.embedding.sface import CROP
from recognition.inference.engine import Engine
from recognition.inference.quantisation import quantised
from recognition.registry import create_embedder
from recognition.weights.store import ModelStore

CHANNELS = 24


def constant(values: np.ndarray) -> openvino.Node:
    return ops.constant(np.asarray(values, np.float32))


def chain(layers: int, *, seed: int = 0) -> openvino.Model:
    """1 x 1 convolutions, each of a batch normalisation whose statistics are those of its input, with PReLU."""
    random = np.random.default_rng(seed)
    entering = ops.parameter([-1, CHANNELS, 6, 6], np.float32)
    values = entering.output(0)
    mean, variance = np.zeros(CHANNELS), np.ones(CHANNELS)
    for _ in range(layers):
        gamma, beta = random.uniform(0.05, 3.0, CHANNELS), random.normal(0, 1, CHANNELS)
        slope = random.uniform(0.0, 0.4, CHANNELS)
        normal = ops.batch_norm_inference(values, *(constant(each) for each in (gamma, beta, mean, variance)), 1e-5)
        active = ops.prelu(normal, constant(slope))
        weights = random.normal(size=(CHANNELS, CHANNELS)) / np.sqrt(CHANNELS)
        values = ops.convolution(active, constant(weights[:, :, None, None]), [1, 1], [0, 0], [0, 0], [1, 1]).output(0)
        drawn = random.normal(beta, gamma, (20_000, CHANNELS))
        after = np.where(drawn > 0, drawn, drawn * slope) @ weights.T
        mean, variance = after.mean(axis=0), after.var(axis=0)
    return openvino.Model([values], [entering], "chain")


def run(model: openvino.Model, values: np.ndarray) -> np.ndarray:
    compiled = openvino.Core().compile_model(model, "CPU", {"INFERENCE_PRECISION_HINT": "f32"})
    return np.asarray(compiled(values)[0])


def eight_bit_filters(model: openvino.Model) -> int:
    return sum(each.get_element_type() == openvino.Type.i8 for each in model.get_ordered_ops())


def test_all_but_the_first_convolutions_are_in_eight_bits_and_give_nearly_the_same() -> None:
    model = chain(6)
    values = np.random.default_rng(1).normal(size=(3, CHANNELS, 6, 6)).astype(np.float32)

    small = quantised(model)

    assert eight_bit_filters(small) == 4
    assert eight_bit_filters(model) == 0
    exact, found = run(model, values), run(small, values)
    error = found - exact
    assert np.sqrt((error**2).mean()) < 0.05 * exact.std()
    assert np.abs(error.mean(axis=(0, 2, 3))).max() < 0.05 * exact.std()  # no channel is shifted
    assert not np.array_equal(found, exact)


def test_the_product_of_a_normalised_activation_is_in_eight_bits() -> None:
    random = np.random.default_rng(2)
    gamma, beta, slope = random.uniform(0.5, 2.0, CHANNELS), random.normal(0, 1, CHANNELS), np.full(CHANNELS, 0.2)
    factor, shift, mean, variance = (random.uniform(0.5, 2.0, CHANNELS) for _ in range(4))
    entering = ops.parameter([-1, CHANNELS, 6, 6], np.float32)
    plain = constant(np.zeros(CHANNELS)), constant(np.ones(CHANNELS))
    active = ops.prelu(
        ops.batch_norm_inference(entering, constant(gamma), constant(beta), *plain, 1e-5), constant(slope)
    )
    again = ops.batch_norm_inference(active, *(constant(each) for each in (factor, shift, mean, variance)), 1e-3)
    flat = ops.reshape(again, ops.constant(np.array([0, -1])), True)
    weights = random.normal(size=(8, CHANNELS * 36)) / 30
    model = openvino.Model([ops.matmul(flat, constant(weights), False, True)], [entering], "product")
    values = random.normal(size=(5, CHANNELS, 6, 6)).astype(np.float32)

    small = quantised(model)

    assert eight_bit_filters(small) == 1
    exact, found = run(model, values), run(small, values)
    assert np.abs(found - exact).max() < 0.1 * exact.std()
    assert not np.array_equal(found, exact)


def test_a_network_of_another_kind_stays_as_it_is() -> None:
    entering = ops.parameter([-1, CHANNELS, 6, 6], np.float32)
    filters = constant(np.ones((CHANNELS, CHANNELS, 1, 1)))
    values = entering
    for _ in range(6):
        values = ops.relu(ops.convolution(values, filters, [1, 1], [0, 0], [0, 0], [1, 1]))
    model = openvino.Model([values], [entering], "other")

    assert eight_bit_filters(quantised(model)) == 0


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> ModelStore:
    return ModelStore(tmp_path_factory.mktemp("models"))


def test_sface_in_eight_bits_gives_the_same_vectors(prepared_networks: Path, store: ModelStore) -> None:
    exact, small = (
        create_embedder("sface", Engine(prepared_networks, precision=each), store) for each in ("f32", "int8")
    )
    crops = [*portrait_crops(CROP), *other_crops(CROP)]
    first, second = exact.embed(crops), small.embed(crops)

    assert not np.array_equal(first, second)
    cosines = (first * second).sum(axis=1)
    assert cosines[:4].min() > 0.999
    assert cosines[4:].min() > 0.99  # no faces
    assert exact.version == small.version  # templates in one may be compared with looks in the other
