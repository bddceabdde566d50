"""The translations of the window, gui/languages/rollcall_*.ts and .qm: collected, filled in, compiled, checked.

Collected are the literals of ``tr``, ``tr_count`` and ``marked``, and of the errors and ``Text`` of the lower rooms.

    translations.py update           collects the texts of the source into the .ts files and compiles the .qm files
    translations.py missing de       prints the texts without a German translation as JSON, to be filled in
    translations.py fill de FILE     takes the translations of such a file, in which a text with a count has a list of
                                     plural forms (in the order of Qt's rules), and compiles
    translations.py check            prints what is wrong; exit status 1 where anything is

The .ts files can be edited with Qt Linguist, too; ``update`` compiles them then.
"""

from __future__ import annotations

import argparse
import ast
import builtins
import itertools
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Formatter

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "gui" / "languages"
SOURCES = ("gui", "services")
LOWER_SOURCES = (
    "recognition",
    "storage",
    "realtime",
    "learning/clustering",
    "learning/thresholds",
    "learning/training",
)
"""Of these the texts of errors and of ``Text(...)`` are collected, where they are literals."""
NO_SENTENCES = {"UnknownNameError", "UnreadablePictureError", "UnusableError", "SettingsError", *dir(builtins)}
CONTEXT = "Rollcall"
FUNCTIONS = ("tr", "tr_count", "marked")
LANGUAGES = {"de": ("de_DE", 2), "fr": ("fr_FR", 2), "es": ("es_ES", 2), "zh": ("zh_CN", 1), "ar": ("ar_EG", 6)}
"""The name in the .ts file, and the number of plural forms: Arabic's are for 0, 1, 2, 3 to 10, 11 to 99, and others."""

COMMAND_LINE = re.compile(r"^--|^(?!.*python main\.py).* --[a-z]|^[a-z]+$|gallery check' prints")
"""Errors of options are met by those who type, and keywords by nobody."""

MARKS = {"tags": re.compile(r"</?\w+>"), "tabs": re.compile(r"\t"), "lines": re.compile(r"\n")}
ACCESS_KEY = re.compile(r"(?<!&)&(?!&)\w")
"""Keyboards of Arabic have no letters in common with the others; its menus are reached with the arrow keys."""

Forms = tuple[str, ...]
"""One translation, or as many as the language has plural forms; empty texts are missing."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text of the source. ``one``: its singular, where it has a count. ``places``: files that use it."""

    source: str
    one: str | None
    places: tuple[str, ...]


def collect(root: Path = ROOT) -> dict[str, Text]:
    """Every text of the source by itself. Raises SystemExit naming the calls that cannot be collected."""
    found: dict[str, Text] = {}
    problems: list[str] = []
    folders = (sorted((root / name).rglob("*.py")) for name in (*SOURCES, *LOWER_SOURCES))
    for file in (*itertools.chain.from_iterable(folders), root / "settings.py"):
        place = file.relative_to(root).as_posix()
        if place == "services/language.py":
            continue
        for line, name, arguments in calls(ast.parse(file.read_text(encoding="utf-8"))):
            number = 2 if name == "tr_count" else 1
            literals = [literal(each) for each in arguments[:number]]
            if len(literals) < number or None in literals:
                if name not in FUNCTIONS:
                    continue
                problems.append(f"{place}:{line}: {name}() takes literals, or they are not translated")
                continue
            source, one = literals[-1] or "", literals[0] if number == 2 else None
            if name not in (*FUNCTIONS, "Text") and COMMAND_LINE.search(source):
                continue
            before = found.get(source)
            if before is not None and before.one != one:
                problems.append(f"{place}:{line}: '{source}' stands with another singular, or none, in {before.places}")
            elif one is not None and placeholders(one) - {"n"} != placeholders(source) - {"n"}:
                problems.append(f"{place}:{line}: '{one}' and '{source}' have different placeholders")
            else:
                places = before.places if before is not None else ()
                found[source] = Text(source, one, tuple(sorted({*places, place})))
    if problems:
        raise SystemExit("\n".join(problems))
    return dict(sorted(found.items()))


