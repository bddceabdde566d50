"""The recognizer of a live session: the nearest template, double verification, or one trained on the gallery."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from realtime.interfaces import Choice, LiveCode, Notice, NoticeKind, Notices
from recognition.errors import RollcallError
from recognition.message import Message, Text

if TYPE_CHECKING:
    from learning.training.store import TrainingRecord
    from recognition.matching.templates import Templates, TrainedRecognizer

NEAREST, DOUBLE = "nearest", "double"
_SUBJECT = "recognizer"  # of notices


class Recognizers:
    """Applies the selected recognizer to templates. One that cannot be used becomes a notice, and the nearest template
    is used. Thread-safe.

    name: ``nearest``, ``double``, ``head:NAME`` or ``ensemble:NAME``.
    folder: the gallery folder.
    """

    def __init__(self, folder: Path, name: str, notices: Notices) -> None:
        self.name = name
        self._folder = folder
        self._notices = notices
        self._loaded: tuple[str, TrainedRecognizer, TrainingRecord] | None = None

    def choices(self) -> tuple[Choice, ...]:
        """The recognizers of the gallery. Lists folders."""
        from learning.training.recipes import Kind
        from learning.training.store import trained_names

        folder = self._folder
        trained = [f"{kind.value}:{name}" for kind in Kind for name in trained_names(folder, kind)]
        offered = (Choice(NEAREST, "The nearest template"), Choice(DOUBLE, "Two networks must agree"))
        return (*offered, *(Choice(name, Text("{name} (trained on your people)", name=name)) for name in trained))

    def select(self, name: str) -> str | None:
        """Used from the next templates on. Returns the embedder that it needs, None for any.

        Raises RollcallError if there is none of that name; the former one stays selected.
        """
        embedder = None
        if name not in (NEAREST, DOUBLE):
            embedder = "+".join(self._load(name)[1].embedders)
        self._notices.clear(_SUBJECT)
        self.name = name
        return embedder

    def apply(self, templates: Templates) -> Templates:
        """The same templates with the selected recognizer."""
        name = self.name
        if name == NEAREST:
            self._notices.clear(_SUBJECT)
            return templates.with_trained(None)
        if name == DOUBLE:
            return self._double(templates)
        try:
            trained, record = self._load(name)
        except RollcallError as error:
            self._report(NoticeKind.PROBLEM, Message.of(LiveCode.RECOGNIZER_UNUSABLE, text=error.text))
            return templates.with_trained(None)
        if record.embedder != templates.embedder:
            own = record.embedder.split("@")[0]
            is_version = own == templates.embedder.split("@")[0]
            code = LiveCode.RECOGNIZER_OTHER_VERSION if is_version else LiveCode.RECOGNIZER_OTHER_EMBEDDER
            self._report(NoticeKind.WARNING, Message.of(code, name=name, embedder=own))
            return templates.with_trained(None)
        added, removed = record.changes(templates.names)
        if added or removed:
            message = Message.of(LiveCode.RECOGNIZER_STALE, name=name, added=tuple(added), removed=tuple(removed))
            self._report(NoticeKind.WARNING, message)
        else:
            self._notices.clear(_SUBJECT)
        return templates.with_trained(trained)

    def _double(self, templates: Templates) -> Templates:
        from recognition.matching.double_verification import double_verification

        try:
            trained = double_verification(templates.embedder)
        except RollcallError as error:
            self._report(NoticeKind.PROBLEM, Message.of(LiveCode.RECOGNIZER_UNUSABLE, text=error.text))
            return templates.with_trained(None)
        self._notices.clear(_SUBJECT)
        return templates.with_trained(trained)

    def _load(self, name: str) -> tuple[TrainedRecognizer, TrainingRecord]:
        from learning.training.store import load_trained, parse_name

        if self._loaded is None or self._loaded[0] != name:
            parsed = parse_name(name)
            assert parsed is not None
            self._loaded = (name, *load_trained(self._folder, *parsed))
        return self._loaded[1:]

    def _report(self, kind: NoticeKind, message: Message) -> None:
        self._notices.put(_SUBJECT, Notice(kind, message))
