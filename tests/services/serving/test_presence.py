"""Who is here and who was: over REST, as events, and as a live picture."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from typing import Any

import httpx
import pytest

from recognition.types import Image
from storage.files.moving import Change
from storage.journal.journal import JournalFile, SightingQuery
from tests.fakes import until
from tests.marker_faces import AZURE, FRONT, marker_picture
from tests.services.serving.conftest import ADA, Rig


def ada() -> Image:
    return marker_picture(ADA)


def stranger() -> Image:
    return marker_picture((FRONT, AZURE, (100, 60)))


def present(client: httpx.Client) -> list[str]:
    return [each["person"] for each in client.get("/api/attendance").json()["people"] if each["is_present"]]


def test_who_comes_is_here_and_who_left_was_here(rig: Rig) -> None:
    with rig.client("read") as client:
        assert client.get("/api/attendance").json()["people"] == []

        def source() -> Any:
            return client.get("/api/sources").json()["sources"][0]

        # After a pause of the machine the face is another one, and not named yet.
        rig.feed_until(lambda: present(client) == ["Ada"] and source()["people"] == ["Ada"], ada)
        assert (source()["id"], source()["label"], source()["faces"]) == ("1", "fed", 1)
        rig.leave_until(lambda: present(client) == [])
        today = datetime.now().date().isoformat()

        def people(**wanted: str) -> Any:
            return client.get("/api/attendance", params=wanted).json()["people"]

        # Answers from the journal are the same for half a second, also while a visit ends.
        until(lambda: people() == people(day=today))
        (row,) = people(day=today)
        assert (row["person"], row["is_present"], row["place"]) == ("Ada", False, None)
        assert client.get("/api/attendance", params={"day": "2020-02-02"}).json()["people"] == []
        sightings = client.get("/api/sightings", params={"person": "Ada"}).json()
        assert (sightings["total"], sightings["sightings"][0]["place"]) == (1, "fed")
        assert client.get("/api/sightings", params={"until": "2020-02-02T00:00:00+01:00"}).json()["total"] == 0


def test_a_stranger_is_named_and_then_recognised(rig: Rig) -> None:
    with rig.client("admin") as client:
        found: Callable[[], list[dict[str, object]]] = lambda: client.get("/api/strangers").json()["strangers"]  # noqa: E731
        rig.feed_until(found, stranger)
        number = found()[0]["id"]
        shown = client.get(f"/api/strangers/{number}/picture")
        assert (shown.status_code, shown.content[:2]) == (200, b"\xff\xd8")
        assert client.get("/api/attendance").json()["strangers_present"] == 1
        assert client.post(f"/api/strangers/{number}/name", json={"name": "Bea"}).status_code == 204
        rig.feed_until(lambda: present(client) == ["Bea"], stranger)
        until(lambda: not found())
        assert client.get(f"/api/strangers/{number}/picture").status_code == 404
    assert rig.recorded == [("named-stranger", "the admin one"), ("stranger-named", "the admin one")]


def test_a_naming_that_is_undone_at_once_stays_undone(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the window undoes it before the server's event loop goes on."""
    change, watch = rig.served.change, rig.session.gallery_watch

    async def change_and_undo(*words: Any, **options: Any) -> Change:
        made = await change(*words, **options)
        watch.undo()
        while watch.changes.undo is not None:
            await asyncio.sleep(0.01)
        return made

    monkeypatch.setattr(rig.served, "change", change_and_undo)
    with rig.client("admin") as client:
        rig.feed_until(lambda: client.get("/api/strangers").json()["strangers"], stranger)
        number = client.get("/api/strangers").json()["strangers"][0]["id"]
        assert client.post(f"/api/strangers/{number}/name", json={"name": "Bea"}).status_code == 204
        done = threading.Event()
        rig.session.journal.do(lambda _log: done.set())  # after the naming and its undoing
        assert done.wait(30)
        with closing(JournalFile(rig.folder)) as file:
            found, _ = file.find(SightingQuery(), now=rig.clock.wall())
        assert [each.person for each in found if each.stranger == number] == [None]


