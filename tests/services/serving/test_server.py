"""The server itself: who gets in, what is answered to whoever does not, and how it ends."""

from __future__ import annotations

import json
import socket
import ssl
import stat
import time
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from recognition.errors import RollcallError, UsageError
from services.program import keep_in_advice
from services.serving.access import RateLimit
from services.serving.server import Server, check_address
from settings import ServeSettings
from storage.sealing.files import read_file
from storage.tokens import TOKENS_FILE, TokenFile
from tests.certificates import self_signed
from tests.fakes import FakeClock, until
from tests.marker_faces import marker_picture
from tests.services.serving.conftest import PICTURE, SETTINGS, Rig, face


def problem(answer: httpx.Response) -> tuple[int, str]:
    assert answer.headers["content-type"] == "application/problem+json"
    body = answer.json()
    assert body["status"] == answer.status_code
    assert {"type", "title", "detail", "code"} <= body.keys()
    return answer.status_code, body["code"]


def test_without_a_token_only_the_health_is_answered(rig: Rig) -> None:
    with rig.client(None) as client:
        assert client.get("/healthz").json() == {"status": "ok"}
        for path in ("/api/people", "/api/events", "/api/sources/1/mjpeg", "/metrics", "/openapi.json", "/nowhere"):
            answer = client.get(path)
            assert problem(answer) == (401, "no-token")
            assert answer.headers["www-authenticate"] == "Bearer"
        for wrong in ("Bearer rc_wrong", "Bearer", "Basic cmM6eA==", "rc_x"):
            assert client.get("/api/people", headers={"Authorization": wrong}).status_code == 401


def test_the_line_that_makes_a_token_can_be_copied_by_whoever_is_here(rig: Rig) -> None:
    keep_in_advice({"--gallery": Path("own-people")})
    try:
        with rig.client(None) as client:
            here = client.get("/api/people").json()["detail"]
            passed_on = client.get("/api/people", headers={"X-Forwarded-For": "192.0.2.1"}).json()["detail"]
    finally:
        keep_in_advice({})
    assert here.endswith("python main.py --gallery own-people serve token add NAME --scope read")
    assert passed_on.endswith("python main.py serve token add NAME --scope read")


def test_what_is_stored_of_a_token_does_not_give_it(rig: Rig) -> None:
    file = rig.folder / ".rollcall" / TOKENS_FILE
    text = read_file(file).decode()
    assert all(secret not in text and secret[3:20] not in text for secret in rig.secrets.values())
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with rig.client(None) as client:
        for each in json.loads(text):
            assert client.get("/api/people", headers={"Authorization": f"Bearer {each['digest']}"}).status_code == 401


def test_a_revoked_token_does_not_count_any_more_and_its_streams_end(rig: Rig) -> None:
    with rig.client("read") as client, client.stream("GET", "/api/events") as stream:
        lines = stream.iter_lines()
        assert next(lines) == "retry: 3000"
        TokenFile(rig.folder).revoke("the read one")
        assert problem(client.get("/api/people")) == (401, "no-token")
        rig.session.journal.do(lambda log: log.add_by_hand("Ada", 1_000_000.0))
        assert [line for line in lines if line.startswith("event: ")] in ([], ["event: by-hand"])


def test_errors_are_problem_details(rig: Rig) -> None:
    with rig.client() as client:
        assert problem(client.get("/nowhere")) == (404, "not-found")
        assert problem(client.get("/api/people/Nobody")) == (404, "not-found")
        answer = client.put("/api/people")
        assert problem(answer) == (405, "method-not-allowed")
        assert "GET" in answer.headers["allow"]
        assert problem(client.get("/api/people", params={"limit": "many"})) == (422, "invalid")
        json_type = {"Content-Type": "application/json"}
        for body in (b"{", b'{"name": NaN}', b'{"name": "x", "more": 1}', b'{"name": "\\ud800"}', b"[" * 5000):
            answer = client.patch("/api/people/Ada", content=body, headers=json_type)
            assert answer.status_code in (400, 422), body
            problem(answer)
        assert problem(client.post("/api/identify", content=b"x", headers={"Content-Type": "text/plain"})) == (
            415,
            "wrong-type",
        )
        assert problem(client.patch("/api/people/Ada", content=b"x" * 70_000, headers=json_type)) == (413, "too-large")

        def parts() -> object:
            for _ in range(40):
                yield b"x" * 65536

        assert problem(client.post("/api/identify", content=parts(), headers=PICTURE)) == (413, "too-large")  # type: ignore[arg-type]
        assert problem(client.get("/api/sightings", params={"since": "0001-01-01T00:00:00"})) == (422, "invalid")


