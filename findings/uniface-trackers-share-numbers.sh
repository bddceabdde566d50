#!/usr/bin/env bash
# uniface's trackers of several cameras share one counter: a reset for one gives people of another the numbers of others.
# Needs bash, Python 3.11 or later with venv, and a package index. Exits 0 while it is as described, 1 if it changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
python="$folder/venv/bin/python"
[ -x "$python" ] || python="$folder/venv/Scripts/python.exe"
"$python" -m pip install -q --disable-pip-version-check numpy==2.4.6 scipy==1.17.1 opencv-python-headless==4.14.0.94 \
    scikit-image==0.26.0 requests==2.34.2 tqdm==4.70.1 onnxruntime==1.32.0
"$python" -m pip install -q --disable-pip-version-check --no-deps uniface==4.2.1  # asks for OpenCV with a window
cd "$folder"
"$python" - <<'PYTHON'
import sys
from importlib.metadata import version

import numpy as np
from uniface.tracking import BYTETracker

print("uniface", version("uniface"))


def faces(*places):
    """Detections of 100 px at these places, which do not touch."""
    return np.array([[200.0 * each, 100, 200.0 * each + 100, 200, 0.9] for each in places]).reshape(-1, 5)


def numbers(tracker, *places):
    """The number that each of these faces has, None for one that is not tracked."""
    rows = tracker.update(faces(*places))
    return [next((int(row[4]) for row in rows if abs(row[0] - 200 * each) < 50), None) for each in places]


def run(*, reset):
    """Three people pass the entrance and leave; the camera of the yard starts anew; another comes to the entrance, is not
    detected in one picture, as happens, and then again."""
    BYTETracker().reset()  # as in a new process
    entrance, yard = BYTETracker(), BYTETracker()
    before = [numbers(entrance, 0, 1, 2) for _ in range(3)][-1]
    for _ in range(40):
        entrance.update(faces())  # longer than it keeps who is lost
    if reset:
        yard.reset()
    first = [numbers(entrance, 5) for _ in range(3)][-1]
    entrance.update(faces())
    again = [numbers(entrance, 5) for _ in range(3)][-1]
    return before, first, again


def crowd(*, reset):
    """Eight people stand at the entrance; the camera of the yard starts anew; a ninth comes: pictures until they are tracked."""
    BYTETracker().reset()
    entrance, yard = BYTETracker(), BYTETracker()
    for _ in range(3):
        entrance.update(faces(*range(8)))
    if reset:
        yard.reset()
    return next(count for count in range(1, 50) if numbers(entrance, *range(9))[8] is not None)


plain, shared = run(reset=False), run(reset=True)
for name, (before, first, again) in (("no reset", plain), ("reset of the other camera's tracker", shared)):
    print(f"{name}: three people had {before}, the next one has {first[0]}, and after one missed picture {again[0]}")
waits = crowd(reset=False), crowd(reset=True)
print(f"eight people there, and a ninth: tracked from picture {waits[0]} on; after a reset of the other camera's from picture {waits[1]} on")
print("Expected: a tracker is an object of its own; reset() makes that one as new, as its description says (reset tracker state).")
print("Seen: numbers come from a counter of the class. After a reset anywhere, newcomers at the other cameras get numbers that")
print("were given there before: a program that asks for a name once for each number shows the name of somebody else. A number")
print("that somebody has just now drops the newcomer from the list, picture after picture, and one that was removed is lost for")
print("good at the first missed detection. Make a new tracker instead of resetting one, and key by camera and number.")
as_plain = plain[1] == plain[2] and plain[1][0] not in plain[0]
as_shared = shared[1][0] in shared[0] and shared[2] != shared[1]
sys.exit(0 if as_plain and as_shared and waits[0] <= 2 and waits[1] > waits[0] + 3 else 1)
PYTHON
