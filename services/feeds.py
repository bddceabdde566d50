"""The sources of a run: named on the command line or in the settings, one or several."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from realtime.feed_options import FeedOptions, Role
from recognition.addresses import masked
from recognition.errors import SourceError, UsageError
from settings import Settings


def feeds_of(settings: Settings, sources: Sequence[str] | None) -> tuple[FeedOptions, ...]:
    """``sources``: those of the command line, if any. A source that is in the settings has what they say of it.

    Of several, each has a name of its own. Raises UsageError, SourceError.
    """
    configured = {each.source: each for each in settings.sources}
    wanted = sources or tuple(configured) or (settings.source.default,)
    found = []
    for source in wanted:
        known = configured.get(source)
        found.append(
            FeedOptions(source)
            if known is None
            else FeedOptions(source, known.name, known.place, known.threshold_offset, Role(known.role))
        )
    if len(found) == 1:
        return tuple(found)
    twice = [each for each in wanted if list(wanted).count(each) > 1]
    if twice:
        raise UsageError("{source} is named twice: name each source once.", source=masked(twice[0]))
    return tuple(_told_apart(replace(each, name=each.name or label_of(each.source, settings)) for each in found))


def label_of(source: str, settings: Settings) -> str:
    """What a source is called that has no name. Raises UsageError for one of no kind there is."""
    from realtime.sources.factory import create_source

    label = Path(masked(source)).name
    with suppress(SourceError):  # it is not there now; the others are shown all the same
        label = create_source(source, settings.source).label
    return label


def _told_apart(feeds: Iterable[FeedOptions]) -> Iterable[FeedOptions]:
    """A number follows a name that another source has, too."""
    taken: set[str] = set()
    for each in feeds:
        name, number = each.name, 2
        while name in taken:
            name, number = f"{each.name} {number}", number + 1
        taken.add(name)
        yield replace(each, name=name)
