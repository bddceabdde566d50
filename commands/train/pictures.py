"""The pictures that ``train`` learns from, and their vectors."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from commands.app import App
from recognition.interfaces import Detector, Embedder
from recognition.registry import BACKBONES, embedder_threshold

if TYPE_CHECKING:
    from learning.training.pictures import Faces, PictureList, VectorTable
    from learning.training.rejection import Strangers
    from learning.training.vectors import KeptVectors

_SURELY_REGISTERED = 0.5
"""Of an embedder's threshold: whoever is nearer than this to somebody registered is no stranger."""


def registered(data: Path | None, app: App, detector: Detector, embedder: Embedder) -> PictureList:
    """The pictures to learn from: of ``data``, or of the gallery, without those it refuses."""
    from learning.training.pictures import list_pictures

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
    """The vectors of each embedder. ``enrolled``: prepared as pictures of the gallery are.

    ``faceless``: a picture without a face stands for itself instead of for nothing.
    """
    from learning.training.vectors import kept_tables

    blur_to = app.settings.gallery.blur_to if enrolled else None
    with app.progress() as progress:
        return kept_tables(listed, detector, embedders, kept, progress, blur_to=blur_to, faceless=faceless)


def others(
    folder: Path | None,
    faces: Faces,
    detector: Detector,
    embedders: Sequence[Embedder],
    app: App,
    kept: KeptVectors,
) -> tuple[Strangers | None, list[str]]:
    """Who is in ``folder`` and not registered, and its pictures without a face; and what was left out, in words."""
    from learning.training.pictures import joined, list_pictures
    from learning.training.rejection import Strangers
    from learning.training.vectors import KeptVectors

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
    threshold = 0.0 if network in BACKBONES else embedder_threshold(network)[0] * _SURELY_REGISTERED
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
