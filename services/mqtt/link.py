"""The connection to the broker: tells it what changed, takes its commands, and comes back after every outage."""

from __future__ import annotations

import json
import logging
import os
import secrets
import ssl
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import cv2
import paho.mqtt.client as mqtt
from paho.mqtt.enums import CallbackAPIVersion
from paho.mqtt.reasoncodes import ReasonCode

from realtime.interfaces import FeedView, LiveCode, Notice, NoticeKind, Snapshot
from realtime.journal.stranger_looks import image_of
from realtime.session import LiveSession
from realtime.worker import Worker
from recognition.errors import RollcallError, UsageError
from recognition.message import Message, Text
from services.mqtt.states import (
    OFF,
    OFFLINE,
    ON,
    ONLINE,
    LastStranger,
    Place,
    Topics,
    discovery,
    discovery_topic,
    platforms_in,
    states,
)
from settings import MqttSettings
from storage.journal.journal import JournalFile

_log = logging.getLogger(__name__)

PASSWORD_VARIABLE = "ROLLCALL_MQTT_PASSWORD"
_SUBJECT = "mqtt"  # of a notice
_INTERVAL = 1.0
"""Seconds between two looks for changes."""
_STRANGER_INTERVAL = 5.0
_KEEP_ALIVE = 30
_MIN_WAIT, _MAX_WAIT = 1, 60
"""Seconds between two tries to connect."""
_MAX_COMMANDS = 100
_SWITCHES = (ON.encode(), OFF.encode())