def test_a_stranger_is_erased_by_an_admin_alone(rig: Rig) -> None:
    with rig.client("admin") as client, rig.client("enrol") as other:
        rig.feed_until(lambda: client.get("/api/strangers").json()["strangers"], stranger)
        number = client.get("/api/strangers").json()["strangers"][0]["id"]
        assert other.delete(f"/api/strangers/{number}").status_code == 403
        assert client.delete(f"/api/strangers/{number}").status_code == 204
        assert client.delete(f"/api/strangers/{number}").status_code == 404
    assert rig.recorded == [("stranger-erased", "the admin one")]


def events_of(lines: list[str]) -> list[tuple[str, str, str | None]]:
    """(id, kind, person) of the complete events among the lines of a stream."""
    found = []
    for block in "\n".join(lines).split("\n\n"):
        fields = dict(line.split(": ", 1) for line in block.splitlines() if ": " in line and not line.startswith(":"))
        if "data" in fields:
            found.append((fields.get("id", ""), fields["event"], json.loads(fields["data"]).get("person")))
    return found


def read_events(client: httpx.Client, count: int, **headers: str) -> list[tuple[str, str, str | None]]:
    lines: list[str] = []
    with client.stream(
        "GET", "/api/events", headers={key.replace("_", "-"): value for key, value in headers.items()}
    ) as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        for line in stream.iter_lines():
            lines.append(line)
            if not line and len(events_of(lines)) >= count:
                break
    return events_of(lines)


def test_events_come_in_order_and_again_from_the_last_one_that_was_seen(rig: Rig) -> None:
    with rig.client("read") as client:
        rig.feed_until(lambda: present(client) == ["Ada"], ada)
        rig.leave_until(lambda: present(client) == [])
        (first, came, who), (second, left, _) = read_events(client, 2)
        assert (came, left, who) == ("arrived", "left", "Ada")
        assert [each[0] for each in read_events(client, 1, last_event_id=first)] == [second]
        run = second.partition("-")[0]
        assert (first, second) == (f"{run}-1", f"{run}-2")
        # Of a run before: what is known, after a sign that something may be missing.
        assert [each[1] for each in read_events(client, 3, last_event_id="0ff-7")] == ["gap", "arrived", "left"]


def test_events_reach_whoever_waits(rig: Rig) -> None:
    with rig.client("read") as client, client.stream("GET", "/api/events?after=now") as stream:
        lines = stream.iter_lines()
        assert next(lines) == "retry: 3000"
        rig.session.journal.do(lambda log: log.add_by_hand("Grace", time.time()))
        assert next(line for line in lines if line.startswith("event: ")) == "event: by-hand"
        assert json.loads(next(lines).removeprefix("data: "))["person"] == "Grace"


def test_the_live_picture_is_sent_while_somebody_watches(rig: Rig) -> None:
    with rig.client("read") as client, client.stream("GET", "/api/sources/1/mjpeg") as stream:
        assert stream.headers["content-type"] == "multipart/x-mixed-replace;boundary=frame"
        seen = b""
        parts = stream.iter_raw()
        while seen.count(b"--frame\r\nContent-Type: image/jpeg") < 3:
            rig.source.feed(ada())
            seen += next(parts)
        begin = seen.index(b"\r\n\r\n") + 4
        length = int(seen.split(b"Content-Length: ")[1].split(b"\r\n")[0])
        assert seen[begin : begin + 2] == b"\xff\xd8"
        assert seen[begin + length - 2 : begin + length] == b"\xff\xd9"
    with rig.client() as client:
        until(lambda: "rollcall_live_pictures 0.0" in client.get("/metrics").text)
        one = client.get("/api/sources/1/picture")
        assert (one.headers["content-type"], one.content[:2]) == ("image/jpeg", b"\xff\xd8")


def test_a_source_is_paused_by_an_admin_alone(rig: Rig) -> None:
    rig.source.feed(ada())
    with rig.client("admin") as client, rig.client("read") as other:
        assert other.patch("/api/sources/1", json={"is_paused": True}).status_code == 403
        assert client.patch("/api/sources/1", json={"is_paused": "yes"}).status_code == 422
        client.patch("/api/sources/1", json={"is_paused": True})
        until(lambda: client.get("/api/sources/1").json()["is_paused"])
        client.patch("/api/sources/1", json={"is_paused": False})
        rig.feed_until(lambda: not client.get("/api/sources/1").json()["is_paused"], ada)
        assert client.patch("/api/sources/9", json={"is_paused": True}).status_code == 404
    assert rig.recorded == [("source-paused", "the admin one"), ("source-resumed", "the admin one")]
