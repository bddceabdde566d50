#!/usr/bin/env bash
# scipy.special needs NumPy's tool for Fortran, numpy.f2py, though it calls nothing of it.
# Needs bash, Python 3.11 or later with venv, and a package index. Exits 0 while it is as described, 1 if it changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
python="$folder/venv/bin/python"
[ -x "$python" ] || python="$folder/venv/Scripts/python.exe"
"$python" -m pip install -q --disable-pip-version-check numpy==2.4.6 scipy==1.17.1
cd "$folder"
"$python" - <<'PYTHON'
import sys

import numpy

sys.modules["numpy.f2py"] = None  # as in an application that was made without it
try:
    import scipy
    import scipy.special
except ImportError as error:
    print("NumPy", numpy.__version__, "SciPy", scipy.__version__, "without numpy.f2py:", error)
    as_described = "f2py" in str(error)
else:
    print("scipy.special is there without numpy.f2py")
    as_described = False
print("Expected: scipy.special can be imported. SciPy's array_api_compat takes every name of numpy.__all__, and f2py is")
print("one of them, imported when it is asked for: whoever freezes an application with SciPy keeps numpy.f2py (0.2 MB).")
sys.exit(0 if as_described else 1)
PYTHON
