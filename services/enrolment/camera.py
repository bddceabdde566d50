"""Registering somebody from the live picture: a thread that works only while looks are collected."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from realtime.worker import IDLE, Worker
from recognition.enrolment.hints import Hint, HintDebouncer
from recognition.errors import RollcallError
from services.messages.enrolment import hint_text
from services.people_interfaces import CollectedLook, EnrolmentView

if TYPE_CHECKING:
    from recognition.enrolment.guided import Advice
    from recognition.interfaces import Detector
    from recognition.types import Frame
    from services.enrolment.look_collector import LookCollector
    from services.live_models import ModelsInUse
    from settings import EnrolmentSettings
    from storage.gallery.gallery import Gallery

_log = logging.getLogger(__name__)

_EVERY = 0.1
"""Seconds from one frame that is looked at to the next."""
_HOLD = 0.4
"""Seconds for which a hint must be true before it is shown."""
_FAILED = "That failed because of an error; the log says more."
_RESEMBLES = (
    "These looks are very like {0}, who is registered. If it is the same person, save them under that name; if it is "
    "somebody else, the two may be confused."
)
_ENOUGH_TO_COMPARE = 3
"""Looks before it is said whom they are like."""


class GalleryWork(Protocol):
    """What is asked of ``galleries.Galleries``."""

    def do(self, work: Callable[[Gallery], object]) -> None:
        """Runs ``work`` on the gallery's thread, soon."""
        ...


