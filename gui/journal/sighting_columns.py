"""Columns of the tables of sightings and of days."""

from __future__ import annotations

import datetime

from gui.widgets.name_field import folded
from gui.widgets.rows import Column
from gui.widgets.time_format import clock_text, day_text
from services.messages.formatting import distance_text, span_text
from storage.journal.journal import Day, SightingRow


def who(sighting: SightingRow) -> str:
    """'Ada Lovelace', 'Stranger 12'."""
    if sighting.person is not None:
        return sighting.person
    return f"Stranger {sighting.stranger}" if sighting.stranger is not None else "Stranger"


def how_long(sighting: SightingRow) -> str:
    """'3 min'; unknown for a row entered by hand."""
    if sighting.by_hand:
        return "–"
    span = span_text(sighting.last_seen - sighting.first_seen)
    return f"● here now, {span}" if sighting.is_open else span


def _when(seconds: float) -> str:
    moment = datetime.datetime.fromtimestamp(seconds)
    return f"{day_text(moment.date(), datetime.date.today())} {clock_text(seconds)}"


def _day(row: Day) -> str:
    return day_text(datetime.date.fromisoformat(row.day), datetime.date.today())


SIGHTINGS = (
    Column("When", lambda row: _when(row.first_seen), lambda row: row.first_seen, "yesterday 00:00:00 "),
    Column(
        "Who",
        who,
        lambda row: (row.person is None, folded(who(row)), row.stranger or 0),
        "Maria Fernández Montoya",
        colour=lambda row: "" if row.person is not None else "muted",
    ),
    Column(
        "How long",
        how_long,
        lambda row: (row.is_open, row.last_seen - row.first_seen),
        "● here now, 9 min",
        "From the first to the last time that the face was seen",
        colour=lambda row: "present" if row.is_open else "",
    ),
    Column(
        "Best distance",
        lambda row: distance_text(row.distance),
        lambda row: 9.0 if row.distance is None else row.distance,
        "Best distance",
        "The smallest distance between the face and the pictures of this person: 0 is the same; beyond the threshold "
        "a face is unknown",
        is_number=True,
        colour=lambda _row: "muted",
    ),
    Column("Source", lambda row: row.source, lambda row: folded(row.source), "rtsp://door.local/1"),
    Column("Note", lambda row: row.note, lambda row: folded(row.note), "came in", colour=lambda _row: "muted"),
)
DAYS = (
    Column("Day", _day, lambda row: row.day, "Wed 30 12 2026 "),
    Column("Person", lambda row: row.name, lambda row: folded(row.name), "Maria Fernández Montoya"),
    Column("First seen", lambda row: clock_text(row.first_seen), lambda row: row.first_seen % 86400, "First seen"),
    Column("Last seen", lambda row: clock_text(row.last_seen), lambda row: row.last_seen % 86400, "Last seen"),
    Column(
        "Added up",
        lambda row: span_text(row.seconds) if row.seconds >= 0.5 else "–",
        lambda row: row.seconds,
        "10 h 00 min",
        "How long they were on the picture that day, all times together",
        is_number=True,
    ),
    Column("Times", lambda row: f"{row.sightings:,}", lambda row: row.sightings, "1,000", is_number=True),
)


def label_of(sighting: SightingRow) -> str:
    """For a screen reader."""
    return f"{who(sighting)}, {_when(sighting.first_seen)}, {how_long(sighting)}"
