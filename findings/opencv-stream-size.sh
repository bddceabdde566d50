#!/usr/bin/env bash
# OpenCV squashes the frames of a stream that changes its size into the first size.
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
import io
import sys

import av
import cv2
import numpy as np

print("OpenCV", cv2.__version__, "PyAV", av.__version__)
clips = b""
for width, height in ((320, 240), (240, 320)):  # a telephone that is turned while it streams
    clip = io.BytesIO()
    with av.open(clip, "w", format="mpegts") as container:
        stream = container.add_stream("libx264", rate=25, options={"g": "5"})
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        for _ in range(20):
            image = np.full((height, width, 3), 128, np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(image, format="bgr24")))
        container.mux(stream.encode())
    clips += clip.getvalue()
open("turned.ts", "wb").write(clips)
capture, sizes = cv2.VideoCapture("turned.ts", cv2.CAP_FFMPEG), []
while (frame := capture.read())[0]:
    sizes.append(frame[1].shape[1::-1])
with av.open("turned.ts") as container:
    true = {(frame.width, frame.height) for frame in container.decode(video=0)}
print("frames of OpenCV:", len(sizes), "sizes:", sorted(set(sizes)), "sizes in the stream:", sorted(true))
print("Expected: each frame in its own size. Why it matters: faces are squeezed to half their width without a word.")
sys.exit(0 if len(true) == 2 and len(sizes) > 25 and len(set(sizes)) == 1 else 1)
PYTHON
