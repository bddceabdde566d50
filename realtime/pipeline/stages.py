"""The detection stage of each source, and the embedding stage of all, which turn frames into names.

    frames ──[newest wins]──> DetectionStage ──[Crops: newest look of each track wins]──> EmbeddingStage
                                   ▲   └──> analysis                                           │
                                   └───────────────────[results, bounded]──────────────────────┘

The detection stage owns the follower (tracker, looks) and applies changes between frames. The embedding stage gets the
embedder and templates to use with every batch, so that they change together; crops and results of a former embedder
are dropped.
"""

from __future__ import annotations

import itertools
import math
import statistics
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from realtime.pipeline.crops import Crops, EmbeddedBatch, Identification
from realtime.worker import IDLE, Tolerance

if TYPE_CHECKING:
    from realtime.mailbox import Mailbox
    from recognition.interfaces import Detector, LivenessModel
    from recognition.tracking.follower import Follower
    from recognition.types import Analysis, CropSpec, Frame


MAX_RESULTS = 16

_UNNAMED_INTERVAL = 0.1
"""Least seconds between two searches before faces can be named: what is prepared meanwhile needs the processor."""

MakeFollower = Callable[["Detector", "CropSpec | None"], "Follower"]
"""Without a crop spec the follower requests no looks."""


class EmbeddingStage:
    """Embeds and matches batches of crops. One ``step`` is one batch.

    liveness: gives the model to check looks with, None while there is none.
    """

    def __init__(
        self,
        crops: Crops,
        on_results: Callable[[EmbeddedBatch], None],
        clock: Callable[[], float],
        liveness: Callable[[], LivenessModel | None] = lambda: None,
    ) -> None:
        self.embed_ms = Durations()
        self.tolerance = Tolerance("Embedding a face")
        self._crops = crops
        self._on_results = on_results
        self._clock = clock
        self._liveness = liveness

    def step(self, timeout: float = IDLE) -> bool:
        """Waits up to ``timeout`` for crops; returns whether there were any."""
        from recognition.tracking.looks import embed_looks  # on this thread: its imports take a while

        batch = self._crops.take(timeout)
        if batch is None:
            return False
        started = self._clock()
        try:
            used = batch.identification
            results = tuple(embed_looks(batch.requests, used.embedder, used.templates, self._liveness()))
        except Exception as error:
            self.tolerance.failed(error)
            return True
        self.tolerance.passed()
        now = self._clock()
        self.embed_ms.add(now, (now - started) * 1000 / len(batch.requests))
        self._on_results(EmbeddedBatch(results, batch))
        return True


