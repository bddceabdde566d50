"""The list of several sources of config.yaml: entries added, changed, moved and removed, then saved as one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QItemSelection, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from gui.settings.value_field import ValueField
from gui.widgets.buttons import button
from gui.widgets.dialogs import ask_for_file
from gui.widgets.layouts import PAGE_MARGINS, column, label, row, show_text
from gui.widgets.page import Page
from gui.widgets.row_table import RowTable
from gui.widgets.rows import Column, RowModel
from recognition.addresses import has_password, masked
from recognition.errors import RollcallError, SettingsError
from services.language import error_text, tr
from services.messages.formatting import comma_text
from services.settings.page import SettingsPage
from services.settings.problem_texts import problems_text
from services.settings.schema import Value, shown_value, source_settings
from services.settings.source_list import SourceEntry, SourceList
from services.settings.source_texts import source_choice_texts, source_texts

_ROWS = 4
"""That are in sight at least, the headings among them; where there is less room, the page scrolls."""


class SourcesWindow(Page):
    """Edits a copy of the list; nothing is written before Save.

    saved: carries what was written, a ``services.settings.page.Saved``.
    """

    saved = Signal(object)

    def __init__(self, page: SettingsPage, parent: QWidget) -> None:
        super().__init__(tr("Several sources") + "[*]", (820, 620), parent, refresh_ms=1000)
        self._page = page
        self.list = SourceList(page)
        self._told = ""
        texts = source_texts()
        role = max((_called("role", each) for each in source_settings()["role"].choices), key=len)
        self._model = RowModel(
            lambda each: each.number,
            _label,
            self,
            columns=(
                Column(texts["source"].title, _masked, sample="n" * 18),
                Column(texts["name"].title, lambda each: str(each.value("name")), sample="n" * 14),
                Column(texts["place"].title, lambda each: str(each.value("place")), sample="n" * 14),
                Column(texts["role"].title, lambda each: _called("role", each.value("role")), sample=role),
            ),
        )
        self.table = RowTable(self._model, tr("Several sources"), (0,))
        self.table.setMinimumHeight(_ROWS * self.table.verticalHeader().defaultSectionSize())
        self.fields = {key: self._field(key) for key in source_settings()}
        self.add = button(tr("&Add"), tr("Adds a source"), "add", clicked=self._add)
        self.remove = button(tr("&Remove"), tr("Takes the source out of the list"), clicked=self._remove)
        self.up = button(tr("Move &up"), clicked=lambda: self._move(-1))
        self.down = button(tr("Move &down"), clicked=lambda: self._move(1))
        self.problem = label("", "warning")
        self.status = label("", "neutral")
        self.save = button(
            tr("&Save"),
            tr("Writes the list; the window opens anew with these sources"),
            primary=True,
            clicked=lambda: self._page.access.run("sources", self._save),
        )
        self._form = QWidget()
        grid = QGridLayout(self._form)
        grid.setContentsMargins(0, 0, 0, 0)
        self.choose = button(tr("Choose…"), clicked=self._ask_for_file)
        self.choose.setAccessibleName(tr("Choose: {name}", name=texts["source"].title))
        for place, (key, field) in enumerate(self.fields.items(), start=1):
            title = label(texts[key].title)
            title.setBuddy(field)
            if key == "source":  # a path is longer than what is beside the others
                field.set_wide(True)
                grid.addWidget(title, 0, 0)
                grid.addLayout(row((field, 1), self.choose), 0, 1, 1, 2)
                grid.addWidget(label(texts[key].sentence, "muted"), 1, 1, 1, 2)
                continue
            grid.addWidget(title, place, 0)
            grid.addWidget(field, place, 1)
            grid.addWidget(label(texts[key].sentence, "muted"), place, 2)
        grid.setColumnStretch(2, 1)
        column(
            label(tr("They are watched at once, in place of the source at the start."), "muted"),
            (self.table, 1),
            row(self.add, self.remove, self.up, self.down, None),
            self._form,
            self.problem,
            self.status,
            row(None, self.save),
            margins=PAGE_MARGINS,
            on=self.body,
        )
        self.table.selectionModel().selectionChanged.connect(self._select)
        self._show()

    def refresh(self) -> None:
        """Follows the file, unless something was changed here."""
        told = self._page.read_again()
        if self.list.follow():
            self._show()
        if told:
            self._tell(told)

    def _field(self, key: str) -> ValueField:
        setting, text = source_settings()[key], source_texts()[key]
        choices: list[tuple[Value, str]] = [(each, _called(key, each)) for each in setting.choices]
        made = ValueField(setting, text.title, text.sentence, choices)
        made.edited.connect(partial(self._edit, key))
        return made

    def _selected(self) -> int | None:
        places = [each.row() for each in self.table.selectionModel().selectedRows()]
        return places[0] if places else None

    def _select(self, _selected: QItemSelection, _former: QItemSelection) -> None:
        self._show_fields()

    def _edit(self, key: str, value: object) -> None:
        place = self._selected()
        if place is not None:
            self.list.change(place, key, value)
            self._show(place)

    def _add(self) -> None:
        self._show(self.list.add())
        self.fields["source"].setFocus()

    def _ask_for_file(self) -> None:
        ask_for_file(self, tr("Open a video"), lambda file: self._edit("source", str(file)))

    def _remove(self) -> None:
        place = self._selected()
        if place is not None:
            self.list.remove(place)
            self._show(min(place, len(self.list.entries) - 1))

    def _move(self, by: int) -> None:
        place = self._selected()
        if place is not None:
            self._show(self.list.move(place, by))

    def _show(self, place: int = 0) -> None:
        self._told = ""
        self.table.show_rows(self.list.entries)
        if self.list.entries:
            self.table.selectRow(max(place, 0))
        self._show_fields()

    def _show_fields(self) -> None:
        place, entries = self._selected(), self.list.entries
        self._form.setEnabled(place is not None)
        for key, field in self.fields.items():
            field.show_value(source_settings()[key].default if place is None else entries[place].value(key))
        self.remove.setEnabled(place is not None)
        self.up.setEnabled(place is not None and place > 0)
        self.down.setEnabled(place is not None and place < len(entries) - 1)
        problems, is_changed = self.list.problems(), self.list.is_changed
        show_text(self.problem, problems_text(problems))
        show_text(self.status, self._told or self._told_of_password())
        self.save.setEnabled(is_changed and not problems)
        self.setWindowModified(is_changed)

    def _save(self) -> None:
        try:
            saved = self.list.save()
        except SettingsError as error:
            self._tell(problems_text(error.problems))
        except RollcallError as error:
            self._tell(error_text(error))
        else:
            self._tell(tr("Saved."))
            self.saved.emit(saved)

    def _told_of_password(self) -> str:
        """Empty where no address has one."""
        if not any(has_password(str(each.value("source"))) for each in self.list.entries):
            return ""
        return tr(
            "The password in the address is written into config.yaml as it is. In the key store it is kept secret: use "
            "Source > Network cameras, and the address with the user's name alone."
        )

    def _tell(self, text: str) -> None:
        self._told = text
        self._show_fields()


def _masked(entry: SourceEntry) -> str:
    return masked(str(entry.value("source"))) or tr("(no source yet)")


def _label(entry: SourceEntry) -> str:
    return comma_text([each for each in (str(entry.value("name")), _masked(entry)) if each])


def _called(key: str, value: Value) -> str:
    return source_choice_texts().get((key, str(value)), shown_value(value))
