"""The people of the gallery as a list: alphabetical, searchable, changed row by row so that nothing jumps."""

from __future__ import annotations

import time
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path

from PySide6.QtCore import QObject

from gui.widgets.name_field import folded
from gui.widgets.painting import Span
from gui.widgets.row_delegate import RowContent
from gui.widgets.rows import RowModel
from gui.widgets.time_format import short_moment_text
from learning.gallery_audit.findings import Finding
from realtime.interfaces import GalleryView, Seen
from services.language import tr, tr_count
from services.messages.formatting import comma_text
from storage.gallery.people import Person, Picture

_MAX_CHANGES = 200
"""More changed rows than this are repainted faster all at once."""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person with what searching and sorting need.

    key: name without case and accents, and the name itself.
    """

    person: Person
    key: tuple[str, str]
    is_registered: bool

    @property
    def name(self) -> str:
        return self.person.name


class PeopleModel(RowModel):
    """Rows are PersonRow."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(attrgetter("key"), self._describe, parent, tips=True)
        self.folder: Path | None = None
        self._all: list[PersonRow] = []
        self._search = ""
        self._may_be_recognised: Callable[[str], bool] | None = None
        self._only_without = False
        self._seen: dict[str, Seen] = {}
        self._given_seen: Sequence[tuple[str, Seen]] = ()
        self._present: list[str] = []
        self._findings: Counter[str] = Counter()
        self._given_findings: tuple[Finding, ...] = ()
        self._places: dict[str, int] | None = None
        self.registered = 0
        """Number of people who can be recognised: at least one picture of them is used."""

    @property
    def total(self) -> int:
        """Number of people in the gallery, whether the search matches or not."""
        return len(self._all)

    def names(self) -> list[str]:
        """Of everybody, in order."""
        return [row.name for row in self._all]

    def present(self) -> list[str]:
        """Names of who is on the picture now, in order."""
        return self._present

    def person(self, name: str) -> Person | None:
        """Whether the search matches or not."""
        place = bisect_left(self._all, (folded(name), name), key=attrgetter("key"))
        found = self._all[place].person if place < len(self._all) else None
        return found if found is not None and found.name == name else None

    def presence(self, row: PersonRow) -> str:
        """'here now', 'last seen 14:03'."""
        if self._may_be_recognised is not None and not self._may_be_recognised(row.name):
            return tr("no valid consent: ignored")
        seen = self._seen.get(row.name)
        if seen is None:
            return tr("not seen yet") if row.is_registered else tr("cannot be recognised")
        if seen.present:
            return tr("here now")
        return tr("last seen {when}", when=short_moment_text(seen.last_seen, time.time()))

    def findings(self, name: str) -> int:
        """Number of findings about a person."""
        return self._findings[name]

    def content(self, row: PersonRow) -> RowContent:
        """How a row looks."""
        seen, presence = self._seen.get(row.name), self.presence(row)
        is_present = seen is not None and seen.present
        status = Span(f"● {presence}", "present", scale=0.92) if is_present else Span(presence, scale=0.92)
        count = Span(f" · {count_of(row.person.pictures)}", scale=0.92)
        key = row.person.key_picture
        picture = self.folder / key if self.folder is not None and key else None
        lines = (Span(row.name, "text", bold=True),), (status, count)
        return RowContent(lines, picture, row.name, warnings=self._findings[row.name])

    def show_gallery(self, gallery: GalleryView) -> None:
        self.folder = gallery.folder
        known = {row.name: row for row in self._all}
        self._all = sorted((_row(each, known.get(each.name)) for each in gallery.people), key=attrgetter("key"))
        self.registered = sum(row.is_registered for row in self._all)
        self._show_matches()

    def show_seen(self, seen: Sequence[tuple[str, Seen]]) -> None:
        """Who is here and who was, of everybody. Fast where little changed, however many they are."""
        if seen is self._given_seen:
            return
        now = dict(seen)
        changed = [name for name, each in now.items() if not _looks_equal(self._seen.get(name), each)]
        changed += [name for name in self._seen if name not in now]
        self._given_seen, self._seen = tuple(seen), now
        self._present = sorted((name for name, each in now.items() if each.present), key=folded)
        self._repaint(changed)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        if findings is self._given_findings or findings == self._given_findings:
            return
        self._given_findings = findings
        now = Counter(name for each in findings for name in {each.person, each.other} if name)
        changed = [name for name in now.keys() | self._findings.keys() if now[name] != self._findings[name]]
        self._findings = now
        self._repaint(changed)

    def search(self, text: str) -> None:
        """Keeps the people whose name contains every word of ``text``."""
        if folded(text) != self._search:
            self._search = folded(text)
            self._show_matches()

    def use_consent(self, may_be_recognised: Callable[[str], bool]) -> None:
        """Says of whom it is not true that they are ignored."""
        self._may_be_recognised = may_be_recognised

    def consents_changed(self) -> None:
        self._show_matches()
        self.rows_changed()

    def show_only_without_consent(self, only: bool) -> None:
        self._only_without = only
        self._show_matches()

    def row_of(self, name: str) -> int | None:
        """Place of a person in the list as it is shown."""
        if self._places is None:
            self._places = {row.name: place for place, row in enumerate(self.rows)}
        return self._places.get(name)

    def _show_matches(self) -> None:
        self._places = None
        words = self._search.split()
        found = [row for row in self._all if all(word in row.key[0] for word in words)]
        allows = self._may_be_recognised
        self.show_rows([row for row in found if not (self._only_without and allows and allows(row.name))])

    def _repaint(self, changed: Sequence[str]) -> None:
        if len(changed) > _MAX_CHANGES:
            self.rows_changed()
            return
        for name in changed:
            place = self.row_of(name)
            if place is not None:
                self.rows_changed(place, place)

    def _describe(self, row: PersonRow) -> str:
        """For a screen reader."""
        found = self._findings[row.name]
        more = [tr_count("{n} finding", "{n} findings", found)] if found else []
        return comma_text([row.name, self.presence(row), count_of(row.person.pictures), *more])


def _row(person: Person, former: PersonRow | None) -> PersonRow:
    """``former`` is that of the same name; it stays where nothing changed."""
    if former is not None and (former.person is person or former.person == person):
        return former
    key = former.key if former is not None else (folded(person.name), person.name)
    return PersonRow(person, key, any(picture.problem is None for picture in person.pictures))


def _looks_equal(former: Seen | None, now: Seen) -> bool:
    """Who is here is "here now", whenever they were seen last."""
    return former == now or (former is not None and former.present and now.present)


def count_of(pictures: Sequence[Picture]) -> str:
    """'3 pictures, 1 not used'."""
    used = sum(picture.problem is None for picture in pictures)
    refused = len(pictures) - used
    unused = tr_count("{n} not used", "{n} not used", refused)
    if refused and not used:
        return unused
    count = tr_count("{n} picture", "{n} pictures", used)
    return comma_text([count, unused]) if refused else count


def refused_pictures(gallery: GalleryView) -> list[Picture]:
    """Every picture that is not used, of people or in the folder itself."""
    listed: Mapping[str, Picture] = {
        picture.path: picture
        for pictures in (gallery.refused, *(person.pictures for person in gallery.people))
        for picture in pictures
        if picture.problem is not None
    }
    return sorted(listed.values(), key=lambda picture: folded(picture.path))
