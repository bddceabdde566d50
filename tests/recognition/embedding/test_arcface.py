from __future__ import annotations

import platform
from pathlib import Path

import numpy as np
import onnx
import openvino
import pytest
from onnx import TensorProto, helper, numpy_helper

from recognition.embedding import arcface
from recognition.inference.layer_attributes import JIT


def write(file: Path, *, has_attention: bool) -> Path:
    """Two convolutions of crops, which attention may follow."""
    weights = [
        numpy_helper.from_array(np.full(shape, 0.01, np.float32), name)
        for name, shape in (("a", (8, 3, 3, 3)), ("b", (4, 8, 3, 3)))
    ]
    nodes = [
        helper.make_node("Conv", ["crops", "a"], ["middle"], strides=[8, 8]),
        helper.make_node("Conv", ["middle", "b"], ["maps"], strides=[8, 8]),
        helper.make_node("Softmax" if has_attention else "Relu", ["maps"], ["out"]),
    ]
    crops = helper.make_tensor_value_info("crops", TensorProto.FLOAT, [1, 3, 112, 112])
    out = helper.make_tensor_value_info("out", TensorProto.FLOAT, [1, 4, 2, 2])
    graph = helper.make_graph(nodes, "net", [crops], [out], weights)
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8), file)
    return file


@pytest.mark.skipif(platform.machine().lower() not in ("x86_64", "amd64"), reason="names of kernels for x86")
@pytest.mark.parametrize(("has_attention", "asked"), [(False, 1), (True, 0)])
def test_convolutions_but_the_first_are_computed_by_kernels_for_them_where_there_is_no_attention(
    tmp_path: Path, has_attention: bool, asked: int
) -> None:
    model = arcface.network(write(tmp_path / "net.onnx", has_attention=has_attention))
    openvino.serialize(model, tmp_path / "net.xml", tmp_path / "net.bin")
    assert (tmp_path / "net.xml").read_text().count(f'value="cpu:{JIT[0]},') == asked
