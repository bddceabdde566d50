"""What runs beside a session and serves other programs: imported only where the settings ask for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commands.app import App
from commands.live.recorded import erase_person_of
from services.program import VERSION

if TYPE_CHECKING:
    from services.app_services import AppServices, Beside
    from settings import Settings


def beside_of(app: App, services: AppServices, settings: Settings) -> list[Beside]:
    """The server and the links to a broker and a database server, where the settings ask for them. Raises
    RollcallError."""
    from services.desks.start import desk_link_of
    from services.mqtt.start import link_of
    from services.serving.start import ServerBeside

    desks = desk_link_of(services.session, settings, erase_person_of(app))
    link = link_of(services.session, settings.mqtt, record=app.record, version=VERSION)
    made: list[Beside] = [each for each in (desks, link) if each is not None]
    if settings.serve.beside_window:
        made.append(ServerBeside(services, settings, app.record))
    return made
