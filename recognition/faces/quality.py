"""Measures the quality of a face: size, sharpness, light, pose.

Measured on the aligned crop that an embedder sees, without hair and background. The bounds were set on photos of 400
faces, as they are and blurred, darkened and scaled down.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.faces.alignment import crop_face, landmarks_of
from recognition.types import CropSpec, Detection, Image

REASONS = ("too-small", "blurred", "dark", "bright", "low-contrast", "turned-away", "cut-by-border")

MIN_SIZE = 32.0
"""Pixels of the shorter side of the box; below, a face has less than a third of the detail embedders are trained on."""
MIN_SHARPNESS = 0.38
MIN_BRIGHTNESS, MAX_BRIGHTNESS = 40.0, 215.0
MIN_CONTRAST = 12.0
MAX_YAW, MAX_PITCH = 45.0, 40.0
MAX_OUTSIDE = 0.12

_MAX_CROP = 112  # px; embedders take no more
_NOSE_BEFORE_EYES = 0.45  # depth of the nose tip, in distances between the eyes
_NOSE_BEFORE_FACE = 0.4  # the same, in distances from eyes to mouth
_NOSE_DOWN = 0.57  # height of the nose between eyes and mouth, seen from the front


@dataclass(frozen=True, slots=True)
class Quality:
    """The quality of one face.

    size_px: shorter side of the box.
    sharpness: 0..1; 0.4 and more is sharp.
    brightness, contrast: mean and standard deviation of the grey face, 0..255.
    yaw: approximate degrees, positive where the nose points to the right of the image; 0 without landmarks.
    pitch: approximate degrees, positive upwards; 0 without landmarks.
    weight: 0..1, of a look at this face.
    reasons: codes of what is wrong, in the order of ``REASONS``.
    """

    size_px: float
    sharpness: float
    brightness: float
    contrast: float
    yaw: float
    pitch: float
    weight: float
    reasons: tuple[str, ...]


def assess(image: Image, detection: Detection) -> Quality:
    """The quality of one face of an (H, W, 3) uint8 BGR image."""
    size = min(detection.box.width, detection.box.height)
    side = int(min(max(size, 24), _MAX_CROP))  # not enlarged, which would blur small faces
    crop = crop_face(image, detection, CropSpec("landmarks", side))
    edge = side // 8
    grey = cv2.cvtColor(crop, cv2.COLOR_BGR2GRAY)[edge:-edge, edge:-edge]
    mean, deviation = (float(value[0, 0]) for value in cv2.meanStdDev(grey))
    sharp = sharpness(np.asarray(grey, dtype=np.uint8))
    yaw, pitch = yaw_and_pitch(detection.landmarks) if detection.landmarks is not None else (0.0, 0.0)
    outside = _fraction_outside(image, detection)
    wrong = {
        "too-small": size < MIN_SIZE,
        "blurred": sharp < MIN_SHARPNESS,
        "dark": mean < MIN_BRIGHTNESS,
        "bright": mean > MAX_BRIGHTNESS,
        "low-contrast": deviation < MIN_CONTRAST,
        "turned-away": abs(yaw) > MAX_YAW or abs(pitch) > MAX_PITCH,
        "cut-by-border": outside > MAX_OUTSIDE,
    }
    weight = (
        _ramp(size, 12, 64)
        * _ramp(sharp, 0.25, 0.45)
        * _ramp(mean, 10, 60)
        * _ramp(-mean, -245, -205)
        * _ramp(deviation, 2, 20)
        * _ramp(-abs(yaw), -75, -25)
        * _ramp(-abs(pitch), -70, -25)
        * _ramp(-outside, -0.5, -0.05)
    )
    reasons = tuple(each for each in REASONS if wrong[each])
    return Quality(size, sharp, mean, deviation, yaw, pitch, weight, reasons)


def sharpness(grey: Image) -> float:
    """Sharpness 0..1 of an (H, W) uint8 image: the fraction of its gradients that another blur removes.

    One minus the measure of Crété et al., "The blur effect: perception and estimation with a new no-reference
    perceptual blur metric", SPIE 2007; the lower of both directions, so that motion blur counts.
    """
    values = grey.astype(np.float32)
    lowest = 1.0
    for axis, kernel in ((0, (1, 9)), (1, (9, 1))):
        change = np.abs(np.diff(values, axis=axis))
        after = np.abs(np.diff(cv2.blur(values, kernel), axis=axis))
        total = float(change.sum())
        lost = float(np.maximum(change - after, 0).sum())
        lowest = min(lowest, lost / total if total > 0 else 0.0)
    return lowest


def yaw_and_pitch(landmarks: NDArray[np.float32]) -> tuple[float, float]:
    """Approximate yaw and pitch in degrees from five landmarks (5, 2), by the place of the nose between eyes and mouth.

    Accurate to about ten degrees up to 60; landmarks of profiles are unreliable.
    """
    points = landmarks.astype(np.float64)
    eyes, mouth = points[:2].mean(axis=0), points[3:].mean(axis=0)
    across, down, nose = points[1] - points[0], mouth - eyes, points[2] - eyes
    # The nose in the basis of the eye axis and the axis to the mouth, which are nearly parallel in profile.
    area = across[0] * down[1] - across[1] * down[0]
    if abs(area) < 1e-6:
        return 90.0, 0.0
    aside = (nose[0] * down[1] - nose[1] * down[0]) / area
    below = (across[0] * nose[1] - across[1] * nose[0]) / area
    yaw = math.degrees(math.atan(aside / _NOSE_BEFORE_EYES))
    pitch = math.degrees(math.atan((_NOSE_DOWN - below) / _NOSE_BEFORE_FACE))
    return yaw, pitch


def _fraction_outside(image: Image, detection: Detection) -> float:
    """The fraction 0..1 of the square from brow to chin that lies outside the image."""
    points = landmarks_of(detection)
    height, width = image.shape[:2]
    eyes, mouth = points[:2].mean(axis=0), points[3:].mean(axis=0)
    half = 1.1 * max(float(np.hypot(*(mouth - eyes))), float(np.hypot(*(points[1] - points[0]))))
    x, y = (eyes + mouth) / 2
    inside_x = min(x + half, width) - max(x - half, 0.0)
    inside_y = min(y + half, height) - max(y - half, 0.0)
    if half <= 0:
        return 1.0
    return float(1.0 - max(inside_x, 0.0) * max(inside_y, 0.0) / (2 * half) ** 2)


def _ramp(value: float, low: float, high: float) -> float:
    return float(min(max((value - low) / (high - low), 0.0), 1.0))
