"""Pixmaps of BGR images, of JPEG data and of picture files; thumbnails are read a few at a time."""

from __future__ import annotations

from collections import OrderedDict
from functools import lru_cache
from pathlib import Path

import numpy as np
from PySide6.QtCore import QBuffer, QElapsedTimer, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPixmap

from recognition.errors import RollcallError
from recognition.types import Image
from storage.sealing.files import is_sealed_file, read_file
from storage.sealing.header import read_header
from storage.sealing.names import stored_at
from storage.sealing.vault import is_open, private_folder_of

_RATIO = 2
"""Device pixels per logical pixel of pixmaps that are made without a screen in mind."""
_MAX_JPEGS = 1500
_MAX_THUMBNAILS = 600
_MAX_QUEUED = 40
_PAUSE_MS = 30
_SLICE_MS = 6
"""Reading time after each pause: a large JPEG takes about as long as painting a frame."""


def to_qimage(image: Image) -> QImage:
    """Shares the pixels of ``image``, (H, W, 3) uint8 BGR or (H, W, 4) BGRA, whose alpha does not count; it has to
    outlive it. Rows must be contiguous."""
    height, width, channels = image.shape
    kind = QImage.Format.Format_BGR888 if channels == 3 else QImage.Format.Format_RGB32
    return QImage(image.data, width, height, image.strides[0], kind)


def square_pixmap(image: Image, side: int) -> QPixmap:
    """The central square of ``image``, (H, W, 3) uint8 BGR, scaled to ``side`` logical pixels."""
    height, width = image.shape[:2]
    edge = min(height, width)
    top, left = (height - edge) // 2, (width - edge) // 2
    part = np.ascontiguousarray(image[top : top + edge, left : left + edge])
    # Qt scales 32-bit images smoothly without a conversion for each row.
    whole = to_qimage(part).convertToFormat(QImage.Format.Format_RGB32)
    size = QSize(side * _RATIO, side * _RATIO)
    pixmap = QPixmap.fromImage(
        whole.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    )
    pixmap.setDevicePixelRatio(_RATIO)
    return pixmap


def fitted_pixmap(image: Image, size: QSize) -> QPixmap:
    """All of ``image``, (H, W, 3) uint8 BGR, in the middle of ``size`` logical pixels."""
    part = np.ascontiguousarray(image)
    whole = QPixmap(size * _RATIO)
    whole.fill(Qt.GlobalColor.black)
    room = QSize(part.shape[1], part.shape[0]).scaled(whole.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(QPoint(), room)
    place.moveCenter(whole.rect().center())
    painter = QPainter(whole)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, to_qimage(part))
    painter.end()
    whole.setDevicePixelRatio(_RATIO)
    return whole


def read_pixmap(path: Path, side: int, ratio: float, *, whole: bool) -> QPixmap | None:
    """A picture file in at most ``side`` logical pixels; None where Qt cannot read it (HEIC, broken files).

    ``whole``: all of it, its longer side scaled. Otherwise a square of its upper middle, where a face mostly is.
    """
    pixels = round(side * ratio)
    fit = Qt.AspectRatioMode.KeepAspectRatio if whole else Qt.AspectRatioMode.KeepAspectRatioByExpanding
    sealed = _unsealed(path)
    reader = QImageReader(str(path)) if sealed is None else QImageReader(sealed)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and (not whole or max(size.width(), size.height()) > pixels):
        reader.setScaledSize(size.scaled(QSize(pixels, pixels), fit))
    image = reader.read()
    if image.isNull():
        return None
    image = image.scaled(pixels, pixels, fit, Qt.TransformationMode.SmoothTransformation)
    if not whole:
        left, top = (image.width() - pixels) // 2, (image.height() - pixels) // 4
        image = image.copy(QRect(left, top, pixels, pixels))
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _unsealed(path: Path) -> QBuffer | None:
    """The content of a sealed file, empty where it cannot be read; None of a plain one, which Qt reads itself."""
    buffer = QBuffer()
    folder = private_folder_of(path)
    try:
        if folder is not None and not is_open(folder) and read_header(folder) is not None:
            return buffer  # a key store may take a minute, which no window waits for
        if not is_sealed_file(path):
            return None
        buffer.setData(read_file(path))
    except (OSError, RollcallError):
        pass
    return buffer


@lru_cache(maxsize=_MAX_JPEGS)
def jpeg_pixmap(data: bytes) -> QPixmap:
    """Also of other formats that Qt reads, such as PNG. Null where ``data`` is empty."""
    pixmap = QPixmap()
    pixmap.loadFromData(data)
    return pixmap


class Thumbnails(QObject):
    """A cache of small pictures, read in slices on the window's thread so that the live picture never waits.

    ``get`` returns at once; ``arrived`` is emitted when a missing picture has been read. ``whole`` as in
    ``read_pixmap``.
    """

    arrived = Signal()

    def __init__(self, side: int, parent: QObject | None = None, *, whole: bool = False) -> None:
        super().__init__(parent)
        self._side = side
        self._whole = whole
        self._cache: OrderedDict[Path, tuple[int | None, QPixmap | None]] = OrderedDict()
        self._queue: OrderedDict[Path, float] = OrderedDict()
        self._fresh: set[Path] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._read_some)

    def get(self, path: Path, ratio: float) -> QPixmap | None:
        """The picture at ``ratio`` device pixels per logical pixel; None while it is missing or if it is unreadable."""
        if path in self._cache:
            self._cache.move_to_end(path)
        if path not in self._fresh:
            self._queue[path] = ratio
            self._queue.move_to_end(path)  # the latest request is what is on the screen
            while len(self._queue) > _MAX_QUEUED:
                self._queue.popitem(last=False)
            if not self._timer.isActive():
                self._timer.start()
        cached = self._cache.get(path)
        return cached[1] if cached else None

    def invalidate(self) -> None:
        """Files may have changed: each is checked when it is next requested, and the old picture shown meanwhile."""
        self._fresh.clear()

    def _read_some(self) -> None:
        if not self._queue:
            self._timer.stop()
            return
        spent = QElapsedTimer()
        spent.start()
        arrived = self._read_one()
        while self._queue and spent.elapsed() < _SLICE_MS:
            arrived = self._read_one() or arrived
        if arrived:
            self.arrived.emit()

    def _read_one(self) -> bool:
        """Whether the picture is another one now."""
        path, ratio = self._queue.popitem()
        modified = _modified_at(path)
        cached = self._cache.get(path)
        self._fresh.add(path)
        if cached is not None and cached[0] == modified:
            return False
        self._cache[path] = modified, read_pixmap(path, self._side, ratio, whole=self._whole)
        while len(self._cache) > _MAX_THUMBNAILS:
            dropped, _ = self._cache.popitem(last=False)
            self._fresh.discard(dropped)
        return True


def _modified_at(path: Path) -> int | None:
    folder = private_folder_of(path)
    try:
        if folder is not None and is_open(folder):
            path = stored_at(path)
        return path.stat().st_mtime_ns
    except (OSError, RollcallError):
        return None
