"""Events sent to a real server on this computer, which fails in every way and comes back."""

from __future__ import annotations

import base64
import socket
import threading
from pathlib import Path

import pytest

from realtime.interfaces import NoticeKind, Notices
from realtime.output.webhook import Webhook, parse_webhook_address
from realtime.output.webhook_signature import read_secret, signature_headers
from recognition.errors import UsageError
from tests.fakes import until
from tests.realtime.output.webhook_receiver import START, Kept, Receiver, Sender, event


def test_an_event_is_posted_as_json(receiver: Receiver) -> None:
    sender = Sender(receiver.url, version="0.1.0")
    sender.webhook.post(event())
    assert sender.webhook.step(0.0)
    ((path, headers, body),) = receiver.requests
    assert path == "/events"
    assert headers["Content-Type"] == "application/json; charset=utf-8"
    assert headers["User-Agent"] == "Rollcall/0.1.0"
    assert body["time"].startswith("2026-")
    assert {name: body[name] for name in ("id", "event", "visit", "sighting", "person", "stranger", "distance")} == {
        "id": "event 1",
        "event": "arrived",
        "visit": "a visit",
        "sighting": 1,
        "person": "Ada",
        "stranger": None,
        "distance": 0.3123,
    }
    assert not sender.webhook.step(0.0)
    assert sender.sentence() is None


def test_a_stranger_has_a_number_and_no_name(receiver: Receiver) -> None:
    sender = Sender(receiver.url)
    sender.webhook.post(event(None))
    sender.webhook.step(0.0)
    assert (receiver.requests[0][2]["person"], receiver.requests[0][2]["stranger"]) == (None, 4)


def test_what_fails_is_sent_again_after_growing_waits_in_order(receiver: Receiver) -> None:
    sender = Sender(receiver.url)
    receiver.status = 500
    for number, person in enumerate(("Ada", "Bea"), 1):
        sender.webhook.post(event(person, number))
    waits = []
    for _ in range(4):
        assert not sender.webhook.step(0.0)
        before = len(receiver.requests)
        waited = 0
        while len(receiver.requests) == before:
            sender.clock.advance(0.5)
            waited += 1
            receiver.status = 500
            sender.webhook.step(0.0)
        waits.append(waited / 2)
    assert waits == sorted(waits)
    assert waits[-1] >= 4 * waits[0]
    assert set(receiver.people()) == {"Ada"}
    assert (
        sender.sentence()
        == f"Events cannot be sent to {receiver.url} (it answered 500). They wait, and Rollcall tries again."
    )
    receiver.status = 200
    sender.clock.advance(1000)
    assert sender.webhook.step(0.0)
    assert sender.webhook.step(0.0)
    assert receiver.people()[-2:] == ["Ada", "Bea"]
    assert len({body["id"] for _, _, body in receiver.requests}) == 2
    assert sender.webhook.sent == 2


def test_it_says_when_it_works_again_and_then_nothing(receiver: Receiver) -> None:
    sender = Sender(receiver.url)
    receiver.status = 503
    sender.webhook.post(event())
    sender.webhook.step(0.0)
    assert sender.notices.all()[0].kind is NoticeKind.WARNING
    receiver.status = 204
    sender.clock.advance(10)
    sender.webhook.step(0.0)
    assert sender.notices.all()[0].kind is NoticeKind.INFO
    assert sender.sentence() == f"{receiver.url} takes events again."
    sender.webhook.post(event())
    sender.webhook.step(0.0)
    assert sender.sentence() is None


def test_nobody_listens_and_then_somebody_does() -> None:
    first = Receiver()
    port = first.port
    first.close()
    sender = Sender(f"http://127.0.0.1:{port}/events")
    sender.webhook.post(event())
    assert not sender.webhook.step(0.0)
    assert "nothing listens there" in (sender.sentence() or "")
    second = Receiver(port)
    sender.clock.advance(10)
    assert sender.webhook.step(0.0)
    assert second.people() == ["Ada"]
    second.close()


