"""Speed of detecting and embedding every face of every frame, without tracking."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Any

from commands.benchmark.figures import spread
from realtime.parallel_map import prefetch
from recognition.faces.alignment import crop_face
from recognition.interfaces import Detector, Embedder
from recognition.types import Image

WARM_UP = 3
"""Frames not counted: networks allocate their memory at the first ones."""


@dataclass(slots=True)
class _Passed:
    """A frame in the pipeline, with the ms of each stage and its face crops."""

    image: Image
    ms: dict[str, float]
    crops: list[Image]


def measure(
    images: Iterable[Image],
    detector: Detector,
    embedder: Embedder,
    frames: int,
    *,
    seconds: float = 8.0,
    watched: Callable[[float], None] = lambda _done: None,
) -> dict[str, Any]:
    """Takes ``images`` as fast as they come: up to ``frames`` frames, or what ``seconds`` hold, at least three.

    Frames are read and faces found one ahead, each on a thread of its own, while the faces of the frame before are
    embedded: the stages share the processor, so their times overlap and add up to more than a frame's.
    """
    ms: dict[str, list[float]] = defaultdict(list)
    faces = counted = 0
    began = ended = processor_began = processor_ended = 0.0
    with closing(_embedded(images, detector, embedder)) as passing:
        for number, passed in enumerate(passing):
            now = time.perf_counter()
            if number < WARM_UP:
                began, processor_began = now, time.process_time()
                continue
            for stage, taken in passed.ms.items():
                ms[stage].append(taken)
            faces += len(passed.crops)
            counted, ended, processor_ended = counted + 1, now, time.process_time()
            watched(max(counted / frames, (now - began) / seconds))
            if counted == frames or (now - began > seconds and counted >= WARM_UP):
                break
    spreads = {stage: spread(taken) for stage, taken in ms.items()}
    return {
        "frames": counted,
        "frames_per_second": round(counted / (ended - began), 2) if counted else None,
        "processor_ms_per_frame": round((processor_ended - processor_began) * 1000 / counted, 2) if counted else None,
        "faces_per_frame": round(faces / counted, 2) if counted else None,
        "ms": {stage: each["median"] for stage, each in spreads.items()},
        "ms_p95": {stage: each["p95"] for stage, each in spreads.items()},
    }


def _embedded(images: Iterable[Image], detector: Detector, embedder: Embedder) -> Generator[_Passed, None, None]:
    for passed in prefetch(_found(images, detector, embedder), depth=1):
        with _timed(passed, "embed"):
            embedder.embed(passed.crops)
        yield passed


def _found(images: Iterable[Image], detector: Detector, embedder: Embedder) -> Iterator[_Passed]:
    for passed in prefetch(_read(images), depth=1):
        with _timed(passed, "detect"):
            detections = detector.detect(passed.image)
        with _timed(passed, "crop"):
            passed.crops = [crop_face(passed.image, each, embedder.crop_spec) for each in detections]
        yield passed


def _read(images: Iterable[Image]) -> Iterator[_Passed]:
    start = time.perf_counter()
    for image in images:
        yield _Passed(image, {"read": (time.perf_counter() - start) * 1000}, [])
        start = time.perf_counter()


@contextmanager
def _timed(passed: _Passed, stage: str) -> Iterator[None]:
    start = time.perf_counter()
    yield
    passed.ms[stage] = (time.perf_counter() - start) * 1000
