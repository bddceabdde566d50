"""``privacy liveness``: rates on a folder of recordings, and what it says where it cannot measure."""

from __future__ import annotations

import io
import json
from pathlib import Path

import cv2
import pytest

from commands.app import App
from commands.privacy import command as privacy
from main import parse
from recognition.errors import ModelMissingError
from recognition.liveness import classifier
from settings import Settings
from tests.conftest import text_of
from tests.fakes import RED, FrameLiveness, SquareDetector, on_screen, picture

FACE = picture(((130, 90, 190, 150), RED))


@pytest.fixture
def app(tmp_path: Path) -> App:
    folder = tmp_path / "recordings"
    for name, image in (
        ("bona_fide/desk/ada.png", FACE),
        ("bona_fide/desk/grace.png", FACE),
        ("bona_fide/desk/dark.png", on_screen(FACE)),
        ("bona_fide/desk/empty.png", picture()),
        ("attack/phone/ada.png", on_screen(FACE)),
        ("attack/mask/ada.png", FACE),
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        assert cv2.imwrite(str(folder / name), image)
    return App(Settings(), tmp_path / "people", out=io.StringIO(), err=io.StringIO())


@pytest.fixture
def models(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(App, "engine", None)
    monkeypatch.setattr(classifier, "load_classifier", lambda *_parts: FrameLiveness())
    monkeypatch.setattr(App, "detector", lambda _app: SquareDetector())


def run(app: App, tmp_path: Path, *words: str) -> str:
    arguments = parse(["privacy", "liveness", "--report", str(tmp_path / "recordings"), *words])
    assert privacy.run(arguments, app) == 0
    return text_of(app.out)


@pytest.mark.usefixtures("models")
def test_rates_of_each_species_with_intervals(app: App, tmp_path: Path) -> None:
    report = json.loads(run(app, tmp_path, "--json"))
    assert report["threshold"] == Settings().recognition.liveness_threshold
    assert [(each["species"], each["apcer"], each["presentations"]) for each in report["attacks"]] == [
        ("mask", 1.0, 1),
        ("phone", 0.0, 1),
    ]
    (desk,) = report["bona_fide"]
    assert (desk["folder"], desk["presentations"], desk["non_responses"], desk["errors"]) == ("desk", 4, 1, 1)
    assert desk["bpcer"] == pytest.approx(1 / 3)
    assert (desk["low"], desk["high"]) == pytest.approx((0.0084, 0.9057), abs=1e-4)
    assert report["highest_apcer"]["species"] == "mask"
    assert report["chosen"]["threshold"] == 0.1
    assert len(report["recordings"]) == 6


@pytest.mark.usefixtures("models")
def test_the_table_names_species_and_a_threshold(app: App, tmp_path: Path) -> None:
    text = run(app, tmp_path, "--score", "0.05")
    assert "From a score of 0.05 on a face is live." in text
    phone = next(line.split() for line in text.splitlines() if line.startswith("phone"))
    assert phone[:6] == ["phone", "APCER", "1", "1", "100.0", "%"]
    assert "At most 5% BPCER: recognition.liveness_threshold: 0.10" in text


def test_without_weights_it_says_how_to_get_them(app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(App, "models_folder", tmp_path / "no models")
    monkeypatch.setattr(App, "cache_folder", tmp_path / "cache")
    with pytest.raises(ModelMissingError, match=r"python main\.py models install liveness") as error:
        run(app, tmp_path)
    assert error.value.exit_status == 3
