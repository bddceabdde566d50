"""The command line as a process: how it ends when it is told to."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import cv2
import pytest

from main import main
from tests.conftest import ROOT


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, getattr(signal, "SIGHUP", None)])
@pytest.mark.parametrize("after", [0.0, 0.15, 0.5, 1.0])
def test_a_signal_at_any_moment_of_the_start_ends_it_cleanly(
    number: signal.Signals, after: float, tmp_path: Path
) -> None:
    """The moments are not exact, and need not be: at every one the answer is the same."""
    places = {name: str(tmp_path) for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME")}
    gallery = tmp_path / "gallery"
    gallery.mkdir()
    with subprocess.Popen(
        [sys.executable, "-c", STARTED, str(ROOT / "main.py"), "--source", "demo", "--gallery", str(gallery)],
        env={**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "started\n"
        try:
            process.wait(after)
        except subprocess.TimeoutExpired:
            process.send_signal(number)
        _, said = process.communicate(timeout=60)
    assert process.returncode == 128 + number, said
    assert "Traceback" not in said
    assert "wrong" not in said
    assert not list(tmp_path.glob("rollcall-demo-*"))


@pytest.mark.skipif(sys.platform == "win32", reason="terminals of POSIX")
@pytest.mark.parametrize("is_ignored", [False, True], ids=["closed", "nohup"])
@pytest.mark.parametrize("front", [["--headless"], []], ids=["headless", "window"])
def test_a_closed_terminal_leaves_a_video_that_can_be_played(
    front: list[str], is_ignored: bool, tmp_path: Path
) -> None:
    """Its end is SIGHUP, twice, and no place for what is printed; with SIGHUP ignored it is the latter alone."""
    import pty

    video, log = tmp_path / "video.mp4", tmp_path / "status"
    (tmp_path / "gallery").mkdir()
    words = [*front, "--source", "demo", "--gallery", str(tmp_path / "gallery"), "--record", str(video)]
    words += ["--duration", "8"] if is_ignored else []
    keeper, terminal = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-c", UNDER_A_SHELL, log, "ignored" if is_ignored else "", ROOT / "main.py", *words],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdin=terminal,
        stdout=terminal,
        stderr=terminal,
        start_new_session=True,
    ):
        os.close(terminal)
        for _ in range(600):
            if video.exists() and video.stat().st_size > 0:
                break
            time.sleep(0.1)
        assert video.exists()
        time.sleep(1)
        os.close(keeper)
    for _ in range(300):
        if log.exists():
            break
        time.sleep(0.1)
    assert log.read_text() == ("0" if is_ignored else str(128 + signal.SIGHUP))
    capture = cv2.VideoCapture(str(video))
    assert capture.get(cv2.CAP_PROP_FRAME_COUNT) > 1
    assert capture.read()[0]
    capture.release()


UNDER_A_SHELL = """
import fcntl, os, pathlib, signal, subprocess, sys, termios
log, ignored, *words = sys.argv[1:]
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
signal.signal(signal.SIGHUP, signal.SIG_IGN if ignored else signal.SIG_DFL)
child = subprocess.Popen([sys.executable, *words])
if not ignored:
    def pass_on(number, frame):
        child.send_signal(number)
        child.send_signal(number)
    signal.signal(signal.SIGHUP, pass_on)
status = child.wait()
written = pathlib.Path(log + ".new")
written.write_text(str(status))
written.rename(log)
"""

STARTED = """
import os, runpy, signal, sys
for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
    signal.signal(number, lambda number, _frame: os._exit(128 + number))
print("started", flush=True)
sys.argv = sys.argv[1:]
sys.path.insert(0, os.path.dirname(sys.argv[0]))
runpy.run_path(sys.argv[0], run_name="__main__")
"""


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["live", "--pace", "fast"], 2),
        (["--threshold", "0.5", "--detector", "mtcn"], 2),
        (["identify", "x.jpg", "--embedder", "vgface-resnet50"], 2),
        (["identify", "x.jpg", "--config", "absent.yaml"], 2),
        (["live", "--headless", "--source", "absent.mp4", "--detector", "yunet", "--embedder", "sface"], 4),
    ],
)
def test_wrong_use_is_one_sentence(words: list[str], status: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == status
    said = capsys.readouterr().err
    assert "rollcall: " in said
    assert "Traceback" not in said


def test_a_gallery_that_is_not_there_is_made_only_to_add_to(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--gallery", str(tmp_path / "new")]
    assert main(["gallery", "list", *words]) == 2
    assert "There is no folder" in capsys.readouterr().err
    assert main(["gallery", "add", "Ada", str(tmp_path / "absent.jpg"), *words]) == 1
    assert "no such file" in capsys.readouterr().out
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("value", ["abc", "nan", "-1", ""])
@pytest.mark.parametrize(
    "words", [["live", "--duration"], ["--threshold"], ["calibrate", "--target-fpir"], ["benchmark", "--frames"]]
)
def test_a_number_that_is_none_is_a_sentence(words: list[str], value: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*words, value])
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert f"not '{value}'" in said
    assert "invalid _" not in said


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_behind_the_output_is_a_sentence(tmp_path: Path) -> None:
    with open("/dev/full", "w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, str(ROOT / "main.py"), "gallery", "list", "--gallery", str(tmp_path)],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert "No space left" in done.stderr
    assert "Traceback" not in done.stderr
