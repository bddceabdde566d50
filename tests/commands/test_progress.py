"""The progress of work, on what is no terminal."""

from __future__ import annotations

import io

import pytest

from commands.app import App
from recognition.progress import Progress, Stage, Unit
from settings import Settings
from tests.conftest import text_of


@pytest.fixture
def app(tmp_path) -> App:  # type: ignore[no-untyped-def]
    return App(Settings(), tmp_path, err=io.StringIO())


def said(app: App) -> list[str]:
    assert isinstance(app.err, io.StringIO)
    return text_of(app.err).splitlines()


def test_what_was_shown_is_said_to_be_done(app: App) -> None:
    with app.progress(delay=0) as progress:
        progress(Progress(Stage.DOWNLOADING, 6e6, 12e6, Unit.BYTES, "sface"))
        for count in range(11):
            progress(Progress(Stage.READING_GALLERY, count, 11, Unit.PICTURES))
    assert said(app) == [
        "Downloading sface: 6 of 12 MB",
        "Downloading sface: done",
        "Reading the pictures of the gallery: 0 of 11",
        "Reading the pictures of the gallery: done (11)",
    ]


def test_what_was_quick_is_not_said(app: App) -> None:
    with app.progress(delay=60) as progress:
        progress(Progress(Stage.READING_GALLERY, 0, 11, Unit.PICTURES))
    assert said(app) == []


def test_what_broke_off_is_not_done(app: App) -> None:
    def break_off() -> None:
        with app.progress(delay=0) as progress:
            progress(Progress(Stage.READING_GALLERY, 0, 11, Unit.PICTURES))
            raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        break_off()
    assert said(app) == ["Reading the pictures of the gallery: 0 of 11"]


def test_long_work_says_now_and_then_how_far_it_is(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("commands.progress.time.monotonic", lambda: now[0])
    with app.progress(delay=0) as progress:
        for count in range(61):
            progress(Progress(Stage.EMBEDDING_PICTURES, count, 60, Unit.PICTURES))
            now[0] += 0.5
    assert said(app) == [
        "Embedding pictures: 0 of 60",
        "Embedding pictures: 20 of 60",
        "Embedding pictures: 40 of 60",
        "Embedding pictures: 60 of 60",
        "Embedding pictures: done (60)",
    ]


def test_names_in_it_are_shown_and_not_obeyed(app: App) -> None:
    with app.progress(delay=0) as progress:
        progress(Progress(Stage.READING, 0, None, subject="[red]\x1b[31m.jpg"))
    assert said(app)[0] == "Reading [red]\\x1b[31m.jpg"
