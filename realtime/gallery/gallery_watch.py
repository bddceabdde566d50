"""The thread that follows the gallery folder and keeps its templates ready."""

from __future__ import annotations

import itertools
import json
import math
import threading
import time
from collections import deque
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from realtime.gallery.folder_events import FolderEvents
from realtime.gallery.gallery_changes import FILING, ChangesView, GalleryChanges
from realtime.interfaces import Activity, GalleryView, LiveCode, Notice, NoticeKind
from realtime.notices import Notices
from realtime.parallel_map import parallel_map
from realtime.worker import Tolerance, Worker
from recognition.errors import RollcallError
from recognition.matching.templates import Templates
from recognition.message import Message
from recognition.progress import Progress
from storage.files import filing
from storage.files.changes import Change
from storage.files.gallery_folder import INDEX_FOLDER
from storage.gallery.decisions import MANUAL
from storage.gallery.gallery import Gallery
from storage.gallery.people import Update
from storage.gallery.picture_enrolment import Map, PictureEnroller
from storage.gallery.unsettled_files import SETTLING

RESCAN = 1.0
"""Seconds between two looks at a folder from which no event came: names, sizes and times only."""

_RESCAN_LONGEST = 20.0
_RESCAN_SHARE = 0.05
"""Of a processor, at most, for those looks: a folder of many thousands is looked at less often."""

_SLICE = 1.0
"""Seconds of reading pictures between two publications; new files are noticed in between."""

_PUBLISHING_SHARE = 0.2
"""Of the time of a long reading, at most, for publications: those of many thousands come less often."""

_CALM = 0.1
"""Seconds for a burst of events to become one look."""

_THRESHOLD_DELAY = 0.5
"""Seconds a threshold must rest before it is written down."""

_FOLDER = "gallery"  # the subject of a notice


