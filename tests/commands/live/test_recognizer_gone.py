"""A recogniser of the settings that is gone keeps no window from starting; the command line refuses it."""

from __future__ import annotations

from pathlib import Path

import pytest

from commands.app import App
from commands.live.command import session_of
from recognition.errors import RollcallError
from settings import RecognitionSettings, Settings


@pytest.mark.parametrize("name", ["head:foo", "head:a/b", "ensemble:.."])
def test_a_window_starts_without_a_recogniser_that_is_gone(name: str, tmp_path: Path) -> None:
    app = App(Settings(recognition=RecognitionSettings(recognizer=name)), tmp_path)
    with pytest.raises(RollcallError) as refused:
        session_of(app, "demo")
    assert refused.value.exit_status == 2
    session = session_of(app, "demo", stand_in=True)
    assert session.recognizer == name, "its notice comes with the first templates"
    assert session.models.embedder_name == session_of(App(Settings(), tmp_path), "demo").models.embedder_name
