"""``calibrate`` on a gallery of coloured squares."""

from __future__ import annotations

import io
import json
from pathlib import Path
from types import SimpleNamespace

import pytest

from commands import calibrate
from commands.app import App
from learning.thresholds.calibration import Calibration, CalibrationError
from learning.thresholds.defaults import starting_threshold
from main import parse
from settings import Settings
from storage.gallery.gallery import Gallery
from storage.gallery.people import Person, Picture
from tests.conftest import text_of
from tests.fakes import ColourEmbedder, SquareDetector
from tests.gallery_folder import SquareEnroller, square, write

COLOURS = [(0, 0, 255), (0, 255, 0), (255, 0, 0), (0, 255, 255), (255, 0, 255), (255, 255, 0)]


class NamedEmbedder(ColourEmbedder):
    name = "sface"


class SquareApp(App):
    def detector(self, _name: str | None = None, **_options: object) -> SquareDetector:  # type: ignore[override]
        return SquareDetector()

    def embedder(self, _name: str | None = None) -> NamedEmbedder:  # type: ignore[override]
        return NamedEmbedder()

    def enroller(self, _detector_name: str, _embedder: object) -> SquareEnroller:  # type: ignore[override]
        return SquareEnroller()


@pytest.fixture
def app(tmp_path: Path) -> SquareApp:
    (tmp_path / "gallery").mkdir()
    return SquareApp(Settings(), tmp_path / "gallery", out=io.StringIO(), err=io.StringIO())


def register(app: App, people: int, pictures: int) -> None:
    for number, colour in enumerate(COLOURS[:people]):
        for picture in range(pictures):
            write(app.gallery_folder / f"Person {number}" / f"{picture}.png", square(colour))


def run(app: App, *words: str) -> str:
    assert calibrate.run(parse(["calibrate", *words]), app) == 0
    return text_of(app.out)


def test_without_a_calibration_the_more_pictures_people_have_the_stricter_it_is(app: SquareApp) -> None:
    def threshold(pictures: int) -> float:
        accepted = tuple(Picture(f"{number}.png") for number in range(pictures))
        people = [Person(f"Person {number}", accepted, "0.png") for number in range(100)]
        gallery = SimpleNamespace(decisions=SimpleNamespace(threshold=lambda _key: None), people=lambda: people)
        return app.threshold(gallery, app.embedder())  # type: ignore[arg-type]

    assert threshold(1) == starting_threshold("sface", 100)
    assert threshold(8) == starting_threshold("sface", 400) < threshold(1)


def test_it_sets_the_threshold_and_keeps_what_it_was_learnt_from(app: SquareApp) -> None:
    register(app, 6, 2)
    printed = run(app, "--target-fpir", "0.05")
    gallery = Gallery(app.gallery_folder)
    evidence = gallery.decisions.evidence("sface@1")
    assert evidence is not None
    kept = json.loads(evidence)
    threshold = kept["threshold"]
    assert gallery.decisions.threshold("sface@1") == threshold
    assert (kept["people"], kept["pictures"], kept["target_fpir"]) == (6, 12, 0.05)
    assert f"Threshold {threshold:.3f}: " in printed
    assert "would be named" in printed
    assert "extrapolated" in printed
    assert f"Set: {threshold:.3f} is now the threshold" in printed
    assert app.threshold(gallery, app.embedder()) == threshold


def test_a_dry_run_sets_nothing(app: SquareApp) -> None:
    register(app, 6, 1)
    printed = run(app, "--dry-run")
    assert "cannot be known with one picture a person" in printed
    assert "Not set: without --dry-run" in printed
    assert "Set: " not in printed
    assert Gallery(app.gallery_folder).decisions.threshold("sface@1") is None


def test_a_threshold_with_which_nobody_is_recognised_is_refused(
    app: SquareApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    register(app, 6, 2)
    monkeypatch.setattr(Calibration, "is_useful", lambda _self, _threshold: False)
    for words in ([], ["--dry-run"], ["--json"]):
        with pytest.raises(CalibrationError, match="so it is not set"):
            calibrate.run(parse(["calibrate", *words]), app)
    assert "Set: " not in text_of(app.out)
    assert Gallery(app.gallery_folder).decisions.threshold("sface@1") is None


def test_json(app: SquareApp) -> None:
    register(app, 5, 2)
    values = json.loads(run(app, "--json"))
    assert values["people"] == 5
    assert any("the threshold is extrapolated" in each for each in values["warnings"])


def test_too_few_people_are_refused(app: SquareApp) -> None:
    register(app, 2, 2)
    with pytest.raises(CalibrationError, match="5 or more"):
        run(app)
    assert Gallery(app.gallery_folder).decisions.threshold("sface@1") is None


@pytest.mark.parametrize("rate", ["0", "1", "-0.1", "nan"])
def test_a_rate_that_is_none_is_refused(rate: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["calibrate", "--target-fpir", rate])
    assert "between 0 and 1" in capsys.readouterr().err
