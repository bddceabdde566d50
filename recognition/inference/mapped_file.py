"""A file in memory whose pages the system can drop and read again."""

from __future__ import annotations

import mmap
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray


class MappedFile:
    """The bytes of a file. It may be removed meanwhile, but not overwritten.

    A compiled network keeps the constants it was imported with, beside its own copy in the order of the processor: of
    SFace 38 MB that are hardly read again.

    content: (N,) uint8. Writeable only because OpenVINO takes no other arrays; it does not write.
    """

    def __init__(self, path: Path) -> None:
        """Raises OSError, and ValueError where the file is empty."""
        self._map: mmap.mmap | None = None
        if sys.platform == "win32":  # a file in use could be neither removed nor replaced
            self.content: NDArray[np.uint8] = np.fromfile(path, np.uint8)
            return
        with path.open("rb") as file:
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY)
        self.content = np.frombuffer(self._map, np.uint8)

    def release(self) -> None:
        """Gives the memory back; what is read from now on comes from the file again. Takes a millisecond."""
        if self._map is not None:
            self._map.madvise(mmap.MADV_DONTNEED)
