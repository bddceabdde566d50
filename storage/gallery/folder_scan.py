"""Scans a gallery folder for an update, and the order in which its files are read."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from recognition.errors import RollcallError
from storage.files.gallery_folder import FileKind, FoundFile, Scan, scan, scan_again


def rescanned(folder: Path, before: Scan, only: Iterable[str] | None = None) -> Scan:
    """The folder as it is now. ``only``: the paths that can have changed since ``before``; None scans all.

    Raises RollcallError if the folder cannot be listed.
    """
    try:
        if only is not None and before.exists and folder.is_dir():
            return scan_again(folder, before, only)
        return scan(folder, before)
    except OSError as error:
        why = {"folder": folder, "error": error.strerror or error}
        raise RollcallError(
            "The gallery folder {folder} cannot be opened ({error}). Check who may read it.", **why
        ) from error


def in_reading_order(files: Iterable[FoundFile]) -> list[FoundFile]:
    """Corrections first, or wrong names would come back until they are read; then the newest pictures."""
    return sorted(files, key=lambda file: (file.kind is FileKind.PICTURE, -file.mtime_ns, file.path))
