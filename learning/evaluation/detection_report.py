"""How many faces each detector finds, how many it makes up, and how long it takes, on a folder of test pictures.

What is known of a file is read from its place and name:

- ``*truth.json`` beside a clip, as ``learning.evaluation.video_truth`` reads it, with the clip's path under ``video``;
- ``count_<anything>_<digit>.jpg``: so many faces; ``crowd...`` and other names: at least one;
- ``noface...`` and ``no_face...``, pictures and clips: none;
- any other picture shows one face at least, but for folders with a ``manifest.csv``, whose pictures are not counted.
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

from learning.evaluation.video_evaluation import video_frames
from learning.evaluation.video_truth import VideoTruth, load_truth
from recognition.errors import PictureError
from recognition.interfaces import Detector
from recognition.progress import Progress, ProgressSink, Stage, ignore_progress
from recognition.types import Box, Detection, Image
from storage.files.pictures import read_picture

_PICTURES = {".jpg", ".jpeg", ".png", ".webp", ".bmp"}
_CLIPS = {".mp4", ".mov", ".avi", ".mkv"}
_COUNTED = re.compile(r"count_.*_(\d+)$")
_EVERY = 10  # frames of a clip from one that is looked at to the next
_SAME_FACE_IOU = 0.3


@dataclass(frozen=True, slots=True)
class DetectorRow:
    """One detector on one part of the folder.

    ``faces`` that are known to be there in ``pictures``, ``found`` of them; ``extra``: boxes beyond them, or None
    where faces that nobody listed may be in view. ``milliseconds``: the median for a picture of the part.
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
    """A picture with ``wanted`` places of faces, or a number of ``faces``. ``complete``: there are no others."""

    image: Image
    wanted: tuple[Box, ...]
    whole_regions: bool
    faces: int
    complete: bool

    def score(self, found: Sequence[Detection]) -> tuple[int, int]:
        """How many of its faces were found, and how many boxes are more than that."""
        if not self.wanted:
            right = min(len(found), self.faces)
        else:
            right = sum(any(self._is_at(each.box, place) for each in found) for place in self.wanted)
        return right, len(found) - right

    def _is_at(self, box: Box, place: Box) -> bool:
        inside = _holds(place, box)
        return inside if self.whole_regions else box.iou(place) >= _SAME_FACE_IOU or (inside and _holds(box, place))


_Part = tuple[str, Callable[[], Iterator[_Case]]]


def detection_report(
    folder: Path, detectors: Sequence[Detector], progress: ProgressSink = ignore_progress
) -> list[DetectorRow]:
    """A row for each part of ``folder`` and each detector, parts in the order of their names.

    Raises RollcallError where a truth file does not hold. Pictures that cannot be read are left out.
    """
    parts = sorted(_parts(folder), key=lambda part: part[0])
    rows = []
    for index, (name, cases) in enumerate(parts):
        progress(Progress(Stage.SEARCHING_PICTURE, index, len(parts), subject=name))
        rows += _measured(name, cases(), detectors)
    return rows


def _measured(part: str, cases: Iterable[_Case], detectors: Sequence[Detector]) -> list[DetectorRow]:
    # All detectors see a picture before the next is read: a machine that slows down slows them all.
    took: list[list[float]] = [[] for _ in detectors]
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
            took[index].append((time.perf_counter() - start) * 1000)
            right, more = case.score(detections)
            found[index] += right
            extra[index] += more
    if pictures == 0:
        return []
    return [
        DetectorRow(
            each.name, part, pictures, faces, found[index], extra[index] if complete else None, median(took[index])
        )
        for index, each in enumerate(detectors)
    ]


def _parts(folder: Path) -> Iterator[_Part]:
    told = {}
    for path in sorted(folder.rglob("*truth.json")):
        clip = _clip_of(path)
        if clip is not None:
            told[clip] = load_truth(path)
    for clip, truth in told.items():
        yield clip.stem, partial(_clip_cases, clip, truth)
    groups: dict[str, list[Path]] = defaultdict(list)
    for path in sorted(folder.rglob("*")):
        bare = path.stem.startswith(("no_face", "noface")) or (
            path.suffix.lower() in _PICTURES and "no_face" in path.stem
        )
        if path.suffix.lower() in _CLIPS and bare:
            yield path.stem, partial(_empty_clip_cases, path)
        elif path.suffix.lower() in _PICTURES:
            place = path.relative_to(folder).parts[0] if path.parent != folder else folder.name
            if bare:
                groups["pictures without a face"].append(path)
            elif _COUNTED.match(path.stem):
                groups["pictures with counted faces"].append(path)
            elif not (path.parent / "manifest.csv").exists():
                groups[place].append(path)
    for name, paths in groups.items():
        yield name, partial(_picture_cases, paths)


def _clip_of(truth: Path) -> Path | None:
    try:
        name = str(json.loads(truth.read_text(encoding="utf-8"))["video"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    places = (truth.parent / name, truth.parent / Path(name).name)
    return next((each for each in places if each.is_file()), None)


def _clip_cases(clip: Path, truth: VideoTruth) -> Iterator[_Case]:
    for frame in video_frames(clip):
        if not truth.labels and frame.index % _EVERY:
            continue
        wanted = tuple(face.region for face in truth.at(frame.index))
        if wanted:
            yield _Case(frame.image, wanted, bool(truth.regions), len(wanted), complete=bool(truth.regions))


def _empty_clip_cases(clip: Path) -> Iterator[_Case]:
    for frame in itertools.islice(video_frames(clip), 0, None, _EVERY):
        yield _Case(frame.image, (), False, 0, complete=True)


def _picture_cases(paths: Sequence[Path]) -> Iterator[_Case]:
    for path in paths:
        try:
            image = read_picture(path)
        except PictureError:
            continue
        counted = _COUNTED.match(path.stem)
        if counted:
            yield _Case(image, (), False, int(counted[1]), complete=True)
        elif "no_face" in path.stem or "noface" in path.stem:
            yield _Case(image, (), False, 0, complete=True)
        else:
            yield _Case(image, (), False, 1, complete=False)


def _holds(place: Box, box: Box) -> bool:
    x, y = box.center
    return place.left <= x < place.right and place.top <= y < place.bottom
