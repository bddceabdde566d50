"""The people of the gallery as a list model: alphabetical, searchable, changed row by row so that nothing jumps."""

from __future__ import annotations

import datetime
import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QAbstractListModel, QDate, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, QTime

from learning.gallery_audit.findings import Finding
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
    FINDINGS = Qt.ItemDataRole.UserRole + 6


@dataclass(frozen=True, slots=True)
class Row:
    """A person with what searching and sorting need, made once."""

    person: GalleryPerson
    key: tuple[str, str]
    is_registered: bool

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
        self._told_seen: Sequence[tuple[str, Seen]] = ()
        self._present: list[str] = []
        self._findings: Counter[str] = Counter()
        self._told_findings: tuple[Finding, ...] = ()
        self._places: dict[str, int] | None = None
        self._registered = 0

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
            case Role.FINDINGS:
                return self._findings[person.name]
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                said = [person.name, self._presence(person), count_words(person.pictures)]
                return ", ".join([*said, *findings_words(self._findings[person.name])])
            case _:
                return None

    @property
    def total(self) -> int:
        """People in the gallery, found by the search or not."""
        return len(self._all)

    @property
    def registered(self) -> int:
        """Of ``total``, those who can be recognised: at least one picture of them is used."""
        return self._registered

    def names(self) -> list[str]:
        """Everybody's, in order."""
        return [row.person.name for row in self._all]

    def present(self) -> list[str]:
        """Names of who is on the picture now, in order."""
        return self._present

    def person(self, name: str) -> GalleryPerson | None:
        """Found by the search or not."""
        at = bisect_left(self._all, (plain(name), name), key=lambda row: row.key)
        found = self._all[at].person if at < len(self._all) else None
        return found if found is not None and found.name == name else None

    def show_gallery(self, gallery: GalleryView) -> None:
        if gallery.version == self._version:
            return
        self._version = gallery.version
        known = {row.key[1]: row for row in self._all}
        rows = [_row(person, known.get(person.name)) for person in gallery.people]
        self._all = sorted(rows, key=attrgetter("key"))
        self._registered = sum(row.is_registered for row in rows)
        self._become(self._found())

    def show_seen(self, seen: Sequence[tuple[str, Seen]]) -> None:
        """Who is here and who was, of everybody. Quick where little changed, however many they are."""
        if seen is self._told_seen:
            return
        now = dict(seen)
        changed = [name for name, each in now.items() if not _looks_alike(self._seen.get(name), each)]
        changed += [name for name in self._seen if name not in now]
        self._told_seen, self._seen = tuple(seen), now
        self._present = sorted((name for name, each in now.items() if each.present), key=plain)
        self._tell(changed)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """How many findings speak of each person."""
        if findings is self._told_findings or findings == self._told_findings:
            return
        self._told_findings = findings
        now = Counter(name for each in findings for name in {each.person, each.other} if name)
        changed = [name for name in now.keys() | self._findings.keys() if now[name] != self._findings[name]]
        self._findings = now
        self._tell(changed)

    def row_of(self, name: str) -> int | None:
        """Where somebody stands in the list as it is shown."""
        if self._places is None:
            self._places = {row.person.name: place for place, row in enumerate(self._rows)}
        return self._places.get(name)

    def _tell(self, changed: Sequence[str]) -> None:
        if len(changed) > _FEW and self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
            return
        for name in changed:
            place = self.row_of(name)
            if place is not None:
                self.dataChanged.emit(self.index(place), self.index(place))

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
        self._places = None
        old, new = {row.key for row in self._rows}, {row.key for row in wanted}
        if abs(len(old) - len(new)) > _FEW or len(old ^ new) > _FEW:
            self.beginResetModel()
            self._rows = wanted
            self.endResetModel()
            return
        for place in range(len(self._rows) - 1, -1, -1) if old - new else ():
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


def _row(person: GalleryPerson, former: Row | None) -> Row:
    """``former`` is that of the same name; where nothing of it changed it stays."""
    if former is None:
        return Row(person, (plain(person.name), person.name), is_registered(person))
    if former.person is person or former.person == person:
        return former
    return Row(person, former.key, is_registered(person))


def _looks_alike(former: Seen | None, now: Seen) -> bool:
    """Who is here is "here now", whenever they were seen last."""
    return former == now or (former is not None and former.present and now.present)


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


def findings_words(count: int) -> list[str]:
    """What a screen reader says of findings; nothing where there are none."""
    return [] if not count else ["1 thing to look at"] if count == 1 else [f"{count} things to look at"]


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
