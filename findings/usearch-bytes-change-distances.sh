#!/usr/bin/env bash
# USearch with vectors of one byte a value gives other distances, by the kind of byte: with u8 and i8 strangers pass a threshold.
# Needs bash, Python 3.11 or later with venv, and a package index. Exits 0 while it is as described, 1 if it changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
python="$folder/venv/bin/python"
[ -x "$python" ] || python="$folder/venv/Scripts/python.exe"
"$python" -m pip install -q --disable-pip-version-check numpy==2.4.6 usearch==2.26.6
cd "$folder"
"$python" - <<'PYTHON'
import sys
from importlib.metadata import version

import numpy as np
from usearch.index import Index

print("USearch", version("usearch"))
random = np.random.default_rng(0)
SIZE, PEOPLE, ASKED = 512, 2000, 200


def unit(rows):
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


people = unit(random.normal(size=(PEOPLE, SIZE)))
known = unit(people[:ASKED] + random.normal(0, 0.03, (ASKED, SIZE)))
strangers = unit(random.normal(size=(ASKED, SIZE)))
MOST = {"cos": 0.6, "ip": 0.6, "l2sq": 1.2}  # of unit vectors the same in three units: a cosine similarity of 0.4
seen = {}
for metric, most in MOST.items():
    for kind in ("f32", "bf16", "e4m3", "i8", "u8"):
        index = Index(ndim=SIZE, metric=metric, dtype=kind)
        index.add(np.arange(PEOPLE), people, threads=1)
        found = [index.search(probes, 1, threads=1).distances.ravel() for probes in (known, strangers)]
        seen[metric, kind] = tuple(float((each <= most).mean()) for each in found), found[1]
        (right, wrong), nearest = seen[metric, kind]
        print(
            f"{metric:4} {kind:4}: within {most} of somebody: {right:4.0%} of the known, {wrong:4.0%} of strangers; "
            f"strangers are {nearest.min():.3g} to {nearest.max():.3g} away"
        )
print("Expected: dtype says how exactly vectors are kept, so distances move a little and keep their unit; as with bf16 and")
print("e4m3, which is a byte, too. Seen: with i8, ip and l2sq give sums of products of whole numbers, in the ten thousands:")
print("below a threshold of ip stands everybody, below one of l2sq nobody. With u8 the negative half of a vector becomes 0,")
print("without a word: two thirds of the distance between strangers are left, and almost all pass, by cosine as well. The")
print("nearest one is mostly still the right one, so a test of recall shows nothing. Take e4m3, or i8 with cos; or fetch the")
print("vectors of the candidates and compare these exactly; and find a threshold with the very index that is used.")
exact = all(seen[metric, kind][0] == (1.0, 0.0) for metric in MOST for kind in ("f32", "bf16", "e4m3"))
units = seen["ip", "i8"][0] == (1.0, 1.0) and seen["ip", "u8"][0] == (1.0, 1.0) and seen["l2sq", "i8"][0] == (0.0, 0.0)
halves = seen["cos", "i8"][0] == (1.0, 0.0) and seen["cos", "u8"][0][1] > 0.5 and seen["cos", "u8"][1].max() < seen["cos", "f32"][1].min() - 0.1
sys.exit(0 if exact and units and halves else 1)
PYTHON
