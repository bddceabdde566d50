"""The three networks of MTCNN, with the weights of the ``mtcnn`` package, and their input squares.

Zhang et al., "Joint Face Detection and Alignment Using Multitask Cascaded Convolutional Networks", IEEE Signal
Processing Letters 2016. Networks and weights: PyPI ``mtcnn`` 1.0, MIT licence. The package is not imported.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.detection import mtcnn_weights
from recognition.errors import ModelMissingError
from recognition.inference.engine import Engine, Network, NetworkSource
from recognition.progress import ProgressSink, ignore_progress
from recognition.sample_pictures import packaged_file, sample_picture

LONGEST_SIDE = 4096
"""Larger images are reduced first: in float32 they would take hundreds of megabytes."""

Pixels = NDArray[np.float32]
"""An image (H, W, 3) BGR 0..255 in float32: rounding scaled copies to uint8 moves boxes by several px."""

SIDE = 48
"""Side of the output network's input, px."""

_MID_GREY = (127.5, 127.5, 127.5)
# Batch sizes: a new one costs a few ms once, so batches are padded.
_BATCHES = np.array([1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256])

_MISSING = "The mtcnn package, which carries the MTCNN networks, is not installed. Run: pip install -r requirements.txt"


def load_networks(
    names: Sequence[str],
    engine: Engine,
    progress: ProgressSink = ignore_progress,
    *,
    threads: int = 0,
    only_points: bool = False,
) -> list[Network]:
    """Some of ``pnet``, ``rnet`` and ``onet``, taking (N, H, W, 3) float32 BGR 0..255.

    ``threads``: as in ``NetworkSource``; one for the few faces of a second look. ``only_points``: of ``onet`` only
    landmarks and score are used, for which bf16 will do: it moves the points by 0.005 of the 48 px in the median, 0.1
    at most (506 faces), boxes by more.
    Raises ModelMissingError where the ``mtcnn`` package is not installed, ModelWrongError where its files are damaged.
    """
    files = {name: packaged_file("mtcnn", f"assets/weights/{name}.lz4") for name in names}
    sources = [
        replace(_source(name, file), threads=threads, has_exact_ends=only_points) for name, file in files.items()
    ]
    return [engine.compile(each, progress) for each in sources]


def _source(name: str, path: Path | None) -> NetworkSource:
    if path is None:
        raise ModelMissingError(_MISSING)
    try:
        fingerprint = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise ModelMissingError(_MISSING) from error
    return NetworkSource(
        name=f"mtcnn-{name}",
        fingerprint=fingerprint,
        build=lambda: mtcnn_weights.network(name, path),
        # Without a sample the others stay in f32, in which they select the same windows as the package.
        sample=_portrait if name == "onet" else None,
        coordinates=True,
        converter="3",
        label="the face detector's networks",
        is_quick=True,
    )


def _portrait() -> list[Pixels]:
    """The face of the public-domain portrait that comes with scikit-image, as ``onet`` sees it."""
    face = sample_picture("astronaut")[67:175, 170:278]
    return [np.asarray(cv2.resize(face, (SIDE, SIDE), interpolation=cv2.INTER_AREA), dtype=np.float32)[None]]


def to_squares(boxes: NDArray[np.float64]) -> NDArray[np.float64]:
    """Boxes (N, 4) extended to squares about their centres."""
    size = boxes[:, 2:] - boxes[:, :2]
    corner = boxes[:, :2] + (size - size.max(axis=1, keepdims=True)) / 2
    return np.hstack([corner, corner + size.max(axis=1, keepdims=True)])


