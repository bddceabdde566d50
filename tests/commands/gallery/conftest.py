"""A gallery without people, and its journal."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from commands.app import App
from settings import Settings
from storage.journal.journal import JournalFile


@pytest.fixture
def app(tmp_path: Path) -> App:
    return App(Settings(), tmp_path, out=io.StringIO(), err=io.StringIO())


@pytest.fixture
def journal(app: App) -> JournalFile:
    return JournalFile(app.gallery_folder)
