"""The connection to a real Mosquitto, which goes away and comes back."""

from __future__ import annotations

import contextlib
import shutil
import socket
import subprocess
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from realtime.session import LiveSession
from recognition.errors import UsageError
from services.messages.live import live_text
from services.mqtt.link import PASSWORD_VARIABLE, MqttLink
from services.mqtt.states import discovery_topic
from settings import MqttSettings
from tests.certificates import self_signed
from tests.fakes import FedSource, until
from tests.services.mqtt.broker import MOSQUITTO, PERSON, TOPICS, Broker, Reader, Rig
from tests.services.serving.conftest import ADA, SETTINGS, MarkerFactory

pytestmark = pytest.mark.skipif(MOSQUITTO is None, reason="needs Mosquitto: apt-get install mosquitto")


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
