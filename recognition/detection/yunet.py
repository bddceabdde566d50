"""YuNet: one small network that finds faces from 24 to 480 pixels in one pass; their landmarks are then refined.

Wu, Peng and Yu, "YuNet: A Tiny Millisecond-level Face Detector", Machine Intelligence Research 2023. Weights: OpenCV
model zoo, ``face_detection_yunet_2023mar``, MIT licence. The anchor-free decoding below follows the paper.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.detection.boxes import resize_fast, to_detections, without_parts
from recognition.detection.mtcnn_networks import SIDE, load_networks, run_batched
from recognition.detection.yunet_network import STRIDES, network
from recognition.faces.alignment import similarity_transform, warp
from recognition.inference.engine import Engine, Network, NetworkSource
from recognition.progress import ProgressSink, ignore_progress
from recognition.sample_pictures import sample_picture
from recognition.types import Detection, Image, read_only

if TYPE_CHECKING:
    from recognition.weights.store import ModelStore


DEFAULT_SCORE = 0.7
"""On the test photos 0.6 to 0.8 give the same faces without a false one; below, more faces out of focus."""

# Faces between _MIN_SCORE and the default score are accepted if the refinement scores at least _CONFIRMED. This finds
# three in five of the missed faces that are cut in half, and no false one. Not used with a configured score.
_MIN_SCORE = 0.28
_CONFIRMED = 0.9
# Weak faces that the refinement scores less are something else, as a badge on a chest: those score 0.002 and less, and
# of 382 faces on the test photos none of the weak ones less than 0.1.
_DENIED = 0.02
# Refined landmarks that moved farther, in sides of the box, are rejected: the refinement found something else.
_MAX_SHIFT = 0.3
_OVERLAP = 0.3

# Sizes of faces in pixels of the network's input. Measured on 100 scaled portraits it finds 12 % of faces of 14 pixels,
# 82 % of 20, 99 % from 30 to 700, 28 % of 1000. A face that fills the whole input scores at least 0.9 up to 320, 0.73
# at 480, 0.54 at 640; larger ones also give boxes of 300 to 700 pixels around parts of the face.
_MIN_INPUT_FACE = 24
_MAX_INPUT_FACE = 480
# How much coarser the search is that follows known faces, and in how many times the smallest faces none is missed.
_COARSER, _SURE = 2, 1.25
# Px of the longer side at which large faces are searched first.
_FIRST_SIDE = 384
# Longer side to which images are not reduced further: it takes 2 ms.
_MIN_INPUT_SIDE = 320
# Largest input: 2560 x 2560 takes 100 ms and 100 MB.
_MAX_INPUT_SIDE = 2560
# Px of the longer side in the second pass over large images, and of a face in the first pass from which only the second
# counts. They overlap by far: 400 px of the largest input are 50 in the second pass.
_OVERVIEW = 320
_MAX_FINE_FACE = 400
# Faces in focus score more. Below, a face may be denied, and a small box on the head of a larger face is a part of it.
_WEAK_SCORE = 0.85

_SETTLED = 30
"""Pictures of a shape, a second of video, after which it is worth a network of its own."""
_MAX_SHAPES = 4
"""Shapes that are counted at once: two passes over the pictures of two cameras. A network of one takes 8 MB."""


class YuNet:
    """Finds faces from ``min_face`` px, and some smaller ones; in images over 4000 px, from 1 % of the longer side.

    A face with a score between ``min_score`` and ``score`` is accepted if the refinement confirms it.
    """

    name = "yunet"

    def __init__(
        self, networks: NetworksByShape, refiner: LandmarkRefiner, min_face: int, score: float, min_score: float
    ) -> None:
        self._networks = networks
        self._refiner = refiner
        self._min_face = min_face
        self._score = score
        self._min_score = min_score

    def detect(self, image: Image) -> list[Detection]:
        return self._detect(image, refine_all=True)

    def detect_quickly(self, image: Image) -> list[Detection]:
        return self._detect(image, refine_all=False)

    @property
    def min_coarse_face(self) -> float:
        return _COARSER * _SURE * self._min_face

    def detect_coarsely(self, image: Image) -> list[Detection]:
        height, width = image.shape[:2]
        return self._detect_at(image, working_scales(height, width, _COARSER * self._min_face), refine_all=False)

    def detect_large(self, image: Image, times: float) -> list[Detection]:
        if image.size == 0:
            return []
        height, width = image.shape[:2]
        wanted, scale = times * _MIN_INPUT_FACE, min(1.0, _FIRST_SIDE / max(height, width))
        fine, *_ = working_scales(height, width, self._min_face)
        if scale < fine:
            found = self._detect_at(image, (scale,), refine_all=True)
            largest = max((each.box.area for each in found), default=0.0) ** 0.5
            if largest * scale >= wanted:
                return found
        return []

    def refined(self, image: Image, detections: Sequence[Detection]) -> list[Detection]:
        places = [at for at, each in enumerate(detections) if each.score >= _WEAK_SCORE and each.landmarks is not None]
        rough = [detections[at].landmarks for at in places]
        faces = list(detections)
        if rough:
            landmarks = np.stack([each for each in rough if each is not None])
            sides = np.sqrt([detections[at].box.area for at in places])
            better, _, _ = self._refined(image, sides, landmarks)
            for at, points in zip(places, better, strict=True):
                faces[at] = replace(faces[at], landmarks=read_only(points))
        return faces

    def _detect(self, image: Image, *, refine_all: bool) -> list[Detection]:
        if image.size == 0:
            return []
        height, width = image.shape[:2]
        return self._detect_at(image, working_scales(height, width, self._min_face), refine_all=refine_all)

    def _detect_at(self, image: Image, scales: Sequence[float], *, refine_all: bool) -> list[Detection]:
        fine, *overview = scales
        found = [self._candidates(image, fine, _MAX_FINE_FACE / fine if overview else np.inf)]
        found += [self._candidates(image, scale, np.inf) for scale in overview]
        boxes, scores, landmarks = (np.concatenate(part) for part in zip(*found, strict=True))
        if len(boxes) == 0:
            return []
        corner_and_size = np.hstack([boxes[:, :2], boxes[:, 2:] - boxes[:, :2]])
        kept = np.asarray(cv2.dnn.NMSBoxes(corner_and_size.tolist(), scores.tolist(), 0.0, _OVERLAP)).reshape(-1)
        boxes, scores, landmarks = boxes[kept], scores[kept], landmarks[kept]
        stayed, face_scores = np.ones(len(boxes), dtype=bool), np.ones(len(boxes), dtype=np.float32)
        chosen = np.flatnonzero((scores < _WEAK_SCORE) | refine_all)
        sides = np.sqrt(np.prod(boxes[chosen, 2:] - boxes[chosen, :2], axis=1))
        landmarks[chosen], stayed[chosen], face_scores[chosen] = self._refined(image, sides, landmarks[chosen])
        faces = (scores > self._score) | (stayed & (face_scores > _CONFIRMED))
        faces &= (scores >= _WEAK_SCORE) | (face_scores >= _DENIED)
        boxes, scores, landmarks = boxes[faces], scores[faces], landmarks[faces]
        kept = without_parts(boxes, scores, _WEAK_SCORE)
        return to_detections(boxes[kept], scores[kept], landmarks[kept], image)

    def _refined(
        self, image: Image, sides: NDArray[np.floating], landmarks: NDArray[np.float32]
    ) -> tuple[NDArray[np.float32], NDArray[np.bool_], NDArray[np.float32]]:
        """The better landmarks (N, 5, 2), whether they stayed near, and the score of each face by the refinement.

        ``sides`` (N,) px of the boxes.
        """
        refined, face_scores = self._refiner.landmarks(image, landmarks)
        stayed = np.linalg.norm(refined - landmarks, axis=2).mean(axis=1) < _MAX_SHIFT * sides
        return np.where((stayed & (face_scores > 0.5))[:, None, None], refined, landmarks), stayed, face_scores

    def _candidates(self, image: Image, scale: float, max_face: float) -> tuple[NDArray[np.float32], ...]:
        """Boxes (N, 4) with sides up to ``max_face``, scores (N,) and landmarks (N, 5, 2), all in px of ``image``;
        overlaps are not removed."""
        seen = resize_fast(image, scale)
        height, width = seen.shape[:2]
        # The network halves its input five times; padding at the right and bottom keeps coordinates.
        below, beside = -height % STRIDES[-1], -width % STRIDES[-1]
        padded = cv2.copyMakeBorder(np.ascontiguousarray(seen), 0, below, 0, beside, cv2.BORDER_CONSTANT)
        scores, boxes, points = self._networks.for_shape(padded.shape).run(padded[None])
        back = np.array([image.shape[1] / width, image.shape[0] / height], dtype=np.float32)
        found = _decoded(scores[0], boxes[0], points[0], width + beside, height + below, self._min_score, back)
        small = np.sqrt(np.prod(found[0][:, 2:] - found[0][:, :2], axis=1)) < max_face
        return tuple(each[small] for each in found)


class NetworksByShape:
    """The network for pictures of any shape, and from the ``_SETTLED``-th picture of a shape on one for that shape
    alone and of one thread, which takes 0.7 of the processor time. ``compile_fixed`` makes that: 0.2 s, less from the
    cache. Thread-safe.
    """

    def __init__(self, network: Network, compile_fixed: Callable[[tuple[int, ...]], Network]) -> None:
        self._network = network
        self._compile_fixed = compile_fixed
        self._lock = threading.Lock()
        self._seen: OrderedDict[tuple[int, ...], int] = OrderedDict()
        self._fixed: dict[tuple[int, ...], Network] = {}

    def for_shape(self, shape: tuple[int, ...]) -> Network:
        with self._lock:
            self._seen[shape] = self._seen.pop(shape, 0) + 1  # the newest are last
            if len(self._seen) > _MAX_SHAPES:
                self._fixed.pop(self._seen.popitem(last=False)[0], None)
            fixed = self._fixed.get(shape)
            if fixed is not None and fixed.precision != self._network.precision:  # which was measured meanwhile
                fixed = None
            if self._seen[shape] >= _SETTLED and fixed is None:
                fixed = self._fixed[shape] = self._compile_fixed(shape)
                self._network.release_memory()
            return fixed or self._network


def working_scales(height: int, width: int, min_face: int) -> tuple[float, ...]:
    """The scales of the passes over an image: one for faces from ``min_face``, a coarser one for very large faces."""
    longest = max(height, width)
    fine = max(_MIN_INPUT_FACE / min_face, min(1.0, _MIN_INPUT_SIDE / longest))
    fine = min(fine, _MAX_INPUT_SIDE / longest)
    if min(height, width) * fine <= _MAX_INPUT_FACE:
        return (fine,)
    return fine, _OVERVIEW / longest


def _decoded(
    scores: NDArray[np.float32],
    boxes: NDArray[np.float32],
    points: NDArray[np.float32],
    width: int,
    height: int,
    min_score: float,
    back: NDArray[np.float32],
) -> tuple[NDArray[np.float32], ...]:
    """The cells of all strides, row by row, that score more than ``min_score``; scaled by ``back`` (2,), x and y.

    A cell gives the centre of its box and the landmarks relative to its corner, and the logarithm of the size, all in
    strides.
    """
    chosen = np.flatnonzero(scores > min_score)
    columns = np.array([width // stride for stride in STRIDES])
    first = np.cumsum([0] + [(width // stride) * (height // stride) for stride in STRIDES[:-1]])
    level = np.searchsorted(first, chosen, side="right") - 1
    within = chosen - first[level]
    stride = np.array(STRIDES, dtype=np.float32)[level, None]
    corner = np.stack([within % columns[level], within // columns[level]], axis=1).astype(np.float32)
    centre = (corner + boxes[chosen, :2]) * stride
    half = np.exp(boxes[chosen, 2:]) * stride / 2
    corners = np.hstack([(centre - half) * back, (centre + half) * back]).astype(np.float32)
    landmarks = (corner[:, None] + points[chosen].reshape(-1, 5, 2)) * stride[:, None] * back
    return corners, scores[chosen], landmarks.astype(np.float32)


def create(
    engine: Engine,
    store: ModelStore,
    *,
    min_face: int = 40,
    score: float | None = None,
    progress: ProgressSink = ignore_progress,
) -> YuNet:
    """Raises ModelMissingError where the weights or the ``mtcnn`` package are missing, ModelWrongError where they are
    wrong."""
    path = store.path("yunet")
    source = NetworkSource(
        "yunet",
        store.sha256("yunet"),
        build=lambda: network(path),
        sample=_sample,
        coordinates=True,
        has_exact_ends=True,
        converter="3",
        label="the face detector's networks",
        is_quick=True,
    )
    (last,) = load_networks(("onet",), engine, progress, threads=1, only_points=True)
    score, min_score = (DEFAULT_SCORE, _MIN_SCORE) if score is None else (score, score)
    compiled = engine.compile(source, progress)

    def compile_fixed(shape: tuple[int, ...]) -> Network:
        return engine.compile(replace(source, shape=(1, *shape), threads=1), precision=compiled.precision)

    return YuNet(NetworksByShape(compiled, compile_fixed), LandmarkRefiner(last), min_face, score, min_score)


def _sample() -> list[NDArray[np.uint8]]:
    """The public-domain portrait that comes with scikit-image."""
    return [sample_picture("astronaut")[None]]


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
