"""Keeps the gallery equal with the server while a session runs, on a thread of its own."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from realtime.interfaces import LiveCode, Notice, NoticeKind, Notices
from realtime.worker import Tolerance, Worker
from recognition.errors import RollcallError
from recognition.message import Message
from storage.server.address import ServerAddress
from storage.server.failures import ServerAwayError
from storage.server.replica import Desk, Replica

if TYPE_CHECKING:
    from services.desks.searching import SiteSearch

_log = logging.getLogger(__name__)

_SUBJECT = "desks"  # of a notice
_PAUSE = 0.5
"""Seconds between two looks for changes here; the server notifies of its own at once."""
_MIN_WAIT, _MAX_WAIT = 1.0, 15.0
"""Seconds between two tries to connect."""
_STOP = 3.0


@dataclass(frozen=True, slots=True)
class LinkView:
    """What a window shows of it.

    away_since: seconds since the epoch; None while the server answers.
    waiting: changes that were not delivered yet; None until they are counted, and while another program does it.
    is_reader: what changes here stays here, since the server allows this desk reading only.
    is_elsewhere: another program on this computer does it.
    """

    server: str
    away_since: float | None = None
    waiting: int | None = None
    is_reader: bool = False
    is_elsewhere: bool = False


class DeskLink:
    """``view`` may be read on any thread.

    erase: deletes everything of a person, by name, who was erased at another desk.
    search: of people whom this desk has not, closed with the link; None where there are none.
    """

    name = "desks"

    def __init__(
        self,
        folder: Path,
        address: ServerAddress,
        desk: Desk,
        notices: Notices,
        erase: Callable[[str], object],
        *,
        search: SiteSearch | None = None,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        self.view = LinkView(address.name)
        self._notices = notices
        self._search = search
        self._wall_clock = wall_clock
        self._stopping = threading.Event()
        self._wait = _MIN_WAIT
        self._replica = Replica(folder, address, desk, erase, cancelled=self._stopping.is_set)
        self._worker = Worker(self.name, self.step, lambda: None)
        self._tolerance = Tolerance("The exchange with the database server", limit=100)

    def start(self) -> None:
        self._worker.start()

    def stop(self) -> bool:
        """Whether it ended in time; idempotent. What was not delivered is delivered at the next start."""
        self._stopping.set()
        self._worker.stop_soon()
        if not self._worker.join(_STOP):
            return False
        self._replica.close()
        if self._search is not None:
            self._search.close()
        return True

    def step(self) -> None:
        """One turn: what is to be exchanged, and a wait."""
        try:
            if not self._replica.acquire():
                self._show(is_elsewhere=True)
                self._stopping.wait(_MAX_WAIT)
                return
            self._replica.sync()
            self._wait = _MIN_WAIT
            self._show()
            self._replica.wait(_PAUSE)
            self._tolerance.passed()
        except ServerAwayError as error:
            if not self._stopping.is_set():
                _log.log(logging.WARNING if self.view.away_since is None else logging.DEBUG, "%s", error)
                self._show_away(error)
        except RollcallError as error:
            _log.warning("%s", error)
            self._put(Message.of(LiveCode.ERROR, text=error.text))
            self._pause()
        except Exception as error:
            self._tolerance.failed(error)
            self._pause()

    def _show(self, *, is_elsewhere: bool = False) -> None:
        waiting = None if is_elsewhere else self._replica.waiting()
        if self.view.away_since is not None:
            _log.info("the database server %s answers again", self.view.server)
        self._notices.clear(_SUBJECT)
        self.view = LinkView(self.view.server, None, waiting, self._replica.is_reader, is_elsewhere)

    def _show_away(self, error: ServerAwayError) -> None:
        since = self.view.away_since if self.view.away_since is not None else self._wall_clock()
        self._put(Message.of(LiveCode.ERROR, text=error.text))
        self.view = LinkView(self.view.server, since, self._replica.waiting(), self._replica.is_reader)
        self._pause()

    def _put(self, message: Message) -> None:
        notice = Notice(NoticeKind.WARNING, message)
        if self._notices.get(_SUBJECT) != notice:
            self._notices.put(_SUBJECT, notice)

    def _pause(self) -> None:
        """Longer each time; what happens here meanwhile is counted."""
        end = time.monotonic() + self._wait
        while not self._stopping.is_set() and (left := end - time.monotonic()) > 0:
            self._stopping.wait(min(left, 1.0))
            if self.view.away_since is not None:
                self.view = LinkView(
                    self.view.server, self.view.away_since, self._replica.waiting(), self.view.is_reader
                )
        self._wait = min(2 * self._wait, _MAX_WAIT)
