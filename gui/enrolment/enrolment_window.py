"""Registering somebody from the live picture: what to do, the ring, the looks, a name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QCloseEvent, QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.enrolment.enrolment_picture import EnrolmentPicture
from gui.enrolment.look_strip import LookStrip
from gui.widgets.icons import name_icon
from gui.widgets.name_field import NameField
from gui.widgets.page import Page
from gui.widgets.theme import Appearance
from realtime.interfaces import SessionState, Snapshot
from services.enrolment.live_enrolment import EnrolmentView, LiveEnrolment
from services.gallery.editor import GalleryEditor
from services.messages.enrolment import hint_text, outcome_text, resembles_text
from services.messages.live import live_text

_PULL_MS = 33
_HINT_SCALE = 1.7
_NOW_SAVING = "Saving…"
_PAUSED = "The picture is paused. Let it go on in the main window."
_NO_PICTURE = (SessionState.OPENING, SessionState.RECONNECTING, SessionState.FAILED, SessionState.FINISHED)


class EnrolmentWindow(Page):
    """Follows ``enrolment``. ``snapshot`` gives the live picture and the gallery, ``mirrored`` whether the main window
    shows the picture as a mirror does.

    Enter stops collecting, and saves once it has stopped; Escape ends it and keeps nothing.
    """

    def __init__(
        self,
        enrolment: LiveEnrolment,
        people: GalleryEditor,
        snapshot: Callable[[], Snapshot],
        appearance: Appearance,
        parent: QWidget,
        *,
        mirrored: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__("Register from the camera", (900, 780), appearance, parent, _PULL_MS)
        self._enrolment = enrolment
        self._people = people
        self._snapshot = snapshot
        self._mirrored = mirrored
        self._was_running = False
        self.picture = EnrolmentPicture()
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setFont(_larger(self.hint.font()))
        self.hint.setMinimumHeight(self.hint.fontMetrics().height() * 2)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.count = QLabel()
        self.count.setFont(_larger(self.count.font()))
        self.count.setObjectName("muted")
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.strip = LookStrip()
        self.name = self._new_field("")
        self.again = _button("Start &again", "camera", "Throw these looks away and begin anew")
        self.enough = _button("E&nough", "pause", "Collect no more looks (Enter)")
        self.cancel = _button("&Cancel", "close", "End it and keep nothing (Esc)")
        self.save = QPushButton("&Save")
        self.save.setToolTip("Put the looks into the gallery under this name (Enter)")
        self.save.setObjectName("primary")
        self._assemble()
        self.strip.struck.connect(lambda number: self._enrolment.strike(number))
        self.again.clicked.connect(self._begin_again)
        self.enough.clicked.connect(lambda: self._enrolment.finish())
        self.cancel.clicked.connect(self.close)
        self.save.clicked.connect(self.keep)
        self.dress()
        self.pull()

    def begin(self, name: str = "") -> None:
        """Collects anew, for ``name`` where it is known already."""
        self._enrolment.begin()
        field = self._new_field(name)
        self._name_row.replaceWidget(self.name, field)
        self.name.hide()
        self.name.deleteLater()
        self.name = field
        self.picture.setFocus()
        self.pull()

    def _begin_again(self) -> None:
        """Of the same person, unless they are registered by now."""
        self.begin("" if self._view().saved is not None else self.name.line.text())

    def keep(self) -> None:
        """Saves under the name in the field, if it is one; once it is saved, closes."""
        view = self._view()
        if view.saved is not None:
            self.close()
        elif self.name.problem is not None:
            self.name.setFocus()
        elif view.looks and not view.saving:
            self._enrolment.save(self.name.name)
            self.pull()

    def pull(self) -> None:
        """Shows what there is by now."""
        view, snapshot = self._view(), self._snapshot()
        self.picture.set_mirrored(self._mirrored())
        self.picture.show_both(snapshot, view)
        self.picture.describe()
        self.strip.show_looks(view.looks, mirrored=self._mirrored())
        self._show_words(view, snapshot)
        self._show_what_can_be_done(view)
        if self._was_running and view.finished and self.name.problem is not None:
            self.name.setFocus()  # what is still missing
        self._was_running = view.running

    def dress(self) -> None:
        super().dress()
        theme = self._appearance.theme
        self.note.setStyleSheet(
            f"background: {theme.warning_back}; color: {theme.text}; border-radius: 8px; padding: 8px 12px;"
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if isinstance(focused, QAbstractButton):
            focused.click()
        elif self._view().running:
            self._enrolment.finish()
        else:
            self.keep()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._enrolment.cancel()
        super().closeEvent(event)

    def _view(self) -> EnrolmentView:
        return self._enrolment.view()

    def _show_words(self, view: EnrolmentView, snapshot: Snapshot) -> None:
        words = _words(view, snapshot)
        if words != self.hint.text():
            self.hint.setText(words)
            _announce(self.hint, words)
        self.count.setText(f"{len(view.looks)} of {view.wanted}")
        is_meant = view.resembles is not None and view.resembles == self.name.name
        note = "" if view.saved is not None or is_meant else _note(view)
        if note != self.note.text():
            self.note.setText(note)
            _announce(self.note, note)
        self.note.setVisible(bool(note))

    def _show_what_can_be_done(self, view: EnrolmentView) -> None:
        is_saved = view.saved is not None
        self.enough.setVisible(view.running)
        self.enough.setEnabled(bool(view.looks))
        self.again.setText("Register somebody &else" if is_saved else "Start &again")
        self.again.setVisible(is_saved or view.finished)
        self.cancel.setVisible(not is_saved)
        self.save.setText("&Done" if is_saved else "&Save")
        self.save.setEnabled(is_saved or (bool(view.looks) and self.name.problem is None and not view.saving))
        self.name.setEnabled(not is_saved and not view.saving)
        self.strip.set_strikable(not is_saved and not view.saving)

    def _new_field(self, name: str) -> NameField:
        field = NameField(
            [person.name for person in self._snapshot().gallery.people],
            self._people.same_person,
            known="{} is registered already; these pictures are added.",
            new="A new person. The pictures stay on this computer.",
        )
        field.changed.connect(self._name_changed)
        if name:
            field.set_text(name)
        return field

    def _name_changed(self) -> None:
        if hasattr(self, "save"):
            self._show_what_can_be_done(self._view())

    def _assemble(self) -> None:
        said = QHBoxLayout()
        said.setSpacing(16)
        said.addWidget(self.hint, 1)
        said.addWidget(self.count, 0, Qt.AlignmentFlag.AlignVCenter)
        self._name_row = QHBoxLayout()
        self._name_row.setSpacing(8)
        self._name_row.addWidget(self.name, 1)
        self._name_row.addSpacing(16)
        for button in (self.again, self.enough, self.cancel, self.save):
            self._name_row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 14, 16, 14)
        whole.setSpacing(10)
        whole.addWidget(self.picture, 1)
        whole.addLayout(said)
        whole.addWidget(self.note)
        whole.addWidget(self.strip)
        whole.addLayout(self._name_row)


def _words(view: EnrolmentView, snapshot: Snapshot) -> str:
    """What to tell the person now."""
    if view.saved is not None and view.outcome is not None:
        return outcome_text(view.outcome)
    if view.saving:
        return _NOW_SAVING
    if view.running:
        if snapshot.state is SessionState.PAUSED:
            return _PAUSED
        if snapshot.state in _NO_PICTURE and live_text(snapshot.status):
            return live_text(snapshot.status)
        return hint_text(view.hint) if view.hint is not None else ""
    if not view.finished:
        return ""
    if not view.looks:
        return "No looks were collected."
    count = "1 look" if len(view.looks) == 1 else f"{len(view.looks)} looks"
    return f"{count}. Strike out what is no good, type the name, and save."


def _note(view: EnrolmentView) -> str:
    if view.outcome is not None:
        return outcome_text(view.outcome)
    return resembles_text(view.resembles) if view.resembles is not None else ""


def _button(words: str, drawing: str, explanation: str) -> QPushButton:
    button = QPushButton(words)
    button.setToolTip(explanation)
    name_icon(button, drawing)
    return button


def _larger(font: QFont) -> QFont:
    larger = QFont(font)
    larger.setPointSizeF(font.pointSizeF() * _HINT_SCALE if font.pointSizeF() > 0 else 17.0)
    return larger


def _announce(widget: QWidget, words: str) -> None:
    """Has a screen reader say it at once, where this Qt can (from 6.8 on)."""
    announcement = getattr(QtGui, "QAccessibleAnnouncementEvent", None)
    if announcement is not None and words:
        QAccessible.updateAccessibility(announcement(widget, words))
