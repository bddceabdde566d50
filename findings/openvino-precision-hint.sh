#!/usr/bin/env bash
# OpenVINO accepts a precision that the processor does not have, and runs another one without a word.
# Needs bash, Python 3.11 or later with venv, and a package index. Exits 0 while it is as described, 1 if it changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
python="$folder/venv/bin/python"
[ -x "$python" ] || python="$folder/venv/Scripts/python.exe"
"$python" -m pip install -q --disable-pip-version-check openvino==2026.4.1 numpy==2.4.6
cd "$folder"
"$python" - <<'PYTHON'
import sys

import numpy as np
import openvino
from openvino import opset13 as ops

core = openvino.Core()
capabilities = core.get_property("CPU", "OPTIMIZATION_CAPABILITIES")
print("OpenVINO", openvino.__version__, core.get_property("CPU", "FULL_DEVICE_NAME"), capabilities)
pixels = ops.parameter([1, 3, 32, 32], np.float32)
weights = ops.constant(np.random.default_rng(0).random((16, 3, 3, 3), np.float32))
model = openvino.Model([ops.convolution(pixels, weights, [1, 1], [1, 1], [1, 1], [1, 1])], [pixels])
differ = []
for asked, capability in (("f16", "FP16"), ("bf16", "BF16")):
    compiled = core.compile_model(model, "CPU", {"INFERENCE_PRECISION_HINT": asked})
    runs = compiled.get_property("INFERENCE_PRECISION_HINT").get_type_name()
    print(f"asked for {asked}: compiled without an error or warning, the network says that it runs in {runs}")
    if capability not in capabilities:
        differ.append(runs != asked)
print("Expected: an error, or the precision asked for. What a program shows as its precision must be read from the")
print("compiled network, not from its own settings.")
if not differ:
    print("This processor has both precisions, so nothing can be seen here.")
sys.exit(0 if all(differ) else 1)
PYTHON
