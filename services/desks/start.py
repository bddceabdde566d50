"""The only way to the database server: psycopg is imported where one is set."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from realtime.session import LiveSession
    from services.desks.link import DeskLink
    from settings import Settings


def desk_link_of(session: LiveSession, settings: Settings, erase: Callable[[str], object]) -> DeskLink | None:
    """What keeps the gallery equal with the server of the settings, not started yet; None where there is none.

    Raises UsageError where the settings cannot be used.
    """
    if not settings.gallery.database:
        return None
    from services.desks.link import DeskLink
    from services.desks.place import address_of, desk_of

    folder = session.gallery_watch.folder
    return DeskLink(folder, address_of(settings.gallery), desk_of(settings), session.notices, erase)
