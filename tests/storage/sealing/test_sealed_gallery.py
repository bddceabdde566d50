"""Sealed galleries: round trips, sealing what is there, other keys, damage, and programs that use one at a time."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

import storage.database
from recognition.errors import UsageError
from services.privacy.sealing import change_key, seal, sealing_of, unseal
from storage.files.gallery_folder import INDEX_FOLDER
from storage.files.import_journal import ImportJournal
from storage.files.pictures import UnreadablePictureError, decode_picture, read_bytes, read_picture
from storage.gallery.index import Index
from storage.journal.journal import JournalFile, SightingQuery
from storage.sealing.errors import ChangedFileError
from storage.sealing.files import read_file, write_file
from storage.sealing.header import HEADER_COPY, HEADER_FILE, LOCK_FILE, Source
from storage.sealing.names import stored_at
from storage.sealing.sealed_file import CHUNK, HEAD_BYTES, plain_size
from storage.sealing.vault import configure
from storage.sqlite import sqlite3
from tests.conftest import ROOT
from tests.storage.sealing.sealed_gallery import (
    EMBEDDER,
    METHOD,
    NAMES,
    content_of,
    fill,
    picture_of,
    policy_in,
    traces_in,
    vector_of,
)

CHANGES = int(os.environ.get("ROLLCALL_TEST_CHANGES", "60"))
"""Random changes of sealed files that are tried; 1,000 were."""
KILLS = os.environ.get("ROLLCALL_TEST_KILLS", "20")


@pytest.fixture
def gallery(tmp_path: Path) -> Path:
    return tmp_path / "gallery"


@pytest.fixture
def plain(tmp_path: Path, gallery: Path) -> Path:
    configure(policy_in(tmp_path / "keys", seal=False))
    fill(gallery)
    return gallery


@pytest.fixture
def sealed(tmp_path: Path, gallery: Path) -> Path:
    configure(policy_in(tmp_path / "keys"))
    fill(gallery)
    seal(gallery)
    return gallery


def start_again(tmp_path: Path) -> None:
    configure(policy_in(tmp_path / "keys"))
    storage.database._checked.clear()


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK + 7])
def test_files_of_any_size_come_back(tmp_path: Path, gallery: Path, size: int) -> None:
    configure(policy_in(tmp_path / "keys"))
    file = gallery / INDEX_FOLDER / "removed" / "some.bin"
    file.parent.mkdir(parents=True)
    content = random.Random(size).randbytes(size)
    write_file(file, content)
    stored = file.read_bytes()
    assert (read_file(file), plain_size(len(stored))) == (content, size)
    assert len(content) < 16 or content[:16] not in stored
    for cut in {len(stored) - 1, len(stored) - 16, HEAD_BYTES + CHUNK + 16, HEAD_BYTES} - {len(stored)}:
        if cut < len(stored):
            file.write_bytes(stored[:cut])
            with pytest.raises(ChangedFileError):
                read_file(file)


def test_a_new_gallery_is_sealed_from_its_first_byte(sealed: Path, tmp_path: Path) -> None:
    assert traces_in(sealed) == []
    wanted = content_of(sealed)
    assert len(wanted["sightings"]) == 40  # type: ignore[arg-type]
    start_again(tmp_path)
    assert content_of(sealed) == wanted


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_nobody_else_may_read_what_is_sealed(plain: Path, tmp_path: Path) -> None:
    for each in (plain / INDEX_FOLDER).rglob("*"):
        each.chmod(0o755 if each.is_dir() else 0o644)
    start_again(tmp_path)
    seal(plain)
    others = [each for each in (plain / INDEX_FOLDER).rglob("*") if each.stat().st_mode & 0o077]
    assert others == []


def test_what_is_there_is_sealed_and_nothing_is_lost(plain: Path, tmp_path: Path) -> None:
    wanted = content_of(plain)
    assert traces_in(plain)
    start_again(tmp_path)
    progress: list[float] = []
    assert seal(plain, lambda each: progress.append(each.done)) == ()
    assert progress
    assert traces_in(plain) == []
    assert content_of(plain) == wanted
    sealing = sealing_of(plain)
    assert (sealing.source, sealing.is_complete) == (Source.FILE, True)
    unseal(plain)
    configure(policy_in(tmp_path / "keys", seal=False))
    assert content_of(plain) == wanted
    assert sealing_of(plain).source is None
    assert not list((plain / INDEX_FOLDER).glob("*.sealed"))


def test_another_key_seals_everything_anew(sealed: Path, tmp_path: Path) -> None:
    wanted = content_of(sealed)
    files = [
        each
        for each in (sealed / INDEX_FOLDER).rglob("*")
        if each.is_file() and each.name not in (HEADER_FILE, HEADER_COPY, LOCK_FILE, "lock")
    ]
    before = {each: each.read_bytes() for each in files}
    (former,) = (tmp_path / "keys").glob("*.key")
    change_key(sealed, Source.FILE, forget=True)
    assert content_of(sealed) == wanted
    assert not former.exists()
    assert not [each for each, content in before.items() if each.exists() and each.read_bytes() == content]
    start_again(tmp_path)
    assert content_of(sealed) == wanted


def test_a_plain_gallery_has_no_key_to_change(plain: Path) -> None:
    for change in (lambda: change_key(plain, Source.FILE), lambda: unseal(plain)):
        with pytest.raises(UsageError, match="not sealed"):
            change()


def test_a_file_of_an_older_rollcall_beside_the_sealed_one_is_kept_sealed(sealed: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    configure(policy_in(tmp_path / "keys", seal=False))
    JournalFile(other / "x").close()
    fill(other)
    shutil.copyfile(other / INDEX_FOLDER / "journal.sqlite", sealed / INDEX_FOLDER / "journal.sqlite")
    start_again(tmp_path)
    with closing(JournalFile(sealed)) as journal:
        assert journal.people() == NAMES
    assert not (sealed / INDEX_FOLDER / "journal.sqlite").exists()
    kept = read_file(sealed / INDEX_FOLDER / "journal.former.sqlite")
    assert kept.startswith(b"SQLite format 3\0")
    assert traces_in(sealed) == []


def test_a_damaged_plain_database_is_repaired_as_it_is_sealed(plain: Path, tmp_path: Path) -> None:
    file = plain / INDEX_FOLDER / "journal.sqlite"
    content = bytearray(file.read_bytes())
    content[20:40] = bytes(20)
    file.write_bytes(content)
    start_again(tmp_path)
    seal(plain)
    with closing(JournalFile(plain)) as journal:
        assert journal.people() == NAMES
    assert traces_in(plain) == []
    assert read_file(plain / INDEX_FOLDER / "journal.damaged.sqlite")[:16] == content[:16]


def test_a_damaged_sealed_database_keeps_the_pages_that_are_whole(tmp_path: Path, gallery: Path) -> None:
    configure(policy_in(tmp_path / "keys"))
    fill(gallery, 2000)
    (file,) = (gallery / INDEX_FOLDER).glob("journal.*.sealed")
    content = bytearray(file.read_bytes())
    for page in (0, *range(20, 40)):
        content[4096 * page + 100] ^= 1
    file.write_bytes(content)
    start_again(tmp_path)
    with closing(JournalFile(gallery)) as journal:
        rows, count = journal.find(SightingQuery(), now=1_700_200_000.0, most=5000)
        assert {row.person for row in rows} == set(NAMES)
        assert 500 < count < 2000
        assert journal.repaired is not None
    assert traces_in(gallery) == []
    start_again(tmp_path)
    with closing(JournalFile(gallery)) as journal:
        assert journal.find(SightingQuery(), now=1_700_200_000.0, most=5000)[1] == count
        assert journal.repaired is None


@pytest.mark.timeout(1800)
def test_random_changes_are_refused_or_recovered_and_never_give_a_wrong_name(sealed: Path, tmp_path: Path) -> None:
    chance = random.Random(15)
    pictures = {decode_picture(picture_of(20 + number)).tobytes() for number in range(4)}
    vectors = dict(_templates(sealed))
    for number in range(CHANGES):
        copy = tmp_path / f"changed-{number}"
        shutil.copytree(sealed, copy)
        changed = _change(copy / INDEX_FOLDER, chance)
        start_again(tmp_path)
        private = copy / INDEX_FOLDER
        with closing(Index(copy)) as index:
            assert all(row.path == f"{row.person}.jpg" for row in index.pictures()), changed
            found = dict(index.vectors(EMBEDDER, METHOD))
            assert all(vectors[sha256] == vector for sha256, vector in found.items()), changed
        with closing(JournalFile(copy)) as journal:
            assert set(journal.people()) <= set(NAMES), changed
        for file in private.rglob("*.jpg"):
            try:
                assert read_picture(file).tobytes() in pictures, changed
            except UnreadablePictureError:
                assert file.name in changed
        imported = ImportJournal(copy, Path("elsewhere"), EMBEDDER, METHOD)
        assert all(each.path == f"{each.person}.jpg" for each in imported.results()), changed
        shutil.rmtree(copy)


def _templates(gallery: Path) -> list[tuple[str, bytes]]:
    with closing(Index(gallery)) as index:
        found = sorted(index.vectors(EMBEDDER, METHOD).items())
    assert {vector for _, vector in found} == {vector_of(number).tobytes() for number in range(3)}
    return found


def _change(private: Path, chance: random.Random) -> str:
    """Changes one or two sealed files; says how."""
    files = [each for each in sorted(private.rglob("*")) if each.is_file() and each.stat().st_size]
    file, other = chance.sample(files, 2)
    if file.name in (HEADER_FILE, HEADER_COPY) and other.name in (HEADER_FILE, HEADER_COPY):
        return "nothing"
    content = bytearray(file.read_bytes())
    kind = chance.choice(("flip", "flips", "cut", "grow", "zeros", "exchange", "copy", "delete"))
    at = chance.randrange(len(content))
    if kind in ("flip", "flips"):
        for _ in range(1 if kind == "flip" else 50):
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    elif kind == "cut":
        del content[at:]
    elif kind == "grow":
        content += chance.randbytes(1 + at)
    elif kind == "zeros":
        content[at : at + 512] = bytes(len(content[at : at + 512]))
    elif kind == "exchange":
        theirs = other.read_bytes()
        other.write_bytes(content)
        content = bytearray(theirs)
    elif kind == "copy":
        content = bytearray(other.read_bytes())
    if kind == "delete":
        file.unlink()
    else:
        file.write_bytes(content)
    return f"{kind} {file.name} {other.name}"


def test_two_sealed_pictures_cannot_be_exchanged(sealed: Path) -> None:
    one, two = (stored_at(sealed / INDEX_FOLDER / name) for name in ("not/one/2.jpg", "ignored/3.jpg"))
    first, second = one.read_bytes(), two.read_bytes()
    one.write_bytes(second)
    two.write_bytes(first)
    for file in (one, two):
        with pytest.raises(UnreadablePictureError):
            read_bytes(file)


_WRITER = """
import sys
from pathlib import Path
from storage.journal.journal import JournalFile
from storage.sealing.vault import configure
from tests.storage.sealing.sealed_gallery import policy_in

