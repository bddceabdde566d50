"""Scans a gallery folder: which files are pictures of which person.

``Full Name.jpg`` and ``Full Name/anything.jpg`` are pictures of Full Name. Names that look the same are one person, and
copies of a file, as ``Full Name (1).jpg``, are the original's. Folders inside a person's folder are not read, as it is
not clear whose pictures they hold; they are reported. So are files in the gallery itself that a camera named.
Corrections lie beside them: ``.rollcall/not/Full Name/`` holds looks that are not Full Name, ``.rollcall/ignored/``
faces to be ignored. ``.rollcall/photos/Full Name/`` holds photos of the gallery that were moved into its sealed part
(``storage.sealing.photos``). What the names of these are on the disk only ``storage.sealing.names`` knows.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from operator import attrgetter
from pathlib import Path
from typing import Protocol

from recognition.message import Message
from storage.files.picture_files import (
    RAW_SUFFIXES,
    READABLE,
    format_of,
    is_picture_name,
    needs_a_look,
    other_picture_kind,
    split_name,
)
from storage.names.camera_names import is_camera_name
from storage.names.passed_over import is_ignored, is_system_folder
from storage.names.person_names import cleaned_name, unreadable_name
from storage.names.same_people import NamedEntry, People
from storage.sealing.names import shown_name, stored_at

INDEX_FOLDER = ".rollcall"
DENIED_FOLDER = f"{INDEX_FOLDER}/not"
IGNORED_FOLDER = f"{INDEX_FOLDER}/ignored"
PHOTOS_FOLDER = f"{INDEX_FOLDER}/photos"

MISPLACED = "misplaced"
"""Code of the problems of a scan; ``services.messages.gallery_pictures`` has the texts of each ``cause``."""
CAMERA_NAME = "camera-name"
"""A cause."""


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


Stamp = tuple[int, int, int]
"""Size in bytes, time of modification and time of change in nanoseconds. The last one cannot be set: it tells when a
file was replaced by one of equal size and time."""


def stamp_of(status: os.stat_result) -> Stamp:
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A picture file.

    path: relative to the gallery, with forward slashes.
    person: whom it shows; if DENIED, whom it does not show; empty if IGNORED.
    size: in bytes.
    mtime_ns, ctime_ns: times of modification and of change (on Windows, of creation), in nanoseconds.
    """

    path: str
    person: str
    size: int
    mtime_ns: int
    ctime_ns: int = 0

    @property
    def kind(self) -> FileKind:
        return kind_of(self.path)

    @property
    def stamp(self) -> Stamp:
        return self.size, self.mtime_ns, self.ctime_ns


@dataclass(frozen=True, slots=True)
class Scan:
    """The result of one scan.

    problems: what is not read, by path; the code is MISPLACED.
    unreadable: sub-folders that could not be listed this time; what was known of them remains valid.
    formats: ``picture_files.format_of`` of the files that were looked into, with their stamp, by path.
    """

    exists: bool
    files: dict[str, FoundFile] = field(default_factory=dict)
    problems: dict[str, Message] = field(default_factory=dict)
    unreadable: tuple[str, ...] = ()
    formats: dict[str, tuple[Stamp, str | None]] = field(default_factory=dict)


def scan(folder: Path, former: Scan | None = None, *, any_name: bool = False) -> Scan:
    """Every picture file of the gallery. Reads names, sizes and times, and the first bytes of files of unknown kind.

    A file unchanged since ``former`` is the same object in both. ``any_name``: files in ``folder`` itself may have
    names of cameras. Raises OSError if the folder exists but cannot be listed.
    """
    try:
        entries = _listed(folder)
    except (FileNotFoundError, NotADirectoryError):
        return Scan(exists=False)
    found = Scan(True)
    examiner = _Examiner(found, former or Scan(exists=False), any_name)
    unreadable: list[str] = []
    for entry in entries:
        name = text_of(entry.name)
        if not _is_folder(entry):
            examiner.add(entry, "")
        elif name is None:
            found.problems[_shown(entry.name)] = Message.of(MISPLACED, cause="invalid-name")
        elif not is_system_folder(name):
            try:
                inside = _listed(Path(entry.path))
            except (FileNotFoundError, NotADirectoryError):
                continue
            except OSError as error:
                unreadable.append(name)
                cause = Message.of(MISPLACED, cause="folder-unreadable", error=error.strerror or str(error))
                found.problems[name] = cause
                continue
            for inner in inside:
                if not _is_folder(inner):
                    examiner.add(inner, f"{name}/")
                elif _holds_pictures(inner):
                    path = f"{name}/{text_of(inner.name) or _shown(inner.name)}"
                    found.problems[path] = Message.of(MISPLACED, cause="nested-folder")
    unreadable += _add_corrections(folder, examiner)
    return replace(found, files=_with_people(found.files), unreadable=tuple(unreadable))


