"""Plain copies of sealed files for other programs, in a folder that only the user can read and that goes at the end."""

from __future__ import annotations

import tempfile
from functools import lru_cache
from pathlib import Path

from storage.sealing.files import read_file


def unsealed_copy(path: Path) -> Path:
    """Raises OSError, SealedError."""
    copy = Path(tempfile.mkdtemp(dir=passing_folder())) / path.name
    copy.write_bytes(read_file(path))
    return copy


def passing_folder() -> Path:
    """Deleted at the end of the process."""
    return Path(_made().name)


@lru_cache(maxsize=1)
def _made() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="rollcall-", ignore_cleanup_errors=True)
