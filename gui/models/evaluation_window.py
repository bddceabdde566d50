"""How good recognition is on the people who are registered: run it, read it, open the whole report."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.widgets.activity_row import ActivityRow
from gui.widgets.page import Page
from gui.widgets.theme import Appearance
from realtime.interfaces import Choice, Snapshot
from services.page_interfaces import EvaluationView, GalleryEvaluation

_ABOUT = (
    "All pictures of your gallery are looked at again: up to three of each person are registered, the others are "
    "searched for, and some people are left out to play the strangers. With more people, and more pictures of each, "
    "the figures say more. This can take minutes; the live picture goes on."
)
_EMPTY = "Nothing is measured yet.\n\nChoose what to compare, and press Measure."
_ABREAST = 3
_BRACKETS = "In brackets: where the true figure lies, as far as this many people can tell (95 %)."


class EvaluationWindow(Page):
    """Follows ``evaluation``. ``embedders`` are those that can be compared."""

    def __init__(
        self,
        evaluation: GalleryEvaluation,
        embedders: Callable[[], tuple[Choice, ...]],
        snapshot: Callable[[], Snapshot],
        appearance: Appearance,
        parent: QWidget,
    ) -> None:
        super().__init__("How good is it?", (860, 640), appearance, parent)
        self._evaluation = evaluation
        self._embedders = embedders
        self._snapshot = snapshot
        self._shown: tuple[object, ...] = ()
        heading = QLabel("How often is Rollcall right and wrong on your own people?")
        heading.setObjectName("heading")
        about = QLabel(_ABOUT)
        about.setObjectName("muted")
        about.setWordWrap(True)
        self.choices: dict[str, QCheckBox] = {}
        self._choices_grid = QGridLayout()
        self._choices_grid.setHorizontalSpacing(18)
        self.start = QPushButton("&Measure")
        self.start.setObjectName("primary")
        self.empty = QLabel(_EMPTY)
        self.empty.setObjectName("dropzone")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.table = QTableWidget()
        self.table.setAccessibleName("Figures")
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.table.setShowGrid(False)
        self.table.verticalHeader().setDefaultSectionSize(32)
        self.notes = QLabel()
        self.notes.setWordWrap(True)
        self.notes.setTextFormat(Qt.TextFormat.PlainText)
        self.notes.setObjectName("muted")
        self.open_page = QPushButton("Open the whole &report")
        self.open_page.setToolTip("A page with plots and tables for your browser; it stays on this computer")
        self.activity = ActivityRow()
        lower = QHBoxLayout()
        lower.addWidget(self.activity, 1)
        lower.addWidget(self.open_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        for widget in (heading, about):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addLayout(self._choices_grid)
        row.addStretch(1)
        row.addWidget(self.start, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        column.addWidget(self.empty, 1)
        column.addWidget(self.table, 1)
        column.addWidget(self.notes)
        column.addLayout(lower)
        self.start.clicked.connect(self.run)
        self.open_page.clicked.connect(self.show_page)
        self.activity.stopped.connect(lambda: self._evaluation.cancel())
        self.dress()
        self.pull()

    def pull(self) -> None:
        view, snapshot = self._evaluation.view(), self._snapshot()
        busy = view.activity is not None
        ready = bool(snapshot.detector and snapshot.embedder and snapshot.gallery.people)
        self.start.setEnabled(ready and not busy and any(each.isChecked() for each in self.choices.values()))
        said = view.said
        if not snapshot.gallery.people:
            said = "Nobody is registered: there is nothing to measure on yet."
        self.activity.show_activity(view.activity, said)
        self.open_page.setVisible(view.page is not None)
        self._show_table(view)

    def run(self) -> None:
        names = [name for name, box in self.choices.items() if box.isChecked()]
        if names:
            self._evaluation.run(names)
            self.pull()

    def show_page(self) -> None:
        page = self._evaluation.view().page
        if page is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(page)))

    def showEvent(self, event: QShowEvent) -> None:
        self._offer_choices()
        super().showEvent(event)

    def _offer_choices(self) -> None:
        """Those whose weights are here; new ones come up when the page is shown again."""
        for choice in self._embedders():
            if choice.problem is not None or choice.name in self.choices:
                continue
            box = QCheckBox(choice.words)
            box.setChecked(choice.name == self._snapshot().embedder)
            box.toggled.connect(self.pull)
            self.choices[choice.name] = box
            place = len(self.choices) - 1
            self._choices_grid.addWidget(box, place // _ABREAST, place % _ABREAST)

    def _show_table(self, view: EvaluationView) -> None:
        shown = (view.systems, view.table, view.notes)
        self.table.setVisible(bool(view.table))
        self.empty.setVisible(not view.table)
        self.notes.setVisible(bool(view.table))
        if shown == self._shown:
            return
        self._shown = shown
        self.table.setRowCount(len(view.table))
        self.table.setColumnCount(len(view.systems))
        self.table.setHorizontalHeaderLabels(list(view.systems))
        self.table.setVerticalHeaderLabels([row[0] for row in view.table])
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for row, (_, *values) in enumerate(view.table):
            for column, value in enumerate(values):
                item = QTableWidgetItem(value)
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.table.setItem(row, column, item)
        self.notes.setText("\n".join([_BRACKETS, *(f"• {each}" for each in view.notes)]))
