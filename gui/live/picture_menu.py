"""The menu of the picture: what can be done with the face at the mouse, and with the picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QObject, QPoint, Qt
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
        self._general = tuple(general)
        view.menu_wanted.connect(self.show)
        view.face_dragged.connect(self._drag)

    def show(self, place: QPoint, track: int | None) -> QMenu:
        """``place`` is on the screen."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(tr("Menu of the picture"))
        face = self._face(track)
        if face is not None:
            self._add_face(menu, face)
        for action in self._general:
            if action is None:
                menu.addSeparator()
            elif action.isVisible():
                menu.addAction(action)
        menu.popup(place)
        return menu

    def _add_face(self, menu: QMenu, face: Track) -> None:
        """What it shows is taken now: the face may have gone when something is chosen."""
        name = face.person if face.state is State.KNOWN else None
        image = face_image(self._snapshot(), face)
        self._add(menu, tr("&Name or correct…"), "people", lambda: self._correcting.open(face.id, keyboard=True))
        if name:
            short = escaped(shorten(name))
            self._add(menu, tr("This is &not {name}", name=short), "close", lambda: self._deny(face.id, name))
            sightings = tr("Si&ghtings of {name}", name=short)
            self._add(menu, sightings, "clock", lambda: self._pages.show_sightings(name))
        if image is not None:
            copied = tr("&Copy the face as a picture")
            self._add(menu, copied, "copy", lambda: QGuiApplication.clipboard().setImage(image))
        menu.addSeparator()

    def _add(self, menu: QMenu, text: str, icon: str, do: Callable[[], object]) -> None:
        action = menu.addAction(text)
        name_icon(action, icon)
        action.triggered.connect(lambda _checked=False: do())

    def _deny(self, track: int, name: str) -> None:
        if self._correcting.open(track, keyboard=True):
            self._correcting.card.denied.emit(name)

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
