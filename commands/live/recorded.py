"""What a run does with sightings and people that is the same with and without a window."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from commands.app import App
from services.program import VERSION

if TYPE_CHECKING:
    from realtime.interfaces import Source
    from recognition.message import Message
    from recognition.progress import ProgressSink
    from recognition.types import Analysis


def erase_person_of(app: App) -> Callable[[str], Message]:
    """Erases somebody from everywhere, for the services."""

    def erase(person: str) -> Message:
        from commands.gallery.erase import places_of
        from services.privacy.erasure import erase_person

        return erase_person(places_of(app), person, app.audit_trail, time.time()).receipt.message

    return erase


def export_people_of(app: App, person: str | None, file: Path, progress: ProgressSink) -> Message:
    """Writes a file with everything that is kept of somebody, or of everybody, for the services."""
    from services.privacy.export import export_people

    app.consent.refresh()
    allows = app.consent.allows
    return export_people(
        app.gallery_folder, file, person, app.audit_trail, time.time(), allows=allows, progress=progress
    )


def renew_of(app: App, progress: ProgressSink) -> Message:
    """Puts all templates under a new key, for the services."""
    from commands.app import audit_folder
    from services.gallery.renewal import renew

    return renew(app.gallery_folder, audit_folder(), app.record, progress).message


def cut_audit_trail(app: App, now: float) -> None:
    """Removes entries that were kept for their time. Raises RollcallError."""
    days = app.settings.privacy.keep_audit_days
    if days and app.audit_trail.exists:
        app.audit_trail.cut(now - days * 86400.0)


def ignore(_analysis: Analysis) -> None:
    """The demo is not recorded."""


@contextmanager
def recorded_sightings(
    app: App, source: Source, threshold: float, people: Iterable[str] = ()
) -> Iterator[Callable[[Analysis], object]]:
    """Yields what records each analysis of a source at the fast pace, with times from the start of the run.

    people: who is registered; whoever is erased meanwhile is recorded no more.

    Raises UsageError if ``webhook.url`` is no address.
    """
    from realtime.interfaces import Notices
    from realtime.journal.analysis_queue import SourceInfo
    from realtime.journal.journal import Journal
    from realtime.output.webhook import webhook_of
    from services.messages.live import live_text

    notices, hook = Notices(), app.settings.webhook
    webhook = webhook_of(hook, app.gallery_folder, notices=notices, version=VERSION)
    if webhook is not None:
        webhook.worker.start()
    journal = Journal(
        app.gallery_folder,
        app.settings.recorded,
        notices=notices,
        threshold=lambda: threshold,
        on_event=webhook.post if webhook is not None else lambda _event: None,
        recordable=app.consent.recordable,
    )
    journal.use_people(frozenset(people), frozenset())
    has_source = False

    def record(analysis: Analysis) -> None:
        nonlocal has_source
        if not has_source:
            rate = None if source.is_live else source.frames_per_second
            journal.use_source(SourceInfo(source.label, source.is_live, rate, time.time()))
            has_source = True
        journal.record(analysis)
        journal.step(0.0)

    try:
        yield record
    finally:
        journal.stop()
        if webhook is not None:
            webhook.stop(hook.timeout)
        for notice in notices.all():
            app.say(live_text(notice.message))
