"""Puts the 1 x 1 convolutions of a network into eight bits, without any data.

A batch normalisation says how the values of each channel were distributed in training: mean ``beta``, deviation
``gamma`` (Nagel et al., "Data-Free Quantization Through Weight Equalization and Bias Correction", ICCV 2019). From
that come the range of each channel, and the mean error of the rounded weights, which is taken off again. So nobody's
pictures decide what a vector is, and the same file gives the same network everywhere.

The ranges of the channels go into the weights: one scale is left for all channels of an input, as integer convolutions
need it. What lies below the range's lower end goes into the bias, which is exact as a 1 x 1 convolution has no border.
"""

from __future__ import annotations

import math

import numpy as np
import openvino
from numpy.typing import NDArray
from openvino import opset13 as ops

VERSION = "1"
"""Changes with the vectors."""

_DEVIATIONS = 11.0
"""Half of a channel's range in ``gamma``; activations have long tails. SFace on 196 faces, cosine to f32 in the median
and at worst: 0.9962 and 0.977 at 7, 0.9989 and 0.995 at 9, 0.9992 and 0.997 at 11, 0.9990 and 0.995 at 14."""
_FIRST_EXACT = 4
"""Convolutions, from the first, that stay as they are: they take a tenth of the time and pass their errors on."""
_LEVELS, _LARGEST = 256, 127

Floats = NDArray[np.floating]


def quantised(model: openvino.Model) -> openvino.Model:
    """A copy of ``model`` in which each 1 x 1 convolution of a batch normalisation with PReLU, but the first few, has
    8-bit inputs and weights."""
    result = model.clone()
    small = [each for each in result.get_ordered_ops() if each.get_type_name() == "Convolution" and _is_pointwise(each)]
    for convolution in small[_FIRST_EXACT:]:
        activation = convolution.input_value(0).get_node()
        normalised = activation.input_value(0).get_node()
        slope, gamma, beta = (
            _values(each) for each in (activation.input_value(1), normalised.input_value(1), normalised.input_value(2))
        )
        _replace(convolution, np.abs(gamma) + 1e-9, beta, slope)
    result.validate_nodes_and_infer_types()
    return result


def _is_pointwise(convolution: openvino.Node) -> bool:
    """Whether it is a 1 x 1 convolution of a batch normalisation with PReLU, all of constants."""
    activation = convolution.input_value(0).get_node()
    if activation.get_type_name() != "PRelu":
        return False
    normalised = activation.input_value(0).get_node()
    if normalised.get_type_name() != "BatchNormInference":
        return False
    sources = convolution.input_value(1), activation.input_value(1), *normalised.input_values()[1:]
    are_constant = all(each.get_node().get_type_name() == "Constant" for each in sources)
    return are_constant and list(convolution.input_value(1).get_shape())[2:] == [1, 1]


def _values(output: openvino.Output) -> NDArray[np.float64]:
    return np.asarray(output.get_node().data, np.float64).reshape(-1)


def _replace(convolution: openvino.Node, deviation: Floats, mean: Floats, slope: Floats) -> None:
    """``deviation``, ``mean`` (C,) of the channels before the PReLU with ``slope`` (C,)."""
    weights = np.asarray(convolution.input_value(1).get_node().data, np.float64)[:, :, 0, 0]
    low, high = _ranges(deviation, mean, slope)
    step = (high - low) / (_LEVELS - 1)
    scaled = weights * step
    scale = np.maximum(np.abs(scaled).max(axis=1, keepdims=True), 1e-12) / _LARGEST
    rounded = np.rint(scaled / scale)
    expected = (_mean_after(deviation, mean, slope) - low) / step
    offset = weights @ low + (scaled - rounded * scale) @ expected

    channels = (1, -1, 1, 1)
    values = ops.fake_quantize(
        convolution.input_value(0),
        _constant(low.reshape(channels)),
        _constant(high.reshape(channels)),
        _constant(np.zeros((1, 1, 1, 1))),
        _constant(np.full((1, 1, 1, 1), _LEVELS - 1.0)),
        _LEVELS,
    )
    whole = ops.convert(ops.constant(rounded.astype(np.int8)[:, :, None, None]), np.float32)
    filters = ops.multiply(whole, _constant(scale[:, :, None, None]))
    product = ops.convolution(values, filters, [1, 1], [0, 0], [0, 0], [1, 1])
    result = ops.add(product, _constant(offset.reshape(channels))).output(0)
    for each in list(convolution.output(0).get_target_inputs()):
        each.replace_source_output(result)


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
