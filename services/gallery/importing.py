"""Copying the people of a folder that is laid out like a gallery, one picture at a time."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from realtime.interfaces import Activity
from recognition.errors import PictureError, RollcallError
from recognition.progress import Progress, Stage, Unit
from services.people_interfaces import ImportResult
from storage.files.changes import Change
from storage.files.filing import checked_name
from storage.files.folder_import import Incoming, Placing, plan_import
from storage.files.gallery_folder import person_of
from storage.files.import_journal import ImportLock
from storage.files.pictures import decode_picture, read_bytes


class GalleryImport:
    """From ``folder`` into ``gallery``; ``registered`` are the people who are there already: whose name is only written
    otherwise in ``folder`` joins them. Raises UsageError where there is nothing to copy, or where another import is at
    work.

    ``results`` has an entry for each file that was come to. Used by one thread.
    """

    def __init__(self, folder: Path, gallery: Path, registered: Iterable[str]) -> None:
        self.gallery = gallery
        self.results: list[ImportResult] = []
        self._paths: list[str | None] = []  # of each result, in the gallery
        self._plan = plan_import(folder, gallery, registered)
        self._left = deque(self._plan.pictures)
        self._total = len(self._left)
        self._placing = Placing(gallery)
        self._lock = ImportLock(gallery)
        self._is_open = False
        for path, sentence in self._plan.problems.items():
            self._add(ImportResult(folder / path, person_of(path.partition("/")[0]), sentence), None)

    @property
    def activity(self) -> Activity | None:
        """None when there is nothing left to copy."""
        if not self._left:
            return None
        done = self._total - len(self._left)
        return Activity(Progress(Stage.COPYING_PICTURES, done, self._total, Unit.PICTURES))

    def step(self) -> bool:
        """Copies one picture; says whether there was one."""
        if not self._left:
            self._close()
            return False
        if not self._is_open:
            self._lock.take()
            self._is_open = True
            self._placing.open()
        picture = self._left.popleft()
        source = self._plan.source(picture)
        try:
            path, problem = self._copied(source, picture), None
        except OSError as error:
            path = None
            problem = f"It could not be copied to {self.gallery} ({error.strerror or error}). Check the disk."
        except RollcallError as error:
            path, problem = None, str(error)
        self._add(ImportResult(source, picture.person, problem), path)
        return True

    def stop(self) -> None:
        self._left.clear()
        self._close()

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

    def _copied(self, source: Path, picture: Incoming) -> str:
        checked_name(picture.person)
        content = read_bytes(source)
        decode_picture(content)
        placed = self._placing.place(self._placing.written(content), picture)
        if not placed.is_new:
            raise PictureError(f"The same picture is there already, as {placed.path}.")
        return placed.path

    def _close(self) -> None:
        if self._is_open:
            self._is_open = False
            self._placing.close()
            self._lock.let_go()

    def _add(self, result: ImportResult, path: str | None) -> None:
        self._paths.append(path)
        self.results.append(result)
