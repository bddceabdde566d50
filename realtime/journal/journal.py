"""The journal: who was seen and when, and the strangers among them, on a thread of its own."""

from __future__ import annotations

import logging
import math
import sqlite3
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from realtime.interfaces import LiveCode, Notice, NoticeKind, error_message
from realtime.journal.analysis_queue import AnalysisQueue, NewSource, QueuedAnalysis
from realtime.journal.open_sightings import Event
from realtime.journal.sightings_log import SightingsLog
from realtime.notices import Notices
from realtime.worker import IDLE, Tolerance, Worker
from recognition.errors import RollcallError
from recognition.message import Message
from recognition.types import Analysis

if TYPE_CHECKING:
    from realtime.journal.stranger_looks import Embed
    from settings import SightingsSettings

_log = logging.getLogger(__name__)

_SUBJECT = "journal"  # of a notice
_TICK = 1.0


class JournalView(Protocol):
    """Keeps something of the journal ready for a window. ``is_open`` is asked on any thread, the rest happens on the
    journal's."""

    def is_open(self) -> bool:
        """Whether a window pulled it lately."""
        ...

    def refresh(self, log: SightingsLog, now: float) -> None:
        """Rebuilds what is shown where it is due; ``now`` in seconds since the epoch."""
        ...

    def reset(self) -> None:
        """Another gallery is used from now on."""
        ...


