#!/usr/bin/env bash
# insightface chooses the normalisation of an ArcFace network by the names of its nodes: renamed, all faces are the same.
# Needs bash, Python 3.11 or later with venv, and a package index. Exits 0 while it is as described, 1 if it changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
python="$folder/venv/bin/python"
[ -x "$python" ] || python="$folder/venv/Scripts/python.exe"
"$python" -m pip install -q --disable-pip-version-check numpy==2.4.6 onnx==1.23.2 onnxruntime==1.32.0 scipy==1.17.1 \
    opencv-python-headless==4.14.0.94 scikit-image==0.26.0 requests==2.34.2 tqdm==4.70.1
"$python" -m pip install -q --disable-pip-version-check --no-deps insightface==2.1  # asks for OpenCV with a window
cd "$folder"
"$python" - <<'PYTHON'
import sys
from importlib.metadata import version

import cv2
import numpy as np
import onnx
from insightface.model_zoo.arcface_onnx import ArcFaceONNX
from onnx import TensorProto, helper, numpy_helper

print("insightface", version("insightface"), "onnx", version("onnx"))
random = np.random.default_rng(0)
PIXELS = 3 * 112 * 112


def write(name, names):
    """A network that normalises its input itself, as those do that were trained with MXNet: (x - 127.5) / 128."""
    ends = [helper.make_tensor_value_info(*each) for each in (("data", TensorProto.FLOAT, ["n", 3, 112, 112]), ("y", TensorProto.FLOAT, ["n", 64]))]
    weights = {"mean": np.float32(127.5), "scale": np.float32(1 / 128), "w": np.random.default_rng(1).normal(0, 0.01, (PIXELS, 64)).astype(np.float32)}
    steps = (("Sub", ["data", "mean"], "a"), ("Mul", ["a", "scale"], "b"), ("Flatten", ["b"], "c"), ("MatMul", ["c", "w"], "y"))
    nodes = [helper.make_node(kind, given, [gives], name=each) for (kind, given, gives), each in zip(steps, names, strict=True)]
    graph = helper.make_graph(nodes, "net", ends[:1], ends[1:], [numpy_helper.from_array(np.asarray(value), key) for key, value in weights.items()])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    onnx.checker.check_model(model)
    onnx.save(model, name)


crops = [cv2.GaussianBlur(random.integers(0, 256, (112, 112, 3)).astype(np.uint8), (0, 0), 3) for _ in range(4)]
NAMES = {
    "as MXNet names them": ("_minusscalar0", "_mulscalar0", "flatten0", "fc1"),
    "as PyTorch names them": ("/Sub", "/Mul", "/Flatten", "/MatMul"),
    "without names": ("", "", "", ""),
}
lowest = {}
for label, names in NAMES.items():
    write("net.onnx", names)
    recogniser = ArcFaceONNX("net.onnx")
    first, *others = (recogniser.get_feat(each)[0] for each in crops)
    found = [float(recogniser.compute_sim(first, each)) for each in others]
    lowest[label] = min(found)
    similar = ", ".join(f"{each:.4f}" for each in found)
    print(f"{label}: mean {recogniser.input_mean}, divisor {recogniser.input_std}; one picture and three others: similarity {similar}")
print("Expected: the same answers; names of nodes mean nothing in ONNX, and may be left out.")
print("Seen: where none of the first eight nodes has a name that begins with Sub or _minus, and with Mul or _mul, pixels are")
print("normalised before the network, too. A file that an optimiser, a quantiser or another exporter wrote anew then finds")
print("every face the same, without an error; and a network that expects normalised pixels gets raw ones where two of its")
print("first nodes happen to be named so. Compare embeddings of two faces, and with those of the former file, after each export.")
mxnet, *renamed = lowest.values()
sys.exit(0 if mxnet < 0.9 and min(renamed) > 0.999 else 1)
PYTHON
