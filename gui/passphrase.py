"""The dialog that asks for the passphrase of a sealed gallery, before the window is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout

from gui.widgets.layouts import label
from recognition.message import Text
from services.language import shown_text, tr
from storage.sealing.errors import SealedError

_WIDTH = 420
_SIGNAL_MS = 100


class PassphraseDialog(QDialog):
    """``take`` gets what was typed, and gives what is wrong with it; None closes the dialog.

    is_new: it is chosen, and typed twice.
    """

    def __init__(self, take: Callable[[str], Text | None], *, is_new: bool) -> None:
        super().__init__()
        self._take = take
        self.setWindowTitle(tr("Passphrase of the gallery"))
        self.setMinimumWidth(_WIDTH)
        if is_new:
            meaning = tr(
                "Choose a passphrase: it seals the faces and names that Rollcall keeps. Without it nobody can open "
                "them, you neither."
            )
        else:
            meaning = tr("The gallery is sealed. Its passphrase opens it.")
        self.meaning = label(meaning)
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("Passphrase"))
        self.again = QLineEdit()
        self.again.setAccessibleName(tr("Passphrase once more"))
        self.again.setPlaceholderText(tr("Once more"))
        self.again.setVisible(is_new)
        for each in (self.line, self.again):
            each.setEchoMode(QLineEdit.EchoMode.Password)
        self.problem = label()
        self.problem.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        accept = self.buttons.addButton(tr("&Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        accept.setDefault(True)
        self.buttons.accepted.connect(self.submit)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self.meaning, self.line, self.again, self.problem, self.buttons):
            layout.addWidget(widget)

    def submit(self) -> None:
        problem = (
            tr("The two passphrases differ.")
            if not self.again.isHidden() and self.again.text() != self.line.text()
            else self._taken()
        )
        if problem is None:
            self.accept()
            return
        self.problem.setText(problem)
        self.problem.show()
        self.line.selectAll()
        self.line.setFocus()

    def _taken(self) -> str | None:
        wrong = self._take(self.line.text())
        return None if wrong is None else shown_text(wrong)


def ask_passphrase(is_new: bool, take: Callable[[str], Text | None], received: Sequence[int] = ()) -> None:
    """Raises SealedError where it was not given. ``received``: signals; one closes the dialog."""
    dialog = PassphraseDialog(take, is_new=is_new)
    watch = QTimer(dialog)
    watch.timeout.connect(lambda: dialog.reject() if received else None)
    watch.start(_SIGNAL_MS)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        raise SealedError("The gallery was not opened, since its passphrase was not given. Nothing was changed.")
