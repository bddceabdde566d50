"""The windows beside the main one: made when first shown, closed with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gui.audit.audit_window import AuditWindow
from gui.enrolment.enrolment_window import EnrolmentWindow
from gui.journal.sightings_window import SightingsWindow
from gui.journal.strangers_window import StrangersWindow
from gui.models.evaluation_window import EvaluationWindow
from gui.models.models_window import ModelsWindow
from gui.pictures.lookalike_window import LookalikeWindow
from gui.pictures.sorting_window import SortingWindow
from gui.pictures.stills_window import StillsWindow
from gui.training.training_window import TrainingWindow
from gui.widgets.page import Shown, bring_up
from gui.widgets.theme import Appearance
from realtime.interfaces import Snapshot
from recognition.types import Box, Image
from services.app_services import AppServices


class Pages:
    """``snapshot`` gives what the main window painted last, ``mirrored`` whether it shows the picture mirrored."""

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
        self._common = snapshot, appearance, window
        self._mirrored = mirrored
        self._pages: dict[type[QWidget], QWidget] = {}

    def show_stills(self) -> StillsWindow:
        def make() -> StillsWindow:
            page = StillsWindow(self._services.stills, *self._common)
            page.lookalike_wanted.connect(self._compare_face)
            return page

        return self._show(StillsWindow, make)

    def show_models(self) -> ModelsWindow:
        def make() -> ModelsWindow:
            page = ModelsWindow(self._services.models, *self._common)
            page.chosen.connect(self._services.session.set_embedder)
            return page

        return self._show(ModelsWindow, make)

    def show_evaluation(self) -> EvaluationWindow:
        embedders = self._services.session.embedders
        return self._show(
            EvaluationWindow, lambda: EvaluationWindow(self._services.evaluation, embedders, *self._common)
        )

    def show_audit(self) -> AuditWindow:
        return self._show(AuditWindow, lambda: AuditWindow(self._services, *self._common))

    def show_sightings(self, person: str | None = None) -> SightingsWindow:
        """Of ``person`` alone where one is given."""
        services = self._services
        page = self._show(SightingsWindow, lambda: SightingsWindow(services.sightings, services.people, *self._common))
        if person is not None:
            page.filter.choose_person(person)
        return page

    def show_strangers(self) -> StrangersWindow:
        services = self._services
        return self._show(StrangersWindow, lambda: StrangersWindow(services.strangers, services.people, *self._common))

    def show_sorting(self) -> SortingWindow:
        services = self._services
        return self._show(SortingWindow, lambda: SortingWindow(services.sorting, services.people, *self._common))

    def show_lookalikes(self) -> LookalikeWindow:
        return self._show(LookalikeWindow, lambda: LookalikeWindow(self._services.lookalikes, *self._common))

    def show_training(self) -> TrainingWindow:
        return self._show(TrainingWindow, lambda: TrainingWindow(self._services.training, *self._common))

    def show_enrolment(self, name: str = "") -> EnrolmentWindow:
        """Collects looks at somebody from the live picture; ``name``: who they are, where that is known."""
        services = self._services

        def make() -> EnrolmentWindow:
            return EnrolmentWindow(services.enrolment, services.people, *self._common, mirrored=self._mirrored)

        page = self._page(EnrolmentWindow, make)
        if not page.isVisible():
            page.begin(name)
        elif name:
            page.name.set_text(name)
        return bring_up(page)

    def close(self) -> None:
        for page in self._pages.values():
            page.close()

    def _page(self, kind: type[Shown], make: Callable[[], Shown]) -> Shown:
        page = self._pages.get(kind)
        if not isinstance(page, kind):
            page = self._pages[kind] = make()
        return page

    def _show(self, kind: type[Shown], make: Callable[[], Shown]) -> Shown:
        return bring_up(self._page(kind, make))

    def _compare_face(self, image: Image, title: str, face: Box) -> None:
        self._services.lookalikes.take_face(image, title, face)
        self.show_lookalikes()
