"""A field to sign in with mouse, pen or finger."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from services.language import tr

_MIN_LENGTH = 40.0
"""Pixels; a shorter line is a click beside a button."""
_SIZE = 420, 120


class SignaturePad(QWidget):
    """``changed`` is emitted after each stroke."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(*_SIZE)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(tr("Signature, drawn with the mouse, a pen or a finger"))
        self._strokes: list[QPainterPath] = []

    @property
    def is_signed(self) -> bool:
        return sum(each.length() for each in self._strokes) >= _MIN_LENGTH

    def clear(self) -> None:
        self._strokes.clear()
        self.update()
        self.changed.emit()

    def png(self) -> bytes | None:
        """None where nobody signed."""
        if not self.is_signed:
            return None
        image = QImage(*_SIZE, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        self._paint(painter, Qt.GlobalColor.black)
        painter.end()
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]  # bytes, as PySide declares it, are refused
        return bytes(content.data())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._strokes.append(QPainterPath(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._strokes:
            self._strokes[-1].lineTo(self._inside(event.position()))
            self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.changed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.setPen(self.palette().mid().color())
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.drawLine(16, self.height() - 24, self.width() - 16, self.height() - 24)
        self._paint(painter, Qt.GlobalColor.black)
        painter.end()

    def _inside(self, place: QPointF) -> QPointF:
        return QPointF(min(max(place.x(), 0.0), self.width()), min(max(place.y(), 0.0), self.height()))

    def _paint(self, painter: QPainter, colour: Qt.GlobalColor) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for each in self._strokes:
            painter.drawPath(each)
