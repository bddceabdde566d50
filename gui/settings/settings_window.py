"""Every setting of config.yaml: found, changed, undone, saved and applied, without an editor."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QWidget

from gui.settings.setting_row import SettingRow
from gui.widgets.buttons import button
from gui.widgets.layouts import PAGE_MARGINS, Scrolled, column, empty_label, label, panel, row, search_field, show_text
from gui.widgets.page import Page, bring_up
from realtime.interfaces import Snapshot
from recognition.errors import RollcallError, SettingsError
from services.language import error_text, tr, tr_count
from services.settings.page import SettingsPage
from services.settings.problem_texts import problems_text
from services.settings.schema import Effect, all_settings
from services.settings.texts import section_titles, setting_texts

if TYPE_CHECKING:
    from gui.settings.sources_window import SourcesWindow

_REFRESH_MS = 1000
_SIDES = 80
"""Points beside the rows and the sections."""
_USABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class SettingsWindow(Page):
    """Edits the draft of ``page``. What is not saved stays when the window is closed.

    can_reopen: gives whether session and window may be made anew, which a file that is being written does not survive.
    saved: carries what was written, a ``services.settings.page.Saved``.
    """

    saved = Signal(object)

    def __init__(
        self, page: SettingsPage, can_reopen: Callable[[], bool], _snapshot: Callable[[], Snapshot], parent: QWidget
    ) -> None:
        super().__init__(tr("Settings") + "[*]", (980, 720), parent, refresh_ms=_REFRESH_MS)
        self.page = page
        self._can_reopen = can_reopen
        self._told = ""
        self.search = search_field(tr("Search"), tr("Search the settings"))
        self.search.textChanged.connect(self._find)
        self.sections = QListWidget()
        self.sections.setAccessibleName(tr("Sections"))
        self.sections.setSpacing(3)
        self.sections.currentRowChanged.connect(self._go_to)
        self.rows: dict[str, SettingRow] = {}
        self._headings: dict[str, QLabel] = {}
        self._items: dict[str, QListWidgetItem] = {}
        self.nothing = empty_label()
        self.sources = button(tr("Se&veral sources…"), tr("Watch several sources at once"), clicked=self._show_sources)
        self._sources_window: SourcesWindow | None = None
        self._sources_row = panel(row(self.sources, None))
        self.area = Scrolled(self._all_rows())
        self.status = label("", "neutral")
        self.file = label(tr("Written to {file}", file=page.file_name), "muted", selectable=True)
        self.take_back = button(tr("&Undo"), tr("Takes back the last change (Ctrl+Z)"), "undo", clicked=self._undo)
        self.revert = button(tr("&Revert all"), tr("Everything as it was saved last"), clicked=self._revert)
        self.save = button(
            tr("&Save"), tr("Writes and applies the changes (Ctrl+S)"), primary=True, clicked=self._ask_to_save
        )
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self._ask_to_save)
        self.filter_field = self.search
        left = self._left = panel(self.search, (self.sections, 1), spacing=8)
        left.setFixedWidth(self.sections.sizeHintForColumn(0) + 40)
        column(
            (row(left, (self.area, 1), spacing=20), 1),
            self.status,
            row((self.file, 1), self.take_back, self.revert, self.save),
            margins=PAGE_MARGINS,
            on=self.body,
        )
        self._find("")
        self.refresh()
        self.search.setFocus()

    def refresh(self) -> None:
        """Follows the file."""
        self._told = self.page.read_again() or self._told
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - self._left.width() - _SIDES
        for each in self.rows.values():
            each.fit(room)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self._undo()
        elif event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        else:
            super().keyPressEvent(event)

    def _all_rows(self) -> QWidget:
        texts = setting_texts()
        parts: list[QWidget] = []
        for section, title in section_titles().items():
            heading = self._headings[section] = label(title, "heading", scale=1.25)
            self._items[section] = QListWidgetItem(title, self.sections)
            parts.append(heading)
            if section == "source":
                parts.append(self._sources_row)
            for setting in all_settings().values():
                if setting.section == section:
                    made = SettingRow(setting, texts[setting.name], self.page.choices(setting))
                    made.edited.connect(self._edit)
                    made.reset.connect(self._reset)
                    self.rows[setting.name] = made
                    parts.append(made)
        return panel(*parts, self.nothing, None, spacing=20, margins=(0, 0, 12, 0))

    def _show_sources(self) -> None:
        from gui.settings.sources_window import SourcesWindow

        if self._sources_window is None:
            self._sources_window = SourcesWindow(self.page, self)
            self._sources_window.saved.connect(self.saved)
        bring_up(self._sources_window)

    def _edit(self, name: str, value: object) -> None:
        self.page.draft.change(name, value)
        self._tell("")

    def _reset(self, name: str) -> None:
        self.page.draft.reset(name)
        self._tell("")

    def _revert(self) -> None:
        self.page.draft.revert()
        self._tell("")

    def _undo(self) -> None:
        """Takes back the last change, and shows where that was."""
        name = self.page.draft.undo()
        if name is not None:
            self.search.clear()
            self._tell("")
            self.area.ensureWidgetVisible(self.rows[name])

    def _ask_to_save(self) -> None:
        self.page.access.run("settings", self._save)

    def _save(self) -> None:
        if not self.page.draft.changes():
            return
        try:
            saved = self.page.save()
        except SettingsError as error:
            self._tell(problems_text(error.problems))
        except RollcallError as error:
            self._tell(error_text(error))
        else:
            waits = saved.reopening is not None and not self._can_reopen()
            later = tr("Saved. As a file is being written, some of it counts at the next start.")
            self._tell(later if waits else tr("Saved."))
            self.saved.emit(saved)

    def _tell(self, text: str) -> None:
        self._told = text
        self._show()

    def _show(self) -> None:
        draft = self.page.draft
        changes, problems = draft.changes(), draft.problems()
        for name, each in self.rows.items():
            each.show_value(draft.value(name), is_changed=name in changes, problem=problems.get(name, ""))
        show_text(self.status, self._told or self._pending(len(changes), bool(problems)))
        self.take_back.setEnabled(draft.undoable is not None)
        self.revert.setEnabled(bool(changes))
        self.save.setEnabled(bool(changes) and not problems)
        self.setWindowModified(bool(changes))

    def _pending(self, count: int, has_problems: bool) -> str:
        if not count:
            return ""
        if has_problems:
            return tr("Not everything can be saved as it stands: the reason is beside it.")
        if Effect.ANEW in self.page.draft.effects() and self._can_reopen():
            return tr_count(
                "{n} change is not saved. To apply it, the window opens anew.",
                "{n} changes are not saved. To apply them, the window opens anew.",
                count,
            )
        return tr_count("{n} change is not saved.", "{n} changes are not saved.", count)

    def _find(self, words: str) -> None:
        found = {name for name, each in self.rows.items() if each.matches(words)}
        sections = {name.partition(".")[0] for name in found}
        for name, each in self.rows.items():
            each.setVisible(name in found)
        for section, heading in self._headings.items():
            heading.setVisible(section in sections)
            self._items[section].setFlags(_USABLE if section in sections else Qt.ItemFlag.NoItemFlags)
        self._sources_row.setVisible("source" in sections)
        show_text(self.nothing, "" if found else tr("No setting has these words."))

    def _go_to(self, place: int) -> None:
        section = list(self._headings)[place]
        # After the layout: in a window that is being made, nothing has its place yet.
        QTimer.singleShot(0, self.area, lambda: self.area.verticalScrollBar().setValue(self._headings[section].y()))
