"""Copying the people of a folder that is laid out like a gallery, one picture at a time."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from realtime.interfaces import Activity, ImportResult
from recognition.errors import RollcallError, UsageError
from storage.changes import Change
from storage.files import FileKind, on_disk, person_of, scan
from storage.filing import file_pictures
from storage.names import KnownNames


class GalleryImport:
    """From ``folder`` into ``gallery``; ``registered`` are the people who are there already: whose name is only written
    otherwise in ``folder`` joins them. Raises UsageError where there is nothing to copy.

    ``results`` has an entry for each file that was come to. Used by one thread.
    """

    def __init__(self, folder: Path, gallery: Path, registered: Iterable[str]) -> None:
        self.gallery = gallery
        self.results: list[ImportResult] = []
        self._paths: list[str | None] = []  # of each result, in the gallery
        if _lies_in(folder, gallery):
            raise UsageError(f"{folder.name} is a part of the gallery already.")
        try:
            found = scan(folder)
        except OSError as error:
            raise UsageError(f"{folder} cannot be opened ({error.strerror or error}).") from error
        if not found.exists:
            raise UsageError(f"There is no folder {folder}.")
        pictures = sorted(
            (each for each in found.files.values() if each.kind is FileKind.PICTURE), key=lambda file: file.path
        )
        if not pictures and not found.problems:
            raise UsageError(
                f"There are no pictures in {folder.name} that are called Name.jpg or lie in a folder Name."
            )
        names, meant = KnownNames(registered), dict[str, str]()
        for each in pictures:
            if each.person not in meant:
                meant[each.person] = names.same(each.person) or each.person
                names.add(meant[each.person])
        self._left = deque((folder / on_disk(each.path), meant[each.person]) for each in pictures)
        self._total = len(pictures)
        for path, sentence in found.problems.items():
            self._add(ImportResult(folder / path, person_of(path.partition("/")[0]), sentence), None)

    @property
    def activity(self) -> Activity | None:
        """None when there is nothing left to copy."""
        if not self._left:
            return None
        done = self._total - len(self._left)
        return Activity(f"Copying pictures: {done + 1} of {self._total}", done / self._total)

    def step(self) -> bool:
        """Copies one picture; says whether there was one."""
        if not self._left:
            return False
        source, person = self._left.popleft()
        try:
            (filed,) = file_pictures(self.gallery, person, [source])
            self._add(ImportResult(source, person, filed.problem), filed.path)
        except RollcallError as error:
            self._add(ImportResult(source, person, str(error)), None)
        return True

    def stop(self) -> None:
        self._left.clear()

    def change(self) -> Change:
        """What was done to the gallery so far."""
        made = tuple(path for path in self._paths if path is not None)
        people = {result.person for result, path in zip(self.results, self._paths, strict=True) if path is not None}
        pictures = "a picture" if len(made) == 1 else f"{len(made)} pictures"
        whom = f"of {next(iter(people))}" if len(people) == 1 else f"of {len(people)} people"
        return Change(f"Imported {pictures} {whom}" if made else "Imported no picture", made=made)

    def results_with(self, refused: Mapping[str, str]) -> tuple[ImportResult, ...]:
        """The results, with why those that were copied are not used; ``refused``: path in the gallery -> sentence."""
        return tuple(
            replace(result, problem=refused[path]) if path is not None and path in refused else result
            for result, path in zip(self.results, self._paths, strict=True)
        )

    def _add(self, result: ImportResult, path: str | None) -> None:
        self._paths.append(path)
        self.results.append(result)


def _lies_in(folder: Path, gallery: Path) -> bool:
    try:
        return folder.resolve().is_relative_to(gallery.resolve())
    except OSError:
        return False
