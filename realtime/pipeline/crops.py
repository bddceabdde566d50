"""The queue of face crops between the detection and the embedding stage."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from recognition.interfaces import Embedder
    from recognition.matching.templates import Templates
    from recognition.tracking.looks import LookRequest, LookResult

BATCH = 4
"""Crops embedded at once. Small, so that the window closes within a second even with a slow network."""

MAX_CROPS = 32


@dataclass(frozen=True, slots=True, eq=False)
class Identification:
    """An embedder and its templates, which are always changed together."""

    embedder: Embedder
    templates: Templates


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """Crops for one pass of the network. ``source`` counts the sources: track ids start again with each."""

    requests: tuple[LookRequest, ...]
    identification: Identification
    source: int


@dataclass(frozen=True, slots=True, eq=False)
class EmbeddedBatch:
    """The matches of a batch."""

    results: tuple[LookResult, ...]
    batch: Batch


class Crops:
    """A queue that keeps the newest crop of each track, at most ``limit`` of them; ``dropped`` counts the others.

    Thread-safe.
    """

    def __init__(self, limit: int = MAX_CROPS) -> None:
        self.dropped = 0
        self._limit = limit
        self._requests: dict[int, LookRequest] = {}
        self._identification: Identification | None = None
        self._source = 0
        self._changed = threading.Condition()
        self._closed = False

    def put(self, requests: Sequence[LookRequest], identification: Identification, source: int = 0) -> None:
        with self._changed:
            self._identification, self._source = identification, source
            for request in requests:
                self.dropped += request.track in self._requests
                self._requests[request.track] = request  # keeps the place of the look it replaces
            while len(self._requests) > self._limit:
                del self._requests[next(iter(self._requests))]
                self.dropped += 1
            self._changed.notify()

    def take(self, timeout: float) -> Batch | None:
        """Removes up to ``BATCH`` crops, the oldest first; None after ``timeout`` seconds or when closed."""
        with self._changed:
            self._changed.wait_for(lambda: self._requests or self._closed, timeout)
            if self._closed or not self._requests or self._identification is None:
                return None
            first = list(self._requests)[:BATCH]
            return Batch(tuple(self._requests.pop(track) for track in first), self._identification, self._source)

    def clear(self) -> None:
        """Drops all crops, for example those made for another embedder."""
        with self._changed:
            self._requests.clear()

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._changed.notify_all()
