"""Scans a gallery folder: which files are pictures of which person.

``Full Name.jpg`` and ``Full Name/anything.jpg`` are pictures of Full Name. Folders inside a person's folder are not
read, as it is not clear whose pictures they hold; they are reported. Corrections lie beside them:
``.rollcall/not/Full Name/`` holds looks that are not Full Name, ``.rollcall/ignored/`` faces to be ignored.
"""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from operator import attrgetter
from pathlib import Path

from recognition.message import Message
from storage.files.pictures import PICTURE_SUFFIXES

INDEX_FOLDER = ".rollcall"
DENIED_FOLDER = f"{INDEX_FOLDER}/not"
IGNORED_FOLDER = f"{INDEX_FOLDER}/ignored"

_RAW_SUFFIXES = frozenset(
    (".arw", ".cr2", ".cr3", ".dng", ".nef", ".orf", ".pef", ".raf", ".raw", ".rw2", ".srw", ".x3f")
)
MISPLACED = "misplaced"
"""Code of the problems of a scan; ``cause`` is raw-file, invalid-name, nested-folder or folder-unreadable."""

_MAX_NAME_BYTES = 200
"""In UTF-8: file systems allow 255, and a suffix and a number must still fit."""

_RESERVED_CHARACTERS = '/\\:*?"<>|'
_RESERVED_NAMES = frozenset(
    {"con", "prn", "aux", "nul"} | {f"{port}{digit}" for port in ("com", "lpt") for digit in "0123456789¹²³"}
)


class FileKind(Enum):
    """What a picture file shows: a person, who somebody is not, or a face to be ignored."""

    PICTURE = auto()
    DENIED = auto()
    IGNORED = auto()


def kind_of(path: str) -> FileKind:
    """The kind by folder; ``path`` is relative to the gallery, with forward slashes."""
    if path.startswith(f"{DENIED_FOLDER}/"):
        return FileKind.DENIED
    return FileKind.IGNORED if path.startswith(f"{IGNORED_FOLDER}/") else FileKind.PICTURE


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A picture file.

    path: relative to the gallery, with forward slashes.
    person: whom it shows; if DENIED, whom it does not show; empty if IGNORED.
    size: in bytes.
    """

    path: str
    person: str
    size: int
    mtime_ns: int

    @property
    def kind(self) -> FileKind:
        return kind_of(self.path)


@dataclass(frozen=True, slots=True)
class Scan:
    """The result of one scan.

    problems: what is not read, by path; the code is MISPLACED.
    unreadable: sub-folders that could not be listed this time; what was known of them remains valid.
    """

    exists: bool
    files: dict[str, FoundFile] = field(default_factory=dict)
    problems: dict[str, Message] = field(default_factory=dict)
    unreadable: tuple[str, ...] = ()


def scan(folder: Path, former: Scan | None = None) -> Scan:
    """Every picture file of the gallery. Reads names, sizes and times, no contents.

    A file unchanged since ``former`` is the same object in both. Raises OSError if the folder exists but cannot be
    listed.
    """
    try:
        entries = _listed(folder)
    except (FileNotFoundError, NotADirectoryError):
        return Scan(exists=False)
    known = {} if former is None else former.files
    files: dict[str, FoundFile] = {}
    problems: dict[str, Message] = {}
    unreadable: list[str] = []
    for entry in entries:
        if _is_unchanged(known, entry.name, entry):
            files[entry.name] = known[entry.name]
            continue
        name = text_of(entry.name)
        if name is None:
            problems[_shown(entry.name)] = Message.of(MISPLACED, cause="invalid-name")
        elif _is_folder(entry):
            try:
                inside = _listed(Path(entry.path))
            except (FileNotFoundError, NotADirectoryError):
                continue
            except OSError as error:
                unreadable.append(name)
                problems[name] = Message.of(MISPLACED, cause="folder-unreadable", error=error.strerror or str(error))
                continue
            person = person_of(name)
            for inner in inside:
                path = f"{name}/{inner.name}"
                if _is_unchanged(known, path, inner):
                    files[path] = known[path]
                    continue
                inner_name = text_of(inner.name)
                path = f"{name}/{inner_name}"
                if inner_name is None:
                    problems[f"{name}/{_shown(inner.name)}"] = Message.of(MISPLACED, cause="invalid-name")
                elif _is_folder(inner):
                    if _holds_pictures(inner):
                        problems[path] = Message.of(MISPLACED, cause="nested-folder")
                else:
                    _add(inner, path, person, files, problems)
        else:
            _add(entry, name, person_of(os.path.splitext(name)[0]), files, problems)
    unreadable += _add_corrections(folder, files)
    return Scan(True, files, problems, tuple(unreadable))


def scan_again(folder: Path, former: Scan, paths: Iterable[str]) -> Scan:
    """``former`` with these paths checked again: for when nothing else can have changed."""
    files = dict(former.files)
    for path in paths:
        known = files.pop(path, None)
        try:
            status = (folder / on_disk(path)).stat()
        except (OSError, ValueError):
            continue
        if not stat.S_ISREG(status.st_mode):
            continue
        if known is None:
            inside, _, name = path.rpartition("/")
            person = person_of(inside.rpartition("/")[2] if inside else os.path.splitext(name)[0])
            known = FoundFile(path, person if kind_of(path) is not FileKind.IGNORED else "", -1, 0)
        is_same = (status.st_size, status.st_mtime_ns) == (known.size, known.mtime_ns)
        files[path] = known if is_same else FoundFile(path, known.person, status.st_size, status.st_mtime_ns)
    return Scan(True, files, former.problems, former.unreadable)


def _is_unchanged(known: Mapping[str, FoundFile], path: str, entry: os.DirEntry[str]) -> bool:
    former = known.get(path)
    if former is None:
        return False
    try:
        status = entry.stat()
    except OSError:
        return False
    return (status.st_size, status.st_mtime_ns) == (former.size, former.mtime_ns) and stat.S_ISREG(status.st_mode)


def _add_corrections(folder: Path, files: dict[str, FoundFile]) -> list[str]:
    """Adds the files in ``not/`` and ``ignored/``; returns the folders that could not be listed this time."""
    unreadable: list[str] = []

    def listed(path: str) -> list[os.DirEntry[str]]:
        try:
            return _listed(folder / on_disk(path))
        except (FileNotFoundError, NotADirectoryError):
            return []
        except OSError:
            unreadable.append(path)
            return []

    def add_all(inside: str, person: str) -> None:
        for entry in listed(inside):
            name = text_of(entry.name)
            if name is not None:
                _add(entry, f"{inside}/{name}", person, files, {})

    for entry in listed(DENIED_FOLDER):
        name = text_of(entry.name)
        if name is not None and _is_folder(entry):
            add_all(f"{DENIED_FOLDER}/{name}", person_of(name))
    add_all(IGNORED_FOLDER, "")
    return unreadable


def person_of(name: str) -> str:
    """The person's name for a file stem or folder name: in composed Unicode, as macOS stores it decomposed."""
    if name.isascii():
        return name.strip()
    return unicodedata.normalize("NFC", text_of(name) or name).strip()


