"""Where one shot of a film ends and the next begins, so that no name is carried over a cut."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.types import Image

CHANGED_PART = 0.35
"""Part of the picture that must change from one frame to the next. On the test clips cuts change 0.39 to 0.73 of it;
moving people and cameras up to 0.18 at 30 frames a second, and up to 0.4 at 5."""

_CHANGE = 0.5
"""By how much a place must become brighter or darker to have changed, where the picture's own spread is 1."""
_MOVED = 0.12
"""The same, for something to have moved there. A camera's noise is 0.04; people who move change some place by more."""
_SIZE = (32, 18)


class SceneCutDetector:
    """Compares each picture with the one before. Costs well under a millisecond."""

    def __init__(self) -> None:
        self._before: NDArray[np.float32] | None = None

    def is_cut(self, image: Image) -> bool:
        """Whether (H, W, 3) uint8 ``image`` shows another scene than the picture given last."""
        before, self._before = self._before, _thumbnail(image)
        if before is None:
            return False
        return float(np.mean(np.abs(before - self._before) > _CHANGE)) > CHANGED_PART

    def is_still(self, image: Image) -> bool:
        """Whether nothing has moved since the picture given last to ``is_cut``; false where there was none."""
        return self._before is not None and float(np.max(np.abs(_thumbnail(image) - self._before))) < _MOVED


def _thumbnail(image: Image) -> NDArray[np.float32]:
    """18 x 32 brightness values of mean 0 and spread 1, so that light going up or down as a whole changes nothing."""
    step = max(1, min(image.shape[0] // 90, image.shape[1] // 160))
    small = cv2.resize(image[::step, ::step], _SIZE, interpolation=cv2.INTER_AREA)
    grey = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY).astype(np.float32)
    centred = grey - grey.mean()
    # A spread of less than 8 levels is a picture of nothing; its noise must not look like a change.
    return np.asarray(centred / max(float(centred.std()), 8.0), dtype=np.float32)
