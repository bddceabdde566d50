"""The progress of work, on what is no terminal."""

from __future__ import annotations

import io

import pytest

from commands.app import App
from settings import Settings


@pytest.fixture
def app(tmp_path) -> App:
    return App(Settings(), tmp_path, err=io.StringIO())


def said(app: App) -> list[str]:
    assert isinstance(app.err, io.StringIO)
    return app.err.getvalue().splitlines()


def test_what_was_shown_is_said_to_be_done(app: App) -> None:
    with app.progress(delay=0) as progress:
        progress("Preparing the embedder sface", None)
        for count in range(11):
            progress(f"Reading the pictures of the gallery: {count} of 11", count / 11)
    assert said(app) == [
        "Preparing the embedder sface",
        "Preparing the embedder sface: done",
        "Reading the pictures of the gallery: 0 of 11",
        "Reading the pictures of the gallery: done (11)",
    ]


def test_what_was_quick_is_not_said(app: App) -> None:
    with app.progress(delay=60) as progress:
        progress("Reading the pictures of the gallery: 0 of 11", 0)
    assert said(app) == []


def test_what_broke_off_is_not_done(app: App) -> None:
    def break_off() -> None:
        with app.progress(delay=0) as progress:
            progress("Reading the pictures of the gallery: 0 of 11", 0)
            raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        break_off()
    assert said(app) == ["Reading the pictures of the gallery: 0 of 11"]
