"""The index of a gallery: the content of each picture, and its template or refusal. SQLite, in ``.rollcall/``.

Most of it is a cache and can be rebuilt from the pictures. An index that is damaged, or written by a newer version, is
replaced; the decisions of people are carried over if they can be read (``storage.gallery.index_schema``).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path

import numpy as np

from recognition.enrolment.still import Enrolled
from recognition.message import Message
from recognition.types import Vectors
from storage.database import Database
from storage.files.gallery_folder import INDEX_FOLDER
from storage.gallery.decisions import Decisions
from storage.gallery.index_schema import CHECKS, DECISION_TABLES, SCHEMA, SCHEMA_VERSION, UPGRADES, read_decisions
from storage.gallery.picture_records import PictureFacts, PictureRow, Reading
from storage.gallery.template_keys import require_current
from storage.renewal import Convert, renew_vectors
from storage.sqlite import sqlite3

INDEX_FILE = "index.sqlite"
_MOST_SIGNED = 2**63
_MANY = 1000
"""Number of contents above which reading the whole table is faster than a query for each."""
_READING_TABLES = ("templates", "refusals", "unused_faces", "facts")
_FACES_KNOWN = """(
    NOT EXISTS (SELECT * FROM unused_faces AS u WHERE u.sha256 = refusals.sha256 AND u.method = refusals.method)
    OR EXISTS (SELECT * FROM unused_faces AS u
        WHERE u.sha256 = refusals.sha256 AND u.method = refusals.method AND u.embedder = ?)
)"""
"""Of a refusal: no faces were detected, or their embeddings by this embedder are stored."""


class Index:
    """The index of the gallery in ``folder``. Not thread-safe; several processes may use one folder.

    Contents are identified by sha256. Methods raise RollcallError if another program locks the file for too long.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        path = folder / INDEX_FOLDER / INDEX_FILE
        self._database = Database(path, SCHEMA, SCHEMA_VERSION, read_decisions, UPGRADES, CHECKS)
        self.decisions = Decisions(self._database)
        self.kept_open = self._database.kept_open
        self.was_lost = self._database.was_lost
        self.forget = self.close = self._database.forget

    @property
    def notice(self) -> str | None:
        """Why the index is not stored, as a sentence, or None."""
        return self._database.notice

    def repaired(self) -> Message | None:
        """What became of the file if it could not be used; None otherwise. ``services.messages.live`` has the text."""
        repair = self._database.repair
        if repair is None:
            return None
        lost = sum(repair.lost.get(table, 0) for table in DECISION_TABLES)
        copy = None if repair.copy is None else str(repair.copy)
        return Message.of("index-repaired", why=repair.why, lost=lost, copy=copy)

    def pictures(self) -> list[PictureRow]:
        query = "SELECT path, person, size, mtime_ns, sha256, ctime_ns FROM pictures"
        return [PictureRow(*row) for row in self._database.rows(query)]

    def notes(self, embedder: str, method: str) -> dict[str, Message | None]:
        """sha256 -> note of every picture with a template."""
        query = "SELECT sha256, note, parameters FROM templates WHERE embedder = ? AND method = ?"
        return {sha256: _message(*note) for sha256, *note in self._database.rows(query, (embedder, method))}

    def templated_contents(self, embedder: str, method: str) -> set[str]:
        """sha256 of every picture with a template."""
        query = "SELECT sha256 FROM templates WHERE embedder = ? AND method = ?"
        return {sha256 for (sha256,) in self._database.rows(query, (embedder, method))}

    def vectors(self, embedder: str, method: str, contents: Collection[str] | None = None) -> dict[str, bytes]:
        """sha256 -> vector as bytes, little-endian float32, for ``contents`` or for all."""
        query = "SELECT sha256, vector FROM templates WHERE embedder = ? AND method = ?"

        def read(db: sqlite3.Connection) -> dict[str, bytes]:
            if contents is None or len(contents) > _MANY:
                found = dict(db.execute(query, (embedder, method)).fetchall())
                return found if contents is None else {sha256: found[sha256] for sha256 in contents if sha256 in found}
            one = f"{query} AND sha256 = ?"
            return dict(row for sha256 in contents for row in db.execute(one, (embedder, method, sha256)))

        return self._database.read(read, {}) if contents is None or contents else {}

    def refusals(self, embedder: str, methods: Iterable[str]) -> dict[str, Message]:
        """sha256 -> refusal by one of these methods, except those whose faces only another embedder has embedded."""
        query = f"SELECT sha256, code, parameters FROM refusals WHERE method = ? AND {_FACES_KNOWN}"
        rows = (row for method in methods for row in self._database.rows(query, (method, embedder)))
        return {sha256: Message.from_json(code, parameters) for sha256, code, parameters in rows}

    def unused_faces(self, embedder: str, method: str) -> dict[str, Vectors]:
        """sha256 -> (K, D) embeddings of its other faces."""
        query = "SELECT sha256, count, vectors FROM unused_faces WHERE embedder = ? AND method = ?"
        return {
            sha256: np.frombuffer(vectors, dtype="<f4").reshape(count, -1).astype(np.float32)
            for sha256, count, vectors in self._database.rows(query, (embedder, method))
        }

    def latest(self, embedder: str | None = None) -> tuple[str, str] | None:
        """Embedder and method of the newest template of this embedder, or of any; None if there is none."""
        condition = "" if embedder is None else "WHERE embedder = :embedder"
        query = f"SELECT embedder, method FROM templates {condition} ORDER BY rowid DESC LIMIT 1"
        return next((tuple(row) for row in self._database.rows(query, {"embedder": embedder})), None)

    def facts(self) -> dict[str, tuple[PictureFacts, bool]]:
        """sha256 -> measurements, and whether Rollcall created the picture."""
        query = "SELECT sha256, fingerprint, by_hand, width, height, face, sharpness, brightness, yaw, pitch FROM facts"
        return {
            sha256: (PictureFacts(width, height, signed % (2 * _MOST_SIGNED), *of_face), bool(by_hand))
            for sha256, signed, by_hand, width, height, *of_face in self._database.rows(query)
        }

    def confirmed(self) -> frozenset[str]:
        """sha256 of the pictures that correct recognition."""
        return frozenset(sha256 for (sha256,) in self._database.rows("SELECT sha256 FROM facts WHERE confirmed"))

    def put_pictures(self, rows: Iterable[PictureRow], gone: Iterable[str] = ()) -> None:
        """Writes these rows and deletes the paths in ``gone``."""
        paths = [(path,) for path in gone]

        def write(db: sqlite3.Connection) -> None:
            db.executemany("DELETE FROM pictures WHERE path = ?", paths)
            for row in rows:
                _put_picture(db, row)

        self._database.write(write)

    def forget_orphans(self, candidates: Collection[str] | None = None) -> None:
        """Deletes the results of contents that no picture has any more, among ``candidates`` or all."""
        some = None if candidates is None or len(candidates) > _MANY else list(candidates)

        def write(db: sqlite3.Connection) -> None:
            if some is None:
                for table in _READING_TABLES:
                    db.execute(f"DELETE FROM {table} WHERE sha256 NOT IN (SELECT sha256 FROM pictures)")
                return
            places = ", ".join("?" * len(some))
            held = {sha256 for (sha256,) in db.execute(f"SELECT sha256 FROM pictures WHERE sha256 IN ({places})", some)}
            for table in _READING_TABLES:
                db.executemany(f"DELETE FROM {table} WHERE sha256 = ?", [(each,) for each in some if each not in held])

        self._database.write(write)

    def forget_pictures(self, paths: Iterable[str]) -> None:
        """Deletes these pictures and the results of contents that no other picture has."""
        gone = set(paths)
        contents = {row.sha256 for row in self.pictures() if row.path in gone}
        self.put_pictures([], gone)
        self.forget_orphans(contents)
        self._database.truncate_log()

    def template_bytes(self, contents: Collection[str]) -> tuple[bytes, ...]:
        """The templates of these contents by every embedder, and the faces beside them, as they are stored."""
        found = []
        for table, column in (("templates", "vector"), ("unused_faces", "vectors")):
            rows = self._database.rows(f"SELECT sha256, {column} FROM {table}")
            found += [bytes(content) for sha256, content in rows if sha256 in contents]
        return tuple(found)

    def erase_rests(self) -> None:
        """Deletes what may still hold deleted rows: damaged copies, and the write-ahead log. Raises RollcallError."""
        self._database.erase_rests()

    def forget_readings(self) -> None:
        """Deletes all templates, refusals and measurements."""
        self._database.execute(*((f"DELETE FROM {table}", ()) for table in _READING_TABLES))

    def put_known(self, row: PictureRow, embedder: str, methods: Collection[str]) -> Enrolled | Message | None:
        """Writes the row of a picture whose content has a result by one of ``methods``, and returns that: a template of
        this embedder, with an empty vector, or a refusal. Returns None, and writes nothing, if there is none.
        """
        known: list[Enrolled | Message] = []
        places = ", ".join("?" * len(methods))

        of = f"sha256 = ? AND method IN ({places})"
        of_template = f"SELECT note, parameters FROM templates WHERE {of} AND embedder = ?"
        of_refusal = f"SELECT code, parameters FROM refusals WHERE {of} AND {_FACES_KNOWN}"
        values = row.sha256, *methods, embedder

        def write(db: sqlite3.Connection) -> None:
            template = db.execute(of_template, values).fetchone()
            refusal = db.execute(of_refusal, values).fetchone()
            if template is not None:
                known.append(Enrolled(np.empty(0, np.float32), note=_message(*template)))
            elif refusal is not None:
                known.append(Message.from_json(*refusal))
            if known:
                _put_picture(db, row)

        self._database.write(write)
        return known[0] if known else None

    def put_reading(self, row: PictureRow, embedder: str, method: str, reading: Reading) -> None:
        """Writes the result of a picture. ``method`` of a refusal is the one that refused it."""
        answer, made_for = reading.answer, (row.sha256, embedder, method)

        def write(db: sqlite3.Connection) -> None:
            require_current(self.folder, embedder)
            _put_picture(db, row)
            if isinstance(answer, Enrolled):
                vector = np.asarray(answer.vector, dtype="<f4").tobytes()
                note = (None, None) if answer.note is None else (answer.note.code, answer.note.to_json())
                db.execute("INSERT OR REPLACE INTO templates VALUES (?, ?, ?, ?, ?, ?)", (*made_for, vector, *note))
            else:
                values = (row.sha256, method, answer.code, answer.to_json())
                db.execute("DELETE FROM templates WHERE sha256 = ? AND embedder = ? AND method = ?", made_for)
                db.execute("INSERT OR REPLACE INTO refusals VALUES (?, ?, ?, ?)", values)
            faces = reading.unused_faces
            db.execute("DELETE FROM unused_faces WHERE sha256 = ? AND embedder = ? AND method = ?", made_for)
            if faces is not None:
                vectors = np.asarray(faces, dtype="<f4").tobytes()
                db.execute("INSERT INTO unused_faces VALUES (?, ?, ?, ?, ?)", (*made_for, len(faces), vectors))
            if reading.facts is not None:
                _put_facts(db, row.sha256, reading.facts, reading)

        self._database.write(write)

    def renew(self, convert: Convert) -> tuple[int, int]:
        """Replaces every vector in one transaction; returns how many, and how many were dropped. Raises RollcallError
        where the index is not stored."""
        return renew_vectors(self._database, (("templates", "vector"), ("unused_faces", "vectors")), convert)

    def put_refusal(self, sha256: str, method: str, refusal: Message) -> None:
        """Writes a refusal of a content, without its picture."""
        values = (sha256, method, refusal.code, refusal.to_json())
        self._database.execute(("INSERT OR REPLACE INTO refusals VALUES (?, ?, ?, ?)", values))

    def delete_refusal(self, sha256: str, method: str, refusal: Message) -> None:
        """Deletes it if it is still this one."""
        values = (sha256, method, refusal.code, refusal.to_json())
        of = "sha256 = ? AND method = ? AND code = ? AND parameters = ?"
        self._database.execute((f"DELETE FROM refusals WHERE {of}", values))

    def drop_templates(self, sha256s: Iterable[str], embedder: str, method: str) -> None:
        rows = [(sha256, embedder, method) for sha256 in sha256s]
        self._database.write(
            lambda db: db.executemany("DELETE FROM templates WHERE sha256 = ? AND embedder = ? AND method = ?", rows)
        )


def _message(code: str | None, parameters: str | None) -> Message | None:
    return None if code is None else Message.from_json(code, parameters)


def _put_picture(db: sqlite3.Connection, row: PictureRow) -> None:
    values = (row.path, row.person, row.size, row.mtime_ns, row.sha256, row.ctime_ns)
    db.execute("INSERT OR REPLACE INTO pictures VALUES (?, ?, ?, ?, ?, ?)", values)


def _put_facts(db: sqlite3.Connection, sha256: str, facts: PictureFacts, reading: Reading) -> None:
    signed = facts.fingerprint - 2 * _MOST_SIGNED if facts.fingerprint >= _MOST_SIGNED else facts.fingerprint
    of_face = facts.face, facts.sharpness, facts.brightness, facts.yaw, facts.pitch
    # Measurements of a face are kept if another detector finds none.
    db.execute(
        "INSERT INTO facts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (sha256) DO UPDATE SET "
        "face = excluded.face, sharpness = excluded.sharpness, brightness = excluded.brightness, "
        "yaw = excluded.yaw, pitch = excluded.pitch WHERE excluded.face IS NOT NULL",
        (sha256, facts.width, facts.height, signed, reading.by_hand, *of_face, reading.confirmed),
    )
