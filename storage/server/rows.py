"""Sends the rows of the journal to the server, and brings those of other desks into it."""

from __future__ import annotations

import math
import uuid
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from storage.journal.strangers import REVISED
from storage.server.local_state import Ids, LocalChange, LocalState
from storage.server.pages import AT_ONCE, pages_of
from storage.server.tables import (
    BY_NAME,
    SHARED,
    Row,
    SharedTable,
    UnknownError,
    base_of,
    changed_columns,
    placeholders,
)
from storage.sqlite import sqlite3

if TYPE_CHECKING:
    import psycopg

_TELLING_INTERVAL = 10.0


@dataclass(slots=True)
class Batch:
    """What is to be done on the server, and noted here when it was.

    inserts, updates: by table, and columns: (uid, values).
    deletes: uids by table.
    noted: (table, local, uid, base), base None of a row that is gone.
    numbers: of the notes that are dealt with.
    """

    inserts: dict[str, list[tuple[str, Row]]] = field(default_factory=lambda: defaultdict(list))
    updates: dict[tuple[str, tuple[str, ...]], list[tuple[str, Row]]] = field(default_factory=lambda: defaultdict(list))
    deletes: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    noted: list[tuple[str, int, str, str | None]] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        return not (self.inserts or self.updates or self.deletes)


