"""Whether a database of a shared gallery has changed, by its files."""

from __future__ import annotations

import os
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from storage.gallery.gallery import Gallery
from storage.gallery.picture_reading import content_of
from storage.gallery.picture_records import SETTLING
from storage.server import folder_changes
from storage.server.index_rows import stamp_of
from storage.server.local_state import LocalState
from storage.server.replica import look
from tests.fakes import BLUE, RED
from tests.gallery_folder import SquareEnroller, square, write


def test_two_changes_in_one_tick_of_the_clock_have_two_stamps(tmp_path: Path) -> None:
    file = tmp_path / "journal.db"
    file.write_bytes(b"one")
    now = time.time_ns()
    os.utime(file, ns=(now, now))
    first = stamp_of(file)
    file.write_bytes(b"two")
    os.utime(file, ns=(now, now))
    assert stamp_of(file) != first


def test_a_file_at_rest_keeps_its_stamp_until_it_changes(tmp_path: Path) -> None:
    file = tmp_path / "journal.db"
    file.write_bytes(b"one")
    before = time.time_ns() - 10_000_000_000
    os.utime(file, ns=(before, before))
    assert stamp_of(file) == stamp_of(file)
    first = stamp_of(file)
    file.with_name("journal.db-wal").write_bytes(b"")
    assert stamp_of(file) != first


def test_a_folder_that_no_index_knows_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read = []

    def counted(file: Path, *more: Any) -> Any:
        read.append(file.name)
        return content_of(file, *more)

    monkeypatch.setattr(folder_changes, "content_of", counted)
    write(tmp_path / "Ada" / "1.png", square(RED))
    write(tmp_path / "Bert.png", square(BLUE))
    look(tmp_path)
    assert sorted(read) == ["1.png", "Bert.png"]
    with closing(LocalState(tmp_path)) as state:
        assert state.waiting() == 4  # two people with a picture each
    look(tmp_path)
    assert len(read) == 2
    enroller = SquareEnroller()
    with closing(Gallery(tmp_path)) as gallery:
        gallery.update(enroller, enroller.key, now=time.time() + SETTLING)
        assert gallery.templates(enroller.key, 3).people == ("Ada", "Bert")
    assert enroller.seen == 2
