"""One field for each kind of setting; all give what was typed as the loader would read it from config.yaml."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QWidget

from gui.widgets.buttons import button
from gui.widgets.dialogs import ask_for_folder
from gui.widgets.layouts import row
from gui.widgets.plain_text import plain
from services.language import tr
from services.settings.schema import Setting, Value, shown_value, value_from_text

_CHARACTERS = 30
"""Width of a field, unless it offers longer texts."""
_MIN_CHARACTERS = 12
_ANY_WIDTH = 16777215


class ValueField(QWidget):
    """``edited`` carries the new value, which the loader may refuse.

    name: read by a screen reader.
    choices: values with what they are called; others can be typed where the setting has no fixed ones.
    """

    edited = Signal(object)

    def __init__(self, setting: Setting, name: str, sentence: str, choices: Sequence[tuple[Value, str]]) -> None:
        super().__init__()
        self._setting = setting
        self._choices: list[tuple[object, str]] = list(choices)
        parts: list[QWidget] = []
        self.field: QCheckBox | QComboBox | QLineEdit
        if setting.kind is bool:
            self.field = self._check_box()
        elif choices:
            self.field = self._combo_box()
        else:
            self.field = self._line_edit()
            if setting.is_folder:
                parts.append(self._chooser(name))
        self.field.setAccessibleName(name)
        self.field.setAccessibleDescription(sentence)
        row((self.field, 1), *parts, on=self)
        self.setFocusProxy(self.field)
        self.set_wide(False)

    @property
    def usual_width(self) -> int:
        """Such that no text of the choices is cut."""
        if not isinstance(self.field, QComboBox):
            return self.common_width
        self.field.ensurePolished()
        return max(self.common_width, self.field.sizeHint().width())

    @property
    def common_width(self) -> int:
        """Of fields without long texts."""
        return self.fontMetrics().averageCharWidth() * _CHARACTERS

    def set_wide(self, is_wide: bool) -> None:
        """As wide as there is room, instead of as usual."""
        self.setMinimumWidth(0 if is_wide else self.usual_width)
        self.setMaximumWidth(_ANY_WIDTH if is_wide else self.usual_width)

    def show_value(self, value: object) -> None:
        """Leaves what is being typed where it means this value already."""
        with QSignalBlocker(self.field):
            if isinstance(self.field, QCheckBox):
                self.field.setChecked(value is True)
            elif isinstance(self.field, QComboBox):
                self._show_choice(self.field, value)
                self.field.setToolTip(plain(self.field.currentText()))  # which large letters may cut
            elif not (self.field.hasFocus() and value_from_text(self._setting, self.field.text()) == value):
                self.field.setText("" if value is None else _text(value))
                self.field.setCursorPosition(0)

    def _check_box(self) -> QCheckBox:
        made = QCheckBox(tr("On"))
        made.toggled.connect(self.edited.emit)
        return made

    def _combo_box(self) -> QComboBox:
        made = _Choice()
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for _value, text in self._choices:
            made.addItem(text)
        made.activated.connect(lambda place: self.edited.emit(self._choices[place][0]))
        if self._setting.suggested:
            made.setEditable(True)
            made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            edit = made.lineEdit()
            if edit is not None:
                edit.textEdited.connect(lambda text: self.edited.emit(self._typed(text)))
        return made

    def _line_edit(self) -> QLineEdit:
        made = QLineEdit()
        if self._setting.optional:
            made.setPlaceholderText(tr("Without a value"))
        made.textEdited.connect(lambda text: self.edited.emit(value_from_text(self._setting, text)))
        return made

    def _chooser(self, name: str) -> QPushButton:
        made = button(tr("Choose…"))
        made.setAccessibleName(tr("Choose: {name}", name=name))
        made.clicked.connect(lambda: ask_for_folder(self.window(), name, lambda folder: self.edited.emit(str(folder))))
        return made

    def _typed(self, text: str) -> object:
        """The value that is called so, or the text itself."""
        return next((value for value, name in self._choices if name == text), value_from_text(self._setting, text))

    def _show_choice(self, field: QComboBox, value: object) -> None:
        place = next((place for place, (each, _) in enumerate(self._choices) if each == value), -1)
        if not field.isEditable():
            if place < 0:  # such as one that another program has written
                place = len(self._choices)
                self._choices.append((value, _text(value)))
                field.addItem(_text(value))
            field.setCurrentIndex(place)
        elif self._typed(field.currentText()) != value:
            field.setCurrentIndex(place)
            if place < 0:
                field.setEditText(_text(value))


class _Choice(QComboBox):
    """Not changed by a wheel that scrolls the page; may be narrower than its texts where there is no room."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * _MIN_CHARACTERS, super().minimumSizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _text(value: object) -> str:
    return shown_value(value) if isinstance(value, bool | int | float | str | None) else str(value)
