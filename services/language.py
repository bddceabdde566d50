"""The language of the window: texts are written in English and looked up in a translator that the window installs.

Without one, as in the command line, they stay English. ``tr`` and ``tr_count`` take literals, as the script that
collects the texts reads them from the source.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Translate = Callable[[str, int | None], str]
"""A text, and the count that chooses its plural form or None -> its translation; empty where there is none."""


_translate: Translate | None = None


def set_translator(translate: Translate | None) -> None:
    """Everything made from now on is in the language of ``translate``; None: in English."""
    global _translate
    _translate = translate


def tr(text: str, /, **values: Any) -> str:
    """``text`` in the language of the window; ``values`` fill its placeholders: ``tr("Stop {name}", name=name)``."""
    found = (_translate and _translate(text, None)) or text
    return found.format(**values) if values else found


def tr_count(one: str, many: str, count: int, /, **values: Any) -> str:
    """``one`` or ``many``, or the plural form of the language, with ``{n}`` as the count:
    ``tr_count("{n} picture", "{n} pictures", count)``. ``many`` is the text that is translated."""
    found = (_translate and _translate(many, count)) or (one if count == 1 else many)
    return found.format(n=f"{count:,}", **values)
