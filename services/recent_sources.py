"""The files, folders and addresses that were shown last, for the menu of sources."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from realtime.interfaces import is_demo
from realtime.task_runner import TaskContext, TaskRunner
from recognition.addresses import masked
from recognition.errors import RollcallError
from storage.files.atomic_file import atomic_file

_log = logging.getLogger(__name__)

_MAX_SOURCES = 10
_MAX_BYTES = 256 * 1024
_LANE = "recent sources"


@dataclass(frozen=True, slots=True)
class RecentSource:
    """source: as the session takes it; of an address, once Rollcall was started again, what is not secret in it.

    label: for display.
    lacks_login: whether something secret was left out of the address: it has to be entered again.
    is_missing: whether it is a file or folder that was not there when ``check`` looked.
    """

    source: str
    label: str
    lacks_login: bool = False
    is_missing: bool = False


class RecentSources:
    """Newest first. Cameras and the demo are not remembered, as the menu has them anyway. Not thread-safe.

    file: a private JSON file; None remembers for this run only. What is secret in an address is never written.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._sources: tuple[RecentSource, ...] = _read(file) if file is not None else ()
        self._missing: frozenset[str] = frozenset()

    def view(self) -> tuple[RecentSource, ...]:
        missing = self._missing
        return tuple(
            each if each.source not in missing else RecentSource(each.source, each.label, each.lacks_login, True)
            for each in self._sources
        )

    def add(self, source: str) -> None:
        """Puts ``source`` first. Raises nothing: what cannot be written is forgotten at the end, and logged."""
        source = source.strip()
        if not source or source.isdecimal() or is_demo(source):
            return
        if not _is_address(source):
            source = os.path.abspath(Path(source).expanduser())
        new = RecentSource(source, masked(source))
        others = [each for each in self._sources if each.label != new.label]
        self._sources = (new, *others)[:_MAX_SOURCES]
        self._write()

    def remove(self, source: str) -> None:
        self._sources = tuple(each for each in self._sources if each.source != source)
        self._write()

    def clear(self) -> None:
        self._sources = ()
        self._write()

    def check(self, tasks: TaskRunner) -> None:
        """Has a task look which files are still there: a network drive may take a while to answer."""
        files = [each.source for each in self._sources if not _is_address(each.source)]

        def look(context: TaskContext) -> None:
            missing = frozenset(each for each in files if not context.is_cancelled and not os.path.exists(each))
            self._missing = missing

        tasks.submit(_LANE, look, lane=_LANE)

    def _write(self) -> None:
        if self._file is None:
            return
        rows = [
            {"source": each.label, "lacks_login": each.lacks_login or each.label != each.source}
            if _is_address(each.source)
            else {"source": each.source}
            for each in self._sources
        ]
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with atomic_file(self._file) as part, part.open("w", encoding="utf-8", errors="surrogateescape") as stream:
                part.chmod(0o600)  # before anything is in it
                json.dump(rows, stream, indent=1, ensure_ascii=False)
        except (OSError, ValueError, RollcallError) as error:
            _log.warning("The last sources cannot be remembered: %s", error)


def _is_address(source: str) -> bool:
    return "://" in source


def _read(file: Path) -> tuple[RecentSource, ...]:
    """Empty where the file is missing or damaged; what is damaged in it is left out."""
    try:
        with file.open("rb") as stream:
            rows: Any = json.loads(stream.read(_MAX_BYTES).decode("utf-8", "surrogateescape"))
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, RecursionError) as error:
        _log.warning("%s cannot be read: %s", file, error)
        return ()
    return tuple(_valid(rows if isinstance(rows, list) else []))[:_MAX_SOURCES]


def _valid(rows: Sequence[Any]) -> list[RecentSource]:
    found = []
    for row in rows:
        source = row.get("source") if isinstance(row, dict) else None
        if isinstance(source, str) and source and "\0" not in source:
            found.append(RecentSource(source, masked(source), row.get("lacks_login") is True))
    return found
