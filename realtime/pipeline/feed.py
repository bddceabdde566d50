"""One source of a session with what belongs to it alone: its capture, its faces, how it is laid, and what it is for."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from realtime.feed_options import FeedOptions
from realtime.interfaces import Source, is_demo
from realtime.pipeline.capture import Capture, CaptureStatus
from realtime.pipeline.pipeline import DETECTION, Pipeline
from realtime.pipeline.stages import DetectionStage
from realtime.sources.view import SourceView
from realtime.sources.viewed_source import ViewedSource
from recognition.types import Analysis

if TYPE_CHECKING:
    from realtime.pipeline.crops import Identification
    from recognition.interfaces import Detector
    from settings import SourceSettings
    from storage.gallery.picture_enrolment import PictureEnroller

_MAX_STUCK = 8
"""Replaced captures stuck in a driver that are waited for at the end."""


class Feed:
    """Has one capture and one detection stage at a time; a failed stage is replaced together with the source.
    Thread-safe.

    number: among the feeds of a session, never given again.
    create: makes a source from its specification, on the capture thread; None takes the factory.
    make_stage: makes the detection stage, see ``Pipeline.new_stage``.
    view_for: how the pictures of a source are laid.
    """

    def __init__(
        self,
        number: int,
        options: FeedOptions,
        create: Callable[[str], Source] | None,
        pipeline: Pipeline,
        make_stage: Callable[..., DetectionStage],
        settings: SourceSettings,
        clock: Callable[[], float],
        view_for: Callable[[str], SourceView] = lambda _source: SourceView(),
    ) -> None:
        self.number = number
        self._options = options
        self._view_for = view_for
        self._view = view_for(options.source)
        self._create = create or self._create_source
        self._pipeline = pipeline
        self._make_stage = make_stage
        self._settings = settings
        self._clock = clock
        self._lock = threading.RLock()  # guards everything below
        self._is_started = self._is_stopped = self._loop = False
        self._since = float("-inf")
        self._stuck: list[Capture] = []
        self._detector: Detector | None = None
        self._identification: Identification | None = None
        self._frames = pipeline.new_mailbox()
        self._capture = self._new_capture()
        self._stage = pipeline.new_stage(make_stage, self._frames)

    @property
    def has_ended(self) -> bool:
        with self._lock:
            return self._is_stopped

    @property
    def options(self) -> FeedOptions:
        with self._lock:
            return self._options

    @property
    def source(self) -> str:
        return self.options.source

    @property
    def capture(self) -> Capture:
        with self._lock:
            return self._capture

    @property
    def stage(self) -> DetectionStage:
        with self._lock:
            return self._stage

    @property
    def since(self) -> float:
        """When the source was chosen, monotonic seconds: earlier frames are another's."""
        with self._lock:
            return self._since

    @property
    def analysis(self) -> Analysis | None:
        """The newest one, undecided."""
        return self.stage.analysis

    @property
    def fault(self) -> tuple[str, Exception] | None:
        """The thread that does nothing for this source any more, and the error."""
        error = self.stage.fault
        return self._pipeline.fault if error is None else (DETECTION, error)

    @property
    def identification(self) -> Identification | None:
        with self._lock:
            return self._identification

    @property
    def is_current(self) -> bool:
        """Whether the newest analysis is matched with the newest templates. On the detection thread."""
        return self.stage.identification is self.identification

    @property
    def view(self) -> SourceView:
        with self._lock:
            return self._view

    def name(self, status: CaptureStatus) -> str:
        return self.options.name or status.label or self.options.source

    def set_view(self, view: SourceView) -> None:
        """Takes effect with the next picture."""
        with self._lock:
            self._view = view

    def start(self) -> None:
        """Idempotent."""
        with self._lock:
            if not (self._is_started or self._is_stopped):
                self._is_started = True
                self._capture.start()

    def change_to(self, source: str) -> bool:
        """Uses another source under the same name and for the same purpose; False after ``stop``."""
        with self._lock:
            if self._is_stopped:
                return False
            former, former_frames = self._capture, self._frames
            self._since = self._clock()
            self._options, self._view = replace(self._options, source=source), self._view_for(source)
            self._frames = self._pipeline.new_mailbox()
            self._capture = self._new_capture()
            if self._stage.fault is None:
                self._stage.use_frames(self._frames)
            else:
                self._replace_stage()
            former_frames.close()
            former.stop(0.0)
            self._stuck = [each for each in (*self._stuck, former) if each.stop(0.0)][-_MAX_STUCK:]
            if self._is_started:
                self._capture.start()
            return True

    @property
    def loop(self) -> bool:
        with self._lock:
            return self._loop

    def set_loop(self, loop: bool) -> None:
        """Also for the sources that follow."""
        with self._lock:
            self._loop = loop
            self._capture.set_loop(loop)

    def use_detector(self, detector: Detector) -> None:
        with self._lock:
            self._detector = detector
            self._stage.use_detector(detector)

    def use_identification(self, identification: Identification, enroller: PictureEnroller | None) -> None:
        """enroller: of the pictures of the gallery; None where the demo's person is not named."""
        used = self._with_demo(identification, enroller)  # takes a moment
        with self._lock:
            self._identification = used
            self._stage.use_identification(used)

    def stop_soon(self) -> None:
        """Requests the capture to end; returns at once."""
        with self._lock:
            self._is_stopped = True
            self._pipeline.turns.remove(self._stage)
            captures = [self._capture, *self._stuck]
        for capture in captures:
            capture.stop(0.0)

    def stop(self, left: Callable[[], float]) -> list[str]:
        """Waits for the threads, each for at most the seconds ``left``; returns the names of those still running."""
        self.stop_soon()
        with self._lock:
            captures = [self._capture, *self._stuck]
        return [name for capture in captures for name in capture.stop(left())]

    def _with_demo(self, identification: Identification, enroller: PictureEnroller | None) -> Identification:
        """Names the demo's person while the demo plays and nobody is registered; the gallery never changes."""
        if not is_demo(self.source) or identification.templates.people or enroller is None:
            return identification
        from realtime.sources.demo import demo_templates

        return replace(identification, templates=demo_templates(identification.templates, enroller))

    def _create_source(self, source: str) -> Source:
        from realtime.sources.factory import create_source

        return create_source(source, self._settings)

    def _new_capture(self) -> Capture:
        settings, source = self._settings, self._options.source
        made = Capture(
            lambda: ViewedSource(self._create(source), lambda: self.view),
            self._frames,
            open_timeout=settings.open_timeout,
            reconnect_first=settings.reconnect_first,
            reconnect_longest=settings.reconnect_longest,
            clock=self._clock,
        )
        made.set_loop(self._loop)
        return made

    def _replace_stage(self) -> None:
        """After a fault: a new stage with the same detector and identification."""
        self._pipeline.turns.remove(self._stage)
        self._stage = self._pipeline.new_stage(self._make_stage, self._frames)
        if self._detector is not None:
            self._stage.use_detector(self._detector)
        if self._identification is not None:
            self._stage.use_identification(self._identification)


