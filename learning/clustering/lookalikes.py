"""The people of a folder laid out like a gallery, to find those that a face is nearest to. A game: it names nobody.

Every picture counts by its main face, whatever its quality, and a person by the nearest of their pictures. Nothing is
written into the folder.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from learning.clustering.found_faces import FoundFace, find_faces
from recognition.errors import PictureError, RollcallError, UsageError
from recognition.faces.face_chips import cut_face_chip
from recognition.interfaces import Detector, Embedder, template_key
from recognition.types import Image
from storage.files.gallery_folder import FileKind, FoundFile, on_disk, scan
from storage.files.pictures import read_picture

AT_ONCE = 8
"""Pictures read in one go, between which other work gets its turn."""


@dataclass(frozen=True, slots=True, eq=False)
class Likeness:
    """``distance``: the cosine distance 0..2 of a face to the nearest one of ``person``, on the picture ``file``."""

    person: str
    distance: float
    file: Path
    face: FoundFace

    def image(self) -> Image:
        """The face with some margin, (H, W, 3) uint8 BGR; the small one kept of it where the picture is gone."""
        try:
            return cut_face_chip(read_picture(self.file), self.face.detection).image
        except (PictureError, ValueError):
            return self.face.image()


@dataclass(frozen=True, slots=True, eq=False)
class _Read:
    """What was made of a file as it was then; ``face`` is None where there is none, or it is no picture."""

    file: FoundFile
    face: FoundFace | None
    vector: NDArray[np.float32] | None


class LookalikeFolder:
    """The people of ``root``, looked at with one detector and one embedder. Used by one thread.

    ``survey`` and then ``read_some`` until it says that nothing is left; again later, they read only what changed.
    """

    def __init__(self, root: Path, detector: Detector, embedder: Embedder) -> None:
        self.root = root
        self.embedder = embedder
        self.total = 0
        self._detector = detector
        self._read: dict[str, _Read] = {}
        self._waiting: list[FoundFile] = []

    @property
    def key(self) -> tuple[Path, str, str]:
        return self.root, self._detector.name, template_key(self.embedder)

    @property
    def done(self) -> int:
        """Of ``total`` pictures."""
        return self.total - len(self._waiting)

    @property
    def pictures(self) -> int:
        """That show a face."""
        return sum(each.face is not None for each in self._read.values())

    @property
    def people(self) -> int:
        return len({each.file.person for each in self._read.values() if each.face is not None})

    def survey(self) -> None:
        """Looks what pictures there are. Raises UsageError where there are none, RollcallError."""
        try:
            found = scan(self.root)
        except OSError as error:
            raise RollcallError(f"{self.root} cannot be opened ({error.strerror or error}).") from error
        if not found.exists:
            raise UsageError(f"There is no folder {self.root}.")
        files = {path: each for path, each in found.files.items() if each.kind is FileKind.PICTURE}
        if not files:
            raise UsageError(
                f"There is nobody in {self.root}. It should hold a picture Name.jpg, or a folder Name with pictures, "
                "for each person."
            )
        self.total = len(files)
        self._read = {path: each for path, each in self._read.items() if files.get(path) == each.file}
        self._waiting = [each for path, each in sorted(files.items()) if path not in self._read]

    def read_some(self, going_on: Callable[[], None] = lambda: None) -> bool:
        """Looks at the next few pictures; says whether there are more. ``going_on`` is called before each, and may
        raise."""
        some = self._waiting[:AT_ONCE]
        if not some:
            return False
        names = {on_disk(each.path): each for each in some}
        found = find_faces(self.root, tuple(names), self._detector, self.embedder, lambda _progress: going_on())
        faces = {
            each.path: (each, vector) for each, vector in zip(found.faces, found.vectors, strict=True) if each.is_main
        }
        for name, file in names.items():
            self._read[file.path] = _Read(file, *faces.get(name, (None, None)))
        del self._waiting[: len(some)]
        return bool(self._waiting)

    def stop(self) -> None:
        """What was not read yet is left out until the next survey."""
        self.total -= len(self._waiting)
        self._waiting = []

    def nearest(self, vector: NDArray[np.float32], count: int, without: Path | None = None) -> tuple[Likeness, ...]:
        """The ``count`` people nearest to a unit ``vector`` (D,), nearest first. The picture ``without``, which is the
        one compared, is no likeness of itself."""
        rows = [each for each in self._read.values() if each.face is not None and each.vector is not None]
        if without is not None:
            rows = [each for each in rows if not _is_same(self._place(each), without)]
        if not rows:
            return ()
        distances = np.clip(1 - np.stack([each.vector for each in rows if each.vector is not None]) @ vector, 0, 2)
        nearest: dict[str, Likeness] = {}
        for place in np.argsort(distances, kind="stable").tolist():
            row = rows[place]
            if row.face is not None and row.file.person not in nearest:
                nearest[row.file.person] = Likeness(
                    row.file.person, float(distances[place]), self._place(row), row.face
                )
            if len(nearest) == count:
                break
        return tuple(nearest.values())

    def _place(self, read: _Read) -> Path:
        return self.root / on_disk(read.file.path)


def _is_same(file: Path, other: Path) -> bool:
    return file.name == other.name and file.resolve() == other.resolve()
