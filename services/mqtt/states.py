"""What is told to the broker: topics and payloads, made of what goes on, and what Home Assistant is told of them."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from realtime.interfaces import Present, SessionState
from services.language import tr

MAX_PEOPLE = 200
"""With a sensor of their own: Home Assistant has to take all of them in one message."""
ON, OFF, PRESS = "ON", "OFF", "PRESS"
ONLINE, OFFLINE = "online", "offline"
_OFF_STATES = (SessionState.PAUSED, SessionState.IDLE, SessionState.FINISHED, SessionState.FAILED)


@dataclass(frozen=True, slots=True)
class Place:
    """One source.

    id: in topics.
    label: for people.
    present: who is here now.
    """

    id: str
    label: str
    state: SessionState
    present: tuple[Present, ...] = ()


@dataclass(frozen=True, slots=True)
class LastStranger:
    """id: in the journal. seen_at: seconds since the epoch."""

    id: int
    seen_at: float
    place: str


class Topics:
    """Of one Rollcall; ``base`` is what all begin with."""

    def __init__(self, base: str) -> None:
        self.base = base.strip("/")
        self.status = f"{self.base}/status"
        self.last_stranger = f"{self.base}/last_stranger"
        self.last_stranger_about = f"{self.base}/last_stranger/about"
        self.picture = f"{self.base}/last_stranger/picture"
        self.get_picture = f"{self.base}/last_stranger/picture/get"

    def people(self, place: str) -> str:
        return f"{self.base}/{place}/people"

    def strangers(self, place: str) -> str:
        return f"{self.base}/{place}/strangers"

    def camera(self, place: str) -> str:
        return f"{self.base}/{place}/camera"

    def set_camera(self, place: str) -> str:
        return f"{self.camera(place)}/set"

    def person(self, place: str, name: str) -> str:
        return f"{self.base}/{place}/person/{slug(name)}"

    def about(self, place: str, name: str) -> str:
        return f"{self.person(place, name)}/about"

    def place_of_command(self, topic: str) -> str | None:
        """The place whose camera ``topic`` switches, or None."""
        head, _, tail = topic.removeprefix(f"{self.base}/").partition("/")
        return head if tail == "camera/set" and topic.startswith(f"{self.base}/") else None


def slug(name: str) -> str:
    """A name in letters that topics and ids may have; the end tells names apart that differ in other letters only."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    digest = hashlib.sha256(name.encode("utf-8", "replace")).hexdigest()[:6]
    return f"{re.sub('[^a-z0-9]+', '_', plain).strip('_')[:40]}_{digest}".strip("_")


def states(
    topics: Topics, places: Sequence[Place], people: Iterable[str], stranger: LastStranger | None
) -> dict[str, str]:
    """Every retained state by its topic, but for the status."""
    found: dict[str, str] = {}
    names = list(people)[:MAX_PEOPLE]
    for place in places:
        since = {each.person: each.since for each in reversed(place.present) if each.person is not None}
        found[topics.camera(place.id)] = OFF if place.state in _OFF_STATES else ON
        found[topics.people(place.id)] = str(len(since))
        found[topics.strangers(place.id)] = str(sum(each.person is None for each in place.present))
        for name in names:
            found[topics.person(place.id, name)] = ON if name in since else OFF
            about = {"person": name, "place": place.label}
            if name in since:
                about["since"] = _iso(since[name])
            found[topics.about(place.id, name)] = json.dumps(about, ensure_ascii=False)
    if stranger is not None:
        found[topics.last_stranger] = _iso(stranger.seen_at)
        found[topics.last_stranger_about] = json.dumps(
            {"stranger": stranger.id, "place": stranger.place}, ensure_ascii=False
        )
    return found


def discovery_topic(prefix: str, topics: Topics) -> str:
    return f"{prefix.strip('/')}/device/{slug(topics.base)}/config"


def discovery(
    topics: Topics,
    places: Sequence[Place],
    people: Iterable[str],
    *,
    version: str,
    pictures: bool,
    former: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """The device that Home Assistant is told of, with all its entities.

    former: platforms of entities that it was told of before, by their ids; those that are not there any more are left
        without anything but their platform, which removes them.
    """
    node = slug(topics.base)
    made: dict[str, dict[str, Any]] = {}

    def add(key: str, platform: str, name: str, **options: Any) -> None:
        made[key] = {"platform": platform, "unique_id": f"{node}_{key}", "name": name, **options}

    for place in places:
        at = {"place": place.label}
        count = {"state_class": "measurement"}
        add(f"{place.id}_camera", "switch", tr("Camera: {place}", **at), icon="mdi:cctv",
            state_topic=topics.camera(place.id), command_topic=topics.set_camera(place.id),
            payload_on=ON, payload_off=OFF)  # fmt: skip
        add(f"{place.id}_people", "sensor", tr("People: {place}", **at), icon="mdi:account-group",
            state_topic=topics.people(place.id), **count)  # fmt: skip
        add(f"{place.id}_strangers", "sensor", tr("Unknown people: {place}", **at), icon="mdi:account-question",
            state_topic=topics.strangers(place.id), **count)  # fmt: skip
        for name in list(people)[:MAX_PEOPLE]:
            add(f"{place.id}_person_{slug(name)}", "binary_sensor", tr("{person}: {place}", person=name, **at),
                device_class="occupancy", payload_on=ON, payload_off=OFF, state_topic=topics.person(place.id, name),
                json_attributes_topic=topics.about(place.id, name))  # fmt: skip
    add("last_stranger", "sensor", tr("Last unknown person"), device_class="timestamp",
        state_topic=topics.last_stranger, json_attributes_topic=topics.last_stranger_about)  # fmt: skip
    if pictures:
        add("last_stranger_picture", "image", tr("Picture of the last unknown person"), image_topic=topics.picture,
            content_type="image/jpeg")  # fmt: skip
        add("last_stranger_get", "button", tr("Get the picture of the last unknown person"), icon="mdi:image-refresh",
            command_topic=topics.get_picture, payload_press=PRESS)  # fmt: skip
    gone = {key: {"platform": platform} for key, platform in (former or {}).items() if key not in made}
    return {
        "device": {"identifiers": [node], "name": "Rollcall", "manufacturer": "Rollcall", "sw_version": version},
        "origin": {"name": "Rollcall", "sw_version": version},
        "availability": [{"topic": topics.status, "payload_available": ONLINE, "payload_not_available": OFFLINE}],
        "qos": 1,
        "components": made | gone,
    }


def platforms_in(payload: bytes) -> dict[str, str]:
    """Of the entities in a discovery message, by their ids; empty where it is none."""
    try:
        components = json.loads(payload)["components"]
        return {str(key): str(each["platform"]) for key, each in components.items() if len(each) > 1}
    except (ValueError, KeyError, TypeError, AttributeError):
        return {}


def _iso(seconds: float) -> str:
    return datetime.fromtimestamp(seconds).astimezone().isoformat(timespec="seconds")
