"""Puts the 1 x 1 convolutions and the last layer of a network into eight bits, without any data.

A batch normalisation says how the values of each channel were distributed in training: mean ``beta``, deviation
``gamma`` (Nagel et al., "Data-Free Quantization Through Weight Equalization and Bias Correction", ICCV 2019). From
that come the range of each channel, and the mean error of the rounded weights, which is taken off again. So nobody's
pictures decide what a vector is, and the same file gives the same network everywhere.

The ranges of the channels go into the weights: one scale is left for all channels of an input, as integer convolutions
need it. What lies below the range's lower end goes into the bias, which is exact as these layers have no border.

Where the rest runs in bf16, the depthwise convolutions whose values are put into eight bits stay in f32: bf16 would
round the values once more before.
"""

from __future__ import annotations

import math

import numpy as np
import openvino
from numpy.typing import NDArray
from openvino import opset13 as ops

from recognition.inference.layer_attributes import with_exact_layers

VERSION = "3"
"""Changes with the vectors."""

_DEVIATIONS = 11.8
"""Half of a channel's range in ``gamma``; activations have long tails. SFace on 196 faces, cosine to f32 in the median
and at worst: 0.9962 and 0.977 at 7, 0.9989 and 0.995 at 9, 0.9992 and 0.997 at 11, 0.9990 and 0.995 at 14; from 11 to
12 they differ by how the weights are rounded."""
_FIRST_EXACT = 2
"""Convolutions, from the first, that stay as they are, as they pass their errors on. SFace on 368 faces, dark to 0.2 of
their light, in the median and at worst: 0.9989 and 0.997 with four, 0.9982 and 0.997 with two, 0.9955 and 0.989 with
none, which is a twentieth quicker."""
_LEVELS, _LARGEST = 256, 127

Floats = NDArray[np.floating]


def quantised(model: openvino.Model) -> openvino.Model:
    """A copy of ``model`` in which each 1 x 1 convolution of a batch normalisation with PReLU, but the first few, has
    8-bit inputs and weights, and so has a matrix product of one that is normalised once more."""
    result = model.clone()
    layers = result.get_ordered_ops()
    small = [each for each in layers if each.get_type_name() == "Convolution" and _is_pointwise(each)]
    before = [_convolution_before(each) for each in small[_FIRST_EXACT:]]
    for convolution in small[_FIRST_EXACT:]:
        _replace_convolution(convolution)
    for product in [each for each in layers if each.get_type_name() == "MatMul" and _is_of_channels(each)]:
        _replace_product(product)
    result.validate_nodes_and_infer_types()
    return with_exact_layers(result, [each.get_friendly_name() for each in before if _is_depthwise(each)])


def _is_pointwise(convolution: openvino.Node) -> bool:
    """Whether it is a 1 x 1 convolution of a batch normalisation with PReLU, all of constants."""
    is_small = bool(list(convolution.input_value(1).get_shape())[2:] == [1, 1])
    are_constant = _is_constant(convolution.input_value(1))
    return is_small and are_constant and _is_activation(convolution.input_value(0))


def _convolution_before(convolution: openvino.Node) -> openvino.Node:
    """That of the batch normalisation with PReLU whose values ``convolution`` takes."""
    node = convolution
    for _ in ("PRelu", "BatchNormInference", ""):
        node = node.input_value(0).get_node()
    return node


def _is_depthwise(node: openvino.Node) -> bool:
    return bool(node.get_type_name() == "GroupConvolution")


def _is_of_channels(product: openvino.Node) -> bool:
    """Whether it is the product of constants (outputs, inputs) with all values of a picture, which are those of a
    normalised PReLU of a batch normalisation."""
    before = [product]
    for kind in ("Reshape", "BatchNormInference"):
        before.append(before[-1].input_value(0).get_node())
        if before[-1].get_type_name() != kind:
            return False
    transposed = product.get_attributes()
    are_constant = all(map(_is_constant, (product.input_value(1), *before[-1].input_values()[1:])))
    is_known = not transposed["transpose_a"] and bool(transposed["transpose_b"]) and are_constant
    return is_known and _is_activation(before[-1].input_value(0))


def _is_activation(value: openvino.Output) -> bool:
    """Whether it is that of a PReLU of a batch normalisation, of constants."""
    activation = value.get_node()
    if activation.get_type_name() != "PRelu":
        return False
    normalised = activation.input_value(0).get_node()
    if normalised.get_type_name() != "BatchNormInference":
        return False
    return all(map(_is_constant, (activation.input_value(1), *normalised.input_values()[1:])))


def _is_constant(value: openvino.Output) -> bool:
    return bool(value.get_node().get_type_name() == "Constant")


