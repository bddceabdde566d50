"""The values that flow between the rooms. All frozen; arrays are read-only once inside.

Conventions: images are (H, W, 3) uint8 BGR; boxes are pixels, left top right bottom, in the full image; times are
seconds of a monotonic clock; distances are cosine distances 0..2; landmarks are (5, 2) float32 x, y in the order
left eye, right eye, nose tip, left mouth corner, right mouth corner *as seen in the picture*.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.uint8]
Vectors = NDArray[np.float32]

MAX_DISTANCE = 2.0
"""The largest cosine distance: that of people whom no threshold should name."""

_Array = TypeVar("_Array", bound=NDArray[Any])


def read_only(array: _Array) -> _Array:
    """The same array with writing switched off (no copy)."""
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
        """Width and height grown by ``fraction`` (0.3 is 30 %) about the same centre."""
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


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture of a live source. ``index`` counts what the source delivered, dropped ones too."""

    image: Image
    index: int
    captured_at: float


@dataclass(frozen=True, slots=True, eq=False)
class Detection:
    """A face found in one picture. ``landmarks`` is (5, 2) float32 or None."""

    box: Box
    score: float
    landmarks: NDArray[np.float32] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Embedding:
    """One face as a point on the unit sphere: ``vector`` is (D,) float32; ``embedder`` is ``name@version``."""

    vector: NDArray[np.float32]
    embedder: str


@dataclass(frozen=True, slots=True)
class Match:
    """The nearest person to a probe. With an empty gallery ``person`` is None and ``distance`` is 2.
    ``ignored_distance`` is that to the nearest face that is to be ignored."""

    person: str | None
    distance: float
    runner_up: str | None = None
    runner_up_distance: float = 2.0
    ignored_distance: float = 2.0


class State(StrEnum):
    """What the evidence says of a face: not enough looks yet, a name, contradicting looks, nobody we know, or somebody
    who is to be ignored."""

    PENDING = "pending"
    KNOWN = "known"
    UNCERTAIN = "uncertain"
    UNKNOWN = "unknown"
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True, eq=False)
class FaceChip:
    """A face cut out of its picture with some margin, small enough to keep. ``image`` is (H, W, 3) uint8 BGR; ``face``
    says where in it the face is: enough to cut it for any embedder without looking for it again."""

    image: Image
    face: Detection


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """What a look was made of: its vector, (D,) float32 of unit length, by embedder ``name@version``, and the face."""

    vector: NDArray[np.float32]
    embedder: str
    face_chip: FaceChip | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """One embedding of a track, already matched. ``quality`` 0..1 weighs it; ``at`` is the frame's time."""

    match: Match
    quality: float
    at: float
    sample: Sample | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Track:
    """A face followed through frames. ``velocity`` is px/s of the box's centre; ``looks`` oldest first, bounded.

    ``state``, ``person`` and ``distance`` are what ``identity.decide`` made of the looks at the threshold in force;
    ``by_hand`` where somebody said it instead.
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

    def box_at(self, time: float) -> Box:
        """The box moved on at its velocity to ``time``, by at most a quarter of a second."""
        ahead = min(max(time - self.seen_at, 0.0), 0.25)
        return self.box.shifted(self.velocity[0] * ahead, self.velocity[1] * ahead)


@dataclass(frozen=True, slots=True)
class Analysis:
    """The tracks of one frame."""

    tracks: tuple[Track, ...]
    frame_index: int
    frame_time: float
