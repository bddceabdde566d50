"""Scores of a clustering where people are known, by the folder of a picture or by a list.

Pairwise: over all pairs of faces. BCubed: averaged over faces, so that people with many pictures do not dominate (Amigó
et al., "A comparison of extrinsic clustering evaluation metrics based on formal constraints", Information Retrieval
2009). Singles are clusters of one. Of a picture with several faces only the main one is known.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from learning.clustering.clustering import SINGLE, Labels
from learning.clustering.found_faces import FoundFace
from learning.datasets.datasets import csv_lines
from recognition.errors import UsageError


@dataclass(frozen=True, slots=True)
class Agreement:
    """0..1 each. ``precision`` falls with merged people, ``recall`` with split ones; 1 where neither is possible."""

    precision: float
    recall: float

    @property
    def f(self) -> float:
        """The harmonic mean of both."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass(frozen=True, slots=True)
class ClusterScores:
    """``faces`` of known people, ``people``, and the ``clusters`` these faces are in, without singles."""

    faces: int
    people: int
    clusters: int
    pairwise: Agreement
    bcubed: Agreement


def score_clusters(labels: Labels, people: Sequence[str | None]) -> ClusterScores | None:
    """``people``: of each face, None where unknown. Returns None where every face is unknown."""
    known = np.array([row for row, person in enumerate(people) if person is not None], dtype=np.intp)
    if not len(known):
        return None
    given = labels[known]
    is_single = given == SINGLE
    given = np.where(is_single, given.max(initial=0) + 1 + np.arange(len(known)), given)
    _, given = np.unique(given, return_inverse=True)
    names, true = np.unique([people[row] for row in known], return_inverse=True)
    shared, counts = np.unique(np.stack((given, true)), axis=1, return_counts=True)
    in_cluster, of_person = np.bincount(given)[shared[0]], np.bincount(true)[shared[1]]
    faces = len(known)
    bcubed = Agreement(float((counts**2 / in_cluster).sum() / faces), float((counts**2 / of_person).sum() / faces))
    correct = _pairs(counts)
    predicted, actual = _pairs(np.bincount(given)), _pairs(np.bincount(true))
    pairwise = Agreement(correct / predicted if predicted else 1.0, correct / actual if actual else 1.0)
    clusters = len(np.unique(labels[known][~is_single]))
    return ClusterScores(faces, len(names), clusters, pairwise, bcubed)


def _pairs(counts: Labels) -> float:
    return float((counts * (counts - 1) / 2).sum())


STRANGERS = frozenset(("unknown", "strangers"))
"""Folders in which every picture shows another person."""

_HEADINGS = frozenset(("file", "picture", "path", "image", "name"))


def people_by_folder(faces: Sequence[FoundFace]) -> tuple[str | None, ...]:
    """The name of the folder that directly holds the picture; None outside of all folders."""
    return tuple(_of_folder(face.path) if face.is_main else None for face in faces)


def people_by_list(file: Path, faces: Sequence[FoundFace]) -> tuple[str | None, ...]:
    """``file``: CSV lines with a picture, as in ``FoundFace.path``, and a person, with or without headings.

    Raises UsageError where the file cannot be read, a line does not fit, or none of its pictures is among the faces.
    """
    lines = csv_lines(file)
    if lines and lines[0][0].strip().lower() in _HEADINGS:
        lines = lines[1:]
    people: dict[str, str] = {}
    for line in lines:
        if len(line) < 2:
            raise UsageError(f"A line of {file} does not fit: '{','.join(line)}'. It needs: file,person.")
        people[line[0].strip().replace("\\", "/")] = line[1].strip()
    if faces and not any(face.path in people for face in faces):
        raise UsageError(f"{file} names no picture with a face: it needs lines like '{faces[0].path},Somebody'.")
    return tuple((people.get(face.path) or None) if face.is_main else None for face in faces)


def _of_folder(path: str) -> str | None:
    folders = path.split("/")[:-1]
    if not folders:
        return None
    return f"stranger {path}" if folders[-1].lower() in STRANGERS else folders[-1]
