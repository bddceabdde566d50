"""Chooses one of several faces on a picture, by a click or with the arrow keys."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.live.video_view import VideoView
from gui.widgets.layouts import column, label
from gui.widgets.name_field import Question
from realtime.interfaces import SessionState, Snapshot
from recognition.types import Analysis, Box, Frame, Image, Track
from services.app_services import AppServices
from services.gallery.editor import FoundFaces, GalleryEditor

_REFRESH_MS = 60
_CHOSEN = QColor("#56b4e9")
_HALO = QColor(0, 0, 0, 170)


class FacePicker(VideoView):
    """A picture with its faces, one of them selected. ``chosen`` carries its number; ``entered`` confirms it."""

    chosen = Signal(int)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._faces: tuple[Box, ...] = ()
        self._chosen = -1
        self.setAccessibleName("Faces of the picture")

    def sizeHint(self) -> QSize:
        return QSize(620, 400)

    @property
    def face(self) -> Box | None:
        return self._faces[self._chosen] if self._chosen >= 0 else None

    def show_faces(self, image: Image, faces: Sequence[Box]) -> None:
        """Faces are numbered from left to right; the largest is selected first."""
        self._faces = tuple(sorted(faces, key=lambda box: box.center))
        tracks = tuple(Track(number, box, (0.0, 0.0), 0.0) for number, box in enumerate(self._faces))
        self.show_snapshot(
            Snapshot(SessionState.RUNNING, 0.0, frame=Frame(image, 0, 0.0), analysis=Analysis(tracks, 0, 0.0))
        )
        self._chosen = -1
        if self._faces:
            self.choose(max(range(len(self._faces)), key=lambda number: self._faces[number].area))

    def choose(self, face: int) -> None:
        if face == self._chosen or not 0 <= face < len(self._faces):
            return
        self._chosen = face
        self.describe()
        self.update()
        self.chosen.emit(face)

    def describe(self) -> None:
        count = len(self._faces)
        self.setAccessibleDescription(f"Face {self._chosen + 1} of {count}, from left to right" if count else "No face")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        face = self.face
        if face is None:
            return
        rect = self.box_rect(face).adjusted(-2, -2, 2, 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((_HALO, 8.0), (_CHOSEN, 4.5)):
            painter.setPen(QPen(colour, width))
            painter.drawRoundedRect(rect, 6, 6)
        painter.end()

    def _labelled(self, _tracks: tuple[Track, ...]) -> tuple[Track, ...]:
        return ()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.choose(-1 if (face := self.track_at(event.position())) is None else face)
        self.setFocus()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.track_at(event.position()) is not None:
            self.entered.emit()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self._faces:
            self.choose((self._chosen + step) % len(self._faces))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._faces:
            self.entered.emit()
        else:
            event.ignore()


class FaceSearch(QTimer):
    """Requests the faces of ``file``; calls ``done`` once with them, or with None after ``max_wait_ms``."""

    def __init__(
        self,
        people: GalleryEditor,
        file: Path,
        done: Callable[[FoundFaces | None], object],
        parent: QObject,
        max_wait_ms: float = math.inf,
    ) -> None:
        super().__init__(parent)
        self._people, self._file, self._done = people, file, done
        self._left_ms = max_wait_ms
        people.find_faces(file)
        self.timeout.connect(self.poll)
        self.start(_REFRESH_MS)
        self.poll()

    def poll(self) -> None:
        found = self._people.view().found
        if found is not None and (found.file != self._file or (found.faces is None and found.problem is None)):
            found = None
        self._left_ms -= _REFRESH_MS
        if found is not None or self._left_ms <= 0:
            self.stop()
            self.deleteLater()
            self._done(found)


class FaceChooser(Question):
    """Asks which face of ``file`` is ``person``'s, and registers that one."""

    def __init__(self, people: GalleryEditor, file: Path, person: str, parent: QWidget) -> None:
        super().__init__("Choose the face", f"Which face is {person}?", "Register this face", parent)
        self._people, self._file, self._person = people, file, person
        self.picker = FacePicker()
        self.hint = label("Looking for faces on the picture…", "muted")
        self.take.setEnabled(False)
        column(self.question, (self.picker, 1), self.hint, self.buttons, margins=(20, 18, 20, 16), on=self)
        self.picker.entered.connect(self.accept)
        self.resize(760, 620)
        self.search = FaceSearch(people, file, self._show, self)

    def _show(self, found: FoundFaces | None) -> None:
        if found is None:
            return
        if found.image is not None:
            self.picker.show_faces(found.image, found.faces or ())
        self.take.setEnabled(self.picker.face is not None)
        self.hint.setText(found.problem or _hint(len(found.faces or ())))
        self.picker.setFocus()

    def accept(self) -> None:
        if self.picker.face is not None:
            self._people.add_face(self._file, self.picker.face, self._person)
            super().accept()


def _hint(faces: int) -> str:
    if not faces:
        return "No face was found on this picture."
    if faces == 1:
        return "One face was found. A picture of it alone is put into the gallery."
    return (
        f"{faces} faces were found. Click on the right one, or choose with the arrow keys. "
        "A picture of it alone is put into the gallery."
    )


def choose_face(services: AppServices, file: Path, person: str, parent: QWidget) -> FaceChooser:
    """Opens the question and returns; the chosen face is registered as ``person``'s."""
    dialog = FaceChooser(services.people, file, person, parent)
    dialog.open()
    return dialog
