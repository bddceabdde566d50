"""Buttons under each other, each with what it does said beside it; the advised one first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget


class OfferButtons(QWidget):
    """``chosen`` carries the place of the one pressed. The buttons themselves stay while what they offer changes, so
    that the focus stays too."""

    chosen = Signal(int)

    def __init__(self, most: int) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self.buttons: list[QPushButton] = []
        self.meanings: list[QLabel] = []
        for row in range(most):
            button, meaning = QPushButton(), QLabel()
            meaning.setObjectName("muted")
            meaning.setWordWrap(True)
            meaning.setTextFormat(Qt.TextFormat.PlainText)
            if row == 0:
                button.setObjectName("primary")
            button.clicked.connect(lambda _checked=False, row=row: self.chosen.emit(row))
            grid.addWidget(button, row, 0)
            grid.addWidget(meaning, row, 1)
            self.buttons.append(button)
            self.meanings.append(meaning)

    def show_offers(self, offers: Sequence[tuple[str, str]]) -> None:
        """What each button says, and what it does."""
        for row, (button, label) in enumerate(zip(self.buttons, self.meanings, strict=True)):
            is_offered = row < len(offers)
            if is_offered:
                words, meaning = offers[row]
                button.setText(words.replace("&", "&&"))
                button.setAccessibleDescription(meaning)
                label.setText(meaning)
            button.setVisible(is_offered)
            label.setVisible(is_offered)
