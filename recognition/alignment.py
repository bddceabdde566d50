"""From a detection to the crop a network asks for. The same code prepares enrolled and live faces."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.types import Detection, Image

# Where the five landmarks stand in a 112 x 112 crop; the convention of ArcFace (Deng et al., CVPR 2019), which
# SFace and its kin were trained on.
ARCFACE_LANDMARKS_112: NDArray[np.float32] = np.array(
    [[38.2946, 51.6963], [73.5318, 51.5014], [56.0252, 71.7366], [41.5493, 92.3655], [70.7299, 92.2041]],
    dtype=np.float32,
)

# Where they stand in a unit face box, on average; used only when a detection has a box and no landmarks.
_LANDMARKS_IN_BOX: NDArray[np.float32] = np.array(
    [[0.30, 0.38], [0.70, 0.38], [0.50, 0.58], [0.34, 0.77], [0.66, 0.77]], dtype=np.float32
)


@dataclass(frozen=True, slots=True)
class CropSpec:
    """How a face is cut out.

    ``landmarks``: similarity transform that lays the five points on the ArcFace template scaled to ``size``.
    ``box``: the face box enlarged by ``margin`` (0.3 is 30 %), squared where ``square``, resized to ``size``.
    """

    kind: Literal["landmarks", "box"]
    size: int
    margin: float = 0.0
    square: bool = False


def crop_face(image: Image, detection: Detection, spec: CropSpec) -> Image:
    """A (size, size, 3) uint8 BGR crop. Parts outside the image are black."""
    if spec.kind == "landmarks":
        return _crop_on_landmarks(image, detection, spec.size)
    return _crop_on_box(image, detection, spec)


def _crop_on_landmarks(image: Image, detection: Detection, size: int) -> Image:
    points = detection.landmarks
    if points is None:
        box = detection.box
        points = _LANDMARKS_IN_BOX * np.array([box.width, box.height], dtype=np.float32) + np.array(
            [box.left, box.top], dtype=np.float32
        )
    matrix = similarity_transform(points, ARCFACE_LANDMARKS_112 * (size / 112))
    return np.asarray(cv2.warpAffine(image, matrix, (size, size), flags=cv2.INTER_LINEAR), dtype=np.uint8)


def _crop_on_box(image: Image, detection: Detection, spec: CropSpec) -> Image:
    box = detection.box.enlarged(spec.margin)
    width, height = box.width, box.height
    if spec.square:
        width = height = max(width, height)
    center_x, center_y = box.center
    scale = np.array([[spec.size / width, 0, 0], [0, spec.size / height, 0]])
    scale[:, 2] = spec.size / 2 - scale[:, :2] @ np.array([center_x, center_y])
    # warpAffine with INTER_LINEAR aliases when it shrinks a lot: INTER_AREA is not available there, so a large face
    # is halved first until the warp shrinks by less than two.
    while min(width, height) > 2 * spec.size:
        image = np.asarray(cv2.pyrDown(image), dtype=np.uint8)
        width, height = width / 2, height / 2
        scale[:, :2] *= 2
    return np.asarray(cv2.warpAffine(image, scale, (spec.size, spec.size), flags=cv2.INTER_LINEAR), dtype=np.uint8)


def similarity_transform(source: NDArray[np.float32], target: NDArray[np.float32]) -> NDArray[np.float64]:
    """The (2, 3) rotation, uniform scale and shift that lays ``source`` (N, 2) on ``target`` in least squares.

    Umeyama, "Least-squares estimation of transformation parameters between two point patterns", PAMI 1991.
    """
    source64, target64 = source.astype(np.float64), target.astype(np.float64)
    source_mean, target_mean = source64.mean(axis=0), target64.mean(axis=0)
    source_centred, target_centred = source64 - source_mean, target64 - target_mean
    # In two dimensions a rotation with scale is one complex number: the regression of target on source.
    source_complex = source_centred[:, 0] + 1j * source_centred[:, 1]
    target_complex = target_centred[:, 0] + 1j * target_centred[:, 1]
    energy = float(np.sum(np.abs(source_complex) ** 2))
    factor = np.sum(np.conj(source_complex) * target_complex) / energy if energy > 0 else 1.0 + 0.0j
    linear = np.array([[factor.real, -factor.imag], [factor.imag, factor.real]])
    shift = target_mean - linear @ source_mean
    return np.hstack([linear, shift[:, None]])
