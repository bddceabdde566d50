"""Who was on the picture, and when last."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable

from realtime.interfaces import Seen
from recognition.types import Analysis, State


class Attendance:
    """``wall_clock`` gives seconds since the epoch: people ask for the time of day. Safe from any thread."""

    def __init__(self, wall_clock: Callable[[], float]) -> None:
        self._wall_clock = wall_clock
        self._last_seen: dict[str, float] = {}
        self._lock = threading.Lock()

    def note(self, analysis: Analysis) -> None:
        """Takes down the people of a decided analysis."""
        now = self._wall_clock()
        with self._lock:
            for person in people_in(analysis):
                self._last_seen[person] = now

    def seen(self, present: Iterable[str]) -> tuple[tuple[str, Seen], ...]:
        """Everybody seen so far, by name; ``present`` are those on the picture now."""
        here = frozenset(present)
        with self._lock:
            return tuple((person, Seen(last, person in here)) for person, last in sorted(self._last_seen.items()))


def people_in(analysis: Analysis | None) -> tuple[str, ...]:
    """The names that a decided analysis carries."""
    if analysis is None:
        return ()
    return tuple(track.person for track in analysis.tracks if track.state is State.KNOWN and track.person is not None)
