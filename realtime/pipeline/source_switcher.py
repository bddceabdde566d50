"""The capture and pipeline of the source in use, which can be exchanged while everything runs."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from realtime.interfaces import Source, is_demo
from realtime.mailbox import Mailbox
from realtime.pipeline.capture import Capture
from realtime.pipeline.stages import Pipeline
from realtime.sources.view import SourceView
from realtime.sources.viewed_source import ViewedSource
from realtime.worker import Worker
from recognition.types import Frame

if TYPE_CHECKING:
    from realtime.pipeline.crops import Identification
    from recognition.interfaces import Detector
    from settings import SourceSettings
    from storage.gallery.picture_enrolment import PictureEnroller

_MAX_STUCK = 8
"""Replaced captures stuck in a driver that are waited for at the end."""


class SourceSwitcher:
    """Has one capture and one pipeline at a time. A failed pipeline is replaced together with the source. Thread-safe.

    create: makes a source from its specification, on the capture thread; None takes the factory.
    make_pipeline: makes the pipeline that takes its frames from a mailbox.
    view_for: how the pictures of a source are laid.
    """

    def __init__(
        self,
        source: str,
        create: Callable[[str], Source] | None,
        make_pipeline: Callable[[Mailbox[Frame]], Pipeline],
        settings: SourceSettings,
        clock: Callable[[], float],
        view_for: Callable[[str], SourceView] = lambda _source: SourceView(),
    ) -> None:
        self._view_for = view_for
        self._view = view_for(source)
        self._create = create or self._create_source
        self._make_pipeline = make_pipeline
        self._settings = settings
        self._clock = clock
        self._lock = threading.RLock()  # guards source, capture and pipeline
        self._is_started = self._is_stopped = self._loop = False
        self._stuck: list[Capture] = []
        self._replaced: list[Worker] = []
        self._detector: Detector | None = None
        self._identification: Identification | None = None
        self._source = source
        self._frames: Mailbox[Frame] = Mailbox()
        self._capture = self._new_capture()
        self._pipeline = make_pipeline(self._frames)

    @property
    def current(self) -> tuple[str, Capture, Pipeline]:
        """The specification of the source in use, its capture, and the pipeline."""
        with self._lock:
            return self._source, self._capture, self._pipeline

    @property
    def identification(self) -> Identification | None:
        with self._lock:
            return self._identification

    @property
    def view(self) -> SourceView:
        with self._lock:
            return self._view

    def set_view(self, view: SourceView) -> None:
        """Takes effect with the next picture."""
        with self._lock:
            self._view = view

    def start(self) -> None:
        """Idempotent."""
        with self._lock:
            if self._is_started:
                return
            self._is_started = True
            self._capture.start()
            self._pipeline.start()

    def change_to(self, source: str) -> bool:
        """Uses another source; False after ``stop``."""
        with self._lock:
            if self._is_stopped:
                return False
            former, former_frames = self._capture, self._frames
            self._source, self._view = source, self._view_for(source)
            self._frames = Mailbox()
            self._capture = self._new_capture()
            if self._pipeline.fault is None:
                self._pipeline.detection.use_frames(self._frames)
            else:
                self._replace_pipeline()
            former_frames.close()
            former.stop(0.0)
            self._stuck = [each for each in (*self._stuck, former) if each.stop(0.0)][-_MAX_STUCK:]
            if self._is_started:
                self._capture.start()
            return True

    def pause(self, paused: bool) -> None:
        with self._lock:
            self._capture.pause(paused)

    def seek(self, time: float) -> None:
        with self._lock:
            self._capture.seek(time)

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
            self._pipeline.detection.use_detector(detector)

    def use_identification(self, identification: Identification) -> None:
        with self._lock:
            self._identification = identification
            self._pipeline.detection.use_identification(identification)

    def with_demo(self, identification: Identification, enroller: PictureEnroller | None) -> Identification:
        """Names the demo's person while the demo plays and nobody is registered; the gallery never changes."""
        if not is_demo(self.current[0]) or identification.templates.people or enroller is None:
            return identification
        from realtime.sources.demo import demo_templates

        return replace(identification, templates=demo_templates(identification.templates, enroller))

    def stop_soon(self) -> None:
        """Requests every thread to end; returns at once."""
        with self._lock:
            self._is_stopped = True
            captures, workers = [self._capture, *self._stuck], [*self._replaced, *self._pipeline.workers]
        for worker in workers:
            worker.stop_soon()
        for capture in captures:
            capture.stop(0.0)

    def stop(self, left: Callable[[], float]) -> list[str]:
        """Waits for the threads, each for at most the seconds ``left``; returns the names of those still running."""
        self.stop_soon()
        with self._lock:
            captures, workers = [self._capture, *self._stuck], [*self._replaced, *self._pipeline.workers]
        running = [name for capture in captures for name in capture.stop(left())]
        return running + [worker.name for worker in workers if not worker.join(left())]

    def _create_source(self, source: str) -> Source:
        from realtime.sources.factory import create_source

        return create_source(source, self._settings)

    def _new_capture(self) -> Capture:
        settings, source = self._settings, self._source
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

    def _replace_pipeline(self) -> None:
        """After a fault: new threads with the same detector and identification."""
        self._pipeline.stop_soon()
        self._replaced = [each for each in (*self._replaced, *self._pipeline.workers) if not each.join(0.0)]
        self._pipeline = self._make_pipeline(self._frames)
        if self._detector is not None:
            self._pipeline.detection.use_detector(self._detector)
        if self._identification is not None:
            self._pipeline.detection.use_identification(self._identification)
        self._pipeline.start()
