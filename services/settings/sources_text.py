"""The list of sources in the text of config.yaml. What stays of it keeps its lines and comments."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any

import yaml

from recognition.errors import RollcallError, SettingsError
from recognition.strict_yaml import parse_yaml
from services.settings.config_text import cannot_change, plain_or_quoted
from services.settings.schema import Value, value_text, values_of
from settings import FeedSettings, settings_from

_KEY = "sources"
_NAMES = tuple(each.name for each in fields(FeedSettings))
_INDENT = "  "


def text_with_sources(text: str, rows: Sequence[FeedSettings]) -> str:
    """``text`` with this list of sources, and nothing else changed.

    Raises SettingsError where the loader refuses ``text`` or the list, and RollcallError where the text is laid out so
    that nothing can be changed in it without changing more.
    """
    before = settings_from(parse_yaml(text) or {})
    settings_from({_KEY: [asdict(each) for each in rows]})
    if before.sources == tuple(rows):
        return text
    made = _changed(text.replace("\r\n", "\n"), rows)
    try:
        after = settings_from(parse_yaml(made) or {})
    except SettingsError:
        raise RollcallError(cannot_change()) from None
    if after.sources != tuple(rows) or values_of(after) != values_of(before):
        raise RollcallError(cannot_change())
    return made.replace("\n", "\r\n") if "\r\n" in text else made


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry of a list with a line for each: its place in the text without comments before it, and its node."""

    row: FeedSettings
    begin: int
    end: int
    lead: str
    node: Any


def _changed(text: str, rows: Sequence[FeedSettings]) -> str:
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        raise RollcallError(cannot_change()) from error
    pairs = root.value if isinstance(root, yaml.MappingNode) else []
    found = next(((key, value) for key, value in pairs if key.value == _KEY), None)
    if found is None:
        return f"{text.rstrip()}\n\n{_KEY}:\n{''.join(_lines_of(each, _INDENT) for each in rows)}".lstrip()
    key, node = found
    colon = text.index(":", key.end_mark.index) + 1
    if isinstance(node, yaml.SequenceNode) and not node.flow_style:
        entries = list(_entries(text, colon, node))
        after_name, behind = text[colon : text.index("\n", colon) + 1], text[entries[-1].end :]
        indent = " " * (entries[0].begin - _line_begin(text, entries[0].begin))
    else:
        end = colon if node.start_mark.index == node.end_mark.index else node.end_mark.index
        line_end = text.find("\n", end)
        entries, indent = [], _INDENT
        after_name = text[end:] + "\n" if line_end < 0 else text[end : line_end + 1]
        behind = "" if line_end < 0 else text[line_end + 1 :]
    if not rows:
        return f"{text[:colon]} []{after_name}{behind}"
    left = {each.row.source: each for each in entries}
    body = "".join(
        _lines_of(each, indent) if (entry := left.get(each.source)) is None else _rewritten(text, entry, each, indent)
        for each in rows
    )
    return f"{text[:colon]}{after_name}{body}{behind}"


def _entries(text: str, begin: int, node: Any) -> Iterable[_Entry]:
    sources = settings_from({_KEY: parse_yaml(text)[_KEY]}).sources
    before = text.index("\n", begin) + 1
    for row, each in zip(sources, node.value, strict=True):
        dash = text.rindex("-", before, each.start_mark.index)
        last = text.find("\n", _last_character(each))
        end = len(text) if last < 0 else last + 1
        yield _Entry(row, dash, end, text[before : _line_begin(text, dash)], each)
        before = end


def _last_character(node: Any) -> int:
    """Of what is written: the end of a block reaches over the comments behind it."""
    if isinstance(node, yaml.MappingNode) and not node.flow_style:
        return _last_character(node.value[-1][1]) if node.value else int(node.end_mark.index)
    return int(node.end_mark.index)


def _rewritten(text: str, entry: _Entry, row: FeedSettings, indent: str) -> str:
    """With its comments where that is possible."""
    begin = _line_begin(text, entry.begin)
    changed = [each for each in _NAMES if getattr(row, each) != getattr(entry.row, each)]
    if not changed:
        return entry.lead + _whole(text[begin : entry.end])
    if entry.node.flow_style:
        return entry.lead + _lines_of(row, indent)
    written = text[: entry.end]
    nodes = {key.value: (key, value) for key, value in entry.node.value}
    column = min(key.start_mark.column for key, _ in nodes.values())
    for name in sorted(changed, key=lambda each: -nodes[each][1].start_mark.index if each in nodes else 1):
        shown = _shown(name, getattr(row, name))
        if name in nodes:
            value = nodes[name][1]
            written = written[: value.start_mark.index] + shown + written[value.end_mark.index :]
    added = [f"{' ' * column}{each}: {_shown(each, getattr(row, each))}\n" for each in changed if each not in nodes]
    return entry.lead + _whole(written[begin:]) + "".join(added)


def _lines_of(row: FeedSettings, indent: str) -> str:
    """A new entry: what differs from the defaults."""
    default = FeedSettings()
    names = [each for each in _NAMES if getattr(row, each) != getattr(default, each)]
    lines = [f"{each}: {_shown(each, getattr(row, each))}\n" for each in names]
    return "".join(f"{indent}{'- ' if place == 0 else '  '}{line}" for place, line in enumerate(lines))


def _shown(name: str, value: Value) -> str:
    if name == "source":  # always, as a camera's number needs quotes
        text = value_text(value)
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return plain_or_quoted(value)


def _line_begin(text: str, place: int) -> int:
    return text.rfind("\n", 0, place) + 1


def _whole(lines: str) -> str:
    return lines if lines.endswith("\n") else lines + "\n"
