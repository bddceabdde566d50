"""The faces in a clip whose people are known, one look at each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from learning.evaluation.video_evaluation import frame_count, plain_name, video_frames
from learning.evaluation.video_truth import TrueFace, load_truth
from recognition.faces.alignment import crop_face
from recognition.interfaces import Detector, Embedder
from recognition.progress import Progress, ProgressSink, Stage, Unit, ignore_progress
from recognition.types import Detection, Vectors

_SAME_FACE_IOU = 0.3

EVERY = 15
"""Of a truth that holds in every frame, one frame in so many: neighbours show the same."""


def faces_in(
    video: Path,
    truth: Path,
    detector: Detector,
    embedders: Mapping[str, Embedder],
    names: Sequence[str],
    progress: ProgressSink = ignore_progress,
) -> tuple[list[str], dict[str, Vectors]]:
    """(F,) who each known face is, by the one of ``names`` that is meant, and (F, D) what each embedder makes of it.

    A face that the detector does not find is a row of NaN. Raises RollcallError where a file cannot be read.
    """
    known = load_truth(truth)
    meant = {plain_name(name): name for name in names}
    people: list[str] = []
    rows: dict[str, list[Vectors]] = {key: [] for key in embedders}
    frames = frame_count(video)
    for frame in video_frames(video):
        listed = [each for each in known.at(frame.index) if not each.whole_region or frame.index % EVERY == 0]
        if not listed:
            continue
        progress(Progress(Stage.ANALYSING, frame.index, frames, Unit.FRAMES, video.name))
        detections = detector.detect(frame.image)
        for each in listed:
            face = _of(each, detections)
            people.append(meant.get(plain_name(each.person), each.person))
            for key, embedder in embedders.items():
                nothing = np.full(embedder.dimension, np.nan, np.float32)
                crop = None if face is None else crop_face(frame.image, face, embedder.crop_spec)
                rows[key].append(nothing if crop is None else embedder.embed([crop])[0])
    width = {key: embedder.dimension for key, embedder in embedders.items()}
    return people, {key: np.array(found, np.float32).reshape(len(people), width[key]) for key, found in rows.items()}


def _of(truth: TrueFace, detections: Sequence[Detection]) -> Detection | None:
    if truth.whole_region:
        left, top, right, bottom = truth.region.left, truth.region.top, truth.region.right, truth.region.bottom
        inside = [
            each for each in detections if left <= each.box.center[0] < right and top <= each.box.center[1] < bottom
        ]
        return max(inside, key=lambda each: each.score, default=None)
    best = max(detections, key=lambda each: truth.region.iou(each.box), default=None)
    return best if best is not None and truth.region.iou(best.box) >= _SAME_FACE_IOU else None
