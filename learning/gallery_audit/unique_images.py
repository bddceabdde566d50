"""The distinct pictures of a gallery: files of one person with the same content count as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

import numpy as np

from learning.metrics.scores import Flags, Indexes
from recognition.types import Vectors
from storage.gallery.picture_records import PictureRecord


@dataclass(frozen=True, slots=True, eq=False)
class UniqueImages:
    """N distinct contents.

    records: the record of the first file of each.
    paths: all files of each.
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
        groups = list(by_content.values())
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

    def file_name(self, row: int) -> str:
        return PurePosixPath(self.records[row].path).name
