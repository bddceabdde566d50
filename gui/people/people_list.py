"""The list of people, and what can be wished for somebody in it: by the menu of a row or by a key."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu

from gui.people.people_model import Role
from gui.widgets.name_field import short


class Wish(StrEnum):
    PICTURES = "pictures"
    KEY_PICTURE = "key-picture"
    RENAME = "rename"
    MERGE = "merge"
    REMOVE = "remove"
    FINDINGS = "findings"
    SIGHTINGS = "sightings"
    FOLDER = "folder"
    ADD = "add"


_Index = QModelIndex | QPersistentModelIndex

_KEYS = {Qt.Key.Key_F2: Wish.RENAME, Qt.Key.Key_Delete: Wish.REMOVE}
_MENU = (
    (Wish.PICTURES, "Show the &pictures of {name}\tEnter"),
    (Wish.KEY_PICTURE, "Choose the &key picture…"),
    (Wish.FINDINGS, "&Look at what was found ({found})"),
    (Wish.SIGHTINGS, "Show &sightings"),
    (None, ""),
    (Wish.RENAME, "&Rename…\tF2"),
    (Wish.MERGE, "&Merge into…"),
    (Wish.REMOVE, "Re&move\tDel"),
    (None, ""),
    (Wish.FOLDER, "Open the &folder"),
)


class PeopleList(QListView):
    """``wished`` carries a Wish and the person's name. Space and Escape are left to the window.

    Without ``wishes`` it is a list to pick from, and nothing more.
    """

    wished = Signal(object, str)

    def __init__(self, *, wishes: bool = True) -> None:
        super().__init__()
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName("People of the gallery")
        self._wishes = wishes
        if not wishes:
            return
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleDescription("Enter shows somebody's pictures, F2 renames, Delete removes")
        self.customContextMenuRequested.connect(self.show_menu)
        self.activated.connect(lambda index: self._wish(Wish.PICTURES, index))

    def dataChanged(self, first: _Index, last: _Index, roles: Sequence[int] = ()) -> None:
        # QListView lays out every row anew, which takes long where there are thousands; ours are all as high.
        QAbstractItemView.dataChanged(self, first, last, list(roles))

    def show_menu(self, place: QPoint) -> QMenu | None:
        """At ``place`` of the viewport; by the keyboard it comes for whoever is current."""
        index = self.indexAt(place)
        if not index.isValid():
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = str(index.data(Role.NAME))
        found = int(index.data(Role.FINDINGS))
        for wish, words in _MENU:
            if wish is None:
                menu.addSeparator()
            elif wish is not Wish.FINDINGS or found:
                said = words.format(name=short(name).replace("&", "&&"), found=found)
                menu.addAction(said, partial(self._wish, wish, index))
        menu.popup(self.viewport().mapToGlobal(place))
        return menu

    def _wish(self, wish: Wish, index: QModelIndex) -> None:
        if index.isValid():
            self.wished.emit(wish, str(index.data(Role.NAME)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wish = _KEYS.get(Qt.Key(event.key())) if self._wishes and not event.modifiers() else None
        if wish is not None and self.currentIndex().isValid():
            self._wish(wish, self.currentIndex())
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Escape):
            event.ignore()
        else:
            super().keyPressEvent(event)
