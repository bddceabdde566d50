"""Compares the packages that the networks come from with Rollcall, alternating runs in one process."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from commands.app import App
from commands.benchmark.figures import spread
from commands.benchmark.random_weights import embedder_of, store_of
from recognition.inference.keras_file import read_network
from recognition.inference.keras_vggface_import import keras_network
from recognition.progress import ignore_progress
from recognition.types import Box, Image

MTCNN = "mtcnn"
KERAS_VGGFACE = "keras_vggface"
_EMBEDDER = "vggface-resnet50"
_BATCHES = (1, 4)
_SMALLEST_FACE = 20
"""Default of the mtcnn package; with any other value version 1.0 finds nothing."""


def missing(package: str) -> str | None:
    """Why the comparison with ``package`` cannot be made here, or None."""
    needs = [package, "tensorflow", *(["tf_keras"] if package == KERAS_VGGFACE else [])]
    absent = [each for each in needs if find_spec(each) is None]
    return f"{' and '.join(absent)} not installed" if absent else None


def measure(app: App, order: Mapping[str, Any]) -> dict[str, Any]:
    """``order``: ``package``, ``rounds``, and ``frames``, an npy file of (N, H, W, 3) uint8 BGR, for mtcnn."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    if order["package"] == MTCNN:
        return _mtcnn(app, np.load(Path(order["frames"])), order["rounds"])
    return _keras_vggface(app, order["rounds"])


def _mtcnn(app: App, frames: Sequence[Image], rounds: int) -> dict[str, Any]:
    import mtcnn

    package = mtcnn.MTCNN(device="CPU:0")
    smallest = max(app.settings.detection.min_face, _SMALLEST_FACE)
    ours, same = app.detector(MTCNN, min_face=smallest), app.detector(MTCNN, min_face=_SMALLEST_FACE)
    rgb = [np.ascontiguousarray(frame[..., ::-1]) for frame in frames]
    found: dict[str, list[list[Box]]] = {"package": [], "ours": []}
    for theirs, frame in zip(rgb, frames, strict=True):
        boxes = [each["box"] for each in package.detect_faces(theirs)]
        found["package"].append([Box(x, y, x + width, y + height) for x, y, width, height in boxes])
        found["ours"].append([each.box for each in ours.detect(frame)])
    works: dict[str, Callable[[int], object]] = {
        "package": lambda number: package.detect_faces(rgb[number % len(rgb)]),
        "ours": lambda number: ours.detect(frames[number % len(frames)]),
        "ours_down_to_the_same_size": lambda number: same.detect(frames[number % len(frames)]),
    }
    overlaps = [
        max((box.iou(other) for other in others), default=0.0)
        for boxes, others in zip(found["package"], found["ours"], strict=True)
        for box in boxes
    ]
    return {
        "min_face": smallest,
        "min_face_of_package": _SMALLEST_FACE,
        **_compared(works, rounds),
        "faces": {who: sum(map(len, boxes)) for who, boxes in found.items()},
        "iou": {"least": round(min(overlaps), 4), "median": round(float(np.median(overlaps)), 4)} if overlaps else None,
    }


def _keras_vggface(app: App, rounds: int) -> dict[str, Any]:
    network = _EMBEDDER.removeprefix("vggface-")
    package = keras_network(network)
    arrays = read_network(store_of(app, _EMBEDDER).path(_EMBEDDER), network)
    for layer in package.layers:
        if layer.weights:
            layer.set_weights(arrays[layer.name])
    ours = embedder_of(app, _EMBEDDER, app.engine, ignore_progress)
    random = np.random.default_rng(0)
    result: dict[str, Any] = {"weights": "random"}
    for batch in _BATCHES:
        crops = random.integers(0, 256, (batch, 224, 224, 3), dtype=np.uint8)
        floats = crops.astype(np.float32)
        works = {"package": _ignoring(package.predict, floats, verbose=0), "ours": _ignoring(ours.embed, list(crops))}
        result[f"batch_of_{batch}"] = _compared(works, rounds)
    return result


def _ignoring(work: Callable[..., object], *arguments: object, **options: object) -> Callable[[int], object]:
    """``work`` that does the same in every round."""
    return lambda _round: work(*arguments, **options)


def _compared(works: Mapping[str, Callable[[int], object]], rounds: int) -> dict[str, Any]:
    """Runs alternate, so that other load on the machine affects both alike."""
    taken: dict[str, list[float]] = {who: [] for who in works}
    for work in works.values():
        work(0)
    for number in range(rounds):
        for who, work in works.items():
            start = time.perf_counter()
            work(number)
            taken[who].append((time.perf_counter() - start) * 1000)
    spreads = {who: spread(times) for who, times in taken.items()}
    package = spreads.pop("package")
    result: dict[str, Any] = {"package_ms": package}
    for who, each in spreads.items():
        result[f"{who}_ms"] = each
        result[who.replace("ours", "times_as_quick")] = round(package["median"] / each["median"], 2)
    return result
