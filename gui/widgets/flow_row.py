"""A row whose parts go on in a second line where there is no room for all of them."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLayout, QLayoutItem, QStyle, QWidget

SPACING = 8


class FlowRow(QLayout):
    """Parts from left to right, or as the language is written, each as wide as it likes, all of one height."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        for each in parts:
            self.addWidget(each)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((each.bottom() + 1 for each in self._places(width)), default=0)

    def minimumSize(self) -> QSize:
        """Of the widest part."""
        size = QSize()
        for each in self._items:
            size = size.expandedTo(each.sizeHint())
        return size

    def sizeHint(self) -> QSize:
        """In one line."""
        hints = [each.sizeHint() for each in self._items if not each.isEmpty()]
        width = sum(each.width() for each in hints) + SPACING * max(len(hints) - 1, 0)
        return QSize(width, self.minimumSize().height())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for item, place in zip(self._items, self._places(rect.width()), strict=True):
            there = place.translated(rect.topLeft())
            item.setGeometry(QStyle.visualRect(QApplication.layoutDirection(), rect, there))

    def _places(self, width: int) -> list[QRect]:
        """From the upper left corner."""
        places: list[QRect] = []
        left, top, height = 0, 0, self.minimumSize().height()
        for item in self._items:
            if item.isEmpty():  # it is hidden
                places.append(QRect())
                continue
            wide = item.sizeHint().width()
            if left and left + wide > width:
                left, top = 0, top + height + SPACING
            places.append(QRect(left, top, wide, height))
            left += wide + SPACING
        return places