def test_one_that_does_not_answer_in_time_is_tried_again(receiver: Receiver) -> None:
    sender = Sender(receiver.url, timeout=0.2)
    receiver.answering.clear()
    sender.webhook.post(event())
    assert not sender.webhook.step(0.0)
    assert "it does not answer in time" in (sender.sentence() or "")
    receiver.answering.set()
    sender.clock.advance(10)
    assert sender.webhook.step(0.0)


def test_a_connection_that_breaks_off_is_a_failure() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        sender = Sender(f"http://127.0.0.1:{server.getsockname()[1]}/events")
        hang_up = threading.Thread(target=lambda: server.accept()[0].close())
        hang_up.start()
        sender.webhook.post(event())
        assert not sender.webhook.step(0.0)
        hang_up.join(10)
        assert (sender.sentence() or "").startswith("Events cannot be sent")


def test_the_oldest_give_way_and_are_counted(receiver: Receiver) -> None:
    sender = Sender(receiver.url, waiting=3)
    receiver.status = 500
    for number in range(5):
        sender.webhook.post(event(f"{number}", number + 1))
    assert sender.webhook.dropped == 2
    sender.webhook.step(0.0)
    sender.webhook.post(event("5", 6))
    receiver.status = 200
    sender.clock.advance(10)
    assert sender.webhook.step(0.0)
    assert sender.sentence() == f"{receiver.url} takes events again. 3 events were dropped in between."
    while sender.webhook.step(0.0):
        pass
    assert receiver.people()[1:] == ["3", "4", "5"]


def test_an_event_that_is_refused_for_good_does_not_hold_up_the_others(receiver: Receiver) -> None:
    sender = Sender(receiver.url)
    receiver.status = 422
    sender.webhook.post(event("Ada"))
    assert not sender.webhook.step(0.0)
    receiver.status = 200
    sender.webhook.post(event("Bea"))
    assert sender.webhook.step(0.0)
    assert receiver.people() == ["Ada", "Bea"]
    assert sender.webhook.dropped == 1


def test_a_redirect_is_followed_where_the_same_is_to_be_posted_there(receiver: Receiver) -> None:
    sender = Sender(receiver.url)
    receiver.status, receiver.headers = 307, {"Location": "/elsewhere"}
    sender.webhook.post(event())
    assert sender.webhook.step(0.0)
    assert [(path, body["id"]) for path, _, body in receiver.requests] == [
        ("/events", "event 1"),
        ("/elsewhere", "event 1"),
    ]


@pytest.mark.parametrize(("status", "place"), [(302, "/elsewhere"), (307, "ftp://127.0.0.1/x"), (307, "file:///etc/x")])
def test_no_other_redirect_is_followed(receiver: Receiver, status: int, place: str) -> None:
    sender = Sender(receiver.url)
    receiver.status, receiver.headers = status, {"Location": place}
    sender.webhook.post(event())
    assert not sender.webhook.step(0.0)
    assert len(receiver.requests) == 1
    assert f"it answered {status}" in (sender.sentence() or "")


def test_user_and_password_in_the_address_are_sent_as_basic_authentication(receiver: Receiver) -> None:
    sender = Sender(f"http://ada%40home:p%23%C3%A9:x@127.0.0.1:{receiver.port}/a%20b?token=42")
    sender.webhook.post(event())
    assert sender.webhook.step(0.0)
    ((path, headers, _),) = receiver.requests
    assert path == "/a%20b?token=42"
    assert headers["Authorization"] == "Basic " + base64.b64encode("ada@home:p#é:x".encode()).decode()
    assert headers["Host"] == f"127.0.0.1:{receiver.port}"
    receiver.status = 500
    sender.webhook.post(event())
    assert not sender.webhook.step(0.0)
    assert f"http://127.0.0.1:{receiver.port}/a%20b (it answered 500)" in (sender.sentence() or "")


