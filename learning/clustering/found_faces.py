"""Finds and embeds every face on the pictures of a folder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import cv2
import numpy as np

from recognition.detection.still_faces import detect_still
from recognition.errors import PictureError
from recognition.faces.alignment import crop_face, cut_face_chip
from recognition.interfaces import Detector, Embedder
from recognition.progress import Progress, ProgressSink, Stage, Unit, ignore_progress
from recognition.recognizer import main_face
from recognition.types import Box, CropSpec, Detection, FaceChip, Image, Vectors, read_only
from storage.files.pictures import box_in_file, prefetch_pictures

THUMBNAIL = 96
"""Pixels of a side."""

_MARGIN = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class FoundFace:
    """A face on a picture.

    path: of the picture, relative to the folder, with forward slashes.
    is_main: whether the picture is a portrait of it, judged by its size and place.
    """

    path: str
    detection: Detection
    is_main: bool
    thumbnail: bytes

    def image(self) -> Image:
        """The thumbnail, (THUMBNAIL, THUMBNAIL, 3) uint8 BGR."""
        return np.asarray(cv2.imdecode(np.frombuffer(self.thumbnail, np.uint8), cv2.IMREAD_COLOR), dtype=np.uint8)


@dataclass(frozen=True, slots=True, eq=False)
class FoundFaces:
    """The faces of a folder.

    faces: N faces in order of path.
    vectors: (N, D) of unit length.
    faceless: paths of those without a face.
    unreadable: path and reason of those that cannot be read.
    """

    root: Path
    faces: tuple[FoundFace, ...]
    vectors: Vectors
    pictures: int
    faceless: tuple[str, ...] = ()
    unreadable: tuple[tuple[str, str], ...] = ()


def box_in_picture(found: FoundFaces, row: int) -> Box:
    """Where the face of a row is, in px of the picture in its file."""
    face = found.faces[row]
    return box_in_file(face.detection.box, found.root / face.path)


def find_faces(
    root: Path, paths: Sequence[str], detector: Detector, embedder: Embedder, progress: ProgressSink = ignore_progress
) -> FoundFaces:
    """Detects and embeds the faces of the pictures ``paths``, relative to ``root``."""
    faces: list[FoundFace] = []
    vectors: list[Vectors] = []
    faceless: list[str] = []
    unreadable: list[tuple[str, str]] = []
    for number, (path, image) in enumerate(prefetch_pictures(root, paths), 1):
        progress(Progress(Stage.DETECTING_FACES, number, len(paths), Unit.PICTURES))
        if isinstance(image, PictureError):
            unreadable.append((path, str(image)))
            continue
        found = detect_still(detector, image)
        if not found:
            faceless.append(path)
            continue
        main = main_face(found, image)
        faces += [FoundFace(path, each, each is main, _thumbnail(image, each)) for each in found]
        vectors.append(embedder.embed([crop_face(image, each, embedder.crop_spec) for each in found]))
    rows = np.concatenate(vectors) if vectors else np.empty((0, embedder.dimension), np.float32)
    return FoundFaces(root, tuple(faces), read_only(rows), len(paths), tuple(faceless), tuple(unreadable))


def face_chips_of(found: FoundFaces, rows: Sequence[int]) -> Iterator[tuple[int, FaceChip]]:
    """Each row with its face cut out with some margin, in order of path. Those that cannot be read are left out."""
    wanted = sorted(rows, key=lambda row: (found.faces[row].path, row))
    by_picture = [(path, tuple(some)) for path, some in groupby(wanted, key=lambda row: found.faces[row].path)]
    pictures = prefetch_pictures(found.root, [path for path, _ in by_picture])
    for (_, image), (_, some) in zip(pictures, by_picture, strict=True):
        if not isinstance(image, PictureError):
            yield from ((row, cut_face_chip(image, found.faces[row].detection)) for row in some)


def _thumbnail(image: Image, detection: Detection) -> bytes:
    crop = crop_face(image, detection, CropSpec("box", THUMBNAIL, margin=_MARGIN, square=True))
    return bytes(cv2.imencode(".jpg", crop, (cv2.IMWRITE_JPEG_QUALITY, 85))[1].tobytes())
