"""The windows beside the main one: made when first asked for, closed with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from gui.doctor_window import DoctorWindow
from gui.evaluation_window import EvaluationWindow
from gui.models_window import ModelsWindow
from gui.stills_window import StillsWindow
from gui.theme import Appearance
from realtime.interfaces import Session, Snapshot

_Page = TypeVar("_Page", bound=QWidget)


class Pages:
    """``snapshot`` gives what the main window last painted."""

    def __init__(
        self, session: Session, snapshot: Callable[[], Snapshot], appearance: Appearance, window: QWidget
    ) -> None:
        self._session = session
        self._snapshot = snapshot
        self._appearance = appearance
        self._window = window
        self._stills: StillsWindow | None = None
        self._models: ModelsWindow | None = None
        self._evaluation: EvaluationWindow | None = None
        self._doctor: DoctorWindow | None = None

    def show_stills(self) -> StillsWindow:
        if self._stills is None:
            self._stills = StillsWindow(self._session.stills, self._snapshot, self._appearance, self._window)
        return _shown(self._stills)

    def show_models(self) -> ModelsWindow:
        if self._models is None:
            self._models = ModelsWindow(self._session.models, self._snapshot, self._appearance, self._window)
            self._models.chosen.connect(self._session.set_embedder)
        return _shown(self._models)

    def show_evaluation(self) -> EvaluationWindow:
        if self._evaluation is None:
            self._evaluation = EvaluationWindow(
                self._session.evaluation, self._session.embedders, self._snapshot, self._appearance, self._window
            )
        return _shown(self._evaluation)

    def show_doctor(self) -> DoctorWindow:
        """What is wrong with the gallery's pictures."""
        if self._doctor is None:
            self._doctor = DoctorWindow(self._session, self._snapshot, self._appearance, self._window)
        return _shown(self._doctor)

    def close(self) -> None:
        for page in (self._stills, self._models, self._evaluation, self._doctor):
            if page is not None:
                page.close()


def _shown(page: _Page) -> _Page:
    page.show()
    page.raise_()
    page.activateWindow()
    return page
