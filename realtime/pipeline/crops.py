"""What passes between the detection and the embedding stage."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from recognition.interfaces import Embedder
    from recognition.matching.templates import Templates
    from recognition.tracking.follower import LookRequest, LookResult

BATCH = 4
"""Crops embedded at once. Small, so that even a slow network lets the window close within a second."""

CROPS_WAITING = 32


@dataclass(frozen=True, slots=True, eq=False)
class Identification:
    """What turns crops into matches: an embedder and the templates it made, always changed together."""

    embedder: Embedder
    templates: Templates


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """Crops for one pass of the network. ``source`` counts the sources: track ids start anew with each."""

    requests: tuple[LookRequest, ...]
    by: Identification
    source: int


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """What came of a batch."""

    results: tuple[LookResult, ...]
    batch: Batch


class Crops:
    """Crops waiting for the embedder: the newest of each track wins, the longest waiting goes first.

    Holds ``limit`` tracks at most; what gives way to a newer look is counted in ``dropped``.
    """

    def __init__(self, limit: int = CROPS_WAITING) -> None:
        self.dropped = 0
        self._limit = limit
        self._waiting: dict[int, LookRequest] = {}
        self._by: Identification | None = None
        self._source = 0
        self._changed = threading.Condition()
        self._closed = False

    def put(self, requests: Sequence[LookRequest], by: Identification, source: int = 0) -> None:
        with self._changed:
            self._by, self._source = by, source
            for request in requests:
                self.dropped += request.track in self._waiting
                self._waiting[request.track] = request  # keeps the place of the look it replaces
            while len(self._waiting) > self._limit:
                del self._waiting[next(iter(self._waiting))]
                self.dropped += 1
            self._changed.notify()

    def take(self, timeout: float) -> Batch | None:
        """Up to ``BATCH`` crops; None after ``timeout`` seconds or when closed."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._closed, timeout)
            if self._closed or not self._waiting or self._by is None:
                return None
            first = list(self._waiting)[:BATCH]
            return Batch(tuple(self._waiting.pop(track) for track in first), self._by, self._source)

    def clear(self) -> None:
        """Forgets what waits, as when its crops were made for another embedder."""
        with self._changed:
            self._waiting.clear()

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._changed.notify_all()
