"""The list of people, and the actions on a person: by the menu of a row or by a key."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu

from gui.people.people_model import PeopleModel, PersonRow
from gui.widgets.buttons import escaped
from gui.widgets.row_delegate import RowDelegate
from gui.widgets.rows import Index, RowList
from services.language import tr
from services.messages.formatting import shorten

_SIDE = 44


class PersonAction(StrEnum):
    PICTURES = "pictures"
    KEY_PICTURE = "key-picture"
    RENAME = "rename"
    MERGE = "merge"
    REMOVE = "remove"
    ERASE = "erase"
    CONSENT = "consent"
    WITHDRAW = "withdraw"
    EXPORT = "export"
    FINDINGS = "findings"
    SIGHTINGS = "sightings"
    FOLDER = "folder"
    ADD = "add"


_KEYS = {Qt.Key.Key_F2: PersonAction.RENAME, Qt.Key.Key_Delete: PersonAction.REMOVE}


def _menu(name: str, found: int) -> tuple[tuple[PersonAction | None, str], ...]:
    """Actions with their texts, None for a separator. ``found``: number of findings about them."""
    return (
        (PersonAction.PICTURES, tr("Show the &pictures of {name}\tEnter", name=escaped(shorten(name)))),
        (PersonAction.KEY_PICTURE, tr("Choose the &key picture…")),
        *([(PersonAction.FINDINGS, tr("Show the f&indings ({found})", found=found))] if found else []),
        (PersonAction.SIGHTINGS, tr("Show &sightings")),
        (None, ""),
        (PersonAction.RENAME, tr("&Rename…\tF2")),
        (PersonAction.MERGE, tr("&Merge into…")),
        (PersonAction.CONSENT, tr("Record &consent…")),
        (PersonAction.REMOVE, tr("Remo&ve\tDel")),
        (PersonAction.ERASE, tr("&Erase for good…")),
        (None, ""),
        (PersonAction.FOLDER, tr("Open the &folder")),
    )


class PeopleList(RowList):
    """``requested`` carries a PersonAction and the person's name. Space and Escape are left to the window.

    Without ``actions`` it is a list to choose from.
    """

    requested = Signal(object, str)

    def __init__(self, model: PeopleModel, *, actions: bool = True) -> None:
        super().__init__(model, tr("People of the gallery"), reselect=False)
        self._people = model
        self._actions = actions
        self.delegate = RowDelegate(self, model.content, side=_SIDE, pad=8)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        if actions:
            self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            self.setAccessibleDescription(tr("Enter shows somebody's pictures, F2 renames, Delete removes"))
            self.customContextMenuRequested.connect(self.show_menu)
            self.activated.connect(lambda index: self._request(PersonAction.PICTURES, index))

    def name_at(self, index: Index) -> str:
        """Empty for no row."""
        row = index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None
        return row.name if isinstance(row, PersonRow) else ""

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        # QListView would lay out every row again, which is slow for thousands; all have the same height.
        QAbstractItemView.dataChanged(self, first, last, list(roles))

    def show_menu(self, place: QPoint) -> QMenu | None:
        """``place`` is in the viewport; the menu key gives that of the current row."""
        index = self.indexAt(place)
        if not index.isValid():
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = self.name_at(index)
        for action, text in _menu(name, self._people.findings(name)):
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(text, partial(self._request, action, index))
        menu.popup(self.viewport().mapToGlobal(place))
        return menu

    def _request(self, action: PersonAction, index: QModelIndex) -> None:
        if index.isValid():
            self.requested.emit(action, self.name_at(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = _KEYS.get(Qt.Key(event.key())) if self._actions and not event.modifiers() else None
        if action is not None and self.currentIndex().isValid():
            self._request(action, self.currentIndex())
        elif event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)