class RowSync:
    """site: whose desks' and people's sightings it gets; empty: all.

    kept: seconds that this desk keeps rows of a table; tables with 0 are not shared, and those that are not named are
        kept for good.
    """

    def __init__(
        self, state: LocalState, kept: Mapping[str, float], site: str = "", *, clock: Callable[[], float]
    ) -> None:
        self._state = state
        self._site = site
        self._kept = kept
        self._skipped = frozenset(name for name, seconds in kept.items() if not seconds)
        self._tables = [each for each in SHARED if each.name not in self._skipped]
        self._clock = clock
        self._is_unread, self._told = False, -math.inf

    def prepared(self, most: int = AT_ONCE) -> Batch | None:
        """The next rows to send, with ids; None where nothing waits. People in them may have to be sent first."""
        changes = self._state.changes(most, self._skipped)
        if not changes:
            return None
        batch = Batch()

        def write(db: sqlite3.Connection) -> None:
            ids = Ids(db)
            for change in changes:
                _prepare(db, ids, change, batch)

        self._state.database.write(write)
        return batch

    def send(self, connection: psycopg.Connection[Any], batch: Batch, desk: str) -> None:
        """In one transaction; then notes it here. Sending it again, after a kill between both, changes nothing."""
        if not batch.is_empty:
            with connection.transaction(), connection.cursor() as cursor:
                for name, rows in batch.inserts.items():
                    _insert(cursor, BY_NAME[name], rows, desk)
                for (name, columns), rows in batch.updates.items():
                    changes = ", ".join(f"{each} = %s" for each in columns)
                    cursor.executemany(
                        f"UPDATE rollcall.{name} SET {changes} WHERE id = %s",
                        [(*(values[each] for each in columns), uid) for uid, values in rows],
                    )
                for name, uids in batch.deletes.items():
                    cursor.execute(f"DELETE FROM rollcall.{name} WHERE id = ANY(%s::uuid[])", (uids,))

        def write(db: sqlite3.Connection) -> None:
            ids = Ids(db)
            for name, local, uid, base in batch.noted:
                if base is None:
                    ids.drop_row(name, local)
                else:
                    ids.put_row(name, local, uid, base)
            db.executemany("DELETE FROM server_changes WHERE id = ?", [(number,) for number in batch.numbers])

        self._state.database.write(write)

    def receive(self, connection: psycopg.Connection[Any], position: str | None) -> int:
        """Applies what was changed since; returns how many rows were written here. In a transaction that reads one
        state of the server."""
        written = 0
        for table in self._tables:
            if table.group is not None:
                written += self._receive_ordered(connection, table, position)
                continue
            later: list[Row] = []
            for page in pages_of(connection, table, position, self._site, self._kept.get(table.name)):
                written += self._apply(table, page, later)
            # What refers to a row of a later page, or to nothing that is here.
            written += self._apply(table, later, None)
        written += self._delete_gone(connection, position)
        self._tell_session()
        return written

    def _apply(self, table: SharedTable, rows: Sequence[Row], later: list[Row] | None) -> int:
        count = 0

        def write(db: sqlite3.Connection) -> None:
            nonlocal count
            count = 0
            ids = Ids(db)
            for row in rows:
                try:
                    count += _apply(db, ids, table, row, wholly=later is not None)
                except UnknownError:
                    if later is not None:
                        later.append(row)
            if count and table.name != "sightings":
                db.execute(*REVISED)

        if rows:
            self._state.database.write(write)
        self._is_unread |= count > 0 and table.name == "sightings"
        return count

    def _tell_session(self) -> None:
        """Of sightings of other desks, which come all the time, a session is told now and then: it reads all again."""
        now = self._clock()
        if self._is_unread and now - self._told >= _TELLING_INTERVAL:
            self._state.database.execute(REVISED)
            self._is_unread, self._told = False, now

    def _receive_ordered(self, connection: psycopg.Connection[Any], table: SharedTable, position: str | None) -> int:
        """Rows whose order matters are put into that of the server, which is the same for every desk."""
        columns = ", ".join(("id", *table.columns))
        if table.group:
            query = f"SELECT DISTINCT {table.group} FROM rollcall.{table.name} WHERE changed >= %s::xid8"
            groups = [each for (each,) in connection.execute(query, (position or "0",))]
            condition = f"WHERE {table.group} = %s"
        else:
            query = f"SELECT 1 FROM rollcall.{table.name} WHERE changed >= %s::xid8 LIMIT 1"
            groups = [each for (each,) in connection.execute(query, (position or "0",))]
            condition = "WHERE 1 = %s"
        written = 0
        for group in groups:
            found = connection.execute(
                f"SELECT {columns} FROM rollcall.{table.name} {condition} ORDER BY place, id", (group,)
            ).fetchall()
            rows = [dict(zip(("id", *table.columns), each, strict=True)) for each in found]
            written += self._put_in_order(table, rows)
        return written

    def _put_in_order(self, table: SharedTable, rows: Sequence[Row]) -> int:
        written = 0

        def write(db: sqlite3.Connection) -> None:
            nonlocal written
            ids, unknown = Ids(db), set[Any]()
            written = 0
            for row in rows:
                try:
                    written += _apply(db, ids, table, row, wholly=False)
                except UnknownError:
                    unknown.add(row["id"])
            here = [ids.row_local(table.name, str(row["id"])) for row in rows if row["id"] not in unknown]
            here = [local for local in here if _exists(db, table.name, local)]
            if here != sorted(here) and not self._has_unsent(db, table, here):
                written += _renumber(db, ids, table, here)
            if written:
                db.execute(*REVISED)

        self._state.database.write(write)
        return written

    def _has_unsent(self, db: sqlite3.Connection, table: SharedTable, here: Sequence[int]) -> bool:
        """Whether a row of this desk, which has no place yet, lies among them: then they are ordered when it has one.

        Until then what came from the server is last: of a consent, a withdrawal holds.
        """
        query = "SELECT 1 FROM server_changes WHERE kind = ? AND local BETWEEN ? AND ? LIMIT 1"
        return db.execute(query, (table.name, min(here), max(here))).fetchone() is not None

    def _delete_gone(self, connection: psycopg.Connection[Any], position: str | None) -> int:
        if position is None and not self._state.database.rows("SELECT 1 FROM server_rows LIMIT 1"):
            return 0  # nothing of it was ever here
        names = [each.name for each in self._tables]
        query = "SELECT kind, id FROM rollcall.gone WHERE changed >= %s::xid8 AND kind = ANY(%s)"
        gone = connection.execute(query, (position or "0", names)).fetchall()
        deleted = 0

        def write(db: sqlite3.Connection) -> None:
            nonlocal deleted
            deleted = 0
            ids = Ids(db)
            for name, uid in gone:
                try:
                    local = ids.row_local(name, str(uid))
                except UnknownError:
                    continue
                for each in (name, BY_NAME[name].cleared):
                    if each is not None:
                        deleted += db.execute(f"DELETE FROM {each} WHERE id = ?", (local,)).rowcount
                ids.drop_row(name, local)
                db.execute("DELETE FROM server_changes WHERE kind = ? AND local = ?", (name, local))
            if deleted:
                db.execute(*REVISED)

        if gone:
            self._state.database.write(write)
        return deleted


