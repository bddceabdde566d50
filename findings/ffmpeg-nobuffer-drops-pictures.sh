#!/usr/bin/env bash
# fflags=nobuffer, set for a low latency, throws away what was read to find out what a stream is: its first pictures.
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
import socket
import sys
import threading

import av
import numpy as np

print("PyAV", av.__version__, "FFmpeg", av.ffmpeg_version_info)
GOP = 50


def made(name, count):
    """Pictures that get brighter, a key picture every two seconds, as cameras send."""
    with av.open(name, "w", format="mpegts") as container:
        stream = container.add_stream("libx264", rate=25, options={"tune": "zerolatency", "x264-params": f"scenecut=0:keyint={GOP}:min-keyint={GOP}"})
        stream.width, stream.height, stream.pix_fmt, stream.gop_size = 640, 360, "yuv420p", GOP
        noise = np.random.default_rng(0)
        for index in range(count):
            picture = noise.integers(0, 40, (360, 640, 3), np.uint8) + np.uint8(index % 200)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="bgr24")))
        container.mux(stream.encode())


def send(server, name):
    with server, server.accept()[0] as client, open(name, "rb") as stream:
        client.sendall(stream.read())


def seen(name, **options):
    """Number of pictures and the first one's time, of a stream that comes over a connection, as a camera's does."""
    server = socket.create_server(("127.0.0.1", 0))
    sender = threading.Thread(target=send, args=(server, name))
    sender.start()
    with av.open(f"tcp://127.0.0.1:{server.getsockname()[1]}", format="mpegts", options=options) as container:
        times = [frame.time for frame in container.decode(video=0)]
    sender.join()
    return len(times), times[0] if times else None


made("long.ts", 6 * GOP)
made("short.ts", GOP - 10)
plain, hasty = seen("long.ts"), seen("long.ts", fflags="nobuffer")
short, gone = seen("short.ts"), seen("short.ts", fflags="nobuffer")
print(f"stream of {6 * GOP} pictures: {plain[0]} decoded; with nobuffer {hasty[0]}, the first at {hasty[1]} s, not {plain[1]}")
print(f"stream of {GOP - 10} pictures: {short[0]} decoded; with nobuffer {gone[0]}")
print("Expected: the same pictures sooner; the option is described as one that lowers latency.")
print("Seen: the packets read while probing, their key picture among them, are dropped, and the decoder waits for the next")
print("key picture. Of a camera with one every 2 s the first picture comes later, not sooner, and a short stream has none.")
sys.exit(0 if plain[0] == 6 * GOP and hasty[0] < plain[0] and short[0] == GOP - 10 and gone[0] == 0 else 1)
PYTHON
