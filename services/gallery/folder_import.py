"""Imports the pictures of a whole folder: each is copied, read and embedded in one pass, on every core."""

from __future__ import annotations

import errno
import hashlib
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from realtime.gallery.gallery_watch import KeyedEnroller
from realtime.parallel_map import parallel_map
from recognition.errors import RollcallError
from recognition.message import Message, Text
from recognition.progress import Progress, ProgressSink, Stage, Unit, ignore_progress
from storage.database_failures import FULL_NOTICE
from storage.files.folder_import import ImportPlan, OnePerson, Placing, plan_import
from storage.files.gallery_folder import MISPLACED, FileKind, FoundFile, at, person_of, scan
from storage.files.import_journal import (
    IMPORTED,
    THERE_ALREADY,
    ImportedFile,
    ImportJournal,
    UnfinishedImport,
    unfinished_import,
)
from storage.files.moving import Change
from storage.files.pictures import UnreadablePictureError, read_bytes
from storage.files.possible_names import name_problem
from storage.gallery.index import Index
from storage.gallery.picture_enrolment import Map, read_content
from storage.gallery.picture_records import PictureRow, Reading

_FULL = (errno.ENOSPC, errno.EDQUOT)


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """Numbers of an import.

    results: files by the code of their outcome.
    misplaced: those that are not where a picture is expected, by cause.
    people: how many got a picture.
    before: files that an earlier run, which was cut off, had dealt with.
    """

    results: Counter[str]
    people: int
    before: int
    misplaced: Counter[str] = field(default_factory=Counter)

    @property
    def imported(self) -> int:
        return self.results[IMPORTED]

    @property
    def there_already(self) -> int:
        return self.results[THERE_ALREADY]

    @property
    def left_out(self) -> dict[str, int]:
        """Reason -> files, the most frequent first."""
        done = (IMPORTED, THERE_ALREADY)
        return {reason: count for reason, count in self.results.most_common() if reason not in done}

    def reasons(self) -> Counter[str]:
        """``left_out``, with the causes of those that are misplaced."""
        return Counter({each: count for each, count in self.left_out.items() if each != MISPLACED}) + self.misplaced


@dataclass(frozen=True, slots=True, eq=False)
class _Arrival:
    """A picture on its way: ``content`` once it was read, then ``reading`` and, where that is a template, ``partial``,
    the file to be placed. ``done`` where there is nothing left to do."""

    picture: FoundFile
    sha256: str = ""
    content: bytes | None = None
    reading: Reading | None = None
    partial: Path | None = None
    done: ImportedFile | None = None


