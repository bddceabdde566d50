"""Sends the audit trail of a desk, line by line as it is signed; no desk reads another one's."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from storage.files.gallery_folder import INDEX_FOLDER, at
from storage.server.local_state import TRAIL, LocalState
from storage.trail.trail import TRAIL_FILE, lines_after

if TYPE_CHECKING:
    import psycopg

_AT_ONCE = 500


class TrailSync:
    """Not thread-safe."""

    def __init__(self, state: LocalState) -> None:
        self._state = state
        self._stamp: tuple[int, int] | None = None  # of the file when all of it was sent

    def send(self, connection: psycopg.Connection[Any]) -> None:
        """People stand in it as pseudonyms, whose names stay here. Raises psycopg.Error."""
        stamp = None
        with suppress(OSError):
            status = at(self._state.folder, f"{INDEX_FOLDER}/{TRAIL_FILE}").stat()
            stamp = status.st_size, status.st_mtime_ns
        if stamp == self._stamp:
            return
        trail, lines = lines_after(self._state.folder, self._state.get(TRAIL))
        for first in range(0, len(lines), _AT_ONCE):
            some = lines[first : first + _AT_ONCE]
            with connection.cursor() as cursor, connection.transaction():
                cursor.executemany(
                    "INSERT INTO rollcall.audit (trail, number, line) VALUES (%s, %s, %s) ON CONFLICT DO NOTHING",
                    [(trail, number, line) for number, line in some],
                )
            self._state.put(TRAIL, f"{trail} {some[-1][0]}")
        self._stamp = stamp
