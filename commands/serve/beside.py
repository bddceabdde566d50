"""What runs beside a session and serves other programs: imported only where the settings ask for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commands.app import App
from services.program import VERSION

if TYPE_CHECKING:
    from services.app_services import AppServices, Beside
    from settings import Settings


def beside_of(app: App, services: AppServices, settings: Settings) -> list[Beside]:
    """The server and the link to a broker, where the settings ask for them. Raises RollcallError."""
    from services.mqtt.start import link_of
    from services.serving.start import ServerBeside

    link = link_of(services.session, settings.mqtt, record=app.record, version=VERSION)
    made: list[Beside] = [] if link is None else [link]
    if settings.serve.beside_window:
        made.append(ServerBeside(services, settings, app.record))
    return made
