"""Watches the gallery folder and keeps its templates up to date, on the gallery thread."""

from __future__ import annotations

import itertools
import math
import threading
import time
from collections import deque
from collections.abc import Callable, Collection, Sequence, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from realtime.allocator import release_memory
from realtime.gallery.folder_events import FolderEvents
from realtime.gallery.gallery_changes import ChangesView, GalleryChanges
from realtime.interfaces import Activity, GalleryView, LiveCode, Notice, NoticeKind, Notices
from realtime.parallel_map import parallel_map
from realtime.worker import Tolerance, Worker
from recognition.errors import RollcallError
from recognition.matching.templates import SearchElsewhere, Templates
from recognition.message import Message
from recognition.progress import Progress, ProgressSink
from storage.files.gallery_folder import INDEX_FOLDER
from storage.files.retention import Keeping, Swept
from storage.gallery.decisions import MANUAL
from storage.gallery.gallery import Gallery
from storage.gallery.people import Person, Update
from storage.gallery.picture_enrolment import Map, PictureEnroller
from storage.gallery.picture_records import SETTLING
from storage.gallery.template_keys import is_current

RESCAN = 1.0
"""Seconds between two scans of names, sizes and times, if the system reports no change."""

_MAX_RESCAN = 20.0
_RESCAN_SHARE = 0.05
"""Part of one core that scans may use: a folder of many thousands is scanned less often."""

_PUBLISH_INTERVAL = 1.0
"""Seconds of reading pictures between two publications; new files are detected in between."""

_PUBLISH_SHARE = 0.2
"""Part of the time of a long reading that publications may take."""

_DEBOUNCE = 0.1
"""Seconds in which a burst of events becomes one scan."""

_THRESHOLD_DELAY = 0.5
"""Seconds without a change before a threshold is written."""

_EDITION_INTERVAL = 1.0

_FOLDER, _CLOCK = "gallery", "clock"  # the subjects of notices


