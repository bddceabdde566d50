"""A journal without anything in it, kept open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.journal.journal import JournalFile


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[JournalFile]:
    made = JournalFile(tmp_path)
    with made.kept_open():
        yield made
    made.close()
