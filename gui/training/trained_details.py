"""One trained classifier: its state, whether it is better than comparing pictures, its figures and people."""

from __future__ import annotations

import time

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea

from gui.widgets.figures_table import FiguresTable
from gui.widgets.layouts import label, panel, show_text
from gui.widgets.pixmaps import jpeg_pixmap
from gui.widgets.plain_text import plain
from gui.widgets.time_format import moment_text
from learning.training.comparison import BETTER, WORSE
from services.language import tr, tr_count
from services.messages.formatting import and_text, dotted_text, list_text, sentences_text
from services.messages.live import changes_text, until_trained
from services.messages.training import (
    METHODS,
    advice_text,
    comparison_notes,
    comparison_table,
    figures_texts,
    training_text,
)
from services.training.trained import TrainedRow

NEAREST_ROW = TrainedRow("", "", "")
"""The nearest template, which needs no training."""

_MAX_NAMES = 4


def title_of(row: TrainedRow) -> str:
    return tr("Comparing with pictures") if row is NEAREST_ROW else row.title


def is_outdated(row: TrainedRow) -> bool:
    """Whether people came or left since the training."""
    return bool(row.added or row.removed)


def state_of(row: TrainedRow) -> str:
    """The most important fact about it."""
    if row is NEAREST_ROW:
        return tr("always available, always up to date")
    if row.unfinished:
        return tr("interrupted; can be continued")
    if row.problem is not None:
        return tr("cannot be used")
    if is_outdated(row):
        return tr("out of date: people changed")
    if row.comparison is None:
        return tr("not compared yet")
    if row.comparison.verdict == BETTER:
        return tr("better than with pictures")
    return tr("worse than with pictures") if row.comparison.verdict == WORSE else tr("no better than with pictures")


class TrainedDetails(QScrollArea):
    """One trained classifier."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[TrainedRow, str] | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("About it"))
        self.title = label(name="heading", selectable=True, scale=1.2)
        self.origin = label(name="muted", selectable=True)
        self.warning = label(name="warning", selectable=True)
        self.verdict = label(name="neutral", selectable=True)
        self.text = label(selectable=True)
        self.table = FiguresTable(tr("Figures, side by side"))
        self.notes = label(name="muted", selectable=True)
        self.figures = label(selectable=True)
        self.people = label(name="muted", selectable=True)
        self.curves = _WidePicture()
        about = self.title, self.origin, self.warning, self.verdict, self.text
        results = self.table, self.notes, self.figures, self.people, self.curves
        self.setWidget(panel(*about, *results, None, margins=(10, 0, 8, 0)))

    def show_row(self, row: TrainedRow, waiting: str) -> None:
        """``waiting``: why it is not in use yet although it was chosen, or empty."""
        if self._shown == (row, waiting):
            return
        if self._shown is None or self._shown[0] is not row:
            self.verticalScrollBar().setValue(0)
        self._shown = row, waiting
        comparison = row.comparison
        self.title.setText(title_of(row))
        show_text(self.origin, _origin(row))
        show_text(self.warning, waiting or _warning(row))
        self.verdict.setObjectName("info" if comparison is not None and comparison.verdict == BETTER else "neutral")
        self.verdict.style().polish(self.verdict)
        advice = "" if comparison is None else advice_text(comparison, serves_everybody=row.serves_everybody)
        show_text(self.verdict, advice)
        show_text(self.text, _text(row))
        show_text(self.figures, "\n".join(figures_texts(row.figures)))
        known = tr("Knows {names}.", names=list_text(row.people, _MAX_NAMES))
        show_text(self.people, known if row.people else "")
        self.people.setToolTip(plain(list_text(row.people, 60)) if len(row.people) > _MAX_NAMES else "")
        show_text(self.notes, "" if comparison is None else "\n".join(comparison_notes(comparison)))
        self.table.setVisible(comparison is not None)
        if comparison is not None:
            self.table.show_figures((tr("With pictures"), tr("With this")), comparison_table(comparison))
            self.table.fit()
        self.curves.show_png(row.curves)


class _WidePicture(QLabel):
    """As wide as there is room, and no wider than it is."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = QPixmap()
        self.setAccessibleName(tr("Training curves, epoch by epoch"))
        self.setMinimumWidth(1)

    def show_png(self, png: bytes) -> None:
        self._whole = jpeg_pixmap(png)
        self._fit()
        self.setVisible(not self._whole.isNull())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(1, self.minimumHeight())

    def _fit(self) -> None:
        if not self._whole.isNull() and self.width() > 1:
            width = min(self.width(), self._whole.width())
            self.setPixmap(self._whole.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation))
            self.setFixedHeight(self.pixmap().height())


def _origin(row: TrainedRow) -> str:
    """Method, networks, time and data of the training."""
    if row is NEAREST_ROW:
        return ""
    method = next((each.title for each in METHODS if each.preset == row.preset), row.preset)
    parts = [method] if method and method != row.title else []
    if row.networks:
        parts.append(tr("with {networks}", networks=and_text(row.networks)))
    if row.made_at:
        pictures = tr_count("{n} picture", "{n} pictures", row.pictures)
        people = tr_count("{n} person", "{n} people", len(row.people))
        parts.append(tr("trained {when}", when=moment_text(row.made_at, time.time())))
        parts.append(tr("on {pictures} of {people}", pictures=pictures, people=people))
    return dotted_text(parts)


def _text(row: TrainedRow) -> str:
    if row is NEAREST_ROW:
        return tr(
            "Every face is compared with the pictures of your people, and gets the name of the nearest, if that is "
            "near enough. It needs no training: whoever is registered is known at once, whoever is removed is "
            "forgotten at once.\n\nTraining may recognise your people better, or not: afterwards both are evaluated "
            "on pictures that were not used for training."
        )
    if row.unfinished:
        return tr("The training was interrupted. It can be continued, and loses a few moments at most.")
    if row.comparison is None and row.problem is None:
        return tr("It was not compared with comparing pictures yet. Compare does it.")
    return ""


def _warning(row: TrainedRow) -> str:
    if row.problem is not None:
        return training_text(row.problem)
    changes = changes_text(row.added, row.removed)
    if not changes:
        return ""
    text = tr("Out of date: since it was trained, {changes}. Train it again.", changes=changes)
    return sentences_text((text, until_trained(row.added)))
