"""Editing the gallery from the window: people, pictures, imports, single faces; and what the windows show of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from learning.gallery_audit.findings import Finding
from realtime.gallery.gallery_changes import Undoable
from realtime.gallery.gallery_watch import GalleryWatch
from realtime.task_runner import Task, TaskContext, TaskRunner, TaskState
from recognition.errors import RollcallError
from recognition.message import Message, Text
from recognition.progress import Progress, Stage
from recognition.types import Box, Detection, FaceChip, Image
from services.gallery.audit import BackgroundAudit
from services.live_models import LiveModels, NotReadyError
from services.privacy.access import needs_operator
from services.task_view import GALLERY_IMPORT, Outcome, TaskService, TaskView, outcome_of
from storage.files import filing, rearranging, trash
from storage.files.gallery_folder import text_of
from storage.files.moving import Change, joined
from storage.files.trash import Stored
from storage.gallery.names import KnownNames
from storage.gallery.people import Person

if TYPE_CHECKING:
    from storage.files.import_journal import ImportedFile, UnfinishedImport
    from storage.gallery.gallery import Gallery

_IMPORT, _FACES, _STORED = GALLERY_IMPORT, "gallery faces", "stored pictures"
_SAME = 0.3
"""Intersection over union from which a box is taken for that of a detected face."""


@dataclass(frozen=True, slots=True, eq=False)
class FoundFaces:
    """The faces of one picture file.

    faces: from left to right; None while they are being detected.
    problem: why there are none, or None.
    """

    file: Path
    image: Image | None = None
    faces: tuple[Box, ...] | None = None
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class PeopleView(TaskView):
    """What the windows about people show.

    findings: of the last audit, the most severe first.
    checked: whether they are of the gallery as it is now.
    stored: pictures that were set aside or removed, the last first.
    imported: the outcome of each file of the last import so far.
    unfinished: an import that was cut off before this start and can go on, and how many pictures it has.
    found: the faces of the file last given to ``find_faces``.
    undo: the change that ``undo`` would undo, or None. ``services.messages.gallery`` has its text.
    """

    findings: tuple[Finding, ...] = ()
    checked: bool = False
    stored: tuple[Stored, ...] = ()
    imported: tuple[ImportedFile, ...] = ()
    unfinished: tuple[UnfinishedImport, int] | None = None
    found: FoundFaces | None = None
    undo: Message | None = None


def not_here(person: str) -> Message:
    """For a session that was not told where everything is kept."""
    raise RollcallError("{person} can be erased with: python main.py gallery erase", person=person)


class GalleryEditor(TaskService[PeopleView]):
    """Changes the files of the gallery in use; nothing is deleted, and every change can be undone.

    Files are changed on the gallery's own thread, by ``watch``; imports and the detection of faces are tasks.
    ``note_source``: whether pictures that are cut out of others note of which. ``erase_person``: erases somebody from
    everywhere, and returns what was done.
    """

    def __init__(
        self,
        watch: GalleryWatch,
        models: LiveModels,
        tasks: TaskRunner,
        audit: BackgroundAudit,
        *,
        note_source: bool = True,
        erase_person: Callable[[str], Message] = not_here,
    ) -> None:
        super().__init__(tasks, PeopleView(), _IMPORT, _FACES)
        self._watch = watch
        self._audit = audit
        self._note_source = note_source
        self._erase_person = erase_person
        self._models = models
        self._detected: tuple[FoundFaces, Sequence[Detection]] | None = None  # of the lane _FACES
        # Written by tasks, read by ``view``; each is exchanged as a whole.
        self._found: FoundFaces | None = None
        self._listed: object = None
        self._stored: tuple[Stored, ...] = ()
        self._imported: list[ImportedFile] = []  # the import appends to it
        self._imported_shown: tuple[list[ImportedFile], tuple[ImportedFile, ...]] = [], ()
        self._unfinished: tuple[UnfinishedImport, int] | None = None
        self._looked_in: Path | None = None  # for one
        self._outcome: tuple[int, Outcome] = 0, None
        self._names: tuple[tuple[Person, ...], KnownNames] = (), KnownNames(())

    def view(self) -> PeopleView:
        """To be pulled often: it starts the audit and the listing of stored pictures when they are due."""
        self._audit.poll()
        self._list_stored()
        self._look_for_unfinished()
        changes, (findings, checked) = self._watch.changes, self._audit.findings()
        until, outcome = self._outcome
        imported, shown = self._imported, self._imported_shown
        if shown[0] is not imported or len(shown[1]) != len(imported):
            self._imported_shown = shown = imported, tuple(imported)
        now = PeopleView(
            findings,
            checked,
            self._stored,
            shown[1],
            self._unfinished,
            self._found,
            changes.undo,
            activity=self._tasks.activity(*self._lanes),
            status=outcome if outcome is not None and changes.count <= until else changes.outcome,
        )
        if now != self._view:
            self._view = now
        return self._view

    def same_person(self, name: str) -> str | None:
        """A registered person whose name differs from ``name`` only in case, accents, spaces or punctuation."""
        return self._known_names().same(name)

    @needs_operator
    def rename(self, person: str, name: str) -> None:
        self._edit(rearranging.rename, person, name)

    @needs_operator
    def merge(self, person: str, into: str) -> None:
        self._edit(rearranging.merge, person, into)

    @needs_operator
    def remove(self, person: str) -> None:
        self._edit(rearranging.remove_person, person)

    @needs_operator
    def erase(self, person: str) -> None:
        """Deletes a person from everywhere for good; see ``services.privacy.erasure``."""

        def work(_gallery: Gallery) -> None:
            self._report(self._erase_person(person), changes=1)

        self._watch.do(work)

    @needs_operator
    def move_pictures(self, paths: Sequence[str], person: str) -> None:
        self._edit(rearranging.move_pictures, tuple(paths), person)

    @needs_operator
    def set_aside(self, paths: Sequence[str], why: Message | None = None) -> None:
        """Moves pictures to ``gallery/.rollcall/set-aside/``, from where ``restore`` brings them back."""
        self._edit(rearranging.set_aside, tuple(paths), why)

    @needs_operator
    def restore(self, path: str) -> None:
        """Brings back a stored picture, by ``Stored.path``."""
        self._edit(trash.restore, path)

    @needs_operator
    def set_key_picture(self, person: str, path: str) -> None:
        def work(gallery: Gallery) -> Undoable:
            former = gallery.key_picture(person)
            gallery.set_key_picture(person, path)
            return Undoable(
                Message.of("key-picture", person=person), lambda gallery: gallery.set_key_picture(person, former)
            )

        self._watch.do(work)

    @needs_operator
    def keep(self, finding: str) -> None:
        """Does not report the finding of this key again."""

        def set_kept(gallery: Gallery, kept: bool) -> None:
            gallery.decisions.keep_finding(finding, kept=kept)
            self._audit.request()

        def work(gallery: Gallery) -> Undoable:
            set_kept(gallery, True)
            return Undoable(Message("kept-finding"), lambda gallery: set_kept(gallery, False))

        self._watch.do(work)

    @needs_operator
    def undo(self) -> None:
        """Undoes the last change that this process made to the gallery."""
        self._watch.undo()

    def check(self) -> None:
        """Audits the gallery now; it is also done after every change."""
        self._audit.request()

    @needs_operator
    def import_folder(self, folder: Path) -> None:
        """Imports the people of ``folder``, as ``gallery import`` does; a running import ends."""
        unfinished = self._unfinished
        if unfinished is not None and unfinished[0].folder == folder:
            self._unfinished = None
        self._submit("", partial(self._import, folder), restart=True)

    def forget_unfinished(self) -> None:
        """``PeopleView.unfinished`` is not to go on, nor to be told again."""
        unfinished, self._unfinished = self._unfinished, None
        if unfinished is not None:

            def work(_progress: TaskContext) -> None:
                unfinished[0].journal.unlink(missing_ok=True)

            self._submit("forget", work)

    def cancel(self) -> None:
        """Ends an import; what was imported stays."""
        self._tasks.cancel(_IMPORT)

    def find_faces(self, file: Path) -> None:
        """Detects the faces of a picture file, for ``PeopleView.found``."""
        with self._lock:
            self._found = FoundFaces(file)
        self._submit("find", partial(self._find, file), lane=_FACES)

    @needs_operator
    def add_face(self, file: Path, face: Box, person: str) -> None:
        """Registers one face of a picture with several: a picture of it alone is put under ``person``. A picture of the
        gallery from which it was cut is set aside."""
        self._submit(f"add {file} {face} {person}", partial(self._add_face, file, face, person), lane=_FACES)

    def _edit(self, change: Callable[..., Change], *arguments: Any) -> None:
        self._watch.do(lambda gallery: change(gallery.folder, *arguments))

    def _ended(self, task: Task[Any]) -> None:
        if task.state is TaskState.FAILED:
            self._report(outcome_of(task))

    def _report(self, outcome: Outcome, *, changes: int = 0) -> None:
        """Shows it until more than so many ``changes`` were made."""
        with self._lock:
            until, _ = self._outcome
            self._outcome = max(until, self._watch.changes.count + changes), outcome

    def _import(self, folder: Path, progress: TaskContext) -> None:
        imported: list[ImportedFile] = []
        self._imported = imported
        progress(Progress(Stage.LISTING_FOLDER, subject=folder.name))
        enroller = self._watch.enroller
        if enroller is None:
            raise NotReadyError
        from services.gallery.folder_import import FolderImport

        work = FolderImport(folder, self._watch.folder, enroller)
        try:
            work.run(progress, imported.append)
            work.forget()
        finally:
            change = work.change()
            if change.is_empty or work.gallery != self._watch.folder:
                self._report(change.message)
            else:
                self._report(None, changes=1)  # so that a failure is shown after this change, too
                self._watch.do(lambda _gallery: change, on_undo=work.forget)

    def _find(self, file: Path, progress: TaskContext) -> None:
        progress(Progress(Stage.SEARCHING_PICTURE, subject=file.name))
        found, _ = self._detect(file)
        with self._lock:  # another file may be wanted by now
            if self._found is not None and self._found.file == file:
                self._found = found

    def _detect(self, file: Path) -> tuple[FoundFaces, Sequence[Detection]]:
        """A ``problem`` is set where the picture cannot be read or shows no face."""
        from recognition.detection.still_faces import detect_still
        from storage.files.pictures import read_picture

        try:
            image = read_picture(file)
            detections = sorted(detect_still(self._models.detector(), image), key=lambda each: each.box.left)
        except RollcallError as error:
            self._detected = FoundFaces(file, faces=(), problem=error.text), ()
        else:
            problem = None if detections else Text("No face was found in this picture.")
            self._detected = FoundFaces(file, image, tuple(each.box for each in detections), problem), detections
        return self._detected

    def _cut_out(self, file: Path, face: Box) -> FaceChip:
        """The face in that box of the picture. Raises RollcallError where it cannot be read, or has no such box."""
        from recognition.faces.alignment import cut_face_chip

        detected = self._detected
        found, detections = detected if detected is not None and detected[0].file == file else self._detect(file)
        if found.image is None:
            raise RollcallError("{file}: {problem}", file=file.name, problem=found.problem)
        nearest = max(detections, key=lambda each: each.box.iou(face), default=None)
        if nearest is None or nearest.box.iou(face) < _SAME:
            nearest = Detection(face, 1.0)
        try:
            return cut_face_chip(found.image, nearest)
        except ValueError as error:
            raise RollcallError("{file} has no face there any more; open it again.", file=file.name) from error

    def _add_face(self, file: Path, face: Box, person: str, progress: TaskContext) -> None:
        progress(Progress(Stage.CROPPING_PICTURE, subject=file.name))
        face_chip = self._cut_out(file, face)
        self._found = self._detected = None
        source = file.name if self._note_source else ""
        inside = _path_in(self._watch.folder, file)

        def work(gallery: Gallery) -> Change:
            changes = [filing.add_look(gallery.folder, person, face_chip, source=source, stem=f"{file.stem} face")]
            if inside is not None:
                why = Message.of("cut-out", person=person)
                changes.append(rearranging.set_aside(gallery.folder, [inside], why))
            return joined(changes, Message.of("added-face", file=file.name, person=person))

        self._watch.do(work)

    def _list_stored(self) -> None:
        """Lists what can be restored, where that may have changed since."""
        folder = self._watch.folder
        wanted = folder, self._watch.view.version, self._watch.changes.count
        if wanted != self._listed:
            self._listed = wanted

            def work(_progress: TaskContext) -> None:
                self._stored = trash.stored(folder)
                self._known_names()  # not on the thread of the window, where there are many people

            self._tasks.submit(_STORED, work)

    def _look_for_unfinished(self) -> None:
        """Once for each gallery."""
        folder = self._watch.folder
        if folder == self._looked_in:
            return
        self._looked_in, self._unfinished = folder, None

        def work(_progress: TaskContext) -> None:
            from services.gallery.folder_import import unfinished_in

            self._unfinished = unfinished_in(folder)

        self._submit("unfinished", work)

    def _known_names(self) -> KnownNames:
        people, known = self._watch.view.people, self._names
        if known[0] is not people:
            self._names = known = people, KnownNames(person.name for person in people)
        return known[1]


def _path_in(folder: Path, file: Path) -> str | None:
    """The path of a picture of the gallery, relative to it; None of any other file."""
    try:
        path = file.absolute().relative_to(folder.absolute()).as_posix()
    except ValueError:
        return None
    return None if path.startswith(".") else text_of(path) or path
