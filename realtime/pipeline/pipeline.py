"""The two threads that analyse the frames of every source of a session: detection and embedding.

The sources take turns, so that one with many faces does not hold the others up, and their faces share a batch of the
embedder. A stage that fails ends alone.
"""

from __future__ import annotations

import itertools
import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from realtime.interfaces import Figures
from realtime.mailbox import Mailbox
from realtime.pipeline.capture import CaptureStatus
from realtime.pipeline.crops import Crops, EmbeddedBatch
from realtime.pipeline.stages import DetectionStage, EmbeddingStage
from realtime.worker import IDLE, Worker

if TYPE_CHECKING:
    from recognition.interfaces import LivenessModel
    from recognition.types import Frame

_log = logging.getLogger(__name__)

DETECTION, EMBEDDING = "detection", "embedding"
"""Names of the threads."""


_LEAD = 4
"""Rounds by which a new face is before the others."""


class Turns:
    """Steps the stages whose frames wait, in turn: of those that are ready, the one that waited longest. One with a new
    face has about four of five turns until there are looks enough to name it."""

    def __init__(self) -> None:
        self.changed = threading.Condition()
        """To be shared by the mailboxes of the stages."""
        self._stages: tuple[DetectionStage, ...] = ()
        self._turn = itertools.count()
        self._served: dict[DetectionStage, int] = {}
        self._is_woken = False

    @property
    def stages(self) -> tuple[DetectionStage, ...]:
        return self._stages

    def add(self, stage: DetectionStage) -> None:
        with self.changed:
            self._stages = (*self._stages, stage)
            self.changed.notify_all()

    def remove(self, stage: DetectionStage) -> None:
        with self.changed:
            self._stages = tuple(each for each in self._stages if each is not stage)
            self._served.pop(stage, None)

    def wake(self) -> None:
        """Makes a waiting step return."""
        with self.changed:
            self._is_woken = True
            self.changed.notify_all()

    def step(self, timeout: float = IDLE) -> DetectionStage | None:
        """Waits up to ``timeout`` for a stage that is ready, and steps it; returns it, or None where there was none."""
        with self.changed:
            self.changed.wait_for(lambda: self._is_woken or any(each.is_ready for each in self._stages), timeout)
            self._is_woken = False
            ready = [each for each in self._stages if each.is_ready]
            if not ready:
                return None
            lead = _LEAD * len(self._stages)
            stage = min(ready, key=lambda each: self._served.get(each, -1) - (lead if each.is_urgent else 0))
            self._served[stage] = next(self._turn)
        try:
            stage.step(0.0)
        except Exception as error:
            stage.fault = error
            _log.exception("The detection of one source ended with an error")
        return stage


class Pipeline:
    """liveness: gives the model to check looks with, None while there is none."""

    def __init__(self, clock: Callable[[], float], liveness: Callable[[], LivenessModel | None] = lambda: None) -> None:
        self.crops = Crops()
        self.turns = Turns()
        self._sources = itertools.count()
        self._clock = clock
        self._liveness = liveness
        self._is_started = False
        self._replaced: list[Worker] = []
        self._detection = Worker(DETECTION, self.turns.step, self.turns.wake)
        self._new_embedding()

    @property
    def fault(self) -> tuple[str, Exception] | None:
        """The thread of all sources that ended with an error, and the error."""
        error = self._embedding_worker.fault
        return None if error is None else (EMBEDDING, error)

    @property
    def workers(self) -> tuple[Worker, ...]:
        return (self._detection, self._embedding_worker, *self._replaced)

    def new_mailbox(self) -> Mailbox[Frame]:
        return Mailbox(self.turns.changed)

    def new_stage(self, make: Callable[..., DetectionStage], frames: Mailbox[Frame]) -> DetectionStage:
        """A stage that takes its turns from now on. ``make`` gets the frames, and crops and sources to share."""
        stage = make(frames, self.crops, sources=self._sources)
        self.turns.add(stage)
        return stage

    def start(self) -> None:
        """Idempotent."""
        import cv2

        # Pictures are small: OpenCV's own threads take more time to wake and to wait than they save.
        cv2.setNumThreads(1)
        self._is_started = True
        for worker in (self._detection, self._embedding_worker):
            worker.start()

    def revive(self) -> None:
        """Replaces a thread of all sources that has failed."""
        if self.fault is None:
            return
        self._replaced = [each for each in (*self._replaced, self._embedding_worker) if not each.join(0.0)]
        self._new_embedding()
        if self._is_started:
            self._embedding_worker.start()

    def stop_soon(self) -> None:
        for worker in self.workers:
            worker.stop_soon()

    def figures(self, stage: DetectionStage, now: float, source: CaptureStatus, newest: Frame | None) -> Figures:
        """The current measurements of one source; the picture's age is that of ``newest``. Embedding is of all."""
        return Figures(
            frames_per_second=source.frames_per_second,
            analysed_per_second=stage.rate.per_second(now),
            picture_age_ms=(now - newest.captured_at) * 1000 if newest is not None else None,
            detect_ms=stage.detect_ms.median(now),
            embed_ms=self._embedding.embed_ms.median(now),
            frames_dropped=stage.frames_dropped,
            looks_dropped=self.crops.dropped,
        )

    def _new_embedding(self) -> None:
        self._embedding = EmbeddingStage(self.crops, self._deliver, self._clock, self._liveness)
        self._embedding_worker = Worker(EMBEDDING, self._embedding.step, self.crops.close)

    def _deliver(self, results: EmbeddedBatch) -> None:
        for stage in self.turns.stages:
            stage.add_results(results)
