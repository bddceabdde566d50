"""Imports people and their photos from a directory; a second import updates, renames and sets aside."""

from __future__ import annotations

import hashlib
import time
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path

from realtime.gallery.gallery_watch import KeyedEnroller
from realtime.parallel_map import parallel_map
from recognition.enrolment.still import Enrolled
from recognition.errors import PictureError, RollcallError, UsageError
from recognition.message import Message, Text
from recognition.progress import Progress, ProgressSink, Stage, Unit, ignore_progress
from services.gallery.directory_plan import People, Planned, plan, sha256_in
from services.gallery.doubts import Doubts
from storage.directories.entries import Entries, Photo, contents_of
from storage.directories.known_ids import Known, KnownIds, load, mark_of, save
from storage.directories.problems import DirectoryError
from storage.files import rearranging
from storage.files.filing import add_content
from storage.files.gallery_folder import at, scan
from storage.files.moving import Change, joined
from storage.files.trash import typed_reason
from storage.gallery.index import Index
from storage.gallery.picture_enrolment import read_content
from storage.gallery.picture_records import PictureRow, Reading
from storage.journal.journal import follow_renamed
from storage.sealing.photos import photo_path

NEW, CHANGED, SAME, REFUSED, RETIRED = "new", "changed", "same", "refused", "retired"
_STEM = "directory"
"""Of the names of pictures; an id may hold what no file's name can."""
_SAVED_EVERY = 5.0
"""Seconds. What a kill takes is found again by names and contents, and by the time for the undo."""
_CLOCK = 2.0
"""Seconds by which the time of a file may lie before the clock's."""


Reason = Text | Message
"""``services.messages.gallery_pictures.reason_text`` has the sentence."""


@dataclass(frozen=True, slots=True)
class PersonResult:
    """What became of one entry; of a preview: what would.

    outcome: ``new``, ``changed`` (renamed, or got a picture), ``same``, ``refused`` or ``retired``.
    pictures: how many were added.
    reasons: why it, or a picture of it, was refused, or what it was called before.
    place: where it stands in the directory.
    doubts: what may be wrong about pictures that were added.
    """

    id: str
    name: str
    outcome: str
    pictures: int = 0
    reasons: tuple[Reason, ...] = ()
    place: str = ""
    doubts: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class _Picture:
    """``content`` with its ``reading``, or ``problem``; both None where it is there already."""

    sha256: str = ""
    content: bytes | None = None
    reading: Reading | None = None
    problem: Reason | None = None


@dataclass(frozen=True, slots=True, eq=False)
class _Job:
    """A planned entry with its photos, and what was read of them."""

    planned: Planned
    photos: tuple[Photo, ...]
    pictures: tuple[_Picture, ...] = ()


