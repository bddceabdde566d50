"""Under the slider: what the threshold means for the people who are registered, as a plot and in a sentence."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from gui.live.distance_plot import DistancePlot, Span
from gui.widgets.theme import Theme
from realtime.interfaces import Snapshot
from services.page_interfaces import ThresholdEvidence, Thresholds

_ROOM_FOR_PLOT = 620
"""Pixels of the window's height under which the plot would take too much of the picture."""
_WAITING = "What this threshold means is being worked out."


class ThresholdMeaning(QWidget):
    """Follows ``thresholds``. The plot's own signal ``plot.moved`` says where the line was dragged to."""

    def __init__(self, thresholds: Thresholds, theme: Theme, span: Span, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thresholds = thresholds
        self._said_for: tuple[int, float] | None = None
        self._suggested: tuple[tuple[float, float], ...] = ()
        self._basis = ""
        self.plot = DistancePlot(theme, span)
        self.sentence = QLabel(_WAITING)
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.basis = QLabel()
        self.basis.setObjectName("muted")
        self.basis.setWordWrap(True)
        self.basis.setTextFormat(Qt.TextFormat.PlainText)
        self.suggest = QPushButton("Su&ggest")
        self.suggest.setToolTip("Thresholds for how many strangers may get a name")
        self.suggest.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.suggest.setMenu(QMenu(self.suggest))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.sentence)
        words.addWidget(self.basis)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.suggest, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.plot)
        column.addLayout(row)
        for part in (self.plot, self.basis, self.suggest):
            part.hide()

    def set_theme(self, theme: Theme) -> None:
        self.plot.set_theme(theme)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """With every picture: cheap where nothing changed."""
        tracks = snapshot.analysis.tracks if snapshot.analysis is not None else ()
        if self.plot.isVisible():
            self.plot.show_faces(snapshot.threshold, tracks)
        evidence = self._thresholds.evidence()
        if self._said_for != (evidence.version, snapshot.threshold):
            self._said_for = evidence.version, snapshot.threshold
            said = "; ".join(filter(None, self._thresholds.expected(snapshot.threshold)))
            self.sentence.setText(f"{said[0].upper()}{said[1:]}." if said else _WAITING)
            # Room once taken is kept: the picture must not jump while the slider moves.
            needed = self.sentence.heightForWidth(self.sentence.width())
            self.sentence.setMinimumHeight(max(needed, self.sentence.minimumHeight()))

    def show_evidence(self) -> None:
        """Seldom: asks for what is new, and shows what there is."""
        self._thresholds.refresh()
        evidence = self._thresholds.evidence()
        self.plot.show_evidence(evidence)
        self.plot.setVisible(any(evidence.different) and self.window().height() >= _ROOM_FOR_PLOT)
        self.plot.setAccessibleDescription(self.sentence.text())
        self._say_basis(evidence)
        if evidence.suggestions != self._suggested:
            self._suggested = evidence.suggestions
            menu = self.suggest.menu()
            menu.clear()
            for strangers, distance in evidence.suggestions:
                menu.addAction(
                    f"{distance:.3f}: about 1 stranger in {1 / strangers:,.0f} would be named",
                    partial(self._thresholds.use, strangers),
                )
        self.suggest.setVisible(bool(evidence.suggestions))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.sentence.setMinimumHeight(0)

    def _say_basis(self, evidence: ThresholdEvidence) -> None:
        whole = " ".join((evidence.basis, *evidence.warnings))
        if whole != self._basis:
            self._basis = whole
            self.basis.setText(whole)
            self.basis.setVisible(bool(whole))
