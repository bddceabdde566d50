#!/usr/bin/env bash
# OpenCV seeks by time as if a video of variable rate had its average rate throughout.
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
import sys
from fractions import Fraction

import av
import cv2
import numpy as np

print("OpenCV", cv2.__version__, "PyAV", av.__version__)
# A recorder that writes a frame every 3 s while nothing moves, then 25 a second from the 21st second on.
times = [0, 3, 6, 9, 12, 15, 18, *(21 + number / 25 for number in range(75))]
with av.open("recorder.mp4", "w") as container:
    stream = container.add_stream("libx264", rate=25, options={"g": "10"})
    stream.width, stream.height, stream.pix_fmt = 320, 240, "yuv420p"
    stream.codec_context.time_base = Fraction(1, 1000)
    for number, at in enumerate(times):
        frame = av.VideoFrame.from_ndarray(np.full((240, 320, 3), 40 + 2 * number, np.uint8), format="bgr24")
        frame.pts, frame.time_base = round(at * 1000), Fraction(1, 1000)
        container.mux(stream.encode(frame))
    container.mux(stream.encode())
capture = cv2.VideoCapture("recorder.mp4", cv2.CAP_FFMPEG)
capture.set(cv2.CAP_PROP_POS_MSEC, 21_000)
delivered, image = capture.read()
number = round((float(image.mean()) - 40) / 2) if delivered else None
found = times[min(max(number, 0), len(times) - 1)] if delivered else None
print(f"CAP_PROP_FPS is {capture.get(cv2.CAP_PROP_FPS):.2f}; asked for 21.0 s, got the frame of {found} s")
print("Expected: the frame of 21.0 s. Why it matters: index / CAP_PROP_FPS and seeking give times that are wrong by seconds.")
sys.exit(0 if found is None or abs(found - 21.0) > 0.5 else 1)
PYTHON
