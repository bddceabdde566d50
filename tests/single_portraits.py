"""Portraits of one person, cut at many margins and sizes; as a script it counts what detectors make of them.

    python -m tests.single_portraits FACES --detector yunet --min-face 16 --pictures 300

``FACES`` is the folder of test photos. Counted are pictures in which no face is found, several are, or another place.
"""

from __future__ import annotations

import argparse
import random
import tempfile
from collections import Counter
from pathlib import Path

import cv2
import numpy as np

from recognition.inference.engine import Engine
from recognition.interfaces import Detector
from recognition.registry import DETECTORS, create_detector
from recognition.types import Box, Image
from recognition.weights.store import ModelStore
from storage.files.pictures import read_picture

MARGINS = (-0.1, 0.0, 0.1, 0.25, 0.5, 1.0, 2.0)
"""Of the face's sides, on every side: from a cut face to the whole photo."""
SIZES = (200, 300, 400, 600, 800, 1000, 1300, 1700, 2200, 3000, 4500, 6000)
"""Px of the longer side."""
MIN_OVERLAP = 0.45
"""Intersection over union with the true box from which a face is found."""

_FOLDERS = ("five-celebrity/val/*/*", "lfw-mini/known/*/*_0001.jpg", "friends-stills/*/*", "deepface-small/*.jpg")
_MIN_FACE = 70


def portrait_crop(image: Image, face: Box, margin: float, size: int) -> tuple[Image, Box]:
    """The face with ``margin``, as far as the image goes, with a longer side of ``size`` px; and the visible face."""
    dx, dy = margin * face.width, margin * face.height
    height, width = image.shape[:2]
    wanted = Box(face.left - dx, face.top - dy, face.right + dx, face.bottom + dy).clipped(width, height)
    left, top, right, bottom = wanted.rounded()
    part = image[top:bottom, left:right]
    scale = size / max(part.shape[:2])
    how = cv2.INTER_CUBIC if scale > 1 else cv2.INTER_AREA
    whole = (max(1, round(part.shape[1] * scale)), max(1, round(part.shape[0] * scale)))
    picture = np.asarray(cv2.resize(part, whole, interpolation=how), dtype=np.uint8)
    moved = face.shifted(-left, -top)
    box = Box(*(value * scale for value in (moved.left, moved.top, moved.right, moved.bottom)))
    return picture, box.clipped(*whole)


def verdict(detector: Detector, picture: Image, face: Box) -> str:
    """``one``, ``none``, ``several`` or ``elsewhere``."""
    found = detector.detect(picture)
    if len(found) != 1:
        return "several" if found else "none"
    return "one" if found[0].box.iou(face) >= MIN_OVERLAP else "elsewhere"


def single_portraits(faces: Path, detector: Detector) -> list[tuple[Image, Box]]:
    """The photos of ``faces`` in which ``detector`` finds one face that is not small, and its box."""
    found = []
    for pattern in _FOLDERS:
        for path in sorted(faces.glob(pattern)):
            image = read_picture(path)
            detections = detector.detect(image)
            if len(detections) == 1 and min(detections[0].box.width, detections[0].box.height) >= _MIN_FACE:
                found.append((image, detections[0].box))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("faces", type=Path)
    parser.add_argument("--detector", choices=sorted(DETECTORS), default="yunet")
    parser.add_argument("--min-face", type=int, default=16)
    parser.add_argument("--pictures", type=int, default=300)
    parser.add_argument("--max-size", type=int, default=SIZES[-1])
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        engine, store = Engine(Path(folder) / "networks"), ModelStore(Path(folder) / "models")
        portraits = single_portraits(given.faces, create_detector("yunet", engine, store))
        detector = create_detector(given.detector, engine, store, min_face=given.min_face)
        sizes = [size for size in SIZES if size <= given.max_size]
        cases = [(row, margin, size) for row in range(len(portraits)) for margin in MARGINS for size in sizes]
        random.Random(1).shuffle(cases)
        counts: Counter[str] = Counter()
        for row, margin, size in cases[: given.pictures]:
            counts[verdict(detector, *portrait_crop(*portraits[row], margin, size))] += 1
    print(f"{given.detector}, faces from {given.min_face} px, {len(portraits)} portraits: {dict(counts)}")


if __name__ == "__main__":
    main()