def _prepare(db: sqlite3.Connection, ids: Ids, change: LocalChange, batch: Batch) -> None:
    table = BY_NAME[change.table]
    batch.numbers.append(change.number)
    row = _row(db, table, change.local)
    if row is None:
        base = ids.base(table.name, change.local)
        if table.cleared is not None and _exists(db, table.cleared, change.local):
            return  # it can come back
        if base is not None:
            uid = ids.row_uid(table.name, change.local)
            batch.deletes[table.name].append(uid)
            batch.noted.append((table.name, change.local, uid, None))
        else:
            ids.drop_row(table.name, change.local)
        return
    uid = ids.row_uid(table.name, change.local, _visit_uid(row))
    values, base = table.to_server(row, ids), ids.base(table.name, change.local)
    if base is None:
        if table.name == "consents":
            values["base"] = _act_before(db, row["person"], change.local)
        batch.inserts[table.name].append((uid, values))
        values = {name: value for name, value in values.items() if name != "base"}
    else:
        columns = changed_columns(base, values)
        if not columns:
            return
        batch.updates[table.name, tuple(columns)].append((uid, values))
    batch.noted.append((table.name, change.local, uid, base_of(values)))


def _visit_uid(row: Row) -> str | None:
    """A visit has an id of its own already: so it is told again even where this desk has lost what it knew."""
    try:
        return str(uuid.UUID(row["visit"])) if "visit" in row else None
    except ValueError:
        return None


def _act_before(db: sqlite3.Connection, person: str, local: int) -> str | None:
    query = """SELECT r.uid FROM consents c JOIN server_rows r ON r.kind = 'consents' AND r.local = c.id
        WHERE c.person = ? AND c.id < ? ORDER BY c.id DESC LIMIT 1"""
    row = db.execute(query, (person, local)).fetchone()
    return None if row is None else str(row[0])


def _insert(cursor: psycopg.Cursor[Any], table: SharedTable, rows: Sequence[tuple[str, Row]], desk: str) -> None:
    columns = table.server_columns
    more: tuple[str, ...] = ()
    if table.name == "sightings":
        more = ("desk",)
    elif table.name == "consents":
        more = ("base",)
    names = ("id", *columns, *more)
    if table.name == "consents":
        on_conflict = "DO NOTHING"
    else:  # it was sent before, and perhaps changed since
        old = ", ".join(f"t.{each}" for each in columns)
        new = ", ".join(f"excluded.{each}" for each in columns)
        changes = ", ".join(f"{each} = excluded.{each}" for each in columns)
        on_conflict = f"DO UPDATE SET {changes} WHERE ({old}) IS DISTINCT FROM ({new})"
    values = [
        (uid, *(row[each] for each in columns), *(desk if each == "desk" else row.get(each) for each in more))
        for uid, row in rows
    ]
    cursor.executemany(
        f"INSERT INTO rollcall.{table.name} AS t ({', '.join(names)}) VALUES ({placeholders(names)}) "
        f"ON CONFLICT (id) {on_conflict}",
        values,
    )


