"""Who is in still pictures: a thread that reads them one by one, and what it has found so far."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from realtime.interfaces import Activity
from realtime.worker import IDLE, Tolerance, Worker
from recognition.errors import PictureError, RollcallError
from recognition.progress import Progress, Stage, Unit
from services.live_models import ModelsInUse
from services.messages.enrolment import flaw_texts
from services.page_interfaces import StillFace, StillResult, StillsView

if TYPE_CHECKING:
    from recognition.interfaces import Detector
    from recognition.matching.templates import Templates
    from recognition.recognizer import Face
    from recognition.types import Frame, Image

_log = logging.getLogger(__name__)

NEAREST = 3
_UNREAD = "It could not be looked at because of an error; the log says more."


@dataclass(slots=True)
class _Still:
    """``by``: what it was last looked at with. A frame keeps its image, a file is read again."""

    result: StillResult
    image: Image | None = None
    found: Sequence[Face] = ()
    by: ModelsInUse | None = None


class StillPictures:
    """Implements ``realtime.interfaces.Stills``.

    ``parts`` tells what is in use now; ``changed`` is called when that may have changed: other people are matched
    anew, with another detector or embedder every picture is looked at again. ``make_detector`` gives this thread a
    detector of its own. ``newest`` is the frame that ``take`` takes, with a title.

    The thread alone touches detector and pictures; results are exchanged under a lock.
    """

    def __init__(
        self,
        parts: Callable[[], ModelsInUse],
        make_detector: Callable[[str], Detector],
        *,
        newest: Callable[[], tuple[Frame | None, str]],
        threshold: Callable[[], float],
    ) -> None:
        self.activity: Activity | None = None
        self.worker = Worker("stills", self.step, self._wake_up)
        self._parts = parts
        self._make_detector = make_detector
        self._newest = newest
        self._threshold = threshold
        self._detector: tuple[str, Detector] | None = None
        self._wake = threading.Event()
        self._lock = threading.Lock()  # guards stills, commands, version and what is shown
        self._stills: list[_Still] = []
        self._commands: deque[Callable[[], None]] = deque()
        self._wanted: int | None = None
        self._version = 0
        self._published: tuple[int, tuple[StillResult, ...]] = (0, ())
        self._shown: int | None = None
        self._image: Image | None = None
        self._said = ""
        self._cancelled = threading.Event()
        self._halted = False
        self._looking_with: ModelsInUse | None = None
        self._next = 0  # before it, everything was looked at with what is in use
        self._tolerance = Tolerance("Looking at pictures")

    def view(self) -> StillsView:
        with self._lock:
            if self._published[0] != self._version:
                self._published = self._version, tuple(each.result for each in self._stills)
            return StillsView(*self._published, self._shown, self._image, self.activity, self._said)

    def changed(self) -> None:
        """Detector, embedder or people may be others now."""
        self._wake.set()

    def open(self, paths: Sequence[Path]) -> None:
        self._command(lambda: self._open(tuple(paths)))

    def take(self) -> None:
        frame, title = self._newest()
        if frame is None:
            self._said = "There is no picture to take yet."
            return
        image, now = frame.image, datetime.now()
        self._command(lambda: self._add([(f"{title}, {now:%H:%M:%S}", None, image)]))

    def show(self, number: int) -> None:
        with self._lock:
            self._wanted = number
        self._wake.set()

    def cancel(self) -> None:
        with self._lock:
            self._commands.clear()
            self._commands.append(self._halt)
        self._cancelled.set()
        self._wake.set()

    def clear(self) -> None:
        with self._lock:
            self._commands.clear()
            self._stills = []
            self._wanted = self._shown = self._image = None
            self._said = ""
            self._version += 1
        self._cancelled.set()
        self._wake.set()

    def save_table(self, file: Path) -> None:
        self._command(lambda: self._save_table(file))

    def save_pictures(self, folder: Path) -> None:
        self._command(lambda: self._save_pictures(folder))

    def step(self, timeout: float = IDLE) -> bool:
        """Waits up to ``timeout`` for work and does one piece: the commands, or one picture; says whether it did."""
        if not self._wake.wait(timeout):
            return False
        self._wake.clear()
        self._cancelled.clear()
        try:
            did = self._do_commands() or self._show_wanted() or self._look_at_next()
        except RollcallError as error:
            self._said, did = str(error), True
        except Exception as error:
            self._said, did = "That failed because of an error; the log says more.", True
            self._tolerance.failed(error)
        else:
            self._tolerance.passed()
        if did:
            self._wake.set()
        else:
            self.activity = None
        return did

    def _wake_up(self) -> None:
        self._cancelled.set()
        self._wake.set()

    def _command(self, do: Callable[[], None]) -> None:
        with self._lock:
            self._commands.append(do)
        self._wake.set()

    def _do_commands(self) -> bool:
        with self._lock:
            command = self._commands.popleft() if self._commands else None
        if command is None:
            return False
        command()
        return True

    def _open(self, paths: Sequence[Path]) -> None:
        from storage.files.pictures import PICTURE_SUFFIXES

        found: list[Path] = []
        for path in paths:
            self.activity = Activity(Progress(Stage.LISTING_FOLDER, subject=path.name))
            if not path.is_dir():
                found.append(path)
                continue
            within = (each for each in path.rglob("*") if each.suffix.lower() in PICTURE_SUFFIXES)
            found += sorted(each for each in within if not each.name.startswith(".") and not self._cancelled.is_set())
        if not found:
            self._said = "There are no pictures in it."
        here = {each.result.path for each in self._stills}
        self._add([(path.name, path, None) for path in dict.fromkeys(found) if path not in here])

    def _add(self, pictures: Sequence[tuple[str, Path | None, Image | None]]) -> None:
        with self._lock:
            first = len(self._stills)
            self._stills += [
                _Still(StillResult(first + row, title, path), image)
                for row, (title, path, image) in enumerate(pictures)
            ]
            self._version += 1
            if pictures:
                self._said = ""
                # One picture is wanted now; of a folder the first, unless something is shown already.
                if len(pictures) == 1 or self._shown is None:
                    self._wanted = first
        self._halted = False

    def _halt(self) -> None:
        self._halted = True
        self._said = "Stopped."

    def _show_wanted(self) -> bool:
        with self._lock:
            number, self._wanted = self._wanted, None
            still = self._stills[number] if number is not None and number < len(self._stills) else None
        if still is None or number is None:
            return False
        image = self._image_of(still)
        with self._lock:
            if number < len(self._stills) and self._stills[number] is still:
                self._shown, self._image = number, image
        return True

    def _image_of(self, still: _Still) -> Image | None:
        from storage.files.pictures import read_picture

        if still.image is not None or still.result.path is None:
            return still.image
        try:
            return read_picture(still.result.path)
        except PictureError as error:
            self._put(still, replace(still.result, problem=str(error), faces=()))
            return None

    def _look_at_next(self) -> bool:
        parts = self._parts()
        if parts.identification is None or not parts.detector:
            return False
        with self._lock:
            stills = tuple(self._stills)
            shown = self._shown
        if self._looking_with != parts or self._next > len(stills):
            self._looking_with, self._next = parts, 0
        while self._next < len(stills) and _is_current(stills[self._next], parts):
            self._next += 1
        first = stills[shown] if shown is not None and shown < len(stills) else None
        if first is None or _is_current(first, parts):
            first = stills[self._next] if self._next < len(stills) and not self._halted else None
        if first is None:
            return self._match_anew(stills, parts)
        counts = (self._next + 1, len(stills), Unit.PICTURES) if len(stills) > 1 else ()
        self.activity = Activity(Progress(Stage.ANALYSING_PICTURES, *counts))
        self._look_at(first, parts)
        return True

    def _look_at(self, still: _Still, parts: ModelsInUse) -> None:
        from recognition.recognizer import Recognizer

        assert parts.identification is not None
        still.by = parts  # also where that fails: it is not tried for ever
        if self._detector is None or self._detector[0] != parts.detector:
            self._detector = parts.detector, self._make_detector(parts.detector)
        by = parts.identification
        recognizer = Recognizer(self._detector[1], by.embedder, by.templates, NEAREST)
        image = self._image if self._shown == still.result.number and self._image is not None else self._image_of(still)
        if image is None:
            return
        try:
            still.found = recognizer.faces(image)
        except Exception as error:
            _log.warning("A picture could not be looked at: %s", error, exc_info=True)
            self._put(still, replace(still.result, problem=_UNREAD, faces=()))
            return
        faces = tuple(
            StillFace(each.detection.box, each.nearest, flaw_texts(each.quality.reasons)) for each in still.found
        )
        self._put(still, replace(still.result, faces=faces, problem=None))

    def _match_anew(self, stills: Sequence[_Still], parts: ModelsInUse) -> bool:
        """The gallery changed: the faces that are found already are compared with the people of now."""
        assert parts.identification is not None
        templates = parts.identification.templates
        old = [each for each in stills if each.by is not None and each.by.identification is not parts.identification]
        for still in old:
            still.by = parts
            if still.result.problem is None:
                self._put(still, replace(still.result, faces=_matched(still, templates)))
        return bool(old)

    def _put(self, still: _Still, result: StillResult) -> None:
        with self._lock:
            still.result = result
            self._version += 1

    def _save_table(self, file: Path) -> None:
        from services.pictures.still_files import write_table

        results = self.view().results
        write_table(file, results, self._threshold())
        self._said = f"Saved the table: {file}"

    def _save_pictures(self, folder: Path) -> None:
        from services.pictures.still_files import write_picture

        with self._lock:
            stills = [each for each in self._stills if each.result.faces is not None and not each.result.problem]
        threshold, written = self._threshold(), 0
        for still in stills:
            if self._cancelled.is_set():
                break
            self.activity = Activity(Progress(Stage.SAVING_PICTURES, written + 1, len(stills), Unit.PICTURES))
            image = self._image_of(still)
            if image is not None:
                write_picture(folder, still.result, image, threshold)
                written += 1
        pictures = "1 picture" if written == 1 else f"{written} pictures"
        self._said = f"Saved {pictures} in {folder}"


def _is_current(still: _Still, parts: ModelsInUse) -> bool:
    """Whether the faces were found and embedded with what is in use; the people may have changed."""
    if still.by is None or still.by.detector != parts.detector:
        return False
    former, now = still.by.identification, parts.identification
    return former is not None and now is not None and former.embedder is now.embedder


def _matched(still: _Still, templates: Templates) -> tuple[StillFace, ...]:
    from recognition.matching.nearest import nearest_people

    return tuple(
        StillFace(
            each.detection.box,
            tuple(nearest_people(each.embedding.vector, templates, NEAREST)),
            flaw_texts(each.quality.reasons),
        )
        for each in still.found
    )
