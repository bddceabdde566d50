"""Two desks on a real server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from tests.desks import DeskAtWork, Two, prepare


@pytest.fixture
def two(tmp_path: Path, postgres_url: str) -> Iterator[Two]:
    """Two desks, and a server with the tables."""
    url = prepare(postgres_url)
    with ExitStack() as stack:
        yield tuple(  # type: ignore[misc]
            stack.enter_context(closing(DeskAtWork(tmp_path / name, url))) for name in ("north", "south")
        )
