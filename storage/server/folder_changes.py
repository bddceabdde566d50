"""Tells from a gallery's index what changed in its folder since it was sent: who was renamed, merged or removed."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from storage.files.gallery_folder import Scan, at
from storage.gallery.folder_scan import rescanned
from storage.gallery.picture_reading import content_of, sha256_of
from storage.gallery.picture_records import PictureRow
from storage.server.index_rows import kind_name
from storage.server.local_state import NEW, PERSON, PICTURE, Ids, KnownPicture, LocalState
from storage.sqlite import sqlite3

_NAMESPACE = uuid.UUID("6d2a3f0e-9b1c-5a7e-8d43-1f6c2f1f9a10")


def picture_uid(person: str | None, kind: str, sha256: str) -> str:
    """The same at every desk, so that the same picture of the same person is one. ``person``: uid."""
    return str(uuid.uuid5(_NAMESPACE, f"{person or ''}/{kind}/{sha256}"))


@dataclass(frozen=True, slots=True)
class _Gone:
    """Pictures of a person that are not where they were. ``is_whole``: none of theirs is."""

    person: str | None
    pictures: list[KnownPicture]
    is_whole: bool


def rows_in(folder: Path, known: Iterable[PictureRow]) -> list[PictureRow]:
    """Every picture file as it is now, also where no index knows it yet; needs no network.

    known: of the index; only contents of files that differ are read.

    Raises RollcallError where the folder cannot be listed.
    """
    by_path = {row.path: row for row in known}
    found = rescanned(folder, Scan(exists=False))
    hidden = tuple(f"{each}/" for each in found.unreadable)
    rows = [row for row in by_path.values() if row.path.startswith(hidden)]  # not removed, though nobody can see them
    for file in found.files.values():
        row = by_path.get(file.path)
        if row is None or (row.size, row.mtime_ns, row.ctime_ns) != file.stamp:
            content = content_of(at(folder, file.path), file)
            if not isinstance(content, bytes):
                continue
            row = PictureRow(file.path, file.person, file.size, file.mtime_ns, sha256_of(content), file.ctime_ns)
        rows.append(row)
    return rows


def follow_folder(
    state: LocalState,
    rows: Iterable[PictureRow],
    is_there: Callable[[str], bool],
    is_missing_long: Callable[[str], bool],
) -> bool:
    """Notes what is to be sent; returns whether something was left for later.

    is_there: whether the file of a path exists.
    is_missing_long: whether the person of this uid has been without pictures so long that they do not come back under
        another name.
    """
    here = {row.path: row for row in rows}
    names = state.people()
    known = state.pictures()
    new = _new_rows(here, known, names, is_there)
    gone = _gone(here, known, names, is_there)
    if not new and not gone:
        return False
    owners: dict[str, set[str]] = defaultdict(set)
    for row in here.values():
        if kind_name(row.path) == "picture":
            owners[row.sha256].add(row.person)
    waits = False

    def write(db: sqlite3.Connection) -> None:
        nonlocal waits
        waits = False
        ids, uids = Ids(db), {name: uid for uid, name in names.items()}
        for each in gone:
            name = names.get(each.person or "")
            after = _name_after(each, owners) if each.is_whole and name is not None else None
            if after is not None and after != name and each.person is not None:
                if after in uids:
                    _merge(db, each.person, uids[after])
                else:
                    db.execute("UPDATE server_people SET name = ?, sent = ? WHERE uid = ?", (after, NEW, each.person))
                    del uids[name or ""]
                    uids[after] = each.person
                    continue  # their pictures are found below, under the same ids
            elif each.is_whole and after is None and each.person is not None and not is_missing_long(each.person):
                waits = True
                continue
            for picture in each.pictures:
                _end(db, picture)
        ids = Ids(db)  # after the renames
        for row in new:
            _put(db, ids, row, here)

    state.database.write(write)
    return waits


def _new_rows(
    here: Mapping[str, PictureRow],
    known: Iterable[KnownPicture],
    names: Mapping[str, str],
    is_there: Callable[[str], bool],
) -> list[PictureRow]:
    by_path = {each.path: each for each in known}
    new = []
    for path, row in here.items():
        found = by_path.get(path)
        person = "" if found is None or found.person is None else names.get(found.person)
        if found is not None and found.sha256 == row.sha256 and person == row.person:
            continue
        if is_there(path):  # else the index does not know yet what another desk renamed or removed
            new.append(row)
    return new


def _gone(
    here: Mapping[str, PictureRow],
    known: Iterable[KnownPicture],
    names: Mapping[str, str],
    is_there: Callable[[str], bool],
) -> list[_Gone]:
    left: set[str | None] = {None}
    missing: dict[str | None, list[KnownPicture]] = defaultdict(list)
    for each in known:
        row = here.get(each.path)
        person = "" if each.person is None else names.get(each.person)
        if row is not None and row.sha256 == each.sha256 and row.person == person:
            left.add(each.person)
        elif row is None and is_there(each.path):
            left.add(each.person)  # not read yet, as after the index was lost
        else:
            missing[each.person].append(each)
    present = {row.person for row in here.values()}
    return [
        _Gone(person, pictures, person not in left and names.get(person or "") not in present)
        for person, pictures in missing.items()
    ]


def _name_after(gone: _Gone, owners: Mapping[str, set[str]]) -> str | None:
    """Whose all their pictures are by now, if that is one person's."""
    after = {frozenset(owners.get(each.sha256, ())) for each in gone.pictures}
    (found,) = after if len(after) == 1 else (frozenset[str](),)
    return next(iter(found)) if len(found) == 1 else None


def _merge(db: sqlite3.Connection, person: str, other: str) -> None:
    db.execute("INSERT OR REPLACE INTO server_ended VALUES (?, ?, ?, ?)", (PERSON, person, other, NEW))
    db.execute("DELETE FROM server_people WHERE uid = ?", (person,))


def _end(db: sqlite3.Connection, picture: KnownPicture) -> None:
    db.execute("DELETE FROM server_pictures WHERE uid = ?", (picture.uid,))
    if picture.sent != NEW:
        db.execute("INSERT OR REPLACE INTO server_ended VALUES (?, ?, NULL, ?)", (PICTURE, picture.uid, NEW))


def _put(db: sqlite3.Connection, ids: Ids, row: PictureRow, here: Mapping[str, PictureRow]) -> None:
    kind = kind_name(row.path)
    person = ids.person_uid(row.person) if row.person else None
    uid = picture_uid(person, kind, row.sha256)
    found = db.execute("SELECT path FROM server_pictures WHERE uid = ?", (uid,)).fetchone()
    db.execute("DELETE FROM server_pictures WHERE path = ? AND uid <> ?", (row.path, uid))
    if found is not None:  # renamed with its person, or moved within the folder
        copy = here.get(found[0])
        if copy is None or (copy.sha256, copy.person) != (row.sha256, row.person):
            db.execute("UPDATE OR IGNORE server_pictures SET path = ? WHERE uid = ?", (row.path, uid))
        return
    db.execute("DELETE FROM server_ended WHERE kind = ? AND uid = ?", (PICTURE, uid))
    db.execute("INSERT INTO server_pictures VALUES (?, ?, ?, ?, ?)", (uid, row.path, person, row.sha256, NEW))
