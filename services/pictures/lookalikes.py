"""A game: who, among the people of any folder, looks most like a face. It names nobody and writes nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from realtime.task_runner import TaskCancelledError, TaskContext, TaskRunner
from recognition.errors import PictureError, RollcallError
from recognition.interfaces import Detector, Embedder, template_key
from recognition.message import Message
from recognition.progress import Progress, ProgressSink, Stage, ignore_progress
from recognition.types import Box, Detection
from services.live_models import LiveModels
from services.task_view import TaskService, TaskView

if TYPE_CHECKING:
    from learning.clustering.lookalikes import Lookalike, LookalikeFolder
    from recognition.types import Frame, Image

NEAREST = 3
_FOLDERS_KEPT = 3
_SAME_FACE = 0.3
"""Intersection over union from which a box is that of a detected face."""
_Key = tuple[Path, str, str]
"""Folder, detector, template key."""
_READ, _COMPARE = "lookalikes read", "lookalikes"
"""Lanes: a face is detected while a folder is read."""


@dataclass(frozen=True, slots=True, eq=False)
class LookalikeResult:
    """Who looks most like a face.

    face: the one that was compared.
    faces: how many there are on its picture.
    people, pictures: of the folder that show a face.
    nearest: by person, nearest first.
    """

    face: Detection
    faces: int
    people: int
    pictures: int
    nearest: tuple[Lookalike, ...]


def find_lookalikes(
    picture: Path,
    folder: Path,
    detector: Detector,
    embedder: Embedder,
    *,
    count: int = NEAREST,
    allows: Callable[[str], bool] = lambda _person: True,
    progress: ProgressSink = ignore_progress,
) -> LookalikeResult:
    """Compares the main face of ``picture`` with the people of ``folder``, laid out like a gallery, whom it ``allows``.

    Raises UsageError where the folder holds nobody, PictureError, RollcallError where there is no face to compare.
    """
    from learning.clustering.lookalikes import LookalikeFolder
    from storage.files.pictures import read_picture

    image = read_picture(picture)
    faces, chosen = detect_faces(image, detector)
    people = LookalikeFolder(folder, detector, embedder, allows)
    people.survey()
    people.read(progress)
    nearest = nearest_in(people, image, faces[chosen], count, picture)
    return LookalikeResult(faces[chosen], len(faces), people.people, people.pictures, nearest)


def detect_faces(image: Image, detector: Detector, box: Box | None = None) -> tuple[tuple[Detection, ...], int]:
    """Faces from left to right, and the place of the one meant: that at ``box``, or the main one.

    A ``box`` without a detected face counts as one. Raises PictureError where there is no face.
    """
    from recognition.detection.still_faces import detect_still
    from recognition.recognizer import main_face

    found = list(detect_still(detector, image))
    if box is not None and not any(each.box.iou(box) >= _SAME_FACE for each in found):
        found.append(Detection(box, 1.0))
    if not found:
        raise PictureError("No face was found on this picture. Take another, from nearer or in better light.")
    faces = tuple(sorted(found, key=lambda each: each.box.center))
    main = main_face(faces, image) if box is None else max(faces, key=lambda each: each.box.iou(box))
    return faces, next(place for place, each in enumerate(faces) if each is main)


def nearest_in(
    folder: LookalikeFolder, image: Image, face: Detection, count: int, without: Path | None
) -> tuple[Lookalike, ...]:
    """The people of ``folder`` that look most like ``face``. Raises RollcallError where it holds nobody else."""
    from recognition.faces.alignment import crop_face

    vector = folder.embedder.embed([crop_face(image, face, folder.embedder.crop_spec)])[0]
    nearest = folder.nearest(vector, count, without=without)
    if not nearest:
        raise RollcallError("There is no other face in {folder} to compare with.", folder=folder.root)
    return nearest


@dataclass(frozen=True, slots=True, eq=False)
class LookalikesView(TaskView):
    """What the window shows.

    folder: of the people, with a face of ``people`` on ``pictures``.
    image: (H, W, 3) uint8 BGR, called ``title``.
    faces: from left to right, None before they were detected.
    chosen: place in ``faces`` of the one that is compared.
    nearest: by person, nearest first.
    """

    folder: Path | None = None
    people: int = 0
    pictures: int = 0
    image: Image | None = None
    title: str = ""
    faces: tuple[Box, ...] | None = None
    chosen: int | None = None
    nearest: tuple[Lookalike, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class _Query:
    """The picture whose face is compared. ``path``: None for a frame."""

    image: Image
    path: Path | None
    faces: Sequence[Detection]
    chosen: int


class LookalikeGame(TaskService[LookalikesView]):
    """The last few folders are kept in memory, as vectors. Thread-safe.

    models: of the live session.
    newest: newest frame and the name of its source.
    allowed_in: who of a folder may be compared.
    """

    def __init__(
        self,
        models: LiveModels,
        tasks: TaskRunner,
        newest: Callable[[], tuple[Frame | None, str]],
        allowed_in: Callable[[Path], Callable[[str], bool]] = lambda _folder: lambda _person: True,
    ) -> None:
        super().__init__(tasks, LookalikesView(), _COMPARE, _READ)
        self._models = models
        self._newest = newest
        self._allowed_in = allowed_in
        self._folders: dict[_Key, LookalikeFolder] = {}  # of the lane _READ
        self._folder: tuple[_Key, LookalikeFolder] | None = None
        """Read to the end, or as far as wanted."""
        self._comparing = threading.Lock()  # so that the newest query is compared last
        self._query: _Query | None = None

    def compare_with(self, folder: Path) -> None:
        """Reads the people of ``folder``, laid out like a gallery."""
        self._show(status=None)
        self._submit("read", lambda context: self._read(folder, context), lane=_READ, restart=True)

    def take(self) -> None:
        """The face on the newest frame."""
        frame, source = self._newest()
        if frame is None:
            self._show(status=Message.of("no-frame"))
        else:
            self.take_face(frame.image, f"{source}, {datetime.now():%H:%M:%S}")

    def open(self, file: Path) -> None:
        """The face on a picture file."""
        self._submit("face", lambda context: self._open(file, context))

    def take_face(self, image: Image, title: str, face: Box | None = None) -> None:
        """``face`` of this picture, or its main one. The picture is shown at once."""
        self._show_picture(image, title)
        self._submit("face", lambda context: self._detect(image, title, None, face, context))

    def choose(self, face: int) -> None:
        """Another face of the picture, by its place in ``LookalikesView.faces``."""
        self._show(chosen=face, status=None)
        self._submit("choose", lambda _context: self._choose(face))

    def cancel(self) -> None:
        """Reads no more of the folder; what was read is compared with."""
        self._tasks.cancel(_READ)

    def _open(self, file: Path, context: TaskContext) -> Message | None:
        from storage.files.pictures import read_picture

        context(Progress(Stage.READING, subject=file.name))
        image = read_picture(file)
        self._show_picture(image, file.name)
        return self._detect(image, file.name, file, None, context)

    def _detect(
        self, image: Image, title: str, path: Path | None, box: Box | None, context: TaskContext
    ) -> Message | None:
        context(Progress(Stage.SEARCHING_PICTURE, subject=title))
        self._query = None
        try:
            faces, chosen = detect_faces(image, self._models.detector(), box)
        except RollcallError:
            self._show(faces=(), chosen=None, nearest=())
            raise
        self._query = _Query(image, path, faces, chosen)
        self._show(faces=tuple(each.box for each in faces), chosen=chosen)
        return self._compare()

    def _choose(self, face: int) -> Message | None:
        query = self._query
        if query is None or not 0 <= face < len(query.faces):
            return None
        self._query = replace(query, chosen=face)
        return self._compare()

    def _compare(self) -> Message | None:
        """On both lanes."""
        with self._comparing:
            query = self._query
            if query is None:
                return None
            if self._folder is None:
                return None if self._tasks.is_active(_READ) else Message.of("choose-folder")
            key, folder = self._folder
            if key != self._key(folder.root):  # another detector or embedder is in use by now
                self.compare_with(folder.root)
                return None
            self._show(chosen=query.chosen, nearest=())
            face = query.faces[query.chosen]
            self._show(nearest=nearest_in(folder, query.image, face, NEAREST, query.path))
            return None

    def _read(self, root: Path, context: TaskContext) -> Message | None:
        from learning.clustering.lookalikes import LookalikeFolder

        context(Progress(Stage.LISTING_FOLDER, subject=root.name))
        key, detector = self._key(root), self._models.detector()
        known = self._folders.get(key)
        folder = known or LookalikeFolder(root, detector, self._models.embedder(), self._allowed_in(root))
        folder.survey()
        self._folder, outcome = None, None
        self._show(folder=root, people=0, pictures=0, nearest=())
        try:
            folder.read(context)
        except TaskCancelledError:
            if not folder.done:
                self._show(folder=None)
                raise
            outcome = Message.of("partly-read", read=folder.done, pictures=folder.total, folder=root.name)
        except Exception:
            self._show(folder=None)
            raise
        if not folder.people:
            self._show(folder=None)
            raise RollcallError("No face was found on the pictures of {root}.", root=root)
        self._folders.pop(key, None)
        self._folders[key] = folder
        while len(self._folders) > _FOLDERS_KEPT:
            del self._folders[next(iter(self._folders))]
        self._show(people=folder.people, pictures=folder.pictures)
        self._folder = key, folder
        return self._compare() or outcome

    def _key(self, root: Path) -> _Key:
        """What the vectors of a folder depend on. Raises NotReadyError."""
        embedder = self._models.identification().embedder
        return root, self._models.in_use().detector, template_key(embedder)

    def _show_picture(self, image: Image, title: str) -> None:
        self._show(image=image, title=title, faces=None, chosen=None, nearest=(), status=None)
