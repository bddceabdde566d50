"""Frozen dataclasses of parsed values: every problem with its dotted path, and what to write instead.

Ranges and choices stand in the metadata of a field.
"""

from __future__ import annotations

import difflib
import types
import typing
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, TypeVar

from recognition.addresses import masked_text, parse_address
from recognition.errors import UsageError
from recognition.message import Text
from recognition.plain_text import visible
from recognition.strict_yaml import shortened

_Section = TypeVar("_Section")
_MAX_TEXT = 1000
_MAX_PROBLEMS = 20
_MAX_ROWS = 32


def section(
    kind: type[_Section], values: object, path: str, problems: list[str], renamed: Mapping[str, str]
) -> _Section:
    """A dataclass ``kind`` of what was parsed; what is wrong is added to ``problems``, each with its dotted path.

    path: of the section, empty for the whole file. renamed: former names of fields, still read.
    """
    made = kind()
    if values is None:  # a section whose lines are all commented out
        return made
    if not isinstance(values, Mapping):
        problems.append(f"{path or 'the file'}: should be lines of 'name: value', not {shown(values)}")
        return made
    hints = typing.get_type_hints(kind)
    known = {each.name: each for each in fields(kind)}  # type: ignore[arg-type]
    changes: dict[str, Any] = {}
    for written, value in values.items():
        if len(problems) >= _MAX_PROBLEMS:
            break
        key = renamed.get(written, written)
        dotted = f"{path}.{shortened(str(written))}" if path else shortened(str(written))
        if key not in known:
            near = difflib.get_close_matches(str(key)[:_MAX_TEXT], known, n=1, cutoff=0.5)
            hint = f" Did you mean '{near[0]}'?" if near else f" Known: {', '.join(known)}."
            problems.append(f"{dotted}: there is no such setting.{hint}")
            continue
        hint_type = hints[key]
        if is_dataclass(hint_type):
            changes[key] = section(typing.cast(type[Any], hint_type), value, dotted, problems, renamed)
            continue
        if typing.get_origin(hint_type) is tuple:
            changes[key] = _sections(typing.get_args(hint_type)[0], value, dotted, problems, renamed)
            continue
        if key in changes:
            problems.append(f"{dotted}: it is the former name of '{key}', which is there too: keep one of them.")
            continue
        problem, converted = _checked(value, hint_type, known[key].metadata)
        if problem:
            problems.append(Text("{setting}: {problem}", setting=dotted, problem=problem))
        else:
            changes[key] = converted
    return kind(**changes)


def _sections(
    kind: type[_Section], values: object, path: str, problems: list[str], renamed: Mapping[str, str]
) -> tuple[_Section, ...]:
    """A list of sections, told apart by the one whose metadata has ``is_key``."""
    if values is None:
        return ()
    if not isinstance(values, list):
        problem = Text("should be a list, not {shown}.", shown=shown(values))
        problems.append(Text("{setting}: {problem}", setting=path, problem=problem))
        return ()
    made: list[_Section] = []
    keys = [row.name for row in fields(kind) if row.metadata.get("is_key")]  # type: ignore[arg-type]
    places: dict[str, str] = {}
    for number, each in enumerate(values[:_MAX_ROWS], start=1):
        where = f"{path}.{number}"
        entry = {} if each is None else each  # a dash with nothing after it
        made.append(section(kind, entry, where, problems, renamed))
        for name in keys if isinstance(entry, Mapping) else ():
            value = str(getattr(made[-1], name)).strip()
            if not value and entry.get(name, "") == "":
                problem = Text("is missing.")
                problems.append(Text("{setting}: {problem}", setting=f"{where}.{name}", problem=problem))
            elif value and places.setdefault(value, where) != where:
                problem = Text("stands in {other} already.", other=places[value])
                problems.append(Text("{setting}: {problem}", setting=f"{where}.{name}", problem=problem))
    if len(values) > _MAX_ROWS:
        problem = Text("should have {most} entries at most.", most=_MAX_ROWS)
        problems.append(Text("{setting}: {problem}", setting=path, problem=problem))
    return tuple(made)


def _checked(value: object, hint: Any, metadata: Mapping[str, Any]) -> tuple[Text | None, object]:
    kinds = typing.get_args(hint) if isinstance(hint, types.UnionType) else (hint,)
    if value in (None, "") and types.NoneType in kinds:
        return None, None
    kind = next(each for each in kinds if each is not types.NoneType)
    if value is False and "off" in metadata.get("choices", ()):
        value = "off"  # which YAML takes for false
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    if kind is str and isinstance(value, int | float) and not isinstance(value, bool):
        return Text("should be text, not {shown}: put it in quotes.", shown=shown(value)), None
    if isinstance(value, bool) != (kind is bool) or not isinstance(value, kind):
        return Text("should be {kind}, not {shown}.", kind=_KIND_NAMES[kind], shown=shown(value)), None
    if isinstance(value, str) and (problem := _text_problem(value, metadata)):
        return problem, None
    if isinstance(value, str) and (convert := metadata.get("convert")):
        try:
            return None, convert(value)
        except ValueError as error:
            return error.args[0], None
    choices = metadata.get("choices")
    if choices and value not in choices:
        choices = [str(each) for each in choices]
        near = difflib.get_close_matches(str(value), choices, n=1, cutoff=0.5)
        problem = Text("should be one of {choices}, not {shown}.", choices=", ".join(choices), shown=shown(value))
        return Text("{problem} Did you mean '{near}'?", problem=problem, near=near[0]) if near else problem, None
    low, high = metadata.get("low"), metadata.get("high")
    # Written so that a NaN, which compares false with everything, is refused too.
    if isinstance(value, int | float) and low is not None and high is not None and not low <= value <= high:
        return Text(
            "should lie between {low:g} and {high:g}, not {shown}.", low=low, high=high, shown=shown(value)
        ), None
    return None, value


def _text_problem(text: str, metadata: Mapping[str, Any]) -> Text | None:
    if len(text) > _MAX_TEXT:
        return Text("should have {most:,} characters at most.", most=_MAX_TEXT)
    if visible(text) != text:
        shown = visible(shortened(masked_text(text)))
        return Text("has characters that cannot be shown ({shown}): write it again without them.", shown=shown)
    if schemes := metadata.get("schemes"):
        try:
            parse_address(text, schemes)
        except UsageError as error:
            return error.text
    return _folder_problem(text) if metadata.get("folder") else None


def _folder_problem(text: str) -> Text | None:
    if not text.strip():
        return Text("should name a folder.")
    try:
        Path(text).expanduser()
    except RuntimeError:  # of ~name, where nobody has that name
        return Text("there is no home folder for '{folder}': write the path without ~.", folder=shortened(text))
    return None


_MAX_SHOWN = 1e15
"""Whole numbers over it are written with an exponent."""
_KIND_NAMES = {bool: Text("true or false"), int: Text("a whole number"), float: Text("a number"), str: Text("text")}


def shown(value: object) -> str:
    if isinstance(value, bool):
        return Text(
            "{value} (true and false are not numbers or text; quote it if text is meant)", value=str(value).lower()
        )
    if isinstance(value, str):
        return Text("the text '{text}'", text=shortened(masked_text(value)))
    if value is None:
        return Text("nothing")
    if isinstance(value, Mapping):
        return Text("lines of settings")
    if isinstance(value, list):
        return Text("a list")
    if isinstance(value, float):
        is_whole = value.is_integer() and abs(value) < _MAX_SHOWN
        return Text("{number:.1f}", number=value) if is_whole else Text("{number:.15g}", number=value)
    return str(value)
