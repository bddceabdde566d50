"""Threads that are loops around a step, and how a process with a stuck one ends."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from realtime.worker import Tolerance, Worker

ROOT = Path(__file__).resolve().parents[2]


def test_a_step_that_raises_becomes_a_value(caplog: pytest.LogCaptureFixture) -> None:
    def step() -> None:
        raise ZeroDivisionError

    worker = Worker("failing", step, lambda: None)
    worker.start()
    assert worker.join(10)
    assert isinstance(worker.fault, ZeroDivisionError)
    assert "failing" in caplog.text


def test_stops_a_step_that_waits_and_is_started_once() -> None:
    wake = threading.Event()
    steps = threading.Semaphore(0)

    def step() -> None:
        steps.release()
        wake.wait(30)

    worker = Worker("waiting", step, wake.set)
    worker.start()
    worker.start()
    assert steps.acquire(timeout=10)
    assert not worker.join(0.0)
    worker.stop_soon()
    worker.stop_soon()
    assert worker.join(10)
    assert worker.fault is None


def test_one_that_was_stopped_before_does_not_start() -> None:
    worker = Worker("never", lambda: pytest.fail("it ran"), lambda: None)
    worker.stop_soon()
    worker.start()
    assert worker.join(0)


def test_faults_are_forgiven_until_there_are_too_many_in_a_row() -> None:
    tolerance = Tolerance("Looking", limit=3)
    for _ in range(5):
        tolerance.failed(ValueError())
        tolerance.failed(ValueError())
        tolerance.passed()
    assert tolerance.total == 10
    tolerance.failed(ValueError())
    tolerance.failed(ValueError())
    with pytest.raises(ValueError, match="third"):
        tolerance.failed(ValueError("third"))


@pytest.mark.parametrize("daemon", [True, False])
def test_leaving_keeps_status_and_output_with_a_thread_left_behind(daemon: bool) -> None:
    program = (
        "import threading; from realtime.worker import exit_process\n"
        f"if {daemon}: threading.Thread(target=threading.Event().wait, daemon=True).start()\n"
        "print('said', end=''); exit_process(3)"
    )
    ended = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert (ended.returncode, ended.stdout, ended.stderr) == (3, "said", "")
