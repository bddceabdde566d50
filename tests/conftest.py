"""Fixtures that every room's tests share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import recognition  # noqa: F401  # before any test imports openvino, whose telemetry this switches off

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def faces() -> Path:
    """The folder of real test photos beside the project, or the one ROLLCALL_TEST_FACES names."""
    folder = Path(os.environ.get("ROLLCALL_TEST_FACES", ROOT.parent / "shared" / "faces"))
    if not folder.is_dir():
        pytest.skip(f"needs the real test photos; set ROLLCALL_TEST_FACES (looked for {folder.name}/)")
    return folder
