"""Picture data from the clipboard as PNG files, in a folder that is there only while it is needed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QTemporaryDir, QTimer
from PySide6.QtGui import QImage

from realtime.interfaces import GalleryView

_LONG_ENOUGH_MS = 120_000
"""For the gallery to read a file that it was given; it is at most busy with other pictures."""


class Pasted(QObject):
    """Each file is deleted when the gallery has its copy, a while after it was used, or when the window closes."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._folder: QTemporaryDir | None = None
        self._files: set[Path] = set()
        self._version: int | None = None

    def file_of(self, mime: QMimeData) -> Path | None:
        """None where the data cannot be read."""
        image = mime.imageData()
        if not isinstance(image, QImage) or image.isNull():
            return None
        if self._folder is None:
            self._folder = QTemporaryDir()
        file = Path(self._folder.filePath(f"Pasted {datetime.now():%Y-%m-%d %H.%M.%S.%f}.png"))
        if not image.save(str(file)):
            return None
        self._files.add(file)
        return file

    def drop(self, files: Sequence[Path]) -> None:
        """Deletes those of ``files`` that were pasted."""
        for file in self._files.intersection(files):
            self._files.discard(file)
            file.unlink(missing_ok=True)

    def used(self, files: Sequence[Path]) -> None:
        """These were handed over, and are read soon."""
        pasted = tuple(self._files.intersection(files))
        if pasted:
            QTimer.singleShot(_LONG_ENOUGH_MS, self, lambda: self.drop(pasted))

    def show_gallery(self, gallery: GalleryView) -> None:
        if not self._files or gallery.version == self._version:
            return
        self._version = gallery.version
        there = {Path(picture.path).stem for person in gallery.people for picture in person.pictures}
        there |= {Path(picture.path).stem for picture in gallery.refused}
        self.drop([file for file in self._files if file.stem in there])

    def close(self) -> None:
        self._files.clear()
        if self._folder is not None:
            self._folder.remove()
            self._folder = None
