"""Finds the faces of still pictures, also of those that are stored sideways or upside down, or cut at the face.

Detectors find upright faces. On a turned picture they find nothing, or a box of a lower score whose landmarks are
wrong, which gives a useless template. Where no face is clearly upright, the quarter turns are tried as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.detection.boxes import resize
from recognition.faces.alignment import roll
from recognition.interfaces import Detector, LargeFaceDetector
from recognition.types import Box, Detection, Image, read_only

_CLEAR_SCORES = {"yunet": 0.91}
_CLEAR_SCORE = 0.998
"""Score from which a face is upright without a doubt. Of 100 pictures turned by quarters YuNet gave none more than
0.905, and 9 in 10 upright ones more than 0.92; MTCNN's output network, used by the others, separates them worse."""
_MAX_ROLL = 50.0
"""Degrees by which an upright face may lean."""

_PATCH_SIDES = (160, 200)
"""Px of a side of the patch around a face that is searched in all turns; the face fills half of it."""
_MIN_TURN_SCORE, _MIN_LEAD = 0.6, 0.04
"""Mean score of a face in its patches for a turn to be believed, and how much more than any other turn's it is."""
MIN_TURNED_SCORE = 0.85
"""Score from which a face in a turned picture is believed: a cup and a blur scored up to 0.79 there."""
_SEARCH_SIDE = 1280
"""Px of the longer side to which a picture is reduced to find out how it is turned."""
_MIN_RESIZED_SIDE, _MAX_RESIZED_SIDE = 48, 2560
"""Px of the shorter and the longer side of a picture that is searched at another size."""
_BORDER_SIDE = 640
_BORDER = 0.25
"""Width of a border, in longer sides, with which a face is found that fills the picture."""


def detect_still(detector: Detector, image: Image) -> list[Detection]:
    """The faces of an (H, W, 3) uint8 BGR still picture, best score first, in px of the picture as it is.

    Landmarks of a turned face are turned with it: the left eye is the left one of the upright face.
    """
    found = detector.detect(image)
    if any(_is_clear(each, detector.name) for each in found):
        return found
    if not image.size:
        return []
    bordered = [] if found else _detect_with_border(detector, image)
    if found or bordered:
        scores = _turn_scores(detector, image, max(found or bordered, key=lambda each: each.box.area))
        turn = _best_turn(scores)
        if scores[0] >= _MIN_TURN_SCORE:
            found = found or bordered
            if turn is None:
                return found
    else:
        turn = None
    if turn is None:
        turn = _turn_by_search(detector, image)
    return (_detect_turned(detector, image, turn) if turn else []) or found or _detect_resized(detector, image)


def detect_lone(detector: Detector, image: Image, times: float) -> list[Detection]:
    """The only face of a still picture that is clearly upright and has no other one beside it whose side is its own
    over ``times`` or more; empty where there is no such face, or where only a whole search can tell."""
    if not isinstance(detector, LargeFaceDetector) or not image.size:
        return []
    found = detector.detect_large(image, times)
    return found if len(found) == 1 and _is_clear(found[0], detector.name) else []


def _is_clear(face: Detection, detector: str) -> bool:
    return face.score >= _CLEAR_SCORES.get(detector, _CLEAR_SCORE) and abs(roll(face)) <= _MAX_ROLL


def _detect_turned(detector: Detector, image: Image, turn: int) -> list[Detection]:
    found = [each for each in detector.detect(_turned(image, turn)) if each.score >= MIN_TURNED_SCORE]
    return turned_back(found, turn, image.shape[1], image.shape[0])


def _turned(image: Image, turn: int) -> Image:
    """Turned by ``turn`` quarters counterclockwise."""
    return np.ascontiguousarray(np.rot90(image, turn))


def turned_back(faces: Iterable[Detection], turn: int, width: int, height: int) -> list[Detection]:
    """Faces on a picture of ``width`` x ``height`` px, from where they are on it turned ``turn`` quarters
    counterclockwise."""
    return [_turned_back(each, turn % 4, width, height) for each in faces]


def _turned_back(face: Detection, turn: int, width: int, height: int) -> Detection:
    box, points = face.box, face.landmarks
    if turn == 1:
        box = Box(width - box.bottom, box.left, width - box.top, box.right)
    elif turn == 2:
        box = Box(width - box.right, height - box.bottom, width - box.left, height - box.top)
    elif turn == 3:
        box = Box(box.top, height - box.right, box.bottom, height - box.left)
    if points is not None and turn:
        x, y = points.T
        # Of pixel centres, where boxes are of pixel edges.
        x, y = {1: (width - 1 - y, x), 2: (width - 1 - x, height - 1 - y), 3: (y, height - 1 - x)}[turn]
        points = read_only(np.stack([x, y], axis=1).astype(np.float32))
    return Detection(box, face.score, points)


