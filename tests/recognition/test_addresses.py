"""Addresses are parsed strictly, and nothing secret of them is shown, however they are written."""

from __future__ import annotations

import itertools

import pytest

from recognition.addresses import ESCAPES, masked, masked_text, parse_address
from recognition.errors import UsageError

WEB = ("http", "https")
CAMERAS = ("rtsp", "rtsps", "http", "https")


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("rtsp://192.168.1.5/stream", "rtsp://192.168.1.5/stream"),
        ("RTSP://Camera:554/Stream1", "rtsp://camera:554/Stream1"),
        ("https://ada:secret@example.org:8443/hook?token=42", "https://example.org:8443/hook"),
        ("http://[::1]:8080/video", "http://[::1]:8080/video"),
        ("http://ada:secret@[::1]:8080/video", "http://[::1]:8080/video"),
        ("rtsp://admin:pa#Hunter@192.168.1.5/1", "rtsp://192.168.1.5/1"),
        ("rtsp://admin:pa/Hunter@192.168.1.5/1", "rtsp://192.168.1.5/1"),
        ("rtsp://admin:12/Hunter@192.168.1.5/1", "rtsp://192.168.1.5/1"),
        ("rtsp://admin:pa?Hunter@192.168.1.5/1", "rtsp://192.168.1.5/1"),
        ("rtsp://admin:pa@Hunter@192.168.1.5/1", "rtsp://192.168.1.5/1"),
        ("rtsp://admin:pa@Hun/ter@192.168.1.5/1", "rtsp://192.168.1.5/1"),
        ("rtsp://admin:pa[Hunter@192.168.1.5/1", "rtsp://192.168.1.5/1"),
        ("rtsp://admin:pa Hunter@192.168.1.5/1", "rtsp://192.168.1.5/1"),
        ("http://192.168.1.5/login?mail=ada@example.org&pwd=x", "http://192.168.1.5/login"),
        ("http://192.168.1.5/videostream.cgi?user=admin&pwd=Hunter", "http://192.168.1.5/videostream.cgi"),
        ("rtsp://10.0.0.9:554/user=admin_password=tlJwpbo6_channel=1.sdp", "rtsp://10.0.0.9:554/user=admin_…"),
        (
            "https://hooks.example.org/services/T01/B02/4fGz09abcdefghijKLMN",
            "https://hooks.example.org/services/T01/B02/…",
        ),
        ("rtsp://10.0.0.9/Streaming/Channels/101", "rtsp://10.0.0.9/Streaming/Channels/101"),
        ("rtsp:/admin:Hunter@192.168.1.5/1", "rtsp:/192.168.1.5/1"),
        ("rtsp:///admin:Hunter@192.168.1.5/1", "rtsp:///192.168.1.5/1"),
        ("admin:Hunter@192.168.1.5/1", "192.168.1.5/1"),
        ("admin:pa/Hunter@192.168.1.5/1", "192.168.1.5/1"),
        ("front door.mp4", "front door.mp4"),
        ("12:30 front door.mp4", "12:30 front door.mp4"),
        ("C:\\clips\\door@2.mp4", "C:\\clips\\door@2.mp4"),
        ("C:/clips/door@2.mp4", "C:/clips/door@2.mp4"),
        ("/clips/ada@home:2.mp4", "/clips/ada@home:2.mp4"),
        ("demo", "demo"),
        ("0", "0"),
        ("", ""),
    ],
)
def test_an_address_is_shown_without_its_secrets(address: str, shown: str) -> None:
    assert masked(address) == shown


@pytest.mark.parametrize("schema", ["rtsp://", "http://", "RTSPS://", "rtsp:/", ""])
def test_no_part_of_a_password_is_shown_whatever_is_in_it(schema: str) -> None:
    for mark, end in itertools.product("#@:/?[]%&=+ '\"<>|\\^`{}~$!,;*()\t\n", ("/1", "", "/a@b", ":554/1?x=y#z")):
        address = f"{schema}admin:Hun{mark}ter@camera{end}"
        for text in (masked(address), masked_text(f"It says: {address}") if schema and mark != "\n" else ""):
            assert not any(part in text for part in ("Hun", "ter", "admin")), address


def test_addresses_inside_of_a_text_are_masked_and_the_text_stays() -> None:
    text = "tried rtsp://a:b@one/x, then 'http://two:80/hook?token=1', and (https://c:d@three). Ada was at 12:30."
    assert masked_text(text) == "tried rtsp://one/x, then 'http://two:80/hook', and (https://three). Ada was at 12:30."
    assert masked_text("nonnumeric port: http://ada:se cret@host/x failed") == "nonnumeric port: http://host/x failed"


def test_an_address_is_parsed_with_its_login_decoded() -> None:
    address = parse_address("https://ada%40home:p%23%2F@Example.org:8443/hook?token=42#part", WEB)
    assert (address.scheme, address.host, address.port) == ("https", "example.org", 8443)
    assert (address.user, address.password) == ("ada@home", "p#/")
    assert address.target == "/hook?token=42"
    assert address.without_login == "https://example.org:8443/hook?token=42"
    assert "p#/" not in repr(address)
    plain = parse_address(" http://[::1] ", WEB)
    assert (plain.host, plain.port, plain.user, plain.password) == ("::1", None, None, None)
    assert plain.without_login == "http://[::1]/"


@pytest.mark.parametrize(
    "address",
    [
        "rtsp://admin:pa#Hunter@192.168.1.5/1",
        "rtsp://admin:12#Hunter@192.168.1.5/1",
        "rtsp://admin:pa/Hunter@192.168.1.5/1",
        "rtsp://admin:12/Hunter@192.168.1.5/1",
        "rtsp://admin:12?Hunter@192.168.1.5/1",
        "rtsp://admin:pa Hunter@192.168.1.5/1",
        "rtsp://admin:pa[Hunter@192.168.1.5/1",
    ],
)
def test_a_login_that_must_be_escaped_is_refused_and_says_how(address: str) -> None:
    with pytest.raises(UsageError, match="# as %23, @ as %40") as refused:
        parse_address(address, CAMERAS)
    assert "rtsp://192.168.1.5/1" in str(refused.value)
    assert not any(part in str(refused.value) for part in ("Hunter", "admin", "pa#", "12#"))
    assert refused.value.__cause__ is None


@pytest.mark.parametrize(
    "address", ["ftp://x/", "x/hook", "http://", "http://x:y/", "http://x:0/", "http://x:99999/", "http:/x", ""]
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(UsageError):
        parse_address(address, WEB)


def test_paths_and_queries_may_hold_an_at_sign() -> None:
    assert parse_address("http://192.168.1.5:8080/cam@2/x", CAMERAS).target == "/cam@2/x"
    assert parse_address("http://cam/login?mail=a@b", CAMERAS).host == "cam"
    assert parse_address("http://ada:b@cam:80/login@2", CAMERAS).host == "cam"


def test_the_advice_after_an_address_is_no_part_of_it() -> None:
    said = f"The address 'http://a b/x' cannot be read. {ESCAPES}"
    assert masked_text(said) == said
    assert (
        masked_text(f"'http://ada:p w@cam/x' cannot be read. {ESCAPES}") == f"'http://cam/x' cannot be read. {ESCAPES}"
    )
    assert masked_text("'http://a b' is none. @ als %40, : als %3A") == "'http://a b' is none. @ als %40, : als %3A"
    assert masked_text("rtsp://ada:secret@cam/a%40b fails") == "rtsp://cam/a%40b fails"