class KeyedEnroller(PictureEnroller, Protocol):
    @property
    def key(self) -> str:
        """``name@version`` of the embedder that makes the templates."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class _Request:
    """The enroller whose templates are wanted, and the length of its vectors.

    renewed: called where the gallery's templates are under another key by now.
    """

    enroller: KeyedEnroller
    dimension: int
    renewed: Callable[[], object] = lambda: None

    @property
    def identity(self) -> tuple[str, str]:
        return self.enroller.key, self.enroller.method


class GalleryWatch:
    """Owns the Gallery of ``folder``, which need not exist. Commands return at once; problems become ``notices``.

    Thread-safe but for ``step``. Callbacks are called on the gallery thread.

    templates_ready: receives changed templates and the threshold stored for their embedder, or None. After ``use``, the
        former templates are kept up to date until the new ones are complete.
    on_rename: receives the old and new name of a person whose files were renamed, by whatever program.
    on_people: receives who is registered whenever that changes, and who is not any more; set it before the start.
    enroller: what makes templates now; None before the detector and the embedder are ready.
    parallel: ``map`` for reading pictures, as in ``Gallery.update``.
    record: receives the message of each change that this process makes, for the audit trail.
    keeping: how long what was taken out of the gallery is kept.
    on_swept: called, with the time, about once an hour when what was kept for its time is deleted, unless that is held.
    edition: asked about once a second; with another number, the templates are published again. None: not asked.
    elsewhere: makes what searches people who are not in the folder, of an embedder's key, method and dimension. None:
        there are no others.
    prepare: what is done once on the gallery's thread, before the first scan, such as sealing it.
    """

    def __init__(
        self,
        folder: Path,
        *,
        templates_ready: Callable[[Templates, float | None], object],
        notices: Notices,
        on_rename: Callable[[str, str], object] = lambda _old, _new: None,
        parallel: Map = parallel_map,
        record: Callable[[Message], object] = lambda _message: None,
        prepare: Callable[[ProgressSink], object] | None = None,
        keeping: Keeping | None = None,
        on_swept: Callable[[float], object] = lambda _now: None,
        clock: Callable[[], float] = time.monotonic,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        self.folder = folder
        self.view = GalleryView(folder=folder)
        self.activity: Activity | None = None
        self._templates_ready = templates_ready
        self._notices = notices
        self._on_rename = on_rename
        self.on_people: Callable[[Set[str], Set[str]], object] = lambda _people, _gone: None
        self._told: tuple[Person, ...] = ()
        self._parallel = parallel
        self._changes = GalleryChanges(notices, record)
        self._record = record
        self.edition: Callable[[], int] | None = None
        self._last_edition = 0
        self.elsewhere: Callable[[str, str, int], SearchElsewhere] | None = None
        self._prepare = prepare
        self._clock = clock
        self._wall_clock = wall_clock
        self._gallery = Gallery(folder, keeping)
        self._on_swept = on_swept
        self._swept: Swept | None = None
        self._commands: deque[Callable[[], object]] = deque()
        self._wake = threading.Event()
        self._scan_due = threading.Event()
        self._thresholds_lock = threading.Lock()  # guards the next two
        self._thresholds: dict[str, tuple[float, Message, str | None]] = {}
        self._thresholds_due = math.inf
        self._stopping = threading.Event()
        self._worker = Worker("gallery", self.step, self._wake_to_scan)
        self._events = FolderEvents(folder, self._wake_to_scan, excluded=INDEX_FOLDER)
        self._tolerance = Tolerance("Reading the gallery")
        self.enroller: KeyedEnroller | None = None
        self._request: _Request | None = None
        self._served: _Request | None = None
        self._published: object = None
        self._pause = 0.0
        self._publication_due = 0.0
        self._waiting: tuple[str, ...] = ()  # files still being written
        self._has_more = False  # left over by the last scan
        self._full_scan_due = 0.0

    def start(self) -> None:
        self._worker.start()

    def stop(self, timeout: float = 1.0) -> tuple[str, ...]:
        """Ends the thread after the current picture; idempotent. Returns threads still running after ``timeout``."""
        self._stopping.set()
        self._worker.stop_soon()
        if not self._worker.join(timeout):
            return (self._worker.name,)
        self._events.close(timeout)
        self._write_thresholds(now=True)
        self._gallery.close()
        return ()

    def use(self, enroller: KeyedEnroller, dimension: int, *, renewed: Callable[[], object] = lambda: None) -> None:
        """Makes the templates of ``enroller`` from now on, whose vectors have ``dimension`` values.

        renewed: called once where the templates were renewed since it was made; those in use name until others come.
        """
        request = _Request(enroller, dimension, renewed)
        self.enroller = enroller
        self._command(lambda: setattr(self, "_request", request))

    def remember_threshold(
        self, key: str, distance: float, *, source: Message = MANUAL, evidence: str | None = None
    ) -> None:
        """Stores a cosine distance 0..2 for embedder ``key`` beside the gallery, with its origin.

        Written once it has not changed for a while, without a scan: a dragged slider sends many.
        """
        with self._thresholds_lock:
            self._thresholds[key] = distance, source, evidence
            self._thresholds_due = self._clock() + _THRESHOLD_DELAY
        self._wake.set()

    def add_pictures(self, person: str, files: Sequence[Path]) -> None:
        """Copies ``files`` into the folder of ``person``; problems become a notice."""
        self._command(lambda: self._changes.add_pictures(self._gallery, person, tuple(files)))

    def do(
        self,
        work: Callable[[Gallery], object],
        *,
        on_undo: Callable[[], object] | None = None,
        record: Callable[[Message], object] | None = None,
    ) -> None:
        """Runs ``work`` on the gallery thread, followed by a scan; see ``GalleryChanges.do``."""
        self._command(lambda: self._changes.do(self._gallery, work, on_undo, record))

    def undo(self) -> None:
        """Undoes the last change by ``do`` that was not undone yet."""
        self._command(lambda: self._changes.undo(self._gallery))

    @property
    def changes(self) -> ChangesView:
        return self._changes.view

    def step(self, timeout: float | None = None) -> None:
        """Waits for a reason, at most ``timeout`` seconds, and scans the folder."""
        is_notified = self._wait_for_scan() if timeout is None else self._wake.wait(timeout)
        if is_notified and not self._commands:
            self._stopping.wait(_DEBOUNCE if timeout is None else 0.0)
        self._wake.clear()
        self._scan_due.clear()
        if self._stopping.is_set():
            return
        self._pause, full_scan_due = RESCAN, self._full_scan_due
        self._full_scan_due = 0.0  # if this one fails
        try:
            is_notified = timeout is None and (is_notified or self._has_more) and not self._commands
            while self._commands:
                self._commands.popleft()()
            if self._prepare is not None:
                self._prepare(self._progress)
                self._prepare = None
            self._write_thresholds(now=True)
            self._has_other_edition()
            self._events.watch()
            paths = self._events.take_paths()
            # A full scan of a large gallery takes a while, and usually the changed files are known.
            is_partial = is_notified and self._clock() < full_scan_due
            self._scan({*paths, *self._waiting} if is_partial and paths is not None else None, full_scan_due)
        except RollcallError as error:
            self._notices.put(_FOLDER, Notice(NoticeKind.PROBLEM, Message.of(LiveCode.ERROR, text=error.text)))
            self.activity = None
        except Exception as error:
            self._notices.put(_FOLDER, Notice(NoticeKind.PROBLEM, Message.of(LiveCode.GALLERY_UNREADABLE)))
            self.activity = None
            self._tolerance.failed(error)
        else:
            self._tolerance.passed()

    def _command(self, command: Callable[[], object]) -> None:
        self._commands.append(command)
        self._wake_to_scan()

    def _wake_to_scan(self) -> None:
        self._scan_due.set()
        self._wake.set()

    def _wait_for_scan(self) -> bool:
        """Waits until a scan is due; returns whether it was requested. Writes thresholds meanwhile, without a scan."""
        deadline = self._clock() + self._pause
        while not self._scan_due.is_set():
            self._write_thresholds()
            if self._has_other_edition():
                break
            with self._thresholds_lock:
                until = min(deadline, self._thresholds_due)
            if self.edition is not None:
                until = min(until, self._clock() + _EDITION_INTERVAL)
            left = until - self._clock()
            if left <= 0 and until == deadline:
                break
            self._wake.wait(max(0.0, left))
            if not self._scan_due.is_set():
                self._wake.clear()
        return self._scan_due.is_set()

    def _has_other_edition(self) -> bool:
        """Whether the templates are to be published again; the next step does so."""
        edition = self._last_edition if self.edition is None else self.edition()
        if edition == self._last_edition:
            return False
        self._last_edition, self._published = edition, None
        return True

    def _write_thresholds(self, *, now: bool = False) -> None:
        with self._thresholds_lock:
            if not now and self._clock() < self._thresholds_due:
                return
            pending, self._thresholds, self._thresholds_due = self._thresholds, {}, math.inf
        for key, (distance, source, evidence) in pending.items():
            try:
                self._gallery.decisions.set_threshold(key, distance, source=source, evidence=evidence)
                self._record(Message.of("threshold-set", embedder=key, distance=round(distance, 3)))
            except RollcallError as error:
                self._notices.put(_FOLDER, Notice(NoticeKind.PROBLEM, Message.of(LiveCode.ERROR, text=error.text)))

    def _scan(self, only: Collection[str] | None, full_scan_due: float) -> None:
        checks = itertools.count()  # one before each picture: the first one is published at once
        cpu_before = time.thread_time()
        request = self._request
        if request is not None and not is_current(self.folder, request.enroller.key):
            self._request = None
            request.renewed()
            return
        if request is None:
            self._gallery.survey()
            update = Update()
        else:
            update = self._gallery.update(
                request.enroller,
                request.enroller.key,
                progress=self._progress,
                parallel=self._parallel,
                only=only,
                cancelled=lambda: (
                    self._is_interrupted() or (next(checks) > 0 and self._clock() >= self._publication_due)
                ),
                now=self._wall_clock(),
            )
        if self._stopping.is_set():
            return
        for old, new in update.renamed:
            self._on_rename(old, new)
        pause = min(max(RESCAN, (time.thread_time() - cpu_before) / _RESCAN_SHARE), _MAX_RESCAN)
        self._waiting, self._has_more = update.waiting, bool(update.remaining or update.waiting)
        if only is None:
            full_scan_due = self._clock() + pause
        self._full_scan_due = full_scan_due
        before = self._clock()
        self._follow_sweep()
        self._publish(request, is_complete=not update.remaining)
        if update.added or update.refused:
            published = self._clock()
            self._publication_due = published + max(_PUBLISH_INTERVAL, (published - before) / _PUBLISH_SHARE)
        if update.remaining:
            self._pause = 0.0
        elif update.waiting:
            self._pause = SETTLING
        else:
            if self.activity is not None:
                release_memory()  # of the pictures that were read
            self.activity = None
            self._pause = RESCAN if update.renamed else max(0.0, full_scan_due - self._clock())

    def _follow_sweep(self) -> None:
        swept = self._gallery.swept
        if swept is None or swept is self._swept:
            return
        self._swept, held = swept, swept.held
        if held is None:
            self._notices.clear(_CLOCK)
            self._on_swept(swept.at)
        elif held.is_due:
            message = Message.of(LiveCode.CLOCK_JUMPED, before=held.before, now=swept.at, until=held.until)
            self._notices.put(_CLOCK, Notice(NoticeKind.WARNING, message))

    def _is_interrupted(self) -> bool:
        """Whether a command or the end is waiting."""
        return self._stopping.is_set() or bool(self._commands)

    def _progress(self, progress: Progress) -> None:
        self.activity = Activity(progress)

    def _publish(self, request: _Request | None, *, is_complete: bool) -> None:
        notice = self._gallery.notice
        if notice is None:
            self._notices.clear(_FOLDER)
        else:
            self._notices.put(_FOLDER, Notice(NoticeKind.WARNING, Message.of(LiveCode.ERROR, text=notice)))
        repaired = self._gallery.repaired()
        if repaired is not None:
            self._notices.put(f"{_FOLDER} repaired", Notice(NoticeKind.WARNING, repaired))
        if self.view.version != self._gallery.version:
            gallery = self._gallery
            self.view = GalleryView(gallery.version, gallery.folder, gallery.people(), gallery.refused())
        if request is None:
            return
        if is_complete or self._served is None or self._served.identity == request.identity:
            self._served = request
        state = self._served.identity, self._gallery.version
        if state != self._published:
            served = self._served
            key = served.enroller.key
            templates = self._gallery.templates(key, served.dimension, method=served.enroller.method)
            if self.elsewhere is not None:
                templates = templates.with_elsewhere(self.elsewhere(key, served.enroller.method, served.dimension))
            self._templates_ready(templates, self._gallery.decisions.threshold(key))
            self._published = state
        self._tell_people()

    def _tell_people(self) -> None:
        """Once the templates are without those who are gone."""
        if self.view.people is not self._told:
            former, people = ({each.name for each in told} for told in (self._told, self.view.people))
            self._told = self.view.people
            self.on_people(people, former - people)
