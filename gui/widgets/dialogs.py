"""Questions that open and return at once: files, folders, and whether to go on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QIcon, QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QMessageBox, QTextBrowser, QWidget

from gui.widgets.buttons import button
from gui.widgets.icons import pixmap
from gui.widgets.layouts import column, row
from gui.widgets.picture_files import picture_filter
from gui.widgets.plain_text import plain
from gui.widgets.theme import current_theme
from gui.widgets.window_places import fit_screen
from recognition.errors import RollcallError
from services.language import tr
from storage.sealing.files import is_sealed_file
from storage.sealing.names import stored_at
from storage.sealing.plain_copies import unsealed_copy

_Paths = Callable[[list[Path]], object]
_Mode = QFileDialog.FileMode
_TEXT_CHARACTERS = 76
_AROUND_TEXT = 70
"""Points around a text and its button."""
_ICON = 40


def ask_for_pictures(parent: QWidget, title: str, done: _Paths) -> QFileDialog:
    """One or more picture files."""
    return _open(_dialog(parent, title, _Mode.ExistingFiles, done, _picture_filters()))


def ask_for_picture(parent: QWidget, title: str, done: Callable[[Path], object]) -> QFileDialog:
    return ask_for_file(parent, title, done, _picture_filters())


def _picture_filters() -> list[str]:
    return [picture_filter(), tr("All files (*)")]


def ask_for_file(
    parent: QWidget, title: str, done: Callable[[Path], object], filters: Sequence[str] = ()
) -> QFileDialog:
    return _open(_dialog(parent, title, _Mode.ExistingFile, lambda paths: done(paths[0]), filters))


def ask_for_folder(parent: QWidget, title: str, done: Callable[[Path], object]) -> QFileDialog:
    return _open(_dialog(parent, title, _Mode.Directory, lambda paths: done(paths[0])))


def ask_where_to_save(
    parent: QWidget, title: str, name: str, filters: Sequence[str], done: Callable[[Path], object]
) -> QFileDialog:
    """``filters`` such as 'Table (*.csv)'; the ending of the chosen one is added to a name without."""
    dialog = _dialog(parent, title, _Mode.AnyFile, lambda paths: done(paths[0]), filters)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(_suffix(filters[0]))
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(_suffix(chosen)))
    dialog.selectFile(name)
    return _open(dialog)


def confirm(
    parent: QWidget,
    title: str,
    question: str,
    details: str,
    yes: str,
    no: str,
    done: Callable[[], object],
    *,
    destructive: bool = True,
    default_yes: bool = False,
) -> QMessageBox:
    """Calls ``done`` when the answer is ``yes``."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    show_icon(box, "warning" if destructive else "question")
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    box.setInformativeText(plain(details))
    role = QMessageBox.ButtonRole
    accept = box.addButton(yes, role.DestructiveRole if destructive else role.AcceptRole)
    refuse = box.addButton(no, role.RejectRole)
    box.setDefaultButton(accept if default_yes else refuse)
    accept.clicked.connect(lambda _checked=False: done())
    box.open()
    return box


def tell(
    parent: QWidget, title: str, text: str, *, action: str = "", done: Callable[[], object] | None = None
) -> QMessageBox:
    """Shows ``text`` until it is closed, with a button for ``action`` where there is one."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    show_icon(box, "info")
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    if done is not None:
        box.addButton(action, QMessageBox.ButtonRole.AcceptRole).clicked.connect(lambda _checked=False: done())
    box.setDefaultButton(box.addButton(tr("&Close"), QMessageBox.ButtonRole.RejectRole))
    box.open()
    return box


class TextDialog(QDialog):
    """A text to read, scrolled where it is higher than the screen; closed by Escape. Deleted then.

    text: rich text.
    """

    def __init__(self, parent: QWidget, title: str, text: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.text = text
        self.browser = QTextBrowser()
        if QLocale().script() is not QLocale.Script.LatinScript:  # others have no italics, and their fonts no letters
            self.browser.document().setDefaultStyleSheet("i { font-style: normal; font-weight: 600 }")
        self.browser.setAccessibleName(title)
        self.browser.setHtml(text)
        close = button(tr("&Close"), primary=True, clicked=self.reject)
        close.setDefault(True)
        column((self.browser, 1), row(None, close), margins=(16, 14, 16, 14), on=self)
        width = self.fontMetrics().averageCharWidth() * _TEXT_CHARACTERS
        self.browser.document().setTextWidth(width)
        height = round(self.browser.document().size().height()) + close.sizeHint().height() + _AROUND_TEXT
        self.resize(width + _AROUND_TEXT, height)
        close.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        fit_screen(self)
        super().showEvent(event)


def show_icon(box: QMessageBox, name: str) -> None:
    """One of our own: those of the system look different on each."""
    colour = current_theme().warning if name == "warning" else current_theme().accent
    box.setIconPixmap(pixmap(name, colour, _ICON))


def remove_icons(dialog: QDialog) -> None:
    """Takes the pictures of the system off the buttons of a dialog that Qt makes."""
    for box in dialog.findChildren(QDialogButtonBox):
        for each in box.buttons():
            each.setIcon(QIcon())


def _dialog(parent: QWidget, title: str, mode: _Mode, done: _Paths, filters: Sequence[str] = ()) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(mode)
    if mode is _Mode.Directory:
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    if filters:
        dialog.setNameFilters(list(filters))
    dialog.filesSelected.connect(lambda names: done([Path(each) for each in names]))
    return dialog


def _open(dialog: QFileDialog) -> QFileDialog:
    dialog.open()
    return dialog


def _suffix(name_filter: str) -> str:
    """'csv' of 'Table (*.csv)'."""
    return name_filter.rpartition("*.")[2].rstrip(")")


def open_path(path: Path) -> None:
    """With the program that the system has for it; a sealed file as a plain copy, deleted when Rollcall ends."""
    try:
        if stored_at(path).is_file() and is_sealed_file(path):
            path = unsealed_copy(path)
    except (OSError, RollcallError):
        return
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
