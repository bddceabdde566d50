"""Builds OpenVINO layers from arrays in the layout of Keras. All take and give NCHW float32."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from openvino import opset13

Array = NDArray[np.float32]


def images(size: int) -> Any:
    """The input of a network: (N, 3, size, size)."""
    return opset13.parameter([-1, 3, size, size], np.float32)


def convolution(x: Any, kernel: Array, bias: Array, *, stride: int = 1, padding: int = 0) -> Any:
    """``kernel`` (height, width, inputs, outputs), ``bias`` (outputs,)."""
    filters = constant(kernel.transpose(3, 2, 0, 1))
    around = [padding, padding]
    y = opset13.convolution(x, filters, [stride, stride], around, around, [1, 1])
    return opset13.add(y, constant(bias.reshape(1, -1, 1, 1)))


def locally_connected(x: Any, kernel: Array, bias: Array, *, side: int, stride: int = 1) -> Any:
    """A convolution without weight sharing.

    ``kernel`` (positions, side * side * inputs, outputs), ``bias`` (height, width, outputs); positions: height * width.
    """
    positions, area, outputs = kernel.shape
    height, width, _ = bias.shape
    patches = opset13.extract_image_patches(x, [side, side], [stride, stride], [1, 1], "VALID")
    rows = opset13.reshape(patches, integers([0, area, positions]), True)
    by_position = opset13.transpose(rows, integers([2, 0, 1]))
    y = opset13.matmul(by_position, constant(kernel), False, False)
    y = opset13.reshape(opset13.transpose(y, integers([1, 2, 0])), integers([0, outputs, height, width]), True)
    return opset13.add(y, constant(bias.transpose(2, 0, 1)[None]))


def dense(x: Any, kernel: Array, bias: Array) -> Any:
    """``x`` (N, inputs), ``kernel`` (inputs, outputs), ``bias`` (outputs,)."""
    return opset13.add(opset13.matmul(x, constant(kernel), False, False), constant(bias[None]))


def flatten(x: Any) -> Any:
    """(N, height * width * channels), in the order of Keras."""
    return opset13.reshape(opset13.transpose(x, integers([0, 2, 3, 1])), integers([0, -1]), True)


def prelu(x: Any, slopes: Array) -> Any:
    """``slopes`` of negative values, one for each channel."""
    return opset13.prelu(x, constant(slopes.reshape(-1)))


def max_pool(x: Any, side: int, stride: int, *, before: int = 0, after: int = 0, same: bool = False) -> Any:
    """``before`` and ``after``: padding at the left and top, at the right and bottom.

    ``same``: padding as Keras calls it, for inputs of any size.
    """
    padding = "same_upper" if same else None
    return opset13.max_pool(x, [stride] * 2, [1, 1], [before] * 2, [after] * 2, [side] * 2, auto_pad=padding).output(0)


def average_pool(x: Any, side: int, stride: int) -> Any:
    return opset13.avg_pool(x, [stride] * 2, [0, 0], [0, 0], [side] * 2, True)


def padded(x: Any, before: int, after: int) -> Any:
    """Zero padding: ``before`` at the left and top, ``after`` at the right and bottom."""
    return opset13.pad(x, integers([0, 0, before, before]), integers([0, 0, after, after]), "constant", np.float32(0))


def constant(values: Array) -> Any:
    return opset13.constant(np.ascontiguousarray(values, np.float32))


def integers(values: list[int]) -> Any:
    return opset13.constant(np.array(values, np.int64))
