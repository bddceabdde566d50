"""Speed of enrolment, from the files to the index, and synthetic galleries."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from commands.app import App
from realtime.parallel_map import parallel_map
from recognition.enrolment.still import Enrolled, Enroller
from recognition.interfaces import template_key
from recognition.sample_pictures import sample_picture
from recognition.types import Box, Detection, Image
from services.gallery.folder_import import FolderImport
from storage.files.gallery_folder import INDEX_FOLDER
from storage.gallery.gallery import Gallery
from storage.gallery.picture_enrolment import Map

T = TypeVar("T")


def measure(app: App, pictures: int, watched: Callable[[float], None] = lambda _done: None) -> dict[str, Any]:
    """Enrols ``pictures`` different 512 x 512 JPEG files with the detector and embedder in use: one after another, in
    parallel as when a folder is dropped into the gallery, and by ``gallery import``."""
    embedder = app.embedder()
    enroller = app.enroller(app.detector_name, embedder)
    with tempfile.TemporaryDirectory(prefix="rollcall-benchmark-", ignore_cleanup_errors=True) as name:
        folder = Path(name) / "people"
        folder.mkdir()
        write_portraits(folder, pictures)
        enroller.template(portrait())  # the detector is made, the networks allocate

        def update(at_once: Map, first: float) -> int:
            shutil.rmtree(folder / INDEX_FOLDER, ignore_errors=True)
            gallery = Gallery(folder)
            try:
                update = gallery.update(
                    enroller,
                    template_key(embedder),
                    progress=lambda progress: watched(first + (progress.fraction or 0.0) / 3),
                    parallel=at_once,
                    now=time.time() + 5,
                )
            finally:
                gallery.close()
            return len(update.added)

        def folder_import() -> None:
            work = FolderImport(folder, Path(name) / "gallery", enroller)
            work.run(lambda progress: watched((2 + (progress.fraction or 0.0)) / 3))

        plain, _ = _timed(lambda: update(map, 0.0))
        seconds, accepted = _timed(lambda: update(parallel_map, 1 / 3))
        importing, _ = _timed(folder_import)
    return {
        "detector": app.detector_name,
        "embedder": embedder.name,
        "pictures": pictures,
        "size": list(portrait().shape[1::-1]),
        "accepted": accepted,
        "pictures_per_second": round(pictures / seconds, 2),
        "seconds_for_1000": round(1000 * seconds / pictures, 2),
        "one_at_a_time_per_second": round(pictures / plain, 2),
        "imported_per_second": round(pictures / importing, 2),
    }


def _timed(do: Callable[[], T]) -> tuple[float, T]:
    start = time.perf_counter()
    done = do()
    return time.perf_counter() - start, done


def portrait() -> Image:
    """The public-domain portrait (NASA, 1999) that comes with scikit-image, 512 x 512."""
    return sample_picture("astronaut")


def write_portraits(folder: Path, count: int, *, side: int | None = None) -> None:
    """``count`` people's pictures, each a little brighter or darker, so that no two files are the same."""
    image = portrait() if side is None else np.asarray(cv2.resize(portrait(), (side, side)), dtype=np.uint8)
    for number in range(count):
        shade = cv2.convertScaleAbs(image, alpha=0.9 + 0.2 * (number % 50) / 50)
        _, encoded = cv2.imencode(".jpg", shade, [cv2.IMWRITE_JPEG_QUALITY, 90])
        # What follows a JPEG's end is ignored by every reader, and makes this file unlike the others.
        (folder / f"Person {number + 1:04d}.jpg").write_bytes(encoded.tobytes() + number.to_bytes(4, "little"))


def write_people(app: App, folder: Path, count: int) -> None:
    """A gallery of ``count`` people with one picture each, already enrolled with random templates, which take as much
    memory as others and are quickly made."""
    folder.mkdir(exist_ok=True)
    write_portraits(folder, count, side=160)
    embedder = app.embedder()
    gallery = Gallery(folder)
    stand_in = _RandomEnroller(app.enroller(app.detector_name, embedder), embedder.dimension)
    gallery.update(stand_in, template_key(embedder), now=time.time() + 5)
    gallery.close()


class _RandomEnroller:
    match_distance = None

    def __init__(self, real: Enroller, dimension: int) -> None:
        self.method = real.method
        self._dimension = dimension

    def template(self, image: Image) -> Enrolled:
        seed = int.from_bytes(hashlib.sha256(image.tobytes()).digest()[:4], "little")
        vector = np.random.default_rng(seed).standard_normal(self._dimension).astype(np.float32)
        return Enrolled(vector / np.linalg.norm(vector), Detection(Box(0, 0, *image.shape[1::-1]), 1.0))

    def template_near(self, image: Image, _vector: NDArray[np.float32], _person: str) -> Enrolled:
        return self.template(image)

    def template_of(self, image: Image, _face: Detection) -> Enrolled:
        return self.template(image)
