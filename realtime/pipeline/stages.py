"""From frames to names: the detection thread and the embedding thread, and what passes between them.

    frames ──[newest wins]──> DetectionStage ──[Crops: newest look of each track wins]──> EmbeddingStage
                                   ▲   └──> analysis                                           │
                                   └───────────────────[results, bounded]──────────────────────┘

The detection stage owns the follower (tracker, looks) and is told of changes by messages it takes between frames. The
embedding stage owns the embedder and gets the one to use with every batch, so that a change of embedder and templates
is one change: crops and results tell whose they are, and those of the former embedder are thrown away.
"""

from __future__ import annotations

import statistics
import threading
from collections import deque
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from realtime.interfaces import Figures
from realtime.pipeline.capture import CaptureStatus
from realtime.pipeline.crops import Answer, Crops, Identification
from realtime.worker import IDLE, Tolerance, Worker

if TYPE_CHECKING:
    from realtime.mailbox import Mailbox
    from recognition.interfaces import Detector, Embedder
    from recognition.matching.templates import Templates
    from recognition.tracking.follower import Follower, LookRequest, LookResult
    from recognition.types import Analysis, CropSpec, Frame


RESULTS_WAITING = 16


class Follow(Protocol):
    """Makes a Follower; without a crop spec no looks are wanted yet."""

    def __call__(self, detector: Detector, crop_spec: CropSpec | None) -> Follower: ...


class Look(Protocol):
    """``recognition.tracking.follower.look``: one batch embedded and matched."""

    def __call__(
        self, requests: Sequence[LookRequest], embedder: Embedder, templates: Templates
    ) -> Sequence[LookResult]: ...


class EmbeddingStage:
    """Turns batches of crops into answers. One ``step`` is one batch."""

    def __init__(
        self,
        crops: Crops,
        answered: Callable[[Answer], None],
        look: Look,
        clock: Callable[[], float],
    ) -> None:
        self.embed_ms = Durations()
        self.tolerance = Tolerance("Embedding a face")
        self._crops = crops
        self._answered = answered
        self._look = look
        self._clock = clock

    def step(self, timeout: float = IDLE) -> bool:
        """Waits up to ``timeout`` for crops; says whether there were some."""
        batch = self._crops.take(timeout)
        if batch is None:
            return False
        started = self._clock()
        try:
            results = tuple(self._look(batch.requests, batch.by.embedder, batch.by.templates))
        except Exception as error:
            self.tolerance.failed(error)
            return True
        self.tolerance.passed()
        now = self._clock()
        self.embed_ms.add(now, (now - started) * 1000 / len(batch.requests))
        self._answered(Answer(results, batch))
        return True


class DetectionStage:
    """Follows the faces from frame to frame. One ``step`` is one frame, or one wake-up for what else has come in.

    The follower is touched by ``step`` alone. Everything named ``use_...`` and ``answered`` may be called from any
    thread: they leave a message, the newest of each kind wins, and the next step acts on it before its frame.
    """

    def __init__(
        self,
        frames: Mailbox[Frame],
        crops: Crops,
        follow: Follow,
        clock: Callable[[], float],
        analysed: Callable[[Analysis], None],
        threshold: Callable[[], float],
    ) -> None:
        self.rate = Rate()
        self.detect_ms = Durations()
        self.tolerance = Tolerance("Finding faces in a frame")
        self.analysis: Analysis | None = None
        """The newest, undecided: looks are filled in, states are for ``identity.decided`` to say."""
        self._frames = frames
        self._crops = crops
        self._follow = follow
        self._clock = clock
        self._analysed = analysed
        self._threshold = threshold
        self._detector: Detector | None = None
        self._by: Identification | None = None
        self._follower: Follower | None = None
        self._source = 0
        self._seen_any = False
        self._lock = threading.Lock()  # guards the messages below, and the mailbox that is waited on
        self._new_frames: Mailbox[Frame] | None = None
        self._new_detector: Detector | None = None
        self._new_identification: Identification | None = None
        self._answers: deque[Answer] = deque(maxlen=RESULTS_WAITING)

    def use_frames(self, frames: Mailbox[Frame]) -> None:
        """Another source: its frames come from ``frames``, tracks and analysis of the former are forgotten."""
        with self._lock:
            self._new_frames = frames
        self.wake()

    def use_detector(self, detector: Detector) -> None:
        with self._lock:
            self._new_detector = detector
        self.wake()

    def use_identification(self, identification: Identification) -> None:
        """A new embedder starts every track's looks anew; new templates of the same embedder match them again."""
        with self._lock:
            self._new_identification = identification
        self.wake()

    def answered(self, answer: Answer) -> None:
        with self._lock:
            self._answers.append(answer)
        self.wake()

    @property
    def frames_dropped(self) -> int:
        """Frames of this source that newer ones replaced before they were analysed."""
        return self._frames.dropped

    def wake(self) -> None:
        """Makes a waiting step return."""
        with self._lock:
            self._frames.wake()

    def step(self, timeout: float = IDLE) -> bool:
        """Waits up to ``timeout`` for a frame or a message; says whether a frame was analysed."""
        frames = self._frames
        frame = frames.take(timeout)
        changed = self._take_messages()
        if frames is not self._frames:
            return False  # the frame is of the source before
        analysed = frame is not None and self._observe(frame)
        if (changed or analysed) and self._seen_any and self._follower is not None:
            self.analysis = self._follower.analysis()
            self._analysed(self.analysis)
        return analysed

    def _observe(self, frame: Frame) -> bool:
        follower = self._follower
        if follower is None:
            return False
        if follower.may_skip(frame):
            return False
        follower.threshold = self._threshold()
        started = self._clock()
        try:
            requests = follower.process(frame)
        except Exception as error:
            self.tolerance.failed(error)
            return False
        self.tolerance.passed()
        now = self._clock()
        self._seen_any = True
        self.detect_ms.add(now, (now - started) * 1000)
        self.rate.tick(now)
        if self._by is not None and requests:
            self._crops.put(requests, self._by, self._source)
        return True

    def _take_messages(self) -> bool:
        """Acts on what was left since the last step; says whether a track may have changed by it."""
        with self._lock:
            frames, self._new_frames = self._new_frames, None
            detector, self._new_detector = self._new_detector, None
            identification, self._new_identification = self._new_identification, None
            answers = tuple(self._answers)
            self._answers.clear()
            if frames is not None:
                self._frames = frames
        if detector is not None:
            self._take_detector(detector)
        if identification is not None:
            self._take_identification(identification)
        if frames is not None:
            self._start_anew()
        return self._absorb(answers) or identification is not None

    def _take_detector(self, detector: Detector) -> None:
        self._detector = detector
        if self._follower is None:
            self._follower = self._new_follower()
        else:
            self._follower.set_detector(detector)

    def _take_identification(self, new: Identification) -> None:
        former, self._by = self._by, new
        same_embedder = former is not None and former.embedder is new.embedder
        if not same_embedder:
            self._crops.clear()
        if self._follower is None:
            return
        if same_embedder:
            self._follower.rematch(new.templates)
        else:
            self._follower.set_crop_spec(new.embedder.crop_spec)

    def _start_anew(self) -> None:
        """Times and track ids of another source have nothing to do with those before."""
        self._source += 1
        self._crops.clear()
        self.analysis = None
        self._seen_any = False
        self._follower = self._new_follower()

    def _new_follower(self) -> Follower | None:
        if self._detector is None:
            return None
        return self._follow(self._detector, self._by.embedder.crop_spec if self._by is not None else None)

    def _absorb(self, answers: Sequence[Answer]) -> bool:
        if self._follower is None or self._by is None:
            return False
        current = [
            each
            for each in answers
            if each.batch.source == self._source and each.batch.by.embedder is self._by.embedder
        ]
        for answer in current:
            self._follower.add_results(answer.results)
        if any(answer.batch.by is not self._by for answer in current):
            # Matched while the gallery was changing: matched again, so that no removed name comes back.
            self._follower.rematch(self._by.templates)
        return bool(current)


