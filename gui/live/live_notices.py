"""Which notices of the session are shown where, and what their buttons do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from gui.live.figures_bar import FiguresBar
from gui.live.stage import Stage
from realtime.interfaces import LiveCode, Notice, NoticeKind, Snapshot
from recognition.message import Message
from services.app_services import AppServices
from services.desks.start import view_of
from services.messages.live import live_text

_READ_S = 20.0
"""Seconds for which it lies on a picture, over the names of faces at its top, that weights are missing."""


class LiveNotices(QObject):
    """Shows them on the picture; that weights are missing once, for a while, and in the status bar from then on.

    ``snapshot`` gives what was painted last. ``import_wanted``: the import of this folder is to go on.
    """

    import_wanted = Signal(object)

    def __init__(
        self,
        services: AppServices,
        stage: Stage,
        figures: FiguresBar,
        snapshot: Callable[[], Snapshot],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._services = services
        self._stage, self._figures = stage, figures
        self._snapshot = snapshot
        self._window = window
        self._told: set[str | None] = set()
        """Networks of which it was told that their weights are missing."""
        self._since: dict[str | None, float] = {}
        """Of which it is told now, and since when."""
        stage.notices.acted.connect(self.act_on)
        stage.notices.dismissed.connect(self._dismissed)
        figures.fetch_wanted.connect(self.act_on)

    def refresh(self, snapshot: Snapshot, *, for_visitors: bool) -> None:
        """``for_visitors``: nobody who looks on can press a button, so what only an operator can mend waits."""
        # The card on the picture says it already, with more to choose from.
        notices = [*self._cut_off(), *snapshot.notices]
        notices = [each for each in notices if not (self._stage.asks and each.action == "choose-source")]
        if self._stage.is_guided:  # what can wait does: the steps come first
            notices = [each for each in notices if each.kind is NoticeKind.PROBLEM]
        if for_visitors:
            notices = [each for each in notices if each.kind is NoticeKind.PROBLEM and each.action is None]
        self._end_read(snapshot)
        told = [each for each in notices if _is_missing(each) and each.argument in self._told]
        self._stage.notices.show_notices(
            tuple(each for each in notices if each not in told), with_buttons=not for_visitors
        )
        self._figures.show_missing(told[-1] if told else None)
        self._figures.show_server(view_of(self._services.beside))

    def _end_read(self, snapshot: Snapshot) -> None:
        """While a picture is shown; not of notices that the mouse or the keyboard is at."""
        bar = self._stage.notices
        shown = {each.argument for each in bar.shown if _is_missing(each)}
        focused = self._window.focusWidget()
        is_in_use = bar.underMouse() or (focused is not None and bar.isAncestorOf(focused))
        if is_in_use or snapshot.frame is None:
            shown = set()
        self._since = {each: self._since.get(each, snapshot.time) for each in shown}
        self._told |= {each for each, since in self._since.items() if snapshot.time - since >= _READ_S}

    def act_on(self, notice: Notice) -> None:
        match notice.action:
            case "fetch-model":
                self.offer_download(notice.argument or self._snapshot().embedder, live_text(notice.message))
            case "switch-embedder" if notice.argument:
                self._services.set_embedder(notice.argument)
            case "choose-source":
                self._stage.ask_for_source(live_text(notice.message))
            case "import" if notice.argument:
                self.import_wanted.emit(Path(notice.argument))

    def offer_download(self, name: str, sentence: str) -> None:
        from gui.models.models_window import offer_download
        from services.models.models import statuses_of

        found = statuses_of(name, self._services.models.view().rows)
        offer_download(name, sentence, self._window, self._services.fetch_model, found)

    def save(self, memory: QSettings) -> None:
        shown = {each.argument for each in self._stage.notices.shown if _is_missing(each)}
        memory.setValue("told", sorted(filter(None, self._told | shown)))

    def restore(self, memory: QSettings) -> None:
        told = memory.value("told", [])  # a list of one is read back as a text
        self._told = {told} if isinstance(told, str) else set(cast(list[str], told or []))

    def _cut_off(self) -> tuple[Notice, ...]:
        """That an import was cut off, before this start."""
        found = self._services.people.view().unfinished
        if found is None:
            return ()
        what, pictures = found
        message = Message.of(LiveCode.IMPORT_CUT_OFF, folder=what.folder.name, done=what.done, pictures=pictures)
        return (Notice(NoticeKind.WARNING, message, "import", str(what.folder)),)

    def _dismissed(self, notice: Notice) -> None:
        if notice.action == "import":
            self._services.people.forget_unfinished()
        if _is_missing(notice):
            self._told.add(notice.argument)


def _is_missing(notice: Notice) -> bool:
    """Whether weights are missing, as opposed to a download that failed."""
    return notice.message.code == LiveCode.WEIGHTS_MISSING
