"""Finding cameras by a probe, whose answers come from anybody."""

from __future__ import annotations

import pytest

from realtime.sources.discovery import cameras_in, find_cameras
from tests.realtime.sources.onvif_camera import answering_probes, probe_match

MESSAGE = "uuid:1"


def found_by(*answers: object, seconds: float = 10.0) -> list[tuple[str, str, str]]:
    """Ends as soon as a camera answered."""
    ended: list[int] = []
    with answering_probes(*answers) as group:  # type: ignore[arg-type]
        cameras = find_cameras(
            seconds, interfaces=["127.0.0.1"], group=group, cancelled=lambda: bool(ended), found=ended.append
        )
    return [(each.address, each.name, each.model) for each in cameras]


def test_a_camera_that_answers() -> None:
    assert found_by(probe_match("http://127.0.0.1:8000/onvif/device_service")) == [
        ("http://127.0.0.1:8000/onvif/device_service", "Front Door", "D 1")
    ]


def test_nobody_answers_and_no_network() -> None:
    assert found_by(lambda _message: b"what?", seconds=0.3) == []
    assert find_cameras(5.0, interfaces=["192.0.2.1"]) == ()  # an address of nobody, from which nothing can be sent


def test_a_search_that_is_called_off_ends() -> None:
    assert find_cameras(60.0, interfaces=["127.0.0.1"], group=("127.0.0.1", 9), cancelled=lambda: True) == ()


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ("http://169.254.1.1/a http://10.0.0.5:81/b", "http://10.0.0.5:81/b"),
        ("http://192.168.1.9:8080/a", "http://10.0.0.5:8080/onvif/device_service"),
        ("http://0.0.0.0/a", "http://10.0.0.5/onvif/device_service"),
        ("", "http://10.0.0.5/onvif/device_service"),
        ("http://[::bad/ ftp://10.0.0.5/x", "http://10.0.0.5/onvif/device_service"),
    ],
)
def test_the_address_is_that_of_whoever_answered(named: str, expected: str) -> None:
    (camera,) = cameras_in(probe_match(named)(MESSAGE), "10.0.0.5", {MESSAGE})
    assert camera.address == expected


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<x/>",
        b"\x00\xff",
        b'<!DOCTYPE x [<!ENTITY a "b">]>' + probe_match("http://10.0.0.5/a")(MESSAGE),
        probe_match("http://10.0.0.5/a")("uuid:somebody-else"),
    ],
)
def test_what_is_no_answer_to_this_probe_is_ignored(data: bytes) -> None:
    assert cameras_in(data, "10.0.0.5", {MESSAGE}) == []


def test_an_answer_with_urn_in_its_id_or_without_one() -> None:
    for message in (f"urn:{MESSAGE}", ""):
        assert len(cameras_in(probe_match("http://10.0.0.5/a")(message), "10.0.0.5", {MESSAGE})) == 1


def test_names_are_short_and_in_one_line() -> None:
    scopes = "onvif://www.onvif.org/name/" + "x" * 500 + "%0Aevil odd:scope onvif://www.onvif.org/type/video_encoder"
    (camera,) = cameras_in(probe_match("http://10.0.0.5/a", scopes=scopes)(MESSAGE), "10.0.0.5", {MESSAGE})
    assert camera.name == "x" * 80
    assert camera.model == ""
