"""Notes when somebody is watching, and what the source is for: frames arrive, and people can be recognised on them.

Without it, a camera that fails could not be told from people who do not come; and a source that gets another role would
change what past days say.
"""

from __future__ import annotations

from storage.attendance.records import AttendanceRecords

_MAX_GAP = 5.0
"""Seconds between two frames after which nobody was watching in between."""

_WRITE_INTERVAL = 30.0
"""Seconds between two writes: as much of the watching of a program that dies is not noted."""


class WatchLog:
    """For the journal's thread. Times are seconds since the epoch."""

    def __init__(self, records: AttendanceRecords) -> None:
        self._records = records
        self._number = 0
        self._source = self._role = ""
        self._since = self._until = self._written = 0.0

    def note(self, source: str, role: str, at: float) -> None:
        """A frame of ``source`` was analysed. May raise RollcallError, as all methods."""
        is_next = self._until - _MAX_GAP <= at <= self._until + _MAX_GAP
        if self._until and ((source, role) != (self._source, self._role) or not is_next):
            self.end()
        if not self._until:
            self._source, self._role = source, role
            self._since = self._until = self._written = at
            return
        self._until = max(self._until, at)
        if self._until - self._written >= _WRITE_INTERVAL:
            self._write()

    def end(self) -> None:
        """The source has ended, or another one follows."""
        if self._until > self._since:
            self._write()
        self._number, self._since, self._until = 0, 0.0, 0.0

    def _write(self) -> None:
        self._written = self._until  # a disk that fails is tried again after the interval only
        span = self._since, self._until
        self._number = self._records.put_watched(self._number, self._source, *span, self._role)
