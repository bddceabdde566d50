"""What the server offers of a run: its sources, its people and its journal, for calls from an event loop."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from anyio import CapacityLimiter, to_thread

from realtime.interfaces import GalleryView, Snapshot
from realtime.journal.sightings_log import SightingsLog
from realtime.session import LiveSession
from recognition.errors import RollcallError
from recognition.message import Message
from services.app_services import AppServices
from services.language import tr
from services.live_models import NotReadyError
from services.serving.access import Caller
from services.serving.events import EventBuffer
from services.serving.guard import busy
from services.serving.problems import not_found, not_read
from settings import Settings
from storage.files.moving import Change
from storage.gallery.people import Person
from storage.journal.journal import JournalFile

if TYPE_CHECKING:
    from storage.gallery.gallery import Gallery

_T = TypeVar("_T")
Record = Callable[[Message, str | None], object]
"""Writes a message into the audit trail, with whoever did it."""

_CHANGE_SECONDS = 30.0
"""For a change on the gallery's or the journal's thread."""
_SETTLE_SECONDS, _SETTLE_STEP = 10.0, 0.05
"""For the gallery's thread to read what was changed."""
_READERS = 4
"""Threads that read files and the journal."""
_ANSWER_SECONDS = 0.5
"""For which an answer from the journal is the same for everybody."""
_MAX_WAITING = 8
"""Pictures that wait to be looked at; more are told to come again."""


@dataclass(frozen=True, slots=True)
class ServedSource:
    """id: in addresses. feed: its number in the session."""

    id: str
    session: LiveSession
    feed: int

    def snapshot(self) -> Snapshot:
        return self.session.snapshot(self.feed)


