"""Reads YAML that a person wrote: a small file of names, values and lists, with problems in plain words.

Of YAML only this is read: what can make a reader run for ever or means something else than it seems to (anchors and
aliases, tags, several documents, a name that stands twice) is refused with its line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from recognition.errors import SettingsError
from recognition.input_files import error_text, file_problem
from recognition.plain_text import visible

MAX_BYTES = 100_000
_MAX_DEPTH = 8
_MAX_DIGITS = 40
_MAX_PROBLEMS = 20
_SCALAR_KINDS = {f"tag:yaml.org,2002:{each}" for each in ("null", "bool", "int", "float")}
"""Kinds that a value without quotes may have; all others, such as dates, are texts."""

# Parts of PyYAML's problem -> what is wrong and what to do. The first that is found counts.
_PLAIN = (
    ("found character '\\t'", "a tab stands where it cannot: indent with spaces"),
    ("cannot start any token", "a value that begins with {character} must stand in quotes"),
    ("mapping values are not allowed", "a ':' too many, no ':' in the line before, or another indentation than that "
     "of the lines around it; put a value that holds ': ' in quotes"),
    ("could not find expected ':'", "there is no ':' after the name: write 'name: value'"),
    ("found unexpected end of stream", "a quotation mark is opened and not closed"),
    ("found unexpected document separator", "a quotation mark is opened and not closed"),
    ("escape", "in double quotes a backslash has a meaning of its own: use single quotes"),
    ("expected <block end>", "the line does not fit those before it: indent the settings of a section equally, and "
     "write 'name: value'"),
    ("expected ',' or", "a bracket is opened and not closed, or a comma is missing"),
    ("sequence entries are not allowed", "a '-' stands where a value is expected: put a value that begins with it in "
     "quotes"),
)  # fmt: skip
_OTHERWISE = "this is not 'name: value': write each setting so, indented with spaces under its section"


def read_yaml(path: Path) -> Any:
    """The values in ``path``: dictionaries, lists, texts, numbers, true, false and None; None for an empty file.

    Raises SettingsError with every problem and its line.
    """
    return parse_yaml(text_of(read_bytes(path), str(path)), str(path))


def read_bytes(path: Path) -> bytes:
    """The content of a small file. Raises SettingsError where it cannot be read or is too large."""
    where = str(path)
    problem = file_problem(path)
    if problem is not None:
        raise SettingsError([f"it cannot be read: {problem}"], where)
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise SettingsError([f"it cannot be read: {error_text(error)}"], where) from error
    if len(content) > MAX_BYTES:
        raise SettingsError([f"it is larger than {MAX_BYTES // 1000} kB: it is probably another file"], where)
    return content


def text_of(content: bytes, where: str) -> str:
    """Without a byte order mark. Raises SettingsError."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SettingsError(["it is not UTF-8 text; save it again as UTF-8"], where) from error


def parse_yaml(text: str, where: str = "config.yaml") -> Any:
    """As ``read_yaml``, for its text."""
    reader = _Reader(text)
    try:
        value = reader.document()
    except _SyntaxError as problem:
        reader.problems.append(str(problem))
    except yaml.YAMLError as error:
        reader.problems.append(_plain(error, text))
    except (ValueError, OverflowError):  # of PyYAML, for an escape or a directive with a number out of range
        reader.problems.append("an escape in double quotes or a line that begins with % holds an impossible number")
    if reader.problems:
        raise SettingsError(reader.problems, where)
    return value


class _SyntaxError(Exception):
    """Ends the reading: what follows cannot be told apart."""


class _Reader:
    """Makes values of the parser's events, which come one at a time and without recursion of the parser."""

    def __init__(self, text: str) -> None:
        self.problems: list[str] = []
        self._events: Iterator[Any] = iter(yaml.parse(text, Loader=yaml.SafeLoader))
        self._resolver: Any = yaml.resolver.Resolver()
        self._constructor = yaml.constructor.SafeConstructor()

    def document(self) -> Any:
        value, documents = None, 0
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise _SyntaxError(f"{_line(event)}: a second document begins ('---'): keep one")
                value = self._value(next(self._events), 0)
        return value

    def _value(self, event: Any, depth: int) -> Any:
        self._check_plain(event)
        if depth > _MAX_DEPTH:
            raise _SyntaxError(f"{_line(event)}: too many levels: settings stand under a section, not deeper")
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(depth)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(depth)
        return self._scalar(event)

    def _check_plain(self, event: Any) -> None:
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise _SyntaxError(
                f"{_line(event)}: a value that begins with & or * refers to another, which Rollcall does not read: "
                "write the value itself, or put it in quotes"
            )
        if getattr(event, "tag", None):
            raise _SyntaxError(
                f"{_line(event)}: a value that begins with ! has a type, which Rollcall does not read: write the value "
                "alone, or put it in quotes"
            )

    def _mapping(self, depth: int) -> dict[str, Any]:
        event: Any
        found: dict[str, Any] = {}
        lines: dict[str, int] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            self._check_plain(event)
            if not isinstance(event, yaml.ScalarEvent):
                raise _SyntaxError(f"{_line(event)}: a name is one word, not a list")
            name, line = str(event.value), _line_number(event)
            value = self._value(next(self._events), depth + 1)
            if name in lines:
                self._note(f"line {line}: '{shortened(name)}' stands in line {lines[name]} already: keep one of them")
                continue
            found[name], lines[name] = value, line
        return found

    def _sequence(self, depth: int) -> list[Any]:
        found = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            found.append(self._value(event, depth + 1))
        return found

    def _scalar(self, event: Any) -> Any:
        tag = self._resolver.resolve(yaml.ScalarNode, event.value, event.implicit)
        if tag not in _SCALAR_KINDS or ":" in event.value:  # 12:30 would be 750, a number to base 60
            return event.value
        if len(event.value) > _MAX_DIGITS:
            self._note(f"{_line(event)}: a number has {_MAX_DIGITS} digits at most; put it in quotes if text is meant")
            return None
        try:
            return self._constructor.construct_object(yaml.ScalarNode(tag, event.value))
        except (ValueError, OverflowError, yaml.YAMLError):
            self._note(f"{_line(event)}: '{shortened(event.value)}' is no number; put it in quotes if text is meant")
            return None

    def _note(self, problem: str) -> None:
        self.problems.append(problem)
        if len(self.problems) >= _MAX_PROBLEMS:
            raise _SyntaxError("and more; they are listed when these are mended")


def shortened(text: str, limit: int = 60) -> str:
    """Text of the user for a message: in one line, cut after ``limit`` characters."""
    return visible(text if len(text) <= limit else f"{text[: limit - 1]}…")


def _line(event: Any) -> str:
    return f"line {_line_number(event)}"


def _line_number(event: Any) -> int:
    return int(event.start_mark.line) + 1


def _plain(error: yaml.YAMLError, text: str) -> str:
    """The parser's problem in plain words, with its line."""
    if isinstance(error, yaml.reader.ReaderError):
        line = len(re.findall(r"\r\n|[\r\n]", text[: error.position])) + 1
        return f"line {line}: it holds a character that no text has ({visible(text[error.position :][:1])}): remove it"
    problem, mark = str(getattr(error, "problem", "")), getattr(error, "problem_mark", None)
    plain = next((words for part, words in _PLAIN if part in problem), _OTHERWISE)
    if "is opened and not closed" in plain or "no ':' after" in plain:
        mark = getattr(error, "context_mark", None) or mark
    character = re.search(r"character '(.+?)'", problem)
    place = f"line {mark.line + 1}: " if mark is not None else ""
    return place + plain.replace("{character}", character[1] if character else "it")