def scan_again(folder: Path, former: Scan, paths: Iterable[str]) -> Scan:
    """``former`` with these paths checked again: for when nothing else can have changed."""
    again = replace(former, files=dict(former.files), problems=dict(former.problems), formats=dict(former.formats))
    examiner = _Examiner(again, former, any_name=False)
    for path in paths:
        for known in (again.files, again.problems, again.formats):
            known.pop(path, None)
        inside, separator, name = path.rpartition("/")
        is_private = path.startswith((f"{DENIED_FOLDER}/", f"{IGNORED_FOLDER}/", f"{PHOTOS_FOLDER}/"))
        is_seen = is_private or not any(is_system_folder(each) for each in inside.split("/") if each)
        entry = _PathEntry(at(folder, path), name)
        try:
            if is_seen and not is_ignored(name) and not _is_folder(entry):
                examiner.add(entry, inside + separator)
        except ValueError:  # a zero in the path
            continue
    if again.files.keys() == former.files.keys():
        return again
    return replace(again, files=_with_people(again.files))


class _Entry(Protocol):
    """What os.DirEntry has of a file."""

    @property
    def name(self) -> str: ...

    @property
    def path(self) -> str: ...

    def stat(self) -> os.stat_result: ...

    def is_dir(self) -> bool: ...

    def is_symlink(self) -> bool: ...


class _PathEntry:
    def __init__(self, path: Path, name: str) -> None:
        self.name, self.path = name, str(path)
        self.stat, self.is_dir, self.is_symlink = path.stat, path.is_dir, path.is_symlink


class _Examiner:
    """Adds files to a scan: as pictures, or as problems."""

    def __init__(self, found: Scan, former: Scan, any_name: bool) -> None:
        self._found = found
        self._former = former
        self._any_name = any_name

    def add(self, entry: _Entry, inside: str) -> None:
        """``inside``: the folder, with a slash at the end; empty for the gallery itself."""
        name = text_of(entry.name)
        if name is None:
            if not is_system_folder(entry.name):
                self._found.problems[inside + _shown(entry.name)] = Message.of(MISPLACED, cause="invalid-name")
            return
        path = inside + name
        former = self._former.files.get(path)
        try:
            status = entry.stat()
        except OSError as error:
            self._not_opened(entry, path, error)
            return
        if former is not None and former.stamp == stamp_of(status) and stat.S_ISREG(status.st_mode):
            self._found.files[path] = former
            self._keep_format(path)
        elif self._is_picture(entry, path, status):
            person = self._person(path)
            if person is not None:
                self._found.files[path] = FoundFile(path, person, *stamp_of(status))

    def _person(self, path: str) -> str | None:
        """Whose picture it is by its path alone; None if that cannot be told, which is a problem."""
        kind, parts = kind_of(path), path.split("/")
        if kind is FileKind.IGNORED:
            return ""
        raw = split_name(path)[0] if len(parts) == 1 else parts[-2]
        person, cause = person_of(raw), unreadable_name(raw)
        if cause is None and len(parts) == 1 and not self._any_name and is_camera_name(person):
            cause = CAMERA_NAME
        if cause is None and person:
            return person
        self._found.problems[path] = Message.of(MISPLACED, cause=cause or "no-name")
        return None

    def _is_picture(self, entry: _Entry, path: str, status: os.stat_result) -> bool:
        name = path.rpartition("/")[2]
        problem = None
        if os.path.splitext(name)[1].lower() in RAW_SUFFIXES:
            problem = Message.of(MISPLACED, cause="raw-file")
        elif (kind := other_picture_kind(name)) is not None:
            problem = Message.of(MISPLACED, cause="other-format", kind=kind)
        elif is_picture_name(name) and stat.S_ISREG(status.st_mode):
            return True
        elif is_picture_name(name):
            problem = Message.of(MISPLACED, cause="not-a-file")
        elif needs_a_look(name) and stat.S_ISREG(status.st_mode):
            kind = self._format(entry, path, stamp_of(status))
            if kind == READABLE:
                return True
            problem = None if kind is None else Message.of(MISPLACED, cause="other-format", kind=kind)
        if problem is not None:
            self._found.problems[path] = problem
        return False

    def _format(self, entry: _Entry, path: str, stamp: Stamp) -> str | None:
        known = self._former.formats.get(path)
        kind = known[1] if known is not None and known[0] == stamp else format_of(Path(entry.path))
        self._found.formats[path] = stamp, kind
        return kind

    def _keep_format(self, path: str) -> None:
        known = self._former.formats.get(path)
        if known is not None:
            self._found.formats[path] = known

    def _not_opened(self, entry: _Entry, path: str, error: OSError) -> None:
        name = path.rpartition("/")[2]
        if not is_picture_name(name) and not needs_a_look(name):
            return
        if entry.is_symlink():
            self._found.problems[path] = Message.of(MISPLACED, cause="broken-link")
        elif not isinstance(error, FileNotFoundError | NotADirectoryError):  # that is gone since the folder was listed
            self._found.problems[path] = Message.of(
                MISPLACED, cause="file-unreadable", error=error.strerror or str(error)
            )


