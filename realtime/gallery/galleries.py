"""The gallery in use. The demo has its own, so another source may mean another gallery."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from realtime.interfaces import Activity, GalleryView
from recognition.message import Message
from storage.gallery.decisions import MANUAL

if TYPE_CHECKING:
    from realtime.gallery.gallery_changes import ChangesView
    from realtime.gallery.gallery_watch import GalleryWatch, KeyedEnroller
    from recognition.matching.templates import Templates
    from storage.gallery.gallery import Gallery

TemplatesReady = Callable[["Templates", float | None], object]


class Galleries:
    """Has one GalleryWatch at a time; late templates of a former one are ignored. Thread-safe.

    ``make`` makes the watch of a folder, which hands its templates to the second argument.
    """

    def __init__(
        self, make: Callable[[Path, TemplatesReady], GalleryWatch], ready: TemplatesReady, folder: Path
    ) -> None:
        self._make = make
        self._ready = ready
        self._lock = threading.Lock()
        self._is_started = self._is_stopped = False
        self._former: list[GalleryWatch] = []
        self._versions_before = 0
        self._folder = folder
        self._requested: tuple[KeyedEnroller, int] | None = None
        self._watch = self._new(folder)

    @property
    def view(self) -> GalleryView:
        """Its version rises across galleries, too."""
        view = self._watch.view
        return replace(view, version=view.version + self._versions_before) if self._versions_before else view

    @property
    def folder(self) -> Path:
        return self._folder

    @property
    def activity(self) -> Activity | None:
        return self._watch.activity

    @property
    def enroller(self) -> KeyedEnroller | None:
        """What makes templates now; None before the detector and the embedder are ready."""
        return self._requested[0] if self._requested is not None else None

    def start(self) -> None:
        with self._lock:
            self._is_started = True
            if not self._is_stopped:
                self._watch.start()

    def stop(self, timeout: float) -> tuple[str, ...]:
        """Ends every thread; returns the names of those still running."""
        with self._lock:
            self._is_stopped = True
            watches = [*self._former, self._watch]
        return tuple(name for watch in watches for name in watch.stop(timeout))

    def change_to(self, folder: Path) -> None:
        """Uses ``folder`` from now on; the people of the former gallery stay named until it has been read."""
        with self._lock:
            if folder == self._folder or self._is_stopped:
                return
            former = self._watch
            self._versions_before += former.view.version + 1
            self._folder, self._watch = folder, self._new(folder)
            self._former = [each for each in (*self._former, former) if each.stop(0.0)]
            if self._requested is not None:
                self._watch.use(*self._requested)
            if self._is_started:
                self._watch.start()

    def use(self, enroller: KeyedEnroller, dimension: int) -> None:
        """Requests the templates of the enroller's embedder, whose vectors have ``dimension`` values."""
        with self._lock:
            self._requested = enroller, dimension
            self._watch.use(enroller, dimension)

    def remember_threshold(
        self, key: str, distance: float, *, source: Message = MANUAL, evidence: str | None = None
    ) -> None:
        self._watch.remember_threshold(key, distance, source=source, evidence=evidence)

    def add_pictures(self, person: str, files: Sequence[Path]) -> None:
        self._watch.add_pictures(person, files)

    def do(self, work: Callable[[Gallery], object], *, on_undo: Callable[[], object] | None = None) -> None:
        """Runs ``work`` on the gallery's thread; see ``GalleryWatch.do``."""
        self._watch.do(work, on_undo=on_undo)

    def undo(self) -> None:
        """Undoes the last change of this process to the gallery in use."""
        self._watch.undo()

    @property
    def changes(self) -> ChangesView:
        """What ``undo`` would undo, and the outcome of the last piece of work."""
        return self._watch.changes

    def _new(self, folder: Path) -> GalleryWatch:
        def ready(templates: Templates, remembered: float | None) -> None:
            if self._folder == folder:
                self._ready(templates, remembered)

        return self._make(folder, ready)
