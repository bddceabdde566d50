"""Block-quantised weights as float32, against ONNX's own reference of DequantizeLinear."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import openvino
import pytest
from onnx import TensorProto, helper, numpy_helper
from onnx.reference import ReferenceEvaluator

from recognition.errors import ModelWrongError
from recognition.inference.onnx_folding import dequantised, read_onnx
from recognition.weights.store import ModelStore

RANDOM = np.random.default_rng(0)


@pytest.mark.parametrize(
    ("shape", "scales", "axis", "block_size"),
    [((6, 8), (6, 2), 1, 4), ((8, 5), (2, 5), 0, 4), ((6,), (3,), 0, 2), ((6, 8), (8,), 1, 0), ((6, 8), (), 1, 0)],
)
@pytest.mark.parametrize("with_zero_point", [True, False])
def test_weights_are_those_of_the_reference(
    shape: tuple[int, ...], scales: tuple[int, ...], axis: int, block_size: int, with_zero_point: bool
) -> None:
    values = RANDOM.integers(-128, 128, shape).astype(np.int8)
    scale = RANDOM.uniform(0.01, 1, scales).astype(np.float32)
    zero_point = RANDOM.integers(-5, 5, scales).astype(np.int8) if with_zero_point else None
    parts = [each for each in (values, scale, zero_point) if each is not None]
    names = ["values", "scale", "zero_point"][: len(parts)]
    options = {"axis": axis} | ({"block_size": block_size} if block_size else {})
    node = helper.make_node("DequantizeLinear", names, ["out"], **options)

    ours = dequantised(values, scale, zero_point, axis=axis, block_size=block_size)

    assert ours.dtype == np.float32
    inputs = [
        helper.make_tensor_value_info(name, helper.np_dtype_to_tensor_dtype(part.dtype), part.shape)
        for name, part in zip(names, parts, strict=True)
    ]
    output = helper.make_tensor_value_info("out", TensorProto.FLOAT, shape)
    graph = helper.make_graph([node], "one", inputs, [output])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 21)])
    (theirs,) = ReferenceEvaluator(model).run(None, dict(zip(names, parts, strict=True)))
    np.testing.assert_allclose(ours, theirs, rtol=1e-6)


def test_a_last_block_may_be_short() -> None:
    values, scale = np.ones((2, 5), np.int8), np.array([[1, 2], [3, 4]], np.float32)

    weights = dequantised(values, scale, axis=1, block_size=3)

    np.testing.assert_array_equal(weights, [[1, 1, 1, 2, 2], [3, 3, 3, 4, 4]])


def test_weights_among_the_inputs_are_inputs_no_more(tmp_path: Path) -> None:
    weights = RANDOM.integers(-9, 9, (3, 4)).astype(np.int8)
    graph = helper.make_graph(
        [
            helper.make_node("DequantizeLinear", ["w", "s"], ["weights"], axis=1, block_size=2),
            helper.make_node("MatMul", ["x", "weights"], ["y"]),
        ],
        "net",
        [
            helper.make_tensor_value_info("x", TensorProto.FLOAT, (1, 3)),
            helper.make_tensor_value_info("weights", TensorProto.FLOAT, (3, 4)),
        ],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, (1, 4))],
        [numpy_helper.from_array(weights, "w"), numpy_helper.from_array(np.full((3, 2), 0.5, np.float32), "s")],
    )
    path = tmp_path / "net.onnx"
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 21)]), path)

    model = read_onnx(path)

    assert [each.get_any_name() for each in model.inputs] == ["x"]
    x = np.array([[1, 2, 3]], np.float32)
    np.testing.assert_allclose(openvino.Core().compile_model(model, "CPU")([x])[0], x @ (weights * 0.5), rtol=1e-2)


@pytest.mark.parametrize("with_zero_point", [True, False])
def test_values_that_the_network_computes_are_dequantised_too(with_zero_point: bool, tmp_path: Path) -> None:
    scale, zero = numpy_helper.from_array(np.float32(0.25), "s"), numpy_helper.from_array(np.int8(3), "z")
    names = ["s", "z"] if with_zero_point else ["s"]
    graph = helper.make_graph(
        [
            helper.make_node("QuantizeLinear", ["x", *names], ["q"]),
            helper.make_node("DequantizeLinear", ["q", *names], ["y"]),
        ],
        "net",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, (1, 4))],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, (1, 4))],
        [scale, zero][: len(names)],
    )
    path = tmp_path / "net.onnx"
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 21)], ir_version=10)
    onnx.save(model, path)
    x = np.array([[-1.0, 0.3, 2.26, 31.0]], np.float32)

    ours = openvino.Core().compile_model(read_onnx(path), "CPU", {"INFERENCE_PRECISION_HINT": "f32"})([x])[0]

    np.testing.assert_allclose(ours, ReferenceEvaluator(model).run(None, {"x": x})[0], atol=1e-6)


@pytest.mark.parametrize("name", ["sface", "yunet"])
def test_the_files_we_use_have_one_input_left(name: str, tmp_path: Path) -> None:
    assert len(read_onnx(ModelStore(tmp_path).path(name)).inputs) == 1


@pytest.mark.parametrize("content", [b"", b"no network at all", bytes(range(256)) * 20])
def test_what_is_no_network_is_refused_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.onnx"
    path.write_bytes(content)

    with pytest.raises(ModelWrongError, match=r"broken\.onnx is not a network"):
        read_onnx(path)
