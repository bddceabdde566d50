"""A field for a person's name that completes registered names, and dialogs that ask for one."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QCompleter, QDialog, QDialogButtonBox, QLabel, QLineEdit, QWidget

from gui.widgets.layouts import TOP, column, label, leading, row
from gui.widgets.window_places import fit_screen
from services.gallery.editor import GalleryEditor
from services.language import tr
from services.messages.formatting import shorten
from storage.names.camera_names import is_camera_name

_MAX_BYTES = 200
"""Of UTF-8 in the name of a folder of the gallery."""
_FORBIDDEN = set('/\\:*?"<>|')
_FOLDED = Qt.ItemDataRole.UserRole
WithName = Callable[[str], str]
"""Makes a text with a person's name."""


def name_problem(name: str) -> str | None:
    """Why ``name`` cannot be a person's name, or None. Names become names of folders on any system."""
    if not name:
        return tr("Type a name.")
    if name.startswith(".") or name.endswith("."):
        return tr("A name cannot begin or end with a dot.")
    wrong = sorted(set(name) & _FORBIDDEN)
    if wrong:
        return tr("A name cannot contain {characters}", characters=" ".join(wrong))
    if len(name.encode("utf-8", "surrogatepass")) > _MAX_BYTES:
        return tr("The name is too long for a folder's name; shorten it.")
    return None


def camera_name_hint(names: Iterable[str]) -> str:
    """Where one of the names is likely that of a picture, and not of a person; they may be taken all the same."""
    name = next(filter(is_camera_name, names), None)
    if name is None:
        return ""
    return tr("“{name}” looks like the name that a camera or a program gives to a picture. Is it theirs?", name=name)


def tidy(name: str) -> str:
    """One space between words, none at the ends; Unicode NFC."""
    return " ".join(unicodedata.normalize("NFC", name).split())


