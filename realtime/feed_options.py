"""What each of several sources of a session is called and is for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a source is for: WATCH shows names and records nothing; ARRIVALS and DEPARTURES report only those."""

    BOTH = "both"
    ARRIVALS = "arrivals"
    DEPARTURES = "departures"
    WATCH = "watch"

    @property
    def is_recorded(self) -> bool:
        return self is not Role.WATCH

    @property
    def arrives(self) -> bool:
        return self in (Role.BOTH, Role.ARRIVALS)

    @property
    def departs(self) -> bool:
        return self in (Role.BOTH, Role.DEPARTURES)


@dataclass(frozen=True, slots=True)
class FeedOptions:
    """source: its specification.

    name: for display, unique among those of a session; empty for the label of the source.
    place: where somebody was seen, for sightings; empty for the name.
    threshold_offset: added to the threshold.
    """

    source: str
    name: str = ""
    place: str = ""
    threshold_offset: float = 0.0
    role: Role = Role.BOTH

    def place_of(self, label: str) -> str:
        """Where somebody was seen. ``label``: of the source."""
        return self.place or self.name or label