class DirectoryImport:
    """Of ``entries`` into ``gallery``, with templates by ``enroller``. It is read twice, one entry at a time.

    skip_doubtful: leaves out pictures about which there are doubts.
    source: names the directory. An import that was cut off and goes on with the same one is undone as one.
    on_person: receives each result.
    known: how many people earlier imports had. doubtful: how many got pictures about which there are doubts.
    """

    def __init__(
        self,
        entries: Entries,
        gallery: Path,
        enroller: KeyedEnroller,
        *,
        retire: bool = False,
        skip_doubtful: bool = False,
        source: str = "",
        on_person: Callable[[PersonResult], object] = lambda _result: None,
    ) -> None:
        self._entries = entries
        self._gallery = gallery
        self._enroller = enroller
        self._skip_doubtful = skip_doubtful
        self._source = source
        self._on_person = on_person
        self._known = load(gallery)
        self._index = Index(gallery)
        rows = self._index.pictures()
        self._doubts = Doubts(self._index, enroller, {each.path: each for each in rows})
        self.plan = plan(entries, People.of(gallery, rows), self._known, retire=retire)
        self.known = len(self._known.people)
        self.doubtful = 0
        self._changes: list[list[Change]] = [[], [], []]  # retired, renamed, added
        self._earlier: tuple[Change, ...] = ()  # of the same import, before it was cut off
        self._counts: Counter[str] = Counter()

    def preview(self, progress: ProgressSink = ignore_progress) -> Counter[str]:
        """What ``run`` would do, by outcome; writes nothing."""
        try:
            for id_, person, _ in self.plan.retired:
                self._say(PersonResult(id_, person, RETIRED))
            self._all(progress, writes=False)
        finally:
            self._index.close()
        return self._counts

    def run(self, progress: ProgressSink = ignore_progress) -> Counter[str]:
        """Carries the plan out. However it ends, what was done is complete, is remembered, and can be undone by
        ``undo_last``; the next run goes on. Raises RollcallError where the gallery cannot be written."""
        known = self._known
        former = known.last, known.before
        if known.begun and known.source == self._source:
            self._earlier = (*known.last, *_unsaved(self._gallery, known))
        else:
            before = {id_: Known(each.name, set(each.marks)) for id_, each in known.people.items()}
            known.last, known.before = (), before
            known.begun, known.source = time.time(), self._source
        with ExitStack() as stack:
            stack.callback(self._index.close)
            stack.enter_context(self._index.kept_open())
            self._remember()
            stack.callback(self._remember)
            for id_, person, paths in self.plan.retired:
                why = typed_reason("No longer in the directory")
                self._changes[0].append(rearranging.set_aside(self._gallery, paths, why))
                known.people.pop(id_, None)
                self._say(PersonResult(id_, person, RETIRED))
            for planned in self.plan.renames:
                self._rename(planned)
            self._remember()
            self._all(progress, writes=True)
            known.begun = 0.0
            if not (self._earlier or any(self._changes)):
                known.last, known.before = former
        return self._counts

    def change(self) -> Change | None:
        """What ``run`` did, for the audit trail; None where that is nothing."""
        if not any(self._changes):
            return None
        added = [path for each in self._changes[2] for path in each.made]
        names = tuple({photo_path(path).partition("/")[0] for path in added})
        people = names if len(names) == 1 else len(names)
        if added:
            return Change(Message.of("imported", pictures=len(added), people=people))
        return joined([*self._changes[0], *self._changes[1]])

    def _rename(self, planned: Planned) -> None:
        before = planned.person
        assert before is not None
        try:
            self._changes[1].append(rearranging.rename(self._gallery, before, planned.name))
        except RollcallError as error:
            planned.problem = error.text
            return
        follow_renamed(self._gallery, [(before, planned.name)])
        self._known.people.setdefault(planned.id, Known(planned.name)).name = planned.name

    def _all(self, progress: ProgressSink, *, writes: bool) -> None:
        saved = time.monotonic()
        arrivals = parallel_map(self._read, self._jobs(progress))
        assert isinstance(arrivals, Generator)
        with ExitStack() as stack:
            stack.callback(arrivals.close)
            for job in arrivals:
                self._take(job, writes=writes)
                if writes and time.monotonic() - saved > _SAVED_EVERY:
                    self._remember()
                    saved = time.monotonic()

    def _take(self, job: _Job, *, writes: bool) -> None:
        added, reasons, doubts = 0, list[Reason](), list[Message]()
        for picture in job.pictures:
            if picture.problem is not None:
                reasons.append(picture.problem)
                continue
            found = self._doubts_of(job.planned, picture)
            if found and self._skip_doubtful:
                reasons += found
            elif picture.content is not None and self._keep(job.planned, picture, writes=writes):
                added += 1
                doubts += found
        self._finish(job.planned, added, reasons, tuple(doubts), writes=writes)

    def _jobs(self, progress: ProgressSink) -> Iterator[_Job]:
        total = len(self.plan.entries)
        for count, (planned, entry) in enumerate(zip(self.plan.entries, self._entries(), strict=False)):
            progress(Progress(Stage.IMPORTING_PICTURES, count, total, Unit.STEPS, entry.name))
            if (entry.id, entry.name) != (planned.id, planned.given):
                raise DirectoryError("The directory changed while it was read; run the same again.")
            yield _Job(planned, entry.photos if planned.problem is None else ())

    def _read(self, job: _Job) -> _Job:
        """Called on several threads."""
        pictures: list[_Picture] = []
        for photo in job.photos:
            try:
                pictures += [self._enrolled(job.planned, each) for each in contents_of(photo)]
            except RollcallError as error:
                pictures.append(_Picture(problem=error.text))
        return _Job(job.planned, (), tuple(pictures))

    def _enrolled(self, planned: Planned, content: bytes) -> _Picture:
        sha256 = hashlib.sha256(content).hexdigest()
        if mark_of(sha256) in planned.marks:
            return _Picture(sha256)
        reading = read_content(content, self._enroller)
        if isinstance(reading.answer, Message):
            return _Picture(sha256, problem=reading.answer)
        return _Picture(sha256, content, reading)

    def _doubts_of(self, planned: Planned, picture: _Picture) -> tuple[Message, ...]:
        answer = None if picture.reading is None else picture.reading.answer
        if not isinstance(answer, Enrolled) or mark_of(picture.sha256) in planned.marks:
            return ()
        return self._doubts.of(planned.person or planned.name, answer)

    def _keep(self, planned: Planned, picture: _Picture, *, writes: bool) -> bool:
        """Whether the picture is new."""
        mark = mark_of(picture.sha256)
        if mark in planned.marks:  # came twice
            return False
        planned.marks.add(mark)
        if not writes:
            return True
        assert picture.content is not None
        assert picture.reading is not None
        try:
            change = add_content(self._gallery, planned.name, picture.content, _STEM)
        except PictureError:  # there already, and not in the index yet
            return False
        self._changes[2].append(change)
        (path,) = change.made
        status = at(self._gallery, path).stat()
        row = PictureRow(path, planned.name, status.st_size, status.st_mtime_ns, picture.sha256)
        self._index.put_reading(row, self._enroller.key, self._enroller.method, picture.reading)
        return True

    def _finish(
        self, planned: Planned, added: int, reasons: list[Reason], doubts: tuple[Message, ...], *, writes: bool
    ) -> None:
        if planned.problem is not None:
            self._say(PersonResult(planned.id, planned.given, REFUSED, 0, (planned.problem,), planned.place))
            return
        is_renamed = planned.person is not None and planned.person != planned.name
        if is_renamed:
            reasons.insert(0, Text("Called {name} before.", name=planned.person))
        outcome = CHANGED if added or is_renamed else SAME
        if planned.person is None:
            outcome = NEW if added else REFUSED
            if not added and not reasons:
                reasons.append(Text("There is no photo."))
        if writes and planned.id and outcome != REFUSED:
            known = self._known.people.setdefault(planned.id, Known(planned.name))
            known.name = planned.name
            known.marks |= planned.marks
        self._say(PersonResult(planned.id, planned.name, outcome, added, tuple(reasons), planned.place, doubts))

    def _say(self, result: PersonResult) -> None:
        self._counts[result.outcome] += 1
        self.doubtful += bool(result.doubts)
        self._on_person(result)

    def _remember(self) -> None:
        if self._earlier or any(self._changes):
            self._known.last = (*self._earlier, *(joined(each) for each in self._changes if each))
        save(self._gallery, self._known)


