"""People over REST: registered, refused with reasons, renamed and removed as in the window."""

from __future__ import annotations

import base64
import threading
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from realtime.interfaces import GalleryView
from services.serving import served
from settings import PrivacySettings
from tests.fakes import PATIENCE, until
from tests.marker_faces import AZURE, FRONT, JADE, RUBY, marker_picture
from tests.services.serving.conftest import PICTURE, SETTINGS, Rig, face, heic_face, jpeg_of


def test_somebody_is_registered_with_a_picture_and_gets_more(rig: Rig) -> None:
    with rig.client("enrol") as client:
        made = client.post("/api/people", params={"name": "Grace Hopper"}, content=face(JADE), headers=PICTURE)
        assert made.status_code == 201, made.text
        assert made.json() == {"person": "Grace Hopper", "path": "Grace Hopper/upload.jpg", "remarks": []}
        more = client.post("/api/people/Grace Hopper/pictures", content=face(JADE), headers=PICTURE)
        assert more.json()["path"] == "Grace Hopper/upload (2).jpg"
        person = client.get("/api/people/Grace Hopper").json()
        assert (person["accepted"], [each["state"] for each in person["picture_list"]]) == (2, ["accepted"] * 2)
        assert [each["name"] for each in client.get("/api/people").json()["people"]] == ["Ada", "Grace Hopper"]
        shown = client.get("/api/people/Grace Hopper/picture")
        assert (shown.headers["content-type"], shown.content[:2]) == ("image/jpeg", b"\xff\xd8")
    assert rig.recorded == [("added-pictures", "the enrol one")] * 2


def test_who_was_registered_is_recognised(rig: Rig) -> None:
    with rig.client("enrol") as client:
        client.post("/api/people", params={"name": "Grace"}, content=face(JADE), headers=PICTURE)

        def found() -> list[str | None]:
            answer = client.post("/api/identify", params={"top": 2}, content=face(JADE), headers=PICTURE)
            return [each["name"] for each in answer.json()["faces"]]

        until(lambda: found() == ["Grace"])
        unknown = client.post("/api/identify", content=face(AZURE), headers=PICTURE).json()
    assert [(each["state"], each["name"]) for each in unknown["faces"]] == [("unknown", None)]
    assert (unknown["width"], unknown["height"]) == (320, 240)


@pytest.mark.parametrize(
    "kind", [None, "", "application/octet-stream", "image/heif", "application/x-www-form-urlencoded", "text/plain"]
)
def test_a_picture_is_known_by_its_bytes_whatever_its_type_says(rig: Rig, kind: str | None) -> None:
    """curl says that it is a form, browsers know no type of HEIC."""
    headers = {} if kind is None else {"Content-Type": kind}
    with rig.client("read") as client:
        for content in (heic_face(), face() + bytes(70_000)):
            answer = client.post("/api/identify", content=content, headers=headers)
            assert [each["name"] for each in answer.json()["faces"]] == ["Ada"], answer.text
    with rig.client("enrol") as client:
        assert client.post("/api/people/Ada/pictures", content=heic_face(), headers=headers).status_code == 201


def test_a_file_that_is_no_picture_is_told_in_one_sentence(rig: Rig) -> None:
    with rig.client("read") as client:
        for headers in ({}, {"Content-Type": "application/octet-stream"}):
            answer = client.post("/api/identify", content=b"a letter", headers=headers)
            assert answer.status_code == 422
            assert answer.json()["detail"] == (
                "This file is no photo that can be used here: choose one of JPEG, PNG, WebP, HEIC or AVIF."
            )
        form = client.post("/api/identify", files={"photo": face()})
    assert (form.status_code, form.json()["code"]) == (415, "wrong-type")


def test_a_picture_that_a_browser_cannot_show_is_sent_back_where_it_is_asked_for(rig: Rig) -> None:
    with rig.client("read") as client:
        found = client.post("/api/identify?picture=true", content=heic_face()).json()
        without = client.post("/api/identify", content=heic_face()).json()
    shown = cv2.imdecode(np.frombuffer(base64.b64decode(found["picture"]), np.uint8), cv2.IMREAD_COLOR)
    assert shown is not None
    assert shown.shape[:2] == (found["height"], found["width"])
    assert without["picture"] is None


