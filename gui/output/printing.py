"""Prints lists, and saves them as PDF files: asked for on the window's thread, made by a task."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog, QWidget

from gui.output.listing import Listing, new_printer, print_on, save_pdf
from gui.widgets.dialogs import ask_where_to_save, open_path, tell
from realtime.task_runner import TaskRunner
from services.language import tr
from services.messages.outcomes import outcome_text
from services.task_view import outcome_of

_LANE = "printing"
_POLL_MS = 100
MakeListing = Callable[[], Listing | None]
"""What a window shows now; None where nothing is listed."""


class Printing(QObject):
    """One job after the other."""

    def __init__(self, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._jobs = 0

    def ask_to_print(self, window: QWidget, make: MakeListing) -> QPrintDialog | None:
        """Asks for the printer, then prints."""
        listing = make()
        if listing is None:
            tell(window, tr("Print"), tr("There is nothing to print yet."))
            return None
        printer = new_printer(listing)
        dialog = QPrintDialog(printer, window)
        dialog.setWindowTitle(tr("Print {title}", title=listing.title))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.finished.connect(dialog.deleteLater)

        def begin(answer: int) -> None:
            if answer == QDialog.DialogCode.Accepted:
                # The dialog owns nothing of the printer: it may go while the task prints.
                self._run(window, lambda: print_on(printer, listing), None)

        dialog.finished.connect(begin)
        QDialog.open(dialog)
        return dialog

    def ask_where_to_save(self, window: QWidget, make: MakeListing) -> None:
        """Asks for the file, then writes it."""
        listing = make()
        if listing is None:
            tell(window, tr("Save as PDF"), tr("There is nothing to save yet."))
            return
        filters = [tr("PDF file (*.pdf)")]
        ask_where_to_save(
            window, tr("Save as PDF"), listing.title, filters, lambda file: self.save(window, listing, file)
        )

    def save(self, window: QWidget, listing: Listing, file: Path) -> None:
        self._run(window, lambda: save_pdf(listing, file), file)

    def _run(self, window: QWidget, work: Callable[[], object], file: Path | None) -> None:
        self._jobs += 1
        task = self._tasks.submit(f"{_LANE} {self._jobs}", lambda _context: work(), lane=_LANE)
        timer = QTimer(self)

        def check() -> None:
            if task.is_active:
                return
            timer.stop()
            timer.deleteLater()
            problem = outcome_text(outcome_of(task))
            if problem:
                tell(window, tr("Not printed") if file is None else tr("Not saved"), problem)
            elif file is not None:
                tell(
                    window,
                    tr("Saved as PDF"),
                    tr("Saved {file}", file=file),
                    action=tr("&Open"),
                    done=lambda: open_path(file),
                )

        timer.timeout.connect(check)
        timer.start(_POLL_MS)
