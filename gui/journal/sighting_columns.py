"""How sightings and days read in their tables."""

from __future__ import annotations

import datetime

from gui.people.people_model import plain
from gui.widgets.row_table import Column
from gui.widgets.time_format import clock, day_words, span_words
from storage.journal.journal import Day, SightingRow


def who(sighting: SightingRow) -> str:
    """'Ada Lovelace', 'Stranger 12'."""
    if sighting.person is not None:
        return sighting.person
    return f"Stranger {sighting.stranger}" if sighting.stranger is not None else "Stranger"


def how_long(sighting: SightingRow) -> str:
    """'3 min'; nothing is known of a row entered by hand."""
    if sighting.by_hand:
        return "–"
    span = span_words(sighting.last_seen - sighting.first_seen)
    return f"● here now, {span}" if sighting.is_open else span


def _when(seconds: float) -> str:
    moment = datetime.datetime.fromtimestamp(seconds)
    return f"{day_words(moment.date(), datetime.date.today())} {clock(seconds)}"


def _distance(sighting: SightingRow) -> str:
    return "–" if sighting.distance is None else f"{sighting.distance:.2f}"


def _day(row: Day) -> str:
    return day_words(datetime.date.fromisoformat(row.day), datetime.date.today())


SIGHTINGS = (
    Column("When", lambda row: _when(row.first_seen), lambda row: row.first_seen, "yesterday 00:00:00 "),
    Column(
        "Who",
        who,
        lambda row: (row.person is None, plain(who(row)), row.stranger or 0),
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
        _distance,
        lambda row: 9.0 if row.distance is None else row.distance,
        "Best distance",
        "How far the face was from the pictures of this person at best: 0 is the same, and beyond the threshold a "
        "face is unknown",
        is_number=True,
        colour=lambda _row: "muted",
    ),
    Column("Source", lambda row: row.source, lambda row: plain(row.source), "rtsp://door.local/1"),
    Column("Note", lambda row: row.note, lambda row: plain(row.note), "came in", colour=lambda _row: "muted"),
)
DAYS = (
    Column("Day", _day, lambda row: row.day, "Wed 30 12 2026 "),
    Column("Person", lambda row: row.name, lambda row: plain(row.name), "Maria Fernández Montoya"),
    Column("First seen", lambda row: clock(row.first_seen), lambda row: row.first_seen % 86400, "First seen"),
    Column("Last seen", lambda row: clock(row.last_seen), lambda row: row.last_seen % 86400, "Last seen"),
    Column(
        "Added up",
        lambda row: span_words(row.seconds) if row.seconds >= 0.5 else "–",
        lambda row: row.seconds,
        "10 h 00 min",
        "How long they were on the picture that day, all times together",
        is_number=True,
    ),
    Column("Times", lambda row: f"{row.sightings:,}", lambda row: row.sightings, "1,000", is_number=True),
)
