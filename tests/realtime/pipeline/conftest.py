"""A capture thread that is stopped in the end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from realtime.mailbox import Mailbox
from realtime.pipeline.capture import Capture
from recognition.types import Frame
from tests.realtime.pipeline.capture_script import PATIENCE, ScriptedSource, Start


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts a capture over sources used one after the other; stops it, and sees that its thread is gone."""
    captures: list[Capture] = []

    def _start(*sources: object, **options: object) -> tuple[Capture, Mailbox[Frame]]:
        queue = iter(sources)

        def create() -> ScriptedSource:
            source = next(queue)
            if isinstance(source, Exception):
                raise source
            assert isinstance(source, ScriptedSource)
            return source

        frames: Mailbox[Frame] = Mailbox()
        waits = {"reconnect_first": 0.01, "reconnect_longest": 0.05}
        capture = Capture(create, frames, **(waits | options))  # type: ignore[arg-type]
        captures.append(capture)
        capture.start()
        return capture, frames

    yield _start
    for capture in captures:
        assert capture.stop(PATIENCE) == ()
