"""Reads ONNX files with block-quantised weights.

The SFace and YuNet files of the OpenCV model zoo in "int8bq" form keep every weight as int8 with one scale and zero
point per block (DequantizeLinear with ``block_size``, opset 21), which OpenVINO reads only for matrices and ONNX
Runtime not at all. The weights are constants, so they are dequantised here.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import openvino
from numpy.typing import NDArray

from recognition.errors import ModelWrongError


def read_onnx(file: Path | str) -> openvino.Model:
    """The network in ``file`` with float32 weights.

    Raises ModelWrongError where ``file`` is not an ONNX network that OpenVINO can read.
    """
    from openvino.frontend.onnx import ConversionExtension

    path, core = Path(file), openvino.Core()
    core.add_extension(ConversionExtension("DequantizeLinear", _dequantise))
    try:
        # As bytes, which only the ONNX reader takes: a name could pass for another format.
        return core.read_model(path.read_bytes())
    except Exception as error:  # RuntimeError of OpenVINO, and whatever a damaged file makes of the weights
        raise ModelWrongError(f"{path.name} is not a network that can be read; fetch it again.") from error


def _dequantise(node: Any) -> Any:
    """The outputs of a DequantizeLinear ``node``: a constant where its inputs are."""
    from openvino import opset13 as ops

    parts = [node.get_input(index) for index in range(node.get_input_size())]
    axis, block_size = node.get_attribute("axis", 1), node.get_attribute("block_size", 0)
    constants = [each.get_node() for each in parts]
    if all(each.get_type_name() == "Constant" for each in constants):
        weights = dequantised(*(each.data for each in constants), axis=axis, block_size=block_size)
        return ops.constant(weights, shared_memory=True).outputs()
    if block_size or any(math.prod(each.get_shape()) != 1 for each in parts[1:]):
        raise ValueError("values computed by the network are dequantised with more than one scale")
    result, *offset = (ops.convert(each, "f32") for each in (parts[0], *parts[2:]))
    for each in offset:
        result = ops.subtract(result, each)
    return ops.multiply(result, parts[1]).outputs()


def dequantised(
    values: NDArray[Any], scale: NDArray[Any], zero_point: NDArray[Any] | None = None, *, axis: int, block_size: int
) -> NDArray[np.float32]:
    """``(values - zero_point) * scale`` as ONNX's DequantizeLinear defines it, float32 of the shape of ``values``.

    ``block_size`` 0: one scale for all, or one per index of ``axis``. Otherwise one per block of ``axis``.
    """
    shape = values.shape
    axis %= max(values.ndim, 1)
    in_blocks = block_size > 0 and shape[axis] % block_size == 0
    if in_blocks:  # an axis of its own for the values of a block, along which its scale is broadcast
        values = values.reshape(*shape[:axis], -1, block_size, *shape[axis + 1 :])

    def spread(part: NDArray[Any]) -> NDArray[Any]:
        if in_blocks:
            return np.expand_dims(part, axis + 1)
        if block_size:
            return np.repeat(part, block_size, axis=axis).take(range(values.shape[axis]), axis=axis)
        if part.ndim == 1 and part.size > 1:
            per_index = [1] * values.ndim
            per_index[axis] = part.size
            return part.reshape(per_index)
        return part

    result = values.astype(np.float32)
    if zero_point is not None:
        result -= spread(zero_point).astype(np.float32)
    result *= spread(scale)
    return result.reshape(shape)
