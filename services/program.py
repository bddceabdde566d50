"""The program itself: its name, its version, and where its log lies."""

from __future__ import annotations

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
