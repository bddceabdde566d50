"""Who is on still pictures: the list of a window, analysed in the background."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from realtime.task_runner import TaskContext, TaskRunner
from recognition.errors import PictureError, UsageError
from recognition.message import Message
from recognition.progress import Progress, Stage, Unit
from services.live_models import LiveModels, ModelsInUse
from services.pictures.identify import (
    PictureResult,
    identify_file,
    identify_image,
    list_pictures,
    save_marked,
    save_table,
)
from services.task_view import STOPPED, TaskService, TaskView

if TYPE_CHECKING:
    from recognition.matching.templates import Templates
    from recognition.recognizer import Recognizer
    from recognition.types import Frame, Image

NEAREST = 3
_ANALYSE, _OPEN, _SHOW, _SAVE = "stills", "stills open", "stills show", "stills save"
"""Lanes: pictures are added, shown and saved while others are analysed."""


@dataclass(frozen=True, slots=True, eq=False)
class StillsView(TaskView):
    """What the window shows.

    shown: place in ``results`` of the picture whose ``image`` this is.
    image: (H, W, 3) uint8 BGR.
    """

    results: tuple[PictureResult, ...] = ()
    shown: int | None = None
    image: Image | None = None


@dataclass(slots=True)
class _Still:
    """A picture of the list.

    image: of a frame; a file is read again when it is needed.
    models: what it was analysed with, None before it was.
    """

    result: PictureResult
    image: Image | None = None
    models: ModelsInUse | None = None


class StillPictures(TaskService[StillsView]):
    """Pictures stay in the list until ``clear``. Thread-safe.

    models: of the live session; call ``changed`` when they may have changed.
    newest: newest frame and the name of its source.
    threshold: the cosine distance up to which a face is named.
    """

    def __init__(
        self,
        models: LiveModels,
        tasks: TaskRunner,
        *,
        newest: Callable[[], tuple[Frame | None, str]],
        threshold: Callable[[], float],
    ) -> None:
        super().__init__(tasks, StillsView(), _OPEN, _ANALYSE, _SAVE)
        self._models = models
        self._newest = newest
        self._threshold = threshold
        self._opened = count()
        # Guarded by the lock:
        self._stills: list[_Still] = []
        self._has_changed = False  # since the view was made of them
        self._is_stopped = False
        """Only the picture that is shown is analysed."""

    def view(self) -> StillsView:
        with self._lock:
            if self._has_changed:
                self._has_changed = False
                self._show(results=tuple(each.result for each in self._stills))
            return super().view()

    def changed(self) -> None:
        """Matches the faces with other people, or analyses all pictures with another detector or embedder."""
        if self._stills:
            self._analyse()

    def open(self, paths: Sequence[Path]) -> None:
        """Adds pictures, and all pictures of folders, that are not in the list."""
        self._submit(str(next(self._opened)), lambda context: self._open(paths, context))

    def take(self) -> None:
        """Adds the newest frame."""
        frame, source = self._newest()
        if frame is None:
            self._show(status=Message.of("no-frame"))
            return
        title = f"{source}, {datetime.now():%H:%M:%S}"
        self._add([_Still(PictureResult(title), frame.image)])

    def show(self, number: int) -> None:
        """Reads this picture for ``StillsView.image``, and analyses it before the others."""
        self._submit("picture", lambda _context: self._show_picture(number), lane=_SHOW)

    def cancel(self) -> None:
        """Analyses no more; results stay."""
        with self._lock:
            self._is_stopped = True
            self._show(status=STOPPED)
        self._tasks.cancel(_OPEN, _ANALYSE, _SAVE)

    def clear(self) -> None:
        with self._lock:
            self._stills = []
            self._show(results=(), shown=None, image=None, status=None)
        self._tasks.cancel(_OPEN, _ANALYSE, _SHOW, _SAVE)

    def save_table(self, file: Path) -> None:
        """Writes all faces as CSV, named at the threshold in use."""
        self._submit("table", lambda _context: self._save_table(file), lane=_SAVE)

    def save_pictures(self, folder: Path) -> None:
        """Writes every picture with its faces marked into ``folder``; no file is overwritten."""
        self._submit("pictures", lambda context: self._save_pictures(folder, context), lane=_SAVE)

    def save_tags(self, folder: Path, *, only_sidecars: bool = False) -> None:
        """Writes copies of the pictures, or sidecars for them, with the names as face tags into ``folder``."""
        self._submit("tags", lambda context: self._save_tags(folder, only_sidecars, context), lane=_SAVE)

    def _open(self, paths: Sequence[Path], context: TaskContext) -> Message | None:
        found: list[Path] = []
        for path in paths:
            context(Progress(Stage.LISTING_FOLDER, subject=path.name))
            with suppress(UsageError):  # a folder without pictures
                found += list_pictures([path])
        known = {each.result.path for each in self._stills}
        self._add([_Still(PictureResult(path.name, path)) for path in dict.fromkeys(found) if path not in known])
        return None if found else Message.of("no-pictures")

    def _add(self, stills: Sequence[_Still]) -> None:
        """Shows a single one, or the first where nothing is shown."""
        if not stills:
            return
        with self._lock:
            first, self._is_stopped = len(self._stills), False
            self._stills += stills
            self._has_changed = True
            self._show(status=None)
            is_wanted = len(stills) == 1 or self._view.shown is None
        if is_wanted:
            self.show(first)
        self._analyse()

    def _show_picture(self, number: int) -> None:
        with self._lock:
            still = self._stills[number] if number < len(self._stills) else None
        if still is None:
            return
        image = self._image_of(still)
        with self._lock:
            if number < len(self._stills) and self._stills[number] is still:
                self._show(shown=number, image=image)
        if not _is_current(still, self._models.in_use()):
            self._analyse()

    def _image_of(self, still: _Still) -> Image | None:
        """None where the file cannot be read, which becomes its result."""
        from storage.files.pictures import read_picture

        if still.image is not None or still.result.path is None:
            return still.image
        try:
            return read_picture(still.result.path)
        except PictureError as error:
            self._put(still, replace(still.result, faces=(), error=error))
            return None

    def _analyse(self) -> None:
        self._submit("all", self._analyse_all, lane=_ANALYSE)

    def _analyse_all(self, context: TaskContext) -> None:
        from recognition.recognizer import Recognizer

        place, before = 0, None
        while (models := self._models.in_use()).identification is not None and models.detector:
            still, place, total = self._next(models, place if models == before else 0)
            if still is None:
                self._match_again(models)
                return
            context(Progress(Stage.ANALYSING_PICTURES, place + 1, total, Unit.PICTURES))
            before = still.models = models  # even if the detector is missing: it is not tried again and again
            by = models.identification
            self._identify(still, Recognizer(self._models.detector(), by.embedder, by.templates, NEAREST))

    def _next(self, models: ModelsInUse, place: int) -> tuple[_Still | None, int, int]:
        """What to analyse now; the first place from ``place`` that is to be analysed; how many pictures there are."""
        with self._lock:
            total = len(self._stills)
            while place < total and _is_current(self._stills[place], models):
                place += 1
            shown = self._stills[self._view.shown] if self._view.shown is not None else None
            if shown is not None and not _is_current(shown, models):
                return shown, place, total
            return (self._stills[place] if place < total and not self._is_stopped else None), place, total

    def _identify(self, still: _Still, recognizer: Recognizer) -> None:
        title, path = still.result.title, still.result.path
        with self._lock:
            is_shown = self._view.shown is not None and self._stills[self._view.shown] is still
            image = self._view.image if is_shown else still.image
        if image is not None:
            self._put(still, identify_image(image, recognizer, title, path))
        elif path is not None:
            self._put(still, identify_file(path, recognizer)[0])

    def _match_again(self, models: ModelsInUse) -> None:
        """Compares the faces that are found already with the people of now."""
        assert models.identification is not None
        with self._lock:
            old = [each for each in self._stills if each.models is not None and each.models != models]
        for still in old:
            still.models = models
            if still.result.faces:
                self._put(still, _matched(still.result, models.identification.templates))

    def _put(self, still: _Still, result: PictureResult) -> None:
        with self._lock:
            still.result = result
            self._has_changed = True

    def _save_table(self, file: Path) -> Message:
        save_table(file, self.view().results, self._threshold())
        return Message.of("saved-table", file=str(file))

    def _save_pictures(self, folder: Path, context: TaskContext) -> Message:
        with self._lock:
            stills = [each for each in self._stills if each.result.faces is not None and each.result.error is None]
        threshold, written = self._threshold(), 0
        for still in stills:
            context(Progress(Stage.SAVING_PICTURES, written + 1, len(stills), Unit.PICTURES))
            result, image = still.result, self._image_of(still)
            if image is not None:
                stem = result.title.replace(":", ".").replace("/", " ") if result.path is None else result.path.stem
                save_marked(folder, f"{stem} named", image, result, threshold)
                written += 1
        return Message.of("saved-pictures", pictures=written, folder=str(folder))

    def _save_tags(self, folder: Path, only_sidecars: bool, context: TaskContext) -> Message:
        from services.pictures.face_tags import TagWriter

        with self._lock:
            stills = [each for each in self._stills if each.result.faces and each.result.path is not None]
        threshold = self._threshold()
        writer = TagWriter(folder, [each.result.path for each in stills if each.result.path is not None])
        left_out: Counter[str] = Counter()
        for number, still in enumerate(stills, 1):
            context(Progress(Stage.SAVING_PICTURES, number, len(stills), Unit.PICTURES))
            image = self._image_of(still)
            if image is not None:
                written = writer.write(still.result, image, threshold, only_sidecars=only_sidecars)
                left_out.update(written.left_out)
        return Message.of(
            "saved-tags",
            names=writer.tagged,
            files=writer.files,
            folder=str(folder),
            **{key.replace("-", "_"): count for key, count in left_out.items()},
        )


def _is_current(still: _Still, models: ModelsInUse) -> bool:
    """Whether the faces were found and embedded with what is in use; the people may have changed."""
    if still.models is None or still.models.detector != models.detector:
        return False
    before, now = still.models.identification, models.identification
    return before is not None and now is not None and before.embedder is now.embedder


def _matched(result: PictureResult, templates: Templates) -> PictureResult:
    import numpy as np

    from recognition.matching.nearest import match, nearest_people

    faces = result.faces or ()
    vectors = np.stack([each.embedding.vector for each in faces])
    probes = [each.embedding for each in faces]
    matches = match(vectors, templates, [each.allowance for each in probes])
    near = [tuple(nearest_people(each.vector, templates, NEAREST, each.allowance)) for each in probes]
    matched = [
        replace(face, match=found, nearest=each, only_named=templates.only_named)
        for face, found, each in zip(faces, matches, near, strict=True)
    ]
    return replace(result, faces=tuple(matched))
