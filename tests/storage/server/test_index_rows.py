"""Whether a database of a shared gallery has changed, by its files."""

from __future__ import annotations

import os
import time
from pathlib import Path

from storage.server.index_rows import stamp_of


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
