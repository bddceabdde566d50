"""Fixtures of the tests of sessions."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from realtime.interfaces import Source
from tests.realtime.session_rig import Begin, Rig


@pytest.fixture
def begin(tmp_path: Path) -> Iterator[Begin]:
    """Starts a session; stops it in the end, and fails where a thread of it stays."""
    before = set(threading.enumerate())
    rigs: list[Rig] = []

    def start(sources: dict[str, Callable[[], Source]] | None = None, **options: object) -> Rig:
        rig = Rig(tmp_path, sources or {}, **options)
        rigs.append(rig)
        rig.session.start()
        return rig

    yield start
    for rig in rigs:
        assert rig.session.stop(10.0) == ()
    assert [each.name for each in threading.enumerate() if each not in before] == []
