"""What killed processes leave behind is deleted at a start; what was removed is deleted after its time."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from storage.files import rearranging, trash
from storage.files.atomic_file import atomic_file
from storage.files.folder_import import Placing
from storage.files.import_journal import ImportJournal
from storage.files.moving import Change
from storage.files.part_files import part_file, sweep_part_files
from storage.files.retention import Keeping, sweep
from storage.gallery.gallery import Gallery
from tests.conftest import ROOT
from tests.fakes import GREEN, RED
from tests.gallery_folder import SquareEnroller, square, write

NOW = time.time()
DAY = 86400.0
LEFT = f".{'0123456789abcdef' * 2}.part"

_WRITE = """
import sys
from pathlib import Path
from storage.files.part_files import part_file
with part_file(Path(sys.argv[1])) as part:
    part.write_bytes(b"a face")
    print(part.name, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "gallery"
    write(folder / "Ada.png", square(RED))
    write(folder / "Bob" / "1.png", square(GREEN))
    write(folder / ".rollcall" / "not" / "Bob" / "seen.png", square(GREEN))
    return folder


def start_writing(folder: Path) -> tuple[subprocess.Popen[str], Path]:
    process = subprocess.Popen(
        [sys.executable, "-c", _WRITE, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    assert process.stdout is not None
    return process, folder / process.stdout.readline().strip()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps them for a day")
def test_a_start_deletes_what_a_killed_process_left_and_nothing_in_use(folder: Path) -> None:
    process, part = start_writing(folder)
    with process:
        assert part.read_bytes() == b"a face"
        sweep(folder)
        assert part.is_file(), "it is being written"
        os.kill(process.pid, signal.SIGKILL)
        process.wait(30)
    assert part.is_file()
    mine = [folder / name for name in (".notes.part", "Ada.part", ".0123.part", "old.png.part")]
    for each in mine:
        each.write_text("somebody else's", encoding="utf-8")
    Gallery(folder).update(SquareEnroller(), "colours@1")
    assert not part.exists()
    assert all(each.is_file() for each in mine)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps them for a day")
def test_what_was_left_beside_an_export_goes_with_the_next_one(tmp_path: Path) -> None:
    file = tmp_path / "seen.csv"
    with atomic_file(file) as part:
        part.write_text("first", encoding="utf-8")
        left = part.with_name(f"{part.name[:10]}{LEFT[1:]}")
        left.write_text("Ada was seen", encoding="utf-8")
    with atomic_file(file) as part:
        part.write_text("second", encoding="utf-8")
    assert [each.name for each in tmp_path.iterdir()] == ["seen.csv"]
    assert file.read_text(encoding="utf-8") == "second"


def test_two_that_write_one_file_do_not_get_into_each_others_way(tmp_path: Path) -> None:
    file = tmp_path / "seen.csv"
    with atomic_file(file) as one:
        one.write_text("one", encoding="utf-8")
        with atomic_file(file) as other:
            other.write_text("other", encoding="utf-8")
    assert file.read_text(encoding="utf-8") == "one"
    assert [each.name for each in tmp_path.iterdir()] == ["seen.csv"]


def test_a_file_in_the_making_is_gone_in_the_end(tmp_path: Path) -> None:
    with part_file(tmp_path) as part:
        sweep_part_files(tmp_path)
        assert part.is_file()
    assert list(tmp_path.iterdir()) == []


def test_pictures_of_an_interrupted_import_are_deleted_and_those_of_a_running_one_are_not(folder: Path) -> None:
    journal, placing = ImportJournal(folder, folder.parent, "colours@1", "squares"), Placing(folder)
    placing.open()
    journal.open()
    partial = placing.written(b"a face")
    sweep(folder)
    assert partial.is_file()
    journal.close()
    sweep(folder)
    assert not partial.exists()
    assert list((folder / ".rollcall" / "imports").glob("*.jsonl")), "the import can be resumed"


def remove(folder: Path, person: str, days_ago: float) -> Change:
    return rearranging.remove_person(folder, person, now=NOW - days_ago * DAY)


def test_what_was_removed_is_deleted_after_thirty_days_and_a_day(folder: Path) -> None:
    remove(folder, "Ada", 31)
    remove(folder, "Bob", 29)
    sweep(folder, NOW)
    sweep(folder, NOW + DAY / 2)
    assert {each.person for each in trash.stored(folder)} == {"Ada", "Bob"}
    sweep(folder, NOW + 1.01 * DAY)
    assert {each.person for each in trash.stored(folder)} == {"Bob"}
    assert not any("Ada" in path.name for path in folder.rglob("*"))
    sweep(folder, NOW + 3 * DAY)
    sweep(folder, NOW + 4.5 * DAY)
    assert trash.stored(folder) == ()


def test_each_kind_has_its_own_time_and_zero_keeps(folder: Path) -> None:
    remove(folder, "Ada", 12)
    rearranging.set_aside(folder, ["Bob/1.png"], now=NOW - 12 * DAY)
    for keeping, left in (
        (Keeping(removed=30, set_aside=0), {"Ada", "Bob"}),
        (Keeping(removed=30, set_aside=10), {"Ada"}),
        (Keeping(removed=10, set_aside=10), set()),
    ):
        sweep(folder, NOW, keeping)
        sweep(folder, NOW + 1.1 * DAY, keeping)
        assert {each.person for each in trash.stored(folder)} == left
        sweep(folder, NOW, keeping)


def test_after_a_jump_of_the_clock_nothing_is_deleted_for_a_week_and_that_is_said(folder: Path) -> None:
    remove(folder, "Ada", 5)
    assert sweep(folder, NOW) is None
    ahead = NOW + 400 * DAY
    for days in (0.0, 1.5, 3.0, 6.9):
        held = sweep(folder, ahead + days * DAY)
        assert held is not None
        assert (held.before, held.until, held.is_due) == (NOW, ahead + 7 * DAY, True)
    assert {each.person for each in trash.stored(folder)} == {"Ada"}
    assert sweep(folder, ahead + 7.1 * DAY) is None  # nobody set the clock: it is right, and the computer was off
    assert trash.stored(folder) == ()


def test_a_hold_ends_when_the_clock_is_set_right(folder: Path) -> None:
    remove(folder, "Ada", 5)
    sweep(folder, NOW)
    assert sweep(folder, NOW + 400 * DAY) is not None
    assert sweep(folder, NOW + 3600) is None
    assert {each.person for each in trash.stored(folder)} == {"Ada"}


def test_what_is_due_is_deleted_while_the_gallery_is_open(folder: Path) -> None:
    remove(folder, "Ada", 30.5)
    gallery = Gallery(folder)
    for days in (0.0, 0.6, 1.2, 1.8):  # due by the second, deleted a day later
        gallery.update(SquareEnroller(), "colours@1", now=NOW + days * DAY)
    assert trash.stored(folder) == ()


@pytest.mark.parametrize("ahead", [40, 400, 20_000])
def test_a_clock_that_is_ahead_deletes_nothing_that_was_removed(folder: Path, ahead: float) -> None:
    remove(folder, "Ada", 5)
    for wrong in (ahead, ahead + 0.5):
        sweep(folder, NOW + wrong * DAY)
        sweep(folder, NOW)
        sweep(folder, NOW + wrong * DAY + 3600)
    sweep(folder, NOW + 2 * DAY)
    assert {each.person for each in trash.stored(folder)} == {"Ada"}


def test_what_was_set_aside_stays_for_a_year(folder: Path) -> None:
    rearranging.set_aside(folder, ["Ada.png"], now=NOW - 350 * DAY)
    for days in (0, 2, 4):
        sweep(folder, NOW + days * DAY)
    assert {each.person for each in trash.stored(folder)} == {"Ada"}


def test_damaged_copies_are_deleted_after_thirty_days(folder: Path) -> None:
    places = [folder / ".rollcall" / name for name in ("journal.damaged.sqlite", "index.newer (2).sqlite")]
    for place in places:
        place.write_bytes(b"sightings")
        os.utime(place, (NOW - 31 * DAY, NOW - 31 * DAY))
    sweep(folder, NOW)
    assert all(place.is_file() for place in places)
    sweep(folder, NOW + 1.5 * DAY)
    assert not any(place.exists() for place in places)


def test_the_looks_that_are_not_somebody_go_with_them_and_come_back(folder: Path) -> None:
    change = remove(folder, "Bob", 0)
    assert not (folder / ".rollcall" / "not").exists()
    trash.restore(folder, *(each.path for each in trash.stored(folder) if each.person == "Bob"))
    assert (folder / "Bob" / "1.png").is_file()
    assert (folder / ".rollcall" / "not" / "Bob" / "seen.png").is_file()
    assert not (folder / ".rollcall" / "removed").exists()
    change = remove(folder, "Bob", 0)
    rearranging.undo(folder, change)
    assert (folder / ".rollcall" / "not" / "Bob" / "seen.png").is_file()
