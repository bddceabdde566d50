"""Adds pictures to the gallery folder."""

from __future__ import annotations

import contextlib
import hashlib
import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from recognition.errors import PictureError, RollcallError
from recognition.message import Message
from recognition.types import FaceChip
from storage.files.gallery_folder import DENIED_FOLDER, IGNORED_FOLDER, INDEX_FOLDER, at, person_of, text_of
from storage.files.moving import Change, folder_of, numbered, private_folder, remove_empty, renamed_into_place
from storage.files.part_files import part_file
from storage.files.picture_files import is_picture_name
from storage.files.picture_notes import SUFFIX, PictureNote, encode_picture
from storage.files.pictures import UnreadablePictureError, decode_picture, read_bytes, suffix_of
from storage.files.possible_names import name_problem
from storage.names.passed_over import is_ignored
from storage.sealing.files import read_file, sealed_for, write_part
from storage.sealing.names import stored_at
from storage.sealing.photos import home_of
from storage.sealing.vault import vault_of

SEEN = "seen"
"""Default file name of a look, followed by the time it was taken."""

CopyOf = Callable[[str, str], str | None]
"""A person and the sha256 of a content -> the path of the picture of theirs that has it, or None."""

_MAX_STEM = 50
"""Characters: in UTF-8, with time and number, a valid file name."""


@dataclass(frozen=True, slots=True)
class Filed:
    """The result for one file.

    path: the new path relative to the gallery, or None.
    problem: why it was not added: ``unreadable``, ``already-there`` or ``not-copied``.
    """

    source: Path
    path: str | None
    problem: Message | None = None


def checked_name(person: str) -> str:
    """The name as it is stored. Raises UsageError if it is not possible."""
    typed, person = (text_of(person) or person).strip(), person_of(person)
    problem = name_problem(typed) or name_problem(person)
    if problem is not None:
        raise problem
    return person


def add_pictures(
    gallery: Path, person: str, files: Sequence[Path], copy_of: CopyOf = lambda _person, _sha256: None
) -> tuple[Filed, ...]:
    """Copies picture files into ``gallery/person/``, which is created if needed.

    Each copy is atomic and takes a free name. A file that cannot be decoded, or whose content is there already, by
    ``copy_of`` also under another name, is left out. Raises UsageError if the name is not possible.
    """
    person = checked_name(person)
    folder = home_of(gallery, person)
    created = [each for each in map(stored_at, (folder, gallery)) if not each.exists()]
    filed = []
    for file in files:
        try:
            content = read_bytes(file)
            decode_picture(content)
            _check_copy(gallery, person, content, copy_of)
            path = _file_one(gallery, folder, file, content).relative_to(gallery).as_posix()
            filed.append(Filed(file, text_of(path) or path))
        except (UnreadablePictureError, AlreadyThereError) as error:
            filed.append(Filed(file, None, error.message))
        except OSError as error:
            problem = Message.of("not-copied", folder=str(folder), error=error.strerror or str(error))
            filed.append(Filed(file, None, problem))
    for each in created:
        # A person without pictures must not be listed. Fails, as intended, if the folder is not empty.
        with contextlib.suppress(OSError):
            each.rmdir()
    return tuple(filed)


def add_content(
    gallery: Path, person: str, content: bytes, stem: str, copy_of: CopyOf = lambda _person, _sha256: None
) -> Change:
    """Saves the content of a picture file as a picture of ``person``, who may be new, under a free name from ``stem``.

    copy_of: as in ``add_pictures``.

    Raises UsageError if the name is not possible, UnreadablePictureError, AlreadyThereError where the same picture is
    there already, and RollcallError where the file cannot be written.
    """
    person = checked_name(person)
    _check_copy(gallery, person, content, copy_of)
    stem = stem if not is_ignored(stem) else "picture"
    folder = home_of(gallery, person)
    try:
        path = _written(gallery, folder, numbered(stem[:_MAX_STEM], suffix_of(content)), content)
    except OSError as error:
        raise _not_saved(folder, error) from error
    relative = path.relative_to(gallery).as_posix()
    return Change(Message.of("added-pictures", pictures=1, person=person), made=(text_of(relative) or relative,))


def add_look(
    gallery: Path,
    person: str,
    face_chip: FaceChip,
    *,
    source: str = "",
    taken_at: float | None = None,
    stem: str = SEEN,
    confirmed: bool = False,
) -> Change:
    """Saves a face as a picture in ``gallery/person/``, named ``stem`` and the time.

    ``source`` and ``taken_at`` (seconds since the epoch) are written into the file. ``confirmed``: it corrects a wrong
    or missing match. Raises UsageError if the name is not possible, RollcallError if the file cannot be written.
    """
    person = checked_name(person)
    note = PictureNote(face_chip.face, source, taken_at, confirmed)
    made = _save_face_chip(gallery, home_of(gallery, person), face_chip, note, stem)
    return Change(Message.of("added-pictures", pictures=1, person=person), made=made)


