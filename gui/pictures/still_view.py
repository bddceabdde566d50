"""A still picture with its faces, painted like the live picture; a face can be selected."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.live.video_view import VideoView
from realtime.interfaces import SessionState, Snapshot
from recognition.recognizer import Face
from recognition.types import Analysis, Frame, Image, State, Track

_PICKED = QColor("#ffffff")
_MARGIN = 5.0
_CROWD = 10


class StillView(VideoView):
    """``picked`` carries the number of the clicked face, or -1."""

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._still: Frame | None = None
        self._picked = -1
        self.show_still(None, (), threshold=0.0, game=False)

    def show_still(self, image: Image | None, faces: tuple[Face, ...], *, threshold: float, game: bool) -> None:
        """``game``: every face gets the name of the nearest person, however far."""
        if image is None:
            self._still = None
        elif self._still is None or self._still.image is not image:
            self._still = Frame(image, 0, 0.0)
        tracks = tuple(_track(number, face, threshold, game) for number, face in enumerate(faces))
        self.show_snapshot(
            Snapshot(
                state=SessionState.RUNNING,
                time=0.0,
                frame=self._still,
                analysis=Analysis(tracks, 0, 0.0),
                threshold=threshold,
            )
        )

    def pick(self, face: int) -> None:
        """Marks a face; -1 marks none."""
        if face != self._picked:
            self._picked = face
            self.update()

    def face_at(self, place: QPointF) -> int:
        """The smallest face at ``place`` in widget coordinates, or -1."""
        hit = [(each.box.area, each.id) for each in self._tracks() if self.box_rect(each.box).contains(place)]
        return min(hit)[1] if hit else -1

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        tracks = self._tracks()
        if not 0 <= self._picked < len(tracks) or len(tracks) < 2:
            return
        frame: QRectF = self.box_rect(tracks[self._picked].box).adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(_PICKED, 2))
        painter.drawRoundedRect(frame, 8, 8)
        painter.end()

    def _labelled(self, tracks: tuple[Track, ...]) -> tuple[Track, ...]:
        """In a crowd, where labels would hide faces, only those of known faces and of the selected one."""
        if len(tracks) <= _CROWD:
            return tracks
        return tuple(each for each in tracks if each.state is State.KNOWN or each.id == self._picked)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.picked.emit(self.face_at(event.position()))
        event.accept()


def _track(number: int, face: Face, threshold: float, game: bool) -> Track:
    person = face.person_at(threshold)
    state = State.UNKNOWN if person is None else State.KNOWN
    if game and face.nearest:
        # Not the mark of a known face: the game must not look like a recognition.
        state, person = State.UNCERTAIN, f"like {face.nearest[0][0]}"
    return Track(number, face.detection.box, (0.0, 0.0), 0.0, state=state, person=person, distance=face.distance)
