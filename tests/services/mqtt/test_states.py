"""What the broker is told, without one: topics, payloads, and the device for Home Assistant."""

from __future__ import annotations

import json

import pytest

from realtime.interfaces import Present, SessionState
from services.mqtt.states import LastStranger, Place, Topics, discovery, discovery_topic, platforms_in, slug, states

TOPICS = Topics("home/rollcall/")
HALL = Place(
    "1",
    "Hall",
    SessionState.RUNNING,
    (Present(1, "Ada", 1_000_000.0), Present(2, None, 1_000_001.0), Present(3, "Ada", 1_000_009.0)),
)


def test_everybody_has_a_state_for_each_place() -> None:
    found = states(TOPICS, [HALL, Place("2", "Yard", SessionState.PAUSED)], ["Ada", "Bea"], None)
    assert found[TOPICS.person("1", "Ada")] == "ON"
    assert found[TOPICS.person("1", "Bea")] == found[TOPICS.person("2", "Ada")] == "OFF"
    assert (found[TOPICS.people("1")], found[TOPICS.strangers("1")], found[TOPICS.people("2")]) == ("1", "1", "0")
    assert (found[TOPICS.camera("1")], found[TOPICS.camera("2")]) == ("ON", "OFF")
    about = json.loads(found[TOPICS.about("1", "Ada")])
    assert (about["person"], about["place"], about["since"][:4]) == ("Ada", "Hall", "1970")
    assert TOPICS.last_stranger not in found


def test_the_last_stranger_is_told_without_a_picture() -> None:
    found = states(TOPICS, [HALL], [], LastStranger(7, 1_000_000.0, "Hall"))
    assert found[TOPICS.last_stranger].startswith("1970-01-12T")
    assert json.loads(found[TOPICS.last_stranger_about]) == {"stranger": 7, "place": "Hall"}
    assert TOPICS.picture not in found


@pytest.mark.parametrize("name", ["Ada", "ada", "Zoë Müller", "张伟", "محمد", "a/b+c#d", "x" * 300, ""])
def test_every_name_becomes_a_level_of_a_topic(name: str) -> None:
    made = slug(name)
    assert made
    assert len(made) < 60
    assert set(made) <= set("abcdefghijklmnopqrstuvwxyz0123456789_")
    assert made != slug(name + "2")


REQUIRED = {
    "binary_sensor": {"state_topic"},
    "sensor": {"state_topic"},
    "switch": {"command_topic"},
    "button": {"command_topic"},
    "image": {"image_topic"},
}
"""What Home Assistant's documentation requires of each platform."""


def test_the_device_has_what_home_assistant_requires() -> None:
    device = discovery(TOPICS, [HALL], ["Ada", "Bea"], version="1.0", pictures=True)
    assert device["device"]["identifiers"]
    assert device["origin"]["name"] == "Rollcall"
    assert device["availability"][0]["topic"] == "home/rollcall/status"
    kinds = [each["platform"] for each in device["components"].values()]
    assert sorted(kinds) == ["binary_sensor"] * 2 + ["button", "image"] + ["sensor"] * 3 + ["switch"]
    ids = [each["unique_id"] for each in device["components"].values()]
    assert len(set(ids)) == len(ids)
    for each in device["components"].values():
        assert REQUIRED[each["platform"]] <= each.keys()
        assert each["name"]
    prefix, kind, node, config = discovery_topic("homeassistant/", TOPICS).split("/")
    assert (prefix, kind, config) == ("homeassistant", "device", "config")
    assert node.replace("_", "").isalnum()


def test_pictures_are_offered_only_where_the_settings_say_so() -> None:
    device = discovery(TOPICS, [HALL], [], version="1.0", pictures=False)
    assert not {"image", "button"} & {each["platform"] for each in device["components"].values()}


def test_who_is_gone_is_removed_by_a_component_without_anything_but_its_platform() -> None:
    before = discovery(TOPICS, [HALL], ["Ada", "Bea"], version="1.0", pictures=True)
    former = platforms_in(json.dumps(before).encode())
    now = discovery(TOPICS, [HALL], ["Bea"], version="1.0", pictures=True, former=former)
    assert now["components"][f"1_person_{slug('Ada')}"] == {"platform": "binary_sensor"}
    assert platforms_in(json.dumps(now).encode()).keys() == former.keys() - {f"1_person_{slug('Ada')}"}


@pytest.mark.parametrize(
    "payload", [b"", b"{", b"[]", b'{"components": 3}', b'{"components": {"a": {"b": 1, "c": 2}}}']
)
def test_other_messages_of_that_topic_say_nothing(payload: bytes) -> None:
    assert platforms_in(payload) == {}


def test_commands_are_told_from_other_topics() -> None:
    assert TOPICS.place_of_command("home/rollcall/1/camera/set") == "1"
    for other in ("home/rollcall/1/camera", "other/1/camera/set", "home/rollcall/camera/set"):
        assert TOPICS.place_of_command(other) is None
