"""Who is here on a source that is not recorded, as the demo: the same rules as for sightings, in memory alone."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from realtime.interfaces import Present
from realtime.journal.analysis_queue import QueuedAnalysis
from realtime.journal.presence import Entry, Presence
from realtime.journal.strangers import Grouping
from realtime.journal.track_attribution import PresenceRules
from storage.journal.journal import SightingRow

if TYPE_CHECKING:
    from settings import SightingsSettings


def presence_rules(settings: SightingsSettings) -> PresenceRules:
    return PresenceRules(settings.confirm, settings.absence, settings.cooldown)


def present_of(entry: Entry, since: float, stranger: int | None = None) -> Present:
    """``since`` in seconds since the epoch; ``stranger``: their id in the journal, if any."""
    person = entry.subject if isinstance(entry.subject, str) else None
    places = tuple(each for each in entry.here or (entry.last_place,) if each)
    stranger = stranger if person is None else None
    return Present(entry.number, person, since, entry.tracks, stranger, places)


def present_among(entries: Iterable[Entry], rows: Mapping[int, SightingRow]) -> tuple[Present, ...]:
    """Those of ``entries`` who are here, in the order of arrival. ``rows``: of their sightings, by number."""
    here = ((each, rows[each.number]) for each in entries if each.present and each.number in rows)
    found = (present_of(each, row.first_seen, row.stranger) for each, row in here)
    return tuple(sorted(found, key=lambda each: each.visit))


class UnrecordedVisits:
    """Nothing is written, kept for later, or sent. Not thread-safe.

    numbers: of the visits; shared with those that are recorded.
    """

    def __init__(
        self, settings: SightingsSettings, threshold: Callable[[], float], numbers: itertools.count[int]
    ) -> None:
        self._settings = settings
        self._threshold = threshold
        self._numbers = numbers
        self._forget()

    def use_source(self, feed: int, *, is_only: bool) -> None:
        """Another source follows on a feed. Of the only one, everybody is forgotten."""
        if is_only:
            self._forget()
        else:
            self._presence.end_feed(feed)

    def _forget(self) -> None:
        self._grouping = Grouping(self._threshold())
        self._presence = Presence(presence_rules(self._settings), self._grouping, self._numbers)
        self._since: dict[int, float] = {}
        self._present: tuple[Present, ...] = ()

    def record(self, item: QueuedAnalysis) -> None:
        self._grouping.use_threshold(self._threshold())
        self._presence.add(item.analysis, allow_strangers=item.allow_strangers)
        self._update(item.offset)

    def tick(self, now: float, offset: float) -> None:
        """``now`` by the frames' clock; ``offset`` added to it gives seconds since the epoch."""
        if self._present:
            self._presence.tick(now)
            self._update(offset)

    def rename(self, before: str, after: str) -> None:
        self._presence.reassign(before, after)

    def forget(self, person: str) -> None:
        """They are registered no more."""
        self._presence.forget(person)

    def present(self) -> tuple[Present, ...]:
        return self._present

    def _update(self, offset: float) -> None:
        self._presence.take_events()
        self._presence.take_merged()
        self._grouping.take_changed()
        self._grouping.take_emptied()
        entries = self._presence.entries()
        # A visit keeps its beginning where the clock is set.
        self._since = {each.number: self._since.get(each.number, each.first + offset) for each in entries}
        self._present = tuple(present_of(each, self._since[each.number]) for each in entries if each.present)
