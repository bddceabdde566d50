"""The newest events of this run, for any number of readers that may come back for what they missed."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import secrets
from collections import deque
from typing import Any

from realtime.journal.open_sightings import Event
from realtime.output.webhook import event_json

_MOST = 1000


class EventBuffer:
    """Events have ids ``RUN-NUMBER``, rising by one. ``put`` is thread-safe; the rest belongs to ``loop``."""

    def __init__(self, most: int = _MOST) -> None:
        self.run = secrets.token_hex(4)
        self._events: deque[tuple[int, dict[str, Any]]] = deque(maxlen=most)
        self._numbers = itertools.count(1)
        self._changed = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None

    def use_loop(self, loop: asyncio.AbstractEventLoop) -> None:
        """The one that readers wait on; before the first."""
        self._loop = loop

    def put(self, event: Event) -> None:
        """On the journal's thread."""
        self._events.append((next(self._numbers), event_json(event)))
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # the server has ended
                self._loop.call_soon_threadsafe(self.wake)

    def wake(self) -> None:
        """Lets every reader look again, as at the end of the server."""
        self._changed.set()
        self._changed = asyncio.Event()

    @property
    def newest(self) -> int:
        """Number of the newest event, 0 before the first."""
        events = tuple(self._events)
        return events[-1][0] if events else 0

    def number_of(self, last_id: str) -> int | None:
        """Of an id of this run that a reader saw last; None of others, as of a run before."""
        run, _, number = last_id.partition("-")
        return int(number) if run == self.run and number.isascii() and number.isdecimal() and len(number) < 16 else None

    def after(self, number: int) -> tuple[tuple[int, dict[str, Any]], ...]:
        """Events with larger numbers, oldest first."""
        return tuple(each for each in tuple(self._events) if each[0] > number)

    async def wait(self, timeout: float) -> None:
        """Until an event came, at most ``timeout`` seconds."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._changed.wait(), timeout)
