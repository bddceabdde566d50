#!/usr/bin/env bash
# The mtcnn package finds other faces in a picture when another picture is in the same batch, even an empty one.
# Needs bash, Python 3.11 to 3.13 with venv, a package index and 2 GB of disk. Exits 0 while it is as described.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
python="$folder/venv/bin/python"
[ -x "$python" ] || python="$folder/venv/Scripts/python.exe"
"$python" -m pip install -q --disable-pip-version-check mtcnn==1.0.0 tensorflow==2.21.0 keras==3.15.1 numpy==2.4.6 \
    lz4==4.4.5 joblib==1.5.3 scikit-image==0.26.0
cd "$folder"
TF_CPP_MIN_LOG_LEVEL=3 "$python" - 2> "$folder/errors" <<'PYTHON' || { status=$?; tail -3 "$folder/errors"; exit $status; }
import sys
from importlib.metadata import version

import numpy as np
from mtcnn import MTCNN
from skimage.data import astronaut

portrait = astronaut()  # 512 x 512, in the public domain
detector = MTCNN(device="CPU:0")


def faces(pictures):
    return [(each["box"], round(float(each["confidence"]), 2)) for each in detector.detect_faces(pictures)[0]]


print("mtcnn", version("mtcnn"), "TensorFlow", version("tensorflow"))
alone = faces([portrait])
print(f"a portrait alone: {alone}")
found = {}
for side in (519, 640, 1280, 2000):
    empty = np.full((side, side, 3), 128, np.uint8)
    found[side] = faces([portrait, empty])
    print(f"in a batch with a grey picture of {side} x {side}: {found[side]}")
print("Expected: a list of pictures gives each the faces that it has alone. Seen: smaller pictures are padded to the")
print("largest, from which the scales of the search follow, so boxes move by up to 8 % of the face, and a face may appear")
print("that is none. Evaluations in batches depend on which pictures come together: give one picture at a time, or")
print("pictures of one size only.")
height = alone[0][0][3]
moved = max(abs(each[0][0][3] - height) for each in found.values())
sys.exit(0 if len(alone) == 1 and moved >= 0.05 * height and len(found[2000]) > 1 else 1)
PYTHON
