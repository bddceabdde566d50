"""The menu of the picture: what can be done with the face at the mouse, and with the picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QGuiApplication, QImage
from PySide6.QtWidgets import QMenu

from gui.live.correcting import Correcting
from gui.live.marks import name_of
from gui.live.video_view import VideoView
from gui.output.picture_drag import DraggedPicture, drag_out
from gui.widgets.buttons import escaped
from gui.widgets.icons import name_icon
from gui.widgets.pixmaps import to_qimage
from gui.windows import Pages
from realtime.interfaces import Snapshot
from recognition.types import State, Track
from services.language import tr
from services.messages.formatting import shorten

_MARGIN = 0.35
"""Of a face's box, that is copied around it."""


class PictureMenu(QObject):
    """``snapshot`` gives what was painted last. ``general``: actions for the whole picture; None is a separator."""

    def __init__(
        self,
        view: VideoView,
        correcting: Correcting,
        pages: Pages,
        snapshot: Callable[[], Snapshot],
        general: Sequence[QAction | None],
    ) -> None:
        super().__init__(view)
        self._view = view
        self._correcting = correcting
        self._pages = pages
        self._snapshot = snapshot
        self._track: int | None = None
        self._name = ""
        self._image: QImage | None = None
        # Made once: its parts are hidden and renamed, so that nothing is destroyed while it is open.
        self.menu = QMenu(view)
        self.menu.setAccessibleName(tr("Menu of the picture"))
        self._correct = self._add(tr("&Name or correct…"), "people", self._open_card)
        self._denied = self._add("", "close", self._deny)
        self._sightings = self._add("", "clock", lambda: self._pages.show_sightings(self._name))
        self._copy = self._add(tr("&Copy the face as a picture"), "copy", self._copy_face)
        self._divider = self.menu.addSeparator()
        for each in general:
            if each is None:
                self.menu.addSeparator()
            else:
                self.menu.addAction(each)
        view.menu_wanted.connect(self.show)
        view.face_dragged.connect(self._drag)

    def show(self, place: QPoint, track: int | None) -> None:
        """``place`` is on the screen. What it shows is taken now: the face may have gone when something is chosen."""
        face = self._face(track)
        self._track = None if face is None else face.id
        self._name = (face.person or "") if face is not None and face.state is State.KNOWN else ""
        self._image = None if face is None else face_image(self._snapshot(), face)
        short = escaped(shorten(self._name))
        self._denied.setText(tr("This is &not {name}", name=short))
        self._sightings.setText(tr("Si&ghtings of {name}", name=short))
        for action, is_shown in (
            (self._correct, face is not None),
            (self._denied, bool(self._name)),
            (self._sightings, bool(self._name)),
            (self._copy, self._image is not None),
            (self._divider, face is not None),
        ):
            action.setVisible(is_shown)
        self.menu.popup(place)

    def _add(self, text: str, icon: str, do: Callable[[], object]) -> QAction:
        action = QAction(text, self.menu)
        name_icon(action, icon)
        action.triggered.connect(lambda _checked=False: do())
        self.menu.addAction(action)
        return action

    def _open_card(self) -> None:
        if self._track is not None:
            self._correcting.open(self._track, keyboard=True)

    def _copy_face(self) -> None:
        if self._image is not None:
            QGuiApplication.clipboard().setImage(self._image)

    def _deny(self) -> None:
        if self._track is not None and self._correcting.open(self._track, keyboard=True):
            self._correcting.card.denied.emit(self._name)

    def _drag(self, track: int) -> None:
        face = self._face(track)
        image = face_image(self._snapshot(), face) if face is not None else None
        if face is not None and image is not None:
            drag_out(self._view, DraggedPicture(name_of(face) or tr("Face"), image))

    def _face(self, track: int | None) -> Track | None:
        analysis = self._snapshot().analysis
        return next((each for each in analysis.tracks if each.id == track), None) if analysis is not None else None


def face_image(snapshot: Snapshot, face: Track) -> QImage | None:
    """The face with some margin, as it is in the picture; None where it is outside."""
    frame = snapshot.frame
    if frame is None:
        return None
    height, width = frame.image.shape[:2]
    box = face.box_at(frame.captured_at)
    margin = _MARGIN * max(box.width, box.height)
    left, top = max(0, round(box.left - margin)), max(0, round(box.top - margin))
    right, bottom = min(width, round(box.right + margin)), min(height, round(box.bottom + margin))
    if right <= left or bottom <= top:
        return None
    return to_qimage(np.ascontiguousarray(frame.image[top:bottom, left:right])).copy()
