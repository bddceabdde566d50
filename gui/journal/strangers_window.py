"""Strangers: unknown faces that were seen lately. Name them, ignore them, or have them deleted."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMessageBox, QPushButton, QSplitter, QVBoxLayout, QWidget

from gui.journal.stranger_details import StrangerAction, StrangerDetails
from gui.journal.stranger_rows import StrangerDelegate, StrangerRows, called, square
from gui.widgets.icons import name_icon
from gui.widgets.keyed_rows import RowList
from gui.widgets.name_asking import NameAsking
from gui.widgets.name_field import NameField
from gui.widgets.page import Page
from gui.widgets.theme import Appearance
from gui.widgets.time_format import count_words, hours_words
from gui.widgets.undo_button import UndoButton
from realtime.interfaces import Snapshot
from services.gallery.editor import GalleryEditor
from services.journal.strangers import Stranger, Strangers, StrangersView
from services.messages.journal import journal_text

_SETTING = "config.yaml: sightings.strangers_keep_hours"
_ABOUT = (
    "Faces that Rollcall saw and could not name. A face that comes again is put with the looks that are there already, "
    "so that everybody is listed once."
)
_NOT_KEPT = (
    "Unknown faces are not kept.\n\nTo be able to name them later, set sightings.strangers_keep_hours in config.yaml "
    "to the hours that they are to be kept, and start Rollcall again."
)
_ERASE = "Their looks and sightings are deleted and cannot be brought back. Seen again, they are new strangers."
_PICTURE = 96


class StrangersWindow(Page):
    """Follows ``strangers``."""

    def __init__(
        self,
        strangers: Strangers,
        people: GalleryEditor,
        snapshot: Callable[[], Snapshot],
        appearance: Appearance,
        parent: QWidget,
    ) -> None:
        super().__init__("Strangers", (940, 640), appearance, parent)
        self.setMinimumSize(760, 500)
        self._strangers = strangers
        self._people = people
        self._snapshot = snapshot
        self._shown: StrangersView | None = None
        self._heard = people.view().said
        about = QLabel(_ABOUT)
        about.setObjectName("muted")
        about.setWordWrap(True)
        self.rows = StrangerRows(self)
        self.list = RowList(self.rows, "Strangers")
        self.list.setUniformItemSizes(True)
        self._delegate = StrangerDelegate(self.rows, appearance.theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.details = StrangerDetails()
        self.empty = QLabel()
        self.empty.setObjectName("dropzone")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.kept = QLabel()
        self.kept.setObjectName("muted")
        self.kept.setWordWrap(True)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.erase_all = QPushButton("E&rase all…")
        self.erase_all.setToolTip("Delete all looks and sightings of strangers")
        name_icon(self.erase_all, "close")
        self.undo = UndoButton()
        self.undo.hide()
        self.parts = QSplitter()
        self.parts.setChildrenCollapsible(False)
        self.parts.addWidget(self.list)
        self.parts.addWidget(self.details)
        self.parts.setSizes([330, 580])
        self.parts.setStretchFactor(1, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.undo)
        foot.addWidget(self.kept, 1)
        foot.addWidget(self.erase_all)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.setSpacing(10)
        whole.addWidget(about)
        whole.addWidget(self.parts, 1)
        whole.addWidget(self.empty, 1)
        whole.addWidget(self.said)
        whole.addLayout(foot)
        self.list.selectionModel().selectionChanged.connect(self._show_details)
        self.list.activated.connect(lambda _index: self.act(StrangerAction.NAME))
        self.details.chosen.connect(self.act)
        self.erase_all.clicked.connect(self.ask_to_erase_all)
        self.undo.clicked.connect(lambda: self._people.undo())
        self.dress()
        self.pull()

    def pull(self) -> None:
        view, people = self._strangers.view(), self._people.view()
        self.undo.show_undo(people.undo)
        self.undo.setVisible(bool(people.undo))
        if people.said != self._heard:  # what came of the undo
            self._heard = people.said
            self._say(people.said)
        if view is self._shown:
            return
        self._shown = view
        self.list.show_rows(view.strangers)
        self.rows.forget_others()
        self._show_details()
        has_any = bool(view.strangers)
        self.parts.setVisible(has_any)
        self.empty.setVisible(not has_any)
        self.erase_all.setEnabled(has_any)
        kept = hours_words(view.kept_hours) if view.kept_hours > 0 else ""
        self.empty.setText(f"No look at an unknown face of the last {kept} is kept." if kept else _NOT_KEPT)
        self.kept.setText(_kept_words(kept))
        self._say(journal_text(view.status))

    def picked(self) -> list[Stranger]:
        return list(self.list.picked())

    def act(self, action: StrangerAction) -> None:
        """Does this to what is picked."""
        picked = self.picked()
        if not picked:
            return
        match action:
            case StrangerAction.NAME:
                if len(picked) == 1:
                    self._ask_name(picked[0])
            case StrangerAction.MERGE:
                into = max(picked, key=lambda each: each.row.looks)
                for each in picked:
                    if each.row.id != into.row.id:
                        self._strangers.merge(each.row.id, into.row.id)
            case StrangerAction.IGNORE:
                for each in picked:
                    self._strangers.ignore(each.row.id)
            case StrangerAction.ERASE:
                if len(picked) == 1:
                    self._strangers.erase(picked[0].row.id)
                else:
                    self._ask_to_erase(len(picked), [each.row.id for each in picked])
        self.pull()

    def ask_to_erase_all(self) -> None:
        self._ask_to_erase(len(self.rows.rows), [None])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo.click()
        else:
            super().keyPressEvent(event)

    def dress(self) -> None:
        super().dress()
        self._delegate.theme = self._appearance.theme
        self.list.viewport().update()

    def _ask_name(self, stranger: Stranger) -> None:
        names = [person.name for person in self._snapshot().gallery.people]
        field = NameField(
            names,
            self._people.same_person,
            known="{} is registered already, and gets these looks as more pictures.",
            new="A new person. The looks become pictures of them.",
        )
        dialog = NameAsking(f"Name {called(stranger).lower()}", "Who is this?", field, self)
        picture = square(stranger.image, _PICTURE * 2)
        picture.setDevicePixelRatio(2)
        dialog.show_picture(picture, f"The best look at {called(stranger)}")
        dialog.say_on_button("Register", "This is")
        dialog.answered.connect(lambda name: self._strangers.name_stranger(stranger.row.id, name))
        dialog.open()

    def _ask_to_erase(self, count: int, numbers: Sequence[int | None]) -> None:
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Erase strangers")
        box.setText(f"Erase {count_words(count, 'stranger')} for good?")
        box.setInformativeText(_ERASE)
        erase = box.addButton("Erase", QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton("Keep them", QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        erase.clicked.connect(lambda: self._erase(numbers))
        box.open()

    def _erase(self, numbers: Sequence[int | None]) -> None:
        for number in numbers:
            self._strangers.erase(number)
        self.pull()

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def _show_details(self) -> None:
        self.details.show_strangers(self.picked())


def _kept_words(kept: str) -> str:
    if not kept:
        return f"Looks at unknown faces are not kept ({_SETTING}: 0)."
    return f"Looks at unknown faces are kept for {kept}, then deleted ({_SETTING}; 0 keeps none)."
