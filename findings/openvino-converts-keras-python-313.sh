#!/usr/bin/env bash
# openvino.convert_model of a Keras model raises NameError from Python 3.13 on; a SavedModel of it is read.
# Needs bash, Python 3.13 with venv (PYTHON names it), 3 GB and a package index. Exits 0 while it is as described, 1 if it
# changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3.13}" -m venv "$folder/venv"
python="$folder/venv/bin/python"
[ -x "$python" ] || python="$folder/venv/Scripts/python.exe"
"$python" -m pip install -q --disable-pip-version-check openvino==2026.4.1 tensorflow==2.21.0 keras==3.15.1
cd "$folder"
TF_CPP_MIN_LOG_LEVEL=3 CUDA_VISIBLE_DEVICES=-1 "$python" - <<'PYTHON'
import sys

import keras
import openvino

print("Python", sys.version.split()[0], "OpenVINO", openvino.__version__, "Keras", keras.__version__)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)])
try:
    openvino.convert_model(model)
    seen = "converted"
except NameError as error:
    seen = f"NameError: {error}"
model.export("saved", verbose=False)
inputs = len(openvino.Core().read_model("saved").inputs)
print("convert_model:", seen)
print("read_model of the SavedModel:", inputs, "input")
print("Expected: both give a model. The converter imports TensorFlow in one exec() and uses the name in the function,")
print("which since Python 3.13 (PEP 667) no longer sees what exec() binds.")
sys.exit(0 if seen.startswith("NameError") and inputs == 1 else 1)
PYTHON
