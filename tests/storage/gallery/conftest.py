"""A gallery of coloured squares."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.gallery_folder import SquareEnroller


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "gallery"


@pytest.fixture
def enroller() -> SquareEnroller:
    return SquareEnroller()
