"""Who of a directory is whom in the gallery, decided before anything is written. Holds names and ids, no pictures."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from recognition.errors import PictureError, UsageError
from recognition.message import Text
from storage.directories.entries import Entries
from storage.directories.known_ids import Known, KnownIds, mark_of
from storage.directories.problems import DirectoryError
from storage.files.filing import checked_name
from storage.files.gallery_folder import FileKind, FoundFile, at, scan
from storage.files.pictures import read_bytes
from storage.gallery.names import KnownNames, name_key
from storage.gallery.picture_records import PictureRow


@dataclass(slots=True)
class Planned:
    """given: the name in the directory. name: which the person will have. person: who they are in the gallery now, None
    of a new one. marks: of the pictures that they have, or had been given. problem: why the entry is refused."""

    id: str
    given: str
    place: str
    name: str = ""
    person: str | None = None
    marks: set[str] = field(default_factory=set)
    problem: Text | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """entries: in the directory's order. renames: in an order in which each name is free. retired: id, person, paths of
    their pictures."""

    entries: tuple[Planned, ...]
    renames: tuple[Planned, ...]
    retired: tuple[tuple[str, str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class People:
    """Of the gallery: person -> paths, person -> their pictures' marks, mark -> person."""

    paths: dict[str, list[str]]
    marks: dict[str, set[str]]
    holders: dict[str, str]

    @classmethod
    def of(cls, gallery: Path, rows: Iterable[PictureRow]) -> People:
        paths: dict[str, list[str]] = defaultdict(list)
        marks: dict[str, set[str]] = defaultdict(set)
        holders: dict[str, str] = {}
        read = {row.path: row for row in rows}
        for each in scan(gallery).files.values() if gallery.is_dir() else ():
            if each.kind is FileKind.PICTURE:
                paths[each.person].append(each.path)
                sha256 = sha256_in(gallery, each, read.get(each.path))
                if sha256 is not None:
                    marks[each.person].add(mark_of(sha256))
                    holders[mark_of(sha256)] = each.person
        return cls(dict(paths), dict(marks), holders)

    def who(self, known: Known) -> str | None:
        """Who was imported so, also where they were renamed by hand meanwhile; None where they are gone."""
        if known.name in self.paths and (not known.marks or known.marks & self.marks.get(known.name, set())):
            return known.name
        held = next((self.holders[each] for each in sorted(known.marks) if each in self.holders), None)
        return held or (known.name if known.name in self.paths else None)


def sha256_in(gallery: Path, file: FoundFile, row: PictureRow | None = None) -> str | None:
    """Of a picture. As the index has it, unless the file is another one since: its names may have been given on."""
    if row is not None and (row.size, row.mtime_ns) == (file.size, file.mtime_ns):
        return row.sha256
    try:
        return hashlib.sha256(read_bytes(at(gallery, file.path))).hexdigest()
    except PictureError:
        return None


def plan(entries: Entries, people: People, known: KnownIds, *, retire: bool) -> Plan:
    """Reads the directory once. Raises UsageError where it cannot be read, or has nobody."""
    planned = [Planned(each.id, each.name, each.place) for each in entries()]
    if not planned:
        raise DirectoryError("There is nobody in the directory.")
    _refuse_unclear(planned)
    owners = {id_: person for id_, each in known.people.items() if (person := people.who(each)) is not None}
    ids = {each.id for each in planned}
    gone = {id_: person for id_, person in owners.items() if id_ not in ids} if retire else {}
    staying = {person for id_, person in owners.items() if id_ not in gone}
    retired = {id_: person for id_, person in gone.items() if person not in staying}
    registered = KnownNames(person for person in people.paths if person not in set(retired.values()))
    ids_by_person = {person: id_ for id_, person in owners.items() if id_ not in retired}
    for each in planned:
        if each.problem is None:
            _settle(each, people, known, owners, ids_by_person, registered)
    renames = _ordered(planned, set(people.paths) - set(retired.values()))
    paths = [(id_, person, tuple(sorted(people.paths[person]))) for id_, person in retired.items()]
    return Plan(tuple(planned), tuple(renames), tuple(paths))


def _refuse_unclear(planned: list[Planned]) -> None:
    by_id: dict[str, list[Planned]] = defaultdict(list)
    by_name: dict[str, list[Planned]] = defaultdict(list)
    for each in planned:
        if not each.given:
            each.problem = Text("It has no name.")
            continue
        try:
            each.name = checked_name(each.given)
        except UsageError as error:
            each.problem = error.text
        if each.id:
            by_id[each.id].append(each)
        by_name[name_key(each.name or each.given)].append(each)
    for same in by_name.values():
        if len(same) > 1:
            ids = ", ".join(each.id or each.place for each in same)
            for each in same:
                each.problem = Text(
                    "{count} entries are called {name} ({ids}), and people are told apart by their names; write "
                    "another name, as with a middle name, for all but one.",
                    count=len(same),
                    name=each.given,
                    ids=ids,
                )
    for id_, same in by_id.items():
        if len(same) > 1:
            for each in same:
                each.problem = Text(
                    "{count} entries have the id {id}; correct it in the directory.", count=len(same), id=id_
                )


def _settle(
    each: Planned,
    people: People,
    known: KnownIds,
    owners: dict[str, str],
    ids_by_person: dict[str, str],
    registered: KnownNames,
) -> None:
    each.person = owners.get(each.id) if each.id else None
    if each.person is None:
        person = each.name if each.name in registered else registered.same(each.name)
        if person is not None and each.id and person in ids_by_person:
            each.problem = Text(
                "{person} is known as {former} of the directory, not as {id}; if it is another person, write another "
                "name; if it is the same, keep the former id.",
                person=person,
                former=ids_by_person[person],
                id=each.id,
            )
            return
        each.person = person
        each.name = person or each.name
    if each.person is not None:
        each.marks = set(people.marks.get(each.person, ()))
        if each.id in known.people:
            each.marks |= known.people[each.id].marks


def _ordered(planned: list[Planned], taken: set[str]) -> list[Planned]:
    """Renames in an order in which every name is free; the others are refused."""
    waiting = [each for each in planned if each.problem is None and each.person not in (None, each.name)]
    ordered: list[Planned] = []
    while waiting:
        names = KnownNames(taken)
        for each in waiting:
            namesake = each.name if each.name in names else names.same(each.name)
            if namesake in (None, each.person):
                assert each.person is not None
                taken = (taken - {each.person}) | {each.name}
                ordered.append(each)
                waiting.remove(each)
                break
        else:
            for each in waiting:
                each.problem = Text(
                    "{person} would be called {name}, as somebody else in the gallery is already; merge the two if "
                    "they are one person.",
                    person=each.person,
                    name=each.name,
                )
            break
    return ordered
