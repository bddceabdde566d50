"""What the threshold means for the registered people, as a plot and in a sentence; below the slider."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetrics,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from gui.live.marks import MARKS, spoken
from gui.widgets.buttons import button
from gui.widgets.layouts import column, label, row
from gui.widgets.theme import current_theme
from realtime.interfaces import Snapshot
from recognition.types import State, Track
from services.evaluation.calibration import ThresholdEvidence, Thresholds
from services.language import number_text, tr
from services.messages.evaluation import basis_text, threshold_text

_USUAL_TEXT = 13.0
"""Pixels of a text for which the sizes of the plot are given; a larger one makes it larger."""
_HEIGHT = 92
_AXIS = 15
_TOP = 16
_MAX_DISTANCE = 2.0
"""The histograms cover distances from 0 to this."""
_MIN_WIDTH = 240
_TIP_RADIUS = 6
_SIDE = 8
_TITLE_GAP = 12

Span = Callable[[], tuple[QPoint, QPoint, float]]


class DistancePlot(QWidget):
    """``moved`` carries the distance that the threshold line was dragged to.

    ``span``: screen positions of the slider's handle at both ends, and the distance at the right one. The plot is
    aligned with it, or takes its whole width where that is too narrow.
    """

    moved = Signal(float)

    def __init__(self, span: Span) -> None:
        super().__init__()
        self._span = span
        self._evidence = ThresholdEvidence()
        self._threshold = 0.0
        self._faces: tuple[Track, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._scale = max(1.0, QFontInfo(self.font()).pixelSize() / _USUAL_TEXT)
        self.setFixedHeight(round(_HEIGHT * self._scale))
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setAccessibleName(tr("Distances between pictures of the gallery"))

    def sizeHint(self) -> QSize:
        return QSize(400, round(_HEIGHT * self._scale))

    def show_evidence(self, evidence: ThresholdEvidence) -> None:
        if evidence is not self._evidence:
            self._evidence = evidence
            self.update()

    def show_faces(self, threshold: float, tracks: Sequence[Track]) -> None:
        """The threshold, and a dot for each face with a distance. Repaints where a pixel changes."""
        faces = tuple(each for each in tracks if each.distance is not None)
        shown, before = (
            [(each.state, round(self._x(each.distance or 0.0))) for each in some] for some in (faces, self._faces)
        )
        if threshold != self._threshold or shown != before:
            self._threshold = threshold
            self.update()
        self._faces = faces

    def area(self) -> tuple[float, float, float]:
        """x of distance 0, x of the right end, and the distance there."""
        left, right, highest = self._span()
        ends = float(self.mapFromGlobal(left).x()), float(self.mapFromGlobal(right).x())
        if ends[1] - ends[0] < _MIN_WIDTH:
            ends = float(_SIDE), float(self.width() - _SIDE)
        return *ends, highest

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        base = self.height() - _AXIS * self._scale
        self._paint_axis(painter, base)
        line = self._x(self._threshold)
        for counts, colour, wrong_side in (
            (self._evidence.different, MARKS[State.UNKNOWN].colour, -1),
            (self._evidence.same, MARKS[State.KNOWN].colour, 1),
        ):
            if any(counts):
                self._paint_histogram(painter, counts, colour, wrong_side, line, base)
        self._paint_titles(painter)
        self._paint_threshold(painter, line, base)
        self._paint_faces(painter, base)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            near = [each for each in self._faces if abs(self._x(each.distance or 0.0) - event.x()) <= _TIP_RADIUS]
            text = "\n".join(spoken(each) for each in near) or tr(
                "How far apart two pictures of the same person, and of different people, are in your gallery.\n"
                "Faces left of the line get a name. Each dot is a face that is in view now."
            )
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._move(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move(event.position())

    def _move(self, place: QPointF) -> None:
        left, right, highest = self.area()
        share = min(max((place.x() - left) / max(right - left, 1.0), 0.0), 1.0)
        self.moved.emit(round(share * highest, 3))

    def _x(self, distance: float) -> float:
        left, right, highest = self.area()
        return left + (right - left) * min(distance / highest, 1.0)

    def _paint_axis(self, painter: QPainter, base: float) -> None:
        left, right, highest = self.area()
        painter.setPen(QPen(QColor(current_theme().line), 1))
        painter.drawLine(QPointF(left, base + 0.5), QPointF(right, base + 0.5))
        font = QFont(self.font())
        font.setPixelSize(round(10 * self._scale))
        painter.setFont(font)
        painter.setPen(QColor(current_theme().muted))
        for step in range(0, round(highest * 10) + 1, 2):
            x = self._x(step / 10)
            half = 20 * self._scale
            rect = QRectF(x - half, base + 2, 2 * half, _AXIS * self._scale - 2)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, number_text(step / 10, 1))

    def _paint_histogram(
        self, painter: QPainter, counts: Sequence[int], colour: QColor, wrong_side: int, line: float, base: float
    ) -> None:
        """Scaled to its own maximum, for there are far more pairs of different people. The part on the wrong side of
        the line is filled strongly."""
        left, right, highest = self.area()
        shown = _shown(counts, highest)
        if not any(shown):
            return
        tallest, wide = max(counts), _MAX_DISTANCE / len(counts)
        height = base - _TOP * self._scale
        outline = QPainterPath(QPointF(left, base))
        for number, count in enumerate(shown):
            top = base - height * count / tallest
            outline.lineTo(self._x(number * wide), top)
            outline.lineTo(self._x((number + 1) * wide), top)
        outline.lineTo(self._x(len(shown) * wide), base)
        outline.closeSubpath()
        faint, strong = QColor(colour), QColor(colour)
        faint.setAlpha(60)
        strong.setAlpha(220)
        painter.fillPath(outline, faint)
        painter.save()
        wrong = QRectF(left, 0, line - left, base) if wrong_side < 0 else QRectF(line, 0, right - line, base)
        painter.setClipRect(wrong)
        painter.fillPath(outline, strong)
        painter.restore()
        painter.setPen(QPen(colour, 1))
        painter.drawPath(outline)

    def titles(self, metrics: QFontMetrics) -> list[tuple[QRectF, str]]:
        """Place and text of the titles: above the peaks, side by side where those are close."""
        left, right, highest = self.area()
        found: list[tuple[float, float, str]] = []
        for counts, text in (
            (self._evidence.same, tr("the same person")),
            (self._evidence.different, tr("different people")),
        ):
            shown = _shown(counts, highest)
            if any(shown):
                peak = self._x((max(range(len(shown)), key=shown.__getitem__) + 0.5) * _MAX_DISTANCE / len(counts))
                found.append((peak, metrics.horizontalAdvance(text) + _TITLE_GAP, text))
        found.sort()
        starts = [min(max(peak - room / 2, left), max(right - room, left)) for peak, room, _ in found]
        if len(found) == 2:
            over = max(0.0, starts[0] + found[0][1] - starts[1])
            starts[0] = max(left, starts[0] - over / 2)
            starts[1] = max(starts[1], starts[0] + found[0][1])
            past = max(0.0, starts[1] + found[1][1] - right)
            starts = [max(left, starts[0] - past), starts[1] - past]
        top = _TOP * self._scale - 1
        return [(QRectF(start, 0, room, top), text) for start, (_, room, text) in zip(starts, found, strict=True)]

    def _paint_titles(self, painter: QPainter) -> None:
        font = QFont(self.font())
        font.setPixelSize(round(11 * self._scale))
        painter.setFont(font)
        painter.setPen(QColor(current_theme().text))
        for place, text in self.titles(painter.fontMetrics()):
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_threshold(self, painter: QPainter, line: float, base: float) -> None:
        painter.setPen(QPen(QColor(current_theme().text), 2))
        painter.drawLine(QPointF(line, 0), QPointF(line, base))

    def _paint_faces(self, painter: QPainter, base: float) -> None:
        for face in self._faces:
            x = self._x(face.distance or 0.0)
            colour = MARKS[face.state].colour
            painter.setPen(QPen(QColor(current_theme().text), 2))
            painter.drawLine(QPointF(x, base + 3), QPointF(x, base - 12))
            painter.setPen(QPen(QColor(current_theme().window), 1.5))
            painter.setBrush(colour)
            painter.drawEllipse(QPointF(x, base - 13), 4.5, 4.5)
            painter.setBrush(Qt.BrushStyle.NoBrush)


def _shown(counts: Sequence[int], highest: float) -> Sequence[int]:
    """The bins within the plot."""
    return counts[: round(len(counts) * highest / _MAX_DISTANCE)]


_CHARACTERS = 165
"""Average characters of a text that have room, so that the picture does not jump while it changes."""
_MIN_LINES = 44
"""Lines of text as high as a window in which the plot does not take too much of the picture."""
_MAX_LINES = 2
"""For which room is kept, of each text."""


def _waiting() -> str:
    return tr("What this threshold means is being computed.")


class ThresholdMeaning(QWidget):
    """Follows ``thresholds``. ``plot.moved`` carries where the line was dragged to."""

    def __init__(self, thresholds: Thresholds, span: Span) -> None:
        super().__init__()
        self._thresholds = thresholds
        self._shown_for: tuple[ThresholdEvidence | None, float] = None, 0.0
        self._suggested: tuple[tuple[float, float], ...] = ()
        self.plot = DistancePlot(span)
        self.sentence = label(_waiting())
        self.basis = label(name="muted")
        self.suggest = button(tr("Su&ggest"), tr("Thresholds for how many strangers may get a name"), tab_only=True)
        self.suggest.setMenu(QMenu(self.suggest))
        text = column(self.sentence, self.basis, spacing=1)
        column(self.plot, row((text, 1), self.suggest, spacing=12), spacing=2, on=self)
        self.suggest.hide()
        policy = self.suggest.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # so that the texts keep their lines when it comes
        self.suggest.setSizePolicy(policy)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """With every picture: cheap where nothing changed."""
        tracks = snapshot.analysis.tracks if snapshot.analysis is not None else ()
        if self.plot.isVisible():
            self.plot.show_faces(snapshot.threshold, tracks)
        evidence = self._thresholds.evidence()
        if self._shown_for[0] is not evidence or self._shown_for[1] != snapshot.threshold:
            self._shown_for = evidence, snapshot.threshold
            text = threshold_text(evidence, self._thresholds.expected(snapshot.threshold))
            self.sentence.setText(text or _waiting())

    def show_evidence(self) -> None:
        """Requests new evidence, and shows what there is; called a few times a second."""
        self._thresholds.refresh()
        evidence = self._thresholds.evidence()
        self.plot.show_evidence(evidence)
        has_room = self.window().height() >= _MIN_LINES * self.fontMetrics().lineSpacing()
        self.plot.setVisible(has_room)  # also without evidence: the picture stays where it is when that comes
        self.plot.setAccessibleDescription(self.sentence.text())
        basis = basis_text(evidence)
        if basis != self.basis.text():
            self.basis.setText(basis)
        if evidence.suggestions != self._suggested:
            self._suggested = evidence.suggestions
            menu = self.suggest.menu()
            menu.clear()
            for strangers, distance in evidence.suggestions:
                menu.addAction(
                    tr(
                        "{distance}: about 1 stranger in {count} would be named",
                        distance=number_text(distance, 3),
                        count=number_text(1 / strangers, 0),
                    ),
                    partial(self._thresholds.use, strangers),
                )
        self.suggest.setVisible(bool(evidence.suggestions))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            metrics = self.fontMetrics()
            room = max(1, event.size().width() - self.suggest.sizeHint().width())
            lines = min(_MAX_LINES, math.ceil(_CHARACTERS * metrics.averageCharWidth() / room))
            for part in (self.sentence, self.basis):
                part.setMinimumHeight(lines * metrics.lineSpacing() + 1)
