"""The gallery doctor beside the live picture: it looks whenever the gallery has changed and come to rest."""

from __future__ import annotations

import logging
import math
import threading
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from learning.gallery_audit.findings import Finding
from realtime.worker import Worker

_log = logging.getLogger(__name__)

PAUSE = 1.0
"""Seconds between two questions whether anything changed; what changed has come to rest when the next finds it so."""

_QUICK, _REST = 2.0, 10.0
"""After a look that took more than the first, in seconds, it rests that many times as long before it looks by itself
again: all pictures are compared with all, which takes seconds for 10,000 and minutes for 100,000."""

_STEP = 0.01
"""The doctor looks anew when the threshold has moved by this much."""


@dataclass(frozen=True, slots=True)
class Watched:
    """What the findings follow from: the gallery, and the version of its view; the embedder in use (``name@version``)
    and the threshold in force."""

    folder: Path
    version: int
    embedder: str
    threshold: float

    def same_as(self, other: Watched | None) -> bool:
        """Whether the doctor would say the same."""
        if other is None or abs(self.threshold - other.threshold) >= _STEP:
            return False
        return (self.folder, self.version, self.embedder) == (other.folder, other.version, other.embedder)


@dataclass(frozen=True, slots=True, eq=False)
class _Looked:
    """``found`` is everything, ``said`` what of it is not kept."""

    at: Watched
    found: tuple[Finding, ...]
    said: tuple[Finding, ...]


class GalleryCheckup:
    """Looks the gallery over on a thread of its own, once for each of its states.

    ``watched`` tells the state as it is now, and gives None while pictures are read or no embedder is there. It is
    asked from this thread and from those that call ``findings``. ``clock`` in seconds.
    """

    def __init__(self, watched: Callable[[], Watched | None], *, clock: Callable[[], float] = time.monotonic) -> None:
        self.worker = Worker("doctor", self.step, self._wake_up)
        self._watched = watched
        self._clock = clock
        self._rests_until = -math.inf
        self._wake = threading.Event()
        self._asked = threading.Event()
        self._before: Watched | None = None
        self._failed: Watched | None = None
        self._looked: _Looked | None = None

    def findings(self) -> tuple[tuple[Finding, ...], bool]:
        """Those of the last look, and whether they are of the gallery as it is now."""
        looked = self._looked
        if looked is None:
            return (), False
        return looked.said, looked.at.same_as(self._watched())

    def check(self) -> None:
        """Has it look soon, and forget at once what is kept since."""
        self._asked.set()
        self._wake.set()

    def step(self, timeout: float = PAUSE) -> bool:
        """Waits to be asked, at most ``timeout`` seconds, and looks where there is a reason; says whether it looked."""
        self._wake.wait(timeout)
        self._wake.clear()
        watched, is_asked = self._watched(), self._asked.is_set()
        before, self._before = self._before, watched
        if watched is None:
            return False
        is_known = self._looked is not None and watched.same_as(self._looked.at)
        is_at_rest = watched.same_as(before) and not watched.same_as(self._failed)
        is_at_rest &= self._clock() >= self._rests_until
        if not is_asked and (is_known or not is_at_rest):
            return False
        self._asked.clear()
        began = self._clock()
        try:
            self._look(watched, is_known=is_known)
        except Exception:
            # The gallery's own thread says what is wrong with it; the doctor waits for a change.
            _log.warning("The gallery could not be looked over", exc_info=True)
            self._failed = watched
            return False
        self._failed = None
        took = self._clock() - began
        self._rests_until = self._clock() + (_REST * took if took > _QUICK else 0.0)
        return True

    def _look(self, watched: Watched, *, is_known: bool) -> None:
        from learning.gallery_audit.audit import find_all, records_to_audit, reported
        from storage.gallery.gallery import Gallery

        with closing(Gallery(watched.folder)) as gallery:
            if is_known and self._looked is not None:
                found = self._looked.found
            else:
                gallery.survey(watched.embedder)
                found = find_all(records_to_audit(gallery, watched.embedder), watched.threshold)
            self._looked = _Looked(watched, found, reported(found, gallery.decisions.kept_findings()))

    def _wake_up(self) -> None:
        self._wake.set()
