"""The people of a gallery folder: what its pictures say, kept up to date with the files.

The files are the truth. ``update`` looks at the folder, reads what is new and remembers it in the index; everything
else answers from what the last update found.
"""

from __future__ import annotations

import hashlib
import logging
import math
import time
from collections.abc import Callable, Iterable, Mapping
from enum import Enum, auto
from pathlib import Path

from recognition.errors import PictureError, RollcallError, UsageError
from recognition.interfaces import Progress, no_progress
from recognition.matching import Templates
from storage import rearranging
from storage.answers import Answers
from storage.charts import PictureChart
from storage.departures import Departures
from storage.enrolling import PictureEnroller, Refusal, read_content
from storage.files import FileKind, FoundFile, Scan, kind_of, on_disk, scan
from storage.gallery_files import GalleryFiles
from storage.index import Index, PictureRow
from storage.people import Person, Picture, Update, grouped
from storage.pictures import read_bytes

_log = logging.getLogger(__name__)

SETTLING = 0.5
"""Seconds a file must have lain unchanged before it is read: until then it may be half written."""

PATIENCE = 1.5
"""Seconds until a fresh file that cannot be read is refused and no longer taken for half written."""


class _Outcome(Enum):
    """What came of looking into one picture file."""

    COUNTS = auto()
    REFUSED = auto()
    BEING_WRITTEN = auto()
    AS_BEFORE = auto()