def crop_squares(image: Pixels, squares: NDArray[np.float64], side: int) -> NDArray[np.float32]:
    """Crops (N, side, side, 3) of ``squares`` (N, 4); mid-grey outside the image, which is 0 to the networks.

    Samples single points from edge to edge, as TensorFlow's ``crop_and_resize`` does, which the networks were trained
    with.
    """
    height, width = image.shape[:2]
    steps = np.linspace(0.0, 1.0, side)
    # crop_and_resize takes a fraction of the picture's last index, hence (width - 1) / width.
    x = (squares[:, 0, None] + (squares[:, 2] - squares[:, 0])[:, None] * steps) * ((width - 1) / width)
    y = (squares[:, 1, None] + (squares[:, 3] - squares[:, 1])[:, None] * steps) * ((height - 1) / height)
    outside = -4.0  # far enough not to blend with the border
    x[(x < 0) | (x > width - 1)] = outside
    y[(y < 0) | (y > height - 1)] = outside
    shape = (len(squares), side, side)
    map_x = np.broadcast_to(x[:, None, :], shape).astype(np.float32).reshape(-1, side)
    map_y = np.broadcast_to(y[:, :, None], shape).astype(np.float32).reshape(-1, side)
    read = cv2.remap(image, map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=_MID_GREY)
    return np.asarray(read, dtype=np.float32).reshape(*shape, 3)


def run_on_squares(net: Network, image: Pixels, squares: NDArray[np.float64], side: int) -> list[NDArray[np.float32]]:
    """The outputs of ``rnet`` or ``onet``, one row for each of ``squares`` (N, 4), N at least 1."""
    largest = int(_BATCHES[-1])
    parts = [
        run_batched(net, crop_squares(image, squares[start : start + largest], side))
        for start in range(0, len(squares), largest)
    ]
    return [np.concatenate(outputs) for outputs in zip(*parts, strict=True)]


def run_batched(net: Network, patches: NDArray[np.float32]) -> list[NDArray[np.float32]]:
    """The outputs of ``rnet`` or ``onet``, one row for each of ``patches`` (N, side, side, 3) BGR 0..255.

    N is at least 1 and best not over 256.
    """
    step = np.searchsorted(_BATCHES, len(patches))
    batch = int(_BATCHES[step]) if step < len(_BATCHES) else len(patches)
    filled = np.concatenate([patches, np.zeros((batch - len(patches), *patches.shape[1:]), np.float32)])
    return [output[: len(patches)] for output in net.run(filled)]


def regress_boxes(boxes: NDArray[np.float64], offsets: NDArray[np.float32]) -> NDArray[np.float64]:
    """Boxes (N, 4) with their corners shifted by ``offsets`` (N, 4), in parts of width and height."""
    size = boxes[:, 2:] - boxes[:, :2] + 1
    return boxes + offsets * np.hstack([size, size])


WEAK_SCORE = 0.95
"""Score of the output network below which a small box on the head of a larger face is a part of it."""

Faces = tuple[NDArray[np.float64], NDArray[np.float32], NDArray[np.float32]]
"""Boxes (N, 4) in px, scores 0..1 (N,), landmarks (N, 5, 2) in px."""


class OutputNetwork:
    """MTCNN's third network (O-Net)."""

    def __init__(self, net: Network) -> None:
        self._net = net

    def refine(self, image: Pixels, squares: NDArray[np.float64]) -> Faces:
        """Boxes, scores and landmarks for ``squares`` (N, 4) in px."""
        if len(squares) == 0:
            return np.empty((0, 4)), np.empty(0, np.float32), np.empty((0, 5, 2), np.float32)
        offsets, points, classes = run_on_squares(self._net, image, squares, side=SIDE)
        size = squares[:, None, 2:] - squares[:, None, :2] + 1
        unit = points.reshape(-1, 2, 5).transpose(0, 2, 1)
        landmarks = (unit * size + squares[:, None, :2] - 1).astype(np.float32)
        return regress_boxes(squares, offsets), classes[:, 1], landmarks

    def refine_foreign(self, image: Pixels, boxes: NDArray[np.float64]) -> Faces:
        """The same for boxes (N, 4) of another detector, in two passes.

        Other detectors frame a face more widely or tightly than this network expects; the first pass corrects that.
        """
        refined, _, _ = self.refine(image, to_squares(boxes))
        return self.refine(image, to_squares(refined))
