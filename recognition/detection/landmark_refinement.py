"""A second look at faces already found, turned upright: better landmarks, and whether they are faces at all.

A detector that sees the whole picture places its landmarks coarsely, and nearer to where they stand in an upright face
than they do in one that leans. MTCNN's last network is shown each face alone, upright and at one size; it moves the
points to where they are. Where that moves much, the face is turned by the new points and shown once more.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from recognition.detection.mtcnn_networks import SIDE, run_batched
from recognition.faces.alignment import similarity_transform, warp
from recognition.inference.engine import Network
from recognition.types import Image

# Where the network finds the landmarks of upright faces in its square of one by one, on average over portraits, but
# 10 % further apart: on leaning, small and ordinary faces 0 to 20 % do equally well, 20 % nearer together
# much worse.
_LANDMARKS_IN_SQUARE: NDArray[np.float32] = np.array(
    [[0.313, 0.367], [0.687, 0.367], [0.5, 0.582], [0.332, 0.770], [0.668, 0.770]], dtype=np.float32
)
# A face whose points lie this far from there on average, in sides of the square, leans, is turned away or was framed
# badly: it is shown once more. The others, half of the faces in portraits, gain nothing by that.
_FAR = 0.045


class LandmarkRefiner:
    """``network`` is MTCNN's ``onet``."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def landmarks(
        self, image: Image, landmarks: NDArray[np.float32]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """For landmarks (N, 5, 2) in px of the image: better ones, and how sure it is of each face, 0..1 (N,)."""
        if len(landmarks) == 0:
            return landmarks, np.empty(0, dtype=np.float32)
        better, sureness, far = self._seen(image, landmarks)
        if far.any():
            better[far], once_more, _ = self._seen(image, better[far])
            sureness[far] = np.minimum(sureness[far], once_more)
        return better, sureness

    def _seen(
        self, image: Image, landmarks: NDArray[np.float32]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.bool_]]:
        """Better landmarks, sureness, and whether they are far from where an upright face has them."""
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
