"""The networks that find and tell apart faces: which are installed, their licences, and how to get the others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from gui.widgets.activity_row import ActivityRow
from gui.widgets.buttons import button
from gui.widgets.dialogs import ask_for_file, confirm
from gui.widgets.layouts import PAGE_MARGINS, column, label, leading, row
from gui.widgets.page import Page
from gui.widgets.row_table import RowTable
from gui.widgets.rows import Column, RowModel
from realtime.interfaces import Snapshot
from recognition.weights.store import ModelState
from services.language import shown_text, tr
from services.messages.formatting import size_text
from services.messages.outcomes import outcome_text
from services.models.models import Models, ModelStatus

_STATE_COLOURS = {ModelState.READY: "present", ModelState.WRONG: "warning"}


def _state_text(state: ModelState | None) -> str:
    match state:
        case None:
            return "…"
        case ModelState.READY:
            return tr("ready")
        case ModelState.MISSING:
            return tr("not installed")
        case ModelState.WRONG:
            return tr("wrong file")


def _use_text(is_allowed: bool | None) -> str:
    """Whether commercial use is allowed."""
    if is_allowed is None:
        return tr("not stated")
    return tr("allowed") if is_allowed else tr("not allowed")


class ModelsWindow(Page):
    """``chosen`` carries the embedder that is to be used."""

    chosen = Signal(str)

    def __init__(self, models: Models, snapshot: Callable[[], Snapshot], parent: QWidget) -> None:
        super().__init__(tr("Models"), (980, 640), parent)
        self._models = models
        self._snapshot = snapshot
        self._in_use: set[str] = set()
        columns = (
            Column(tr("Model"), lambda each: each.file.name),
            Column(tr("What it is"), lambda each: shown_text(each.file.description), colour=lambda _row: "muted"),
            Column(tr("State"), self._state, colour=lambda each: _STATE_COLOURS.get(each.state, "muted")),
            Column(
                tr("Commercial use"),
                lambda each: _use_text(each.file.commercial_use),
                colour=lambda each: "" if each.file.commercial_use is True else "warning",
            ),
            Column(tr("Size"), lambda each: size_text(each.file.size), colour=lambda _row: "muted"),
        )
        self.table = RowModel(
            lambda each: each.file.name,
            lambda each: shown_text(each.problem or each.file.description),
            self,
            columns=columns,
            tips=True,
        )
        self.view = RowTable(self.table, tr("Models"), (1,))
        self.details = label(selectable=True)
        self.details.setTextFormat(Qt.TextFormat.RichText)
        self.details.setAlignment(leading(Qt.AlignmentFlag.AlignTop))
        self.details.setMinimumHeight(118)
        self.install = button(tr("&Download…"), primary=True, clicked=self.offer)
        tip = tr("Use a file that you have, for example from another computer")
        self.take_file = button(tr("&Import file…"), tip, "folder", clicked=self.ask_for_file)
        tip = tr("Tell faces apart with this model; the gallery is embedded again")
        self.use = button(tr("&Use it"), tip, clicked=self._choose)
        self.activity = ActivityRow(self._models.cancel)
        about = tr(
            "A detector finds the faces of a picture; an embedder tells them apart. Each was trained by somebody on "
            "somebody's pictures, and its licence says what it may be used for. Nothing is downloaded without your "
            "consent."
        )
        column(
            label(about, "muted"),
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
            # Not selectRow, which finds no current cell where columns run from right to left.
            self.view.setCurrentIndex(self.view.model().index(0, 0))
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
            offer_download(model.file.name, "", self, self._models.install, [model])

    def ask_for_file(self) -> None:
        if (model := self._current()) is not None:
            name = model.file.name
            ask_for_file(
                self, tr("The weights of {model}", model=name), lambda file: self._models.import_file(name, file)
            )

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
        return tr("in use") if is_ready and self._is_used(model) else _state_text(model.state)

    def _choose(self) -> None:
        if (model := self._current()) is not None and model.embedders:
            self.chosen.emit(model.embedders[0])
            self.refresh()


def _details(model: ModelStatus) -> str:
    """Rich text."""
    file = model.file
    lines = [f"<b>{escape(file.name)}</b>: {escape(shown_text(file.description))}"]
    if model.problem:
        lines.append(escape(tr("Problem: {problem}", problem=shown_text(model.problem))))
    lines.append(escape(_licence_text(model)))
    if file.trained_on:
        lines.append(escape(tr("Trained on: {data}", data=shown_text(file.trained_on))))
    if file.paper:
        lines.append(escape(tr("Paper: {paper}", paper=shown_text(file.paper))))
    if file.size:
        lines.append(escape(tr("From: {origin} ({size})", origin=shown_text(model.origin), size=size_text(file.size))))
    elif model.origin:
        lines.append(escape(tr("From: {origin}", origin=shown_text(model.origin))))
    return "<br>".join(lines)


def _licence_text(model: ModelStatus) -> str:
    return tr(
        "Licence: {licence}. Commercial use: {use}.",
        licence=shown_text(model.file.licence),
        use=_use_text(model.file.commercial_use),
    )


def offer_download(
    name: str, reason: str, parent: QWidget, fetch: Callable[[str], None], models: Sequence[ModelStatus] = ()
) -> None:
    """Opens the question and returns; calls ``fetch`` with ``name`` when the answer is yes.

    ``reason``: why it is asked, or empty. ``models``: whose licences and origins are shown.
    """
    facts = "\n\n".join(f"{each.file.name}\n{_facts(each)}" if len(models) > 1 else _facts(each) for each in models)
    safety = tr("The file is verified after the download. Nothing about you or your gallery is sent.")
    is_restricted = any(each.file.commercial_use is not True for each in models)
    confirm(
        parent,
        tr("Download a network"),
        tr("Download the weights of {model}?", model=name),
        "\n\n".join(filter(None, (reason, facts, safety))),
        tr("Agree and download") if is_restricted else tr("Download"),
        tr("Not now"),
        lambda: fetch(name),
        destructive=False,
        default_yes=not is_restricted,  # terms are not agreed to by Enter alone
    )


def _facts(model: ModelStatus) -> str:
    lines = (
        _licence_text(model),
        tr("From: {origin}", origin=_publisher(model.origin)),
        tr("Size: {size}", size=size_text(model.file.size)),
    )
    return "\n".join(lines)


def _publisher(origin: str) -> str:
    """Host and first two parts of the path of an address; anything else unchanged."""
    parts = urlsplit(origin)
    if not parts.hostname:
        return shown_text(origin) or tr("not stated")
    return "/".join([parts.hostname, *parts.path.strip("/").split("/")[:-1][:2]])