def folded(text: str) -> str:
    """Without case and accents, so that "zoe" finds "Zoë"."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in decomposed if not unicodedata.combining(each))


class NameField(QWidget):
    """``name`` is the answer: the registered spelling where somebody registered is meant.

    ``same_person`` finds somebody whose name differs only in case, accents, spaces or punctuation; they are meant
    unless the box below the field is checked. ``known`` and ``new`` are the hints for a registered person and for a
    new one. ``changed`` is emitted with every answer, ``entered`` by Return on a valid one.
    """

    changed = Signal()
    entered = Signal()

    def __init__(
        self,
        people: Sequence[str],
        same_person: Callable[[str], str | None],
        parent: QWidget | None = None,
        *,
        known: WithName | None = None,
        new: str | None = None,
    ) -> None:
        super().__init__(parent)
        self._people = {_same(person): person for person in people}
        self._same_person = same_person
        self._known = known or (lambda name: tr("{name} is in the gallery already and gets more pictures.", name=name))
        self._new = new or tr("A new person.")
        self.problem: str | None = None
        self.name = ""
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Full name"))
        self.line.setAccessibleName(tr("Name of the person"))
        self.line.setCompleter(_NameCompleter(people, self.line))
        self.hint = label(name="muted")
        self.hint.setAlignment(leading(Qt.AlignmentFlag.AlignTop))
        self.other = QCheckBox(tr("No, this is somebody else"))
        self.other.hide()
        column(self.line, self.hint, self.other, spacing=8, on=self)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._text_changed)
        self.other.toggled.connect(self._validate)
        self.line.returnPressed.connect(self._entered)
        self._validate()

    @property
    def is_known(self) -> bool:
        """Whether somebody registered is meant."""
        return _same(self.name) in self._people

    def begin(self, people: Sequence[str], name: str = "") -> None:
        """Asks anew, with the people registered by now."""
        self._people = {_same(person): person for person in people}
        self.line.setCompleter(_NameCompleter(people, self.line))
        self.set_text(name)
        self._text_changed()

    def button_text(self, new: str, known: WithName) -> str:
        """``known`` of the shortened name where somebody registered is meant, otherwise ``new``."""
        return known(shorten(self.name)) if self.problem is None and self.is_known else new

    def set_text(self, name: str) -> None:
        self.line.setText(name)
        self.line.selectAll()

    def answer_for(self, typed: str) -> str:
        """The person meant by ``typed``, in the registered spelling where there is one."""
        name = tidy(typed)
        known = self._people.get(_same(name))
        if known is not None or not name:
            return known or ""
        return self._same_person(name) or name

    def _text_changed(self) -> None:
        self.other.setChecked(False)
        self._validate()

    def _validate(self) -> None:
        typed = tidy(self.line.text())
        self.problem = name_problem(typed)
        meant = self.answer_for(typed)
        nearly = self.problem is None and _same(typed) not in self._people and meant != typed
        self.other.setVisible(nearly)
        self.name = typed if nearly and self.other.isChecked() else meant
        if self.problem:
            self.hint.setText(self.problem)
        elif nearly and not self.other.isChecked():
            self.hint.setText(tr("{name} is registered already; that person is used.", name=meant))
        else:
            new = camera_name_hint([self.name]) or self._new
            self.hint.setText(self._known(self.name) if self.is_known else new)
        self.changed.emit()

    def _entered(self) -> None:
        if self.problem is None:
            self.entered.emit()


def _same(name: str) -> str:
    """Equal for names that file systems without case do not distinguish."""
    return tidy(name).casefold()


class _NameCompleter(QCompleter):
    """Matches any part of a name without case and accents."""

    def __init__(self, people: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        model = QStandardItemModel(self)
        for person in sorted(people, key=folded):
            item = QStandardItem(person)
            item.setData(folded(person), _FOLDED)
            model.appendRow(item)
        self.setModel(model)
        self.setCompletionRole(_FOLDED)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseSensitive)

    def splitPath(self, path: str) -> list[str]:
        return [folded(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))


class Question(QDialog):
    """A dialog with Cancel and a default button ``take``; deleted when it closes."""

    def __init__(self, title: str, question: str, take: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.question = label(question, "heading")
        self.buttons = QDialogButtonBox()
        self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.take = self.buttons.addButton(take, QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def event(self, event: QEvent) -> bool:
        """Grows with its texts, which Qt does not do for those that are wrapped."""
        may_grow = event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show)
        done = super().event(event)
        if may_grow and (layout := self.layout()) is not None:
            needed = layout.totalHeightForWidth(self.width()) if layout.hasHeightForWidth() else 0
            self.resize(max(self.width(), layout.totalMinimumSize().width()), max(self.height(), needed))
            fit_screen(self)
        return done


class NameQuestion(Question):
    """``answered`` carries the name. The button reads ``new``, or ``known`` of a registered name."""

    answered = Signal(str)

    def __init__(
        self, title: str, question: str, field: NameField, parent: QWidget, *, new: str, known: WithName
    ) -> None:
        super().__init__(title, question, new, parent)
        self.setMinimumWidth(440)
        self.field = field
        self._new, self._known = new, known
        self.picture = QLabel()
        self.picture.hide()
        text = column(self.question, field, None)
        content = row((self.picture, 0, TOP), (text, 1), spacing=16)
        column(content, self.buttons, spacing=12, margins=(20, 18, 20, 16), on=self)
        field.changed.connect(self._validate)
        self._validate()
        field.setFocus()

    def show_picture(self, picture: QPixmap, name: str) -> None:
        self.picture.setPixmap(picture)
        self.picture.setAccessibleName(name)
        self.picture.show()

    def accept(self) -> None:
        if self.field.problem is None:
            name = self.field.name
            super().accept()
            self.answered.emit(name)

    def _validate(self) -> None:
        self.take.setEnabled(self.field.problem is None)
        self.take.setText(self.field.button_text(self._new, self._known))


def ask_new_name(
    person: str, names: Sequence[str], people: GalleryEditor, parent: QWidget, done: Callable[[], None]
) -> NameQuestion:
    """Opens the question and returns. The name of somebody else merges both. ``done`` is called after the command."""

    def same_person(name: str) -> str | None:
        found = people.same_person(name)
        return found if found != person else None

    field = NameField(
        [each for each in names if each != person],
        same_person,
        known=lambda name: tr("{name} is in the gallery already: both become one person.", name=name),
        new=tr("The pictures stay; they get the new name."),
    )
    field.set_text(person)
    dialog = NameQuestion(
        tr("Rename"),
        tr("What is the name of {name}?", name=person),
        field,
        parent,
        new=tr("Rename"),
        known=lambda name: tr("Join with {name}", name=name),
    )

    def answer(name: str) -> None:
        if name == person:
            return
        if field.is_known:
            people.merge(person, name)
        else:
            people.rename(person, name)
        done()

    dialog.answered.connect(answer)
    dialog.open()
    return dialog
