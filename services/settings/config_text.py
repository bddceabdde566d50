"""The text of config.yaml: a new one with every setting, and one of the user's with some settings changed.

Changing keeps comments, order, quotes and indentation.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from recognition.errors import RollcallError, SettingsError
from recognition.message import Text
from recognition.strict_yaml import parse_yaml
from services.language import tr
from services.settings.schema import Value, all_settings, setting_named, value_text, values_of
from services.settings.texts import setting_texts, sources_text
from settings import RENAMED, settings_from

_WIDTH = 4096
"""Characters after which the library would break a line: no line that a person wrote is that long."""
_PLAIN = re.compile(r"[A-Za-z][\w./+-]*", re.ASCII)
_INDENT = re.compile(r"^( +)[\w-]+\s*:", re.MULTILINE)


_SOURCES_EXAMPLE = (
    '- source: "0"',
    "  name: Door           # shown on its picture",
    "  place: Entrance      # where somebody was seen, in sightings; the name where it is empty",
    "  turn: 0              # degrees clockwise: 0, 90, 180 or 270",
    "  mirror: false        # left and right are swapped",
    "  threshold_offset: 0  # added to the threshold of this source",
    "  role: both           # both, arrivals, departures, or watch (names are shown and nothing is recorded)",
)


def new_text() -> str:
    """Every setting with its default and its sentence: what config.yaml ships."""
    texts = setting_texts()
    lines = [
        "# "
        + tr("Rollcall's settings. Every one stands here with its default. They can be changed in the window, too.")
    ]
    for section in dict.fromkeys(each.section for each in all_settings().values()):
        rows = [
            (f"  {each.key}: {plain_or_quoted(each.default)}", texts[each.name].sentence)
            for each in all_settings().values()
            if each.section == section
        ]
        width = max(len(line) for line, _ in rows)
        lines += ["", f"{section}:", *(f"{line:<{width}} # {sentence}" for line, sentence in rows)]
        if section == "source":
            lines += ["", f"sources: [] # {sources_text()}", *(f"#  {line}" for line in _SOURCES_EXAMPLE)]
    return "\n".join(lines) + "\n"


def changed_text(text: str, changes: Mapping[str, Value]) -> str:
    """``text`` with these settings changed, by their dotted names. A default of a setting that is not there is not
    added.

    Raises SettingsError where the loader refuses one of them or ``text``, and RollcallError where the text is laid out
    so that nothing can be changed in it without changing more.
    """
    before = values_of(settings_from(parse_yaml(text) or {}))
    document = _Document(text)
    for name, value in changes.items():
        document.change(name, value)
    made = document.text()
    try:
        after = values_of(settings_from(parse_yaml(made) or {}))
    except SettingsError:
        _check_alone(changes)
        raise RollcallError(cannot_change()) from None
    _check_alone(changes)
    converted = {name: values_of(_settings_with(name, value))[name] for name, value in changes.items()}
    if after != {**before, **converted}:
        raise RollcallError(cannot_change())
    return made


def problem_of(name: str, value: object) -> str:
    """The loader's sentence about this value, or an empty text."""
    try:
        _settings_with(name, value)
    except SettingsError as error:
        return without_name(error.problems[0], name)
    return ""


def without_name(problem: str, name: str) -> str:
    """A problem of SettingsError without the setting's name before it."""
    alone = problem.values.get("problem") if isinstance(problem, Text) else None
    return alone if isinstance(alone, str) else problem.removeprefix(f"{name}: ")


def converted(name: str, value: object) -> Value:
    """The value as the loader has it, such as 16/9 for 16:9. Raises SettingsError."""
    return values_of(_settings_with(name, value))[name]


def _settings_with(name: str, value: object) -> Any:
    setting = setting_named(name)
    return settings_from({setting.section: {setting.key: value}})


def _check_alone(changes: Mapping[str, Value]) -> None:
    """Raises SettingsError for a value that the loader refuses."""
    problems = [
        Text("{setting}: {problem}", setting=name, problem=problem)
        for name, value in changes.items()
        if (problem := problem_of(name, value))
    ]
    if problems:
        raise SettingsError(problems)


def cannot_change() -> str:
    return tr("This config.yaml is laid out so that it cannot be changed here: change it in an editor.")


