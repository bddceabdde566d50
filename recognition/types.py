"""Values passed between modules: images, faces, embeddings, matches and tracks. Frozen; arrays are read-only.

Images are (H, W, 3) uint8 BGR. Boxes are in pixels of the full image. Times are seconds of a monotonic clock. Distances
are cosine distances, 0..2. Landmarks are (5, 2) float32 x, y: left eye, right eye, nose tip, left and right corner of
the mouth, left and right as seen in the image.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Literal, TypeVar

import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.uint8]
Vectors = NDArray[np.float32]
Allowances = NDArray[np.float32]
"""(N,) by how much farther each probe may be, in cosine distance: for how poorly it shows a face."""

LivenessCrops = tuple[Image, ...]
"""Crops of one face with what is around it, as a liveness model takes them."""

MAX_DISTANCE = 2.0
"""The largest cosine distance: that of people whom no threshold should name."""

_Array = TypeVar("_Array", bound=NDArray[Any])


def read_only(array: _Array) -> _Array:
    """The same array, made read-only in place."""
    array.setflags(write=False)
    return array


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels; ``right`` and ``bottom`` are exclusive."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def area(self) -> float:
        return max(0.0, self.width) * max(0.0, self.height)

    @property
    def center(self) -> tuple[float, float]:
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def iou(self, other: Box) -> float:
        """Intersection over union, 0..1."""
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.bottom, other.bottom) - max(self.top, other.top)
        if width <= 0 or height <= 0:
            return 0.0
        shared = width * height
        return shared / (self.area + other.area - shared)

    def shifted(self, dx: float, dy: float) -> Box:
        return Box(self.left + dx, self.top + dy, self.right + dx, self.bottom + dy)

    def enlarged(self, fraction: float) -> Box:
        """Enlarged about the centre by ``fraction`` of width and height (0.3 is 30 %)."""
        dx, dy = self.width * fraction / 2, self.height * fraction / 2
        return Box(self.left - dx, self.top - dy, self.right + dx, self.bottom + dy)

    def clipped(self, width: int, height: int) -> Box:
        """The part inside an image of ``width`` x ``height``."""
        return Box(
            min(max(self.left, 0.0), width),
            min(max(self.top, 0.0), height),
            min(max(self.right, 0.0), width),
            min(max(self.bottom, 0.0), height),
        )

    def rounded(self) -> tuple[int, int, int, int]:
        return round(self.left), round(self.top), round(self.right), round(self.bottom)


@dataclass(frozen=True, slots=True)
class CropSpec:
    """How a face is cropped for a network.

    kind: ``landmarks`` maps the five landmarks to ``places`` by a similarity transform; ``box`` takes the face box;
        ``stacked`` is one image with the crops of ``parts`` one above the other, each in the middle.
    size: side of the square crop in pixels; of ``stacked``, the width.
    margin: of ``box``, by which the box is enlarged (0.3 is 30 %).
    square: of ``box``, whether the box is made square before it is resized.
    places: of ``landmarks``, (x, y) of each in fractions of ``size``; None is the ArcFace template.
    parts: of ``stacked``, square crops.
    """

    kind: Literal["landmarks", "box", "stacked"]
    size: int
    margin: float = 0.0
    square: bool = False
    places: tuple[tuple[float, float], ...] | None = None
    parts: tuple[CropSpec, ...] = ()

    @classmethod
    def stacked(cls, parts: Iterable[CropSpec]) -> CropSpec:
        """The crops of several networks as one image."""
        specs = tuple(dict.fromkeys(parts))
        return cls("stacked", max(each.size for each in specs), parts=specs)

    @property
    def shape(self) -> tuple[int, int, int]:
        """Of a crop."""
        return sum(each.size for each in self.parts) or self.size, self.size, 3


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One image of a live source.

    index: number of the frame in the source, dropped frames counted.
    captured_at: s.
    segment: number of jumps in the source before it: frames of different ones do not follow each other.
    """

    image: Image
    index: int
    captured_at: float
    segment: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Detection:
    """A face found in an image.

    score: confidence, 0..1.
    landmarks: (5, 2) float32 px, None if the detector gives none.
    """

    box: Box
    score: float
    landmarks: NDArray[np.float32] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Embedding:
    """An embedding of a face.

    vector: (D,) float32 of unit length.
    embedder: ``name@version``.
    allowance: as in ``Allowances``.
    """

    vector: NDArray[np.float32]
    embedder: str
    allowance: float = 0.0


