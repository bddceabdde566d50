"""A screen that cannot be reached is noticed before Qt would end the process."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from commands.live.screen import screen_problem
from tests.conftest import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="screens of Linux")


def test_without_a_screen_there_is_none() -> None:
    assert screen_problem({}) == "There is no screen here"
    assert screen_problem({"DISPLAY": ""}) == "There is no screen here"
    assert screen_problem({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":97"}) is None
    assert screen_problem({"QT_QPA_PLATFORM": "vnc:size=800x600"}) is None


@pytest.mark.parametrize("display", [":97", "nobody.invalid:0", "127.0.0.1:97", "no display", ":"])
def test_a_screen_that_does_not_answer_is_a_sentence(display: str) -> None:
    assert screen_problem({"DISPLAY": display}) == f"The screen '{display}' cannot be reached"
    assert screen_problem({"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}) is not None


def test_wayland_is_tried_first(tmp_path: Path) -> None:
    environment = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert screen_problem({**environment, "DISPLAY": ":97"}) is not None
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen()
        assert screen_problem(environment) is None
        assert screen_problem({**environment, "QT_QPA_PLATFORM": "xcb"}) is not None


@pytest.mark.slow
def test_rollcall_goes_on_without_a_window(tmp_path: Path) -> None:
    places = {name: str(tmp_path) for name in ("HOME", "XDG_STATE_HOME")}
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    words = ["--source", "absent.mp4", "--duration", "1", "--gallery", str(tmp_path)]
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *words],
        env={**environment, **places, "DISPLAY": ":97"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert "The screen ':97' cannot be reached, so Rollcall goes on without a window" in done.stderr
    assert done.returncode == 4
