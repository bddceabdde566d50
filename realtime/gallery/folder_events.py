"""Being told by the operating system that something in a folder changed."""

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

_READING = ("opened", "closed_no_write")
_MOST_PATHS = 1000
"""Files to be told one by one; after more, everything is looked at."""


class FolderEvents:
    """Calls ``changed``, on a thread of its own, soon after something in ``folder`` was written, moved or deleted;
    ``taken`` tells what.

    What happens in the sub-folder ``except_in`` is passed over. Network folders tell nothing of what other machines do,
    and systems allow so many watches: whoever must not miss a change looks now and then as well.
    """

    def __init__(self, folder: Path, changed: Callable[[], object], *, except_in: str) -> None:
        self._folder = folder.absolute()
        self._changed = changed
        self._except_in = except_in
        self._observer: BaseObserver | None = None
        self._followed: tuple[int, int] | None = None
        self._lock = threading.Lock()
        self._paths: set[str] | None = set()

    def taken(self) -> frozenset[str] | None:
        """The files told of since this was asked last, relative to the folder, with forward slashes; None where that
        is not all that changed."""
        with self._lock:
            paths, self._paths = self._paths, set()
        return None if paths is None or self._observer is None else frozenset(paths)

    def follow(self) -> None:
        """Starts listening; listens anew where the folder has come, gone or been replaced since the last call."""
        identity = _identity(self._folder)
        if identity == self._followed:
            return
        self.close()
        self._followed = identity
        self._note(None)
        if identity is not None:
            self._listen()

    def close(self, timeout: float = 0.5) -> None:
        """Ends the threads, waiting at most ``timeout`` seconds. ``follow`` may be called again."""
        observer, self._observer, self._followed = self._observer, None, None
        if observer is not None:
            observer.stop()
            observer.join(timeout)

    def _listen(self) -> None:
        from watchdog.events import FileSystemEventHandler
        from watchdog.observers import Observer

        # Of folders made within folders it comes to know in two ways, and warns on its thread of what does no harm.
        warnings.filterwarnings("ignore", "Callback with id", module=r"watchdog\.")
        told = self._told

        class Handler(FileSystemEventHandler):
            def on_any_event(self, event: FileSystemEvent) -> None:
                told(event)

        observer = Observer()
        try:
            observer.schedule(Handler(), str(self._folder), recursive=True)
            observer.start()
        except OSError as error:
            _log.info("no events from %s (%s): it is looked at now and then instead", self._folder, error)
            return
        self._observer = observer

    def _told(self, event: FileSystemEvent) -> None:
        if event.event_type in _READING:
            return
        paths = [os.fsdecode(path) for path in (event.src_path, event.dest_path) if path]
        if all(self._is_excepted(Path(path)) for path in paths):
            return
        if not event.is_directory:
            self._note(paths)
        elif event.event_type != "modified" or sys.platform == "darwin":
            # That its list of files is another, a folder tells beside the file itself; macOS tells it instead.
            self._note(None)
        self._changed()

    def _note(self, paths: Iterable[str] | None) -> None:
        with self._lock:
            if paths is None or self._paths is None:
                self._paths = None
                return
            for path in map(Path, paths):
                if path.is_relative_to(self._folder):
                    inside = path.relative_to(self._folder)
                    named = text_of(inside.as_posix())
                    if named is not None and (len(inside.parts) > 2 or len(self._paths) >= _MOST_PATHS):
                        self._paths = None
                        return
                    if named is not None:
                        self._paths.add(named)

    def _is_excepted(self, path: Path) -> bool:
        return path.is_relative_to(self._folder / self._except_in)


def _identity(folder: Path) -> tuple[int, int] | None:
    """What tells a folder from another of the same name, or None where there is none."""
    try:
        status = folder.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