class LiveEnrolment:
    """Implements ``realtime.interfaces.CameraEnrolment``.

        idle ──begin──> running ──enough looks, or finish──> finished ──save──> saved
                           ^  └────────cancel, from anywhere────────> idle         │
                           └──────strike, where it was enough──┘<──────begin───────┘

    ``parts`` tells what detector and embedder are in use now, ``make_detector`` gives this thread a detector of its
    own, ``newest`` is the newest frame with its source's name, ``threshold`` the distance up to which a face is given
    a name. The embedder is kept from the first frame to the last. The thread alone touches the collector; it waits,
    and costs nothing, unless looks are being collected.
    """

    def __init__(
        self,
        parts: Callable[[], ModelsInUse],
        make_detector: Callable[[str], Detector],
        *,
        newest: Callable[[], tuple[Frame | None, str]],
        threshold: Callable[[], float],
        galleries: GalleryWork,
        settings: EnrolmentSettings,
        clock: Callable[[], float] = time.monotonic,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        self.worker = Worker("enrolment", self.step, self._wake_up)
        self._parts = parts
        self._make_detector = make_detector
        self._newest = newest
        self._threshold = threshold
        self._galleries = galleries
        self._settings = settings
        self._clock = clock
        self._wall_clock = wall_clock
        self._wake = threading.Event()
        self._lock = threading.Lock()  # guards the commands and what is shown
        self._commands: deque[Callable[[], None]] = deque()
        self._view = EnrolmentView(wanted=settings.looks)
        # Everything below is the thread's own.
        self._collector: LookCollector | None = None
        self._detector: tuple[str, Detector] | None = None
        self._wanted = settings.looks
        self._hints = HintDebouncer(_HOLD)
        self._seen: Frame | None = None
        self._due = 0.0
        self._stopped_by_hand = False
        self._is_saving = False

    def view(self) -> EnrolmentView:
        return self._view

    def begin(self, wanted: int | None = None) -> None:
        self._command(lambda: self._begin(wanted or self._settings.looks))

    def strike(self, number: int) -> None:
        self._command(lambda: self._strike(number))

    def finish(self) -> None:
        self._command(self._finish)

    def save(self, person: str) -> None:
        self._command(lambda: self._save(person))

    def cancel(self) -> None:
        with self._lock:
            self._commands.clear()
        self._command(self._cancel)

    def step(self, timeout: float = IDLE) -> bool:
        """Waits up to ``timeout`` for work and does one piece: a command, or a frame; says whether it did."""
        if self._view.running:
            timeout = min(timeout, max(0.0, self._due - self._clock()))
        is_woken = self._wake.wait(timeout)
        self._wake.clear()
        if not (is_woken or self._view.running):
            return False
        try:
            did = self._do_command() or self._look()
        except RollcallError as error:
            self._end(str(error))
            did = True
        except Exception:
            _log.exception("Collecting looks failed")
            self._end(_FAILED)
            did = True
        return did

    def _wake_up(self) -> None:
        self._wake.set()

    def _command(self, do: Callable[[], None]) -> None:
        with self._lock:
            self._commands.append(do)
        self._wake.set()

    def _do_command(self) -> bool:
        with self._lock:
            command = self._commands.popleft() if self._commands else None
            if self._commands:
                self._wake.set()
        if command is None:
            return False
        command()
        return True

    def _show(self, **parts: object) -> None:
        with self._lock:
            self._view = replace(self._view, version=self._view.version + 1, **parts)  # type: ignore[arg-type]

    def _begin(self, wanted: int) -> None:
        self._collector = self._seen = None
        self._hints = HintDebouncer(_HOLD)
        self._wanted = wanted
        self._stopped_by_hand = False
        self._due = self._clock()
        with self._lock:
            self._view = EnrolmentView(self._view.version + 1, running=True, wanted=wanted)
        self._wake.set()

    def _cancel(self) -> None:
        self._collector = self._seen = None
        with self._lock:
            self._view = EnrolmentView(self._view.version + 1, wanted=self._settings.looks)

    def _end(self, said: str) -> None:
        self._show(running=False, finished=True, box=None, hint="", hint_kind="", said=said)

    def _finish(self) -> None:
        if self._view.running:
            self._stopped_by_hand = True
            self._show_looks(running=False, finished=True, box=None, hint="", hint_kind="")

    def _strike(self, number: int) -> None:
        collector = self._collector
        if collector is None or self._is_saving or self._view.saved is not None:
            return
        collector.strike(number)
        goes_on = not self._stopped_by_hand and not collector.is_complete
        self._show_looks(running=goes_on, finished=not goes_on)
        if goes_on:
            self._due = self._clock()
            self._wake.set()

    def _save(self, person: str) -> None:
        from services.enrolment.look_collector import save_looks

        collector = self._collector
        if self._is_saving or self._view.saved is not None:
            return
        if collector is None or not collector.looks:
            self._show(said="There are no looks to save yet.")
            return
        self._stopped_by_hand = self._is_saving = True
        self._show_looks(running=False, finished=True, box=None, hint="", hint_kind="", saving=True)
        looks, note_source = collector.looks, self._settings.note_source

        def work(gallery: Gallery) -> object:
            """On the gallery thread."""
            said, saved = _FAILED, None
            try:
                change = save_looks(gallery, person, looks, note_source=note_source)
                pictures = "1 picture" if len(looks) == 1 else f"{len(looks)} pictures"
                said, saved = f"{person} is registered: {pictures} are in the gallery now.", len(looks)
                return change
            except RollcallError as error:
                said = str(error)
                raise
            finally:
                self._command(lambda: self._answered(collector, saved, said))

        self._galleries.do(work)

    def _answered(self, collector: LookCollector, saved: int | None, said: str) -> None:
        self._is_saving = False
        if self._collector is collector:
            self._show(saved=saved, said=said, saving=False)

    def _look(self) -> bool:
        if not self._view.running or self._clock() < self._due:
            return False
        now = self._clock()
        self._due = now + _EVERY
        parts = self._parts()
        if self._collector is None and (parts.identification is None or not parts.detector):
            return self._tell(Hint.PREPARING, now)
        frame, label = self._newest()
        if frame is None:
            return self._tell(Hint.NO_PICTURE, now)
        collector = self._the_collector(parts)
        if frame is self._seen:
            stalled = collector.stalled(now)
            return stalled is not None and self._tell(stalled.hint, now)
        self._seen = frame
        advice = collector.consider(frame.image, now, source=label, taken_at=self._wall_clock())
        self._show_advice(advice, now)
        return True

    def _the_collector(self, parts: ModelsInUse) -> LookCollector:
        from services.enrolment.look_collector import LookCollector  # its imports take a while

        if self._collector is None:
            assert parts.identification is not None
            if self._detector is None or self._detector[0] != parts.detector:
                self._detector = parts.detector, self._make_detector(parts.detector)
            self._collector = LookCollector(
                self._detector[1], parts.identification.embedder, self._wanted, keep=self._settings.keep
            )
        return self._collector

    def _tell(self, hint: Hint, now: float) -> bool:
        shown = self._hints.show(hint, now)
        self._show(hint=hint_text(shown), hint_kind=shown.value, box=None)
        return True

    def _show_advice(self, advice: Advice, now: float) -> None:
        collector = self._collector
        assert collector is not None
        is_taken = advice.taken is not None
        shown = self._hints.show(advice.hint, now, at_once=is_taken)
        box = advice.face.box if advice.face is not None else None
        if not is_taken:
            poses = tuple(collector.poses.items())
            self._show(hint=hint_text(shown), hint_kind=shown.value, box=box, poses=poses)
            return
        is_over = collector.is_complete
        self._show_looks(
            running=not is_over,
            finished=is_over,
            hint=hint_text(shown),
            hint_kind=shown.value,
            box=None if is_over else box,
        )

    def _show_looks(self, **parts: object) -> None:
        collector = self._collector
        if collector is None:
            self._show(looks=(), poses=(), **parts)
            return
        looks = tuple(CollectedLook(look.number, look.cut.image, pose) for look, pose in collector.looks)
        resembled = self._resembled(collector)
        said = _RESEMBLES.format(resembled) if resembled is not None else ""
        self._show(looks=looks, poses=tuple(collector.poses.items()), resembles=resembled, said=said, **parts)

    def _resembled(self, collector: LookCollector) -> str | None:
        by = self._parts().identification
        if by is None or len(collector.looks) < min(_ENOUGH_TO_COMPARE, self._wanted):
            return None
        nearest = collector.nearest(by.templates)
        return nearest[0] if nearest is not None and nearest[1] <= self._threshold() else None
