"""Renders text of any script as a picture with Pillow, each character in the first system font that has it."""

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

# Fonts with many scripts first, then the scripts they lack, then every other font of the system.
_BROAD = ("notosans-regular", "notosans[wdth,wght]", "dejavusans", "segoeui", "arial unicode", "arialuni", "arial")
_EAST_ASIAN = ("notosanscjk-regular", "pingfang", "hiragino sans gb", "msyh", "msgothic", "yugothm", "malgun")
_OTHERS = ("notosansarabic-regular", "notosansdevanagari-regular", "nirmala", "notosansthai-regular", "leelawui")
_PREFERRED = (*_BROAD, *_EAST_ASIAN, *_OTHERS)

_MISSING = "\U0010ffff"  # never assigned: every font renders its replacement glyph


def render_text(text: str, size: int, foreground: tuple[int, int, int], background: tuple[int, int, int]) -> Image:
    """``text`` on one line at ``size`` pixels, as a (H, W, 3) BGR picture; colours are BGR too."""
    runs = _runs(text, size)
    metrics = [_metrics(font, size) for font, _part in runs]
    ascent = max((each[0] for each in metrics), default=size)
    descent = max((each[1] for each in metrics), default=0)
    margin = max(3, size // 3)
    width = sum(font.getlength(part) for font, part in runs)
    image = PillowImage.new("RGB", (math.ceil(width) + 2 * margin, ascent + descent + margin // 2), background[::-1])
    draw = ImageDraw.Draw(image)
    x = float(margin)
    for (font, part), (run_ascent, _descent) in zip(runs, metrics, strict=True):
        draw.text((x, margin // 4 + ascent - run_ascent), part, font=font, fill=foreground[::-1])
        x += font.getlength(part)
    return np.ascontiguousarray(np.asarray(image)[..., ::-1])


def _runs(text: str, size: int) -> list[tuple[_Font, str]]:
    """Splits ``text`` where the font changes; combining characters stay with their base."""
    runs: list[tuple[_Font, str]] = []
    for character in text:
        if runs and (character.isspace() or unicodedata.category(character)[0] in "MC"):
            font = runs[-1][0]
        else:
            font = _font_for(character, size)
        if runs and runs[-1][0] is font:
            runs[-1] = (font, runs[-1][1] + character)
        else:
            runs.append((font, character))
    return runs


def _metrics(font: _Font, size: int) -> tuple[int, int]:
    """Ascent and descent."""
    return font.getmetrics() if isinstance(font, ImageFont.FreeTypeFont) else (size, size // 4)


@lru_cache(maxsize=2048)
def _font_for(character: str, size: int) -> _Font:
    """The first font with this character, else the first font, which renders its replacement glyph."""
    fallback: _Font | None = None
    for path in _font_files():
        font = _load(path, size)
        if font is not None:
            if character.isspace() or _glyph(font, character) != _glyph(font, _MISSING):
                return font
            fallback = fallback or font
    return fallback or _default_font(size)


@lru_cache(maxsize=8)
def _default_font(size: int) -> _Font:
    return ImageFont.load_default(size)


@lru_cache(maxsize=512)
def _load(path: Path, size: int) -> ImageFont.FreeTypeFont | None:
    try:
        return ImageFont.truetype(str(path), size)
    except OSError:
        return None


def _glyph(font: ImageFont.FreeTypeFont, character: str) -> tuple[tuple[int, int], bytes]:
    """The rendered glyph. Comparing glyphs shows which characters a font has; Pillow does not tell."""
    mask = font.getmask(character)
    return mask.size, bytes(mask)


@lru_cache(maxsize=1)
def _font_files() -> tuple[Path, ...]:
    """System fonts: the preferred ones, then regular ones, then bold, italic and others."""
    rank = {name: index for index, name in enumerate(_PREFERRED)}
    files = {path for folder in _font_folders() for path in _fonts_under(folder)}

    def order(path: Path) -> tuple[int, str, str]:
        name = path.stem.lower()
        is_regular = not any(style in name for style in ("bold", "italic", "oblique", "light", "thin", "black", "mono"))
        return rank.get(name, len(rank) + (0 if is_regular else 1)), name, str(path)

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


def render_heading(text: str) -> Image:
    """A heading of a contact sheet, dark on white."""
    return render_text(text, 18, (20, 20, 20), (255, 255, 255))