@dataclass(frozen=True, slots=True)
class Match:
    """The person nearest to a probe; distances are less its allowance.

    person: None where nobody is enrolled or near enough to be named at any threshold.
    distance: to ``person``.
    runner_up: the nearest other person.
    ignored_distance: to the nearest face that is to be ignored.
    """

    person: str | None
    distance: float
    runner_up: str | None = None
    runner_up_distance: float = MAX_DISTANCE
    ignored_distance: float = MAX_DISTANCE


class State(StrEnum):
    """The decision about a track.

    PENDING: not enough looks yet. UNCERTAIN: contradicting looks. UNKNOWN: nobody registered. IGNORED: to be ignored.
    """

    PENDING = "pending"
    KNOWN = "known"
    UNCERTAIN = "uncertain"
    UNKNOWN = "unknown"
    IGNORED = "ignored"


class Liveness(StrEnum):
    """Whether a face is that of somebody who is there, or of a picture of them.

    DOUBTFUL: it looks like a picture on a screen or on paper. NOT_JUDGED: not enough was seen yet.
    """

    LIVE = "live"
    DOUBTFUL = "doubtful"
    NOT_JUDGED = "not judged"


@dataclass(frozen=True, slots=True, eq=False)
class FaceChip:
    """A small copy of a face with some margin, from which it can be cropped again for any embedder.

    image: (H, W, 3) uint8 BGR.
    face: in pixels of ``image``.
    """

    image: Image
    face: Detection


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """The embedding and the image behind a look.

    vector: (D,) float32 of unit length.
    embedder: ``name@version``.
    """

    vector: NDArray[np.float32]
    embedder: str
    face_chip: FaceChip | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """One matched embedding of a track.

    quality: weight, 0..1.
    at: time of the frame, s.
    live: score of the liveness check, 0..1, high for a live face; None where this look was not checked.
    size: shorter side of the face, px; infinite where it is unknown.
    is_cosine: whether the distances of ``match`` are cosine distances to ``sample.vector``, less ``allowance``.
    allowance: as in ``Allowances``.
    """

    match: Match
    quality: float
    at: float
    sample: Sample | None = field(default=None, compare=False, repr=False)
    live: float | None = None
    size: float = math.inf
    is_cosine: bool = False
    allowance: float = 0.0


@dataclass(frozen=True, slots=True)
class FormerName:
    """A name that the looks of a track gave it. threshold: the smallest cosine distance at which they did."""

    person: str
    threshold: float


@dataclass(frozen=True, slots=True)
class Track:
    """A face followed through frames.

    velocity: of the box's centre, px/s.
    seen_at: time of the last detection, s.
    looks: oldest first, bounded.
    state, person, distance: decided by ``identity.decide`` at the threshold in force.
    by_hand: whether a user decided instead.
    former: the last name that its looks gave it, also those that are not kept any more.
    live: liveness scores of its newest looks that were checked, oldest first.
    liveness: decided by ``liveness.judging``; None where liveness is not checked.
    is_held: it has a name, which is held back until the face is judged live; state and person are those of a pending
        face.
    """

    id: int
    box: Box
    velocity: tuple[float, float]
    seen_at: float
    looks: tuple[Look, ...] = ()
    state: State = State.PENDING
    person: str | None = None
    distance: float | None = None
    by_hand: bool = False
    former: FormerName | None = None
    live: tuple[float, ...] = ()
    liveness: Liveness | None = None
    is_held: bool = False

    def box_at(self, time: float) -> Box:
        """The box extrapolated to ``time``, by at most 0.25 s."""
        elapsed = min(max(time - self.seen_at, 0.0), 0.25)
        return self.box.shifted(self.velocity[0] * elapsed, self.velocity[1] * elapsed)


@dataclass(frozen=True, slots=True)
class Analysis:
    """The tracks of one frame.

    feed: the number of its source among those of a session.
    """

    tracks: tuple[Track, ...]
    frame_index: int
    frame_time: float
    feed: int = 0


@dataclass(frozen=True, slots=True)
class EffectiveSetting:
    """A performance setting as configured and as it is: ``configured -> effective (reason)``."""

    setting: str
    configured: str
    effective: str
    reason: str
