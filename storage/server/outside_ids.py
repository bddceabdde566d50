"""Sends under which ids of a directory people were imported, and keeps those of other desks."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from recognition.errors import RollcallError
from storage.directories.known_ids import FILE, Known, load, save
from storage.files.gallery_folder import INDEX_FOLDER, at
from storage.server.local_state import LocalState

if TYPE_CHECKING:
    import psycopg

_log = logging.getLogger(__name__)


class OutsideIds:
    """Not thread-safe. One id of each person is shared."""

    def __init__(self, state: LocalState) -> None:
        self._state = state
        self._stamp: tuple[int, int] | None = None

    def send(self, connection: psycopg.Connection[Any]) -> None:
        """Raises psycopg.Error."""
        stamp = self._stamp_now()
        if stamp is None or stamp == self._stamp:
            return
        try:
            known = load(self._state.folder).people
        except (RollcallError, OSError) as error:  # whoever imports next is told
            _log.warning("the ids of a directory were not sent: %s", error)
            self._stamp = stamp
            return
        uids = {name: uid for uid, name in self._state.people().items()}
        rows = {uids[each.name]: id_ for id_, each in sorted(known.items(), reverse=True) if each.name in uids}
        with connection.transaction(), connection.cursor() as cursor:
            cursor.executemany(
                "UPDATE rollcall.people SET outside_id = %s WHERE id = %s AND outside_id IS DISTINCT FROM %s "
                "AND NOT is_erased",
                [(id_, uid, id_) for uid, id_ in rows.items()],
            )
        self._stamp = stamp

    def keep(self, found: Mapping[str, str]) -> None:
        """Ids with the names of people who have them, which are added where they are not known. Raises RollcallError,
        OSError."""
        if not found:
            return
        known = load(self._state.folder)
        new = {id_: Known(name) for id_, name in found.items() if id_ not in known.people}
        if new:
            known.people |= new
            save(self._state.folder, known)

    def _stamp_now(self) -> tuple[int, int] | None:
        with suppress(OSError):
            status = at(self._state.folder, f"{INDEX_FOLDER}/{FILE}").stat()
            return status.st_size, status.st_mtime_ns
        return None
