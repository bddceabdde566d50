#!/usr/bin/env bash
# After a lost picture FFmpeg shows damaged ones up to the next key picture and marks none of them; of H.265 it shows none.
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
from fractions import Fraction

import av
import numpy as np

print("PyAV", av.__version__, "FFmpeg", av.ffmpeg_version_info)
WIDTH, HEIGHT, COUNT, GOP, LOST = 320, 240, 60, 30, 10
blocks = np.random.default_rng(0).integers(0, 255, (HEIGHT // 8, 3 * WIDTH // 8, 3), np.uint8).repeat(8, 0).repeat(8, 1)
pictures = [np.ascontiguousarray(blocks[:, 4 * each : 4 * each + WIDTH]) for each in range(COUNT)]  # what moves slowly past
STRICTEST = "crccheck+bitstream+buffer+explode+careful+compliant+aggressive"


def encoded(codec, **options):
    """One packet for each picture, as a camera sends them: a key picture, and then what changed since the one before."""
    encoder = av.CodecContext.create(codec, "w")
    encoder.width, encoder.height, encoder.pix_fmt = WIDTH, HEIGHT, "yuv420p"
    encoder.time_base, encoder.framerate, encoder.options = Fraction(1, 25), 25, {"tune": "zerolatency", **options}
    packets = []
    for number, picture in enumerate(pictures):
        frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
        frame.pts = number
        packets += encoder.encode(frame)
    return [bytes(each) for each in (*packets, *encoder.encode(None))]


def decoded(codec, packets, **options):
    """(number, marked as corrupt, how far from what was encoded) of each picture, and the number of errors."""
    decoder = av.CodecContext.create(codec, "r")
    decoder.thread_count, decoder.options = 1, options
    frames, errors = [], 0
    for number, content in enumerate(packets):
        if content is None:
            continue
        packet = av.Packet(content)
        packet.pts = packet.dts = number
        try:
            frames += decoder.decode(packet)
        except av.FFmpegError:
            errors += 1
    frames += decoder.decode(None)
    rows = [(each.pts, bool(each.is_corrupt), np.abs(each.to_ndarray(format="rgb24").astype(int) - pictures[each.pts]).mean()) for each in frames]
    return rows, errors


key = f"keyint={GOP}:min-keyint={GOP}:scenecut=0"
sent = {
    "h264": encoded("libx264", **{"x264-params": key}),
    "hevc": encoded("libx265", preset="ultrafast", **{"x265-params": f"{key}:bframes=0:log-level=none"}),
}
seen = {}
for codec, packets in sent.items():
    lost, half = list(packets), list(packets)
    lost[LOST], half[LOST] = None, packets[LOST][: len(packets[LOST]) // 2]
    for what, given in (("all", packets), ("one lost", lost), ("half of one lost", half)):
        for name, options in (("", {}), (" and the strictest err_detect", {"err_detect": STRICTEST})):
            rows, errors = decoded(codec, given, **options)
            wrong = [number for number, _, off in rows if off > 15]  # of 255; whole ones are off by 6
            marked = [number for number, mark, _ in rows if mark]
            seen[codec, what, bool(options)] = len(rows), wrong, marked, errors
            span = f"{wrong[0]} to {wrong[-1]}" if wrong else "none"
            print(f"{codec}, {what}{name}: {len(rows)} pictures, damaged {span}, marked as corrupt {marked}, errors {errors}")
print("Expected: what is damaged is marked (AV_FRAME_FLAG_CORRUPT: the data may be corrupted, e.g. due to decoding errors),")
print("or held back where that is asked for, as the decoder knows which pictures it lacks (frame_num of H.264).")
print("Seen: of H.264 a whole picture may be lost, and the ones up to the next key picture, two seconds or more with many")
print("cameras, are wrong without a mark or an error, whatever err_detect says; of half a picture that one is marked, and")
print("the ones made from it are not. Of H.265 nothing is marked at all, and after a lost picture there is none until the")
print("next key picture, without an error. A face that consists of two is compared like any other. The mark says nothing:")
print("look for a gap in the times of the pictures, and have RTSP come over TCP.")
until_key = list(range(LOST + 1, GOP))
h264 = seen["h264", "one lost", False] == seen["h264", "one lost", True] == (COUNT - 1, until_key, [], 0)
h264_half = seen["h264", "half of one lost", False] == (COUNT, [LOST, *until_key], [LOST], 0)
hevc = seen["hevc", "one lost", False] == (COUNT - GOP + LOST, [], [], 0)
hevc_half = seen["hevc", "half of one lost", False] == (COUNT, [LOST, *until_key], [], 0)
whole = all(seen[codec, "all", strict] == (COUNT, [], [], 0) for codec in sent for strict in (False, True))
sys.exit(0 if whole and h264 and h264_half and hevc and hevc_half else 1)
PYTHON
