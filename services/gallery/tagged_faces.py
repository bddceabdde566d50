"""Which face of a picture a tag means: faces are found first, and a tag gives its name to the one that it lies on.

Programs differ in whether a box counts in the picture as it is stored or as it is shown, and some leave the boxes when
they turn a picture. So both are tried, and the way that fits more faces is taken; where both fit, and would give
different names, nobody is named. Nor is anybody where all boxes, moved together, would fit more faces than they do
where they are: then they are of another cut of the picture.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from recognition.tracking.tracker import linear_assignment
from recognition.types import Box, Detection
from storage.files.orientation import Orientation
from storage.tags.face_tag import SAME_SHAPE, FaceTag

_MIN_FIT = 0.25
"""Share of both areas together that a tag and a face must have in common; programs draw larger boxes than detectors."""
_MIN_COVERED = 0.7
"""Or this share of the face lies in the tag, and the tag is not much larger."""
_MAX_LARGER = 5.0
_MAX_TRIED = 30
"""Tags and faces of one picture up to which shifts are looked for."""

_Box = tuple[float, float, float, float]


class Outcome(StrEnum):
    """NAMED: the face is found. NO_PLACE: the tag has no box. NO_FACE: nothing is found where it says.

    AMBIGUOUS: it fits several faces, or fits in two ways. CUT: the picture has another shape than when it was tagged.
    """

    NAMED = "named"
    NO_PLACE = "no-place"
    NO_FACE = "no-face-there"
    AMBIGUOUS = "ambiguous"
    CUT = "cut-since"


@dataclass(frozen=True, slots=True, eq=False)
class TaggedFace:
    """A tag with a name, and its face where that was found."""

    tag: FaceTag
    outcome: Outcome
    face: Detection | None = None


def tagged_faces(
    tags: Sequence[FaceTag], faces: Sequence[Detection], width: int, height: int, orientation: Orientation
) -> tuple[TaggedFace, ...]:
    """One for each tag with a name, in their order.

    faces: in a picture of ``width`` by ``height`` pixels as it is shown.
    orientation: how the stored picture is laid to be shown.
    """
    ways = _ways(orientation)
    by_way = [_assigned(tags, faces, width, height, way) for way in ways]
    most = max(len(each) for each in by_way)
    best = [each for each in by_way if len(each) == most]
    found = best[0]
    taken = (way for way, each in zip(ways, by_way, strict=True) if len(each) == most)
    is_shifted = any(_is_shifted(tags, faces, width, height, way) for way in taken)
    named = []
    for number, tag in enumerate(tags):
        if not tag.name:
            continue
        if tag.box is None:
            named.append(TaggedFace(tag, Outcome.NO_PLACE))
        elif not any(_fits_shape(tag, width, height, way) for way in ways):
            named.append(TaggedFace(tag, Outcome.CUT))
        elif number not in found and not any(number in each for each in best):
            named.append(TaggedFace(tag, Outcome.NO_FACE))
        elif is_shifted or len({each.get(number) for each in best}) > 1 or found[number] is None:
            named.append(TaggedFace(tag, Outcome.AMBIGUOUS))
        else:
            named.append(TaggedFace(tag, Outcome.NAMED, faces[found[number] or 0]))
    return tuple(named)


def tagged_way(
    tags: Sequence[FaceTag], faces: Sequence[Detection], width: int, height: int, orientation: Orientation
) -> Orientation | None:
    """Whether the boxes of ``tags`` count in the picture as it is shown, ``Orientation()``, or as it is stored; None
    where that cannot be told. Arguments as those of ``tagged_faces``."""
    ways = [
        way
        for way in _ways(orientation)
        if all(_fits_shape(each, width, height, way) for each in tags if each.box is not None)
    ]
    counts = [len(_assigned(tags, faces, width, height, way)) for way in ways]
    best = [way for way, count in zip(ways, counts, strict=True) if count == max(counts)]
    if orientation in best and not max(counts):  # none of them lies on a face: as it should be
        return orientation
    return best[0] if len(best) == 1 else None


def stored_box(box: _Box, way: Orientation) -> _Box:
    """A box of the picture as it is shown, in the picture as it is stored; shares of its sides."""
    left, top, right, bottom = box
    if way.flip_x:
        left, right = 1 - right, 1 - left
    if way.flip_y:
        top, bottom = 1 - bottom, 1 - top
    return (top, left, bottom, right) if way.transposed else (left, top, right, bottom)


def _ways(orientation: Orientation) -> tuple[Orientation, ...]:
    upright = Orientation()
    return (upright,) if orientation == upright else (upright, orientation)


def _assigned(
    tags: Sequence[FaceTag], faces: Sequence[Detection], width: int, height: int, way: Orientation
) -> dict[int, int | None]:
    """Tag -> face, by their numbers; None where two faces are as good. Tags without a name take part: they keep their
    faces from those beside them."""
    boxes = _boxes(tags, width, height, way)
    fits = np.array([[_fit(box, face.box) for face in faces] for box in boxes.values()]).reshape(len(boxes), len(faces))
    found: dict[int, int | None] = {}
    for row, column in linear_assignment(-fits) if fits.size else ():
        if fits[row, column] > 0:
            others = np.delete(fits[row], column)
            is_clear = not others.size or others.max() < 0.7 * fits[row, column]
            found[list(boxes)[row]] = column if is_clear else None
    return found


def _boxes(tags: Sequence[FaceTag], width: int, height: int, way: Orientation) -> dict[int, Box]:
    """In pixels, by the number of the tag."""
    boxes: dict[int, Box] = {}
    for number, tag in enumerate(tags):
        if tag.box is not None and _fits_shape(tag, width, height, way):
            left, top, right, bottom = _laid(tag.box, way)
            boxes[number] = Box(left * width, top * height, right * width, bottom * height)
    return boxes


def _is_shifted(tags: Sequence[FaceTag], faces: Sequence[Detection], width: int, height: int, way: Orientation) -> bool:
    boxes = list(_boxes(tags, width, height, way).values())
    if not 2 <= len(boxes) <= _MAX_TRIED or not 2 <= len(faces) <= _MAX_TRIED:
        return False

    def count(across: float, down: float) -> int:
        moved = (Box(b.left + across, b.top + down, b.right + across, b.bottom + down) for b in boxes)
        return sum(any(_fit(each, face.box) for face in faces) for each in moved)

    here = count(0.0, 0.0)
    if here == len(boxes):
        return False
    centres = [each.center for each in boxes]
    shifts = ((face.box.center[0] - x, face.box.center[1] - y) for x, y in centres for face in faces)
    return any(count(*each) > here for each in shifts)


def _fit(tag: Box, face: Box) -> float:
    """0 where they are not the same face, else how well they fit, up to 1."""
    width = min(tag.right, face.right) - max(tag.left, face.left)
    height = min(tag.bottom, face.bottom) - max(tag.top, face.top)
    if width <= 0 or height <= 0:
        return 0.0
    shared = width * height
    together = tag.area + face.area - shared
    x, y = face.center
    is_inside = tag.left <= x <= tag.right and tag.top <= y <= tag.bottom
    fits = shared >= _MIN_FIT * together or (shared >= _MIN_COVERED * face.area and tag.area <= _MAX_LARGER * face.area)
    return float(shared / together) if is_inside and fits else 0.0


def _laid(box: _Box, way: Orientation) -> _Box:
    """A box of the stored picture in the picture as it is shown; shares of its sides."""
    left, top, right, bottom = box
    if way.transposed:
        left, top, right, bottom = top, left, bottom, right
    if way.flip_x:
        left, right = 1 - right, 1 - left
    if way.flip_y:
        top, bottom = 1 - bottom, 1 - top
    return left, top, right, bottom


def _fits_shape(tag: FaceTag, width: int, height: int, way: Orientation) -> bool:
    """Whether the picture has the shape of the one that was tagged, laid like this; where that is not said, it may."""
    if tag.size is None:
        return True
    wide, high = reversed(tag.size) if way.transposed else tag.size
    return abs(wide * height / (high * width) - 1) <= SAME_SHAPE
