"""Texts about the server that desks share a gallery on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.language import tr, tr_count
from services.messages.formatting import sentences_text, shorten
from services.messages.local_time import clock_text

if TYPE_CHECKING:
    from services.desks.link import LinkView

_MAX_NAME = 34


def server_text(view: LinkView) -> str:
    """A few words for the status bar."""
    if view.away_since is None:
        return tr("Shared with {server}", server=shorten(view.server, _MAX_NAME))
    return tr_count(
        "Server away since {time}: {n} change waits",
        "Server away since {time}: {n} changes wait",
        view.waiting or 0,
        time=clock_text(view.away_since),
    )


def server_meaning(view: LinkView) -> str:
    """What that means, in sentences."""
    kept = tr("People, pictures, sightings and consents are on {server}, too, for its other desks.", server=view.server)
    if view.is_elsewhere:
        return sentences_text((kept, tr("Another Rollcall on this computer keeps both equal.")))
    if view.away_since is not None:
        return sentences_text((kept, tr("What changes here is kept, and delivered when the server answers again.")))
    if view.is_reader:
        return sentences_text((kept, tr("This desk may only read there: what changes here stays here.")))
    if not view.waiting:
        return kept
    waits = tr_count("{n} change waits to be delivered.", "{n} changes wait to be delivered.", view.waiting)
    return sentences_text((kept, waits))