class Gallery(GalleryFiles):
    """The people registered in ``folder``, which need not exist. Used by one thread at a time.

    ``version`` rises whenever ``people``, ``refused`` or ``templates`` may answer otherwise than before.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.version = 0
        self._index = Index(folder)
        self._answers = Answers(self._index)
        self._scan = Scan(exists=False)
        self._rows: dict[str, PictureRow] | None = None
        """What is known of each path; None before the index was read."""
        self._fresh: dict[str, tuple[FoundFile, float]] = {}
        """Files not read yet, with the time since when they look like this."""
        self._unopened: dict[str, str] = {}
        self._has_orphans = True
        self._unforgotten: set[str] = set()
        """Paths that a survey found gone: the index still knows them, so that the next update sees who was renamed."""
        self._departures = Departures()
        self._key_pictures: dict[str, str] | None = None
        self._templates: tuple[tuple[int, str, str | None, int], Templates] | None = None

    @property
    def notice(self) -> str | None:
        """A sentence about what keeps the gallery from being remembered, or None."""
        return self._index.notice

    def close(self) -> None:
        self._index.close()

    def update(
        self,
        enroller: PictureEnroller,
        key: str,
        *,
        progress: Progress = no_progress,
        cancelled: Callable[[], bool] = lambda: False,
        now: float | None = None,
    ) -> Update:
        """Follows the files and makes the templates of embedder ``key`` (``name@version``) that are missing.

        ``now`` is in seconds since the epoch. ``cancelled`` is asked before each picture; what was made until then is
        kept. Each picture is written by itself, so a process that is killed loses at most the one in hand.
        Raises RollcallError where the folder cannot be listed or the index is held by another program.
        """
        now = time.time() if now is None else now
        with self._index.kept_open():
            gone = self._look(now)
            self.version += self._answers.use(key, enroller.method)
            files = self._scan.files
            waiting = {path for path, (file, since) in self._fresh.items() if not _is_settled(file, since, now)}
            missing = sorted(
                (file for path, file in files.items() if path not in waiting and not self._is_answered(path)),
                # What was just dropped comes before a long queue of older pictures.
                key=lambda file: (-file.mtime_ns, file.path),
            )
            outcomes: dict[str, _Outcome] = {}
            remaining = 0
            total = len(files) - len(waiting)
            for count, file in enumerate(missing):
                if cancelled():
                    remaining = len(missing) - count
                    break
                done = total - len(missing) + count
                progress(f"Reading the pictures of the gallery: {done} of {total}", done / total)
                outcomes[file.path] = self._read(file, enroller, key, now)
            waiting.update(path for path, outcome in outcomes.items() if outcome is _Outcome.BEING_WRITTEN)
            if not remaining and not waiting and self._has_orphans:
                self._answers.forget_orphans({row.sha256 for row in self._known_rows().values()})
                self._has_orphans = False
            renamed = self._follow_renamed(now, is_complete=not remaining and not waiting)
        added = tuple(path for path, outcome in outcomes.items() if outcome is _Outcome.COUNTS)
        refused = tuple(path for path, outcome in outcomes.items() if outcome is _Outcome.REFUSED)
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
        rows = [row for row in self._known_rows().values() if kind_of(row.path) is FileKind.PICTURE]
        if method is None:
            return ()
        return self._answers.charts(sorted(rows, key=lambda row: row.path), key, method)

    def people(self) -> tuple[Person, ...]:
        """Everybody who has a picture file, in order of name, with what is known of each picture."""
        owners, chosen = self._owners(), self._chosen_key_pictures()
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
        return self._chosen_key_pictures().get(person)

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
        self._index.put_key_pictures({person: sha256})
        self._key_pictures = None
        self.version += 1

    def kept_findings(self) -> frozenset[str]:
        """The findings, by their keys, that are not to be said again."""
        return self._index.kept_findings()

    def keep_finding(self, finding: str, *, kept: bool = True, now: float | None = None) -> None:
        """The finding of this key is right as it is; with ``kept`` False that is taken back."""
        self._index.keep_finding(finding, time.time() if now is None else now, kept=kept)

    def threshold(self, key: str) -> float | None:
        """The cosine distance remembered for embedder ``key``, or None."""
        return self._index.threshold(key)

    def evidence(self, key: str) -> str | None:
        """What the last calibration learnt for embedder ``key``, as it was given to ``set_threshold``, or None."""
        return self._index.evidence(key)

    def set_threshold(
        self,
        key: str,
        value: float,
        *,
        source: str = "set by hand",
        evidence: str | None = None,
        now: float | None = None,
    ) -> None:
        """Remembers a cosine distance 0..2 for embedder ``key`` and where it comes from.

        ``evidence``: what a calibration learnt; it stays when the threshold is moved by hand.
        """
        if not 0 <= value <= 2:
            raise ValueError(f"a threshold is a cosine distance from 0 to 2, not {value}")
        self._index.set_threshold(key, value, source, time.time() if now is None else now, evidence)

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
            self._rows = self._answers.in_use = self._key_pictures = None
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
        fresh = (file for file in files.values() if not _is_as_known(file, rows.get(file.path)))
        self._fresh = {file.path: (file, self._since(file, since)) for file in fresh}
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
        chosen = self._index.key_pictures() if renamed else {}
        for old, new in renamed:
            if old in chosen:
                self._index.put_key_pictures({old: None, new: chosen.get(new, chosen[old])})
                self._key_pictures = None
                self.version += 1
            try:
                rearranging.follow_renamed(self.folder, old, new)
            except RollcallError:
                _log.warning("what is known not to be %s could not be kept for %s", old, new, exc_info=True)
        return renamed

    def _here(self) -> set[str]:
        return {file.person for file in self._scan.files.values() if file.kind is FileKind.PICTURE}

    def _chosen_key_pictures(self) -> dict[str, str]:
        """person -> path of the picture that somebody chose, where it is still there."""
        if self._key_pictures is None:
            self._key_pictures = self._index.key_pictures()
        if not self._key_pictures:
            return {}
        rows = (row for row in self._known_rows().values() if row.path in self._scan.files)
        paths = {(row.person, row.sha256): row.path for row in rows}
        found = {person: paths.get((person, sha256)) for person, sha256 in self._key_pictures.items()}
        return {person: path for person, path in found.items() if path is not None}

    def _since(self, file: FoundFile, otherwise: float) -> float:
        former, since = self._fresh.get(file.path, (None, otherwise))
        return since if former == file else otherwise

    def _known_rows(self) -> dict[str, PictureRow]:
        if self._rows is None:
            self._rows = {row.path: row for row in self._index.pictures()}
            self._has_orphans = True
            self.version += 1
        return self._rows

    def _is_answered(self, path: str) -> bool:
        row = self._known_rows().get(path)
        return row is not None and path not in self._fresh and self._answers.is_known(row.sha256)

    def _read(self, file: FoundFile, enroller: PictureEnroller, key: str, now: float) -> _Outcome:
        """Looks into one picture file and remembers what came of it."""
        path = self.folder / on_disk(file.path)
        try:
            content = read_bytes(path)
            status = path.stat()
        except (PictureError, OSError) as error:
            return self._not_opened(file, str(error), now)
        self._unopened.pop(file.path, None)
        if (status.st_size, status.st_mtime_ns, len(content)) != (file.size, file.mtime_ns, file.size):
            return _Outcome.BEING_WRITTEN
        row = PictureRow(file.path, file.person, file.size, file.mtime_ns, _sha256(content))
        if self._answers.is_known(row.sha256):
            self._index.put_pictures([row])
        else:
            reading = read_content(content, enroller)
            answer = reading.answer
            if isinstance(answer, Refusal) and answer.reason == "unreadable" and self._may_be_half_written(file, now):
                return _Outcome.BEING_WRITTEN
            self._answers.put(row, reading, key, enroller.method)
        former = self._known_rows().get(file.path)
        self._has_orphans |= former is not None and former.sha256 != row.sha256
        self._known_rows()[file.path] = row
        self._fresh.pop(file.path, None)
        return _Outcome.COUNTS if self._answers.counts(row.sha256) else _Outcome.REFUSED

    def _not_opened(self, file: FoundFile, sentence: str, now: float) -> _Outcome:
        # Windows lets nobody open a file that is being copied.
        if self._may_be_half_written(file, now):
            return _Outcome.BEING_WRITTEN
        if self._known_rows().pop(file.path, None) is not None:
            self._index.put_pictures([], [file.path])
        former = self._unopened.get(file.path)
        self._unopened[file.path] = sentence
        return _Outcome.AS_BEFORE if former == sentence else _Outcome.REFUSED

    def _may_be_half_written(self, file: FoundFile, now: float) -> bool:
        _, since = self._fresh.get(file.path, (file, -math.inf))
        return abs(now - file.mtime_ns / 1e9) < PATIENCE and now - since < PATIENCE

    def _picture(self, file: FoundFile, owners: Mapping[str, frozenset[str]]) -> Picture:
        unopened = self._unopened.get(file.path)
        if unopened is not None:
            return Picture(file.path, unopened, "unreadable")
        row = self._known_rows().get(file.path)
        if row is None or file.path in self._fresh:
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
        for row in self._known_rows().values():
            if kind_of(row.path) is FileKind.PICTURE:
                owners.setdefault(row.sha256, set()).add(row.person)
        return {sha256: frozenset(people) for sha256, people in owners.items()}


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _is_as_known(file: FoundFile, row: PictureRow | None) -> bool:
    return row is not None and (row.size, row.mtime_ns) == (file.size, file.mtime_ns)


def _is_settled(file: FoundFile, since: float, now: float) -> bool:
    """Whether nobody seems to write the file: by its own time, or, where its clock runs ahead, by ours."""
    return now - file.mtime_ns / 1e9 >= SETTLING or now - since >= SETTLING
