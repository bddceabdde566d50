"""The link to a real Mosquitto, which goes away and comes back."""

from __future__ import annotations

import contextlib
import json
import shutil
import socket
import subprocess
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import paho.mqtt.client as mqtt
import pytest
from paho.mqtt.enums import CallbackAPIVersion

from realtime.feed_options import FeedOptions
from realtime.interfaces import SessionState
from realtime.session import LiveSession
from recognition.errors import UsageError
from recognition.message import Message
from services.messages.live import live_text
from services.mqtt.link import PASSWORD_VARIABLE, MqttLink
from services.mqtt.states import Topics, discovery_topic, slug
from settings import MqttSettings
from tests.certificates import self_signed
from tests.fakes import FedSource, ShiftedClock, until
from tests.gallery_folder import write
from tests.marker_faces import AZURE, FRONT, marker_picture
from tests.services.serving.conftest import ABSENCE, ADA, SETTINGS, MarkerFactory

MOSQUITTO = shutil.which("mosquitto") or shutil.which("mosquitto", path="/usr/sbin:/usr/local/sbin")
TOPICS = Topics("rollcall")
PERSON = TOPICS.person("1", "Ada")

pytestmark = pytest.mark.skipif(MOSQUITTO is None, reason="needs Mosquitto: apt-get install mosquitto")


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


def test_every_source_is_a_place_of_its_own(tmp_path: Path, broker: Broker, reader: Reader) -> None:
    feeds = FeedOptions("door", "Door"), FeedOptions("yard", "Yard", "Back yard")
    made = Rig(tmp_path / "gallery", MqttSettings(host="127.0.0.1", port=broker.port), feeds)
    yard = made.others["yard"]
    try:
        reader.wait_for(TOPICS.status, "online")

        def on_the_yard() -> bool:
            yard.feed(marker_picture(ADA))
            return reader.retained.get(TOPICS.person("2", "Ada")) == b"ON"

        until(on_the_yard)
        assert reader.retained[PERSON] == b"OFF", "not at the door"
        assert json.loads(reader.wait_for(TOPICS.about("2", "Ada")))["place"] == "Back yard"
        device = json.loads(reader.wait_for(discovery_topic("homeassistant", TOPICS)))
        assert {"1_camera", "2_camera"} <= device["components"].keys()
        reader.send(TOPICS.set_camera("2"), "OFF")
        reader.wait_for(TOPICS.camera("2"), "OFF")
        made.source.feed(marker_picture(ADA))
        assert reader.retained[TOPICS.camera("1")] == b"ON"
        assert [each.state for each in made.session.feed_views()][1] is SessionState.PAUSED
        made.session.remove_feed(1)
        reader.wait_for(TOPICS.camera("2"), "")
    finally:
        made.stop()


def test_who_comes_and_leaves_is_told_and_a_device_with_all_entities(rig: Rig, reader: Reader) -> None:
    reader.wait_for(TOPICS.status, "online")
    reader.wait_for(PERSON, "OFF")
    rig.feed_until(lambda: reader.retained.get(PERSON) == b"ON", ADA)
    assert json.loads(reader.wait_for(TOPICS.about("1", "Ada")))["place"] == "fed"
    reader.wait_for(TOPICS.people("1"), "1")
    rig.leave_until(lambda: reader.retained.get(PERSON) == b"OFF")
    device = json.loads(reader.wait_for(discovery_topic("homeassistant", TOPICS)))
    assert device["components"][f"1_person_{slug('Ada')}"]["state_topic"] == PERSON


def test_states_are_retained_for_whoever_comes_later(rig: Rig, reader: Reader, broker: Broker) -> None:
    reader.wait_for(PERSON, "OFF")
    later = Reader(broker.port)
    later.wait_for(PERSON, "OFF")
    later.wait_for(TOPICS.status, "online")
    later.stop()
    assert rig.session.notices.get("mqtt") is None


def test_the_end_is_told_and_a_crash_by_the_last_will(rig: Rig, reader: Reader, broker: Broker) -> None:
    reader.wait_for(TOPICS.status, "online")
    other = Rig(
        rig.session.gallery_watch.folder.parent / "two", MqttSettings(host="127.0.0.1", port=broker.port, topic="two")
    )
    reader.wait_for("two/status", "online")
    other.stop()
    reader.wait_for("two/status", "offline")
    sock = rig.link._client.socket()
    assert isinstance(sock, socket.socket)
    sock.shutdown(socket.SHUT_RDWR)  # as when the network is gone: no goodbye
    reader.wait_for(TOPICS.status, "offline")
    reader.wait_for(TOPICS.status, "online")  # and it is back


