"""Teach Rollcall your people: choose how, see whether it is better, and choose who says the names."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from gui.training.trained_details import TrainedDetails
from gui.training.trained_rows import NEAREST_ROW, TrainedDelegate, TrainedRows
from gui.training.training_form import TrainingForm
from gui.widgets.activity_row import ActivityRow
from gui.widgets.keyed_rows import RowList
from gui.widgets.page import Page
from gui.widgets.theme import Appearance
from gui.widgets.undo_button import UndoButton
from realtime.interfaces import Snapshot
from services.messages.training import training_text
from services.training.page import TrainingPage, TrainingView
from services.training.trained import TrainedRow

_ABOUT = (
    "Rollcall can be trained on all pictures of your people, and then recognise them by that instead of comparing with "
    "the pictures. It measures whether that is better. The live picture goes on, and nothing leaves this computer."
)
_FEWEST = 3
_FEW = "Register at least three people first: some have to be left out as strangers."
_PREPARING = "The networks are being prepared; a moment, please."
_SOON = "It will be used as soon as its network is ready."


class TrainingWindow(Page):
    """Follows ``training``; ``snapshot`` gives the people, and whether the networks are ready."""

    def __init__(
        self, training: TrainingPage, snapshot: Callable[[], Snapshot], appearance: Appearance, parent: QWidget
    ) -> None:
        super().__init__("Train recognition", (1040, 720), appearance, parent)
        self.setMinimumSize(900, 540)
        self._training = training
        self._snapshot = snapshot
        self._shown: int | None = None
        self._awaited: str | None = None  # title of what is being trained, which is selected once it is listed
        theme = appearance.theme
        self.rows = TrainedRows(self)
        self.list = RowList(self.rows, "Recognisers")
        self.list.setSelectionMode(RowList.SelectionMode.SingleSelection)
        self._delegate = TrainedDelegate(self.rows, theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.new = QPushButton("&New training…")
        self.new.setToolTip("Choose how Rollcall shall be trained")
        self.details = TrainedDetails(theme)
        self.form = TrainingForm()
        self.use = _button("&Use it", "Recognise people with it from now on")
        self.again = _button("Train a&gain", "The same way as before, with the people and pictures of now")
        self.compare = _button("&Compare", "Compare it with comparing with pictures, on the pictures of now")
        self.remove = _button("&Remove", "Takes it off the list; Undo brings it back")
        self.undo = UndoButton()
        self.activity = ActivityRow()
        self._assemble()
        self._connect()
        self.dress()
        self.pull()

    def pull(self) -> None:
        view, snapshot = self._training.view(), self._snapshot()
        self.rows.use(view.used or "")
        if view.version != self._shown:
            self._shown = view.version
            self.list.show_rows([NEAREST_ROW, *view.rows])
            self._pick_first(view)
            self.form.offer(view.networks, [each.title for each in view.rows])
        if view.activity is None and view.status is not None:
            self._pick_awaited()
        people = sum(each.key_picture is not None for each in snapshot.gallery.people)
        ready = bool(snapshot.detector and snapshot.embedder)
        idle = view.activity is None
        self.form.allow(start=ready and idle and people >= _FEWEST)
        said = "" if view.status is None else training_text(view.status)
        if not ready:
            said = _PREPARING
        elif people < _FEWEST and not said:
            said = _FEW
        self.activity.show_activity(view.activity, said)
        self.undo.show_undo("" if view.undo is None else training_text(view.undo).rstrip("."))
        self._show_picked(view, idle=idle and ready)

    @property
    def picked(self) -> TrainedRow | None:
        rows = self.list.picked()
        return rows[0] if rows else None

    def show_form(self) -> None:
        """Shows the form for a new training."""
        self.list.clearSelection()
        self.pull()
        method = self.form.methods.checkedButton()
        (method or self.form).setFocus()

    def train(self, method: str, title: str, networks: tuple[str, ...]) -> None:
        self._awaited = title
        self._training.train(method, title, networks)
        self.pull()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo.click()
        elif event.matches(QKeySequence.StandardKey.Delete) and self.list.hasFocus():
            self.remove.click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._training.refresh()
        super().showEvent(event)

    def dress(self) -> None:
        super().dress()
        theme = self._appearance.theme
        self._delegate.theme = theme
        self.details.dress(theme)
        self.list.viewport().update()

    def _pick_first(self, view: TrainingView) -> None:
        """Selects what is in use, at first and when the selected row is gone."""
        if not self.list.selectedIndexes() and self.stack.currentWidget() is not self.form:
            names = [row.name for row in self.rows.rows]
            self.list.pick(names.index(view.used) if view.used in names else 0)

    def _pick_awaited(self) -> None:
        """Selects what was being trained, now that it is done or was stopped."""
        title, self._awaited = self._awaited, None
        places = (place for place, row in enumerate(self.rows.rows) if row.title == title and row is not NEAREST_ROW)
        place = next(places, None) if title is not None else None
        if place is not None:
            self.list.pick(place)

    def _show_picked(self, view: TrainingView, *, idle: bool) -> None:
        row = self.picked
        self.stack.setCurrentWidget(self.form if row is None else self.details_side)
        self.new.setEnabled(row is not None)
        if row is None:
            return
        used = self.rows.is_used(row)
        waiting = _SOON if used and row is not NEAREST_ROW and not view.in_force and row.problem is None else ""
        self.details.show_row(row, time.time(), waiting)
        is_own, done = row is not NEAREST_ROW, not row.unfinished
        can_use = done and row.problem is None
        self.use.setVisible(done)
        self.use.setText("Stop &using it" if used and is_own else "&Use it")
        self.use.setEnabled((used and is_own) or (can_use and not used))
        self.use.setToolTip(
            "Recognise people by comparing with pictures again"
            if used and is_own
            else "Recognise people with it from now on"
        )
        for button in (self.again, self.remove):
            button.setVisible(is_own)
        self.again.setText("Train a&gain" if done else "&Continue")
        self.again.setEnabled(idle and bool(row.preset))
        self.compare.setVisible(is_own and done)
        self.compare.setEnabled(idle and row.problem is None)
        self.remove.setEnabled(view.activity is None)

    def _use(self) -> None:
        row = self.picked
        if row is not None:
            is_plain = row is NEAREST_ROW or self.rows.is_used(row)
            self._training.use(None if is_plain else row.name)
            self.pull()

    def _again(self) -> None:
        row = self.picked
        if row is not None and row is not NEAREST_ROW:
            self._awaited = row.title
            self._training.again(row.name)
            self.pull()

    def _compare(self) -> None:
        row = self.picked
        if row is not None and row is not NEAREST_ROW:
            self._training.compare(row.name)
            self.pull()

    def _remove(self) -> None:
        row = self.picked
        if row is not None and row is not NEAREST_ROW:
            self._training.remove(row.name)
            self.pull()

    def _connect(self) -> None:
        self.new.clicked.connect(self.show_form)
        self.form.requested.connect(self.train)
        self.use.clicked.connect(self._use)
        self.again.clicked.connect(self._again)
        self.compare.clicked.connect(self._compare)
        self.remove.clicked.connect(self._remove)
        self.undo.clicked.connect(lambda: self._training.undo())
        self.activity.stopped.connect(lambda: self._training.cancel())
        self.list.selectionModel().selectionChanged.connect(lambda: self._show_now())

    def _show_now(self) -> None:
        view, snapshot = self._training.view(), self._snapshot()
        self._show_picked(view, idle=view.activity is None and bool(snapshot.detector and snapshot.embedder))

    def _assemble(self) -> None:
        about = QLabel(_ABOUT)
        about.setObjectName("muted")
        about.setWordWrap(True)
        heading = QLabel("Recognisers")
        heading.setObjectName("heading")
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(self.list, 1)
        column.addWidget(self.new)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(10, 0, 0, 0)
        buttons.setSpacing(8)
        buttons.addWidget(self.use)
        buttons.addWidget(self.again)
        buttons.addWidget(self.compare)
        buttons.addStretch(1)
        buttons.addWidget(self.remove)
        self.details_side = QWidget()
        side = QVBoxLayout(self.details_side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(8)
        side.addWidget(self.details, 1)
        side.addLayout(buttons)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.details_side)
        self.stack.addWidget(self.form)
        parts = QSplitter()
        parts.setChildrenCollapsible(False)
        parts.addWidget(left)
        parts.addWidget(self.stack)
        parts.setSizes([250, 770])
        left.setMaximumWidth(420)
        parts.setStretchFactor(1, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignLeft)
        foot.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.setSpacing(10)
        whole.addWidget(about)
        whole.addWidget(parts, 1)
        whole.addWidget(self.activity)
        whole.addLayout(foot)


def _button(words: str, explanation: str) -> QPushButton:
    button = QPushButton(words)
    button.setToolTip(explanation)
    return button
