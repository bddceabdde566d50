"""Names of people as files and folders spell them: invisible differences do not make another person."""

from __future__ import annotations

import functools
import re
import unicodedata

_DIRECTION = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Embeddings, overrides and isolates: they show the letters after them in another order."""

_JOINERS = "\u200c\u200d"
"""They change the look of Persian, Arabic and Indic words, and are invisible elsewhere."""

_SPACES = re.compile(r"[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u3164\uffa0]+")
_SAME_LOOKS = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "‐": "-", "‑": "-", "\u2212": "-", **dict.fromkeys(_JOINERS, None)}
)


@functools.lru_cache(maxsize=300_000)
def cleaned_name(name: str) -> str:
    """A name in composed Unicode without what nobody sees: odd and double spaces, zero-width characters, final dots."""
    if not name.isascii():
        name = unicodedata.normalize("NFC", name)
        name = "".join(each for place, each in enumerate(name) if _is_seen(name, place, each))
        name = unicodedata.normalize("NFC", name)
    return _without_final_dots(_SPACES.sub(" ", name))


def _without_final_dots(name: str) -> str:
    """Windows drops dots and spaces at the end of a name. A name of dots only stays."""
    return name.strip().rstrip(". ") or name.strip()


def _is_seen(name: str, place: int, each: str) -> bool:
    if each in _JOINERS:
        neighbours = name[max(place - 1, 0) : place] + name[place + 1 : place + 2]
        return len(neighbours) == 2 and all(ord(letter) > 0x52F and letter.isalpha() for letter in neighbours)
    if each in _DIRECTION:
        return True  # to be refused
    return unicodedata.category(each) != "Cf" and not "\ufe00" <= each <= "\ufe0f"


@functools.lru_cache(maxsize=300_000)
def look_key(name: str) -> str:
    """Equal for names that look the same: case, kinds of apostrophes and hyphens, joiners."""
    folded = name.casefold()
    return folded if folded.isascii() else unicodedata.normalize("NFC", folded.translate(_SAME_LOOKS))


def unreadable_name(name: str) -> str | None:
    """Why a name cannot be shown as it is: ``name-direction``, ``name-control``, or None."""
    if name.isascii() and name.isprintable():
        return None
    if any(each in _DIRECTION for each in name):
        return "name-direction"
    return "name-control" if any(unicodedata.category(each) in ("Cc", "Zl", "Zp") for each in name) else None