def _detect_with_border(detector: Detector, image: Image) -> list[Detection]:
    """Faces that fill the picture: detectors trained on whole heads need something around them."""
    small = resize(image, min(1.0, _BORDER_SIDE / max(image.shape[:2])))
    scale_x, scale_y = image.shape[1] / small.shape[1], image.shape[0] / small.shape[0]
    border = int(_BORDER * max(small.shape[:2]))
    framed = cv2.copyMakeBorder(small, border, border, border, border, cv2.BORDER_REPLICATE)
    found = []
    for each in detector.detect(np.asarray(framed, dtype=np.uint8)):
        moved = each.box.shifted(-border, -border).clipped(small.shape[1], small.shape[0])
        if 2 * moved.area < each.box.area or max(moved.width, moved.height) < max(small.shape[:2]) / 2:
            continue  # a face in the border, or a small one, which would have been found without it
        box = Box(moved.left * scale_x, moved.top * scale_y, moved.right * scale_x, moved.bottom * scale_y)
        points = each.landmarks
        if points is not None:
            centred = (points - border + 0.5) * np.array([scale_x, scale_y]) - 0.5
            points = read_only(centred.astype(np.float32))
        found.append(Detection(box, each.score, points))
    return found


def _detect_resized(detector: Detector, image: Image) -> list[Detection]:
    """Faces that show clearly at half or twice the size only: coarse pixels or grain, or a small face."""
    for factor in (0.5, 2.0):
        height, width = (round(factor * side) for side in image.shape[:2])
        if min(height, width) < _MIN_RESIZED_SIDE or max(height, width) > _MAX_RESIZED_SIDE:
            continue
        how = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
        resized = np.asarray(cv2.resize(image, (width, height), interpolation=how), dtype=np.uint8)
        x, y = width / image.shape[1], height / image.shape[0]
        found = [_resized_back(each, x, y) for each in detector.detect(resized) if each.score >= MIN_TURNED_SCORE]
        if found:
            return found
    return []


def _resized_back(face: Detection, x: float, y: float) -> Detection:
    """From where it is on a picture that was resized by ``x`` and ``y``."""
    box, points = face.box, face.landmarks
    if points is not None:
        points = read_only(((points + 0.5) / np.array([x, y]) - 0.5).astype(np.float32))
    return Detection(Box(box.left / x, box.top / y, box.right / x, box.bottom / y), face.score, points)


def _turn_scores(detector: Detector, image: Image, face: Detection) -> NDArray[np.float64]:
    """(4,): the mean score of ``face`` in patches around it, turned 0 to 3 quarters counterclockwise, and mirrored."""
    scores = np.zeros(4)
    for side in _PATCH_SIDES:
        patch = _patch(image, face.box, side)
        for turn in range(4):
            turned = _turned(patch, turn)
            for seen in (turned, np.ascontiguousarray(turned[:, ::-1])):
                scores[turn] += _score_in_middle(detector.detect(seen), side)
    return scores / (2 * len(_PATCH_SIDES))


def _best_turn(scores: Sequence[float] | NDArray[np.float64]) -> int | None:
    """The turn that scores clearly more than the others, or None."""
    *_, second, best = np.sort(scores)
    return int(np.argmax(scores)) if best >= _MIN_TURN_SCORE and best - second >= _MIN_LEAD else None


def _score_in_middle(found: Iterable[Detection], side: int) -> float:
    """The best score of an upright face in the middle of a patch; 0 where there is none."""
    return max(
        (
            each.score
            for each in found
            if max(abs(value - side / 2) for value in each.box.center) < side / 4
            and each.box.area > (side / 4) ** 2
            and abs(roll(each)) <= _MAX_ROLL
        ),
        default=0.0,
    )


def _patch(image: Image, box: Box, side: int) -> Image:
    """(side, side, 3) around a face that fills half of it; the border is repeated beyond the image."""
    reach = max(box.area, 1.0) ** 0.5
    x, y = box.center
    left, top, right, bottom = Box(x - reach, y - reach, x + reach, y + reach).rounded()
    height, width = image.shape[:2]
    part = image[max(top, 0) : max(bottom, 1), max(left, 0) : max(right, 1)]
    beyond = max(-top, 0), max(bottom - height, 0), max(-left, 0), max(right - width, 0)
    framed = cv2.copyMakeBorder(part, *beyond, cv2.BORDER_REPLICATE)
    how = cv2.INTER_AREA if framed.shape[0] > side else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(framed, (side, side), interpolation=how), dtype=np.uint8)


def _turn_by_search(detector: Detector, image: Image) -> int | None:
    """The turn in which a face is found; None where there is none, or where it is not clear which."""
    small = resize(image, min(1.0, _SEARCH_SIDE / max(image.shape[:2])))
    faces = [face for turn in (1, 2, 3) for face in _detect_turned(detector, small, turn)]
    if not faces:
        return None
    return _best_turn(_turn_scores(detector, small, max(faces, key=lambda each: each.score)))
