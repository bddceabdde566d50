"""Who is on the picture, and when everybody was last seen."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping

from realtime.interfaces import Seen
from recognition.types import Analysis, State


class LastSeen:
    """Keeps the times of this run and joins them with those of earlier ones. Thread-safe.

    wall_clock: seconds since the epoch.
    """

    def __init__(self, wall_clock: Callable[[], float]) -> None:
        self._wall_clock = wall_clock
        self._lock = threading.Lock()  # guards everything below
        self._times: dict[str, float] = {}
        self._before: Mapping[str, float] = {}
        self._here: frozenset[str] = frozenset()
        self._by_person: dict[str, Seen] = {}
        self._seen: tuple[tuple[str, Seen], ...] = ()

    def note(self, analysis: Analysis) -> None:
        """Records the people of a decided analysis."""
        now = self._wall_clock()
        with self._lock:
            for person in people_in(analysis):
                self._times[person] = now

    def seen(self, present: Iterable[str], before: Mapping[str, float]) -> tuple[tuple[str, Seen], ...]:
        """Everybody seen so far, as (person, Seen). The very same tuple until somebody comes, goes or is renamed.

        While somebody is present their time stays that of their arrival: it is now. Called for every painted frame,
        so that only those of whom something changed are looked at.

        present: the people on the picture now.
        before: times of earlier runs, seconds since the epoch; another object whenever one of them changes.
        """
        here = frozenset(present)
        with self._lock:
            changed = here ^ self._here
            if before is not self._before:
                changed |= {each for each, time in before.items() if self._before.get(each) != time}
                changed |= self._before.keys() - before.keys()
                self._before = before
            if not changed:
                return self._seen
            self._here = here
            for person in changed:
                time = self._times.get(person, before.get(person))
                if time is None:
                    self._by_person.pop(person, None)
                else:
                    self._by_person[person] = Seen(time, person in here)
            self._seen = tuple(self._by_person.items())
            return self._seen

    def rename(self, old: str, new: str) -> None:
        with self._lock:
            if old in self._times:
                self._times[new] = max(self._times.pop(old), self._times.get(new, 0.0))
                self._by_person.pop(old, None)
                self._by_person[new] = Seen(self._times[new], new in self._here)
                self._seen = tuple(self._by_person.items())


def people_in(analysis: Analysis | None) -> tuple[str, ...]:
    """The names that a decided analysis carries."""
    if analysis is None:
        return ()
    return tuple(track.person for track in analysis.tracks if track.state is State.KNOWN and track.person is not None)
