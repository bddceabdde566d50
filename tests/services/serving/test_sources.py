"""Several sources of one session behind the server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from realtime.feed_options import FeedOptions
from tests.fakes import until
from tests.gallery_folder import write
from tests.marker_faces import marker_picture
from tests.services.serving.conftest import ADA, Rig


@pytest.fixture
def several(tmp_path: Path) -> Iterator[Rig]:
    folder = tmp_path / "gallery"
    write(folder / "Ada.png", marker_picture(ADA))
    made = Rig(folder, feeds=(FeedOptions("door", "Door", "Entrance"), FeedOptions("yard", "Yard")))
    yield made
    made.stop()


def test_each_has_its_state_its_people_and_its_picture(several: Rig) -> None:
    several.ready()
    with several.client() as client:

        def seen() -> bool:
            several.source.feed(marker_picture(ADA))
            several.others["yard"].feed(marker_picture(ADA))
            found = client.get("/api/sources").json()["sources"]
            return [each["people"] for each in found] == [["Ada"], ["Ada"]]

        until(seen)
        door, yard = client.get("/api/sources").json()["sources"]
        assert [(each["id"], each["name"], each["label"]) for each in (door, yard)] == [
            ("1", "Door", "fed"),
            ("2", "Yard", "yard"),
        ]
        assert client.get("/api/sources/2/picture").headers["content-type"] == "image/jpeg"
        assert client.get("/api/sources/3").status_code == 404
        client.patch("/api/sources/2", json={"is_paused": True})
        until(lambda: client.get("/api/sources/2").json()["is_paused"])
        assert not client.get("/api/sources/1").json()["is_paused"], "the other one goes on"

        def present() -> object:
            several.source.feed(marker_picture(ADA))
            people = client.get("/api/attendance").json()["people"]
            return people and "Entrance" in (people[0]["place"] or "")

        until(present)
        metrics = client.get("/metrics").text
        assert 'rollcall_source_up{source="1"} 1.0' in metrics
        assert 'rollcall_source_up{source="2"} 0.0' in metrics


def test_one_that_is_taken_away_ends_its_streams(several: Rig) -> None:
    with several.client("read") as client, client.stream("GET", "/api/sources/2/mjpeg") as stream:
        parts = stream.iter_bytes()
        several.others["yard"].feed(marker_picture(ADA))
        until(lambda: several.session.feed_views()[1].frame is not None)
        assert next(parts)
        several.session.remove_feed(1)
        assert all(part is not None for part in parts), "it ends"
        assert client.get("/api/sources/2/picture").status_code == 404
        assert [each["id"] for each in client.get("/api/sources").json()["sources"]] == ["1"]
