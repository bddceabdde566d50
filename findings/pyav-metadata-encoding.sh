#!/usr/bin/env bash
# PyAV refuses a whole video because a title in it is not UTF-8.
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
import numpy as np

print("PyAV", av.__version__)
with av.open("titled.mkv", "w") as container:
    container.metadata["title"] = "MARKED"
    stream = container.add_stream("libx264", rate=25)
    stream.width, stream.height, stream.pix_fmt = 320, 240, "yuv420p"
    container.mux(stream.encode(av.VideoFrame.from_ndarray(np.full((240, 320, 3), 128, np.uint8), format="bgr24")))
    container.mux(stream.encode())
data = open("titled.mkv", "rb").read()
open("titled.mkv", "wb").write(data.replace(b"MARKED", b"gr\xfcn12"))  # Latin-1, as old recorders write


def seen(**options):
    try:
        with av.open("titled.mkv", **options) as container:
            return len(list(container.decode(video=0)))
    except UnicodeDecodeError as error:
        return type(error).__name__


strict, lenient = seen(), seen(metadata_errors="replace")
print("av.open(name):", strict, "  av.open(name, metadata_errors='replace'): frames", lenient)
print("Expected: the title is damaged, the video plays.")
sys.exit(0 if strict == "UnicodeDecodeError" and lenient == 1 else 1)
PYTHON
