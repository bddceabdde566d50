"""Writes files completely or not at all."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from recognition.errors import RollcallError
from storage.files.part_files import part_file, sweep_part_files


@contextmanager
def atomic_file(path: Path) -> Iterator[Path]:
    """A path to write to, renamed to ``path`` at the end and deleted on an error. Raises RollcallError.

    What a killed process left of an earlier one is deleted, too.
    """
    prefix = f".{hashlib.sha256(os.fsencode(path.name)).hexdigest()[:8]}."
    sweep_part_files(path.parent, prefix)
    try:
        with part_file(path.parent, prefix) as part:
            yield part
            os.replace(part, path)
    except BaseException as error:
        if not isinstance(error, OSError):
            raise
        raise RollcallError(
            "{path} cannot be written: {error}. Close it where it is open, free some space, or choose another place.",
            path=path,
            error=error.strerror or error,
        ) from error