def _apply(db: sqlite3.Connection, ids: Ids, table: SharedTable, row: Row, *, wholly: bool) -> int:
    """Writes a row of the server; what was changed here since stays, and is sent. Raises UnknownError."""
    uid = str(row["id"])
    values = {name: _text(row[name]) for name in table.server_columns}
    made = table.to_local(values, ids, wholly=wholly)
    try:
        local = ids.row_local(table.name, uid)
    except UnknownError:
        if table.name == "consent_texts":
            _make_room(db, ids, made)
        names = tuple(made)
        marks = ", ".join("?" * len(names))
        done = db.execute(f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({marks})", tuple(made.values()))
        local = int(done.lastrowid or 0)
        ids.put_row(table.name, local, uid, base_of(table.to_server(made, ids)))
        _forget_note(db, table.name, local)
        return 1
    current = _row(db, table, local)
    if current is None:
        return 0  # cleared here, or deleted, which is going to be sent
    here, base = table.to_server(current, ids), ids.base(table.name, local)
    pending = list(here) if base is None else changed_columns(base, here)
    there = base_of(table.to_server(made, ids))
    if there != base:
        ids.put_row(table.name, local, uid, there)
    if pending:
        made = table.to_local({**values, **{name: here[name] for name in pending}}, ids)
    written = 0
    if made != current:
        changes = ", ".join(f"{name} = ?" for name in made)
        db.execute(f"UPDATE {table.name} SET {changes} WHERE id = ?", (*made.values(), local))
        written = 1
    if not pending:
        _forget_note(db, table.name, local)
    return written


def _make_room(db: sqlite3.Connection, ids: Ids, text: Row) -> None:
    """A text of consent came with a version that another one has here, which the server has not taken: that one gets
    the next, and what was consented to goes with it. Consents to ``text`` are not here yet: they come after it."""
    same = (text["name"], text["version"])
    query = "SELECT id FROM consent_texts WHERE name = ? AND version = ? AND (language, body) <> (?, ?)"
    others = db.execute(query, (*same, text["language"], text["body"])).fetchall()
    for (local,) in others:
        query = """UPDATE consent_texts SET version = (SELECT MAX(version) + 1 FROM consent_texts WHERE name = ?)
            WHERE id = ?"""
        db.execute(query, (text["name"], local))
        query = """UPDATE consents SET version = (SELECT version FROM consent_texts WHERE id = ?)
            WHERE text = ? AND version = ?"""
        db.execute(query, (local, *same))
        ids.put_row("consent_texts", local, ids.row_uid("consent_texts", local), None)  # to be sent as a new one


def _renumber(db: sqlite3.Connection, ids: Ids, table: SharedTable, here: Sequence[int]) -> int:
    """Gives rows new numbers at the end, in this order."""
    columns = ", ".join(table.columns)
    for local in here:
        uid, base = ids.row_uid(table.name, local), ids.base(table.name, local)
        done = db.execute(
            f"INSERT INTO {table.name} ({columns}) SELECT {columns} FROM {table.name} WHERE id = ?", (local,)
        )
        db.execute(f"DELETE FROM {table.name} WHERE id = ?", (local,))
        ids.drop_row(table.name, local)
        new = int(done.lastrowid or 0)
        ids.put_row(table.name, new, uid, base)
        _forget_note(db, table.name, local)
        _forget_note(db, table.name, new)
    return len(here)


def _forget_note(db: sqlite3.Connection, table: str, local: int) -> None:
    db.execute("DELETE FROM server_changes WHERE kind = ? AND local = ?", (table, local))


def _row(db: sqlite3.Connection, table: SharedTable, local: int) -> Row | None:
    found = db.execute(f"SELECT {', '.join(table.columns)} FROM {table.name} WHERE id = ?", (local,)).fetchone()
    return None if found is None else dict(zip(table.columns, found, strict=True))


def _exists(db: sqlite3.Connection, table: str, local: int) -> bool:
    return db.execute(f"SELECT 1 FROM {table} WHERE id = ?", (local,)).fetchone() is not None


def _text(value: Any) -> Any:
    """Ids as text, as they are here."""
    return str(value) if isinstance(value, uuid.UUID) else value
