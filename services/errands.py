"""Work that a page gives out: done on a thread of its own, one piece after another, and ended by one command."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from realtime.interfaces import Activity
from realtime.pipeline.model_loading import Background, Cancelled
from recognition.errors import RollcallError
from recognition.progress import Progress, ProgressSink

if TYPE_CHECKING:
    from realtime.worker import Worker

_log = logging.getLogger(__name__)

_STOPPED = "Stopped."
_FAILED = "That failed because of an error; the log says more."


class StoppedError(RollcallError):
    """The user asked for it, or the session ends."""


class Errands:
    """Of the pieces of one kind that wait, the newest stays.

    Each is given a ProgressSink, which raises StoppedError once ``cancel`` was called or the thread is to end.
    ``said`` is what came of the last piece, in a sentence: what it returned, or why it failed.
    """

    def __init__(self, name: str) -> None:
        self.said = ""
        self.background = Background(name)
        self._cancelled = 0  # how often

    @property
    def worker(self) -> Worker:
        return self.background.worker

    @property
    def activity(self) -> Activity | None:
        return self.background.activity

    def do(self, kind: str, work: Callable[[ProgressSink], str | None]) -> None:
        """Returns at once. Where ``work`` returns None, what was said before stays."""
        begun = self._cancelled

        def job(progress: ProgressSink, is_closing: Cancelled) -> None:
            def watched(value: Progress) -> None:
                if is_closing() or self._cancelled != begun:
                    raise StoppedError(_STOPPED)
                progress(value)

            if self._cancelled == begun:
                self._do(work, watched)

        self.background.do(kind, job, self._failed)

    def cancel(self) -> None:
        """Ends what goes on at its next step, and all that waits."""
        self._cancelled += 1
        self.said = _STOPPED

    def _do(self, work: Callable[[ProgressSink], str | None], progress: ProgressSink) -> None:
        try:
            said = work(progress)
        except RollcallError as error:
            _log.info("%s ended with: %s", self.worker.name, error)
            said = str(error)
        if said is not None:
            self.said = said

    def _failed(self, _error: Exception) -> None:
        self.said = _FAILED
