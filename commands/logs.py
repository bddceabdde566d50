"""The log file: in the folder of the platform, bounded in size."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

import platformdirs

from commands.app import NAME

PACKAGES = (NAME, "recognition", "storage", "learning", "commands", "services", "realtime", "gui", "watchdog")
"""Packages of Rollcall, and one whose records must not appear on the terminal."""


def start_log(level: str) -> None:
    """Sends the records of PACKAGES to the file, once. Where it cannot be written, there is no log."""
    file = Path(platformdirs.user_log_dir(NAME, appauthor=False)) / "rollcall.log"
    handler: logging.Handler
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.open("a", encoding="utf-8").close()  # a file that cannot be written is noticed here
        handler = RotatingFileHandler(file, maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True)
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"))
    for package in PACKAGES:
        logger = logging.getLogger(package)
        if not logger.handlers:
            logger.addHandler(handler)
        logger.setLevel(level.upper())
        logger.propagate = False
