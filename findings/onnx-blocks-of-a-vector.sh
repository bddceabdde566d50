#!/usr/bin/env bash
# OpenVINO reads block-quantised ONNX weights of a matrix, but not of a vector, which ONNX allows alike.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check openvino==2026.4.1 onnx==1.22.0 numpy==2.4.6
cat > "$folder/try.py" <<'PYTHON'
import numpy as np
import openvino
from onnx import TensorProto, helper, numpy_helper
from onnx.reference import ReferenceEvaluator


def network(shape, scales, axis):
    """y = x + dequantised weights, in blocks of 2 along ``axis``."""
    values = np.arange(np.prod(shape), dtype=np.int8).reshape(shape)
    scale = np.arange(1, 1 + np.prod(scales), dtype=np.float32).reshape(scales)
    graph = helper.make_graph(
        [helper.make_node("DequantizeLinear", ["w", "s"], ["d"], axis=axis, block_size=2),
         helper.make_node("Add", ["x", "d"], ["y"])],
        "net",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, shape)],
        [numpy_helper.from_array(values, "w"), numpy_helper.from_array(scale, "s")],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 21)], ir_version=10)


def read(model):
    try:
        return openvino.Core().read_model(model.SerializeToString()) and "read"
    except RuntimeError as error:
        line = next((each for each in str(error).splitlines() if "scale elements" in each), "another reason")
        return f"refused: {line.strip()}"


matrix, vector = network((3, 4), (3, 2), 1), network((4,), (2,), 0)
for model, shape in ((matrix, (3, 4)), (vector, (4,))):
    ReferenceEvaluator(model).run(None, {"x": np.zeros(shape, np.float32)})  # valid: ONNX's own evaluator takes both
print("openvino", openvino.__version__)
print("expected: both are read; they are valid ONNX of opset 21")
found = read(matrix), read(vector)
print("a matrix in blocks:", found[0])
print("a vector in blocks:", found[1])
print("why it matters: a file with block-quantised biases (OpenCV's SFace) cannot be read without a converter of one's own")
raise SystemExit(0 if found[0] == "read" and "scale elements" in found[1] else 1)
PYTHON
"$folder/venv/bin/python" "$folder/try.py"
