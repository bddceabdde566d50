"""A real Mosquitto, another client of it, and a session that is linked to it."""

from __future__ import annotations

import shutil
import socket
import subprocess
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import paho.mqtt.client as mqtt
from paho.mqtt.enums import CallbackAPIVersion

from realtime.feed_options import FeedOptions
from realtime.session import LiveSession
from recognition.message import Message
from services.mqtt.link import MqttLink
from services.mqtt.states import Topics
from settings import MqttSettings
from tests.fakes import FedSource, ShiftedClock, until
from tests.gallery_folder import write
from tests.marker_faces import marker_picture
from tests.services.serving.conftest import ABSENCE, ADA, SETTINGS, MarkerFactory

MOSQUITTO = shutil.which("mosquitto") or shutil.which("mosquitto", path="/usr/sbin:/usr/local/sbin")


TOPICS = Topics("rollcall")


PERSON = TOPICS.person("1", "Ada")


class Broker:
    """A Mosquitto on a free port, in the folder ``work``; ``options``: lines of its configuration."""

    def __init__(self, work: Path, *options: str) -> None:
        with socket.socket() as made:
            made.bind(("127.0.0.1", 0))
            self.port = int(made.getsockname()[1])
        self._config = work / "mosquitto.conf"
        self._config.write_text("\n".join([f"listener {self.port} 127.0.0.1", *options]) + "\n", encoding="utf-8")
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        self._process = subprocess.Popen(
            [str(MOSQUITTO), "-c", str(self._config)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        until(self._answers)

    def stop(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(30)
            self._process = None

    def _answers(self) -> bool:
        with socket.socket() as made:
            return made.connect_ex(("127.0.0.1", self.port)) == 0


class Reader:
    """Another client of the broker, as a home automation is."""

    def __init__(self, port: int) -> None:
        self.retained: dict[str, bytes] = {}
        self.all: list[tuple[str, bytes]] = []
        self._changed = threading.Condition()
        self.client = mqtt.Client(CallbackAPIVersion.VERSION2)
        self.client.on_connect = self._on_connect
        self.client.on_message = self._on_message
        self.client.reconnect_delay_set(1, 1)
        self.client.connect("127.0.0.1", port)
        self.client.loop_start()

    def wait_for(self, topic: str, payload: str | None = None) -> bytes:
        """Until this topic has this payload, or any."""
        wanted = None if payload is None else payload.encode()

        def came() -> bool:
            return topic in self.retained and (wanted is None or self.retained[topic] == wanted)

        with self._changed:
            assert self._changed.wait_for(came, 60), (topic, payload, self.retained.get(topic))
            return self.retained[topic]

    def send(self, topic: str, payload: str) -> None:
        self.client.publish(topic, payload, qos=1).wait_for_publish(30)

    def stop(self) -> None:
        self.client.disconnect()
        self.client.loop_stop()

    def _on_connect(self, client: mqtt.Client, *_about: Any) -> None:
        client.subscribe("#", 1)

    def _on_message(self, _client: mqtt.Client, _data: Any, message: mqtt.MQTTMessage) -> None:
        with self._changed:
            self.all.append((message.topic, bytes(message.payload)))  # first: tests wait for what is retained
            self.retained[message.topic] = bytes(message.payload)
            self._changed.notify_all()


class Rig:
    def __init__(self, folder: Path, settings: MqttSettings, feeds: Sequence[FeedOptions] = ()) -> None:
        self.source = FedSource()
        self.others = {each.source: FedSource(each.source) for each in feeds[1:]}
        self.recorded: list[tuple[str, str | None]] = []
        self.clock = ShiftedClock()
        write(folder / "Ada.png", marker_picture(ADA))
        self.session = LiveSession(
            SETTINGS,
            MarkerFactory(),  # type: ignore[arg-type]
            folder,
            feeds=feeds,
            create=lambda spec: self.others.get(spec, self.source),
            clock=self.clock.monotonic,
            wall_clock=self.clock.wall,
        )
        self.link = MqttLink(self.session, settings, record=self._record, version="1.0")
        self.link.start()
        self.session.start()

    def _record(self, message: Message, operator: str | None) -> None:
        self.recorded.append((message.code, operator))

    def feed_until(self, condition: Callable[[], object], *faces: Any) -> None:
        def fed() -> object:
            self.source.feed(marker_picture(*faces))
            return condition()

        until(fed)

    def leave_until(self, condition: Callable[[], object]) -> None:
        """Nobody is on the picture any more, for longer than an absence."""
        self.feed_until(lambda: (now := self.session.snapshot().analysis) and not now.tracks)
        self.clock.ahead += ABSENCE + 1
        self.feed_until(condition)

    def stop(self) -> None:
        assert self.link.stop()
        assert self.session.stop(10.0) == ()
