"""Sightings of a source that is read as fast as it goes: in its own time, counted from the start of the run."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from commands.app import VERSION, App
from services.messages.live import live_text

if TYPE_CHECKING:
    from realtime.interfaces import Source
    from recognition.types import Analysis


@contextmanager
def written_down(app: App, source: Source, threshold: float) -> Iterator[Callable[[Analysis], object]]:
    """Gives what is to hear of each analysis of ``source``. Raises UsageError where ``webhook.url`` is no address."""
    from realtime.journal.journal import Journal
    from realtime.notices import Notices
    from realtime.output.webhook import Webhook

    notices, hook = Notices(), app.settings.webhook
    webhook = None
    if hook.url:
        webhook = Webhook(hook.url, timeout=hook.timeout, waiting=hook.waiting, notices=notices, version=VERSION)
        webhook.worker.start()
    journal = Journal(
        app.gallery_folder,
        app.settings.sightings,
        notices=notices,
        threshold=lambda: threshold,
        on_event=lambda event: webhook.post(event) if webhook is not None else None,
    )
    begun = False

    def heard(analysis: Analysis) -> None:
        nonlocal begun
        if not begun:
            rate = None if source.is_live else source.frames_per_second
            journal.use_source(source.label, is_live=source.is_live, rate=rate, started_at=time.time())
            begun = True
        journal.record(analysis)
        journal.step(0.0)

    try:
        yield heard
    finally:
        journal.stop()
        if webhook is not None:
            webhook.stop(hook.timeout)
        for notice in notices.all():
            app.say(live_text(notice.message))
