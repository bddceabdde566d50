"""Notices a source that delivers nothing but black: a covered lens, a camera switched off, a decoder that fails."""

from __future__ import annotations

from recognition.types import Image

_BLACK = 24
"""The brightest value, 0..255, of a black picture with a sensor's noise."""
_STEP, _FEW = 8, 8
_SECONDS = 2.0
_PICTURES = 3


class BlackPictures:
    """Not thread-safe.

    only_black: there were pictures, and every one was black.
    """

    def __init__(self) -> None:
        self.only_black = False
        self._seen = 0
        self._run = 0
        self._since = 0.0

    def update(self, image: Image, at: float) -> bool:
        """Whether all pictures of the last seconds were black. ``at``: seconds of any clock."""
        # A few pixels are enough to tell a picture that is not black.
        is_black = all(bool(image[::step, ::step].max(initial=0) <= _BLACK) for step in (_FEW * _STEP, _STEP))
        self._seen += 1
        self.only_black = is_black and (self.only_black or self._seen == 1)
        if not is_black:
            self._run = 0
            return False
        if self._run == 0:
            self._since = at
        self._run += 1
        return self._run >= _PICTURES and at - self._since >= _SECONDS
