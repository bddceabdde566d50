"""The settings as a list: each with its kind, default and limits, as ``settings.py`` declares them."""

from __future__ import annotations

import difflib
import types
import typing
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any

from recognition.errors import SettingsError, UsageError
from recognition.message import Text
from recognition.strict_yaml import parse_yaml
from services.language import decimal_text
from settings import ASPECTS, FeedSettings, Settings

Value = bool | int | float | str | None
SOURCES = "sources"
"""The setting that is a list of sources, each with settings of its own."""
_NOTHING = ("", "null", "~")
_MOST_NEAR = 3
"""Names that an unknown one may have been meant for."""


class Effect(Enum):
    """When a changed setting counts."""

    AT_ONCE = "at once"
    AT_START = "at the next start"
    """By its meaning: it says what a start does."""
    ANEW = "the window opens anew"
    """Session and window are made again, which takes about a second; nobody has to start Rollcall again."""


_AT_ONCE = frozenset(
    {
        "detection.detector",
        "recognition.embedder",
        "recognition.recognizer",
        "recognition.threshold",
        "window.mirror",
        "window.theme",
    }
)
_AT_START = frozenset({"source.default"})
_SUGGESTED = {
    "source.aspect": ASPECTS,
    "recognition.recognizer": ("nearest", "double"),
    "engine.device": ("CPU", "GPU", "AUTO"),
}


@dataclass(frozen=True, slots=True)
class Setting:
    """name: section and key with a dot between.

    kind: bool, int, float or str.
    optional: whether it may be None.
    low, high: limits of a number, or None.
    choices: all values it may have; empty where there are others.
    suggested: some of the values it may have.
    """

    name: str
    kind: type
    default: Value
    optional: bool
    low: float | None
    high: float | None
    choices: tuple[Value, ...]
    suggested: tuple[str, ...]
    is_folder: bool
    effect: Effect

    @property
    def section(self) -> str:
        return self.name.partition(".")[0]

    @property
    def key(self) -> str:
        return self.name.partition(".")[2]


@cache
def all_settings() -> dict[str, Setting]:
    """By their dotted names, in the order of the file."""
    sections = typing.get_type_hints(Settings)
    parts = [each.name for each in fields(Settings) if is_dataclass(sections[each.name])]  # without the list of sources
    return {each.name: each for part in parts for each in _settings_of(sections[part], part)}


@cache
def source_settings() -> dict[str, Setting]:
    """Those of an entry of the list of sources, by their keys."""
    return {each.key: each for each in _settings_of(FeedSettings, SOURCES)}


def _settings_of(section: Any, name: str) -> Iterator[Setting]:
    hints = typing.get_type_hints(section)
    for each in fields(section):
        hint = hints[each.name]
        kinds = typing.get_args(hint) if isinstance(hint, types.UnionType) else (hint,)
        dotted = f"{name}.{each.name}"
        yield Setting(
            dotted,
            next(kind for kind in kinds if kind is not types.NoneType),
            typing.cast(Any, each.default),
            types.NoneType in kinds,
            each.metadata.get("low"),
            each.metadata.get("high"),
            each.metadata.get("choices", ()),
            _SUGGESTED.get(dotted, ()),
            "folder" in each.metadata,
            Effect.AT_ONCE if dotted in _AT_ONCE else Effect.AT_START if dotted in _AT_START else Effect.ANEW,
        )


def setting_named(name: str) -> Setting:
    """Raises UsageError, with the nearest names."""
    found = all_settings().get(name)
    if name.partition(".")[0] == SOURCES:
        raise UsageError("sources is a list: python main.py settings set sources takes the whole of it.")
    if found is None:
        near = [each for each in all_settings() if each.partition(".")[2] == name]
        near += difflib.get_close_matches(name, all_settings(), n=_MOST_NEAR, cutoff=0.8)
        names = [f"'{each}'" for each in dict.fromkeys(near)][:_MOST_NEAR]
        hint = f" Did you mean {' or '.join(names)}?" if names else ""
        raise UsageError(Text(f"There is no setting called '{name}'.{hint} All of them: python main.py settings list"))
    return found


def values_of(settings: Settings) -> dict[str, Value]:
    """By dotted names."""
    return {each.name: getattr(getattr(settings, each.section), each.key) for each in all_settings().values()}


def value_from_text(setting: Setting, text: str) -> object:
    """What was typed, as the loader would read it from config.yaml; it may still be no value that the loader takes.

    A text needs no quotes; a number may have a comma.
    """
    text = text.strip()
    if setting.optional and text.casefold() in _NOTHING:
        return None
    if setting.kind is str:
        return text
    if setting.kind is not bool and text.count(",") == 1 and "." not in text:
        text = text.replace(",", ".")
    try:
        return typing.cast(object, parse_yaml(f"value: {text}\n").get("value"))
    except (SettingsError, AttributeError):
        return text


def shown_value(value: Value) -> str:
    """As the window shows it: a number with the decimal sign of the language, others as in config.yaml."""
    return decimal_text(value) if isinstance(value, float) else value_text(value)


def value_text(value: Value) -> str:
    """As it stands in config.yaml, without quotes."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        # Never an exponent, which YAML 1.1 reads as a text; at least one decimal.
        text = format(Decimal(repr(value)), "f")
        return text if "." in text else f"{text}.0"
    return str(value)
