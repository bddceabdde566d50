"""Network cameras for the window, and their passwords: in the key store or in memory, nowhere else."""

from __future__ import annotations

import io
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import realtime.sources.discovery as discovery
import services.network_cameras as network_cameras
from commands import cameras
from commands.app import App
from main import parse
from realtime.sources.logins import keep_password, kept_password
from realtime.sources.network import NetworkStream
from realtime.task_runner import TaskRunner
from recognition.errors import SourceRefusedError, UsageError
from services.messages.outcomes import outcome_text
from services.network_cameras import NetworkCameras
from settings import Settings, SourceSettings
from tests.conftest import text_of
from tests.fakes import until
from tests.key_stores import MemoryStore, key_store_in_use
from tests.realtime.sources.onvif_camera import FakeCamera, answering_probes, probe_match, running

SECRET = "s3cret &<word>"


@pytest.fixture
def store() -> Iterator[MemoryStore]:
    made = MemoryStore()
    with key_store_in_use(made):
        yield made


@pytest.fixture
def tasks() -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.close()


@pytest.fixture
def app(tmp_path: Path) -> App:
    return App(settings=Settings(), gallery_folder=tmp_path / "people", out=io.StringIO(), err=io.StringIO())


def asked(found: NetworkCameras, host: str, password: str = SECRET) -> None:
    found.ask(host, "admin", password)
    until(lambda: found.view().activity is None and (found.view().description or found.view().status))


@pytest.mark.usefixtures("store")
def test_the_window_finds_a_camera_and_its_streams(tasks: TaskRunner, monkeypatch: pytest.MonkeyPatch) -> None:
    found = NetworkCameras(tasks)
    with running(FakeCamera()) as host, answering_probes(probe_match(f"http://{host}/onvif/device_service")) as group:
        monkeypatch.setattr(
            network_cameras,
            "find_cameras",
            lambda **more: discovery.find_cameras(0.5, interfaces=["127.0.0.1"], group=group, **more),
        )
        found.find()
        until(lambda: found.view().found is not None)
        (camera,) = found.view().found or ()
        assert (camera.host, camera.name) == (host, "Front Door")
        asked(found, camera.host)
    description = found.view().description
    assert description is not None
    assert found.source_of(description.streams[0]) == "rtsp://admin@127.0.0.1:8554/stream?profile=main"
    assert kept_password("admin", "127.0.0.1") == SECRET
    assert SECRET not in repr(found.view())


def test_without_a_key_store_the_password_is_in_the_address_of_this_run(tasks: TaskRunner) -> None:
    found = NetworkCameras(tasks)  # tests have no key store
    with running(FakeCamera()) as host:
        asked(found, host)
    description = found.view().description
    assert description is not None
    assert found.source_of(description.streams[1]).startswith("rtsp://admin:s3cret%20%26%3Cword%3E@127.0.0.1:8554/")
    assert SECRET not in repr(found.view())


def test_a_wrong_password_is_not_kept_and_is_said(tasks: TaskRunner, store: MemoryStore) -> None:
    found = NetworkCameras(tasks)
    with running(FakeCamera()) as host:
        asked(found, host, "wr0ng-one")
    assert isinstance(found.view().status, SourceRefusedError)
    assert "wr0ng-one" not in outcome_text(found.view().status)
    assert not store.kept


def test_that_nobody_answers_is_said(tasks: TaskRunner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network_cameras, "find_cameras", lambda **_more: ())
    found = NetworkCameras(tasks)
    found.find()
    until(lambda: found.view().found is not None)
    assert outcome_text(found.view().status).startswith("No camera answered.")


def run(app: App, *arguments: str) -> int:
    return cameras.run(parse(["cameras", *arguments]), app)


def test_the_command_prints_streams_and_keeps_the_password(
    app: App, store: MemoryStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running(FakeCamera(clock=3600)) as host:
        monkeypatch.setenv(cameras.PASSWORD, SECRET)
        assert run(app, "streams", host, "--user", "admin", "--keep") == 0
        assert cameras.PASSWORD not in os.environ
        assert "rtsp://admin@127.0.0.1:8554/stream?profile=main" in text_of(app.out).replace("\n", "")
        assert re.search(r"by \+(3599|3600) seconds", text_of(app.err))
        app.out = io.StringIO()
        monkeypatch.setenv(cameras.PASSWORD, SECRET)
        assert run(app, "streams", host, "--user", "admin", "--json") == 0
    found = json.loads(text_of(app.out))
    assert [each["width"] for each in found["streams"]] == [1920, 640]
    assert kept_password("admin", "127.0.0.1") == SECRET
    assert run(app, "forget", host, "--user", "admin") == 0
    assert not store.kept
    assert SECRET not in text_of(app.out) + text_of(app.err)


def test_nothing_is_kept_where_there_is_no_key_store(app: App) -> None:
    assert run(app, "forget", "door.local", "--user", "admin") == 0
    assert text_of(app.out) == "No password of admin is kept for door.local.\n"


def test_the_command_without_anybody_to_type(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(cameras.PASSWORD, raising=False)
    monkeypatch.setattr("sys.stdin", io.StringIO())
    with pytest.raises(UsageError, match=cameras.PASSWORD):
        run(app, "streams", "127.0.0.1:9", "--user", "admin")
    with pytest.raises(UsageError, match="--user"):
        run(app, "streams", "127.0.0.1:9", "--keep")


def test_the_command_finds(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    with answering_probes(probe_match("http://127.0.0.1:8000/onvif/device_service")) as group:
        monkeypatch.setattr(
            network_cameras,
            "find_cameras",
            lambda seconds, **more: discovery.find_cameras(seconds, interfaces=["127.0.0.1"], group=group, **more),
        )
        assert run(app, "find", "--seconds", "0.5", "--json") == 0
    assert json.loads(text_of(app.out)) == [
        {
            "address": "http://127.0.0.1:8000/onvif/device_service",
            "host": "127.0.0.1:8000",
            "name": "Front Door",
            "model": "D 1",
        }
    ]


@pytest.mark.usefixtures("store")
def test_a_stream_takes_the_password_that_is_kept() -> None:
    from tests.realtime.sources.test_network import MjpegServer

    server = MjpegServer(3)
    try:
        keep_password("ad min", "127.0.0.1", "p:w@")
        stream = NetworkStream(server.address.replace("//", "//ad%20min@"), SourceSettings(open_timeout=1.0))
        stream.open()
        assert stream.read() is not None
        assert stream._address == server.address.replace("//", "//ad%20min:p%3Aw%40@")
        assert "p:w" not in stream.label
        stream.close()
    finally:
        server.end()
