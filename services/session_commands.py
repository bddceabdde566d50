"""Commands of the window to the live session that need an operator, where operators are set up."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from realtime.session import LiveSession
from services.privacy.access import Access, needs_operator


class SessionCommands:
    """Those of ``session``; see there."""

    session: LiveSession
    access: Access

    @needs_operator
    def set_threshold(self, distance: float) -> None:
        self.session.set_threshold(distance)

    @needs_operator
    def set_detector(self, name: str) -> None:
        self.session.set_detector(name)

    @needs_operator
    def set_embedder(self, name: str) -> None:
        self.session.set_embedder(name)

    @needs_operator
    def fetch_model(self, name: str) -> None:
        self.session.fetch_model(name)

    @needs_operator
    def add_pictures(self, person: str, files: Sequence[Path]) -> None:
        """Copies the files into the gallery under ``person``; problems become notices."""
        self.session.add_pictures(person, files)
