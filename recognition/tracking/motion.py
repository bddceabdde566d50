"""Whether a picture moves, as everything that a camera sees does, if only by its noise."""

from __future__ import annotations

from collections import deque

import numpy as np

from recognition.types import Image

_LEAST = 0.02
"""Mean change of the sampled values, 0..255, from one frame to the next. A person who sits still changes a picture by
0.18 and more at ten frames a second."""
_SOON = 0.7
"""Seconds within which one change must follow another: photos shown one after the other change less often."""
_PATIENCE = 1.0
"""Seconds without such changes after which the picture stands still."""


class Motion:
    """Compares each picture with the one before. Time is in seconds."""

    def __init__(self) -> None:
        self._before: Image | None = None
        self._changes: deque[float] = deque(maxlen=2)
        self._moved_at: float | None = None

    def is_moving(self, at: float) -> bool:
        """Whether the picture has changed twice of late."""
        return len(self._changes) == 2 and at - self._changes[1] <= _SOON >= self._changes[1] - self._changes[0]

    def is_frozen(self, at: float) -> bool:
        """Whether it has not moved for a while."""
        return self._moved_at is not None and at - self._moved_at >= _PATIENCE

    def note(self, at: float, image: Image) -> None:
        """A frame (H, W, 3) uint8 taken at ``at`` seconds."""
        step = max(1, min(image.shape[:2]) // 120)
        sample, before = image[::step, ::step].copy(), self._before
        self._before = sample
        if before is None:
            self._moved_at = at
        elif before.shape != sample.shape or _change(before, sample) >= _LEAST:
            self._changes.append(at)
            if self.is_moving(at):
                self._moved_at = at


def _change(before: Image, after: Image) -> float:
    return float(np.mean(np.abs(before.astype(np.int16) - after)))
