"""Names are shown as they are: nothing in the window reads them as rich text."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtGui import Qt, QTextDocument

from gui.widgets.plain_text import plain
from tests.conftest import ROOT

MODULES = sorted((ROOT / "gui").rglob("*.py"))


@pytest.mark.parametrize("name", ["<b>Ada</b>", "<img src='x'>", "<a href='file:///x'>Ada</a>", "a <br> b"])
def test_a_name_that_looks_like_rich_text_is_shown_as_it_is(name: str) -> None:
    assert Qt.mightBeRichText(plain(name))
    shown = QTextDocument()
    shown.setHtml(plain(f"{name}\nAda & Bea"))
    assert shown.toPlainText() == f"{name}\nAda & Bea"


@pytest.mark.parametrize("name", ["Ada & Bea", "1 < 2", "O'Neill", "李", ""])
def test_other_names_are_left_alone(name: str) -> None:
    assert plain(name) == name


def _is_fixed(node: ast.expr) -> bool:
    """Whether it is a text of the program, translated without a value in it, or escaped."""
    if isinstance(node, ast.Call):
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        return name == "plain" or (name == "tr" and not node.keywords)
    if isinstance(node, ast.IfExp):
        return _is_fixed(node.body) and _is_fixed(node.orelse)
    return isinstance(node, ast.Constant) or (isinstance(node, ast.Name) and node.id.isupper())


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_tooltips_are_fixed_texts_or_escaped(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "setToolTip":
            assert _is_fixed(node.args[0]), f"line {node.lineno}: wrap the text in plain()"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_labels_with_changing_text_are_made_as_plain_ones(path: Path) -> None:
    """By ``layouts.label``; a bare QLabel shows a picture, or a fixed text that is never changed."""
    text = path.read_text(encoding="utf-8")
    for node in ast.walk(ast.parse(text)):
        if not (isinstance(node, ast.Assign) and isinstance(node.value, ast.Call)):
            continue
        if isinstance(node.value.func, ast.Name) and node.value.func.id == "QLabel":
            target = ast.unparse(node.targets[0])
            is_plain = f"{target}.setTextFormat(Qt.TextFormat.PlainText)" in text
            is_fixed = all(map(_is_fixed, node.value.args)) and f"{target}.setText(" not in text
            assert is_plain or is_fixed, f"line {node.lineno}: use label()"


def test_questions_are_asked_in_plain_text() -> None:
    text = (ROOT / "gui" / "widgets" / "dialogs.py").read_text(encoding="utf-8")
    assert "box.setTextFormat(Qt.TextFormat.PlainText)" in text
    assert "box.setInformativeText(plain(" in text
