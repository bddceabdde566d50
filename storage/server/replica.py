"""Keeps a gallery's folder and the server equal: what changed here is sent, what changed there is fetched.

The desk works on its folder as without a server. Here is a state that is written together with what it is about, so
that a kill at any moment, of this program or of the server, loses nothing and sends nothing twice.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, NoReturn

from recognition.errors import RollcallError
from recognition.progress import ProgressSink, ignore_progress
from storage.files import trash
from storage.files.gallery_folder import at
from storage.files.locks import locked
from storage.files.moving import private_folder
from storage.server.address import ServerAddress
from storage.server.connection import connect
from storage.server.failures import ServerAwayError, away
from storage.server.folder_changes import follow_folder, rows_in
from storage.server.folder_writing import FolderWriter
from storage.server.index_rows import IndexRows, Stamp, stamp_of
from storage.server.local_state import GALLERY, POSITION, SITE, LocalState
from storage.server.people import PeopleSync
from storage.server.pictures import PictureSync
from storage.server.rows import Batch, RowSync
from storage.server.schema import FOLLOWED_TABLES, may_write, require_current
from storage.server.trails import TrailSync

if TYPE_CHECKING:
    import psycopg

_log = logging.getLogger(__name__)

POLL = 5.0
"""Seconds after which the server is asked although it did not notify."""
_PATIENCE = 6.0
"""Seconds a person may be without pictures before they count as removed: some programs delete first, then write."""
_JUST = 60.0
"""Seconds since something was put into the trash."""
_SEEN = 30.0
"""Seconds after which the server is told again that this desk is there."""
_LOCK_FILE = "server.lock"


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What one turn sent and fetched: people, pictures and rows."""

    sent: int = 0
    received: int = 0


@dataclass(frozen=True, slots=True)
class Desk:
    """What a desk is to the server.

    name: shown to people. site: whose people it has; empty: everybody.
    kept: as of RowSync.
    """

    name: str
    site: str = ""
    kept: Mapping[str, float] = field(default_factory=dict)