gallery, keys = map(Path, sys.argv[1:])
configure(policy_in(keys))
journal = JournalFile(gallery)
print("ready", flush=True)
number = 0
while sys.stdin.readline().strip() == "more":
    for _ in range(5):
        journal.add_by_hand(f"Visitor {number}", 1_700_000_000.0 + number)
        number += 1
    print(number, flush=True)
"""


@pytest.mark.parametrize("begins_plain", [True, False])
def test_another_program_goes_on_writing_while_everything_is_sealed_anew(
    tmp_path: Path, gallery: Path, begins_plain: bool
) -> None:
    keys = tmp_path / "keys"
    configure(policy_in(keys, seal=not begins_plain))
    fill(gallery)
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", _WRITER, str(gallery), str(keys)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment, cwd=ROOT
    ) as writer:
        assert writer.stdin is not None
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
        configure(policy_in(keys))
        seal(gallery)
        written = 0
        for _ in range(6):
            writer.stdin.write("more\n")
            writer.stdin.flush()
            change_key(gallery, Source.FILE)  # while it writes
            written = int(writer.stdout.readline())
        writer.stdin.close()
        assert writer.wait(60) == 0
    with closing(JournalFile(gallery)) as journal:
        visitors = {each for each in journal.people() if each.startswith("Visitor")}
    assert visitors == {f"Visitor {number}" for number in range(written)}
    assert written == 30
    assert not list((gallery / INDEX_FOLDER).glob("*.former*"))


def test_a_key_change_waits_for_who_is_writing(sealed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.sealing.databases.PATIENCE", 0.05)
    (file,) = (sealed / INDEX_FOLDER).glob("index.*.sealed")
    from storage.sealing.databases import place_of

    with closing(place_of(sealed / INDEX_FOLDER / "index.sqlite").connect()) as db:
        db.execute("BEGIN IMMEDIATE")
        with pytest.raises(Exception, match="held by another program"):
            change_key(sealed, Source.FILE)
        db.execute("ROLLBACK")
    assert file.exists()
    seal(sealed)
    assert not file.exists()
    assert len(_templates(sealed)) == 3


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks")
def test_kills_at_random_moments_lose_nothing_and_leave_nothing_plain(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.storage.sealing.kills", "--tries", KILLS]
    environment = os.environ | {"TMPDIR": str(tmp_path)}
    ended = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=900)
    assert ended.returncode == 0, ended.stderr
    assert "killed" in ended.stdout


def test_sqlcipher_is_what_seals() -> None:
    with closing(sqlite3.connect(":memory:")) as db:
        (version,) = db.execute("PRAGMA cipher_version").fetchone()
    assert int(version.split(".")[0]) >= 4
