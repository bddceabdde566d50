"""What this window did to the gallery, so that it can be taken back."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace

from realtime.interfaces import LiveCode, Notice, NoticeKind, error_message
from realtime.notices import Notices
from recognition.errors import RollcallError
from recognition.message import Message
from storage.files import rearranging
from storage.files.changes import Change, joined
from storage.gallery.gallery import Gallery

_log = logging.getLogger(__name__)

MOST_KEPT = 100
"""Changes that can be taken back; older ones are let go."""

FILING = "gallery-filing"
"""The subject of the notices."""
_FAILED = "That failed because of an error; the log says more."


@dataclass(frozen=True, slots=True)
class Undoable:
    """Something done to a gallery that no file shows, and what takes it back. ``words`` as those of a Change."""

    words: str
    take_back: Callable[[Gallery], object]


@dataclass(frozen=True, slots=True)
class ChangesView:
    """``undo``: what would be taken back now, or empty. ``said``: what came of the last piece of work, in a sentence;
    ``count`` of them there were."""

    undo: str = ""
    said: str = ""
    count: int = 0


class GalleryChanges:
    """Does work on a gallery, and takes it back, the last first. Used on the gallery's thread; ``view`` may be read
    from any. What goes wrong becomes a notice."""

    def __init__(self, notices: Notices) -> None:
        self.view = ChangesView()
        self._notices = notices
        self._done: deque[tuple[Undoable, Callable[[], object] | None]] = deque(maxlen=MOST_KEPT)

    def do(self, gallery: Gallery, work: Callable[[Gallery], object], undone: Callable[[], object] | None) -> None:
        """``work`` may give a Change, several that are taken back as one, or an Undoable; ``undone`` is called when it
        is taken back."""

        def work_and_note() -> str:
            done = _as_undoable(work(gallery))
            if done is None:
                return ""
            if not isinstance(done, str):
                self._done.append((done, undone))
                done = done.words
            return f"{done}."

        self._guarded(work_and_note)

    def undo(self, gallery: Gallery) -> None:
        if not self._done:
            return

        def take_back() -> str:
            done, undone = self._done.pop()  # also where it fails: the next undo is not to fail of it again
            done.take_back(gallery)
            if undone is not None:
                undone()
            return f"Undone: {done.words}."

        self._guarded(take_back)

    def _guarded(self, work: Callable[[], str]) -> None:
        self._notices.clear(FILING)
        try:
            said = work()
        except RollcallError as error:
            said = str(error)
            self._notices.put(FILING, Notice(NoticeKind.PROBLEM, error_message(error, LiveCode.CHANGE_FAILED)))
        except Exception:
            _log.exception("work on the gallery failed")
            said = _FAILED
            self._notices.put(FILING, Notice(NoticeKind.PROBLEM, Message.of(LiveCode.CHANGE_FAILED)))
        undo = self._done[-1][0].words if self._done else ""
        self.view = replace(self.view, undo=undo, said=said or self.view.said, count=self.view.count + 1)


def _as_undoable(result: object) -> Undoable | str | None:
    """What takes the result of a piece of work back; only words where nothing was changed after all; None where the
    result says nothing."""
    if isinstance(result, Undoable):
        return result
    results = result if isinstance(result, list | tuple) else (result,)
    changes = [each for each in results if isinstance(each, Change)]
    if not changes:
        return None
    change = joined(changes)
    if change.is_empty:
        return change.words
    return Undoable(change.words, lambda gallery: rearranging.undo(gallery.folder, change))
