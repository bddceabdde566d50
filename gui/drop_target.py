"""Photos and videos that are dropped onto the window."""

from __future__ import annotations

from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from gui.live.pickers import is_video
from gui.live.stage import Stage
from gui.people.registration import Registration
from gui.widgets.picture_files import dropped_paths, dropped_pictures
from services.language import tr


class DropTarget(QMainWindow):
    """The part of the main window that takes drops."""

    stage: Stage
    registration: Registration

    def choose_source(self, source: str) -> None:
        raise NotImplementedError

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Not of what is pulled out of this window."""
        if event.source() is not None:
            event.ignore()
        elif _video(event):
            event.acceptProposedAction()
            self.stage.invite(tr("Drop the video to play it"))
        elif dropped_pictures(event.mimeData()):
            event.acceptProposedAction()
            self.stage.invite(tr("Drop the photos to register somebody"))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.stage.invite("")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Photos ask for a name; a video is played."""
        event.acceptProposedAction()
        self.stage.invite("")
        video = _video(event)
        if video:
            self.choose_source(video)
        else:
            self.registration.take(dropped_pictures(event.mimeData()))


def _video(event: QDropEvent) -> str:
    """The first video file of a drop, or an empty string."""
    return next((str(path) for path in dropped_paths(event.mimeData()) if is_video(path)), "")
