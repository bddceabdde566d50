"""Sorts the faces of a folder of pictures by person, without anybody being named."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from recognition.errors import RollcallError
from recognition.interfaces import Detector, Embedder, template_key
from recognition.progress import Progress, ProgressSink, Stage, ignore_progress

if TYPE_CHECKING:
    from learning.clustering.clustering import Cluster
    from learning.clustering.found_faces import FoundFaces
    from recognition.types import Vectors


class NoFaceError(RollcallError):
    """There is no face on any picture of a folder."""

    def __init__(self, found: FoundFaces) -> None:
        if found.pictures == 1:
            super().__init__("No face was found on 1 picture of {folder}.", folder=found.root)
        else:
            super().__init__(
                "No face was found on {pictures:,} pictures of {folder}.", pictures=found.pictures, folder=found.root
            )
        self.found = found


@dataclass(frozen=True, slots=True, eq=False)
class SortedFolder:
    """The faces of a folder, sorted by person.

    found: the faces with their vectors.
    clusters: one for each person, the largest first.
    singles: rows of the faces that are in no cluster.
    threshold: cosine distance within which two faces may be one person's.
    embedder: template key of the vectors.
    """

    found: FoundFaces
    clusters: tuple[Cluster, ...]
    singles: tuple[int, ...]
    threshold: float
    embedder: str

    @property
    def clustered_faces(self) -> int:
        return sum(len(each) for each in self.clusters)

    def centres(self) -> Vectors:
        """(C, D) of unit length: the mean of each cluster's vectors."""
        sums = np.stack([self.found.vectors[list(each.rows)].sum(axis=0) for each in self.clusters])
        return np.asarray(sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-9), np.float32)


def sort_folder(
    folder: Path,
    detector: Detector,
    embedder: Embedder,
    *,
    threshold: float | None = None,
    method: str = "whispers",
    min_size: int = 2,
    seed: int = 0,
    progress: ProgressSink = ignore_progress,
) -> SortedFolder:
    """Finds the faces of all pictures in ``folder`` and its folders, and clusters them.

    threshold: cosine distance; None for the embedder's own for as many faces.
    method: value of ``learning.clustering.clustering.Method``.
    min_size: faces that a cluster needs at least.
    Raises UsageError where there is no picture, NoFaceError where there is no face on any.
    """
    from learning.clustering.clustering import SINGLE, Method, cluster, clusters_of  # their imports take a while
    from learning.clustering.found_faces import find_faces
    from learning.thresholds.defaults import starting_threshold
    from storage.files.picture_files import folder_pictures

    progress(Progress(Stage.LISTING_FOLDER, subject=folder.name))
    paths = folder_pictures(folder)
    found = find_faces(folder, paths, detector, embedder, progress)
    if not found.faces:
        raise NoFaceError(found)
    progress(Progress(Stage.COMPARING_FACES))
    if threshold is None:
        threshold = starting_threshold(embedder.name, len(found.faces))
    labels = cluster(found.vectors, threshold=threshold, method=Method(method), min_size=min_size, seed=seed)
    clusters, singles = clusters_of(found.vectors, labels), tuple(np.flatnonzero(labels == SINGLE).tolist())
    return SortedFolder(found, clusters, singles, threshold, template_key(embedder))


def save_sorted(
    out: Path, done: SortedFolder, progress: ProgressSink = ignore_progress, *, whole_pictures: bool = False
) -> None:
    """Writes the faces by person, sheets and a table into the new folder ``out``.

    Raises UsageError where ``out`` is not empty or lies among the pictures, RollcallError where it cannot be written.
    """
    from learning.clustering.output_folder import check_place_for, write_clusters
    from realtime.output.text_rendering import render_heading

    check_place_for(out, done.found.root)
    write_clusters(
        out, done.found, done.clusters, done.singles, render_heading, progress, whole_pictures=whole_pictures
    )


def free_folder(parent: Path, name: str) -> Path:
    """``name`` in ``parent``, with a number where that is taken."""
    number = 1
    while (path := parent / (name if number == 1 else f"{name} {number}")).exists():
        number += 1
    return path
