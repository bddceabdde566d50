"""Measuring on a gallery of coloured squares, step by step on the test's own thread."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from commands.app import App
from commands.evaluate import command
from main import parse
from realtime.task_runner import TaskRunner
from services.evaluation.evaluation import REPORT, GalleryEvaluation, InUse
from services.messages.outcomes import outcome_text
from settings import RecognitionSettings, Settings
from tests.fakes import BLUE, GREEN, RED, ColourEmbedder, FakeModelFactory, SquareDetector, picture

YELLOW, CYAN, PINK = (0, 255, 255), (255, 255, 0), (255, 0, 255)


def save(file: Path, colour: tuple[int, int, int], shade: int) -> None:
    file.parent.mkdir(exist_ok=True)
    image = picture(((60, 60, 160, 160), tuple(max(0, each - shade) for each in colour)))  # type: ignore[arg-type]
    written, encoded = cv2.imencode(".png", np.asarray(image))
    assert written
    file.write_bytes(encoded.tobytes())


@pytest.fixture
def tasks() -> TaskRunner:
    return TaskRunner(max_threads=0)


@pytest.fixture
def gallery(tmp_path: Path) -> Path:
    folder = tmp_path / "gallery"
    folder.mkdir()
    for name, colour in zip(
        ["Ada", "Bea", "Cleo", "Dora", "Ella", "Fay"], (RED, BLUE, GREEN, YELLOW, CYAN, PINK), strict=True
    ):
        for shade in range(3):
            save(folder / name / f"{shade}.png", colour, shade)
    return folder


def study(gallery: Path, tasks: TaskRunner, **parts: Any) -> GalleryEvaluation:
    return GalleryEvaluation(
        lambda: InUse(gallery, "squares", "sface", 0.2),
        parts.pop("model_factory", FakeModelFactory()),
        lambda _name: SquareDetector(),
        tasks,
        version="1.2.3",
        clock=lambda: 1_700_000_000.0,
        **parts,
    )


def test_a_gallery_is_measured_and_reported(gallery: Path, tasks: TaskRunner) -> None:
    evaluation = study(gallery, tasks)
    evaluation.run(["sface"])
    assert tasks.step()
    view = evaluation.view()
    assert outcome_text(view.status) == "Measured on 18 pictures of 6 people."
    assert view.systems == ("sface",)
    figures = {row[0]: row[1] for row in view.table}
    assert figures["Your people get their own name"].startswith("100 %")
    assert figures["Strangers get somebody's name"].startswith("0 %")
    assert figures["Threshold"] == "0.200", "the slider's"
    assert view.page == gallery / ".rollcall" / REPORT
    text = view.page.read_text(encoding="utf-8")
    assert "1.2.3" in text
    assert text.lstrip().lower().startswith("<!doctype html")
    assert any("cannot be told" in each for each in view.notes), "six people carry no small rate"


def test_several_embedders_stand_side_by_side(gallery: Path, tasks: TaskRunner) -> None:
    evaluation = study(gallery, tasks)
    evaluation.run(["sface", "other"])
    tasks.step()
    view = evaluation.view()
    assert view.systems == ("sface", "other")
    assert {len(row) for row in view.table} == {3}


def test_it_can_be_stopped(gallery: Path, tasks: TaskRunner) -> None:
    evaluation = study(gallery, tasks)
    evaluation.run(["sface"])
    evaluation.cancel()
    tasks.step()
    assert outcome_text(evaluation.view().status) == "Stopped."
    assert evaluation.view().activity is None
    assert not (gallery / ".rollcall").exists()


def test_an_empty_gallery_says_so(tmp_path: Path, tasks: TaskRunner) -> None:
    evaluation = study(tmp_path, tasks)
    evaluation.run(["sface"])
    tasks.step()
    assert "no picture" in outcome_text(evaluation.view().status)


def test_one_picture_each_gives_dashes_and_says_why(tmp_path: Path, tasks: TaskRunner) -> None:
    for name, colour in (("Ada", RED), ("Bea", BLUE)):
        save(tmp_path / f"{name}.png", colour, 0)
    evaluation = study(tmp_path, tasks)
    evaluation.run(["sface"])
    tasks.step()
    view = evaluation.view()
    assert {row[0]: row[1] for row in view.table}["Your people get their own name"] == "–"
    assert any("two usable pictures" in each for each in view.notes)


class SquareApp(App):
    def detector(self, _name: str | None = None, **_options: object) -> SquareDetector:  # type: ignore[override]
        return SquareDetector()

    def embedder(self, name: str | None = None, **_options: object) -> ColourEmbedder:
        embedder = ColourEmbedder()
        embedder.name = name or "sface"
        return embedder


def figures_of(systems: Any) -> Any:
    """Everything measured but times, the name of the detector and who set the threshold."""
    for system in systems:
        for name in ("detector", "detect_ms", "embed_ms"):
            system.pop(name)
        system["identification"]["in_force"].pop("threshold_from")
    return systems


def test_the_command_measures_the_same(gallery: Path, tasks: TaskRunner, tmp_path: Path) -> None:
    evaluation = study(gallery, tasks, model_factory=FakeModelFactory(embedders={"sface": ColourEmbedder()}))
    evaluation.run(["sface"])
    assert tasks.step()
    page = evaluation.view().page
    assert page is not None
    found = re.search(r"<script[^>]*>(.*?)</script>", page.read_text(encoding="utf-8"), re.DOTALL)
    assert found is not None
    shown = json.loads(found.group(1))
    settings = Settings(recognition=RecognitionSettings(scoring="nearest"))
    app = SquareApp(settings, gallery, named_threshold=0.2, out=io.StringIO(), err=io.StringIO())
    file = tmp_path / "measured.json"
    assert command.run(parse(["evaluate", "--data", str(gallery), "--json", str(file)]), app) == 0
    printed = json.loads(file.read_text(encoding="utf-8"))
    assert printed["data_sha256"] == shown["data_sha256"]
    assert figures_of(printed["systems"]) == figures_of(shown["systems"])
