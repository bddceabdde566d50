"""A real Mosquitto, another client of it, and a session that is linked to it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from settings import MqttSettings
from tests.services.mqtt.broker import Broker, Reader, Rig


@pytest.fixture
def broker(tmp_path: Path) -> Iterator[Broker]:
    made = Broker(tmp_path, "allow_anonymous true")
    made.start()
    yield made
    made.stop()


@pytest.fixture
def reader(broker: Broker) -> Iterator[Reader]:
    made = Reader(broker.port)
    yield made
    made.stop()


@pytest.fixture
def rig(tmp_path: Path, broker: Broker) -> Iterator[Rig]:
    made = Rig(tmp_path / "gallery", MqttSettings(host="127.0.0.1", port=broker.port, pictures=True))
    yield made
    made.stop()
