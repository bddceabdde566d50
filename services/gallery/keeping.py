"""Keeping the gallery: what the windows about people command, and what they see of it."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from learning.gallery_audit.findings import Finding
from realtime.gallery.gallery_changes import ChangesView, Undoable
from realtime.interfaces import Activity, GalleryPerson, GalleryView
from realtime.worker import IDLE, Tolerance, Worker
from recognition.errors import RollcallError
from recognition.progress import Progress, Stage
from recognition.types import Box
from services.gallery.face_finding import FaceFinder
from services.gallery.importing import GalleryImport
from services.people_interfaces import FoundFaces, ImportResult, PeopleView, StoredPicture
from storage.files import filing, rearranging, trash
from storage.files.changes import Change, joined
from storage.files.gallery_folder import text_of
from storage.files.trash import stored
from storage.gallery.names import KnownNames

if TYPE_CHECKING:
    from recognition.interfaces import Detector
    from storage.gallery.gallery import Gallery

Work = Callable[["Gallery"], object]


class Keeper(Protocol):
    """What is asked of ``realtime.gallery.galleries.Galleries``."""

    @property
    def view(self) -> GalleryView: ...
    @property
    def folder(self) -> Path: ...
    @property
    def changes(self) -> ChangesView: ...
    def do(self, work: Work, *, undone: Callable[[], object] | None = None) -> None: ...
    def undo(self) -> None: ...


class GalleryKeeping:
    """Implements ``realtime.interfaces.People``.

    What is done to the gallery is done on its own thread, by ``galleries``; ``worker`` is a thread beside it that
    copies what is imported, looks for faces, and lists what can be restored. ``findings`` gives the doctor's findings
    and whether they are of the gallery as it is now; ``check`` has the doctor look. ``make_detector`` gives that thread
    a detector of its own, by the name of the one in use. ``note_source``: whether pictures that are cut out of others
    say of which.
    """

    def __init__(
        self,
        galleries: Keeper,
        make_detector: Callable[[str], Detector],
        detector_name: Callable[[], str],
        *,
        findings: Callable[[], tuple[tuple[Finding, ...], bool]] = lambda: ((), False),
        check: Callable[[], object] = lambda: None,
        note_source: bool = True,
    ) -> None:
        self.worker = Worker("keeping", self.step, self._wake_up)
        self._galleries = galleries
        self._findings = findings
        self._check = check
        self._note_source = note_source
        self._finder = FaceFinder(make_detector, detector_name)
        self._wake = threading.Event()
        self._commands: deque[Callable[[], None]] = deque()
        self._import: GalleryImport | None = None  # the last; it may have ended
        self._is_importing = False
        self._wanted: Path | None = None
        self._looked_for: object = None
        self._tolerance = Tolerance("Keeping the gallery")
        # Written by the worker, read by ``view``; each is exchanged as a whole.
        self._activity: Activity | None = None
        self._found: FoundFaces | None = None
        self._stored: tuple[StoredPicture, ...] = ()
        self._imported: tuple[ImportResult, ...] = ()
        self._said: tuple[int, str] = 0, ""
        self._names: tuple[tuple[GalleryPerson, ...], KnownNames] = (), KnownNames(())
        self._view = PeopleView()

    def view(self) -> PeopleView:
        if self._looked_for != self._asked_for():
            self._wake.set()
        changes, (findings, checked) = self._galleries.changes, self._findings()
        at, said = self._said
        now = PeopleView(
            self._view.version,
            findings,
            checked,
            self._stored,
            self._imported,
            self._found,
            self._activity,
            changes.undo,
            said if said and at == changes.count else changes.said,
        )
        if _differs(now, self._view):
            self._view = replace(now, version=self._view.version + 1)
        return self._view

    def same_person(self, name: str) -> str | None:
        return self._known_names().same(name)

    def rename(self, person: str, name: str) -> None:
        self._galleries.do(lambda gallery: rearranging.rename(gallery.folder, person, name))

    def merge(self, person: str, into: str) -> None:
        self._galleries.do(lambda gallery: rearranging.merge(gallery.folder, person, into))

    def remove(self, person: str) -> None:
        self._galleries.do(lambda gallery: rearranging.remove_person(gallery.folder, person))

    def set_key_picture(self, person: str, path: str) -> None:
        def work(gallery: Gallery) -> Undoable:
            former = gallery.key_picture(person)
            gallery.set_key_picture(person, path)
            return Undoable(f"Chose the picture of {person}", lambda gallery: gallery.set_key_picture(person, former))

        self._galleries.do(work)

    def move_pictures(self, paths: Sequence[str], person: str) -> None:
        self._galleries.do(lambda gallery: rearranging.move_pictures(gallery.folder, tuple(paths), person))

    def set_aside(self, paths: Sequence[str], why: str = "") -> None:
        self._galleries.do(lambda gallery: rearranging.set_aside(gallery.folder, tuple(paths), why))

    def restore(self, path: str) -> None:
        self._galleries.do(lambda gallery: trash.restore(gallery.folder, path))

    def keep(self, finding: str) -> None:
        def take_back(gallery: Gallery) -> None:
            gallery.decisions.keep_finding(finding, kept=False)
            self._check()

        def work(gallery: Gallery) -> Undoable:
            gallery.decisions.keep_finding(finding)
            self._check()
            return Undoable("Kept it as it is", take_back)

        self._galleries.do(work)

    def undo(self) -> None:
        self._galleries.undo()

    def check(self) -> None:
        self._check()

    def import_folder(self, folder: Path) -> None:
        self._command(lambda: self._begin_import(folder))

    def cancel(self) -> None:
        self._command(self._stop_importing)

    def find_faces(self, file: Path) -> None:
        self._found = FoundFaces(file)
        self._wanted = file
        self._wake.set()

    def add_face(self, file: Path, face: Box, person: str) -> None:
        self._command(lambda: self._add_face(file, face, person))

    def step(self, timeout: float = IDLE) -> bool:
        """Waits up to ``timeout`` for work and does one piece of it; says whether it did."""
        if not self._wake.wait(timeout):
            return False
        self._wake.clear()
        try:
            did = self._do_command() or self._find_wanted() or self._look_for_stored() or self._go_on_importing()
        except RollcallError as error:
            self._say(str(error))
            did = True
        except Exception as error:
            self._say("That failed because of an error; the log says more.")
            did = True
            self._tolerance.failed(error)
        else:
            self._tolerance.passed()
        self._activity = self._import.activity if self._import is not None and self._is_importing else None
        if did:
            self._wake.set()
        return did

    def _wake_up(self) -> None:
        self._wake.set()

    def _command(self, do: Callable[[], None]) -> None:
        self._commands.append(do)
        self._wake.set()

    def _say(self, sentence: str) -> None:
        self._said = self._galleries.changes.count, sentence

    def _do_command(self) -> bool:
        if not self._commands:
            return False
        self._commands.popleft()()
        return True

    def _find_wanted(self) -> bool:
        file, self._wanted = self._wanted, None
        if file is None:
            return False
        self._activity = Activity(Progress(Stage.SEARCHING_PICTURE, subject=file.name))
        found = self._finder.find(file)
        if self._wanted is None:  # else another is wanted by now
            self._found = found
        return True

    def _add_face(self, file: Path, face: Box, person: str) -> None:
        self._activity = Activity(Progress(Stage.CROPPING_PICTURE, subject=file.name))
        face_chip = self._finder.cut_out(file, face)
        self._finder.forget()
        self._found = None
        source = file.name if self._note_source else ""
        inside = _path_in(self._galleries.folder, file)

        def work(gallery: Gallery) -> Change:
            changes = [filing.add_look(gallery.folder, person, face_chip, source=source, stem=f"{file.stem} face")]
            if inside is not None:
                changes.append(
                    rearranging.set_aside(gallery.folder, [inside], f"The face of {person} was cut out of it.")
                )
            return joined(changes, f"Added a face of {file.name} to {person}")

        self._galleries.do(work)

    def _look_for_stored(self) -> bool:
        """Lists what can be restored, where that may have changed since it was listed last."""
        asked_for = self._asked_for()
        if asked_for == self._looked_for:
            return False
        self._looked_for = asked_for
        folder = self._galleries.folder
        self._stored = tuple(StoredPicture(each.path, each.person, each.at, each.why) for each in stored(folder))
        self._known_names()
        self._note_refused()
        return True

    def _asked_for(self) -> object:
        return self._galleries.folder, self._galleries.view.version, self._galleries.changes.count

    def _known_names(self) -> KnownNames:
        people, known = self._galleries.view.people, self._names
        if known[0] is not people:
            self._names = known = people, KnownNames(person.name for person in people)
        return known[1]

    def _begin_import(self, folder: Path) -> None:
        self._end_import()
        self._import, self._imported = None, ()
        registered = (person.name for person in self._galleries.view.people)
        self._import = GalleryImport(folder, self._galleries.folder, registered)
        self._is_importing = True
        self._show_imported(self._import)

    def _go_on_importing(self) -> bool:
        if self._import is None or not self._is_importing:
            return False
        if self._import.step():
            self._show_imported(self._import)
        else:
            self._end_import()
        return True

    def _stop_importing(self) -> None:
        if self._import is not None:
            self._import.stop()

    def _end_import(self) -> None:
        """What was copied can be taken back as one change."""
        if self._import is None or not self._is_importing:
            return
        self._is_importing = False
        change = self._import.change()
        if change.is_empty or self._import.gallery != self._galleries.folder:
            self._say(f"{change.words}.")
        else:
            self._galleries.do(lambda _gallery: change)

    def _show_imported(self, copied: GalleryImport) -> None:
        self._imported += tuple(copied.results[len(self._imported) :])

    def _note_refused(self) -> None:
        """Says of what was imported also why it is not used."""
        if self._import is not None:
            refused = {each.path: each.problem for each in self._galleries.view.refused if each.problem is not None}
            self._imported = self._import.results_with(refused)


def _differs(one: PeopleView, other: PeopleView) -> bool:
    """Whether a window would show something else; pictures are told apart by being other objects."""
    return any(
        getattr(one, name) is not getattr(other, name) and getattr(one, name) != getattr(other, name)
        for name in ("findings", "checked", "stored", "imported", "found", "activity", "undo", "said")
    )


def _path_in(folder: Path, file: Path) -> str | None:
    """The path of a picture of the gallery, relative to it; None of any other file."""
    try:
        path = file.absolute().relative_to(folder.absolute()).as_posix()
    except ValueError:
        return None
    return None if path.startswith(".") else text_of(path) or path
