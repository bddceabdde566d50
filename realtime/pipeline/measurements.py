"""Rolling measurements: how often something happened, and how long it took, over the last two seconds.

Written by the thread that measures, read by the one that takes a snapshot.
"""

from __future__ import annotations

import statistics
import threading
from collections import deque

WINDOW = 2.0
"""Seconds a measurement counts."""

_KEPT = 512  # at most; 240 a second for two seconds


class Rate:
    """Events a second over the last ``WINDOW`` seconds."""

    def __init__(self) -> None:
        self._times: deque[float] = deque(maxlen=_KEPT)
        self._lock = threading.Lock()

    def tick(self, now: float) -> None:
        with self._lock:
            self._times.append(now)

    def per_second(self, now: float) -> float | None:
        """None before the second event; 0 when events have stopped coming."""
        with self._lock:
            times = list(self._times)
        if len(times) < 2:
            return None
        recent = [each for each in times if each >= now - WINDOW]
        # n events span n - 1 intervals; measured up to now, so that a stream that stops decays.
        return (len(recent) - 1) / max(now - recent[0], 1e-9) if len(recent) > 1 else 0.0


class Durations:
    """The median of what was measured in the last ``WINDOW`` seconds, else of the newest few."""

    def __init__(self) -> None:
        self._entries: deque[tuple[float, float]] = deque(maxlen=_KEPT)
        self._lock = threading.Lock()

    def add(self, now: float, milliseconds: float) -> None:
        with self._lock:
            self._entries.append((now, milliseconds))

    def median(self, now: float) -> float | None:
        """In ms; None before the first. Looks at settled faces are rare, so the newest three always count."""
        with self._lock:
            entries = list(self._entries)
        recent = [value for at, value in entries if at >= now - WINDOW] or [value for _, value in entries[-3:]]
        return statistics.median(recent) if recent else None
