"""Labels, rows, columns and splitters, each made in one call."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gui.widgets.icons import name_icon
from gui.widgets.painting import isolated
from gui.widgets.plain_text import plain

Part = QWidget | QLayout | int | None | tuple[QWidget | QLayout, int] | tuple[QWidget, int, Qt.AlignmentFlag]
"""A widget or layout, with its stretch and alignment where given; an empty stretch of this factor, None for 1."""
Margins = tuple[int, int, int, int]

TOP = Qt.AlignmentFlag.AlignTop
PAGE_MARGINS: Margins = (16, 12, 16, 12)
_NO_MARGINS: Margins = (0, 0, 0, 0)


def row(*parts: Part, spacing: int = 8, margins: Margins = _NO_MARGINS, on: QWidget | None = None) -> QHBoxLayout:
    """Parts from left to right, or as the language is written; the layout of ``on``, if given."""
    layout = QHBoxLayout(on) if on is not None else QHBoxLayout()
    _fill(layout, parts, spacing, margins)
    return layout


def column(*parts: Part, spacing: int = 10, margins: Margins = _NO_MARGINS, on: QWidget | None = None) -> QVBoxLayout:
    """Parts from top to bottom; the layout of ``on``, if given."""
    layout = QVBoxLayout(on) if on is not None else QVBoxLayout()
    _fill(layout, parts, spacing, margins)
    return layout


def panel(*parts: Part, spacing: int = 10, margins: Margins = _NO_MARGINS) -> QWidget:
    """A widget with a column."""
    widget = QWidget()
    column(*parts, spacing=spacing, margins=margins, on=widget)
    return widget


class Body(QWidget):
    """The parts of a window that is scrolled only where it is lower than they need, not than they like."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.minimumHeightForWidth(width) if layout is not None else super().heightForWidth(width)


class Scrolled(QScrollArea):
    """Shows ``body``, and scroll bars only where there is less room than it needs."""

    def __init__(self, body: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(body)


def splitter(*parts: QWidget, sizes: Sequence[int], stretched: int) -> QSplitter:
    """Parts side by side; the one at the place ``stretched`` takes the room that is added."""
    made = QSplitter()
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        made.setContentsMargins(0, 0, 1, 0)  # Qt puts the first part one pixel too far to the right
    made.setChildrenCollapsible(False)
    for part in parts:
        made.addWidget(part)
    made.setSizes(list(sizes))
    made.setStretchFactor(stretched, 1)
    return made


def leading(vertical: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Where lines begin in the language; Qt would put a label in foreign letters, such as a name, at the other side."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | vertical
    return Qt.AlignmentFlag.AlignLeft | vertical


def label(
    text: str = "", name: str = "", *, wraps: bool = True, selectable: bool = False, scale: float = 1.0
) -> QLabel:
    """Plain text. ``name`` is that of a style: heading, muted, present, warning, info or neutral."""
    made = QLabel(text)
    made.setObjectName(name)
    made.setWordWrap(wraps)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setAlignment(leading(Qt.AlignmentFlag.AlignVCenter))
    if selectable:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    font = made.font()
    if scale != 1.0 and font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * scale)
        made.setFont(font)
    return made


def search_field(placeholder: str, name: str) -> QLineEdit:
    """``name`` is read by a screen reader."""
    made = QLineEdit()
    made.setPlaceholderText(placeholder)
    made.setAccessibleName(name)
    made.setClearButtonEnabled(True)
    for action in made.findChildren(QAction):  # the style's own picture is another one in each system
        name_icon(action, "close", "muted")
    return made


def empty_label(text: str = "") -> QLabel:
    """Stands where a list is empty and says how to fill it."""
    made = label(text, "dropzone")
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made


def show_text(shown: QLabel, text: str) -> None:
    """Sets the text; hides the label where there is none."""
    if shown.text() != text:
        shown.setText(text)
    shown.setVisible(bool(text))


class ElidedLabel(QLabel):
    """One line, cut with an ellipsis where it does not fit; the tooltip has all of it."""

    def __init__(self, elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight, name: str = "") -> None:
        super().__init__()
        self._elide = elide
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(plain(text))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        text = self.fontMetrics().elidedText(self.text(), self._elide, self.width())
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect(), align, isolated(text))
        painter.end()


def _fill(layout: QBoxLayout, parts: Sequence[Part], spacing: int, margins: Margins) -> None:
    left, top, right, bottom = margins
    is_rtl = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    layout.setContentsMargins(*((right, top, left, bottom) if is_rtl else margins))
    layout.setSpacing(spacing)
    for part in parts:
        if part is None or isinstance(part, int):
            layout.addStretch(1 if part is None else part)
            continue
        item, stretch, *alignment = part if isinstance(part, tuple) else (part, 0)
        if isinstance(item, QLayout):
            layout.addLayout(item, stretch)
        elif alignment:
            layout.addWidget(item, stretch, alignment[0])
        else:
            layout.addWidget(item, stretch)
