"""The windows beside the main one: imported and made when first shown, closed with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from gui.widgets.page import Page, Shown, bring_up
from realtime.interfaces import Snapshot
from recognition.types import Box, Image
from services.app_services import AppServices

if TYPE_CHECKING:
    from gui.attendance.attendance_window import AttendanceWindow
    from gui.audit.audit_window import AuditWindow
    from gui.enrolment.enrolment_window import EnrolmentWindow
    from gui.journal.sightings_window import SightingsWindow
    from gui.journal.strangers_window import StrangersWindow
    from gui.live.cameras_window import CamerasWindow
    from gui.models.evaluation_window import EvaluationWindow
    from gui.models.models_window import ModelsWindow
    from gui.operators.trail_window import TrailWindow
    from gui.output.printing import Printing
    from gui.people.import_people_window import ImportPeopleWindow
    from gui.pictures.lookalike_window import LookalikeWindow
    from gui.pictures.sorting_window import SortingWindow
    from gui.pictures.stills_window import StillsWindow
    from gui.settings.settings_window import SettingsWindow
    from gui.training.training_window import TrainingWindow
    from services.settings.page import Saved


class Pages:
    """``snapshot`` gives what the main window painted last, ``mirrored`` whether it shows the picture mirrored."""

    def __init__(
        self,
        services: AppServices,
        snapshot: Callable[[], Snapshot],
        window: QWidget,
        *,
        mirrored: Callable[[], bool] = lambda: False,
    ) -> None:
        self._services = services
        self._common = snapshot, window
        self._mirrored = mirrored
        self.on_saved: Callable[[Saved], object] = lambda _saved: None
        self._pages: dict[Callable[..., QWidget], QWidget] = {}

    @cached_property
    def printing(self) -> Printing:
        """Prints the lists of all windows."""
        from gui.output.printing import Printing

        return Printing(self._services.tasks, self._common[1], self._services.access)

    def show_stills(self) -> StillsWindow:
        from gui.pictures.stills_window import StillsWindow

        is_new = StillsWindow not in self._pages
        page = self._show(StillsWindow, self._services.stills)
        if is_new:
            page.lookalike_wanted.connect(self._compare_face)
        return page

    def show_models(self) -> ModelsWindow:
        from gui.models.models_window import ModelsWindow

        is_new = ModelsWindow not in self._pages
        page = self._show(ModelsWindow, self._services.models)
        if is_new:
            page.chosen.connect(self._services.set_embedder)
        return page

    def show_evaluation(self) -> EvaluationWindow:
        from gui.models.evaluation_window import EvaluationWindow

        return self._show(EvaluationWindow, self._services.evaluation, self._services.session.embedders)

    def show_audit(self) -> AuditWindow:
        from gui.audit.audit_window import AuditWindow

        return self._show(AuditWindow, self._services)

    def show_trail(self) -> TrailWindow:
        from gui.operators.trail_window import TrailWindow

        return self._show(TrailWindow, self._services.trail)

    def show_sightings(self, person: str | None = None) -> SightingsWindow:
        """Of ``person`` alone where one is given."""
        from gui.journal.sightings_window import SightingsWindow

        page = self._show(SightingsWindow, self._services.sightings, self._services.people)
        if person is not None:
            page.filter.choose_person(person)
        return page

    def show_attendance(self) -> AttendanceWindow:
        from gui.attendance.attendance_window import AttendanceWindow

        return self._show(AttendanceWindow, self._services.attendance)

    def show_cameras(self) -> CamerasWindow:
        """Network cameras."""
        from gui.live.cameras_window import CamerasWindow

        return self._show(CamerasWindow, self._services.network_cameras)

    def show_people_import(self) -> ImportPeopleWindow:
        from gui.people.import_people_window import ImportPeopleWindow

        return self._show(ImportPeopleWindow, self._services.people_import, self._services.people)

    def show_strangers(self) -> StrangersWindow:
        from gui.journal.strangers_window import StrangersWindow

        return self._show(StrangersWindow, self._services.strangers, self._services.people)

    def show_sorting(self) -> SortingWindow:
        from gui.pictures.sorting_window import SortingWindow

        return self._show(SortingWindow, self._services.sorting, self._services.people)

    def show_lookalikes(self) -> LookalikeWindow:
        from gui.pictures.lookalike_window import LookalikeWindow

        return self._show(LookalikeWindow, self._services.lookalikes)

    def show_training(self) -> TrainingWindow:
        from gui.training.training_window import TrainingWindow

        return self._show(TrainingWindow, self._services.training)

    def show_enrolment(self, name: str = "") -> EnrolmentWindow:
        """Collects looks at somebody from the live picture; ``name``: who they are, where that is known."""
        from gui.enrolment.enrolment_window import EnrolmentWindow
        from gui.privacy.consent_dialog import ask_consent

        consent = self._services.consent
        page = self._page(
            EnrolmentWindow,
            self._services.enrolment,
            self._services.people,
            mirrored=self._mirrored,
            ask_consent=lambda person, on, save: ask_consent(person, consent, on, save),
        )
        if not page.isVisible():
            page.begin(name)
        elif name:
            page.name.set_text(name)
        return bring_up(page)

    def show_settings(self) -> SettingsWindow:
        from gui.settings.settings_window import SettingsWindow

        is_new = SettingsWindow not in self._pages
        page = self._show(SettingsWindow, self._services.settings_page, lambda: not self._services.writes_files)
        if is_new:
            page.saved.connect(self.on_saved)
        return page

    def close(self) -> None:
        for page in self._pages.values():
            page.close()

    def _page(self, kind: Callable[..., Shown], *parts: object, **options: object) -> Shown:
        """Made with ``parts`` when it is first shown."""
        if kind not in self._pages:
            page = self._pages[kind] = kind(*parts, *self._common, **options)
            if isinstance(page, Page):
                page.printing = lambda: self.printing
        return cast(Shown, self._pages[kind])

    def _show(self, kind: Callable[..., Shown], *parts: object) -> Shown:
        return bring_up(self._page(kind, *parts))

    def _compare_face(self, image: Image, title: str, face: Box) -> None:
        self._services.lookalikes.take_face(image, title, face)
        self.show_lookalikes()
