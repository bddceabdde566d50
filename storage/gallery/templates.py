"""The templates of a gallery's pictures as one matrix, updated incrementally; and looks near a vector."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from recognition.matching.templates import Corrections, Templates
from recognition.types import Vectors, read_only
from storage.files.gallery_folder import FileKind, kind_of
from storage.gallery.index import Index
from storage.gallery.picture_records import PictureRow

_log = logging.getLogger(__name__)

_in_order = attrgetter("person", "path")


@dataclass(frozen=True, slots=True, eq=False)
class _Made:
    """The last matrix.

    made_for: embedder, method and dimension.
    pictures: sorted by person and path.
    row_of: sha256 -> row of ``templates``.
    """

    made_for: tuple[str, str, int]
    pictures: Sequence[PictureRow]
    row_of: Mapping[str, int]
    templates: Templates


class GatheredTemplates:
    """Builds the matrix for one embedder, method and dimension at a time.

    With 100,000 people, reading and sorting everything for each new picture would take seconds; copying the last matrix
    takes some hundredths of a second.
    """

    def __init__(self, index: Index) -> None:
        self._index = index
        self._made: _Made | None = None
        self._changed: set[str] = set()

    def invalidate(self, sha256: str) -> None:
        """The template of this content was rebuilt."""
        self._changed.add(sha256)

    def of(
        self, pictures: Mapping[str, PictureRow], key: str, method: str, dimension: int
    ) -> tuple[Templates, set[str]]:
        """The templates of ``pictures`` (by path), and the contents (sha256) with a template in the index.

        Duplicates within a person are used once. Templates of another dimension are deleted.
        """
        made = self._made if self._made is not None and self._made.made_for == (key, method, dimension) else None
        held = self._index.templated_contents(key, method)
        ordered = self._in_order(pictures, made)
        of_kind: dict[FileKind, list[PictureRow]] = {kind: [] for kind in FileKind}
        for row in ordered:
            if row.sha256 in held:
                of_kind[kind_of(row.path)].append(row)
        used = _unique_per_person(of_kind[FileKind.PICTURE])
        vectors, wrong = self._vectors([row.sha256 for row in used], made, key, method, dimension)
        if wrong:
            _log.error("%s templates of %s do not have %s values and will be rebuilt", len(wrong), key, dimension)
            self._index.drop_templates(wrong, key, method)
            self._made = None
            return self.of(pictures, key, method, dimension)
        corrected = self._corrected(of_kind, key, method, dimension)
        people = tuple(row.person for row in used)
        templates = Templates(vectors, people, key, corrections=corrected if corrected else None)
        row_of = {row.sha256: place for place, row in enumerate(used)}
        self._made = _Made((key, method, dimension), ordered, row_of, templates)
        self._changed.clear()
        return templates, held

    def _in_order(self, pictures: Mapping[str, PictureRow], made: _Made | None) -> list[PictureRow]:
        if made is None:
            return sorted(pictures.values(), key=_in_order)
        # Sorting a nearly sorted list is fast.
        kept = [row for row in made.pictures if pictures.get(row.path) is row]
        if len(kept) < len(pictures):
            paths = {row.path for row in kept}
            kept += [row for path, row in pictures.items() if path not in paths]
            kept.sort(key=_in_order)
        return kept

    def _vectors(
        self, contents: Sequence[str], made: _Made | None, key: str, method: str, dimension: int
    ) -> tuple[Vectors, list[str]]:
        """(N, D) for these contents, and the contents with another dimension."""
        columns = np.zeros((dimension, len(contents)), np.float32)
        row_of = made.row_of if made is not None else {}
        former = np.fromiter((row_of.get(sha256, -1) for sha256 in contents), np.intp, len(contents))
        if self._changed:
            former[[place for place, sha256 in enumerate(contents) if sha256 in self._changed]] = -1
        if made is not None:
            _copy_runs(made.templates.vectors.T, former, columns)
        places = np.flatnonzero(former < 0).tolist()
        new = self._index.vectors(key, method, [contents[place] for place in places])
        wrong = [sha256 for sha256, vector in new.items() if len(vector) != 4 * dimension]
        if not wrong and places:
            joined = b"".join(new[contents[place]] for place in places)
            columns[:, places] = np.frombuffer(joined, dtype="<f4").reshape(-1, dimension).T
        return read_only(columns).T, wrong

    def _corrected(
        self, of_kind: Mapping[FileKind, Sequence[PictureRow]], key: str, method: str, dimension: int
    ) -> Corrections:
        def vectors(rows: Sequence[PictureRow]) -> tuple[Vectors, tuple[str, ...]]:
            rows = _unique_per_person(rows)
            read = self._index.vectors(key, method, [row.sha256 for row in rows])
            fit = [row for row in rows if len(read[row.sha256]) == 4 * dimension]
            joined = b"".join(read[row.sha256] for row in fit)
            matrix = np.frombuffer(joined, dtype="<f4").reshape(-1, dimension).astype(np.float32)
            return matrix, tuple(row.person for row in fit)

        contents = self._index.confirmed()
        confirmed = [row for row in of_kind[FileKind.PICTURE] if row.sha256 in contents] if contents else []
        ignored, _ = vectors(of_kind[FileKind.IGNORED])
        return Corrections(*vectors(of_kind[FileKind.DENIED]), ignored, *vectors(confirmed))


def near_looks(
    folder: Path, kind: FileKind, person: str, vector: NDArray[np.float32], embedder: str, within: float
) -> tuple[str, ...]:
    """Paths of corrections within the cosine distance ``within`` of ``vector``, (D,) of unit length.

    kind: DENIED for looks that are not ``person``, PICTURE for confirmed looks of ``person``, never photos.
    embedder: ``name@version``; looks that it has not embedded yet are not found.

    Raises RollcallError if another program locks the index for too long.
    """
    with closing(Index(folder)) as index:
        latest = index.latest(embedder)
        if latest is None:
            return ()
        vectors, confirmed = index.vectors(*latest), index.confirmed()
        found = []
        for row in index.pictures():
            if row.person != person or kind_of(row.path) is not kind or row.sha256 not in vectors:
                continue
            if kind is FileKind.PICTURE and row.sha256 not in confirmed:
                continue
            look = np.frombuffer(vectors[row.sha256], dtype="<f4")
            if len(look) == len(vector) and 1.0 - float(look @ vector) <= within:
                found.append(row.path)
    return tuple(sorted(found))


def _unique_per_person(rows: Iterable[PictureRow]) -> list[PictureRow]:
    """Without duplicate contents of a person; ``rows`` are sorted by person."""
    once: list[PictureRow] = []
    person, contents = None, set[str]()
    for row in rows:
        if row.person != person:
            person = row.person
            contents.clear()
        if row.sha256 not in contents:
            contents.add(row.sha256)
            once.append(row)
    return once


def _copy_runs(source: Vectors, former: np.ndarray[tuple[int], np.dtype[np.intp]], target: Vectors) -> None:
    """``target[:, n] = source[:, former[n]]`` where ``former[n] >= 0``, in long runs of consecutive columns."""
    ends = np.flatnonzero((np.diff(former) != 1) | (former[:-1] < 0)) + 1
    for start, end in zip([0, *ends.tolist()], [*ends.tolist(), len(former)], strict=True):
        if start < end and former[start] >= 0:
            first = int(former[start])
            target[:, start:end] = source[:, first : first + end - start]
