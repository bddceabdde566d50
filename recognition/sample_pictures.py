"""Public-domain pictures that come with installed packages, read without importing the packages, which is slow."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import cv2
import numpy as np

from recognition.errors import ModelMissingError
from recognition.types import Image


def packaged_file(package: str, path: str) -> Path | None:
    """The file at ``path`` inside a top-level package; None where there is none. Imports nothing."""
    found = importlib.util.find_spec(package)
    folders = found.submodule_search_locations if found is not None else None
    places = (Path(folder) / path for folder in folders or ())
    return next((each for each in places if each.is_file()), None)


def packaged_picture(package: str, path: str) -> Image | None:
    """The picture at ``path`` inside a top-level package, (H, W, 3) BGR; None where there is none."""
    file = packaged_file(package, path)
    if file is None:
        return None
    # Not cv2.imread, which on Windows takes no path outside the system's code page.
    picture = cv2.imdecode(np.fromfile(file, np.uint8), cv2.IMREAD_COLOR) if file.stat().st_size else None
    return None if picture is None else np.asarray(picture, dtype=np.uint8)


def sample_picture(name: str) -> Image:
    """A colour picture of scikit-image, (H, W, 3) BGR.

    name: ``astronaut`` (Eileen Collins, NASA, 1999), ``chelsea`` (a cat) or ``coffee``.

    Raises ModelMissingError where it is missing.
    """
    picture = packaged_picture("skimage", f"data/{name}.png")
    if picture is None:
        raise ModelMissingError(
            f"The picture {name} is missing from scikit-image. Install what requirements.txt lists again."
        )
    return picture
