"""Size and place of the windows beside the main one, remembered from one start to the next."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QByteArray, QRect, QSettings, QSize, Qt
from PySide6.QtWidgets import QWidget

_TITLE_BAR = 40
"""Points: the height of the frame is not known before a window is shown."""

_memory: QSettings | None = None


def use_memory(memory: QSettings | None) -> None:
    """Where places are kept from now on; None: nowhere."""
    global _memory
    _memory = memory


def restore_place(window: QWidget) -> None:
    """Before the window is shown. Where nothing is remembered it stays as it is."""
    if _memory is not None:
        window.restoreGeometry(cast(QByteArray, _memory.value(_key(window), QByteArray())))


def save_place(window: QWidget) -> None:
    if _memory is not None and not window.isFullScreen():
        _memory.setValue(_key(window), window.saveGeometry())


def fit_screen(window: QWidget) -> None:
    """Makes a window no larger than its screen leaves room for, below a title bar, and brings one back whose screen is
    gone."""
    room = window.screen().availableGeometry()
    window.resize(window.size().boundedTo(room.size() - QSize(0, _TITLE_BAR)))
    if window.testAttribute(Qt.WidgetAttribute.WA_Moved):  # the system places others
        place = brought_onto(room, window.frameGeometry())
        if place != window.frameGeometry():
            window.move(place.topLeft())


def brought_onto(room: QRect, frame: QRect) -> QRect:
    """``frame`` moved so that all of it, or else its title bar, is in ``room``."""
    left = max(room.left(), min(frame.left(), room.right() + 1 - frame.width()))
    top = max(room.top(), min(frame.top(), room.bottom() + 1 - frame.height()))
    return QRect(left, top, frame.width(), frame.height())


def _key(window: QWidget) -> str:
    return f"windows/{type(window).__name__}"
