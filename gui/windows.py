"""The windows beside the main one: made when first asked for, closed with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from gui.audit.audit_window import DoctorWindow
from gui.enrolment.enrolment_window import EnrolmentWindow
from gui.journal.sightings_window import SightingsWindow
from gui.journal.strangers_window import StrangersWindow
from gui.models.evaluation_window import EvaluationWindow
from gui.models.models_window import ModelsWindow
from gui.pictures.clusters_window import ClustersWindow
from gui.pictures.lookalike_window import LookalikeWindow
from gui.pictures.stills_window import StillsWindow
from gui.training.training_window import TrainingWindow
from gui.widgets.theme import Appearance
from realtime.interfaces import Snapshot
from recognition.types import Box, Image
from services.app_services import AppServices

_Page = TypeVar("_Page", bound=QWidget)


class Pages:
    """``snapshot`` gives what the main window last painted, ``mirrored`` whether it shows it as a mirror does."""

    def __init__(
        self,
        services: AppServices,
        snapshot: Callable[[], Snapshot],
        appearance: Appearance,
        window: QWidget,
        *,
        mirrored: Callable[[], bool] = lambda: False,
    ) -> None:
        self._services = services
        self._session = services.session
        self._snapshot = snapshot
        self._appearance = appearance
        self._window = window
        self._mirrored = mirrored
        self._stills: StillsWindow | None = None
        self._models: ModelsWindow | None = None
        self._evaluation: EvaluationWindow | None = None
        self._doctor: DoctorWindow | None = None
        self._enrolment: EnrolmentWindow | None = None
        self._sightings: SightingsWindow | None = None
        self._strangers: StrangersWindow | None = None
        self._clusters: ClustersWindow | None = None
        self._lookalikes: LookalikeWindow | None = None
        self._training: TrainingWindow | None = None

    def show_stills(self) -> StillsWindow:
        if self._stills is None:
            self._stills = StillsWindow(self._services.stills, self._snapshot, self._appearance, self._window)
            self._stills.lookalike_wanted.connect(self._play_with)
        return _shown(self._stills)

    def show_models(self) -> ModelsWindow:
        if self._models is None:
            self._models = ModelsWindow(self._services.models, self._snapshot, self._appearance, self._window)
            self._models.chosen.connect(self._session.set_embedder)
        return _shown(self._models)

    def show_evaluation(self) -> EvaluationWindow:
        if self._evaluation is None:
            self._evaluation = EvaluationWindow(
                self._services.evaluation, self._session.embedders, self._snapshot, self._appearance, self._window
            )
        return _shown(self._evaluation)

    def show_doctor(self) -> DoctorWindow:
        """What is wrong with the gallery's pictures."""
        if self._doctor is None:
            self._doctor = DoctorWindow(self._services, self._snapshot, self._appearance, self._window)
        return _shown(self._doctor)

    def show_sightings(self, person: str | None = None) -> SightingsWindow:
        """Who was seen when; of ``person`` alone where one is given."""
        if self._sightings is None:
            self._sightings = SightingsWindow(
                self._services.sightings, self._services.people, self._snapshot, self._appearance, self._window
            )
        if person is not None:
            self._sightings.choose_person(person)
        return _shown(self._sightings)

    def show_strangers(self) -> StrangersWindow:
        """Who was seen and is not registered."""
        if self._strangers is None:
            self._strangers = StrangersWindow(
                self._services.strangers, self._services.people, self._snapshot, self._appearance, self._window
            )
        return _shown(self._strangers)

    def show_clusters(self) -> ClustersWindow:
        """Sorts the faces of a folder into people."""
        if self._clusters is None:
            self._clusters = ClustersWindow(
                self._services.clusters, self._services.people, self._snapshot, self._appearance, self._window
            )
        return _shown(self._clusters)

    def show_lookalikes(self) -> LookalikeWindow:
        """The game: whom a face looks like among the people of any folder."""
        if self._lookalikes is None:
            self._lookalikes = LookalikeWindow(
                self._services.lookalikes, self._snapshot, self._appearance, self._window
            )
        return _shown(self._lookalikes)

    def show_training(self) -> TrainingWindow:
        """Learns the registered people, and puts to use what was learnt."""
        if self._training is None:
            self._training = TrainingWindow(self._services.training, self._snapshot, self._appearance, self._window)
        return _shown(self._training)

    def show_enrolment(self, name: str = "") -> EnrolmentWindow:
        """Collects looks at somebody from the live picture; ``name`` is who they are where that is known."""
        if self._enrolment is None:
            self._enrolment = EnrolmentWindow(
                self._services.enrolment,
                self._services.people,
                self._snapshot,
                self._appearance,
                self._window,
                mirrored=self._mirrored,
            )
        if not self._enrolment.isVisible():
            self._enrolment.begin(name)
        elif name:
            self._enrolment.name.set_text(name)
        return _shown(self._enrolment)

    def close(self) -> None:
        pages = (
            self._stills,
            self._models,
            self._evaluation,
            self._doctor,
            self._enrolment,
            self._sightings,
            self._strangers,
            self._clusters,
            self._lookalikes,
            self._training,
        )
        for page in pages:
            if page is not None:
                page.close()

    def _play_with(self, image: Image, title: str, face: Box) -> None:
        self._services.lookalikes.take_face(image, title, face)
        self.show_lookalikes()


def _shown(page: _Page) -> _Page:
    page.show()
    page.raise_()
    page.activateWindow()
    return page
