"""The people of a gallery folder: what its pictures say, kept up to date with the files.

The files are the truth. ``update`` looks at the folder, reads what is new and remembers it in the index; everything
else answers from what the last update found.
"""

from __future__ import annotations

import hashlib
import math
import time
from collections.abc import Callable, Mapping, Sequence
from enum import Enum, auto
from pathlib import Path

from recognition.errors import PictureError, RollcallError
from recognition.interfaces import Progress, no_progress
from recognition.matching import Templates
from storage import filing
from storage.answers import Answers
from storage.enrolling import PictureEnroller, Refusal, template_or_refusal
from storage.files import FoundFile, Scan, on_disk, scan
from storage.index import Index, PictureRow
from storage.people import Person, Picture, Update, grouped
from storage.pictures import read_bytes

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


class Gallery:
    """The people registered in ``folder``, which need not exist. Used by one thread at a time.

    ``version`` rises whenever ``people``, ``refused`` or ``templates`` may answer otherwise than before.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
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
                self._index.forget_orphans()
                self._has_orphans = False
        added = tuple(path for path, outcome in outcomes.items() if outcome is _Outcome.COUNTS)
        refused = tuple(path for path, outcome in outcomes.items() if outcome is _Outcome.REFUSED)
        if added or refused:
            self.version += 1
        return Update(added, gone, refused, tuple(sorted(waiting)), remaining, total - remaining, len(files))

    def survey(self, key: str | None = None) -> None:
        """Looks at the folder without reading pictures; shows what is known of them for embedder ``key``.

        None takes the embedder that was last used. Raises RollcallError like ``update``.
        """
        with self._index.kept_open():
            self._look(time.time())
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

    def people(self) -> tuple[Person, ...]:
        """Everybody who has a picture file, in order of name, with what is known of each picture."""
        owners = self._owners()
        files = self._scan.files.values()
        return grouped(files, {file.path: self._picture(file, owners) for file in files})

    def refused(self) -> tuple[Picture, ...]:
        """Every file that is there and does not count, and why, in order of path."""
        pictures = (picture for person in self.people() for picture in person.pictures)
        refused = [picture for picture in pictures if picture.problem is not None]
        refused += [Picture(path, sentence, "misplaced") for path, sentence in self._scan.problems.items()]
        return tuple(sorted(refused, key=lambda each: each.path))

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

    def add_pictures(self, person: str, files: Sequence[Path]) -> tuple[filing.Filed, ...]:
        """Copies ``files`` into the folder of ``person``; the next update reads them.

        Each file has its own answer. Raises UsageError where nobody can have that name.
        """
        return filing.file_pictures(self.folder, person, files)

    def remove_person(self, person: str, *, now: float | None = None) -> Path:
        """Moves all pictures of ``person`` to ``.rollcall/removed/`` and gives the folder they are in.

        Raises UsageError where there is no such person, RollcallError where the files cannot be moved.
        """
        return filing.take_out_person(self.folder, person, time.time() if now is None else now)

    def remove_picture(self, path: str, *, now: float | None = None) -> Path:
        """Moves one picture, by its path in the gallery, to ``.rollcall/removed/`` and gives the folder it is in.

        Raises UsageError where there is no such picture, RollcallError where it cannot be moved.
        """
        return filing.take_out_picture(self.folder, path, time.time() if now is None else now)

    def _look(self, now: float) -> tuple[str, ...]:
        """Scans the folder and forgets what is gone from it; gives the paths."""
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
        # What lies there at the start is read at once; what comes later may be half written.
        since = now - SETTLING if self._rows is None else now
        rows = self._known_rows()
        unreadable = tuple(f"{each}/" for each in self._scan.unreadable)
        gone = [path for path in rows if path not in files and not path.startswith(unreadable)]
        if gone:
            self._index.put_pictures([], gone)
            self._has_orphans = True
            for path in gone:
                del rows[path]
        if vanished:
            gone = list(former)
        self._unopened = {path: why for path, why in self._unopened.items() if path in files}
        fresh = (file for file in files.values() if not _is_as_known(file, rows.get(file.path)))
        self._fresh = {file.path: (file, self._since(file, since)) for file in fresh}
        return tuple(sorted(gone))

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
        row = PictureRow(file.path, file.person, file.size, file.mtime_ns, hashlib.sha256(content).hexdigest())
        if self._answers.is_known(row.sha256):
            self._index.put_pictures([row])
        else:
            answer = template_or_refusal(content, enroller)
            if isinstance(answer, Refusal) and answer.reason == "unreadable" and self._may_be_half_written(file, now):
                return _Outcome.BEING_WRITTEN
            self._answers.put(row, answer, key, enroller.method)
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
            owners.setdefault(row.sha256, set()).add(row.person)
        return {sha256: frozenset(people) for sha256, people in owners.items()}


def _is_as_known(file: FoundFile, row: PictureRow | None) -> bool:
    return row is not None and (row.size, row.mtime_ns) == (file.size, file.mtime_ns)


def _is_settled(file: FoundFile, since: float, now: float) -> bool:
    """Whether nobody seems to write the file: by its own time, or, where its clock runs ahead, by ours."""
    return now - file.mtime_ns / 1e9 >= SETTLING or now - since >= SETTLING
