"""Finds the people of a folder that look most like a face.

Each picture counts by its main face, whatever its quality, and a person by the nearest picture. Nothing is written.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from learning.clustering.found_faces import FoundFace, find_faces
from recognition.errors import PictureError, RollcallError, UsageError
from recognition.faces.alignment import cut_face_chip
from recognition.input_files import require_folder
from recognition.interfaces import Detector, Embedder
from recognition.progress import Progress, ProgressSink, Stage, Unit, ignore_progress
from recognition.types import Image
from storage.files.gallery_folder import FileKind, FoundFile, on_disk, scan
from storage.files.pictures import read_picture

_CHUNK = 8
"""Pictures: at most so many are read in vain when reading is cancelled."""


@dataclass(frozen=True, slots=True, eq=False)
class Lookalike:
    """The picture of a person that is nearest to a face.

    distance: cosine distance 0..2 to the main face of the picture ``path``.
    image: that face with some margin, (H, W, 3) uint8 BGR; a small one where the picture is gone.
    """

    person: str
    distance: float
    path: Path
    image: Image


_Read = tuple[FoundFile, FoundFace, NDArray[np.float32]]
"""A file as it was read, its main face, and the vector (D,) of that."""


class LookalikeFolder:
    """The people of ``root``, by one detector and one embedder. Call ``survey``, then ``read``, from one thread.

    Called again, they read only what changed. ``allows``: who may be compared.
    """

    def __init__(
        self, root: Path, detector: Detector, embedder: Embedder, allows: Callable[[str], bool] = lambda _person: True
    ) -> None:
        self._allows = allows
        self.root = root
        self.embedder = embedder
        self.total = 0
        self._detector = detector
        self._files: dict[str, FoundFile] = {}
        self._faces: dict[str, _Read] = {}
        self._waiting: list[FoundFile] = []

    @property
    def done(self) -> int:
        """Pictures read, of ``total``."""
        return self.total - len(self._waiting)

    @property
    def pictures(self) -> int:
        """Number of pictures that show a face."""
        return len(self._faces)

    @property
    def people(self) -> int:
        return len({file.person for file, _, _ in self._faces.values()})

    def survey(self) -> None:
        """Lists the pictures. Raises UsageError where there are none, RollcallError where the folder cannot be read."""
        require_folder(self.root)
        try:
            found = scan(self.root)
        except OSError as error:
            raise RollcallError(
                "{folder} cannot be opened ({error}).", folder=self.root, error=error.strerror or error
            ) from error
        files = {
            path: each
            for path, each in found.files.items()
            if each.kind is FileKind.PICTURE and self._allows(each.person)
        }
        if not files:
            raise UsageError(
                "There is nobody in {folder}. It should hold a picture Name.jpg, or a folder Name with pictures, "
                "for each person.",
                folder=self.root,
            )
        self.total = len(files)
        self._files = {path: each for path, each in self._files.items() if files.get(path) == each}
        self._faces = {path: each for path, each in self._faces.items() if path in self._files}
        self._waiting = [each for path, each in sorted(files.items()) if path not in self._files]

    def read(self, progress: ProgressSink = ignore_progress) -> None:
        """Reads what ``survey`` found new. What was read before ``progress`` raised stays."""
        while self._waiting:
            chunk, done = self._waiting[:_CHUNK], self.done
            names = {on_disk(each.path): each for each in chunk}

            def report(read: Progress, done: int = done) -> None:
                progress(Progress(Stage.READING, done + read.done, self.total, Unit.PICTURES, self.root.name))

            found = find_faces(self.root, tuple(names), self._detector, self.embedder, report)
            main = [(face, vector) for face, vector in zip(found.faces, found.vectors, strict=True) if face.is_main]
            self._faces |= {names[face.path].path: (names[face.path], face, vector) for face, vector in main}
            self._files |= {file.path: file for file in chunk}
            del self._waiting[: len(chunk)]

    def nearest(self, vector: NDArray[np.float32], count: int, without: Path | None = None) -> tuple[Lookalike, ...]:
        """The ``count`` people nearest to a unit ``vector`` (D,), nearest first, the picture ``without`` left out."""
        rows = list(self._faces.values())
        if without is not None:
            rows = [each for each in rows if not _is_same(self.root / on_disk(each[0].path), without)]
        if not rows:
            return ()
        distances = np.clip(1 - np.stack([each for _, _, each in rows]) @ vector, 0, 2)
        nearest: dict[str, Lookalike] = {}
        for place in np.argsort(distances, kind="stable").tolist():
            file, face, _ = rows[place]
            if file.person not in nearest:
                path = self.root / on_disk(file.path)
                nearest[file.person] = Lookalike(file.person, float(distances[place]), path, _image(path, face))
            if len(nearest) == count:
                break
        return tuple(nearest.values())


def _image(path: Path, face: FoundFace) -> Image:
    try:
        return cut_face_chip(read_picture(path), face.detection).image
    except (PictureError, ValueError):
        return face.image()


def _is_same(file: Path, other: Path) -> bool:
    return file.name == other.name and file.resolve() == other.resolve()
