"""Measuring on a gallery of coloured squares, step by step on the test's own thread."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from realtime.task_runner import TaskRunner
from services.evaluation.evaluation import REPORT, GalleryEvaluation, InUse
from services.messages.outcomes import outcome_text
from tests.fakes import BLUE, GREEN, RED, FakeModelFactory, SquareDetector, picture

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
