"""The detector, the embedder and the templates in use, and how they are changed while everything runs."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from realtime.interfaces import Activity, LiveCode, Notice, NoticeKind, error_message
from realtime.notices import Notices
from realtime.pipeline.crops import Identification
from realtime.pipeline.model_loading import LateDetector, ModelFactory
from realtime.pipeline.naming import Threshold
from realtime.task_runner import Task, TaskContext, TaskRunner, TaskState
from recognition.interfaces import template_key
from recognition.message import Message
from recognition.progress import ProgressSink, ignore_progress
from recognition.types import EffectiveSetting

if TYPE_CHECKING:
    from recognition.enrolment.still import Enroller
    from recognition.interfaces import Detector, Embedder
    from recognition.matching.templates import Templates

SMALLEST_ENROLLED = 16
"""Pixels. Faces this small are looked for in the pictures of the gallery, so that a small one is called too small."""

_EMBEDDER = "embedder"  # the subject of notices
_DETECTOR = "detector"
_PREPARATION, _DOWNLOADS = "preparation", "downloads"  # lanes of the task runner


class ActiveModels:
    """Exchanges the parts of a running recognition, each as a whole.

        set_embedder ──> preparation thread makes it ──> gallery thread makes its templates ──> both are handed over
        (the former embedder and its templates work on until then)

    ``use_detector`` and ``use_identification`` receive what is ready, on the thread that made it. ``enrol`` asks the
    gallery thread for templates of so many values; it answers with ``templates_ready``.
    """

    def __init__(
        self,
        workshop: ModelFactory,
        notices: Notices,
        threshold: Threshold,
        tasks: TaskRunner,
        *,
        min_face: int,
        dominant_face: float,
        blur_to: float | None = None,
        use_detector: Callable[[Detector], None],
        use_identification: Callable[[Identification], None],
        enrol: Callable[[Enroller, int], None],
    ) -> None:
        self.detector: Detector | None = None
        self.identification: Identification | None = None
        self.effective: tuple[EffectiveSetting, ...] = ()
        self._workshop = workshop
        self._notices = notices
        self._threshold = threshold
        self._min_face = min_face
        self._dominant_face = dominant_face
        self._blur_to = blur_to
        self._use_detector = use_detector
        self._use_identification = use_identification
        self._enrol = enrol
        self._lock = threading.Lock()  # guards what the preparation and gallery threads tell each other
        self._detector_asked = self._embedder_asked = ""
        self._next: Embedder | None = None  # made, and waiting for its templates
        self._tasks = tasks

    @property
    def activities(self) -> tuple[Activity, ...]:
        return tuple(each for each in map(self._tasks.activity, (_PREPARATION, _DOWNLOADS)) if each is not None)

    @property
    def detector_name(self) -> str:
        """The detector in use; empty before the first one is."""
        return self.detector.name if self.detector is not None else ""

    @property
    def embedder_name(self) -> str:
        """The embedder in use; empty before the first one is."""
        return self.identification.embedder.name if self.identification is not None else ""

    @property
    def status(self) -> Message | None:
        """What is still missing before faces are named, or None."""
        if self.detector is None:
            name = self._detector_asked
            return Message.of(LiveCode.PREPARING_DETECTOR, name=name) if name else Message.of(LiveCode.NO_DETECTOR)
        if self.identification is None:
            name = self._embedder_asked
            return Message.of(LiveCode.PREPARING_EMBEDDER, name=name) if name else Message.of(LiveCode.NO_EMBEDDER)
        return None

    def set_detector(self, name: str) -> None:
        """Raises UnknownNameError. A detector that cannot be made becomes a notice; the former stays."""
        self._workshop.check_detector(name)
        self._detector_asked = name
        self._prepare(
            _DETECTOR,
            lambda context: self._make_detector(name, context),
            lambda error: self._refuse(_DETECTOR, name, error),
        )

    def set_embedder(self, name: str) -> None:
        """Raises UnknownNameError. Where the weights are missing, a notice offers to fetch them."""
        self._workshop.check_embedder(name)
        if not self._workshop.has_weights(name):
            self.say_missing(name)
            return
        self._embedder_asked = name
        self._prepare(
            _EMBEDDER,
            lambda context: self._make_embedder(name, context),
            lambda error: self._refuse(_EMBEDDER, name, error),
        )

    def say_missing(self, name: str, instead: str | None = None) -> None:
        """Puts up the notice with the button to fetch; ``instead`` is what runs in its place."""
        running = instead or self.embedder_name
        message = Message.of(LiveCode.WEIGHTS_MISSING, name=name, instead=running)
        self._notices.put(_EMBEDDER, Notice(NoticeKind.WARNING, message, "fetch-model", name))

    def prepare(self, subject: str, work: Callable[[], None]) -> None:
        """Does ``work`` on the preparation thread, in turn with the rest; a failure becomes a notice."""
        self._prepare(
            subject,
            lambda _context: work(),
            lambda error: self._notices.put(
                subject, Notice(NoticeKind.PROBLEM, error_message(error, LiveCode.GALLERY_UNUSABLE))
            ),
        )

    def fetch(self, name: str) -> None:
        """Raises UnknownNameError. Downloads in the background; how it went becomes a notice."""
        self._workshop.check_embedder(name)
        self._notices.clear(_EMBEDDER)
        self._prepare(
            _EMBEDDER,
            lambda context: self._fetch(name, context),
            lambda error: self._say_not_fetched(name, error),
            lane=_DOWNLOADS,
        )

    def templates_ready(self, templates: Templates, remembered: float | None) -> None:
        """The gallery thread has templates: of the embedder in use, or of the next one, which is in use from now on."""
        with self._lock:
            current = self.identification.embedder if self.identification is not None else None
            embedder = next(
                (
                    each
                    for each in (self._next, current)
                    if each is not None and template_key(each) == templates.embedder
                ),
                None,
            )
            if embedder is None:
                return  # of an embedder that was given up since
            if embedder is not current:
                self._next = None
            default = self._workshop.default_threshold(embedder.name, len(set(templates.people)))
            trained = templates.trained
            if trained is None:
                self._threshold.use_embedder(templates.embedder, default, remembered)
            else:  # it has a limit of its own
                self._threshold.use_embedder(f"{templates.embedder} {trained.name}", trained.threshold, None)
            self.identification = Identification(embedder, templates)
            self._use_identification(self.identification)
            embedders_notice = self._notices.get(_EMBEDDER)
            if embedders_notice is not None and embedders_notice.argument == embedder.name:
                self._notices.clear(_EMBEDDER)

    def _prepare(
        self,
        subject: str,
        work: Callable[[TaskContext], None],
        failed: Callable[[Exception], None],
        lane: str = _PREPARATION,
    ) -> None:
        """Queues ``work`` in place of what waits for the same ``subject``."""

        def ended(task: Task[None]) -> None:
            if task.state is TaskState.FAILED and task.error is not None:
                failed(task.error)

        self._tasks.submit(f"{lane} {subject}", work, lane=lane, on_end=ended)

    def _make_detector(self, name: str, progress: ProgressSink) -> None:
        detector = self._workshop.detector(name, progress)
        self.detector = detector
        self._use_detector(detector)
        self.effective = self._workshop.effective()
        self._notices.clear(_DETECTOR)
        with self._lock:
            embedder = self._next or (self.identification.embedder if self.identification is not None else None)
        if embedder is not None:
            self._ask_gallery(detector, embedder)

    def _make_embedder(self, name: str, progress: ProgressSink) -> None:
        embedder = self._workshop.embedder(name, progress)
        self.effective = self._workshop.effective()
        with self._lock:
            self._next = embedder
        if self.detector is not None:
            self._ask_gallery(self.detector, embedder)

    def _ask_gallery(self, detector: Detector, embedder: Embedder) -> None:
        """Enrols with the detector that finds the live faces; one of its own, for another thread."""
        from recognition.enrolment.still import Enroller, EnrolmentRules

        def make() -> Detector:
            return self._workshop.detector(detector.name, ignore_progress, min_face=SMALLEST_ENROLLED)

        rules = EnrolmentRules(self._min_face, self._dominant_face, self._blur_to)
        self._enrol(Enroller(LateDetector(detector.name, make), embedder, rules), embedder.dimension)

    def _fetch(self, name: str, context: TaskContext) -> None:
        self._workshop.fetch(name, context, lambda: context.is_cancelled)
        if not context.is_cancelled:
            message = Message.of(LiveCode.WEIGHTS_READY, name=name)
            self._notices.put(_EMBEDDER, Notice(NoticeKind.INFO, message, "switch-embedder", name))

    def _refuse(self, subject: str, name: str, error: Exception) -> None:
        if subject == _DETECTOR and self._detector_asked == name:
            self._detector_asked = self.detector_name
        if subject == _EMBEDDER and self._embedder_asked == name:
            self._embedder_asked = self.embedder_name
        self._notices.put(subject, Notice(NoticeKind.PROBLEM, error_message(error, LiveCode.MODEL_UNUSABLE, name=name)))

    def _say_not_fetched(self, name: str, error: Exception) -> None:
        message = error_message(error, LiveCode.WEIGHTS_NOT_DOWNLOADED, name=name)
        self._notices.put(_EMBEDDER, Notice(NoticeKind.PROBLEM, message, "fetch-model", name))
