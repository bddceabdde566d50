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
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median

from learning.evaluation.video_truth import TrueFace, VideoTruth, load_truth, video_frames
from recognition.errors import PictureError
from recognition.interfaces import Detector
from recognition.progress import Progress, ProgressSink, Stage, ignore_progress
from recognition.types import Detection, Image
from storage.files.pictures import read_picture

_PICTURES = {".jpg", ".jpeg", ".png", ".webp", ".bmp"}
_CLIPS = {".mp4", ".mov", ".avi", ".mkv"}
_COUNTED = re.compile(r"count_.*_(\d+)$")
_FRAME_STEP = 10
"""Frames of a clip from one that is analysed to the next."""


@dataclass(frozen=True, slots=True)
class DetectorRow:
    """One detector on one part of the folder.

    pictures: pictures and frames analysed.
    faces: expected faces.
    found: expected faces that were detected.
    extra: other detections; None where unlisted faces may be visible.
    milliseconds: median time per picture.
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

    def score(self, found: Sequence[Detection]) -> tuple[int, int]:
        """Number of its faces that were detected, and of other detections."""
        if not self.labelled:
            right = min(len(found), self.faces)
        else:
            right = sum(any(face.matches(each.box) for each in found) for face in self.labelled)
        return right, len(found) - right


_Part = tuple[str, Callable[[], Iterator[_Case]]]


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
        rows += _measured(name, cases(), detectors)
    return rows


def _measured(part: str, cases: Iterable[_Case], detectors: Sequence[Detector]) -> list[DetectorRow]:
    # All detectors process a picture before the next one is read: a machine that slows down slows them all.
    times: list[list[float]] = [[] for _ in detectors]
    found = [0] * len(detectors)
    extra = [0] * len(detectors)
    pictures = faces = 0
    complete = True
    for case in cases:
        pictures += 1
        faces += case.faces
        complete = complete and case.complete
        for index, detector in enumerate(detectors):
            start = time.perf_counter()
            detections = detector.detect(case.image)
            times[index].append((time.perf_counter() - start) * 1000)
            right, other = case.score(detections)
            found[index] += right
            extra[index] += other
    if pictures == 0:
        return []
    return [
        DetectorRow(
            each.name, part, pictures, faces, found[index], extra[index] if complete else None, median(times[index])
        )
        for index, each in enumerate(detectors)
    ]


def _parts(folder: Path) -> Iterator[_Part]:
    truths = {}
    for path in sorted(folder.rglob("*truth.json")):
        clip = _clip_of(path)
        if clip is not None:
            truths[clip] = load_truth(path)
    for clip, truth in truths.items():
        yield clip.stem, partial(_clip_cases, clip, truth)
    groups: dict[str, list[Path]] = defaultdict(list)
    for path in sorted(folder.rglob("*")):
        is_empty = path.stem.startswith(("no_face", "noface")) or (
            path.suffix.lower() in _PICTURES and "no_face" in path.stem
        )
        if path.suffix.lower() in _CLIPS and is_empty:
            yield path.stem, partial(_empty_clip_cases, path)
        elif path.suffix.lower() in _PICTURES:
            part = path.relative_to(folder).parts[0] if path.parent != folder else folder.name
            if is_empty:
                groups["pictures without a face"].append(path)
            elif _COUNTED.match(path.stem):
                groups["pictures with counted faces"].append(path)
            elif not (path.parent / "manifest.csv").exists():
                groups[part].append(path)
    for name, paths in groups.items():
        yield name, partial(_picture_cases, paths)


def _clip_of(truth: Path) -> Path | None:
    try:
        name = str(json.loads(truth.read_text(encoding="utf-8"))["video"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    paths = (truth.parent / name, truth.parent / Path(name).name)
    return next((each for each in paths if each.is_file()), None)


def _clip_cases(clip: Path, truth: VideoTruth) -> Iterator[_Case]:
    for frame in video_frames(clip):
        if not truth.labels and frame.index % _FRAME_STEP:
            continue
        labelled = truth.at(frame.index)
        if labelled:
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
        counted = _COUNTED.match(path.stem)
        if counted:
            yield _Case(image, int(counted[1]), complete=True)
        else:
            is_empty = "no_face" in path.stem or "noface" in path.stem
            yield _Case(image, 0 if is_empty else 1, complete=is_empty)
