"""How far apart pictures of one person and of different people are, with the threshold and the faces in view."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gui.live.marks import MARKS, spoken
from gui.widgets.theme import Theme
from recognition.types import State, Track
from services.page_interfaces import ThresholdEvidence

_HEIGHT = 92
_AXIS = 15
_TOP = 16
_WHOLE = 2.0
"""The histograms run over distances from 0 to this."""
_NARROWEST = 240
_NEAR = 6
_SIDE = 8
_TITLE_GAP = 12

Span = Callable[[], tuple[QPoint, QPoint, float]]


class DistancePlot(QWidget):
    """``moved`` carries the distance where a person put the threshold.

    ``span`` gives where the slider's handle is, on the screen, at its ends, and the distance at the right end: the
    plot continues it. Where that is too narrow the plot takes its whole width.
    """

    moved = Signal(float)

    def __init__(self, theme: Theme, span: Span, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._span = span
        self._evidence = ThresholdEvidence()
        self._threshold = 0.0
        self._faces: tuple[Track, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setAccessibleName("Distances between pictures of the gallery")

    def sizeHint(self) -> QSize:
        return QSize(400, _HEIGHT)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_evidence(self, evidence: ThresholdEvidence) -> None:
        if evidence is not self._evidence:
            self._evidence = evidence
            self.update()

    def show_faces(self, threshold: float, tracks: Sequence[Track]) -> None:
        """The line, and a tick for each face that has a distance. Repaints where that changes a pixel."""
        faces = tuple(each for each in tracks if each.distance is not None)
        seen, before = (
            [(each.state, round(self._x(each.distance or 0.0))) for each in some] for some in (faces, self._faces)
        )
        if threshold != self._threshold or seen != before:
            self._threshold = threshold
            self.update()
        self._faces = faces

    def area(self) -> tuple[float, float, float]:
        """Where distance 0 lies, where the right end lies, and the distance there."""
        left, right, highest = self._span()
        ends = float(self.mapFromGlobal(left).x()), float(self.mapFromGlobal(right).x())
        if ends[1] - ends[0] < _NARROWEST:
            ends = float(_SIDE), float(self.width() - _SIDE)
        return *ends, highest

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        base = self.height() - _AXIS
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
            near = [each for each in self._faces if abs(self._x(each.distance or 0.0) - event.x()) <= _NEAR]
            words = "\n".join(spoken(each) for each in near) or (
                "How far apart two pictures of the same person, and of different people, are in your gallery.\n"
                "Faces left of the line get a name. Each dot is a face that is in view now."
            )
            QToolTip.showText(event.globalPos(), words, self)
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
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.drawLine(QPointF(left, base + 0.5), QPointF(right, base + 0.5))
        font = QFont(self.font())
        font.setPixelSize(10)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.muted))
        for step in range(0, round(highest * 10) + 1, 2):
            x = self._x(step / 10)
            words = QRectF(x - 20, base + 2, 40, _AXIS - 2)
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, f"{step / 10:.1f}")

    def _paint_histogram(
        self,
        painter: QPainter,
        counts: Sequence[int],
        colour: QColor,
        wrong_side: int,
        line: float,
        base: float,
    ) -> None:
        """Each to its own height: there are far more pairs of different people. What lies on the wrong side of the
        line is filled strongly."""
        left, right, highest = self.area()
        shown = _shown(counts, highest)
        if not any(shown):
            return
        tallest, wide = max(counts), _WHOLE / len(counts)
        height = base - _TOP
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
        """What the histograms are called, and where: over their peaks, beside each other where those are close."""
        left, right, highest = self.area()
        found: list[tuple[float, float, str]] = []
        for counts, words in ((self._evidence.same, "the same person"), (self._evidence.different, "different people")):
            shown = _shown(counts, highest)
            if any(shown):
                peak = self._x((max(range(len(shown)), key=shown.__getitem__) + 0.5) * _WHOLE / len(counts))
                found.append((peak, metrics.horizontalAdvance(words) + _TITLE_GAP, words))
        found.sort()
        starts = [min(max(peak - room / 2, left), max(right - room, left)) for peak, room, _ in found]
        if len(found) == 2:
            over = max(0.0, starts[0] + found[0][1] - starts[1])
            starts[0] = max(left, starts[0] - over / 2)
            starts[1] = max(starts[1], starts[0] + found[0][1])
            past = max(0.0, starts[1] + found[1][1] - right)
            starts = [max(left, starts[0] - past), starts[1] - past]
        return [
            (QRectF(start, 0, room, _TOP - 1), words) for start, (_, room, words) in zip(starts, found, strict=True)
        ]

    def _paint_titles(self, painter: QPainter) -> None:
        font = QFont(self.font())
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text))
        for place, words in self.titles(painter.fontMetrics()):
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_threshold(self, painter: QPainter, line: float, base: float) -> None:
        painter.setPen(QPen(QColor(self._theme.text), 2))
        painter.drawLine(QPointF(line, 0), QPointF(line, base))

    def _paint_faces(self, painter: QPainter, base: float) -> None:
        for face in self._faces:
            x = self._x(face.distance or 0.0)
            colour = MARKS[face.state].colour
            painter.setPen(QPen(QColor(self._theme.text), 2))
            painter.drawLine(QPointF(x, base + 3), QPointF(x, base - 12))
            painter.setPen(QPen(QColor(self._theme.window), 1.5))
            painter.setBrush(colour)
            painter.drawEllipse(QPointF(x, base - 13), 4.5, 4.5)
            painter.setBrush(Qt.BrushStyle.NoBrush)


def _shown(counts: Sequence[int], highest: float) -> Sequence[int]:
    """The bins that lie within the plot."""
    return counts[: round(len(counts) * highest / _WHOLE)]
