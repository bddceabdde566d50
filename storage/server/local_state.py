"""What a desk knows of the server: ids, what was sent, and what changed since, in the journal's file.

It lies in that file so that a row and its id, or a row and that it was sent, are written together or not at all.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from storage.database import Database
from storage.files.gallery_folder import INDEX_FOLDER
from storage.journal.tables import CHECKS, JOURNAL_FILE, SCHEMA, SCHEMA_VERSION, UPGRADES, rescued
from storage.sealing.databases import exists
from storage.server.tables import SHARED, UnknownError
from storage.sqlite import sqlite3

DESK, POSITION, GALLERY, SITE = "desk", "position", "gallery", "site"
TEMPLATES, TRAIL, LABEL, FETCHED = "templates", "trail", "label", "fetched"
"""Names in ``server_state``: the id of this desk; up to where it has read; the id of the gallery on the server; the
site of which it read; the newest template and the last entry of the audit trail that were sent; under which key
templates were sent, and were fetched."""
NEW, SENT, AGAIN = 0, 1, 2
"""Whether something was sent: AGAIN is what a server that was brought back from a backup has perhaps lost."""
PERSON, PICTURE = "person", "picture"
"""Kinds in ``server_ended``."""


@dataclass(frozen=True, slots=True)
class KnownPicture:
    """A picture that was sent or is to be.

    path: in this gallery.
    person: uid; None of a face to be ignored.
    sent: NEW, SENT or AGAIN.
    """

    uid: str
    path: str
    person: str | None
    sha256: str
    sent: int = 1


@dataclass(frozen=True, slots=True)
class LocalChange:
    """A row that was written, or deleted, since it was sent. ``number``: of the note, which a later one replaces."""

    number: int
    table: str
    local: int


def open_journal(folder: Path) -> Database:
    return Database(folder / INDEX_FOLDER / JOURNAL_FILE, SCHEMA, SCHEMA_VERSION, rescued, UPGRADES, CHECKS)


class Ids:
    """Ids of people and rows, in one open transaction. Those that are missing are made."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._names: dict[str, str] = {}
        self._uids: dict[str, str] = {}

    def person_uid(self, name: str) -> str:
        found = self._uids.get(name) or self._one("SELECT uid FROM server_people WHERE name = ?", name)
        if found is None:
            found = str(uuid.uuid4())
            self._db.execute("INSERT INTO server_people (uid, name, sent) VALUES (?, ?, 0)", (found, name))
        self._uids[name] = found
        return found

    def person_name(self, uid: str) -> str:
        found = self._names.get(uid) or self._one("SELECT name FROM server_people WHERE uid = ?", uid)
        if found is None:
            raise UnknownError
        self._names[uid] = found
        return found

    def row_uid(self, table: str, local: int, wanted: str | None = None) -> str:
        """``wanted``: what a new one is, unless another row has it."""
        found = self._one("SELECT uid FROM server_rows WHERE kind = ? AND local = ?", table, local)
        if found is None:
            is_taken = wanted is None or self._one(
                "SELECT uid FROM server_rows WHERE kind = ? AND uid = ?", table, wanted
            )
            found = str(uuid.uuid4()) if is_taken or wanted is None else wanted
            self.put_row(table, local, found, None)
        return found

    def row_local(self, table: str, uid: str) -> int:
        row = self._db.execute("SELECT local FROM server_rows WHERE kind = ? AND uid = ?", (table, uid)).fetchone()
        if row is None:
            raise UnknownError
        return int(row[0])

    def base(self, table: str, local: int) -> str | None:
        return self._one("SELECT base FROM server_rows WHERE kind = ? AND local = ?", table, local)

    def put_row(self, table: str, local: int, uid: str, base: str | None) -> None:
        self._db.execute(
            "INSERT INTO server_rows (kind, local, uid, base) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (kind, local) DO UPDATE SET uid = excluded.uid, base = excluded.base",
            (table, local, uid, base),
        )

    def drop_row(self, table: str, local: int) -> None:
        self._db.execute("DELETE FROM server_rows WHERE kind = ? AND local = ?", (table, local))

    def _one(self, query: str, *values: object) -> str | None:
        row = self._db.execute(query, values).fetchone()
        return None if row is None else row[0]


