"""What a reception desk needs of the window: who is here, who comes and goes, and strangers named with one click."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from gui.live.stage import Stage
from gui.people.people_model import PeopleModel
from gui.reception.coming_notices import ComingNotices, coming_text
from gui.reception.portraits import Portraits
from gui.reception.visitor_strip import PORTRAIT_SIDE, VisitorStrip
from gui.widgets.name_field import NameField, NameQuestion
from gui.widgets.pixmaps import square_pixmap
from realtime.interfaces import SessionState, Snapshot
from services.app_services import AppServices
from services.language import tr
from services.reception import Visitor
from storage.gallery.people import Person

_QUESTION_SIDE = 96
_BOTTOM, _TOP = Qt.AlignmentFlag.AlignBottom, Qt.AlignmentFlag.AlignTop
_CORNERS = tuple(
    side | edge for edge in (_BOTTOM, _TOP) for side in (Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft)
)
"""For what is told on the picture, the first preferred."""


class Desk(QObject):
    """``sounds`` says whether the system's alert sound is given when somebody comes or goes. ``told`` carries the
    sentence about each."""

    told = Signal(str)

    def __init__(self, services: AppServices, stage: Stage, people: PeopleModel, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._reception = services.reception
        self._stage = stage
        self._people = people
        self._window = window
        self.sounds = False
        self._registered: Sequence[Person] = ()
        self._gone: set[str] = set()
        """Names of people who were registered in this run and are not now."""
        self._portraits = Portraits(PORTRAIT_SIDE, people.person, self)
        self.strip = VisitorStrip(self._portraits)
        self.comings = ComingNotices(self._portraits)
        stage.add_over(self.comings, _CORNERS[0])
        self.open_face: Callable[[int], object] = lambda _track: None
        self.strip.chosen.connect(self._choose)

    def refresh(self, snapshot: Snapshot) -> None:
        """A few times a second: nothing is done where nobody came or went."""
        self._portraits.show_gallery(snapshot.gallery)
        self._follow_people(snapshot.gallery.people)
        told = self._reception.refresh(snapshot)
        comings = [each for each in told if each.visitor.person not in self._gone]
        nobody = tr("Nobody is here") if snapshot.state in (SessionState.RUNNING, SessionState.PAUSED) else ""
        self.strip.show_view(self._reception.view, nobody)
        if comings and not self.comings.rows:  # those that are read stay where they are
            self._stage.place_over(self.comings, self._stage.freest(self.comings.room(), _CORNERS))
        for coming in comings:
            self.comings.tell(coming)
            self.told.emit(coming_text(coming))
        line = self._stage.line
        self.comings.leave_free(line.height() if line.isVisible() else 0)
        if comings and self.sounds:
            QApplication.beep()

    def _follow_people(self, registered: Sequence[Person]) -> None:
        """Nothing is told of whom the gallery no longer has, such as after an undo."""
        if registered is self._registered:
            return
        before, now = ({each.name for each in people} for people in (self._registered, registered))
        self._gone = (self._gone | before) - now
        self._registered = registered
        self.comings.forget(self._gone)

    def set_sounds(self, wanted: bool) -> None:
        self.sounds = wanted

    def save(self, memory: QSettings) -> None:
        memory.setValue("sounds", self.sounds)

    def restore(self, memory: QSettings) -> None:
        self.sounds = bool(memory.value("sounds", False, bool))

    def _choose(self, visit: int) -> None:
        """Asks who a stranger is; opens the card of anybody else."""
        view = self._reception.view
        visitor = next((each for each in (*view.people, *view.strangers) if each.visit == visit), None)
        if visitor is None:
            return
        if visitor.person is None:
            self._ask_name(visitor)
            return
        track = self._reception.track_of(visit)
        if track is None or not self.open_face(track):
            self._stage.tell(tr("{name} is not on the picture just now.", name=visitor.person))

    def _ask_name(self, visitor: Visitor) -> None:
        field = NameField(
            self._people.names(),
            self._services.people.same_person,
            known=lambda name: tr("{name} is registered already, and gets these looks as more pictures.", name=name),
            new=tr("A new person. The looks become pictures of them."),
        )
        dialog = NameQuestion(
            tr("Name somebody unknown"),
            tr("Who is this?"),
            field,
            self._window,
            new=tr("Register"),
            known=lambda name: tr("This is {name}", name=name),
        )
        if visitor.image is not None:
            dialog.show_picture(square_pixmap(visitor.image, _QUESTION_SIDE), tr("The face to be named"))
        dialog.answered.connect(lambda name: self._name(visitor.visit, name))
        dialog.open()

    def _name(self, visit: int, person: str) -> None:
        if self._reception.name(visit, person):
            self._stage.tell(tr("This is {name}", name=person), undo=True)
        else:
            self._stage.tell(tr("They have left, and nothing is kept of them by which they could be named."))
