"""Evaluates recognition on the registered people, shows the figures, and opens the whole report."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from gui.widgets.activity_row import ActivityRow
from gui.widgets.buttons import button
from gui.widgets.dialogs import open_path
from gui.widgets.figures_table import FiguresTable
from gui.widgets.flow_row import FlowRow
from gui.widgets.layouts import PAGE_MARGINS, column, empty_label, label, row
from gui.widgets.page import Page
from realtime.interfaces import Choice, Snapshot
from services.evaluation.evaluation import EvaluationView, GalleryEvaluation
from services.language import shown_text, tr
from services.messages.outcomes import outcome_text

if TYPE_CHECKING:
    from gui.output.listing import Listing


class EvaluationWindow(Page):
    """Follows ``evaluation``. ``embedders`` are those that can be compared."""

    def __init__(
        self,
        evaluation: GalleryEvaluation,
        embedders: Callable[[], tuple[Choice, ...]],
        snapshot: Callable[[], Snapshot],
        parent: QWidget,
    ) -> None:
        super().__init__(tr("How good is it?"), (860, 640), parent)
        self._evaluation = evaluation
        self._embedders = embedders
        self._snapshot = snapshot
        self._shown = EvaluationView()
        self.choices: dict[str, QCheckBox] = {}
        self._choices_row = FlowRow()
        self.measure = button(tr("&Measure"), primary=True, clicked=self.run)
        self.empty = empty_label(tr("Nothing is measured yet.\n\nChoose what to compare, and press Measure."))
        self.table = FiguresTable(tr("Figures"))
        self.notes = label(name="muted")
        tip = tr("A page with plots and tables for your browser; it stays on this computer")
        self.open_page = button(tr("Open the whole &report"), tip, clicked=self.show_page)
        self.activity = ActivityRow(evaluation.cancel)
        self.prints = self.print_button()
        about = tr(
            "All pictures of your gallery are processed again: up to three of each person are registered, the others "
            "are queries, and some people are left out as strangers. More people, and more pictures of each, make the "
            "figures more precise. This can take minutes; the live picture goes on."
        )
        column(
            label(tr("How often is Rollcall right and wrong on your own people?"), "heading"),
            label(about, "muted"),
            row((self._choices_row, 1), (self.measure, 0, Qt.AlignmentFlag.AlignBottom), spacing=18),
            (self.empty, 1),
            (self.table, 1),
            self.notes,
            row((self.activity, 1), self.prints, self.open_page),
            margins=PAGE_MARGINS,
            on=self.body,
        )
        self.refresh()

    def refresh(self) -> None:
        view, snapshot = self._evaluation.view(), self._snapshot()
        busy = view.activity is not None
        ready = bool(snapshot.detector and snapshot.embedder and snapshot.gallery.people)
        self.measure.setEnabled(ready and not busy and any(each.isChecked() for each in self.choices.values()))
        nobody = "" if snapshot.gallery.people else tr("Nobody is registered: there is nothing to measure yet.")
        self.activity.show_activity(view.activity, nobody or outcome_text(view.status))
        self.open_page.setVisible(view.page is not None)
        self._show_table(view)

    def listing(self) -> Listing | None:
        from gui.output.listings import evaluation_listing

        view = self._shown
        return evaluation_listing(view.systems, view.table, view.notes)

    def run(self) -> None:
        self._evaluation.run([name for name, box in self.choices.items() if box.isChecked()])
        self.refresh()

    def show_page(self) -> None:
        if (page := self._evaluation.view().page) is not None:
            open_path(page)

    def showEvent(self, event: QShowEvent) -> None:
        for choice in self._embedders():
            if choice.problem is None and choice.name not in self.choices:  # its weights have been installed
                box = self.choices[choice.name] = QCheckBox(shown_text(choice.label))
                box.setChecked(choice.name == self._snapshot().embedder)
                box.toggled.connect(self.refresh)
                self._choices_row.addWidget(box)
        super().showEvent(event)

    def _show_table(self, view: EvaluationView) -> None:
        has_table = bool(view.table)
        self.empty.setVisible(not has_table)
        for part in (self.table, self.notes, self.prints):
            part.setVisible(has_table)
        if (view.systems, view.table, view.notes) != (self._shown.systems, self._shown.table, self._shown.notes):
            self._shown = view
            self.table.show_figures(view.systems, view.table)
            brackets = tr("In brackets: 95 % confidence interval for this number of people.")
            self.notes.setText("\n".join([brackets, *(f"• {each}" for each in view.notes)]))
