#!/usr/bin/env bash
# OpenCV delivers frames of interlaced H.264 that hold nothing of the picture, and says that reading them worked.
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

import av
import cv2
import numpy as np

print("OpenCV", cv2.__version__, "PyAV", av.__version__)
y, x = np.mgrid[:240, :320]
picture = np.stack([x * 255 // 319, y * 255 // 239, 255 - x * 255 // 319], axis=-1).astype(np.uint8)
for name, options in (("progressive.mp4", {}), ("interlaced.mp4", {"flags": "+ildct+ilme", "x264-params": "tff=1"})):
    with av.open(name, "w") as container:
        stream = container.add_stream("libx264", rate=25, options=options)
        stream.width, stream.height, stream.pix_fmt = 320, 240, "yuv420p"
        for _ in range(10):
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="bgr24")))
        container.mux(stream.encode())


def error(image):
    return float(np.abs(image.astype(int) - picture).mean())


errors = {}
for name in ("progressive.mp4", "interlaced.mp4"):
    delivered, image = cv2.VideoCapture(name, cv2.CAP_FFMPEG).read()
    with av.open(name) as container:
        decoded = next(container.decode(video=0)).to_ndarray(format="bgr24")
    errors[name] = (delivered, error(image), error(decoded))
    print(f"{name}: read() is {delivered}; mean error of OpenCV {errors[name][1]:.1f}, of PyAV {errors[name][2]:.1f} of 255")
print("Expected: the picture of both, or read() false. OpenCV asks swscale for a conversion that it refuses for interlaced")
print("frames, ignores the refusal, and returns a buffer that was never written: black, or what the memory held before.")
good, bad = errors["progressive.mp4"], errors["interlaced.mp4"]
sys.exit(0 if good[1] < 10 and bad[0] and bad[1] > 40 and bad[2] < 10 else 1)
PYTHON