@pytest.mark.parametrize(
    ("content", "status", "code"),
    [
        (jpeg_of(np.full((240, 320, 3), 110, np.uint8)), 422, "no-face"),
        (jpeg_of(marker_picture((FRONT, RUBY, (20, 60)), (FRONT, JADE, (180, 60)))), 422, "several-faces"),
        (b"no picture", 422, "unreadable"),
        (b"", 422, "unreadable"),
        (b"GIF89a\x01\x00\x01\x00\x00\x00\x00;", 422, "unreadable"),
        (jpeg_of(np.full((800, 800, 3), 110, np.uint8)), 413, "unreadable"),
        (b"\xff" * (1 << 20 | 1), 413, "too-large"),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_reason_and_not_kept(
    rig: Rig, content: bytes, status: int, code: str
) -> None:
    with rig.client("enrol") as client:
        for path in ("/api/people/Ada/pictures", "/api/people?name=Grace"):
            answer = client.post(path, content=content, headers=PICTURE)
            assert (answer.status_code, answer.json()["code"]) == (status, code)
            assert answer.headers["content-type"] == "application/problem+json"
            assert answer.json()["detail"].endswith(".")
        assert client.get("/api/people").json()["total"] == 1
    assert sorted(path.name for path in rig.folder.iterdir() if not path.name.startswith(".")) == ["Ada.png"]
    assert rig.recorded == []


def test_a_name_that_is_taken_or_impossible_is_refused(rig: Rig) -> None:
    with rig.client("enrol") as client:
        taken = client.post("/api/people", params={"name": "ada"}, content=face(JADE), headers=PICTURE)
        assert (taken.status_code, taken.json()["code"], taken.json()["person"]) == (409, "exists", "Ada")
        for name, can_be_new in (("Ada", False), ("ada", False), ("Áda", True)):
            told = client.post("/api/people", params={"name": name}, content=face(JADE), headers=PICTURE).json()
            assert (told["person"], told["can_be_new"]) == ("Ada", can_be_new)
            assert told["detail"].endswith("this is somebody else." if can_be_new else "as with a surname.")
        for name, status in (("Ada", 409), ("ada", 409), ("Áda", 201)):
            same = client.post("/api/people", params={"name": name, "as_new": True}, content=face(), headers=PICTURE)
            assert (same.status_code, same.json().get("code", "exists")) == (status, "exists")
        for name in ("../up", "a\0b", "."):
            answer = client.post("/api/people", params={"name": name}, content=face(JADE), headers=PICTURE)
            assert (answer.status_code, answer.json()["code"]) == (422, "invalid"), name


def test_a_picture_that_is_there_already_is_not_taken_twice(rig: Rig) -> None:
    content = (rig.folder / "Ada.png").read_bytes()
    with rig.client("enrol") as client:
        twice = client.post("/api/people/Ada/pictures", content=content, headers=PICTURE)
    assert (twice.status_code, twice.json()["code"]) == (409, "already-there")
    assert twice.json()["detail"] == "The same picture is there already, as Ada.png."
    assert not (rig.folder / "Ada").exists()


def test_a_picture_of_somebody_else_is_told_at_once(rig: Rig) -> None:
    content = (rig.folder / "Ada.png").read_bytes()
    with rig.client("enrol") as client:
        made = client.post("/api/people", params={"name": "Barry"}, content=content, headers=PICTURE)
        listed = client.get("/api/people/Barry").json()["picture_list"]
    assert made.json()["remarks"] == listed[0]["remarks"]
    assert [each["text"] for each in made.json()["remarks"]] == [
        "The same picture is also filed under Ada: one of them is wrong."
    ]


def test_what_was_answered_as_not_done_is_not_done_later(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(served, "_CHANGE_SECONDS", 0.2)
    go_on, worked = threading.Event(), threading.Event()
    rig.session.gallery_watch.do(lambda _gallery: go_on.wait(PATIENCE))
    try:
        with rig.client("admin") as client:
            assert client.patch("/api/people/Ada", json={"name": "Bea"}).json()["code"] == "not-ready"
    finally:
        go_on.set()
    rig.session.gallery_watch.do(lambda _gallery: worked.set())
    assert worked.wait(PATIENCE)
    assert (rig.folder / "Ada.png").exists()
    assert rig.recorded == []
    assert rig.session.gallery_watch.changes.outcome is None, "nothing failed either"


def test_renaming_and_removing_need_the_scope_admin_and_can_be_undone_in_the_window(rig: Rig) -> None:
    with rig.client("enrol") as client:
        assert client.patch("/api/people/Ada", json={"name": "Ada Lovelace"}).status_code == 403
        assert client.delete("/api/people/Ada").json()["code"] == "not-allowed"
    with rig.client("admin") as client:
        renamed = client.patch("/api/people/Ada", json={"name": "Ada Lovelace"})
        assert (renamed.status_code, renamed.json()["name"]) == (200, "Ada Lovelace")
        assert client.get("/api/people/Ada").status_code == 404
        assert client.patch("/api/people/Ada Lovelace", json={"name": "Ada Lovelace"}).status_code == 422
        assert client.delete("/api/people/Ada Lovelace").status_code == 204
        assert client.get("/api/people").json() == {"people": [], "total": 0}
        rig.services.people.undo()
        until(lambda: client.get("/api/people").json()["total"] == 1)
    assert rig.recorded == [("renamed", "the admin one"), ("removed-person", "the admin one")]


def test_whoever_is_registered_without_a_required_consent_is_not_recognised_and_that_is_told(tmp_path: Path) -> None:
    rig = Rig(tmp_path / "gallery", replace(SETTINGS, privacy=PrivacySettings(require_consent=True)))
    try:
        rig.ready()
        with rig.client("enrol") as client:
            made = client.post("/api/people", params={"name": "Grace"}, content=face(JADE), headers=PICTURE)
            assert [each["code"] for each in made.json()["remarks"]] == ["no-consent"]
            found = client.post("/api/identify", content=face(JADE), headers=PICTURE).json()["faces"]
        assert [each["name"] for each in found] == [None]
    finally:
        rig.stop()


def test_the_list_of_people_comes_in_parts(rig: Rig) -> None:
    with rig.client() as client:
        for name, colour in (("Cleo", JADE), ("bea", AZURE)):
            client.post("/api/people", params={"name": name}, content=face(colour), headers=PICTURE)
        first = client.get("/api/people", params={"limit": 2}).json()
        rest = client.get("/api/people", params={"limit": 2, "after": first["people"][-1]["id"]}).json()
    assert [each["name"] for each in (*first["people"], *rest["people"])] == ["Ada", "bea", "Cleo"]
    assert first["total"] == rest["total"] == 3


def test_before_the_gallery_was_read_nobody_seems_to_be_missing(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    with rig.client("read") as client, monkeypatch.context() as patched:
        patched.setattr(rig.session.gallery_watch, "view", GalleryView())
        for address in ("/api/people", "/api/people/Ada"):
            answer = client.get(address)
            assert (answer.status_code, answer.json()["code"]) == (503, "not-ready")
            assert int(answer.headers["Retry-After"]) > 0
        patched.undo()
        assert client.get("/api/people").json()["total"] == 1
