"""The detector, embedder and templates in use, which can be changed while everything runs."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from learning.thresholds.defaults import counted_people
from realtime.allocator import release_memory
from realtime.interfaces import Activity, Choice, LiveCode, Notice, NoticeKind, Notices, error_message
from realtime.pipeline.crops import Identification
from realtime.pipeline.liveness_loading import LIVENESS_LANE, LivenessLoading
from realtime.pipeline.model_loading import Chosen, LazyDetector, ModelFactory
from realtime.pipeline.naming import Threshold
from realtime.task_runner import Task, TaskContext, TaskRunner, TaskState
from recognition.errors import ModelMissingError
from recognition.interfaces import template_key
from recognition.message import Message, Text
from recognition.progress import ProgressSink, ignore_progress
from recognition.types import EffectiveSetting
from recognition.weights.catalogue import LIVENESS_WEIGHTS

if TYPE_CHECKING:
    from recognition.interfaces import Detector, Embedder
    from recognition.liveness.judging import LivenessRules
    from recognition.matching.templates import Templates
    from settings import GallerySettings

MIN_DETECTED_FACE = 16
"""Pixels, in pictures of the gallery: a face below the minimum for enrolment is reported as too small."""

_EMBEDDER = "embedder"  # the subject of notices
_DETECTOR = "detector"
# Lanes of the task runner: the networks are prepared side by side.
_PREPARATIONS = tuple(f"preparation {subject}" for subject in (_DETECTOR, _EMBEDDER))
_DOWNLOADS = "downloads"


class ActiveModels:
    """Exchanges the detector, and the embedder together with its templates.

        set_embedder ──> a task makes it ──> the gallery thread makes its templates ──> both are used
        (the former embedder and its templates are used until then)

    use_detector, use_identification: receive what is ready, on the thread that made it.
    enrol: requests templates of vectors of so many values; ``templates_ready`` receives them.
    liveness: how it is judged; None where it is not checked.
    """

    def __init__(
        self,
        model_factory: ModelFactory,
        notices: Notices,
        threshold: Threshold,
        tasks: TaskRunner,
        settings: GallerySettings,
        *,
        use_detector: Callable[[Detector], None],
        use_identification: Callable[[Identification], None],
        enrol: Callable[..., object],
        liveness: LivenessRules | None = None,
    ) -> None:
        self.liveness = LivenessLoading(liveness, model_factory, notices, tasks)
        self.detector: Detector | None = None
        self.identification: Identification | None = None
        self.effective: tuple[EffectiveSetting, ...] = ()
        self._model_factory = model_factory
        self._notices = notices
        self._threshold = threshold
        self._settings = settings
        self._use_detector = use_detector
        self._use_identification = use_identification
        self._enrol = enrol
        self._lock = threading.Lock()  # guards what tasks and the gallery thread exchange
        self._requested_detector = self._requested_embedder = ""
        self._next: Embedder | None = None  # waiting for its templates
        self._tasks = tasks
        model_factory.on_measured = self._measured

    @property
    def activities(self) -> tuple[Activity, ...]:
        found = self._tasks.activity(*_PREPARATIONS), self._tasks.activity(_DOWNLOADS, LIVENESS_LANE)
        return tuple(each for each in found if each is not None)

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
        """What is missing before faces can be named, or None."""
        if self.detector is None:
            name = self._requested_detector
            return Message.of(LiveCode.PREPARING_DETECTOR, name=name) if name else Message.of(LiveCode.NO_DETECTOR)
        if self.identification is None:
            name = self._requested_embedder
            return Message.of(LiveCode.PREPARING_EMBEDDER, name=name) if name else Message.of(LiveCode.NO_EMBEDDER)
        return None

    def embedders(self, first: str) -> tuple[Choice, ...]:
        """Those to choose from, with the one in use, which is ``first`` before there is any."""
        offered, in_use = self._model_factory.embedders(), self.embedder_name or first
        offered += self._model_factory.bundles()
        # Another fusion is not registered; it is offered while it is in use.
        fused = () if in_use in {each.name for each in offered} else (Choice(in_use, Text("Several embedders as one")),)
        return (*offered, *fused)

    def start(self, detector: str, chosen: Chosen, *, fetch: bool) -> None:
        """Loads everything. ``fetch``: missing weights are downloaded without being asked for."""
        self.set_detector(detector)
        self.set_embedder(chosen.name, instead=chosen.instead)
        if chosen.missing is not None:
            self.report_missing(chosen.missing, chosen.name)
            if fetch:
                self.fetch(chosen.missing)
        self.liveness.prepare(fetch=fetch)

    def set_detector(self, name: str) -> None:
        """Raises UnknownNameError. If it cannot be made, that becomes a notice and the former one stays."""
        self._model_factory.check_detector(name)
        self._requested_detector = name
        self._prepare(
            _DETECTOR,
            lambda context: self._make_detector(name, context),
            lambda error: self._report_unusable(_DETECTOR, name, error),
        )

    def set_embedder(self, name: str, *, instead: str = "") -> None:
        """Raises UnknownNameError. If the weights are missing, a notice offers to download them.

        ``instead``: the embedder to use where a package that ``name`` needs is not installed.
        """
        self._model_factory.check_embedder(name)
        if not self._model_factory.has_weights(name):
            self.report_missing(name)
            return
        self._requested_embedder = name
        self._prepare(
            _EMBEDDER,
            lambda context: self._make_embedder(name, context),
            lambda error: self._report_unusable_embedder(name, error, instead),
        )

    def report_missing(self, name: str, instead: str | None = None) -> None:
        """Shows the notice with the button to download; ``instead`` is used in its place."""
        running = instead or self.embedder_name
        message = Message.of(LiveCode.WEIGHTS_MISSING, name=name, instead=running)
        self._notices.put(_EMBEDDER, Notice(NoticeKind.WARNING, message, "fetch-model", name))

    def fetch(self, name: str) -> None:
        """Downloads in the background; the outcome becomes a notice. Raises UnknownNameError.

        ``name``: an embedder, or one of ``LIVENESS_WEIGHTS`` for all of them.
        """
        if name in LIVENESS_WEIGHTS:
            self.liveness.fetch()
            return
        self._model_factory.check_embedder(name)
        self._notices.clear(_EMBEDDER)
        self._prepare(
            _EMBEDDER,
            lambda context: self._fetch(name, context),
            lambda error: self._report_not_downloaded(name, error),
            lane=_DOWNLOADS,
        )

    def templates_ready(self, templates: Templates, remembered: float | None) -> None:
        """On the gallery thread: templates of the embedder in use, or of the next one, which is used from now on."""
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
                return  # of an embedder that was replaced meanwhile
            if embedder is not current:
                self._next = None
            default = self._model_factory.default_threshold(embedder.name, counted_people(templates.people))
            trained = templates.trained
            if trained is None:
                self._threshold.use_embedder(templates.embedder, default, remembered)
            else:  # it has a threshold of its own
                self._threshold.use_embedder(f"{templates.embedder} {trained.name}", trained.threshold, None)
            notice = self._notices.get(_EMBEDDER)
            if notice is not None and notice.argument == embedder.name:
                self._notices.clear(_EMBEDDER)  # first, so that nothing offers it once it is in use
            self.identification = Identification(embedder, templates)
            self._use_identification(self.identification)
        if embedder is not current:
            release_memory()  # of files that were read to make its networks

    def _prepare(
        self,
        subject: str,
        work: Callable[[TaskContext], None],
        on_error: Callable[[Exception], None],
        lane: str | None = None,
    ) -> None:
        """Queues ``work`` in place of waiting work for the same ``subject``."""

        def on_end(task: Task[None]) -> None:
            if task.state is TaskState.FAILED and task.error is not None:
                on_error(task.error)

        key = f"{lane or 'preparation'} {subject}"
        self._tasks.submit(key, work, lane=lane or key, on_end=on_end)

    def _measured(self) -> None:
        """On a thread of the engine."""
        self.effective = self._model_factory.effective()
        release_memory()

    def _make_detector(self, name: str, progress: ProgressSink) -> None:
        detector = self._model_factory.detector(name, progress)
        self.detector = detector
        self._use_detector(detector)
        self.effective = self._model_factory.effective()
        self._notices.clear(_DETECTOR)
        with self._lock:
            embedder = self._next or (self.identification.embedder if self.identification is not None else None)
        if embedder is not None:
            self._request_templates(detector, embedder)

    def _make_embedder(self, name: str, progress: ProgressSink) -> None:
        embedder = self._model_factory.embedder(name, progress)
        self.effective = self._model_factory.effective()
        with self._lock:
            self._next = embedder
        if self.detector is not None:
            self._request_templates(self.detector, embedder)

    def _request_templates(self, detector: Detector, embedder: Embedder) -> None:
        """Enrols with a detector of the kind in use, but one of its own for the gallery thread."""
        from recognition.enrolment.still import Enroller, EnrolmentRules

        def make() -> Detector:
            return self._model_factory.detector(detector.name, ignore_progress, min_face=MIN_DETECTED_FACE)

        wanted = self._settings
        rules = EnrolmentRules(wanted.min_face, wanted.dominant_face, wanted.blur_to)
        enroller = Enroller(LazyDetector(detector.name, make), embedder, rules)
        self._enrol(enroller, embedder.dimension, renewed=lambda: self.set_embedder(embedder.name))

    def _fetch(self, name: str, context: TaskContext) -> None:
        self._model_factory.fetch(name, context, lambda: context.is_cancelled)
        if not context.is_cancelled:
            message = Message.of(LiveCode.WEIGHTS_READY, name=name)
            self._notices.put(_EMBEDDER, Notice(NoticeKind.INFO, message, "switch-embedder", name))

    def _report_unusable_embedder(self, name: str, error: Exception, instead: str) -> None:
        self._report_unusable(_EMBEDDER, name, error)
        if isinstance(error, ModelMissingError) and instead not in ("", name):
            self._notices.put(
                _EMBEDDER,
                Notice(NoticeKind.WARNING, Message.of(LiveCode.EMBEDDER_REPLACED, text=error.text, instead=instead)),
            )
            self.set_embedder(instead)

    def _report_unusable(self, subject: str, name: str, error: Exception) -> None:
        if subject == _DETECTOR and self._requested_detector == name:
            self._requested_detector = self.detector_name
        if subject == _EMBEDDER and self._requested_embedder == name:
            self._requested_embedder = self.embedder_name
        self._notices.put(subject, Notice(NoticeKind.PROBLEM, error_message(error, LiveCode.MODEL_UNUSABLE, name=name)))

    def _report_not_downloaded(self, name: str, error: Exception) -> None:
        message = error_message(error, LiveCode.WEIGHTS_NOT_DOWNLOADED, name=name)
        self._notices.put(_EMBEDDER, Notice(NoticeKind.PROBLEM, message, "fetch-model", name))
