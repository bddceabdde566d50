"""The journal: who was seen and when, and the strangers among them, on a thread of its own."""

from __future__ import annotations

import logging
import math
import sqlite3
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from realtime.interfaces import Notice, NoticeKind
from realtime.journal.analysis_queue import AnalysisQueue, NewSource, QueuedAnalysis
from realtime.journal.open_sightings import Event
from realtime.journal.sightings_log import SightingsLog
from realtime.journal.stranger_looks import face_chip_of
from realtime.notices import Notices
from realtime.worker import IDLE, Tolerance, Worker
from recognition.errors import RollcallError
from recognition.types import Analysis
from services.journal.pages import SightingsPage, StrangersPage
from storage.files import filing
from storage.journal.strangers import IGNORED, LookRow

if TYPE_CHECKING:
    from realtime.journal.stranger_looks import Embed
    from settings import SightingsSettings
    from storage.files.changes import Change
    from storage.gallery.gallery import Gallery

_log = logging.getLogger(__name__)

_SUBJECT = "journal"  # of a notice
_TICK = 1.0
_IGNORED_LOOKS = 3
"""Of a stranger who is to be ignored, kept as pictures."""

_FAILED = "Sightings cannot be written down because of an error; the log says more. Recognition goes on."


class Keeping(Protocol):
    """The gallery's thread: ``realtime.gallery.galleries.Galleries``."""

    def do(self, work: Callable[[Gallery], object], *, undone: Callable[[], object] | None = None) -> None: ...


