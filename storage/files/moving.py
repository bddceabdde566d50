"""Moves files of a gallery, as changes that can be undone: nothing is overwritten, and each move is atomic.

Paths are relative to the gallery, with forward slashes, as ``storage.files.gallery_folder.text_of`` gives them.
"""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from recognition.errors import RollcallError
from recognition.message import Message
from storage.files.exclusive_rename import renamed
from storage.files.gallery_folder import INDEX_FOLDER, at, on_disk, person_of
from storage.files.part_files import part_file
from storage.sealing.files import read_file, sealed_for, write_part
from storage.sealing.names import shown_name, stored_at
from storage.sealing.vault import vault_of

_TRIES = 20


def private_folder(gallery: Path) -> Path:
    """``.rollcall``, created if needed, readable by its owner only."""
    folder = gallery / INDEX_FOLDER
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def folder_of(gallery: Path, person: str) -> Path:
    """The person's folder in ``gallery``, existing or not; the name of an existing one may be in decomposed Unicode.

    It is ``stored_at`` elsewhere where its name is encrypted. Raises SealedError.
    """
    with contextlib.suppress(OSError), os.scandir(stored_at(gallery)) as entries:
        for entry in entries:
            name = shown_name(Path(entry.path))
            if person_of(name) == person and entry.is_dir():
                return gallery / name
    return gallery / on_disk(person)


def numbered(stem: str, suffix: str) -> Iterator[str]:
    """``stem.suffix``, ``stem (2).suffix`` and so on, without end."""
    yield f"{stem}{suffix}"
    number = 2
    while True:
        yield f"{stem} ({number}){suffix}"
        number += 1


def places_for(path: str) -> Iterator[str]:
    """``path``, then alternatives where the picture is still the same person's."""
    yield path
    folder, _, name = path.rpartition("/")
    stem, suffix = os.path.splitext(name)
    # Beside each other, ``Ada.jpg`` and ``Ada (2).jpg`` would look like copies.
    names = numbered(stem, suffix)
    if folder:
        next(names)
    for each in names:
        yield f"{folder or person_of(stem)}/{each}"


class Moving:
    """A sequence of moves: ``done`` lists them, ``take_back`` undoes them.

    The methods raise OSError, for example FileNotFoundError if another program moved the source.
    """

    def __init__(self, gallery: Path) -> None:
        self.done: list[Move] = []
        self._gallery = gallery

    def file(self, source: str, places: Iterable[str]) -> str:
        """Moves a file to the first free one of ``places`` and returns that."""
        for place in places:
            if self.rename(source, place):
                return place
        raise AssertionError("names never run out")

    def contents(self, source: str, target: str) -> None:
        """Moves everything in the folder ``source`` into the folder ``target``."""
        with os.scandir(at(self._gallery, source)) as entries:
            inside = sorted((shown_name(Path(entry.path)), entry.is_dir()) for entry in entries)
        for name, is_folder in inside:
            stem, suffix = os.path.splitext(name)
            places = (f"{target}/{each}" for each in numbered(stem, suffix))
            with contextlib.suppress(FileNotFoundError):
                if is_folder and self._is_sealed(source, target):
                    self.contents(f"{source}/{name}", f"{target}/{name}")
                elif is_folder:
                    next(place for place in places if self.rename(f"{source}/{name}", place))
                else:
                    self.file(f"{source}/{name}", places)

    def tidy(self) -> None:
        """Removes folders that these moves left empty."""
        remove_empty(self._gallery, (move.source for move in self.done))

    def take_back(self) -> None:
        """Undoes all moves, as far as possible, after a later one failed."""
        back = Moving(self._gallery)
        for move in reversed(self.done):
            with contextlib.suppress(OSError):
                back.one(move.target, move.source)
        back.tidy()
        self.done.clear()

    def one(self, source: str, target: str) -> None:
        """Moves a file or a folder to ``target`` or a free name beside it."""
        if not at(self._gallery, source).is_dir():
            self.file(source, places_for(target))
        elif not self.rename(source, target):
            self.contents(source, target)

    def rename(self, source: str, target: str) -> bool:
        """Moves a file, or a folder as a whole; returns False if the target exists."""
        is_sealed = self._is_sealed(source, target)
        here, there = at(self._gallery, source), at(self._gallery, target)
        os.lstat(here)
        if _is_same_file(here, there):
            os.rename(here, there)
        else:
            try:
                if not self._moved(here, there, target, is_sealed=is_sealed):
                    return False
            except OSError:
                remove_empty(self._gallery, [target])
                raise
        self.done.append(Move(source, target))
        return True

    def _is_sealed(self, *paths: str) -> bool:
        """Whether one of them lies where files are sealed."""
        if not any(path.startswith(f"{INDEX_FOLDER}/") for path in paths):
            return False
        return vault_of(self._gallery / INDEX_FOLDER, making=True) is not None

    def _moved(self, here: Path, there: Path, target: str, *, is_sealed: bool) -> bool:
        """Of a folder of sealed files it says that the target exists: they are moved one by one."""
        if here.is_symlink() or not is_sealed:
            return renamed_into_place(here, there)
        if here.is_dir():
            return False
        # What is sealed is bound to its place: it is written there anew, read back, and only then deleted here.
        status, content = here.stat(), read_file(here)
        with part_file(self._gallery) as part:
            write_part(part, sealed_for(there, content), is_private=target.startswith(f"{INDEX_FOLDER}/"))
            os.utime(part, ns=(status.st_atime_ns, status.st_mtime_ns))
            if not renamed_into_place(part, there):
                return False
        if read_file(there) != content:
            there.unlink()
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(there))
        here.unlink()
        return True


