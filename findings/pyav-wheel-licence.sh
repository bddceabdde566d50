#!/usr/bin/env bash
# FFmpeg in PyAV's wheel says it is LGPL, while the wheel carries x264 and x265, which are GPL.
# Needs bash, Python 3.11 or later with venv, and a package index. Exits 0 while it is as described, 1 if it changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
python="$folder/venv/bin/python"
[ -x "$python" ] || python="$folder/venv/Scripts/python.exe"
"$python" -m pip install -q --disable-pip-version-check av==18.1.0
cd "$folder"
OPENCV_FFMPEG_LOGLEVEL=-8 "$python" - <<'PYTHON'
import ctypes
import pathlib
import sys
from importlib.metadata import distribution

import av

print("PyAV", av.__version__, "for", sys.platform)
found = distribution("av")
print("licence of the package:", found.metadata.get("License-Expression") or found.metadata.get("License"))
files = [pathlib.Path(str(found.locate_file(each))) for each in found.files or ()]
names = sorted(each.name for each in files if "x264" in each.name or "x265" in each.name)
codec = next((each for each in files if "avcodec" in each.name and "av.libs" in str(each)), None)
licence = ""
if codec is not None:
    get = ctypes.CDLL(str(codec)).avcodec_license
    get.restype = ctypes.c_char_p
    licence = get().decode()
print("avcodec_license():", licence or "not asked on this platform")
print("GPL libraries in the wheel:", names, "of", round(sum(each.stat().st_size for each in files if each.is_file()) / 1e6), "MB")
print("Why it matters: whoever passes the wheel on, in a bundle for instance, passes x264 and x265 on.")
sys.exit(0 if names and "GPL" not in licence.replace("LGPL", "") else 1)
PYTHON
