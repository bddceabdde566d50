"""Sends pictures and their templates to the server, and fetches those of other desks, with what was read of them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from recognition.embedding.keyed import label_of
from recognition.progress import Progress, ProgressSink, Stage, Unit, ignore_progress
from storage.files.gallery_folder import at, stamp_of
from storage.files.pictures import UnreadablePictureError, read_bytes
from storage.gallery.picture_records import PictureRow
from storage.gallery.template_keys import key_state
from storage.server.folder_writing import FolderWriter, place_of, wanted_path
from storage.server.index_rows import IndexRows, StoredTemplate, kind_name
from storage.server.local_state import (
    AGAIN,
    FETCHED,
    LABEL,
    NEW,
    PERSON,
    PICTURE,
    SENT,
    TEMPLATES,
    KnownPicture,
    LocalState,
)
from storage.sqlite import sqlite3

if TYPE_CHECKING:
    import psycopg

AT_ONCE = 100
"""Pictures that are sent or fetched in one transaction."""
_MOST_BYTES = 32 * 1024 * 1024
"""Of pictures that are in memory at once."""
_TEMPLATES_AT_ONCE = 1000
_WRITERS = 8
"""Threads that write fetched pictures."""

_TEMPLATES = "SELECT picture, embedder, method, vector, note, parameters FROM rollcall.templates"
_PUT_TEMPLATE = """INSERT INTO rollcall.templates AS t (site, picture, embedder, method, vector, note, parameters)
    SELECT COALESCE(p.site, ''), x.id, %s::text, %s::text, %s::vector, %s::text, %s::text
    FROM rollcall.pictures x LEFT JOIN rollcall.people p ON p.id = x.person WHERE x.id = %s
    ON CONFLICT (picture, embedder, method, site) DO UPDATE
    SET vector = excluded.vector, note = excluded.note, parameters = excluded.parameters
    WHERE (t.vector, t.note, t.parameters) IS DISTINCT FROM (excluded.vector, excluded.note, excluded.parameters)"""


@dataclass(frozen=True, slots=True)
class _Remote:
    """A picture on the server, as it is to be here."""

    uid: str
    person: str | None
    kind: str
    sha256: str
    place: str
    facts: str | None


class PictureSync:
    """Not thread-safe. site: this desk's; empty: it has everybody."""

    def __init__(self, state: LocalState, index: IndexRows, writer: FolderWriter, site: str = "") -> None:
        self._state = state
        self._index = index
        self._writer = writer
        self._site = site
        self._gallery = state.folder

    def send(
        self,
        connection: psycopg.Connection[Any],
        progress: ProgressSink = ignore_progress,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> int:
        """Pictures first, then what was removed, so that a content that was moved is not sent again; returns how many
        pictures were sent or removed."""
        self._follow_renewal(connection)
        waiting = self._state.pictures(waiting=True)
        names = self._state.people() if waiting else {}
        sent = 0
        for batch in self._batches(waiting):
            if cancelled():
                return sent
            progress(Progress(Stage.SENDING, sent, len(waiting), Unit.PICTURES))
            self._send_batch(connection, batch, names)
            sent += len(batch)
        sent += self._send_removed(connection)
        self._send_templates(connection, cancelled)
        return sent

    def _batches(self, waiting: Sequence[KnownPicture]) -> Iterator[list[tuple[KnownPicture, bytes]]]:
        batch: list[tuple[KnownPicture, bytes]] = []
        size = 0
        for picture in waiting:
            try:
                content = read_bytes(at(self._gallery, picture.path))
            except UnreadablePictureError:
                continue  # it is gone or changed: the next look at the folder tells
            if hashlib.sha256(content).hexdigest() != picture.sha256:
                continue
            batch.append((picture, content))
            size += len(content)
            if len(batch) >= AT_ONCE or size >= _MOST_BYTES:
                yield batch
                batch, size = [], 0
        if batch:
            yield batch

    def _send_batch(
        self, connection: psycopg.Connection[Any], batch: Sequence[tuple[KnownPicture, bytes]], names: dict[str, str]
    ) -> None:
        contents = {bytes.fromhex(picture.sha256): content for picture, content in batch}
        facts = self._index.facts_of([picture.sha256 for picture, _ in batch])
        templates: dict[str, list[StoredTemplate]] = {}
        for each in self._index.templates_of([picture.sha256 for picture, _ in batch]):
            templates.setdefault(each.sha256, []).append(each)
        rows = [
            (
                picture.uid, picture.person, kind_name(picture.path), bytes.fromhex(picture.sha256),
                place_of(picture.path, names.get(picture.person or "", "")), facts.get(picture.sha256),
            )
            for picture, _ in batch
        ]  # fmt: skip
        with connection.transaction(), connection.cursor() as cursor:
            cursor.execute("SELECT sha256 FROM rollcall.contents WHERE sha256 = ANY(%s)", (list(contents),))
            there = {bytes(sha256) for (sha256,) in cursor}
            cursor.executemany(
                "INSERT INTO rollcall.contents VALUES (%s, %s) ON CONFLICT DO NOTHING",
                [(sha256, content) for sha256, content in contents.items() if sha256 not in there],
            )
            # Put here on purpose, though it was removed before. What a server has perhaps lost is not brought back so.
            new = [picture.uid for picture, _ in batch if picture.sent == NEW]
            cursor.execute("DELETE FROM rollcall.gone WHERE kind = 'pictures' AND id = ANY(%s::uuid[])", (new,))
            cursor.executemany(
                "INSERT INTO rollcall.pictures (id, person, kind, sha256, place, facts) "
                "VALUES (%s, %s, %s, %s, %s, %s) ON CONFLICT (id) DO NOTHING",
                rows,
            )
            cursor.executemany(
                _PUT_TEMPLATE,
                [_values(each, picture.uid) for picture, _ in batch for each in templates.get(picture.sha256, ())],
            )
            # Of people who were erased meanwhile.
            cursor.execute(
                "DELETE FROM rollcall.contents c WHERE sha256 = ANY(%s) "
                "AND NOT EXISTS (SELECT 1 FROM rollcall.pictures p WHERE p.sha256 = c.sha256)",
                (list(contents),),
            )
        self._mark_sent([picture.uid for picture, _ in batch])

    def _mark_sent(self, uids: Sequence[str]) -> None:
        if not uids:
            return
        self._state.database.write(
            lambda db: db.executemany(
                "UPDATE server_pictures SET sent = ? WHERE uid = ?", [(SENT, uid) for uid in uids]
            )
        )

    def _follow_renewal(self, connection: psycopg.Connection[Any]) -> None:
        """Of templates that were renewed here, those under the former key leave the server."""
        label, before = key_state(self._gallery).label, self._state.get(LABEL)
        if label == before:
            return
        if before is not None:
            found = connection.execute("SELECT DISTINCT embedder FROM rollcall.templates").fetchall()
            former = [embedder for (embedder,) in found if label_of(embedder) == before]
            connection.execute("DELETE FROM rollcall.templates WHERE embedder = ANY(%s)", (former,))
            self._state.put(TEMPLATES, "0")  # they were renewed in their places
        self._state.put(LABEL, label)

    def _send_removed(self, connection: psycopg.Connection[Any]) -> int:
        query = "SELECT uid FROM server_ended WHERE kind = ? AND sent <> ?"
        removed = [uid for (uid,) in self._state.database.rows(query, (PICTURE, SENT))]
        if removed:
            connection.execute("DELETE FROM rollcall.pictures WHERE id = ANY(%s::uuid[])", (removed,))
            self._state.database.write(
                lambda db: db.executemany(
                    "DELETE FROM server_ended WHERE kind = ? AND uid = ?", [(PICTURE, uid) for uid in removed]
                )
            )
        return len(removed)

    def _send_templates(self, connection: psycopg.Connection[Any], cancelled: Callable[[], bool]) -> None:
        """Those that were made since, such as by another network, of pictures that the server has."""
        number = int(self._state.get(TEMPLATES) or 0)
        last = self._index.last_template()
        if last < number:
            number = 0  # the index was made anew
        if last == number:
            return
        uids: dict[str, list[str]] = {}
        for picture in self._state.pictures():
            if picture.sent == SENT:
                uids.setdefault(picture.sha256, []).append(picture.uid)
        while not cancelled():
            reached, found = self._index.templates_after(number, _TEMPLATES_AT_ONCE)
            if reached == number:
                return
            with connection.cursor() as cursor, connection.transaction():
                cursor.executemany(
                    _PUT_TEMPLATE, [_values(each, uid) for each in found for uid in uids.get(each.sha256, ())]
                )
            number = reached
            self._state.put(TEMPLATES, str(number))

    def receive(
        self,
        connection: psycopg.Connection[Any],
        position: str | None,
        progress: ProgressSink = ignore_progress,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> int:
        """In a transaction that reads one state of the server, after people were received; returns how many pictures
        came or went."""
        removed, changed = self._removed(connection, position), list(self._changed(connection, position))
        known = {each.uid: each for each in self._state.pictures()} if removed or changed else {}
        # Such as of somebody who was merged at another desk, which has sent their pictures.
        self._mark_sent([each.uid for each in changed if each.uid in known and known[each.uid].sent == AGAIN])
        gone = [each for uid in removed if (each := known.get(uid)) is not None and each.sent != NEW]
        ended, away = (self._state.ended(PICTURE), self._state.ended(PERSON)) if changed else (set(), set())
        new = [each for each in changed if each.uid not in known and each.uid not in ended and each.person not in away]
        moved = self._move(gone, new)
        new = [each for each in new if each.uid not in moved]
        names = self._state.people() if new else {}
        for first in range(0, len(new), AT_ONCE):
            if cancelled():
                return first
            progress(Progress(Stage.FETCHING, first, len(new), Unit.PICTURES))
            self._fetch(connection, new[first : first + AT_ONCE], names)
        left = [each for each in gone if each.uid not in moved.values()]
        if left:
            self._writer.remove([each.path for each in left])
            self._forget([each.uid for each in left])
        label = key_state(self._gallery).label
        is_new = self._state.get(FETCHED) != label  # under that key none was fetched yet
        if position is not None or known:  # else they came with their pictures
            self._receive_templates(connection, "0" if is_new or position is None else position)
        if is_new:
            self._state.put(FETCHED, label)
        return len(new) + len(gone)

    def _removed(self, connection: psycopg.Connection[Any], position: str | None) -> list[str]:
        if position is None and not self._state.database.rows("SELECT 1 FROM server_pictures WHERE sent <> 0 LIMIT 1"):
            return []  # nothing of it was ever here
        query = "SELECT id::text FROM rollcall.gone WHERE kind = 'pictures' AND changed >= %s::xid8"
        return [uid for (uid,) in connection.execute(query, (position or "0",))]

    def _changed(self, connection: psycopg.Connection[Any], position: str | None) -> Iterator[_Remote]:
        query = """SELECT x.id, x.person, x.kind, x.sha256, x.place, x.facts FROM rollcall.pictures x
            LEFT JOIN rollcall.people p ON p.id = x.person
            WHERE x.changed >= %s::xid8 AND (%s = '' OR p.site IS NULL OR p.site IN ('', %s))"""
        for uid, person, *rest in connection.execute(query, (position or "0", self._site, self._site)):
            kind, sha256, place, facts = rest
            yield _Remote(str(uid), None if person is None else str(person), kind, bytes(sha256).hex(), place, facts)

    def _move(self, gone: Sequence[KnownPicture], new: Sequence[_Remote]) -> dict[str, str]:
        """Where a picture went to somebody else its file is moved; returns the new uids, and which they were."""
        if not gone:
            return {}
        names = self._state.people()
        by_content = {each.sha256: each for each in gone}
        moved: dict[str, str] = {}
        for each in new:
            before = by_content.get(each.sha256)
            wanted = wanted_path(each.kind, names.get(each.person or "", ""), each.place)
            if before is None or wanted is None or before.uid in moved.values():
                continue
            try:
                path = self._writer.move(before.path, self._writer.home(wanted))
            except FileNotFoundError:
                continue
            made = KnownPicture(each.uid, path, each.person, each.sha256)

            def write(db: sqlite3.Connection, before: KnownPicture = before, made: KnownPicture = made) -> None:
                db.execute("DELETE FROM server_pictures WHERE uid = ?", (before.uid,))
                _put(db, made)

            self._state.database.write(write)
            moved[each.uid] = before.uid
        return moved

    def _fetch(
        self, connection: psycopg.Connection[Any], pictures: Sequence[_Remote], names: Mapping[str, str]
    ) -> None:
        uids = [each.uid for each in pictures]
        query = f"{_TEMPLATES} WHERE picture = ANY(%s::uuid[])"
        contents = {each.uid: each.sha256 for each in pictures}
        templates = [_template(contents[str(row[0])], *row[1:]) for row in connection.execute(query, (uids,))]
        wanted = {bytes.fromhex(each.sha256) for each in pictures}
        query = "SELECT sha256, content FROM rollcall.contents WHERE sha256 = ANY(%s)"
        found = {bytes(sha256).hex(): bytes(content) for sha256, content in connection.execute(query, (list(wanted),))}

        def written(each: _Remote) -> tuple[PictureRow, KnownPicture] | None:
            person = "" if each.person is None else names.get(each.person)
            path = None if person is None else wanted_path(each.kind, person, each.place)
            content = found.get(each.sha256)
            if path is None or content is None or hashlib.sha256(content).hexdigest() != each.sha256:
                return None
            path = self._writer.write(self._writer.home(path), content)
            size, modified, changed = stamp_of(at(self._gallery, path).stat())
            row = PictureRow(path, person or "", size, modified, each.sha256, changed)
            return row, KnownPicture(each.uid, path, each.person, each.sha256)

        # A disk takes as long for several as for one: each is on it before it counts as here.
        with ThreadPoolExecutor(_WRITERS) as pool:
            made = [each for each in pool.map(written, pictures) if each is not None]
        rows, known = [row for row, _ in made], [picture for _, picture in made]
        before = self._index.last_template()
        facts = [(each.sha256, each.facts) for each in pictures if each.facts is not None]
        self._index.put(rows, templates, facts)
        if str(before) == (self._state.get(TEMPLATES) or "0"):  # those that came need not be sent
            self._state.put(TEMPLATES, str(self._index.last_template()))

        def write(db: sqlite3.Connection) -> None:
            for each in known:
                _put(db, each)

        self._state.database.write(write)

    def _receive_templates(self, connection: psycopg.Connection[Any], position: str) -> None:
        query = f"{_TEMPLATES} WHERE changed >= %s::xid8"
        rows = connection.execute(query, (position,)).fetchall()
        if rows:
            contents = {each.uid: each.sha256 for each in self._state.pictures()}
            found = [_template(contents[str(row[0])], *row[1:]) for row in rows if str(row[0]) in contents]
            self._index.put([], found)

    def _forget(self, uids: Sequence[str]) -> None:
        self._state.database.write(
            lambda db: db.executemany("DELETE FROM server_pictures WHERE uid = ?", [(uid,) for uid in uids])
        )


def _put(db: sqlite3.Connection, picture: KnownPicture) -> None:
    db.execute("DELETE FROM server_pictures WHERE path = ? AND uid <> ?", (picture.path, picture.uid))
    db.execute(
        "INSERT OR REPLACE INTO server_pictures VALUES (?, ?, ?, ?, ?)",
        (picture.uid, picture.path, picture.person, picture.sha256, SENT),
    )


def _values(template: StoredTemplate, uid: str) -> tuple[object, ...]:
    vector = np.frombuffer(template.vector, "<f4").astype(np.float32)
    return template.embedder, template.method, vector, template.note, template.parameters, uid


def _template(
    sha256: str, embedder: str, method: str, vector: Any, note: str | None, parameters: str | None
) -> StoredTemplate:
    content = np.asarray(vector.to_numpy(), "<f4").tobytes()
    return StoredTemplate(sha256, embedder, method, content, note, parameters)
