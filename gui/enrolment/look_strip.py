"""The looks that were collected, in a row; one that is no good is struck out by a click."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QTransform
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from recognition.faces.pose import Pose
from recognition.types import Image
from services.enrolment.look_collector import CollectedLook

SIDE = 52
_ROUND = 8.0
_STRUCK = QColor(150, 30, 20, 150)
_POSE_WORDS = {
    Pose.FRONT: "straight ahead",
    Pose.LEFT: "turned left",
    Pose.RIGHT: "turned right",
    Pose.UP: "looking up",
    Pose.DOWN: "looking down",
}


class LookButton(QAbstractButton):
    """One look. It shows a cross while the mouse or the focus is on it."""

    def __init__(self, look: CollectedLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = look.number
        self._picture = _picture(look.face.image, SIDE * 2)
        self.setFixedSize(SIDE, SIDE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_pose(look.pose)

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def set_pose(self, pose: Pose) -> None:
        words = _POSE_WORDS[pose]
        self.setAccessibleName(f"Look {self.number}, {words}. Press to strike it out")
        self.setToolTip(f"{words.capitalize()}. Click to strike it out")

    def set_mirrored(self, mirrored: bool) -> None:
        if mirrored:
            self._picture = self._picture.transformed(QTransform().scale(-1, 1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        path = QPainterPath()
        path.addRoundedRect(area, _ROUND, _ROUND)
        painter.setClipPath(path)
        painter.drawPixmap(area, self._picture, QRectF(self._picture.rect()))
        if self.isEnabled() and (self.underMouse() or self.hasFocus()):
            painter.fillPath(path, _STRUCK)
            painter.setPen(QPen(Qt.GlobalColor.white, 3.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            middle, arm = area.center(), SIDE * 0.16
            for way in (1, -1):
                painter.drawLine(middle + QPointF(-arm, -arm * way), middle + QPointF(arm, arm * way))
        painter.setClipping(False)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().highlight().color(), 3.0))
            painter.drawRoundedRect(area, _ROUND, _ROUND)
        painter.end()


class LookStrip(QScrollArea):
    """``struck`` carries the number of a look."""

    struck = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(SIDE + 14)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName("Looks")
        self._inside = QWidget()
        self._row = QHBoxLayout(self._inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(5)
        self.empty = QLabel("The looks that are taken appear here. Click one that is no good, and another is taken.")
        self.empty.setObjectName("muted")
        self._row.addWidget(self.empty)
        self._row.addStretch(1)
        self.setWidget(self._inside)
        self.buttons: dict[int, LookButton] = {}

    def show_looks(self, looks: Sequence[CollectedLook], *, mirrored: bool) -> None:
        """Adds what is new, takes away what is gone, and leaves the rest where it is."""
        here = {each.number: each for each in looks}
        for number in [each for each in self.buttons if each not in here]:
            self._take_away(number)
        for number, look in here.items():
            if number in self.buttons:
                self.buttons[number].set_pose(look.pose)
                continue
            button = LookButton(look)
            button.set_mirrored(mirrored)
            button.clicked.connect(lambda _checked=False, number=number: self.struck.emit(number))
            self.buttons[number] = button
            self._row.insertWidget(self._row.count() - 1, button)
        self.empty.setVisible(not self.buttons)

    def set_strikable(self, strikable: bool) -> None:
        for each in self.buttons.values():
            each.setEnabled(strikable)

    def _take_away(self, number: int) -> None:
        """The focus goes on to a neighbour, so that the next can be struck out by the same key."""
        button = self.buttons.pop(number)
        if self.window().focusWidget() is button:
            place = self._row.indexOf(button)
            for each in (place + 1, place - 1):
                item = self._row.itemAt(each)
                neighbour = item.widget() if item is not None else None
                if isinstance(neighbour, LookButton):
                    neighbour.setFocus()
                    break
        self._row.removeWidget(button)
        button.hide()
        button.deleteLater()


def _picture(image: Image, side: int) -> QPixmap:
    """The middle square of an (H, W, 3) BGR picture."""
    pixels = np.ascontiguousarray(image)
    height, width = pixels.shape[:2]
    whole = QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_BGR888)
    shorter = min(width, height)
    square = whole.copy((width - shorter) // 2, (height - shorter) // 2, shorter, shorter)
    return QPixmap.fromImage(
        square.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    )
