"""Where the settings stand, and that session and window take changed ones up by being made anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ConfigPlace:
    """read: the settings in use. write: where changed ones go; another file where the former comes with a bundle.

    home: where a relative gallery folder lies. gallery: that was named in place of that of the settings.
    """

    read: Path
    write: Path
    home: Path
    gallery: Path | None = None


@dataclass(slots=True)
class Reopening:
    """sources: that were watched. changed: names of the settings; what the command line says of them no longer counts.

    put_back: writes the settings that were there before, where no window can be opened with the new ones.
    problem: why that was done.
    is_open: whether a window was opened with the new ones.
    """

    sources: tuple[str, ...]
    changed: frozenset[str]
    put_back: Callable[[], None]
    problem: str = ""
    is_open: bool = False