def calls(tree: ast.AST) -> Iterator[tuple[int, str, list[ast.expr]]]:
    """Line, name and positional arguments of each call that has a text."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name | ast.Attribute):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
        is_error = name.endswith("Error") and name[0] != "_" and name not in NO_SENTENCES
        is_init = name == "__init__" and node.args and " " in (literal(node.args[0]) or "")
        if name in FUNCTIONS or name == "Text" or is_error or is_init:
            yield node.lineno, name, node.args


def literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def placeholders(text: str) -> set[str]:
    """'{name}' and '{share:.2f}' as 'name' and 'share:.2f'."""
    try:
        fields = list(Formatter().parse(text))
    except ValueError:
        return {"broken braces"}
    return {f"{name}:{spec}" if spec else name for _, name, spec, _ in fields if name is not None}


def read(language: str) -> dict[str, Forms]:
    file = FOLDER / f"rollcall_{language}.ts"
    if not file.exists():
        return {}
    found = {}
    for message in ET.parse(file).getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None, file
        forms = translation.findall("numerusform") or [translation]
        found[message.findtext("source") or ""] = tuple(each.text or "" for each in forms)
    return found


def write(language: str, texts: Mapping[str, Text], translations: Mapping[str, Forms]) -> None:
    """The .ts file of all ``texts``, and the .qm file of those that have a translation."""
    name, forms = LANGUAGES[language]
    root = ET.Element("TS", version="2.1", language=name, sourcelanguage="en_US")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in texts.values():
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text.one is not None else {})
        ET.SubElement(message, "source").text = text.source
        if text.one is not None:
            ET.SubElement(message, "extracomment").text = f"For 1: {text.one}"
        given = translations.get(text.source, ())
        translation = ET.SubElement(message, "translation", {} if given and all(given) else {"type": "unfinished"})
        if text.one is None:
            translation.text = given[0] if given else ""
        else:
            for place in range(forms):
                ET.SubElement(translation, "numerusform").text = given[place] if place < len(given) else ""
    ET.indent(root)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file = FOLDER / f"rollcall_{language}.ts"
    file.write_text(f"{head}{ET.tostring(root, encoding='unicode')}\n", encoding="utf-8", newline="\n")
    compile_to(file.with_suffix(".qm"), language)


def compile_to(file: Path, language: str) -> None:
    """Writes the .qm file by Qt's compiler, which comes with PySide6. Unfinished translations are left out."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    tool = next(each for each in (folder / "lrelease", folder / "lrelease.exe") if each.exists())
    source = FOLDER / f"rollcall_{language}.ts"
    line = [str(tool), "-silent", "-nounfinished", str(source), "-qm", str(file)]
    subprocess.run(line, check=True, capture_output=True, text=True)


def problems_of(text: Text, forms: Forms, language: str) -> list[str]:
    """What is wrong with a translation; a missing one is not."""
    number = 1 if text.one is None else LANGUAGES[language][1]
    if not any(forms):
        return []
    if len(forms) != number or not all(forms):
        return [f"{language}: '{text.source}' needs {number} forms, all filled in"]
    problems = []
    for form in forms:
        # "One picture of {name}" may stand for "{n} picture of {name}".
        ours, theirs = placeholders(text.source), placeholders(form)
        if theirs - {"n"} != ours - {"n"} or ("n" in theirs and "n" not in ours and text.one is None):
            problems.append(f"{language}: '{form}' has other placeholders than '{text.source}'")
        elif text.one is None and "n" in ours and "n" not in theirs:
            problems.append(f"{language}: '{form}' lacks the {{n}} of '{text.source}'")
        if [MARKS[kind].findall(form) for kind in MARKS] != [MARKS[kind].findall(text.source) for kind in MARKS]:
            problems.append(f"{language}: '{form}' has other tags, tabs or paragraphs than '{text.source}'")
        if language != "ar" and bool(ACCESS_KEY.search(form)) != bool(ACCESS_KEY.search(text.source)):
            problems.append(f"{language}: '{form}' and '{text.source}' need an access key, or none")
        if form != form.strip() and text.source == text.source.strip():
            problems.append(f"{language}: '{form}' begins or ends with a space")
    return problems


def missing(language: str, texts: Mapping[str, Text], translations: Mapping[str, Forms]) -> dict[str, str | list[str]]:
    forms = LANGUAGES[language][1]
    return {
        source: "" if text.one is None else [""] * forms
        for source, text in texts.items()
        if not (translations.get(source) and all(translations[source]))
        or (text.one is not None and len(translations[source]) != forms)
    }


def check() -> list[str]:
    """Everything that is wrong with the committed files."""
    texts = collect()
    problems = []
    for language in LANGUAGES:
        translations = read(language)
        problems += [f"{language}: no translation of '{each}'" for each in missing(language, texts, translations)]
        problems += [f"{language}: '{each}' is not in the source any more" for each in translations.keys() - texts]
        for source, text in texts.items():
            problems += problems_of(text, translations.get(source, ()), language)
    return problems


def update() -> None:
    texts = collect()
    for language in LANGUAGES:
        write(language, texts, read(language))


def fill(language: str, given: Mapping[str, str | list[str]]) -> list[str]:
    """Takes over what is right of ``given``, and returns what is wrong."""
    texts, translations, problems = collect(), read(language), []
    for source, value in given.items():
        forms = (value,) if isinstance(value, str) else tuple(value)
        text = texts.get(source)
        wrong = problems_of(text, forms, language) if text else [f"{language}: '{source}' is not in the source"]
        problems += wrong
        if not wrong and any(forms):
            translations[source] = forms
    write(language, texts, translations)
    return problems


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update")
    commands.add_parser("check")
    asked = commands.add_parser("missing")
    asked.add_argument("language", choices=LANGUAGES)
    filled = commands.add_parser("fill")
    filled.add_argument("language", choices=LANGUAGES)
    filled.add_argument("file", type=Path)
    wanted = parser.parse_args()
    if wanted.command == "missing":
        left = missing(wanted.language, collect(), read(wanted.language))
        print(json.dumps(left, ensure_ascii=False, indent=1))
        return 0
    if wanted.command == "update":
        update()
        return 0
    if wanted.command == "fill":
        problems = fill(wanted.language, json.loads(wanted.file.read_text(encoding="utf-8")))
    else:
        problems = check()
    print("\n".join(problems) or "Nothing is wrong.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
