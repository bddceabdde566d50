"""A very large picture whose reading ended the process is not read again; one that the user stopped is."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from recognition.progress import Progress, Stage, Unit
from services.messages.gallery_pictures import picture_text
from storage.gallery import picture_reading
from storage.gallery.enrolment_cache import EnrolmentCache
from storage.gallery.gallery import Gallery
from tests.conftest import ROOT
from tests.fakes import RED
from tests.gallery_folder import SquareEnroller, square, write

_PROGRAM = """
import signal, sys, threading
from pathlib import Path
from commands.interruption import SignalWatch
from realtime.parallel_map import parallel_map
from realtime.worker import exit_process
from storage.gallery import picture_reading
from storage.gallery.gallery import Gallery
from tests.gallery_folder import SquareEnroller

picture_reading.COSTLY = 0
how = sys.argv[2]

class Endless(SquareEnroller):
    def template(self, image):
        reached.set()
        threading.Event().wait()

def update():
    Gallery(Path(sys.argv[1])).update(Endless(), "colours@1", parallel=parallel_map)

reached = threading.Event()
threading.Thread(target=update, daemon=True).start()
reached.wait()
if how in ("SIGINT", "SIGTERM"):
    signal.signal(signal.SIGINT, lambda *_: None)
    signal.signal(signal.SIGTERM, lambda *_: None)
    SignalWatch(grace=0.05).start()
print("reading", flush=True)
if how == "window":
    exit_process(0)
while how != "end":  # what is left is a daemon thread
    threading.Event().wait(0.1)
"""


def read_until(folder: Path, how: str) -> int:
    """The exit status of a process that begins to read the pictures of ``folder`` and ends as ``how`` says."""
    process = subprocess.Popen(
        [sys.executable, "-c", _PROGRAM, str(folder), how],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "reading\n", process.communicate()[1]
    if how == "killed":
        process.kill()
    elif how.startswith("SIG"):
        os.kill(process.pid, {"SIGINT": 2, "SIGTERM": 15}[how])
    error = process.communicate(timeout=60)[1]
    assert "Traceback" not in error
    return process.returncode


@pytest.mark.slow
@pytest.mark.parametrize(("how", "status"), [("SIGINT", 130), ("SIGTERM", 143), ("window", 0), ("end", 0)])
def test_a_picture_whose_reading_was_stopped_is_read_again(tmp_path: Path, how: str, status: int) -> None:
    if sys.platform == "win32" and how.startswith("SIG"):
        pytest.skip("needs signals")
    write(tmp_path / "Ada.png", square(RED))
    assert read_until(tmp_path, how) == status
    gallery = Gallery(tmp_path)
    assert gallery.update(SquareEnroller(), "colours@1").added == ("Ada.png",)
    assert gallery.refused() == ()


@pytest.mark.slow
def test_a_picture_whose_reading_ended_the_process_is_refused_and_can_be_tried_again(tmp_path: Path) -> None:
    write(tmp_path / "Ada.png", square(RED))
    assert read_until(tmp_path, "killed") not in (0, 130, 143)
    gallery, enroller = Gallery(tmp_path), SquareEnroller()
    assert gallery.update(enroller, "colours@1").refused == ("Ada.png",)
    assert enroller.seen == 0
    (refused,) = gallery.refused()
    assert refused.problem is not None
    text = picture_text(refused.problem)
    assert "ended while it was reading this very large picture" in text
    assert "python main.py gallery check --anew" in text
    gallery.forget_readings()
    assert gallery.update(enroller, "colours@1").added == ("Ada.png",)
    assert gallery.refused() == ()


def test_a_small_picture_is_not_marked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "Ada.png", square(RED))
    marked: list[str] = []
    monkeypatch.setattr(EnrolmentCache, "mark_interrupted", lambda _, sha256: marked.append(sha256))
    assert Gallery(tmp_path).update(SquareEnroller(), "colours@1").added == ("Ada.png",)
    assert marked == []
    monkeypatch.setattr(picture_reading, "COSTLY", 0)
    write(tmp_path / "Bob.png", square(RED))
    assert Gallery(tmp_path).update(SquareEnroller(), "colours@1").added == ("Bob.png",)
    assert len(marked) == 1


def test_a_reading_that_stops_before_its_first_picture_has_said_that_there_is_something_to_read(tmp_path: Path) -> None:
    """Until it is read, an unknown face may be that of somebody registered."""
    write(tmp_path / "Ada.png", square(RED))
    told: list[Progress] = []
    gallery = Gallery(tmp_path)
    update = gallery.update(SquareEnroller(), "colours@1", progress=told.append, cancelled=lambda: True)
    gallery.close()
    assert update.remaining == 1
    assert told == [Progress(Stage.READING_GALLERY, 0, 1, Unit.PICTURES)]
