"""Records sightings and strangers on the journal thread."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Set
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from realtime.interfaces import LiveCode, Notice, NoticeKind, Notices, Present, error_message
from realtime.journal.analysis_queue import AnalysisQueue, QueuedAnalysis, SourceInfo
from realtime.journal.open_sightings import Event
from realtime.journal.sightings_log import SightingsLog
from realtime.journal.unrecorded import UnrecordedVisits
from realtime.journal.watch_log import WatchLog
from realtime.worker import IDLE, Tolerance, Worker
from recognition.errors import RollcallError
from recognition.message import Message
from recognition.types import Analysis
from storage.sqlite import sqlite3

if TYPE_CHECKING:
    from realtime.journal.stranger_looks import Embed
    from settings import SightingsSettings

_log = logging.getLogger(__name__)

_SUBJECT = "journal"  # of a notice
_TICK = 1.0


class JournalView(Protocol):
    """What a window shows of the journal. ``is_open`` is thread-safe, the others are called on the journal thread."""

    def is_open(self) -> bool:
        """Whether a window pulled it recently."""
        ...

    def refresh(self, log: SightingsLog, now: float) -> None:
        """Rebuilds the view if that is due; ``now`` in seconds since the epoch."""
        ...


class Journal:
    """Every method but ``step`` and ``stop`` returns at once and is thread-safe. Problems become notices.

    It also works without starting ``worker``, for sources read at the fast pace: call ``step(0.0)`` after each
    ``record``, and ``stop`` at the end.

    threshold: returns the one in use.
    on_event: receives every event on the journal thread; it must return at once.
    embed: embeds looks of a former embedder with the one in use.
    is_ready: whether the whole gallery was read; until then an unknown face may be a registered person's, and none
        becomes a stranger.
    recordable: leaves of a decided analysis what may be recorded.
    views: kept up to date; set them before the start.
    """

    def __init__(
        self,
        folder: Path,
        settings: SightingsSettings,
        *,
        notices: Notices,
        threshold: Callable[[], float],
        clock: Callable[[], float] = time.monotonic,
        wall_clock: Callable[[], float] = time.time,
        on_event: Callable[[Event], object] = lambda _event: None,
        embed: Embed | None = None,
        is_ready: Callable[[], bool] = lambda: True,
        recordable: Callable[[Analysis], Analysis] = lambda analysis: analysis,
    ) -> None:
        self._notices = notices
        self._clock = clock
        self._wall_clock = wall_clock
        self._is_ready = is_ready
        self._recordable = recordable
        self._queue = AnalysisQueue()
        self._commands: deque[Callable[[], object]] = deque()
        self._lock = threading.Lock()  # guards _has_ended
        self._log = SightingsLog(
            folder, settings, threshold=threshold, wall_clock=wall_clock, on_event=on_event, embed=embed
        )
        self._keeps = bool(settings.keep_days)
        self._watch: dict[int, WatchLog] = {}  # by feed
        self._unrecorded = UnrecordedVisits(settings, threshold, self._log.numbers)
        self._present: tuple[Present, ...] = ()
        self._has_begun = self._has_ended = False
        self._last_seen: Mapping[str, float] = {}
        self._tolerance = Tolerance("Recording sightings")
        self._has_error = self._had_error = False
        self.views: tuple[JournalView, ...] = ()
        self.worker = Worker("journal", self.step, self._queue.wake)

    def record(self, analysis: Analysis, *, keep: bool = True, is_current: Callable[[], bool] = lambda: True) -> None:
        """Queues a decided analysis; if the thread is too slow, the oldest are dropped.

        keep: whether it is recorded and sent; otherwise it only says who is here.
        is_current: whether it was matched with the newest templates; else it may be older than the reading's end.
        """
        if keep:
            analysis = self._recordable(analysis)
        is_ready = self._is_ready() and is_current()  # in this order: the last templates come before the reading's end
        self._queue.put(QueuedAnalysis(analysis, self._wall_clock() - self._clock(), is_ready, keep))

    def use_source(self, source: SourceInfo) -> None:
        """Records another source on its feed from now on; see ``SightingsLog.use_source``."""
        self._queue.put(source)

    def wake(self) -> None:
        """Refreshes the views soon."""
        self._queue.wake()

    def do(self, work: Callable[[SightingsLog], object]) -> None:
        """Queues ``work`` for the journal thread. An error becomes a notice."""
        self._submit(lambda: work(self._log))

    def rename(self, before: str, after: str) -> None:
        """Renames a person in their sightings."""
        self.do(lambda log: log.rename(before, after))
        self._submit(lambda: self._unrecorded.rename(before, after))

    def use_people(self, people: Set[str], gone: Set[str]) -> None:
        """``people`` are registered by now, ``gone`` are not any more."""

        def work(log: SightingsLog) -> None:
            log.registered.update(people, gone)
            for each in gone:
                log.forget(each)
                self._unrecorded.forget(each)

        self.do(work)

    def present(self) -> tuple[Present, ...]:
        """Who is here now, in the order of arrival. Replaced, never changed."""
        return self._present

    def last_seen(self) -> Mapping[str, float]:
        """When each person was last seen, seconds since the epoch; empty until the file was read."""
        return self._last_seen

    def step(self, timeout: float = IDLE) -> None:
        """Waits up to ``timeout`` seconds for analyses or commands, and processes them."""
        is_busy = self._log.is_busy or bool(self._present) or any(view.is_open() for view in self.views)
        items = self._queue.take(min(timeout, _TICK) if is_busy else timeout)
        self._had_error, self._has_error = self._has_error, False
        self._guarded(self._begin)
        for item in items:
            self._guarded(lambda item=item: self._process(item))  # type: ignore[misc]
        while self._commands:
            self._guarded(self._commands.popleft())
        self._guarded(lambda: self._log.tick(self._clock()))
        self._guarded(lambda: self._unrecorded.tick(self._clock(), self._wall_clock() - self._clock()))
        self._guarded(self._publish)
        if not (self._has_error or self._log.is_failing):
            self._tolerance.passed()
            if self._log.file.notice is None:
                self._notices.clear(_SUBJECT)

    def stop(self, timeout: float = 1.0) -> tuple[str, ...]:
        """Ends the thread and every sighting; idempotent. Returns the name of the thread if it still runs."""
        self.worker.stop_soon()
        if not self.worker.join(timeout):
            return (self.worker.name,)
        with self._lock:
            if not self._has_ended:
                self._has_ended = True
                if self._has_begun or self._log.is_busy:
                    self.step(0.0)
                for watch in self._watch.values():
                    self._guarded(watch.end)
                self._guarded(self._log.end)
        return ()

    def _begin(self) -> None:
        if not self._has_begun:
            self._log.begin()
            self._has_begun = True

    def _process(self, item: QueuedAnalysis | SourceInfo) -> None:
        if isinstance(item, QueuedAnalysis):
            item = replace(item, analysis=self._log.registered.without_gone(item.analysis))
        if isinstance(item, SourceInfo):
            self._unrecorded.use_source(item.feed, is_only=self._log.sources.is_only(item.feed))
            watch = self._watch.pop(item.feed, None)
            if watch is not None:
                watch.end()
            self._log.use_source(item)
        elif item.keep:
            self._log.record(item)
            self._note_watching(item)
        else:
            self._unrecorded.record(item)

    def _note_watching(self, item: QueuedAnalysis) -> None:
        """Unless a file is played, or the gallery is still being read: then registered people are not known yet."""
        feed = item.analysis.feed
        source = self._log.sources.of(feed)
        if not (self._keeps and item.allow_strangers and (source.is_live or source.started_at is not None)):
            return
        offset = item.offset if source.started_at is None else source.started_at
        if item.analysis.frame_time >= source.since:
            watch = self._watch.setdefault(feed, WatchLog(self._log.file.attendance))
            watch.note(source.label, source.role.value, item.analysis.frame_time + offset)

    def _publish(self) -> None:
        self._last_seen = self._log.last_seen()
        recorded = self._log.present()
        people = {each.person for each in recorded if each.person is not None}
        self._present = recorded + tuple(each for each in self._unrecorded.present() if each.person not in people)
        for view in self.views:
            view.refresh(self._log, self._wall_clock())
        if self._log.file.notice is not None:
            self._notices.put(
                _SUBJECT, Notice(NoticeKind.WARNING, Message.of(LiveCode.ERROR, text=self._log.file.notice))
            )

        if self._log.file.repaired is not None:
            self._notices.put(f"{_SUBJECT} repaired", Notice(NoticeKind.WARNING, self._log.file.repaired))

    def _submit(self, work: Callable[[], object]) -> None:
        self._commands.append(work)
        self._queue.wake()

    def _guarded(self, work: Callable[[], object]) -> None:
        """Reports a failing disk without ending the thread."""
        try:
            work()
        except Exception as error:
            self._report(error)
            if not isinstance(error, (RollcallError, sqlite3.Error, OSError)):
                self._tolerance.failed(error)

    def _report(self, error: Exception) -> None:
        if not (self._has_error or self._had_error or self._log.is_failing):  # once
            _log.warning("Sightings could not be recorded: %s", error, exc_info=error)
        self._has_error = True
        self._notices.put(_SUBJECT, Notice(NoticeKind.PROBLEM, error_message(error, LiveCode.JOURNAL_FAILED)))