class Pipeline:
    """Both stages on threads of their own. After a failure a new one is made; nothing carries over."""

    def __init__(
        self,
        frames: Mailbox[Frame],
        follow: Follow,
        look: Look,
        *,
        clock: Callable[[], float],
        analysed: Callable[[Analysis], None],
        threshold: Callable[[], float],
    ) -> None:
        self.crops = Crops()
        self.detection = DetectionStage(frames, self.crops, follow, clock, analysed, threshold)
        self.embedding = EmbeddingStage(self.crops, self.detection.answered, look, clock)
        self.workers = (
            Worker("detection", self.detection.step, self.detection.wake),
            Worker("embedding", self.embedding.step, self.crops.close),
        )

    @property
    def fault(self) -> tuple[str, Exception] | None:
        """The thread that ended with an error, and the error."""
        return next(((each.name, each.fault) for each in self.workers if each.fault is not None), None)

    def start(self) -> None:
        for worker in self.workers:
            worker.start()

    def stop_soon(self) -> None:
        for worker in self.workers:
            worker.stop_soon()

    def figures(self, now: float, source: CaptureStatus, newest: Frame | None) -> Figures:
        """The measurements as they are; the picture's age is that of ``newest``."""
        return Figures(
            frames_per_second=source.frames_per_second,
            analysed_per_second=self.detection.rate.per_second(now),
            picture_age_ms=(now - newest.captured_at) * 1000 if newest is not None else None,
            detect_ms=self.detection.detect_ms.median(now),
            embed_ms=self.embedding.embed_ms.median(now),
            frames_dropped=self.detection.frames_dropped,
            looks_dropped=self.crops.dropped,
        )


WINDOW = 2.0
"""Seconds a measurement counts."""

_KEPT = 512  # at most; 240 a second for two seconds


class Rate:
    """Events a second over the last ``WINDOW`` seconds."""

    def __init__(self) -> None:
        self._times: deque[float] = deque(maxlen=_KEPT)
        self._lock = threading.Lock()

    def tick(self, now: float) -> None:
        with self._lock:
            self._times.append(now)

    def per_second(self, now: float) -> float | None:
        """None before the second event; 0 when events have stopped coming."""
        with self._lock:
            times = list(self._times)
        if len(times) < 2:
            return None
        recent = [each for each in times if each >= now - WINDOW]
        # n events span n - 1 intervals; measured up to now, so that a stream that stops decays.
        return (len(recent) - 1) / max(now - recent[0], 1e-9) if len(recent) > 1 else 0.0


class Durations:
    """The median of what was measured in the last ``WINDOW`` seconds, else of the newest few."""

    def __init__(self) -> None:
        self._entries: deque[tuple[float, float]] = deque(maxlen=_KEPT)
        self._lock = threading.Lock()

    def add(self, now: float, milliseconds: float) -> None:
        with self._lock:
            self._entries.append((now, milliseconds))

    def median(self, now: float) -> float | None:
        """In ms; None before the first. Looks at settled faces are rare, so the newest three always count."""
        with self._lock:
            entries = list(self._entries)
        recent = [value for at, value in entries if at >= now - WINDOW] or [value for _, value in entries[-3:]]
        return statistics.median(recent) if recent else None
