"""Registers somebody from the live picture: instructions, the ring, the looks, a name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6 import QtGui
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QCloseEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QPushButton, QScrollArea, QSizePolicy, QWidget

from gui.enrolment.enrolment_picture import EnrolmentPicture
from gui.widgets.buttons import button
from gui.widgets.layouts import TOP, column, label, row
from gui.widgets.name_field import NameField
from gui.widgets.page import Page
from gui.widgets.painting import paint_cross, paint_portrait
from gui.widgets.pixmaps import square_pixmap
from gui.widgets.plain_text import plain
from realtime.interfaces import SessionState, Snapshot
from recognition.faces.pose import Pose
from services.enrolment.live_enrolment import EnrolmentView, LiveEnrolment
from services.enrolment.look_collector import CollectedLook
from services.gallery.editor import GalleryEditor
from services.language import tr, tr_count
from services.messages.enrolment import hint_text, resembles_text
from services.messages.live import live_text
from services.messages.outcomes import outcome_text

_REFRESH_MS = 33
_HINT_SCALE = 1.7
_SIDE = 52
_NO_PICTURE = (SessionState.OPENING, SessionState.RECONNECTING, SessionState.FAILED, SessionState.FINISHED)


class EnrolmentWindow(Page):
    """Follows ``enrolment``. ``snapshot`` gives the live picture and the gallery; ``mirrored`` whether the main window
    shows the picture mirrored.

    Enter saves the looks under the name, also while they are still collected; without a name it asks for one. Escape
    closes the window and keeps nothing. ``ask_consent`` asks a person, over a window, and goes on where they may be
    recognised.
    """

    def __init__(
        self,
        enrolment: LiveEnrolment,
        people: GalleryEditor,
        snapshot: Callable[[], Snapshot],
        parent: QWidget,
        *,
        mirrored: Callable[[], bool] = lambda: False,
        ask_consent: Callable[[str, QWidget, Callable[[], object]], object] = lambda _person, _on, save: save(),
    ) -> None:
        super().__init__(tr("Register from the camera"), (900, 780), parent, refresh_ms=_REFRESH_MS)
        self._enrolment = enrolment
        self._snapshot = snapshot
        self._mirrored = mirrored
        self._ask_consent = ask_consent
        self._was_running = False
        self.picture = EnrolmentPicture()
        self.hint = label(scale=_HINT_SCALE)
        self.hint.setMinimumHeight(self.hint.fontMetrics().height() * 2)
        self.count = label(name="muted", scale=_HINT_SCALE)
        self.count.setWordWrap(False)
        self.note = label(name="warning")
        self.strip = LookStrip()
        self.name = NameField(
            (),
            people.same_person,
            known=lambda name: tr("{name} is registered already; these pictures are added.", name=name),
            new=tr("A new person. The pictures stay on this computer."),
        )
        self.again = button(
            tr("Start &again"), tr("Discard these looks and collect new ones"), "camera", clicked=self.begin_again
        )
        self.enough = button(tr("E&nough"), tr("Collect no more looks"), "pause", clicked=self._enrolment.finish)
        tip = tr("Close the window and keep nothing (Esc)")
        self.cancel = button(tr("&Cancel"), tip, "close", clicked=self.close)
        tip = tr("Put the looks into the gallery under this name (Enter)")
        self.save = button(tr("&Save"), tip, primary=True, clicked=self.save_looks)
        buttons = ((each, 0, TOP) for each in (self.again, self.enough, self.cancel, self.save))
        name_row = row((self.name, 1), *buttons)
        name_row.insertSpacing(1, 16)
        column(
            (self.picture, 1),
            row((self.hint, 1), self.count, spacing=16),
            self.note,
            self.strip,
            name_row,
            margins=(16, 14, 16, 14),
            on=self.body,
        )
        self.strip.discarded.connect(self._enrolment.strike)
        for part in (self.name, self.picture):  # they keep Enter from the window
            part.entered.connect(self.save_looks)
        self.name.changed.connect(lambda: self._update_actions(self._enrolment.view()))
        self.refresh()

    def begin(self, name: str = "") -> None:
        """Starts to collect looks, of ``name`` where that is known."""
        self._enrolment.begin()
        self.name.begin([person.name for person in self._snapshot().gallery.people], name)
        self.picture.setFocus()
        self.refresh()

    def begin_again(self) -> None:
        """Of the same person, unless they have been saved."""
        self.begin("" if self._enrolment.view().saved is not None else self.name.line.text())

    def save_looks(self) -> None:
        """Saves under the name in the field, if it is valid, and collects no more; closes once that is done."""
        view = self._enrolment.view()
        if view.saved is not None:
            self.close()
        elif self.name.problem is not None:
            if view.running and view.looks:
                self._enrolment.finish()
            self.name.setFocus()
        elif view.looks and not view.saving:
            name = self.name.name
            self._ask_consent(name, self, lambda: self._save(name))

    def _save(self, name: str) -> None:
        self._enrolment.save(name)
        self.refresh()

    def refresh(self) -> None:
        view, snapshot = self._enrolment.view(), self._snapshot()
        self.picture.set_mirrored(self._mirrored())
        self.picture.show_both(snapshot, view)
        self.picture.describe()
        self.strip.show_looks(view.looks, mirrored=self._mirrored())
        self._show_status(view, snapshot)
        self._update_actions(view)
        if self._was_running and view.finished and not self.name.line.hasFocus():
            # The focus of a button that disappears would go to "Start again".
            (self.name if self.name.problem is not None else self.save).setFocus()
        self._was_running = view.running

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if isinstance(focused, QPushButton) and focused is not self.save:
            focused.click()
        elif focused is not self.name.line or self.name.problem is not None:  # otherwise the field did it
            self.save_looks()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._enrolment.cancel()
        super().closeEvent(event)

    def _show_status(self, view: EnrolmentView, snapshot: Snapshot) -> None:
        _say(self.hint, _status(view, snapshot))
        self.count.setText(tr("{done} of {wanted}", done=len(view.looks), wanted=view.wanted))
        is_meant = view.resembles is not None and view.resembles == self.name.name
        note = outcome_text(view.status) or (resembles_text(view.resembles) if view.resembles is not None else "")
        _say(self.note, "" if view.saved is not None or is_meant else note)
        self.note.setVisible(bool(self.note.text()))

    def _update_actions(self, view: EnrolmentView) -> None:
        is_saved = view.saved is not None
        self.enough.setVisible(view.running)
        self.enough.setEnabled(bool(view.looks))
        self.again.setText(tr("Register somebody &else") if is_saved else tr("Start &again"))
        self.again.setVisible(is_saved or view.finished)
        self.cancel.setVisible(not is_saved)
        self.save.setText(tr("&Done") if is_saved else tr("&Save"))
        self.save.setEnabled(is_saved or (bool(view.looks) and self.name.problem is None and not view.saving))
        self.name.setEnabled(not is_saved and not view.saving)
        self.strip.allow_discarding(not is_saved and not view.saving)


def _status(view: EnrolmentView, snapshot: Snapshot) -> str:
    """What the person is to do now."""
    if view.saved is not None and view.status is not None:
        return outcome_text(view.status)
    if view.saving:
        return tr("Saving…")
    if view.running:
        if snapshot.state is SessionState.PAUSED:
            return tr("The picture is paused. Resume it in the main window.")
        if snapshot.state in _NO_PICTURE and live_text(snapshot.status):
            return live_text(snapshot.status)
        return hint_text(view.hint) if view.hint is not None else ""
    if not view.finished:
        return ""
    if not view.looks:
        return tr("No looks were collected.")
    return tr_count(
        "{n} look. Discard bad ones, type the name, and save.",
        "{n} looks. Discard bad ones, type the name, and save.",
        len(view.looks),
    )


def _say(shown: QLabel, text: str) -> None:
    """Shows a text; with Qt 6.8 or newer a screen reader reads it out at once."""
    if text == shown.text():
        return
    shown.setText(text)
    announcement = getattr(QtGui, "QAccessibleAnnouncementEvent", None)
    if announcement is not None and text:
        QAccessible.updateAccessibility(announcement(shown, text))


class LookButton(QAbstractButton):
    """One look, with a cross while the mouse or the focus is on it."""

    def __init__(self, look: CollectedLook, *, mirrored: bool) -> None:
        super().__init__()
        self._number = look.number
        picture = square_pixmap(look.face.image, _SIDE)
        self._picture = picture.transformed(QTransform().scale(-1, 1)) if mirrored else picture
        self.setFixedSize(_SIDE, _SIDE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_pose(self, pose: Pose) -> None:
        number = self._number
        match pose:
            case Pose.FRONT:
                spoken = tr("Look {number}, straight ahead. Press to discard it", number=number)
                tip = tr("Straight ahead. Click to discard it")
            case Pose.LEFT:
                spoken = tr("Look {number}, turned left. Press to discard it", number=number)
                tip = tr("Turned left. Click to discard it")
            case Pose.RIGHT:
                spoken = tr("Look {number}, turned right. Press to discard it", number=number)
                tip = tr("Turned right. Click to discard it")
            case Pose.UP:
                spoken = tr("Look {number}, looking up. Press to discard it", number=number)
                tip = tr("Looking up. Click to discard it")
            case Pose.DOWN:
                spoken = tr("Look {number}, looking down. Press to discard it", number=number)
                tip = tr("Looking down. Click to discard it")
        self.setAccessibleName(spoken)
        self.setToolTip(plain(tip))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self.rect().adjusted(1, 1, -1, -1)
        paint_portrait(painter, area, "", self._picture)
        if self.isEnabled() and (self.underMouse() or self.hasFocus()):
            paint_cross(painter, area)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().highlight().color(), 3.0))
            painter.drawRoundedRect(area, _SIDE / 5, _SIDE / 5)
        painter.end()


class LookStrip(QScrollArea):
    """The collected looks in a row; a click discards one. ``discarded`` carries its number."""

    discarded = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(_SIDE + 14)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Looks"))
        inside = QWidget()
        about = tr("The looks that are taken appear here. Click a bad one, and another is taken.")
        self.empty = label(about, "muted")
        self.empty.setWordWrap(False)
        self._row = row(self.empty, None, spacing=5, on=inside)
        self.setWidget(inside)
        self.buttons: dict[int, LookButton] = {}

    def show_looks(self, looks: Sequence[CollectedLook], *, mirrored: bool) -> None:
        """Adds new looks and removes those that are gone; the others stay in place."""
        for number in self.buttons.keys() - {each.number for each in looks}:
            self._remove(number)
        for number, look in ((each.number, each) for each in looks):
            if number not in self.buttons:
                button = self.buttons[number] = LookButton(look, mirrored=mirrored)
                button.clicked.connect(lambda _checked=False, number=number: self.discarded.emit(number))
                self._row.insertWidget(self._row.count() - 1, button)
            self.buttons[number].show_pose(look.pose)
        self.empty.setVisible(not self.buttons)

    def allow_discarding(self, allowed: bool) -> None:
        for each in self.buttons.values():
            each.setEnabled(allowed)

    def _remove(self, number: int) -> None:
        """The focus moves to a neighbour, so that the same key discards the next one."""
        discarded = self.buttons.pop(number)
        if self.buttons and self.window().focusWidget() is discarded:
            following = (each for each in self.buttons if each > number)
            self.buttons[min(following, default=max(self.buttons))].setFocus()
        discarded.hide()
        discarded.deleteLater()
