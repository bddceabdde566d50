"""Audits the gallery: for ``gallery check``, and in the background whenever the gallery has changed."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from learning.gallery_audit.findings import ABOUT_PEOPLE, Finding
from realtime.task_runner import Task, TaskRunner, TaskState
from recognition.errors import UsageError

if TYPE_CHECKING:
    from storage.gallery.gallery import Gallery

_INTERVAL = 1.0
"""Seconds between two polls of the gallery's state; it has settled once two in a row find the same."""
_LONG, _REST = 2.0, 10.0
"""After an audit that took longer than the first, in seconds, the next automatic one waits this many times as long: all
pictures are compared with all, which takes seconds for 10,000 and minutes for 100,000."""
_THRESHOLD_STEP = 0.01
"""A threshold that moved by less gives the same findings."""


@dataclass(frozen=True, slots=True, eq=False)
class AuditReport:
    """The findings of one audit.

    found: all of them, the most severe first.
    reported: without those marked as right (kept), and with at most so many of kinds that can be numerous.
    repeated: paths of pictures about which a finding says at least as much as their note does.
    """

    found: tuple[Finding, ...]
    reported: tuple[Finding, ...]
    repeated: frozenset[str] = frozenset()


def audit_gallery(
    gallery: Gallery,
    embedder: str,
    threshold: float,
    *,
    keep: Sequence[str] = (),
    unkeep: Sequence[str] = (),
    allows: Callable[[str], bool] = lambda _person: True,
) -> AuditReport:
    """Audits what is known of ``gallery`` after an update or a survey.

    embedder: ``name@version``.
    threshold: cosine distance in force.
    keep, unkeep: keys of findings to mark as right, or not to any more.
    allows: whose pictures may be compared.

    Raises UsageError where there is no finding of such a key.
    """
    from learning.gallery_audit.audit import find_all, records_to_audit

    records = [each for each in records_to_audit(gallery, embedder) if allows(each.person)]
    found = find_all(records, threshold)
    known = {each.key for each in found} | gallery.decisions.kept_findings()
    for key in (*keep, *unkeep):
        if key not in known:
            raise UsageError("There is no finding '{key}'; 'gallery check' prints the keys.", key=key)
    for key in keep:
        gallery.decisions.keep_finding(key)
    for key in unkeep:
        gallery.decisions.keep_finding(key, kept=False)
    owners: dict[str, set[str]] = {}
    for record in records:
        owners.setdefault(record.sha256, set()).add(record.person)
    shared = {record.path for record in records if len(owners[record.sha256]) > 1}
    subjects = {path for each in found if each.kind not in ABOUT_PEOPLE for path in each.pictures[:1]}
    return _without_kept(gallery, AuditReport(found, (), frozenset(shared | subjects)))


def _without_kept(gallery: Gallery, report: AuditReport) -> AuditReport:
    from learning.gallery_audit.audit import reported

    return replace(report, reported=reported(report.found, gallery.decisions.kept_findings()))


@dataclass(frozen=True, slots=True)
class AuditedState:
    """What the findings depend on.

    version: of the gallery's view.
    embedder: ``name@version`` of the one in use.
    threshold: cosine distance in force.
    consents: another number where other people may be compared.
    """

    folder: Path
    version: int
    embedder: str
    threshold: float
    consents: int = 0

    def same_as(self, other: AuditedState | None) -> bool:
        """Whether an audit would find the same."""
        if other is None or abs(self.threshold - other.threshold) >= _THRESHOLD_STEP:
            return False
        mine, others = ((each.folder, each.version, each.embedder, each.consents) for each in (self, other))
        return mine == others


class BackgroundAudit:
    """Audits the gallery once for each state in which it comes to rest.

    ``poll`` is called often by whatever shows the findings; it submits the audit as a task. ``state`` gives None while
    pictures are being read or no embedder is ready. ``allows``: as in ``audit_gallery``. ``clock``: seconds.
    """

    def __init__(
        self,
        state: Callable[[], AuditedState | None],
        tasks: TaskRunner,
        *,
        allows: Callable[[str], bool] = lambda _person: True,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._state = state
        self._allows = allows
        self._tasks = tasks
        self._clock = clock
        self._due = self._rests_until = -math.inf
        self._is_requested = False
        self._before: AuditedState | None = None
        self._failed: AuditedState | None = None
        self._done: tuple[AuditedState, AuditReport] | None = None

    def findings(self) -> tuple[tuple[Finding, ...], bool]:
        """Those of the last audit, and whether they are of the gallery as it is now."""
        done = self._done
        return ((), False) if done is None else (done[1].reported, done[0].same_as(self._state()))

    def request(self) -> None:
        """Audits at the next poll; where nothing changed, only what is kept is read again."""
        self._is_requested = True

    def poll(self) -> None:
        """Submits an audit if there is a reason for one. Returns at once."""
        now = self._clock()
        if self._tasks.is_active("audit") or not (self._is_requested or now >= self._due):
            return
        self._due = now + _INTERVAL
        state = self._state()
        before, self._before = self._before, state
        if state is None:
            return
        is_known = self._done is not None and state.same_as(self._done[0])
        is_settled = state.same_as(before) and not state.same_as(self._failed) and now >= self._rests_until
        if self._is_requested or (is_settled and not is_known):
            self._is_requested = False
            self._tasks.submit("audit", lambda _: self._audit(state), on_end=lambda task: self._ended(task, state))

    def _audit(self, state: AuditedState) -> None:
        from storage.gallery.gallery import Gallery

        began, done = self._clock(), self._done
        with closing(Gallery(state.folder)) as gallery:
            if done is not None and state.same_as(done[0]):
                report = _without_kept(gallery, done[1])
            else:
                gallery.survey(state.embedder)
                report = audit_gallery(gallery, state.embedder, state.threshold, allows=self._allows)
        self._done = state, report
        took = self._clock() - began
        self._rests_until = self._clock() + (_REST * took if took > _LONG else 0.0)

    def _ended(self, task: Task[None], state: AuditedState) -> None:
        # The gallery's own thread reports what is wrong with it; the audit waits for a change.
        self._failed = state if task.state is TaskState.FAILED else None
