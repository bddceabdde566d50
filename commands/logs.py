"""The log file: in the folder of the platform, bounded in size, readable by the user alone, without passwords."""

from __future__ import annotations

import io
import logging
import os
from logging.handlers import RotatingFileHandler
from pathlib import Path

from recognition.addresses import masked_text
from recognition.plain_text import visible
from services.program import NAME, log_file

PACKAGES = (NAME, "recognition", "storage", "learning", "commands", "services", "realtime", "gui", "watchdog")
"""Packages of Rollcall, and one whose records must not appear on the terminal."""


def start_log(level: str) -> None:
    """Sends the records of PACKAGES to the file, once. Where it cannot be written, there is no log."""
    loggers = [logging.getLogger(package) for package in PACKAGES]
    without = [each for each in loggers if not each.handlers]
    handler = _new_handler() if without else None
    for logger in loggers:
        if handler is not None and logger in without:
            logger.addHandler(handler)
        logger.setLevel(level.upper())
        logger.propagate = False


def _new_handler() -> logging.Handler:
    file = log_file()
    handler: logging.Handler
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.parent.chmod(0o700)  # a folder that was there before, too
        handler = _PrivateFile(file)
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(_SafeLines("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"))
    return handler


class _PrivateFile(RotatingFileHandler):
    """A file that only its owner can read. Raises OSError at once where it cannot be written."""

    def __init__(self, file: Path) -> None:
        super().__init__(file, maxBytes=1_000_000, backupCount=3, encoding="utf-8", errors="backslashreplace")

    def _open(self) -> io.TextIOWrapper:
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
        descriptor = os.open(self.baseFilename, flags, 0o600)
        if hasattr(os, "fchmod"):
            os.fchmod(descriptor, 0o600)  # one of a former version
        return io.TextIOWrapper(open(descriptor, "ab"), encoding=self.encoding, errors=self.errors)


class _SafeLines(logging.Formatter):
    """Without secrets of addresses; names with line breaks cannot pretend to be records."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802  # logging's own name
        record.message = visible(record.message)
        return super().formatMessage(record)

    def format(self, record: logging.LogRecord) -> str:
        return masked_text(super().format(record))
