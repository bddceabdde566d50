"""Shared by detectors: resizing, non-maximum suppression, and rows converted to detections."""

from __future__ import annotations

from typing import Any, Literal, TypeVar, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.types import Box, Detection, Image, read_only

_Image = TypeVar("_Image", bound=NDArray[Any])

_HEAD = 1.7
"""Sides of a head with ears, jewellery and a hat, in sides of its face."""
_SMALL_PART = 0.25
"""Side of the largest part of a head that is taken for a face, in sides of the face."""

_BLOCK = 1024  # columns of the overlap matrix at a time, which bounds memory


def limit_size(image: Image, longest_side: int) -> tuple[Image, float]:
    """The image as a contiguous array, reduced where a side exceeds ``longest_side``, and its scale."""
    scale = min(1.0, longest_side / max(image.shape[:2]))
    if scale < 1.0:
        image = resize(image, scale)
    return np.ascontiguousarray(image), scale


def resize(image: _Image, scale: float) -> _Image:
    """The image at ``scale``, at least 1 x 1; area averaging where it is reduced."""
    if scale == 1.0:
        return image
    size = (max(1, int(image.shape[1] * scale)), max(1, int(image.shape[0] * scale)))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    return cast(_Image, cv2.resize(np.ascontiguousarray(image), size, interpolation=how))


def resize_fast(image: Image, scale: float) -> Image:
    """As ``resize``, up to a grey level or two, in a fifth of the time."""
    if scale >= 1.0:
        return resize(image, scale)
    return resize_fast_to(image, (max(1, int(image.shape[1] * scale)), max(1, int(image.shape[0] * scale))))


def resize_fast_to(image: Image, size: tuple[int, int]) -> Image:
    """``image`` reduced to ``size`` (width, height), up to a grey level or two by area averaging.

    OpenCV's area averaging is fast only for whole factors: the image is halved as often as possible, and the rest, less
    than two, is interpolated.
    """
    while image.shape[0] % 2 == image.shape[1] % 2 == 0 and 2 * size[0] <= image.shape[1]:
        half = (image.shape[1] // 2, image.shape[0] // 2)
        image = cast(Image, cv2.resize(image, half, interpolation=cv2.INTER_AREA))
    how = cv2.INTER_AREA if 2 * size[0] < image.shape[1] else cv2.INTER_LINEAR
    return cast(Image, cv2.resize(np.ascontiguousarray(image), size, interpolation=how))


def non_max_suppression(
    boxes: NDArray[np.floating], scores: NDArray[np.floating], overlap: float, of: Literal["union", "smaller"] = "union"
) -> NDArray[np.intp]:
    """Indices of the boxes (N, 4) that no box of a higher score overlaps by more than ``overlap``, best first.

    As in the ``mtcnn`` package a suppressed box still suppresses others, so all pairs are compared without a loop over
    boxes. ``of``: overlap is the intersection over the union, or over the smaller of the two.
    """
    order = np.argsort(scores)[::-1]
    sorted_boxes = boxes[order]
    left, top, right, bottom = sorted_boxes.T
    area = (right - left) * (bottom - top)
    kept = np.ones(len(order), dtype=bool)
    for start in range(0, len(order), _BLOCK):
        end = min(start + _BLOCK, len(order))
        column = slice(start, end)
        width = np.minimum(right[:end, None], right[column]) - np.maximum(left[:end, None], left[column])
        height = np.minimum(bottom[:end, None], bottom[column]) - np.maximum(top[:end, None], top[column])
        shared = np.maximum(width, 0) * np.maximum(height, 0)
        if of == "union":
            whole = area[:end, None] + area[column] - shared
        else:
            whole = np.minimum(area[:end, None], area[column])
        suppressed = shared > overlap * whole
        suppressed &= np.arange(end)[:, None] < np.arange(start, end)
        kept[column] = ~suppressed.any(axis=0)
    return order[kept]


def without_parts(
    boxes: NDArray[np.floating], scores: NDArray[np.floating], weak: float, nested: float = 0.5
) -> NDArray[np.intp]:
    """Indices of the boxes (N, 4) that are not a part of another face, best first.

    A part is a box that lies in one of a higher score by more than ``nested`` of its area, and a small one of a score
    below ``weak`` on the head of a larger face: an earring, the badge of a cap.
    """
    kept = non_max_suppression(boxes, scores, nested, of="smaller")
    chosen = boxes[kept]
    size = chosen[:, 2:] - chosen[:, :2]
    centre = (chosen[:, :2] + chosen[:, 2:]) / 2
    # [i, j]: whether box i lies on the head of face j.
    on_head = (np.abs(centre[:, None] - centre) < size * _HEAD / 2).all(axis=2)
    much_smaller = np.sqrt(size.prod(axis=1))[:, None] < _SMALL_PART * np.sqrt(size.prod(axis=1))
    is_part = (on_head & much_smaller & (scores[kept] >= weak)).any(axis=1) & (scores[kept] < weak)
    return np.asarray(kept[~is_part], np.intp)


def to_detections(
    boxes: NDArray[np.floating], scores: NDArray[np.floating], landmarks: NDArray[np.floating] | None, image: Image
) -> list[Detection]:
    """Rows of boxes (N, 4), scores (N,) and landmarks (N, 5, 2) as detections, best score first.

    Boxes are clipped to the image; those with the centre outside are dropped.
    """
    height, width = image.shape[:2]
    found = []
    for index in np.argsort(-scores, kind="stable").tolist():
        box = Box(*(float(value) for value in boxes[index]))
        x, y = box.center
        inside = box.clipped(width, height)
        if not (0 <= x < width and 0 <= y < height) or inside.width < 1 or inside.height < 1:
            continue
        points = None if landmarks is None else read_only(landmarks[index].astype(np.float32))
        found.append(Detection(inside, float(min(max(scores[index], 0.0), 1.0)), points))
    return found
