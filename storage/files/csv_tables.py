"""The CSV tables that Rollcall writes: one way for all, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from storage.files.atomic_file import atomic_file

FORMULAS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""Spreadsheets execute cells that begin so (OWASP, "CSV Injection"); the wide forms in Japanese ones."""
_SPACES = " \n\u00a0\u3000"
_QUOTE = "'"


def csv_table(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """A table as CSV in UTF-8 with a byte order mark, without which Excel assumes another encoding.

    A text that a spreadsheet would execute gets an apostrophe before it, which spreadsheets do not show. Times are ISO
    8601 without a zone; bytes of file names that are no UTF-8 are written out as escapes.
    """
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(headings)
    writer.writerows([_cell(each) for each in row] for row in rows)
    return text.getvalue().encode("utf-8-sig", errors="backslashreplace")


def write_csv_file(path: Path, headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Writes ``csv_table`` completely or not at all. Raises RollcallError; then the file is unchanged."""
    with atomic_file(path) as part:
        part.write_bytes(csv_table(headings, rows))


def text_of_cell(cell: str) -> str:
    """The text that ``csv_table`` was given for a cell."""
    return cell[1:] if cell.startswith(_QUOTE) and _is_executed(cell[1:]) else cell


def _cell(value: object) -> object:
    if isinstance(value, datetime):
        return value.isoformat(sep=" ")
    return f"{_QUOTE}{value}" if isinstance(value, str) and _is_executed(value) else value


def _is_executed(text: str) -> bool:
    return text.lstrip(_SPACES).startswith(FORMULAS)
