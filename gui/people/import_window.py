"""What comes of importing a folder of people: progress, and a result for each file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui.widgets.activity_row import ActivityRow
from gui.widgets.page import Page
from gui.widgets.theme import Appearance
from services.gallery.editor import GalleryEditor
from services.messages.gallery import imported_text
from storage.files.import_journal import IMPORTED, ImportedFile

_HEADS = ("Picture", "Person", "What came of it")
_Index = QModelIndex | QPersistentModelIndex


class ImportWindow(Page):
    """Follows ``people.view().imported``. Closing it lets the import go on; Stop ends it."""

    def __init__(self, people: GalleryEditor, appearance: Appearance, parent: QWidget) -> None:
        super().__init__("Import", (820, 520), appearance, parent)
        self._people = people
        self._folder: Path | None = None
        self.title = QLabel()
        self.title.setObjectName("heading")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.only_problems = QCheckBox("Show only what was not taken or cannot be used")
        self.results = ImportResults(self)
        self.table = QTableView()
        self.table.setModel(self.results)
        self.table.setAccessibleName("Result for each picture")
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(32)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(0, 220)
        self.table.setColumnWidth(1, 180)
        self.activity = ActivityRow()
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.only_problems)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.activity)
        self.only_problems.toggled.connect(self.results.show_only_problems)
        self.activity.stopped.connect(lambda: self._people.cancel())
        self.dress()
        self.pull()

    def begin(self, folder: Path) -> None:
        """Another import has been asked for."""
        self._folder = folder
        self.pull()

    def pull(self) -> None:
        view = self._people.view()
        self.results.show_results(view.imported, self._folder)
        count, problems = len(view.imported), self.results.problems
        where = f" from {self._folder.name}" if self._folder is not None else ""
        words = "1 picture" if count == 1 else f"{count} pictures"
        taken = f"{words}{where}" + (f", {problems} with a problem" if problems else "")
        self.title.setText(taken if count else f"Importing{where}…" if view.activity else "No pictures were imported")
        self.only_problems.setVisible(problems > 0)
        self.activity.show_activity(view.activity, view.said)


class ImportResults(QAbstractTableModel):
    """Rows are files: name, person, what came of it."""

    def __init__(self, parent: Page) -> None:
        super().__init__(parent)
        self._all: tuple[ImportedFile, ...] = ()
        self._rows: Sequence[ImportedFile] = ()
        self._folder: Path | None = None
        self._only_problems = False
        self.problems = 0

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        across = orientation == Qt.Orientation.Horizontal
        return _HEADS[section] if across and role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        result = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            sign = "✗ " if _is_problem(result) else "✓ "
            name = PurePosixPath(result.path).name
            return (name, result.person, sign + imported_text(result.outcome))[index.column()]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            file = self._folder / result.path if self._folder is not None else result.path
            return f"{file}, {result.person}: {imported_text(result.outcome)}"
        return None

    def show_only_problems(self, only: bool) -> None:
        self._only_problems = only
        self._become(self._all)

    def show_results(self, results: Sequence[ImportedFile], folder: Path | None) -> None:
        self._folder = folder
        if results is not self._all and tuple(results) != self._all:
            self._become(tuple(results))

    def _become(self, results: tuple[ImportedFile, ...]) -> None:
        """Rows are added at the end while an import goes on, so that the list keeps its place."""
        rows = [each for each in results if _is_problem(each)] if self._only_problems else results
        self.problems = sum(map(_is_problem, results))
        self._all = results
        known = len(self._rows)
        if len(rows) > known and list(rows[:known]) == list(self._rows):
            self.beginInsertRows(QModelIndex(), known, len(rows) - 1)
            self._rows = rows
            self.endInsertRows()
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()


def _is_problem(result: ImportedFile) -> bool:
    return result.outcome.code != IMPORTED
