"""The queue between the detection thread and the journal thread."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass

from realtime.feed_options import Role
from recognition.types import Analysis

_MAX_ANALYSES = 256
"""About ten seconds."""


@dataclass(frozen=True, slots=True)
class QueuedAnalysis:
    """A decided analysis.

    offset: added to its times it gives seconds since the epoch.
    allow_strangers: whether an unknown face is a stranger's; not while the gallery is being read.
    keep: whether it is recorded.
    """

    analysis: Analysis
    offset: float
    allow_strangers: bool = True
    keep: bool = True


@dataclass(frozen=True, slots=True)
class SourceInfo:
    """The source of the analyses of a feed that follow.

    label: as it stands in sightings.
    rate: frames per second of a finite source, or None.
    started_at: seconds since the epoch at time 0 of a source with times of its own; None if they are the clock's.
    since: frames of earlier times are the former source's.
    tells_arrivals, tells_departures: whether events of these kinds are told.
    """

    label: str
    is_live: bool = True
    rate: float | None = None
    started_at: float | None = None
    since: float = float("-inf")
    feed: int = 0
    tells_arrivals: bool = True
    tells_departures: bool = True

    @property
    def role(self) -> Role:
        """As far as it is recorded."""
        if self.tells_arrivals == self.tells_departures:
            return Role.BOTH
        return Role.ARRIVALS if self.tells_arrivals else Role.DEPARTURES

    def tells(self, *, departure: bool) -> bool:
        return self.tells_departures if departure else self.tells_arrivals


class Sources:
    """The source of each feed. Not thread-safe."""

    def __init__(self) -> None:
        self._by_feed: dict[int, SourceInfo] = {}

    def of(self, feed: int) -> SourceInfo:
        return self._by_feed.get(feed, SourceInfo(""))

    def labelled(self, label: str) -> SourceInfo:
        return next((each for each in self._by_feed.values() if each.label == label), SourceInfo(label))

    def is_only(self, feed: int) -> bool:
        """Whether nothing comes from another feed."""
        return not self._by_feed.keys() - {feed}

    @property
    def has_own_times(self) -> bool:
        return any(each.started_at is not None for each in self._by_feed.values())

    def use(self, source: SourceInfo) -> None:
        """One without a label ends its feed."""
        self._by_feed.pop(source.feed, None)
        if source.label:
            self._by_feed[source.feed] = source

    def clear(self) -> None:
        self._by_feed.clear()


class AnalysisQueue:
    """Bounded: the oldest analyses are dropped and counted; of one frame only the newest is kept. Thread-safe."""

    def __init__(self) -> None:
        self.dropped = 0
        self._items: deque[QueuedAnalysis | SourceInfo] = deque()
        self._analyses = 0
        self._changed = threading.Condition()
        self._is_woken = False

    def put(self, item: QueuedAnalysis | SourceInfo) -> None:
        with self._changed:
            last = self._items[-1] if self._items else None
            if isinstance(item, QueuedAnalysis):
                if isinstance(last, QueuedAnalysis) and _frame_of(last) == _frame_of(item):
                    self._items[-1] = item
                    return
                self._analyses += 1
            self._items.append(item)
            if self._analyses > _MAX_ANALYSES:
                self._drop_oldest()
            self._changed.notify()

    def take(self, timeout: float) -> tuple[QueuedAnalysis | SourceInfo, ...]:
        """All items, oldest first; waits up to ``timeout`` seconds for one, or for ``wake``."""
        with self._changed:
            self._changed.wait_for(lambda: self._items or self._is_woken, timeout)
            self._is_woken = False
            items = tuple(self._items)
            self._items.clear()
            self._analyses = 0
            return items

    def wake(self) -> None:
        with self._changed:
            self._is_woken = True
            self._changed.notify()

    def _drop_oldest(self) -> None:
        for position, item in enumerate(self._items):
            if isinstance(item, QueuedAnalysis):
                del self._items[position]
                self._analyses -= 1
                self.dropped += 1
                return


def _frame_of(item: QueuedAnalysis) -> tuple[int, int]:
    return item.analysis.feed, item.analysis.frame_index