def _values(output: openvino.Output) -> NDArray[np.float64]:
    return np.asarray(output.get_node().data, np.float64).reshape(-1)


def _replace_convolution(convolution: openvino.Node) -> None:
    weights = np.asarray(convolution.input_value(1).get_node().data, np.float64)[:, :, 0, 0]
    values, filters, offset = _in_eight_bits(convolution.input_value(0), weights, (1, 1))
    product = ops.convolution(values, filters, [1, 1], [0, 0], [0, 0], [1, 1])
    _replace(convolution, ops.add(product, _constant(offset.reshape(1, -1, 1, 1))))


def _replace_product(product: openvino.Node) -> None:
    normalised = product.input_value(0).get_node().input_value(0).get_node()
    gamma, beta, mean, variance = (_values(each) for each in normalised.input_values()[1:])
    factor = gamma / np.sqrt(variance + normalised.get_attributes()["epsilon"])
    weights = np.asarray(product.input_value(1).get_node().data, np.float64)
    positions = weights.shape[1] // len(factor)
    values, filters, offset = _in_eight_bits(normalised.input_value(0), weights * np.repeat(factor, positions))
    offset += weights @ np.repeat(beta - mean * factor, positions)
    flat = ops.reshape(values, ops.constant(np.array([0, -1], np.int64)), True)
    _replace(product, ops.add(ops.matmul(flat, filters, False, True), _constant(offset[None])))


def _in_eight_bits(
    activation: openvino.Output, weights: Floats, beside: tuple[int, ...] = ()
) -> tuple[openvino.Node, openvino.Node, Floats]:
    """What ``activation`` (N, C, H, W) is in eight bits, the filters (outputs, inputs, *beside) for it, and what is to
    be added to the products (outputs,).

    weights: (outputs, inputs); inputs are the channels, or all values of a picture in their order.
    """
    normalised = activation.get_node().input_value(0).get_node()
    slope, gamma, mean = (
        _values(each) for each in (activation.get_node().input_value(1), *normalised.input_values()[1:3])
    )
    deviation = np.abs(gamma) + 1e-9
    low, high = _ranges(deviation, mean, slope)
    step = (high - low) / (_LEVELS - 1)
    expected = (_mean_after(deviation, mean, slope) - low) / step
    channels, positions = (1, -1, 1, 1), weights.shape[1] // len(step)
    scaled = weights * np.repeat(step, positions)
    scale = np.maximum(np.abs(scaled).max(axis=1, keepdims=True), 1e-12) / _LARGEST
    rounded = np.rint(scaled / scale)
    offset = weights @ np.repeat(low, positions) + (scaled - rounded * scale) @ np.repeat(expected, positions)
    values = ops.fake_quantize(
        activation,
        _constant(low.reshape(channels)),
        _constant(high.reshape(channels)),
        _constant(np.zeros((1, 1, 1, 1))),
        _constant(np.full((1, 1, 1, 1), _LEVELS - 1.0)),
        _LEVELS,
    )
    whole = ops.convert(ops.constant(rounded.astype(np.int8).reshape(*rounded.shape, *beside)), np.float32)
    return values, ops.multiply(whole, _constant(scale.reshape(-1, 1, *beside))), offset


def _replace(node: openvino.Node, by: openvino.Node) -> None:
    for each in list(node.output(0).get_target_inputs()):
        each.replace_source_output(by.output(0))


def _ranges(deviation: Floats, mean: Floats, slope: Floats) -> tuple[Floats, Floats]:
    """The smallest and the largest value of each channel (C,) after the PReLU."""
    ends = np.stack([mean - _DEVIATIONS * deviation, mean + _DEVIATIONS * deviation])
    after = np.where(ends >= 0, ends, ends * slope)
    has_zero = (ends[0] < 0) & (ends[1] > 0)
    low = np.where(has_zero, np.minimum(after.min(axis=0), 0.0), after.min(axis=0))
    high = np.where(has_zero, np.maximum(after.max(axis=0), 0.0), after.max(axis=0))
    return low, np.maximum(high, low + 1e-6)


def _mean_after(deviation: Floats, mean: Floats, slope: Floats) -> Floats:
    """The mean of each channel (C,) after the PReLU, of normally distributed values."""
    ratio = mean / deviation
    below = np.array([math.erfc(each / math.sqrt(2)) / 2 for each in ratio])
    density = np.exp(-(ratio**2) / 2) / math.sqrt(2 * math.pi)
    positive = mean * (1 - below) + deviation * density
    return np.asarray(positive + slope * (mean * below - deviation * density))


def _constant(values: Floats) -> openvino.Node:
    return ops.constant(np.asarray(values, np.float32))
