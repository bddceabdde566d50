"""Qt's missing system libraries are named with their packages, without importing Qt."""

from __future__ import annotations

import subprocess
import sys

import pytest

from gui import missing_libraries as missing
from tests.conftest import ROOT


def test_a_failed_import_names_library_and_package() -> None:
    error = ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")
    sentence = missing.explain(error)
    assert "libEGL.so.1" in sentence
    assert "apt install libegl1" in sentence
    assert "--headless" in sentence
    assert "\n" not in sentence


def test_an_unknown_library_and_a_missing_package_are_reported() -> None:
    assert "libodd.so.7" in missing.explain(ImportError("libodd.so.7: cannot open shared object file: No such"))
    assert "pip install" in missing.explain(ModuleNotFoundError("No module named 'PySide6'"))
    assert "symbol" in missing.explain(ImportError("undefined symbol: x"))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux leaves these libraries to the user")
def test_a_plugin_that_cannot_load_is_known_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(missing, "_PLUGIN_NEEDS", {"xcb": "libc.so.6 libxcb-cursor.so.99", "wayland": ""})
    assert "libxcb-cursor.so.99" in (missing.missing_library("xcb") or "")
    assert missing.missing_library("wayland") is None
    assert missing.missing_library("offscreen") is None


@pytest.mark.parametrize(
    ("environment", "platforms"),
    [
        ({"DISPLAY": ":0"}, ["xcb"]),
        ({"WAYLAND_DISPLAY": "wayland-0"}, ["wayland"]),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, ["wayland", "xcb"]),
        ({"QT_QPA_PLATFORM": "offscreen:size=800x600", "DISPLAY": ":0"}, ["offscreen"]),
        ({"QT_QPA_PLATFORM": "wayland;xcb"}, ["wayland", "xcb"]),
    ],
)
def test_the_platform_is_the_one_qt_would_take(environment: dict[str, str], platforms: list[str]) -> None:
    assert missing._platforms(environment) == platforms


def test_asking_imports_nothing_of_qt() -> None:
    code = "import sys, gui.missing_libraries; gui.missing_libraries.missing_library(); print('PySide6' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == "False"
