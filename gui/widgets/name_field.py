"""A field for a person's name: completes to who is registered, and offers somebody of nearly the same name."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QCompleter, QLabel, QLineEdit, QVBoxLayout, QWidget

from gui.people.people_model import plain

_LONGEST = 200
"""Bytes in UTF-8, as the gallery allows for a folder's name."""
_FORBIDDEN = set('/\\:*?"<>|')
_PLAIN = Qt.ItemDataRole.UserRole


def name_problem(name: str) -> str | None:
    """Why ``name`` cannot be a person's, or None. Names become folders, on whatever system."""
    if not name:
        return "Type a name."
    if name.startswith(".") or name.endswith("."):
        return "A name cannot begin or end with a dot."
    wrong = sorted(set(name) & _FORBIDDEN)
    if wrong:
        return f"A name cannot contain {' '.join(wrong)}"
    if len(name.encode("utf-8", "surrogatepass")) > _LONGEST:
        return "The name is too long for a folder's name; shorten it."
    return None


def tidy(name: str) -> str:
    """One space between words, none around."""
    return " ".join(unicodedata.normalize("NFC", name).split())


def short(name: str, most: int = 22) -> str:
    """For a button: cut where it is long."""
    return name if len(name) <= most else f"{name[: most - 1].rstrip()}…"


class NameField(QWidget):
    """``name`` is the answer: the registered spelling where somebody registered is meant.

    ``same_person`` gives somebody whose name differs only in case, accents, spaces or punctuation; they are meant
    unless the box under the field says otherwise. ``known`` and ``new`` are what is said of a registered person, by
    format, and of a new one. ``changed`` comes with every answer, ``entered`` with Return on a usable one.
    """

    changed = Signal()
    entered = Signal()

    def __init__(
        self,
        people: Sequence[str],
        same_person: Callable[[str], str | None],
        parent: QWidget | None = None,
        *,
        known: str = "{} is in the gallery already and gets more pictures.",
        new: str = "A new person.",
    ) -> None:
        super().__init__(parent)
        self._people = {_same(person): person for person in people}
        self._same_person = same_person
        self._known, self._new = known, new
        self.problem: str | None = None
        self.name = ""
        self.line = QLineEdit()
        self.line.setPlaceholderText("Full name")
        self.line.setAccessibleName("Name of the person")
        self.line.setCompleter(_NameCompleter(people, self.line))
        self.hint = QLabel()
        self.hint.setObjectName("muted")
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.other = QCheckBox("No, this is somebody else")
        self.other.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.line, self.hint, self.other):
            column.addWidget(widget)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._typed)
        self.other.toggled.connect(self._judge)
        self.line.returnPressed.connect(self._entered)
        self._judge()

    @property
    def is_known(self) -> bool:
        """Whether somebody registered is meant."""
        return _same(self.name) in self._people

    def set_text(self, name: str) -> None:
        self.line.setText(name)
        self.line.selectAll()

    def answer_for(self, typed: str) -> str:
        """Who is meant by ``typed``: the registered spelling of it where there is one."""
        name = tidy(typed)
        known = self._people.get(_same(name))
        if known is not None or not name:
            return known or ""
        return self._same_person(name) or name

    def _typed(self) -> None:
        self.other.setChecked(False)
        self._judge()

    def _judge(self) -> None:
        typed = tidy(self.line.text())
        self.problem = name_problem(typed)
        meant = self.answer_for(typed)
        nearly = self.problem is None and _same(typed) not in self._people and meant != typed
        self.other.setVisible(nearly)
        self.name = typed if nearly and self.other.isChecked() else meant
        if self.problem:
            self.hint.setText(self.problem)
        elif nearly and not self.other.isChecked():
            self.hint.setText(f"{meant} is registered already, and is taken to be meant.")
        else:
            self.hint.setText(self._known.format(self.name) if self.is_known else self._new)
        self.changed.emit()

    def _entered(self) -> None:
        if self.problem is None:
            self.entered.emit()


def _same(name: str) -> str:
    """What file systems that ignore case cannot tell apart."""
    return tidy(name).casefold()


class _NameCompleter(QCompleter):
    """Finds a part of a name without its case and accents, as the search does."""

    def __init__(self, people: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        model = QStandardItemModel(self)
        for person in sorted(people, key=plain):
            item = QStandardItem(person)
            item.setData(plain(person), _PLAIN)
            model.appendRow(item)
        self.setModel(model)
        self.setCompletionRole(_PLAIN)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseSensitive)

    def splitPath(self, path: str) -> list[str]:
        return [plain(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))
