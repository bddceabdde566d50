"""The language of the window: texts are written in English and looked up in a translator that the window installs.

Without one, as in the command line, they stay English. ``tr``, ``tr_count`` and ``marked`` take literals, as
``.ci/translations.py`` collects the texts from the source. Numbers are written by ``number_text``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Translate = Callable[[str, int | None], str]
"""A text, and the count that chooses its plural form or None -> its translation; empty where there is none."""
NumberFormat = Callable[[float, int], str]
"""A number and its decimals -> as the language writes it."""


def _english_number(value: float, decimals: int) -> str:
    return f"{value:,.{decimals}f}"


_translate: Translate | None = None
_format_number: NumberFormat = _english_number


def set_translator(translate: Translate | None, format_number: NumberFormat | None = None) -> None:
    """Everything made from now on is in the language of ``translate``; None: in English."""
    global _translate, _format_number
    _translate = translate
    _format_number = format_number or _english_number


def tr(text: str, /, **values: Any) -> str:
    """``text`` in the language of the window; ``values`` fill its placeholders: ``tr("Stop {name}", name=name)``."""
    found = (_translate and _translate(text, None)) or text
    return found.format(**values) if values else found


def tr_count(one: str, many: str, count: int, /, **values: Any) -> str:
    """``one`` or ``many``, or the plural form of the language, with ``{n}`` as the count:
    ``tr_count("{n} picture", "{n} pictures", count)``. ``many`` is the text that is translated."""
    found = (_translate and _translate(many, count)) or (one if count == 1 else many)
    return found.format(n=number_text(count), **values)


def marked(text: str) -> str:
    """``text`` itself, for tables made at import, before the language is set: it is collected here, and whoever shows
    it translates it by ``translated``."""
    return text


def translated(text: str, /, **values: Any) -> str:
    """``tr`` of a text that ``marked`` returned."""
    return tr(text, **values)


def number_text(value: float, decimals: int = 0) -> str:
    """'1,204', '0.42', as the language of the window writes them."""
    return _format_number(value, decimals)
