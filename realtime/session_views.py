"""What a live session shows: its feeds and everything around them, as values made when they are pulled."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from realtime.interfaces import FeedView, LiveCode, Newest, SessionState, Snapshot
from realtime.pipeline.capture import CaptureStatus, is_current
from recognition.message import Message

if TYPE_CHECKING:
    from realtime.gallery.gallery_watch import GalleryWatch
    from realtime.interfaces import Notices
    from realtime.journal.live_journal import LiveJournal
    from realtime.pipeline.active_models import ActiveModels
    from realtime.pipeline.feed import Feed, Feeds
    from realtime.pipeline.naming import Naming
    from realtime.pipeline.pipeline import Pipeline


class SessionViews:
    """Thread-safe, as its parts are."""

    def __init__(
        self,
        feeds: Feeds,
        pipeline: Pipeline,
        naming: Naming,
        models: ActiveModels,
        gallery_watch: GalleryWatch,
        journal: LiveJournal,
        notices: Notices,
        *,
        clock: Callable[[], float],
        is_stopped: Callable[[], bool],
    ) -> None:
        self._feeds = feeds
        self._pipeline = pipeline
        self._naming = naming
        self._models = models
        self._gallery_watch = gallery_watch
        self._journal = journal
        self._notices = notices
        self._clock = clock
        self._is_stopped = is_stopped

    def feeds(self) -> tuple[FeedView, ...]:
        now = self._clock()
        return tuple(self._view(each, each.capture.status(), now) for each in self._feeds.all)

    def pictures(self) -> tuple[Newest, ...]:
        """Of every feed the frame and what was found last: others as soon as a snapshot has another picture."""
        return tuple((each.capture.newest, self._naming.decided(each.analysis)) for each in self._feeds.all)

    def snapshot(self, number: int | None = None) -> Snapshot:
        now = self._clock()
        feed = self._feeds.named(number)
        status, activity = feed.capture.status(), self._gallery_watch.activity
        view = self._view(feed, status, now)
        beside = (self._view(each, each.capture.status(), now) for each in self._feeds.all if each is not feed)
        others = tuple(each.analysis for each in beside if each.is_current and each.analysis is not None)
        seen = (view.analysis, *others) if view.is_current and view.analysis is not None else others
        return Snapshot(
            state=view.state,
            time=now,
            frame=view.frame,
            analysis=view.analysis,
            others=others,
            threshold=self._naming.threshold,
            status=view.status,
            source=view.source,
            source_label=view.label,
            source_view=feed.view,
            source_is_camera=view.source.strip().isdecimal(),
            detector=self._models.detector_name,
            embedder=self._models.embedder_name,
            figures=self._pipeline.figures(
                feed.stage, now, status, view.frame if view.state is SessionState.RUNNING else None
            ),
            effective=self._models.effective,
            activities=self._models.activities + ((activity,) if activity else ()),
            notices=self._notices.all(),
            gallery=self._gallery_watch.view,
            seen=self._journal.seen(seen),
            present=self._journal.journal.present(),
            retry_in=view.retry_in,
            webhook_host=self._journal.webhook_host,
            position=status.position,
            duration=status.duration,
            loop=feed.loop,
            feed=feed.number,
            name=view.name,
            feeds=len(self._feeds.all),
        )

    def _view(self, feed: Feed, status: CaptureStatus, now: float) -> FeedView:
        frame, options = feed.capture.newest, feed.options
        state, message = self._state(feed, status)
        return FeedView(
            number=feed.number,
            source=options.source,
            label=status.label,
            name=options.name or status.label or options.source,
            place=options.place_of(status.label),
            state=state,
            status=message,
            frame=frame,
            analysis=self._naming.decided(feed.analysis),
            is_current=is_current(state, status, frame, now),
            retry_in=status.retry_in if state is SessionState.RECONNECTING else None,
            frames_per_second=status.frames_per_second,
        )

    def _state(self, feed: Feed, status: CaptureStatus) -> tuple[SessionState, Message | None]:
        if self._is_stopped():
            return SessionState.IDLE, None
        fault = feed.fault
        if fault is not None:
            name, error = fault
            message = Message.of(LiveCode.THREAD_FAILED, thread=name, error=type(error).__name__)
            return SessionState.FAILED, message
        return status.state, _about(status.message, feed.options.name) or self._models.status


def _about(message: Message | None, name: str) -> Message | None:
    """Of several sources the message has the name that is shown of this one."""
    if message is None or not name:
        return message
    parameters = dict(message.parameters)
    if "source" in parameters or message.code == LiveCode.ERROR:
        parameters["source"] = name
    return Message.of(message.code, **parameters)