class Journal:
    """``sightings`` and ``strangers`` are what the window sees. Every method but ``step`` and ``stop`` returns at once
    and may be called from any thread; ``hear`` is called on the detection thread with every decided analysis.

    Without ``worker`` being started it works as well, step by step on the caller's thread: for a source that is read
    as fast as it goes. Then ``step(0.0)`` follows each ``hear``, and ``stop`` ends it.

    ``threshold`` tells that in force. ``happened`` hears of every event on the journal's thread: it must return at
    once. ``embed`` gives vectors of the embedder in use for looks that another one made. ``note_source``: whether
    pictures that are put into the gallery say where and when they were taken. ``ready``: whether all of the gallery is
    read, asked on the detection thread; until it is, an unknown face may be a registered person's, and none becomes a
    stranger.
    """

    def __init__(
        self,
        folder: Path,
        settings: SightingsSettings,
        keeping: Keeping,
        *,
        notices: Notices,
        threshold: Callable[[], float],
        clock: Callable[[], float] = time.monotonic,
        wall_clock: Callable[[], float] = time.time,
        happened: Callable[[Event], object] = lambda _event: None,
        embed: Embed | None = None,
        note_source: bool = True,
        ready: Callable[[], bool] = lambda: True,
    ) -> None:
        self._settings = settings
        self._keeping = keeping
        self._notices = notices
        self._threshold = threshold
        self._clock = clock
        self._wall_clock = wall_clock
        self._happened = happened
        self._embed = embed
        self._note_source = note_source
        self._ready = ready
        self._ear = AnalysisQueue()
        self._commands: deque[Callable[[], None]] = deque()
        self._lock = threading.Lock()  # guards the end
        self._log = self._new_log(folder)
        self._has_begun = self._has_ended = False
        self._last_seen: Mapping[str, float] = {}
        self._tolerance = Tolerance("Writing down sightings")
        self._is_troubled = self._was_troubled = False
        self.sightings = SightingsPage(
            clock, self._ear.wake, lambda work: self._command(work, self.sightings.say), settings.keep_days
        )
        self.strangers = StrangersPage(
            clock,
            self._ear.wake,
            lambda work: self._command(work, self.strangers.say),
            settings.strangers_keep_hours,
            name=self._name_stranger,
            ignore=self._ignore_stranger,
        )
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
            for page in (self.sightings, self.strangers):
                page.start_anew()
            former.end()

        self._do(work)

    def renamed(self, before: str, now: str) -> None:
        """A person has another name in the gallery, and so has in their sightings."""
        self._do(lambda: self._log.renamed(before, now))

    def last_seen(self) -> Mapping[str, float]:
        """When each person was last seen, seconds since the epoch; empty until the journal was read."""
        return self._last_seen

    def step(self, timeout: float = IDLE) -> None:
        """Waits up to ``timeout`` seconds for something to do, and does all there is."""
        is_open = self._log.is_busy or self.sightings.is_looked_at() or self.strangers.is_looked_at()
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
        if self.sightings.is_due(self._log.changes):
            self.sightings.refresh(self._log, self._wall_clock())
        if self.strangers.is_due(self._log.changes):
            self.strangers.refresh(self._log)
        if self._log.file.notice is not None:
            self._notices.put(_SUBJECT, Notice(NoticeKind.WARNING, self._log.file.notice))

    def _do(self, work: Callable[[], None]) -> None:
        self._commands.append(work)
        self._ear.wake()

    def _command(self, work: Callable[[SightingsLog], str | None], say: Callable[[str], None]) -> None:
        def do() -> None:
            try:
                said = work(self._log)
            except RollcallError as error:
                say(str(error))
            else:
                if said is not None:
                    say(said)

        self._do(do)

    def _guarded(self, work: Callable[[], object]) -> None:
        """A disk that fails is said and no reason to stop."""
        try:
            work()
        except RollcallError as error:
            self._trouble(str(error), error)
        except (sqlite3.Error, OSError) as error:
            self._trouble(_FAILED, error)
        except Exception as error:
            self._trouble(_FAILED, error)
            self._tolerance.failed(error)

    def _trouble(self, sentence: str, error: Exception) -> None:
        if not (self._is_troubled or self._was_troubled or self._log.is_failing):  # once, however long it lasts
            _log.warning("sightings could not be written down: %s", error, exc_info=error)
        self._is_troubled = True
        self._notices.put(_SUBJECT, Notice(NoticeKind.PROBLEM, sentence))

    def _after(self, work: Callable[[SightingsLog], object], said: str) -> None:
        """On the journal's thread, what follows from a change of the gallery."""

        def do() -> None:
            work(self._log)
            self.strangers.say(said)

        self._do(do)

    def _name_stranger(self, log: SightingsLog, stranger: int, person: str) -> str:
        """The pictures first: sightings have the name once the gallery has it."""
        name = " ".join(person.split())
        looks = log.file.strangers.pictures(stranger)
        if not name or not looks:
            return _no_looks(stranger)

        # What came of it is said only then: a name may be one that the gallery cannot have.
        said = f"tranger {stranger} is {name}."

        def named() -> None:
            self._after(lambda log: log.name_stranger(stranger, name), f"S{said}")

        def unnamed() -> None:
            self._after(lambda log: log.unname_stranger(stranger, name), f"Undone: s{said}")

        def work(gallery: Gallery) -> Change:
            change = look_pictures(gallery, looks, name, note_source=self._note_source)
            named()
            return change

        self._keeping.do(work, undone=unnamed)
        return ""

    def _ignore_stranger(self, log: SightingsLog, stranger: int) -> str:
        looks = log.file.strangers.pictures(stranger)[:_IGNORED_LOOKS]
        if not looks:
            return _no_looks(stranger)
        undone = f"Undone: stranger {stranger} is not ignored any more. What was erased stays erased."
        self._keeping.do(
            lambda gallery: ignored_pictures(gallery, looks, note_source=self._note_source),
            undone=lambda: self._after(lambda _log: None, undone),
        )
        log.erase_strangers(stranger, fate=IGNORED)
        return f"Stranger {stranger} is erased, and not recorded again."


def look_pictures(gallery: Gallery, looks: Sequence[LookRow], person: str, *, note_source: bool = True) -> Change:
    """A stranger's looks as pictures of ``person``. Raises RollcallError."""
    from storage.files.changes import joined

    changes = [
        filing.add_look(gallery.folder, person, face_chip, confirmed=True, **_where(look, note_source))
        for look in looks
        if (face_chip := face_chip_of(look.picture)) is not None
    ]
    return joined(changes, f"This stranger is {person}")


def ignored_pictures(gallery: Gallery, looks: Sequence[LookRow], *, note_source: bool = True) -> Change:
    """A stranger's looks as pictures of somebody to be ignored. Raises RollcallError."""
    from storage.files.changes import joined

    changes = [
        filing.add_ignored_look(gallery.folder, face_chip, **_where(look, note_source))
        for look in looks[:_IGNORED_LOOKS]
        if (face_chip := face_chip_of(look.picture)) is not None
    ]
    return joined(changes, "A stranger ignored")


def _where(look: LookRow, note_source: bool) -> dict[str, Any]:
    return {"source": look.source, "taken_at": look.taken_at} if note_source else {}


def _no_looks(stranger: int) -> str:
    return f"There are no pictures of stranger {stranger} any more."
