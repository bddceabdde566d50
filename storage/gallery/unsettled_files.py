"""Files that came or changed and were not read yet: whether somebody may still be writing them."""

from __future__ import annotations

import math
from collections.abc import Iterable, KeysView, Mapping

from storage.files.gallery_folder import FoundFile
from storage.gallery.picture_records import PictureRow

SETTLING = 0.5
"""Seconds a file must have lain unchanged before it is read: until then it may be half written."""

PATIENCE = 1.5
"""Seconds until a fresh file that cannot be read is refused and no longer taken for half written."""


class UnsettledFiles:
    """The files that are not read yet, with the time since when they look as they do. Times in seconds since the
    epoch."""

    def __init__(self) -> None:
        self._fresh: dict[str, tuple[FoundFile, float]] = {}

    def __contains__(self, path: str) -> bool:
        return path in self._fresh

    @property
    def unread(self) -> KeysView[str]:
        return self._fresh.keys()

    def follow(self, files: Iterable[FoundFile], rows: Mapping[str, PictureRow], since: float) -> None:
        """Takes up what is not as ``rows`` know it; ``since`` is the time for what was not seen like this before."""
        fresh = [
            file
            for file in files
            if (row := rows.get(file.path)) is None or row.mtime_ns != file.mtime_ns or row.size != file.size
        ]
        self._fresh = {file.path: (file, self._since(file, since)) for file in fresh}

    def read(self, path: str) -> None:
        self._fresh.pop(path, None)

    def waiting(self, now: float) -> set[str]:
        return {path for path, (file, since) in self._fresh.items() if not _is_settled(file, since, now)}

    def may_be_half_written(self, file: FoundFile, now: float) -> bool:
        _, since = self._fresh.get(file.path, (file, -math.inf))
        return abs(now - file.mtime_ns / 1e9) < PATIENCE and now - since < PATIENCE

    def _since(self, file: FoundFile, otherwise: float) -> float:
        former, since = self._fresh.get(file.path, (None, otherwise))
        return since if former == file else otherwise


def _is_settled(file: FoundFile, since: float, now: float) -> bool:
    """Whether nobody seems to write the file: by its own time, or, where its clock runs ahead, by ours."""
    return now - file.mtime_ns / 1e9 >= SETTLING or now - since >= SETTLING
