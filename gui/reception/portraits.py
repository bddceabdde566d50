"""The portraits of who is here: the picture chosen in the gallery, else the face on the live picture."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap

from gui.widgets.painting import paint_portrait
from gui.widgets.pixmaps import Thumbnails, square_pixmap
from realtime.interfaces import GalleryView
from services.reception import Visitor
from storage.gallery.people import Person

_RATIO = 2
"""Device pixels per logical pixel: enough for any screen."""


class Portraits(QObject):
    """``arrived`` is emitted when a picture has been read that was missing.

    person: finds somebody registered by their name.
    """

    arrived = Signal()

    def __init__(self, side: int, person: Callable[[str], Person | None], parent: QObject) -> None:
        super().__init__(parent)
        self._side = side
        self._person = person
        self._gallery = GalleryView()
        self._thumbnails = Thumbnails(side, self)
        self._thumbnails.arrived.connect(self.arrived)

    def show_gallery(self, gallery: GalleryView) -> None:
        if gallery.version != self._gallery.version:
            self._thumbnails.invalidate()
        self._gallery = gallery

    def of(self, visitor: Visitor) -> QPixmap:
        """Initials where there is no picture at all."""
        person = self._person(visitor.person) if visitor.person is not None else None
        folder, key = self._gallery.folder, person.key_picture if person is not None else None
        picture = self._thumbnails.get(folder / key, _RATIO) if folder is not None and key else None
        if picture is None and visitor.image is not None:
            picture = square_pixmap(visitor.image, self._side)
        return rounded(visitor.person or "?", picture, self._side)


def rounded(name: str, picture: QPixmap | None, side: int) -> QPixmap:
    """A portrait of ``side`` logical pixels."""
    whole = QPixmap(side * _RATIO, side * _RATIO)
    whole.setDevicePixelRatio(_RATIO)
    whole.fill(Qt.GlobalColor.transparent)
    painter = QPainter(whole)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_portrait(painter, QRect(0, 0, side, side), name, picture)
    painter.end()
    return whole