class Journal:
    """Writes down who was seen. Every method but ``step`` and ``stop`` returns at once and may be called from any
    thread; ``hear`` is called on the detection thread with every decided analysis. ``views`` are kept up to date; set
    them before the start.

    Without ``worker`` being started it works as well, step by step on the caller's thread: for a source that is read
    as fast as it goes. Then ``step(0.0)`` follows each ``hear``, and ``stop`` ends it.

    ``threshold`` tells that in force. ``happened`` hears of every event on the journal's thread: it must return at
    once. ``embed`` gives vectors of the embedder in use for looks that another one made. ``ready``: whether all of the
    gallery is read, asked on the detection thread; until it is, an unknown face may be a registered person's, and none
    becomes a stranger.
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
        happened: Callable[[Event], object] = lambda _event: None,
        embed: Embed | None = None,
        ready: Callable[[], bool] = lambda: True,
    ) -> None:
        self._settings = settings
        self._notices = notices
        self._threshold = threshold
        self._clock = clock
        self._wall_clock = wall_clock
        self._happened = happened
        self._embed = embed
        self._ready = ready
        self._ear = AnalysisQueue()
        self._commands: deque[Callable[[], object]] = deque()
        self._lock = threading.Lock()  # guards the end
        self._log = self._new_log(folder)
        self._has_begun = self._has_ended = False
        self._last_seen: Mapping[str, float] = {}
        self._tolerance = Tolerance("Writing down sightings")
        self._is_troubled = self._was_troubled = False
        self.views: tuple[JournalView, ...] = ()
        self.worker = Worker("journal", self.step, self._ear.wake)

    def hear(self, analysis: Analysis) -> None:
        """Bounded: where the thread does not keep up, the oldest give way."""
        self._ear.put(QueuedAnalysis(analysis, self._wall_clock() - self._clock(), self._ready()))

    def use_source(
        self,
        label: str,
        *,
        is_live: bool = True,
        rate: float | None = None,
        started_at: float | None = None,
        since: float | None = None,
    ) -> None:
        """What is heard from now on is of this source; whoever is here has left.

        ``rate``: its frames a second, where it has an end and that is known. ``started_at``: where frame times are the
        source's own and not the clock's, when that time began. ``since``: frames of earlier times are of the source
        before; now, where it is None.
        """
        if since is None:
            since = self._clock() if started_at is None else float("-inf")
        self._ear.put(NewSource(label, is_live, rate, started_at, since))

    def use_gallery(self, folder: Path) -> None:
        """Another gallery with a journal of its own; whoever is here has left the former."""

        def work() -> None:
            former, self._log = self._log, self._new_log(folder, self._log)
            self._has_begun = False
            for view in self.views:
                view.reset()
            former.end()

        self._queue(work)

    def wake(self) -> None:
        """Has the views refreshed soon."""
        self._ear.wake()

    def do(self, work: Callable[[SightingsLog], object]) -> None:
        """Queues ``work`` for the journal's thread. What it raises becomes a notice."""
        self._queue(lambda: work(self._log))

    def renamed(self, before: str, now: str) -> None:
        """A person has another name in the gallery, and so has in their sightings."""
        self.do(lambda log: log.renamed(before, now))

    def last_seen(self) -> Mapping[str, float]:
        """When each person was last seen, seconds since the epoch; empty until the journal was read."""
        return self._last_seen

    def step(self, timeout: float = IDLE) -> None:
        """Waits up to ``timeout`` seconds for something to do, and does all there is."""
        is_open = self._log.is_busy or any(view.is_open() for view in self.views)
        heard = self._ear.take(min(timeout, _TICK) if is_open else timeout)
        self._was_troubled, self._is_troubled = self._is_troubled, False
        self._guarded(self._begin)
        for each in heard:
            self._guarded(lambda each=each: self._take(each))  # type: ignore[misc]
        while self._commands:
            self._guarded(self._commands.popleft())
        self._guarded(lambda: self._log.tick(self._clock()))
        self._guarded(self._publish)
        if not (self._is_troubled or self._log.is_failing):
            self._tolerance.passed()
            if self._log.file.notice is None:
                self._notices.clear(_SUBJECT)

    def stop(self, timeout: float = 1.0) -> tuple[str, ...]:
        """Ends the thread, and every sighting with it; idempotent. Gives the thread's name if it stayed."""
        self.worker.stop_soon()
        if not self.worker.join(timeout):
            return (self.worker.name,)
        with self._lock:
            if not self._has_ended:
                self._has_ended = True
                if self._has_begun or self._log.is_busy:
                    self.step(0.0)
                self._guarded(self._log.end)
        return ()

    def _new_log(self, folder: Path, before: SightingsLog | None = None) -> SightingsLog:
        made = SightingsLog(
            folder,
            self._settings,
            threshold=self._threshold,
            wall_clock=self._wall_clock,
            happened=self._happened,
            embed=self._embed,
        )
        if before is not None:
            # A picture that stands when the gallery changes is nobody's sighting in the new one.
            since = max(before.source.since, math.nextafter(before.heard_to, math.inf))
            made.use_source(replace(before.source, since=since))
        return made

    def _begin(self) -> None:
        if not self._has_begun:
            self._log.begin()
            self._has_begun = True

    def _take(self, heard: QueuedAnalysis | NewSource) -> None:
        if isinstance(heard, NewSource):
            self._log.use_source(heard)
        else:
            self._log.hear(heard)

    def _publish(self) -> None:
        self._last_seen = self._log.last_seen()
        for view in self.views:
            view.refresh(self._log, self._wall_clock())
        if self._log.file.notice is not None:
            self._notices.put(
                _SUBJECT, Notice(NoticeKind.WARNING, Message.of(LiveCode.ERROR, text=self._log.file.notice))
            )

    def _queue(self, work: Callable[[], object]) -> None:
        self._commands.append(work)
        self._ear.wake()

    def _guarded(self, work: Callable[[], object]) -> None:
        """A disk that fails is said and no reason to stop."""
        try:
            work()
        except RollcallError as error:
            self._trouble(error)
        except (sqlite3.Error, OSError) as error:
            self._trouble(error)
        except Exception as error:
            self._trouble(error)
            self._tolerance.failed(error)

    def _trouble(self, error: Exception) -> None:
        if not (self._is_troubled or self._was_troubled or self._log.is_failing):  # once, however long it lasts
            _log.warning("sightings could not be written down: %s", error, exc_info=error)
        self._is_troubled = True
        self._notices.put(_SUBJECT, Notice(NoticeKind.PROBLEM, error_message(error, LiveCode.JOURNAL_FAILED)))
