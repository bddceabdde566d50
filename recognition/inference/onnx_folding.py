"""Reads ONNX files with block-quantised weights.

The SFace and YuNet files of the OpenCV model zoo in "int8bq" form keep every weight as int8 with one scale and zero
point per block (DequantizeLinear with ``block_size``, opset 21), which neither OpenVINO nor ONNX Runtime reads. The
weights are constants, so they are dequantised here.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import openvino
from numpy.typing import NDArray

from recognition.errors import ModelWrongError


def read_onnx(path: Path) -> openvino.Model:
    """The network in ``path`` with float32 weights.

    Imports onnx. Raises ModelWrongError where ``path`` is not an ONNX network that OpenVINO can read.
    """
    import onnx

    try:
        model = onnx.load(path)
        _fold_weights(model.graph)
        return openvino.Core().read_model(model.SerializeToString())
    except Exception as error:  # errors of the parser of onnx; RuntimeError of OpenVINO
        raise ModelWrongError(f"{path.name} is not a network that can be read; fetch it again.") from error


def _fold_weights(graph: Any) -> None:
    from onnx import numpy_helper

    constants = {each.name: each for each in graph.initializer}
    kept = []
    for node in graph.node:
        if node.op_type != "DequantizeLinear" or node.input[0] not in constants:
            kept.append(node)
            continue
        parts = [numpy_helper.to_array(constants[name]) for name in node.input]
        options = {each.name: each.i for each in node.attribute}
        weights = dequantised(*parts, axis=options.get("axis", 1), block_size=options.get("block_size", 0))
        graph.initializer.append(numpy_helper.from_array(weights, node.output[0]))
    del graph.node[:]
    graph.node.extend(kept)

    used = {name for node in kept for name in node.input}
    still_used = [each for each in graph.initializer if each.name in used]
    del graph.initializer[:]
    graph.initializer.extend(still_used)
    # Old exporters list weights among the inputs.
    given = {each.name for each in still_used} | {name for node in kept for name in node.output}
    inputs = [each for each in graph.input if each.name in used and each.name not in given]
    del graph.input[:]
    graph.input.extend(inputs)


def dequantised(
    values: NDArray[Any], scale: NDArray[Any], zero_point: NDArray[Any] | None = None, *, axis: int, block_size: int
) -> NDArray[np.float32]:
    """``(values - zero_point) * scale`` as ONNX's DequantizeLinear defines it, float32 of the shape of ``values``.

    ``block_size`` 0: one scale for all, or one per index of ``axis``. Otherwise one per block of ``axis``.
    """

    def spread(part: NDArray[Any]) -> NDArray[Any]:
        if block_size:
            return np.repeat(part, block_size, axis=axis).take(range(values.shape[axis]), axis=axis)
        if part.ndim == 1 and part.size > 1:
            shape = [1] * values.ndim
            shape[axis] = part.size
            return part.reshape(shape)
        return part

    offset = 0 if zero_point is None else spread(zero_point).astype(np.float32)
    return np.asarray((values.astype(np.float32) - offset) * spread(scale), dtype=np.float32)
