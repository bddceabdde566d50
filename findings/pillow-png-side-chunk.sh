#!/usr/bin/env bash
# A PNG whose colour profile has a wrong checksum is no picture for Pillow, though no pixel depends on that chunk.
# Needs bash, Python 3.11 or later with venv, and a package index. Exits 0 while it is as described, 1 if it changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
python="$folder/venv/bin/python"
[ -x "$python" ] || python="$folder/venv/Scripts/python.exe"
"$python" -m pip install -q --disable-pip-version-check pillow==13.0.0
"$python" - <<'PYTHON'
import io, struct, sys, zlib
import PIL
from PIL import Image, UnidentifiedImageError

def chunk(kind, data, checksum=None):
    right = zlib.crc32(kind + data)
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", right if checksum is None else checksum)

file = io.BytesIO()
Image.new("RGB", (8, 8), (200, 100, 50)).save(file, "PNG")
png = file.getvalue()
added = chunk(b"iCCP", b"name\0\0" + zlib.compress(b"profile"), checksum=0)
print("Pillow", PIL.__version__)
print("expected: the picture, without the profile: the chunk is ancillary, and decoders may skip it (PNG, section 13)")
try:
    Image.open(io.BytesIO(png[:33] + added + png[33:])).load()
except UnidentifiedImageError as error:
    print("seen: UnidentifiedImageError:", error)
    print("it matters: photos with a damaged profile, which browsers show, are refused as no pictures")
    sys.exit(0)
print("seen: it is read; the behaviour has changed")
sys.exit(1)
PYTHON