class Replica:
    """Not thread-safe. Methods raise ServerAwayError where the server is, and RollcallError where something here is
    what fails.

    erase: as of PeopleSync.
    cancelled: asked a few times a second; then what is under way ends with ServerAwayError.
    """

    def __init__(
        self,
        folder: Path,
        address: ServerAddress,
        desk: Desk,
        erase: Callable[[str], object],
        *,
        answer: float = 15.0,
        cancelled: Callable[[], bool] = lambda: False,
        clock: Callable[[], float] = time.monotonic,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        self.folder = folder
        self.is_reader = False
        """Whether the server allows reading only: what changes here stays here."""
        self._address = address
        self._desk = desk
        self._answer = answer
        self._cancelled = cancelled
        self._clock, self._wall_clock = clock, wall_clock
        self._state = LocalState(folder)
        self._index = IndexRows(folder)
        writer = FolderWriter(folder)
        self._people = PeopleSync(self._state, writer, erase, desk.site)
        self._pictures = PictureSync(self._state, self._index, writer, desk.site)
        self._rows = RowSync(self._state, desk.kept, desk.site, clock=clock)
        self._trail = TrailSync(self._state)
        self._connection: psycopg.Connection[Any] | None = None
        self._lock: IO[bytes] | None = None
        self._stamp: Stamp = ()
        self._idle: Stamp = ()  # of journal and index when nothing of them was left to be sent
        self._counted: tuple[Stamp, int] = (), 0
        self._missing: dict[str, float] = {}
        self._is_due = True
        self._reached: str | None = None  # over the connection at hand
        self._read_at = self._seen_at = float("-inf")

    def acquire(self) -> bool:
        """Whether no other program keeps this gallery equal; from now on this one does."""
        if self._lock is None:
            self._lock = _lock_of(self.folder)
            if self._lock is None:
                return False
            self._state.follow_changes()
        return True

    def close(self) -> None:
        """Idempotent."""
        self.disconnect()
        self._state.close()
        self._index.close()
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def disconnect(self) -> None:
        if self._connection is not None:
            with suppress(Exception):
                self._connection.close()
            self._connection = None

    def waiting(self) -> int:
        """Changes that were not delivered yet."""
        stamp = stamp_of(self._state.file)
        if stamp != self._counted[0]:
            self._counted = stamp, self._state.waiting()
        return self._counted[1]

    def sync(
        self, progress: ProgressSink = ignore_progress, *, is_complete: bool = False, sends: bool = True
    ) -> Exchanged:
        """Looks at the folder, fetches and sends.

        is_complete: nobody else is changing the folder now, so that who has no pictures was removed.
        sends: whether what changed here is sent, or is left for later.
        """
        with self._state.kept_open(), self._index.kept_open():
            return self._sync(progress, is_complete=is_complete, sends=sends)

    def _sync(self, progress: ProgressSink, *, is_complete: bool, sends: bool) -> Exchanged:
        stamp = (*stamp_of(self._state.file), *self._index.stamp())
        waits = self._follow_folder(is_complete=is_complete)
        try:
            connection = self._connected()
            received = self._receive(connection, progress)
            if received:  # of a file that came, the index may know by now
                waits = self._follow_folder(is_complete=is_complete) or waits
            sent = 0
            if sends and not self.is_reader:
                # In a gallery of 100,000, looking for what waits takes longer than looking whether anything changed.
                sent = self._send(connection, progress) if stamp != self._idle else 0
                self._idle = () if sent or received or waits else stamp
                self._trail.send(connection)
            self._tell(connection)
        except Exception as error:
            self._is_due = True
            self._give_up(error)
        if waits:
            self._stamp = ()
        return Exchanged(sent, received)

    def wait(self, seconds: float) -> None:
        """Until the server notifies, or for that long; something here may have changed meanwhile, too."""
        try:
            for _ in self._connected().notifies(timeout=seconds, stop_after=1):
                self._is_due = True
        except Exception as error:
            self._give_up(error)

    def _give_up(self, error: Exception) -> NoReturn:
        self.disconnect()
        import psycopg

        if isinstance(error, psycopg.Error):
            raise away(self._address, error) from error
        raise error

    def _connected(self) -> psycopg.Connection[Any]:
        if self._connection is None or self._connection.closed:
            self._connection = connect(self._address, answer=self._answer, cancelled=self._cancelled)
            self._is_due = True
            self._idle = ()
            self._reached = None
            self._begin(self._connection)
        return self._connection

    def _begin(self, connection: psycopg.Connection[Any]) -> None:
        from pgvector.psycopg import register_vector

        require_current(connection)
        register_vector(connection)
        connection.execute("LISTEN rollcall")
        self.is_reader = not may_write(connection)
        (gallery,) = connection.execute("SELECT id::text FROM rollcall.gallery").fetchone() or ("",)
        known = self._state.get(GALLERY)
        if known is None:
            self._state.put(GALLERY, gallery)
        elif known != gallery:
            raise RollcallError(
                "The database holds another gallery than the one that {folder} belongs to. Set gallery.database to its "
                "own, or leave the former one with: python main.py gallery server leave",
                folder=self.folder,
            )
        if self._was_restored(connection):
            _log.warning("the server was brought back to an earlier state: sending what it lacks")
            self._state.send_all_again()
        if (self._state.get(SITE) or "") != self._desk.site:  # what belongs to it was passed over before
            self._state.read_all_again(self._desk.site)
        if not self.is_reader:  # before anything that is this desk's
            self._put_desk(connection, None)

    def _was_restored(self, connection: psycopg.Connection[Any]) -> bool:
        """Whether the server knows less of this desk than it was told, or has had fewer transactions."""
        position = self._state.get(POSITION)
        if position is None:
            return False
        (newest,) = connection.execute("SELECT pg_snapshot_xmax(pg_current_snapshot())::text").fetchone() or ("0",)
        if int(newest) < int(position):
            return True
        query = "SELECT position::text FROM rollcall.desks WHERE id = %s"
        row = connection.execute(query, (self._state.desk(),)).fetchone()
        return not self.is_reader and (row is None or row[0] is None or int(row[0]) < int(position))

    def _follow_folder(self, *, is_complete: bool) -> bool:
        stamp = self._index.stamp()
        if stamp == self._stamp:
            return False
        now = self._clock()

        def is_missing_long(person: str) -> bool:
            since = self._missing.setdefault(person, now)
            return is_complete or now - since >= _PATIENCE or self._was_just_removed(person)

        waits = follow_folder(
            self._state, self._index.pictures(), lambda path: at(self.folder, path).exists(), is_missing_long
        )
        if not waits:
            self._missing.clear()
        self._stamp = () if waits else stamp
        return waits

    def _was_just_removed(self, person: str) -> bool:
        """Whether a picture of theirs was put into the trash a moment ago, which nobody does to rename them."""
        name, now = self._state.people().get(person), self._wall_clock()
        return any(each.person == name and abs(now - each.at) < _JUST for each in trash.stored(self.folder))

    def _receive(self, connection: psycopg.Connection[Any], progress: ProgressSink) -> int:
        if not self._is_due and self._clock() - self._read_at < POLL:
            return 0
        self._is_due = False
        stored = self._state.get(POSITION)
        position = self._reached or stored
        with connection.transaction():
            connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            connection.execute("SET LOCAL idle_in_transaction_session_timeout = '10min'")
            # What was running then may come with an earlier number later: it is read from there next time.
            row = connection.execute("SELECT pg_snapshot_xmin(pg_current_snapshot())::text").fetchone()
            reached = "0" if row is None else str(row[0])
            certain = self._newest_change(connection, reached) if self.is_reader else reached
            received = self._people.receive(connection, position)
            received += self._pictures.receive(connection, position, progress, self._cancelled)
            received += self._rows.receive(connection, position)
        if self._cancelled():
            raise ServerAwayError("Stopped while fetching: the rest is fetched next time.")
        if certain != stored:
            if not self.is_reader:  # first there: so that a server that knows less has forgotten something
                self._put_desk(connection, certain)
            self._state.put(POSITION, certain)
        self._reached = reached
        self._read_at = self._clock()
        return received

    @staticmethod
    def _newest_change(connection: psycopg.Connection[Any], reached: str) -> str:
        """From where a desk that writes nothing reads over another connection.

        After a crash a server gives numbers again of transactions that left nothing on its disk. What is there of a row
        that can be read is on the disk; so is the position that a desk which writes has put there.
        """
        newest = " UNION ALL ".join(
            f"(SELECT changed FROM rollcall.{each} ORDER BY changed DESC LIMIT 1)" for each in FOLLOWED_TABLES
        )
        (number,) = connection.execute(f"SELECT max(changed::text::bigint) FROM ({newest}) t").fetchone() or (None,)
        return str(min(int(reached), number or 0))

    def _send(self, connection: psycopg.Connection[Any], progress: ProgressSink) -> int:
        sent = self._people.send(connection)
        sent += self._pictures.send(connection, progress, self._cancelled)
        while not self._cancelled():
            batch = self._rows.prepared()
            if batch is None:
                break
            if self._people.send(connection):  # somebody who is named in a row only
                batch = self._rows.prepared()
                if batch is None:
                    break
            if self._refusal(connection, batch) is not None:
                self._send_singly(connection, len(batch.numbers))
            sent += len(batch.numbers)
        return sent

    def _send_singly(self, connection: psycopg.Connection[Any], count: int) -> None:
        """One row that the server cannot take must not hold up all others: it stays here alone."""
        for _ in range(count):
            batch = self._rows.prepared(1)
            if batch is None:
                return
            refusal = self._refusal(connection, batch)
            if refusal is not None:
                # Its details would say what is in the row.
                _log.error("the server does not take a row of this desk: %s", str(refusal).partition("\n")[0])
                self._state.drop_notes(batch.numbers)

    def _refusal(self, connection: psycopg.Connection[Any], batch: Batch) -> Exception | None:
        """Sends ``batch``; returns why the server does not take what is in it."""
        from psycopg import errors

        try:
            self._rows.send(connection, batch, self._state.desk())
        except (errors.DataError, errors.IntegrityError) as error:
            return error
        return None

    def _tell(self, connection: psycopg.Connection[Any]) -> None:
        now = self._clock()
        if not self.is_reader and now - self._seen_at >= _SEEN:
            self._put_desk(connection, None)
            self._seen_at = now

    def _put_desk(self, connection: psycopg.Connection[Any], position: str | None) -> None:
        connection.execute(
            "INSERT INTO rollcall.desks (id, name, site, position) VALUES (%s, %s, %s, %s::xid8) "
            "ON CONFLICT (id) DO UPDATE SET name = excluded.name, site = excluded.site, seen_at = now(), "
            "position = COALESCE(excluded.position, desks.position)",
            (self._state.desk(), self._desk.name, self._desk.site, position),
        )


def look(folder: Path) -> None:
    """Notes what changed in the folder, also where nobody has updated the index since, as after a command; asks no
    server. A program that keeps the gallery equal does that itself. Raises RollcallError."""
    try:
        lock = _lock_of(folder)
    except OSError:  # in a folder that cannot be written, nothing can be noted
        return
    if lock is None:
        return
    with lock, closing(LocalState(folder)) as state, closing(IndexRows(folder)) as index, state.kept_open():
        state.follow_changes()
        known = index.pictures()
        rows = rows_in(folder, known)
        if not known:  # the next look need not read all of them; one that knows some might overlook who was renamed
            index.put(rows, ())
        follow_folder(state, rows, lambda path: at(folder, path).exists(), lambda _person: True)


def leave(folder: Path) -> None:
    """The gallery in ``folder`` has no server any more; what is here stays. Raises RollcallError."""
    with closing(LocalState(folder)) as state:
        state.stop_following()


def _lock_of(folder: Path) -> IO[bytes] | None:
    """None where another program keeps the gallery equal."""
    file = (private_folder(folder) / _LOCK_FILE).open("ab")
    if locked(file):
        return file
    file.close()
    return None
