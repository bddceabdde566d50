"""The people of a gallery folder, kept up to date with its files.

The files are authoritative. ``update`` scans the folder, reads new pictures and stores the results in the index;
everything else returns the state of the last update.
"""

from __future__ import annotations

import itertools
import logging
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from recognition.errors import RollcallError, UsageError
from recognition.matching.templates import Templates
from recognition.message import Message
from recognition.progress import Progress, ProgressSink, Stage, Unit, ignore_progress
from storage.files import rearranging
from storage.files.gallery_folder import FileKind, FoundFile, Scan, kind_of, on_disk
from storage.files.pictures import read_bytes
from storage.files.retention import SWEEP_INTERVAL, Keeping, Swept, sweep
from storage.gallery.enrolment_cache import EnrolmentCache
from storage.gallery.face_matching import faces_to_take
from storage.gallery.folder_scan import in_reading_order, rescanned
from storage.gallery.index import Index
from storage.gallery.people import PeopleCache, Person, Picture, RenameDetector, Update, unread_picture
from storage.gallery.picture_enrolment import Map, Opened, Outcome, PictureEnroller, WantedFace, read_opened
from storage.gallery.picture_reading import ReadingsInProgress, content_of, reserved_until_read, sha256_of
from storage.gallery.picture_records import (
    SETTLING,
    KnownPictures,
    MissingPictures,
    PictureRecord,
    PictureRow,
    UnsettledFiles,
    without_ctime,
)
from storage.sealing.photos import seal_photos

_log = logging.getLogger(__name__)


