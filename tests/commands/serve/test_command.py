"""``serve`` as a program: tokens, what is refused before it begins, and its end by a signal."""

from __future__ import annotations

import io
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from commands.app import App
from commands.serve import command as serve
from main import parse
from recognition.errors import RollcallError, UsageError
from settings import Settings
from storage.tokens import TokenFile
from tests.conftest import ROOT, text_of
from tests.fakes import PATIENCE, until

LAZY = ("fastapi", "starlette", "uvicorn", "pydantic", "paho", "prometheus_client", "jinja2", "anyio")


@pytest.fixture
def app(tmp_path: Path) -> App:
    (tmp_path / "people").mkdir()
    return App(settings=Settings(), gallery_folder=tmp_path / "people", out=io.StringIO(), err=io.StringIO())


def run(app: App, *arguments: str) -> int:
    return serve.run(parse(["serve", *arguments]), app)


def test_a_token_is_shown_once_and_listed_without_it(app: App) -> None:
    assert run(app, "token", "add", "my script", "--scope", "enrol") == 0
    secret = text_of(app.out).strip()
    found = TokenFile(app.gallery_folder).find(secret)
    assert found is not None
    assert (found.name, found.scope) == ("my script", "enrol")
    assert secret not in text_of(app.err)
    app.out = io.StringIO()
    assert run(app, "token", "list", "--json") == 0
    (row,) = json.loads(text_of(app.out))
    assert (row["name"], row["scope"]) == ("my script", "enrol")
    assert found.digest not in text_of(app.out)
    assert run(app, "token", "revoke", "my script") == 0
    assert TokenFile(app.gallery_folder).all() == ()
    assert [each.action for each in app.audit_trail.entries()] == ["token-added", "token-revoked"]


@pytest.mark.parametrize("name", ["", "  ", "x" * 61, "a\x1bb"])
def test_a_token_needs_a_name(app: App, name: str) -> None:
    with pytest.raises(UsageError, match="needs a name"):
        run(app, "token", "add", name)


def test_names_of_tokens_are_not_given_twice_nor_revoked_without_being_there(app: App) -> None:
    run(app, "token", "add", "desk")
    with pytest.raises(UsageError, match="already"):
        run(app, "token", "add", "desk")
    with pytest.raises(UsageError, match="There is no token called door"):
        run(app, "token", "revoke", "door")


def test_another_address_without_a_certificate_is_refused_before_anything_begins(app: App) -> None:
    with pytest.raises(UsageError, match="--plain"):
        run(app, "--host", "0.0.0.0", "--source", "demo")
    assert text_of(app.out) == ""


def test_a_port_that_is_taken_is_said(app: App) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(RollcallError, match=f"Port {port} of 127.0.0.1 is taken"):
            run(app, "--port", str(port), "--source", "demo")


@pytest.mark.parametrize("port", ["-1", "65536", "http", "1.5"])
def test_a_port_is_a_number(port: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(["serve", f"--port={port}"])
    assert ended.value.code == 2
    assert "a port is a number" in capsys.readouterr().err


def test_the_server_beside_the_window_does_not_go_with_headless(app: App) -> None:
    from commands.live import command as live

    with pytest.raises(UsageError, match=r"main\.py serve"):
        live.run(parse(["live", "--headless", "--serve"]), app)


def test_a_start_without_it_imports_nothing_of_it() -> None:
    code = (
        "import sys, main, commands.live.command, commands.live.headless, services.app_services\n"
        "import commands.serve.beside, services.serving.start, services.mqtt.start\n"
        f"print(sorted({{each.partition('.')[0] for each in sys.modules}} & set({LAZY!r})))"
    )
    found = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="signals of this kind are not sent there")
def test_it_serves_until_a_signal_comes_and_ends_with_open_streams(tmp_path: Path) -> None:
    gallery = tmp_path / "people"
    gallery.mkdir()
    secret = TokenFile(gallery).add("desk", "read")
    environment = {**os.environ, "HOME": str(tmp_path), "PYTHONUNBUFFERED": "1"}
    line = [sys.executable, "main.py", "serve", "--source", "demo", "--port", "0", "--gallery", str(gallery)]
    with subprocess.Popen(line, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        assert child.stdout is not None
        text = child.stdout.readline().decode()
        found = re.search(r"Rollcall serves demo at (http://127.0.0.1:\d+)", text)
        assert found is not None, text
        client = httpx.Client(base_url=found[1], headers={"Authorization": f"Bearer {secret}"}, timeout=PATIENCE)
        with client, client.stream("GET", "/api/events") as stream:
            assert stream.status_code == 200
            until(lambda: client.get("/api/sources/1").json()["state"] == "running")
            began = time.monotonic()
            child.send_signal(signal.SIGTERM)
            assert child.wait(PATIENCE) == 128 + signal.SIGTERM
            assert time.monotonic() - began < 15
        _, errors = child.communicate()
    assert b"Traceback" not in errors


def test_settings_are_those_of_the_file_with_what_the_command_line_names(app: App) -> None:
    configured = replace(app.settings.serve, host="127.0.0.2", port=9000)
    assert serve.server_settings(parse(["serve"]), configured) == configured
    named = serve.server_settings(parse(["serve", "--host", "::1", "--port", "9001", "--plain"]), configured)
    assert (named.host, named.port, named.plain) == ("::1", 9001, True)
