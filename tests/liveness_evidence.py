"""What else a camera shows of a picture of a face, and whether it helps: the figures in docs/liveness.md.

    python -m tests.liveness_evidence DIR

reads clips made by ``tests.recaptured``. For each cue, alone and added to the networks' score, it prints the area under
the ROC curve of live clips against each species of attack. None of it is a part of the app, as none of it helps there.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import platformdirs
from numpy.typing import NDArray

from recognition.inference.engine import Engine
from recognition.interfaces import Detector, LivenessModel
from recognition.liveness.classifier import load_classifier
from recognition.liveness.crops import liveness_crops
from recognition.registry import create_detector
from recognition.types import Box, Detection, Image
from recognition.weights.store import ModelStore

_SPECTRUM = 128
_ADDED = (0.1, 0.3)
_OUTER = (0, 1, 3, 4)  # landmarks that lie in about one plane: eyes and corners of the mouth


@dataclass(frozen=True, slots=True)
class Cues:
    """Of one clip; all are high for a live face.

    networks: the median of the scores.
    parallax: how far the nose moves against eyes and mouth, in distances of the eyes; more than 0.06 counts as 0.06.
    no_edges: sides of the face on which no long straight line lies, of four, as a share.
    no_moire: minus how far the highest peaks of the face's spectrum stand out, in natural logarithms; its brightness.
    no_colour_moire: the same of its colours.
    """

    networks: float
    parallax: float
    no_edges: float
    no_moire: float
    no_colour_moire: float


def cues_of(file: Path, detector: Detector, model: LivenessModel) -> Cues | None:
    """None where fewer than eight frames show a face."""
    rows, points = [], []
    for image, face in _faces(file, detector):
        left, top, right, bottom = face.box.clipped(image.shape[1], image.shape[0]).rounded()
        parts = cv2.cvtColor(image[top:bottom, left:right], cv2.COLOR_BGR2YCrCb).astype(np.float32)
        score = model.scores([liveness_crops(image, face.box)])[0]
        colours = max(_peaks(parts[:, :, 1]), _peaks(parts[:, :, 2]))
        rows.append((score, 1 - _sides(image, face.box) / 4, -_peaks(parts[:, :, 0]), -colours))
        points.append(face.landmarks)
    if len(rows) < 8 or any(each is None for each in points):
        return None
    score, edges, moire, colour = np.median(rows, axis=0)
    shifts = _parallax(np.array(points, np.float64))
    return Cues(float(score), min(shifts, 0.06) / 0.06, float(edges), float(moire), float(colour))


def _faces(file: Path, detector: Detector) -> Iterator[tuple[Image, Detection]]:
    clip, before = cv2.VideoCapture(str(file)), None
    while True:
        there, picture = clip.read()
        if not there:
            break
        image = np.asarray(picture, np.uint8)
        found = detector.detect(image)
        if not found:
            continue
        by_overlap = [each.box.iou(before) if before is not None else each.box.area for each in found]
        face = found[int(np.argmax(by_overlap))]
        before = face.box
        yield image, face
    clip.release()


def _peaks(channel: NDArray[np.float32]) -> float:
    """How far the four highest of the middle and high frequencies, off the axes, lie above their ring's median."""
    size = _SPECTRUM
    if min(channel.shape) < size:
        part = cv2.resize(channel, (size, size))
    else:
        top, left = (channel.shape[0] - size) // 2, (channel.shape[1] - size) // 2
        part = channel[top : top + size, left : left + size]
    windowed = (part - part.mean()) * np.outer(np.hanning(size), np.hanning(size))
    spectrum = np.log(np.abs(np.fft.fftshift(np.fft.fft2(windowed))) + 1e-3)
    down, across = np.indices((size, size)) - size // 2
    radius = np.hypot(down, across)
    rings = radius.astype(int)
    level = np.array([np.median(spectrum[rings == each]) for each in range(rings.max() + 1)])
    counted = (radius > 0.1 * size) & (radius < 0.48 * size) & (np.abs(across) > 3) & (np.abs(down) > 3)
    return float(np.sort((spectrum - level[rings])[counted])[-4:].mean())


