"""Which of the people of the gallery? A list with a search, for merging and for moving pictures."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gui.people.people_list import PeopleList
from gui.people.people_model import PeopleModel, Role
from gui.people.person_delegate import SIDE, PersonDelegate
from gui.widgets.name_field import name_problem, short, tidy
from gui.widgets.theme import Theme
from gui.widgets.thumbnails import Thumbnails
from realtime.interfaces import Snapshot


class PersonChooser(QDialog):
    """``chosen`` carries a name. Everybody is offered but ``without``; a new name where ``new`` says on a button what
    becomes of it; ``take`` and ``new`` take the name by format."""

    chosen = Signal(str)

    def __init__(
        self,
        question: str,
        take: str,
        snapshot: Snapshot,
        theme: Theme,
        parent: QWidget,
        *,
        without: str,
        new: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(question.rstrip("?"))
        self._take, self._new = take, new
        self.question = QLabel(question)
        self.question.setObjectName("heading")
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.question.setWordWrap(True)
        self.search = QLineEdit()
        self.search.setPlaceholderText("Search, or type a new name" if new else "Search")
        self.search.setAccessibleName("Name of the person")
        self.search.setClearButtonEnabled(True)
        self.model = PeopleModel(self)
        gallery = snapshot.gallery
        others = tuple(person for person in gallery.people if person.name != without)
        self.model.show_gallery(dataclasses.replace(gallery, people=others))
        self.model.show_seen(snapshot.seen)
        self._names = {name.casefold() for name in self.model.names()}
        self._thumbnails = Thumbnails(SIDE, self)
        self.list = PeopleList(wishes=False)
        self.list.setModel(self.model)
        delegate = PersonDelegate(self._thumbnails, theme, self.list)
        delegate.folder = gallery.folder
        self.list.setItemDelegate(delegate)
        self._thumbnails.arrived.connect(self.list.viewport().update)
        self.empty = QLabel("Nobody by that name.")
        self.empty.setObjectName("muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.hide()
        self.make = QPushButton()
        self.make.setVisible(False)
        self.make.setAutoDefault(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = buttons.addButton(take, QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.question)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.make)
        column.addWidget(buttons)
        self.resize(420, 520)
        self.search.textChanged.connect(self._search)
        self.list.selectionModel().currentChanged.connect(self._judge)
        self.list.doubleClicked.connect(self.accept)
        self.make.clicked.connect(self._take_new)
        self._search("")
        self.search.setFocus()

    def accept(self) -> None:
        """The person who is picked; where nobody is found, the new name."""
        index = self.list.currentIndex()
        if index.isValid():
            self._answer(str(index.data(Role.NAME)))
        elif self.make.isVisibleTo(self):
            self._take_new()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down move in the list while one types."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.model.rowCount():
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            row = min(max(self.list.currentIndex().row() + step, 0), self.model.rowCount() - 1)
            self.list.setCurrentIndex(self.model.index(row))
        else:
            super().keyPressEvent(event)

    def _take_new(self) -> None:
        self._answer(tidy(self.search.text()))

    def _answer(self, name: str) -> None:
        super().accept()
        self.chosen.emit(name)

    def _search(self, text: str) -> None:
        self.model.search(text)
        found = self.model.rowCount() > 0
        self.list.setVisible(found)
        self.empty.setVisible(not found)
        self.list.setCurrentIndex(self.model.index(0) if found and text.strip() else QModelIndex())
        name = tidy(text)
        is_new = bool(self._new) and name_problem(name) is None and name.casefold() not in self._names
        self.make.setVisible(is_new)
        self.make.setText(self._new.format(short(name)))
        self._judge()

    def _judge(self) -> None:
        index = self.list.currentIndex()
        self.take.setEnabled(index.isValid() or self.make.isVisibleTo(self))
        self.take.setText(self._take.format(short(str(index.data(Role.NAME)))) if index.isValid() else "OK")
