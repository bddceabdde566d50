"""The only way to MQTT: paho-mqtt is imported when a broker is set."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from recognition.errors import RollcallError
from recognition.message import Message

if TYPE_CHECKING:
    from realtime.session import LiveSession
    from services.mqtt.link import MqttLink
    from settings import MqttSettings


def link_of(
    session: LiveSession, settings: MqttSettings, *, record: Callable[[Message, str | None], object], version: str = ""
) -> MqttLink | None:
    """The link to the broker of the settings, not started yet; None where there is none. Raises RollcallError."""
    if not settings.host:
        return None
    try:
        from services.mqtt.link import MqttLink
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "paho":
            raise
        raise RollcallError("MQTT needs the package paho-mqtt: python -m pip install paho-mqtt") from error
    return MqttLink(session, settings, record=record, version=version)
