"""The pictures of a gallery as its doctor looks at them: what two files of one person share is one content."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from learning.metrics.scores import Indexes
from recognition.types import Vectors
from storage.gallery.picture_records import PictureRecord


@dataclass(frozen=True, slots=True, eq=False)
class Contents:
    """N contents: ``charts`` are those of their first files, ``paths`` all files of each, ``person`` (N,) counts into
    ``names``. ``usable`` (N,): those with a vector. ``vectors`` (N, D), zeros where there is none. ``faces``: the
    same, and of a refused picture its largest face; ``seen`` (N,): those that have one."""

    charts: tuple[PictureRecord, ...]
    paths: tuple[tuple[str, ...], ...]
    names: tuple[str, ...]
    person: Indexes
    usable: NDArray[np.bool_]
    by_hand: NDArray[np.bool_]
    vectors: Vectors
    seen: NDArray[np.bool_]
    faces: Vectors

    @classmethod
    def of(cls, charts: Sequence[PictureRecord]) -> Contents:
        by_content: dict[tuple[str, str], list[PictureRecord]] = {}
        for chart in sorted(charts, key=lambda each: each.path):
            by_content.setdefault((chart.person, chart.sha256), []).append(chart)
        groups = list(by_content.values())
        first = tuple(group[0] for group in groups)
        names = tuple(sorted({chart.person for chart in first}))
        numbers = {name: number for number, name in enumerate(names)}
        given = [chart.vector for chart in first if chart.vector is not None]
        vectors = np.zeros((len(first), len(given[0]) if given else 1), np.float32)
        usable = np.array([chart.vector is not None for chart in first], np.bool_)
        if given:
            vectors[usable] = np.stack(given)
        usable &= np.isfinite(vectors).all(axis=1)
        vectors[~usable] = 0.0
        seen, faces = usable.copy(), vectors.copy()
        for row in np.flatnonzero(~usable).tolist():
            unused = first[row].unused_faces
            if unused is not None and unused.shape[1] == vectors.shape[1]:
                seen[row], faces[row] = True, unused[0]
        return cls(
            first,
            tuple(tuple(chart.path for chart in group) for group in groups),
            names,
            np.array([numbers[chart.person] for chart in first], np.intp),
            usable,
            np.array([chart.by_hand for chart in first], np.bool_),
            vectors,
            seen,
            faces,
        )

    def __len__(self) -> int:
        return len(self.charts)

    def name(self, row: int) -> str:
        """Whose picture it is."""
        return self.charts[row].person
