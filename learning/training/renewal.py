"""Trained recognisers under another key of templates: first layers and centres are turned as the templates are."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from learning.training.keras_process import load_arrays
from learning.training.store import ABOUT, TRAINED, UNFINISHED, WEIGHTS, replaced_folder, write_weights
from recognition.embedding.keyed import TemplateKey, label_of, renewed, renewed_key, widths_of
from storage.files.gallery_folder import INDEX_FOLDER
from storage.sealing.files import read_file


def renew_trained(gallery: Path, old: TemplateKey | None, new: TemplateKey) -> tuple[int, int]:
    """Returns how many were renewed, and how many cannot be used any more and have to be trained again.

    Whatever holds embeddings of an unfinished training is deleted. Raises RollcallError where files cannot be written.
    """
    root = gallery / INDEX_FOLDER / TRAINED
    for cache in root.rglob("vectors-*.npz"):
        cache.unlink(missing_ok=True)
    for unfinished in root.rglob(f"*{UNFINISHED}"):
        shutil.rmtree(unfinished, ignore_errors=True)
    for moved in root.rglob(".*.old"):  # a renewal that was cut off between two renames
        place = moved.with_name(moved.name[1:].removesuffix(".old"))
        if not place.exists():
            os.replace(moved, place)
    done = lost = 0
    for about in sorted(root.rglob(ABOUT)):
        if not about.parent.name.startswith("."):
            is_renewed = _renew(about.parent, old, new)
            done, lost = done + (is_renewed is True), lost + (is_renewed is False)
    return done, lost


def _renew(place: Path, old: TemplateKey | None, new: TemplateKey) -> bool | None:
    """None where it is under the new key already."""
    try:
        values = json.loads(read_file(place / ABOUT))
        key = str(values["embedder"])
        label = label_of(key)
        if label == new.label:
            return None
        arrays, about = load_arrays(place / WEIGHTS)
    except (OSError, ValueError, KeyError, TypeError):
        return False  # damaged
    widths = _widths(key, arrays, about)
    if label != (old.label if old is not None else "") or not widths:
        return False
    for name, part in _first_layers(about, widths).items():
        arrays[name] = renewed(arrays[name].T, part, old, new).T
    if "centres" in arrays:
        arrays["centres"] = renewed(arrays["centres"], widths, old, new)
    with replaced_folder(place) as draft:
        shutil.copytree(place, draft)
        write_weights(draft, values | {"embedder": renewed_key(key, new.label, widths)}, arrays, about)
    return True


def _first_layers(about: dict[str, Any], widths: tuple[int, ...]) -> dict[str, tuple[int, ...]]:
    """The names of the layers that take embeddings, with the widths of these."""
    count = len(about.get("layers", ()))
    if count <= 1:
        return {"weights-0-0": widths} if count else {}
    return {f"weights-{place}-0": (width,) for place, width in enumerate(widths)}


def _widths(key: str, arrays: dict[str, NDArray[np.float32]], about: dict[str, Any]) -> tuple[int, ...]:
    """Values of each embedder; empty where that cannot be told."""
    if "widths" in about:
        return tuple(int(each) for each in about["widths"])
    count = len(about["layers"])
    if count > 1:  # a network for each embedder, and one on top
        return tuple(int(arrays[f"weights-{place}-0"].shape[0]) for place in range(count - 1))
    return widths_of(key, int(arrays["weights-0-0"].shape[0]))
