"""YuNet's network, put together anew from its file: the same function in fewer and larger steps.

The four heads of a stride are one convolution instead of four, and the first convolution takes two neighbouring pixels
at once, so that their colours need not be sorted into planes.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import openvino
from numpy.typing import NDArray
from openvino import opset13 as ops
from openvino.passes import ConstantFolding, Manager

from recognition.inference.layer_attributes import JIT_BELOW_AVX512, with_exact_ends, with_kernels
from recognition.inference.layers import constant, integers
from recognition.inference.onnx_folding import read_onnx

STRIDES = (8, 16, 32)
_HEADS = {"cls": 1, "obj": 1, "bbox": 4, "kps": 10}
"""Outputs of each stride, and their values for a cell."""

_EXACT_LAYERS = 2
"""Convolutions before each output that stay in f32 where the others are in bf16."""


def network(path: Path) -> openvino.Model:
    """Takes (1, H, W, 3) uint8 BGR with H and W multiples of 32. Gives scores (1, N), boxes (1, N, 4), points
    (1, N, 10) of the N cells of all strides."""
    model = read_onnx(path)
    model.reshape([1, 3, -1, -1])
    folding = Manager()
    folding.register_pass(ConstantFolding())
    folding.run_passes(model)
    outputs = {each.get_any_name(): each.get_node().input_value(0) for each in model.outputs}
    pixels = _with_pairs_of_pixels(model)
    cells = ops.concat([_joined([outputs[f"{kind}_{stride}"] for kind in _HEADS], stride) for stride in STRIDES], 1)
    is_face, is_centred, boxes, points = ops.variadic_split(cells, 2, integers(list(_HEADS.values()))).outputs()
    scores = ops.sqrt(ops.multiply(ops.sigmoid(is_face), ops.sigmoid(is_centred)))
    results = [ops.squeeze(scores, integers([2])), ops.result(boxes), ops.result(points)]
    made = with_exact_ends(openvino.Model(results, [pixels], "yunet"), _EXACT_LAYERS)
    return with_kernels(made, JIT_BELOW_AVX512, first=False)


def _with_pairs_of_pixels(model: openvino.Model) -> Any:
    """Replaces the first convolution, 3 x 3 with a stride of 2 and a border of 1; returns the new input."""
    (target,) = model.input().get_target_inputs()
    first = target.get_node()
    given = first.get_attributes()
    if (given["strides"], given["pads_begin"]) != ([2, 2], [1, 1]):
        raise ValueError("YuNet begins with another layer than expected")
    kernel = _data(first.input_value(1))
    outputs, colours, height, _ = kernel.shape
    # An output takes the second pixel of the pair before its own, and both of its own.
    paired = np.zeros((outputs, 2 * colours, height, 2), np.float32)
    paired[:, colours:, :, 0] = kernel[:, :, :, 0]
    paired[:, :colours, :, 1] = kernel[:, :, :, 1]
    paired[:, colours:, :, 1] = kernel[:, :, :, 2]
    pixels = ops.parameter([1, -1, -1, colours], np.uint8)
    pairs = ops.convert(ops.reshape(pixels, integers([0, 0, -1, 2 * colours]), True), np.float32)
    planes = ops.transpose(pairs, integers([0, 3, 1, 2]))
    replaced = ops.convolution(planes, constant(paired), [2, 1], [1, 1], [1, 0], [1, 1])
    for each in list(first.output(0).get_target_inputs()):
        each.replace_source_output(replaced.output(0))
    return pixels


def _joined(heads: list[Any], stride: int) -> Any:
    """The values of all ``heads`` (1, cells, 16) before their sigmoids, by a 1 x 1 and a depthwise convolution."""
    layers = [_layers(each) for each in heads]
    features = {each[0].get_node().get_friendly_name() for each in layers}
    if len(features) != 1:
        raise ValueError(f"YuNet's heads of stride {stride} see different features")
    arrays = zip(*(each[1:] for each in layers), strict=True)
    pointwise, shift, depthwise, offset = (np.concatenate(each) for each in arrays)
    x = ops.convolution(layers[0][0], constant(pointwise), [1, 1], [0, 0], [0, 0], [1, 1])
    x = ops.add(x, constant(shift.reshape(1, -1, 1, 1)))
    x = ops.group_convolution(x, constant(depthwise), [1, 1], [1, 1], [1, 1], [1, 1])
    x = ops.add(x, constant(offset.reshape(1, -1, 1, 1)))
    return ops.reshape(ops.transpose(x, integers([0, 2, 3, 1])), integers([1, -1, len(offset)]), False)


def _layers(head: Any) -> tuple[Any, NDArray[Any], NDArray[Any], NDArray[Any], NDArray[Any]]:
    """What a head takes, then kernel and bias of its 1 x 1 convolution, and those of the 3 x 3 one, which is depthwise:
    (C, inputs, 1, 1), (C,), (C, 1, 1, 3, 3), (C,)."""
    second = head.get_node()
    while second.get_type_name() != "Add":  # the sigmoid, and the order of the cells
        second = second.input_value(0).get_node()
    depthwise = second.input_value(0).get_node()
    first = depthwise.input_value(0).get_node()
    pointwise = first.input_value(0).get_node()
    kernel, shift, offset = (_data(each.input_value(1)) for each in (pointwise, first, second))
    across = _data(depthwise.input_value(1)).reshape(len(kernel), 1, 1, 3, 3)
    return pointwise.input_value(0), kernel, shift.reshape(-1), across, offset.reshape(-1)


def _data(value: Any) -> NDArray[Any]:
    return np.asarray(value.get_node().data, np.float32)
