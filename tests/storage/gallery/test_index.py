"""What happens to the index when its file, its disk or its process fails."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from recognition.errors import RollcallError
from recognition.message import Message
from storage.gallery.gallery import Gallery
from storage.sqlite import sqlite3
from tests.fakes import GREEN, RED
from tests.gallery_folder import LONG_AGO, SquareEnroller, square, write

ROOT = Path(__file__).resolve().parents[3]
NOW = LONG_AGO + 3600
KEY = "colours@1"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path / "gallery" / "Ada.png", square(RED))
    write(tmp_path / "gallery" / "Bob.png", square(GREEN))
    return tmp_path / "gallery"


@pytest.fixture
def enrolled(folder: Path) -> Path:
    """The index of a gallery that was read once, with a threshold."""
    gallery = Gallery(folder)
    gallery.update(SquareEnroller(), KEY, now=NOW)
    gallery.decisions.set_threshold(KEY, 0.4, evidence="twenty strangers", now=NOW)
    return folder / ".rollcall" / "index.sqlite"


def write_crowd(folder: Path, count: int) -> None:
    """Pictures of one person whose contents differ; what follows the end of a picture does no harm."""
    first = write(folder / "Crowd" / "0.png", square(RED))
    for number in range(1, count):
        path = folder / "Crowd" / f"{number}.png"
        path.write_bytes(first.read_bytes() + f"copy {number}".encode())
        os.utime(path, (LONG_AGO, LONG_AGO))


def test_nothing_in_it_is_a_pickle_and_nobody_else_may_read_it(enrolled: Path) -> None:
    with closing(sqlite3.connect(enrolled)) as db:
        assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        (vector,) = db.execute("SELECT vector FROM templates LIMIT 1").fetchone()
    assert len(vector) == 3 * 4
    if os.name == "posix":
        assert enrolled.parent.stat().st_mode & 0o077 == 0


def test_the_file_is_closed_when_no_work_is_done(enrolled: Path) -> None:
    assert {each.name for each in enrolled.parent.iterdir()} - {"retention.json"} == {"index.sqlite"}


@pytest.mark.parametrize("damage", ["text", "torn", "empty", "zeros", "no tables 1", "no tables 2"])
def test_a_damaged_index_is_moved_aside_and_made_anew(enrolled: Path, folder: Path, damage: str) -> None:
    whole = enrolled.read_bytes()
    if damage.startswith("no tables"):
        enrolled.unlink()
        with closing(sqlite3.connect(enrolled)) as db:
            db.execute(f"PRAGMA user_version = {damage[-1]}")
    else:
        broken = {"text": b"no database" * 999, "torn": whole[:5000], "empty": b"", "zeros": bytes(len(whole))}
        enrolled.write_bytes(broken[damage])
    enroller = SquareEnroller()
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    assert gallery.templates(KEY, 3).people == ("Ada", "Bob")
    assert (enroller.seen, gallery.notice) == (2, None)
    Gallery(folder).update(enroller, KEY, now=NOW)
    assert enroller.seen == 2
    if damage not in ("empty", "zeros"):
        assert (enrolled.parent / "index.damaged.sqlite").is_file()


def test_an_index_that_breaks_while_it_is_used_is_made_anew(enrolled: Path, folder: Path) -> None:
    gallery = Gallery(folder)
    gallery.update(SquareEnroller(), KEY, now=NOW)
    enrolled.write_bytes(b"no database" * 999)
    write(folder / "Eve.png", square(RED))
    enroller = SquareEnroller()
    gallery.update(enroller, KEY, now=NOW)
    gallery.update(enroller, KEY, now=NOW)
    assert gallery.templates(KEY, 3).people == ("Ada", "Bob", "Eve")
    assert gallery.notice is None


def test_the_index_of_a_newer_rollcall_is_kept_aside_and_its_thresholds_taken_over(
    enrolled: Path, folder: Path
) -> None:
    with closing(sqlite3.connect(enrolled)) as db:
        db.execute("PRAGMA user_version = 99")
    gallery = Gallery(folder)
    gallery.update(SquareEnroller(), KEY, now=NOW)
    assert (gallery.decisions.threshold(KEY), gallery.decisions.evidence(KEY)) == (0.4, "twenty strangers")
    with closing(sqlite3.connect(enrolled.parent / "index.newer.sqlite")) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (99,)


_VERSION_1 = """
CREATE TABLE pictures (path TEXT PRIMARY KEY, person TEXT NOT NULL, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL,
    sha256 TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE templates (sha256 TEXT NOT NULL, embedder TEXT NOT NULL, method TEXT NOT NULL, vector BLOB NOT NULL,
    note TEXT, PRIMARY KEY (sha256, embedder, method));
CREATE TABLE refusals (sha256 TEXT NOT NULL, method TEXT NOT NULL, reason TEXT NOT NULL, sentence TEXT NOT NULL,
    PRIMARY KEY (sha256, method)) WITHOUT ROWID;
CREATE TABLE thresholds (embedder TEXT PRIMARY KEY, value REAL NOT NULL, source TEXT NOT NULL, set_at REAL NOT NULL)
    WITHOUT ROWID;
CREATE TABLE calibrations (embedder TEXT PRIMARY KEY, evidence TEXT NOT NULL, made_at REAL NOT NULL) WITHOUT ROWID;
PRAGMA user_version = 1;
"""


def to_version_1(index: Path) -> None:
    """Makes the index what the first Rollcall would have made of the same gallery."""
    tables = {
        "pictures": "path, person, size, mtime_ns, sha256",
        "templates": "sha256, embedder, method, vector, note",
        "refusals": "sha256, method, code, 'No face was found.'",
        "thresholds": "embedder, value, 'set by hand', set_at",
        "calibrations": "embedder, evidence, made_at",
    }
    with closing(sqlite3.connect(index)) as db:
        rows = {table: db.execute(f"SELECT {columns} FROM {table}").fetchall() for table, columns in tables.items()}
    index.unlink()
    with closing(sqlite3.connect(index)) as db:
        db.executescript(_VERSION_1)
        for table, columns in tables.items():
            db.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(columns.split(', ')))})", rows[table])
        db.commit()


def test_an_older_index_keeps_what_was_set_and_has_its_pictures_read_anew(enrolled: Path, folder: Path) -> None:
    to_version_1(enrolled)
    enroller = SquareEnroller()
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    assert (gallery.decisions.threshold(KEY), gallery.decisions.evidence(KEY)) == (0.4, "twenty strangers")
    assert (enroller.seen, gallery.templates(KEY, 3).people) == (2, ("Ada", "Bob"))
    assert all(each.facts is not None for each in gallery.records(KEY))
    assert {each.name for each in enrolled.parent.iterdir()} - {"retention.json"} == {"index.sqlite"}, (
        "nothing was moved aside"
    )
    Gallery(folder).update(enroller, KEY, now=NOW)
    assert enroller.seen == 2


def test_who_was_renamed_before_the_upgrade_is_still_followed(enrolled: Path, folder: Path) -> None:
    to_version_1(enrolled)
    (folder / "Ada.png").rename(folder / "Ada Lovelace.png")
    assert Gallery(folder).update(SquareEnroller(), KEY, now=NOW).renamed == (("Ada", "Ada Lovelace"),)


def test_two_that_bring_an_older_index_up_to_date_at_once_do_it_once(enrolled: Path, folder: Path) -> None:
    to_version_1(enrolled)
    failures: list[BaseException] = []
    start = threading.Barrier(3)

    def read() -> None:
        try:
            start.wait(10)
            Gallery(folder).update(SquareEnroller(), KEY, now=NOW)
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=read) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert failures == []
    assert Gallery(folder).decisions.threshold(KEY) == 0.4
    assert {each.name for each in enrolled.parent.iterdir()} - {"retention.json"} == {"index.sqlite"}


def test_an_upgrade_that_is_cut_off_leaves_the_older_index(
    enrolled: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_version_1(enrolled)
    with monkeypatch.context() as patched:
        patched.setattr("storage.gallery.index.UPGRADES", {1: ("DELETE FROM templates", "no such statement")})
        gallery = Gallery(folder)
        gallery.close()
        with pytest.raises(sqlite3.OperationalError):
            gallery._index._database._open()
    with closing(sqlite3.connect(enrolled)) as db:
        assert db.execute("SELECT COUNT(*) FROM templates").fetchone() == (2,)
        assert db.execute("PRAGMA user_version").fetchone() == (1,)


def test_what_somebody_chose_outlives_a_damaged_index(enrolled: Path, folder: Path) -> None:
    gallery = Gallery(folder)
    gallery.update(SquareEnroller(), KEY, now=NOW)
    gallery.set_key_picture("Ada", "Ada.png")
    gallery.decisions.keep_finding("look-alike Ada Bob", now=NOW)
    with closing(sqlite3.connect(enrolled)) as db:
        db.execute("DROP TABLE templates")
    gallery = Gallery(folder)
    gallery.update(SquareEnroller(), KEY, now=NOW)
    copy = enrolled.parent / "index.damaged.sqlite"
    assert copy.is_file()
    assert gallery.repaired() == Message.of("index-repaired", why="damaged", lost=0, copy=str(copy))
    assert gallery.decisions.kept_findings() == {"look-alike Ada Bob"}
    assert (gallery.key_picture("Ada"), gallery.decisions.threshold(KEY)) == ("Ada.png", 0.4)
    gallery.decisions.keep_finding("look-alike Ada Bob", kept=False)
    gallery.set_key_picture("Ada", None)
    assert (gallery.decisions.kept_findings(), gallery.key_picture("Ada")) == (frozenset(), None)


def test_a_folder_that_cannot_be_written_is_used_all_the_same(folder: Path) -> None:
    (folder / ".rollcall").write_text("in the way of the folder", encoding="utf-8")
    enroller = SquareEnroller()
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    gallery.decisions.set_threshold(KEY, 0.3)
    assert gallery.templates(KEY, 3).people == ("Ada", "Bob")
    assert gallery.decisions.threshold(KEY) == 0.3
    assert "cannot be written" in (gallery.notice or "")
    gallery.update(enroller, KEY, now=NOW)
    assert enroller.seen == 2
    gallery.close()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="needs an account that permissions hold for")
def test_an_index_that_cannot_be_written_is_still_read(enrolled: Path, folder: Path) -> None:
    enrolled.chmod(0o400)
    enrolled.parent.chmod(0o500)
    try:
        enroller = SquareEnroller()
        gallery = Gallery(folder)
        gallery.update(enroller, KEY, now=NOW)
        assert (enroller.seen, gallery.templates(KEY, 3).people) == (0, ("Ada", "Bob"))
        gallery.close()
    finally:
        enrolled.parent.chmod(0o700)


@pytest.mark.usefixtures("enrolled")
def test_an_index_on_a_read_only_medium_is_still_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def sealed(_database: object) -> sqlite3.Connection:
        raise PermissionError(30, "Read-only file system")

    monkeypatch.setattr("storage.database.Database._open", sealed)
    enroller = SquareEnroller()
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    assert (enroller.seen, gallery.templates(KEY, 3).people) == (0, ("Ada", "Bob"))
    assert gallery.decisions.threshold(KEY) == 0.4
    gallery.close()


@pytest.mark.usefixtures("enrolled")
def test_a_full_disk_costs_nothing_but_the_remembering(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from storage.database import Database

    opened = Database._open

    def small(database: Database) -> sqlite3.Connection:
        db = opened(database)
        (pages,) = db.execute("PRAGMA page_count").fetchone()
        db.execute(f"PRAGMA max_page_count = {pages}")
        return db

    monkeypatch.setattr(Database, "_open", small)
    write_crowd(folder, 100)
    enroller = SquareEnroller()
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    assert enroller.seen == 100
    assert len(gallery.templates(KEY, 3)) == 102
    assert "disk with the gallery is full" in (gallery.notice or "")
    gallery.update(enroller, KEY, now=NOW)
    assert enroller.seen == 100
    gallery.close()


def test_an_index_that_another_program_holds_is_said(
    enrolled: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.sealing.databases.PATIENCE", 0.05)
    with closing(sqlite3.connect(enrolled, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        gallery = Gallery(folder)
        with pytest.raises(RollcallError, match="held by another program"):
            gallery.decisions.set_threshold(KEY, 0.5)
        other.execute("ROLLBACK")
    gallery.decisions.set_threshold(KEY, 0.5)
    assert gallery.decisions.threshold(KEY) == 0.5


def test_two_galleries_of_one_folder_do_not_get_into_each_others_way(folder: Path) -> None:
    write_crowd(folder, 20)
    failures: list[BaseException] = []

    def read() -> None:
        try:
            gallery = Gallery(folder)
            gallery.update(SquareEnroller(), KEY, now=NOW)
            assert len(gallery.templates(KEY, 3)) == 22
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=read) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert failures == []


_ENROL = """
import sys
from pathlib import Path
from tests.gallery_folder import LONG_AGO, SquareEnroller
from storage.gallery.gallery import Gallery

class Telling(SquareEnroller):
    def template(self, image):
        if self.seen == int(sys.argv[2]):
            print("half", flush=True)
            sys.stdin.read()
        return super().template(image)

enroller = Telling()
Gallery(Path(sys.argv[1])).update(enroller, "colours@1", now=LONG_AGO + 3600)
"""


@pytest.mark.parametrize("done", [0, 1, 7])
def test_being_killed_in_the_middle_loses_nothing(folder: Path, done: int) -> None:
    write_crowd(folder, 8)
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "tests")])}
    process = subprocess.Popen(
        [sys.executable, "-c", _ENROL, str(folder), str(done)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "half\n"
        os.kill(process.pid, signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
        process.wait(30)
    enroller = SquareEnroller()
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    assert enroller.seen == 10 - done
    assert len(gallery.templates(KEY, 3)) == 10
