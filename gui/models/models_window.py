"""The networks that find and tell apart faces: which are installed, their licences, and how to get the others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from gui.models.download_offer import offer_download
from gui.widgets.activity_row import ActivityRow
from gui.widgets.buttons import button
from gui.widgets.dialogs import ask_for_file
from gui.widgets.layouts import PAGE_MARGINS, column, label, row
from gui.widgets.page import Page
from gui.widgets.rows import Column, RowModel, RowTable
from gui.widgets.theme import Appearance
from realtime.interfaces import Snapshot
from recognition.weights.store import ModelState
from services.messages.formatting import size_text
from services.messages.models import models_text
from services.models.models import Models, ModelStatus

_ABOUT = (
    "A detector finds the faces of a picture; an embedder tells them apart. Each was trained by somebody on somebody's "
    "pictures, and its licence says what it may be used for. Nothing is downloaded without your consent."
)
_STATES = {
    None: "…",
    ModelState.READY: "ready",
    ModelState.MISSING: "not installed",
    ModelState.WRONG: "wrong file",
}
_USES = {True: "allowed", False: "not allowed", None: "not stated"}


@dataclass(frozen=True, slots=True)
class _Listed:
    model: ModelStatus
    in_use: bool

    @property
    def state(self) -> str:
        is_used = self.in_use and self.model.state is ModelState.READY
        return "in use" if is_used else _STATES[self.model.state]

    @property
    def state_colour(self) -> str:
        if self.model.state is ModelState.READY:
            return "present"
        return "warning" if self.model.state is ModelState.WRONG else "muted"


MODEL_COLUMNS = (
    Column("Model", lambda each: each.model.file.name),
    Column("What it is", lambda each: each.model.file.description, colour=lambda _row: "muted"),
    Column("State", lambda each: each.state, colour=lambda each: each.state_colour),
    Column(
        "Commercial use",
        lambda each: _USES[each.model.file.commercial_use],
        colour=lambda each: "" if each.model.file.commercial_use is True else "warning",
    ),
    Column("Size", lambda each: size_text(each.model.file.size), colour=lambda _row: "muted"),
)


class ModelsWindow(Page):
    """``chosen`` carries the embedder that is to be used."""

    chosen = Signal(str)

    def __init__(
        self, models: Models, snapshot: Callable[[], Snapshot], appearance: Appearance, parent: QWidget
    ) -> None:
        super().__init__("Models", (980, 640), appearance, parent)
        self._models = models
        self._snapshot = snapshot
        self.table = RowModel(
            lambda each: each.model.file.name,
            lambda each: each.model.problem or each.model.file.description,
            self,
            columns=MODEL_COLUMNS,
            tips=True,
        )
        self.view = RowTable(self.table, "Models", (1,))
        self.details = label(selectable=True)
        self.details.setTextFormat(Qt.TextFormat.RichText)
        self.details.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.details.setMinimumHeight(118)
        self.install = button("&Download…", primary=True, clicked=self.offer)
        self.take_file = button(
            "&Import file…",
            "Use a file that you have, for example from another computer",
            "folder",
            clicked=self.ask_for_file,
        )
        self.use = button(
            "&Use it", "Tell faces apart with this model; the gallery is embedded again", clicked=self._choose
        )
        self.activity = ActivityRow(self._models.cancel)
        column(
            label(_ABOUT, "muted"),
            (self.view, 1),
            self.details,
            row(self.install, self.take_file, self.use, None),
            self.activity,
            margins=PAGE_MARGINS,
            on=self,
        )
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self.refresh())
        self.set_up()

    def refresh(self) -> None:
        view, snapshot = self._models.view(), self._snapshot()
        in_use = {snapshot.detector, snapshot.embedder}
        self.table.show_rows([_Listed(each, bool(in_use & {each.file.name, *each.embedders})) for each in view.rows])
        if not self.view.currentIndex().isValid() and view.rows:
            self.view.selectRow(0)
        listed = self._current()
        model = listed.model if listed is not None else None
        self.activity.show_activity(view.activity, models_text(view.status))
        busy = view.activity is not None
        self.install.setVisible(model is not None and model.state in (ModelState.MISSING, ModelState.WRONG))
        self.install.setEnabled(not busy)
        self.take_file.setEnabled(model is not None and not busy)
        can_use = model is not None and model.state is ModelState.READY and bool(model.embedders)
        self.use.setVisible(can_use)
        self.use.setEnabled(can_use and listed is not None and not listed.in_use and not snapshot.activities)
        text = _details(model) if model is not None else ""
        if text != self.details.text():
            self.details.setText(text)

    def offer(self) -> None:
        """Shows the licence and asks, before anything is downloaded."""
        listed = self._current()
        if listed is not None:
            offer_download(listed.model.file.name, "", self, self._models.install, listed.model)

    def ask_for_file(self) -> None:
        listed = self._current()
        if listed is not None:
            name = listed.model.file.name
            ask_for_file(self, f"The weights of {name}", lambda file: self._models.import_file(name, file))

    def showEvent(self, event: QShowEvent) -> None:
        self._models.refresh()
        super().showEvent(event)

    def _current(self) -> _Listed | None:
        listed = self.view.currentIndex().data(Qt.ItemDataRole.UserRole)
        return listed if isinstance(listed, _Listed) else None

    def _choose(self) -> None:
        listed = self._current()
        if listed is not None and listed.model.embedders:
            self.chosen.emit(listed.model.embedders[0])
            self.refresh()


def _details(model: ModelStatus) -> str:
    lines = [
        ("", f"<b>{escape(model.file.name)}</b>: {escape(model.file.description)}"),
        ("Licence", f"{escape(model.file.licence)}. Commercial use: {_USES[model.file.commercial_use]}."),
        ("Trained on", escape(model.file.trained_on)),
        ("Paper", escape(model.file.paper)),
        ("From", escape(f"{model.origin} ({size_text(model.file.size)})" if model.file.size else model.origin)),
    ]
    if model.problem:
        lines.insert(1, ("Problem", escape(model.problem)))
    return "<br>".join(f"{head}: {text}" if head else text for head, text in lines if text)
