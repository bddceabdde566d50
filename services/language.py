"""The language of the window: texts are written in English and looked up in a translator that the window installs.

Without one, as in the command line, they stay English. ``tr``, ``tr_count`` and ``marked`` take literals, as
``.ci/translations.py`` collects the texts from the source. Numbers with a format, ``{distance:.2f}`` or ``{n}`` of
``tr_count``, are written as in the language.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from pathlib import PurePath
from string import Formatter
from typing import Any

from recognition.errors import RollcallError
from recognition.message import Text
from services.program import with_options

Translate = Callable[[str, int | None], str]
"""A text, and the count that chooses its plural form or None -> its translation; empty where there is none."""
NumberFormat = Callable[[float, int], str]
"""A number and its decimals -> as the language writes it."""

_FIRST_STRONG_ISOLATE, _POP_ISOLATE, _RIGHT_TO_LEFT_MARK = "\u2068", "\u2069", "\u200f"
_ISOLATED = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")
"""One that has no other inside."""
_NUMBER_SPEC = re.compile(r",|,?\.(\d)f")
_PLAIN_SPECS = ("g", ".15g")
_PLAIN_NUMBER = re.compile(r"[\d.,]+")
"""One whose order is the same in every text."""


class _TextFormatter(Formatter):
    """``str.format``, with numbers as in the language.

    In a language from right to left, a value in Latin letters is isolated: it would else carry full stops and words
    beside it along with its direction. So is one of figures and signs, such as '20:00–23:30' or '+1', whose parts would
    else change places. A text of which nothing but such values has a direction gets a mark: Qt would
    show it from left to right.
    """

    def vformat(self, format_string: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> str:
        filled = super().vformat(format_string, args, kwargs)
        if not _isolates or _FIRST_STRONG_ISOLATE not in filled:
            return filled
        own, isolates = filled, 1
        while isolates:
            own, isolates = _ISOLATED.subn("", own)
        has_direction = any(unicodedata.bidirectional(each) in ("L", "R", "AL") for each in own)
        return filled if has_direction else f"{_RIGHT_TO_LEFT_MARK}{filled}"

    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, PurePath):
            value = str(value)
        found = _NUMBER_SPEC.fullmatch(format_spec) if _format_number is not None else None
        if isinstance(value, float) and format_spec in _PLAIN_SPECS and _format_number is not None:
            filled = decimal_text(value)
        elif _format_number is None or found is None:
            filled = str(super().format_field(value, format_spec))
        else:
            filled = _format_number(value, int(found[1] or 0))
        return f"{_FIRST_STRONG_ISOLATE}{filled}{_POP_ISOLATE}" if _isolates and _needs_isolation(filled) else filled


def _needs_isolation(value: str) -> bool:
    ways = {unicodedata.bidirectional(each) for each in value}
    is_signed = "EN" in ways and not ways & {"R", "AL"} and _PLAIN_NUMBER.fullmatch(value) is None
    return "L" in ways or is_signed


_translate: Translate | None = None
_format_number: NumberFormat | None = None
_isolates = False
_fill = _TextFormatter().format


def set_translator(
    translate: Translate | None, format_number: NumberFormat | None = None, *, right_to_left: bool = False
) -> None:
    """Everything made from now on is in the language of ``translate``; None: in English."""
    global _translate, _format_number, _isolates
    _translate = translate
    _format_number = format_number
    _isolates = right_to_left


def is_right_to_left() -> bool:
    """Whether the language of the window is written so."""
    return _isolates


def is_translated() -> bool:
    """Whether texts are in the language of a window, and not in English."""
    return _translate is not None


def tr(text: str, /, **values: Any) -> str:
    """``text`` in the language of the window; ``values`` fill its placeholders: ``tr("Stop {name}", name=name)``."""
    found = (_translate and _translate(text, None)) or text
    return _fill(found, **values) if values else found


def tr_count(one: str, many: str, count: int, /, **values: Any) -> str:
    """``one`` or ``many``, or the plural form of the language, with ``{n}`` as the count:
    ``tr_count("{n} picture", "{n} pictures", count)``. ``many`` is the text that is translated."""
    found = (_translate and _translate(many, count)) or (one if count == 1 else many)
    return _fill(found, n=number_text(count), **values)


def marked(text: str) -> str:
    """``text`` itself, for tables made at import, before the language is set: it is collected here, and whoever shows
    it translates it by ``translated``."""
    return text


def translated(text: str, /, **values: Any) -> str:
    """``tr`` of a text that ``marked`` returned."""
    return tr(text, **values)


def shown_text(text: str) -> str:
    """A ``Text`` of a lower room in the language of the window, with the texts in it; others as they are."""
    if not isinstance(text, Text):
        return text
    values = {name: shown_text(each) if isinstance(each, str) else each for name, each in text.values.items()}
    return with_options(tr(text.template, **values))


def error_text(error: Exception) -> str:
    """The sentence of an error in the language of the window."""
    return shown_text(error.text) if isinstance(error, RollcallError) else str(error)


def decimal_text(value: float) -> str:
    """'8', '0.5', '1095', with as few decimals as it takes and the decimal sign of the language, as it can be typed."""
    if not math.isfinite(value):
        return str(value)
    text = format(Decimal(repr(value)), "f")  # never an exponent
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return text if _format_number is None else text.replace(".", _format_number(0.5, 1).strip("05"))


def number_text(value: float, decimals: int = 0) -> str:
    """'1,204', '0.42', as the language of the window writes them."""
    return f"{value:,.{decimals}f}" if _format_number is None else _format_number(value, decimals)
