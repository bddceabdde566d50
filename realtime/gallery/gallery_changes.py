"""Changes that this process made to the gallery, which can be undone."""

from __future__ import annotations

import json
import logging
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from realtime.interfaces import LiveCode, Notice, NoticeKind, Notices, error_message
from recognition.errors import RollcallError
from recognition.message import Message
from storage.files import filing, rearranging
from storage.files.moving import Change, joined, undone
from storage.gallery.gallery import Gallery

_log = logging.getLogger(__name__)

_MAX_KEPT = 100
"""Changes that can be undone; older ones are dropped."""

FILING = "gallery-filing"
"""The subject of the notices."""


@dataclass(frozen=True, slots=True)
class Undoable:
    """A change that moves no files, and what undoes it. ``message`` as that of a Change."""

    message: Message
    undo: Callable[[Gallery], object]


@dataclass(frozen=True, slots=True)
class ChangesView:
    """What a front shows of the changes.

    undo: what would be undone now, or None.
    outcome: of the last piece of work: the message of its change, or the error.
    count: pieces of work so far.
    """

    undo: Message | None = None
    outcome: Message | RollcallError | None = None
    count: int = 0


class GalleryChanges:
    """Runs work on a gallery and undoes it, last first. Used on the gallery thread; ``view`` may be read on any.

    Errors become notices.

    record: receives the message of each change that was made, for the audit trail.
    """

    def __init__(self, notices: Notices, record: Callable[[Message], object]) -> None:
        self.view = ChangesView()
        self._notices = notices
        self._record = record
        self._done: deque[tuple[Undoable, Callable[[], object] | None]] = deque(maxlen=_MAX_KEPT)

    def do(
        self,
        gallery: Gallery,
        work: Callable[[Gallery], object],
        on_undo: Callable[[], object] | None = None,
        record: Callable[[Message], object] | None = None,
    ) -> None:
        """``work`` may return a Change, several that are undone as one, or an Undoable; ``on_undo`` is called when it
        is undone. ``record``: instead of the usual one, where somebody else asked for it."""
        record = record or self._record

        def work_and_record() -> Message | None:
            result = work(gallery)
            if isinstance(result, Undoable):
                self._done.append((result, on_undo))
                record(result.message)
                return result.message
            changes = [each for each in _listed(result) if isinstance(each, Change)]
            if not changes:
                return None
            change = joined(changes)
            if not change.is_empty:
                undoable = Undoable(change.message, lambda gallery: rearranging.undo(gallery.folder, change))
                self._done.append((undoable, on_undo))
                record(change.message)
            return change.message

        self._guarded(work_and_record)

    def add_pictures(self, gallery: Gallery, person: str, files: Sequence[Path]) -> None:
        """Copies ``files`` into the folder of ``person``; those that cannot be become a notice."""

        def work(gallery: Gallery) -> Change:
            filed = filing.add_pictures(gallery.folder, person, files, gallery.copy_of)
            problems = tuple((each.source.name, each.problem) for each in filed if each.problem is not None)
            if problems:
                listed = json.dumps([(name, problem.code, problem.to_json()) for name, problem in problems])
                count = len(problems)
                message = Message.of(LiveCode.PICTURES_NOT_ADDED, count=count, person=person, problems=listed)
                self._notices.put(FILING, Notice(NoticeKind.PROBLEM, message))
            made = tuple(each.path for each in filed if each.path is not None)
            return Change(Message.of("added-pictures", pictures=len(made), person=person), made)

        self.do(gallery, work)

    def undo(self, gallery: Gallery) -> None:
        if not self._done:
            return

        def undo_last() -> Message:
            done, on_undo = self._done.pop()  # even if it fails: the next undo must not fail for it again
            done.undo(gallery)
            if on_undo is not None:
                on_undo()
            message = undone(done.message)
            self._record(message)
            return message

        self._guarded(undo_last)

    def _guarded(self, work: Callable[[], Message | None]) -> None:
        self._notices.clear(FILING)
        outcome: Message | RollcallError | None
        try:
            outcome = work()
        except RollcallError as error:
            outcome = error
            self._notices.put(FILING, Notice(NoticeKind.PROBLEM, error_message(error, LiveCode.CHANGE_FAILED)))
        except Exception:
            _log.exception("A change of the gallery failed")
            outcome = Message.of(LiveCode.CHANGE_FAILED)
            self._notices.put(FILING, Notice(NoticeKind.PROBLEM, outcome))
        undo = self._done[-1][0].message if self._done else None
        self.view = ChangesView(undo, outcome if outcome is not None else self.view.outcome, self.view.count + 1)


def _listed(result: object) -> Sequence[object]:
    return result if isinstance(result, list | tuple) else (result,)
