#!/usr/bin/env bash
# OpenVINO's attribute primitives_priority says which kernels of the processor are to compute a layer. Where the processor
# has none that is listed, the layer is not computed as without the attribute, but by a product of matrices of its whole
# input (jit_gemm), which takes two to three times as long.
# Needs bash, Python 3.11 or later with venv, and a package index, on x86 with AVX2. Exits 0 while it is as described, 1
# if it changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
python="$folder/venv/bin/python"
[ -x "$python" ] || python="$folder/venv/Scripts/python.exe"
"$python" -m pip install -q --disable-pip-version-check numpy==2.4.6 openvino==2026.4.1
cd "$folder"
"$python" - <<'PYTHON'
import sys
import time
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import openvino
from openvino import opset13 as ops

print("OpenVINO", openvino.__version__)
core = openvino.Core()
random = np.random.default_rng(0)
picture = ops.parameter([1, 64, 112, 112], np.float32)
value = picture
for name in ("first", "second", "third"):
    kernel = ops.constant(random.normal(size=(64, 64, 3, 3)).astype(np.float32) / 24)
    value = ops.convolution(value, kernel, [1, 1], [1, 1], [1, 1], [1, 1])
    value.set_friendly_name(name)
    value = ops.relu(value)
openvino.serialize(openvino.Model([value], [picture], "net"), "net.xml", "net.bin")
values = random.normal(size=(1, 64, 112, 112)).astype(np.float32)


def computed(kernels, layers):
    """By which kernels the three convolutions are computed, and the ms of a run."""
    tree = ElementTree.parse("net.xml")
    for layer in tree.iterfind("layers/layer"):
        if layer.get("name") in layers:
            information = ElementTree.Element("rt_info")
            ElementTree.SubElement(
                information, "attribute", {"name": "primitives_priority", "version": "0", "value": kernels}
            )
            layer.insert(1, information)
    text, weights = ElementTree.tostring(tree.getroot()), np.fromfile("net.bin", np.uint8)
    model = core.read_model(text, openvino.Tensor(weights))
    compiled = core.compile_model(model, "CPU", {"INFERENCE_PRECISION_HINT": "f32"})
    notes = [each.get_rt_info() for each in compiled.get_runtime_model().get_ordered_ops()]
    kinds = [each["primitiveType"].astype(str) for each in notes if each["layerType"].astype(str) == "Convolution"]
    times = []
    for _ in range(10):
        began = time.perf_counter()
        compiled(values)
        times.append((time.perf_counter() - began) * 1000)
    return kinds, round(min(times), 2)


everything = ("first", "second", "third")
alone = computed("", ())
print("nothing asked for:", *alone)
foreign = computed("cpu:acl", everything)  # kernels of ARM
print("kernels that the processor has not, for all:", *foreign)
one = computed("cpu:acl", everything[:1])
print("the same for the first layer only:", *one)
is_as_described = not any("gemm" in each for each in alone[0]) and all("gemm" in each for each in foreign[0])
sys.exit(not is_as_described)
PYTHON
