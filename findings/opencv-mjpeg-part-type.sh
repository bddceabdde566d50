#!/usr/bin/env bash
# OpenCV opens an MJPEG stream whose parts are typed image/jpg, or image/jpeg with a parameter, and never delivers a picture.
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
import http.server
import sys
import threading

import cv2
import numpy as np

print("OpenCV", cv2.__version__)
jpeg = cv2.imencode(".jpg", np.full((240, 320, 3), 128, np.uint8))[1].tobytes()


class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        kind = {"/jpeg": "image/jpeg", "/jpg": "image/jpg", "/parameter": "image/jpeg; charset=utf-8"}[self.path]
        self.send_response(200)
        self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=b")
        self.end_headers()
        for _ in range(5):
            head = f"--b\r\nContent-Type: {kind}\r\nContent-Length: {len(jpeg)}\r\n\r\n"
            self.wfile.write(head.encode() + jpeg + b"\r\n")

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answer)
threading.Thread(target=server.serve_forever, daemon=True).start()
seen = {}
for path in ("/jpeg", "/jpg", "/parameter"):
    capture = cv2.VideoCapture(f"http://127.0.0.1:{server.server_port}{path}", cv2.CAP_FFMPEG)
    seen[path] = (capture.isOpened(), capture.read()[0])
    print(f"{path}: opened {seen[path][0]}, a picture {seen[path][1]}")
server.shutdown()
print("Expected: a picture of each. Browsers show all three; cameras that say image/jpg are common.")
sys.exit(0 if seen["/jpeg"] == (True, True) and not seen["/jpg"][1] and not seen["/parameter"][1] else 1)
PYTHON