def text_of(name: str) -> str | None:
    """A file name from the system as text; None if it is not valid text.

    Linux allows any bytes in a name; those that the locale cannot decode arrive as lone surrogates. In a locale without
    UTF-8 they may still be UTF-8.
    """
    if name.isascii() or not any("\ud800" <= each <= "\udfff" for each in name):
        return name
    try:
        return os.fsencode(name).decode("utf-8")
    except UnicodeError:
        return None


def on_disk(path: str) -> str:
    """The inverse of ``text_of``: a path as the system expects it."""
    try:
        os.fsencode(path)
    except UnicodeEncodeError:
        return os.fsdecode(path.encode("utf-8"))
    return path


def is_ignored(name: str) -> bool:
    """Hidden files, and temporary files of other programs."""
    return name.startswith((".", "~$")) or name.endswith("~")


def is_picture_name(name: str) -> bool:
    return os.path.splitext(name)[1].lower() in PICTURE_SUFFIXES and not is_ignored(name)


def pictures_under(root: Path) -> tuple[str, ...]:
    """Paths relative to ``root``, with forward slashes, of all pictures in it and its folders, in order."""
    found = []
    for parent, folders, names in os.walk(root):
        folders[:] = [each for each in folders if not is_ignored(each)]
        found += [Path(parent, name).relative_to(root).as_posix() for name in names if is_picture_name(name)]
    return tuple(sorted(found))


def name_problem(person: str) -> str | None:
    """Why this name cannot be a folder name on every system, as a sentence, or None."""
    reserved = next((each for each in person if each in _RESERVED_CHARACTERS or ord(each) < 32), None)
    if not person:
        return "A person needs a name."
    if text_of(person) is None:
        return "The name holds characters that are no text; type it anew."
    if reserved is not None:
        shown = f"the character {reserved}" if ord(reserved) >= 32 else "a line break or another control character"
        return f"The name '{person}' cannot be a folder's name because of {shown}; leave it out."
    if is_ignored(person):
        return f"The name '{person}' would be a hidden file; begin and end it with a letter."
    if person.endswith("."):
        return f"The name '{person}' cannot end with a dot, because Windows drops it; leave it out."
    if person.split(".")[0].rstrip().lower() in _RESERVED_NAMES:
        return f"The name '{person}' is reserved by Windows; add a surname."
    if len(person.encode("utf-8")) > _MAX_NAME_BYTES:
        return "The name is too long for a folder's name; shorten it."
    return None


def _listed(folder: Path) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        return sorted((each for each in entries if not is_ignored(each.name)), key=attrgetter("name"))


def _shown(name: str) -> str:
    return os.fsencode(name).decode("utf-8", "replace")


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _add(
    entry: os.DirEntry[str], path: str, person: str, files: dict[str, FoundFile], problems: dict[str, Message]
) -> None:
    suffix = os.path.splitext(entry.name)[1].lower()
    if suffix in _RAW_SUFFIXES:
        problems[path] = Message.of(MISPLACED, cause="raw-file")
    if suffix not in PICTURE_SUFFIXES or (not person and kind_of(path) is not FileKind.IGNORED):
        return
    try:
        status = entry.stat()
    except OSError:  # gone since the folder was listed, or a link to nowhere
        return
    if stat.S_ISREG(status.st_mode):
        files[path] = FoundFile(path, person, status.st_size, status.st_mtime_ns)


def _holds_pictures(folder: os.DirEntry[str]) -> bool:
    try:
        return any(is_picture_name(each.name) for each in _listed(Path(folder.path)))
    except OSError:
        return False