class FolderImport:
    """Imports ``folder``, laid out like a gallery, into ``gallery``, with templates by ``enroller``.

    A picture that gives no template is left out, with the reason. However ``run`` ends, what was imported is complete
    and remembered, and the next run goes on after it. Raises UsageError where there is nothing to import.
    """

    def __init__(self, folder: Path, gallery: Path, enroller: KeyedEnroller, *, at_once: Map = parallel_map) -> None:
        self.gallery = gallery
        self._enroller = enroller
        self._at_once = at_once
        self._index = Index(gallery)
        here = scan(gallery).files
        registered = {file.person for file in here.values() if file.kind is FileKind.PICTURE}
        self.plan: ImportPlan = plan_import(folder, gallery, registered)
        self._placing = Placing(gallery)
        self._journal = ImportJournal(gallery, folder, enroller.key, enroller.method)
        self._there = {_mark(row.sha256, row.person) for row in self._index.pictures() if row.path in here}
        self._impossible: dict[str, bool] = {}  # person -> whether the name is not possible
        self._before = 0
        self._made: list[ImportedFile] = []

    def run(
        self, progress: ProgressSink = ignore_progress, on_file: Callable[[ImportedFile], object] = lambda _file: None
    ) -> None:
        """Imports what is left. ``on_file`` receives the outcome of each file, those of earlier runs first.

        Raises RollcallError, among others where the disk is full, UsageError where another import into this gallery is
        running. Call it again where it was cut off.
        """
        with ExitStack() as stack:
            stack.enter_context(self._explained())
            stack.callback(self._index.close)
            stack.callback(self._journal.close)
            self._journal.open()
            stack.callback(self._placing.close)
            self._placing.open()
            stack.enter_context(self._index.kept_open())
            self._before = 0
            for each in self._journal.results():
                self._before += 1
                on_file(each)

            def add(done: ImportedFile) -> None:
                self._journal.add(done)
                if done.outcome.code == IMPORTED:
                    self._made.append(done)
                on_file(done)

            for path, problem in self.plan.problems.items():
                if not self._journal.holds(path, 0, 0):
                    person = person_of(path.partition("/")[0])
                    add(ImportedFile(path, 0, 0, person, problem))
            arrivals = self._at_once(self._read, self._opened(progress))
            if isinstance(arrivals, Generator):
                stack.callback(arrivals.close)
            for arrival in arrivals:
                add(arrival.done or self._keep(arrival))

    def results(self) -> Iterator[ImportedFile]:
        """The outcome of each file so far, those of earlier runs that were cut off included."""
        return self._journal.results()

    def counts(self) -> ImportCounts:
        results: Counter[str] = Counter()
        misplaced: Counter[str] = Counter()
        people = set()
        for each in self.results():
            results[each.outcome.code] += 1
            if each.outcome.code == IMPORTED:
                people.add(each.person)
            elif each.outcome.code == MISPLACED:
                misplaced[str(each.outcome.get("cause"))] += 1
        return ImportCounts(results, len(people), self._before, misplaced)

    def change(self) -> Change:
        """What this object's runs did to the gallery, to be undone as one."""
        people = sorted({each.person for each in self._made})
        made = tuple(each.placed for each in self._made)
        named = tuple(people) if len(people) == 1 else len(people)
        return Change(Message.of("imported", pictures=len(made), people=named), made=made)

    def forget(self) -> None:
        """Deletes what was noted on the way: everything is done, or was undone."""
        self._journal.forget()

    def _opened(self, progress: ProgressSink) -> Iterator[_Arrival]:
        total = len(self.plan.pictures)
        for count, picture in enumerate(self.plan.pictures):
            if not self._journal.holds(picture.path, picture.size, picture.mtime_ns):
                progress(Progress(Stage.IMPORTING_PICTURES, count, total, Unit.PICTURES))
                yield self._open(picture)

    def _open(self, picture: FoundFile) -> _Arrival:
        if self._is_impossible(picture.person):
            return _Arrival(picture, done=_result(picture, Message.of("name", person=picture.person)))
        try:
            content = read_bytes(self.plan.source(picture))
        except UnreadablePictureError as error:
            return _Arrival(picture, done=_result(picture, error.message))
        sha256 = hashlib.sha256(content).hexdigest()
        if _mark(sha256, picture.person) in self._there:
            return _Arrival(picture, done=_result(picture, Message.of(THERE_ALREADY)))
        return _Arrival(picture, sha256, content)

    def _read(self, arrival: _Arrival) -> _Arrival:
        """Called on several threads."""
        if arrival.content is None:
            return arrival
        reading = read_content(arrival.content, self._enroller)
        partial = None if isinstance(reading.answer, Message) else self._placing.written(arrival.content)
        return _Arrival(arrival.picture, arrival.sha256, reading=reading, partial=partial)

    def _keep(self, arrival: _Arrival) -> ImportedFile:
        picture, reading, partial = arrival.picture, arrival.reading, arrival.partial
        assert reading is not None
        if isinstance(reading.answer, Message):
            return _result(picture, reading.answer)
        assert partial is not None
        mark = _mark(arrival.sha256, picture.person)
        if mark in self._there:  # came twice, one straight after the other
            partial.unlink()
            return _result(picture, Message.of(THERE_ALREADY))
        placed, is_new = self._placing.place(partial, picture)
        status = at(self.gallery, placed).stat()
        row = PictureRow(placed, picture.person, status.st_size, status.st_mtime_ns, arrival.sha256)
        self._index.put_reading(row, self._enroller.key, self._enroller.method, reading)
        if self._index.notice is not None:  # it is in memory only
            raise self._unwritable(self._index.notice)
        self._there.add(mark)
        return _result(picture, Message.of(IMPORTED if is_new else THERE_ALREADY), placed)

    def _is_impossible(self, person: str) -> bool:
        if person not in self._impossible:
            self._impossible[person] = name_problem(person) is not None
        return self._impossible[person]

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            if error.errno in _FULL:
                raise self._unwritable(FULL_NOTICE) from error
            raise RollcallError(
                "{gallery} cannot be written ({error}). Check the disk and who may write there. {how_to_go_on}",
                gallery=self.gallery,
                error=error.strerror or error,
                how_to_go_on=self.how_to_go_on(),
            ) from error

    def _unwritable(self, notice: str) -> RollcallError:
        """``notice``: of the index. It says that the program goes on, which the import does not."""
        if notice == FULL_NOTICE:
            return RollcallError(
                "The disk with the gallery is full; nothing was lost. Free some space. {how_to_go_on}",
                how_to_go_on=self.how_to_go_on(),
            )
        return RollcallError(
            "The gallery's index cannot be written; nothing was lost. Check the disk and who may write there. "
            "{how_to_go_on}",
            how_to_go_on=self.how_to_go_on(),
        )

    def how_to_go_on(self) -> Text:
        done = sum(1 for _ in self.results())
        return Text(
            "{done} of {pictures} pictures are done; importing the folder again goes on after them.",
            done=done,
            pictures=len(self.plan.pictures),
        )


def unfinished_in(gallery: Path) -> tuple[UnfinishedImport, int] | None:
    """The newest import that was cut off and can go on, and how many pictures its folder has. Reads no pictures."""
    try:
        found = unfinished_import(gallery)
        if found is None:
            return None
        return found, sum(each.kind is FileKind.PICTURE for each in scan(found.folder).files.values())
    except (OSError, RollcallError):
        return None


def one_person_in(folder: Path) -> OnePerson | None:
    """``ImportPlan.one_person`` of ``folder``; None where it cannot be read. Reads names, no contents."""
    try:
        found = scan(folder)
    except OSError:
        return None
    pictures = tuple(each for each in found.files.values() if each.kind is FileKind.PICTURE)
    return ImportPlan(folder, pictures, found.problems).one_person


def _result(picture: FoundFile, outcome: Message, placed: str = "") -> ImportedFile:
    return ImportedFile(picture.path, picture.size, picture.mtime_ns, picture.person, outcome, placed)


def _mark(sha256: str, person: str) -> bytes:
    """Identifies a person's picture in a few bytes, as there may be very many."""
    return hashlib.blake2b(f"{sha256}{person}".encode(), digest_size=12).digest()
