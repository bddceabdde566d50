"""The program itself: its name, its version, and where its log lies."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import platformdirs

NAME = "rollcall"
VERSION = "0.1.0"
"""The only place of it; pyproject.toml reads it from here."""

TITLE = f"Rollcall {VERSION}"
"""What every window's title ends in."""


def log_file() -> Path:
    """The newest log file. Its folder may be absent."""
    return Path(platformdirs.user_log_dir(NAME, appauthor=False)) / "rollcall.log"


_RUN = "python main.py "
_kept: dict[str, str] = {}


def keep_in_advice(options: Mapping[str, Path | None]) -> None:
    """``options`` that this run was given, such as ``--gallery``; commands in texts get them from now on."""
    _kept.clear()
    _kept.update({name: str(value) for name, value in options.items() if value is not None})


def with_options(text: str) -> str:
    """With the kept options in each command that ``text`` advises, where it does not have them."""
    if not _kept or _RUN not in text:
        return text
    import shlex  # both off the path of a start
    import subprocess

    words = [each for option in _kept.items() if f"{option[0]} " not in text for each in option]
    line = subprocess.list2cmdline(words) if os.name == "nt" else shlex.join(words)
    return text.replace(_RUN, f"{_RUN}{line} ") if line else text
