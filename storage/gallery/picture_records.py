"""What is known of each picture of a gallery; picture files by path and by content; files not read yet."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, KeysView, Mapping, Set
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from recognition.enrolment.still import Enrolled
from recognition.message import Message
from recognition.types import Vectors
from storage.files.gallery_folder import FileKind, FoundFile, kind_of


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """Measurements of a picture and its face, taken once when it was read.

    width, height: of the upright picture in pixels.
    fingerprint: 64-bit perceptual hash (DCT); similar pictures differ in few bits.
    face: shorter side of the face in pixels, None if there is none.
    sharpness, brightness, yaw, pitch: of the face, as in ``recognition.faces.quality.Quality``.
    """

    width: int
    height: int
    fingerprint: int
    face: float | None = None
    sharpness: float | None = None
    brightness: float | None = None
    yaw: float | None = None
    pitch: float | None = None


@dataclass(frozen=True, slots=True)
class PictureRow:
    """A picture file as it was when its content was last read; size and times as in FoundFile."""

    path: str
    person: str
    size: int
    mtime_ns: int
    sha256: str
    ctime_ns: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """The result of reading one picture.

    answer: its template, or why it has none: the codes of PictureRefusedError, ``unreadable`` or ``fault``.
    facts: None if it could not be decoded.
    by_hand: Rollcall created the picture from a face that somebody named.
    confirmed: it was named because recognition did not name it correctly.
    unused_faces: (K, D) embeddings of the other faces in it, largest first, or None.
    """

    answer: Enrolled | Message
    facts: PictureFacts | None = None
    by_hand: bool = False
    confirmed: bool = False
    unused_faces: Vectors | None = None


@dataclass(frozen=True, slots=True, eq=False)
class PictureRecord:
    """Everything known of one picture by one embedder.

    path: relative to the gallery, with forward slashes.
    vector: (D,) float32 of unit length, None if the picture is refused.
    problem: why it is refused, or None.
    note: how it could be better, or None.
    facts, by_hand, unused_faces: as in Reading.
    """

    path: str
    person: str
    sha256: str
    vector: NDArray[np.float32] | None = None
    problem: Message | None = None
    note: Message | None = None
    facts: PictureFacts | None = None
    by_hand: bool = False
    unused_faces: Vectors | None = None

    @property
    def reason(self) -> str | None:
        """The code of the problem."""
        return None if self.problem is None else self.problem.code


def without_ctime(files: Mapping[str, FoundFile], rows: Mapping[str, PictureRow]) -> list[PictureRow]:
    """Rows of an index of an earlier version, which stored no times of change, with those of their unchanged files."""
    return [
        replace(row, ctime_ns=file.ctime_ns)
        for row in rows.values()
        if not row.ctime_ns and (file := files.get(row.path)) and (row.size, row.mtime_ns) == file.stamp[:2]
    ]


_NOBODY: frozenset[str] = frozenset()


class KnownPictures:
    """``rows`` by path, and the owners of contents (sha256). Corrections have none. Updates take constant time."""

    def __init__(self, rows: Iterable[PictureRow] = ()) -> None:
        self.rows: dict[str, PictureRow] = {}
        # Nearly every content has one owner, and a string needs half the memory of a set.
        self._owners: dict[str, str | tuple[str, ...]] = {}
        self._corrections: Counter[str] = Counter()
        for row in rows:
            self.put(row)

    def put(self, row: PictureRow) -> None:
        self.drop(row.path)
        self.rows[row.path] = row
        if kind_of(row.path) is FileKind.PICTURE:
            former = self._owners.get(row.sha256)
            self._owners[row.sha256] = row.person if former is None else (*_each(former), row.person)
        else:
            self._corrections[row.sha256] += 1

    def drop(self, path: str) -> PictureRow | None:
        """Removes a path; returns its row."""
        row = self.rows.pop(path, None)
        if row is None:
            return None
        if kind_of(path) is not FileKind.PICTURE:
            self._corrections[row.sha256] -= 1
            self._corrections += Counter()  # drops zero counts
        else:
            left = list(_each(self._owners[row.sha256]))
            left.remove(row.person)
            if left:
                self._owners[row.sha256] = left[0] if len(left) == 1 else tuple(left)
            else:
                del self._owners[row.sha256]
        return row

    def owners(self, sha256: str) -> Set[str]:
        """The people who have this content."""
        owners = self._owners.get(sha256)
        return _NOBODY if owners is None else frozenset(_each(owners))

    def holds(self, sha256: str) -> bool:
        """Whether any picture has this content."""
        return sha256 in self._owners or sha256 in self._corrections


class MissingPictures:
    """Rows of files that a survey found missing; the index keeps them, so that renames are seen."""

    def __init__(self) -> None:
        self._rows: dict[str, PictureRow] = {}
        self._by_stamp: dict[tuple[int, int], PictureRow] = {}

    @property
    def paths(self) -> KeysView[str]:
        return self._rows.keys()

    def add(self, rows: Iterable[PictureRow]) -> None:
        for row in rows:
            self._rows[row.path] = self._by_stamp[row.size, row.mtime_ns] = row

    def clear(self) -> None:
        self._rows.clear()
        self._by_stamp.clear()

    def moved(self, file: FoundFile) -> PictureRow | None:
        """The row of a file that seems to be this one by now: an update reads it for certain, and finds its results."""
        return self._by_stamp.get((file.size, file.mtime_ns))


def _each(owners: str | tuple[str, ...]) -> tuple[str, ...]:
    return (owners,) if isinstance(owners, str) else owners


SETTLING = 0.5
"""Seconds a file must be unchanged before it is read."""

PATIENCE = 1.5
"""Seconds after which a new file that cannot be read is refused."""


class UnsettledFiles:
    """The unread files and since when they are unchanged, in seconds since the epoch."""

    def __init__(self) -> None:
        self._unread: dict[str, tuple[FoundFile, float]] = {}

    def __contains__(self, path: str) -> bool:
        return path in self._unread

    @property
    def unread(self) -> KeysView[str]:
        return self._unread.keys()

    def follow(self, files: Iterable[FoundFile], rows: Mapping[str, PictureRow], since: float) -> None:
        """Adds files that differ from ``rows``; ``since``: the time for those that were not seen like this before."""
        unread = [
            file
            for file in files
            if (row := rows.get(file.path)) is None
            or (row.size, row.mtime_ns, row.ctime_ns, row.person) != (*file.stamp, file.person)
        ]
        self._unread = {file.path: (file, self._since(file, since)) for file in unread}

    def discard(self, path: str) -> None:
        self._unread.pop(path, None)

    def waiting(self, now: float) -> set[str]:
        return {path for path, (file, since) in self._unread.items() if not _is_settled(file, since, now)}

    def may_be_half_written(self, file: FoundFile, now: float) -> bool:
        _, since = self._unread.get(file.path, (file, -math.inf))
        return abs(now - file.mtime_ns / 1e9) < PATIENCE and now - since < PATIENCE

    def _since(self, file: FoundFile, otherwise: float) -> float:
        former, since = self._unread.get(file.path, (None, otherwise))
        return since if former == file else otherwise


def _is_settled(file: FoundFile, since: float, now: float) -> bool:
    """Whether the file seems complete, by its own time, or by ours if its clock is ahead."""
    return now - file.mtime_ns / 1e9 >= SETTLING or now - since >= SETTLING
