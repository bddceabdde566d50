"""Where people are only seen coming, or only seen leaving: the roles of the sources in config.yaml."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass

from realtime.feed_options import FeedOptions, Role
from recognition.errors import SourceError, UsageError
from services.feeds import feeds_of, label_of
from settings import Settings


@dataclass(frozen=True, slots=True)
class Directions:
    """Places whose cameras all tell arrivals alone (``only_in``), or departures alone (``only_out``)."""

    only_in: frozenset[str] = frozenset()
    only_out: frozenset[str] = frozenset()

    @property
    def is_everywhere_both(self) -> bool:
        return not (self.only_in or self.only_out)

    def comes(self, places: Iterable[str]) -> bool:
        """Whether somebody seen at these places may have come there."""
        return any(each not in self.only_out for each in places)

    def leaves(self, places: Iterable[str]) -> bool:
        return any(each not in self.only_in for each in places)


def directions_of(settings: Settings) -> Directions:
    """As the list of sources stands now; where it cannot be used, nothing was seen under it either."""
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
