"""The list of findings: under headings by how much they matter, each with its picture, what it is and whose."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from gui.people.person_delegate import paint_portrait
from gui.pictures.still_results import paint_row
from gui.widgets.icons import pixmap
from gui.widgets.keyed_rows import KeyedRows
from gui.widgets.theme import Theme
from gui.widgets.thumbnails import Thumbnails
from learning.gallery_audit.findings import Finding
from services.messages.findings import SEVERITIES, finding_text, headline, subject

SIDE = 40
_ROW = 54
_HEADING_ROW = 34


@dataclass(frozen=True, slots=True)
class Heading:
    """Over the findings of one severity."""

    severity: int
    count: int

    @property
    def words(self) -> str:
        return f"{SEVERITIES[self.severity]} ({self.count:,})"


def grouped(findings: Sequence[Finding], hidden: Collection[str]) -> list[Heading | Finding]:
    """In the order they come in, under their headings; those of a key in ``hidden`` are left out."""
    by_severity: dict[int, list[Finding]] = {severity: [] for severity in SEVERITIES}
    for finding in findings:
        if finding.key not in hidden:
            by_severity[max(0, min(2, finding.severity))].append(finding)
    rows: list[Heading | Finding] = []
    for severity, group in by_severity.items():
        rows += [Heading(severity, len(group)), *group] if group else []
    return rows


class FindingRows(KeyedRows):
    """Rows are Heading and Finding."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(_key, _words, parent)

    def is_heading(self, row: object) -> bool:
        return isinstance(row, Heading)


def _key(row: Heading | Finding) -> tuple[str, object]:
    return ("heading", row.severity) if isinstance(row, Heading) else ("finding", row.key)


def _words(row: Heading | Finding) -> str:
    return row.words if isinstance(row, Heading) else f"{headline(row)} {subject(row)}. {finding_text(row)}"


class FindingDelegate(QStyledItemDelegate):
    def __init__(self, thumbnails: Thumbnails, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self.theme = theme
        self.folder: Path | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        is_heading = isinstance(index.data(Qt.ItemDataRole.UserRole), Heading)
        return QSize(180, _HEADING_ROW if is_heading else _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Heading | Finding = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Heading):
            self._paint_heading(painter, option, row)
        else:
            self._paint_finding(painter, option, row)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, heading: Heading) -> None:
        room: QRect = option.rect.adjusted(12, 8, -8, -2)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.warning if heading.severity == max(SEVERITIES) else self.theme.muted))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        words = QFontMetrics(font).elidedText(heading.words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle, words)

    def _paint_finding(self, painter: QPainter, option: QStyleOptionViewItem, finding: Finding) -> None:
        rect: QRect = option.rect
        back = rect.adjusted(4, 2, -4, -2)
        paint_row(painter, back, option.state, self.theme)
        face = QRect(back.left() + 5, rect.center().y() - SIDE // 2 + 1, SIDE, SIDE)
        picture = None
        if self.folder is not None and finding.pictures:
            path = self.folder / finding.pictures[0]
            picture = self._thumbnails.get(path, painter.device().devicePixelRatioF())
        if picture is None and not finding.person:
            room = QRect(face.left() + SIDE // 4, face.top() + SIDE // 4, SIDE // 2, SIDE // 2)
            painter.drawPixmap(room, pixmap("picture", self.theme.muted, SIDE // 2))
        else:
            paint_portrait(painter, face, finding.person or "", picture)
        paint_two_lines(
            painter, back.adjusted(SIDE + 14, 5, -6, -5), option, headline(finding), subject(finding), self.theme
        )


def paint_two_lines(
    painter: QPainter, room: QRect, option: QStyleOptionViewItem, upper: str, lower: str, theme: Theme
) -> None:
    """A row's name, and under it what is said of it, each cut to the room."""
    font = QFont(option.font)
    font.setWeight(QFont.Weight.DemiBold)
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    half = room.height() // 2
    for words, weight, colour, top in (
        (upper, QFont.Weight.DemiBold, theme.text, room.top()),
        (lower, QFont.Weight.Normal, theme.muted, room.top() + half),
    ):
        font.setWeight(weight)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QRect(room.left(), top, room.width(), half), middle, cut)
