#!/usr/bin/env bash
# FFmpeg cannot log in to a camera that offers MD5 and SHA-256 in this order, and calls that a refused login.
# Needs bash, Python 3.11 or later with venv, and a package index. Exits 0 while it is as described, 1 if it changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
python="$folder/venv/bin/python"
[ -x "$python" ] || python="$folder/venv/Scripts/python.exe"
"$python" -m pip install -q --disable-pip-version-check av==18.1.0 requests==2.34.2
cd "$folder"
"$python" - <<'PYTHON'
import hashlib
import re
import socket
import sys
import threading

import av
import requests
from requests.auth import HTTPDigestAuth

print("PyAV", av.__version__, "FFmpeg", av.ffmpeg_version_info, "requests", requests.__version__)
HASHES = {"MD5": hashlib.md5, "SHA-256": hashlib.sha256}


def challenge(kind):
    if kind == "Basic":
        return 'Basic realm="camera"'
    return f'Digest realm="camera", qop="auth", algorithm={kind}, nonce="for-{kind}"'


def is_right(method, login, offered):
    """Whether a login of user and password "camera" is right, by RFC 7616 and 7617."""
    if login.startswith("Basic "):
        return "Basic" in offered and login.split()[1] == "Y2FtZXJhOmNhbWVyYQ=="
    given = {name: plain or quoted for name, quoted, plain in re.findall(r'(\w+)=(?:"([^"]*)"|([^\s,]+))', login)}
    kind = given.get("algorithm", "MD5")
    if kind not in offered or given.get("nonce") != f"for-{kind}":
        return False

    def digest(text):
        return HASHES[kind](text.encode()).hexdigest()

    parts = digest("camera:camera:camera"), given["nonce"], given["nc"], given["cnonce"], "auth", digest(f"{method}:{given['uri']}")
    return given["response"] == digest(":".join(parts))


class Camera:
    """Asks for a login by RTSP or HTTP, and notes whether a right one came."""

    def __init__(self, offered):
        self.offered, self.logged_in = offered, False
        self.server = socket.create_server(("127.0.0.1", 0))
        self.port = self.server.getsockname()[1]
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            try:
                client, _ = self.server.accept()
            except OSError:
                return
            with client, client.makefile("rb") as stream:
                while first := stream.readline().decode().split():
                    fields = {}
                    while line := stream.readline().decode().strip():
                        name, _, value = line.partition(":")
                        fields[name.lower()] = value.strip()
                    version, number = first[2], f"CSeq: {fields.get('cseq', 0)}\r\n"
                    if first[0] == "OPTIONS":
                        client.sendall(f"{version} 200 OK\r\n{number}Public: OPTIONS, DESCRIBE\r\n\r\n".encode())
                    elif is_right(first[0], fields.get("authorization", ""), self.offered):
                        self.logged_in = True
                        client.sendall(f"{version} 404 Not Found\r\n{number}Content-Length: 0\r\n\r\n".encode())
                    else:
                        asked = "".join(f"WWW-Authenticate: {challenge(each)}\r\n" for each in self.offered)
                        client.sendall(f"{version} 401 Unauthorized\r\n{number}{asked}Content-Length: 0\r\n\r\n".encode())


def by_ffmpeg(scheme, offered):
    camera = Camera(offered)
    try:
        av.open(f"{scheme}://camera:camera@127.0.0.1:{camera.port}/1", timeout=10)
    except av.FFmpegError as error:
        reason = type(error).__name__
    camera.server.close()
    return camera.logged_in, reason


def by_requests(offered):
    camera = Camera(offered)
    requests.get(f"http://127.0.0.1:{camera.port}/1", auth=HTTPDigestAuth("camera", "camera"), timeout=10)
    camera.server.close()
    return camera.logged_in


OFFERS = (("MD5",), ("SHA-256", "MD5"), ("MD5", "SHA-256"), ("SHA-256",), ("SHA-256", "Basic"))
seen = {}
for offered in OFFERS:
    (rtsp, reason), (http, _) = by_ffmpeg("rtsp", offered), by_ffmpeg("http", offered)
    seen[offered] = rtsp, http, reason
    print(f"offered {', then '.join(offered)}: FFmpeg logged in by RTSP {rtsp}, by HTTP {http} ({reason}); requests {by_requests(offered)}")
print("Expected: the strongest challenge that a client knows is taken, as RFC 7616 (3.7) says; one that it does not know is")
print("passed over, or named in an error. Seen: FFmpeg takes the last digest, whatever it is, and where that is not MD5 it")
print("sends no login at all, also where MD5 or Basic is offered, and reports 401 as for a wrong password. A camera whose new")
print("firmware offers SHA-256 as well cannot be reached any more, and whoever looks for the wrong password finds none.")
print("Ask the camera (DESCRIBE without a login) what it wants before you say that the password is wrong.")
wanted = {each: each[-1] == "MD5" for each in OFFERS}
as_described = all((rtsp, http) == (wanted[each],) * 2 for each, (rtsp, http, _) in seen.items())
sys.exit(0 if as_described and seen[("MD5", "SHA-256")][2] == "HTTPUnauthorizedError" else 1)
PYTHON
