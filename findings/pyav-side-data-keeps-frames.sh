#!/usr/bin/env bash
# PyAV keeps every decoded frame that was asked for its side data until Python looks for cycles: gigabytes of pictures.
# Needs bash, Python 3.11 or later with venv, and a package index. Exits 0 while it is as described, 1 if it changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
python="$folder/venv/bin/python"
[ -x "$python" ] || python="$folder/venv/Scripts/python.exe"
"$python" -m pip install -q --disable-pip-version-check numpy==2.4.6 av==18.1.0
cd "$folder"
"$python" - <<'PYTHON'
import gc
import sys

import av
import numpy as np

print("PyAV", av.__version__)
COUNT, SIZE = 200, (1280, 720)
with av.open("clip.mkv", "w") as container:
    stream = container.add_stream("mpeg4", rate=25)
    (stream.width, stream.height), stream.pix_fmt = SIZE, "yuv420p"
    for index in range(COUNT):
        picture = np.full((SIZE[1], SIZE[0], 3), index, np.uint8)
        container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="bgr24")))
    container.mux(stream.encode())


def kept(ask):
    """Frames that still exist after each was decoded, asked and let go; the collector's next search is far away."""
    gc.collect()
    gc.disable()
    with av.open("clip.mkv") as container:
        for frame in container.decode(video=0):
            ask(frame)
        del frame
    left = sum(type(each).__name__ == "VideoFrame" for each in gc.get_objects())
    gc.enable()
    gc.collect()
    return left


turned = kept(lambda frame: frame.rotation)
asked = kept(lambda frame: frame.side_data.get("DISPLAYMATRIX"))
megabytes = asked * SIZE[0] * SIZE[1] * 3 // 2 // 1_000_000
print(f"Of {COUNT} frames that were let go, still in memory after frame.rotation: {turned}, after frame.side_data: {asked}")
print("Expected: none; a frame is freed when it is let go, as it is without side data.")
print(f"Seen: frame and side data hold each other, so all {asked} frames ({megabytes} MB) wait for the cyclic collector.")
print("It counts objects, three a frame, not their pixels: 700 to 2,000 new ones start it, 233 frames or more, which are")
print("3 GB in 4K; with a raised threshold or gc.disable() memory has no bound. Read side data of the first frame, and")
print("again when frame.rotation changes.")
sys.exit(0 if asked == COUNT and not turned else 1)
PYTHON
