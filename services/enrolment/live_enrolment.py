"""Registers a person from the live picture, for the window's wizard."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from realtime.task_runner import Task, TaskRunner, TaskState
from recognition.enrolment.hints import Hint, HintDebouncer
from recognition.errors import RollcallError
from recognition.faces.pose import Pose
from recognition.message import Message
from recognition.types import Box
from services.privacy.access import needs_operator
from services.task_view import FAILED, Outcome, TaskService, TaskView, outcome_of

if TYPE_CHECKING:
    from recognition.enrolment.guided import Advice
    from recognition.types import Frame
    from services.enrolment.look_collector import CollectedLook, LookCollector
    from services.live_models import LiveModels
    from settings import EnrolmentSettings
    from storage.gallery.gallery import Gallery

_INTERVAL = 0.1
"""Seconds from one analysed frame to the next."""
_HOLD = 0.4
"""Seconds for which a hint must be true before it is shown."""
_MIN_TO_COMPARE = 3
"""Looks before they are compared with the registered people."""


@dataclass(frozen=True, slots=True, eq=False)
class EnrolmentView(TaskView):
    """What the wizard shows.

    running: looks are being collected.
    wanted: how many.
    poses: looks of each pose so far.
    hint: what is wrong or what to do; None while nothing is collected.
    box: the face that the hint is about, in pixels of the newest frame.
    finished: enough looks, or stopped.
    saving: the looks are being saved.
    saved: how many pictures were put into the gallery, None before.
    resembles: a registered person to whom the looks are so near that they may be of the same person.
    """

    running: bool = False
    wanted: int = 15
    looks: tuple[CollectedLook, ...] = ()
    poses: tuple[tuple[Pose, int], ...] = ()
    hint: Hint | None = None
    box: Box | None = None
    finished: bool = False
    saving: bool = False
    saved: int | None = None
    resembles: str | None = None


class LiveEnrolment(TaskService[EnrolmentView]):
    """Collects looks at one person from the live picture. Nothing is kept before ``save``.

        idle ──begin──> running ──enough looks, or finish──> finished ──save──> saved
                           ^  └────────cancel, from anywhere────────> idle         │
                           └──────strike, where it was enough──┘<──────begin───────┘

    All work is done by tasks of one lane, one frame a task: ``view``, pulled often, submits the next one when it is
    due. The collector is used by these tasks alone.

    models: the detector and the embedder in use; those of the first frame are kept to the last.
    newest: the newest frame and the label of its source.
    threshold: cosine distance up to which a face is given a name.
    do: runs work on the gallery's thread.
    clock, wall_clock: seconds; monotonic, and since the epoch.
    """

    def __init__(
        self,
        models: LiveModels,
        tasks: TaskRunner,
        *,
        newest: Callable[[], tuple[Frame | None, str]],
        threshold: Callable[[], float],
        do: Callable[[Callable[[Gallery], object]], object],
        settings: EnrolmentSettings,
        clock: Callable[[], float] = time.monotonic,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(tasks, EnrolmentView(wanted=settings.looks), "enrolment")
        self._models = models
        self._newest = newest
        self._threshold = threshold
        self._do = do
        self._settings = settings
        self._clock = clock
        self._wall_clock = wall_clock
        self._due = 0.0
        # Everything below is used by the tasks alone.
        self._collector: LookCollector | None = None
        self._hints = HintDebouncer(_HOLD)
        self._seen: Frame | None = None
        self._is_stopped = False

    def view(self) -> EnrolmentView:
        now = self._clock()
        if self._view.running and now >= self._due and not self._tasks.is_active(*self._lanes):
            self._due = now + _INTERVAL
            self._submit("frame", lambda _context: self._analyse())
        return self._view

    def begin(self, wanted: int | None = None) -> None:
        """Starts over; None takes the settings' number of looks."""
        self._submit("begin", lambda _context: self._begin(wanted or self._settings.looks))

    def strike(self, number: int) -> None:
        """Discards a look; another is collected in its place."""
        self._submit(f"strike {number}", lambda _context: self._strike(number))

    def finish(self) -> None:
        """Collects no more."""
        self._submit("finish", lambda _context: self._finish())

    @needs_operator
    def save(self, person: str) -> None:
        """Registers the looks as pictures of ``person``."""
        self._submit("save", lambda _context: self._save(person))

    def cancel(self) -> None:
        """Ends it and keeps nothing."""
        self._tasks.cancel(*self._lanes)
        self._submit("cancel", lambda _context: self._cancel())

    def _ended(self, task: Task[Any]) -> None:
        if task.state is TaskState.FAILED:
            self._show(running=False, finished=True, box=None, hint=None, status=outcome_of(task))

    def _begin(self, wanted: int) -> None:
        self._collector = self._seen = None
        self._hints = HintDebouncer(_HOLD)
        self._is_stopped = False
        self._due = self._clock()
        self._view = EnrolmentView(running=True, wanted=wanted)

    def _cancel(self) -> None:
        self._collector = self._seen = None
        self._view = EnrolmentView(wanted=self._settings.looks)

    def _finish(self) -> None:
        if self._view.running:
            self._is_stopped = True
            self._show_looks(running=False, finished=True, box=None, hint=None)

    def _strike(self, number: int) -> None:
        collector = self._collector
        if collector is None or self._view.saving or self._view.saved is not None:
            return
        collector.strike(number)
        goes_on = not self._is_stopped and not collector.is_complete
        self._show_looks(running=goes_on, finished=not goes_on)

    def _save(self, person: str) -> None:
        from services.enrolment.look_collector import save_looks

        collector = self._collector
        if self._view.saving or self._view.saved is not None:
            return
        if collector is None or not collector.looks:
            self._show(status=Message.of("no-looks"))
            return
        self._is_stopped = True
        self._show_looks(running=False, finished=True, box=None, hint=None, saving=True)
        looks, note_source = collector.looks, self._settings.note_source

        def work(gallery: Gallery) -> object:
            """On the gallery's thread."""
            saved: int | None = None
            outcome: Outcome = FAILED
            try:
                change = save_looks(gallery.folder, person, looks, note_source=note_source)
                saved, outcome = len(looks), Message.of("registered", person=person, pictures=len(looks))
                return change
            except RollcallError as error:
                outcome = error
                raise
            finally:
                self._submit("saved", lambda _context: self._saved(collector, saved, outcome))

        self._do(work)

    def _saved(self, collector: LookCollector, saved: int | None, outcome: Outcome) -> None:
        if self._collector is collector:
            self._show(saved=saved, status=outcome, saving=False)

    def _analyse(self) -> None:
        """Takes a look at the newest frame."""
        if not self._view.running:
            return
        now, in_use = self._clock(), self._models.in_use()
        frame, label = self._newest()
        if self._collector is None and (in_use.identification is None or not in_use.detector):
            self._show_hint(Hint.PREPARING, now)
        elif frame is None:
            self._show_hint(Hint.NO_PICTURE, now)
        elif frame is self._seen:
            stalled = self._the_collector().stalled(now)
            if stalled is not None:
                self._show_hint(stalled.hint, now)
        elif self._the_collector().is_unlit(frame.image, now):
            self._seen = frame
            self._due = now  # the next frame is lit
        else:
            self._seen = frame
            advice = self._the_collector().consider(frame.image, now, source=label, taken_at=self._wall_clock())
            self._show_advice(advice, now)

    def _the_collector(self) -> LookCollector:
        from services.enrolment.look_collector import LookCollector  # its imports take a while

        if self._collector is None:
            embedder, keep = self._models.identification().embedder, self._settings.keep
            self._collector = LookCollector(self._models.detector(), embedder, self._view.wanted, keep=keep)
        return self._collector

    def _show_hint(self, hint: Hint, now: float) -> None:
        self._show(hint=self._hints.show(hint, now), box=None)

    def _show_advice(self, advice: Advice, now: float) -> None:
        collector = self._collector
        assert collector is not None
        is_taken = advice.taken is not None
        hint = self._hints.show(advice.hint, now, at_once=is_taken)
        box = advice.face.box if advice.face is not None else None
        if not is_taken:
            self._show(hint=hint, box=box, poses=tuple(collector.poses.items()))
            return
        is_over = collector.is_complete
        self._show_looks(running=not is_over, finished=is_over, hint=hint, box=None if is_over else box)

    def _show_looks(self, **parts: Any) -> None:
        collector = self._collector
        looks = collector.looks if collector is not None else ()
        poses = tuple(collector.poses.items()) if collector is not None else ()
        self._show(looks=looks, poses=poses, resembles=self._resembled(), status=None, **parts)

    def _resembled(self) -> str | None:
        by, collector = self._models.in_use().identification, self._collector
        if by is None or collector is None or len(collector.looks) < min(_MIN_TO_COMPARE, self._view.wanted):
            return None
        nearest = collector.resembling(by.templates, self._threshold())
        return nearest[0] if nearest is not None else None
