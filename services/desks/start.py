"""The only way to the database server: psycopg is imported where one is set."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from realtime.session import LiveSession
    from services.app_services import Beside
    from services.desks.link import DeskLink, LinkView
    from services.desks.searching import SiteSearch
    from settings import Settings


def desk_link_of(session: LiveSession, settings: Settings, erase: Callable[[str], object]) -> DeskLink | None:
    """What keeps the gallery equal with the server of the settings, not started yet; None where there is none.

    Raises UsageError where the settings cannot be used.
    """
    if not settings.gallery.database:
        return None
    from services.desks.link import DeskLink
    from services.desks.place import address_of, desk_of

    search = site_search_of(settings)
    if search is not None:
        session.gallery_watch.elsewhere = search.of
    folder, address = session.gallery_watch.folder, address_of(settings.gallery)
    return DeskLink(folder, address, desk_of(settings), session.notices, erase, search=search)


def site_search_of(settings: Settings) -> SiteSearch | None:
    """Of people of other sites; None where this desk has everybody, or is told to leave the others out. Close it.

    Raises UsageError where the settings cannot be used.
    """
    wanted = settings.gallery
    if not wanted.database or not wanted.site or wanted.search != "auto":
        return None
    from services.desks.place import address_of
    from services.desks.searching import SiteSearch

    return SiteSearch(address_of(wanted), (wanted.site, ""))


def view_of(beside: Iterable[Beside]) -> LinkView | None:
    """How far the link is among what runs beside a session; None where there is none."""
    link = next((each for each in beside if each.name == "desks"), None)
    return None if link is None else cast("DeskLink", link).view
