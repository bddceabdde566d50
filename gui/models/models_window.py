"""The networks that find and tell apart faces: which are installed, their licences, and how to get the others."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from gui.widgets.activity_row import ActivityRow
from gui.widgets.buttons import button
from gui.widgets.dialogs import ask_for_file, confirm
from gui.widgets.layouts import PAGE_MARGINS, column, label, row
from gui.widgets.page import Page
from gui.widgets.rows import Column, RowModel, RowTable
from realtime.interfaces import Snapshot
from recognition.weights.store import ModelState
from services.messages.formatting import size_text
from services.messages.outcomes import outcome_text
from services.models.models import Models, ModelStatus

_ABOUT = (
    "A detector finds the faces of a picture; an embedder tells them apart. Each was trained by somebody on somebody's "
    "pictures, and its licence says what it may be used for. Nothing is downloaded without your consent."
)
_STATES = {None: "…", ModelState.READY: "ready", ModelState.MISSING: "not installed", ModelState.WRONG: "wrong file"}
_STATE_COLOURS = {ModelState.READY: "present", ModelState.WRONG: "warning"}
_USES = {True: "allowed", False: "not allowed", None: "not stated"}


class ModelsWindow(Page):
    """``chosen`` carries the embedder that is to be used."""

    chosen = Signal(str)

    def __init__(self, models: Models, snapshot: Callable[[], Snapshot], parent: QWidget) -> None:
        super().__init__("Models", (980, 640), parent)
        self._models = models
        self._snapshot = snapshot
        self._in_use: set[str] = set()
        columns = (
            Column("Model", lambda each: each.file.name),
            Column("What it is", lambda each: each.file.description, colour=lambda _row: "muted"),
            Column("State", self._state, colour=lambda each: _STATE_COLOURS.get(each.state, "muted")),
            Column(
                "Commercial use",
                lambda each: _USES[each.file.commercial_use],
                colour=lambda each: "" if each.file.commercial_use is True else "warning",
            ),
            Column("Size", lambda each: size_text(each.file.size), colour=lambda _row: "muted"),
        )
        self.table = RowModel(
            lambda each: each.file.name,
            lambda each: each.problem or each.file.description,
            self,
            columns=columns,
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
            on=self.body,
        )
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        view, snapshot = self._models.view(), self._snapshot()
        self.table.show_rows(view.rows)
        if {snapshot.detector, snapshot.embedder} != self._in_use:
            self._in_use = {snapshot.detector, snapshot.embedder}
            self.table.rows_changed()
        if not self.view.currentIndex().isValid() and view.rows:
            self.view.selectRow(0)
        model = self._current()
        self.activity.show_activity(view.activity, outcome_text(view.status))
        busy = view.activity is not None
        self.install.setVisible(model is not None and model.state in (ModelState.MISSING, ModelState.WRONG))
        self.install.setEnabled(not busy)
        self.take_file.setEnabled(model is not None and not busy)
        can_use = model is not None and model.state is ModelState.READY and bool(model.embedders)
        self.use.setVisible(can_use)
        self.use.setEnabled(model is not None and not self._is_used(model) and not snapshot.activities)
        text = _details(model) if model is not None else ""
        if text != self.details.text():
            self.details.setText(text)

    def offer(self) -> None:
        """Shows the licence and asks, before anything is downloaded."""
        if (model := self._current()) is not None:
            offer_download(model.file.name, "", self, self._models.install, model)

    def ask_for_file(self) -> None:
        if (model := self._current()) is not None:
            name = model.file.name
            ask_for_file(self, f"The weights of {name}", lambda file: self._models.import_file(name, file))

    def showEvent(self, event: QShowEvent) -> None:
        self._models.refresh()
        super().showEvent(event)

    def _current(self) -> ModelStatus | None:
        model: ModelStatus | None = self.view.currentIndex().data(Qt.ItemDataRole.UserRole)
        return model

    def _is_used(self, model: ModelStatus) -> bool:
        return bool(self._in_use & {model.file.name, *model.embedders})

    def _state(self, model: ModelStatus) -> str:
        is_ready = model.state is ModelState.READY
        return "in use" if is_ready and self._is_used(model) else _STATES[model.state]

    def _choose(self) -> None:
        if (model := self._current()) is not None and model.embedders:
            self.chosen.emit(model.embedders[0])
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


def offer_download(
    name: str, reason: str, parent: QWidget, fetch: Callable[[str], None], model: ModelStatus | None = None
) -> None:
    """Opens the question and returns; calls ``fetch`` with ``name`` when the answer is yes.

    ``reason``: why it is asked, or empty. ``model``: licence and origin, where they are known.
    """
    facts = _facts(model) if model is not None else ""
    safety = "The file is verified after the download. Nothing about you or your gallery is sent."
    is_restricted = model is not None and model.file.commercial_use is not True
    confirm(
        parent,
        "Download a network",
        f"Download the weights of {name}?",
        "\n\n".join(filter(None, (reason, facts, safety))),
        "Agree and download" if is_restricted else "Download",
        "Not now",
        lambda: fetch(name),
        destructive=False,
        default_yes=not is_restricted,  # terms are not agreed to by Enter alone
    )


def _facts(model: ModelStatus) -> str:
    lines = (
        f"Licence: {model.file.licence}. Commercial use: {_USES[model.file.commercial_use]}.",
        f"From: {_publisher(model.origin)}",
        f"Size: {size_text(model.file.size)}",
    )
    return "\n".join(lines)


def _publisher(origin: str) -> str:
    """Host and first two parts of the path of an address; anything else unchanged."""
    parts = urlsplit(origin)
    if not parts.hostname:
        return origin or "not stated"
    return "/".join([parts.hostname, *parts.path.strip("/").split("/")[:-1][:2]])
