"""Commands of the window to the live session that need an operator, where operators are set up."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from realtime.feed_options import FeedOptions
from realtime.session import LiveSession
from services.privacy.access import Access, needs_operator
from services.recent_sources import RecentSources


class SessionCommands:
    """Those of ``session``; see there."""

    session: LiveSession
    recent: RecentSources
    access: Access

    def choose_source(self, source: str) -> None:
        """Shows another source from now on, and remembers it."""
        self.recent.add(source)
        self.session.set_source(source)

    def add_source(self, source: str) -> None:
        """Shows another source beside those that are shown, in focus, and remembers it. Ignored where it is shown."""
        shown = {each.source: each.number for each in self.session.feed_views()}
        if source not in shown:
            self.recent.add(source)
        self.session.focus(shown[source] if source in shown else self.session.add_feed(FeedOptions(source)))

    def remove_source(self) -> None:
        """No longer shows the source in focus; the last one stays."""
        self.session.remove_feed(self.session.focused)

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
