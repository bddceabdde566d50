#!/usr/bin/env bash
# The package mtcnn installs without TensorFlow and NumPy, and cannot be imported; its weights can be read.
# Needs bash, Python 3.11 or later with venv, and a package index. Exits 0 while it is as described, 1 if it changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
python="$folder/venv/bin/python"
[ -x "$python" ] || python="$folder/venv/Scripts/python.exe"
"$python" -m pip install -q --disable-pip-version-check mtcnn==1.0.0 joblib==1.6.0 lz4==4.4.5
declared=$("$python" -m pip list --disable-pip-version-check --format freeze | grep -v "^pip\|^setuptools" | tr '\n' ' ')
"$python" -m pip install -q --disable-pip-version-check numpy==2.4.6
cd "$folder"
DECLARED="$declared" "$python" - <<'PYTHON'
import importlib.util
import os
import sys
from pathlib import Path

import joblib

print("pip installed:", os.environ["DECLARED"])
try:
    import mtcnn  # noqa: F401
    seen = "imported"
except ModuleNotFoundError as error:
    seen = str(error)
print("import mtcnn:", seen)
weights = Path(importlib.util.find_spec("mtcnn").submodule_search_locations[0]) / "assets" / "weights"
arrays = joblib.load(weights / "onet.lz4")
print("onet.lz4:", len(arrays), "arrays,", sum(each.size for each in arrays), "values")
print("Expected: what pip installs can be imported, or the declared dependencies name what is missing.")
is_so = seen == "No module named 'tensorflow'" and "tensorflow" not in os.environ["DECLARED"] and len(arrays) == 21
sys.exit(0 if is_so else 1)
PYTHON
