"""A game beside the live picture: who, among the people of any folder, is nearest to a face."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from realtime.interfaces import Activity
from realtime.time_left import TimeLeft
from recognition.errors import RollcallError
from recognition.interfaces import Detector, template_key
from recognition.progress import Progress, ProgressSink, Stage, Unit
from recognition.types import Box, Detection
from services.errands import Errands
from services.learning_interfaces import Lookalike, LookalikesView
from services.live_models import ModelsInUse, NotReadyError
from services.pictures.small_batches import InSmallBatches

if TYPE_CHECKING:
    from learning.clustering.lookalikes import LookalikeFolder
    from realtime.task_runner import TaskRunner
    from recognition.types import Frame, Image

NEAREST = 3
_FOLDERS_KEPT = 3
_NO_FOLDER = "Now choose a folder of people to compare with."
_NO_FACE = "No face was found on this picture. Take another, from nearer or in better light."
_SAME = 0.3
"""Overlap (intersection over union) from which a box is taken for that of a face that was found."""


@dataclass(frozen=True, slots=True, eq=False)
class _Probe:
    """``file``: None for a frame. ``faces`` from left to right."""

    image: Image
    file: Path | None
    faces: tuple[Detection, ...]
    chosen: int


class LookalikeGame:
    """Implements ``realtime.interfaces.Lookalikes``.

    ``parts`` tells what detector and embedder are in use, ``make_detector`` gives this thread a detector of its own;
    ``newest`` is the newest frame with its source's name. Folders are kept as numbers in memory, the last few of them,
    and gone when the program ends.

    The thread alone touches folders and faces. A folder is read a few pictures at a time, so that a face is looked
    for in between.
    """

    def __init__(
        self,
        parts: Callable[[], ModelsInUse],
        make_detector: Callable[[str], Detector],
        tasks: TaskRunner,
        *,
        newest: Callable[[], tuple[Frame | None, str]],
    ) -> None:
        self._parts = parts
        self._make_detector = make_detector
        self._newest = newest
        self.errands = Errands("lookalikes", tasks)
        self._lock = threading.Lock()  # guards the view
        self._view = LookalikesView()
        self._reading: Activity | None = None
        # Everything below is the thread's own.
        self._time_left = TimeLeft()
        self._detector: tuple[str, Detector] | None = None
        self._folders: dict[tuple[Path, str, str], LookalikeFolder] = {}
        self._folder: LookalikeFolder | None = None
        self._probe: _Probe | None = None

    def view(self) -> LookalikesView:
        return replace(self._view, activity=self._reading or self.errands.activity, said=self.errands.said)

    def among(self, folder: Path) -> None:
        self.errands.do("among", lambda progress: self._begin(folder, progress))

    def take(self) -> None:
        frame, label = self._newest()
        if frame is None:
            self.errands.said = "There is no picture to take yet."
            return
        title = f"{label}, {datetime.now():%H:%M:%S}"
        self._look_for(frame.image, title)

    def open(self, file: Path) -> None:
        self.errands.do("face", lambda progress: self._open(file, progress))

    def look_at(self, image: Image, title: str, face: Box) -> None:
        self._look_for(image, title, face)

    def choose(self, face: int) -> None:
        self._show(chosen=face)
        self.errands.do("choose", lambda progress: self._choose(face, progress))

    def cancel(self) -> None:
        self.errands.do("stop", self._stop_reading)

    def _look_for(self, image: Image, title: str, face: Box | None = None) -> None:
        """The picture shows at once, its faces when they are found."""
        self._show(image=image, title=title, faces=None, chosen=None, nearest=())
        self.errands.do("face", lambda progress: self._find(image, title, None, face, progress))

    def _open(self, file: Path, progress: ProgressSink) -> str | None:
        from storage.files.pictures import read_picture

        progress(Progress(Stage.READING, subject=file.name))
        image = read_picture(file)
        self._show(image=image, title=file.name, faces=None, chosen=None, nearest=())
        return self._find(image, file.name, file, None, progress)

    def _find(
        self, image: Image, title: str, file: Path | None, face: Box | None, progress: ProgressSink
    ) -> str | None:
        from recognition.recognizer import main_face

        progress(Progress(Stage.SEARCHING_PICTURE, subject=title))
        self._probe = None
        found = sorted(self._in_use().detect(image), key=lambda each: each.box.center)
        if face is not None and not any(each.box.iou(face) >= _SAME for each in found):
            found = sorted([*found, Detection(face, 1.0)], key=lambda each: each.box.center)
        if not found:
            self._show(faces=(), chosen=None, nearest=())
            return _NO_FACE
        main = max(found, key=lambda each: each.box.iou(face)) if face is not None else main_face(found, image)
        chosen = next(place for place, each in enumerate(found) if each is main)
        self._probe = _Probe(image, file, tuple(found), chosen)
        self._show(faces=tuple(each.box for each in found), chosen=chosen)
        return self._compare(progress)

    def _choose(self, face: int, progress: ProgressSink) -> str | None:
        if self._probe is None or not 0 <= face < len(self._probe.faces):
            return None
        self._probe = replace(self._probe, chosen=face)
        return self._compare(progress)

    def _compare(self, progress: ProgressSink) -> str | None:
        folder, probe = self._folder, self._probe
        if probe is None:
            return None
        if folder is None:
            return _NO_FOLDER
        if folder.key != self._key(folder.root):  # detector or embedder are others by now
            self.among(folder.root)
            return ""
        if folder.done < folder.total:
            return ""
        from recognition.faces.alignment import crop_face

        progress(Progress(Stage.COMPARING_FACES))
        crop = crop_face(probe.image, probe.faces[probe.chosen], folder.embedder.crop_spec)
        vector = folder.embedder.embed([crop])[0]
        near = folder.nearest(vector, NEAREST, without=probe.file)
        shown = tuple(Lookalike(each.person, each.distance, each.image(), each.file) for each in near)
        self._show(chosen=probe.chosen, nearest=shown)
        return "" if shown else f"There is no other face in {folder.root.name} to compare with."

    def _begin(self, root: Path, progress: ProgressSink) -> str | None:
        from learning.clustering.lookalikes import LookalikeFolder

        progress(Progress(Stage.LISTING_FOLDER, subject=root.name))
        key = self._key(root)
        folder = self._folders.pop(key, None)
        if folder is None:
            by = self._parts().identification
            assert by is not None
            folder = LookalikeFolder(root, self._in_use(), InSmallBatches(by.embedder))
        folder.survey()
        self._folders[key] = folder
        while len(self._folders) > _FOLDERS_KEPT:
            del self._folders[next(iter(self._folders))]
        self._folder = folder
        self._show(folder=root, people=0, pictures=0, nearest=())
        self._time_left.at(None)
        self._tell_progress(folder)
        return self._read_on(folder, progress)

    def _read_on(self, folder: LookalikeFolder, progress: ProgressSink) -> str | None:
        """A few pictures, after which the rest gets in line again."""
        if folder is not self._folder or self._reading is None:  # another was chosen, or it was ended
            return None
        reading = self._reading
        try:
            has_more = folder.read_some(lambda: progress(reading.progress))
        except BaseException:
            self._reading = None
            raise
        if not has_more:
            return self._finish(folder, progress)
        self._tell_progress(folder)
        self.errands.do("read", lambda progress: self._read_on(folder, progress))
        return None

    def _tell_progress(self, folder: LookalikeFolder) -> None:
        progress = Progress(Stage.READING, folder.done, folder.total, Unit.PICTURES, folder.root.name)
        self._reading = Activity(progress, self._time_left.at(progress.fraction))

    def _finish(self, folder: LookalikeFolder, progress: ProgressSink) -> str:
        self._reading = None
        self._show(people=folder.people, pictures=folder.pictures)
        if not folder.people:
            raise RollcallError(f"No face was found on the pictures of {folder.root.name}.")
        return self._compare(progress) or ""

    def _stop_reading(self, progress: ProgressSink) -> str | None:
        """What was read is enough to play with."""
        folder = self._folder
        if self._reading is None or folder is None:
            return None
        self._reading = None
        read, of = folder.done, folder.total
        folder.stop()
        if not read:
            self._folder = None
            self._show(folder=None)
            return None
        self._finish(folder, progress)
        return f"Stopped: {read:,} of {of:,} pictures of {folder.root.name} were read, and these are compared with."

    def _key(self, root: Path) -> tuple[Path, str, str]:
        """What tells a folder, as it was read, from others. Raises RollcallError as long as nothing can be read."""
        parts = self._parts()
        if parts.identification is None:
            raise NotReadyError
        return root, self._in_use().name, template_key(parts.identification.embedder)

    def _in_use(self) -> Detector:
        name = self._parts().detector
        if not name:
            raise NotReadyError
        if self._detector is None or self._detector[0] != name:
            self._detector = name, self._make_detector(name)
        return self._detector[1]

    def _show(self, **parts: object) -> None:
        with self._lock:
            self._view = replace(self._view, version=self._view.version + 1, **parts)  # type: ignore[arg-type]