class LocalState:
    """Of the gallery in ``folder``. Not thread-safe; methods may raise RollcallError as ``Database`` does."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.database = open_journal(folder)
        self.kept_open = self.database.kept_open
        self.close = self.database.forget
        self.file = folder / INDEX_FOLDER / JOURNAL_FILE

    def follow_changes(self) -> None:
        """Has every later change of a shared row noted. Where that was not so, every row is looked at once."""

        def write(db: sqlite3.Connection) -> None:
            names = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
            for table in SHARED:
                if f"server_{table.name}_insert" in names:
                    continue
                for trigger in _triggers(table.name, table.cleared):
                    db.execute(trigger)
                _note_all(db, table.name)

        self.database.write(write)

    def stop_following(self) -> None:
        """Of a gallery that has no server any more: forgets all of it."""

        def write(db: sqlite3.Connection) -> None:
            for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                if name.startswith("server_"):
                    db.execute(f"DROP TRIGGER {name}")
            for table in ("state", "people", "pictures", "ended", "rows", "changes"):
                db.execute(f"DELETE FROM server_{table}")

        self.database.write(write)

    def send_all_again(self) -> None:
        """The server is another one, or was brought back from a backup: whatever it lacks is sent."""

        def write(db: sqlite3.Connection) -> None:
            for table in ("people", "pictures", "ended"):
                db.execute(f"UPDATE server_{table} SET sent = {AGAIN} WHERE sent = {SENT}")
            db.execute("UPDATE server_rows SET base = NULL")
            db.execute("DELETE FROM server_state WHERE name IN (?, ?, ?)", (POSITION, TEMPLATES, TRAIL))
            db.execute("DELETE FROM server_changes")
            for each in SHARED:
                _note_all(db, each.name)

        self.database.write(write)

    def read_all_again(self, site: str) -> None:
        """From the beginning, as a desk of this site: equal rows change nothing."""
        self.database.execute(
            ("DELETE FROM server_state WHERE name = ?", (POSITION,)),
            ("INSERT OR REPLACE INTO server_state (name, value) VALUES (?, ?)", (SITE, site)),
        )

    def get(self, name: str) -> str | None:
        rows = self.database.rows("SELECT value FROM server_state WHERE name = ?", (name,))
        return next((str(value) for (value,) in rows), None)

    def put(self, name: str, value: str) -> None:
        self.database.execute(("INSERT OR REPLACE INTO server_state (name, value) VALUES (?, ?)", (name, value)))

    def desk(self) -> str:
        """The id of this desk, made once."""
        found = self.get(DESK)
        if found is None:
            found = str(uuid.uuid4())
            self.put(DESK, found)
        return found

    def changes(self, most: int, without: Iterable[str] = ()) -> list[LocalChange]:
        """Those that wait, the oldest first."""
        left_out = tuple(without)
        marks = ", ".join("?" * len(left_out))
        query = f"SELECT id, kind, local FROM server_changes WHERE kind NOT IN ({marks}) ORDER BY id LIMIT ?"
        return [LocalChange(*row) for row in self.database.rows(query, (*left_out, most))]

    def drop_notes(self, numbers: Sequence[int]) -> None:
        self.database.execute(*(("DELETE FROM server_changes WHERE id = ?", (number,)) for number in numbers))

    def waiting(self) -> int:
        """Number of changes that were not delivered yet."""
        query = """SELECT (SELECT COUNT(*) FROM server_changes)
            + (SELECT COUNT(*) FROM server_people WHERE sent <> 1)
            + (SELECT COUNT(*) FROM server_pictures WHERE sent <> 1)
            + (SELECT COUNT(*) FROM server_ended WHERE sent <> 1)"""
        return next((int(count) for (count,) in self.database.rows(query)), 0)

    def people(self) -> dict[str, str]:
        """uid -> name."""
        return dict(self.database.rows("SELECT uid, name FROM server_people"))

    def ended(self, kind: str) -> set[str]:
        """Uids of what was merged, erased or removed here."""
        return {uid for (uid,) in self.database.rows("SELECT uid FROM server_ended WHERE kind = ?", (kind,))}

    def pictures(self, *, waiting: bool = False) -> list[KnownPicture]:
        """All, or those that wait to be sent."""
        query = f"SELECT uid, path, person, sha256, sent FROM server_pictures{' WHERE sent <> 1' if waiting else ''}"
        return [KnownPicture(*row) for row in self.database.rows(query)]


def note_erased(folder: Path, person: str) -> None:
    """A person of a gallery was erased: the server is told, and nothing here keeps the name."""
    if not exists(folder / INDEX_FOLDER / JOURNAL_FILE):
        return
    database = open_journal(folder)

    def write(db: sqlite3.Connection) -> None:
        for (uid,) in db.execute("SELECT uid FROM server_people WHERE name = ?", (person,)).fetchall():
            db.execute("INSERT OR REPLACE INTO server_ended VALUES (?, ?, NULL, ?)", (PERSON, uid, NEW))
            db.execute("DELETE FROM server_pictures WHERE person = ?", (uid,))
            db.execute("DELETE FROM server_people WHERE uid = ?", (uid,))

    try:
        if database.rows("SELECT 1 FROM server_people LIMIT 1"):
            database.write(write)
            database.truncate_log()
    finally:
        database.forget()


def _note_all(db: sqlite3.Connection, table: str) -> None:
    db.execute("DELETE FROM server_changes WHERE kind = ?", (table,))
    db.execute(f"INSERT INTO server_changes (kind, local) SELECT '{table}', id FROM {table} ORDER BY id")


def _triggers(table: str, cleared: str | None) -> Sequence[str]:
    # By two statements: an OR IGNORE of whoever changes the row would hold for an OR REPLACE in here, too, and the
    # former note, which may just be being delivered, would stand for the new one.
    def note(row: str) -> str:
        of_row = f"kind = '{table}' AND local = {row}.id"
        return (
            f"BEGIN DELETE FROM server_changes WHERE {of_row}; "
            f"INSERT INTO server_changes (kind, local) VALUES ('{table}', {row}.id); END"
        )

    made = [
        f"CREATE TRIGGER server_{table}_insert AFTER INSERT ON {table} {note('NEW')}",
        f"CREATE TRIGGER server_{table}_update AFTER UPDATE ON {table} {note('NEW')}",
    ]
    for each in filter(None, (table, cleared)):
        forget = f"UPDATE server_rows SET base = '{{}}' WHERE kind = '{table}' AND local = OLD.id AND base IS NOT NULL"
        made.append(
            f"CREATE TRIGGER server_{each}_delete AFTER DELETE ON {each} {note('OLD').replace('END', f'{forget}; END')}"
        )
    return made
