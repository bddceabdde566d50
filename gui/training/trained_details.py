"""One thing that was taught: whether it is better, its figures, how the learning went, whom it knows."""

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

from gui.training.trained_rows import PLAIN, is_stale, method_title
from gui.widgets.theme import Theme
from gui.widgets.time_format import count_words, listed, moment_words
from services.learning_interfaces import TrainedComparison, TrainedRow, TrainingMethod

_NAMED = 4
_PLAIN_WORDS = (
    "Every face is compared with the pictures of your people, and gets the name of the nearest, if that is near "
    "enough. It needs no teaching: whoever is registered is known at once, whoever is removed is forgotten at once.\n\n"
    "Something taught may know your people better, or not: when Rollcall has learnt, it tries both on pictures that "
    "were not learnt from, and says what came of it."
)
_UNFINISHED = "The learning was cut off. It can go on from where it was, and loses a few moments at most."
_NOT_COMPARED = "Whether it is better than comparing with pictures was not tried yet. Compare does it."
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

    def show_row(self, row: TrainedRow, methods: tuple[TrainingMethod, ...], now: float, waiting: str) -> None:
        """``waiting``: why it does not give the names yet though it is to, or nothing."""
        if row is not self._row:
            self.verticalScrollBar().setValue(0)
        self._row = row
        self.title.setText(row.title)
        self._say(self.origin, _origin(row, methods, now))
        self._say(self.warning, waiting or _warning(row))
        self._say(self.verdict, row.comparison.words if row.comparison is not None else "")
        self._say(self.words, _words(row))
        self._say(self.figures, "\n".join(row.figures))
        self._say(self.people, f"Knows {listed(row.people, _NAMED)}." if row.people else "")
        self.people.setToolTip(listed(row.people, 60) if len(row.people) > _NAMED else "")
        self._say(self.notes, "\n".join(row.comparison.notes) if row.comparison is not None else "")
        self.table.setVisible(row.comparison is not None)
        if row.comparison is not None:
            self.table.show_comparison(row.comparison)
        self.curves.show_png(row.curves)
        self.dress(self.theme)

    def dress(self, theme: Theme) -> None:
        self.theme = theme
        better = self._row is not None and self._row.comparison is not None and self._row.comparison.verdict == "better"
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
        self._shown: TrainedComparison | None = None
        self.setAccessibleName("Figures, side by side")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setShowGrid(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalHeaderLabels(list(_HEADINGS))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setDefaultSectionSize(30)

    def show_comparison(self, comparison: TrainedComparison) -> None:
        if comparison is self._shown:
            return
        self._shown = comparison
        self.setRowCount(len(comparison.table))
        self.setVerticalHeaderLabels([row[0] for row in comparison.table])
        for row, (_, *values) in enumerate(comparison.table):
            for column, value in enumerate(values):
                item = QTableWidgetItem(value)
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.setItem(row, column, item)
        height = self.horizontalHeader().sizeHint().height() + 30 * len(comparison.table) + 4
        self.setFixedHeight(height)


class _Picture(QLabel):
    """A picture as wide as there is room, and no wider than it is."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = QPixmap()
        self._png = b""
        self.setAccessibleName("How the learning went, round by round")
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


def _origin(row: TrainedRow, methods: tuple[TrainingMethod, ...], now: float) -> str:
    if row is PLAIN:
        return ""
    method = method_title(row, methods)
    parts = [method] if method and method != row.title else []
    if row.networks:
        parts.append(f"with {' and '.join(row.networks)}")
    if row.made_at:
        parts.append(f"taught {moment_words(row.made_at, now)}")
        parts.append(
            f"from {count_words(row.pictures, 'picture')} of {count_words(len(row.people), 'person', 'people')}"
        )
    return " · ".join(parts)


def _words(row: TrainedRow) -> str:
    if row is PLAIN:
        return _PLAIN_WORDS
    if row.unfinished:
        return _UNFINISHED
    return _NOT_COMPARED if row.comparison is None and row.problem is None else ""


def _warning(row: TrainedRow) -> str:
    if row.problem is not None:
        return row.problem
    if not is_stale(row):
        return ""
    came = f"{listed(row.came, _NAMED)} came" if row.came else ""
    left = f"{listed(row.left, _NAMED)} left" if row.left else ""
    meanwhile = " Until then those who came are compared with their pictures." if row.came else ""
    changes = " and ".join(each for each in (came, left) if each)
    return f"Out of date: since it was taught, {changes}. Teach it again.{meanwhile}"


def _label(name: str = "") -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
