"""Asking network cameras for their streams, against a fake one on the loopback address."""

from __future__ import annotations

import logging

import pytest

from realtime.sources import soap
from realtime.sources.onvif import describe, device_address, stream_address
from realtime.sources.soap import FaultError, read_xml
from recognition.errors import SourceAwayError, SourceError, SourceRefusedError, UsageError
from tests.realtime.sources.onvif_camera import FAULT, TR2, FakeCamera, envelope_of, running

USER, PASSWORD = "admin", "s3cret &<word>"


@pytest.mark.parametrize("login", ["token", "digest", "both"])
def test_the_streams_of_a_camera_with_the_largest_first(login: str) -> None:
    camera = FakeCamera(login=login)
    with running(camera) as host:
        found = describe(device_address(host), USER, PASSWORD)
    assert (found.maker, found.model) == ("Acme", "Door 1")
    assert [(each.profile, each.width, each.height, each.codec) for each in found.streams] == [
        ("Large", 1920, 1080, "H264"),
        ("Small", 640, 360, "H264"),
    ]
    assert found.streams[0].address == "rtsp://admin@127.0.0.1:8554/stream?profile=main"
    assert found.clock_offset == 0


def test_the_password_is_sent_as_a_digest_only() -> None:
    camera = FakeCamera()
    with running(camera) as host:
        describe(device_address(host), USER, PASSWORD)
    assert not any(b"s3cret" in each for each in camera.bodies)


def test_a_camera_without_login_and_one_that_wants_one() -> None:
    with running(FakeCamera(user=None)) as host:
        assert describe(device_address(host)).streams[0].address.startswith("rtsp://127.0.0.1:8554/")
    with running(FakeCamera()) as host, pytest.raises(SourceRefusedError, match="wants a user name"):
        describe(device_address(host))


@pytest.mark.parametrize("login", ["token", "digest"])
def test_a_wrong_password_is_tried_once_and_never_shown(login: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    camera = FakeCamera(login=login)
    with running(camera) as host, pytest.raises(SourceRefusedError, match="refuses the user name") as raised:
        describe(device_address(host), USER, "wr0ng-one")
    assert camera.asked.count("GetServices") <= 2  # HTTP's digest needs one request without
    assert "GetProfiles" not in camera.asked
    assert "wr0ng-one" not in f"{raised.value}{caplog.text}"


@pytest.mark.parametrize("hours", [-26.0, 0.5, 24 * 365 * 20])
def test_the_digest_is_of_the_cameras_clock(hours: float) -> None:
    with running(FakeCamera(clock=hours * 3600)) as host:
        found = describe(device_address(host), USER, PASSWORD)
    assert found.streams
    assert found.clock_offset == pytest.approx(hours * 3600, abs=5)


def test_a_camera_that_does_not_tell_its_time() -> None:
    fault = FAULT.format(code="ActionNotSupported", text="no")
    camera = FakeCamera(instead={"GetSystemDateAndTime": lambda: (500, envelope_of(fault))})
    with running(camera) as host:
        assert describe(device_address(host), USER, PASSWORD).streams


def test_an_old_camera_and_one_of_the_second_media_service_only() -> None:
    with running(FakeCamera(services=None)) as host:
        assert len(describe(device_address(host), USER, PASSWORD).streams) == 2
    with running(FakeCamera(services=(TR2,))) as host:
        (stream,) = describe(device_address(host), USER, PASSWORD).streams
    assert (stream.codec, stream.width) == ("H265", 3840)


@pytest.mark.parametrize("media", ["http://10.9.8.7/onvif/media", "http://0.0.0.0:80/onvif/media", "", "http://[bad"])
def test_the_login_goes_to_the_camera_that_was_asked_only(media: str) -> None:
    camera = FakeCamera(media=media)
    with running(camera) as host:
        assert describe(device_address(host), USER, PASSWORD).streams
    assert "GetStreamUri" in camera.asked


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ("rtsp://10.0.0.9:554/a?b=1&c=2", "rtsp://ada%40x@cam:554/a?b=1&c=2"),
        ("  RTSP://0.0.0.0/live\n ", "rtsp://ada%40x@cam/live"),
        ("rtsp://root:pass@10.0.0.9/a", "rtsp://ada%40x@cam/a"),
        ("rtsp://10.0.0.9:0/a", "rtsp://ada%40x@cam/a"),
        ("rtsp://10.0.0.9:99999/a", None),
        ("file:///etc/passwd", None),
        ("", None),
        ("rtsp:///a", None),
    ],
)
def test_what_a_camera_calls_its_stream_becomes_an_address(named: str, expected: str | None) -> None:
    assert stream_address(named, "cam", "ada@x") == expected


