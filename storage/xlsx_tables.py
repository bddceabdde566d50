"""The workbooks that Rollcall writes: one way for all, safe to open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from storage.files.csv_tables import FORMULAS

_FORBIDDEN = {code: None for code in range(32) if code not in (9, 10, 13)}  # not allowed in XML


def add_sheet(
    book: Any, title: str, headings: Sequence[str], rows: Iterable[Sequence[object]], widths: Mapping[str, int]
) -> None:
    """Adds a sheet to a write-only workbook; ``widths``: of columns by their headings, in characters, 12 by default."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(title)
    sheet.freeze_panes = "A2"
    for column, heading in enumerate(headings, 1):
        sheet.column_dimensions[get_column_letter(column)].width = widths.get(heading, 12)

    def cell(value: object) -> object:
        """Text that openpyxl would write as a formula or an error is marked as text."""
        if not isinstance(value, str):
            return value
        text = value.translate(_FORBIDDEN).encode("utf-8", "backslashreplace").decode()
        if not text.startswith((*FORMULAS, "#")):
            return text
        made = WriteOnlyCell(sheet, value=text)
        made.data_type = "s"
        return made

    def bold(text: str) -> object:
        made = WriteOnlyCell(sheet, value=text)
        made.font = Font(bold=True)
        return made

    sheet.append([bold(each) for each in headings])
    for row in rows:
        sheet.append([cell(each) for each in row])
