"""What a source was for while it was watched, in a new journal and in one of a former version."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from storage.attendance.records import ROLES, Watched
from storage.journal.journal import JournalFile
from storage.journal.tables import SCHEMA, SCHEMA_VERSION
from storage.sqlite import sqlite3


def test_a_journal_of_version_7_keeps_its_watching_and_notes_roles_from_now_on(tmp_path: Path) -> None:
    file = tmp_path / ".rollcall" / "journal.sqlite"
    file.parent.mkdir()
    with closing(sqlite3.connect(file)) as db:
        for statement in SCHEMA:
            if statement not in ROLES:
                db.execute(statement)
        db.execute("INSERT INTO watched (source, since, until) VALUES ('Door', 10.0, 20.0)")
        db.execute("PRAGMA user_version = 7")
        db.commit()
    with closing(JournalFile(tmp_path)) as journal:
        number = journal.attendance.put_watched(0, "Door", 30.0, 40.0, "arrivals")
        journal.attendance.put_watched(number, "Door", 30.0, 50.0, "arrivals")
        assert journal.attendance.watched(0.0, 99.0) == (
            Watched("Door", (10.0, 20.0)),
            Watched("Door", (30.0, 50.0), "arrivals"),
        )
        assert journal.notice is None
    with closing(sqlite3.connect(file)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
