"""The people of a gallery as they are shown, made anew only for those of whom something changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from storage.files.gallery_folder import FileKind, FoundFile
from storage.gallery.people import Person, Picture, person_of_pictures


class ShownPeople:
    """``picture`` tells what is known of a file now, ``key_picture`` the path that was chosen to show a person by.

    Who is not touched between two calls of ``all`` is the very same object in both. In a gallery of 100,000 making all
    of them anew takes seconds.
    """

    def __init__(self, picture: Callable[[FoundFile], Picture], key_picture: Callable[[str], str | None]) -> None:
        self._picture = picture
        self._key_picture = key_picture
        self._files: dict[str, dict[str, FoundFile]] = {}
        self._people: dict[str, Person] = {}
        self._touched: set[str] = set()
        self._order: list[tuple[str, str]] = []
        self._all: tuple[Person, ...] = ()

    def came(self, files: Iterable[FoundFile]) -> None:
        """These files are there, new or changed."""
        for file in files:
            if file.kind is FileKind.PICTURE:
                self._files.setdefault(file.person, {})[file.path] = file
                self._touched.add(file.person)

    def went(self, files: Iterable[FoundFile]) -> None:
        for file in files:
            theirs = self._files.get(file.person, {})
            if theirs.pop(file.path, None) is not None:
                self._touched.add(file.person)

    def touch(self, people: Iterable[str]) -> None:
        """Something is known otherwise of these people's pictures."""
        self._touched.update(people)

    def touch_all(self) -> None:
        self._touched.update(self._files)

    def paths_of(self, person: str) -> Iterable[str]:
        return self._files.get(person, ())

    def is_here(self, person: str) -> bool:
        return bool(self._files.get(person))

    def all(self) -> tuple[Person, ...]:
        """In order of name."""
        if not self._touched:
            return self._all
        is_other = False
        for name in self._touched:
            files = self._files.get(name)
            if files:
                is_other |= name not in self._people
                pictures = tuple(self._picture(files[path]) for path in sorted(files))
                self._people[name] = person_of_pictures(name, pictures, self._key_picture(name))
            else:
                self._files.pop(name, None)
                is_other |= self._people.pop(name, None) is not None
        self._touched.clear()
        if is_other:
            self._order = sorted((name.casefold(), name) for name in self._people)
        self._all = tuple(self._people[name] for _, name in self._order)
        return self._all
