"""Where people are only seen coming, or only seen leaving: by the roles that sources had while they were watched."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from realtime.feed_options import FeedOptions, Role
from recognition.errors import SourceError, UsageError
from services.attendance.shifts import Interval
from services.feeds import feeds_of, label_of
from settings import Settings
from storage.attendance.records import Watched

_NEAR = 60.0
"""Seconds before or after a watching that count as it: of a program that died, its last moments were not noted."""


@dataclass(frozen=True, slots=True)
class Directions:
    """Places whose cameras all tell arrivals alone (``only_in``), or departures alone (``only_out``)."""

    only_in: frozenset[str] = frozenset()
    only_out: frozenset[str] = frozenset()


class PastDirections:
    """What was noted of the sources while they were watched, so that another role does not change the past.

    Where nothing was noted, the list of sources as it is ``now`` counts.
    """

    def __init__(self, watched: Sequence[Watched], now: Directions) -> None:
        self._watched: dict[str, list[Watched]] = {}
        for each in watched:
            self._watched.setdefault(each.source, []).append(each)
        self._now = now
        roles = {each.role for each in watched}
        self.is_everywhere_both = not (roles & {Role.ARRIVALS, Role.DEPARTURES} or now.only_in or now.only_out)

    def comes(self, places: Iterable[str], span: Interval) -> bool:
        """Whether somebody seen at these places in ``span`` may have come there."""
        return any(role != Role.DEPARTURES for each in places for role in self._roles(each, span))

    def leaves(self, places: Iterable[str], span: Interval) -> bool:
        return any(role != Role.ARRIVALS for each in places for role in self._roles(each, span))

    def watched_in(self) -> tuple[Interval, ...]:
        """When a camera that may see people come was watched."""
        return self._spans(Role.DEPARTURES)

    def watched_out(self) -> tuple[Interval, ...]:
        return self._spans(Role.ARRIVALS)

    def _spans(self, other: Role) -> tuple[Interval, ...]:
        found = (each for theirs in self._watched.values() for each in theirs)
        return tuple(each.span for each in found if self._role(each.source, each.role) != other)

    def _roles(self, place: str, span: Interval) -> set[str]:
        known = self._watched.get(place, ())
        roles = [each.role for each in known if _gap(each.span, span) <= 0] or [
            each.role for each in known if _gap(each.span, span) <= _NEAR
        ]
        return {self._role(place, each) for each in roles or (None,)}

    def _role(self, place: str, noted: str | None) -> str:
        if noted is not None:
            return noted
        if place in self._now.only_in:
            return Role.ARRIVALS
        return Role.DEPARTURES if place in self._now.only_out else Role.BOTH


def _gap(first: Interval, second: Interval) -> float:
    """Seconds between them; 0 or less where they overlap."""
    return max(first[0], second[0]) - min(first[1], second[1])


def directions_of(settings: Settings) -> Directions:
    """As the list of sources stands now, for times of which no role was noted; where it cannot be used, nothing was
    seen under it either."""
    roles: dict[str, set[Role]] = {}
    if any(each.role in (Role.ARRIVALS, Role.DEPARTURES) for each in settings.sources):
        feeds: tuple[FeedOptions, ...] = ()
        with suppress(UsageError, SourceError):
            feeds = feeds_of(settings, None)
        for each in feeds:
            # What is recorded of one that only watches was recorded when it did not yet.
            role = Role.BOTH if each.role is Role.WATCH else each.role
            roles.setdefault(each.place_of(label_of(each.source, settings)), set()).add(role)
    return Directions(
        frozenset(place for place, found in roles.items() if found == {Role.ARRIVALS}),
        frozenset(place for place, found in roles.items() if found == {Role.DEPARTURES}),
    )
