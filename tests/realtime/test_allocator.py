"""Memory goes back to the system."""

from __future__ import annotations

import subprocess
import sys

import pytest

from realtime import allocator
from tests.conftest import ROOT

PROGRAM = """
import threading
from realtime.allocator import limit_arenas, release_memory

limit_arenas()

def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096

kept = []
def read():
    pieces = [bytearray(60_000) for _ in range(2000)]
    kept.append(bytearray(60_000))  # at the end of the arena, so that what lies before stays

reader = threading.Thread(target=read)
reader.start()
reader.join()
before = resident()
release_memory()
print((before - resident()) // 1_000_000)
"""


@pytest.mark.skipif(allocator._glibc() is None, reason="the C library is not glibc")
def test_what_was_read_and_freed_goes_back_to_the_system() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], cwd=ROOT, capture_output=True, text=True, check=True)
    assert int(done.stdout) > 80


def test_another_system_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(allocator, "_glibc", allocator._glibc.__wrapped__)
    allocator.limit_arenas()
    allocator.release_memory()
