"""Names that programs give to copies of a file: whose copy ``Ada (1)``, ``Ada - Kopie`` or ``Copy of Ada`` is.

Explorer, Finder, GNOME, KDE and browsers name copies; Dropbox, OneDrive, Google Drive, Nextcloud, ownCloud, Syncthing,
Resilio, Seafile and Synology Drive name the loser of a conflict. Marks that no name of a person has are certain;
others, as in ``Ada_3`` or ``John Copy``, count only beside the original.
"""

from __future__ import annotations

import functools
import re

_NUMBER = r"\d{1,3}"

_CASED_WORDS = (
    "copy", "kopie", "copie", "copia", "cópia", "còpia", "kopia", "kópia", "kopi", "kopio", "kopya", "kopyası",
    "másolat", "másolata", "kopija", "koopia", "afrit", "cóip", "salinan", "bản sao", "sao chép", "копия", "копія",
    "копие", "копија", "αντίγραφο",
)  # fmt: skip
_UNCASED_WORDS = (
    "の?コピー", "的?副本", "的?複本", "复件", "複製", "拷貝", "拷贝", r"의?\s?복사본", r"의?\s?사본", "עותק", "העתק",
    "نسخة", "نسخه", "رونوشت", "สำเนา", "คัดลอก",
)  # fmt: skip
_WORD = "|".join((*_CASED_WORDS, *_UNCASED_WORDS)).replace(" ", r"\s")

_CONFLICT = (
    "conflict|konflik|conflit|конфл|σύγκρουσ|競合|冲突|衝突|충돌|çakış|ütköz|ristiriita|motstrid|tegenstrijdig|תנוגש|"
    "התנגש|تعارض|xung\\sđột"
)

_PREFIXES = (
    "Copy( X)? of", "Kopie( X)? von", "Kopie( X)? van", "Kopie souboru", "Copie( X)? de", "Copie( X)? a",
    "Copia( X)? de", "Copia( X)? di", "Cópia( X)? de", "Còpia( X)? de", "Kopi( X)? af", "Kopi( X)? av",
    "Kopia( X)? av", "Kopia( X)? pliku", "Kopia", "Kopija", "Kópia", "Копия", "Копія", "Αντίγραφο( του)?", "Másolat -",
    "Kopio tiedostosta", "Salinan( dari)?", "Bản sao( của)?", "コピー ?[～~]", "复件", "複本", "نسخة من", "עותק של",
    "สำเนาของ",
)  # fmt: skip

_CERTAIN_END = re.compile(
    rf"""
      \s+[-–—]\s*(?i:{_WORD})(\s*\(?{_NUMBER}\)?)?         # Explorer, in Windows' languages
    | \s?(?:{"|".join(_UNCASED_WORDS)})\s?({_NUMBER})?     # Finder, in scripts without capitals
    | \sKopie(\s{_NUMBER})?                                # Finder in German
    | \s?[(\[]{_NUMBER}[)\]]                               # browsers, Windows, Android
    | \s?\((?:[^()]{{0,15}}\s)?(?i:{_WORD})(\s{_NUMBER})?\)   # GNOME, KDE: (copy), (3rd copy), (Kopie 2)
    | \s?[(\[][^()\[\]]*(?i:{_CONFLICT})[^()\[\]]*[)\]]    # Dropbox, Nextcloud, Seafile
    | \s?\((?:Case|Unicode|White\sSpace)[^()]*Conflict[^()]*\)
    | \.sync-conflict-\d{{8}}-\d{{6}}(-[A-Z0-9]+)?         # Syncthing
    | (_[^_]+_[A-Z][a-z]{{2}}-\d\d-\d{{6}}-\d{{4}})?[._-](?i:conflict(?:ed)?)([ ._-]?\d[\d ._-]*)?  # ownCloud, Synology
    | -(?:DESKTOP|LAPTOP|WIN|PC|SURFACE|MININT)-[A-Z0-9]{{5,}}(-{_NUMBER})?            # OneDrive
    | -[\w’']+-(?:MacBook|iMac|Mac|iPad|iPhone)(?:-(?:Pro|Air|mini|Studio))*(-{_NUMBER})?
    | ~{_NUMBER}                                           # Android
    """,
    re.VERBOSE,
)
_FINDER_END = re.compile(rf"\s(?:{'|'.join(_CASED_WORDS)})(?:\s{_NUMBER})?")
"""Finder in most languages: a word in lower case, which marks a copy unless the name is in lower case, too."""

_CERTAIN_START = re.compile(rf"(?:{'|'.join(_PREFIXES)})\s".replace(" X", rf" \({_NUMBER}\)"))
_POSSIBLE_END = re.compile(
    rf"[_-]\d{{1,4}}|\s(?i:{'|'.join(_CASED_WORDS)})(\s{_NUMBER})?|-(?=[A-Z-]*\d)[A-Z0-9-]{{4,15}}|(?P<plain>\s\d{{1,2}})"
)
_HAS_MARK = re.compile(rf"[\d)\]~]$|(?i:{_WORD}|conflict)|^({'|'.join(_PREFIXES).replace(' X', '')})|-Mac|-i[MP]")
"""A quick test that most names fail."""


@functools.lru_cache(maxsize=300_000)
def original_name(name: str) -> str:
    """The name without the marks that only copies have: ``Ada`` for ``Ada (1)``, and ``Ada`` for ``Ada``."""
    if _HAS_MARK.search(name) is None:
        return name
    while True:
        shorter = _without_end(name, _CERTAIN_END) or _without_finders_word(name) or _without_start(name)
        if shorter is None:
            return name
        name = shorter


@functools.lru_cache(maxsize=300_000)
def possible_originals(name: str) -> tuple[tuple[str, bool], ...]:
    """Names of which this one may be a copy, the longest first, and whether only an equal content can tell.

    Of ``Ada_3``, ``Ada``; of ``Ada 2`` only if the content is equal, as it is a name that people give.
    """
    if _HAS_MARK.search(name) is None and "-" not in name:
        return ()
    found: list[tuple[str, bool]] = []
    needs_content = False
    while True:
        match = _last(name, _POSSIBLE_END)
        if match is None:
            return tuple(found)
        needs_content = needs_content or match["plain"] is not None
        name = original_name(name[: match.start()].rstrip())
        found.append((name, needs_content))


def _without_finders_word(name: str) -> str | None:
    shorter = _without_end(name, _FINDER_END)
    has_own_case = shorter is not None and (shorter != shorter.lower() or shorter == shorter.upper())
    return shorter if has_own_case else None


def _without_start(name: str) -> str | None:
    found = _CERTAIN_START.match(name)
    shorter = name[found.end() :].strip() if found is not None else ""
    return shorter if _is_name(shorter) else None


def _without_end(name: str, pattern: re.Pattern[str]) -> str | None:
    found = _last(name, pattern)
    return None if found is None else name[: found.start()].rstrip()


def _last(name: str, pattern: re.Pattern[str]) -> re.Match[str] | None:
    """The longest match that ends the name and leaves a name."""
    for start in range(1, len(name)):
        found = pattern.fullmatch(name, start)
        if found is not None and _is_name(name[:start]):
            return found
    return None


def _is_name(name: str) -> bool:
    return any(each.isalpha() for each in name)