class Relay:
    """Stands between a client and the broker; ``cut`` ends every connection to the client, but none to the broker, as a
    router that forgets connections does."""

    def __init__(self, port: int) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._broker = port
        self._pairs: list[tuple[socket.socket, socket.socket]] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        for client, _ in self._pairs:
            client.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        self._listener.close()
        for pair in self._pairs:
            for each in pair:
                each.close()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            broker = socket.create_connection(("127.0.0.1", self._broker))
            self._pairs.append((client, broker))
            for source, target in ((client, broker), (broker, client)):
                threading.Thread(target=self._pass_on, args=(source, target), daemon=True).start()

    @staticmethod
    def _pass_on(source: socket.socket, target: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)


def test_it_is_online_after_a_cut_that_the_broker_did_not_see(tmp_path: Path, reader: Reader, broker: Broker) -> None:
    relay = Relay(broker.port)
    rig = Rig(tmp_path / "gallery", MqttSettings(host="127.0.0.1", port=relay.port))
    reader.wait_for(TOPICS.status, "online")
    relay.cut()
    # The will of the connection that the broker still holds comes with the new connection, and before it is online.
    # What was not acknowledged before the cut may be sent twice.
    until(lambda: (TOPICS.status, b"offline") in reader.all and reader.retained[TOPICS.status] == b"online")
    rig.stop()
    relay.close()


def test_it_comes_back_after_the_broker_was_away_and_tells_what_happened_meanwhile(
    rig: Rig, reader: Reader, broker: Broker
) -> None:
    reader.wait_for(PERSON, "OFF")
    broker.stop()
    rig.feed_until(lambda: any(each.person == "Ada" for each in rig.session.snapshot().present), ADA)
    reader.retained.clear()
    broker.start()  # it has forgotten everything
    rig.feed_until(lambda: reader.retained.get(PERSON) == b"ON", ADA)
    reader.wait_for(TOPICS.status, "online")
    reader.wait_for(discovery_topic("homeassistant", TOPICS))


def test_a_broker_that_is_not_there_is_said_and_holds_nothing_up(tmp_path: Path) -> None:
    broker = Broker(tmp_path, "allow_anonymous true")
    rig = Rig(tmp_path / "gallery", MqttSettings(host="127.0.0.1", port=broker.port))
    until(lambda: rig.session.notices.get("mqtt"))
    notice = rig.session.notices.get("mqtt")
    assert notice is not None
    assert "does not answer" in live_text(notice.message)
    broker.start()
    until(lambda: rig.session.notices.get("mqtt") is None)
    broker.stop()
    rig.stop()


def test_the_camera_is_switched_and_that_is_noted(rig: Rig, reader: Reader) -> None:
    rig.source.feed(marker_picture())
    reader.wait_for(TOPICS.camera("1"), "ON")
    reader.send(TOPICS.set_camera("1"), "maybe")
    reader.send(TOPICS.set_camera("1"), "OFF")
    reader.wait_for(TOPICS.camera("1"), "OFF")
    reader.send(TOPICS.set_camera("1"), "ON")
    rig.feed_until(lambda: reader.retained.get(TOPICS.camera("1")) == b"ON")
    assert rig.recorded == [("source-paused", "mqtt"), ("source-resumed", "mqtt")]


def test_the_last_stranger_is_shown_when_asked_for_and_not_retained(rig: Rig, reader: Reader, broker: Broker) -> None:
    reader.wait_for(PERSON, "OFF")
    rig.feed_until(lambda: reader.retained.get(TOPICS.last_stranger), (FRONT, AZURE, (100, 60)))
    assert TOPICS.picture not in reader.retained
    reader.send(TOPICS.get_picture, "PRESS")
    assert reader.wait_for(TOPICS.picture)[:2] == b"\xff\xd8"
    later = Reader(broker.port)
    later.wait_for(TOPICS.last_stranger)
    assert TOPICS.picture not in later.retained
    later.stop()
    assert ("stranger-picture-sent", "mqtt") in rig.recorded


