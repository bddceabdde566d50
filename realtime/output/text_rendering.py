"""Names in any script as small pictures, without Qt: Pillow, each letter in the first system font that has it."""

from __future__ import annotations

import math
import os
import sys
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import numpy as np
from PIL import Image as PillowImage
from PIL import ImageDraw, ImageFont

from recognition.types import Image

_Font = ImageFont.FreeTypeFont | ImageFont.ImageFont

# Broad fonts first, then the scripts they lack; after these, every other font of the system is asked.
_BROAD = ("notosans-regular", "notosans[wdth,wght]", "dejavusans", "segoeui", "arial unicode", "arialuni", "arial")
_EAST_ASIAN = ("notosanscjk-regular", "pingfang", "hiragino sans gb", "msyh", "msgothic", "yugothm", "malgun")
_OTHERS = ("notosansarabic-regular", "notosansdevanagari-regular", "nirmala", "notosansthai-regular", "leelawui")
_PREFERRED = (*_BROAD, *_EAST_ASIAN, *_OTHERS)

_NO_LETTER = "\U0010ffff"  # never assigned: every font draws its "missing" box for it


def lettering(text: str, size: int, ink: tuple[int, int, int], paper: tuple[int, int, int]) -> Image:
    """``text`` on one line in letters of ``size`` pixels, as a small (H, W, 3) BGR picture; colours are BGR too."""
    runs = _runs(text, size)
    heights = [_rise_and_fall(font, size) for font, _letters in runs]
    rise = max((each[0] for each in heights), default=size)
    fall = max((each[1] for each in heights), default=0)
    side = max(3, size // 3)
    width = sum(font.getlength(letters) for font, letters in runs)
    sheet = PillowImage.new("RGB", (math.ceil(width) + 2 * side, rise + fall + side // 2), paper[::-1])
    pen = ImageDraw.Draw(sheet)
    at = float(side)
    for (font, letters), (its_rise, _its_fall) in zip(runs, heights, strict=True):
        pen.text((at, side // 4 + rise - its_rise), letters, font=font, fill=ink[::-1])
        at += font.getlength(letters)
    return np.ascontiguousarray(np.asarray(sheet)[..., ::-1])


def _runs(text: str, size: int) -> list[tuple[_Font, str]]:
    """``text`` cut where the font has to change; letters that belong together stay together and are shaped as one."""
    runs: list[tuple[_Font, str]] = []
    for letter in text:
        if runs and (letter.isspace() or unicodedata.category(letter)[0] in "MC"):
            font = runs[-1][0]
        else:
            font = _font_for(letter, size)
        if runs and runs[-1][0] is font:
            runs[-1] = (font, runs[-1][1] + letter)
        else:
            runs.append((font, letter))
    return runs


def _rise_and_fall(font: _Font, size: int) -> tuple[int, int]:
    return font.getmetrics() if isinstance(font, ImageFont.FreeTypeFont) else (size, size // 4)


@lru_cache(maxsize=2048)
def _font_for(letter: str, size: int) -> _Font:
    """The first font that has ``letter``; where none has, the first of all, which draws its box for it."""
    fallback: _Font | None = None
    for path in _font_files():
        font = _load(path, size)
        if font is not None:
            if letter.isspace() or _picture(font, letter) != _picture(font, _NO_LETTER):
                return font
            fallback = fallback or font
    return fallback or _built_in(size)


@lru_cache(maxsize=8)
def _built_in(size: int) -> _Font:
    return ImageFont.load_default(size)


@lru_cache(maxsize=512)
def _load(path: Path, size: int) -> ImageFont.FreeTypeFont | None:
    try:
        return ImageFont.truetype(str(path), size)
    except OSError:
        return None


def _picture(font: ImageFont.FreeTypeFont, letter: str) -> tuple[tuple[int, int], bytes]:
    """What the font draws for ``letter``. Pillow does not say which letters a font has; this does."""
    mask = font.getmask(letter)
    return mask.size, bytes(mask)


@lru_cache(maxsize=1)
def _font_files() -> tuple[Path, ...]:
    """Upright, regular system fonts, the broadest first."""
    rank = {name: place for place, name in enumerate(_PREFERRED)}
    files = {path for folder in _font_folders() for path in _fonts_under(folder)}

    def order(path: Path) -> tuple[int, str, str]:
        name = path.stem.lower()
        plain = not any(word in name for word in ("bold", "italic", "oblique", "light", "thin", "black", "mono"))
        return rank.get(name, len(rank) + (0 if plain else 1)), name, str(path)

    return tuple(sorted(files, key=order))


def _fonts_under(folder: Path) -> Iterator[Path]:
    for parent, _folders, names in os.walk(folder):
        for name in names:
            if name.lower().endswith((".ttf", ".otf", ".ttc")):
                yield Path(parent, name)


def _font_folders() -> tuple[Path, ...]:
    home = Path.home()
    if sys.platform == "win32":
        local = Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local"))
        return Path(os.environ.get("WINDIR", "C:\\Windows"), "Fonts"), local / "Microsoft" / "Windows" / "Fonts"
    if sys.platform == "darwin":
        return Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library" / "Fonts"
    return (
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        home / ".local" / "share" / "fonts",
        home / ".fonts",
    )
