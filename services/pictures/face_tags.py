"""Writes the names of recognised faces into copies of pictures, or beside them, for photo managers.

As regions of the Metadata Working Group, which count in the picture as it is stored (Guidelines 2.0, chapter 5.9).
Pictures are only read, and no file is overwritten.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from recognition.errors import PictureError, RollcallError
from services.gallery.tagged_faces import TaggedFace, stored_box, tagged_faces, tagged_way
from storage.files.atomic_file import atomic_file
from storage.files.orientation import Orientation
from storage.files.pictures import picture_size, read_bytes, stored_orientation
from storage.tags.jpeg_xmp import NoRoomError, with_packet
from storage.tags.tags import TagReader
from storage.tags.xmp import TagsError, sidecar_of, xmp_packets
from storage.tags.xmp_regions import (
    OtherShapeError,
    Region,
    RegionsElsewhereError,
    is_possible,
    joined_packets,
    with_regions,
)

if TYPE_CHECKING:
    from recognition.recognizer import Face
    from recognition.types import Image
    from services.pictures.identify import PictureResult
    from storage.tags.face_tag import FaceTag

TAGGED, THERE_ALREADY, OTHER_NAME, TWICE, NAME = "tagged", "there-already", "other-name", "twice", "name"
CUT, UNCLEAR, UNREADABLE, EXISTS = "cut-since", "unclear", "unreadable", "exists"
TAG_TEXTS = {
    TAGGED: "tagged",
    THERE_ALREADY: "tagged already",
    OTHER_NAME: "the face is tagged with another name, which stays",
    TWICE: "another face of the picture is more like this person",
    NAME: "the name cannot be written into XMP",
    CUT: "the picture was cut to another shape after it was tagged",
    UNCLEAR: "its tags do not tell which way round they are",
    UNREADABLE: "the picture or its tags cannot be read",
    EXISTS: "there is such a file already, and nothing is overwritten",
}
"""English, for reports and the command line."""

_Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class TagsWritten:
    """What became of one picture.

    people: name -> ``tagged``, or why not: ``there-already``, ``other-name`` (the face is tagged as somebody else),
        ``twice`` (a nearer face of the picture has the name), ``name`` (XML cannot hold it).
    problem: of the whole picture: ``cut-since`` (its regions are of another shape), ``unclear`` (it cannot be told how
        its regions are turned), ``unreadable``, ``exists`` (the file that would be written); empty where there is none.
    files: what was written.
    """

    people: tuple[tuple[str, str], ...] = ()
    problem: str = ""
    details: str = ""
    files: tuple[Path, ...] = ()

    @property
    def tagged(self) -> int:
        return sum(each == TAGGED for _, each in self.people)

    @property
    def left_out(self) -> tuple[str, ...]:
        """Why what was not written: of each name, or of the picture."""
        return (self.problem,) if self.problem else tuple(each for _, each in self.people if each != TAGGED)


class TagWriter:
    """Writes the names of many pictures into ``folder``, laid out as below the folder that holds all of ``paths``.

    tagged: names written so far. files: files written so far. problems: pictures that could not be written.
    """

    def __init__(self, folder: Path, paths: Iterable[Path]) -> None:
        self._folder = folder
        self._below = _common_folder(paths)
        self.tagged = 0
        self.files = 0
        self.problems = 0

    def write(
        self, result: PictureResult, image: Image, threshold: float, *, only_sidecars: bool = False
    ) -> TagsWritten:
        """Of a picture that was read from a file. Raises RollcallError where the folder cannot be written."""
        assert result.path is not None
        height, width = image.shape[:2]
        written = write_face_tags(
            result.path,
            result.faces or (),
            (width, height),
            threshold,
            self._folder,
            below=self._below,
            only_sidecars=only_sidecars,
        )
        self.tagged += written.tagged
        self.files += len(written.files)
        self.problems += bool(written.problem)
        return written


def _common_folder(paths: Iterable[Path]) -> Path | None:
    """The folder that holds all of ``paths``; None where they are on several drives."""
    folders = [os.path.abspath(each if each.is_dir() else each.parent) for each in paths]
    try:
        return Path(os.path.commonpath(folders)) if folders else None
    except ValueError:
        return None


def write_face_tags(
    picture: Path,
    faces: Sequence[Face],
    size: tuple[int, int],
    threshold: float,
    folder: Path,
    *,
    below: Path | None = None,
    only_sidecars: bool = False,
) -> TagsWritten:
    """Writes a copy of ``picture`` with the names of ``faces`` into ``folder``, where there is a name to write.

    A JPEG holds them itself; of other formats, and of a JPEG with more than a picture in it, they stand in a sidecar
    beside the copy. A sidecar of the picture is copied with them, too.

    size: width and height in which ``faces`` were found, upright.
    below: a folder above ``picture``; the copy lies as deep below ``folder``.
    only_sidecars: writes no copies of pictures.

    Raises RollcallError where ``folder`` cannot be written.
    """
    try:
        content = read_bytes(picture)
        orientation = stored_orientation(content)
        stored = picture_size(content)
        read = TagReader().read(picture, content)
        if read.problem:
            return TagsWritten(problem=UNREADABLE, details=read.problem)
        sidecar = sidecar_of(picture)
        beside = None if sidecar is None else sidecar.read_bytes()
    except PictureError as error:
        return TagsWritten(problem=UNREADABLE, details=str(error))
    except OSError as error:
        return TagsWritten(problem=UNREADABLE, details=f"{error.filename}: {error.strerror}")
    people, wanted = _wanted(read.tags, faces, size, threshold, orientation)
    if not wanted:
        return TagsWritten(people)
    regions = [each for each in read.tags if each.kind == "mwg"]
    way = _way(regions, faces, size, orientation)
    if way is None:
        return TagsWritten(problem=UNCLEAR)
    made = [
        Region(name, stored_box(_shares(face, size), way) if unnamed is None else unnamed)
        for name, face, unnamed in wanted
    ]
    if orientation.transposed and not way.transposed:
        stored = stored[1], stored[0]
    deep = Path(picture.name) if below is None else Path(os.path.relpath(picture, below))
    try:
        files = _files(content, beside, made, stored, only_sidecars=only_sidecars)
    except OtherShapeError:
        return TagsWritten(problem=CUT)
    except TagsError as error:
        return TagsWritten(problem=UNREADABLE, details=str(error))
    target = folder / deep
    name_beside = f"{picture.name}.xmp" if sidecar is None else sidecar.name
    paths = {kind: target if kind == "picture" else target.with_name(name_beside) for kind in files}
    there = next((each for each in paths.values() if os.path.lexists(each)), None)
    if there is not None:
        return TagsWritten(problem=EXISTS, details=str(there))
    _write({paths[kind]: data for kind, data in files.items()}, picture)
    return TagsWritten(people, files=tuple(paths.values()))


def _wanted(
    tags: Sequence[FaceTag], faces: Sequence[Face], size: tuple[int, int], threshold: float, orientation: Orientation
) -> tuple[tuple[tuple[str, str], ...], list[tuple[str, Face, _Box | None]]]:
    """What becomes of each name, and those to be written: with their faces, and the box of a region without a name that
    lies there already."""
    placed = _placed(tags, faces, size, orientation)
    outcomes: list[tuple[str, str]] = []
    wanted: list[tuple[str, Face, _Box | None]] = []
    taken: set[str] = set()
    for face in sorted(faces, key=lambda each: each.match.distance):
        name = face.person_at(threshold)
        if name is None:
            continue
        tagged = [each.tag for each in placed if each.face is face.detection]
        here = [each for each in tagged if each.name]
        outcome = TAGGED
        if name in taken:
            outcome = TWICE
        elif not is_possible(name):
            outcome = NAME
        elif any(each.name != name for each in here):
            outcome = OTHER_NAME
        elif any(each.kind == "mwg" for each in here):
            outcome = THERE_ALREADY
        else:
            unnamed = (each.box for each in tagged if not each.name and each.kind == "mwg")
            wanted.append((name, face, next(unnamed, None)))
        taken.add(name)
        outcomes.append((name, outcome))
    return tuple(outcomes), wanted


def _placed(
    tags: Sequence[FaceTag], faces: Sequence[Face], size: tuple[int, int], orientation: Orientation
) -> tuple[TaggedFace, ...]:
    return tagged_faces(tags, [each.detection for each in faces], *size, orientation)


def _way(
    regions: Sequence[FaceTag], faces: Sequence[Face], size: tuple[int, int], orientation: Orientation
) -> Orientation | None:
    """As the regions that are there; else as the guidelines say: in the picture as it is stored."""
    if not regions or orientation == Orientation():
        return orientation
    return tagged_way(regions, [each.detection for each in faces], *size, orientation)


def _shares(face: Face, size: tuple[int, int]) -> _Box:
    """Of the sides of the picture as it is shown; within it."""
    (width, height), box = size, face.detection.box
    left, right = (min(max(each / width, 0.0), 1.0) for each in (box.left, box.right))
    top, bottom = (min(max(each / height, 0.0), 1.0) for each in (box.top, box.bottom))
    return left, top, right, bottom


def _files(
    content: bytes, beside: bytes | None, regions: list[Region], size: tuple[int, int], *, only_sidecars: bool
) -> dict[str, bytes]:
    """Contents of the ``picture`` and the ``sidecar`` to be written. Raises TagsError."""
    packets = xmp_packets(content)
    files: dict[str, bytes] = {}
    is_inside = False
    if not only_sidecars:
        files["picture"] = content
        if content.startswith(b"\xff\xd8"):
            try:
                files["picture"] = with_packet(content, with_regions(packets, regions, *size))
                is_inside = True
            except (NoRoomError, RegionsElsewhereError):
                pass
    if not is_inside or beside is not None:
        own = [joined_packets(packets)] if packets else []
        files["sidecar"] = with_regions([beside] if beside is not None else own, regions, *size)
    return files


def _write(files: dict[Path, bytes], picture: Path) -> None:
    try:
        status = picture.stat()
        for path, data in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            with atomic_file(path) as part:
                part.write_bytes(data)
                os.utime(part, ns=(status.st_atime_ns, status.st_mtime_ns))
    except OSError as error:
        raise RollcallError(
            "{path} cannot be written: {error}. Free some space or choose another folder.",
            path=error.filename or picture,
            error=error.strerror,
        ) from error
