"""A live session: the threads from the source to the names, and their commands and snapshots."""

from __future__ import annotations

import itertools
import logging
import threading
import time
from collections.abc import Callable, Iterator, Sequence, Set
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from realtime.feed_options import FeedOptions
from realtime.gallery.gallery_watch import GalleryWatch
from realtime.interfaces import Choice, FeedView, Newest, Notice, Notices, Snapshot, Source, is_demo
from realtime.journal.live_journal import LiveJournal
from realtime.pipeline.active_models import ActiveModels
from realtime.pipeline.feed import Feed, Feeds
from realtime.pipeline.model_loading import ModelFactory, choose_embedder
from realtime.pipeline.naming import Naming, Threshold
from realtime.pipeline.pipeline import Pipeline
from realtime.pipeline.profiles import PROFILES, liveness_rules, naming_rules
from realtime.pipeline.recognizers import NEAREST, Recognizers
from realtime.pipeline.stages import DetectionStage
from realtime.session_feeds import SessionFeeds
from realtime.session_views import SessionViews
from realtime.sources.view import SourceView
from realtime.task_runner import TaskRunner
from recognition.matching.templates import Scoring
from recognition.types import Analysis, Frame
from storage.journal.consent_gate import ConsentGate

if TYPE_CHECKING:
    from realtime.journal.open_sightings import Event
    from realtime.mailbox import Mailbox
    from realtime.pipeline.crops import Crops, Identification
    from recognition.interfaces import Detector
    from recognition.matching.templates import Templates
    from recognition.tracking.follower import Follower
    from recognition.types import CropSpec
    from settings import Settings
    from storage.gallery.gallery import Gallery

_log = logging.getLogger(__name__)

_SOURCE = "source"  # the subject of a notice


