"""Details of a trained recogniser: whether it is better, its figures, its training curves, the people it knows."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.training.trained_rows import NEAREST_ROW, is_outdated, method_title
from gui.widgets.theme import Theme
from gui.widgets.time_format import count_words, listed, moment_words
from learning.training.comparison import BETTER, Comparison
from services.messages.training import (
    advice_text,
    comparison_notes,
    comparison_table,
    figures_texts,
    training_text,
)
from services.training.trained import TrainedRow

_NAMED = 4
_NEAREST_TEXT = (
    "Every face is compared with the pictures of your people, and gets the name of the nearest, if that is near "
    "enough. It needs no training: whoever is registered is known at once, whoever is removed is forgotten at once.\n\n"
    "Something trained may know your people better, or not: after a training, Rollcall compares both on pictures that "
    "were not used for training, and shows the result."
)
_UNFINISHED = "The training was interrupted. It can be continued, and loses a few moments at most."
_NOT_COMPARED = "It was not compared with the nearest pictures yet; Compare does it."
_HEADINGS = ("With pictures", "With this")


class TrainedDetails(QScrollArea):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._row: TrainedRow | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("About it")
        self.title = _label("heading")
        font = self.title.font()
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * 1.2)
        self.title.setFont(font)
        self.origin = _label("muted")
        self.verdict = _label()
        self.warning = _label()
        self.words = _label()
        self.table = _Table()
        self.notes = _label("muted")
        self.figures = _label()
        self.curves = _Picture()
        self.people = _label("muted")
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(10, 0, 8, 0)
        column.setSpacing(10)
        for part in (self.title, self.origin, self.warning, self.verdict, self.words, self.table):
            column.addWidget(part)
        for part in (self.notes, self.figures, self.people, self.curves):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(inner)

    def show_row(self, row: TrainedRow, now: float, waiting: str) -> None:
        """``waiting``: why it is not in use yet though it was requested, or empty."""
        if row is not self._row:
            self.verticalScrollBar().setValue(0)
        self._row, comparison = row, row.comparison
        self.title.setText(row.title)
        self._say(self.origin, _origin(row, now))
        self._say(self.warning, waiting or _warning(row))
        self._say(
            self.verdict, "" if comparison is None else advice_text(comparison, serves_everybody=row.serves_everybody)
        )
        self._say(self.words, _words(row))
        self._say(self.figures, "\n".join(figures_texts(row.figures)))
        self._say(self.people, f"Knows {listed(row.people, _NAMED)}." if row.people else "")
        self.people.setToolTip(listed(row.people, 60) if len(row.people) > _NAMED else "")
        self._say(self.notes, "" if comparison is None else "\n".join(comparison_notes(comparison)))
        self.table.setVisible(comparison is not None)
        if comparison is not None:
            self.table.show_comparison(comparison)
        self.curves.show_png(row.curves)
        self.dress(self.theme)

    def dress(self, theme: Theme) -> None:
        self.theme = theme
        better = self._row is not None and self._row.comparison is not None and self._row.comparison.verdict == BETTER
        back = theme.info_back if better else theme.hover
        for part, colour in ((self.verdict, back), (self.warning, theme.warning_back)):
            part.setStyleSheet(
                f"background: {colour}; color: {theme.text}; border-radius: 8px; padding: 8px 12px; font-weight: 600;"
                if part is self.verdict
                else f"background: {colour}; color: {theme.text}; border-radius: 8px; padding: 8px 12px;"
            )

    def _say(self, label: QLabel, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))


class _Table(QTableWidget):
    """As high as its rows."""

    def __init__(self) -> None:
        super().__init__(0, 2)
        self._shown: Comparison | None = None
        self.setAccessibleName("Figures, side by side")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setShowGrid(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalHeaderLabels(list(_HEADINGS))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setDefaultSectionSize(30)

    def show_comparison(self, comparison: Comparison) -> None:
        if comparison is self._shown:
            return
        self._shown = comparison
        table = comparison_table(comparison)
        self.setRowCount(len(table))
        self.setVerticalHeaderLabels([row[0] for row in table])
        for row, (_, *values) in enumerate(table):
            for column, value in enumerate(values):
                item = QTableWidgetItem(value)
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.setItem(row, column, item)
        height = self.horizontalHeader().sizeHint().height() + 30 * len(table) + 4
        self.setFixedHeight(height)


class _Picture(QLabel):
    """A picture as wide as there is room, and no wider than it is."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = QPixmap()
        self._png = b""
        self.setAccessibleName("Training curves, epoch by epoch")
        self.setMinimumWidth(1)

    def show_png(self, png: bytes) -> None:
        if png != self._png:
            self._png = png
            self._whole = QPixmap()
            self._whole.loadFromData(png)
            self._fit()
        self.setVisible(not self._whole.isNull())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(1, self.minimumHeight())

    def _fit(self) -> None:
        if self._whole.isNull() or self.width() < 2:
            return
        width = min(self.width(), self._whole.width())
        self.setPixmap(self._whole.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation))
        self.setFixedHeight(self.pixmap().height())


def _origin(row: TrainedRow, now: float) -> str:
    if row is NEAREST_ROW:
        return ""
    method = method_title(row)
    parts = [method] if method and method != row.title else []
    if row.networks:
        parts.append(f"with {' and '.join(row.networks)}")
    if row.made_at:
        parts.append(f"trained {moment_words(row.made_at, now)}")
        parts.append(
            f"from {count_words(row.pictures, 'picture')} of {count_words(len(row.people), 'person', 'people')}"
        )
    return " · ".join(parts)


def _words(row: TrainedRow) -> str:
    if row is NEAREST_ROW:
        return _NEAREST_TEXT
    if row.unfinished:
        return _UNFINISHED
    return _NOT_COMPARED if row.comparison is None and row.problem is None else ""


def _warning(row: TrainedRow) -> str:
    if row.problem is not None:
        return training_text(row.problem)
    if not is_outdated(row):
        return ""
    came = f"{listed(row.added, _NAMED)} came" if row.added else ""
    left = f"{listed(row.removed, _NAMED)} left" if row.removed else ""
    meanwhile = " Until then those who came are compared with their pictures." if row.added else ""
    changes = " and ".join(each for each in (came, left) if each)
    return f"Out of date: since it was trained, {changes}. Train it again.{meanwhile}"


def _label(name: str = "") -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
