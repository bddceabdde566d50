from __future__ import annotations

import io

from commands.tables import print_table
from learning.evaluation.formatting import markdown_table


def test_markdown() -> None:
    text = markdown_table(("who", "rate"), [("Ann|Lee", "1 %"), ("李小龙", "2 %")])
    assert text == "| who | rate |\n| --- | ---: |\n| Ann\\|Lee | 1 % |\n| 李小龙 | 2 % |"


def test_cells_are_no_markup() -> None:
    out = io.StringIO()
    print_table(("who", "rate"), [("[red]Ann[/red]", "1 %")], out)
    assert "[red]Ann[/red]" in out.getvalue()


def test_cells_are_shown_and_not_obeyed() -> None:
    for markdown in (False, True):
        out = io.StringIO()
        print_table(("name",), (("[red]Ada\x1b[31m",),), out, markdown=markdown)
        assert "\x1b" not in out.getvalue()
        assert "[red]Ada\\x1b[31m" in out.getvalue()
