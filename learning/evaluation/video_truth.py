"""Who is where in a test clip: the two kinds of truth file, read into one.

- quadrants: ``{"quadrants_xywh": {"name": [x, y, w, h], ...}}``: in every frame the one face in a region is that
  person's;
- boxes: ``{"labels": [{"frame": 16, "box_xywh": [x, y, w, h], "name": "..."}, ...]}``: hand-checked boxes in some
  frames; other faces of those frames are not listed.

Frames count from 0, boxes are pixels of the full image.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from recognition.errors import RollcallError
from recognition.types import Box, Track

_SAME_FACE_IOU = 0.3


@dataclass(frozen=True, slots=True)
class TrueFace:
    """``region`` holds every face of ``person`` where ``whole_region``; else it is the box of one face."""

    person: str
    region: Box
    whole_region: bool

    def tracks(self, tracks: tuple[Track, ...]) -> tuple[Track, ...]:
        """Those of ``tracks`` that are this face: all with their centre in the region, or the one best on the box."""
        if self.whole_region:
            return tuple(track for track in tracks if _holds(self.region, track.box))
        fitting = [
            track
            for track in tracks
            if self.region.iou(track.box) >= _SAME_FACE_IOU
            or (_holds(self.region, track.box) and _holds(track.box, self.region))
        ]
        return tuple(sorted(fitting, key=lambda track: -self.region.iou(track.box))[:1])


@dataclass(frozen=True, slots=True)
class VideoTruth:
    """``regions`` hold in every frame, ``labels`` in the frame they stand under."""

    regions: tuple[TrueFace, ...] = ()
    labels: Mapping[int, tuple[TrueFace, ...]] = field(default_factory=dict)

    def at(self, frame_index: int) -> tuple[TrueFace, ...]:
        return self.regions + self.labels.get(frame_index, ())


def load_truth(path: Path) -> VideoTruth:
    """Raises RollcallError with a sentence where the file is not there or is neither kind."""
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


def _box(xywh: list[float]) -> Box:
    left, top, width, height = (float(value) for value in xywh)
    return Box(left, top, left + width, top + height)


def _holds(region: Box, box: Box) -> bool:
    x, y = box.center
    return region.left <= x < region.right and region.top <= y < region.bottom
