"""Chooses one of several faces on a picture, by a click or with the arrow keys."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from gui.live.video_view import VideoView
from gui.widgets.layouts import column, label
from gui.widgets.name_field import Question
from realtime.interfaces import SessionState, Snapshot
from recognition.types import Analysis, Box, Frame, Image, Track
from services.app_services import AppServices
from services.gallery.editor import FoundFaces, GalleryEditor
from services.language import shown_text, tr, tr_count

_REFRESH_MS = 60


class FacePicker(VideoView):
    """A picture with its faces, one of them marked. ``chosen`` carries its number; ``entered`` confirms it."""

    chosen = Signal(int)
    marked_colour = QColor("#56b4e9")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._faces: tuple[Box, ...] = ()
        self.setAccessibleName(tr("Faces of the picture"))
        self.face_clicked.connect(self.choose)

    def sizeHint(self) -> QSize:
        return QSize(620, 400)

    @property
    def face(self) -> Box | None:
        return self._faces[self.marked] if self.marked is not None else None

    def show_faces(self, image: Image, faces: Sequence[Box]) -> None:
        """Faces are numbered from left to right; the largest is selected first."""
        self._faces = tuple(sorted(faces, key=lambda box: box.center))
        tracks = tuple(Track(number, box, (0.0, 0.0), 0.0) for number, box in enumerate(self._faces))
        self.show_snapshot(
            Snapshot(SessionState.RUNNING, 0.0, frame=Frame(image, 0, 0.0), analysis=Analysis(tracks, 0, 0.0))
        )
        self.mark(None)
        if self._faces:
            self.choose(max(range(len(self._faces)), key=lambda number: self._faces[number].area))

    def choose(self, face: int) -> None:
        if face != self.marked and 0 <= face < len(self._faces):
            self.mark(face)
            self.describe()
            self.chosen.emit(face)

    def describe(self) -> None:
        if self.marked is None:
            text = tr("No face")
        else:
            count = len(self._faces)
            text = tr("Face {number} of {count}, from left to right", number=self.marked + 1, count=count)
        self.setAccessibleDescription(text)

    def _labelled(self, _tracks: tuple[Track, ...]) -> tuple[Track, ...]:
        return ()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.track_at(event.position()) is not None:
            self.entered.emit()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self.marked is not None:
            self.choose((self.marked + step) % len(self._faces))
        else:
            super().keyPressEvent(event)


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
        question = tr("Which face is {name}?", name=person)
        super().__init__(tr("Choose the face"), question, tr("Register this face"), parent)
        self._people, self._file, self._person = people, file, person
        self.picker = FacePicker()
        self.hint = label(tr("Looking for faces on the picture…"), "muted")
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
        self.hint.setText(shown_text(found.problem or "") or _hint(len(found.faces or ())))
        self.picker.setFocus()

    def accept(self) -> None:
        if self.picker.face is not None:
            self._people.add_face(self._file, self.picker.face, self._person)
            super().accept()


def _hint(faces: int) -> str:
    if not faces:
        return tr("No face was found on this picture.")
    if faces == 1:
        return tr("One face was found. A picture of it alone is put into the gallery.")
    return tr_count(
        "{n} face was found. A picture of it alone is put into the gallery.",
        "{n} faces were found. Click on the right one, or choose with the arrow keys. A picture of it alone is put "
        "into the gallery.",
        faces,
    )


def choose_face(services: AppServices, file: Path, person: str, parent: QWidget) -> FaceChooser:
    """Opens the question and returns; the chosen face is registered as ``person``'s."""
    dialog = FaceChooser(services.people, file, person, parent)
    dialog.open()
    return dialog
