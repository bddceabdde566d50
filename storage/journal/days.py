"""Sightings added up by local day."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

Span = tuple[float, float, float]
"""(begin, end, seconds): seconds since the epoch, and for how long a face was tracked in between."""


@dataclass(frozen=True, slots=True)
class Day:
    """The sightings of one person or stranger on one local day.

    seconds: for how long they were seen; a time at which two programs or cameras saw them counts once.
    """

    day: str
    name: str
    first_seen: float
    last_seen: float
    seconds: float
    sightings: int


def by_day(sightings: Iterable[tuple[str, float, float, float]]) -> tuple[Day, ...]:
    """(name, begin, end, seconds) of sightings in order of their begin, by day, newest first, then by name. A sighting
    over midnight is divided."""
    days: dict[tuple[str, str], list[Span]] = {}
    # Calendar functions are slow, and the next row is mostly of the same day.
    date, begins, ends = "", 0.0, 0.0
    for name, first, last, seconds in sightings:
        if not begins <= first < ends:
            date, begins, ends = _day_of(first)
        parts = ((date, (first, last, seconds)),) if last < ends else _divided(first, last, seconds)
        for day, span in parts:
            days.setdefault((day, name), []).append(span)
    made = sorted((_joined(day, name, spans) for (day, name), spans in days.items()), key=lambda each: each.name)
    return tuple(sorted(made, key=lambda each: each.day, reverse=True))


def _joined(day: str, name: str, spans: list[Span]) -> Day:
    last = max(end for _, end, _ in spans)
    return Day(day, name, spans[0][0], last, sum(map(_seconds_of, _overlapping(spans))), len(spans))


def _overlapping(spans: Iterable[Span]) -> Iterator[list[Span]]:
    """Groups of spans, in order of their begin, that overlap."""
    group: list[Span] = []
    until = 0.0
    for span in spans:
        if group and span[0] >= until:
            yield group
            group = []
        until = max(until, span[1]) if group else span[1]
        group.append(span)
    if group:
        yield group


def _seconds_of(group: list[Span]) -> float:
    """At each time the share of the sighting with the largest counts: tracked seconds per second of it."""
    if len(group) == 1:
        return group[0][2]
    edges = sorted({edge for begin, end, _ in group for edge in (begin, end)})
    total = 0.0
    for begin, end in itertools.pairwise(edges):
        shares = (seconds / (last - first) for first, last, seconds in group if first <= begin and end <= last > first)
        total += (end - begin) * max(shares, default=0.0)
    return total


def _day_of(moment: float) -> tuple[str, float, float]:
    """The local date, and when that day begins and ends."""
    here = datetime.fromtimestamp(moment)
    midnight = datetime(here.year, here.month, here.day)
    return here.strftime("%Y-%m-%d"), midnight.timestamp(), (midnight + timedelta(days=1)).timestamp()


def _divided(first: float, last: float, seconds: float) -> Iterator[tuple[str, Span]]:
    """The part on each day, with its date."""
    share = seconds / max(last - first, 1e-6)
    while first <= last:
        date, _, ends = _day_of(first)
        until = min(ends, last)
        yield date, (first, until, (until - first) * share)
        if until >= last:
            return
        first = until
