"""The feeds of a live session, and the commands about the one in focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recognition.types import Frame

if TYPE_CHECKING:
    from realtime.feed_options import FeedOptions
    from realtime.pipeline.feed import Feeds
    from realtime.sources.view import SourceView


class SessionFeeds:
    """Thread-safe, as ``Feeds`` is. Commands return at once."""

    _feeds: Feeds

    @property
    def feeds(self) -> tuple[FeedOptions, ...]:
        return tuple(each.options for each in self._feeds.all)

    @property
    def focused(self) -> int:
        """The number of the feed in focus."""
        return self._feeds.focused.number

    def focus(self, feed: int) -> None:
        """Ignored for one that is gone."""
        self._feeds.focus(feed)

    def newest(self, feed: int | None = None) -> tuple[Frame | None, str]:
        """The newest frame and the label of its source. ``feed``: the number of one; None for the one in focus."""
        capture = self._feeds.named(feed).capture
        return capture.newest, capture.status().label

    def set_view(self, view: SourceView) -> None:
        """Lays the pictures of the source in use, from the next one on."""
        self._feeds.focused.set_view(view)

    def pause(self, paused: bool, feed: int | None = None) -> None:
        """``feed``: the number of one; None for all: who pauses the recognition expects that no camera goes on."""
        for each in self._feeds.all if feed is None else (self._feeds.named(feed),):
            each.capture.pause(paused)

    def seek(self, time: float) -> None:
        """Plays a file from ``time`` (s) on, also after its end; see ``Capture.seek``."""
        self._feeds.focused.capture.seek(time)

    def set_loop(self, loop: bool) -> None:
        """Whether files begin again at their end."""
        self._feeds.focused.set_loop(loop)
