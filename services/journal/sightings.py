"""Sightings: listing, adding by hand, erasing and exporting them, for the window and the command line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from realtime.journal.journal import Journal
from realtime.journal.sightings_log import SightingsLog
from recognition.errors import UsageError
from recognition.message import Message
from services.journal.page import JournalPage
from services.task_view import TaskView
from storage.journal.export import export
from storage.journal.journal import Day, JournalFile, SightingQuery, SightingRow


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


def add_by_hand(
    journal: JournalFile | SightingsLog, person: str, at: float, note: str, keep_days: float
) -> SightingRow:
    """Adds a sighting of ``person`` that no camera made, ``at`` seconds since the epoch.

    Raises UsageError for an empty name, and where no sightings are kept.
    """
    name = " ".join(person.split())
    if not name:
        raise UsageError("A sighting needs a name.")
    if not keep_days:
        raise UsageError("No sightings are kept: sightings.keep_days is 0 in the settings.")
    return journal.add_by_hand(name, at, note.strip())


def erase(journal: JournalFile | SightingsLog, query: SightingQuery) -> Message:
    """Deletes the sightings that match; they cannot be restored."""
    return Message.of("sightings-erased", count=journal.erase(query))


def export_sightings(journal: JournalFile, file: Path, query: SightingQuery, *, days: bool = False) -> Message:
    """Writes CSV or XLSX, by the suffix of ``file``; ``days``: a line for each person and day.

    Raises RollcallError where it cannot be written.
    """
    count = export(journal, file, query, days=days)
    return Message.of("days-saved" if days else "sightings-saved", count=count, file=str(file))


class Sightings(JournalPage[SightingsView]):
    """The sightings that a window asked for, kept up to date while it is open. Commands return at once."""

    def __init__(self, journal: Journal, clock: Callable[[], float], kept_days: float) -> None:
        super().__init__(journal, clock, SightingsView(kept_days=kept_days))
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

    def add_by_hand(self, person: str, at: float, note: str = "") -> None:
        def work(log: SightingsLog) -> None:
            add_by_hand(log, person, at, note, self._view.kept_days)

        self._command(work)

    def erase(self, query: SightingQuery) -> None:
        self._command(lambda log: erase(log, query))

    def export(self, file: Path, query: SightingQuery) -> None:
        self._command(lambda log: export_sightings(log.file, file, query))

    def is_due(self, changes: int) -> bool:
        return self._queries != self._view.answered or super().is_due(changes)

    def refresh(self, log: SightingsLog, now: float) -> None:
        if not self.is_due(log.changes):
            return
        with self._lock:
            number, query = self._queries, self._query
        changes = log.changes
        with log.file.kept_open():
            rows, total = log.file.find(query, now=now)
            # Shown at once: adding up the days of ten thousand sightings takes longer than finding the newest.
            self._show(answered=number, rows=rows, total=total)
            self._show(days=log.file.days(query), people=log.file.people())
        self._mark_refreshed(changes)
