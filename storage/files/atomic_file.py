"""Writes files completely or not at all."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from recognition.errors import RollcallError

FORMULAS = ("=", "+", "-", "@", "\t", "\r")
"""Spreadsheets execute cells that begin so (OWASP, "CSV Injection")."""


@contextmanager
def atomic_file(path: Path) -> Iterator[Path]:
    """A path to write to, renamed to ``path`` at the end and deleted on an error. Raises RollcallError."""
    part = path.with_name(f"{path.name}.part")
    try:
        yield part
        os.replace(part, path)
    except BaseException as error:
        part.unlink(missing_ok=True)
        if not isinstance(error, OSError):
            raise
        raise RollcallError(
            f"{path} cannot be written: {error.strerror or error}. Close it where it is open, free some space, or "
            "choose another place."
        ) from error


def write_csv_file(path: Path, headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Writes a table as CSV. Raises RollcallError; then the file is unchanged.

    UTF-8 with a byte order mark, without which Excel assumes another encoding. Times are ISO 8601 without a zone.
    """
    with atomic_file(path) as part, part.open("w", newline="", encoding="utf-8-sig") as stream:
        writer = csv.writer(stream)
        writer.writerow(headings)
        writer.writerows(list(map(_cell, row)) for row in rows)


def _cell(value: object) -> object:
    if isinstance(value, datetime):
        return value.isoformat(sep=" ")
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULAS) else value
