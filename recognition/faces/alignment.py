"""Crops faces, enrolled and live ones alike, for networks and as face chips: small images with some margin."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.types import Box, CropSpec, Detection, FaceChip, Image, read_only

# The five landmarks in a 112 x 112 crop by the convention of ArcFace (Deng et al., CVPR 2019), also that of SFace.
ARCFACE_LANDMARKS_112: NDArray[np.float32] = np.array(
    [[38.2946, 51.6963], [73.5318, 51.5014], [56.0252, 71.7366], [41.5493, 92.3655], [70.7299, 92.2041]],
    dtype=np.float32,
)

# Their average place in a unit face box, for detections without landmarks.
_LANDMARKS_IN_BOX: NDArray[np.float32] = np.array(
    [[0.30, 0.38], [0.70, 0.38], [0.50, 0.58], [0.34, 0.77], [0.66, 0.77]], dtype=np.float32
)


def crop_face(image: Image, detection: Detection, spec: CropSpec) -> Image:
    """A uint8 BGR crop of ``spec.shape``, upright by the nearest quarter turn. What lies outside the image is black."""
    if spec.parts:
        crop = np.zeros(spec.shape, dtype=np.uint8)
        for part, view in zip(spec.parts, split_crop(crop, spec), strict=True):
            view[...] = crop_face(image, detection, part)
        return crop
    if spec.kind == "landmarks":
        target = ARCFACE_LANDMARKS_112 * (spec.size / 112)
        if spec.places is not None:
            target = np.array(spec.places, dtype=np.float32) * spec.size
        return warp(image, similarity_transform(landmarks_of(detection), target), spec.size)
    crop = warp(image, _box_transform(detection, spec), spec.size)
    quarters = round(roll(detection) / 90) % 4
    return np.ascontiguousarray(np.rot90(crop, quarters)) if quarters else crop


def split_crop(crop: Image, spec: CropSpec) -> list[Image]:
    """Views of the crops of ``spec.parts`` in a stacked crop; any other crop alone."""
    if not spec.parts:
        return [crop]
    views, top = [], 0
    for part in spec.parts:
        left = (spec.size - part.size) // 2
        views.append(crop[top : top + part.size, left : left + part.size])
        top += part.size
    return views


def landmarks_of(detection: Detection) -> NDArray[np.float32]:
    """The five landmarks (5, 2) in px, or those of an average face in the box if the detector gave none."""
    if detection.landmarks is not None:
        return detection.landmarks
    box = detection.box
    size = np.array([box.width, box.height], dtype=np.float32)
    return _LANDMARKS_IN_BOX * size + np.array([box.left, box.top], dtype=np.float32)


def roll(detection: Detection) -> float:
    """Degrees -180..180 by which a face leans, positive clockwise; 0 without usable landmarks."""
    if detection.landmarks is None:
        return 0.0
    points = detection.landmarks.astype(np.float64)
    down_x, down_y = points[3:].mean(axis=0) - points[:2].mean(axis=0)
    angle = math.degrees(math.atan2(-down_x, down_y))
    return angle if math.isfinite(angle) else 0.0


def _box_transform(detection: Detection, spec: CropSpec) -> NDArray[np.float64]:
    """The (2, 3) transform from px of the image to px of the crop."""
    box = detection.box.enlarged(spec.margin)
    # At least a pixel, against division by zero.
    width, height = max(box.width, 1.0), max(box.height, 1.0)
    if spec.square:
        width = height = max(width, height)
    scale = np.array([spec.size / width, spec.size / height])
    # Boxes are measured from pixel edges, warps from pixel centres.
    shift = spec.size / 2 - scale * (np.array(box.center) - 0.5) - 0.5
    return np.array([[scale[0], 0.0, shift[0]], [0.0, scale[1], shift[1]]])


def warp(image: Image, matrix: NDArray[np.float64], size: int) -> Image:
    """The (size, size, 3) crop by ``matrix`` (2, 3), which maps px of the image to px of the crop.

    Reads only the part of the image that the crop shows. Where it is reduced by two or more, that part is averaged
    first, as a warp samples single points and would alias.
    """
    crop = np.zeros((size, size, 3), dtype=np.uint8)
    # In plain numbers: NumPy would take longer for so few than OpenCV for the pixels.
    (a, b, c), (d, e, f) = matrix.tolist()
    determinant = a * e - b * d
    if determinant == 0 or not math.isfinite(determinant):  # all landmarks in one point
        return crop
    # Back from the crop to the image.
    xx, xy, yx, yy = e / determinant, -b / determinant, -d / determinant, a / determinant
    across = _seen(xx, xy, -(xx * c + xy * f), size)
    down = _seen(yx, yy, -(yx * c + yy * f), size)
    if not all(map(math.isfinite, (*across, *down))):
        return crop
    height, width = image.shape[:2]
    left, right = (min(max(each, 0), width) for each in (math.floor(across[0]) - 1, math.ceil(across[1]) + 2))
    top, bottom = (min(max(each, 0), height) for each in (math.floor(down[0]) - 1, math.ceil(down[1]) + 2))
    if right <= left or bottom <= top:
        return crop
    # Px of the image to average into one; OpenCV is much faster with whole numbers.
    every_x, every_y = max(1, int(math.hypot(xx, yx))), max(1, int(math.hypot(xy, yy)))
    right = min(left - (left - right) // every_x * every_x, width)
    bottom = min(top - (top - bottom) // every_y * every_y, height)
    part = np.ascontiguousarray(image[top:bottom, left:right])
    small = (-(-part.shape[1] // every_x), -(-part.shape[0] // every_y))
    ratio_x, ratio_y = part.shape[1] / small[0], part.shape[0] / small[1]
    if every_x > 1 or every_y > 1:
        part = np.asarray(cv2.resize(part, small, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    # Where the centre of the first pixel of ``part`` lies in the image.
    x, y = left + (ratio_x - 1) / 2, top + (ratio_y - 1) / 2
    place = np.array(
        [[a * ratio_x, b * ratio_y, a * x + b * y + c], [d * ratio_x, e * ratio_y, d * x + e * y + f]], np.float64
    )
    cv2.warpAffine(part, place, (size, size), dst=crop, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)
    return crop


def _seen(along: float, across: float, shift: float, size: int) -> tuple[float, float]:
    """The smallest and the largest coordinate in the image that a crop of ``size`` px shows."""
    first, last = -0.5, size - 0.5
    smallest = min(along * first, along * last) + min(across * first, across * last)
    largest = max(along * first, along * last) + max(across * first, across * last)
    return smallest + shift, largest + shift


def similarity_transform(source: NDArray[np.float32], target: NDArray[np.float32]) -> NDArray[np.float64]:
    """The (2, 3) rotation, uniform scale and translation from ``source`` (N, 2) to ``target``, by least squares.

    Umeyama, "Least-squares estimation of transformation parameters between two point patterns", PAMI 1991.
    """
    # In two dimensions a rotation with scale is one complex number: the regression of target on source.
    given, wanted = ([complex(*point) for point in points.tolist()] for points in (source, target))
    given_mean, wanted_mean = sum(given) / len(given), sum(wanted) / len(wanted)
    centred = [each - given_mean for each in given]
    energy = sum(each.real * each.real + each.imag * each.imag for each in centred)
    products = (each.conjugate() * (other - wanted_mean) for each, other in zip(centred, wanted, strict=True))
    factor = sum(products) / energy if energy > 0 else 1.0 + 0.0j
    shift = wanted_mean - factor * given_mean
    return np.array([[factor.real, -factor.imag, shift.real], [factor.imag, factor.real, shift.imag]])


CHIP_MARGIN = 0.6
"""Fraction of the box's sides, on every side; covers the crops of all embedders."""

