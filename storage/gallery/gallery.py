"""The people of a gallery folder: what its pictures say, kept up to date with the files.

The files are the truth. ``update`` looks at the folder, reads what is new and remembers it in the index; everything
else answers from what the last update found.
"""

from __future__ import annotations

import hashlib
import logging
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from recognition.errors import PictureError, RollcallError, UsageError
from recognition.matching.templates import Templates
from recognition.progress import Progress, ProgressSink, Stage, Unit, ignore_progress
from storage.files import rearranging
from storage.files.gallery_folder import FileKind, FoundFile, Scan, kind_of, on_disk, scan, scan_again
from storage.files.pictures import read_bytes
from storage.gallery.enrolment_cache import EnrolmentCache
from storage.gallery.index import Index
from storage.gallery.known_pictures import KnownPictures
from storage.gallery.people import Person, Picture, Update
from storage.gallery.picture_enrolment import Each, Opened, Outcome, PictureEnroller, is_unreadable, read_opened
from storage.gallery.picture_records import PictureRecord, PictureRow
from storage.gallery.rename_detector import RenameDetector
from storage.gallery.shown_people import ShownPeople
from storage.gallery.unsettled_files import SETTLING, UnsettledFiles

_log = logging.getLogger(__name__)


class Gallery:
    """The people registered in ``folder``, which need not exist. Used by one thread at a time.

    ``version`` rises whenever ``people``, ``refused`` or ``templates`` may answer otherwise than before.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.version = 0
        self._index = Index(folder)
        self.decisions = self._index.decisions
        self.close = self._index.close
        self._answers = EnrolmentCache(self._index)
        self._scan = Scan(exists=False)
        self._may_look_at_some = False  # else something changed of which nobody tells
        self._known: KnownPictures | None = None
        """What is known of each path; None before the index was read."""
        self._shown = ShownPeople(self._picture, self._chosen_picture)
        self._arrivals = UnsettledFiles()
        self._unopened: dict[str, str] = {}
        self._orphans: set[str] | None = None
        """Contents that may be no picture's any more; None before all of them were looked at once."""
        self._unforgotten: set[str] = set()
        """Paths that a survey found gone: the index still knows them, so that the next update sees who was renamed."""
        self._departures = RenameDetector()
        self._templates: tuple[tuple[int, str, str | None, int], Templates] | None = None

    def update(
        self,
        enroller: PictureEnroller,
        key: str,
        *,
        progress: ProgressSink = ignore_progress,
        cancelled: Callable[[], bool] = lambda: False,
        at_once: Each = map,
        only: Iterable[str] | None = None,
        now: float | None = None,
    ) -> Update:
        """Follows the files and makes the templates of embedder ``key`` (``name@version``) that are missing.

        ``now`` is in seconds since the epoch. ``cancelled`` is asked before each picture; what was begun until then is
        kept. Each picture is written by itself, so a process that is killed loses at most those in hand. ``at_once``
        does the work of ``map``: where it looks into several pictures at a time, ``enroller`` must bear that. ``only``:
        the paths that can have changed since the last look; None looks at all.
        Raises RollcallError where the folder cannot be listed or the index is held by another program.
        """
        now = time.time() if now is None else now
        with self._index.kept_open():
            gone = self._look(now, only)
            self._use(key, enroller.method)
            files = self._scan.files
            waiting = self._arrivals.waiting(now)
            missing = sorted(
                (files[path] for path in self._unanswered() if path not in waiting),
                # What somebody said of wrong names comes first, or these would come back until it is read; then what
                # was just dropped, before a long queue of older pictures.
                key=lambda file: (file.kind is FileKind.PICTURE, -file.mtime_ns, file.path),
            )
            outcomes: dict[str, Outcome] = {}
            total = len(files) - len(waiting)

            def opened() -> Iterator[Opened]:
                for count, file in enumerate(missing, total - len(missing)):
                    if cancelled():
                        break
                    progress(Progress(Stage.READING_GALLERY, count, total, Unit.PICTURES))
                    yield self._open(file, enroller, key, now)

            for each in at_once(partial(read_opened, enroller=enroller), opened()):
                outcomes[each.file.path] = self._keep(each, enroller, key, now)
            remaining = len(missing) - len(outcomes)
            waiting.update(path for path, outcome in outcomes.items() if outcome is Outcome.BEING_WRITTEN)
            if not remaining and not waiting:
                self._forget_orphans()
            renamed = self._follow_renamed(now, is_complete=not remaining and not waiting)
        added = tuple(path for path, outcome in outcomes.items() if outcome is Outcome.COUNTS)
        refused = tuple(path for path, outcome in outcomes.items() if outcome is Outcome.REFUSED)
        if added or refused:
            self.version += 1
        return Update(added, gone, refused, tuple(sorted(waiting)), remaining, total - remaining, len(files), renamed)

    def survey(self, key: str | None = None) -> None:
        """Looks at the folder without reading pictures; shows what is known of them for embedder ``key``.

        None takes the embedder that was last used. Raises RollcallError like ``update``.
        """
        with self._index.kept_open():
            self._look(time.time(), forgets=False)
            latest = self._index.latest(key)
            if latest is not None:
                self._use(*latest)

    def forget_answers(self) -> None:
        """Has the next update read every picture anew. Thresholds stay."""
        self._index.forget_answers()
        self._answers.in_use = None
        self._shown.touch_all()
        self.version += 1

    @property
    def notice(self) -> str | None:
        """What keeps the gallery's index from being stored, or None."""
        return self._index.notice

    @property
    def embedder(self) -> str | None:
        """``name@version`` whose answers ``people`` and ``refused`` give."""
        return self._answers.in_use[0] if self._answers.in_use else None

    def templates(self, key: str, dimension: int, *, method: str | None = None) -> Templates:
        """The templates of embedder ``key``. Pictures with the same content count once for each person.

        ``method`` is the enroller's; None takes the one that was last used with this embedder.
        """
        method = method or self._answers.method_of(key)
        if self._templates is not None:
            made_for, templates = self._templates
            if made_for == (self.version, key, method, dimension):
                return templates
        templates, is_as_told = self._answers.templates(self._known_rows().as_dict(), key, method, dimension)
        if not is_as_told:
            self._shown.touch_all()
        self._templates = (self.version, key, method, dimension), templates
        return templates

    def charts(self, key: str, method: str | None = None) -> tuple[PictureRecord, ...]:
        """What is known by embedder ``key`` of each picture that was read, in order of path. ``method`` as above."""
        method = method or self._answers.method_of(key)
        if method is None:
            return ()
        return self._answers.charts(sorted(self._picture_rows(), key=lambda row: row.path), key, method)

    def people(self) -> tuple[Person, ...]:
        """Everybody who has a picture file, in order of name, with what is known of each picture. Of whom nothing
        changed is the very same object as before."""
        return self._shown.all()

    def refused(self) -> tuple[Picture, ...]:
        """Every file that is there and does not count, and why, in order of path."""
        pictures = (picture for person in self.people() for picture in person.pictures)
        refused = [picture for picture in pictures if picture.problem is not None]
        refused += [Picture(path, sentence, "misplaced") for path, sentence in self._scan.problems.items()]
        return tuple(sorted(refused, key=lambda each: each.path))

    def key_picture(self, person: str) -> str | None:
        """The path of the picture that was chosen to be shown of ``person``; None where none was, or it is gone."""
        return self._chosen_picture(person)

    def set_key_picture(self, person: str, path: str | None) -> None:
        """Chooses the picture of ``person`` to be shown; it stays chosen under whatever name the file gets. None takes
        the choice back. Raises UsageError where it is no picture of theirs, PictureError where it cannot be read."""
        sha256 = None
        if path is not None:
            file = self._scan.files.get(path)
            if file is None or file.kind is not FileKind.PICTURE or file.person != person:
                raise UsageError(f"There is no picture '{path}' of {person} in {self.folder}.")
            row = self._known_rows().get(path)
            sha256 = row.sha256 if row is not None else _sha256(read_bytes(self.folder / on_disk(path)))
        self.decisions.set_key_picture(person, sha256)
        self._shown.touch([person])
        self.version += 1

    def _use(self, key: str, method: str) -> None:
        if self._answers.use(key, method):
            self._shown.touch_all()
            self.version += 1

    def _look(self, now: float, only: Iterable[str] | None = None, *, forgets: bool = True) -> tuple[str, ...]:
        """Scans the folder and forgets what is gone from it; gives the paths. Without ``forgets`` the index keeps
        them for the time being."""
        before = self._scan
        try:
            if only is not None and self._may_look_at_some and before.exists and self.folder.is_dir():
                self._scan = scan_again(self.folder, before, only)
            else:
                self._scan = scan(self.folder, before)
                self._may_look_at_some = True
        except OSError as error:
            raise RollcallError(
                f"The gallery folder {self.folder} cannot be opened ({error.strerror or error}). Check who may read it."
            ) from error
        files = self._scan.files
        if files.keys() != before.files.keys() or self._scan.problems != before.problems:
            self.version += 1
        self._shown.went(file for path, file in before.files.items() if path not in files)
        self._shown.came(file for path, file in files.items() if before.files.get(path) is not file)
        former = list(self._known or ())
        vanished = before.exists and not self._scan.exists
        if vanished:
            self._index.forget()
        if self._index.was_lost() or vanished:
            self._known = self._answers.in_use = None
            self.decisions.reload()
            self._shown.touch_all()
        # What lies there at the start is read at once; what comes later may be half written.
        since = now - SETTLING if self._known is None else now
        known = self._known_rows()
        rows = known.as_dict()
        unreadable = tuple(f"{each}/" for each in self._scan.unreadable)
        gone = [path for path in rows if path not in files and not path.startswith(unreadable)]
        if gone:
            self._note_departed(gone, now)
            self._unforgotten.update(gone)
            for path in gone:
                self._forget(path)
        if forgets and self._unforgotten:
            self._index.put_pictures([], self._unforgotten - files.keys())
            self._unforgotten.clear()
        if vanished:
            gone = former
        self._unopened = {path: why for path, why in self._unopened.items() if path in files}
        self._arrivals.follow(files.values(), rows, since)
        return tuple(sorted(gone))

    def _note_departed(self, gone: Iterable[str], now: float) -> None:
        known = self._known_rows()
        contents: dict[str, list[str]] = {}
        for path in gone:
            row = known[path]
            if kind_of(path) is FileKind.PICTURE and not self._shown.is_here(row.person):
                contents.setdefault(row.person, []).append(row.sha256)
        for person, theirs in contents.items():
            self._departures.note(person, theirs, known.owners, now)

    def _follow_renamed(self, now: float, *, is_complete: bool) -> tuple[tuple[str, str], ...]:
        """Who has another name now; what is remembered of them comes along."""
        known = self._known_rows()
        renamed = self._departures.settled(self._shown.is_here, known.owners, now, is_complete=is_complete)
        for old, new in renamed:
            self.version += self.decisions.rename_person(old, new)
            self._shown.touch([old, new])
            self._may_look_at_some = False
            try:
                rearranging.follow_renamed(self.folder, old, new)
            except RollcallError:
                _log.warning("what is known not to be %s could not be kept for %s", old, new, exc_info=True)
        return renamed

    def _known_rows(self) -> KnownPictures:
        if self._known is None:
            self._known = KnownPictures(self._index.pictures())
            self._orphans = None
            self._shown.touch_all()
            self.version += 1
        return self._known

    def _picture_rows(self) -> list[PictureRow]:
        """Those that say who somebody is."""
        return [row for row in self._known_rows().values() if kind_of(row.path) is FileKind.PICTURE]

    def _chosen_picture(self, person: str) -> str | None:
        sha256, rows = self.decisions.key_picture(person), self._known_rows().as_dict()
        if sha256 is None:
            return None
        theirs = (path for path in self._shown.paths_of(person) if path in rows and rows[path].sha256 == sha256)
        return min(theirs, default=None)

    def _unanswered(self) -> list[str]:
        rows, is_known, unread = self._known_rows().as_dict(), self._answers.is_known, self._arrivals.unread
        return [
            path for path in self._scan.files if path in unread or path not in rows or not is_known(rows[path].sha256)
        ]

    def _remember(self, row: PictureRow) -> None:
        known = self._known_rows()
        self._forget(row.path)
        known.put(row)
        self._shown.touch({row.person, *known.owners(row.sha256)})

    def _forget(self, path: str) -> bool:
        """Says whether anything was known of it."""
        known = self._known_rows()
        row = known.drop(path)
        if row is None:
            return False
        if self._orphans is not None:
            self._orphans.add(row.sha256)
        self._shown.touch({row.person, *known.owners(row.sha256)})
        return True

    def _forget_orphans(self) -> None:
        """What was made of contents that no picture has any more."""
        if self._orphans is None or self._orphans:
            self._answers.forget_orphans(self._known_rows().holds, self._orphans)
            self._orphans = set()

    def _open(self, file: FoundFile, enroller: PictureEnroller, key: str, now: float) -> Opened:
        """Reads one picture file; its content is given where it must be looked into."""
        path = self.folder / on_disk(file.path)
        try:
            content = read_bytes(path)
            status = path.stat()
        except (PictureError, OSError) as error:
            return Opened(file, outcome=self._not_opened(file, str(error), now))
        if self._unopened.pop(file.path, None) is not None:
            self._shown.touch([file.person])
        if (status.st_size, status.st_mtime_ns, len(content)) != (file.size, file.mtime_ns, file.size):
            return Opened(file, outcome=Outcome.BEING_WRITTEN)
        row = PictureRow(file.path, file.person, file.size, file.mtime_ns, _sha256(content))
        is_known = self._answers.recall(row, key, enroller.method)
        return Opened(file, row, None if is_known else content)

    def _keep(self, opened: Opened, enroller: PictureEnroller, key: str, now: float) -> Outcome:
        """Remembers what came of one picture file."""
        file, row, reading = opened.file, opened.row, opened.reading
        if row is None:
            return opened.outcome
        if reading is not None:
            if is_unreadable(reading.answer) and self._arrivals.may_be_half_written(file, now):
                return Outcome.BEING_WRITTEN
            self._answers.put(row, reading, key, enroller.method)
        self._remember(row)
        self._arrivals.read(file.path)
        return Outcome.COUNTS if self._answers.counts(row.sha256) else Outcome.REFUSED

    def _not_opened(self, file: FoundFile, sentence: str, now: float) -> Outcome:
        # Windows lets nobody open a file that is being copied.
        if self._arrivals.may_be_half_written(file, now):
            return Outcome.BEING_WRITTEN
        if self._forget(file.path):
            self._index.put_pictures([], [file.path])
        former = self._unopened.get(file.path)
        self._unopened[file.path] = sentence
        self._shown.touch([file.person])
        return Outcome.AS_BEFORE if former == sentence else Outcome.REFUSED

    def _picture(self, file: FoundFile) -> Picture:
        unopened = self._unopened.get(file.path)
        if unopened is not None:
            return Picture(file.path, unopened, "unreadable")
        row = self._known_rows().get(file.path)
        if row is None or file.path in self._arrivals:
            return Picture(file.path, is_read=False)
        refusal = self._answers.refusal(row.sha256)
        if refusal is not None:
            return Picture(file.path, refusal.sentence, refusal.reason)
        if not self._answers.counts(row.sha256):
            return Picture(file.path, is_read=False)
        notes = [self._answers.note(row.sha256)]
        others = sorted(self._known_rows().owners(row.sha256) - {file.person})
        if others:
            notes.append(f"The same picture is also filed under {', '.join(others)}: one of them is wrong.")
        return Picture(file.path, note=" ".join(filter(None, notes)) or None)


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
