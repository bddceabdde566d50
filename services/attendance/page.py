"""What the attendance window shows: a day's sheet or totals, kept up to date on the journal's thread."""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from realtime.journal.journal import Journal
from realtime.journal.sightings_log import SightingsLog
from recognition.message import Message
from services.attendance.day_sheet import DaySheet
from services.attendance.directions import Directions
from services.attendance.sheets import (
    EVERYWHERE_BOTH,
    Total,
    check_consent,
    day_sheet,
    enter,
    entries_on,
    totals,
    withdraw,
)
from services.attendance.tables import export_sheet, export_totals
from services.journal.page import JournalPage
from services.privacy.access import needs_operator
from services.task_view import TaskView
from storage.attendance.records import Entry, EntryKind
from storage.attendance.rules import NO_RULES, Rules, parse_rules, rules_text
from storage.journal.consent_gate import ConsentGate

_RENEW = 30.0
"""Seconds after which a sheet of today is made anew though nobody came: somebody may be late by now."""


class _Parts(TypedDict):
    keep_days: float
    now: float
    directions: Directions
    consent: ConsentGate | None


@dataclass(frozen=True, slots=True)
class Wanted:
    """A day's sheet; with ``until``, the totals from ``day`` to it."""

    day: datetime.date
    until: datetime.date | None = None
    group: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class AttendanceView(TaskView):
    """wanted: what the rest answers; None before the first answer.

    rules: those of the day. text: the newest ones as YAML, empty where there never were any.
    groups: names of all groups of that day.
    """

    wanted: Wanted | None = None
    sheet: DaySheet | None = None
    totals: tuple[Total, ...] = ()
    entries: tuple[Entry, ...] = ()
    rules: Rules = NO_RULES
    groups: tuple[str, ...] = ()
    text: str = ""


class Attendance(JournalPage[AttendanceView]):
    """Commands return at once; their outcome is ``AttendanceView.status``.

    operator: who is at work, for entries by hand.
    """

    def __init__(
        self,
        journal: Journal,
        clock: Callable[[], float],
        keep_days: float,
        operator: Callable[[], str],
        consent: ConsentGate | None = None,
        directions: Directions = EVERYWHERE_BOTH,
    ) -> None:
        super().__init__(journal, clock, AttendanceView())
        self._keep_days = keep_days
        self._operator = operator
        self._consent = consent
        self._directions = directions
        self._wanted: Wanted | None = None

    def show(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self._pulled_at = self._clock()
        self._journal.wake()

    @needs_operator
    def enter(self, person: str, kind: EntryKind, at: float | None, note: str) -> None:
        day = self._day()

        def work(log: SightingsLog) -> Message:
            by = self._operator()
            check_consent(self._consent, person, kind)
            number = enter(log.file, day, person, kind, by=by, at=at, note=note, now=log.wall_time())
            return self._entered(person, kind, day, number)

        self._change(work)

    @needs_operator
    def withdraw(self, number: int, note: str) -> None:
        day = self._day()

        def work(log: SightingsLog) -> Message:
            entry = withdraw(log.file, day, number, by=self._operator(), note=note, now=log.wall_time())
            return self._entered(entry.person, EntryKind.WITHDRAWN, day, entry.id)

        self._change(work)

    @needs_operator
    def set_rules(self, text: str, since: datetime.date) -> None:
        """``text``: YAML that ``storage.attendance.rules.parse_rules`` accepts."""

        def work(log: SightingsLog) -> Message:
            rules = parse_rules(text, "the rules")
            now = log.wall_time()
            today = datetime.date.fromtimestamp(now)
            log.file.attendance.set_rules(rules, since, today=today, now=now, by=self._operator())
            people = {member.person for group in rules.groups for member in group.members}
            return Message.of("attendance-rules", groups=len(rules.groups), count=len(people), since=since.isoformat())

        self._change(work)

    @needs_operator
    def export(self, file: Path) -> None:
        """What is shown, as CSV or XLSX."""
        view = self._view

        def work(_log: SightingsLog) -> Message | None:
            if view.wanted is None or view.sheet is None:
                return None
            return export_sheet(view.sheet, file) if view.wanted.until is None else export_totals(view.totals, file)

        self._command(work)

    def is_due(self, changes: int) -> bool:
        is_other = self._wanted != self._view.wanted
        is_old = self._clock() - self._refreshed_at > _RENEW and self.is_open()
        return self._wanted is not None and (is_other or is_old or super().is_due(changes))

    def refresh(self, log: SightingsLog, now: float) -> None:
        wanted = self._wanted
        if wanted is None or not self.is_due(log.changes):
            return
        changes = log.changes
        with log.file.kept_open():
            records = log.file.attendance
            rules, newest = records.rules_on(wanted.until or wanted.day), records.newest_rules()
            known = {each.name for each in rules.groups}
            group = wanted.group if wanted.group in known else None
            parts: _Parts = {
                "keep_days": self._keep_days, "now": now, "directions": self._directions, "consent": self._consent,
            }  # fmt: skip
            sheet = day_sheet(log.file, wanted.day, group=group, **parts)
            added = () if wanted.until is None else totals(log.file, wanted.day, wanted.until, group=group, **parts)
            self._show(
                wanted=wanted,
                sheet=sheet,
                totals=added,
                entries=entries_on(log.file, wanted.day, self._consent),
                rules=rules,
                groups=tuple(each.name for each in rules.groups),
                text="" if newest is None else rules_text(newest[1]),
            )
        self._mark_refreshed(changes)

    def _day(self) -> datetime.date:
        return datetime.date.fromtimestamp(time.time()) if self._wanted is None else self._wanted.day

    def _change(self, work: Callable[[SightingsLog], Message]) -> None:
        def changed(log: SightingsLog) -> Message:
            done = work(log)
            log.changes += 1
            return done

        self._command(changed)

    def _entered(self, person: str, kind: EntryKind, day: datetime.date, number: int) -> Message:
        return Message.of("attendance-entered", person=person, kind=kind.value, day=day.isoformat(), number=number)
