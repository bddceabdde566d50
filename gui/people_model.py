"""The people of the gallery as a list model: alphabetical, searchable, changed row by row so that nothing jumps."""

from __future__ import annotations

import datetime
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QDate, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, QTime

from realtime.interfaces import GalleryPerson, GalleryPicture, GalleryView, Seen

_Index = QModelIndex | QPersistentModelIndex
_FEW = 200
"""More changed rows than this are quicker as one reset."""


class Role(IntEnum):
    NAME = Qt.ItemDataRole.UserRole + 1
    PRESENCE = Qt.ItemDataRole.UserRole + 2
    PRESENT = Qt.ItemDataRole.UserRole + 3
    COUNT = Qt.ItemDataRole.UserRole + 4
    KEY_PICTURE = Qt.ItemDataRole.UserRole + 5


@dataclass(frozen=True, slots=True)
class Row:
    """A person with what searching and sorting need, made once."""

    person: GalleryPerson
    key: tuple[str, str]

    @property
    def searched(self) -> str:
        return self.key[0]


def plain(text: str) -> str:
    """Without case and accents, so that "zoe" finds "Zoë"."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in decomposed if not unicodedata.combining(each))


class PeopleModel(QAbstractListModel):
    """Rows are people; ``Role`` says what each gives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._version: int | None = None
        self._all: list[Row] = []
        self._rows: list[Row] = []
        self._sought = ""
        self._seen: dict[str, Seen] = {}

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        person = self._rows[index.row()].person
        match role:
            case Qt.ItemDataRole.DisplayRole | Role.NAME:
                return person.name
            case Role.PRESENCE:
                return self._presence(person)
            case Role.PRESENT:
                seen = self._seen.get(person.name)
                return seen is not None and seen.present
            case Role.COUNT:
                return count_words(person.pictures)
            case Role.KEY_PICTURE:
                return person.key_picture
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return f"{person.name}, {self._presence(person)}, {count_words(person.pictures)}"
            case _:
                return None

    @property
    def total(self) -> int:
        """People in the gallery, found by the search or not."""
        return len(self._all)

    @property
    def registered(self) -> int:
        """Of ``total``, those who can be recognised: at least one picture of them is used."""
        return sum(is_registered(row.person) for row in self._all)

    def names(self) -> list[str]:
        """Everybody's, in order."""
        return [row.person.name for row in self._all]

    def present(self) -> list[str]:
        """Names of who is on the picture now, in order."""
        return sorted((name for name, seen in self._seen.items() if seen.present), key=plain)

    def show_gallery(self, gallery: GalleryView) -> None:
        if gallery.version == self._version:
            return
        self._version = gallery.version
        known = {row.person: row for row in self._all}
        rows = [known.get(person) or Row(person, (plain(person.name), person.name)) for person in gallery.people]
        self._all = sorted(rows, key=lambda row: row.key)
        self._become(self._found())

    def show_seen(self, seen: Sequence[tuple[str, Seen]]) -> None:
        """Who is here and who was, of everybody."""
        now = dict(seen)
        if now == self._seen:
            return
        changed = {name for name in now.keys() | self._seen.keys() if now.get(name) != self._seen.get(name)}
        self._seen = now
        for place, row in enumerate(self._rows):
            if row.person.name in changed:
                index = self.index(place)
                self.dataChanged.emit(index, index)

    def search(self, text: str) -> None:
        """Keeps the people whose name holds every word of ``text``."""
        if plain(text) != self._sought:
            self._sought = plain(text)
            self._become(self._found())

    def _found(self) -> list[Row]:
        words = self._sought.split()
        return [row for row in self._all if all(word in row.searched for word in words)]

    def _presence(self, person: GalleryPerson) -> str:
        seen = self._seen.get(person.name)
        if seen is None:
            return "not seen yet" if is_registered(person) else "cannot be recognised"
        return "here now" if seen.present else f"last seen {when(seen.last_seen, datetime.datetime.now())}"

    def _become(self, wanted: list[Row]) -> None:
        """Both lists are sorted by the same key, so one walk finds what came, went and changed."""
        old, new = {row.key for row in self._rows}, {row.key for row in wanted}
        if len(old ^ new) > _FEW:
            self.beginResetModel()
            self._rows = wanted
            self.endResetModel()
            return
        for place in range(len(self._rows) - 1, -1, -1):
            if self._rows[place].key not in new:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()
        for place, row in enumerate(wanted):
            if row.key not in old:
                self.beginInsertRows(QModelIndex(), place, place)
                self._rows.insert(place, row)
                self.endInsertRows()
            elif self._rows[place] != row:
                self._rows[place] = row
                index = self.index(place)
                self.dataChanged.emit(index, index)


def is_registered(person: GalleryPerson) -> bool:
    return any(picture.problem is None for picture in person.pictures)


def count_words(pictures: Sequence[GalleryPicture]) -> str:
    """ "3 pictures", and how many of them are not used."""
    used = sum(picture.problem is None for picture in pictures)
    refused = len(pictures) - used
    if refused and not used:
        return f"{refused} not used"
    words = "1 picture" if used == 1 else f"{used} pictures"
    return f"{words}, {refused} not used" if refused else words


def when(seconds: float, now: datetime.datetime) -> str:
    """A moment as people say it: the time today, "yesterday", then the date."""
    moment = datetime.datetime.fromtimestamp(seconds)
    locale = QLocale()
    clock = locale.toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
    days = (now.date() - moment.date()).days
    if days == 0:
        return clock
    if days == 1:
        return f"yesterday {clock}"
    return locale.toString(QDate(moment.year, moment.month, moment.day), QLocale.FormatType.ShortFormat)


def refused_pictures(gallery: GalleryView) -> list[GalleryPicture]:
    """Every picture that is not used, with its reason; the folder's own and those of people."""
    listed: Mapping[str, GalleryPicture] = {
        picture.path: picture
        for pictures in (gallery.refused, *(person.pictures for person in gallery.people))
        for picture in pictures
        if picture.problem is not None
    }
    return sorted(listed.values(), key=lambda picture: plain(picture.path))
