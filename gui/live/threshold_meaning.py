"""What the threshold means for the registered people, as a plot and in a sentence; below the slider."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from gui.live.distance_plot import DistancePlot, Span
from gui.widgets.buttons import button
from gui.widgets.layouts import column, label, row, show_text
from realtime.interfaces import Snapshot
from services.evaluation.calibration import Thresholds
from services.messages.evaluation import basis_text, threshold_text

_MIN_HEIGHT = 620
"""Height of the window in pixels below which the plot would take too much of the picture."""
_WAITING = "What this threshold means is being worked out."


class ThresholdMeaning(QWidget):
    """Follows ``thresholds``. ``plot.moved`` carries where the line was dragged to."""

    def __init__(self, thresholds: Thresholds, span: Span) -> None:
        super().__init__()
        self._thresholds = thresholds
        self._shown_for: tuple[int, float] | None = None
        self._suggested: tuple[tuple[float, float], ...] = ()
        self.plot = DistancePlot(span)
        self.sentence = label(_WAITING)
        self.basis = label(name="muted")
        self.suggest = button("Su&ggest", "Thresholds for how many strangers may get a name", tab_only=True)
        self.suggest.setMenu(QMenu(self.suggest))
        text = column(self.sentence, self.basis, spacing=1)
        column(self.plot, row((text, 1), self.suggest, spacing=12), spacing=2, on=self)
        for part in (self.plot, self.basis, self.suggest):
            part.hide()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """With every picture: cheap where nothing changed."""
        tracks = snapshot.analysis.tracks if snapshot.analysis is not None else ()
        if self.plot.isVisible():
            self.plot.show_faces(snapshot.threshold, tracks)
        evidence = self._thresholds.evidence()
        if self._shown_for != (evidence.version, snapshot.threshold):
            self._shown_for = evidence.version, snapshot.threshold
            text = threshold_text(evidence, self._thresholds.expected(snapshot.threshold))
            self.sentence.setText(text or _WAITING)
            # Height once taken is kept: the picture must not jump while the slider moves.
            needed = self.sentence.heightForWidth(self.sentence.width())
            self.sentence.setMinimumHeight(max(needed, self.sentence.minimumHeight()))

    def show_evidence(self) -> None:
        """Requests new evidence, and shows what there is; called a few times a second."""
        self._thresholds.refresh()
        evidence = self._thresholds.evidence()
        self.plot.show_evidence(evidence)
        self.plot.setVisible(any(evidence.different) and self.window().height() >= _MIN_HEIGHT)
        self.plot.setAccessibleDescription(self.sentence.text())
        show_text(self.basis, basis_text(evidence))
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