def plain_or_quoted(value: Value) -> str:
    """As it is written in the file."""
    text = value_text(value)
    if not isinstance(value, str) or _is_plain(text):
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _is_plain(text: str) -> bool:
    """Whether a text without quotes is read as this text by the loader."""
    try:
        return bool(_PLAIN.fullmatch(text)) and bool(parse_yaml(f"x: {text}") == {"x": text})
    except SettingsError:
        return False


@dataclass(frozen=True, slots=True)
class _Null:
    """As it is written: null or ~."""

    text: str


class _Document:
    """The text as a tree that knows its comments."""

    def __init__(self, text: str) -> None:
        from ruamel.yaml import YAML  # not at the start of the program: it takes a tenth of a second
        from ruamel.yaml.comments import CommentedMap
        from ruamel.yaml.constructor import RoundTripConstructor
        from ruamel.yaml.error import YAMLError
        from ruamel.yaml.representer import RoundTripRepresenter

        class Constructor(RoundTripConstructor):
            """Keeps how a null is written, which the library would leave out."""

        class Representer(RoundTripRepresenter):
            pass

        Constructor.add_constructor(
            "tag:yaml.org,2002:null", lambda _self, node: _Null(node.value) if node.value else None
        )
        Representer.add_representer(
            _Null, lambda self, null: self.represent_scalar("tag:yaml.org,2002:null", null.text)
        )
        self._map = CommentedMap
        self._is_crlf = "\r\n" in text
        self._yaml = YAML()
        self._yaml.Constructor, self._yaml.Representer = Constructor, Representer
        self._yaml.preserve_quotes = True
        self._yaml.width = _WIDTH
        text = text.replace("\r\n", "\n")
        indent = _INDENT.search(text)
        self._yaml.indent(mapping=len(indent[1]) if indent else 2)
        try:
            loaded = self._yaml.load(text)
        except (YAMLError, ValueError) as error:  # YAML 1.2 refuses what the loader's 1.1 takes
            raise RollcallError(cannot_change()) from error
        self._head = text if loaded is None else ""  # comments alone, which the library would drop
        self._root: Any = CommentedMap() if loaded is None else loaded

    def change(self, name: str, value: Value) -> None:
        setting = setting_named(name)
        section = self._root.get(setting.section)
        if isinstance(section, _Null):
            section = None
        present = [each for each in _names_of(setting.key) if section is not None and each in section]
        if present:
            section[present[0]] = self._node(value, section[present[0]])
        elif value != setting.default:
            if section is None:
                section = self._root[setting.section] = self._map()
            _append(section, setting.key, self._node(value))

    def text(self) -> str:
        stream = io.StringIO()
        if self._root:
            self._yaml.dump(self._root, stream)
        text = self._head + ("\n" if self._head and not self._head.endswith("\n") else "") + stream.getvalue()
        return text.replace("\n", "\r\n") if self._is_crlf else text

    def _node(self, value: Value, former: object = None) -> Any:
        from ruamel.yaml.scalarstring import DoubleQuotedScalarString, SingleQuotedScalarString

        if isinstance(value, str):
            if isinstance(former, (DoubleQuotedScalarString, SingleQuotedScalarString)):
                return type(former)(value)
            return value if _is_plain(value) else DoubleQuotedScalarString(value)
        if isinstance(value, float):  # with the digits given here: the library would write exponents
            return self._yaml.load(value_text(value))
        return _Null("null") if value is None else value


def _names_of(key: str) -> list[str]:
    """The key, and its former names, which are still read."""
    return [key, *(old for old, new in RENAMED.items() if new == key)]


def _append(section: Any, key: str, node: Any) -> None:
    """Adds a key at the end. Comment lines that follow the last one, which are about what comes after the section, are
    kept there by the library as part of that key's comment: they move behind the new one."""
    from ruamel.yaml.error import CommentMark
    from ruamel.yaml.tokens import CommentToken

    last = next(reversed(section), None)
    section[key] = node
    comment = section.ca.items.get(last) if last is not None else None
    token = comment[2] if comment is not None and len(comment) > 2 else None
    if token is None:
        return
    head, _, rest = token.value.partition("\n")
    if rest:
        if head:
            token.value = head + "\n"
        else:
            section.ca.items.pop(last)
        section.ca.items[key] = [None, None, CommentToken("\n" + rest, CommentMark(0)), None]
