"""Consents as the window shows and records them, exports of what is kept, renewal; commands return at once."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from realtime.session import LiveSession
from realtime.task_runner import TaskContext, TaskRunner
from recognition.errors import RollcallError
from recognition.message import Message
from recognition.progress import ProgressSink
from services.privacy.access import OPEN, Access, needs_operator
from services.privacy.consent import ConsentRegister
from services.task_view import TaskService, TaskView
from storage.journal.consent_gate import ConsentGate
from storage.journal.consents import ConsentEntry, ConsentText, Purpose

_RELOAD_SECONDS = 2.0
"""Between two readings of the journal, while a window shows consents."""

Export = Callable[[str | None, Path, ProgressSink], Message]
Renew = Callable[[ProgressSink], Message]


def cannot_export(_person: str | None, _file: Path, _progress: ProgressSink) -> Message:
    """For a session that was not told where everything is kept."""
    raise RollcallError("This can be exported with: python main.py privacy export")


def cannot_renew(_progress: ProgressSink) -> Message:
    """For a session that was not told where keys are kept."""
    raise RollcallError("Templates can be renewed with: python main.py gallery renew")


@dataclass(frozen=True, slots=True, eq=False)
class ConsentView(TaskView):
    """entries: of everybody who ever gave a consent, by name.
    texts: the last version of each, the organisation's own first; empty until they were read.
    """

    entries: Mapping[str, ConsentEntry] = field(default_factory=dict)
    texts: tuple[ConsentText, ...] = ()


class ConsentPage(TaskService[ConsentView]):
    """gate: who may be recognised.

    export: writes a file with everything that is kept of a person, or of everybody.
    renew: puts all templates under a new key.
    """

    def __init__(
        self,
        register: ConsentRegister,
        gate: ConsentGate,
        tasks: TaskRunner,
        export: Export = cannot_export,
        renew: Renew = cannot_renew,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(tasks, ConsentView(), "consent")
        self.access: Access = OPEN
        self._register = register
        self._gate = gate
        self._export = export
        self._renew = renew
        self._clock = clock
        self._loaded_at = float("-inf")

    @property
    def required(self) -> bool:
        return self._gate.required

    @property
    def revision(self) -> int:
        """Another number whenever ``may_be_recognised`` may have another answer."""
        return self._gate.revision

    def may_be_recognised(self, person: str) -> bool:
        return self._gate.allows(person)

    def view(self) -> ConsentView:
        """To be pulled often by what shows consents."""
        now = self._clock()
        if now - self._loaded_at >= _RELOAD_SECONDS:
            self._loaded_at = now
            self._submit("load", lambda _context: self._load())
        return super().view()

    @needs_operator
    def give(
        self,
        person: str,
        text: str,
        *,
        signed_name: str,
        signature: bytes | None,
        until: float | None,
        purposes: Collection[Purpose],
    ) -> None:
        """As ``ConsentRegister.give``."""

        def work(_context: TaskContext) -> Message:
            self._register.give(
                person, text, signed_name=signed_name, signature=signature, until=until, purposes=purposes
            )
            self._load()
            return Message.of("consent-stored", person=person)

        self._submit(f"give {person}", work)

    @needs_operator
    def withdraw(self, person: str) -> None:
        def work(_context: TaskContext) -> Message:
            self._register.withdraw(person)
            self._load()
            return Message.of("consent-withdrawn", person=person)

        self._submit(f"withdraw {person}", work)

    @needs_operator
    def export(self, person: str | None, file: Path) -> None:
        """Of ``person``, or of everybody."""
        self._submit(f"export {file}", lambda context: self._export(person, file, context))

    @needs_operator
    def renew(self) -> None:
        """All templates get a new key; copies of the former ones match nothing any more."""
        self._submit("renew", lambda context: self._renew(context))

    def _load(self) -> None:
        self._gate.refresh()
        entries = {each.person: each for each in self._register.entries()}
        self._show(entries=entries, texts=self._register.texts())


def consent_page_of(
    live: LiveSession,
    record: Callable[[Message], object],
    operator: Callable[[], str],
    export: Export | None,
    renew: Renew | None,
) -> ConsentPage:
    register = ConsentRegister(live.gallery_watch.folder, record, operator)
    return ConsentPage(register, live.consent, live.tasks, export or cannot_export, renew or cannot_renew)
