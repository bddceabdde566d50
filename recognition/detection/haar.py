"""OpenCV's Haar cascade; MTCNN's output network checks its boxes and adds landmarks.

Viola and Jones, "Robust Real-Time Face Detection", IJCV 2004; cascade ``haarcascade_frontalface_alt2`` by Rainer
Lienhart, part of OpenCV 4 (OpenCV 5 has none). On the test photos ``alt2`` finds nearly as many faces as ``default``
with a quarter of the false positives. With one neighbour and each box checked by the network, it finds more than either
does with the usual three neighbours, without a false positive.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.detection.boxes import limit_size, resize, to_detections, without_parts
from recognition.detection.mtcnn_networks import LONGEST_SIDE, WEAK_SCORE, OutputNetwork, load_networks
from recognition.errors import ModelMissingError
from recognition.inference.engine import Engine
from recognition.progress import ProgressSink, ignore_progress
from recognition.types import Detection, Image

if TYPE_CHECKING:
    from recognition.weights.store import ModelStore

DEFAULT_SCORE = 0.8
"""Minimum score of the network; the cascade's own weights do not separate true from false."""

_CASCADE = "haarcascade_frontalface_alt2.xml"
_WINDOW = 24  # px of the smallest face after scaling; the cascade's window is 20
_SHORTEST_SIDE = 320
_LONGEST_SIDE = 1280
_SCALE_STEP = 1.15
_NEIGHBOURS = 1


class Haar:
    """Finds frontal, upright faces from ``min_face`` px; in images over 2000 px, from 2 % of the longer side.

    Not thread-safe, as OpenCV's cascade has state.
    """

    name = "haar"

    def __init__(self, cascade: Any, output: OutputNetwork, min_face: int, score: float) -> None:
        self._cascade = cascade
        self._output = output
        self._min_face = min_face
        self._score = score

    def detect(self, image: Image) -> list[Detection]:
        if image.size == 0:
            return []
        boxes = self._candidates(image)
        if len(boxes) == 0:
            return []
        seen, scale = limit_size(image, LONGEST_SIDE)
        boxes, scores, landmarks = self._output.refine_foreign(seen.astype(np.float32), boxes * scale)
        faces = scores > self._score
        boxes, scores, landmarks = boxes[faces], scores[faces], landmarks[faces]
        kept = without_parts(boxes, scores, WEAK_SCORE)
        return to_detections(boxes[kept] / scale, scores[kept], landmarks[kept] / scale, image)

    def _candidates(self, image: Image) -> NDArray[np.float64]:
        longest = max(image.shape[:2])
        scale = min(1.0, max(_WINDOW / self._min_face, _SHORTEST_SIDE / longest), _LONGEST_SIDE / longest)
        grey = cv2.cvtColor(resize(image, scale), cv2.COLOR_BGR2GRAY)
        min_size = max(1, int(self._min_face * scale))
        found = self._cascade.detectMultiScale(grey, _SCALE_STEP, _NEIGHBOURS, minSize=(min_size, min_size))
        boxes: NDArray[np.float64] = np.asarray(found, dtype=np.float64).reshape(-1, 4)
        boxes[:, 2:] += boxes[:, :2]
        boxes *= np.array([image.shape[1] / grey.shape[1], image.shape[0] / grey.shape[0]] * 2)
        return boxes


def create(
    engine: Engine,
    store: ModelStore,  # noqa: ARG001  the cascade comes with OpenCV, the network with the mtcnn package
    *,
    min_face: int = 40,
    score: float | None = None,
    progress: ProgressSink = ignore_progress,
) -> Haar:
    """Raises ModelMissingError where OpenCV's cascade or the ``mtcnn`` package is not installed."""
    (output,) = load_networks(("onet",), engine, progress)
    return Haar(_cascade(), OutputNetwork(output), min_face, DEFAULT_SCORE if score is None else score)


def _cascade() -> Any:
    try:
        # Read here: on Windows OpenCV does not open paths with characters beyond ASCII.
        text = Path(cv2.__file__).with_name("data").joinpath(_CASCADE).read_text(encoding="utf-8")
        storage = cv2.FileStorage(text, cv2.FILE_STORAGE_READ | cv2.FILE_STORAGE_MEMORY)
        cascade = cv2.CascadeClassifier()
        loaded = cascade.read(storage.getFirstTopLevelNode())
    except (OSError, AttributeError, cv2.error):
        loaded = False
    if not loaded:
        raise ModelMissingError(
            "OpenCV's face cascade is missing; OpenCV 5 has none. Run: pip install -r requirements.txt"
        )
    return cascade
