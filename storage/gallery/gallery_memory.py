"""What is remembered of a gallery that its pictures do not say."""

from __future__ import annotations

import time
from pathlib import Path

from storage.gallery.gallery_files import GalleryFiles
from storage.gallery.index import Index


class GalleryMemory(GalleryFiles):
    """Kept in the index, for each embedder or for all. Methods raise RollcallError where another program holds it for
    too long."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._index = Index(folder)

    @property
    def notice(self) -> str | None:
        """A sentence about what keeps the gallery from being remembered, or None."""
        return self._index.notice

    def close(self) -> None:
        self._index.close()

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
