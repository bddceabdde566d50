"""The command line as a process: how it ends when it is told to."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from main import main
from tests.conftest import ROOT


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
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


STARTED = """
import os, runpy, signal, sys
for number in (signal.SIGINT, signal.SIGTERM):
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
