"""The networks that find and tell apart faces: which are here, whose they are, how to get the others."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui.models.download_offer import offer_download
from gui.models.models_table import STATE, WHAT, ModelsTable, size_words, use_words
from gui.widgets.activity_row import ActivityRow
from gui.widgets.icons import name_icon
from gui.widgets.page import Page
from gui.widgets.theme import Appearance
from realtime.interfaces import Snapshot
from services.page_interfaces import ModelRow, Models, ModelState

_ABOUT = (
    "A detector finds the faces of a picture; an embedder tells them apart. Each was trained by somebody on somebody's "
    "pictures, and its licence says what it may be used for. Nothing is downloaded before you say so."
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
        about = QLabel(_ABOUT)
        about.setObjectName("muted")
        about.setWordWrap(True)
        self.table = ModelsTable(appearance.theme, self)
        self.view = _table()
        self.view.setModel(self.table)
        header = self.view.horizontalHeader()
        for column in range(self.table.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        self.details = QLabel()
        self.details.setWordWrap(True)
        self.details.setTextFormat(Qt.TextFormat.RichText)
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.details.setMinimumHeight(118)
        self.install = QPushButton("&Download…")
        self.install.setObjectName("primary")
        self.take_file = QPushButton("&Import file…")
        self.take_file.setToolTip("Use a file that you have, for example from another computer")
        name_icon(self.take_file, "folder")
        self.use = QPushButton("&Use it")
        self.use.setToolTip("Tell faces apart with this; the pictures of the gallery are read anew for it")
        self.activity = ActivityRow()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.install, self.take_file, self.use):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(16, 12, 16, 12)
        column_layout.setSpacing(10)
        column_layout.addWidget(about)
        column_layout.addWidget(self.view, 1)
        column_layout.addWidget(self.details)
        column_layout.addLayout(buttons)
        column_layout.addWidget(self.activity)
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self.pull())
        self.install.clicked.connect(self.offer)
        self.take_file.clicked.connect(self.ask_for_file)
        self.use.clicked.connect(self._choose)
        self.activity.stopped.connect(lambda: self._models.cancel())
        self.dress()
        self.pull()

    def pull(self) -> None:
        view, snapshot = self._models.view(), self._snapshot()
        self.table.show_rows(view.rows, (snapshot.detector, snapshot.embedder))
        if not self.view.currentIndex().isValid() and view.rows:
            self.view.selectRow(0)
        row = self.current()
        self.activity.show_activity(view.activity, view.said)
        busy = view.activity is not None
        self.install.setVisible(row is not None and row.state in (ModelState.MISSING, ModelState.WRONG))
        self.install.setEnabled(not busy)
        self.take_file.setEnabled(row is not None and not busy)
        can_use = row is not None and row.state is ModelState.READY and bool(row.embedders)
        self.use.setVisible(can_use)
        self.use.setEnabled(row is not None and can_use and not self.table.is_in_use(row) and not snapshot.activities)
        words = _details(row) if row is not None else ""
        if words != self.details.text():
            self.details.setText(words)

    def current(self) -> ModelRow | None:
        row = self.view.currentIndex().siblingAtColumn(STATE).data(Qt.ItemDataRole.UserRole)
        return row if isinstance(row, ModelRow) else None

    def offer(self) -> None:
        """Shows the licence and asks, before anything is fetched."""
        row = self.current()
        if row is not None:
            offer_download(row.name, "", self, self._models.install, row)

    def ask_for_file(self) -> None:
        row = self.current()
        if row is None:
            return
        dialog = QFileDialog(self, f"The weights of {row.name}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.filesSelected.connect(lambda names: self._models.import_file(row.name, Path(names[0])))
        dialog.open()

    def showEvent(self, event: QShowEvent) -> None:
        self._models.refresh()
        super().showEvent(event)

    def _choose(self) -> None:
        row = self.current()
        if row is not None and row.embedders:
            self.chosen.emit(row.embedders[0])
            self.pull()

    def dress(self) -> None:
        super().dress()
        self.table.theme = self._appearance.theme
        self.view.viewport().update()


def _details(row: ModelRow) -> str:
    lines = [
        ("", f"<b>{escape(row.name)}</b>: {escape(row.what)}"),
        ("Licence", f"{escape(row.licence)}. Commercial use: {use_words(row)}."),
        ("Trained on", escape(row.trained_on)),
        ("Paper", escape(row.paper)),
        ("From", escape(f"{row.origin} ({size_words(row.size)})" if row.size else row.origin)),
    ]
    if row.problem:
        lines.insert(1, ("Problem", escape(row.problem)))
    return "<br>".join(f"{head}: {words}" if head else words for head, words in lines if words)


def _table() -> QTableView:
    view = QTableView()
    view.setAccessibleName("Models")
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setShowGrid(False)
    view.setTabKeyNavigation(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(32)
    view.horizontalHeader().setHighlightSections(False)
    view.setWordWrap(False)
    return view
