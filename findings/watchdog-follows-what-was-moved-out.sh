#!/usr/bin/env bash
# watchdog goes on watching a folder that was moved out of the watched one, and reports its files under the former path.
# Needs bash, Linux, Python 3.11 or later with venv, and a package index. Exits 0 while it is as described, 1 if it
# changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/venv"
python="$folder/venv/bin/python"
"$python" -m pip install -q --disable-pip-version-check watchdog==7.1.0
"$python" - "$folder" <<'PYTHON'
import os
import sys
import threading
import time
from importlib.metadata import version
from pathlib import Path

from watchdog.events import FileSystemEventHandler
from watchdog.observers import Observer

watched, elsewhere = Path(sys.argv[1], "watched"), Path(sys.argv[1], "elsewhere")
(watched / "Ada").mkdir(parents=True)
elsewhere.mkdir()
created = []


class Handler(FileSystemEventHandler):
    def on_created(self, event):
        created.append(os.path.relpath(event.src_path, watched))


def seen(wanted, seconds=10.0):
    """What was created, as soon as ``wanted`` is among it."""
    end = time.monotonic() + seconds
    while wanted not in created and time.monotonic() < end:
        time.sleep(0.05)
    found, created[:] = list(created), []
    return found


threading.excepthook = lambda _arguments: None  # at the end the observer stumbles over its own table
observer = Observer()
observer.schedule(Handler(), str(watched), recursive=True)
observer.start()
print("watchdog", version("watchdog"))
(watched / "Ada" / "1").touch()
first = seen("Ada/1")
(watched / "Ada").rename(elsewhere / "Ada")
time.sleep(1.0)  # longer than watchdog waits for the other half of a move
(elsewhere / "Ada" / "2").touch()
outside = seen("Ada/2")
(watched / "Ada").mkdir()
anew = seen("Ada")
(elsewhere / "Ada" / "3").touch()
(watched / "Ada" / "4").touch()
both = sorted(set(seen("Ada/4") + seen("Ada/3", 2.0)))
observer.stop()
print("a file in the watched folder Ada:", first)
print("Ada is moved to a folder that is not watched, and gets a file there:", outside)
print("a new folder Ada is made:", anew)
print("a file in the one that was moved out, and one in the new Ada:", both, "there are", os.listdir(watched / "Ada"))
print("Expected: nothing is told of folders outside of the watched one.")
print("Seen: files that are made in the folder that left are told as if they were made at its former path, where there is no")
print("such file, or another folder of the same name: inotify watches a folder, not a path, and the watch is not taken back.")
print("Whoever moves a folder to a wastebasket still hears of it. Take an event as a reason to look, never as what is there.")
sys.exit(0 if "Ada/2" in outside and both == ["Ada/3", "Ada/4"] else 1)
PYTHON