def undo_last(gallery: Path) -> tuple[int, int]:
    """Undoes the last import that changed anything, also where it or its undo was cut off, as far as its files are
    still there; returns the number of files and folders that were moved back or taken out, and of those that were no
    longer where the import had left them. Raises UsageError where there is none, RollcallError."""
    known = load(gallery)
    unsaved = _unsaved(gallery, known) if known.begun else ()
    changes = [*known.last, *unsaved]
    if not changes:
        raise DirectoryError("There is no import from a directory that could be undone.")
    if unsaved:  # for the next undo, should this one be killed, which does not find them by their time any more
        known.last = tuple(changes)
        save(gallery, known)
    moved = missing = 0
    for change in reversed(changes):
        targets = (*change.made, *(move.target for move in change.moves))
        missing += sum(not at(gallery, path).exists() for path in targets)
        with suppress(UsageError):  # nothing is left of it
            moved += len(rearranging.undo(gallery, change).moves)
    now = {id_: each.name for id_, each in known.people.items()}
    pairs = [(now[id_], each.name) for id_, each in known.before.items() if now.get(id_, each.name) != each.name]
    follow_renamed(gallery, reversed(pairs))
    save(gallery, KnownIds(known.before))
    return moved, missing


def _unsaved(gallery: Path, known: KnownIds) -> tuple[Change, ...]:
    """Pictures that an import wrote after it had remembered last what it did, before it was killed."""
    saved = {path for each in known.last for path in each.made}
    former = {mark for each in known.before.values() for mark in each.marks}
    since = (known.begun - _CLOCK) * 1e9
    files = (each for path, each in sorted(scan(gallery).files.items()) if path not in saved)
    found = (each for each in files if each.mtime_ns >= since and each.path.rpartition("/")[2].startswith(_STEM))
    made = tuple(
        each.path
        for each in found
        if (sha256 := sha256_in(gallery, each)) is not None and mark_of(sha256) not in former
    )
    return (Change(Message.of("imported", pictures=len(made), people=0), made),) if made else ()
