#!/usr/bin/env bash
# A seek "backward" in an MPEG-TS gives the key frame after the time that was asked for, in every part of the file.
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
import sys

import av
from av import library_versions
import numpy as np

print("PyAV", av.__version__, "with FFmpeg's libavformat", ".".join(map(str, library_versions["libavformat"])))
SECONDS, RATE = 10, 25
ASKED = [0.0, 0.5, 1.0, 1.92, 3.0, 5.0, 7.92]


def write(name, options):
    """A key frame every two seconds."""
    with av.open(name, "w") as container:
        stream = container.add_stream("libx264", rate=RATE, options=options)
        stream.width, stream.height, stream.pix_fmt = 160, 120, "yuv420p"
        for number in range(SECONDS * RATE):
            frame = av.VideoFrame.from_ndarray(np.full((120, 160, 3), number, np.uint8), format="rgb24")
            frame.pts = number
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def landed(name, seconds):
    """The time of the first picture after a seek to ``seconds``, from the first picture of the file."""
    with av.open(name) as container:
        stream = container.streams.video[0]
        start = float(stream.start_time * stream.time_base)
        container.seek(round((start + seconds) * 1_000_000), backward=True)
        frame = next(container.decode(stream), None)
        return None if frame is None else round(frame.time - start, 2)


closed = {"g": "50", "keyint_min": "50", "sc_threshold": "0"}
opened = {"x264-params": "open-gop=1:bframes=3:keyint=50:min-keyint=50:scenecut=0"}
late = {}
for name, options in (("closed.mp4", closed), ("closed.ts", closed), ("open.mp4", opened)):
    write(name, options)
    found = {asked: landed(name, asked) for asked in ASKED}
    late[name] = [asked for asked, time in found.items() if time is None or time > asked]
    print(name, *(f"{asked:g} -> {time}" for asked, time in found.items()))
    print("  after what was asked:", late[name] or "none")
last = landed("closed.ts", 9.5)
print("closed.ts, asked for 9.5 of 10 seconds:", last)
print("Expected: backward=True gives the key frame at the time or before it, from which one decodes up to the picture.")
print("Seen: in an MPEG-TS it is always the next one, and none behind the last key frame; seeking to the start skips the")
print("first two seconds. In an MP4 with open groups the same happens to the pictures just before each key frame. FFmpeg's")
print("seek finds packets by their decoding time; where a format has no index of key frames, the decoder waits for the next.")
print("Look at the time of the first key packet after a seek, and where it is too late, ask for an earlier one.")
sys.exit(0 if late == {"closed.mp4": [], "closed.ts": ASKED, "open.mp4": [7.92]} and last is None else 1)
PYTHON
