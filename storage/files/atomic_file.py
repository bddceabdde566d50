"""Writes files completely or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from recognition.errors import RollcallError


@contextmanager
def atomic_file(path: Path) -> Iterator[Path]:
    """A path to write to, renamed to ``path`` at the end and deleted on an error. Raises RollcallError."""
    part = path.with_name(f"{path.name}.part")
    try:
        yield part
        os.replace(part, path)
    except BaseException as error:
        part.unlink(missing_ok=True)
        if not isinstance(error, OSError):
            raise
        raise RollcallError(
            f"{path} cannot be written: {error.strerror or error}. Close it where it is open, free some space, or "
            "choose another place."
        ) from error
