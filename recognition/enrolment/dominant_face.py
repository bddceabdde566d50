"""Which of several faces a picture is of: the largest, or the one in the middle, that is in focus and whole.

A face is taken only if it dominates every other one: its area must be so many times the other's. How many times depends
on where both are and how they look, so that a bystander who is cut off by the edge, out of focus or aside from a
portrait does not count, and no face of a group does dominate.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from recognition.faces.quality import Quality
from recognition.types import Detection

BLURRED = "blurred"
CUT_BY_BORDER = "cut-by-border"

# Multiples of the ratio that is asked for, 1.5 by default.
_CENTRAL = 0.5
"""Of a face in the middle over one that is aside."""
_FLAWED = 2 / 3
"""Over a face that is cut off or out of focus: it need only be smaller."""
_ASIDE = 5 / 3
"""Over a face that is nearer to the middle."""
_FLAWED_ITSELF = 8 / 3
"""Of a face that is cut off or out of focus over one that is not."""

_MIDDLE = 0.12
"""Offset from the middle, in sides of the picture, up to which a face is in the middle: portraits cut to a face are
within 0.06, the one in the middle of a group was at 0.06 to 0.18."""
_ASIDE_BY = 0.2
"""How much farther from the middle another face must be to be aside: a neighbour in a row of faces is nearer."""
_NEARER_BY = 0.1
_PORTRAIT_SIDE = 0.25
"""Side of a face, of the picture's shorter side, from which the picture can be cut to it: 0.29 to 0.44 in portraits,
0.06 to 0.2 in groups."""
_ROW_AREA = 0.6
"""Faces of at least this area on both sides of the one in the middle are a row of people, not bystanders."""
NEGLIGIBLE = 1 / 8
"""Of the largest face's area: smaller faces never count."""


def offset(face: Detection, height: int, width: int) -> float:
    """Distance of the middle of a face from that of the picture, in sides of the picture."""
    x, y = face.box.center
    return math.hypot(x / width - 0.5, y / height - 0.5)


def dominant_face(
    faces: Sequence[Detection],
    qualities: Sequence[Quality],
    shape: tuple[int, int],
    ratio: float,
    same: Sequence[Sequence[bool]] | None = None,
) -> int | None:
    """The index of the face that a picture of ``shape`` (height, width) is of, or None where that is doubtful.

    qualities: of each face.
    ratio: how many times the area of another face it must have where nothing else tells them apart.
    same: (N, N) pairs of faces that show one person, as in a mirror; such a face does not count beside the other.
    """
    for one in sorted(range(len(faces)), key=lambda each: -faces[each].box.area):
        rivals = [other for other in range(len(faces)) if other != one and not (same and same[one][other])]
        in_row = _is_in_row(one, rivals, faces, qualities)
        if all(
            faces[one].box.area >= ratio * _factor(one, other, faces, qualities, shape, in_row) * faces[other].box.area
            for other in rivals
        ):
            return one
    return None


def _factor(
    one: int, other: int, faces: Sequence[Detection], qualities: Sequence[Quality], shape: tuple[int, int], in_row: bool
) -> float:
    own_flaw, other_flaw = _is_flawed(qualities[one]), _is_flawed(qualities[other])
    own, others = (offset(faces[each], *shape) for each in (one, other))
    if own_flaw and not other_flaw:
        return _FLAWED_ITSELF
    is_portrait = own <= _MIDDLE and qualities[one].size_px >= _PORTRAIT_SIDE * min(shape)
    if is_portrait and not in_row and others >= own + _ASIDE_BY:
        return _CENTRAL
    if other_flaw and not own_flaw:
        return _FLAWED
    return _ASIDE if others <= own - _NEARER_BY else 1.0


def _is_flawed(quality: Quality) -> bool:
    return BLURRED in quality.reasons or CUT_BY_BORDER in quality.reasons


def _is_in_row(one: int, rivals: Sequence[int], faces: Sequence[Detection], qualities: Sequence[Quality]) -> bool:
    """Whether whole faces of like size are on both sides of this one."""
    middle, _ = faces[one].box.center
    sides = {
        faces[other].box.center[0] < middle
        for other in rivals
        if faces[other].box.area >= _ROW_AREA * faces[one].box.area and not _is_flawed(qualities[other])
    }
    return len(sides) == 2
