"""The log file: in the folder of the platform, bounded in size."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

import platformdirs

from commands.app import NAME

PACKAGES = (NAME, "recognition", "storage", "learning", "commands", "services", "realtime", "gui", "watchdog")
"""Packages of Rollcall, and one whose records must not appear on the terminal."""


def start_log(level: str) -> Path | None:
    """Sends the records of PACKAGES to the file, once; the file's path, or None where it cannot be written."""
    folder = Path(platformdirs.user_log_dir(NAME, appauthor=False))
    handler: logging.Handler
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "rollcall.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True
        )
        (folder / "rollcall.log").open("a", encoding="utf-8").close()
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"))
    for package in PACKAGES:
        logger = logging.getLogger(package)
        if not logger.handlers:
            logger.addHandler(handler)
        logger.setLevel(level.upper())
        logger.propagate = False
    return folder / "rollcall.log" if isinstance(handler, RotatingFileHandler) else None
