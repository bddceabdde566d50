"""Signing in by hand at the desk: for whoever is not recognised."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QWidget

from gui.operators.pin_dialog import enlarge
from gui.widgets.buttons import button, escaped
from gui.widgets.layouts import column, label, row
from services.language import tr

_FORGOTTEN_MS = 60_000
"""Without input: nobody's half-typed name stays for the next one."""
_COLUMNS = 10
_KEY = 56
_LONGEST = 80
_OFFERED_FROM = 3
"""Letters from which the only name that begins so is offered."""


def next_letters(names: Sequence[str], typed: str) -> tuple[str, ...]:
    """What may follow ``typed`` in one of ``names``, ignoring case: keys for a screen without a keyboard."""
    begun = typed.casefold()
    rest = {each[len(typed)].upper() for each in names if each.casefold().startswith(begun) and len(each) > len(typed)}
    return tuple(sorted(rest))


def only_name(names: Sequence[str], typed: str) -> str:
    """The only one that begins with ``typed``, once enough is typed; else an empty string.

    Nobody can read here who else is registered.
    """
    begun = typed.casefold()
    found = [each for each in names if each.casefold().startswith(begun)]
    return found[0] if len(found) == 1 and len(typed) >= _OFFERED_FROM else ""


class SignIn(QDialog):
    """``answered`` carries the name. Any name is taken: nobody is turned away because a face or a list fails."""

    answered = Signal(str)

    def __init__(self, names: Sequence[str], same_person: Callable[[str], str | None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle(tr("Sign in by hand"))
        self._names, self._same_person = names, same_person
        self.name = QLineEdit()
        self.name.setMaxLength(_LONGEST)
        self.name.setPlaceholderText(tr("First and last name"))
        self.name.setAccessibleName(tr("First and last name"))
        self.name.textChanged.connect(self._update)
        self.offer = button("", clicked=self._take_offer)
        self.offer.setAutoDefault(False)
        self.take = button(tr("&Sign in"), primary=True, clicked=self._answer)
        self.take.setDefault(True)
        self.cancel = button(tr("Cancel"), clicked=self.reject)
        self.cancel.setAutoDefault(False)
        question = label(tr("What is your name?"), "heading")
        keys = QWidget()
        self._keys = QGridLayout(keys)
        self._keys.setContentsMargins(0, 0, 0, 0)
        self._keys.setColumnStretch(_COLUMNS, 1)
        self.letters: dict[str, QWidget] = {}
        for each in (question, self.name, self.offer, self.take, self.cancel):
            enlarge(each)
        column(
            question,
            self.name,
            keys,
            self.offer,
            None,
            row(self.cancel, None, self.take),
            spacing=14,
            margins=(24, 20, 24, 20),
            on=self,
        )
        self.setMinimumSize(680, 420)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_FORGOTTEN_MS)
        self._timer.timeout.connect(self.reject)
        self._update()
        self.name.setFocus()

    def _update(self) -> None:
        typed = self.name.text()
        offered = only_name(self._names, typed)
        self.offer.setText(escaped(offered))
        self.offer.setVisible(bool(offered) and offered != typed)
        self.take.setEnabled(bool(typed.strip()))
        for key in self.letters.values():
            self._keys.removeWidget(key)
            key.deleteLater()
        self.letters = {}
        # More letters are typed: the list of who is registered is not to be read off the screen.
        letters = () if offered else next_letters(self._names, typed)
        for place, letter in enumerate((*letters, "⌫") if typed or letters else ()):
            self.letters[letter] = self._key(letter, place)
        self._timer.start()

    def _key(self, letter: str, place: int) -> QWidget:
        is_delete = letter == "⌫"
        text = tr("Space") if letter == " " else letter
        key = button(escaped(text), clicked=self.name.backspace if is_delete else lambda: self._type(letter))
        key.setAutoDefault(False)
        key.setMinimumSize(_KEY, _KEY)
        if is_delete:
            key.setAccessibleName(tr("Delete the last character"))
        enlarge(key)
        self._keys.addWidget(key, place // _COLUMNS, place % _COLUMNS)
        return key

    def _type(self, letter: str) -> None:
        before = self.name.text()
        self.name.setText(before + (letter if not before or before.endswith((" ", "-")) else letter.lower()))

    def _take_offer(self) -> None:
        self.name.setText(self.offer.text().replace("&&", "&"))
        self._answer()

    def _answer(self) -> None:
        name = " ".join(self.name.text().split())
        if name:
            self.answered.emit(self._same_person(name) or name)
            self.accept()
