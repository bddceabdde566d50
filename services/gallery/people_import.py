"""The window's imports of people from tagged photos and directories: looked at first, then carried out, undone as one.

``gallery import --tags`` and ``--directory`` run the same imports.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from realtime.gallery.gallery_changes import Undoable
from realtime.gallery.gallery_watch import GalleryWatch
from realtime.task_runner import TaskContext, TaskRunner
from recognition.enrolment.still import EnrolmentRules
from recognition.interfaces import Detector
from recognition.message import Message, Text
from recognition.progress import Progress, Stage
from services.gallery.directory_import import DirectoryImport, PersonResult, Reason, undo_last
from services.gallery.tag_import import IMPORTED, TagImport, TagResult
from services.live_models import NotReadyError
from services.privacy.access import needs_operator
from services.task_view import TaskService, TaskView
from settings import GallerySettings

DOUBTFUL = "doubtful"
"""Beside the state of a row with ``doubts``."""
_LANE = "people import"


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One person of a directory, or one tag of a picture.

    about: the person's id, or the path of the picture.
    state: the outcome of a ``PersonResult`` or ``TagResult``.
    pictures: how many are added.
    """

    person: str
    about: str
    state: str
    pictures: int = 0
    reasons: tuple[Reason, ...] = ()
    doubts: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """What to import.

    source: a folder of tagged photos, or a file of people.
    photos: a folder of pictures that are called by the ids of a table.
    retire: sets aside whom an earlier import had and this file has not.
    skip_doubtful: leaves out pictures about which there are doubts.
    """

    source: Path
    photos: Path | None = None
    retire: bool = False
    skip_doubtful: bool = False

    @property
    def is_tags(self) -> bool:
        return self.source.is_dir()


@dataclass(frozen=True, slots=True, eq=False)
class ImportView(TaskView):
    """What the window shows.

    request: that was looked at or carried out last.
    rows: of it, so far.
    can_import: it was looked at to the end, and something would be done.
    done: of the import that was carried out, the message of its change in the gallery; None where nothing changed.
    """

    request: ImportRequest | None = None
    rows: tuple[ImportRow, ...] = ()
    can_import: bool = False
    done: Message | None = None


class PeopleImport(TaskService[ImportView]):
    """Of the gallery that ``watch`` watches.

    detector: makes the one that finds the faces of tags. settings: which of them are good enough.
    """

    def __init__(
        self, watch: GalleryWatch, tasks: TaskRunner, *, detector: Callable[[], Detector], settings: GallerySettings
    ) -> None:
        super().__init__(tasks, ImportView(), _LANE)
        self._watch = watch
        self._detector = detector
        self._rules = EnrolmentRules(settings.min_face, settings.dominant_face)
        self._rows: list[ImportRow] = []  # the running import appends to it

    def view(self) -> ImportView:
        with self._lock:
            if len(self._view.rows) != len(self._rows):
                self._view = replace(self._view, rows=tuple(self._rows))
            return super().view()

    def look(self, request: ImportRequest) -> None:
        """Says what the import would do; writes nothing."""
        self._start(request)
        self._submit("", lambda context: self._look(request, context), restart=True)

    @needs_operator
    def carry_out(self) -> None:
        """What was looked at last."""
        request = self._view.request
        if request is not None:
            self._start(request)
            self._submit("", lambda context: self._carry_out(request, context), restart=True)

    def _start(self, request: ImportRequest) -> None:
        with self._lock:
            self._rows = []
            self._show(request=request, rows=(), can_import=False, done=None, status=None)

    def _look(self, request: ImportRequest, context: TaskContext) -> None:
        context(Progress(Stage.LISTING_FOLDER, subject=request.source.name))
        if request.is_tags:
            self._tags(request).preview(context)
        else:
            self._directory(request).preview(context)
        self._show(can_import=any(each.pictures or each.state in ("changed", "retired") for each in self._rows))

    def _carry_out(self, request: ImportRequest, context: TaskContext) -> None:
        context(Progress(Stage.LISTING_FOLDER, subject=request.source.name))
        if request.is_tags:
            _, change = self._tags(request).run(context)
            if change is not None:
                self._show(done=change.message)
                self._watch.do(lambda _gallery: change)
            return
        work = self._directory(request)
        try:
            work.run(context)
        finally:
            done = work.change()
            if done is not None:
                message = done.message
                self._show(done=message)
                self._watch.do(lambda _gallery: Undoable(message, lambda gallery: undo_last(gallery.folder)))

    def _tags(self, request: ImportRequest) -> TagImport:
        rows = self._rows

        def add(result: TagResult) -> None:
            reasons = (Text("{text}", text=result.details),) if result.details else ()
            count = int(result.outcome == IMPORTED)
            rows.append(ImportRow(result.person, result.path, result.outcome, count, reasons))

        return TagImport(request.source, self._watch.folder, self._detector(), self._rules, on_result=add)

    def _directory(self, request: ImportRequest) -> DirectoryImport:
        from services.gallery.directory_files import entries_of

        enroller, rows = self._watch.enroller, self._rows
        if enroller is None:
            raise NotReadyError

        def add(each: PersonResult) -> None:
            rows.append(
                ImportRow(each.name or each.place, each.id, each.outcome, each.pictures, each.reasons, each.doubts)
            )

        return DirectoryImport(
            entries_of(request.source, photos=request.photos),
            self._watch.folder,
            enroller,
            retire=request.retire,
            skip_doubtful=request.skip_doubtful,
            source=str(request.source.absolute()),
            on_person=add,
        )
