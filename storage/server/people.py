"""Sends who is registered, renamed, merged or erased, and follows what other desks did."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from recognition.errors import UsageError
from storage.attendance.records import AttendanceRecords
from storage.files.filing import checked_name
from storage.journal.strangers import REVISED
from storage.server.folder_changes import picture_uid
from storage.server.folder_writing import FolderWriter
from storage.server.index_rows import kind_name
from storage.server.local_state import AGAIN, NEW, PERSON, SENT, LocalState
from storage.server.outside_ids import OutsideIds
from storage.sqlite import sqlite3

if TYPE_CHECKING:
    import psycopg

AT_ONCE = 1000
"""People who are sent in one transaction."""
_RENAMED_TABLES = "sightings", "cleared_sightings", "consents"


@dataclass(frozen=True, slots=True)
class _ServerPerson:
    uid: str
    name: str | None
    merged_into: str | None
    is_erased: bool


class PeopleSync:
    """erase: deletes everything of a person here, by name, as an erasure that was asked for at another desk."""

    def __init__(self, state: LocalState, writer: FolderWriter, erase: Callable[[str], object], site: str = "") -> None:
        self._state = state
        self._writer = writer
        self._erase = erase
        self._site = site
        self._outside_ids = OutsideIds(state)

    def send(self, connection: psycopg.Connection[Any]) -> int:
        """New people, new names, merges and erasures; returns how many. A person whose name somebody else has by now is
        that person."""
        done = count = self._send_some(connection)
        while count >= AT_ONCE:
            count = self._send_some(connection)
            done += count
        self._outside_ids.send(connection)
        return done

    def _send_some(self, connection: psycopg.Connection[Any]) -> int:
        waiting = self._state.database.rows(
            "SELECT uid, name FROM server_people WHERE sent <> ? LIMIT ?", (SENT, AT_ONCE)
        )
        ended = self._state.database.rows(
            "SELECT uid, other FROM server_ended WHERE kind = ? AND sent <> ?", (PERSON, SENT)
        )
        same: list[tuple[str, str]] = []
        if not waiting and not ended:
            return 0
        with connection.transaction(), connection.cursor() as cursor:
            for uid, other in ended:
                if other is None:
                    # Also of somebody whom the server has lost: no other desk may bring them back.
                    cursor.execute(
                        "INSERT INTO rollcall.people (id, is_erased) VALUES (%s, true) ON CONFLICT DO NOTHING", (uid,)
                    )
                    cursor.execute("SELECT rollcall.erase_person(%s)", (uid,))
                else:
                    cursor.execute("SELECT rollcall.merge_person(%s, %s)", (uid, other))
            cursor.executemany(
                "INSERT INTO rollcall.people (id, name, site) VALUES (%s, %s, %s) ON CONFLICT DO NOTHING",
                [(uid, name, self._site) for uid, name in waiting],
            )
            cursor.execute(
                "SELECT name, id FROM rollcall.people WHERE name = ANY(%s)", ([name for _, name in waiting],)
            )
            there = {name: str(uid) for name, uid in cursor}
            for uid, name in waiting:
                if there.get(name) == uid:
                    continue
                other = self._send_one(connection, uid, name)
                if other is not None:
                    same.append((uid, other))

        def write(db: sqlite3.Connection) -> None:
            db.executemany(
                "UPDATE server_ended SET sent = ? WHERE kind = ? AND uid = ?", [(SENT, PERSON, uid) for uid, _ in ended]
            )
            db.executemany(
                "UPDATE server_people SET sent = ? WHERE uid = ? AND name = ?",
                [(SENT, uid, name) for uid, name in waiting],
            )
            for uid, other in same:
                _become(db, uid, other)

        self._state.database.write(write)
        return len(waiting) + len(ended)

    def _send_one(self, connection: psycopg.Connection[Any], uid: str, name: str) -> str | None:
        """Returns whom the person is, if they are somebody else."""
        owner = connection.execute("SELECT id FROM rollcall.people WHERE name = %s FOR UPDATE", (name,)).fetchone()
        if owner is None:
            done = connection.execute(
                "INSERT INTO rollcall.people (id, name, site) VALUES (%s, %s, %s) ON CONFLICT (id) DO UPDATE SET "
                "name = excluded.name WHERE people.merged_into IS NULL AND NOT people.is_erased RETURNING id",
                (uid, name, self._site),
            ).fetchone()
            if done is not None:
                return None
            # Merged meanwhile: what is theirs here is the other's; where they were erased, the next reading erases.
            row = connection.execute("SELECT merged_into FROM rollcall.people WHERE id = %s", (uid,)).fetchone()
            return None if row is None or row[0] is None else str(row[0])
        if str(owner[0]) == uid:
            return None
        connection.execute("SELECT rollcall.merge_person(%s, %s)", (uid, str(owner[0])))
        return str(owner[0])

    def receive(self, connection: psycopg.Connection[Any], position: str | None) -> int:
        """Follows names, merges and erasures. In a transaction that reads one state of the server."""
        known = self._state.people()
        # Those of other sites who were seen here, found by a search on the server, are known, too.
        rows = connection.execute(
            "SELECT id, name, merged_into, is_erased, outside_id FROM rollcall.people WHERE changed >= %s::xid8 "
            "AND (%s = '' OR site IN ('', %s) OR id = ANY(%s::uuid[])) ORDER BY changed, id",
            (position or "0", self._site, self._site, list(known)),
        ).fetchall()
        people = [
            _ServerPerson(str(uid), name, None if into is None else str(into), erased)
            for uid, name, into, erased, _ in rows
        ]
        if not people:
            return 0
        ended = self._state.ended(PERSON)  # here, which the server may not know yet
        known = self._state.people()
        taken = set(known.values())
        count, new = 0, list[tuple[str, str]]()
        for person in people:
            here = known.get(person.uid)
            if person.uid in ended and not person.is_erased:
                continue
            if person.is_erased:
                count += self._follow_erased(person.uid, here)
            elif person.merged_into is not None:
                count += here is not None and self._follow_merged(person.uid, person.merged_into, here, known)
            elif person.name is not None and here is None:
                name = _possible(person.name)
                if name is not None and name not in taken:
                    new.append((person.uid, name))
                elif name is not None:
                    count += self._meet(person.uid, name, known)
            elif person.name is not None and here is not None and person.name != here:
                count += self._follow_renamed(person.uid, here, person.name, known)
        self._state.database.write(
            lambda db: db.executemany(f"INSERT OR IGNORE INTO server_people VALUES (?, ?, {SENT})", new)
        )
        names = self._state.people()
        self._outside_ids.keep({id_: names[str(row[0])] for *row, id_ in rows if id_ and str(row[0]) in names})
        return count + len(new)

    def _meet(self, uid: str, name: str, known: dict[str, str]) -> bool:
        """Somebody of this name is registered here, too, and was not sent yet: they are one person."""
        mine = next((each for each, theirs in known.items() if theirs == name), None)
        if mine is None:  # their name is another one by now, and the next reading tells
            return False
        self._state.database.write(lambda db: _become(db, mine, uid))
        known.pop(mine)
        known[uid] = name
        return True

    def _follow_renamed(self, uid: str, before: str, after: str, known: dict[str, str]) -> bool:
        """A name that was given here and was not sent yet holds: it is sent, and is the later one."""
        (row,) = self._state.database.rows("SELECT sent FROM server_people WHERE uid = ?", (uid,))
        name = _possible(after)
        if row[0] == NEW or name is None:
            return False
        namesake = next((each for each, theirs in known.items() if theirs == name and each != uid), None)
        self._writer.rename(before, name)

        def write(db: sqlite3.Connection) -> None:
            if namesake is not None:
                _become(db, namesake, uid)
            db.execute("UPDATE server_people SET name = ? WHERE uid = ?", (name, uid))
            self._rename_rows(db, before, name)

        self._state.database.write(write)
        AttendanceRecords(self._state.database).rename(before, name)
        if namesake is not None:
            known.pop(namesake)
        known[uid] = name
        return True

    def _follow_merged(self, uid: str, into: str, before: str, known: dict[str, str]) -> bool:
        after = known.get(into)
        if after is None:  # the other one is not known here yet: they keep the name until it is
            self._state.database.write(lambda db: _become(db, uid, into))
            known[into] = known.pop(uid)
            return True
        self._writer.merge(before, after)

        def write(db: sqlite3.Connection) -> None:
            _become(db, uid, into)
            self._rename_rows(db, before, after)

        self._state.database.write(write)
        AttendanceRecords(self._state.database).rename(before, after)
        known.pop(uid)
        return True

    def _rename_rows(self, db: sqlite3.Connection, before: str, after: str) -> None:
        for table in _RENAMED_TABLES:
            db.execute(f"UPDATE {table} SET person = ? WHERE person = ?", (after, before))
        _follow_paths(db, self._writer.take_moved())
        db.execute(*REVISED)

    def _follow_erased(self, uid: str, here: str | None) -> bool:
        if here is None:
            return False
        with suppress(UsageError):  # nothing of them is here any more
            self._erase(here)

        def write(db: sqlite3.Connection) -> None:
            db.execute("DELETE FROM server_pictures WHERE person = ?", (uid,))
            db.execute("DELETE FROM server_people WHERE uid = ?", (uid,))
            db.execute("INSERT OR REPLACE INTO server_ended VALUES (?, ?, NULL, ?)", (PERSON, uid, SENT))

        self._state.database.write(write)
        self._state.database.truncate_log()
        return True


def _possible(name: str) -> str | None:
    """A name as it can be one here; None: what a server sends is no path to write to."""
    try:
        return checked_name(name)
    except UsageError:
        return None


def _become(db: sqlite3.Connection, uid: str, other: str) -> None:
    """A person turned out to be one whom the server has already: what is theirs here is that one's."""
    pictures = db.execute("SELECT uid, path, sha256, sent FROM server_pictures WHERE person = ?", (uid,)).fetchall()
    for picture, path, sha256, sent in pictures:
        made = picture_uid(other, kind_name(path), sha256)
        db.execute("DELETE FROM server_pictures WHERE uid = ?", (picture,))
        db.execute(
            "INSERT OR IGNORE INTO server_pictures VALUES (?, ?, ?, ?, ?)",
            (made, path, other, sha256, sent if sent == NEW else AGAIN),
        )
    (name,) = db.execute("SELECT name FROM server_people WHERE uid = ?", (uid,)).fetchone() or (None,)
    db.execute("DELETE FROM server_people WHERE uid = ?", (uid,))
    if name is not None:
        db.execute("INSERT OR IGNORE INTO server_people VALUES (?, ?, ?)", (other, name, SENT))


def _follow_paths(db: sqlite3.Connection, moved: list[tuple[str, str]]) -> None:
    """Pictures that were moved in the folder; of a folder, all that were in it."""
    for source, target in moved:
        db.execute("UPDATE OR IGNORE server_pictures SET path = ? WHERE path = ?", (target, source))
        db.execute(
            "UPDATE OR IGNORE server_pictures SET path = ? || substr(path, ?) WHERE substr(path, 1, ?) = ?",
            (target + "/", len(source) + 2, len(source) + 1, source + "/"),
        )
