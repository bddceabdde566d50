"""Test clips with ground truth: their frames, and which person is where. Two kinds of truth file are read.

- quadrants: ``{"quadrants_xywh": {"name": [x, y, w, h], ...}}``: in every frame the one face in a region is that
  person's;
- boxes: ``{"labels": [{"frame": 16, "box_xywh": [x, y, w, h], "name": "..."}, ...]}``: hand-checked boxes in some
  frames; other faces of those frames are not listed.

Frames count from 0, boxes are pixels of the full image.
"""

from __future__ import annotations

import json
import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from recognition.errors import RollcallError, SourceError
from recognition.types import Box, Detection, Frame, Track
from storage.files.video import VideoError, VideoReader

_SAME_FACE_IOU = 0.3
_STRANGERS = "(strangers)"


@dataclass(frozen=True, slots=True)
class TrueFace:
    """Where a person is.

    region: px; holds every face of the person where ``whole_region``, else the box of one face; endless for a clip of
        strangers, who are several.
    """

    person: str
    region: Box
    whole_region: bool

    @property
    def is_one_person(self) -> bool:
        return math.isfinite(self.region.left)

    def matches(self, box: Box) -> bool:
        """Whether a detected face is this one."""
        inside = _holds_center(self.region, box)
        if self.whole_region:
            return inside
        return self.region.iou(box) >= _SAME_FACE_IOU or (inside and _holds_center(box, self.region))

    def tracks(self, tracks: Sequence[Track]) -> tuple[Track, ...]:
        """The tracks that are this face: all in the region, or the one that overlaps the box most."""
        found = tuple(track for track in tracks if self.matches(track.box))
        return found if self.whole_region else tuple(sorted(found, key=lambda track: -self.region.iou(track.box))[:1])

    def detection(self, detections: Sequence[Detection]) -> Detection | None:
        """The best one in the region, or the one that overlaps the box most."""
        if self.whole_region:
            return max(filter(lambda each: self.matches(each.box), detections), key=lambda e: e.score, default=None)
        best = max(detections, key=lambda each: self.region.iou(each.box), default=None)
        return best if best is not None and self.region.iou(best.box) >= _SAME_FACE_IOU else None


@dataclass(frozen=True, slots=True)
class VideoTruth:
    """The faces of a clip.

    regions: hold in every frame.
    labels: by index of the frame.
    """

    regions: tuple[TrueFace, ...] = ()
    labels: Mapping[int, tuple[TrueFace, ...]] = field(default_factory=dict)

    @classmethod
    def of_strangers(cls) -> VideoTruth:
        """Of a clip in which nobody is registered: every face in it is a stranger's."""
        return cls((TrueFace(_STRANGERS, Box(-math.inf, -math.inf, math.inf, math.inf), True),))

    def at(self, frame_index: int) -> tuple[TrueFace, ...]:
        return self.regions + self.labels.get(frame_index, ())


def load_truth(path: Path) -> VideoTruth:
    """Raises RollcallError where the file cannot be read or is neither kind."""
    try:
        content: Any = json.loads(path.read_text(encoding="utf-8"))
        if "quadrants_xywh" in content:
            quadrants = content["quadrants_xywh"].items()
            return VideoTruth(regions=tuple(TrueFace(name, _box(xywh), True) for name, xywh in quadrants))
        labels: dict[int, list[TrueFace]] = defaultdict(list)
        for label in content["labels"]:
            labels[int(label["frame"])].append(TrueFace(str(label["name"]), _box(label["box_xywh"]), False))
        return VideoTruth(labels={frame: tuple(faces) for frame, faces in labels.items()})
    except OSError as error:
        raise RollcallError(f"The truth file {path} cannot be read ({error.strerror or error}).") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise RollcallError(
            f"The truth file {path} does not say who is where: it needs 'quadrants_xywh' or 'labels'."
        ) from error


def video_frames(path: Path) -> Iterator[Frame]:
    """Every frame of a video file at its own time. Raises SourceError where it does not open or breaks off."""
    with closing(_opened(path)) as video:
        try:
            for index, picture in enumerate(video):
                yield Frame(picture.image, index, picture.time)
        except VideoError as error:
            raise SourceError(f"The video {path} cannot be read any further ({error}).") from error


def frame_count(path: Path) -> int | None:
    """As stated by the file; None where it states none. Raises SourceError where it does not open."""
    with closing(_opened(path)) as video:
        return video.frame_count


def _opened(path: Path) -> VideoReader:
    video = VideoReader.of_file(path)
    try:
        video.open()
    except VideoError as error:
        raise SourceError(
            f"The video {path} does not open ({error}); check that it is there and that it is a video file."
        ) from error
    return video


def _box(xywh: list[float]) -> Box:
    left, top, width, height = (float(value) for value in xywh)
    return Box(left, top, left + width, top + height)


def _holds_center(region: Box, box: Box) -> bool:
    x, y = box.center
    return region.left <= x < region.right and region.top <= y < region.bottom
