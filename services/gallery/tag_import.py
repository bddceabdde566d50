"""Imports people from the face tags of photo managers: each tagged face becomes a picture of the person it names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from realtime.parallel_map import parallel_map
from recognition.detection.still_faces import detect_still
from recognition.enrolment.still import EnrolmentRules
from recognition.errors import PictureError, UsageError
from recognition.faces.alignment import cut_face_chip
from recognition.faces.quality import assess
from recognition.input_files import require_folder
from recognition.interfaces import Detector
from recognition.message import Message
from recognition.progress import Progress, ProgressSink, Stage, Unit, ignore_progress
from recognition.types import FaceChip
from services.gallery.tagged_faces import TaggedFace, tagged_faces
from storage.files.filing import add_look
from storage.files.moving import Change, joined
from storage.files.picture_files import is_picture_file
from storage.files.pictures import decode_picture, read_bytes, stored_orientation
from storage.files.possible_names import name_problem
from storage.files.rearranging import all_or_nothing
from storage.tags.picasa import picasa_contacts
from storage.tags.tags import TagReader

IMPORTED, THERE_ALREADY, TOO_SMALL, BLURRED, NAME = "imported", "already-there", "too-small", "blurred", "name"
UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class TagResult:
    """What became of one tag.

    path: of the picture, relative to the folder.
    person: whom it names; empty where the picture, or its tags, could not be read.
    outcome: ``imported`` (of a preview: will be), ``already-there``, ``too-small``, ``blurred``, ``name`` (not possible
        for a person), ``unreadable``, or an ``Outcome`` that is not named.
    details: what a parser or a decoder said.
    """

    path: str
    person: str
    outcome: str
    kind: str = ""
    details: str = ""


@dataclass(frozen=True, slots=True)
class TagCounts:
    """pictures: with tags. results: tags by outcome. people: who get a picture, with how many."""

    pictures: int
    results: Counter[str]
    people: Counter[str]


@dataclass(frozen=True, slots=True, eq=False)
class _Found:
    results: tuple[TagResult, ...]
    chips: tuple[tuple[TagResult, FaceChip], ...] = ()


class TagImport:
    """Of the pictures in ``folder`` and the folders in it. Raises UsageError where there is none.

    rules: a face that is too small or blurred for them is left out.
    on_result: receives each tag's outcome.
    """

    def __init__(
        self,
        folder: Path,
        gallery: Path,
        detector: Detector,
        rules: EnrolmentRules,
        *,
        on_result: Callable[[TagResult], object] = lambda _result: None,
    ) -> None:
        require_folder(folder)
        self._folder = folder
        self._gallery = gallery
        self._detector = detector
        self._rules = rules
        self._on_result = on_result
        found = sorted(folder.rglob("*"))
        self._reader = TagReader(picasa_contacts(found))
        self.files = [each for each in found if is_picture_file(each)]
        if not self.files:
            raise UsageError("There are no pictures in {folder}.", folder=folder)

    def preview(self, progress: ProgressSink = ignore_progress) -> TagCounts:
        """What ``run`` would do; writes nothing."""
        return self._count(self._all(progress))

    def run(self, progress: ProgressSink = ignore_progress) -> tuple[TagCounts, Change | None]:
        """Files the faces, all of them or, on an error or a stop, none; returns the change, to be undone as one, or
        None where there is none. Raises RollcallError where a file cannot be written."""
        with all_or_nothing(self._gallery) as changes:
            counts = self._count(self._filed(self._all(progress), changes))
        if not changes:
            return counts, None
        people = tuple(counts.people) if len(counts.people) == 1 else len(counts.people)
        message = Message.of("imported", pictures=counts.results[IMPORTED], people=people)
        return counts, joined(changes, message)

    def _count(self, found: Iterator[_Found]) -> TagCounts:
        pictures, results, people = 0, Counter[str](), Counter[str]()
        for each in found:
            pictures += bool(each.results)
            for result in each.results:
                results[result.outcome] += 1
                if result.outcome == IMPORTED:
                    people[result.person] += 1
                self._on_result(result)
        return TagCounts(pictures, results, people)

    def _filed(self, found: Iterator[_Found], changes: list[Change]) -> Iterator[_Found]:
        for each in found:
            filed = {}
            for result, chip in each.chips:
                stem = Path(result.path).stem
                change = add_look(self._gallery, result.person, chip, source=result.path, stem=stem)
                if change.is_empty:
                    filed[result] = THERE_ALREADY
                else:
                    changes.append(change)
            yield _Found(tuple(_with(result, filed.get(result, result.outcome)) for result in each.results))

    def _all(self, progress: ProgressSink) -> Iterator[_Found]:
        def opened() -> Iterator[Path]:
            for count, file in enumerate(self.files):
                progress(Progress(Stage.IMPORTING_PICTURES, count, len(self.files), Unit.PICTURES))
                yield file

        yield from parallel_map(self._read, opened())

    def _read(self, file: Path) -> _Found:
        """Called on several threads."""
        path = file.relative_to(self._folder).as_posix()
        try:
            content = read_bytes(file)
            read = self._reader.read(file, content)
            problems = (TagResult(path, "", UNREADABLE, details=read.problem),) if read.problem else ()
            if not any(each.name for each in read.tags):
                return _Found(problems)
            image = decode_picture(content)
            orientation = stored_orientation(content)
        except PictureError as error:
            return _Found((TagResult(path, "", UNREADABLE, details=str(error)),))
        height, width = image.shape[:2]
        found = tagged_faces(read.tags, detect_still(self._detector, image), width, height, orientation)
        chips, results = [], []
        said: set[tuple[int, str]] = set()
        for tagged in found:
            name = tagged.tag.name
            if not name or (tagged.face is not None and (id(tagged.face), name) in said):
                continue
            said.add((id(tagged.face), name))
            outcome = tagged.outcome.value
            if tagged.face is not None:
                reasons = assess(image, tagged.face).reasons
                side = min(tagged.face.box.width, tagged.face.box.height)
                is_blurred = "blurred" in reasons
                outcome = TOO_SMALL if side < self._rules.min_face else BLURRED if is_blurred else IMPORTED
            result = _result(path, tagged, outcome)
            results.append(result)
            if result.outcome == IMPORTED and tagged.face is not None:
                chips.append((result, cut_face_chip(image, tagged.face)))
        return _Found((*results, *problems), tuple(chips))


def _result(path: str, tagged: TaggedFace, outcome: str) -> TagResult:
    problem = name_problem(tagged.tag.name)
    if problem is not None and outcome == IMPORTED:
        return TagResult(path, tagged.tag.name, NAME, tagged.tag.kind, str(problem))
    return TagResult(path, tagged.tag.name, outcome, tagged.tag.kind)


def _with(result: TagResult, outcome: str) -> TagResult:
    return TagResult(result.path, result.person, outcome, result.kind, result.details)
