"""Carries out in a gallery's folder what other desks did: as another program would, and nothing is overwritten."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from recognition.errors import RollcallError, UsageError
from recognition.message import Message
from storage.files import rearranging
from storage.files.gallery_folder import (
    DENIED_FOLDER,
    IGNORED_FOLDER,
    INDEX_FOLDER,
    PHOTOS_FOLDER,
    at,
    on_disk,
    person_of,
)
from storage.files.moving import Change, moving, places_for, private_folder, renamed_into_place
from storage.files.part_files import part_file
from storage.files.picture_files import is_picture_name
from storage.files.trash import REMOVED_FOLDER, store
from storage.names.passed_over import is_ignored
from storage.sealing.files import read_file, sealed_for, write_part
from storage.sealing.names import stored_at
from storage.sealing.photos import are_photos_sealed, photo_path
from storage.sealing.vault import vault_of


class FolderWriter:
    """Methods raise RollcallError where the folder cannot be written."""

    def __init__(self, gallery: Path) -> None:
        self._gallery = gallery
        self._moved: list[tuple[str, str]] = []

    def take_moved(self) -> list[tuple[str, str]]:
        """Files and folders that were moved since the last call: from where to where."""
        moved, self._moved = self._moved, []
        return moved

    def rename(self, person: str, name: str) -> None:
        """Where the name is taken, they are one person. Of somebody without pictures there is nothing to do."""
        with suppress(UsageError):
            try:
                self._note(rearranging.rename(self._gallery, person, name))
            except UsageError:
                self._note(rearranging.merge(self._gallery, person, name))

    def merge(self, person: str, into: str) -> None:
        with suppress(UsageError):
            try:
                self._note(rearranging.merge(self._gallery, person, into))
            except UsageError:  # whom they are merged with has no pictures
                self._note(rearranging.rename(self._gallery, person, into))

    def remove(self, paths: Sequence[str]) -> None:
        """To the trash, from where they can be restored."""
        there = [path for path in paths if os.path.lexists(at(self._gallery, path))]
        if there:
            store(self._gallery, REMOVED_FOLDER, there, Message("removed-elsewhere"), None)

    def move(self, path: str, wanted: str) -> str:
        """Returns where it is now."""
        with moving(self._gallery) as moves:
            target = moves.file(path, places_for(wanted))
            moves.tidy()
        return target

    def write(self, wanted: str, content: bytes) -> str:
        """Under this path or one beside it; returns where. What is there already with this content is that picture."""
        is_private = wanted.startswith(f"{INDEX_FOLDER}/")
        try:
            if is_private:
                vault_of(private_folder(self._gallery), making=True)
            for path in places_for(wanted):
                # What is sealed is bound to its name, so it is written for that.
                file = self._gallery / on_disk(path)
                place = stored_at(file)
                if not os.path.lexists(place):
                    with part_file(private_folder(self._gallery) if is_private else self._gallery) as part:
                        write_part(part, sealed_for(file, content), is_private=is_private)
                        if renamed_into_place(part, place):
                            return path
                if place.is_file() and read_file(file) == content:
                    return path
        except OSError as error:
            raise RollcallError(
                "{folder} cannot be written: {error}. Free some space, or make it writable; what others have comes "
                "then.",
                folder=self._gallery,
                error=error.strerror or error,
            ) from error
        raise AssertionError("names never run out")

    def home(self, wanted: str) -> str:
        """Where a picture with this path goes here: into the sealed part, where photos are to be sealed."""
        folder, _, name = wanted.rpartition("/")
        if wanted.startswith(f"{INDEX_FOLDER}/") or not are_photos_sealed(self._gallery):
            return wanted
        return f"{PHOTOS_FOLDER}/{folder or person_of(os.path.splitext(name)[0])}/{name}"

    def _note(self, change: Change) -> None:
        self._moved += [(move.source, move.target) for move in change.moves]


def place_of(path: str, person: str) -> str:
    """What follows the person's name in the path of a file."""
    path = photo_path(path)
    for folder in (f"{DENIED_FOLDER}/", f"{IGNORED_FOLDER}/"):
        path = path.removeprefix(folder)
    return path[len(person) :] if person and path.startswith(person) else f"/{path.rpartition('/')[2]}"


def wanted_path(kind: str, person: str, place: str) -> str | None:
    """Where a picture from the server is to lie; None where it is none: what a server sends is no path to write to."""
    name = place.rpartition("/")[2]
    stands_beside = "/" not in place
    if stands_beside:
        name = person + place
    if (
        not is_picture_name(name)
        or is_ignored(name)
        or "\\" in name
        or "\0" in name
        or on_disk(name) != Path(name).name
    ):
        return None
    match kind:
        case "picture":
            return name if stands_beside else f"{person}/{name}"
        case "denied":
            return f"{DENIED_FOLDER}/{person}/{name}"
        case "ignored":
            return f"{IGNORED_FOLDER}/{name}"
    return None
