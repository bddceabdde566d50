"""Embeds the main face of every picture of several folders, and measures how far it is turned."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from learning.datasets.datasets import Dataset, join_folders
from learning.metrics.scores import Floats
from recognition.detection.still_faces import detect_still
from recognition.errors import PictureError
from recognition.faces.alignment import crop_face
from recognition.faces.quality import yaw_and_pitch
from recognition.interfaces import Detector, Embedder
from recognition.progress import Progress, ProgressSink, Stage, Unit, ignore_progress
from recognition.recognizer import main_face
from recognition.types import Vectors
from storage.files.pictures import read_picture


@dataclass(frozen=True, slots=True, eq=False)
class FolderFaces:
    """The main faces of N pictures.

    data: all folders as one set.
    yaw: (N,) degrees, NaN where no face was found.
    vectors: by title of the embedder: (N, D), NaN where no face was found.
    """

    data: Dataset
    yaw: Floats
    vectors: Mapping[str, Vectors]


def embed_faces(
    folders: Sequence[Dataset],
    detector: Detector,
    embedders: Mapping[str, Embedder],
    progress: ProgressSink = ignore_progress,
) -> FolderFaces:
    """``embedders`` by title."""
    files = [data.root / path for data in folders for path in data.paths]
    yaw = np.full(len(files), np.nan)
    vectors = {title: np.full((len(files), each.dimension), np.nan, np.float32) for title, each in embedders.items()}
    for row, path in enumerate(files):
        progress(Progress(Stage.ANALYSING_PICTURES, row, len(files), Unit.PICTURES))
        try:
            image = read_picture(path)
            face = main_face(detect_still(detector, image), image)
        except PictureError:
            continue
        if face is None:
            continue
        if face.landmarks is not None:
            yaw[row], _ = yaw_and_pitch(face.landmarks)
        crops = {spec: crop_face(image, face, spec) for spec in {each.crop_spec for each in embedders.values()}}
        for title, embedder in embedders.items():
            (vectors[title][row],) = embedder.embed([crops[embedder.crop_spec]])
    return FolderFaces(join_folders(folders), yaw, vectors)
