"""Evaluates detectors on a folder of test pictures and clips: faces found, false detections, and time.

The expected faces follow from the path of a file:

- ``*truth.json`` beside a clip, as ``learning.evaluation.video_truth`` reads it, with the clip's path under ``video``;
- ``count_<anything>_<digit>.jpg``: the number of faces;
- ``noface...`` and ``no_face...``, pictures and clips: none;
- any other picture: at least one face; folders with a ``manifest.csv`` are ignored.
"""

from __future__ import annotations

import itertools
import json
import re
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from learning.evaluation.video_truth import TrueFace, VideoTruth, load_truth, video_frames
from recognition.errors import PictureError
from recognition.interfaces import Detector
from recognition.progress import Progress, ProgressSink, Stage, ignore_progress
from recognition.types import Image
from storage.files.pictures import read_picture

_PICTURES = {".jpg", ".jpeg", ".png", ".webp", ".bmp"}
_CLIPS = {".mp4", ".mov", ".avi", ".mkv"}
_COUNTED = re.compile(r"count_.*_(\d+)$")
_NO_FACE = ("no_face", "noface")
_FRAME_STEP = 10
"""Frames of a clip from one that is analysed to the next."""


@dataclass(frozen=True, slots=True)
class DetectorRow:
    """One detector on one part of the folder.

    pictures: pictures and frames analysed.
    found: expected faces that were detected.
    extra: other detections; None where unlisted faces may be visible.
    """

    detector: str
    part: str
    pictures: int
    faces: int
    found: int
    extra: int | None
    milliseconds: float


@dataclass(frozen=True, slots=True)
class _Case:
    """A picture with ``labelled`` faces, or a number of ``faces``. ``complete``: there are no others."""

    image: Image
    faces: int
    complete: bool
    labelled: tuple[TrueFace, ...] = ()


def detection_report(
    folder: Path, detectors: Sequence[Detector], progress: ProgressSink = ignore_progress
) -> list[DetectorRow]:
    """A row for each part of ``folder`` and each detector, parts sorted by name. Unreadable pictures are skipped.

    Raises RollcallError where a truth file is invalid.
    """
    parts = sorted(_parts(folder), key=lambda part: part[0])
    rows = []
    for index, (name, cases) in enumerate(parts):
        progress(Progress(Stage.SEARCHING_PICTURE, index, len(parts), subject=name))
        rows += _measured(name, cases, detectors)
    return rows


def _measured(part: str, cases: Iterable[_Case], detectors: Sequence[Detector]) -> list[DetectorRow]:
    times: list[list[float]] = [[] for _ in detectors]
    found, extra = [0] * len(detectors), [0] * len(detectors)
    pictures = faces = 0
    complete = True
    for case in cases:
        pictures += 1
        faces += case.faces
        complete = complete and case.complete
        # All detectors process a picture before the next one is read: a machine that slows down slows them all.
        for index, detector in enumerate(detectors):
            start = time.perf_counter()
            detections = detector.detect(case.image)
            times[index].append((time.perf_counter() - start) * 1000)
            right = min(len(detections), case.faces)
            if case.labelled:
                right = sum(any(face.matches(each.box) for each in detections) for face in case.labelled)
            found[index] += right
            extra[index] += len(detections) - right
    if pictures == 0:
        return []
    return [
        DetectorRow(each.name, part, pictures, faces, found[index], extra[index] if complete else None, median(took))
        for index, (each, took) in enumerate(zip(detectors, times, strict=True))
    ]


def _parts(folder: Path) -> Iterator[tuple[str, Iterator[_Case]]]:
    truths = {clip: load_truth(path) for path in sorted(folder.rglob("*truth.json")) if (clip := _clip_of(path))}
    for clip, truth in truths.items():
        yield clip.stem, _clip_cases(clip, truth)
    groups: dict[str, list[Path]] = defaultdict(list)
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() in _CLIPS and path.stem.startswith(_NO_FACE):
            yield path.stem, _empty_clip_cases(path)
        elif path.suffix.lower() in _PICTURES:
            if _shows_nobody(path):
                groups["pictures without a face"].append(path)
            elif _COUNTED.match(path.stem):
                groups["pictures with counted faces"].append(path)
            elif not (path.parent / "manifest.csv").exists():
                groups[path.relative_to(folder).parts[0] if path.parent != folder else folder.name].append(path)
    for name, paths in groups.items():
        yield name, _picture_cases(paths)


def _shows_nobody(picture: Path) -> bool:
    return picture.stem.startswith(_NO_FACE) or "no_face" in picture.stem


def _clip_of(truth: Path) -> Path | None:
    try:
        name = str(json.loads(truth.read_text(encoding="utf-8"))["video"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    paths = (truth.parent / name, truth.parent / Path(name).name)
    return next((each for each in paths if each.is_file()), None)


def _clip_cases(clip: Path, truth: VideoTruth) -> Iterator[_Case]:
    for frame in video_frames(clip):
        labelled = truth.at(frame.index)
        if labelled and (truth.labels or frame.index % _FRAME_STEP == 0):
            yield _Case(frame.image, len(labelled), complete=bool(truth.regions), labelled=labelled)


def _empty_clip_cases(clip: Path) -> Iterator[_Case]:
    for frame in itertools.islice(video_frames(clip), 0, None, _FRAME_STEP):
        yield _Case(frame.image, 0, complete=True)


def _picture_cases(paths: Sequence[Path]) -> Iterator[_Case]:
    for path in paths:
        try:
            image = read_picture(path)
        except PictureError:
            continue
        if counted := _COUNTED.match(path.stem):
            yield _Case(image, int(counted[1]), complete=True)
        else:
            yield _Case(image, 0 if _shows_nobody(path) else 1, complete=_shows_nobody(path))
