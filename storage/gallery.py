"""The people of a gallery folder: what its pictures say, kept up to date with the files.

The files are the truth. ``update`` looks at the folder, reads what is new and remembers it in the index; everything
else answers from what the last update found.
"""

from __future__ import annotations

import hashlib
import logging
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path

from recognition.errors import PictureError, RollcallError, UsageError
from recognition.interfaces import Progress, no_progress
from recognition.matching import Templates
from storage import rearranging
from storage.answers import Answers
from storage.arrivals import SETTLING, Arrivals
from storage.charts import PictureChart
from storage.departures import Departures
from storage.enrolling import PictureEnroller
from storage.files import FileKind, FoundFile, Scan, kind_of, on_disk, scan
from storage.gallery_memory import GalleryMemory
from storage.index import PictureRow
from storage.key_pictures import KeyPictures
from storage.opened import Each, Opened, Outcome, is_unreadable, looked_into
from storage.people import Person, Picture, Update, grouped
from storage.pictures import read_bytes

_log = logging.getLogger(__name__)


class Gallery(GalleryMemory):
    """The people registered in ``folder``, which need not exist. Used by one thread at a time.

    ``version`` rises whenever ``people``, ``refused`` or ``templates`` may answer otherwise than before.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.version = 0
        self._answers = Answers(self._index)
        self._scan = Scan(exists=False)
        self._rows: dict[str, PictureRow] | None = None
        """What is known of each path; None before the index was read."""
        self._arrivals = Arrivals()
        self._unopened: dict[str, str] = {}
        self._has_orphans = True
        self._unforgotten: set[str] = set()
        """Paths that a survey found gone: the index still knows them, so that the next update sees who was renamed."""
        self._departures = Departures()
        self._key_pictures = KeyPictures(self._index)
        self._templates: tuple[tuple[int, str, str | None, int], Templates] | None = None

    def update(
        self,
        enroller: PictureEnroller,
        key: str,
        *,
        progress: Progress = no_progress,
        cancelled: Callable[[], bool] = lambda: False,
        at_once: Each = map,
        now: float | None = None,
    ) -> Update:
        """Follows the files and makes the templates of embedder ``key`` (``name@version``) that are missing.

        ``now`` is in seconds since the epoch. ``cancelled`` is asked before each picture; what was begun until then is
        kept. Each picture is written by itself, so a process that is killed loses at most those in hand. ``at_once``
        does the work of ``map``: where it looks into several pictures at a time, ``enroller`` must bear that.
        Raises RollcallError where the folder cannot be listed or the index is held by another program.
        """
        now = time.time() if now is None else now
        with self._index.kept_open():
            gone = self._look(now)
            self.version += self._answers.use(key, enroller.method)
            files = self._scan.files
            waiting = self._arrivals.waiting(now)
            missing = sorted(
                (file for path, file in files.items() if path not in waiting and not self._is_answered(path)),
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
                    progress(f"Reading the pictures of the gallery: {count} of {total}", count / total)
                    yield self._open(file, enroller, key, now)

            for each in at_once(partial(looked_into, enroller=enroller), opened()):
                outcomes[each.file.path] = self._keep(each, enroller, key, now)
            remaining = len(missing) - len(outcomes)
            waiting.update(path for path, outcome in outcomes.items() if outcome is Outcome.BEING_WRITTEN)
            if not remaining and not waiting and self._has_orphans:
                self._answers.forget_orphans({row.sha256 for row in self._known_rows().values()})
                self._has_orphans = False
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
                self.version += self._answers.use(*latest)

    def forget_answers(self) -> None:
        """Has the next update read every picture anew. Thresholds stay."""
        self._index.forget_answers()
        self._answers.in_use = None
        self.version += 1

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
        templates = self._answers.templates(self._known_rows().values(), key, method, dimension)
        self._templates = (self.version, key, method, dimension), templates
        return templates

    def charts(self, key: str, method: str | None = None) -> tuple[PictureChart, ...]:
        """What is known by embedder ``key`` of each picture that was read, in order of path. ``method`` as above."""
        method = method or self._answers.method_of(key)
        if method is None:
            return ()
        return self._answers.charts(sorted(self._picture_rows(), key=lambda row: row.path), key, method)

    def people(self) -> tuple[Person, ...]:
        """Everybody who has a picture file, in order of name, with what is known of each picture."""
        owners, chosen = self._owners(), self._key_pictures.paths(self._picture_rows())
        files = [file for file in self._scan.files.values() if file.kind is FileKind.PICTURE]
        return grouped(files, {file.path: self._picture(file, owners) for file in files}, chosen)

    def refused(self) -> tuple[Picture, ...]:
        """Every file that is there and does not count, and why, in order of path."""
        pictures = (picture for person in self.people() for picture in person.pictures)
        refused = [picture for picture in pictures if picture.problem is not None]
        refused += [Picture(path, sentence, "misplaced") for path, sentence in self._scan.problems.items()]
        return tuple(sorted(refused, key=lambda each: each.path))

    def key_picture(self, person: str) -> str | None:
        """The path of the picture that was chosen to be shown of ``person``; None where none was, or it is gone."""
        return self._key_pictures.paths(self._picture_rows()).get(person)

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
        self._key_pictures.choose(person, sha256)
        self.version += 1

    def _look(self, now: float, *, forgets: bool = True) -> tuple[str, ...]:
        """Scans the folder and forgets what is gone from it; gives the paths. Without ``forgets`` the index keeps
        them for the time being."""
        before = self._scan
        try:
            self._scan = scan(self.folder)
        except OSError as error:
            raise RollcallError(
                f"The gallery folder {self.folder} cannot be opened ({error.strerror or error}). Check who may read it."
            ) from error
        files = self._scan.files
        if files.keys() != before.files.keys() or self._scan.problems != before.problems:
            self.version += 1
        former = self._rows or {}
        vanished = before.exists and not self._scan.exists
        if vanished:
            self._index.forget()
        if self._index.was_lost() or vanished:
            self._rows = self._answers.in_use = None
            self._key_pictures.forget()
        # What lies there at the start is read at once; what comes later may be half written.
        since = now - SETTLING if self._rows is None else now
        rows = self._known_rows()
        unreadable = tuple(f"{each}/" for each in self._scan.unreadable)
        gone = [path for path in rows if path not in files and not path.startswith(unreadable)]
        if gone:
            self._note_departed(gone, now)
            self._has_orphans = True
            self._unforgotten.update(gone)
            for path in gone:
                del rows[path]
        if forgets and self._unforgotten:
            self._index.put_pictures([], self._unforgotten - files.keys())
            self._unforgotten.clear()
        if vanished:
            gone = list(former)
        self._unopened = {path: why for path, why in self._unopened.items() if path in files}
        self._arrivals.follow(files.values(), rows, since)
        return tuple(sorted(gone))

    def _note_departed(self, gone: Iterable[str], now: float) -> None:
        here, rows, owners = self._here(), self._known_rows(), self._owners()
        contents: dict[str, list[str]] = {}
        for path in gone:
            if kind_of(path) is FileKind.PICTURE and rows[path].person not in here:
                contents.setdefault(rows[path].person, []).append(rows[path].sha256)
        for person, theirs in contents.items():
            self._departures.note(person, theirs, owners, now)

    def _follow_renamed(self, now: float, *, is_complete: bool) -> tuple[tuple[str, str], ...]:
        """Who has another name now; what is remembered of them comes along."""
        renamed = self._departures.settled(self._here, self._owners, now, is_complete=is_complete)
        for old, new in renamed:
            self.version += self._key_pictures.renamed(old, new)
            try:
                rearranging.follow_renamed(self.folder, old, new)
            except RollcallError:
                _log.warning("what is known not to be %s could not be kept for %s", old, new, exc_info=True)
        return renamed

    def _here(self) -> set[str]:
        return {file.person for file in self._scan.files.values() if file.kind is FileKind.PICTURE}

    def _known_rows(self) -> dict[str, PictureRow]:
        if self._rows is None:
            self._rows = {row.path: row for row in self._index.pictures()}
            self._has_orphans = True
            self.version += 1
        return self._rows

    def _picture_rows(self) -> list[PictureRow]:
        """Those that say who somebody is."""
        return [row for row in self._known_rows().values() if kind_of(row.path) is FileKind.PICTURE]

    def _is_answered(self, path: str) -> bool:
        row = self._known_rows().get(path)
        return row is not None and path not in self._arrivals and self._answers.is_known(row.sha256)

    def _open(self, file: FoundFile, enroller: PictureEnroller, key: str, now: float) -> Opened:
        """Reads one picture file; its content is given where it must be looked into."""
        path = self.folder / on_disk(file.path)
        try:
            content = read_bytes(path)
            status = path.stat()
        except (PictureError, OSError) as error:
            return Opened(file, outcome=self._not_opened(file, str(error), now))
        self._unopened.pop(file.path, None)
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
        former = self._known_rows().get(file.path)
        self._has_orphans |= former is not None and former.sha256 != row.sha256
        self._known_rows()[file.path] = row
        self._arrivals.read(file.path)
        return Outcome.COUNTS if self._answers.counts(row.sha256) else Outcome.REFUSED

    def _not_opened(self, file: FoundFile, sentence: str, now: float) -> Outcome:
        # Windows lets nobody open a file that is being copied.
        if self._arrivals.may_be_half_written(file, now):
            return Outcome.BEING_WRITTEN
        if self._known_rows().pop(file.path, None) is not None:
            self._index.put_pictures([], [file.path])
        former = self._unopened.get(file.path)
        self._unopened[file.path] = sentence
        return Outcome.AS_BEFORE if former == sentence else Outcome.REFUSED

    def _picture(self, file: FoundFile, owners: Mapping[str, frozenset[str]]) -> Picture:
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
        others = sorted(owners[row.sha256] - {file.person})
        if others:
            notes.append(f"The same picture is also filed under {', '.join(others)}: one of them is wrong.")
        return Picture(file.path, note=" ".join(filter(None, notes)) or None)

    def _owners(self) -> dict[str, frozenset[str]]:
        """sha256 -> the people under whom this content is filed."""
        owners: dict[str, set[str]] = {}
        for row in self._picture_rows():
            owners.setdefault(row.sha256, set()).add(row.person)
        return {sha256: frozenset(people) for sha256, people in owners.items()}


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