class Served:
    """Everything behind the addresses. Pictures are looked at one at a time, so that the live picture goes on.

    record: writes what callers did into the audit trail.
    """

    def __init__(
        self,
        services: AppServices,
        settings: Settings,
        *,
        record: Record = lambda _message, _operator: None,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        session = services.session
        self.services = services
        self.settings = settings
        self.wall_clock = wall_clock
        self.events = EventBuffer()
        self.folder = session.gallery_watch.folder
        self._session = session
        self._record = record
        self._readers = CapacityLimiter(_READERS)
        self._looking = CapacityLimiter(1)
        self._waiting = 0
        self._answers: dict[tuple[object, ...], tuple[asyncio.Future[Any], float]] = {}
        session.add_listener(self.events.put)

    @property
    def session(self) -> LiveSession:
        return self._session

    @property
    def sources(self) -> tuple[ServedSource, ...]:
        """Those of now."""
        session = self._session
        return tuple(ServedSource(str(each.number + 1), session, each.number) for each in session.feed_views())

    def source(self, source_id: str) -> ServedSource:
        """Raises Problem."""
        found = next((each for each in self.sources if each.id == source_id), None)
        if found is None:
            raise not_found(tr("There is no source {id}.", id=source_id))
        return found

    @property
    def gallery(self) -> GalleryView:
        """Raises Problem before it was read for the first time: it would seem empty."""
        view = self._session.gallery_watch.view
        if view.folder is None:
            raise not_read()
        return view

    def person(self, name: str) -> Person:
        """Raises Problem."""
        found = next((each for each in self.gallery.people if each.name == name), None)
        if found is None:
            raise not_found(tr("Nobody called {name} is registered.", name=name))
        return found

    async def read(self, work: Callable[[], _T]) -> _T:
        """The result of ``work``, which reads files, on a thread."""
        return await to_thread.run_sync(work, limiter=self._readers)

    async def look(self, work: Callable[[], _T]) -> _T:
        """The result of ``work``, which runs networks on a picture, on a thread. Raises Problem where too many wait."""
        if self._waiting >= _MAX_WAITING:
            raise busy()
        self._waiting += 1
        try:
            return await to_thread.run_sync(work, limiter=self._looking)
        finally:
            self._waiting -= 1

    @property
    def waiting(self) -> int:
        """Pictures that are looked at or wait for it."""
        return self._waiting

    async def journal(self, key: tuple[object, ...], work: Callable[[JournalFile], _T]) -> _T:
        """The result of ``work``, which reads the journal, by a connection of its own.

        Many who ask for the same at the same time get one answer. ``key``: what tells it from others.
        """
        now = time.monotonic()
        for each in [each for each, (_, until) in self._answers.items() if until < now]:
            del self._answers[each]
        known = self._answers.get(key)
        if known is None:
            known = asyncio.ensure_future(self._read_journal(work)), now + _ANSWER_SECONDS
            self._answers[key] = known
        found: _T = await asyncio.shield(known[0])
        return found

    async def _read_journal(self, work: Callable[[JournalFile], _T]) -> _T:

        def on_thread() -> _T:
            with closing(JournalFile(self.folder)) as journal:
                return work(journal)

        return await self.read(on_thread)

    async def change(
        self,
        caller: Caller,
        work: Callable[[Gallery], Change],
        on_undo: Callable[[], object] | None = None,
        then: Callable[[], object] = lambda: None,
    ) -> Change:
        """Changes the gallery's files on its thread, in the name of ``caller``; it can be undone in the window, too.

        then: called on that thread once it is done, before it can be undone, so that what it queues comes before what
            ``on_undo`` queues.

        Raises what ``work`` raises, and NotReadyError where the thread is busy for long; what has not begun by then
        is not done later.
        """
        done: Future[Change] = Future()
        made: list[Change] = []

        def on_gallery(gallery: Gallery) -> Change | None:
            if not done.set_running_or_notify_cancel():
                return None  # the caller was told that it is not done
            try:
                change = work(gallery)
            except RollcallError as error:  # for the caller, not for the window
                done.set_exception(error)
                return None
            except Exception as error:
                done.set_exception(error)
                raise
            made.append(change)
            if change.is_empty:  # which is not recorded
                finish()
            return change

        def finish() -> None:
            try:
                then()
            finally:
                done.set_result(made[0])

        def record(message: Message) -> None:
            """Answered is what can be undone and is in the audit trail."""
            try:
                self._record(message, caller.token.name)
            finally:
                finish()

        self._session.gallery_watch.do(on_gallery, on_undo=on_undo, record=record)
        return await _finished(done)

    async def change_journal(self, caller: Caller, work: Callable[[SightingsLog], Message]) -> Message:
        """Changes the journal on its thread, in the name of ``caller``."""
        return await self.journal_changed(self.queue_for_journal(caller, work))

    def queue_for_journal(self, caller: Caller, work: Callable[[SightingsLog], Message]) -> Future[Message]:
        """As ``change_journal``, from any thread; for ``journal_changed``."""
        done: Future[Message] = Future()

        def on_journal(log: SightingsLog) -> None:
            if not done.set_running_or_notify_cancel():
                return  # the caller was told that it is not done
            try:
                message = work(log)
                self._record(message, caller.token.name)
            except Exception as error:
                done.set_exception(error)
            else:
                done.set_result(message)

        self._session.journal.do(on_journal)
        return done

    async def journal_changed(self, done: Future[Message]) -> Message:
        try:
            return await _finished(done)
        finally:
            self._answers.clear()

    def note(self, caller: Caller, message: Message) -> None:
        """Writes something else that ``caller`` did into the audit trail."""
        self._record(message, caller.token.name)

    async def settled(self, is_there: Callable[[GalleryView], bool]) -> bool:
        """Waits until the gallery's thread has read a change; False where that takes long."""
        until = time.monotonic() + _SETTLE_SECONDS
        while not is_there(self.gallery):
            if time.monotonic() > until:
                return False
            await asyncio.sleep(_SETTLE_STEP)
        return True


async def _finished(done: Future[_T]) -> _T:
    waiting: Awaitable[_T] = asyncio.wrap_future(done)
    try:
        return await asyncio.wait_for(waiting, _CHANGE_SECONDS)
    except TimeoutError:
        raise NotReadyError from None
