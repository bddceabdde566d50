"""Every text of the window is collected, translated, and compiled."""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
import types
from functools import cache
from pathlib import Path

import pytest

from gui.languages.install import ENGLISH, NAMES
from settings import WindowSettings
from tests.conftest import ROOT
from tests.test_architecture import modules_of, syntax

PLAIN_CALLS = {
    *("tr", "tr_count", "marked", "setObjectName", "setStyleSheet", "setProperty", "QSettings", "TypeVar", "getLogger"),
    *("debug", "info", "warning", "exception", "error", "setShortcut", "setShortcuts", "QKeySequence", "getattr"),
}
"""Functions whose literals are translated, or are shown to nobody."""
NOT_OF_A_WINDOW = {
    "gui/languages/install.py",
    "gui/missing_libraries.py",
    "gui/widgets/icons.py",
    "gui/widgets/theme.py",
}
"""Names of languages, texts for the terminal, drawings, and style sheets."""
NOT_TEXTS = re.compile(
    r"(Ctrl|Alt|Shift|F\d+)(\+\S+)*(, (Ctrl|Alt|Shift)(\+\S+)+)*|Space|Left, Right|Esc|F2, Del"  # keys
    r"|Rollcall|All files \(\*\)|Pasted {}\.png"
    r"|<(a|p) style=.*|</?(h3|table|td|tr|b).*"  # markup
)
LOOKS_LIKE_A_TEXT = re.compile(r"[A-Za-z]{2,}[,.:;]? \W?[A-Za-z]|^\W{0,2}[A-Z][a-z]+|[a-z]{2}[.…?!:]$|^\W+[a-z]+ ")


@cache
def script() -> types.ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / ".ci" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module
    spec.loader.exec_module(module)
    return module


def test_there_are_the_languages_that_can_be_set() -> None:
    choices = WindowSettings.__dataclass_fields__["language"].metadata["choices"]

    assert choices == ("auto", *NAMES)
    assert set(script().LANGUAGES) == set(NAMES) - {ENGLISH}


def test_every_text_is_a_literal_that_is_collected() -> None:
    texts = script().collect()

    assert len(texts) > 3
    assert texts["{n} days"].one == "{n} day"


def test_every_text_is_translated_with_its_placeholders_and_plural_forms() -> None:
    assert script().check() == []


@pytest.mark.parametrize("language", sorted(set(NAMES) - {ENGLISH}))
def test_compiled_translations_are_those_of_the_texts(language: str, tmp_path: Path) -> None:
    script().compile_to(tmp_path / "fresh.qm", language)

    compiled = ROOT / "gui" / "languages" / f"rollcall_{language}.qm"
    assert (tmp_path / "fresh.qm").read_bytes() == compiled.read_bytes(), "run make translations"


def test_a_wrong_translation_is_refused() -> None:
    make, wrong = script().Text, script().problems_of

    assert wrong(make("Stop {name}", None, ()), ("{name} anhalten",), "de") == []
    assert wrong(make("Stop {name}", None, ()), ("{nane} anhalten",), "de")
    assert wrong(make("Stop {name}", None, ()), ("Anhalten",), "de")
    assert wrong(make("{share:.2f} of it", None, ()), ("{share} davon",), "de")
    assert wrong(make("{n} pictures", "{n} picture", ()), ("Ein Bild", "{n} Bilder"), "de") == []
    assert wrong(make("{n} pictures", "{n} picture", ()), ("{n} Bilder",), "de")
    assert wrong(make("{n} pictures", "{n} picture", ()), ("{n} Bild", ""), "de")
    assert wrong(make("&Stop", None, ()), ("Anhalten",), "de")
    assert wrong(make("&Stop", None, ()), ("停止(&S)",), "zh") == []
    assert wrong(make("<b>Stop</b>", None, ()), ("<b>Anhalten",), "de")
    assert wrong(make("Stop\tEsc", None, ()), ("Anhalten",), "de")


def test_texts_are_translated_when_they_are_shown_not_at_import() -> None:
    for path in (*modules_of("gui"), *modules_of("services")):
        outside: list[ast.AST] = [node for node in syntax(path).body if not isinstance(node, ast.FunctionDef)]
        while outside:
            node = outside.pop()
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id not in ("tr", "tr_count", "translated"), f"{path}:{node.lineno}"
            if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
                outside += ast.iter_child_nodes(node)


def plain_literals(tree: ast.AST) -> list[tuple[int, str]]:
    """Line and text of the literals that look like texts for a person, and are neither translated nor documentation."""
    passed_over: set[ast.AST] = set()
    for node in ast.walk(tree):
        for each in getattr(node, "body", None) or () if not isinstance(node, ast.IfExp | ast.Lambda) else ():
            if isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant):
                passed_over.add(each.value)
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in PLAIN_CALLS:
                passed_over |= {inner for each in node.args for inner in ast.walk(each)}
        elif isinstance(node, ast.Raise):
            passed_over |= set(ast.walk(node))
        elif isinstance(node, ast.AnnAssign | ast.arg) and node.annotation is not None:
            passed_over |= set(ast.walk(node.annotation))
    found = []
    for node in ast.walk(tree):
        if node in passed_over:
            continue
        if isinstance(node, ast.JoinedStr):
            passed_over |= set(node.values)
            parts = (str(each.value) if isinstance(each, ast.Constant) else "{}" for each in node.values)
            found.append((node.lineno, "".join(parts)))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            found.append((node.lineno, node.value))
    return [(line, text) for line, text in found if looks_like_a_text(text)]


def looks_like_a_text(text: str) -> bool:
    shown = re.sub(r"<[^>]*>", "", text)
    is_style = re.search(r"\w \{+ ?[a-z-]+:", shown) is not None
    return bool(LOOKS_LIKE_A_TEXT.search(shown)) and not NOT_TEXTS.fullmatch(shown) and not is_style


def test_a_literal_beside_the_translation_is_found() -> None:
    code = """
def shown():
    "Documentation."
    label.setText(f"{count} pictures of {name}")
    tip = "Stopped" if y else tr("Going on")
    box.setObjectName("Main box")
    raise ValueError("not for a person")
"""
    assert [text for _, text in plain_literals(ast.parse(code))] == ["{} pictures of {}", "Stopped"]


def test_every_text_of_the_window_is_translated() -> None:
    found = {
        str(path.relative_to(ROOT).as_posix()): literals
        for path in modules_of("gui")
        if (literals := plain_literals(syntax(path)))
    }
    plain = {name: literals for name, literals in found.items() if name not in NOT_OF_A_WINDOW}
    assert plain == {}, "wrap them in tr() or tr_count(), or in marked() where they stand in a table"
