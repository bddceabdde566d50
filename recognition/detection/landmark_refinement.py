"""Refines the landmarks of detected faces, and scores whether they are faces.

A detector of whole images places landmarks coarsely and biased towards upright faces. MTCNN's output network gets each
face alone, rotated upright and at one size. Where its landmarks differ much, the face is aligned by them and refined
again.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from recognition.detection.mtcnn_networks import SIDE, run_batched
from recognition.faces.alignment import similarity_transform, warp
from recognition.inference.engine import Network
from recognition.types import Image

# The network's average landmarks of upright faces in the unit square, scaled by 1.1 about the centre. 1.0 to 1.2 do
# equally well on tilted, small and ordinary faces, 0.8 much worse.
_LANDMARKS_IN_SQUARE: NDArray[np.float32] = np.array(
    [[0.313, 0.367], [0.687, 0.367], [0.5, 0.582], [0.332, 0.770], [0.668, 0.770]], dtype=np.float32
)
# Mean distance from there, in sides of the square, above which a face is refined again. The others, half of the faces
# in portraits, do not gain by it.
_FAR = 0.045


class LandmarkRefiner:
    """``network`` is MTCNN's ``onet``."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def landmarks(
        self, image: Image, landmarks: NDArray[np.float32]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Refined landmarks (N, 5, 2) in px of the image, and the score of each face, 0..1 (N,)."""
        if len(landmarks) == 0:
            return landmarks, np.empty(0, dtype=np.float32)
        refined, scores, far = self._refine(image, landmarks)
        if far.any():
            refined[far], again, _ = self._refine(image, refined[far])
            scores[far] = np.minimum(scores[far], again)
        return refined, scores

    def _refine(
        self, image: Image, landmarks: NDArray[np.float32]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.bool_]]:
        """Refined landmarks, scores, and whether the landmarks are far from those of an upright face."""
        transforms = [similarity_transform(each, _LANDMARKS_IN_SQUARE * (SIDE - 1)) for each in landmarks]
        squares = np.stack([warp(image, each, SIDE) for each in transforms]).astype(np.float32)
        _, points, classes = run_batched(self._network, squares)
        unit = points.reshape(-1, 2, 5).transpose(0, 2, 1)
        matrices = np.stack(transforms)
        turn, shift = matrices[:, :, :2], matrices[:, None, :, 2]
        # A rotation with scale is undone by its transpose over the square of the scale.
        square_of_scale = np.maximum((turn[:, 0] ** 2).sum(axis=1), 1e-12)[:, None, None]
        better = ((unit * (SIDE - 1) - shift) @ turn / square_of_scale).astype(np.float32)
        far = np.linalg.norm(unit - _LANDMARKS_IN_SQUARE, axis=2).mean(axis=1) > _FAR
        return better, np.array(classes[:, 1]), far
