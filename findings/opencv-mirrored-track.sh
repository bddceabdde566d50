#!/usr/bin/env bash
# OpenCV turns a video whose track is mirrored upside down.
# Needs bash, Python 3.11 or later with venv, and a package index. Exits 0 while it is as described, 1 if it changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
python="$folder/venv/bin/python"
[ -x "$python" ] || python="$folder/venv/Scripts/python.exe"
"$python" -m pip install -q --disable-pip-version-check opencv-python-headless==4.14.0.94 numpy==2.4.6
cd "$folder"
OPENCV_FFMPEG_LOGLEVEL=-8 "$python" - <<'PYTHON'
import struct
import sys

import cv2
import numpy as np

print("OpenCV", cv2.__version__)
picture = np.full((240, 320, 3), 128, np.uint8)
picture[:60, :60] = (0, 0, 255)  # red at the top left
writer = cv2.VideoWriter("plain.mp4", cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*"mp4v"), 25, (320, 240))
for _ in range(5):
    writer.write(picture)
writer.release()
data = open("plain.mp4", "rb").read()
at = data.index(b"tkhd") + 4 + 40  # the matrix of a version 0 track header, ISO/IEC 14496-12, 8.3.2
one = 1 << 16


def red_corner(name, a, b, c, d):
    matrix = struct.pack(">9i", a, b, 0, c, d, 0, 0, 0, 1 << 30)
    open(name, "wb").write(data[:at] + matrix + data[at + 36 :])
    image = cv2.VideoCapture(name, cv2.CAP_FFMPEG).read()[1]
    y, x = np.argwhere((image[..., 2] > 180) & (image[..., 0] < 90)).mean(axis=0) / image.shape[:2]
    return f"{'top' if y < 0.5 else 'bottom'} {'left' if x < 0.5 else 'right'}"


mirrored = red_corner("mirrored.mp4", -one, 0, 0, one)
flipped = red_corner("flipped.mp4", one, 0, 0, -one)
print("x' = -x: expected the red corner at the top right, seen at the", mirrored)
print("y' = -y: expected the red corner at the bottom left, seen at the", flipped)
print("Why it matters: CAP_PROP_ORIENTATION_AUTO reduces the matrix to an angle, and faces that stand upside down are not found.")
sys.exit(0 if (mirrored, flipped) == ("bottom right", "top left") else 1)
PYTHON