def test_whoever_goes_on_sending_a_body_that_is_too_large_gets_the_answer_and_no_reset(rig: Rig) -> None:
    length = 4_000_000  # more than what lies in the buffers of the connection
    head = (
        f"PATCH /api/people/Ada HTTP/1.1\r\nHost: rollcall\r\nContent-Type: application/json\r\n"
        f"Authorization: Bearer {rig.secrets['admin']}\r\nContent-Length: {length}\r\n\r\n"
    )
    with socket.create_connection(("127.0.0.1", httpx.URL(rig.server.address).port or 0), 30) as client:
        client.sendall(head.encode() + b"x" * length)
        answer = b""
        while more := client.recv(65536):
            answer += more
    assert answer.startswith(b"HTTP/1.1 413")
    assert json.loads(answer.partition(b"\r\n\r\n")[2])["code"] == "too-large"


def test_an_error_inside_is_a_problem_without_details(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: object) -> None:
        raise KeyError("a secret")

    monkeypatch.setattr("services.serving.routes.presence.JournalFile.find", fail)
    with rig.client() as client:
        answer = client.get("/api/sightings")
    assert problem(answer) == (500, "failed")
    assert "secret" not in answer.text


def test_headers_keep_browsers_from_sharing_what_they_get(rig: Rig) -> None:
    with rig.client() as client:
        answer = client.get("/api/people", headers={"Origin": "https://elsewhere.example"})
        assert "access-control-allow-origin" not in answer.headers
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "default-src 'none'" in answer.headers["content-security-policy"]
        assert "server" not in answer.headers
        asked = client.options(
            "/api/people", headers={"Origin": "https://x.example", "Access-Control-Request-Method": "POST"}
        )
        assert asked.status_code == 405


def test_a_login_needs_its_csrf_token_for_changes(rig: Rig) -> None:
    with rig.client(None) as client:
        page = client.get("/", headers={"Accept": "text/html"})
        assert (page.status_code, page.headers["location"]) == (303, "/login")
        assert client.post("/login", data={"token": "rc_wrong"}).status_code == 401
        foreign = client.post(
            "/login", data={"token": rig.secrets["admin"]}, headers={"Origin": "http://elsewhere.example"}
        )
        assert problem(foreign) == (403, "csrf")
        entered = client.post("/login", data={"token": rig.secrets["admin"]})
        cookie = entered.headers["set-cookie"]
        assert entered.status_code == 303
        assert all(part in cookie for part in ("HttpOnly", "SameSite=strict", "Path=/"))
        assert rig.secrets["admin"] not in cookie
        assert client.get("/api/people").status_code == 200
        csrf = client.get("/").text.split('name="csrf" content="')[1].partition('"')[0]
        assert problem(client.delete("/api/people/Ada")) == (403, "csrf")
        assert problem(client.delete("/api/people/Ada", headers={"X-CSRF-Token": "x" * len(csrf)})) == (403, "csrf")
        elsewhere = {"X-CSRF-Token": csrf, "Sec-Fetch-Site": "same-site"}
        assert problem(client.delete("/api/people/Ada", headers=elsewhere)) == (403, "csrf")
        assert (
            client.post("/api/identify", content=face(), headers={**PICTURE, "X-CSRF-Token": csrf}).status_code == 200
        )
        assert client.post("/logout", headers={"X-CSRF-Token": csrf}).status_code == 204
        client.cookies.clear()
        client.cookies.set(cookie.partition("=")[0], cookie.partition("=")[2].partition(";")[0])
        assert client.get("/api/people").status_code == 401


