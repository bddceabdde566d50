"""Work that waits for the end of a start gives memory back once all of it is done."""

from __future__ import annotations

import threading

import pytest

from realtime import deferred
from realtime.deferred import DeferredWork
from tests.fakes import until


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    found: list[str] = []
    monkeypatch.setattr(deferred, "release_memory", lambda: found.append("memory given back"))
    return found


def test_memory_is_given_back_after_the_last_piece(steps: list[str]) -> None:
    work, begin = DeferredWork(), threading.Event()

    def first() -> None:
        begin.wait()
        work.put(0.0, lambda: steps.append("second"), is_kept=False)
        steps.append("first")

    work.put(0.0, first, is_kept=False)
    begin.set()
    until(lambda: len(steps) == 3)
    assert steps == ["first", "second", "memory given back"]


def test_a_process_that_ends_does_not_wait_for_it(steps: list[str]) -> None:
    work, begin = DeferredWork(), threading.Event()

    def last() -> None:
        begin.wait()
        steps.append("last")

    work.put(0.0, last, is_kept=True)
    (thread,) = [each for each in threading.enumerate() if each.name == "network-cache" and each.is_alive()]
    work.finish()
    begin.set()
    thread.join()
    assert steps == ["last"]
