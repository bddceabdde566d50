"""Sightings: listing, adding by hand, erasing and exporting them, for the window and the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from realtime.journal.journal import Journal
from realtime.journal.sightings_log import SightingsLog
from recognition.errors import UsageError
from recognition.message import Message
from services.journal.page import JournalPage
from services.messages.local_time import local
from services.privacy.access import needs_operator
from services.task_view import TaskView
from storage.files.atomic_file import atomic_file
from storage.files.csv_tables import write_csv_file
from storage.journal.clearing import oldest_kept
from storage.journal.consent_gate import ConsentGate
from storage.journal.consents import Purpose
from storage.journal.days import Day
from storage.journal.journal import JournalFile, SightingQuery, SightingRow, name_of


@dataclass(frozen=True, slots=True, eq=False)
class SightingsView(TaskView):
    """The answer to the last query.

    answered: number of the query that it answers; ``days`` may follow a moment after ``rows``.
    rows: newest first, some thousands at most.
    days: one row for each person and day.
    total: number of sightings that match, also beyond ``rows``.
    people: everybody who has a sighting.
    kept_days: how long sightings are kept, 0 where none are.
    """

    answered: int = 0
    rows: tuple[SightingRow, ...] = ()
    days: tuple[Day, ...] = ()
    total: int = 0
    people: tuple[str, ...] = ()
    kept_days: float = 30.0


def shown_query(
    query: SightingQuery, keep_days: float, now: float, consent: ConsentGate | None = None
) -> SightingQuery:
    """``query`` without what is too old to be kept, and where consent is required without whoever has none.

    Reading deletes nothing; the live session clears in time what is too old.
    """
    query = replace(query, oldest=oldest_kept(now, keep_days))
    if consent is None or not consent.required:
        return query
    return replace(query, strangers=False, only=consent.shown())


_AHEAD = 60.0
"""Seconds: times are entered in minutes, and clocks differ."""


def refuse_to_come(at: float, now: float) -> None:
    """Raises UsageError for a time that has not come yet; both are seconds since the epoch."""
    if at > now + _AHEAD:
        raise UsageError("That time is still to come: enter it once it has passed.")


def add_by_hand(
    journal: JournalFile | SightingsLog,
    person: str,
    at: float,
    note: str,
    keep_days: float,
    consent: ConsentGate | None = None,
    *,
    now: float,
) -> SightingRow:
    """Adds a sighting of ``person`` that no camera made, ``at`` seconds since the epoch.

    Raises UsageError for an empty name and a time to come, and where no sightings are kept, or none of this person.
    """
    refuse_to_come(at, now)
    name = " ".join(person.split())
    if not name:
        raise UsageError("A sighting needs a name.")
    if not keep_days:
        raise UsageError("No sightings are kept: sightings.keep_days is 0 in the settings.")
    if consent is not None and not consent.allows(name, Purpose.SIGHTINGS):
        raise UsageError("{person} has no valid consent to be recorded as seen.", person=name)
    return journal.add_by_hand(name, at, note.strip())


def erase(journal: JournalFile | SightingsLog, query: SightingQuery) -> Message:
    """Deletes the sightings that match; they cannot be restored."""
    return Message.of("sightings-erased", count=journal.erase(query))


def restore_cleared(journal: JournalFile) -> Message:
    """Brings back what was cleared as too old in the last days."""
    sightings, looks = journal.restore_cleared()
    return Message.of("cleared-restored", sightings=sightings, looks=looks)


def export_sightings(journal: JournalFile, file: Path, query: SightingQuery, *, days: bool = False) -> Message:
    """Writes CSV or XLSX, by the suffix of ``file``; ``days``: a line for each person and day. A workbook has both.

    Raises UsageError for another suffix, RollcallError where it cannot be written.
    """
    ending = file.suffix.lower()
    if ending not in FORMATS:
        raise UsageError(
            "Sightings are saved as .csv or .xlsx; '{file}' is neither. Give the file another ending.", file=file.name
        )
    rows = () if days and ending == ".csv" else journal.find(query, now=0.0, most=_MOST)[0]
    lines = journal.days(query) if days or ending != ".csv" else ()
    if ending != ".csv":
        write_xlsx(file, rows, lines)
    elif days:
        write_csv_file(file, DAY_HEADINGS, map(_day_cells, lines))
    else:
        write_csv(file, rows)
    count = len(lines) if days else len(rows)
    return Message.of("days-saved" if days else "sightings-saved", count=count, file=str(file))


class Sightings(JournalPage[SightingsView]):
    """The sightings that a window asked for, kept up to date while it is open. Commands return at once."""

    def __init__(
        self, journal: Journal, clock: Callable[[], float], kept_days: float, consent: ConsentGate | None = None
    ) -> None:
        super().__init__(journal, clock, SightingsView(kept_days=kept_days))
        self._consent = consent
        self._query = SightingQuery()
        self._queries = 0

    def show(self, query: SightingQuery) -> int:
        """Requests these sightings; returns the number of the request, as in ``SightingsView.answered``."""
        with self._lock:
            self._query, self._queries = query, self._queries + 1
            number = self._queries
        self._pulled_at = self._clock()
        self._journal.wake()
        return number

    @needs_operator
    def add_by_hand(self, person: str, at: float, note: str = "") -> None:
        def work(log: SightingsLog) -> None:
            add_by_hand(log, person, at, note, self._view.kept_days, self._consent, now=log.wall_time())

        self._command(work)

    def sign_in(self, person: str) -> None:
        """Adds a sighting of somebody who says who they are, now: for a face that is not recognised."""

        def work(log: SightingsLog) -> Message:
            now = log.wall_time()
            add_by_hand(log, person, now, SIGNED_IN, self._view.kept_days, now=now)
            return Message.of("signed-in", person=person)

        self._command(work)

    @needs_operator
    def erase(self, query: SightingQuery) -> None:
        self._command(lambda log: erase(log, query))

    @needs_operator
    def export(self, file: Path, query: SightingQuery) -> None:
        self._command(lambda log: export_sightings(log.file, file, self._shown(query, log.wall_time())))

    def _shown(self, query: SightingQuery, now: float) -> SightingQuery:
        return shown_query(query, self._view.kept_days, now, self._consent)

    def _people(self, people: tuple[str, ...]) -> tuple[str, ...]:
        shown = None if self._consent is None else self._consent.shown()
        return people if shown is None else tuple(each for each in people if each in shown)

    def is_due(self, changes: int) -> bool:
        return self._queries != self._view.answered or super().is_due(changes)

    def refresh(self, log: SightingsLog, now: float) -> None:
        if not self.is_due(log.changes):
            return
        with self._lock:
            number, query = self._queries, self._shown(self._query, now)
        changes = log.changes
        with log.file.kept_open():
            rows, total = log.file.find(query, now=now)
            # Shown at once: adding up the days of ten thousand sightings takes longer than finding the newest.
            self._show(answered=number, rows=rows, total=total)
            self._show(days=log.file.days(query), people=self._people(log.file.people()))
        self._mark_refreshed(changes)


SIGNED_IN = "signed in by hand"
"""The note of who signed in at the desk; in English, as all that is stored."""
FORMATS = (".csv", ".xlsx")
HEADINGS = (
    "name", "stranger", "first seen", "last seen", "seconds", "distance", "looks", "source", "seconds into the source",
    "by hand", "note",
)  # fmt: skip
DAY_HEADINGS = ("day", "name", "first seen", "last seen", "seconds", "sightings")

_MOST = 1_000_000
"""A sheet holds 1,048,576 rows."""
_WIDTHS = {"name": 28, "first seen": 20, "last seen": 20, "source": 28, "note": 40, "day": 12}


def write_csv(file: Path, rows: Iterable[SightingRow]) -> None:
    """One line per sighting. Raises RollcallError."""
    write_csv_file(file, HEADINGS, map(_cells, rows))


def write_xlsx(file: Path, rows: Iterable[SightingRow], days: Iterable[Day]) -> None:
    """Two sheets, sightings and days, with typed times. Raises RollcallError."""
    from openpyxl import Workbook  # its import takes half a second

    from storage.xlsx_tables import add_sheet

    with atomic_file(file) as part, part.open("wb") as stream:
        book = Workbook(write_only=True)
        add_sheet(book, "Sightings", HEADINGS, map(_cells, rows), _WIDTHS)
        add_sheet(book, "Days", DAY_HEADINGS, map(_day_cells, days), _WIDTHS)
        book.save(stream)


def _cells(row: SightingRow) -> list[object]:
    return [
        name_of(row.person, row.stranger), row.stranger if row.person is None else None, _time(row.first_seen),
        _time(row.last_seen), round(row.seconds, 1), None if row.distance is None else round(row.distance, 4),
        row.looks, row.where, None if row.position is None else round(row.position, 2), "yes" if row.by_hand else "",
        row.note,
    ]  # fmt: skip


def _day_cells(day: Day) -> list[object]:
    when = datetime.strptime(day.day, "%Y-%m-%d").date()
    return [when, day.name, _time(day.first_seen), _time(day.last_seen), round(day.seconds, 1), day.sightings]


def _time(seconds: float) -> datetime | str:
    """Local time to the second without a zone, which spreadsheets do not have; where clocks show it twice, text with
    its offset from UTC."""
    moment = local(round(seconds))
    return moment if moment.tzinfo is None else moment.isoformat(sep=" ")