def test_profiles_that_are_odd_are_left_out() -> None:
    profiles = (
        '<m:Profiles token="sound"><t:Name>Sound</t:Name></m:Profiles>'
        "<m:Profiles><t:Name>No token</t:Name></m:Profiles>"
        '<m:Profiles token="a&lt;b"><t:VideoSourceConfiguration/></m:Profiles>'
    )
    with running(FakeCamera(profiles=profiles)) as host:
        (stream,) = describe(device_address(host), USER, PASSWORD).streams
    assert (stream.profile, stream.width, stream.codec) == ("a<b", 0, "")
    assert stream.address.endswith("?profile=a<b")


BOMB = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>' + envelope_of("<x>&b;</x>")


@pytest.mark.parametrize(
    "answer",
    [
        (200, b""),
        (200, b"<html><body>Welcome</body></html>"),
        (200, b"\xff\xfe\x00"),
        (200, BOMB),
        (200, envelope_of("")),
        (200, envelope_of("<a>" * 100 + "</a>" * 100)),
        (404, b"<html/>"),
        (302, b"http://127.0.0.1:9/elsewhere"),
    ],
)
def test_an_answer_that_is_none_is_one_sentence(answer: tuple[int, bytes]) -> None:
    camera = FakeCamera(instead={"GetServices": lambda: answer})
    with running(camera) as host, pytest.raises(SourceError, match="none of ONVIF's"):
        describe(device_address(host), USER, PASSWORD)


def test_an_answer_without_end_is_given_up() -> None:
    camera = FakeCamera(instead={"GetServices": lambda: (200, b"<a>" * soap.MAX_BYTES)})
    with running(camera) as host, pytest.raises(SourceAwayError):
        describe(device_address(host), USER, PASSWORD)


def test_a_slow_camera_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    import threading

    monkeypatch.setattr(soap, "TIMEOUT", 0.2)
    ending = threading.Event()

    def slow() -> tuple[int, bytes]:
        ending.wait(20)
        return 200, b""

    camera = FakeCamera(instead={"GetServices": slow})
    try:
        with running(camera) as host:
            try:
                with pytest.raises(SourceAwayError, match="does not answer"):
                    describe(device_address(host), USER, PASSWORD)
            finally:
                ending.set()
    finally:
        ending.set()


def test_nobody_there() -> None:
    with pytest.raises(SourceAwayError, match="does not answer"):
        describe(device_address("127.0.0.1:9"), USER, PASSWORD)


def test_a_name_that_no_computer_has() -> None:
    with pytest.raises(SourceAwayError, match=r"No computer called nosuch\.invalid is known"):
        describe(device_address("nosuch.invalid:8080"))


def test_a_camera_with_no_stream_and_one_that_has_none_by_this_way() -> None:
    with running(FakeCamera(uri="gopher://x")) as host, pytest.raises(SourceError, match="no stream"):
        describe(device_address(host), USER, PASSWORD)
    fault = FAULT.format(code="ActionNotSupported", text="no media\nhere")
    camera = FakeCamera(instead={"GetProfiles": lambda: (500, envelope_of(fault))})
    with running(camera) as host, pytest.raises(FaultError, match="no media here"):
        describe(device_address(host), USER, PASSWORD)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("cam", "http://cam/onvif/device_service"),
        (" 10.0.0.5:8000 ", "http://10.0.0.5:8000/onvif/device_service"),
        ("https://cam/onvif/other", "https://cam/onvif/other"),
        ("[fe80::1]:80", "http://[fe80::1]:80/onvif/device_service"),
    ],
)
def test_what_a_user_names(text: str, address: str) -> None:
    assert device_address(text) == address


@pytest.mark.parametrize("text", ["admin:secret@cam", "rtsp://cam/", ""])
def test_what_names_no_camera(text: str) -> None:
    with pytest.raises(UsageError) as raised:
        device_address(text)
    assert "secret" not in str(raised.value)


def test_xml_of_other_encodings_has_no_entities_either() -> None:
    with pytest.raises(ValueError, match="document type"):
        read_xml('<?xml version="1.0" encoding="utf-16"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'.encode("utf-16"))
    assert read_xml("<a>é</a>".encode()).text == "é"
