"""Which face of a picture a tag means: faces are found first, and a tag gives its name to the one that it lies on.

Programs differ in whether a box counts in the picture as it is stored or as it is shown, and some leave the boxes when
they turn a picture. So both are tried, and the way that fits more faces is taken; where both fit, and would give
different names, nobody is named. Nor is anybody where all boxes, moved together, would fit more faces than they do
where they are, or where one lies outside the picture: then they are of another cut of the picture.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
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
_CLEAR = 0.7
"""A fit from this share of the best one on may be meant as well."""
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
    """A tag, and its face where that was found."""

    tag: FaceTag
    outcome: Outcome
    face: Detection | None = None


def tagged_faces(
    tags: Sequence[FaceTag], faces: Sequence[Detection], width: int, height: int, orientation: Orientation
) -> tuple[TaggedFace, ...]:
    """One for each tag, in their order, also for those without a name.

    faces: in a picture of ``width`` by ``height`` pixels as it is shown.
    orientation: how the stored picture is laid to be shown.

    Each kind of tags is placed by itself: some programs turn the one that they know with the picture, and leave the
    other. Where two kinds have two names for a face, nobody gets it.
    """
    kinds = dict.fromkeys(each.kind for each in tags)
    placed: dict[int, TaggedFace] = {}
    for kind in kinds:
        numbers = [number for number, each in enumerate(tags) if each.kind == kind]
        found = _of_one_kind([tags[number] for number in numbers], faces, width, height, orientation)
        placed.update(zip(numbers, found, strict=True))
    names: dict[int, set[str]] = {}
    for each in placed.values():
        if each.face is not None and each.tag.name:
            names.setdefault(id(each.face), set()).add(each.tag.name)
    return tuple(
        TaggedFace(each.tag, Outcome.AMBIGUOUS) if each.tag.name and len(names.get(id(each.face), ())) > 1 else each
        for _, each in sorted(placed.items())
    )


def _of_one_kind(
    tags: Sequence[FaceTag], faces: Sequence[Detection], width: int, height: int, orientation: Orientation
) -> list[TaggedFace]:
    ways = _ways(orientation)
    by_way = [_assigned(tags, faces, width, height, way) for way in ways]
    most = max(len(each) for each in by_way)
    if not most and _may_be_swapped(tags, width, height, orientation):
        again = _of_one_kind([replace(each, size=None) for each in tags], faces, width, height, orientation)
        return [replace(each, tag=tag) for each, tag in zip(again, tags, strict=True)]
    best = [each for each in by_way if len(each) == most]
    found = best[0]
    is_shifted = any(_is_outside(each) for each in tags) or any(
        _is_shifted(tags, faces, width, height, way, most) for way in ways
    )
    placed = []
    for number, tag in enumerate(tags):
        if tag.box is None:
            placed.append(TaggedFace(tag, Outcome.NO_PLACE))
        elif not any(_fits_shape(tag, width, height, way) for way in ways):
            placed.append(TaggedFace(tag, Outcome.CUT))
        elif number not in found and not any(number in each for each in best):
            placed.append(TaggedFace(tag, Outcome.NO_FACE))
        elif is_shifted or len({each.get(number) for each in best}) > 1 or found[number] is None:
            placed.append(TaggedFace(tag, Outcome.AMBIGUOUS))
        else:
            placed.append(TaggedFace(tag, Outcome.NAMED, faces[found[number] or 0]))
    return placed


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
    if not any(counts) and _may_be_swapped(tags, width, height, orientation):
        return tagged_way([replace(each, size=None) for each in tags], faces, width, height, orientation)
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


def _may_be_swapped(tags: Sequence[FaceTag], width: int, height: int, orientation: Orientation) -> bool:
    """Whether the sizes can be of the picture before or after it was laid: scripts turn the boxes alone."""
    sizes = [each for each in tags if each.size is not None]
    ways = _ways(orientation)
    return (
        bool(sizes)
        and orientation.transposed
        and all(any(_fits_shape(each, width, height, way) for way in ways) for each in sizes)
    )


def _ways(orientation: Orientation) -> tuple[Orientation, ...]:
    upright = Orientation()
    return (upright,) if orientation == upright else (upright, orientation)


def _assigned(
    tags: Sequence[FaceTag], faces: Sequence[Detection], width: int, height: int, way: Orientation
) -> dict[int, int | None]:
    """Tag -> face, by their numbers; None where two faces are as good, or another name is as good for the face. Tags
    without a name take part: they keep their faces from those beside them."""
    boxes = _boxes(tags, width, height, way)
    fits = np.array([[_fit(box, face.box) for face in faces] for box in boxes.values()]).reshape(len(boxes), len(faces))
    found: dict[int, int | None] = {}
    numbers = list(boxes)
    pairs = [pair for pair in (linear_assignment(-fits) if fits.size else ()) if fits[pair] > 0]
    left_over = [row for row in range(len(numbers)) if row not in {pair[0] for pair in pairs}]
    for row, column in pairs:
        others = np.delete(fits[row], column)
        is_clear = not others.size or others.max() < _CLEAR * fits[row, column]
        for other in left_over:
            names = tags[numbers[row]].name, tags[numbers[other]].name
            if all(names) and names[0] != names[1] and fits[other, column] >= _CLEAR * fits[row, column]:
                found[numbers[other]], is_clear = None, False
        found[numbers[row]] = column if is_clear else None
    return found


def _boxes(tags: Sequence[FaceTag], width: int, height: int, way: Orientation) -> dict[int, Box]:
    """In pixels, by the number of the tag."""
    boxes: dict[int, Box] = {}
    for number, tag in enumerate(tags):
        if tag.box is not None and _fits_shape(tag, width, height, way):
            left, top, right, bottom = _laid(tag.box, way)
            boxes[number] = Box(left * width, top * height, right * width, bottom * height)
    return boxes


def _is_outside(tag: FaceTag) -> bool:
    """Whether the middle of its box lies outside the picture, as nobody marks a face."""
    if tag.box is None:
        return False
    left, top, right, bottom = tag.box
    return not (0 <= left + right <= 2 and 0 <= top + bottom <= 2)


def _is_shifted(
    tags: Sequence[FaceTag], faces: Sequence[Detection], width: int, height: int, way: Orientation, most: int
) -> bool:
    """Whether all boxes, moved together, would lie on more than ``most`` faces."""
    boxes = list(_boxes(tags, width, height, way).values())
    if not max(1, most) < len(boxes) <= _MAX_TRIED or not 2 <= len(faces) <= _MAX_TRIED:
        return False

    def count(across: float, down: float) -> int:
        moved = (Box(b.left + across, b.top + down, b.right + across, b.bottom + down) for b in boxes)
        return sum(any(_fit(each, face.box) for face in faces) for each in moved)

    centres = [each.center for each in boxes]
    shifts = ((face.box.center[0] - x, face.box.center[1] - y) for x, y in centres for face in faces)
    return any(count(*each) > max(1, most) for each in shifts)


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
