"""Fields that open a list or a calendar, with the arrow that says so."""

from __future__ import annotations

from PySide6.QtCore import QDate, QDateTime
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QDateTimeEdit

from gui.live.pickers import paint_arrow


class Dropdown(QComboBox):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        paint_arrow(painter, self)
        painter.end()


class DateField(QDateEdit):
    """``name`` is what a screen reader calls it. Begins with today."""

    def __init__(self, name: str) -> None:
        super().__init__(QDate.currentDate())
        self.setCalendarPopup(True)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        paint_arrow(painter, self)
        painter.end()


class MomentField(QDateTimeEdit):
    """Begins with now."""

    def __init__(self, name: str) -> None:
        super().__init__(QDateTime.currentDateTime())
        self.setCalendarPopup(True)
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        paint_arrow(painter, self)
        painter.end()
