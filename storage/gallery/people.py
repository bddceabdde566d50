"""The people and pictures of a gallery as values, rebuilt only for those with changes; and who was renamed."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Set
from dataclasses import dataclass
from pathlib import Path

from recognition.message import Message
from storage.files.gallery_folder import FileKind, FoundFile, on_disk
from storage.gallery.picture_records import PictureRow


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture file.

    path: relative to the gallery, with forward slashes.
    problem: why it is refused, or None. ``services.messages.gallery_pictures`` has the texts of problems and notes.
    notes: what is worth knowing of an accepted picture.
    is_read: False until an update has processed it.
    """

    path: str
    problem: Message | None = None
    notes: tuple[Message, ...] = ()
    is_read: bool = True

    @property
    def is_accepted(self) -> bool:
        return self.is_read and self.problem is None


def unread_picture(folder: Path, file: FoundFile, problem: Message | None) -> Picture:
    """``file`` of the gallery ``folder`` without a result, with the ``problem`` that kept it from being opened.

    Without one it is not read yet, unless this account may not open it: reading would not change that.
    """
    if problem is None and not os.access(folder / on_disk(file.path), os.R_OK):
        problem = Message.of("unreadable", cause="no-permission")
    return Picture(file.path, problem, is_read=problem is not None)


@dataclass(frozen=True, slots=True)
class Person:
    """``pictures`` sorted by path. ``key_picture``: path of the one to show, the chosen or else the first accepted one;
    None if none is accepted."""

    name: str
    pictures: tuple[Picture, ...]
    key_picture: str | None = None


@dataclass(frozen=True, slots=True)
class Update:
    """The result of one update. Paths are relative to the gallery.

    removed: deleted or changed.
    waiting: still being written; update again after ``picture_records.SETTLING`` seconds.
    remaining: number of pictures not processed because the update was cancelled.
    done: number of pictures with a result, of ``total``.
    renamed: (old, new) name of people whose pictures now have another name.
    """

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
    remaining: int = 0
    done: int = 0
    total: int = 0
    renamed: tuple[tuple[str, str], ...] = ()


class PeopleCache:
    """People by name. A person without changes is the same object in two results of ``all``: with 100,000 people,
    rebuilding all of them takes seconds.

    picture: the current state of a file.
    key_picture: path of the picture chosen to show a person.
    """

    def __init__(self, picture: Callable[[FoundFile], Picture], key_picture: Callable[[str], str | None]) -> None:
        self._picture = picture
        self._key_picture = key_picture
        self._files: dict[str, dict[str, FoundFile]] = {}
        self._people: dict[str, Person] = {}
        self._invalid: set[str] = set()
        self._order: list[tuple[str, str]] = []
        self._all: tuple[Person, ...] = ()

    def add(self, files: Iterable[FoundFile]) -> None:
        """New or changed files."""
        for file in files:
            if file.kind is FileKind.PICTURE:
                self._files.setdefault(file.person, {})[file.path] = file
                self._invalid.add(file.person)

    def remove(self, files: Iterable[FoundFile]) -> None:
        for file in files:
            if self._files.get(file.person, {}).pop(file.path, None) is not None:
                self._invalid.add(file.person)

    def invalidate(self, people: Iterable[str]) -> None:
        """The results of these people's pictures changed."""
        self._invalid.update(people)

    def invalidate_all(self) -> None:
        self._invalid.update(self._files)

    def paths_of(self, person: str) -> Iterable[str]:
        return self._files.get(person, ())

    def is_here(self, person: str) -> bool:
        return bool(self._files.get(person))

    def all(self) -> tuple[Person, ...]:
        """Sorted by name."""
        if not self._invalid:
            return self._all
        is_reordered = False
        for name in self._invalid:
            files = self._files.get(name)
            if files:
                is_reordered |= name not in self._people
                pictures = tuple(self._picture(files[path]) for path in sorted(files))
                accepted = [each.path for each in pictures if each.is_accepted]
                chosen = self._key_picture(name)
                shown = chosen if chosen in accepted else next(iter(accepted), None)
                self._people[name] = Person(name, pictures, shown)
            else:
                self._files.pop(name, None)
                is_reordered |= self._people.pop(name, None) is not None
        self._invalid.clear()
        if is_reordered:
            self._order = sorted((name.casefold(), name) for name in self._people)
        self._all = tuple(self._people[name] for _, name in self._order)
        return self._all


Owners = Callable[[str], Set[str]]
"""The people who have a content."""

PATIENCE = 5.0
"""Seconds within which pictures may reappear under another name: some programs delete first, then write."""


class RenameDetector:
    """A person is renamed if all contents that only they had now belong to one other person.

    Contents are identified by sha256; ``now`` is in seconds since the epoch.
    """

    def __init__(self) -> None:
        self._missing: dict[str, tuple[float, frozenset[str]]] = {}
        """Person -> since when they have no pictures, and the contents that were theirs alone."""

    def note(self, person: str, contents: Iterable[str], owners: Owners, now: float) -> None:
        """The last pictures of a person disappeared."""
        alone = frozenset(sha256 for sha256 in contents if not owners(sha256) - {person})
        self._missing[person] = now, alone | self._missing.get(person, (now, frozenset()))[1]

    def note_missing(
        self, rows: Iterable[PictureRow], is_here: Callable[[str], bool], owners: Owners, now: float
    ) -> None:
        """These pictures disappeared."""
        contents: dict[str, list[str]] = {}
        for row in rows:
            if not is_here(row.person):
                contents.setdefault(row.person, []).append(row.sha256)
        for person, theirs in contents.items():
            self.note(person, theirs, owners, now)

    def settled(
        self, is_here: Callable[[str], bool], owners: Owners, now: float, *, is_complete: bool
    ) -> tuple[tuple[str, str], ...]:
        """(old, new) names of renamed people. ``is_complete``: whether every picture was read."""
        renamed: list[tuple[str, str]] = []
        for person, (since, contents) in list(self._missing.items()):
            if is_here(person):
                del self._missing[person]
                continue
            names = {frozenset(owners(sha256)) for sha256 in contents}
            name = next(iter(names)) if len(names) == 1 else frozenset()
            if len(name) == 1:
                renamed.append((person, next(iter(name))))
                del self._missing[person]
            elif is_complete and not 0 <= now - since < PATIENCE:
                del self._missing[person]
        return tuple(renamed)
