"""What the journal hears, until its thread gets round to it."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass

from recognition.types import Analysis

_WAITING = 256
"""Analyses that may wait: some ten seconds of them."""


@dataclass(frozen=True, slots=True)
class QueuedAnalysis:
    """A decided analysis; its times plus ``offset`` are seconds since the epoch. ``strangers``: whether a face that is
    unknown in it is a stranger's; not while the gallery is being read."""

    analysis: Analysis
    offset: float
    strangers: bool = True


@dataclass(frozen=True, slots=True)
class NewSource:
    """``rate``: frames a second of a source that has an end, where that is known. ``started_at``: since the epoch, of
    one whose times are its own; None where they are the clock's. ``since``: frames of earlier times are of the source
    before."""

    label: str
    is_live: bool = True
    rate: float | None = None
    started_at: float | None = None
    since: float = float("-inf")


class AnalysisQueue:
    """Bounded: the oldest analyses give way, and are counted. Of one frame the last word counts. For any thread."""

    def __init__(self) -> None:
        self.dropped = 0
        self._waiting: deque[QueuedAnalysis | NewSource] = deque()
        self._analyses = 0
        self._changed = threading.Condition()
        self._is_awake = False

    def put(self, heard: QueuedAnalysis | NewSource) -> None:
        with self._changed:
            last = self._waiting[-1] if self._waiting else None
            if isinstance(heard, QueuedAnalysis):
                if isinstance(last, QueuedAnalysis) and last.analysis.frame_index == heard.analysis.frame_index:
                    self._waiting[-1] = heard
                    return
                self._analyses += 1
            self._waiting.append(heard)
            if self._analyses > _WAITING:
                self._drop_oldest()
            self._changed.notify()

    def take(self, timeout: float) -> tuple[QueuedAnalysis | NewSource, ...]:
        """What came since, oldest first; waits up to ``timeout`` seconds for something, or for ``wake``."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._is_awake, timeout)
            self._is_awake = False
            waiting = tuple(self._waiting)
            self._waiting.clear()
            self._analyses = 0
            return waiting

    def wake(self) -> None:
        with self._changed:
            self._is_awake = True
            self._changed.notify()

    def _drop_oldest(self) -> None:
        for place, each in enumerate(self._waiting):
            if isinstance(each, QueuedAnalysis):
                del self._waiting[place]
                self._analyses -= 1
                self.dropped += 1
                return
