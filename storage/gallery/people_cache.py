"""The people of a gallery as values, rebuilt only for those with changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from storage.files.gallery_folder import FileKind, FoundFile
from storage.gallery.people import Person, Picture, person_of_pictures


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
                self._people[name] = person_of_pictures(name, pictures, self._key_picture(name))
            else:
                self._files.pop(name, None)
                is_reordered |= self._people.pop(name, None) is not None
        self._invalid.clear()
        if is_reordered:
            self._order = sorted((name.casefold(), name) for name in self._people)
        self._all = tuple(self._people[name] for _, name in self._order)
        return self._all
