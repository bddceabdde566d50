"""Faces and photos that are dragged out of the window, as picture files in a temporary folder."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag, QImage, QMouseEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from realtime.interfaces import GalleryView
from recognition.errors import RollcallError
from storage.sealing.files import read_file
from storage.sealing.plain_copies import passing_folder

_SIDE = 96
"""Points of the picture at the mouse."""
_FORBIDDEN = re.compile(r'[\x00-\x1f/\\:*?"<>|]+')
_QUALITY = 95


@dataclass(frozen=True, slots=True)
class DraggedPicture:
    """name: of the file, without an ending.

    image: what is dragged, or None where it is ``file``.
    file: a picture file, which is copied: whoever takes the copy may move it.
    """

    name: str
    image: QImage | None = None
    file: Path | None = None


def mime_of(picture: DraggedPicture) -> QMimeData | None:
    """With the picture and the address of its file; None where it cannot be read or written."""
    name = " ".join(_FORBIDDEN.sub(" ", picture.name).split()).strip(" .")[:80] or "Rollcall"
    folder = Path(tempfile.mkdtemp(dir=passing_folder()))
    image = picture.image
    if picture.file is not None:
        file = folder / f"{name}{picture.file.suffix.lower()}"
        try:
            file.write_bytes(read_file(picture.file))
        except (OSError, RollcallError):
            return None
    else:
        file = folder / f"{name}.jpg"
        if image is None or not image.save(str(file), quality=_QUALITY):
            return None
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    if image is not None:
        mime.setImageData(image)
    return mime


def drag_out(source: QWidget, picture: DraggedPicture) -> None:
    """Returns when it has been dropped."""
    mime = mime_of(picture)
    if mime is None:
        return
    drag = QDrag(source)
    drag.setMimeData(mime)
    image = picture.image or QImage(mime.urls()[0].toLocalFile())
    if not image.isNull():
        smooth, whole = Qt.TransformationMode.SmoothTransformation, Qt.AspectRatioMode.KeepAspectRatio
        drag.setPixmap(QPixmap.fromImage(image.scaled(_SIDE, _SIDE, whole, smooth)))
    drag.exec(Qt.DropAction.CopyAction)


class RowDrags(QObject):
    """Lets the rows of ``view`` be dragged out; ``picture_of`` gives the picture of a row, None where it has none."""

    def __init__(self, view: QAbstractItemView, picture_of: Callable[[QModelIndex], DraggedPicture | None]) -> None:
        super().__init__(view)
        self._view = view
        self._picture_of = picture_of
        self._pressed: QPoint | None = None
        view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return False
        place = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress:
            self._pressed = place if event.button() == Qt.MouseButton.LeftButton else None
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._pressed = None
        elif event.type() == QEvent.Type.MouseMove and self._pressed is not None:
            if is_far(place, self._pressed):
                pressed, self._pressed = self._pressed, None
                picture = self._picture_of(self._view.indexAt(pressed))
                if picture is not None:
                    drag_out(self._view, picture)
            return True  # rows are not selected meanwhile
        return False


def key_picture(gallery: GalleryView, name: str) -> DraggedPicture | None:
    """The picture that stands for somebody."""
    person = next((each for each in gallery.people if each.name == name), None)
    if gallery.folder is None or person is None or person.key_picture is None:
        return None
    return DraggedPicture(name, file=gallery.folder / person.key_picture)


def is_far(place: QPoint, pressed: QPoint) -> bool:
    """Whether the mouse has moved so far that something is dragged."""
    return (place - pressed).manhattanLength() >= QApplication.startDragDistance()
