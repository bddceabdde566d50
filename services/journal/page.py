"""What the sightings and strangers windows share: kept up to date on the journal's thread while a window pulls."""

from __future__ import annotations

import threading
from collections.abc import Callable

from realtime.journal.journal import Journal
from realtime.journal.sightings_log import SightingsLog
from recognition.errors import RollcallError
from recognition.message import Message
from services.messages.journal import JournalCode

OPEN_SECONDS = 5.0
"""A page counts as open for this time after it was last pulled."""

MIN_INTERVAL = 1.0
"""Seconds between two refreshes, and between two wake-ups of the journal."""


class JournalPage:
    """Implements ``realtime.journal.journal.JournalView``. ``refresh`` and ``reset`` run on the journal's thread, the
    rest is thread-safe."""

    def __init__(self, journal: Journal, clock: Callable[[], float]) -> None:
        self._journal = journal
        self._clock = clock
        self._lock = threading.Lock()
        self._pulled_at = self._refreshed_at = float("-inf")
        self._shown_changes = -1

    def is_open(self) -> bool:
        return self._clock() - self._pulled_at <= OPEN_SECONDS

    def is_due(self, changes: int) -> bool:
        rested = self._clock() - self._refreshed_at >= MIN_INTERVAL
        return changes != self._shown_changes and rested and self.is_open()

    def report(self, outcome: Message) -> None:
        """Shows the outcome of a command."""
        raise NotImplementedError

    def reset(self) -> None:
        self._shown_changes, self._refreshed_at = -1, float("-inf")

    def _pull(self) -> None:
        now = self._clock()
        if now - self._pulled_at > MIN_INTERVAL:
            self._pulled_at = now
            self._journal.wake()

    def _mark_refreshed(self, changes: int) -> None:
        self._shown_changes, self._refreshed_at = changes, self._clock()

    def _command(self, work: Callable[[SightingsLog], Message | None]) -> None:
        """Runs ``work`` on the journal's thread and shows its outcome, if any."""

        def do(log: SightingsLog) -> None:
            try:
                outcome = work(log)
            except RollcallError as error:
                outcome = Message.of(JournalCode.FAILED, error=str(error))
            if outcome is not None:
                self.report(outcome)

        self._journal.do(do)
