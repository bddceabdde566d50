"""Saved settings count at once where the session can take them up, and say what needs a window opened anew."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest

from realtime.pipeline.naming import Threshold
from recognition.errors import SettingsError
from services.settings.page import SettingsPage
from services.settings.place import ConfigPlace
from services.settings.schema import all_settings
from settings import load_settings
from tests.gui import scenes
from tests.gui.fake_session import FakeSession


def page_in(folder: Path) -> tuple[SettingsPage, Any]:
    session = FakeSession(scenes.running())
    path = folder / "config.yaml"
    return SettingsPage(ConfigPlace(path, path, folder), cast(Any, session)), session


def test_what_can_be_applied_at_once_is(tmp_path: Path) -> None:
    page, session = page_in(tmp_path)
    page.draft.change("detection.detector", "mtcnn")
    page.draft.change("recognition.embedder", "sface")
    page.draft.change("recognition.threshold", 0.4)
    saved = page.save()
    assert saved.reopening is None
    assert session.called("set_detector") == [("mtcnn",)]
    assert session.called("set_embedder") == [("sface",)]
    assert session.distance_threshold.value == 0.4
    assert load_settings(tmp_path / "config.yaml").recognition.threshold == 0.4


def test_the_rest_comes_with_a_window_that_is_opened_anew(tmp_path: Path) -> None:
    page, _session = page_in(tmp_path)
    page.draft.change("source.fps", 20)
    reopening = page.save().reopening
    assert reopening is not None
    assert (reopening.sources, reopening.changed) == (("0",), {"source.fps"})
    reopening.put_back()
    assert not (tmp_path / "config.yaml").exists(), "there was none before"


def test_a_recogniser_that_was_not_trained_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    page, _session = page_in(tmp_path)
    page.draft.change("recognition.recognizer", "head:nobody")
    with pytest.raises(SettingsError, match=r"No head is trained for .*: python main.py train head --name nobody"):
        page.save()
    assert not (tmp_path / "config.yaml").exists()


def test_a_choice_offers_what_there_is_and_what_is_set(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text("recognition: {embedder: sface+edgeface-s}\n", encoding="utf-8")
    page, _session = page_in(tmp_path)
    embedders = [value for value, _ in page.choices(all_settings()["recognition.embedder"])]
    assert embedders == ["vggface-resnet50", "vggface-vgg16", "sface", "sface+edgeface-s"]
    assert page.choices(all_settings()["source.fps"]) == []
    assert page.choices(all_settings()["source.turn"])[1] == (90, "90°, a quarter to the right")


def test_the_configured_threshold_outlasts_another_embedder() -> None:
    threshold = Threshold(0.5, named=0.3)
    threshold.use_embedder("a@1", 0.5, None)
    threshold.set(0.9)
    threshold.configure(0.4)
    assert threshold.value == 0.4
    threshold.use_embedder("b@1", 0.6, 0.7)
    assert threshold.value == 0.4
    threshold.configure(None)
    assert threshold.value == 0.4, "nothing jumps"
    threshold.use_embedder("a@1", 0.5, 0.7)
    assert threshold.value == 0.7


def test_the_window_refuses_an_address_with_a_password_before_anything_is_written(tmp_path: Path) -> None:
    page, _session = page_in(tmp_path)
    page.draft.change("gallery.database", "postgresql://ada:SECRETpw@db/rollcall")
    assert page.draft.problems()["gallery.database"].startswith("holds a password")
    with pytest.raises(SettingsError, match="holds a password"):
        page.save()
    assert not (tmp_path / "config.yaml").exists()