@contextlib.contextmanager
def moving(gallery: Path) -> Iterator[Moving]:
    """All moves or none: on OSError the completed ones are undone and RollcallError is raised.

    Raises SealedError, before anything is moved, where there is no key for what is to be remembered of it.
    """
    vault_of(gallery / INDEX_FOLDER)
    moves = Moving(gallery)
    try:
        yield moves
    except OSError as error:
        moves.take_back()
        if isinstance(error, FileNotFoundError):
            raise RollcallError("The pictures are no longer there: something else moved them meanwhile.") from error
        raise RollcallError(
            "The pictures could not be moved ({error}); they are where they were. Check who may write in {gallery}, "
            "and try again.",
            error=error.strerror or error,
            gallery=gallery,
        ) from error
    except BaseException:
        moves.take_back()
        raise
    moves.tidy()


def remove_empty(gallery: Path, paths: Iterable[str]) -> None:
    """Removes the folders above these paths that are empty."""
    folders = {str(parent) for path in paths for parent in Path(path).parents} - {"."}
    for folder in sorted(folders, key=len, reverse=True):
        # Fails, as intended, if the folder is not empty.
        with contextlib.suppress(OSError):
            at(gallery, folder).rmdir()


def _is_same_file(here: Path, there: Path) -> bool:
    """Whether both names are of one file, on a file system that does not distinguish ``ada`` and ``Ada``."""
    if here == there or person_of(str(here)).casefold() != person_of(str(there)).casefold():
        return False
    try:
        return there.samefile(here)
    except OSError:
        return False


def renamed_into_place(source: Path, target: Path) -> bool:
    """``renamed`` that creates the folder of ``target`` if needed."""
    for _ in range(_TRIES):
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            return renamed(source, target)
        except FileNotFoundError:
            os.lstat(source)  # otherwise another process removed the new, empty folder
    raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(target))


@dataclass(frozen=True, slots=True)
class Move:
    """A file or a whole folder moved from ``source`` to ``target``."""

    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Change:
    """What was done to a gallery's files. ``storage.files.rearranging.undo`` undoes it.

    Paths are relative to the gallery, with forward slashes.

    message: what was done; ``services.messages.gallery.change_text`` has the texts.
    made: files that did not exist before.
    moves: in the order in which they were made.
    """

    message: Message
    made: tuple[str, ...] = ()
    moves: tuple[Move, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not (self.made or self.moves)


def joined(changes: Sequence[Change], message: Message | None = None) -> Change:
    """Several changes as one. Without ``message`` that of the first, with the parameter ``more`` for the number of
    others. Raises ValueError if there is none."""
    if not changes:
        raise ValueError("there is no change to join")
    if message is None:
        message = changes[0].message
        if len(changes) > 1:
            message = with_parameter(message, "more", len(changes) - 1)
    return Change(message, sum((each.made for each in changes), ()), sum((each.moves for each in changes), ()))


def undone(message: Message) -> Message:
    """For the change that undid the one of ``message``."""
    return with_parameter(message, "undone", 1)


def with_parameter(message: Message, name: str, value: int) -> Message:
    return Message.of(message.code, **dict(message.parameters) | {name: value})