def _sides(image: Image, box: Box) -> int:
    """Sides of the face on which a long straight line runs along it, within four of its widths."""
    half, (x, y) = max(box.width, box.height) * 2, box.center
    view = np.array([[80 / half, 0, 80 - x * 80 / half], [0, 80 / half, 80 - y * 80 / half]])
    seen = cv2.warpAffine(image, view, (160, 160), flags=cv2.INTER_AREA, borderMode=cv2.BORDER_REPLICATE)
    edges = cv2.Canny(cv2.cvtColor(seen, cv2.COLOR_BGR2GRAY), 60, 150)
    lines = cv2.HoughLinesP(edges, 1, np.pi / 180, 40, minLineLength=55, maxLineGap=6)
    found = set()
    for x1, y1, x2, y2 in np.empty((0, 4)) if lines is None else lines.reshape(-1, 4):
        angle = abs(float(np.degrees(np.arctan2(y2 - y1, x2 - x1)))) % 180
        across, down = (x1 + x2) / 2 - 80, (y1 + y2) / 2 - 80
        if (angle < 20 or angle > 160) and abs(down) > 20:
            found.add("top" if down < 0 else "bottom")
        if 70 < angle < 110 and abs(across) > 18:
            found.add("left" if across < 0 else "right")
    return len(found)


def _parallax(points: NDArray[np.float64]) -> float:
    """Spread of the nose after eyes and mouth of each frame (N, 5, 2) were laid on those of the middle one."""
    reference = points[len(points) // 2]
    eyes = float(np.linalg.norm(reference[0] - reference[1]))
    noses = []
    for each in points:
        known = np.column_stack([each[list(_OUTER)], np.ones(4)])
        affine = np.linalg.lstsq(known, reference[list(_OUTER)], rcond=None)[0]
        noses.append((np.append(each[2], 1.0) @ affine - reference[2]) / eyes)
    return float(np.hypot(*np.std(noses, axis=0)))


def _area(live: NDArray[np.float64], attacks: NDArray[np.float64]) -> float:
    """Under the ROC curve: the share of pairs in which the live clip has the higher value."""
    return float((live[:, None] > attacks).mean() + 0.5 * (live[:, None] == attacks).mean())


def main() -> None:
    parser = argparse.ArgumentParser(description="Measures further cues of pictures of faces.")
    parser.add_argument("folder", type=Path, help="made by tests.recaptured")
    folder = parser.parse_args().folder
    engine = Engine(Path(platformdirs.user_cache_dir("rollcall", appauthor=False)) / "networks")
    store = ModelStore(Path(platformdirs.user_data_dir("rollcall", appauthor=False)) / "models")
    detector, model = create_detector("yunet", engine, store), load_classifier(engine, store)
    groups = {"live": folder / "bona_fide" / "clips"}
    groups |= {each.name.removeprefix("simulated_"): each for each in sorted(folder.glob("attack/simulated_*"))}
    found = {
        name: [cues for file in sorted(place.glob("*.avi")) if (cues := cues_of(file, detector, model)) is not None]
        for name, place in groups.items()
    }
    print("; ".join(f"{name}: {len(cues)} clips" for name, cues in found.items()))
    print(" | ".join(["cue", *list(found)[1:], "all"]))
    for cue in Cues.__slots__:
        for weight in (None,) if cue == "networks" else (None, *_ADDED):
            values = {name: np.array([_value(each, cue, weight) for each in cues]) for name, cues in found.items()}
            live = values.pop("live")
            areas = [_area(live, each) for each in (*values.values(), np.concatenate(list(values.values())))]
            label = cue if weight is None else f"networks + {weight} {cue}"
            print(" | ".join([label, *(f"{each:.3f}" for each in areas)]))


def _value(cues: Cues, cue: str, weight: float | None) -> float:
    value: float = getattr(cues, cue)
    return value if weight is None else cues.networks + weight * value


if __name__ == "__main__":
    main()
