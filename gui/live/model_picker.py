"""The pickers of detector and embedder, which belong to the workbench."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from gui.widgets.layouts import row
from gui.widgets.plain_text import plain
from realtime.interfaces import Choice, Snapshot
from services.language import shown_text, tr

if TYPE_CHECKING:
    from realtime.session import LiveSession

_MAX_WAIT_MS = 2000
"""How long a picker shows a choice while the session does not carry it out."""
_MIN_CHARACTERS = 8
_ARROW_ROOM = 38
"""Pixels that margins and arrow of a picker take."""


class ModelPicker(QComboBox):
    """Detectors or embedders. ``chosen`` carries the name; ``unavailable`` a Choice with a problem.

    ``offer_unavailable``: a choice with a problem can be chosen, so that it can be downloaded; otherwise it is
    disabled.
    """

    chosen = Signal(str)
    unavailable = Signal(object)

    def __init__(
        self, choices: Callable[[], tuple[Choice, ...]], *, offer_unavailable: bool, name: str, purpose: str
    ) -> None:
        super().__init__()
        self._purpose = purpose
        self._choices = choices
        self._offer_unavailable = offer_unavailable
        self._known: tuple[Choice, ...] = ()
        self._current = ""
        self._requested: str | None = None
        self._waiting = QElapsedTimer()
        self.setAccessibleName(name)
        # Space pauses the picture; a picker takes the keyboard only from Tab, not from a click.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(15)
        self.setPlaceholderText(tr("Getting ready…"))
        self.setAccessibleDescription(purpose)
        self.setItemDelegate(QStyledItemDelegate(self))  # the combo box's own does not follow the style sheet
        self.activated.connect(self._picked)
        self.reload()

    def minimumSizeHint(self) -> QSize:
        """Narrower than it likes to be: its text is cut."""
        return QSize(self.fontMetrics().averageCharWidth() * _MIN_CHARACTERS + _ARROW_ROOM, self.sizeHint().height())

    def showPopup(self) -> None:
        self.reload()
        super().showPopup()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Closed, it shows the label up to its colon."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        label = (self.currentText() or self.placeholderText()).partition(":")[0]
        room = self.width() - _ARROW_ROOM
        option.currentText = self.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, room)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def reload(self) -> None:
        """Reads the choices from the session again."""
        known = self._choices()
        if known == self._known:
            return
        self._known = known
        model = QStandardItemModel(self)
        for choice in known:
            label = shown_text(choice.label)
            short = label if choice.problem is None else tr("{name} – not installed", name=label)
            item = QStandardItem(short if self._offer_unavailable or not choice.problem else label)
            item.setData(choice.name, Qt.ItemDataRole.UserRole)
            item.setToolTip(plain(shown_text(choice.problem or choice.label)))
            item.setEnabled(choice.problem is None or self._offer_unavailable)
            model.appendRow(item)
        self.setModel(model)
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 24)
        self._select(self._requested or self._current)

    def show_current(self, name: str, busy: bool) -> None:
        """Follows the session; keeps showing a new choice while the session is ``busy`` with it."""
        if name == self._current and self._requested is None:
            return
        self._current = name
        if self._requested not in (None, name) and (busy or self._waiting.elapsed() < _MAX_WAIT_MS):
            return
        self._requested = None
        self.reload()
        self._select(name)

    def _select(self, name: str) -> None:
        names = [choice.name for choice in self._known]
        self.setCurrentIndex(names.index(name) if name in names else -1)
        self.setToolTip(plain(f"{self.accessibleName()}, {self._purpose}: {self.currentText() or tr('none yet')}"))

    def _picked(self, row: int) -> None:
        choice = self._known[row]
        if choice.problem is not None:
            self._select(self._current)
            self.unavailable.emit(choice)
        elif choice.name != self._current:
            self._requested = choice.name
            self._waiting.restart()
            self.chosen.emit(choice.name)


class ModelRow(QWidget):
    """Detector and network, side by side."""

    def __init__(self, session: LiveSession) -> None:
        super().__init__()
        self.detector = ModelPicker(
            session.detectors, offer_unavailable=False, name=tr("Detector"), purpose=tr("finds the faces")
        )
        self.embedder = ModelPicker(
            session.embedders, offer_unavailable=True, name=tr("Network"), purpose=tr("tells the faces apart")
        )
        detector, embedder = _label(tr("Detector"), self.detector), _label(tr("Network"), self.embedder)
        row(detector, self.detector, embedder, self.embedder, None, on=self)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        busy = bool(snapshot.activities)
        self.detector.show_current(snapshot.detector, busy)
        self.embedder.show_current(snapshot.embedder, busy)


def _label(text: str, picker: ModelPicker) -> QLabel:
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setObjectName("muted")
    made.setContentsMargins(4, 0, 0, 0)
    made.setBuddy(picker)
    return made