class MqttLink:
    """Owns a thread of its own, beside that of paho. Commands of the broker are carried out on it.

    record: writes what the broker had done into the audit trail.
    """

    name = "mqtt"

    def __init__(
        self,
        session: LiveSession,
        settings: MqttSettings,
        *,
        record: Callable[[Message, str | None], object] = lambda _message, _operator: None,
        version: str = "",
    ) -> None:
        """Connects to nothing yet. Raises UsageError where the settings cannot be used."""
        assert settings.host is not None
        self._session = session
        self._settings = settings
        self._record = record
        self._version = version
        self._topics = Topics(settings.topic)
        self._wake = threading.Event()
        self._commands: deque[Callable[[], object]] = deque(maxlen=_MAX_COMMANDS)
        self._lock = threading.Condition()  # guards the next three
        self._is_connected = False
        self._is_told = False
        self._unsent = 0
        # Of the worker's thread:
        self._told: dict[str, str] = {}
        self._former: dict[str, str] = {}
        self._discovered = ""
        self._stranger: LastStranger | None = None
        self._stranger_due = 0.0
        self._client = self._new_client(settings)
        self.worker = Worker("mqtt", self.step, self._wake.set)

    def start(self) -> None:
        self._client.connect_async(str(self._settings.host), self._settings.port, _KEEP_ALIVE)
        self._client.loop_start()
        self.worker.start()

    def stop(self, timeout: float = 2.0) -> bool:
        """Says goodbye and ends the threads; whether they ended in time. Idempotent."""
        self.worker.stop_soon()
        is_ended = self.worker.join(timeout)
        if self._is_connected:
            self._publish(self._topics.status, OFFLINE)
            with self._lock:  # ``disconnect`` drops what is not sent
                self._lock.wait_for(lambda: not self._unsent or not self._is_connected, timeout)
        self._client.disconnect()
        self._client.loop_stop()
        return is_ended

    def step(self) -> None:
        """Waits for a reason, and tells the broker what changed."""
        self._wake.wait(_INTERVAL)
        self._wake.clear()
        while self._commands:
            self._carry_out(self._commands.popleft())
        with self._lock:
            if not self._is_connected:
                return
            if not self._is_told:
                self._is_told, self._told, self._discovered = True, {}, ""
        try:
            self._tell()
        except RollcallError as error:
            _log.info("the state could not be told: %s", error)

    def _tell(self) -> None:
        snapshot = self._session.snapshot()
        places = [_place(each, snapshot) for each in self._session.feed_views()]
        allows = self._session.consent.allows
        people = [each.name for each in snapshot.gallery.people if allows(each.name)]
        self._find_stranger()
        topics = self._topics
        if self._settings.discovery:
            self._discover(self._settings.discovery, places, people)
        wanted = states(topics, places, people, self._stranger) | {topics.status: ONLINE}
        for topic in self._told.keys() - wanted.keys():
            self._publish(topic, "")  # nothing is retained of it any more
        for topic, payload in wanted.items():
            if self._told.get(topic) != payload:
                self._publish(topic, payload)
        self._told = wanted

    def _discover(self, prefix: str, places: list[Place], people: list[str]) -> None:
        """Tells Home Assistant of the device where that has changed: first what is gone, then what there is."""
        topics, wanted = self._topics, self._settings.pictures
        made = discovery(topics, places, people, version=self._version, pictures=wanted)
        text = json.dumps(made, ensure_ascii=False)
        if text == self._discovered:
            return
        topic = discovery_topic(prefix, topics)
        if self._former.keys() - made["components"].keys():
            gone = discovery(topics, places, people, version=self._version, pictures=wanted, former=self._former)
            self._publish(topic, json.dumps(gone, ensure_ascii=False))
        self._publish(topic, text)
        self._discovered, self._former = text, platforms_in(text.encode())

    def _note_former(self, found: dict[str, str]) -> None:
        """What a run before has told Home Assistant of."""
        if found.keys() - self._former.keys():
            self._former, self._discovered = found | self._former, ""

    def _find_stranger(self) -> None:
        """Looks into the journal, not too often."""
        if time.monotonic() < self._stranger_due:
            return
        self._stranger_due = time.monotonic() + _STRANGER_INTERVAL
        with closing(JournalFile(self._session.gallery_watch.folder)) as journal:
            newest = journal.strangers.all(1)
        for row in newest:
            self._stranger = LastStranger(row.id, row.last_seen, row.sources[0] if row.sources else "")
        if not newest:
            self._stranger = None

    def _carry_out(self, command: Callable[[], object]) -> None:
        try:
            command()
        except RollcallError as error:
            _log.warning("a command by MQTT failed: %s", error)

    def _send_picture(self) -> None:
        """Not retained: whoever comes later is not shown it."""
        self._stranger_due = 0.0
        self._find_stranger()
        if self._stranger is None or not self._settings.pictures:
            return
        with closing(JournalFile(self._session.gallery_watch.folder)) as journal:
            looks = journal.strangers.pictures(self._stranger.id)
        image = image_of(looks[0].picture) if looks and looks[0].picture is not None else None
        if image is not None:
            self._record(Message.of("stranger-picture-sent", stranger=self._stranger.id), _SUBJECT)
            self._publish(self._topics.picture, cv2.imencode(".jpg", image)[1].tobytes(), retain=False)

    def _switch(self, place: str, is_on: bool) -> None:
        """Ignored for a source that is gone."""
        feed = next((each.number for each in self._session.feed_views() if _id(each) == place), None)
        if feed is None:
            return
        self._session.pause(not is_on, feed)
        self._record(Message("source-resumed" if is_on else "source-paused"), _SUBJECT)

    def _publish(self, topic: str, payload: str | bytes, *, retain: bool = True) -> None:
        with self._lock:
            self._unsent += 1
        # Without the lock: paho holds one of its own while it calls ``_on_publish``.
        if self._client.publish(topic, payload, qos=1, retain=retain).rc != mqtt.MQTT_ERR_SUCCESS:
            with self._lock:
                self._unsent = max(0, self._unsent - 1)

    def _new_client(self, wanted: MqttSettings) -> mqtt.Client:
        # With a name of its own, so that the broker knows it again: it would else send the last will of a connection
        # that was cut off without a sign when that times out, after the new connection has said that it is online.
        client = mqtt.Client(CallbackAPIVersion.VERSION2, client_id=f"rollcall-{secrets.token_hex(6)}")
        password = _password(wanted)
        if wanted.user is not None:
            client.username_pw_set(wanted.user, password)
        if wanted.tls:
            try:
                client.tls_set(ca_certs=None if wanted.ca is None else os.fspath(Path(wanted.ca).expanduser()))
            except (OSError, ssl.SSLError, ValueError) as error:
                raise UsageError(
                    "mqtt.ca: {file} cannot be read as certificates: {error}", file=wanted.ca, error=error
                ) from error
        client.will_set(self._topics.status, OFFLINE, qos=1, retain=True)
        client.reconnect_delay_set(_MIN_WAIT, _MAX_WAIT)
        client.on_connect = self._on_connect
        client.on_connect_fail = self._on_connect_fail
        client.on_disconnect = self._on_disconnect
        client.on_message = self._on_message
        client.on_publish = self._on_publish
        return client

    # An exception in a callback would end paho's thread unseen: they do little, and nothing that can fail.

    def _on_connect(self, client: mqtt.Client, _data: Any, _flags: Any, reason: ReasonCode, _properties: Any) -> None:
        if reason.is_failure:
            self._say(
                Text(
                    "The MQTT broker {host} refuses the connection: {reason}.", host=self._settings.host, reason=reason
                )
            )
            return
        topics = self._topics
        wanted = [topics.get_picture, topics.set_camera("+")]
        if self._settings.discovery:
            prefix = self._settings.discovery.strip("/")
            wanted += [discovery_topic(prefix, topics), f"{prefix}/status"]
        client.subscribe([(each, 1) for each in wanted])
        self._session.notices.clear(_SUBJECT)
        with self._lock:
            self._is_connected, self._is_told, self._unsent = True, False, 0
        self._wake.set()

    def _on_connect_fail(self, _client: mqtt.Client, _data: Any) -> None:
        host = self._settings.host
        if self._settings.tls:
            text = Text("The MQTT broker {host} does not answer by TLS, or its certificate is not trusted.", host=host)
        else:
            text = Text("The MQTT broker {host} does not answer. It is tried again.", host=host)
        self._say(text)

    def _on_disconnect(self, _client: mqtt.Client, _data: Any, _flags: Any, _reason: Any, _properties: Any) -> None:
        with self._lock:
            self._is_connected = False
            self._lock.notify_all()

    def _on_publish(self, _client: mqtt.Client, _data: Any, _mid: int, _reason: Any, _properties: Any) -> None:
        with self._lock:
            self._unsent = max(0, self._unsent - 1)
            self._lock.notify_all()

    def _on_message(self, _client: mqtt.Client, _data: Any, message: mqtt.MQTTMessage) -> None:
        topics, topic, payload = self._topics, message.topic, message.payload
        prefix = (self._settings.discovery or "").strip("/")
        if topic == topics.get_picture:
            self._commands.append(self._send_picture)
        elif (place := topics.place_of_command(topic)) and not message.retain and payload in _SWITCHES:
            self._commands.append(lambda: self._switch(place, payload == ON.encode()))
        elif prefix and topic == f"{prefix}/status" and payload == ONLINE.encode():
            with self._lock:  # Home Assistant has started
                self._is_told = False
        elif prefix and topic == discovery_topic(prefix, topics) and message.retain:
            found = platforms_in(bytes(payload))
            self._commands.append(lambda: self._note_former(found))
        self._wake.set()

    def _say(self, text: Text) -> None:
        notice = Notice(NoticeKind.WARNING, Message.of(LiveCode.ERROR, text=text))
        if self._session.notices.get(_SUBJECT) != notice:
            _log.warning("%s", text)
            self._session.notices.put(_SUBJECT, notice)


def _id(feed: FeedView) -> str:
    """In topics."""
    return str(feed.number + 1)


def _place(feed: FeedView, snapshot: Snapshot) -> Place:
    """Everybody who is here is at the only source; of several, everybody whom it sees or saw last."""
    present = snapshot.present
    if snapshot.feeds > 1:
        present = tuple(each for each in present if feed.place in each.places)
    return Place(_id(feed), feed.place or feed.source, feed.state, present)


def _password(wanted: MqttSettings) -> str | None:
    """Raises UsageError, which never shows it."""
    if wanted.password_file is None:
        return os.environ.get(PASSWORD_VARIABLE)
    file = Path(wanted.password_file).expanduser()
    try:
        return file.read_text(encoding="utf-8").split("\n", 1)[0].rstrip("\r")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is no text"
        raise UsageError("mqtt.password_file: {file} cannot be read: {error}.", file=file, error=reason) from error
