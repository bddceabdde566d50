"""Progress of importing a folder of people, and the result for each file."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from PySide6.QtWidgets import QCheckBox, QWidget

from gui.widgets.activity_row import ActivityRow
from gui.widgets.layouts import column, label, row
from gui.widgets.page import Page
from gui.widgets.rows import Column, RowModel, RowTable
from gui.widgets.theme import Appearance
from services.gallery.editor import GalleryEditor
from services.messages.formatting import count_text
from services.messages.gallery import imported_text, outcome_text
from storage.files.import_journal import IMPORTED, ImportedFile


def is_problem(result: ImportedFile) -> bool:
    return result.outcome.code != IMPORTED


def _outcome(result: ImportedFile) -> str:
    return f"{'✗' if is_problem(result) else '✓'} {imported_text(result.outcome)}"


COLUMNS = (
    Column("Picture", lambda result: PurePosixPath(result.path).name, sample="a picture of somebody.jpg"),
    Column("Person", lambda result: result.person, sample="Ada Lovelace and others"),
    Column("Result", _outcome, sample="Result"),
)


class ImportWindow(Page):
    """Follows ``people.view().imported``. Closing it lets the import go on; Stop ends it."""

    def __init__(self, people: GalleryEditor, appearance: Appearance, parent: QWidget) -> None:
        super().__init__("Import", (820, 520), appearance, parent)
        self._people = people
        self._folder: Path | None = None
        self._results: tuple[ImportedFile, ...] = ()
        self.title = label(name="heading")
        self.only_problems = QCheckBox("Show only what was not taken or cannot be used")
        self.results = RowModel(
            lambda result: (result.path, result.person),
            lambda result: f"{result.path}, {result.person}: {imported_text(result.outcome)}",
            self,
            columns=COLUMNS,
            tips=True,
        )
        self.table = RowTable(self.results, "Result for each picture", (2,))
        self.activity = ActivityRow(self._people.cancel)
        column(
            row((self.title, 1), self.only_problems),
            (self.table, 1),
            self.activity,
            margins=(14, 12, 14, 12),
            on=self,
        )
        self.only_problems.toggled.connect(self._show_results)
        self.set_up()

    def begin(self, folder: Path) -> None:
        """Another import was requested."""
        self._folder = folder
        self.refresh()

    def refresh(self) -> None:
        view = self._people.view()
        if view.imported is not self._results:
            self._results = view.imported
            self._show_results()
        count, problems = len(self._results), sum(map(is_problem, self._results))
        origin = f" from {self._folder.name}" if self._folder is not None else ""
        if count:
            title = f"{count_text(count, 'picture')}{origin}" + (f", {problems} with a problem" if problems else "")
        else:
            title = f"Importing{origin}…" if view.activity else "No pictures were imported"
        self.title.setText(title)
        self.only_problems.setVisible(problems > 0)
        self.activity.show_activity(view.activity, outcome_text(view.outcome))

    def _show_results(self) -> None:
        only_problems = self.only_problems.isChecked()
        self.table.show_rows([each for each in self._results if is_problem(each) or not only_problems])
