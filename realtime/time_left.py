"""How long a piece of work still takes, by how quickly it went until now."""

from __future__ import annotations

import time
from collections.abc import Callable

_SETTLED = 3.0
"""Seconds before anything is said: the first steps of most work are not like the others."""
_LEAST_DONE = 0.01


class TimeLeft:
    """Fed with the fraction done, 0..1, as it rises. A fraction that falls, or is not known, begins another piece."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._began: tuple[float, float] | None = None  # when, and with what fraction
        self._last = 0.0

    def at(self, fraction: float | None) -> float | None:
        """Seconds left now that ``fraction`` is done; None while that cannot be told."""
        now = self._clock()
        if fraction is None:
            self._began = None
            return None
        if self._began is None or fraction < self._last:
            self._began = now, fraction
        self._last = fraction
        since, before = self._began
        passed, done = now - since, fraction - before
        if passed < _SETTLED or done < _LEAST_DONE:
            return None
        return max(0.0, passed * (1 - fraction) / done)
