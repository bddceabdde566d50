"""The faces of a folder of pictures, sorted into people beside the live picture, and put into the gallery by name."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np

from recognition.errors import RollcallError, UsageError
from recognition.interfaces import Detector, template_key
from recognition.progress import Progress, ProgressSink, Stage, Unit
from services.errands import Errands
from services.learning_interfaces import Cluster, ClusterFace, ClustersView
from services.live_models import ModelsInUse, NotReadyError
from services.pictures.small_batches import InSmallBatches

if TYPE_CHECKING:
    from learning.clustering import clustering
    from learning.clustering.found_faces import FoundFaces
    from realtime.task_runner import TaskRunner
    from recognition.types import Image, Vectors
    from storage.files.changes import Change
    from storage.gallery.gallery import Gallery

_LONGEST_STEM = 60
_LETTERS = 18
"""Pixels: of the headings on a sheet."""


class Keeping(Protocol):
    """What is asked of ``realtime.gallery.galleries.Galleries``."""

    @property
    def folder(self) -> Path: ...
    def do(self, work: Callable[[Gallery], object], *, undone: Callable[[], object] | None = None) -> None: ...


@dataclass(frozen=True, slots=True, eq=False)
class _Sorted:
    """``key`` is that of the embedder the vectors are of."""

    found: FoundFaces
    clusters: tuple[clustering.Cluster, ...]
    singles: tuple[int, ...]
    key: str


class FaceSorting:
    """Implements ``realtime.interfaces.Clusters``.

    ``parts`` tells what detector and embedder are in use, ``make_detector`` gives this thread a detector of its own.
    ``starting_threshold`` gives the distance for an embedder's name and so many faces, ``threshold`` the one up to
    which a face is given a name now. ``note_source``: whether pictures that are cut out of others say of which.

    The thread alone sorts, cuts out and writes; what was found is exchanged as a whole, and who was named is guarded.
    """

    def __init__(
        self,
        parts: Callable[[], ModelsInUse],
        make_detector: Callable[[str], Detector],
        keeping: Keeping,
        tasks: TaskRunner,
        *,
        starting_threshold: Callable[[str, int], float],
        threshold: Callable[[], float],
        note_source: bool = True,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        self._parts = parts
        self._make_detector = make_detector
        self._keeping = keeping
        self._starting_threshold = starting_threshold
        self._threshold = threshold
        self._note_source = note_source
        self._wall_clock = wall_clock
        self.errands = Errands("clusters", tasks)
        self._detector: tuple[str, Detector] | None = None
        self._lock = threading.Lock()  # guards who was named, who is resembled, and the view made of both
        self._sorted: _Sorted | None = None
        self._resembled: dict[int, str] = {}
        self._faces: dict[int, ClusterFace] = {}
        self._view = ClustersView()

    def view(self) -> ClustersView:
        return replace(self._view, activity=self.errands.activity, said=self.errands.said)

    def changed(self) -> None:
        """Embedder or people may be others now."""
        if self._sorted is not None:
            self.errands.do("compare", self._compare)

    def open(self, folder: Path) -> None:
        self.errands.said = ""
        self.errands.do("sort", lambda progress: self._sort(folder, progress))

    def cancel(self) -> None:
        self.errands.cancel()

    def name(self, faces: Sequence[int], person: str) -> None:
        done = self._sorted
        if done is not None and faces:
            rows = tuple(dict.fromkeys(faces))
            self.errands.do(f"name {rows}", lambda progress: self._name(done, rows, person, progress))

    def save(self, folder: Path) -> None:
        done = self._sorted
        if done is not None:
            self.errands.do("save", lambda progress: self._save(done, folder, progress))

    def _sort(self, folder: Path, progress: ProgressSink) -> str:
        parts = self._parts()
        if parts.identification is None or not parts.detector:
            raise NotReadyError
        progress(Progress(Stage.LISTING_FOLDER, subject=folder.name))
        from learning.clustering.clustering import cluster, clusters_of, singles_of  # their imports take a while
        from learning.clustering.found_faces import find_faces, pictures_under

        paths = pictures_under(folder)
        if not paths:
            raise UsageError(f"There is no picture in {folder}. Choose a folder with photos.")
        progress(Progress(Stage.PREPARING))
        embedder = InSmallBatches(parts.identification.embedder)
        found = find_faces(folder, paths, self._in_use(parts.detector), embedder, progress)
        if not found.faces:
            raise RollcallError(f"No face was found on the {_count(found.pictures, 'picture')} of {folder.name}.")
        progress(Progress(Stage.COMPARING_FACES))
        threshold = self._starting_threshold(embedder.name, len(found.faces))
        clusters = clusters_of(found.vectors, cluster(found.vectors, threshold=threshold))
        progress(Progress(Stage.COMPARING_FACES))
        done = _Sorted(found, clusters, singles_of(len(found.faces), clusters), template_key(embedder))
        resembled = self._people_like(done)
        with self._lock:
            self._sorted, self._resembled = done, resembled
            self._faces = {row: ClusterFace(row, each.path, each.thumbnail) for row, each in enumerate(found.faces)}
            self._show(saved=None)
        return _outcome(done)

    def _compare(self, _progress: ProgressSink) -> None:
        done = self._sorted
        if done is None:
            return
        resembled = self._people_like(done)
        with self._lock:
            if self._sorted is done and resembled != self._resembled:
                self._resembled = resembled
                self._show()

    def _people_like(self, done: _Sorted) -> dict[int, str]:
        """Number of a cluster -> the registered person whose name its middle would be given."""
        by = self._parts().identification
        if by is None or by.templates.embedder != done.key or not done.clusters:
            return {}
        from recognition.matching.nearest import match

        found = match(_middles(done), by.templates)
        return {
            cluster.number: each.person
            for cluster, each in zip(done.clusters, found, strict=True)
            if each.person is not None and each.distance <= self._threshold()
        }

    def _name(self, done: _Sorted, rows: Sequence[int], person: str, progress: ProgressSink) -> str | None:
        from storage.files.changes import joined
        from storage.files.rearranging import undo

        gallery = self._keeping.folder
        if done.found.root.resolve().is_relative_to(gallery.resolve()):
            raise UsageError(
                "These pictures are in the gallery already. To give one to somebody else, open the person it is under."
            )
        if self._sorted is done:  # else another folder was sorted since; what was asked for is done all the same
            rows = [row for row in rows if self._faces[row].person is None]
        if not rows:
            return None
        changes: list[Change] = []
        named: list[int] = []
        words = f"Registered {person} from {_count(len(rows), 'face')} of {done.found.root.name}"
        try:
            self._file(done.found, rows, person, gallery, changes, named, progress)
        except BaseException:
            made = joined(changes, words) if changes else None
            if made is not None and not made.is_empty:
                undo(gallery, made, now=self._wall_clock())
            raise
        if not changes:
            raise RollcallError("None of these pictures can be read any more. Are they still in the folder?")
        lost = len(rows) - len(named)
        words = f"Registered {person} from {_count(len(named), 'face')} of {done.found.root.name}"
        change = joined(changes, words)
        if gallery == self._keeping.folder:
            self._keeping.do(lambda _gallery: change, undone=lambda: self._take_back(done, named, words))
        self._mark(done, named, person)
        if not lost:
            return f"{words}."
        return f"{words}. {_count(lost, 'face')} could not be cut out: the pictures cannot be read any more."

    def _take_back(self, done: _Sorted, rows: Sequence[int], words: str) -> None:
        """On the gallery's thread."""
        self._mark(done, rows, None)
        self.errands.said = f"Undone: {words}."

    def _file(
        self,
        found: FoundFaces,
        rows: Sequence[int],
        person: str,
        gallery: Path,
        changes: list[Change],
        named: list[int],
        progress: ProgressSink,
    ) -> None:
        """Writes the faces into the gallery one by one; ``changes`` and ``named`` grow with each."""
        from learning.clustering.found_faces import face_chips_of
        from storage.files.filing import add_look

        for row, cut in face_chips_of(found, rows):
            progress(Progress(Stage.REGISTERING_PERSON, len(named) + 1, len(rows), Unit.FACES, person))
            path = found.faces[row].path
            source = path if self._note_source else ""
            changes.append(add_look(gallery, person, cut, source=source, stem=Path(path).stem[:_LONGEST_STEM]))
            named.append(row)

    def _mark(self, done: _Sorted, rows: Sequence[int], person: str | None) -> None:
        """Says of faces who they are, or that nobody knows again. From this thread, or the gallery's."""
        with self._lock:
            if self._sorted is not done:
                return
            for row in rows:
                self._faces[row] = replace(self._faces[row], person=person)
            self._show()

    def _save(self, done: _Sorted, folder: Path, progress: ProgressSink) -> str:
        from learning.clustering.output_folder import check_place_for, write_clusters

        progress(Progress(Stage.DRAWING_SHEETS))
        out = _free_place(folder, f"{done.found.root.resolve().name or 'Pictures'} sorted by person")
        check_place_for(out, done.found.root)
        write_clusters(out, done.found, done.clusters, _letter, progress)
        with self._lock:
            self._show(saved=out)
        return f"Saved in {out}"

    def _show(self, **parts: object) -> None:
        """Under the lock."""
        done = self._sorted
        assert done is not None
        shown = {
            "version": self._view.version + 1,
            "folder": done.found.root,
            "clusters": tuple(
                Cluster(each.number, tuple(self._faces[row] for row in each.rows), self._resembled.get(each.number))
                for each in done.clusters
            ),
            "singles": tuple(self._faces[row] for row in done.singles),
            "pictures": done.found.pictures,
            "faceless": len(done.found.faceless),
            "unreadable": done.found.unreadable,
            **parts,
        }
        self._view = replace(self._view, **shown)  # type: ignore[arg-type]

    def _in_use(self, name: str) -> Detector:
        if self._detector is None or self._detector[0] != name:
            self._detector = name, self._make_detector(name)
        return self._detector[1]


def _middles(done: _Sorted) -> Vectors:
    """(C, D) of unit length: the mean of each cluster's vectors."""
    sums = np.stack([done.found.vectors[list(each.rows)].sum(axis=0) for each in done.clusters])
    return np.asarray(sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-9), np.float32)


def _outcome(done: _Sorted) -> str:
    found, people = done.found, len(done.clusters)
    together = sum(len(each) for each in done.clusters)
    said = f"{_count(len(found.faces), 'face')} on {_count(found.pictures, 'picture')}"
    if not people:
        return f"{said}. No two of them seem to be of one person."
    of = "1 person" if people == 1 else f"{people:,} people"
    return f"{said}. {together:,} of them seem to be of {of}."


def _count(number: int, what: str) -> str:
    return f"{number:,} {what if number == 1 else what + 's'}"


def _free_place(folder: Path, name: str) -> Path:
    """A place in ``folder`` where nothing is yet."""
    number = 1
    while True:
        place = folder / (name if number == 1 else f"{name} {number}")
        if not place.exists():
            return place
        number += 1


def _letter(words: str) -> Image:
    from realtime.output.text_rendering import lettering

    return lettering(words, _LETTERS, (20, 20, 20), (255, 255, 255))
