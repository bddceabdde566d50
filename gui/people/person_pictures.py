"""The pictures of one person as a grid: each whole, with what is to be said of it underneath."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path, PurePosixPath

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from gui.pictures.still_results import paint_row
from gui.widgets.icons import pixmap
from gui.widgets.theme import Theme
from gui.widgets.thumbnails import Thumbnails
from learning.gallery_audit.findings import ABOUT_PEOPLE, Finding
from realtime.interfaces import GalleryPerson
from services.messages.findings import headline
from storage.files.trash import Stored

SIDE = 150
_PAD = 9
_LINES = 3
_SIGN = 14
"""What is found of a person rather than of a picture."""


class Kind(Enum):
    USED = "used"
    REFUSED = "refused"
    STORED = "set aside"


@dataclass(frozen=True, slots=True)
class PersonPicture:
    """``path`` is relative to the gallery. ``said`` is under it: why it is not used, what was found, what is worth
    knowing. ``is_key``: it stands for the person in lists."""

    path: str
    kind: Kind
    said: str = ""
    is_key: bool = False

    @property
    def file(self) -> str:
        return PurePosixPath(self.path).name

    @property
    def words(self) -> str:
        """For a screen reader."""
        key = "key picture" if self.is_key else ""
        state = {Kind.USED: "", Kind.REFUSED: "not used", Kind.STORED: "set aside"}[self.kind]
        return ", ".join(each for each in (self.file, key, state, self.said) if each)


def pictures_of(
    person: GalleryPerson | None, findings: Sequence[Finding], stored: Sequence[Stored]
) -> list[PersonPicture]:
    """First the key picture, then what is used, what is not, and what was set aside."""
    found = _found(findings)
    made = []
    for picture in person.pictures if person is not None else ():
        # Where a picture is refused, its problem says what the doctor found.
        sentences = [picture.problem] if picture.problem else [*found.get(picture.path, ()), picture.note or ""]
        kind = Kind.USED if picture.problem is None else Kind.REFUSED
        is_key = person is not None and picture.path == person.key_picture
        made.append(PersonPicture(picture.path, kind, " ".join(dict.fromkeys(filter(None, sentences))), is_key))
    made.sort(key=lambda each: (not each.is_key, each.kind is Kind.REFUSED))
    return made + [PersonPicture(each.path, Kind.STORED, each.why) for each in stored]


def _found(findings: Sequence[Finding]) -> Mapping[str, list[str]]:
    """What was found of each picture, in short; the first picture of a finding is the one it is about."""
    found: dict[str, list[str]] = {}
    for finding in findings:
        for path in finding.pictures[:1] if finding.kind not in ABOUT_PEOPLE else ():
            found.setdefault(path, []).append(_sentence(headline(finding)))
    return found


def _sentence(words: str) -> str:
    return words if words[-1:] in ".?!" else f"{words}."


class PersonPictureDelegate(QStyledItemDelegate):
    def __init__(self, thumbnails: Thumbnails, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self.theme = theme
        self.folder: Path | None = None

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        line = QFontMetrics(option.font).height()
        return QSize(SIDE + 2 * _PAD, SIDE + 3 * _PAD + (1 + _LINES) * line)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        picture: PersonPicture = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        back: QRect = option.rect.adjusted(1, 1, -1, -1)
        paint_row(painter, back, option.state, self.theme)
        room = QRect(back.left() + _PAD, back.top() + _PAD, SIDE - 2, SIDE - 2)
        self._paint_picture(painter, room, picture)
        self._paint_words(painter, room, back, picture, option)
        painter.restore()

    def _paint_picture(self, painter: QPainter, room: QRect, picture: PersonPicture) -> None:
        read = None
        if self.folder is not None:
            read = self._thumbnails.get(self.folder / picture.path, painter.device().devicePixelRatioF())
        place = QRect(room)
        if read is not None:
            place.setSize(read.deviceIndependentSize().toSize())
            place.moveCenter(room.center())
            painter.setOpacity(0.45 if picture.kind is Kind.STORED else 1.0)
            painter.drawPixmap(place, read)
            painter.setOpacity(1.0)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.hover))
            painter.drawRoundedRect(room, 7, 7)
            sign = QRect(0, 0, SIDE // 4, SIDE // 4)
            sign.moveCenter(room.center())
            painter.drawPixmap(sign, pixmap("picture", self.theme.muted, SIDE // 4))
        if picture.is_key:
            self._paint_badge(painter, place, "Key picture")
        elif picture.kind is Kind.STORED:
            self._paint_badge(painter, place, "Set aside")

    def _paint_badge(self, painter: QPainter, picture: QRect, words: str) -> None:
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * 0.85)
        metrics = QFontMetrics(font)
        badge = QRect(
            picture.left() + 5, picture.top() + 5, metrics.horizontalAdvance(words) + 14, metrics.height() + 4
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.accent))
        painter.drawRoundedRect(badge, 6, 6)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.on_accent))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_words(
        self, painter: QPainter, room: QRect, back: QRect, picture: PersonPicture, option: QStyleOptionViewItem
    ) -> None:
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        left, top = room.left(), room.bottom() + _PAD - 2
        painter.setFont(font)
        painter.setPen(QColor(self.theme.text))
        title = QRect(left, top, room.width(), metrics.height())
        file = metrics.elidedText(picture.file, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(title, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, file)
        if not picture.said:
            return
        font.setWeight(QFont.Weight.Normal)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(font)
        under = QRect(left, title.bottom() + 2, room.width(), back.bottom() - title.bottom() - 4)
        if picture.kind is Kind.REFUSED:
            sign = QRect(left, under.top() + 1, _SIGN, _SIGN)
            painter.drawPixmap(sign, pixmap("warning", self.theme.warning, _SIGN))
        indent = _SIGN + 4 if picture.kind is Kind.REFUSED else 0
        painter.setPen(QColor(self.theme.muted))
        for line in wrapped(picture.said, QFontMetrics(font), under.width(), indent, _LINES):
            painter.drawText(under.left() + indent, under.top() + QFontMetrics(font).ascent(), line)
            under.setTop(under.top() + QFontMetrics(font).lineSpacing())
            indent = 0


def wrapped(words: str, metrics: QFontMetrics, width: int, indent: int, lines: int) -> list[str]:
    """``words`` in at most ``lines`` lines of ``width`` px, the first ``indent`` narrower. What is too long is cut."""
    made: list[str] = []
    rest = words.split()
    while rest and len(made) < lines:
        room = width - (indent if not made else 0)
        taken = len(rest) if len(made) == lines - 1 else 1
        while taken < len(rest) and metrics.horizontalAdvance(" ".join(rest[: taken + 1])) <= room:
            taken += 1
        line = " ".join(rest[:taken])
        fits = metrics.horizontalAdvance(line) <= room
        made.append(line if fits else metrics.elidedText(line, Qt.TextElideMode.ElideRight, room))
        rest = rest[taken:]
    return made