CHIP_SIDE = 320
"""Pixels of the longer side; more does not help an embedder."""


def cut_face_chip(
    image: Image, detection: Detection, *, margin: float = CHIP_MARGIN, max_side: int = CHIP_SIDE
) -> FaceChip:
    """A copy of the face of ``detection`` in an (H, W, 3) uint8 BGR image; the margin is smaller at the border.

    Raises ValueError where the box lies outside the image.
    """
    height, width = image.shape[:2]
    box = detection.box
    area = box.enlarged(2 * margin).clipped(width, height)
    left, top = int(area.left), int(area.top)
    part = image[top : int(np.ceil(area.bottom)), left : int(np.ceil(area.right))]
    if not part.size:
        raise ValueError(f"{box} lies outside an image of {width} x {height} pixels")
    kept = part.copy() if max(part.shape[:2]) <= max_side else _scaled_down(part, max_side)
    across, down = kept.shape[1] / part.shape[1], kept.shape[0] / part.shape[0]
    inside = Box(
        (box.left - left) * across, (box.top - top) * down, (box.right - left) * across, (box.bottom - top) * down
    ).clipped(kept.shape[1], kept.shape[0])
    points = detection.landmarks
    if points is not None:
        points = ((points - np.array((left, top))) * np.array((across, down))).astype(np.float32)
    return FaceChip(read_only(kept), Detection(inside, detection.score, points))


def _scaled_down(part: Image, max_side: int) -> Image:
    """Area averaging by a whole factor, then interpolation: five times as fast as area averaging alone."""
    size = part.shape[1], part.shape[0]
    whole = max(1, max(size) // max_side)
    if whole > 1:
        size = max(1, size[0] // whole), max(1, size[1] // whole)
        part = np.asarray(cv2.resize(part, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    scale = min(1.0, max_side / max(size))
    size = max(1, round(size[0] * scale)), max(1, round(size[1] * scale))
    return np.asarray(cv2.resize(part, size, interpolation=cv2.INTER_LINEAR), dtype=np.uint8)