def test_who_is_no_longer_registered_is_taken_out_of_home_assistant_and_the_broker(rig: Rig, reader: Reader) -> None:
    reader.wait_for(PERSON, "OFF")
    (rig.session.gallery_watch.folder / "Ada.png").unlink()
    until(lambda: reader.retained.get(PERSON) == b"")
    topic = discovery_topic("homeassistant", TOPICS)
    key = f"1_person_{slug('Ada')}"
    until(lambda: key not in json.loads(reader.retained[topic])["components"])
    devices = [json.loads(payload)["components"] for name, payload in reader.all if name == topic]
    assert devices[-2][key] == {"platform": "binary_sensor"}


def test_who_was_removed_while_it_did_not_run_is_taken_out_as_well(
    tmp_path: Path, reader: Reader, broker: Broker
) -> None:
    wanted = MqttSettings(host="127.0.0.1", port=broker.port)
    topic = discovery_topic("homeassistant", TOPICS)
    first = Rig(tmp_path / "gallery", wanted)
    reader.wait_for(PERSON, "OFF")
    first.stop()
    other = tmp_path / "other"
    write(other / "Bea.png", marker_picture(ADA))
    second = Rig(other, wanted)
    (other / "Ada.png").unlink()
    gone = {"platform": "binary_sensor"}
    key = f"1_person_{slug('Ada')}"
    until(lambda: any(json.loads(text)["components"].get(key) == gone for name, text in reader.all if name == topic))
    until(lambda: key not in json.loads(reader.retained[topic])["components"])
    reader.wait_for(TOPICS.person("1", "Bea"), "OFF")
    second.stop()


def test_everything_is_told_anew_when_home_assistant_starts(rig: Rig, reader: Reader) -> None:
    reader.wait_for(PERSON, "OFF")
    reader.retained.clear()
    reader.send("homeassistant/status", "online")
    reader.wait_for(PERSON, "OFF")
    reader.wait_for(discovery_topic("homeassistant", TOPICS))
    assert rig.recorded == []


def test_a_password_comes_from_a_file_or_a_variable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    users = tmp_path / "users"
    tool = shutil.which("mosquitto_passwd")
    if tool is None:
        pytest.skip("needs mosquitto_passwd: apt-get install mosquitto")
    subprocess.run([tool, "-b", "-c", str(users), "desk", "s3cret"], check=True, capture_output=True)
    users.chmod(0o644)
    broker = Broker(tmp_path, "allow_anonymous false", f"password_file {users}", "user root")
    broker.start()
    wanted = MqttSettings(host="127.0.0.1", port=broker.port, user="desk")
    (tmp_path / "secret").write_text("s3cret\n")
    monkeypatch.setenv(PASSWORD_VARIABLE, "wrong")
    try:
        for number, settings in enumerate((replace(wanted, password_file=str(tmp_path / "secret")), wanted)):
            rig = Rig(tmp_path / f"gallery {number}", settings)
            if number:
                until(lambda: rig.session.notices.get("mqtt"))  # noqa: B023
                notice = rig.session.notices.get("mqtt")
                assert notice is not None
                text = live_text(notice.message)
                assert "refuses" in text
                assert "wrong" not in text
            else:
                until(lambda: rig.link._is_connected)  # noqa: B023
            rig.stop()
    finally:
        broker.stop()


# paho 2.2 leaves the socket of a handshake that failed to the garbage collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_an_encrypted_broker_must_have_a_certificate_that_is_trusted(tmp_path: Path) -> None:
    certificate, key = self_signed(tmp_path, "127.0.0.1")
    broker = Broker(tmp_path, "allow_anonymous true", f"certfile {certificate}", f"keyfile {key}", "user root")
    broker.start()
    wanted = MqttSettings(host="127.0.0.1", port=broker.port, tls=True)
    try:
        for number, settings in enumerate((replace(wanted, ca=str(certificate)), wanted)):
            rig = Rig(tmp_path / f"gallery {number}", settings)
            until(lambda: rig.session.notices.get("mqtt") if number else rig.link._is_connected)  # noqa: B023
            assert rig.link._is_connected is not bool(number)
            rig.stop()
    finally:
        broker.stop()


def test_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    session = LiveSession(SETTINGS, MarkerFactory(), tmp_path, create=lambda _spec: FedSource())  # type: ignore[arg-type]
    wanted = MqttSettings(host="127.0.0.1", user="desk")
    with pytest.raises(UsageError, match="password_file"):
        MqttLink(session, replace(wanted, password_file=str(tmp_path / "nowhere")))
    (tmp_path / "ca.pem").write_text("no certificate")
    with pytest.raises(UsageError, match=r"mqtt\.ca"):
        MqttLink(session, replace(wanted, tls=True, ca=str(tmp_path / "ca.pem")))
