"""The audit trail as it is read: filtered, verified and exported; for the window and the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from realtime.task_runner import TaskContext, TaskRunner
from recognition.message import Message
from services.privacy.access import needs_operator
from services.task_view import TaskService, TaskView
from storage.files.atomic_file import atomic_file
from storage.trail.trail import AuditTrail, Entry, Problem

_LANE = "audit trail"


@dataclass(frozen=True, slots=True)
class TrailFilter:
    """Entries from ``since`` (inclusive) to ``until`` (exclusive), in seconds since the epoch, that hold ``text`` in
    the operator, the action, a person or a detail, ignoring case."""

    text: str = ""
    since: float | None = None
    until: float | None = None

    def holds(self, entry: Entry) -> bool:
        text = self.text.strip().casefold()
        words = (entry.operator, entry.action, *entry.people, *map(str, (entry.details or {}).values()))
        return (
            any(text in each.casefold() for each in words)
            and (self.since is None or entry.at >= self.since)
            and (self.until is None or entry.at < self.until)
        )


def entries_of(trail: AuditTrail, wanted: TrailFilter) -> tuple[Entry, ...]:
    """The first first."""
    return tuple(each for each in trail.entries() if wanted.holds(each))


def described(entry: Entry) -> dict[str, object]:
    """For JSON."""
    return {
        "number": entry.number,
        "at": datetime.fromtimestamp(entry.at).astimezone().isoformat(),
        "operator": entry.operator,
        "action": entry.action,
        "people": list(entry.people),
        "details": dict(entry.details or {}),
    }


def export(trail: AuditTrail, file: Path, wanted: TrailFilter, record: Callable[[Message], object]) -> Message:
    """Writes the entries as JSON, which is an entry itself. Raises RollcallError."""
    rows = [described(each) for each in entries_of(trail, wanted)]
    with atomic_file(file) as part:
        part.write_text(json.dumps(rows, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    record(Message.of("audit-exported", entries=len(rows)))
    return Message.of("audit-exported", entries=len(rows), file=str(file))


@dataclass(frozen=True, slots=True, eq=False)
class TrailView(TaskView):
    """entries: the last first; None before they were read. total: of all, filtered or not.

    problems: of the last verification, which was of ``verified`` entries; None where there was none yet.
    """

    entries: tuple[Entry, ...] | None = None
    total: int = 0
    problems: tuple[Problem, ...] | None = None
    verified: int = 0


class TrailPage(TaskService[TrailView]):
    """The trail that a window shows. Nothing is read before ``show``."""

    def __init__(self, trail: Callable[[], AuditTrail], tasks: TaskRunner, record: Callable[[Message], object]) -> None:
        super().__init__(tasks, TrailView(), _LANE)
        self._trail = trail
        self._record = record

    def show(self, wanted: TrailFilter) -> None:
        """Reads the entries of this filter; a reading that still waits is replaced."""

        def work(_context: TaskContext) -> None:
            entries = self._trail().entries()
            found = tuple(each for each in reversed(entries) if wanted.holds(each))
            self._show(entries=found, total=len(entries))

        self._submit("show", work, restart=True)

    def verify(self) -> None:
        """Checks every entry."""

        def work(_context: TaskContext) -> None:
            trail = self._trail()
            problems, count = trail.verify(), len(trail.entries())
            self._show(problems=problems, verified=count)

        self._submit("verify", work)

    @needs_operator
    def export(self, file: Path, wanted: TrailFilter) -> None:
        self._submit("export", lambda _context: export(self._trail(), file, wanted, self._record))
