#!/usr/bin/env bash
# OpenVINO's cache gives the former network where a model file got other weights, the same size and the same time.
# Needs bash, Python 3.11 or later with venv, and a package index. Exits 0 while it is as described, 1 if it changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
python="$folder/venv/bin/python"
[ -x "$python" ] || python="$folder/venv/Scripts/python.exe"
"$python" -m pip install -q --disable-pip-version-check numpy==2.4.6 openvino==2026.4.1 onnx==1.22.0
cd "$folder"
"$python" - <<'PYTHON'
import os
import shutil
import sys

import numpy as np
import onnx
import openvino
from onnx import TensorProto, helper, numpy_helper
from openvino import opset13 as ops

print("OpenVINO", openvino.__version__)
ONES = np.ones((1, 64), np.float32)


def answer(file, **options):
    """The first product, by a program of its own kind: nothing is shared but the folder of the cache."""
    return float(openvino.Core().compile_model(file, "CPU", options)(ONES)[0][0, 0])


def write_onnx(weight):
    weights = numpy_helper.from_array(np.full((64, 64), weight, np.float32), "w")
    ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, 64]) for name in "xy"]
    graph = helper.make_graph([helper.make_node("MatMul", ["x", "w"], ["y"])], "net", ends[:1], ends[1:], [weights])
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9), "net.onnx")
    os.utime("net.onnx", (1577836800, 1577836800))  # as wheels, reproducible images and archives set it


def write_ir(weight, name):
    given = ops.parameter([1, 64], np.float32)
    weights = ops.constant(np.full((64, 64), weight, np.float32))
    product = ops.matmul(given, weights, False, False)
    openvino.save_model(openvino.Model([product], [given], "net"), name, compress_to_fp16=False)


seen = []
for weight in (1.0, 2.0):
    write_onnx(weight)
    seen.append((answer("net.onnx"), answer("net.onnx", CACHE_DIR="onnx-cache")))
print("net.onnx of weights 1, then 2: (without cache, with cache)", *seen)
write_ir(1.0, "net.xml")
write_ir(2.0, "other.xml")
before = answer("net.xml", CACHE_DIR="ir-cache")
shutil.copyfile("other.bin", "net.bin")  # fine-tuned weights of the same network
replaced = answer("net.xml"), answer("net.xml", CACHE_DIR="ir-cache")
print("net.bin replaced by other weights: (without cache, with cache)", replaced, "before", before)
read = openvino.Core()
read = float(read.compile_model(read.read_model("net.xml"), "CPU", {"CACHE_DIR": "ir-cache"})(ONES)[0][0, 0])
print("the same file by read_model and compile_model, with the cache:", read)
print("Expected: 64, then 128, with a cache and without.")
print("Seen: compile_model of a file name with a cache goes on with the former weights, for as long as the cache lives: the")
print("key is the name, size and time of the model file, and of an .xml not even that of its .bin. A model that is updated")
print("in place, where times are fixed (wheels, container layers, rsync -t), answers as the old one did.")
print("Read the model first: then the key is of its content.")
stale = seen == [(64.0, 64.0), (128.0, 64.0)] and (before, *replaced) == (64.0, 128.0, 64.0) and read == 128.0
sys.exit(0 if stale else 1)
PYTHON
