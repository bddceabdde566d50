"""Tables are read back as they were, and no cell of them is executed by a spreadsheet."""

from __future__ import annotations

import ast
import csv
import io
import os
from datetime import datetime

import pytest

from storage.files.csv_tables import csv_table, text_of_cell
from tests.conftest import ROOT

EXECUTED = (
    "=1+1",
    "+1",
    "-1+1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    " =1",
    "\n=1",
    "\u00a0=1",
    "＝1",
    "＠x",
    '=HYPERLINK("x")',
)


@pytest.mark.parametrize("text", EXECUTED)
def test_what_a_spreadsheet_would_execute_is_text(text: str) -> None:
    content = csv_table(["name"], [[text]]).decode("utf-8-sig")
    (_, (cell,)) = csv.reader(io.StringIO(content, newline=""))
    assert cell.startswith("'")
    assert text_of_cell(cell) == text


@pytest.mark.parametrize(
    "text", ["Ada", "O'Neill", "'Ada'", "Jean-Luc", "a=b", "", "李", 'She said "hi", then left\nat once']
)
def test_other_text_stays_as_it_is(text: str) -> None:
    content = csv_table(["name"], [[text]]).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(content, newline="")))
    assert [text_of_cell(each) for each in (rows[1] or [""])] == [text]


def test_numbers_and_times_stay_and_every_file_name_can_be_written() -> None:
    content = csv_table(["a", "b", "c", "d"], [[-1, -0.5, datetime(2026, 11, 2, 10, 30), os.fsdecode(b"Ren\xe9")]])
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.decode("utf-8-sig").splitlines()[1] == "-1,-0.5,2026-11-02 10:30:00,Ren\\udce9"


def test_there_is_one_place_that_writes_csv() -> None:
    for room in ("commands", "services", "storage", "learning", "realtime", "gui"):
        for path in (ROOT / room).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "csv":
                    assert node.attr not in ("writer", "DictWriter") or path.name == "csv_tables.py", path
