"""Builds MiniFASNet for OpenVINO from the tensors of its authors' files.

A MobileFaceNet with few channels that tells faces from pictures of faces: Minivision, Silent-Face-Anti-Spoofing, 2020,
Apache-2.0. The names and shapes of the tensors say how wide each layer is and which blocks have squeeze-and-excitation;
what they do not say stands here: strides, padding and the order of the layers.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import openvino
from numpy.typing import NDArray
from openvino import opset13
from openvino.preprocess import PrePostProcessor

from recognition.errors import ModelWrongError
from recognition.inference import layers

SIDE = 80
"""Of the input, px."""

LIVE_CLASS = 1
"""The output for a live face; 0 and 2 are two kinds of attacks."""

Tensors = Mapping[str, NDArray[Any]]

_EPSILON = 1e-5  # of PyTorch's batch normalisation
_PREFIX = "module."  # of a network that was trained on several devices


def network(tensors: Tensors, name: str) -> openvino.Model:
    """Takes (N, 80, 80, 3) float32 BGR 0..255 as it comes: the authors' own ``ToTensor`` does not divide by 255.

    Gives (N, 3) float32 probabilities. Raises ModelWrongError where the tensors are not those of such a network.
    """
    named = {key.removeprefix(_PREFIX): value for key, value in tensors.items()}
    try:
        pixels = opset13.parameter([-1, 3, SIDE, SIDE], np.float32)
        model = openvino.Model([opset13.softmax(_outputs(pixels, named), 1)], [pixels], name)
        if list(model.output(0).partial_shape)[1] != 3:
            raise ValueError("another number of classes")
    except (KeyError, ValueError, RuntimeError) as error:
        raise ModelWrongError(
            "The tensors of {name} are not those of a MiniFASNet: {error}", name=name, error=error
        ) from error
    preparation = PrePostProcessor(model)
    given = preparation.input()
    given.tensor().set_layout(openvino.Layout("NHWC"))
    given.model().set_layout(openvino.Layout("NCHW"))
    return preparation.build()


def _outputs(x: Any, tensors: Tensors) -> Any:
    x = _convolution(x, tensors, "conv1", stride=2, padding=1)
    x = _convolution(x, tensors, "conv2_dw", padding=1)
    for stage, between in (("conv_3", "conv_23"), ("conv_4", "conv_34"), ("conv_5", "conv_45")):
        x = _block(x, tensors, between, stride=2)
        number = 0
        while f"{stage}.model.{number}.conv.conv.weight" in tensors:
            x = opset13.add(x, _block(x, tensors, f"{stage}.model.{number}", stride=1))
            number += 1
    x = _convolution(x, tensors, "conv_6_sep")
    x = _convolution(x, tensors, "conv_6_dw")
    x = opset13.reshape(x, layers.integers([0, -1]), True)
    scale, shift = _normalisation(tensors, "bn")
    x = layers.dense(x, tensors["linear.weight"].T * scale, shift)
    return opset13.matmul(x, layers.constant(tensors["prob.weight"].T), False, False)


def _block(x: Any, tensors: Tensors, name: str, *, stride: int) -> Any:
    """Expands, filters each channel, projects; then weighs the channels where the block has tensors for it."""
    x = _convolution(x, tensors, f"{name}.conv")
    x = _convolution(x, tensors, f"{name}.conv_dw", stride=stride, padding=1)
    x = _convolution(x, tensors, f"{name}.project")
    gates = f"{name}.se_module"
    if f"{gates}.fc1.weight" not in tensors:
        return x
    y = opset13.reduce_mean(x, layers.integers([2, 3]), True)
    y = opset13.relu(_convolution(y, tensors, gates, kernel="fc1", normalised="bn1"))
    y = opset13.sigmoid(_convolution(y, tensors, gates, kernel="fc2", normalised="bn2"))
    return opset13.multiply(x, y)


def _convolution(
    x: Any,
    tensors: Tensors,
    name: str,
    *,
    stride: int = 1,
    padding: int = 0,
    kernel: str = "conv",
    normalised: str = "bn",
) -> Any:
    """With its batch normalisation, and its PReLU where it has one."""
    weights = tensors[f"{name}.{kernel}.weight"]
    scale, shift = _normalisation(tensors, f"{name}.{normalised}")
    weights = weights * scale[:, None, None, None]
    strides, around = [stride, stride], [padding, padding]
    if weights.shape[1] == 1:  # one filter for each channel
        y = opset13.group_convolution(x, layers.constant(weights[:, None]), strides, around, around, [1, 1])
    else:
        y = opset13.convolution(x, layers.constant(weights), strides, around, around, [1, 1])
    y = opset13.add(y, layers.constant(shift.reshape(1, -1, 1, 1)))
    slopes = tensors.get(f"{name}.prelu.weight")
    return y if slopes is None else layers.prelu(y, slopes)


def _normalisation(tensors: Tensors, name: str) -> tuple[NDArray[Any], NDArray[Any]]:
    """Factor and shift of each channel."""
    mean, variance = tensors[f"{name}.running_mean"], tensors[f"{name}.running_var"]
    scale = tensors[f"{name}.weight"] / np.sqrt(variance + _EPSILON)
    return scale, tensors[f"{name}.bias"] - mean * scale
