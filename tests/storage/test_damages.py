"""Sixty random damages of the journal and of the index: each is usable again by itself, with every whole row."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from recognition.enrolment.still import Enrolled
from recognition.message import Message
from storage.gallery.index import Index
from storage.gallery.index_schema import CHECKS as INDEX_CHECKS
from storage.gallery.index_schema import SCHEMA as INDEX_SCHEMA
from storage.gallery.picture_records import PictureFacts, PictureRow, Reading
from storage.journal.journal import JournalFile, SightingQuery, SightingRow
from storage.journal.strangers import LookRow
from storage.journal.tables import CHECKS as JOURNAL_CHECKS
from storage.journal.tables import SCHEMA as JOURNAL_SCHEMA
from storage.salvage import Table, tables_of
from storage.sqlite import sqlite3
from tests.storage.damages import copied, damage, rows_of, rows_on_whole_pages

NOW = 1_793_620_800.0
JOURNAL_TABLES = tables_of(JOURNAL_SCHEMA, JOURNAL_CHECKS)
INDEX_TABLES = tables_of(INDEX_SCHEMA, INDEX_CHECKS)
NOT_COMPARED = {"sqlite_sequence", "revision"}  # they go on from where they were
SEEDS = [pytest.param(seed, marks=[] if seed < 8 else pytest.mark.slow) for seed in range(60)]


def write_journal(folder: Path) -> None:
    journal = JournalFile(folder)
    chance = np.random.default_rng(1)
    rows = [
        SightingRow(
            0, f"visit {each}", None if each % 5 == 0 else f"Person {each % 7}", None if each % 5 else each % 9 + 1,
            NOW - each * 100, NOW - each * 100 + 50, 40.0, 0.3, 5, "camera 0", "a note " * (each % 20),
        )
        for each in range(400)
    ]  # fmt: skip
    journal.put(rows, now=NOW)
    for _ in range(9):
        number = journal.strangers.new(NOW - 100, NOW)
        vectors = chance.normal(size=(4, 128)).astype(np.float32)
        looks = [LookRow(0, number, NOW, 0.5, "made-up@1", each, chance.bytes(3000), "camera 0") for each in vectors]
        journal.strangers.put_looks(number, looks)
    journal.erase(SightingQuery(person="Person 3"))
    journal.close()


def write_index(folder: Path) -> None:
    index = Index(folder)
    chance = np.random.default_rng(1)
    for number in range(120):
        row = PictureRow(
            f"Person {number % 9}/{number}.jpg", f"Person {number % 9}", 1000 + number, 5, f"{number:064x}"
        )
        vectors = chance.normal(size=(3, 512)).astype(np.float32)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        facts = PictureFacts(640, 480, 2**63 + number, 90.0, 0.5, 100.0, None, 3.5)
        note = Message.of("largest-of-several", faces=3) if number % 4 == 0 else None
        answer = Message.of("several-faces", faces=2) if number % 3 == 0 else Enrolled(vectors[0], note=note)
        faces = vectors[1:] if number % 4 == 0 else None
        index.put_reading(row, "made-up@1", "way 1", Reading(answer, facts, unused_faces=faces))
    for embedder in range(5):
        index.decisions.set_threshold(f"made-up@{embedder}", 0.4, evidence="twenty strangers" * 20, now=NOW)
        index.decisions.keep_finding(f"finding {embedder}", now=NOW)
        index.decisions.set_key_picture(f"Person {embedder}", f"{embedder:064x}")
    index.close()


def with_log(file: Path, folder: Path, change: str) -> Path:
    """A copy of the file as a program leaves it that is killed: with the last change in its log."""
    with closing(sqlite3.connect(file, isolation_level=None)) as db:
        db.execute("PRAGMA wal_autocheckpoint = 0")
        db.execute(change)
        return copied(file, folder)


def check_repaired(damaged: Path, intact: Path, tables: tuple[Table, ...], scratch: Path) -> None:
    """The file in place of ``damaged``, of which this is a copy, has every row that is whole, and is sound."""
    readable = rows_of(copied(damaged, scratch / "readable"), tables)
    # Where the number of a table's page is damaged, SQLite reads the rows of another table as if they were its own.
    written = rows_of(copied(intact, scratch / "intact"), tables)
    whole = rows_on_whole_pages(damaged, intact, tables)
    file = scratch / "main" / ".rollcall" / damaged.name
    with closing(sqlite3.connect(file)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    now = rows_of(copied(file, scratch / "repaired"), tables)
    for table in tables:
        if table.name not in NOT_COMPARED:
            assert whole[table.name] | readable[table.name] & written[table.name] <= now[table.name], table.name


@pytest.fixture(scope="module")
def journals(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A journal without a log, and one with."""
    folder = tmp_path_factory.mktemp("journal")
    write_journal(folder)
    file = folder / ".rollcall" / "journal.sqlite"
    closed = copied(file, folder / "closed")
    return closed, with_log(file, folder / "killed", "UPDATE sightings SET note = 'changed' WHERE id % 3 = 0")


@pytest.fixture(scope="module")
def indexes(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("index")
    write_index(folder)
    file = folder / ".rollcall" / "index.sqlite"
    closed = copied(file, folder / "closed")
    return closed, with_log(file, folder / "killed", "UPDATE pictures SET size = 7")


@pytest.mark.parametrize("seed", SEEDS)
def test_a_damaged_journal_keeps_every_whole_row(seed: int, journals: tuple[Path, Path], tmp_path: Path) -> None:
    intact = journals[seed % 3 == 2]
    file = copied(intact, tmp_path / "main" / ".rollcall")
    damage(file, seed)
    damaged = copied(file, tmp_path / "damaged")
    journal = JournalFile(tmp_path / "main")
    journal.find(SightingQuery(text="note"), now=NOW)
    journal.days(SightingQuery())
    journal.people()
    journal.last_seen()
    journal.strangers.all()
    journal.strangers.looks()
    (number,) = journal.put([SightingRow(0, "new", "Ada", None, NOW, NOW + 1)], now=NOW)
    stranger = journal.strangers.new(NOW, NOW)
    journal.close()
    assert journal.notice is None
    assert (number, stranger) > (0, 0)
    check_repaired(damaged, intact, JOURNAL_TABLES, tmp_path)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_damaged_index_keeps_every_whole_row(seed: int, indexes: tuple[Path, Path], tmp_path: Path) -> None:
    intact = indexes[seed % 3 == 2]
    file = copied(intact, tmp_path / "main" / ".rollcall")
    damage(file, seed)
    damaged = copied(file, tmp_path / "damaged")
    index = Index(tmp_path / "main")
    index.pictures()
    index.notes("made-up@1", "way 1")
    index.vectors("made-up@1", "way 1")
    index.refusals("made-up@1", ["way 1"])
    index.unused_faces("made-up@1", "way 1")
    index.facts()
    index.decisions.kept_findings()
    index.put_reading(PictureRow("New.jpg", "New", 1, 1, "f" * 64), "made-up@1", "way 1", Reading(Message("no-face")))
    index.decisions.set_threshold("made-up@9", 0.3, now=NOW)
    index.close()
    assert index.notice is None
    check_repaired(damaged, intact, INDEX_TABLES, tmp_path)
