"""Tables of results: laid out for a terminal, or as Markdown for a document."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TextIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from learning.evaluation.formatting import markdown_table
from recognition.plain_text import visible


def print_table(
    columns: Sequence[str],
    rows: Sequence[Sequence[str]],
    out: TextIO,
    *,
    markdown: bool = False,
    numbers: int | None = None,
) -> None:
    """The last ``numbers`` columns are aligned to the right, by default all but the first. Cells are shown, not
    obeyed: no markup is read, no control character written."""
    columns, rows = list(map(visible, columns)), [list(map(visible, row)) for row in rows]
    if markdown:
        print(markdown_table(columns, rows, numbers=numbers), file=out, flush=True)
        return
    table = Table(box=None, pad_edge=False)
    left = 1 if numbers is None else len(columns) - numbers
    for number, column in enumerate(columns):
        table.add_column(Text(column), justify="right" if number >= left else "left", overflow="fold")
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    Console(file=out, width=None if out.isatty() else 200).print(table)
