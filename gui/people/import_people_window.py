"""Imports people from tagged photos or a directory: what would be done is listed first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from gui.widgets.activity_row import ActivityRow
from gui.widgets.buttons import button
from gui.widgets.dialogs import ask_for_file, ask_for_folder, confirm
from gui.widgets.flow_row import FlowRow
from gui.widgets.layouts import PAGE_MARGINS, column, empty_label, label, row, search_field, show_text
from gui.widgets.name_field import folded
from gui.widgets.page import Page
from gui.widgets.row_table import RowTable
from gui.widgets.rows import Column, RowModel
from realtime.interfaces import Snapshot
from services.gallery.directory_files import SUFFIXES, TABLE
from services.gallery.editor import GalleryEditor
from services.gallery.people_import import DOUBTFUL, ImportRequest, ImportRow, ImportView, PeopleImport
from services.language import tr, tr_count
from services.messages.formatting import comma_text
from services.messages.gallery import change_text, gallery_outcome_text
from services.messages.outcomes import outcome_text
from services.messages.people_import import counts_text, reasons_text, row_text, state_text

_GOOD = ("new", "changed", "imported")
_QUIET = ("same", "already-there")


class ImportPeopleWindow(Page):
    """Follows ``imports``; ``people`` undoes."""

    def __init__(
        self, imports: PeopleImport, people: GalleryEditor, _snapshot: Callable[[], Snapshot], parent: QWidget
    ) -> None:
        super().__init__(tr("Import people"), (980, 620), parent)
        self._imports = imports
        self._people = people
        self._shown: ImportView | None = None
        self.choose_file = button(
            tr("&Directory…"), tr("A file of people: vCard, LDIF or CSV"), "people", clicked=self._ask_for_file
        )
        self.choose_folder = button(
            tr("Tagged &photos…"),
            tr("A folder of photos in which a photo manager has named the faces"),
            "folder",
            clicked=self._ask_for_folder,
        )
        self.source = label(name="heading")
        self.photos = button(
            tr("P&hotos of the table…"), tr("A folder of pictures that are called by the ids"), clicked=self._ask_photos
        )
        self.retire = QCheckBox(tr("Set aside who is no longer in the directory"))
        self.skip_doubtful = QCheckBox(tr("Leave out doubtful pictures"))
        self.only = QComboBox()
        self.only.setAccessibleName(tr("Result"))
        self._all = tr("All results")
        self.search = search_field(tr("Name, id or picture"), tr("Search in names, ids and pictures"))
        self.rows = RowModel(lambda each: each, _label, self, columns=_columns(), tips=True)
        self.table = RowTable(self.rows, tr("What is imported"), (0, 4), sortable=True)
        self.empty = empty_label(
            tr(
                "Choose a file of people from your organisation's directory, or a folder of photos in which the faces "
                "have names, or drop it here.\n\nWhat would be done is listed first; nothing is written before."
            )
        )
        self.counts = label()
        self.start = button(tr("&Import"), tr("Do what is listed"), "add", clicked=self._confirm)
        self.activity = ActivityRow(imports.cancel)
        self.status = label()
        column(
            FlowRow(self.choose_file, self.choose_folder, self.photos),
            row(self.only, (self.search, 1)),
            self.source,
            (self.table, 1),
            (self.empty, 1),
            self.counts,
            self.activity,
            self.status,
            row(self.retire, self.skip_doubtful, None, self.undo, self.start),
            margins=PAGE_MARGINS,
            on=self.body,
        )
        self.filter_field = self.search
        self.undo.clicked.connect(people.undo)
        for each in (self.retire, self.skip_doubtful):
            each.toggled.connect(self._look_again)
        self.search.textChanged.connect(self._fill)
        self.only.currentIndexChanged.connect(self._fill)
        self.refresh()

    def look(self, source: Path, photos: Path | None = None) -> None:
        """Lists what an import of ``source`` would do."""
        for each in (self.retire, self.skip_doubtful):
            each.blockSignals(True)
            each.setChecked(False)
            each.blockSignals(False)
        self._imports.look(ImportRequest(source, photos))
        self.refresh()

    def accepted(self, paths: Sequence[Path]) -> list[Path]:
        return [each for each in paths if each.is_dir() or each.suffix.lower() in SUFFIXES][:1]

    def take_dropped(self, paths: Sequence[Path]) -> None:
        self.look(paths[0])

    def refresh(self) -> None:
        view, people = self._imports.view(), self._people.view()
        if self._shown is None or view.rows is not self._shown.rows or view.request is not self._shown.request:
            self._shown = view
            self._fill()
        request, is_busy = view.request, view.activity is not None
        is_table = request is not None and request.source.suffix.lower() in TABLE and not request.is_tags
        self.photos.setVisible(is_table)
        for each in (self.retire, self.skip_doubtful):
            each.setVisible(request is not None and not request.is_tags)
            each.setEnabled(not is_busy and view.done is None)
        self.start.setVisible(request is not None)
        self.start.setEnabled(view.can_import and not is_busy)
        self.source.setText("" if request is None else request.source.name)
        self.activity.show_activity(view.activity, "")
        is_undone = view.done is not None and people.undo != view.done
        self.undo.show_undo(change_text(people.undo))
        self.undo.setVisible(view.done is not None and not is_undone and not is_busy)
        show_text(self.status, outcome_text(view.status) or (gallery_outcome_text(people.status) if view.done else ""))

    def _fill(self) -> None:
        view = self._imports.view()
        states = list(dict.fromkeys(each.state for each in view.rows))
        if any(each.doubts for each in view.rows):
            states.append(DOUBTFUL)
        self._offer(states)
        wanted, searched = self.only.currentData(), folded(self.search.text())
        shown = [each for each in view.rows if _is(each, wanted) and searched in folded(f"{each.person} {each.about}")]
        self.table.show_rows(shown)
        has_any = bool(view.rows)
        for part in (self.table, self.only, self.search, self.counts):
            part.setVisible(has_any)
        self.empty.setVisible(not has_any and view.request is None)
        self.counts.setText(counts_text(view.rows))

    def _offer(self, states: list[str]) -> None:
        if [self.only.itemData(place) for place in range(1, self.only.count())] == states:
            return
        chosen = self.only.currentData()
        self.only.blockSignals(True)
        self.only.clear()
        self.only.addItem(self._all, "")
        for each in states:
            self.only.addItem(state_text(each), each)
        self.only.setCurrentIndex(max(0, self.only.findData(chosen)))
        self.only.blockSignals(False)

    def _look_again(self) -> None:
        request = self._imports.view().request
        if request is not None:
            skip = self.skip_doubtful.isChecked()
            self._imports.look(replace(request, retire=self.retire.isChecked(), skip_doubtful=skip))
            self.refresh()

    def _ask_for_file(self) -> None:
        endings = " ".join(f"*{each}" for each in SUFFIXES)
        filters = [f"{tr('Directories')} ({endings})", tr("All files (*)")]
        ask_for_file(self, tr("Import people from a directory"), self.look, filters)

    def _ask_for_folder(self) -> None:
        ask_for_folder(self, tr("Import people from tagged photos"), self.look)

    def _ask_photos(self) -> None:
        request = self._imports.view().request
        if request is not None:
            title = tr("Photos that are called by the ids of the table")
            ask_for_folder(self, title, lambda folder: self.look(request.source, folder))

    def _confirm(self) -> None:
        retired = sum(each.state == "retired" for each in self._imports.view().rows)
        if not retired:
            self._imports.carry_out()
            return
        confirm(
            self,
            tr("Set people aside"),
            tr_count("Set aside {n} person?", "Set aside {n} people?", retired),
            tr("They are not in this file. If it is not the whole directory, do not. Undo brings them back."),
            tr("Import"),
            tr("Cancel"),
            self._imports.carry_out,
        )


def _is(each: ImportRow, state: str | None) -> bool:
    return not state or each.state == state or (state == DOUBTFUL and bool(each.doubts))


def _label(each: ImportRow) -> str:
    return comma_text(part for part in (each.person, each.about, row_text(each), reasons_text(each)) if part)


def _colour(each: ImportRow) -> str:
    if each.doubts or each.state not in (*_GOOD, *_QUIET):
        return "warning"
    return "present" if each.state in _GOOD else "muted"


def _columns() -> tuple[Column, ...]:
    return (
        Column(tr("Person"), lambda each: each.person or "–", lambda each: folded(each.person), "n" * 22),
        Column(tr("Id or picture"), lambda each: each.about, lambda each: folded(each.about), "n" * 18),
        Column(tr("Result"), row_text, row_text, "n" * 20, colour=_colour),
        Column(
            tr("Pictures"),
            lambda each: str(each.pictures or ""),
            lambda each: each.pictures,
            tr("Pictures") + "  ",
            is_number=True,
        ),
        Column(tr("Reasons"), reasons_text, reasons_text, "n" * 30, colour=lambda _each: "muted"),
    )
