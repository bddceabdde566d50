"""The pictures that ``train`` learns from, and their vectors, kept so that one that is cut off need not begin anew."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from commands.app import App
from recognition.interfaces import Detector, Embedder, template_key
from recognition.preprocessing import blurred_to
from recognition.recognizer import main_face
from recognition.registry import BACKBONES, own_threshold
from recognition.types import Box, Detection, Image, Vectors

if TYPE_CHECKING:
    from learning.heads_rejection import Strangers
    from learning.training_pictures import Faces, PictureList, VectorTable

_AT_ONCE = 64
"""Pictures whose vectors are written together."""

_SURELY_REGISTERED = 0.5
"""Of an embedder's threshold: whoever is nearer than this to somebody registered is no stranger."""


class KeptVectors:
    """Vectors by picture, in files in ``folder``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def load(self, embedder: str) -> dict[str, Vectors]:
        from learning.training_process import load_arrays

        try:
            arrays, about = load_arrays(self._file(embedder))
        except (OSError, ValueError, KeyError):
            return {}
        return dict(zip(about["pictures"], arrays["vectors"], strict=True))

    def save(self, embedder: str, vectors: dict[str, Vectors]) -> None:
        from learning.training_process import save_arrays

        if vectors:
            self.folder.mkdir(parents=True, exist_ok=True)
            rows = {"vectors": np.stack(list(vectors.values()))}
            save_arrays(self._file(embedder), rows, {"pictures": list(vectors)})

    def _file(self, embedder: str) -> Path:
        return self.folder / f"vectors-{hashlib.sha256(embedder.encode()).hexdigest()[:16]}.npz"


def registered(data: Path | None, app: App, detector: Detector, embedder: Embedder) -> PictureList:
    """The pictures to learn from: of ``data``, or of the gallery, without those it refuses."""
    from learning.training_pictures import list_pictures

    if data is not None:
        return list_pictures(data)
    gallery, _ = app.enrolled(detector, embedder)
    refused = [picture.path for picture in gallery.refused()]
    gallery.close()
    return list_pictures(app.gallery_folder, without=refused)


def tables_of(
    listed: PictureList,
    detector: Detector,
    embedders: Sequence[Embedder],
    app: App,
    kept: KeptVectors,
    *,
    enrolled: bool = False,
    faceless: bool = False,
) -> list[VectorTable]:
    """The vectors of each embedder, one pass over the files. ``enrolled``: prepared as pictures of the gallery are.

    ``faceless``: a picture without a face stands for itself instead of for nothing.
    """
    from learning.picture_vectors import vectors_of
    from learning.training_pictures import VectorTable

    def choose(found: Sequence[Detection], image: Image) -> Detection | None:
        face = main_face(found, image)
        return _middle(image) if face is None and faceless else face

    blur_to = app.settings.gallery.blur_to if enrolled else None
    made = {template_key(each): each for each in embedders}
    have = {key: kept.load(key) for key in made}
    missing = [row for row, picture in enumerate(listed.pictures) if any(picture not in each for each in have.values())]
    with app.progress() as progress:
        for first in range(0, len(missing), _AT_ONCE):
            rows = missing[first : first + _AT_ONCE]

            def counted(_words: str, fraction: float | None, first: int = first, count: int = len(rows)) -> None:
                done = first + round((fraction or 0.0) * count)
                progress(f"Looking at pictures: {done} of {len(missing)}", done / len(missing))

            found = vectors_of(
                listed.root,
                [listed.paths[row] for row in rows],
                {detector.name: detector},
                made,
                choose,
                counted,
                prepare=None if blur_to is None else lambda _row, crop: blurred_to(crop, blur_to),
            )
            for each in found:
                have[each.embedder] |= {listed.pictures[row]: each.vectors[place] for place, row in enumerate(rows)}
                kept.save(each.embedder, have[each.embedder])
    return [
        VectorTable(key, listed.pictures, np.stack([vectors[picture] for picture in listed.pictures]))
        for key, vectors in have.items()
    ]


def others(
    folder: Path | None,
    faces: Faces,
    detector: Detector,
    embedders: Sequence[Embedder],
    app: App,
    kept: KeptVectors,
) -> tuple[Strangers | None, list[str]]:
    """Who is in ``folder`` and not registered, and its pictures without a face; and what was left out, in words."""
    from learning.heads_rejection import Strangers
    from learning.training_pictures import joined, list_pictures

    if folder is None:
        return None, []
    listed = list_pictures(folder)
    rows = joined(listed.pictures, tables_of(listed, detector, embedders, app, kept))
    is_face = np.asarray(np.isfinite(rows).all(axis=1), np.bool_)
    if not is_face.all():
        rest = listed.chosen(~is_face)
        made = tables_of(rest, detector, embedders, app, KeptVectors(kept.folder / "faceless"), faceless=True)
        rows[~is_face] = joined(rest.pictures, made)
    named = set(faces.names)
    known = {*faces.pictures}
    network = faces.embedder.split("@")[0]
    # To a network that knows no faces all faces are alike.
    threshold = 0.0 if network in BACKBONES else own_threshold(network)[0] * _SURELY_REGISTERED
    learnt = faces.vectors[~faces.held]
    keep, taken = np.array(np.isfinite(rows).all(axis=1), np.bool_), 0
    for row, (picture, person) in enumerate(zip(listed.pictures, listed.people, strict=True)):
        same = person in named or picture in known
        if keep[row] and (same or (is_face[row] and 1 - float((learnt @ rows[row]).max()) < threshold)):
            keep[row] = False
            taken += 1
    notes = [*listed.notes]
    if taken:
        notes.append(f"{taken} pictures of {folder} show registered people, or seem to, and do not count as strangers.")
    people = tuple(
        person if face else f"no face: {path}"
        for person, face, path in zip(listed.people, is_face.tolist(), listed.paths, strict=True)
    )
    return Strangers(rows, people, is_face).chosen(keep), notes


def _middle(image: Image) -> Detection:
    """A square in the middle, half as wide as the picture: what a detector might take for a face by mistake."""
    height, width = image.shape[:2]
    side = max(min(height, width) / 2, 1.0)
    left, top = (width - side) / 2, (height - side) / 2
    return Detection(Box(left, top, left + side, top + side), 0.0)
