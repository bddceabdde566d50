"""Who was on the picture, and when last."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping

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

    def seen(self, present: Iterable[str], before: Mapping[str, float]) -> tuple[tuple[str, Seen], ...]:
        """Everybody seen so far, by name; ``present`` are those on the picture now, ``before`` the times that are
        remembered from earlier starts."""
        here = frozenset(present)
        with self._lock:
            last_seen = {**before, **self._last_seen}
        return tuple((person, Seen(last, person in here)) for person, last in sorted(last_seen.items()))

    def rename(self, old: str, new: str) -> None:
        with self._lock:
            if old in self._last_seen:
                self._last_seen[new] = max(self._last_seen.pop(old), self._last_seen.get(new, 0.0))


def people_in(analysis: Analysis | None) -> tuple[str, ...]:
    """The names that a decided analysis carries."""
    if analysis is None:
        return ()
    return tuple(track.person for track in analysis.tracks if track.state is State.KNOWN and track.person is not None)