class KeyedEnroller(PictureEnroller, Protocol):
    @property
    def key(self) -> str:
        """``name@version`` of the embedder that makes the templates."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class _Wanted:
    """Whose templates are asked for."""

    enroller: KeyedEnroller
    dimension: int

    @property
    def key(self) -> str:
        return self.enroller.key

    @property
    def identity(self) -> tuple[str, str]:
        return self.enroller.key, self.enroller.method


class GalleryWatch:
    """Owns the Gallery of ``folder``, which need not exist, on a thread of its own.

    ``view`` and ``activity`` are what a front shows; they may be read from any thread, and every command may be given
    from any: it returns at once and is done on the gallery's thread. ``templates_ready`` receives the templates and
    the threshold remembered for their embedder, or None, on that thread, whenever they have changed. After ``use`` the
    former templates are kept up with removals until the new ones are complete; only then are those handed over.
    ``renamed`` receives the old and the new name of somebody whose files were given another, by whomever, on that
    thread. Problems become ``notices``. ``at_once`` is what ``Gallery.update`` takes.
    """

    def __init__(
        self,
        folder: Path,
        *,
        templates_ready: Callable[[Templates, float | None], object],
        notices: Notices,
        renamed: Callable[[str, str], object] = lambda _old, _new: None,
        at_once: Map = parallel_map,
        clock: Callable[[], float] = time.monotonic,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        self.view = GalleryView(folder=folder)
        self.activity: Activity | None = None
        self._templates_ready = templates_ready
        self._notices = notices
        self._renamed = renamed
        self._at_once = at_once
        self._changes = GalleryChanges(notices)
        self._clock = clock
        self._wall_clock = wall_clock
        self._gallery = Gallery(folder)
        self._commands: deque[Callable[[], object]] = deque()
        self._wake = threading.Event()
        self._look_wanted = threading.Event()
        self._thresholds_lock = threading.Lock()  # guards the next two
        self._thresholds: dict[str, tuple[float, Message, str | None]] = {}
        self._thresholds_due = math.inf
        self._stopping = threading.Event()
        self._worker = Worker("gallery", self.step, self._wake_to_look)
        self._events = FolderEvents(folder, self._wake_to_look, except_in=INDEX_FOLDER)
        self._tolerance = Tolerance("Following the gallery")
        self._wanted: _Wanted | None = None
        self._served: _Wanted | None = None
        self._published: object = None
        self._pause = 0.0
        self._publication_due = 0.0
        self._waiting: tuple[str, ...] = ()  # files that are still being written
        self._goes_on = False  # with what the last look left over
        self._full_look_due = 0.0

    def start(self) -> None:
        self._worker.start()

    def stop(self, timeout: float = 1.0) -> tuple[str, ...]:
        """Ends the thread after the picture it is at; idempotent. Gives the threads that stayed past ``timeout``."""
        self._stopping.set()
        self._worker.stop_soon()
        if not self._worker.join(timeout):
            return (self._worker.name,)
        self._events.close(timeout)
        self._write_thresholds(now=True)
        self._gallery.close()
        return ()

    def use(self, enroller: KeyedEnroller, dimension: int) -> None:
        """From now on makes the templates of ``enroller``, whose embedder gives ``dimension`` values."""
        wanted = _Wanted(enroller, dimension)
        self._command(lambda: setattr(self, "_wanted", wanted))

    def remember_threshold(
        self, key: str, distance: float, *, source: Message = MANUAL, evidence: str | None = None
    ) -> None:
        """Keeps a cosine distance 0..2 for embedder ``key`` beside the gallery, with where it comes from. Written once
        the last of several has rested, without a look at the folder: a slider that is dragged sends many."""
        with self._thresholds_lock:
            self._thresholds[key] = distance, source, evidence
            self._thresholds_due = self._clock() + _THRESHOLD_DELAY
        self._wake.set()

    def add_pictures(self, person: str, files: Sequence[Path]) -> None:
        """Copies ``files`` into the folder of ``person``; what could not be copied becomes a notice."""
        self._command(lambda: self._add_pictures(person, tuple(files)))

    def do(self, work: Callable[[Gallery], object], *, undone: Callable[[], object] | None = None) -> None:
        """Has ``work`` done on the gallery's thread soon; the folder is looked at straight after it.

        A Change that it gives, or several, can be taken back by ``undo`` as one; ``undone`` is called then, on that
        thread. A RollcallError becomes a notice.
        """
        self._command(lambda: self._changes.do(self._gallery, work, undone))

    def undo(self) -> None:
        """Takes the last change back that ``do`` made and that was not taken back yet."""
        self._command(lambda: self._changes.undo(self._gallery))

    @property
    def changes(self) -> ChangesView:
        return self._changes.view

    def step(self, timeout: float | None = None) -> None:
        """One look at the folder and what follows from it, after waiting for a reason, at most ``timeout`` seconds."""
        is_told = self._wait_for_look() if timeout is None else self._wake.wait(timeout)
        if is_told:
            self._stopping.wait(_CALM if timeout is None else 0.0)
        self._wake.clear()
        self._look_wanted.clear()
        if self._stopping.is_set():
            return
        self._pause, full_look_due = RESCAN, self._full_look_due
        self._full_look_due = 0.0  # where this one fails
        try:
            is_told = timeout is None and (is_told or self._goes_on) and not self._commands
            while self._commands:
                self._commands.popleft()()
            self._write_thresholds(now=True)
            self._events.follow()
            told = self._events.taken()
            # Looking at every file of a large gallery takes a while, and mostly it is known which ones changed.
            is_small = is_told and told is not None and self._clock() < full_look_due
            self._look({*told, *self._waiting} if is_small and told is not None else None, full_look_due)
        except RollcallError as error:
            self._notices.put(_FOLDER, Notice(NoticeKind.PROBLEM, Message.of(LiveCode.ERROR, text=str(error))))
            self.activity = None
        except Exception as error:
            self._notices.put(
                _FOLDER,
                Notice(NoticeKind.PROBLEM, Message.of(LiveCode.GALLERY_UNREADABLE)),
            )
            self.activity = None
            self._tolerance.failed(error)
        else:
            self._tolerance.passed()

    def _command(self, do: Callable[[], object]) -> None:
        self._commands.append(do)
        self._wake_to_look()

    def _wake_to_look(self) -> None:
        self._look_wanted.set()
        self._wake.set()

    def _wait_for_look(self) -> bool:
        """Waits until the folder is to be looked at; returns whether something asked for it. Writes thresholds down
        meanwhile, which is no reason to look."""
        deadline = self._clock() + self._pause
        while not self._look_wanted.is_set():
            self._write_thresholds()
            with self._thresholds_lock:
                until = min(deadline, self._thresholds_due)
            left = until - self._clock()
            if left <= 0 and until == deadline:
                break
            self._wake.wait(max(0.0, left))
            if not self._look_wanted.is_set():
                self._wake.clear()
        return self._look_wanted.is_set()

    def _write_thresholds(self, *, now: bool = False) -> None:
        with self._thresholds_lock:
            if not now and self._clock() < self._thresholds_due:
                return
            waiting, self._thresholds, self._thresholds_due = self._thresholds, {}, math.inf
        for key, (distance, source, evidence) in waiting.items():
            try:
                self._gallery.decisions.set_threshold(key, distance, source=source, evidence=evidence)
            except RollcallError as error:
                self._notices.put(_FOLDER, Notice(NoticeKind.PROBLEM, Message.of(LiveCode.ERROR, text=str(error))))

    def _look(self, only: Collection[str] | None, full_look_due: float) -> None:
        asked = itertools.count()  # once before each picture: the first one read counts at once, the others in slices
        worked_before = time.thread_time()
        wanted = self._wanted
        if wanted is None:
            self._gallery.survey()
            update = Update()
        else:
            update = self._gallery.update(
                wanted.enroller,
                wanted.key,
                progress=self._progress,
                parallel=self._at_once,
                only=only,
                cancelled=lambda: self._is_wanted() or (next(asked) > 0 and self._clock() >= self._publication_due),
                now=self._wall_clock(),
            )
        if self._stopping.is_set():
            return
        for old, new in update.renamed:
            self._renamed(old, new)
        rest = min(max(RESCAN, (time.thread_time() - worked_before) / _RESCAN_SHARE), _RESCAN_LONGEST)
        self._waiting, self._goes_on = update.waiting, bool(update.remaining or update.waiting)
        if only is None:
            full_look_due = self._clock() + rest
        self._full_look_due = full_look_due
        publishing = self._clock()
        self._publish(wanted, is_complete=not update.remaining)
        if update.added or update.refused:
            published = self._clock()
            self._publication_due = published + max(_SLICE, (published - publishing) / _PUBLISHING_SHARE)
        if update.remaining:
            self._pause = 0.0
        elif update.waiting:
            self._pause = SETTLING
        else:
            self.activity = None
            self._pause = RESCAN if update.renamed else max(0.0, full_look_due - self._clock())

    def _is_wanted(self) -> bool:
        """Whether something else than reading is to be done."""
        return self._stopping.is_set() or bool(self._commands)

    def _progress(self, progress: Progress) -> None:
        self.activity = Activity(progress)

    def _publish(self, wanted: _Wanted | None, *, is_complete: bool) -> None:
        notice = self._gallery.notice
        if notice is None:
            self._notices.clear(_FOLDER)
        else:
            self._notices.put(_FOLDER, Notice(NoticeKind.WARNING, Message.of(LiveCode.ERROR, text=notice)))
        if self.view.version != self._gallery.version:
            gallery = self._gallery
            self.view = GalleryView(gallery.version, gallery.folder, gallery.people(), gallery.refused())
        if wanted is None:
            return
        if is_complete or self._served is None or self._served.identity == wanted.identity:
            self._served = wanted
        state = self._served.identity, self._gallery.version
        if state != self._published:
            served = self._served
            templates = self._gallery.templates(served.key, served.dimension, method=served.enroller.method)
            self._templates_ready(templates, self._gallery.decisions.threshold(served.key))
            self._published = state

    def _add_pictures(self, person: str, files: Sequence[Path]) -> None:
        def work(gallery: Gallery) -> Change:
            filed = filing.add_pictures(gallery.folder, person, files)
            problems = tuple((each.source.name, each.problem) for each in filed if each.problem is not None)
            if problems:
                listed = json.dumps([(name, problem.code, problem.to_json()) for name, problem in problems])
                count = len(problems)
                message = Message.of(LiveCode.PICTURES_NOT_ADDED, count=count, person=person, problems=listed)
                self._notices.put(FILING, Notice(NoticeKind.PROBLEM, message))
            made = tuple(each.path for each in filed if each.path is not None)
            return Change(Message.of("added-pictures", pictures=len(made), person=person), made)

        self._changes.do(self._gallery, work, None)
