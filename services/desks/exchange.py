"""Moves a gallery to the server and back, and counts whether both are equal."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from recognition.errors import RollcallError
from recognition.message import Text
from recognition.progress import ProgressSink, ignore_progress
from storage.server.address import ServerAddress
from storage.server.comparison import Compared, KnownDesk, compare, desks_of
from storage.server.connection import connect
from storage.server.failures import ServerAwayError, away, with_then
from storage.server.local_state import DESK, GALLERY, LocalState
from storage.server.replica import Desk, Exchanged, Replica, look
from storage.server.schema import create, may_write

if TYPE_CHECKING:
    import psycopg

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Checked:
    """What both have. tables: by name. waiting: changes that were not delivered yet. is_reader: whether this desk may
    only read there, so that they stay here."""

    tables: Mapping[str, Compared]
    waiting: int
    is_reader: bool = False

    @property
    def is_equal(self) -> bool:
        return not self.waiting and all(each.is_equal for each in self.tables.values())


def make_tables(address: ServerAddress, desk_role: str | None, reader_role: str | None) -> bool:
    """Returns whether they were made now. Raises RollcallError."""
    return _with(
        address, lambda connection: create(connection, desk_role, reader_role), Text("Nothing was changed there.")
    )


def exchange(
    folder: Path,
    address: ServerAddress,
    desk: Desk,
    erase: Callable[[str], object],
    progress: ProgressSink = ignore_progress,
    *,
    sends: bool = True,
) -> tuple[Exchanged, Checked]:
    """Makes the folder and the server equal, whichever has more; goes on where an earlier run was cut off.

    sends: whether what is here goes to the server, or is left here.

    Raises RollcallError where another program does it already.
    """
    # Everything, however old: this is how a gallery moves. What this desk keeps nothing of stays away all the same.
    mover = replace(desk, kept={table: seconds for table, seconds in desk.kept.items() if not seconds})
    with closing(Replica(folder, address, mover, erase)) as replica:
        if not replica.acquire():
            raise RollcallError(
                "Another Rollcall on this computer keeps {folder} equal with the server. To see how far it is: python "
                "main.py gallery server status",
                folder=folder,
            )
        try:
            done = replica.sync(progress, is_complete=True, sends=sends)
        except ServerAwayError as error:
            then = Text("Run this once more when it answers: it goes on where it was cut off.")
            raise with_then(error, then) from error
    return done, check(folder, address, desk)


def check(folder: Path, address: ServerAddress, desk: Desk) -> Checked:
    """Compares ids of everything here with those on the server. Raises RollcallError."""
    look(folder)

    def work(connection: psycopg.Connection[Any]) -> Checked:
        return Checked(*compare(folder, connection, desk), not may_write(connection))

    return _with(address, work, Text("Nothing could be compared."))


def waiting_in(folder: Path) -> int | None:
    """Changes that were not delivered yet; None where the gallery was never on a server, or has left it. The server is
    not asked. Raises RollcallError."""
    with closing(LocalState(folder)) as state:
        if state.get(GALLERY) is None:
            return None
    look(folder)
    with closing(LocalState(folder)) as state:
        return state.waiting()


def desk_in(folder: Path) -> str | None:
    """The id of the desk in this folder; None where it has none yet."""
    with closing(LocalState(folder)) as state:
        return state.get(DESK)


def desks(address: ServerAddress, *, is_joined: bool = True) -> list[KnownDesk]:
    """All that ever were there. Raises RollcallError.

    is_joined: whether this folder is kept equal with the server, so that something may wait for it.
    """
    then = None if is_joined else Text("This folder is not kept equal with it, so nothing waits here.")
    return _with(address, desks_of, then)


def _with(address: ServerAddress, work: Callable[[psycopg.Connection[Any]], _T], then: Text | None = None) -> _T:
    """``then``: what holds where the server is away, if not that everything is kept and delivered later."""
    try:
        with closing(connect(address)) as connection:
            import psycopg

            try:
                return work(connection)
            except psycopg.Error as error:
                raise away(address, error) from error
    except ServerAwayError as error:
        if then is None:
            raise
        raise with_then(error, then) from error
