"""The live picture of a source as JPEG: encoded once for all who watch, and only while somebody watches."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import numpy as np
from anyio import CapacityLimiter, to_thread

from realtime.session import LiveSession
from recognition.types import Frame
from services.live_output import annotated
from services.serving.bodies import jpeg

_QUALITY = 75
_MAX_SIDE = 1280
_STEP = 0.02
"""Seconds between two looks for a new frame."""
_ENCODER = CapacityLimiter(1)


class LivePictures:
    """Of one feed of a session. Used by the server's event loop alone.

    rate: pictures a second, at most.
    """

    def __init__(self, session: LiveSession, rate: float, feed: int) -> None:
        self._session = session
        self._feed = feed
        self._interval = 1.0 / rate
        self._newest: tuple[int, bytes] = 0, b""
        self._changed = asyncio.Event()
        self._producer: asyncio.Task[None] | None = None
        self.watching = 0
        """How many watch now."""

    async def one(self) -> bytes | None:
        """The newest frame with names, None where there is none."""
        frame, _ = self._session.newest(self._feed)
        return None if frame is None else await self._encoded(frame)

    @asynccontextmanager
    async def watched(self) -> AsyncIterator[None]:
        """While it is entered pictures are made for ``next``."""
        self.watching += 1
        if self._producer is None:
            self._producer = asyncio.create_task(self._produce())
        try:
            yield
        finally:
            self.watching -= 1
            if not self.watching and self._producer is not None:
                self._producer.cancel()
                self._producer = None

    async def next(self, number: int, timeout: float) -> tuple[int, bytes] | None:
        """The newest picture after ``number``, with its own; None where none came within ``timeout`` seconds."""
        if self._newest[0] <= number:
            try:
                await asyncio.wait_for(self._changed.wait(), timeout)
            except TimeoutError:
                return None
        return self._newest if self._newest[0] > number else None

    def wake(self) -> None:
        """Ends the waiting of all, as at the end of the server."""
        self._changed.set()
        self._changed = asyncio.Event()

    async def _produce(self) -> None:
        last: Frame | None = None
        while True:
            began = time.monotonic()
            frame, _ = self._session.newest(self._feed)
            if frame is None or frame is last:
                await asyncio.sleep(_STEP)
                continue
            last = frame
            self._newest = self._newest[0] + 1, await self._encoded(frame)
            self.wake()
            await asyncio.sleep(max(_STEP, self._interval - (time.monotonic() - began)))

    async def _encoded(self, frame: Frame) -> bytes:
        analysis = self._session.analysis(self._feed)
        return await to_thread.run_sync(
            lambda: jpeg(np.asarray(annotated(frame, analysis)), _MAX_SIDE, _QUALITY), limiter=_ENCODER
        )
