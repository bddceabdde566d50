"""Prints lists, and saves them as PDF files: asked for on the window's thread, made by a task."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from gui.output.listing import Listing, new_printer, print_on, save_pdf
from gui.widgets.dialogs import ask_where_to_save, open_path, remove_icons, tell
from realtime.task_runner import Task, TaskRunner
from services.language import tr
from services.messages.outcomes import outcome_text
from services.privacy.access import OPEN, Access
from services.task_view import outcome_of

_LANE = "printing"
_POLL_MS = 100
Listed = Listing | Sequence[Listing] | None
"""What a window shows; several begin on a new page each, None where nothing is listed."""
MakeListing = Callable[[], Listed]


class Printing(QObject):
    """One job after the other, where operators are set up asked for by one: it gives away what is listed."""

    def __init__(self, tasks: TaskRunner, parent: QObject, access: Access = OPEN) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._access = access
        self._jobs = 0
        self._waiting: list[tuple[Task[object], QWidget, Path | None]] = []
        # One for all jobs: a timer that deletes itself out of its own closure crashes PySide now and then.
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tell_of_ended)

    def ask_to_print(self, window: QWidget, make: MakeListing) -> None:
        """Asks for the printer, then prints."""
        self._access.run("print", lambda: self.print_dialog(window, make))

    def print_dialog(self, window: QWidget, make: MakeListing) -> QPrintDialog | None:
        listings = _listings(make())
        if not listings:
            tell(window, tr("Print"), tr("There is nothing to print yet."))
            return None
        printer = new_printer(listings[0])
        dialog = QPrintDialog(printer, window)
        dialog.setWindowTitle(tr("Print {title}", title=listings[0].title))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.finished.connect(dialog.deleteLater)

        def begin(answer: int) -> None:
            if answer == QDialog.DialogCode.Accepted:
                # The dialog owns nothing of the printer: it may go while the task prints.
                self._run(window, lambda: print_on(printer, *listings), None)

        dialog.finished.connect(begin)
        QDialog.open(dialog)
        remove_icons(dialog)
        return dialog

    def ask_where_to_save(self, window: QWidget, make: MakeListing) -> None:
        """Asks for the file, then writes it."""
        self._access.run("save-pdf", lambda: self._ask_where(window, make))

    def _ask_where(self, window: QWidget, make: MakeListing) -> None:
        listings = _listings(make())
        if not listings:
            tell(window, tr("Save as PDF"), tr("There is nothing to save yet."))
            return
        filters = [tr("PDF file (*.pdf)")]
        ask_where_to_save(
            window, tr("Save as PDF"), listings[0].title, filters, lambda file: self.save(window, listings, file)
        )

    def save(self, window: QWidget, listed: Listed, file: Path) -> None:
        self._run(window, lambda: save_pdf(file, *_listings(listed)), file)

    def _run(self, window: QWidget, work: Callable[[], object], file: Path | None) -> None:
        self._jobs += 1
        task = self._tasks.submit(f"{_LANE} {self._jobs}", lambda _context: work(), lane=_LANE)
        self._waiting.append((task, window, file))
        self._timer.start(_POLL_MS)

    def _tell_of_ended(self) -> None:
        ended = [each for each in self._waiting if not each[0].is_active]
        self._waiting = [each for each in self._waiting if each not in ended]
        if not self._waiting:
            self._timer.stop()
        for task, window, file in ended:
            if isValid(window):
                _tell_outcome(task, window, file)


def _listings(listed: Listed) -> Sequence[Listing]:
    return () if listed is None else (listed,) if isinstance(listed, Listing) else listed


def _tell_outcome(task: Task[object], window: QWidget, file: Path | None) -> None:
    problem = outcome_text(outcome_of(task))
    if problem:
        tell(window, tr("Not printed") if file is None else tr("Not saved"), problem)
    elif file is not None:
        tell(
            window, tr("Saved as PDF"), tr("Saved {file}", file=file), action=tr("&Open"), done=lambda: open_path(file)
        )