class Gallery:
    """The people registered in ``folder``, which need not exist. Not thread-safe.

    ``version`` rises whenever the results of ``people``, ``refused`` or ``templates`` may change. What people decided
    is in ``decisions``; files are changed with the functions of ``storage.files``, and the next update follows.
    ``swept``: when what was kept for its time was deleted last; None before the first update.
    """

    def __init__(self, folder: Path, keeping: Keeping | None = None) -> None:
        self.folder, self._keeping = folder, keeping
        self.swept: Swept | None = None
        self.version = 0
        self._index = Index(folder)
        self.decisions = self._index.decisions
        self.close = self._index.close
        self.repaired = self._index.repaired
        self._results = EnrolmentCache(self._index)
        self._scan = Scan(exists=False)
        self._may_scan_partly = False  # False: there are changes that the next ``only`` may not name
        self._known: KnownPictures | None = None  # rows by path; None before the index was read
        self._people = PeopleCache(self._picture, self.key_picture)
        self._unsettled = UnsettledFiles()
        self._unopened: dict[str, Message] = {}
        self._orphans: set[str] | None = None  # contents without a picture, perhaps; None before all were checked once
        self._missing = MissingPictures()
        self._renames = RenameDetector()
        self._matched: tuple[int, str, str] | None = None  # version, embedder, method
        self._templates: tuple[tuple[int, str, str | None, int], Templates] | None = None

    def update(
        self,
        enroller: PictureEnroller,
        key: str,
        *,
        progress: ProgressSink = ignore_progress,
        cancelled: Callable[[], bool] = lambda: False,
        parallel: Map = map,
        only: Iterable[str] | None = None,
        now: float | None = None,
    ) -> Update:
        """Follows the files and makes the missing templates of embedder ``key`` (``name@version``).

        Each picture is stored by itself, so a process that is killed loses at most those in progress.

        cancelled: called before each picture; finished ones are kept.
        parallel: like ``map``; if it reads several pictures at a time, ``enroller`` must be thread-safe.
        only: the paths that can have changed since the last scan; None scans the folder.

        Raises RollcallError if the folder cannot be listed or another program locks the index.
        """
        now = time.time() if now is None else now
        if self.swept is None or not 0 <= now - self.swept.at < SWEEP_INTERVAL:
            self.swept = Swept(now, sweep(self.folder, now, self._keeping))
        with self._index.kept_open():
            gone = self._rescan(now, only)
            self._use(key, enroller.method)
            files = self._scan.files
            waiting = self._unsettled.waiting(now)
            missing = in_reading_order(files[path] for path in self._unprocessed() if path not in waiting)
            total = len(files) - len(waiting)

            def opened() -> Iterator[Opened]:
                for count, file in enumerate(missing, total - len(missing)):
                    progress(Progress(Stage.READING_GALLERY, count, total, Unit.PICTURES))
                    if cancelled():  # after it has been said that there is something left to read
                        break
                    yield self._open(file, enroller, key, now)

            outcomes = self._read(opened(), enroller, key, now, parallel)
            remaining = len(missing) - len(outcomes)
            waiting.update(path for path, outcome in outcomes.items() if outcome is Outcome.BEING_WRITTEN)
            if not remaining and not waiting:
                self._forget_orphans()
                outcomes |= self._match_faces(enroller, key, now, parallel, cancelled)
            self._seal_photos(enroller, key, now, parallel)
            renamed = self._follow_renamed(now, is_complete=not remaining and not waiting)
        added = tuple(path for path, outcome in outcomes.items() if outcome is Outcome.ACCEPTED)
        refused = tuple(path for path, outcome in outcomes.items() if outcome is Outcome.REFUSED)
        return Update(added, gone, refused, tuple(sorted(waiting)), remaining, total - remaining, len(files), renamed)

    def survey(self, key: str | None = None) -> None:
        """Scans the folder without reading pictures; uses the stored results of embedder ``key``.

        None: the embedder last used. Raises RollcallError like ``update``.
        """
        with self._index.kept_open():
            self._rescan(time.time(), forgets=False)
            latest = self._index.latest(key)
            if latest is not None:
                self._use(*latest)

    def forget_readings(self) -> None:
        """Makes the next update read every picture again. Decisions are kept."""
        self._index.forget_readings()
        self._results.in_use = None
        self._people.invalidate_all()
        self.version += 1

    @property
    def notice(self) -> str | None:
        """What keeps the gallery's index from being stored, or None."""
        return self._index.notice

    @property
    def embedder(self) -> str | None:
        """``name@version`` of the results in ``people`` and ``refused``."""
        return self._results.in_use[0] if self._results.in_use else None

    def templates(self, key: str, dimension: int, *, method: str | None = None) -> Templates:
        """The templates of embedder ``key``, duplicates within a person once.

        ``method``: the enroller's; None takes the one last used with this embedder.
        """
        method = method or self._results.method_of(key)
        if self._templates is not None:
            made_for, templates = self._templates
            if made_for == (self.version, key, method, dimension):
                return templates
        templates, is_current = self._results.templates(self._rows().rows, key, method, dimension)
        if not is_current:
            self._people.invalidate_all()
        self._templates = (self.version, key, method, dimension), templates
        return templates

    def records(self, key: str, method: str | None = None) -> tuple[PictureRecord, ...]:
        """What embedder ``key`` knows of each picture that was read, sorted by path. ``method``: as above."""
        method = method or self._results.method_of(key)
        rows = [row for row in self._rows().rows.values() if kind_of(row.path) is FileKind.PICTURE]
        return () if method is None else self._results.records(sorted(rows, key=lambda row: row.path), key, method)

    def people(self) -> tuple[Person, ...]:
        """Everybody with a picture file, sorted by name. A person without changes is the same object as before."""
        return self._people.all()

    def refused(self) -> tuple[Picture, ...]:
        """Every refused picture and every file that is not read, sorted by path."""
        pictures = (picture for person in self.people() for picture in person.pictures)
        refused = [picture for picture in pictures if picture.problem is not None]
        refused += [Picture(path, problem) for path, problem in self._scan.problems.items()]
        return tuple(sorted(refused, key=lambda each: each.path))

    def key_picture(self, person: str) -> str | None:
        """Path of the picture chosen to show ``person``; None if none was, or it does not exist any more."""
        sha256 = self.decisions.key_picture(person)
        return None if sha256 is None else self.copy_of(person, sha256)

    def copy_of(self, person: str, sha256: str) -> str | None:
        """Path of the picture of ``person`` with this content, as of the last scan; None if there is none."""
        rows = self._rows().rows
        theirs = (path for path in self._people.paths_of(person) if path in rows and rows[path].sha256 == sha256)
        return min(theirs, default=None)

    def set_key_picture(self, person: str, path: str | None) -> None:
        """Chooses the picture to show ``person``; the choice survives renames of the file. None removes it.

        Raises UsageError if it is no picture of theirs, PictureError if it cannot be read.
        """
        sha256, file = None, self._scan.files.get(path or "")
        if path is not None:
            if file is None or file.kind is not FileKind.PICTURE or file.person != person:
                where = {"path": path, "person": person, "folder": self.folder}
                raise UsageError("There is no picture '{path}' of {person} in {folder}.", **where)
            row = self._rows().rows.get(path)
            sha256 = row.sha256 if row is not None else sha256_of(read_bytes(self.folder / on_disk(path)))
        self.decisions.set_key_picture(person, sha256)
        self._people.invalidate([person])
        self.version += 1

    def _use(self, key: str, method: str) -> None:
        if self._results.use(key, method):
            self._people.invalidate_all()
            self.version += 1

    def _rescan(self, now: float, only: Iterable[str] | None = None, *, forgets: bool = True) -> tuple[str, ...]:
        """Scans the folder and forgets missing files; returns their paths. Without ``forgets`` the index keeps them."""
        before = self._scan
        self._scan = rescanned(self.folder, before, only if self._may_scan_partly else None)
        self._may_scan_partly = True
        files = self._scan.files
        if files.keys() != before.files.keys() or self._scan.problems != before.problems:
            self.version += 1
        self._people.remove(file for path, file in before.files.items() if path not in files)
        self._people.add(file for path, file in files.items() if before.files.get(path) is not file)
        former_paths = list(self._known.rows) if self._known is not None else []
        vanished = before.exists and not self._scan.exists
        if vanished:
            self._index.forget()
        if self._index.was_lost() or vanished:
            self._known = self._results.in_use = None
            self.decisions.reload()
            self._people.invalidate_all()
        # Files found at the start are read at once; later ones may still be being written.
        is_first = self._known is None
        since = now - SETTLING if is_first else now
        rows = (known := self._rows()).rows
        hidden = tuple(f"{each}/" for each in self._scan.unreadable)
        gone = [path for path in rows if path not in files and not path.startswith(hidden)]
        if gone:
            theirs = (known.rows[path] for path in gone if kind_of(path) is FileKind.PICTURE)
            self._renames.note_missing(theirs, self._people.is_here, known.owners, now)
            self._missing.add(known.rows[path] for path in gone)
            for path in gone:
                self._forget(path)
        if forgets and self._missing.paths:
            self._index.put_pictures([], self._missing.paths - files.keys())
            self._missing.clear()
        gone = former_paths if vanished else gone
        if is_first and (dated := without_ctime(files, rows)):
            self._index.put_pictures(dated)
            for row in dated:
                known.put(row)
        self._unopened = {path: why for path, why in self._unopened.items() if path in files}
        self._unsettled.follow(files.values(), rows, since)
        return tuple(sorted(gone))

    def _follow_renamed(self, now: float, *, is_complete: bool) -> tuple[tuple[str, str], ...]:
        """Who has another name now; their key picture and corrections move to it."""
        known = self._rows()
        renamed = self._renames.settled(self._people.is_here, known.owners, now, is_complete=is_complete)
        for old, new in renamed:
            self.version += self.decisions.rename_person(old, new)
            self._people.invalidate([old, new])
            self._may_scan_partly = False
            try:
                rearranging.follow_renamed(self.folder, old, new)
            except RollcallError:
                _log.warning("the denied looks of somebody renamed could not be moved", exc_info=True)
        return renamed

    def _rows(self) -> KnownPictures:
        if self._known is None:
            self._known = KnownPictures(self._index.pictures())
            self._orphans = None
            self._people.invalidate_all()
            self.version += 1
        return self._known

    def _unprocessed(self) -> list[str]:
        rows, is_known, unread = self._rows().rows, self._results.is_known, self._unsettled.unread
        return [
            path for path in self._scan.files if path in unread or path not in rows or not is_known(rows[path].sha256)
        ]

    def _remember(self, row: PictureRow) -> None:
        known = self._rows()
        self._forget(row.path)
        known.put(row)
        self._people.invalidate({row.person, *known.owners(row.sha256)})

    def _forget(self, path: str) -> bool:
        """Returns whether it was known."""
        row = (known := self._rows()).drop(path)
        if row is not None:
            if self._orphans is not None:
                self._orphans.add(row.sha256)
            self._people.invalidate({row.person, *known.owners(row.sha256)})
        return row is not None

    def _forget_orphans(self) -> None:
        """Deletes the results of contents that no picture has any more."""
        if self._orphans is None or self._orphans:
            self._results.forget_orphans(self._rows().holds, self._orphans)
            self._orphans = set()

    def _read(
        self, opened: Iterable[Opened], enroller: PictureEnroller, key: str, now: float, parallel: Map
    ) -> dict[str, Outcome]:
        outcomes: dict[str, Outcome] = {}
        with ReadingsInProgress(self._results) as in_progress:
            begun = map(in_progress.begun, opened)
            for each in parallel(partial(read_opened, enroller=enroller), begun):
                outcomes[each.file.path] = self._keep(each, enroller, key, now)
                in_progress.finish(each.file.path)
        if Outcome.ACCEPTED in outcomes.values() or Outcome.REFUSED in outcomes.values():
            self.version += 1
        return outcomes

    def _match_faces(
        self, enroller: PictureEnroller, key: str, now: float, parallel: Map, cancelled: Callable[[], bool]
    ) -> dict[str, Outcome]:
        """Reads the pictures again whose face is told by the other pictures of their person, or is not any more."""
        if enroller.match_distance is None or self._matched == (self.version, key, enroller.method):
            return {}
        known, templates_of = self._rows(), partial(self.templates, key, method=enroller.method)
        again = faces_to_take(known, self._results, templates_of, enroller.match_distance)
        paths = itertools.takewhile(lambda _path: not cancelled(), again)
        opened = (self._open(self._scan.files[path], enroller, key, now, again[path]) for path in paths)
        outcomes = self._read(opened, enroller, key, now, parallel)
        if len(outcomes) == len(again):
            self._matched = self.version, key, enroller.method
        return outcomes

    def _seal_photos(self, enroller: PictureEnroller, key: str, now: float, parallel: Map) -> None:
        """Where the settings want it, moves what was read into the sealed part."""
        rows, files, unread = self._rows().rows, self._scan.files, self._unsettled
        if seal_photos(self.folder, (each for each in files.values() if each.path in rows and each.path not in unread)):
            self._rescan(now)
            moved = (self._open(self._scan.files[path], enroller, key, now) for path in self._unprocessed())
            self._read(moved, enroller, key, now, parallel)

    def _open(
        self, file: FoundFile, enroller: PictureEnroller, key: str, now: float, wanted: WantedFace | None = None
    ) -> Opened:
        """Reads one picture file; ``content`` is set, and memory reserved, where the picture is to be read."""
        path = self.folder / on_disk(file.path)
        with reserved_until_read(path) as reservation:
            content = content_of(path, file)
            if isinstance(content, Message):
                return Opened(file, outcome=self._not_opened(file, content, now))
            if self._unopened.pop(file.path, None) is not None:
                self._people.invalidate([file.person])
            if content is None:
                return Opened(file, outcome=Outcome.BEING_WRITTEN)
            row = PictureRow(file.path, file.person, file.size, file.mtime_ns, sha256_of(content), file.ctime_ns)
            if wanted is None and self._results.recall(row, key, enroller.method):
                return Opened(file, row)
            reservation.is_kept = True
            return Opened(file, row, content, reservation=reservation, wanted=wanted)

    def _keep(self, opened: Opened, enroller: PictureEnroller, key: str, now: float) -> Outcome:
        """Stores the result of one picture file."""
        file, row, reading = opened.file, opened.row, opened.reading
        if row is None:
            return opened.outcome
        if reading is not None:
            is_unreadable = isinstance(reading.answer, Message) and reading.answer.code == "unreadable"
            if is_unreadable and self._unsettled.may_be_half_written(file, now):
                return Outcome.BEING_WRITTEN
            self._results.put(row, reading, key, enroller.method)
        self._remember(row)
        self._unsettled.discard(file.path)
        return Outcome.ACCEPTED if row.sha256 in self._results.notes else Outcome.REFUSED

    def _not_opened(self, file: FoundFile, problem: Message, now: float) -> Outcome:
        # On Windows a file that is being copied cannot be opened.
        if self._unsettled.may_be_half_written(file, now):
            return Outcome.BEING_WRITTEN
        if self._forget(file.path):
            self._index.put_pictures([], [file.path])
        former = self._unopened.get(file.path)
        self._unopened[file.path] = problem
        self._people.invalidate([file.person])
        return Outcome.UNCHANGED if former == problem else Outcome.REFUSED

    def _picture(self, file: FoundFile) -> Picture:
        unopened, known = self._unopened.get(file.path), self._rows()
        row = self._missing.moved(file) if file.path in self._unsettled else known.rows.get(file.path)
        if unopened is not None or row is None:
            return unread_picture(self.folder, file, unopened)
        refusal = self._results.refusals.get(row.sha256)
        if refusal is not None or row.sha256 not in self._results.notes:
            return Picture(file.path, refusal, is_read=refusal is not None)
        others = ", ".join(sorted(known.owners(row.sha256) - {file.person}))
        filed_twice = Message.of("also-filed-under", people=others) if others else None
        notes = self._results.notes[row.sha256], filed_twice
        return Picture(file.path, notes=tuple(each for each in notes if each is not None))
