"""A signal ends a command soon, also while a library is busy preparing networks, with the status of the signal."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

import main as main_module
from tests.conftest import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")

BUSY = """
import signal, sys, threading, time
from commands.interruption import SignalWatch
signal.signal(signal.SIGTERM, lambda number, _frame: None)
watch = SignalWatch(grace=0.2)
watch.start()
print("started", flush=True)
{work}
watch.stop()
sys.exit(7)
"""


def ended(work: str, *, number: int | None = signal.SIGTERM) -> int:
    """The status of a process that does ``work`` and is sent ``number`` meanwhile; None sends nothing."""
    with subprocess.Popen(
        [sys.executable, "-c", BUSY.format(work=work)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "started\n"
        if number is not None:
            process.send_signal(number)
        return process.wait(30)


def test_a_thread_that_does_not_end_is_not_waited_for() -> None:
    assert ended("threading.Event().wait(60)") == 128 + signal.SIGTERM
    assert ended("lock = threading.Lock(); lock.acquire(); lock.acquire()") == 128 + signal.SIGTERM


def test_what_ends_by_itself_keeps_its_status() -> None:
    # Sent by the process itself: while an interpreter ends, a signal from outside kills it.
    assert ended("signal.raise_signal(signal.SIGTERM)", number=None) == 7
    assert ended("watch.stop(); signal.raise_signal(signal.SIGTERM)", number=None) == 7


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("after", [0.5, 2.0, 4.0])
def test_a_check_of_the_gallery_ends_while_networks_are_prepared(
    number: signal.Signals, after: float, tmp_path: Path
) -> None:
    import cv2
    from skimage import data

    places = {name: str(tmp_path / name) for name in ("HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")}
    (tmp_path / "gallery").mkdir()
    cv2.imwrite(str(tmp_path / "gallery" / "Ada.png"), data.astronaut()[..., ::-1])
    report = tmp_path / "report"
    with (
        report.open("w") as out,
        subprocess.Popen(
            [sys.executable, str(ROOT / "main.py"), "gallery", "check", "--gallery", str(tmp_path / "gallery")],
            env={**os.environ, **places, "PYTHONUNBUFFERED": "1"},
            stdout=out,
            stderr=subprocess.PIPE,
            text=True,
        ) as process,
    ):
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(after)
        if process.poll() is not None or report.read_text():  # a signal no longer changes the status of what is done
            process.communicate(timeout=60)
            pytest.skip("the gallery was checked before the signal")
        process.send_signal(number)
        sent = time.monotonic()
        _, said = process.communicate(timeout=60)
        print(f"ended {time.monotonic() - sent:.2f} s after the signal")
    assert process.returncode == 128 + number, said
    assert "Traceback" not in said


def test_a_signal_in_the_callback_of_an_import_lock_is_taken_up_again(monkeypatch: pytest.MonkeyPatch) -> None:
    came = threading.Event()
    monkeypatch.setattr(signal, "raise_signal", lambda _number: came.set())
    frame = SimpleNamespace(f_code=SimpleNamespace(co_name="cb", co_filename="<frozen importlib._bootstrap>"))
    main_module._interrupt(signal.SIGINT, frame)  # type: ignore[arg-type]
    assert came.wait(5)
