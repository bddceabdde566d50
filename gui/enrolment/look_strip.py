"""The collected looks in a row; a click discards one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QScrollArea, QSizePolicy, QWidget

from gui.widgets.layouts import row
from gui.widgets.pixmaps import square_pixmap
from recognition.faces.pose import Pose
from services.enrolment.look_collector import CollectedLook

SIDE = 52
_RADIUS = 8.0
_CROSSED = QColor(150, 30, 20, 150)
_POSES = {
    Pose.FRONT: "straight ahead",
    Pose.LEFT: "turned left",
    Pose.RIGHT: "turned right",
    Pose.UP: "looking up",
    Pose.DOWN: "looking down",
}


class LookButton(QAbstractButton):
    """One look, with a cross while the mouse or the focus is on it."""

    def __init__(self, look: CollectedLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = look.number
        self._picture = square_pixmap(look.face.image, SIDE)
        self.setFixedSize(SIDE, SIDE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_pose(look.pose)

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def set_pose(self, pose: Pose) -> None:
        text = _POSES[pose]
        self.setAccessibleName(f"Look {self.number}, {text}. Press to discard it")
        self.setToolTip(f"{text.capitalize()}. Click to discard it")

    def set_mirrored(self, mirrored: bool) -> None:
        if mirrored:
            self._picture = self._picture.transformed(QTransform().scale(-1, 1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        path = QPainterPath()
        path.addRoundedRect(area, _RADIUS, _RADIUS)
        painter.setClipPath(path)
        painter.drawPixmap(area, self._picture, QRectF(self._picture.rect()))
        if self.isEnabled() and (self.underMouse() or self.hasFocus()):
            painter.fillPath(path, _CROSSED)
            painter.setPen(QPen(Qt.GlobalColor.white, 3.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            middle, arm = area.center(), SIDE * 0.16
            for slope in (1, -1):
                painter.drawLine(middle + QPointF(-arm, -arm * slope), middle + QPointF(arm, arm * slope))
        painter.setClipping(False)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().highlight().color(), 3.0))
            painter.drawRoundedRect(area, _RADIUS, _RADIUS)
        painter.end()


class LookStrip(QScrollArea):
    """``discarded`` carries the number of a look."""

    discarded = Signal(int)

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
        self.empty = QLabel("The looks that are taken appear here. Click a bad one, and another is taken.")
        self.empty.setObjectName("muted")
        self._row = row(self.empty, None, spacing=5, on=self._inside)
        self.setWidget(self._inside)
        self.buttons: dict[int, LookButton] = {}

    def show_looks(self, looks: Sequence[CollectedLook], *, mirrored: bool) -> None:
        """Adds new looks and removes those that are gone; the others stay in place."""
        here = {each.number: each for each in looks}
        for number in [each for each in self.buttons if each not in here]:
            self._remove(number)
        for number, look in here.items():
            if number in self.buttons:
                self.buttons[number].set_pose(look.pose)
                continue
            button = LookButton(look)
            button.set_mirrored(mirrored)
            button.clicked.connect(lambda _checked=False, number=number: self.discarded.emit(number))
            self.buttons[number] = button
            self._row.insertWidget(self._row.count() - 1, button)
        self.empty.setVisible(not self.buttons)

    def allow_discarding(self, allowed: bool) -> None:
        for each in self.buttons.values():
            each.setEnabled(allowed)

    def _remove(self, number: int) -> None:
        """The focus moves to a neighbour, so that the same key discards the next one."""
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
