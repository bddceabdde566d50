"""A live session: the threads from the source to the names, and their commands and snapshots."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from realtime.gallery.gallery_watch import GalleryWatch
from realtime.interfaces import Choice, LiveCode, Notice, Notices, SessionState, Snapshot, Source, is_demo
from realtime.journal.live_journal import LiveJournal
from realtime.mailbox import Mailbox
from realtime.pipeline.active_models import ActiveModels
from realtime.pipeline.capture import CaptureStatus, is_current
from realtime.pipeline.model_loading import ModelFactory, choose_embedder
from realtime.pipeline.naming import Naming, Threshold
from realtime.pipeline.profiles import PROFILES, liveness_rules, naming_rules
from realtime.pipeline.recognizers import NEAREST, Recognizers
from realtime.pipeline.source_switcher import SourceSwitcher
from realtime.pipeline.stages import Pipeline
from realtime.sources.view import SourceView
from realtime.task_runner import TaskRunner
from recognition.matching.templates import Scoring
from recognition.message import Message, Text
from recognition.types import Analysis, Frame
from storage.journal.consent_gate import ConsentGate

if TYPE_CHECKING:
    from realtime.journal.journal import Journal
    from realtime.journal.open_sightings import Event
    from realtime.pipeline.crops import Identification
    from recognition.interfaces import Detector
    from recognition.matching.templates import Templates
    from recognition.tracking.follower import Follower
    from recognition.types import CropSpec
    from settings import Settings
    from storage.gallery.gallery import Gallery

_log = logging.getLogger(__name__)

_SOURCE = "source"  # the subject of a notice


class LiveSession:
    """One live recognition. Commands return at once; what they started shows up in later snapshots. Thread-safe.

        IDLE ──start──> OPENING ──> RUNNING <──pause──> PAUSED
                          │ │        │   │
                          │ └> RECONNECTING (a live source is gone; it is retried)
                          │              └──> FINISHED (the end of a finite source)
                          └──> FAILED (the source does not open, or a thread ended with an error)
        set_source leads from every state to OPENING if started; stop leads from every state to IDLE, for good.

    The states are the capture's; a fault of the pipeline takes precedence.
    Threads: capture, detection and embedding (see ``pipeline``), gallery, journal, webhook if there is one, and those
    of ``tasks``. Each waits for work. The picture only needs the capture and is shown before the models are ready.

    models, gallery_watch, naming, distance_threshold, notices, journal, consent: for the services.
    on_change: called when detector, embedder or people may have changed; set it before ``start``.
    """

    def __init__(
        self,
        settings: Settings,
        model_factory: ModelFactory,
        gallery_folder: Path,
        *,
        source: str | None = None,
        view_for: Callable[[str], SourceView] = lambda _source: SourceView(),
        detector: str | None = None,
        embedder: str | None = None,
        recognizer: str = NEAREST,
        strict: bool = False,
        threshold: float | None = None,
        notice: Notice | None = None,
        version: str = "",
        listener: Callable[[Analysis], None] | None = None,
        create: Callable[[str], Source] | None = None,
        tasks: TaskRunner | None = None,
        watch_gallery: Callable[..., GalleryWatch] = GalleryWatch,
        clock: Callable[[], float] = time.monotonic,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        """None takes the value of ``settings``. Starts nothing. Raises UnknownNameError, and ModelMissingError if
        ``strict``.

        view_for: how the pictures of a source are laid.
        recognizer: see ``Recognizers``.
        strict: the embedder was named by the user; there is no fallback.
        notice: shown until another source is chosen.
        version: of Rollcall, for the webhook.
        listener: receives every decided analysis on the detection thread; it must return at once.
        create: makes a source from its specification, on the capture thread.
        tasks: for models, downloads and the services; closed by ``stop``.
        """
        self._settings = settings
        self.model_factory = model_factory
        self._clock = clock
        self.tasks = tasks or TaskRunner()
        self._listener = listener
        self._first_detector = detector or settings.detection.detector
        model_factory.check_detector(self._first_detector)
        self._chosen = choose_embedder(embedder or settings.recognition.embedder, model_factory, strict=strict)
        default = model_factory.default_threshold(self._chosen.name)
        self.distance_threshold = Threshold(default, named=threshold, configured=settings.recognition.threshold)
        self.consent = ConsentGate(gallery_folder, required=settings.privacy.require_consent, wall_clock=wall_clock)
        liveness = liveness_rules(settings.recognition)
        self.naming = Naming(naming_rules(settings), self.distance_threshold, self.consent, liveness)
        self.notices = Notices()
        if notice is not None:
            self.notices.put(_SOURCE, notice)
        self._lock = threading.Lock()  # guards start and stop
        self._is_prepared = self._is_stopped = False
        self._sources = SourceSwitcher(
            source or settings.source.default, create, self._new_pipeline, settings.source, clock, view_for
        )
        self.gallery_watch = watch_gallery(
            gallery_folder, templates_ready=self._templates_ready, notices=self.notices, on_rename=self._rename
        )
        if self.consent.required:
            self.gallery_watch.edition = self.consent.refresh
        self._recognizers = Recognizers(gallery_folder, recognizer, self.notices)
        self.models = ActiveModels(
            model_factory,
            self.notices,
            self.distance_threshold,
            self.tasks,
            settings.gallery,
            use_detector=self._use_detector,
            use_identification=self._use_identification,
            enrol=self.gallery_watch.use,
            liveness=liveness,
        )
        self.on_change: Callable[[], object] = lambda: None
        self._live_journal = LiveJournal(
            settings,
            gallery_folder,
            self.notices,
            threshold=lambda: self.distance_threshold.value,
            identification=lambda: self.models.identification,
            is_read=lambda: self.gallery_watch.activity is None,
            clock=clock,
            wall_clock=wall_clock,
            version=version,
            recordable=self.consent.recordable,
        )

    @property
    def journal(self) -> Journal:
        return self._live_journal.journal

    def add_listener(self, listener: Callable[[Event], object]) -> None:
        """``listener`` receives every arrival and departure on the journal's thread, and returns at once; before
        ``start``."""
        self._live_journal.listeners.append(listener)

    @property
    def identification(self) -> Identification | None:
        """What names faces, with the demo's person while that plays; None before it is ready."""
        return self._sources.identification

    def newest(self) -> tuple[Frame | None, str]:
        """The newest frame and the label of its source."""
        _, capture, _ = self._sources.current
        return capture.newest, capture.status().label

    def analysis(self) -> Analysis | None:
        """The newest analysis, decided at the threshold in use."""
        return self.naming.decided(self._sources.current[2].detection.analysis)

    def snapshot(self) -> Snapshot:
        now = self._clock()
        source, capture, pipeline = self._sources.current
        status, frame = capture.status(), capture.newest
        analysis = self.naming.decided(pipeline.detection.analysis)
        state, message = self._state(status, pipeline)
        gallery_activity = self.gallery_watch.activity
        return Snapshot(
            state=state,
            time=now,
            frame=frame,
            analysis=analysis,
            threshold=self.distance_threshold.value,
            status=message,
            source=source,
            source_label=status.label,
            source_view=self._sources.view,
            source_is_camera=source.strip().isdecimal(),
            detector=self.models.detector_name,
            embedder=self.models.embedder_name,
            figures=pipeline.figures(now, status, frame if state is SessionState.RUNNING else None),
            effective=self.models.effective,
            activities=self.models.activities + ((gallery_activity,) if gallery_activity else ()),
            notices=self.notices.all(),
            gallery=self.gallery_watch.view,
            seen=self._live_journal.seen(analysis if is_current(state, status, frame, now) else None),
            present=self._live_journal.journal.present(),
            retry_in=status.retry_in if state is SessionState.RECONNECTING else None,
            webhook_host=self._live_journal.webhook_host,
            position=status.position,
            duration=status.duration,
            loop=self._sources.loop,
        )

    def prepare(self) -> None:
        """Starts everything, once, but a file, which is not played before ``start``: for a window not shown yet."""
        from realtime.sources.factory import is_local_file

        with self._lock:
            if self._is_prepared or self._is_stopped:
                return
            self._is_prepared = True
            if not is_local_file(self._sources.current[0]):
                self._sources.start()
            for worker in self._live_journal.workers:
                worker.start()
            self.gallery_watch.start()
        self.models.start(self._first_detector, self._chosen, fetch=self._settings.models.fetch)

    def start(self) -> None:
        """Starts what is not started yet; a stopped session cannot be started again."""
        self.prepare()
        with self._lock:
            if not self._is_stopped:
                self._sources.start()

    def stop(self, timeout: float = 1.0) -> tuple[str, ...]:
        """Ends every thread, from any state; idempotent. Returns the names of those running after ``timeout``."""
        deadline = time.monotonic() + timeout

        def left() -> float:
            return max(0.0, deadline - time.monotonic())

        with self._lock:
            self._is_stopped, workers = True, self._live_journal.workers
        self._sources.stop_soon()
        for worker in workers:
            worker.stop_soon()
        self.gallery_watch.stop(0.0)
        self.tasks.close(0.0)
        self.model_factory.finish()
        running = self._sources.stop(left)
        running += [worker.name for worker in workers if not worker.join(left())]
        running += [name for name in self._live_journal.stop(left()) if name not in running]
        running += self.gallery_watch.stop(left())
        running += self.tasks.close(left())
        if running:
            _log.warning("Still busy after %.1f s: %s", timeout, ", ".join(running))
        return tuple(running)

    def set_source(self, source: str) -> None:
        self._live_journal.set_source_start(self._clock())
        former = self._sources.current[0]
        if not self._sources.change_to(source):
            return
        self.notices.clear(_SOURCE)
        self.naming.clear()
        if is_demo(former) != is_demo(source):
            if self.models.identification is not None:
                self._sources.use_identification(self.models.identification)
            self.gallery_watch.do(lambda _gallery: self._reuse_identification())

    def set_view(self, view: SourceView) -> None:
        """Lays the pictures of the source in use, from the next one on."""
        self._sources.set_view(view)

    def set_detector(self, name: str) -> None:
        self.models.set_detector(name)

    def set_embedder(self, name: str) -> None:
        self.models.set_embedder(name)

    @property
    def recognizer(self) -> str:
        """``nearest``, ``head:NAME`` or ``ensemble:NAME``."""
        return self._recognizers.name

    def recognizers(self) -> tuple[Choice, ...]:
        return self._recognizers.choices()

    def set_recognizer(self, name: str) -> None:
        """Takes effect when its embedder is ready; the former one names until then. Raises RollcallError if there is
        none of that name."""
        embedder = self._recognizers.select(name)
        if embedder is not None and embedder != self.models.embedder_name:
            self.models.set_embedder(embedder)
        else:
            self.gallery_watch.do(self._apply_recognizer)

    def set_threshold(self, distance: float) -> None:
        """Takes effect with the next snapshot, and is stored for this embedder beside the gallery."""
        key = self.distance_threshold.set(distance)
        if key:
            self.gallery_watch.remember_threshold(key, self.distance_threshold.value)

    def pause(self, paused: bool) -> None:
        self._sources.pause(paused)

    def seek(self, time: float) -> None:
        """Plays a file from ``time`` (s) on, also after its end; see ``Capture.seek``."""
        self._sources.seek(time)

    def set_loop(self, loop: bool) -> None:
        """Whether files begin again at their end."""
        self._sources.set_loop(loop)

    def fetch_model(self, name: str) -> None:
        self.models.fetch(name)

    def add_pictures(self, person: str, files: Sequence[Path]) -> None:
        """Copies the files into the gallery under ``person``; problems become notices."""
        self.gallery_watch.add_pictures(person, files)

    def detectors(self) -> tuple[Choice, ...]:
        return self.model_factory.detectors()

    def embedders(self) -> tuple[Choice, ...]:
        offered, in_use = self.model_factory.embedders(), self.models.embedder_name or self._chosen.name
        offered += self.model_factory.bundles()
        # Another fusion is not registered; it is offered while it is in use.
        fused = () if in_use in {each.name for each in offered} else (Choice(in_use, Text("Several embedders as one")),)
        return (*offered, *fused)

    def cameras(self) -> tuple[Choice, ...]:
        """Cameras of this computer; none is opened."""
        from realtime.sources.cameras import list_cameras

        return tuple(list_cameras())

    def _state(self, status: CaptureStatus, pipeline: Pipeline) -> tuple[SessionState, Message | None]:
        if self._is_stopped:
            return SessionState.IDLE, None
        if pipeline.fault is not None:
            name, error = pipeline.fault
            message = Message.of(LiveCode.THREAD_FAILED, thread=name, error=type(error).__name__)
            return SessionState.FAILED, message
        return status.state, status.message or self.models.status

    def _on_analysis(self, analysis: Analysis) -> None:
        """On the detection thread."""
        result = self.naming.decided(analysis)
        if result is not None:
            source, capture, _ = self._sources.current
            self._live_journal.record(result, capture, keep=not is_demo(source))
            if self._listener is not None:
                self._listener(result)

    def _rename(self, old: str, new: str) -> None:
        """On the gallery thread."""
        self.naming.rename(old, new)
        self._live_journal.rename(old, new)

    def _use_detector(self, detector: Detector) -> None:
        self._sources.use_detector(detector)
        self.on_change()

    def _use_identification(self, identification: Identification) -> None:
        """On the gallery thread."""
        enroller = None if self.consent.required else self.gallery_watch.enroller
        self._sources.use_identification(self._sources.with_demo(identification, enroller))
        self.on_change()

    def _reuse_identification(self) -> None:
        """On the gallery thread, for another source."""
        if self.models.identification is not None:
            self._use_identification(self.models.identification)

    def _templates_ready(self, templates: Templates, remembered: float | None) -> None:
        """On the gallery thread."""
        allowed = self.consent.templates(templates).with_scoring(Scoring(self._settings.recognition.scoring))
        self.models.templates_ready(self._recognizers.apply(allowed), remembered)

    def _apply_recognizer(self, gallery: Gallery) -> None:
        """On the gallery thread."""
        in_use = self.models.identification
        if in_use is not None:
            self._templates_ready(in_use.templates, gallery.decisions.threshold(in_use.templates.embedder))

    def _new_pipeline(self, frames: Mailbox[Frame]) -> Pipeline:
        return Pipeline(
            frames,
            self._make_follower,
            clock=self._clock,
            on_analysis=self._on_analysis,
            threshold=lambda: self.distance_threshold.value,
            liveness=lambda: self.models.liveness.model,
        )

    def _make_follower(self, detector: Detector, crop_spec: CropSpec | None) -> Follower:
        from realtime.pipeline.profiles import follower_for  # on the detection thread: its imports take a while

        return follower_for(self._settings, detector, crop_spec, PROFILES[self._settings.engine.profile])[0]
