"""Small pictures of faces that come as JPEG, made when they are first painted."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtGui import QPixmap

_KEPT = 1500


class FacePixmaps:
    """The last ones are kept, told apart by the very bytes they are made of."""

    def __init__(self) -> None:
        self._made: OrderedDict[int, tuple[bytes, QPixmap]] = OrderedDict()

    def get(self, jpeg: bytes) -> QPixmap:
        key = id(jpeg)
        kept = self._made.get(key)
        if kept is None:
            pixmap = QPixmap()
            pixmap.loadFromData(jpeg)
            kept = self._made[key] = jpeg, pixmap  # as long as the bytes are kept, no others have their id
            while len(self._made) > _KEPT:
                self._made.popitem(last=False)
        else:
            self._made.move_to_end(key)
        return kept[1]
