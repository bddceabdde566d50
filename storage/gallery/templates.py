"""The templates of a gallery's pictures in one matrix, made from the one before: only what is new is read."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

import numpy as np

from recognition.matching.templates import Corrections, Templates
from recognition.types import Vectors, read_only
from storage.files.gallery_folder import FileKind, kind_of
from storage.gallery.index import Index
from storage.gallery.picture_records import PictureRow

_log = logging.getLogger(__name__)

_in_order = attrgetter("person", "path")


@dataclass(frozen=True, slots=True, eq=False)
class _Made:
    """``row_of``: sha256 -> row of ``templates``; ``pictures`` those they were made of, in order of person and path."""

    made_for: tuple[str, str, int]
    pictures: Sequence[PictureRow]
    row_of: Mapping[str, int]
    templates: Templates


class GatheredTemplates:
    """Of one embedder, method and dimension at a time. In a gallery of 100,000 reading and sorting everything anew for
    each picture that comes would take seconds; the last matrix is copied in a few hundredths of one."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._made: _Made | None = None
        self._others: set[str] = set()

    def is_other(self, sha256: str) -> None:
        """The template of this content was made anew."""
        self._others.add(sha256)

    def of(
        self, pictures: Mapping[str, PictureRow], key: str, method: str, dimension: int
    ) -> tuple[Templates, set[str]]:
        """The templates of ``pictures`` (by path), and the contents (sha256) of which the index has one.

        Contents that a person has twice count once. Those that have not ``dimension`` values are dropped.
        """
        made = self._made if self._made is not None and self._made.made_for == (key, method, dimension) else None
        held = self._index.templated_contents(key, method)
        ordered = self._in_order(pictures, made)
        of_kind: dict[FileKind, list[PictureRow]] = {kind: [] for kind in FileKind}
        for row in ordered:
            if row.sha256 in held:
                of_kind[kind_of(row.path)].append(row)
        counting = _once_a_person(of_kind[FileKind.PICTURE])
        vectors, wrong = self._vectors([row.sha256 for row in counting], made, key, method, dimension)
        if wrong:
            _log.error("%s templates of %s have not %s values: they are made anew", len(wrong), key, dimension)
            self._index.drop_templates(wrong, key, method)
            self._made = None
            return self.of(pictures, key, method, dimension)
        corrected = self._corrected(of_kind, key, method, dimension)
        people = tuple(row.person for row in counting)
        templates = Templates(vectors, people, key, corrections=corrected if corrected else None)
        row_of = {row.sha256: place for place, row in enumerate(counting)}
        self._made = _Made((key, method, dimension), ordered, row_of, templates)
        self._others.clear()
        return templates, held

    def _in_order(self, pictures: Mapping[str, PictureRow], made: _Made | None) -> list[PictureRow]:
        if made is None:
            return sorted(pictures.values(), key=_in_order)
        # Sorting what is in order but for a few is quick.
        kept = [row for row in made.pictures if pictures.get(row.path) is row]
        if len(kept) < len(pictures):
            paths = {row.path for row in kept}
            kept += [row for path, row in pictures.items() if path not in paths]
            kept.sort(key=_in_order)
        return kept

    def _vectors(
        self, contents: Sequence[str], made: _Made | None, key: str, method: str, dimension: int
    ) -> tuple[Vectors, list[str]]:
        """(N, D) for these contents, and those that are of another dimension."""
        columns = np.zeros((dimension, len(contents)), np.float32)
        row_of = made.row_of if made is not None else {}
        former = np.fromiter((row_of.get(sha256, -1) for sha256 in contents), np.intp, len(contents))
        if self._others:
            former[[place for place, sha256 in enumerate(contents) if sha256 in self._others]] = -1
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
            rows = _once_a_person(rows)
            read = self._index.vectors(key, method, [row.sha256 for row in rows])
            fit = [row for row in rows if len(read[row.sha256]) == 4 * dimension]
            joined = b"".join(read[row.sha256] for row in fit)
            matrix = np.frombuffer(joined, dtype="<f4").reshape(-1, dimension).astype(np.float32)
            return matrix, tuple(row.person for row in fit)

        said = self._index.confirmed()
        confirmed = [row for row in of_kind[FileKind.PICTURE] if row.sha256 in said] if said else []
        ignored, _ = vectors(of_kind[FileKind.IGNORED])
        return Corrections(*vectors(of_kind[FileKind.DENIED]), ignored, *vectors(confirmed))


def _once_a_person(rows: Iterable[PictureRow]) -> list[PictureRow]:
    """``rows`` are in order of person."""
    once: list[PictureRow] = []
    person, theirs = None, set[str]()
    for row in rows:
        if row.person != person:
            person = row.person
            theirs.clear()
        if row.sha256 not in theirs:
            theirs.add(row.sha256)
            once.append(row)
    return once


def _copy_runs(source: Vectors, former: np.ndarray[tuple[int], np.dtype[np.intp]], target: Vectors) -> None:
    """``target[:, n] = source[:, former[n]]`` where that is not negative: long runs of neighbours at a time, as nearly
    all of them are."""
    ends = np.flatnonzero((np.diff(former) != 1) | (former[:-1] < 0)) + 1
    for start, end in zip([0, *ends.tolist()], [*ends.tolist(), len(former)], strict=True):
        if start < end and former[start] >= 0:
            first = int(former[start])
            target[:, start:end] = source[:, first : first + end - start]