def test_the_login_stays_on_its_host_when_it_redirects(receiver: Receiver) -> None:
    sender = Sender(f"http://ada:secret@127.0.0.1:{receiver.port}/events")
    receiver.status, receiver.headers = 308, {"Location": "/elsewhere"}
    sender.webhook.post(event())
    assert sender.webhook.step(0.0)
    assert [headers["Authorization"] for _, headers, _ in receiver.requests] == ["Basic YWRhOnNlY3JldA=="] * 2


@pytest.mark.parametrize(
    "place",
    ["http://localhost:{port}/x", "http://127.0.0.1:{other}/x", "//localhost:{port}/x", "http://a:b@127.0.0.1/"],
)
def test_names_are_not_sent_to_another_place_than_the_settings_say(receiver: Receiver, place: str) -> None:
    other = Receiver()
    sender = Sender(receiver.url)
    receiver.status = 307
    receiver.headers = {"Location": place.format(port=receiver.port, other=other.port)}
    sender.webhook.post(event())
    assert not sender.webhook.step(0.0)
    assert len(receiver.requests) == 1
    assert not other.requests
    sentence = sender.sentence() or ""
    assert "it answered 307, which leads to" in sentence
    assert "only where webhook.url says" in sentence
    assert "a:b" not in sentence
    other.close()


@pytest.mark.parametrize(
    "url", ["ftp://example.org/", "file:///etc/passwd", "example.org/hook", "http://", "http://x:y/", ""]
)
def test_an_address_that_is_none_is_refused_at_once(url: str) -> None:
    with pytest.raises(UsageError, match=r"webhook\.url"):
        parse_webhook_address(url)


def test_an_address_that_cannot_be_understood_says_what_to_escape_and_shows_no_password() -> None:
    with pytest.raises(UsageError, match=r"webhook\.url: .*# as %23") as refused:
        parse_webhook_address("https://ada:pa#Hunter@example.org/hook")
    assert "Hunter" not in str(refused.value)
    assert "ada" not in str(refused.value)


def test_on_its_thread_it_stops_at_once_while_it_waits_to_try_again(receiver: Receiver) -> None:
    notices = Notices()
    receiver.status = 500
    webhook = Webhook(receiver.url, timeout=5.0, waiting=10, notices=notices)
    webhook.worker.start()
    webhook.post(event())
    until(lambda: notices.all())
    assert webhook.stop(5.0) == ()
    assert webhook.stop() == ()
    assert len(receiver.requests) == 1


def test_the_last_events_are_sent_at_the_end(receiver: Receiver) -> None:
    webhook = Webhook(receiver.url, timeout=5.0, waiting=10, notices=Notices())
    webhook.worker.start()
    for number in range(5):
        webhook.post(event(f"{number}", number))
    assert webhook.stop(5.0) == ()
    assert receiver.people() == ["0", "1", "2", "3", "4"]


def test_requests_are_signed_as_the_specification_says(receiver: Receiver, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n")
    key = read_secret(secret)
    # The example of the reference libraries.
    expected = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
    made = signature_headers(key, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, b'{"test": 2432232314}')
    assert made["webhook-signature"] == expected
    sender = Kept(receiver.url, tmp_path, secret=key)
    sender.webhook.post(event())
    assert sender.webhook.step(0.0)
    headers = {name.lower(): value for name, value in receiver.requests[0][1].items()}
    assert (headers["webhook-id"], headers["webhook-timestamp"]) == ("event 1", str(round(START)))
    assert headers["webhook-signature"].startswith("v1,")


@pytest.mark.parametrize(
    ("content", "said"), [("", "is empty"), ("whsec_%%%", "no base64"), (None, "cannot be read: there is no such file")]
)
def test_a_secret_that_cannot_be_used(tmp_path: Path, content: str | None, said: str) -> None:
    file = tmp_path / "secret"
    if content is not None:
        file.write_text(content)
    with pytest.raises(UsageError, match=said):
        read_secret(file)
