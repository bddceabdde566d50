"""Small pictures of people, read a slice at a time on the window's own thread so that the live picture never waits."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImageReader, QPixmap

_KEPT = 600
_WAITING = 40
_PAUSE_MS = 30
_SLICE_MS = 6
"""After each pause pictures are read for so long, at least one: a big JPEG takes about as long as a painted frame."""


class Thumbnails(QObject):
    """``get`` answers at once; ``arrived`` is emitted when a picture that was missing has been read.

    Pictures that Qt cannot read (HEIC, broken files) stay None: the list shows initials. ``whole``: all of the picture,
    its longer side ``side``, instead of a square of where the face mostly is.
    """

    arrived = Signal()

    def __init__(self, side: int, parent: QObject | None = None, *, whole: bool = False) -> None:
        super().__init__(parent)
        self._side = side
        self._whole = whole
        self._kept: OrderedDict[Path, tuple[int | None, QPixmap | None]] = OrderedDict()
        self._waiting: OrderedDict[Path, float] = OrderedDict()
        self._trusted: set[Path] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._read_some)

    def get(self, path: Path, ratio: float) -> QPixmap | None:
        """The picture at ``ratio`` device pixels per logical pixel, or None while or because there is none."""
        if path in self._kept:
            self._kept.move_to_end(path)
        if path not in self._trusted:
            self._waiting[path] = ratio
            self._waiting.move_to_end(path)  # what is asked last is what is on the screen
            while len(self._waiting) > _WAITING:
                self._waiting.popitem(last=False)
            if not self._timer.isActive():
                self._timer.start()
        kept = self._kept.get(path)
        return kept[1] if kept else None

    def doubt(self) -> None:
        """The gallery changed: look at each file again when it is next asked for, showing the old one meanwhile."""
        self._trusted.clear()

    def stop(self) -> None:
        self._timer.stop()
        self._waiting.clear()

    def _read_some(self) -> None:
        if not self._waiting:
            self._timer.stop()
            return
        spent = QElapsedTimer()
        spent.start()
        arrived = self._read_one()
        while self._waiting and spent.elapsed() < _SLICE_MS:
            arrived = self._read_one() or arrived
        if arrived:
            self.arrived.emit()

    def _read_one(self) -> bool:
        """Whether there is another picture now."""
        path, ratio = self._waiting.popitem()
        changed_at = _changed_at(path)
        kept = self._kept.get(path)
        self._trusted.add(path)
        if kept is not None and kept[0] == changed_at:
            return False
        read = _whole if self._whole else _square
        self._kept[path] = (changed_at, read(path, round(self._side * ratio), ratio))
        while len(self._kept) > _KEPT:
            forgotten, _ = self._kept.popitem(last=False)
            self._trusted.discard(forgotten)
        return True


def _changed_at(path: Path) -> int | None:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return None


def _whole(path: Path, side: int, ratio: float) -> QPixmap | None:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > side:
        reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        return None
    pixmap = QPixmap.fromImage(
        image.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    )
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _square(path: Path, side: int, ratio: float) -> QPixmap | None:
    """The upper middle of the picture, where a face mostly is."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    if image.isNull():
        return None
    image = image.scaled(
        side, side, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    left, top = (image.width() - side) // 2, (image.height() - side) // 4
    pixmap = QPixmap.fromImage(image.copy(QRect(left, top, side, side)))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
