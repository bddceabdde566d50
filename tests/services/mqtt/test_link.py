"""What the link tells a real Mosquitto, and does for it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from realtime.feed_options import FeedOptions
from realtime.interfaces import SessionState
from services.mqtt.states import discovery_topic, slug
from settings import MqttSettings
from tests.fakes import until
from tests.gallery_folder import write
from tests.marker_faces import AZURE, FRONT, marker_picture
from tests.services.mqtt.broker import MOSQUITTO, PERSON, TOPICS, Broker, Reader, Rig
from tests.services.serving.conftest import ADA

pytestmark = pytest.mark.skipif(MOSQUITTO is None, reason="needs Mosquitto: apt-get install mosquitto")


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
