"""Which face of a picture with several is its person's: the one that is like their other pictures.

The other pictures are those that show one face only: pictures of groups under one name confirm nothing to each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

from recognition.enrolment.still import faces_in_note
from recognition.matching.templates import Templates
from recognition.types import Vectors
from storage.files.gallery_folder import FileKind, kind_of
from storage.gallery.enrolment_cache import EnrolmentCache
from storage.gallery.picture_enrolment import WantedFace
from storage.gallery.picture_records import KnownPictures, PictureRow

_MIN_LEAD = 0.1
"""Cosine distance by which the face must be nearer to its person than any other face of the picture. Of faces beside
somebody on the test photos the nearest was at 0.67, the persons themselves at 0.09 to 0.53."""
_TO_OVERRULE = 2
"""Other pictures that must agree before another face than the dominant one is taken."""


def faces_to_take(
    known: KnownPictures, results: EnrolmentCache, templates_of: Callable[[int], Templates], max_distance: float
) -> dict[str, WantedFace]:
    """Paths of pictures to read again, with the face to take: the dominant one where others do not tell it any more.

    templates_of: the templates in use, of a dimension.
    max_distance: cosine distance up to which a face may be the person's.
    """
    unclear = [row for row in known.rows.values() if kind_of(row.path) is FileKind.PICTURE and results.is_unclear(row)]
    if not unclear:
        return {}
    singles = _singles({row.person for row in unclear}, known, results)
    vectors = results.vectors({row.sha256 for row in unclear} | {each for some in singles.values() for each in some})
    unused = results.unused_faces()
    found: dict[str, WantedFace] = {}
    for row in unclear:
        own = vectors.get(row.sha256)
        faces = _faces(own, unused.get(row.sha256))
        contents = singles.get(row.person, ())
        is_matched = results.is_matched(row.sha256)
        wanted = WantedFace(row.person)
        if faces is not None and contents and len(known.owners(row.sha256)) == 1:
            mean = _mean([vectors[each] for each in contents if each in vectors])
            fits = mean is not None and faces.shape[1] == len(mean)
            best = _best(faces, mean, row, templates_of(len(mean)), max_distance) if mean is not None and fits else None
            if mean is not None and best is not None:
                if own is not None and (best == 0 or (not is_matched and len(contents) < _TO_OVERRULE)):
                    continue
                wanted = WantedFace(row.person, mean)
        if wanted.vector is not None or is_matched:
            found[row.path] = wanted
    return found


def _singles(people: set[str], known: KnownPictures, results: EnrolmentCache) -> Mapping[str, set[str]]:
    """The contents by person that show one face."""
    found: dict[str, set[str]] = defaultdict(set)
    for row in known.rows.values():
        if row.person not in people or row.sha256 not in results.notes or kind_of(row.path) is not FileKind.PICTURE:
            continue
        if faces_in_note(results.notes[row.sha256]) is None and len(known.owners(row.sha256)) == 1:
            found[row.person].add(row.sha256)
    return found


def _faces(own: NDArray[np.float32] | None, others: Vectors | None) -> Vectors | None:
    if others is None:
        return None if own is None else own[None]
    if own is None:
        return others
    return np.concatenate([own[None], others]) if others.shape[1] == len(own) else own[None]


def _mean(vectors: list[NDArray[np.float32]]) -> NDArray[np.float32] | None:
    total = np.sum(vectors, axis=0, dtype=np.float64) if vectors else np.zeros(1)
    length = float(np.linalg.norm(total))
    return np.asarray(total / length, np.float32) if length > 1e-6 else None


def _best(
    faces: Vectors, mean: NDArray[np.float32], row: PictureRow, templates: Templates, max_distance: float
) -> int | None:
    """The face that is the person's without a doubt: near to them, nearer than any other face, and to nobody else."""
    distances = 1.0 - faces @ mean
    best = int(distances.argmin())
    # Another face of the same person, as in a mirror, is no rival.
    rivals = 1.0 - faces @ faces[best] > max_distance / 2
    if distances[best] > max_distance or np.any(distances[rivals] < distances[best] + _MIN_LEAD):
        return None
    others = np.array([person != row.person for person in templates.people], np.bool_)
    nearest = float((templates.vectors[others] @ faces[best]).max(initial=-1.0))
    return best if 1.0 - nearest > distances[best] else None
