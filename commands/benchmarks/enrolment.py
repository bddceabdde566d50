"""How quickly pictures become templates, from the files to the index."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from commands.app import App
from recognition.interfaces import template_key
from recognition.types import Image
from storage.gallery import Gallery


def measure(app: App, pictures: int, watched: Callable[[float], None] = lambda _done: None) -> dict[str, Any]:
    """Enrols a folder of ``pictures`` 512 x 512 JPEG files, all different, of the portrait that ships with
    scikit-image; with the detector and embedder in force, as dropping that folder into the gallery does."""
    embedder = app.embedder()
    enroller = app.enroller(app.detector_name, embedder)
    with tempfile.TemporaryDirectory(prefix="rollcall-benchmark-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        write_portraits(folder, pictures)
        enroller.template(portrait())  # the detector is made, the networks allocate
        gallery = Gallery(folder)
        try:
            start = time.perf_counter()
            update = gallery.update(
                enroller,
                template_key(embedder),
                progress=lambda _words, done: watched(done or 0.0),
                now=time.time() + 5,
            )
            seconds = time.perf_counter() - start
        finally:
            gallery.close()
    return {
        "detector": app.detector_name,
        "embedder": embedder.name,
        "pictures": pictures,
        "size": list(portrait().shape[1::-1]),
        "accepted": len(update.added),
        "pictures_per_second": round(pictures / seconds, 2),
        "seconds_for_1000": round(1000 * seconds / pictures, 2),
    }


def portrait() -> Image:
    """The public-domain portrait (NASA, 1999) that comes with scikit-image, 512 x 512."""
    import skimage.data

    return np.ascontiguousarray(skimage.data.astronaut()[..., ::-1])


def write_portraits(folder: Path, count: int, *, side: int | None = None) -> None:
    """``count`` people's pictures, each a little brighter or darker, so that no two files are the same."""
    image = portrait() if side is None else np.asarray(cv2.resize(portrait(), (side, side)), dtype=np.uint8)
    for number in range(count):
        shade = cv2.convertScaleAbs(image, alpha=0.9 + 0.2 * (number % 50) / 50)
        _, encoded = cv2.imencode(".jpg", shade, [cv2.IMWRITE_JPEG_QUALITY, 90])
        # What follows a JPEG's end is ignored by every reader, and makes this file unlike the others.
        (folder / f"Person {number + 1:04d}.jpg").write_bytes(encoded.tobytes() + number.to_bytes(4, "little"))
