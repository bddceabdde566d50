"""The log file: in the platform's folder, bounded in size, readable by the user alone, without passwords and names."""

from __future__ import annotations

import copy
import io
import logging
import os
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

from recognition.addresses import masked_text
from recognition.errors import RollcallError
from recognition.message import Text
from recognition.plain_text import visible
from services.program import NAME, log_file

PACKAGES = (
    NAME,
    "recognition",
    "storage",
    "learning",
    "commands",
    "services",
    "realtime",
    "gui",
    "watchdog",
    "psycopg",
)
"""Packages of Rollcall, and those whose records must not appear on the terminal."""


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


_PERSONAL = frozenset(
    ("person", "people", "name", "names", "namesake", "into", "original", "file", "path", "folder", "title", "example")
)
"""Values of sentences that may be names of people, or of files called after them."""


def _described(error: object) -> object:
    """An exception without names of people and files; anything else as it is."""
    if isinstance(error, RollcallError):
        return _without_names(error.text)
    if isinstance(error, OSError) and error.strerror:
        return f"[Errno {error.errno}] {error.strerror}"
    return error


def _without_names(text: Text) -> str:
    values = {
        name: f"<{name}>"
        if name in _PERSONAL
        else _without_names(value)
        if isinstance(value, Text)
        else _described(value)
        for name, value in text.values.items()
    }
    return text.template.format(**values) if values else text.template


class _SafeLines(logging.Formatter):
    """Without names of people and secrets of addresses; names with line breaks cannot pretend to be records."""

    def formatException(self, ei: Any) -> str:  # noqa: N802  # logging's own name
        parts: list[str] = []
        error: BaseException | None = ei[1]
        seen: set[int] = set()
        while error is not None and id(error) not in seen:  # raised from itself, it would never end
            seen.add(id(error))
            lines = "".join(traceback.format_tb(error.__traceback__))
            parts.append(f"Traceback (most recent call last):\n{lines}{type(error).__qualname__}: {_described(error)}")
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return "\n\nwhich led to\n\n".join(reversed(parts))

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802  # logging's own name
        record.message = visible(record.message)
        return super().formatMessage(record)

    def format(self, record: logging.LogRecord) -> str:
        safe = copy.copy(record)
        if isinstance(record.args, tuple):
            safe.args = tuple(map(_described, record.args))
        safe.exc_text = None
        return masked_text(super().format(safe))
