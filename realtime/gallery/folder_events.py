"""Change notifications of the operating system for a folder."""

from __future__ import annotations

import logging
import os
import sys
import threading
import warnings
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from storage.files.gallery_folder import text_of

if TYPE_CHECKING:
    from watchdog.events import FileSystemEvent
    from watchdog.observers.api import BaseObserver

_log = logging.getLogger(__name__)

_READ_EVENTS = ("opened", "closed_no_write")
_MAX_PATHS = 1000
"""Changed files listed one by one; with more, everything is scanned."""


class FolderEvents:
    """Calls ``on_change``, on a thread of its own, soon after something in ``folder`` was written, moved or deleted.

    Changes in the subfolder ``excluded`` are ignored. Network folders do not report changes by other machines, and the
    number of watches is limited: to miss nothing, scan the folder now and then as well.
    """

    def __init__(self, folder: Path, on_change: Callable[[], object], *, excluded: str) -> None:
        self._folder = folder.absolute()
        self._on_change = on_change
        self._excluded = excluded
        self._observer: BaseObserver | None = None
        self._watched: tuple[int, int] | None = None
        self._lock = threading.Lock()
        self._paths: set[str] | None = set()

    def take_paths(self) -> frozenset[str] | None:
        """Files changed since the last call, relative to the folder, with forward slashes; None if more changed."""
        with self._lock:
            paths, self._paths = self._paths, set()
        return None if paths is None or self._observer is None else frozenset(paths)

    def watch(self) -> None:
        """Starts the observer, or restarts it if the folder was created, deleted or replaced since the last call."""
        identity = _identity(self._folder)
        if identity == self._watched:
            return
        self.close()
        self._watched = identity
        self._add(None)
        if identity is not None:
            self._start()

    def close(self, timeout: float = 0.5) -> None:
        """Ends the threads, waiting at most ``timeout`` seconds. ``watch`` may be called again."""
        observer, self._observer, self._watched = self._observer, None, None
        if observer is not None:
            observer.stop()
            observer.join(timeout)

    def _start(self) -> None:
        from watchdog.events import FileSystemEventHandler
        from watchdog.observers import Observer

        # It learns of nested new folders in two ways and warns about that, which is harmless.
        warnings.filterwarnings("ignore", "Callback with id", module=r"watchdog\.")
        on_event = self._on_event

        class Handler(FileSystemEventHandler):
            def on_any_event(self, event: FileSystemEvent) -> None:
                on_event(event)

        observer = Observer()
        try:
            observer.schedule(Handler(), str(self._folder), recursive=True)
            observer.start()
        except OSError as error:
            _log.info("No events from %s (%s): it is scanned regularly instead", self._folder, error)
            return
        self._observer = observer

    def _on_event(self, event: FileSystemEvent) -> None:
        if event.event_type in _READ_EVENTS:
            return
        paths = [os.fsdecode(path) for path in (event.src_path, event.dest_path) if path]
        if all(Path(path).is_relative_to(self._folder / self._excluded) for path in paths):
            return
        if not event.is_directory:
            self._add(paths)
        elif event.event_type != "modified" or sys.platform == "darwin":
            # Other systems report the file itself, too; macOS only its folder.
            self._add(None)
        self._on_change()

    def _add(self, paths: Iterable[str] | None) -> None:
        with self._lock:
            if paths is None or self._paths is None:
                self._paths = None
                return
            for path in map(Path, paths):
                if path.is_relative_to(self._folder):
                    inside = path.relative_to(self._folder)
                    name = text_of(inside.as_posix())
                    if name is None:
                        continue
                    if len(inside.parts) > 2 or len(self._paths) >= _MAX_PATHS:
                        self._paths = None
                        return
                    self._paths.add(name)


def _identity(folder: Path) -> tuple[int, int] | None:
    """Device and inode of a folder, or None if there is none."""
    try:
        status = folder.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
