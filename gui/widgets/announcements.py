"""What a screen reader says without being asked."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget


def announce(region: QWidget, text: str) -> None:
    """Has a screen reader say ``text``. Where Qt has no announcements yet, ``region`` takes it as its name."""
    announcement = getattr(QtGui, "QAccessibleAnnouncementEvent", None)
    if announcement is not None:
        QAccessible.updateAccessibility(announcement(region, text))
    else:
        region.setAccessibleName(text)
        QAccessible.updateAccessibility(QAccessibleEvent(region, QAccessible.Event.Alert))
