"""The watch of a gallery, and what it hands over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from realtime.gallery.gallery_watch import GalleryWatch
from realtime.interfaces import Notices
from tests.realtime.gallery.received import Received


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "gallery").mkdir()
    return tmp_path / "gallery"


@pytest.fixture
def received() -> Received:
    return Received()


@pytest.fixture
def notices() -> Notices:
    return Notices()


@pytest.fixture
def watch(folder: Path, received: Received, notices: Notices) -> Iterator[GalleryWatch]:
    watch = GalleryWatch(folder, templates_ready=received, notices=notices)
    yield watch
    assert watch.stop(5.0) == ()
