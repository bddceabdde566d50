"""One setting in the window: what it is called and does, its field, its default, and what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QToolButton, QWidget

from gui.settings.value_field import ValueField
from gui.widgets.icons import name_icon
from gui.widgets.layouts import TOP, column, label, row, show_text
from gui.widgets.plain_text import plain
from services.language import shown_text, tr
from services.messages.formatting import dotted_text
from services.settings.schema import Effect, Setting, Value, shown_value
from services.settings.texts import SettingText

_WORDS = 1.2
"""Room that the words need beside a field, in widths of a common one."""


class SettingRow(QWidget):
    """``edited`` and ``reset`` carry the setting's dotted name, the former with the new value."""

    edited = Signal(str, object)
    reset = Signal(str)

    def __init__(self, setting: Setting, text: SettingText, choices: list[tuple[Value, str]]) -> None:
        super().__init__()
        self.setting = setting
        self._names = dict(choices)
        self._words = " ".join((setting.name, text.title, text.sentence, *self._names.values())).casefold()
        self.field = ValueField(setting, text.title, text.sentence, choices)
        self.field.edited.connect(lambda value: self.edited.emit(setting.name, value))
        default = self._called(setting.default)
        self.to_default = QToolButton()
        self.to_default.setObjectName("flat")
        name_icon(self.to_default, "undo")
        self.to_default.setToolTip(plain(tr("Back to the default: {value}", value=default)))
        self.to_default.setAccessibleName(tr("{setting}: back to the default", setting=text.title))
        self.to_default.clicked.connect(lambda: self.reset.emit(setting.name))
        self._note = tr("Default: {value}", value=default)
        self._effect = _effect_text(setting.effect)
        self.note = label("", "muted")
        self.problem = label("", "warning")
        self.problem.hide()
        words = column(label(text.title, "heading"), label(text.sentence), self.note, self.problem, spacing=3)
        self._beside = QWidget()
        row(self.field, self.to_default, spacing=6, on=self._beside)
        self._parts = row((words, 1), (self._beside, 0, TOP), spacing=24, on=self)

    def fit(self, width: int) -> None:
        """The field stands below the words where there is no room beside them."""
        is_narrow = width < self.field.usual_width + _WORDS * self.field.common_width
        self._parts.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)
        self._parts.setSpacing(6 if is_narrow else 24)
        self._parts.setAlignment(self._beside, Qt.AlignmentFlag(0) if is_narrow else TOP)
        self.field.set_wide(is_narrow)

    def show_value(self, value: object, *, is_changed: bool, problem: str) -> None:
        """``is_changed``: it differs from what is saved. ``problem``: why the loader refuses it."""
        self.field.show_value(value)
        default = self.setting.default
        self.to_default.setEnabled(value != default or isinstance(value, bool) != isinstance(default, bool))
        changed = [tr("Changed, not saved")] if is_changed else []
        self.note.setText(dotted_text((*changed, self._note, self._effect)))
        show_text(self.problem, shown_text(problem))

    def matches(self, words: str) -> bool:
        """Whether each of the words is in its texts."""
        return all(word in self._words for word in words.casefold().split())

    def _called(self, value: Value) -> str:
        if isinstance(value, bool):
            return tr("on") if value else tr("off")
        if value is None:
            return tr("without a value")
        return self._names.get(value, shown_value(value))


def _effect_text(effect: Effect) -> str:
    """What the user should know before saving; empty where it counts at once."""
    match effect:
        case Effect.ANEW:
            return tr("The window opens anew")
        case Effect.AT_START:
            return tr("Counts at the next start")
    return ""
