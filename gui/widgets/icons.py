"""Line icons, drawn in the theme's colour at any resolution; no image files are shipped."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPixmapCache, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QPushButton

_GRID = 20.0
_SIZE = 18
_RATIO = 3
"""Device pixels per logical pixel: enough for any screen."""


def _camera(p: QPainter) -> None:
    p.drawRoundedRect(QRectF(2, 5, 11, 10), 2, 2)
    p.drawPolygon(QPolygonF([QPointF(13, 9), QPointF(18, 6), QPointF(18, 14), QPointF(13, 11)]))


def _file(p: QPainter) -> None:
    p.drawRoundedRect(QRectF(2.5, 4, 15, 12), 2, 2)
    p.drawPolygon(QPolygonF([QPointF(8.5, 7.5), QPointF(12.5, 10), QPointF(8.5, 12.5)]))


def _address(p: QPainter) -> None:
    p.drawEllipse(QPointF(10, 10), 7.5, 7.5)
    p.drawEllipse(QPointF(10, 10), 3.2, 7.5)
    p.drawLine(QPointF(2.5, 10), QPointF(17.5, 10))


def _demo(p: QPainter) -> None:
    p.drawEllipse(QPointF(10, 7.5), 3.2, 3.2)
    path = QPainterPath(QPointF(4.5, 16.5))
    path.cubicTo(4.5, 11.5, 15.5, 11.5, 15.5, 16.5)
    p.drawPath(path)
    p.drawPolyline([QPointF(2, 6), QPointF(2, 2.5), QPointF(5.5, 2.5)])
    p.drawPolyline([QPointF(14.5, 2.5), QPointF(18, 2.5), QPointF(18, 6)])


def _folder(p: QPainter) -> None:
    corners = ((2.5, 16), (2.5, 4.5), (8, 4.5), (10, 6.5), (17.5, 6.5), (17.5, 16))
    p.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))


def _pause(p: QPainter) -> None:
    p.drawLine(QPointF(7, 5), QPointF(7, 15))
    p.drawLine(QPointF(13, 5), QPointF(13, 15))


def _play(p: QPainter) -> None:
    p.drawPolygon(QPolygonF([QPointF(6.5, 4.5), QPointF(15.5, 10), QPointF(6.5, 15.5)]))


def _mirror(p: QPainter) -> None:
    p.drawLine(QPointF(10, 3), QPointF(10, 17))
    p.drawPolygon(QPolygonF([QPointF(7, 6), QPointF(7, 14), QPointF(2, 14)]))
    p.drawPolygon(QPolygonF([QPointF(13, 6), QPointF(13, 14), QPointF(18, 14)]))


def _people(p: QPainter) -> None:
    p.drawEllipse(QPointF(7.5, 7), 2.8, 2.8)
    path = QPainterPath(QPointF(2, 16))
    path.cubicTo(2, 10.8, 13, 10.8, 13, 16)
    p.drawPath(path)
    p.drawArc(QRectF(10.5, 4.5, 5, 5), -110 * 16, 220 * 16)
    p.drawArc(QRectF(9.5, 11.5, 8.5, 9), 10 * 16, 75 * 16)


def _lock(p: QPainter) -> None:
    p.drawRoundedRect(QRectF(4.5, 9, 11, 8), 2, 2)
    p.drawArc(QRectF(6.5, 3, 7, 9.5), 0, 180 * 16)
    p.drawLine(QPointF(6.5, 7.7), QPointF(6.5, 9))
    p.drawLine(QPointF(13.5, 7.7), QPointF(13.5, 9))


def _search(p: QPainter) -> None:
    p.drawEllipse(QPointF(8.8, 8.8), 5, 5)
    p.drawLine(QPointF(12.6, 12.6), QPointF(17, 17))


def _close(p: QPainter) -> None:
    p.drawLine(QPointF(5.5, 5.5), QPointF(14.5, 14.5))
    p.drawLine(QPointF(14.5, 5.5), QPointF(5.5, 14.5))


def _info(p: QPainter) -> None:
    p.drawEllipse(QPointF(10, 10), 7.5, 7.5)
    p.drawLine(QPointF(10, 9.5), QPointF(10, 13.8))
    p.drawPoint(QPointF(10, 6.4))


def _warning(p: QPainter) -> None:
    p.drawPolygon(QPolygonF([QPointF(10, 2.8), QPointF(18, 16.8), QPointF(2, 16.8)]))
    p.drawLine(QPointF(10, 8), QPointF(10, 11.8))
    p.drawPoint(QPointF(10, 14.3))


def _add(p: QPainter) -> None:
    p.drawLine(QPointF(10, 4), QPointF(10, 16))
    p.drawLine(QPointF(4, 10), QPointF(16, 10))


def _picture(p: QPainter) -> None:
    p.drawRoundedRect(QRectF(2.5, 3.5, 15, 13), 2, 2)
    p.drawEllipse(QPointF(7, 7.8), 1.4, 1.4)
    p.drawPolyline([QPointF(3.5, 15), QPointF(8, 11), QPointF(10.5, 13), QPointF(13.5, 9.5), QPointF(17, 13.5)])


def _save(p: QPainter) -> None:
    p.drawLine(QPointF(10, 3), QPointF(10, 12))
    p.drawPolyline([QPointF(6.3, 8.5), QPointF(10, 12.2), QPointF(13.7, 8.5)])
    p.drawPolyline([QPointF(3, 13), QPointF(3, 17), QPointF(17, 17), QPointF(17, 13)])


def _undo(p: QPainter) -> None:
    path = QPainterPath(QPointF(3.5, 8))
    path.lineTo(12, 8)
    path.cubicTo(18.5, 8, 18.5, 16, 12, 16)
    path.lineTo(8, 16)
    p.drawPath(path)
    p.drawPolyline([QPointF(7.5, 3.8), QPointF(3.2, 8), QPointF(7.5, 12.2)])


_DRAWINGS: dict[str, Callable[[QPainter], None]] = {
    "camera": _camera,
    "file": _file,
    "address": _address,
    "demo": _demo,
    "folder": _folder,
    "picture": _picture,
    "save": _save,
    "pause": _pause,
    "play": _play,
    "mirror": _mirror,
    "people": _people,
    "lock": _lock,
    "search": _search,
    "close": _close,
    "info": _info,
    "warning": _warning,
    "add": _add,
    "undo": _undo,
}


def pixmap(name: str, colour: QColor | str, size: float = _SIZE, ratio: float = _RATIO) -> QPixmap:
    """An icon of ``size`` logical pixels, ``ratio`` device pixels for each of them. Cached."""
    key = f"{name} {QColor(colour).name()} {size} {ratio}"
    drawn = QPixmap()
    if QPixmapCache.find(key, drawn):
        return drawn
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / _GRID, size / _GRID)
    pen = QPen(QColor(colour), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    _DRAWINGS[name](painter)
    painter.end()
    QPixmapCache.insert(key, drawn)
    return drawn


def icon(name: str, colour: QColor | str, size: float = _SIZE, gap: float = 0) -> QIcon:
    """``gap``: space at the right, for styles that put the text too close."""
    drawn = pixmap(name, colour, size)
    if not gap:
        return QIcon(drawn)
    wider = QPixmap(round((size + gap) * _RATIO), round(size * _RATIO))
    wider.setDevicePixelRatio(_RATIO)
    wider.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wider)
    painter.drawPixmap(QPointF(0, 0), drawn)
    painter.end()
    return QIcon(wider)


_NAMED = "rollcallIcon"
_TEXT_GAP = 4


def name_icon(owner: QAbstractButton | QAction, name: str) -> None:
    """Sets the icon of a button or action, which ``colour_icons`` paints whenever the theme changes."""
    owner.setProperty(_NAMED, name)


def colour_icons(root: QObject, colour: str) -> None:
    """Paints the icons of ``root`` and everything under it."""
    owners: list[QAbstractButton | QAction] = [*root.findChildren(QAbstractButton), *root.findChildren(QAction)]
    for owner in owners:
        name = owner.property(_NAMED)
        if not name:
            continue
        if isinstance(owner, QAction):
            owner.setIcon(icon(name, colour))
        elif isinstance(owner, QPushButton) or owner.objectName() == "picker":
            owner.setIconSize(QSize(_SIZE + _TEXT_GAP, _SIZE))
            owner.setIcon(icon(name, colour, _SIZE, _TEXT_GAP))
        else:
            owner.setIcon(icon(name, colour, owner.iconSize().height()))