class Feeds:
    """The feeds of a session, of which one is in focus: commands and snapshots without a number are about it. There is
    always one. Thread-safe.

    make: makes a feed with a number and options.
    """

    def __init__(self, make: Callable[[int, FeedOptions], Feed], options: tuple[FeedOptions, ...]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._next = len(options)
        self._feeds = tuple(make(number, each) for number, each in enumerate(options))
        self._gone: tuple[Feed, ...] = ()  # captures that are stuck in a driver
        self._focus = self._feeds[0]

    @property
    def all(self) -> tuple[Feed, ...]:
        return self._feeds

    @property
    def focused(self) -> Feed:
        return self._focus

    def named(self, number: int | None) -> Feed:
        """The feed of this number; the focused one for None, and for one that is gone."""
        return next((each for each in self._feeds if each.number == number), self._focus)

    def focus(self, number: int) -> None:
        with self._lock:
            self._focus = self.named(number)

    def add(self, options: FeedOptions) -> Feed:
        with self._lock:
            made = self._make(self._next, options)
            self._next += 1
            self._feeds = (*self._feeds, made)
            return made

    def remove(self, number: int) -> bool:
        """Ends a feed; False for the last one, and for one that is gone."""
        with self._lock:
            found = next((each for each in self._feeds if each.number == number), None)
            if found is None or len(self._feeds) == 1:
                return False
            self._feeds = tuple(each for each in self._feeds if each is not found)
            if self._focus is found:
                self._focus = self._feeds[0]
            self._gone = tuple(each for each in (*self._gone, found) if each.stop(lambda: 0.0))[-_MAX_STUCK:]
            return True

    def stop_soon(self) -> None:
        for each in (*self._feeds, *self._gone):
            each.stop_soon()

    def stop(self, left: Callable[[], float]) -> list[str]:
        return [name for each in (*self._feeds, *self._gone) for name in each.stop(left)]