class LiveSession(SessionFeeds):
    """One live recognition of one source or several, its feeds. Commands return at once; what they started shows up in
    later snapshots. Those that are about a source are about the one in focus. Thread-safe.

        IDLE ──start──> OPENING ──> RUNNING <──pause──> PAUSED
                          │ │        │   │
                          │ └> RECONNECTING (a live source is gone; it is retried)
                          │              └──> FINISHED (the end of a finite source)
                          └──> FAILED (the source does not open, or a thread ended with an error)
        set_source leads from every state to OPENING if started; stop leads from every state to IDLE, for good.

    The states are those of a feed's capture; a fault of the pipeline takes precedence.
    Threads: a capture for each feed, detection and embedding (see ``pipeline``), gallery, journal, webhook if there is
    one, and those of ``tasks``. Each waits for work, and the picture needs the capture only.

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
        feeds: Sequence[FeedOptions] = (),
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

        feeds: all sources, if there are several, in place of ``source``.
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
        self._is_opened = self._is_started = self._is_stopped = False
        self._pipeline = Pipeline(clock, liveness=lambda: self.models.liveness.model)
        self._track_ids = itertools.count(1)

        def new_feed(number: int, options: FeedOptions) -> Feed:
            self.naming.set_offset(number, options.threshold_offset)
            stage = partial(self._new_stage, number)
            return Feed(number, options, create, self._pipeline, stage, settings.source, clock, view_for)

        self._feeds = Feeds(new_feed, tuple(feeds) or (FeedOptions(source or settings.source.default),))
        self.gallery_watch = watch_gallery(
            gallery_folder, templates_ready=self._templates_ready, notices=self.notices, on_rename=self._rename
        )
        self.gallery_watch.on_people = self._use_people
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
            consent=self.consent,
        )
        self.journal, self.take_back = self._live_journal.journal, self._live_journal.take_back
        self._views = SessionViews(
            self._feeds,
            self._pipeline,
            self.naming,
            self.models,
            self.gallery_watch,
            self._live_journal,
            self.notices,
            clock=clock,
            is_stopped=lambda: self._is_stopped,
        )

    def add_listener(self, listener: Callable[[Event], object]) -> None:
        """``listener`` receives all events on the journal's thread, and returns at once; before ``start``."""
        self._live_journal.listeners.append(listener)

    @property
    def identification(self) -> Identification | None:
        """What names faces, with the demo's person while that plays; None before it is ready."""
        return self._feeds.focused.identification

    def add_feed(self, options: FeedOptions) -> int:
        """Returns its number."""
        made = self._feeds.add(options)
        if self.models.detector is not None:
            made.use_detector(self.models.detector)
        with self._lock:
            if self._is_started and not self._is_stopped:
                made.start()
        self.gallery_watch.do(lambda _gallery: self._reuse_identification())
        return made.number

    def remove_feed(self, feed: int) -> bool:
        """False for the last one, and for one that is gone."""
        if not self._feeds.remove(feed):
            return False
        self._live_journal.forget(feed)
        self.naming.forget(feed)
        return True

    def analysis(self, feed: int | None = None) -> Analysis | None:
        """The newest analysis, decided at the threshold in use."""
        return self.naming.decided(self._feeds.named(feed).analysis)

    def analyses(self) -> tuple[Analysis, ...]:
        """Those of every feed that has one."""
        found = (self.naming.decided(each.analysis) for each in self._feeds.all)
        return tuple(each for each in found if each is not None)

    def feed_views(self) -> tuple[FeedView, ...]:
        """What is needed to paint each feed once."""
        return self._views.feeds()

    def snapshots(self) -> tuple[Snapshot, ...]:
        """Of every feed."""
        return tuple(self._views.snapshot(each.number) for each in self._feeds.all)

    def snapshot(self, feed: int | None = None) -> Snapshot:
        """``feed``: the number of one; None for the one in focus."""
        return self._views.snapshot(feed)

    def pictures(self) -> tuple[Newest, ...]:
        """Of every feed the frame and what was found last: others as soon as a snapshot has another picture."""
        return self._views.pictures()

    def open_sources(self) -> None:
        """Opens the sources, once, but a file, which is not played before ``start``: for a window not shown yet."""
        from realtime.sources.factory import is_local_file

        with self._lock:
            if self._is_opened or self._is_stopped:
                return
            self._is_opened = True
            self._pipeline.start()
            for each in self._feeds.all:
                if not is_local_file(each.source):
                    each.start()

    def start(self) -> None:
        """Starts what is not started yet; a stopped session cannot be started again."""
        self.open_sources()
        with self._lock:
            if self._is_started or self._is_stopped:
                return
            self._is_started = True
            for each in self._feeds.all:
                each.start()
            for worker in self._live_journal.workers:
                worker.start()
            self.gallery_watch.start()
        self.models.start(self._first_detector, self._chosen, fetch=self._settings.models.fetch)

    def stop(self, timeout: float = 1.0) -> tuple[str, ...]:
        """Ends every thread, from any state; idempotent. Returns the names of those running after ``timeout``."""
        deadline = time.monotonic() + timeout

        def left() -> float:
            return max(0.0, deadline - time.monotonic())

        with self._lock:
            self._is_stopped, workers = True, (*self._live_journal.workers, *self._pipeline.workers)
        self._feeds.stop_soon()
        for worker in workers:
            worker.stop_soon()
        self.gallery_watch.stop(0.0)
        self.tasks.close(0.0)
        self.model_factory.finish()
        running = self._feeds.stop(left)
        running += [worker.name for worker in workers if not worker.join(left())]
        running += [name for name in self._live_journal.stop(left()) if name not in running]
        running += self.gallery_watch.stop(left())
        running += self.tasks.close(left())
        if running:
            _log.warning("Still busy after %.1f s: %s", timeout, ", ".join(running))
        return tuple(running)

    def set_source(self, source: str) -> None:
        feed = self._feeds.focused
        former = feed.source
        self._pipeline.revive()
        if not feed.change_to(source):
            return
        self.notices.clear(_SOURCE)
        if is_demo(former) != is_demo(source):
            if self.models.identification is not None:
                feed.use_identification(self.models.identification, None)
            self.gallery_watch.do(lambda _gallery: self._reuse_identification())

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
        """Takes effect when its embedder is ready. Raises RollcallError if there is none of that name."""
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

    def fetch_model(self, name: str) -> None:
        self.models.fetch(name)

    def add_pictures(self, person: str, files: Sequence[Path]) -> None:
        """Copies the files into the gallery under ``person``; problems become notices."""
        self.gallery_watch.add_pictures(person, files)

    def detectors(self) -> tuple[Choice, ...]:
        return self.model_factory.detectors()

    def embedders(self) -> tuple[Choice, ...]:
        return self.models.embedders(self._chosen.name)

    def cameras(self) -> tuple[Choice, ...]:
        """Cameras of this computer; none is opened."""
        from realtime.sources.cameras import list_cameras

        return tuple(list_cameras())

    def _on_analysis(self, analysis: Analysis) -> None:
        """On the detection thread."""
        feed = self._feeds.named(analysis.feed)
        result = self.naming.decided(analysis)
        if result is not None and feed.number == analysis.feed and not feed.has_ended:
            self._live_journal.record(result, feed)
            if self._listener is not None:
                self._listener(result)

    def _rename(self, old: str, new: str) -> None:
        """On the gallery thread."""
        self.naming.rename(old, new)
        self._live_journal.rename(old, new)

    def _use_people(self, people: Set[str], gone: Set[str]) -> None:
        """On the gallery thread."""
        self.naming.forget_people(gone)
        self._live_journal.use_people(people, gone)

    def _use_detector(self, detector: Detector) -> None:
        for each in self._feeds.all:
            each.use_detector(detector)
        self.on_change()

    def _use_identification(self, identification: Identification) -> None:
        """On the gallery thread."""
        enroller = None if self.consent.required else self.gallery_watch.enroller
        for each in self._feeds.all:
            each.use_identification(identification, enroller)
        self.on_change()

    def _reuse_identification(self) -> None:
        """On the gallery thread, for another source."""
        if self.models.identification is not None:
            self._use_identification(self.models.identification)

    def _templates_ready(self, templates: Templates, remembered: float | None) -> None:
        """On the gallery thread."""
        allowed = self.consent.templates(templates).with_scoring(Scoring(self._settings.recognition.scoring))
        self.models.templates_ready(self._recognizers.apply(allowed), remembered)
        self._live_journal.templates_changed()

    def _apply_recognizer(self, gallery: Gallery) -> None:
        """On the gallery thread."""
        in_use = self.models.identification
        if in_use is not None:
            self._templates_ready(in_use.templates, gallery.decisions.threshold(in_use.templates.embedder))

    def _new_stage(self, feed: int, frames: Mailbox[Frame], crops: Crops, sources: Iterator[int]) -> DetectionStage:
        threshold = partial(self.naming.threshold_of, feed)
        return DetectionStage(
            frames, crops, self._make_follower, self._clock, self._on_analysis, threshold, feed, sources
        )

    def _make_follower(self, detector: Detector, crop_spec: CropSpec | None) -> Follower:
        from realtime.pipeline.profiles import follower_for  # on the detection thread: its imports take a while

        profile = PROFILES[self._settings.engine.profile]
        return follower_for(self._settings, detector, crop_spec, profile, self._track_ids)[0]
