#!/usr/bin/env bash
# FFmpeg, through OpenCV and PyAV, takes what stands before a colon in a relative file name for a protocol.
# Needs bash, Python 3.11 or later with venv, and a package index. Exits 0 while it is as described, 1 if it changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
python="$folder/venv/bin/python"
[ -x "$python" ] || python="$folder/venv/Scripts/python.exe"
"$python" -m pip install -q --disable-pip-version-check opencv-python-headless==4.14.0.94 numpy==2.4.6 av==18.1.0
cd "$folder"
OPENCV_FFMPEG_LOGLEVEL=-8 "$python" - <<'PYTHON'
import os
import shutil
import sys

import av
import cv2
import numpy as np

print("OpenCV", cv2.__version__, "PyAV", av.__version__)
if os.name == "nt":
    sys.exit("Windows has no such names.")
writer = cv2.VideoWriter("plain.mp4", cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*"mp4v"), 25, (320, 240))
for _ in range(3):
    writer.write(np.full((240, 320, 3), 128, np.uint8))
writer.release()
name = "12:30 front door.mp4"
shutil.copy("plain.mp4", name)


def opens(path):
    try:
        av.open(path).close()
    except av.FFmpegError as error:
        return str(error)
    return "opens"


relative = (cv2.VideoCapture(name, cv2.CAP_FFMPEG).isOpened(), opens(name))
absolute = (cv2.VideoCapture(os.path.abspath(name), cv2.CAP_FFMPEG).isOpened(), opens(os.path.abspath(name)))
print("relative: OpenCV", relative[0], "PyAV:", relative[1])
print("absolute: OpenCV", absolute[0], "PyAV:", absolute[1])
print("Expected: both open, as open() does. Absolute paths, or 'file:' before the name, are taken as they are.")
sys.exit(0 if not relative[0] and relative[1] != "opens" and absolute == (True, "opens") else 1)
PYTHON
