"""The faces of a folder, sorted by person in the background, and registered in the gallery by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from realtime.task_runner import TaskContext, TaskRunner
from recognition.errors import RollcallError, UsageError
from recognition.message import Message, Parameter
from recognition.progress import Progress, ProgressSink, Stage, Unit
from services.live_models import LiveModels
from services.pictures.clustering import SortedFolder, free_folder, save_sorted, sort_folder
from services.privacy.access import needs_operator
from services.task_view import TaskService, TaskView

if TYPE_CHECKING:
    from learning.clustering.found_faces import FoundFace, FoundFaces
    from realtime.gallery.gallery_watch import GalleryWatch
    from storage.files.moving import Change

SINGLES = 0
"""Number of the group of faces that are like no other."""


@dataclass(frozen=True, slots=True, eq=False)
class SortedFace:
    """A face on a picture of the folder.

    number: row in ``SortedFolder.found.faces``.
    person: whom it was registered as, or None.
    """

    number: int
    face: FoundFace
    person: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class FaceGroup:
    """Faces of one person, the most typical first.

    number: of the cluster, or SINGLES.
    resembles: registered person whose name they would be given, or None.
    """

    number: int
    faces: tuple[SortedFace, ...]
    resembles: str | None = None

    @property
    def people(self) -> tuple[str, ...]:
        """Whom its faces were registered as."""
        return tuple(dict.fromkeys(each.person for each in self.faces if each.person is not None))

    @property
    def unnamed(self) -> tuple[SortedFace, ...]:
        return tuple(each for each in self.faces if each.person is None)


@dataclass(frozen=True, slots=True, eq=False)
class SortingView(TaskView):
    """What the window shows.

    found: None before a folder was sorted.
    groups: the largest cluster first, those like no other last.
    saved: folder that ``save`` made last.
    """

    found: FoundFaces | None = None
    groups: tuple[FaceGroup, ...] = ()
    saved: Path | None = None

    @property
    def folder(self) -> Path | None:
        return self.found.root if self.found is not None else None


@dataclass(slots=True, eq=False)
class _Session:
    """A sorted folder, and what was done with it.

    people: whom a face, by its row, was registered as.
    resembled: registered person that a cluster, by its number, resembles.
    """

    done: SortedFolder
    people: dict[int, str] = field(default_factory=dict)
    resembled: dict[int, str] = field(default_factory=dict)


class FaceSorting(TaskService[SortingView]):
    """The folder is only read. Thread-safe.

    models: of the live session; call ``changed`` when they may have changed.
    threshold: the cosine distance up to which a face is named.
    note_source: whether pictures that are registered record the picture that they were cut out of.
    """

    def __init__(
        self,
        models: LiveModels,
        watch: GalleryWatch,
        tasks: TaskRunner,
        *,
        threshold: Callable[[], float],
        note_source: bool = True,
    ) -> None:
        super().__init__(tasks, SortingView(), "sorting")
        self._models = models
        self._watch = watch
        self._threshold = threshold
        self._note_source = note_source
        self._session: _Session | None = None

    def changed(self) -> None:
        """Compares the clusters with the people of now."""
        if self._session is not None:
            self._submit("compare", lambda _context: self._compare())

    def open(self, folder: Path) -> None:
        """Finds the faces of all its pictures, and of the folders in it, and sorts them by person."""
        self._show(status=None)
        self._submit("sort", lambda context: self._sort(folder, context))

    @needs_operator
    def name(self, faces: Sequence[int], person: str) -> None:
        """Registers the faces of these numbers as pictures of ``person``: one change, which can be undone."""
        session = self._session
        if session is not None and faces:
            rows = tuple(dict.fromkeys(faces))
            self._submit(f"name {rows}", lambda context: self._name(session, rows, person, context))

    @needs_operator
    def save(self, folder: Path) -> None:
        """Makes a new folder in ``folder``: the faces by person, a sheet of each person, a table."""
        session = self._session
        if session is not None:
            self._submit("save", lambda context: self._save(session, folder, context))

    def _sort(self, folder: Path, context: TaskContext) -> Message:
        done = sort_folder(folder, self._models.detector(), self._models.embedder(), progress=context)
        session = _Session(done, resembled=self._people_like(done))
        with self._lock:
            self._session = session
            self._show_groups(session)
            self._show(saved=None)
        return Message.of(
            "sorted",
            faces=len(done.found.faces),
            pictures=done.found.pictures,
            clustered=done.clustered_faces,
            people=len(done.clusters),
        )

    def _compare(self) -> None:
        session = self._session
        if session is None:
            return
        resembled = self._people_like(session.done)
        with self._lock:
            if self._session is session and resembled != session.resembled:
                session.resembled = resembled
                self._show_groups(session)

    def _people_like(self, done: SortedFolder) -> dict[int, str]:
        """Number of a cluster -> registered person whose name its centre would be given."""
        by = self._models.in_use().identification
        if by is None or by.templates.embedder != done.embedder or not done.clusters:
            return {}
        from recognition.matching.nearest import match

        matches = match(done.centres(), by.templates)
        return {
            cluster.number: each.person
            for cluster, each in zip(done.clusters, matches, strict=True)
            if each.person is not None and each.distance <= self._threshold() and each.distance <= each.ignored_distance
        }

    def _name(self, session: _Session, rows: Sequence[int], person: str, progress: ProgressSink) -> None:
        found, gallery = session.done.found, self._watch.folder
        if found.root.resolve().is_relative_to(gallery.resolve()):
            raise UsageError(
                "These pictures are in the gallery already. To give one to somebody else, open the person it is under."
            )
        with self._lock:
            rows = [row for row in rows if row not in session.people]
        if not rows:
            return
        change, named = register_faces(found, rows, person, gallery, note_source=self._note_source, progress=progress)
        values: dict[str, Parameter] = {"person": person, "faces": len(named), "folder": found.root.name}
        self._mark(session, named, person)
        self._show(status=Message.of("named", lost=len(rows) - len(named), **values))
        if gallery == self._watch.folder:  # last: from now on it may be undone on the gallery's thread
            self._watch.do(
                lambda _gallery: change,
                on_undo=lambda: self._undone(session, named, Message.of("naming-taken-back", **values)),
            )

    def _undone(self, session: _Session, rows: Sequence[int], outcome: Message) -> None:
        """On the gallery's thread."""
        self._mark(session, rows, None)
        self._show(status=outcome)

    def _mark(self, session: _Session, rows: Sequence[int], person: str | None) -> None:
        with self._lock:
            for row in rows:
                if person is None:
                    session.people.pop(row, None)
                else:
                    session.people[row] = person
            if self._session is session:
                self._show_groups(session)

    def _save(self, session: _Session, folder: Path, progress: ProgressSink) -> Message:
        out = free_folder(folder, f"{session.done.found.root.resolve().name or 'Pictures'} sorted by person")
        save_sorted(out, session.done, progress)
        with self._lock:
            if self._session is session:
                self._show(saved=out)
        return Message.of("saved-folder", folder=str(out))

    def _show_groups(self, session: _Session) -> None:
        done = session.done

        def faces(rows: Sequence[int]) -> tuple[SortedFace, ...]:
            return tuple(SortedFace(row, done.found.faces[row], session.people.get(row)) for row in rows)

        groups = [
            FaceGroup(each.number, faces(each.rows), session.resembled.get(each.number)) for each in done.clusters
        ]
        if done.singles:
            groups.append(FaceGroup(SINGLES, faces(done.singles)))
        self._show(found=done.found, groups=tuple(groups))


def register_faces(
    found: FoundFaces, rows: Sequence[int], person: str, gallery: Path, *, note_source: bool, progress: ProgressSink
) -> tuple[Change, list[int]]:
    """Cuts the faces ``rows`` out and files them as pictures of ``person``, all of them or, on an error, none.

    Returns the change, and the rows whose pictures could still be read. Raises RollcallError where none could.
    """
    from learning.clustering.found_faces import face_chips_of
    from storage.files.filing import add_look
    from storage.files.moving import joined
    from storage.files.rearranging import all_or_nothing

    named: list[int] = []
    with all_or_nothing(gallery) as changes:
        for row, chip in face_chips_of(found, rows):
            progress(Progress(Stage.REGISTERING_PERSON, len(named) + 1, len(rows), Unit.FACES, person))
            path = found.faces[row].path
            source = path if note_source else ""
            changes.append(add_look(gallery, person, chip, source=source, stem=Path(path).stem))
            named.append(row)
    if not changes:
        raise RollcallError("None of these pictures can be read any more. Are they still in the folder?")
    message = Message.of("registered-faces", person=person, faces=len(named), folder=found.root.name)
    return joined(changes, message), named
