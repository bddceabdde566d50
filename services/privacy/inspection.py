"""What somebody who steals the disk would see: of every file in the gallery and in Rollcall's own folders."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from services.language import marked
from services.privacy.erasure import Places
from storage.files.folder_import import ARRIVING
from storage.files.gallery_folder import INDEX_FOLDER
from storage.files.picture_files import is_picture_file
from storage.operators import OPERATORS_FILE
from storage.sealing.conversion import is_database
from storage.sealing.databases import SUFFIX
from storage.sealing.files import LINES, is_sealed_content
from storage.sealing.header import HEADER_COPY, HEADER_FILE
from storage.sealing.names import is_named

_PLAIN_DATABASE = b"SQLite format 3\0"
_HEAD = 64


class Sight(StrEnum):
    """What there is to see in a file."""

    SEALED = "sealed"
    SEALED_NAMED = "sealed-named"
    SEAL = "seal"
    EMPTY = "empty"
    PHOTO = "photo"
    PLAIN_FACE = "plain-face"
    PLAIN_DATABASE = "plain-database"
    PLAIN_TEXT = "plain-text"
    TRAIL = "trail"
    KEY = "key"
    SIGNING_KEY = "signing-key"
    NETWORK = "network"
    LOG = "log"
    SOURCES = "sources"
    OPERATORS = "operators"
    SETTINGS = "settings"
    OTHER = "other"
    UNREADABLE = "unreadable"


EXPOSED = (Sight.PLAIN_FACE, Sight.PLAIN_DATABASE, Sight.PLAIN_TEXT)
"""What is sealed in a sealed gallery."""

SIGHT_TEXTS: dict[Sight, str] = {
    Sight.SEALED: marked("Nothing but its size and when it was changed: it is sealed."),
    Sight.SEALED_NAMED: marked("Nothing but its size, its time and its name, which may tell whose picture it was."),
    Sight.SEAL: marked("Which key seals the gallery, not the key itself."),
    Sight.EMPTY: marked("Nothing: it is empty."),
    Sight.PHOTO: marked("A photo, and by its name whose it is: photos in the gallery are your own plain files."),
    Sight.PLAIN_FACE: marked("A face that Rollcall keeps: it is not sealed."),
    Sight.PLAIN_DATABASE: marked("Names, faces and times in a database: it is not sealed."),
    Sight.PLAIN_TEXT: marked("What Rollcall keeps of people: it is not sealed."),
    Sight.TRAIL: marked("Which account did what and when. People stand in it as pseudonyms."),
    Sight.KEY: marked("The key of sealed galleries: whoever has this file and a gallery can open it."),
    Sight.SIGNING_KEY: marked("The key that signs audit trails, and which galleries there are. It opens nothing."),
    Sight.NETWORK: marked("Networks and their weights, the same for everybody."),
    Sight.LOG: marked("What went wrong and when; it names no people."),
    Sight.SOURCES: marked("Which cameras, files and addresses were shown last, without passwords."),
    Sight.OPERATORS: marked("Who may operate Rollcall, with their PINs as hashes of Argon2id."),
    Sight.SETTINGS: marked("Settings."),
    Sight.OTHER: marked("A file that is not Rollcall's."),
    Sight.UNREADABLE: marked("It could not be read."),
}


@dataclass(frozen=True, slots=True)
class Seen:
    """A file. ``is_private``: only its owner may read it."""

    file: Path
    sight: Sight
    bytes: int
    is_private: bool


def inspect(places: Places, keys: Path) -> tuple[Seen, ...]:
    """Every file under the gallery and the app's own folders. ``keys``: the folder of key files. Asks for no key."""
    found = [_seen(file, _in_gallery(places.gallery, file)) for file in _files([places.gallery])]
    others = [folder for folder in places.own if not folder.is_relative_to(places.gallery)]
    found += [_seen(file, _of_app(places, keys, file)) for file in _files(others)]
    return tuple(found)


def _seen(file: Path, sight: Sight) -> Seen:
    try:
        status = file.stat()
    except OSError:
        return Seen(file, Sight.UNREADABLE, 0, False)
    return Seen(file, sight, status.st_size, os.name != "posix" or not status.st_mode & 0o077)


def _files(folders: Sequence[Path]) -> Iterator[Path]:
    done: set[Path] = set()
    for folder in folders:
        for place, _, names in os.walk(folder):
            for name in sorted(names):
                file = Path(place, name)
                if file not in done:
                    done.add(file)
                    yield file


def _in_gallery(gallery: Path, file: Path) -> Sight:
    parts = file.relative_to(gallery).parts
    if parts[0] != INDEX_FOLDER:
        return Sight.PHOTO if is_picture_file(file) else Sight.OTHER
    try:
        with file.open("rb") as stream:
            head = stream.read(_HEAD)
            if not head:
                return Sight.EMPTY
            if file.suffix == LINES:
                head += stream.read()
    except OSError:
        return Sight.UNREADABLE
    if parts[1:3] == ("imports", ARRIVING):
        return Sight.PHOTO  # on its way into the gallery
    name = file.name
    if name in (HEADER_FILE, HEADER_COPY):
        return Sight.SEAL
    if name == "audit.jsonl":
        return Sight.TRAIL
    if head.startswith(_PLAIN_DATABASE):
        return Sight.PLAIN_DATABASE
    if is_database(name) and len(parts) == 2:
        return Sight.SEALED if SUFFIX in name else Sight.PLAIN_DATABASE
    if is_sealed_content(file, head):
        return Sight.SEALED_NAMED if is_named(gallery / INDEX_FOLDER, file) else Sight.SEALED
    return Sight.PLAIN_FACE if is_picture_file(file) else Sight.PLAIN_TEXT


def _of_app(places: Places, keys: Path, file: Path) -> Sight:
    if any(file.is_relative_to(each) for each in places.others):
        return Sight.NETWORK
    if file.is_relative_to(keys):
        return Sight.KEY if file.suffix == ".key" else Sight.SETTINGS
    if file.name in ("audit.key", "audit-anchors.json"):
        return Sight.SIGNING_KEY
    if ".log" in file.name:
        return Sight.LOG
    if file.name in ("recent_sources.json", "source_views.json"):
        return Sight.SOURCES
    return Sight.OPERATORS if file.name == OPERATORS_FILE else Sight.SETTINGS
