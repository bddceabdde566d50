"""The distinct pictures of a gallery (files of one person with the same content count as one), and near duplicates
among them: one photo saved again, scaled, mirrored or cropped differently."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePosixPath

import numpy as np
from numpy.typing import NDArray

from learning.gallery_audit.membership import chunks
from learning.metrics.scores import Flags, Floats, Indexes, connected_groups, nonzero
from recognition.types import Vectors
from storage.gallery.picture_records import PictureFacts, PictureRecord
from storage.sealing.photos import shown_path

_BITS = 64
_MIRROR = np.tile(np.array([1, -1], np.float32), _BITS // 2)
"""Mirroring a picture inverts every second horizontal DCT coefficient, and with it that bit of the fingerprint."""

# Measured on 180 photos of three sets, saved at quality 30 to 80, at half to double size, brighter, darker, grey: their
# copies differ in at most 8 bits (those cropped by 5 % at each side in at most 22), and no two photos in fewer than 12.
_MAX_COPY_BITS, _MAX_CROPPED_BITS, _MAX_SAME_BITS = 8, 22, 4
_MAX_FACE, _MAX_CROPPED_FACE, _MAX_MIRRORED_FACE, _MAX_SAME_FACE = 0.35, 0.06, 0.25, 0.6
"""Distances of the faces up to which the fingerprints are trusted; the last for almost equal fingerprints."""
_SAME_SHOT = 0.03
"""Faces as near as this are from one shot, however it was cropped."""
SAME_SIZE = 0.85
"""Of the larger face: the accuracy of detectors."""
_SHARPNESS_STEP = 0.04
_MAX_COPIES = 16
"""Compared copies of one picture: of thousands of frames of one clip each duplicates all the others."""


class DuplicateKind(StrEnum):
    """Codes of findings."""

    COPY = "same-photo"
    MIRRORED = "mirrored-photo"
    RECROPPED = "recropped-photo"


@dataclass(frozen=True, slots=True)
class NearDuplicate:
    """``row`` duplicates ``original``, the better of the two; rows of ``UniqueImages``."""

    row: int
    original: int
    kind: DuplicateKind


def near_duplicates(images: UniqueImages) -> tuple[list[NearDuplicate], list[NearDuplicate]]:
    """Duplicates within one person, each of the best picture; and pictures filed under two people."""
    rows = np.flatnonzero([record.facts is not None for record in images.records])
    bits = _bits([record.facts.fingerprint for record in images.records if record.facts is not None])
    within_person, between_people = _pairs(images, rows, bits)
    first = dict(reversed(between_people))
    return _of_best(images, rows, bits, within_person), [
        NearDuplicate(int(rows[later]), int(rows[earlier]), _kind_of(bits[later], bits[earlier]))
        for later, earlier in sorted(first.items())
    ]


def _bits(fingerprints: list[int]) -> Vectors:
    """(N, 64), each 1 or -1."""
    raw = np.array(fingerprints, dtype=">u8").view(np.uint8).reshape(-1, _BITS // 8)
    return np.unpackbits(raw, axis=1).astype(np.float32) * 2 - 1


def _pairs(images: UniqueImages, rows: Indexes, bits: Vectors) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Positions in ``rows`` of duplicates, the later before the earlier: of one person, and of two."""
    within_person: list[tuple[int, int]] = []
    between_people: list[tuple[int, int]] = []
    vectors, person = images.faces[rows], images.person[rows]
    usable, has_face, by_hand = images.usable[rows], images.has_face[rows], images.by_hand[rows]
    for part in chunks(len(rows)):
        until = slice(0, part.stop)
        same_bits = bits[part] @ bits[until].T
        mirrored_bits = bits[part] @ (bits[until] * _MIRROR).T
        cosines = vectors[part] @ vectors[until].T
        candidates = (same_bits >= _BITS - 2 * _MAX_COPY_BITS) | (mirrored_bits >= _BITS - 2 * _MAX_COPY_BITS)
        candidates |= cosines >= 1 - _MAX_CROPPED_FACE
        row, earlier = nonzero(candidates)
        later = row + part.start
        before = earlier < later
        row, earlier, later = row[before], earlier[before], later[before]
        same_person = person[later] == person[earlier]
        are = _are_duplicates(
            (_BITS - same_bits[row, earlier]) / 2,
            (_BITS - mirrored_bits[row, earlier]) / 2,
            1.0 - cosines[row, earlier],
            has_face[later] & has_face[earlier],
            usable[later] & usable[earlier],
            same_person,
        )
        are &= ~(by_hand[later] & by_hand[earlier])  # consecutive looks
        for found, mask in ((within_person, are & same_person), (between_people, are & ~same_person)):
            chosen = np.flatnonzero(mask)
            chosen = chosen[_rank_in_row(later[chosen]) < _MAX_COPIES]
            found += zip(later[chosen].tolist(), earlier[chosen].tolist(), strict=True)
    return within_person, between_people


def _rank_in_row(rows: Indexes) -> Indexes:
    """For ascending numbers, how many equal ones precede each."""
    starts = np.flatnonzero(np.diff(rows, prepend=-1))
    return np.arange(len(rows)) - np.repeat(starts, np.diff(starts, append=len(rows)))