class DetectionStage:
    """Tracks faces from frame to frame. One ``step`` is one frame, or one wake-up for changes and results.

    ``use_...`` and ``add_results`` are thread-safe: the newest value of each kind is applied before the next frame.

    analysis: the newest, undecided one: it has looks, but ``identity.decided`` sets the states.
    feed: the number of the source among those of the session.
    sources: numbers for the sources that follow each other here, none of which another stage has.
    fault: the error that ended it, for ``Turns``.
    """

    def __init__(
        self,
        frames: Mailbox[Frame],
        crops: Crops,
        make_follower: MakeFollower,
        clock: Callable[[], float],
        on_analysis: Callable[[Analysis], None],
        threshold: Callable[[], float],
        feed: int = 0,
        sources: Iterator[int] | None = None,
    ) -> None:
        self.fault: Exception | None = None
        self.rate = Rate()
        self.detect_ms = Durations()
        self.tolerance = Tolerance("Finding faces in a frame")
        self.analysis: Analysis | None = None
        self._frames = frames
        self._crops = crops
        self._make_follower = make_follower
        self._clock = clock
        self._on_analysis = on_analysis
        self._threshold = threshold
        self._detector: Detector | None = None
        self._identification: Identification | None = None
        self._follower: Follower | None = None
        self._feed = feed
        self._sources = itertools.count() if sources is None else sources
        self._source = next(self._sources)
        self._searched_at = -math.inf
        self._has_analysed = False
        self._lock = threading.Lock()  # guards everything below, and exchanging the mailbox
        self._new_frames: Mailbox[Frame] | None = None
        self._new_detector: Detector | None = None
        self._new_identification: Identification | None = None
        self._results: deque[EmbeddedBatch] = deque(maxlen=MAX_RESULTS)

    def use_frames(self, frames: Mailbox[Frame]) -> None:
        """Takes frames of another source from ``frames``; tracks and analysis of the former are dropped."""
        with self._lock:
            self._new_frames = frames
        self.wake()

    def use_detector(self, detector: Detector) -> None:
        with self._lock:
            self._new_detector = detector
        self.wake()

    def use_identification(self, identification: Identification) -> None:
        """A new embedder drops the looks of every track; new templates of the same embedder match them again."""
        with self._lock:
            self._new_identification = identification
        self.wake()

    def add_results(self, results: EmbeddedBatch) -> None:
        """Those of other sources are left out."""
        if self._source in results.batch.sources.values():
            with self._lock:
                self._results.append(results)
            self.wake()

    @property
    def is_ready(self) -> bool:
        """Whether a step has something to do."""
        return self.fault is None and self._frames.is_ready

    @property
    def identification(self) -> Identification | None:
        """What the looks of ``analysis`` are matched with, on the detection thread."""
        return self._identification

    @property
    def is_urgent(self) -> bool:
        """Whether a face has just come into the picture, and has no name yet."""
        return self._follower is not None and self._identification is not None and self._follower.has_new_faces

    @property
    def frames_dropped(self) -> int:
        """Frames of this source that were replaced by newer ones before they were analysed."""
        return self._frames.dropped

    def wake(self) -> None:
        """Makes a waiting step return."""
        with self._lock:
            self._frames.wake()

    def step(self, timeout: float = IDLE) -> bool:
        """Waits up to ``timeout`` for a frame, change or result; returns whether a frame was analysed."""
        frames = self._frames
        frame = frames.take(timeout)
        changed = self._apply_changes()
        if frames is not self._frames:
            return False  # the frame is of the former source
        analysed = frame is not None and self._analyse(frame)
        if (changed or analysed) and self._has_analysed and self._follower is not None:
            self.analysis = replace(self._follower.analysis(), feed=self._feed)
            self._on_analysis(self.analysis)
        return analysed

    def _analyse(self, frame: Frame) -> bool:
        follower = self._follower
        if follower is None or follower.may_skip(frame):
            return False
        since = frame.captured_at - self._searched_at
        if self._identification is None and 0.0 <= since < _UNNAMED_INTERVAL:
            return False
        self._searched_at = frame.captured_at
        follower.threshold = self._threshold()
        started = self._clock()
        try:
            requests = follower.process(frame)
        except Exception as error:
            self.tolerance.failed(error)
            return False
        self.tolerance.passed()
        now = self._clock()
        self._has_analysed = True
        self.detect_ms.add(now, (now - started) * 1000)
        self.rate.tick(now)
        if self._identification is not None and requests:
            self._crops.put(requests, self._identification, self._source)
        return True

    def _apply_changes(self) -> bool:
        """Applies changes and results since the last step; returns whether a track may have changed."""
        with self._lock:
            frames, self._new_frames = self._new_frames, None
            detector, self._new_detector = self._new_detector, None
            identification, self._new_identification = self._new_identification, None
            results = tuple(self._results)
            self._results.clear()
            if frames is not None:
                self._frames = frames
        if detector is not None:
            self._apply_detector(detector)
        if identification is not None:
            self._apply_identification(identification)
        if frames is not None:
            self._reset()
        return self._apply_results(results) or identification is not None

    def _apply_detector(self, detector: Detector) -> None:
        self._detector = detector
        if self._follower is None:
            self._follower = self._new_follower()
        else:
            self._follower.set_detector(detector)

    def _apply_identification(self, new: Identification) -> None:
        former, self._identification = self._identification, new
        same_embedder = former is not None and former.embedder is new.embedder
        if not same_embedder:
            self._crops.clear(self._source)
        if self._follower is None:
            return
        if same_embedder:
            self._follower.rematch(new.templates)
        else:
            self._follower.set_crop_spec(new.embedder.crop_spec)

    def _reset(self) -> None:
        """For another source: its times and tracks are unrelated to the former ones."""
        self._crops.clear(self._source)
        self._source = next(self._sources)
        self.analysis = None
        self._has_analysed = False
        self._follower = self._new_follower()

    def _new_follower(self) -> Follower | None:
        if self._detector is None:
            return None
        return self._make_follower(
            self._detector, self._identification.embedder.crop_spec if self._identification is not None else None
        )

    def _apply_results(self, results: Sequence[EmbeddedBatch]) -> bool:
        if self._follower is None or self._identification is None:
            return False
        current = [each for each in results if each.batch.identification.embedder is self._identification.embedder]
        for each in current:
            sources = each.batch.sources
            self._follower.add_results(look for look in each.results if sources.get(look[0]) == self._source)
        if any(each.batch.identification is not self._identification for each in current):
            # Matched before the gallery changed: matched again, so that no removed name returns.
            self._follower.rematch(self._identification.templates)
        return bool(current)


WINDOW = 2.0
"""Seconds for which a measurement counts."""

_MAX_EVENTS = 512  # 240 per second for two seconds


class Rate:
    """Events per second over the last ``WINDOW`` seconds."""

    def __init__(self) -> None:
        self._times: deque[float] = deque(maxlen=_MAX_EVENTS)
        self._lock = threading.Lock()

    def tick(self, now: float) -> None:
        with self._lock:
            self._times.append(now)

    def per_second(self, now: float) -> float | None:
        """None before the second event; 0 after events have stopped."""
        with self._lock:
            times = list(self._times)
        if len(times) < 2:
            return None
        recent = [each for each in times if each >= now - WINDOW]
        # n events span n - 1 intervals; measured up to now, so that the rate decays when events stop.
        return (len(recent) - 1) / max(now - recent[0], 1e-9) if len(recent) > 1 else 0.0


class Durations:
    """The median duration of the last ``WINDOW`` seconds, or of the newest three."""

    def __init__(self) -> None:
        self._entries: deque[tuple[float, float]] = deque(maxlen=_MAX_EVENTS)
        self._lock = threading.Lock()

    def add(self, now: float, milliseconds: float) -> None:
        with self._lock:
            self._entries.append((now, milliseconds))

    def median(self, now: float) -> float | None:
        """In ms; None before the first."""
        with self._lock:
            entries = list(self._entries)
        recent = [value for at, value in entries if at >= now - WINDOW] or [value for _, value in entries[-3:]]
        return statistics.median(recent) if recent else None