def add_denied_look(
    gallery: Path, person: str, face_chip: FaceChip, *, source: str = "", taken_at: float | None = None
) -> Change:
    """Saves a face that is not ``person`` in ``.rollcall/not/``. Raises like ``add_look``."""
    person = checked_name(person)
    folder = folder_of(gallery / DENIED_FOLDER, person)
    made = _save_face_chip(gallery, folder, face_chip, PictureNote(face_chip.face, source, taken_at), SEEN)
    return Change(Message.of("denied", person=person), made=made)


def add_ignored_look(gallery: Path, face_chip: FaceChip, *, source: str = "", taken_at: float | None = None) -> Change:
    """Saves a face that is to be ignored in ``.rollcall/ignored/``. Raises like ``add_look``."""
    note = PictureNote(face_chip.face, source, taken_at)
    made = _save_face_chip(gallery, gallery / IGNORED_FOLDER, face_chip, note, SEEN)
    return Change(Message("ignored"), made=made)


def _save_face_chip(gallery: Path, folder: Path, face_chip: FaceChip, note: PictureNote, stem: str) -> tuple[str, ...]:
    """The path of the new file; empty if an identical file is there already."""
    when = "" if note.taken_at is None else time.strftime(" %Y-%m-%d %H.%M.%S", time.localtime(note.taken_at))
    stem = f"{stem[:_MAX_STEM]}{when}"
    if is_ignored(stem):
        stem = "picture"
    content = encode_picture(face_chip.image, note)
    try:
        path = _written(gallery, folder, numbered(stem, SUFFIX), content)
    except AlreadyThereError:
        return ()
    except OSError as error:
        remove_empty(gallery, [f"{folder.relative_to(gallery).as_posix()}/{stem}"])
        raise _not_saved(folder, error) from error
    relative = path.relative_to(gallery).as_posix()
    return (text_of(relative) or relative,)


def _not_saved(folder: Path, error: OSError) -> RollcallError:
    return RollcallError(
        "The picture could not be saved in {folder} ({error}). Check the disk and try again.",
        folder=folder,
        error=error.strerror or error,
    )


def _check_copy(gallery: Path, person: str, content: bytes, copy_of: CopyOf) -> None:
    """Raises AlreadyThereError where it is a picture of theirs; the file may be gone since it was read."""
    path = copy_of(person, hashlib.sha256(content).hexdigest())
    if path is not None and at(gallery, path).exists():
        raise AlreadyThereError(PurePosixPath(path).name)


def _file_one(gallery: Path, folder: Path, file: Path, content: bytes) -> Path:
    stem, suffix = file.stem, file.suffix
    if not is_picture_name(f"x{suffix}"):
        stem, suffix = file.name, suffix_of(content)
    if is_ignored(stem + suffix):
        stem = "picture"
    return _written(gallery, folder, numbered(stem, suffix), content)


def _written(gallery: Path, folder: Path, names: Iterable[str], content: bytes) -> Path:
    """Writes a file atomically under the first of ``names`` that is free.

    Raises AlreadyThereError if one of them has the same content, OSError.
    """
    is_private = folder.is_relative_to(gallery / INDEX_FOLDER)
    if is_private:
        vault_of(private_folder(gallery), making=True)
    for name in names:
        path = folder / name
        place = stored_at(path)
        if not os.path.lexists(place):
            # What is sealed is bound to its name, so it is written for that.
            with _partial(gallery, place.parent, sealed_for(path, content), is_private=is_private) as partial:
                if renamed_into_place(partial, place):
                    return path
        if place.is_file() and read_file(place) == content:
            raise AlreadyThereError(path.name)
    raise AssertionError("names never run out")


class AlreadyThereError(PictureError):
    """``message``: code ``already-there`` with the ``name`` of the identical file."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.message = Message.of("already-there", name=name)


@contextlib.contextmanager
def _partial(gallery: Path, folder: Path, content: bytes, *, is_private: bool) -> Iterator[Path]:
    """A hidden temporary file with this content, to be renamed; deleted afterwards if it still exists.

    It is written to the gallery folder: another window may rename a person's folder meanwhile.
    """
    gallery.mkdir(parents=True, exist_ok=True)
    is_elsewhere = folder.exists() and folder.stat().st_dev != gallery.stat().st_dev  # a link to another disk
    with part_file(folder if is_elsewhere else gallery) as partial:
        write_part(partial, content, is_private=is_private)
        yield partial
