"""What the sightings and strangers windows share: kept up to date on the journal's thread while a window pulls."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Generic

from realtime.journal.journal import Journal
from realtime.journal.sightings_log import SightingsLog
from recognition.errors import RollcallError
from recognition.message import Message
from services.privacy.access import OPEN, Access
from services.task_view import Outcome, View

OPEN_SECONDS = 5.0
"""A page counts as open for this time after it was last pulled."""

MIN_INTERVAL = 1.0
"""Seconds between two refreshes, and between two wake-ups of the journal."""

AUDITED = frozenset(
    {
        "attendance-entered",
        "attendance-rules",
        "attendance-saved",
        "sightings-erased",
        "sightings-saved",
        "days-saved",
        "stranger-erased",
        "stranger-named",
        "strangers-merged",
    }
)
"""Outcomes that go into the audit trail; naming and ignoring change the gallery, too, which records them."""


class JournalPage(Generic[View]):
    """Implements ``realtime.journal.journal.JournalView``. ``refresh`` runs on the journal's thread, the rest is
    thread-safe. ``access``: who may use the commands that need an operator."""

    access: Access = OPEN

    def __init__(self, journal: Journal, clock: Callable[[], float], view: View) -> None:
        self._journal = journal
        self._clock = clock
        self._lock = threading.Lock()
        self._view = view
        self._pulled_at = self._refreshed_at = float("-inf")
        self._shown_changes = -1
        self.record: Callable[[Message], object] = lambda _message: None
        """Receives the outcome of what erases or gives away, for the audit trail."""

    def is_open(self) -> bool:
        return self._clock() - self._pulled_at <= OPEN_SECONDS

    def is_due(self, changes: int) -> bool:
        rested = self._clock() - self._refreshed_at >= MIN_INTERVAL
        return changes != self._shown_changes and rested and self.is_open()

    def view(self) -> View:
        now = self._clock()
        if now - self._pulled_at > MIN_INTERVAL:
            self._pulled_at = now
            self._journal.wake()
        return self._view

    def _show(self, **parts: Any) -> None:
        self._view = replace(self._view, **parts)

    def _mark_refreshed(self, changes: int) -> None:
        self._shown_changes, self._refreshed_at = changes, self._clock()

    def _command(self, work: Callable[[SightingsLog], Message | None]) -> None:
        """Runs ``work`` on the journal's thread and shows its outcome, if any."""

        def do(log: SightingsLog) -> None:
            outcome: Outcome
            try:
                outcome = work(log)
                if outcome is not None and outcome.code in AUDITED:
                    self.record(outcome)
            except RollcallError as error:
                outcome = error
            if outcome is not None:
                self._show(status=outcome)

        self._journal.do(do)
