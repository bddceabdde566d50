"""Registers somebody from the live picture: instructions, the ring, the looks, a name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from gui.enrolment.enrolment_picture import EnrolmentPicture
from gui.enrolment.look_strip import LookStrip
from gui.widgets.buttons import button
from gui.widgets.layouts import TOP, column, label, row
from gui.widgets.name_field import NameField
from gui.widgets.page import Page
from gui.widgets.theme import Appearance
from realtime.interfaces import SessionState, Snapshot
from services.enrolment.live_enrolment import EnrolmentView, LiveEnrolment
from services.gallery.editor import GalleryEditor
from services.messages.enrolment import hint_text, outcome_text, resembles_text
from services.messages.formatting import count_text
from services.messages.live import live_text

_REFRESH_MS = 33
_HINT_SCALE = 1.7
_NOW_SAVING = "Saving…"
_PAUSED = "The picture is paused. Resume it in the main window."
_NO_PICTURE = (SessionState.OPENING, SessionState.RECONNECTING, SessionState.FAILED, SessionState.FINISHED)


class EnrolmentWindow(Page):
    """Follows ``enrolment``. ``snapshot`` gives the live picture and the gallery; ``mirrored`` whether the main window
    shows the picture mirrored.

    Enter stops collecting, and saves after that; Escape closes the window and keeps nothing.
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
        super().__init__("Register from the camera", (900, 780), appearance, parent, refresh_ms=_REFRESH_MS)
        self._enrolment = enrolment
        self._people = people
        self._snapshot = snapshot
        self._mirrored = mirrored
        self._was_running = False
        self.picture = EnrolmentPicture()
        self.hint = label(scale=_HINT_SCALE)
        self.hint.setMinimumHeight(self.hint.fontMetrics().height() * 2)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.count = label(name="muted", scale=_HINT_SCALE)
        self.count.setWordWrap(False)
        self.note = label(name="warning")
        self.strip = LookStrip()
        self.name = self._new_field("")
        self.again = button(
            "Start &again", "Discard these looks and collect new ones", "camera", clicked=self._begin_again
        )
        self.enough = button("E&nough", "Collect no more looks (Enter)", "pause", clicked=self._enrolment.finish)
        self.cancel = button("&Cancel", "Close the window and keep nothing (Esc)", "close", clicked=self.close)
        self.save = button(
            "&Save", "Put the looks into the gallery under this name (Enter)", primary=True, clicked=self.save_looks
        )
        buttons = ((each, 0, TOP) for each in (self.again, self.enough, self.cancel, self.save))
        self._name_row = row((self.name, 1), *buttons)
        self._name_row.insertSpacing(1, 16)
        column(
            (self.picture, 1),
            row((self.hint, 1), self.count, spacing=16),
            self.note,
            self.strip,
            self._name_row,
            margins=(16, 14, 16, 14),
            on=self,
        )
        self.strip.discarded.connect(lambda number: self._enrolment.strike(number))
        self.set_up()

    def begin(self, name: str = "") -> None:
        """Starts to collect looks, of ``name`` where that is known."""
        self._enrolment.begin()
        field = self._new_field(name)
        self._name_row.replaceWidget(self.name, field)
        self.name.hide()
        self.name.deleteLater()
        self.name = field
        self.picture.setFocus()
        self.refresh()

    def _begin_again(self) -> None:
        """Of the same person, unless they have been saved."""
        self.begin("" if self._view().saved is not None else self.name.line.text())

    def save_looks(self) -> None:
        """Saves under the name in the field, if it is valid; closes once that is done."""
        view = self._view()
        if view.saved is not None:
            self.close()
        elif self.name.problem is not None:
            self.name.setFocus()
        elif view.looks and not view.saving:
            self._enrolment.save(self.name.name)
            self.refresh()

    def refresh(self) -> None:
        view, snapshot = self._view(), self._snapshot()
        self.picture.set_mirrored(self._mirrored())
        self.picture.show_both(snapshot, view)
        self.picture.describe()
        self.strip.show_looks(view.looks, mirrored=self._mirrored())
        self._show_status(view, snapshot)
        self._update_actions(view)
        if self._was_running and view.finished and self.name.problem is not None:
            self.name.setFocus()  # still missing
        self._was_running = view.running

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
            self.save_looks()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._enrolment.cancel()
        super().closeEvent(event)

    def _view(self) -> EnrolmentView:
        return self._enrolment.view()

    def _show_status(self, view: EnrolmentView, snapshot: Snapshot) -> None:
        text = _status(view, snapshot)
        if text != self.hint.text():
            self.hint.setText(text)
            _announce(self.hint, text)
        self.count.setText(f"{len(view.looks)} of {view.wanted}")
        is_meant = view.resembles is not None and view.resembles == self.name.name
        note = "" if view.saved is not None or is_meant else _note(view)
        if note != self.note.text():
            self.note.setText(note)
            _announce(self.note, note)
        self.note.setVisible(bool(note))

    def _update_actions(self, view: EnrolmentView) -> None:
        is_saved = view.saved is not None
        self.enough.setVisible(view.running)
        self.enough.setEnabled(bool(view.looks))
        self.again.setText("Register somebody &else" if is_saved else "Start &again")
        self.again.setVisible(is_saved or view.finished)
        self.cancel.setVisible(not is_saved)
        self.save.setText("&Done" if is_saved else "&Save")
        self.save.setEnabled(is_saved or (bool(view.looks) and self.name.problem is None and not view.saving))
        self.name.setEnabled(not is_saved and not view.saving)
        self.strip.allow_discarding(not is_saved and not view.saving)

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
            self._update_actions(self._view())


def _status(view: EnrolmentView, snapshot: Snapshot) -> str:
    """What the person is to do now."""
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
    return f"{count_text(len(view.looks), 'look')}. Discard bad ones, type the name, and save."


def _note(view: EnrolmentView) -> str:
    if view.outcome is not None:
        return outcome_text(view.outcome)
    return resembles_text(view.resembles) if view.resembles is not None else ""


def _announce(widget: QWidget, text: str) -> None:
    """Read out by a screen reader at once, with Qt 6.8 or newer."""
    announcement = getattr(QtGui, "QAccessibleAnnouncementEvent", None)
    if announcement is not None and text:
        QAccessible.updateAccessibility(announcement(widget, text))