def test_more_requests_than_a_token_may_make_are_told_to_come_later(tmp_path: Path) -> None:
    rig = Rig(tmp_path / "gallery", replace(SETTINGS, serve=replace(SETTINGS.serve, requests_per_second=0.1)))
    try:
        with rig.client("read") as client, rig.client("enrol") as other:
            answers = [client.get("/api/groups") for _ in range(3)]
            assert [each.status_code for each in answers] == [200, 429, 429]
            assert problem(answers[-1]) == (429, "too-many-requests")
            assert int(answers[-1].headers["retry-after"]) >= 1
            assert other.get("/api/groups").status_code == 200
            assert client.get("/healthz").status_code == 200
    finally:
        rig.stop()


def test_a_rate_is_kept_on_average_with_some_at_once() -> None:
    clock = FakeClock()
    limit = RateLimit(2.0, 3.0, clock)
    assert [limit.wait("a") for _ in range(3)] == [0.0] * 3
    assert limit.wait("a") == pytest.approx(0.5)
    assert limit.wait("b") == 0.0
    clock.advance(0.5)
    assert limit.wait("a") == 0.0
    clock.advance(100.0)
    assert [limit.wait("a") for _ in range(4)].count(0.0) == 3


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.5", "desk.example"])
def test_other_computers_without_encryption_are_asked_for_plainly(host: str) -> None:
    with pytest.raises(UsageError, match="--plain"):
        check_address(ServeSettings(host=host))
    check_address(ServeSettings(host=host, plain=True))
    check_address(ServeSettings(host=host, certificate="c.pem"))


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "localhost", "127.5.5.5"])
def test_this_computer_alone_needs_no_certificate(host: str) -> None:
    check_address(ServeSettings(host=host))


def test_a_port_that_is_taken_and_files_that_make_no_certificate_are_said(rig: Rig, tmp_path: Path) -> None:
    with pytest.raises(RollcallError, match="is taken"):
        Server(rig.served)
    serve = rig.served.settings.serve
    (tmp_path / "c.pem").write_text("no certificate")
    for certificate, text in ((str(tmp_path / "c.pem"), "do not make a certificate"), ("nowhere.pem", "no file")):
        rig.served.settings = replace(SETTINGS, serve=replace(serve, certificate=certificate))
        with pytest.raises(UsageError, match=text):
            Server(rig.served)


def test_with_a_certificate_it_speaks_https_alone(tmp_path: Path) -> None:
    certificate, key = self_signed(tmp_path, "127.0.0.1")
    wanted = replace(SETTINGS.serve, certificate=str(certificate), key=str(key))
    rig = Rig(tmp_path / "gallery", replace(SETTINGS, serve=wanted))
    try:
        assert rig.server.address.startswith("https://")
        trusted = ssl.create_default_context(cafile=str(certificate))
        with httpx.Client(base_url=rig.server.address, verify=trusted) as client:
            assert client.get("/healthz").status_code == 200
            entered = client.post("/login", data={"token": rig.secrets["read"]})
            assert "__Host-rollcall=" in entered.headers["set-cookie"]
            assert "Secure" in entered.headers["set-cookie"]
            assert client.get("/api/people").status_code == 200
        with pytest.raises(httpx.HTTPError):
            httpx.get(rig.server.address.replace("https", "http") + "/healthz")
    finally:
        rig.stop()


def test_it_ends_within_seconds_while_readers_take_nothing(tmp_path: Path) -> None:
    rig = Rig(tmp_path / "gallery")
    rig.source.feed(marker_picture())
    host, port = rig.server.address.removeprefix("http://").split(":")
    readers = []
    for path in ("/api/events", "/api/sources/1/mjpeg", "/api/events"):
        reader = socket.create_connection((host, int(port)))
        reader.sendall(
            f"GET {path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {rig.secrets['read']}\r\n\r\n".encode()
        )
        readers.append(reader)
    assert all(reader.recv(12) == b"HTTP/1.1 200" for reader in readers)
    began = time.monotonic()
    rig.stop()
    assert time.monotonic() - began < 6.0
    for reader in readers:
        reader.close()


def test_measurements_have_no_names(rig: Rig) -> None:
    with rig.client() as client:
        until(lambda: client.get("/api/people").json()["total"] == 1)
        answer = client.get("/metrics")
    assert answer.headers["content-type"].startswith("text/plain")
    assert "Ada" not in answer.text
    for name in ("frames_total", "frames_dropped_total", "people 1.0", "pictures_waiting 0.0", "answers_total"):
        assert f"rollcall_{name}" in answer.text
