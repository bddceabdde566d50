"""Which looks that somebody said something of show one face: said otherwise now, they are to be taken back."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from storage.files.gallery_folder import FileKind, kind_of
from storage.gallery.index import Index


def near_looks(
    folder: Path, kind: FileKind, person: str, vector: NDArray[np.float32], embedder: str, within: float
) -> tuple[str, ...]:
    """Paths of looks within the cosine distance ``within`` of ``vector``, (D,) of unit length.

    DENIED: those of which it was said that they are not ``person``; PICTURE: those of ``person`` that were confirmed,
    never a photo. Looks that were not read yet, or not by ``embedder`` (``name@version``), are not found.
    Raises RollcallError where another program holds the index for too long.
    """
    with closing(Index(folder)) as index:
        latest = index.latest(embedder)
        if latest is None:
            return ()
        vectors, confirmed = index.vectors(*latest), index.confirmed()
        found = []
        for row in index.pictures():
            if row.person != person or kind_of(row.path) is not kind or row.sha256 not in vectors:
                continue
            if kind is FileKind.PICTURE and row.sha256 not in confirmed:
                continue
            look = np.frombuffer(vectors[row.sha256], dtype="<f4")
            if len(look) == len(vector) and 1.0 - float(look @ vector) <= within:
                found.append(row.path)
    return tuple(sorted(found))
