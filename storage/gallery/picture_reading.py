"""The pictures that an update of a gallery is reading: their contents, memory, and marks in the index."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from recognition.message import Message
from storage.files.gallery_folder import FoundFile, stamp_of
from storage.files.picture_memory import BUDGET, Reservation
from storage.files.pictures import UnreadablePictureError, memory_needed, read_bytes
from storage.gallery.enrolment_cache import EnrolmentCache
from storage.gallery.picture_enrolment import Opened
from storage.ordered_end import at_ordered_end
from storage.sealing.names import stored_at
from storage.sealing.sealed_file import plain_size

COSTLY = 300 * 2**20
"""Bytes of memory from which reading a picture is costly: those of more than about 30 million pixels."""


@contextmanager
def reserved_until_read(path: Path) -> Iterator[Reservation]:
    """The memory for reading a picture file, released at the end unless ``is_kept`` was set. Waits until it is free."""
    reservation = Reservation(BUDGET, memory_needed(path))
    try:
        yield reservation
    finally:
        if not reservation.is_kept:
            reservation.release()


def content_of(path: Path, file: FoundFile) -> bytes | Message | None:
    """The content of a picture file, why it cannot be read, or None if it is not as it was found any more."""
    try:
        content = read_bytes(path)
        status = stored_at(path).stat()
    except UnreadablePictureError as error:
        return error.message
    except OSError as error:
        return UnreadablePictureError("disk-error", error=error.strerror or str(error)).message
    is_whole = len(content) in (file.size, plain_size(file.size))  # a sealed one is larger, and cannot be cut short
    return content if is_whole and stamp_of(status) == file.stamp else None


def sha256_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


class ReadingsInProgress:
    """Pictures that were opened and are being read. Used as a context: its end, however it comes, finishes all.

    While a costly picture is read, the index says that this was interrupted: if the process is killed meanwhile, as it
    may be for lack of memory, the next one finds that and does not begin again. Where the process ends in order, though
    not after the reading, the mark goes.
    """

    def __init__(self, results: EnrolmentCache) -> None:
        self._results = results
        self._lock = threading.Lock()
        self._is_ending = False
        self._marked: set[str] = set()
        self._context = at_ordered_end(self._end)
        self._reserved: dict[str, tuple[Reservation, str]] = {}  # not the contents, which are large

    def begun(self, opened: Opened) -> Opened:
        """Returns what it was given."""
        if opened.reservation is not None and opened.row is not None:
            self._reserved[opened.file.path] = opened.reservation, opened.row.sha256
            if opened.reservation.needed > COSTLY:
                self._mark(opened.row.sha256)
        return opened

    def finish(self, path: str) -> None:
        """After the result was stored, or where there is none."""
        if path not in self._reserved:
            return
        reservation, sha256 = self._reserved.pop(path)
        reservation.release()
        if reservation.needed > COSTLY:
            with self._lock:
                self._marked.discard(sha256)
                self._results.unmark(sha256)

    def _mark(self, sha256: str) -> None:
        with self._lock:
            if not self._is_ending:
                self._marked.add(sha256)
                self._results.mark_interrupted(sha256)

    def _end(self) -> None:
        with self._lock:
            self._is_ending = True
            self._results.unmark_on_any_thread(tuple(self._marked))

    def __enter__(self) -> ReadingsInProgress:
        self._context.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._context.__exit__(None, None, None)
        for path in list(self._reserved):
            self.finish(path)
