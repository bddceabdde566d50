"""Records that somebody agreed: the text, what for, until when, and their name or signature."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QLineEdit, QTextBrowser, QWidget

from gui.privacy.signature_pad import SignaturePad
from gui.widgets.buttons import button, with_calendar
from gui.widgets.layouts import TOP, column, label, row
from gui.widgets.name_field import Question
from services.language import tr
from services.privacy.consent_page import ConsentPage
from services.privacy.sample_texts import PREFIX
from services.settings.texts import choice_texts
from storage.journal.consents import ConsentText, Purpose

_WIDTH = 620
_LINES = 3
"""Of the text that are shown at least; it is scrolled."""
_POLL_MS = 100


def purpose_text(purpose: Purpose) -> str:
    match purpose:
        case Purpose.RECOGNITION:
            return tr("To be recognised")
        case Purpose.SIGHTINGS:
            return tr("To be recorded as seen")
        case Purpose.PHOTO:
            return tr("Pictures from the camera may be kept")


class ConsentDialog(Question):
    """``accept`` gives the consent by ``consent``, and calls ``done``."""

    def __init__(
        self, person: str, consent: ConsentPage, parent: QWidget, done: Callable[[], object] = lambda: None
    ) -> None:
        super().__init__(tr("Consent"), tr("What {name} agrees to", name=person), tr("Record consent"), parent)
        self._person, self._consent, self._done = person, consent, done
        self._texts: tuple[ConsentText, ...] = ()
        self.setMinimumWidth(_WIDTH)
        self.text = QComboBox()
        self.text.setAccessibleName(tr("Text that is agreed to"))
        self.body = QTextBrowser()
        self.body.setAccessibleName(tr("The text"))
        self.body.setMinimumHeight(_LINES * self.fontMetrics().lineSpacing() + 12)
        self.purposes = {each: QCheckBox(purpose_text(each)) for each in Purpose}
        for box in self.purposes.values():
            box.setChecked(True)
        self.purposes[Purpose.RECOGNITION].setEnabled(False)
        self.ends = QCheckBox(tr("Until the end of"))
        self.ends.setChecked(True)
        self.until = with_calendar(QDateEdit(QDate.currentDate().addYears(1)), tr("Last day of the consent"))
        self.until.setMinimumDate(QDate.currentDate())
        self.ends.toggled.connect(self.until.setEnabled)
        self.typed = QLineEdit()
        self.typed.setPlaceholderText(tr("Name, typed by the person who agrees"))
        self.typed.setAccessibleName(tr("Name, typed by the person who agrees"))
        self.pad = SignaturePad()
        self.clear = button(tr("C&lear"), clicked=self.pad.clear)
        self.clear.setAutoDefault(False)  # Enter records
        column(
            self.question,
            self.text,
            (self.body, 1),
            *self.purposes.values(),
            row(self.ends, self.until, None),
            self.typed,
            row((label(tr("Or a signature:"), "muted", wraps=False), 0, TOP), self.pad, (self.clear, 0, TOP), None),
            self.buttons,
            margins=(20, 18, 20, 16),
            on=self,
        )
        self.text.currentIndexChanged.connect(self._show_text)
        self.typed.textChanged.connect(self._validate)
        self.pad.changed.connect(self._validate)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._load)
        self._timer.start(_POLL_MS)
        self._load()
        self._validate()
        self.typed.setFocus()

    def accept(self) -> None:
        if not self.take.isEnabled():
            return
        self._consent.give(
            self._person,
            self._texts[self.text.currentIndex()].name,
            signed_name=self.typed.text().strip(),
            signature=self.pad.png(),
            until=self._end() if self.ends.isChecked() else None,
            purposes=[purpose for purpose, box in self.purposes.items() if box.isChecked()],
        )
        super().accept()
        self._done()

    def _end(self) -> float:
        """The beginning of the day after, in seconds since the epoch."""
        day = self.until.date().addDays(1)
        return datetime(day.year(), day.month(), day.day()).timestamp()

    def _load(self) -> None:
        """Shows the texts once they were read; the organisation's own in the language of the window comes first."""
        texts = self._consent.view().texts
        if not texts:
            return
        self._timer.stop()
        language = QLocale().name().partition("_")[0]
        self._texts = tuple(sorted(texts, key=lambda each: (each.name.startswith(PREFIX), each.language != language)))
        self.text.addItems([_title(each) for each in self._texts])
        self._show_text()
        self._validate()

    def _show_text(self) -> None:
        if self._texts:
            self.body.setPlainText(self._texts[self.text.currentIndex()].body)

    def _validate(self) -> None:
        is_signed = bool(self.typed.text().strip()) or self.pad.is_signed
        self.take.setEnabled(is_signed and bool(self._texts))


def _title(text: ConsentText) -> str:
    language = choice_texts().get(("window.language", text.language), text.language)
    if text.name.startswith(PREFIX):
        return tr("Sample, {language}", language=language)
    return tr("{name}, version {version}, {language}", name=text.name, version=text.version, language=language)


def ask_consent(person: str, consent: ConsentPage, parent: QWidget, done: Callable[[], object]) -> None:
    """Calls ``done`` at once where ``person`` may be recognised, else when they agreed."""
    if consent.may_be_recognised(person):
        done()
    else:
        ConsentDialog(person, consent, parent, done).open()
