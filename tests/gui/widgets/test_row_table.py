"""Columns become narrower before a table scrolls sideways."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.row_table import RowTable
from gui.widgets.rows import Column, RowModel


def table(qtbot: QtBot, width: int) -> RowTable:
    columns = (
        Column("Person", str, sample="n" * 20),
        Column("Came", str, str, sample="00:00–00:00 +1"),
        Column("Late", str, str, sample="00 h 00 min"),
        Column("Remarks", str, sample="n" * 40),
    )
    made = RowTable(RowModel(str, str, columns=columns), "Rows", (0, 3), sortable=True)
    qtbot.addWidget(made)
    made.show_rows(["Ada", "Grace"])
    made.resize(width, 200)
    made.show()
    return made


def widths(made: RowTable) -> list[int]:
    return [made.horizontalHeader().sectionSize(each) for each in range(4)]


def test_what_is_left_over_goes_to_the_stretched_columns(qtbot: QtBot) -> None:
    made = table(qtbot, 900)
    before = widths(made)
    assert sum(before) == made.viewport().width()
    made.resize(1000, 200)
    assert [now - then for now, then in zip(widths(made), before, strict=True)] == [50, 0, 0, 50]


@pytest.mark.parametrize("width", [420, 460, 600])
def test_there_is_no_scrolling_sideways_while_headings_fit(qtbot: QtBot, width: int) -> None:
    made = table(qtbot, width)
    assert sum(widths(made)) <= made.viewport().width()
    assert not made.horizontalScrollBar().isVisible()
    for place, heading in enumerate(("Person", "Came", "Late", "Remarks")):
        assert widths(made)[place] > made.fontMetrics().horizontalAdvance(heading)


def test_with_less_than_that_it_scrolls(qtbot: QtBot) -> None:
    made = table(qtbot, 200)
    assert sum(widths(made)) > made.viewport().width()
    assert made.horizontalScrollBar().maximum() > 0


def test_a_width_that_the_user_has_set_stays(qtbot: QtBot) -> None:
    made = table(qtbot, 900)
    made.horizontalHeader().resizeSection(1, 60)
    assert sum(widths(made)) == made.viewport().width()
    made.resize(500, 200)
    made.resize(900, 200)
    assert widths(made)[1] == 60


def test_the_named_column_is_cut_last_and_empty_ones_take_no_room(qtbot: QtBot) -> None:
    person = "Somebody Named"
    columns = (
        Column("Person", str, sample="n" * 20),
        Column("Left", lambda row: "" if row == person else "08:00"),
        Column("State", str, sample="n" * 40),
    )
    made = RowTable(RowModel(str, str, columns=columns), "Rows", (0,), named=0, may_lack=(1,))
    qtbot.addWidget(made)
    made.show_rows([person])
    made.resize(230, 200)
    made.show()
    assert made.isColumnHidden(1)
    assert made.columnWidth(0) > made.fontMetrics().horizontalAdvance(person)
    assert made.columnWidth(2) < made.fontMetrics().horizontalAdvance(person), "this one is cut"
    made.show_rows([person, "Grace"])
    assert not made.isColumnHidden(1)


def test_a_style_that_comes_later_is_no_width_that_the_user_has_set(qtbot: QtBot) -> None:
    columns = (Column("Person", str, sample="n" * 20), Column("Came", str), Column("Late", str, sample="n" * 40))
    made = RowTable(RowModel(str, str, columns=columns), "Rows", (0,))
    made.show_rows(["Ada"])
    made.resize(300, 200)
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet("QHeaderView::section { padding: 7px 10px; }")
    QVBoxLayout(window).addWidget(made)
    window.resize(300, 200)
    window.show()
    assert sum(made.columnWidth(each) for each in range(3)) <= made.viewport().width()


def painted(qtbot: QtBot, name: str) -> QImage:
    made = RowTable(RowModel(str, str, columns=(Column("Person", str),)), "Rows", (0,))
    qtbot.addWidget(made)
    made.show_rows([name])
    made.resize(160, 90)
    made.show()
    return made.viewport().grab().toImage()


@pytest.mark.parametrize("name", ["عبد الرحمن بن عبد العزيز آل سعود", "Maximiliane Freifrau von Habsburg"])
def test_the_dots_of_a_cut_text_are_at_its_own_end(qtbot: QtBot, name: str) -> None:
    """As in a text that is not cut, but ends in dots and a mark that says which way they go."""
    shown = painted(qtbot, name)
    mark = "" if name.isascii() else "\u200f"
    assert shown in [painted(qtbot, f"{name[:length].rstrip()}…{mark}") for length in range(1, len(name))]
