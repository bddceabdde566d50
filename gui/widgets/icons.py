"""Line icons as SVG, drawn in the theme's colour at any resolution; no image files are shipped."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QObject, QSize, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QToolButton

from gui.widgets.theme import current_theme

_GRID = 20
_SIZE = 18
_TEXT_GAP = 4
"""Logical pixels at the right of the icon of a button, where the style puts the text too close."""
_RATIO = 3
"""Device pixels per logical pixel: enough for any screen."""
_PROPERTY = "rollcallIcon"
_DIRECTED = ("undo",)
"""Drawn the other way round where the language is written from right to left."""
_Owner = QAbstractButton | QAction | QLabel

_SHAPES = {
    "camera": '<rect x="2" y="5" width="11" height="10" rx="2"/><path d="M13 9 18 6V14L13 11Z"/>',
    "file": '<rect x="2.5" y="4" width="15" height="12" rx="2"/><path d="M8.5 7.5 12.5 10 8.5 12.5Z"/>',
    "address": '<circle cx="10" cy="10" r="7.5"/><ellipse cx="10" cy="10" rx="3.2" ry="7.5"/><path d="M2.5 10H17.5"/>',
    "demo": '<circle cx="10" cy="7.5" r="3.2"/><path d="M4.5 16.5C4.5 11.5 15.5 11.5 15.5 16.5'
    'M2 6V2.5H5.5M14.5 2.5H18V6"/>',
    "folder": '<path d="M2.5 16V4.5H8L10 6.5H17.5V16Z"/>',
    "picture": '<rect x="2.5" y="3.5" width="15" height="13" rx="2"/><circle cx="7" cy="7.8" r="1.4"/>'
    '<path d="M3.5 15 8 11 10.5 13 13.5 9.5 17 13.5"/>',
    "save": '<path d="M10 3V12M6.3 8.5 10 12.2 13.7 8.5M3 13V17H17V13"/>',
    "pause": '<path d="M7 5V15M13 5V15"/>',
    "play": '<path d="M6.5 4.5 15.5 10 6.5 15.5Z"/>',
    "mirror": '<path d="M10 3V17M7 6V14H2ZM13 6V14H18Z"/>',
    "people": '<circle cx="7.5" cy="7" r="2.8"/><path d="M2 16C2 10.8 13 10.8 13 16M12.1 4.7A2.5 2.5 0 1 1 12.1 9.3'
    'M14.5 11.6A4.25 4.5 0 0 1 17.9 15.2"/>',
    "lock": '<rect x="4.5" y="9" width="11" height="8" rx="2"/><path d="M6.5 9V7.7A3.5 4.7 0 0 1 13.5 7.7V9"/>',
    "unlocked": '<rect x="4.5" y="9" width="11" height="8" rx="2"/><path d="M6.5 9V6A3.5 4 0 0 1 13 4.8"/>',
    "search": '<circle cx="8.8" cy="8.8" r="5"/><path d="M12.6 12.6 17 17"/>',
    "close": '<path d="M5.5 5.5 14.5 14.5M14.5 5.5 5.5 14.5"/>',
    "info": '<circle cx="10" cy="10" r="7.5"/><path d="M10 9.5V13.8M10 6.4h.01"/>',
    "warning": '<path d="M10 2.8 18 16.8H2ZM10 8V11.8M10 14.3h.01"/>',
    "question": '<circle cx="10" cy="10" r="7.5"/><path d="M7.8 8A2.2 2.2 0 1 1 10 10.2V11.5M10 14.2h.01"/>',
    "print": '<path d="M6 7.5V3H14V7.5M6 14H3V7.5H17V14H14M6 11.5H14V17H6Z"/>',
    "record": '<circle cx="10" cy="10" r="7.5"/><circle cx="10" cy="10" r="3" fill="currentColor"/>',
    "stop": '<rect x="4" y="4" width="12" height="12" rx="2" fill="currentColor"/>',
    "snapshot": '<path d="M2.5 6.5H6L7.5 4H12.5L14 6.5H17.5V16H2.5Z"/><circle cx="10" cy="11" r="3"/>',
    "loop": '<path d="M4 11V9.5A4 4 0 0 1 8 5.5H16M13.2 2.7 16 5.5 13.2 8.3M16 9V10.5A4 4 0 0 1 12 14.5H4'
    'M6.8 17.3 4 14.5 6.8 11.7"/>',
    "full": '<path d="M3 7V3H7M13 3H17V7M17 13V17H13M7 17H3V13"/>',
    "copy": '<rect x="7" y="7" width="10" height="10" rx="2"/><path d="M13 7V3H3V13H7"/>',
    "clock": '<circle cx="10" cy="10" r="7.5"/><path d="M10 5.5V10L13 12"/>',
    "add": '<path d="M10 4V16M4 10H16"/>',
    "undo": '<path d="M3.5 8H12C18.5 8 18.5 16 12 16H8M7.5 3.8 3.2 8 7.5 12.2"/>',
}


def pixmap(name: str, colour: QColor | str, size: float = _SIZE, gap: float = 0) -> QPixmap:
    """An icon of ``size`` logical pixels, with ``gap`` empty ones towards the text. Cached."""
    code = QColor(colour).name()
    is_rtl = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    key = f"{name} {code} {size} {gap} {is_rtl}"
    drawn = QPixmap()
    if QPixmapCache.find(key, drawn):
        return drawn
    drawn = QPixmap(round((size + gap) * _RATIO), round(size * _RATIO))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    width = _GRID * (1 + gap / size)
    left = _GRID - width if is_rtl else 0
    shape = f'<g transform="matrix(-1 0 0 1 {_GRID} 0)">{_SHAPES[name]}</g>' if name in _DIRECTED and is_rtl else ""
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{left} 0 {width} {_GRID}" fill="none" color="{code}" '
        f'stroke="{code}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">'
        f"{shape or _SHAPES[name]}</svg>"
    )
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    drawn.setDevicePixelRatio(_RATIO)
    QPixmapCache.insert(key, drawn)
    return drawn


def name_icon(owner: _Owner, name: str, colour: str = "text", size: int = _SIZE) -> None:
    """Paints an icon, and again whenever ``colour_icons`` is called; ``colour`` is a field of Theme.

    On a tool button it is as large as the button's icon size.
    """
    owner.setProperty(_PROPERTY, (name, colour, size))
    shade = getattr(current_theme(), colour)
    if isinstance(owner, QLabel):
        owner.setPixmap(pixmap(name, shade, size))
    elif isinstance(owner, QPushButton):
        owner.setIconSize(QSize(size + _TEXT_GAP, size))
        owner.setIcon(pixmap(name, shade, size, _TEXT_GAP))
    else:
        owner.setIcon(pixmap(name, shade, owner.iconSize().height() if isinstance(owner, QToolButton) else size))


def colour_icons(root: QObject) -> None:
    """Paints the icons of ``root`` and everything under it in the colours of the present theme."""
    owners: list[_Owner] = [*root.findChildren(QAbstractButton)]
    for owner in (*owners, *root.findChildren(QAction), *root.findChildren(QLabel)):
        if owner.property(_PROPERTY):
            name_icon(owner, *owner.property(_PROPERTY))
