"""Chooses one of the people of the gallery from a list with a search, for merging and for moving pictures."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from gui.people.people_list import PeopleList
from gui.people.people_model import PeopleModel
from gui.widgets.buttons import button
from gui.widgets.layouts import column, label, search_field
from gui.widgets.name_field import Question, WithName, name_problem, tidy
from realtime.interfaces import Snapshot
from services.language import tr
from services.messages.formatting import shorten

_QUESTION_MARKS = " \u00a0\u202f¿?？؟"


class PersonChooser(Question):
    """``chosen`` carries a name. Everybody but ``without`` is offered; ``new`` offers a new name as well.

    ``take`` and ``new`` make the texts of the buttons.
    """

    chosen = Signal(str)

    def __init__(
        self,
        question: str,
        take: WithName,
        snapshot: Snapshot,
        parent: QWidget,
        *,
        without: str,
        new: WithName | None = None,
    ) -> None:
        super().__init__(question.strip(_QUESTION_MARKS), question, tr("OK"), parent)
        self._take, self._new = take, new
        placeholder = tr("Search") if new is None else tr("Search, or type a new name")
        self.search = search_field(placeholder, tr("Name of the person"))
        self.model = PeopleModel(self)
        gallery = snapshot.gallery
        others = tuple(person for person in gallery.people if person.name != without)
        self.model.show_gallery(dataclasses.replace(gallery, people=others))
        self.model.show_seen(snapshot.seen)
        self._names = {name.casefold() for name in self.model.names()}
        self.list = PeopleList(self.model, actions=False)
        self.empty = label(tr("Nobody by that name."), "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.make = button("", clicked=self._take_new)
        self.make.setAutoDefault(False)
        column(
            self.question,
            self.search,
            (self.list, 1),
            (self.empty, 1),
            self.make,
            self.buttons,
            margins=(20, 18, 20, 16),
            on=self,
        )
        self.resize(420, 520)
        self.search.textChanged.connect(self._search)
        self.list.selectionModel().currentChanged.connect(self._validate)
        self.list.doubleClicked.connect(self.accept)
        self._search("")
        self.search.setFocus()

    def accept(self) -> None:
        """Takes the selected person; where nobody is found, the new name."""
        index = self.list.currentIndex()
        if index.isValid():
            self._answer(self.list.name_at(index))
        elif self.make.isVisibleTo(self):
            self._take_new()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down move in the list while the keyboard is in the search."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.model.rowCount():
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            place = min(max(self.list.currentIndex().row() + step, 0), self.model.rowCount() - 1)
            self.list.setCurrentIndex(self.model.at(place))
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
        self.list.setCurrentIndex(self.model.at(0) if found and text.strip() else QModelIndex())
        name = tidy(text)
        is_new = self._new is not None and name_problem(name) is None and name.casefold() not in self._names
        self.make.setVisible(is_new)
        self.make.setText("" if self._new is None else self._new(shorten(name)))
        self._validate()

    def _validate(self) -> None:
        index = self.list.currentIndex()
        self.take.setEnabled(index.isValid() or self.make.isVisibleTo(self))
        self.take.setText(self._take(shorten(self.list.name_at(index))) if index.isValid() else tr("OK"))