def _with_people(files: dict[str, FoundFile]) -> dict[str, FoundFile]:
    """The files with the people they show, as far as it takes all names to tell."""
    names: dict[str, NamedEntry] = {}  # by the name of the file in the gallery itself, or of the folder
    for path, file in files.items():
        top, separator, _ = path.removeprefix(f"{PHOTOS_FOLDER}/").partition("/")
        if file.kind is FileKind.PICTURE and top not in names:
            name = person_of(top if separator else split_name(top)[0])
            names[top] = NamedEntry(name, None if separator else file.size)
    people = People(names)
    resolved: dict[str, FoundFile] = {}
    for path, file in files.items():
        is_picture = file.kind is FileKind.PICTURE
        top = path.removeprefix(f"{PHOTOS_FOLDER}/").partition("/")[0]
        person = people.of(top) if is_picture else people.spelled(file.person)
        resolved[path] = file if file.person == person else replace(file, person=person)
    return resolved


def _add_corrections(folder: Path, examiner: _Examiner) -> list[str]:
    """Adds the files in ``not/``, ``ignored/`` and ``photos/``; returns the folders that could not be listed."""
    unreadable: list[str] = []

    def listed(path: str) -> Sequence[_Entry]:
        try:
            return _listed(at(folder, path))
        except (FileNotFoundError, NotADirectoryError):
            return []
        except OSError:
            unreadable.append(path)
            return []

    def add_all(inside: str) -> None:
        for entry in listed(inside):
            if text_of(entry.name) is not None and is_picture_name(entry.name):
                examiner.add(entry, f"{inside}/")

    for above in (DENIED_FOLDER, PHOTOS_FOLDER):
        for entry in listed(above):
            name = text_of(entry.name)
            if name is not None and _is_folder(entry):
                add_all(f"{above}/{name}")
    add_all(IGNORED_FOLDER)
    return unreadable


def person_of(name: str) -> str:
    """The person's name for a file stem or folder name, without what nobody sees."""
    return cleaned_name(name if name.isascii() else text_of(name) or name)


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


def at(gallery: Path, path: str) -> Path:
    """Where ``path``, relative to the gallery, is on the disk. Raises SealedError."""
    return stored_at(gallery / on_disk(path))


def _listed(folder: Path) -> Sequence[_Entry]:
    found: Sequence[_Entry]
    with os.scandir(folder) as entries:
        found = list(entries)
    if INDEX_FOLDER in folder.parts:
        found = [_ShownEntry(each) for each in found]
    return sorted((each for each in found if not is_ignored(each.name)), key=attrgetter("name"))


class _ShownEntry:
    """With its name as people know it. Raises SealedError."""

    def __init__(self, entry: _Entry) -> None:
        self.name, self.path = shown_name(Path(entry.path)), entry.path
        self.stat, self.is_dir, self.is_symlink = entry.stat, entry.is_dir, entry.is_symlink


def _shown(name: str) -> str:
    return os.fsencode(name).decode("utf-8", "replace")


def _is_folder(entry: _Entry) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _holds_pictures(folder: _Entry) -> bool:
    if is_system_folder(folder.name):
        return False
    try:
        return any(is_picture_name(each.name) for each in _listed(Path(folder.path)))
    except OSError:
        return False
