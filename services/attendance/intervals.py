"""Spans of time: joined, clipped, and what of one others leave."""

from __future__ import annotations

from collections.abc import Iterable

from services.attendance.shifts import Interval


def joined(spans: Iterable[Interval]) -> list[Interval]:
    """In order; those that overlap or touch are one."""
    made: list[Interval] = []
    for begin, end in sorted(spans):
        if made and begin <= made[-1][1]:
            made[-1] = made[-1][0], max(made[-1][1], end)
        else:
            made.append((begin, end))
    return made


def clipped(spans: Iterable[Interval], since: float, until: float) -> list[Interval]:
    """The parts within ``since`` to ``until``, both included."""
    return [(max(begin, since), min(end, until)) for begin, end in spans if begin <= until and end >= since]


def without(span: Interval, others: Iterable[Interval]) -> list[Interval]:
    """The parts of ``span`` that none of ``others`` covers."""
    begin, end = span
    parts = []
    for since, until in joined(others):
        if since > begin:
            parts.append((begin, min(since, end)))
        begin = max(begin, until)
        if begin >= end:
            break
    if begin < end:
        parts.append((begin, end))
    return [(since, until) for since, until in parts if until > since]


def not_covered(begin: float, end: float, spans: Iterable[Interval], ignored: float) -> tuple[Interval, ...]:
    """Parts of ``begin`` to ``end`` that no span covers, longer than ``ignored`` seconds."""
    return tuple(each for each in without((begin, end), spans) if each[1] - each[0] > ignored)


def covers(spans: Iterable[Interval], moment: float) -> bool:
    return any(begin <= moment <= end for begin, end in spans)


def overlaps(spans: Iterable[Interval], begin: float, end: float) -> bool:
    return any(since < end and until > begin for since, until in spans)
