"""Whose the faces are by which nobody is recognised: those of refused pictures, and those beside the largest."""

from __future__ import annotations

import numpy as np

from learning.gallery_audit.membership import Belonging
from learning.gallery_audit.picture_findings import Whose
from learning.metrics.scores import Floats
from recognition.types import Vectors

_NEARER = 0.15
"""A refused picture is another's that is so much nearer to them. Of 1,350 faces of 20 to 40 pixels none was so by
mistake; put under somebody else, 99 of 100 were."""


def whose_faces(
    faces: Vectors, own: int | None, names: list[str], others: int, found: Belonging, *, blurred: bool
) -> Whose:
    """Of a refused picture with ``faces`` (K, D), largest first. ``own``: the number among ``names`` of its person, who
    has ``others`` pictures that can be used; None where there are none. It is another's only where none of its faces
    may be its person's; a ``blurred`` one must be very like them, as some are like anybody.
    """
    distances = _distances(faces, found)
    mine = float(distances[:, own].min()) if own is not None else None
    theirs = distances[0]
    if own is not None:
        theirs[own] = np.inf
    nearest = int(theirs.argmin()) if len(theirs) else -1
    if nearest < 0 or not np.isfinite(theirs[nearest]):
        return Whose(mine, others, None, float(np.inf))
    other, measure = float(theirs[nearest]), found.measure
    limit = measure.one_person if blurred else found.limit
    least = measure.one_person if len(faces) == 1 else measure.strange
    wrong = mine is not None and other <= limit and mine > max(other + _NEARER, least)
    return Whose(mine, others, names[nearest], other, wrong)


def is_there(faces: Vectors, person: int, found: Belonging) -> bool:
    """Whether one of ``faces`` (K, D) may be the person's: as far away as a poor picture of them would be."""
    return bool(_distances(faces, found)[:, person].min() <= found.measure.strange)


def _distances(faces: Vectors, found: Belonging) -> Floats:
    return np.asarray(np.clip(1.0 - faces @ found.centres.T, 0.0, 2.0), np.float64)