def _are_duplicates(
    different: NDArray[np.floating],
    mirrored: NDArray[np.floating],
    faces: NDArray[np.floating],
    both_have_face: Flags,
    both_usable: Flags,
    same_person: Flags,
) -> Flags:
    """For K pairs.

    different: fingerprint bits in which they differ.
    mirrored: the same with one of them mirrored.
    faces: cosine distance of their faces, where both have one.

    Where one is refused, its face may be too poor to contradict the fingerprint.
    """
    by_face = (different <= _MAX_COPY_BITS) & (faces <= _MAX_FACE)
    by_face |= (different <= _MAX_CROPPED_BITS) & (faces <= _MAX_CROPPED_FACE)
    by_face |= (mirrored <= _MAX_COPY_BITS) & (faces <= _MAX_MIRRORED_FACE)
    by_face |= (different <= _MAX_SAME_BITS) & (faces <= _MAX_SAME_FACE) & same_person
    by_face |= faces <= _SAME_SHOT
    by_picture = (np.minimum(different, mirrored) <= _MAX_SAME_BITS) & same_person & ~both_usable
    return np.asarray((by_face & both_have_face) | by_picture, np.bool_)


def _of_best(
    images: UniqueImages, rows: Indexes, bits: Vectors, within_person: list[tuple[int, int]]
) -> list[NearDuplicate]:
    groups: dict[int, list[int]] = {}
    for each, group in enumerate(connected_groups(len(rows), within_person).tolist()):
        groups.setdefault(group, []).append(each)
    found = []
    for members in groups.values():
        best = _best(images, rows, members)
        found += [
            NearDuplicate(int(rows[each]), int(rows[best]), _kind_of(bits[each], bits[best]))
            for each in members
            if each != best
        ]
    return found


def _best(images: UniqueImages, rows: Indexes, group: list[int]) -> int:
    """The one to keep: usable, with about the largest face, then the largest picture, then the sharpest, then the one
    whose name is not that of a copy."""

    def facts(each: int) -> PictureFacts:
        found = images.records[int(rows[each])].facts
        assert found is not None
        return found

    usable = [each for each in group if images.usable[rows[each]]] or group
    largest = max(facts(each).face or 0.0 for each in usable)
    large = [each for each in usable if (facts(each).face or 0.0) >= SAME_SIZE * largest]

    def rank(each: int) -> tuple[float, float, int, int]:
        sharpness = round((facts(each).sharpness or 0.0) / _SHARPNESS_STEP)
        return facts(each).width * facts(each).height, sharpness, -len(images.records[int(rows[each])].path), -each

    return max(large, key=rank)


def _kind_of(one: Vectors | Floats, another: Vectors | Floats) -> DuplicateKind:
    if (_BITS - float(one @ another)) / 2 <= _MAX_COPY_BITS:
        return DuplicateKind.COPY
    if (_BITS - float(one @ (another * _MIRROR))) / 2 <= _MAX_COPY_BITS:
        return DuplicateKind.MIRRORED
    return DuplicateKind.RECROPPED


@dataclass(frozen=True, slots=True, eq=False)
class UniqueImages:
    """N distinct contents.

    records: the record of the first file of each.
    paths: all files of each, the one with the shortest name first: names of copies are longer.
    person: (N,) index into ``names``.
    usable: (N,) those with a vector.
    by_hand: (N,) those whose person a user has stated.
    vectors: (N, D), zeros where not usable.
    has_face: (N,) those with a row in ``faces``.
    faces: (N, D) as ``vectors``; of refused pictures the vector of the largest face.
    """

    records: tuple[PictureRecord, ...]
    paths: tuple[tuple[str, ...], ...]
    names: tuple[str, ...]
    person: Indexes
    usable: Flags
    by_hand: Flags
    vectors: Vectors
    has_face: Flags
    faces: Vectors

    @classmethod
    def of(cls, records: Sequence[PictureRecord]) -> UniqueImages:
        by_content: dict[tuple[str, str], list[PictureRecord]] = {}
        for record in sorted(records, key=lambda each: each.path):
            by_content.setdefault((record.person, record.sha256), []).append(record)
        groups = [sorted(group, key=lambda each: (len(each.path), each.path)) for group in by_content.values()]
        first = tuple(group[0] for group in groups)
        names = tuple(sorted({record.person for record in first}))
        index = {name: number for number, name in enumerate(names)}
        given = [record.vector for record in first if record.vector is not None]
        vectors = np.zeros((len(first), len(given[0]) if given else 1), np.float32)
        usable = np.array([record.vector is not None for record in first], np.bool_)
        if given:
            vectors[usable] = np.stack(given)
        usable &= np.isfinite(vectors).all(axis=1)
        vectors[~usable] = 0.0
        has_face, faces = usable.copy(), vectors.copy()
        for row in np.flatnonzero(~usable).tolist():
            unused = first[row].unused_faces
            if unused is not None and unused.shape[1] == vectors.shape[1]:
                has_face[row], faces[row] = True, unused[0]
        return cls(
            first,
            tuple(tuple(record.path for record in group) for group in groups),
            names,
            np.array([index[record.person] for record in first], np.intp),
            usable,
            np.array([record.by_hand for record in first], np.bool_),
            vectors,
            has_face,
            faces,
        )

    def __len__(self) -> int:
        return len(self.records)

    def name(self, row: int) -> str:
        """The person it is filed under."""
        return self.records[row].person

    def file_name(self, row: int, beside: int) -> str:
        """Of an image, as it is told apart from that of another row: with its folder if both have the same name."""
        return name_beside(self.records[row].path, self.records[beside].path)


def name_beside(path: str, other: str) -> str:
    """The name of a file, or its path if another file has the same name."""
    name = PurePosixPath(path).name
    return shown_path(path) if name == PurePosixPath(other).name else name
