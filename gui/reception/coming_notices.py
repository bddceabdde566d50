"""Notices over the picture that somebody came or left; each is shown for some seconds."""

from __future__ import annotations

from collections.abc import Set

from PySide6.QtCore import QElapsedTimer, QEvent, QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from gui.reception.portraits import Portraits
from gui.widgets.announcements import announce
from gui.widgets.layouts import ElidedLabel, column, row
from gui.widgets.painting import Kept
from services.language import tr
from services.reception import Coming

_SHOWN_MS = 6000
_MAX_SHOWN = 3
_MAX_SHARE = 3
"""They cover at most this part of the picture's height, a third, but one is always shown."""
_REMARK = 52
"""Pixels below them, for the remarks on the picture."""
_CHARACTERS = 32
"""Average characters of a name that have room."""
_GAP, _SPACING = 6, 10
_SIDE = 34
_CHANGES = (
    QEvent.Type.LayoutRequest,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.StyleChange,
    QEvent.Type.PaletteChange,
    QEvent.Type.FontChange,
)
"""Events after which it may look otherwise; a row that comes or goes asks for a layout."""
_SMOOTH = Qt.TransformationMode.SmoothTransformation


class ComingNotices(QWidget):
    """The latest below. Also said by a screen reader."""

    def __init__(self, portraits: Portraits) -> None:
        super().__init__()
        self._portraits = portraits
        self.rows: list[ComingRow] = []
        self._column = column(spacing=_GAP, margins=(0, 0, 0, _REMARK), on=self)
        # One timer for all rows: a timer for each, which ends with its row, would be freed in its own call.
        self._clock = QElapsedTimer()
        self._clock.start()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._remove_old)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._kept = Kept(self)
        self.setGraphicsEffect(self._kept)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def tell(self, coming: Coming) -> None:
        shown = ComingRow(coming, self._portraits, until=self._clock.elapsed() + _SHOWN_MS)
        while len(self.rows) >= self._most(shown.sizeHint().height()):
            self._remove(self.rows[0])
        self.rows.append(shown)
        self.setFixedWidth(self._width())
        self._column.addWidget(shown)
        self.show()
        announce(self, coming_text(coming))
        if not self._timer.isActive():
            self._timer.start(_SHOWN_MS)

    def room(self) -> QSize:
        """That they may take."""
        row_height = _SIDE + 2 * _GAP + 2
        return QSize(self._width(), self._most(row_height) * (row_height + _GAP) + _REMARK)

    def _width(self) -> int:
        return self.fontMetrics().averageCharWidth() * _CHARACTERS + _SIDE + 3 * _SPACING

    def forget(self, people: Set[str]) -> None:
        """No longer tells of these."""
        for each in [each for each in self.rows if each.person in people]:
            self._remove(each)

    def leave_free(self, height: int) -> None:
        """``height``: of the remark below them, in pixels; one of a single line has room anyway."""
        below = max(_REMARK, height + _GAP)
        if below != self._column.contentsMargins().bottom():
            self._column.setContentsMargins(0, 0, 0, below)

    def _most(self, row_height: int) -> int:
        picture = self.parentWidget()
        room = picture.height() // _MAX_SHARE if picture is not None else 0
        return min(max((room + _GAP) // (row_height + _GAP), 1), _MAX_SHOWN)

    def texts(self) -> list[str]:
        return [each.text for each in self.rows]

    def _remove_old(self) -> None:
        while self.rows and self.rows[0].until <= self._clock.elapsed():
            self._remove(self.rows[0])
        if self.rows:
            self._timer.start(max(1, self.rows[0].until - self._clock.elapsed()))

    def _remove(self, shown: ComingRow) -> None:
        self.rows.remove(shown)
        self._column.removeWidget(shown)
        shown.hide()
        shown.deleteLater()
        self.setVisible(bool(self.rows))

    def event(self, event: QEvent) -> bool:
        if event.type() in _CHANGES:
            self._kept.forget()
        return super().event(event)


class ComingRow(QFrame):
    """``text`` is the whole sentence; ``until``: when it goes, in ms of the clock of ``ComingNotices``."""

    def __init__(self, coming: Coming, portraits: Portraits, until: int) -> None:
        super().__init__()
        self.until = until
        self.setObjectName("line")
        self.text = coming_text(coming)
        self.person = coming.visitor.person
        portrait = QLabel()
        portrait.setPixmap(portraits.of(coming.visitor).scaledToWidth(2 * _SIDE, _SMOOTH))
        portrait.setFixedSize(_SIDE, _SIDE)
        who, what = ElidedLabel(), ElidedLabel(name="plain")
        who.setText(tr("Somebody unknown") if coming.visitor.person is None else coming.visitor.person)
        what.setText(tr("Is here") if coming.has_come else tr("Has left"))
        text = column(who, what, spacing=1)
        row(portrait, (text, 1), spacing=_SPACING, margins=(8, 6, 12, 6), on=self)


def coming_text(coming: Coming) -> str:
    person = coming.visitor.person
    if person is None:
        return tr("Somebody unknown is here") if coming.has_come else tr("Somebody unknown has left")
    return tr("{name} is here", name=person) if coming.has_come else tr("{name} has left", name=person)
