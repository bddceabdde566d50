"""Moving files of a gallery: nothing is ever overwritten, and each file is either here or there, whatever happens.

Paths are relative to the gallery, with forward slashes, as ``storage.files.gallery_folder.text_of`` gives them.
"""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from recognition.errors import RollcallError
from storage.files.changes import Move
from storage.files.exclusive_rename import renamed
from storage.files.gallery_folder import INDEX_FOLDER, on_disk, person_of

_TRIES = 20


def at(gallery: Path, path: str) -> Path:
    return gallery / on_disk(path)


def private_folder(gallery: Path) -> Path:
    """``.rollcall``, made where it is not there yet, for the owner alone."""
    folder = gallery / INDEX_FOLDER
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def folder_of(gallery: Path, person: str) -> Path:
    """The person's folder, whether it is there or not; an existing one may spell its name in decomposed Unicode."""
    with contextlib.suppress(OSError), os.scandir(gallery) as entries:
        for entry in entries:
            if person_of(entry.name) == person and entry.is_dir():
                return Path(entry.path)
    return gallery / on_disk(person)


def numbered(stem: str, suffix: str) -> Iterator[str]:
    """``stem.suffix``, ``stem (2).suffix`` and so on, for ever."""
    yield f"{stem}{suffix}"
    number = 2
    while True:
        yield f"{stem} ({number}){suffix}"
        number += 1


def places_for(path: str) -> Iterator[str]:
    """``path``, and where else the picture may lie and still be the same person's."""
    yield path
    folder, _, name = path.rpartition("/")
    stem, suffix = os.path.splitext(name)
    # ``Ada (2).jpg`` would be somebody called "Ada (2)".
    names = numbered(stem, suffix)
    if folder:
        next(names)
    for each in names:
        yield f"{folder or person_of(stem)}/{each}"


class Moving:
    """Several moves that belong together: ``done`` lists them, ``take_back`` undoes them.

    The methods raise OSError, among them FileNotFoundError where another program took the source away.
    """

    def __init__(self, gallery: Path) -> None:
        self.done: list[Move] = []
        self._gallery = gallery

    def file(self, source: str, places: Iterable[str]) -> str:
        """Moves a file to the first of ``places`` that is free, and gives it."""
        for place in places:
            if self._renamed(source, place):
                return place
        raise AssertionError("names never run out")

    def folder(self, source: str, target: str) -> bool:
        """Moves a folder as a whole; says False, and does nothing, where something has that name."""
        return self._renamed(source, target)

    def contents(self, source: str, target: str) -> None:
        """Moves everything that lies in the folder ``source`` into the folder ``target``."""
        with os.scandir(at(self._gallery, source)) as entries:
            inside = sorted((entry.name, entry.is_dir()) for entry in entries)
        for name, is_folder in inside:
            stem, suffix = os.path.splitext(name)
            places = (f"{target}/{each}" for each in numbered(stem, suffix))
            with contextlib.suppress(FileNotFoundError):
                if is_folder:
                    next(place for place in places if self.folder(f"{source}/{name}", place))
                else:
                    self.file(f"{source}/{name}", places)

    def tidy(self) -> None:
        """Removes the folders that these moves left empty."""
        remove_empty(self._gallery, (move.source for move in self.done))

    def take_back(self) -> None:
        """As far as it can be done; for when a later move failed."""
        back = Moving(self._gallery)
        for move in reversed(self.done):
            with contextlib.suppress(OSError):
                back.one(move.target, move.source)
        back.tidy()
        self.done.clear()

    def one(self, source: str, target: str) -> None:
        """Moves a file or a folder, to ``target`` or as near as can be."""
        if not at(self._gallery, source).is_dir():
            self.file(source, places_for(target))
        elif not self.folder(source, target):
            self.contents(source, target)

    def _renamed(self, source: str, target: str) -> bool:
        here, there = at(self._gallery, source), at(self._gallery, target)
        os.lstat(here)
        if _is_only_spelt_otherwise(here, there):
            os.rename(here, there)
        else:
            try:
                if not renamed_into_place(here, there):
                    return False
            except OSError:
                remove_empty(self._gallery, [target])
                raise
        self.done.append(Move(source, target))
        return True


@contextlib.contextmanager
def moving(gallery: Path) -> Iterator[Moving]:
    """Moves that are all made, or none: raises RollcallError with a sentence after taking back those that were."""
    moves = Moving(gallery)
    try:
        yield moves
    except OSError as error:
        moves.take_back()
        if isinstance(error, FileNotFoundError):
            raise RollcallError("The pictures are no longer there: something else moved them meanwhile.") from error
        raise RollcallError(
            f"The pictures could not be moved ({error.strerror or error}); they are where they were. "
            f"Check who may write in {gallery}, and try again."
        ) from error
    except BaseException:
        moves.take_back()
        raise
    moves.tidy()


def remove_empty(gallery: Path, paths: Iterable[str]) -> None:
    """Removes the folders of these paths, and theirs, where nothing is left in them."""
    folders = {str(parent) for path in paths for parent in Path(path).parents} - {"."}
    for folder in sorted(folders, key=len, reverse=True):
        # Fails, as it should, where something is in it.
        with contextlib.suppress(OSError):
            at(gallery, folder).rmdir()


def _is_only_spelt_otherwise(here: Path, there: Path) -> bool:
    """Whether both names are of one file, as where the system does not tell ``ada`` from ``Ada``."""
    if here == there or person_of(str(here)).casefold() != person_of(str(there)).casefold():
        return False
    try:
        return there.samefile(here)
    except OSError:
        return False


def renamed_into_place(source: Path, target: Path) -> bool:
    """``exclusive.renamed``, which makes the folder of ``target`` where it is not there."""
    for _ in range(_TRIES):
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            return renamed(source, target)
        except FileNotFoundError:
            os.lstat(source)  # else another window found the new folder empty, and removed it
    raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(target))
