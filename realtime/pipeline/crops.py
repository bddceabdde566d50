"""The queue of face crops between the detection and the embedding stage."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
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
    """Crops for one pass of the network, also of several sources.

    sources: the number of the source of each track.
    """

    requests: tuple[LookRequest, ...]
    identification: Identification
    sources: Mapping[int, int]


@dataclass(frozen=True, slots=True, eq=False)
class EmbeddedBatch:
    """The matches of a batch."""

    results: tuple[LookResult, ...]
    batch: Batch


class Crops:
    """A queue that keeps the newest crop of each track, and of a new face as many as are needed
    to name it; at most ``limit`` of a source. ``dropped`` counts the others.

    Thread-safe.
    """

    def __init__(self, limit: int = MAX_CROPS) -> None:
        self.dropped = 0
        self._limit = limit
        self._requests: dict[int, list[LookRequest]] = {}  # by source, oldest first
        self._identifications: dict[int, Identification] = {}
        self._others_waited = False
        self._changed = threading.Condition()
        self._closed = False

    def put(self, requests: Sequence[LookRequest], identification: Identification, source: int = 0) -> None:
        with self._changed:
            waiting = self._requests.setdefault(source, [])
            self._identifications[source] = identification
            for request in requests:
                self._put(waiting, request)
            self.dropped += max(0, len(waiting) - self._limit)
            del waiting[: -self._limit]
            self._changed.notify()

    def take(self, timeout: float) -> Batch | None:
        """Removes up to ``BATCH`` crops, the oldest of each source in turn; None after ``timeout`` seconds or when
        closed. While there are new faces, every second batch is of these alone."""
        with self._changed:
            self._changed.wait_for(lambda: self._requests or self._closed, timeout)
            if self._closed or not self._requests:
                return None
            identification = self._identifications[next(iter(self._requests))]
            # Sources of other templates, as the demo, wait for a batch of their own.
            turns = [each for each in self._requests if self._identifications[each] is identification]
            only_new = not self._others_waited and any(
                request.lacking for source in turns for request in self._requests[source]
            )
            self._others_waited = only_new
            taken: list[LookRequest] = []
            sources: dict[int, int] = {}
            while turns and len(taken) < BATCH:
                source = turns.pop(0)
                waiting = self._requests[source]
                request = next((each for each in waiting if each.lacking or not only_new), None)
                if request is None:
                    continue
                waiting.remove(request)
                taken.append(request)
                sources[request.track] = source
                del self._requests[source]
                if waiting:
                    self._requests[source] = waiting  # last in turn
                    turns.append(source)
            return Batch(tuple(taken), identification, sources)

    def clear(self, source: int = 0) -> None:
        """Drops all crops of a source, for example those made for another embedder."""
        with self._changed:
            self._requests.pop(source, None)
            self._identifications.pop(source, None)

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def _put(self, waiting: list[LookRequest], request: LookRequest) -> None:
        """Takes the place of a former one, if there is one too many of its track."""
        former = [place for place, each in enumerate(waiting) if each.track == request.track]
        if former and len(former) >= request.lacking:
            self.dropped += 1
            waiting[former[0]] = request  # keeps the place of the look it replaces
        else:
            waiting.append(request)
