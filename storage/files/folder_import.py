"""Importing a folder that is laid out like a gallery: planning, and placing the files."""

from __future__ import annotations

import contextlib
import errno
import filecmp
import os
import re
import shutil
import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from recognition.errors import UsageError
from recognition.input_files import require_folder
from recognition.message import Message
from storage.files.gallery_folder import (
    CAMERA_NAME,
    INDEX_FOLDER,
    FileKind,
    FoundFile,
    at,
    on_disk,
    person_of,
    scan,
    text_of,
)
from storage.files.moving import numbered, places_for, private_folder, renamed_into_place
from storage.files.part_files import part_file
from storage.gallery.names import KnownNames
from storage.names.guessed_names import guessed_folder_name, guessed_name

IMPORTS_FOLDER = f"{INDEX_FOLDER}/imports"
"""In the gallery: the files of imports in progress."""
ARRIVING = "arriving"
"""In that: pictures that are being written."""

_NUMBER = re.compile(r"[\W_]*\d+[\W_]*$")


@dataclass(frozen=True, slots=True)
class OnePerson:
    """``pictures`` that are likely one person's; ``name``: what they, or else their folder, suggest, or empty."""

    pictures: tuple[Path, ...]
    name: str


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """``pictures`` by path in ``folder``, with the names they will have; ``problems`` as in ``Scan``."""

    folder: Path
    pictures: tuple[FoundFile, ...]
    problems: Mapping[str, Message] = field(default_factory=dict)

    @property
    def one_person(self) -> OnePerson | None:
        """The pictures, where they are likely one person's and an import would not take them so: they lie in ``folder``
        itself, and have names of a camera, which are left out, or one name with numbers, each a person of its own."""
        by_camera = [path for path, each in self.problems.items() if each.get("cause") == CAMERA_NAME]
        if any("/" in path for path in (*self.problems, *(each.path for each in self.pictures))):
            return None
        if (by_camera and self.pictures) or not (by_camera or self._is_one_name()):
            return None
        paths = sorted(by_camera or (each.path for each in self.pictures))
        pictures = tuple(self.folder / on_disk(path) for path in paths)
        return OnePerson(pictures, guessed_name(pictures[0]) or guessed_folder_name(self.folder))

    def _is_one_name(self) -> bool:
        """Of a single picture only the folder tells that its number is none of a name."""
        people = {each.person for each in self.pictures}
        names = {_NUMBER.sub("", each) for each in people}
        if len(people) == 1 and names != people:
            return guessed_name(Path(self.pictures[0].path)) == guessed_folder_name(self.folder)
        return len(names) == 1 < len(people)

    def source(self, picture: FoundFile) -> Path:
        return self.folder / on_disk(picture.path)


def plan_import(folder: Path, gallery: Path, registered: Iterable[str]) -> ImportPlan:
    """Plans the import of ``folder`` into ``gallery``. Reads names, sizes and times, no contents.

    A name that differs only in spelling from a ``registered`` person's becomes theirs. Raises UsageError if there is
    nothing to import.
    """
    if _lies_in(folder, gallery):
        raise UsageError("{folder} is a part of the gallery already.", folder=folder.name)
    if _lies_in(gallery, folder):
        raise UsageError(
            "The gallery lies in {folder} itself: choose a folder beside it, or one inside.", folder=folder.name
        )
    require_folder(folder)
    try:
        found = scan(folder)
    except OSError as error:
        raise UsageError(
            "{folder} cannot be opened ({error}).", folder=folder, error=error.strerror or error
        ) from error
    pictures = sorted(
        (each for each in found.files.values() if each.kind is FileKind.PICTURE), key=lambda file: file.path
    )
    if not pictures and not found.problems:
        raise UsageError(
            "There are no pictures in {folder} that are called Name.jpg or lie in a folder Name.", folder=folder.name
        )
    names, resolved = KnownNames(registered), dict[str, str]()
    for each in pictures:
        if each.person not in resolved:
            resolved[each.person] = names.same(each.person) or each.person
            names.add(resolved[each.person])
    return ImportPlan(folder, tuple(replace(each, person=resolved[each.person]) for each in pictures), found.problems)


class Placing:
    """Adds pictures to ``gallery``, one at a time: ``Name.jpg`` stays a single file if that name is free, all others
    go into the person's folder.

    Caches the people's folders, so that the gallery is not listed for each picture. ``written`` is thread-safe,
    ``place`` is not. Both raise OSError.
    """

    def __init__(self, gallery: Path) -> None:
        self._gallery = gallery
        self._partial = at(gallery, IMPORTS_FOLDER) / ARRIVING
        self._folders = dict(_folders(gallery))

    def open(self) -> None:
        """Starts an import; deletes temporary files of an interrupted one."""
        private_folder(self._gallery)
        shutil.rmtree(self._partial, ignore_errors=True)
        self._partial.mkdir(parents=True, exist_ok=True)

    def close(self) -> None:
        shutil.rmtree(self._partial, ignore_errors=True)

    def written(self, content: bytes) -> Path:
        """A temporary file with this content, flushed to disk; removed on failure."""
        partial = self._partial / uuid.uuid4().hex
        try:
            with partial.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        except BaseException:
            partial.unlink(missing_ok=True)
            raise
        return partial

    def place(self, partial: Path, picture: FoundFile) -> tuple[str, bool]:
        """Moves ``partial`` atomically to the first free place.

        Returns that, relative to the gallery, and whether it is new: False where an identical file was there.
        """
        for place in self._places(picture):
            path = at(self._gallery, place)
            if self._moved(partial, path):
                if "/" in place:
                    self._folders[picture.person] = place.rpartition("/")[0]
                return place, True
            with contextlib.suppress(OSError):
                if filecmp.cmp(path, partial, shallow=False):
                    partial.unlink(missing_ok=True)
                    return place, False
        raise AssertionError("names never run out")

    def _places(self, picture: FoundFile) -> Iterator[str]:
        folder = self._folder_of(picture.person)
        source_folder, _, name = picture.path.rpartition("/")
        stem, suffix = os.path.splitext(name)
        if not source_folder and folder is None:
            return places_for(f"{picture.person}{suffix}")
        return (f"{folder or picture.person}/{each}" for each in numbered(stem, suffix))

    def _folder_of(self, person: str) -> str | None:
        folder = self._folders.get(person)
        if folder is not None and not at(self._gallery, folder).is_dir():  # another window renamed it
            self._folders = dict(_folders(self._gallery))
            folder = self._folders.get(person)
        return folder

    def _moved(self, partial: Path, path: Path) -> bool:
        try:
            return renamed_into_place(partial, path)
        except OSError as error:
            if error.errno != errno.EXDEV:
                raise
        # The person's folder is a link to another disk: the last step must be one on that disk.
        with part_file(path.parent) as there:
            shutil.copyfile(partial, there)
            moved = renamed_into_place(there, path)
        if moved:
            partial.unlink()
        return moved


def _folders(gallery: Path) -> Iterator[tuple[str, str]]:
    """(person, folder name) of everybody who has a folder."""
    try:
        with os.scandir(gallery) as entries:
            for entry in entries:
                name = text_of(entry.name)
                if name is not None and not name.startswith(".") and entry.is_dir():
                    yield person_of(name), name
    except FileNotFoundError:
        return


def _lies_in(folder: Path, other: Path) -> bool:
    try:
        return folder.resolve().is_relative_to(other.resolve())
    except OSError:
        return False
