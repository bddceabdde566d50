"""New or changed files that are not read yet, because another program may still be writing them."""

from __future__ import annotations

import math
from collections.abc import Iterable, KeysView, Mapping

from storage.files.gallery_folder import FoundFile
from storage.gallery.picture_records import PictureRow

SETTLING = 0.5
"""Seconds a file must be unchanged before it is read."""

PATIENCE = 1.5
"""Seconds after which a new file that cannot be read is refused."""


class UnsettledFiles:
    """The unread files and since when they are unchanged, in seconds since the epoch."""

    def __init__(self) -> None:
        self._unread: dict[str, tuple[FoundFile, float]] = {}

    def __contains__(self, path: str) -> bool:
        return path in self._unread

    @property
    def unread(self) -> KeysView[str]:
        return self._unread.keys()

    def follow(self, files: Iterable[FoundFile], rows: Mapping[str, PictureRow], since: float) -> None:
        """Adds files that differ from ``rows``; ``since``: the time for those that were not seen like this before."""
        unread = [
            file
            for file in files
            if (row := rows.get(file.path)) is None or row.mtime_ns != file.mtime_ns or row.size != file.size
        ]
        self._unread = {file.path: (file, self._since(file, since)) for file in unread}

    def discard(self, path: str) -> None:
        self._unread.pop(path, None)

    def waiting(self, now: float) -> set[str]:
        return {path for path, (file, since) in self._unread.items() if not _is_settled(file, since, now)}

    def may_be_half_written(self, file: FoundFile, now: float) -> bool:
        _, since = self._unread.get(file.path, (file, -math.inf))
        return abs(now - file.mtime_ns / 1e9) < PATIENCE and now - since < PATIENCE

    def _since(self, file: FoundFile, otherwise: float) -> float:
        former, since = self._unread.get(file.path, (None, otherwise))
        return since if former == file else otherwise


def _is_settled(file: FoundFile, since: float, now: float) -> bool:
    """Whether the file seems complete, by its own time, or by ours if its clock is ahead."""
    return now - file.mtime_ns / 1e9 >= SETTLING or now - since >= SETTLING
