"""Texts of progress."""

from __future__ import annotations

import pytest

from recognition.progress import Progress, Stage, Unit
from services.messages.formatting import time_left_text
from services.messages.progress import progress_text, stage_text


@pytest.mark.parametrize(
    ("progress", "text"),
    [
        (Progress(Stage.PREPARING), "Preparing"),
        (Progress(Stage.ANALYSING_PICTURES, 3, 45, Unit.PICTURES), "Analysing pictures: 3 of 45"),
        (Progress(Stage.COMPARING_FACES, 1, 2), "Comparing faces"),
        (Progress(Stage.EVALUATING, 30, None, Unit.FRAMES, "a.mp4"), "Evaluating a.mp4: 30"),
        (Progress(Stage.DOWNLOADING, 6.1e6, 13.6e6, Unit.BYTES, "sface"), "Downloading sface: 6 of 14 MB"),
        (Progress(Stage.DOWNLOADING, 6.1e6, None, Unit.BYTES, "sface"), "Downloading sface: 6 MB"),
        (
            Progress(Stage.TRAINING, 3, 100, Unit.EPOCHS, part=1, parts=6),
            "Training: round 3 of at most 100, part 2 of 6",
        ),
    ],
)
def test_counts_follow_what_is_done(progress: Progress, text: str) -> None:
    assert progress_text(progress) == text


def test_every_stage_has_a_text() -> None:
    assert all(stage_text(Progress(each, subject="x")) for each in Stage)


def test_the_fraction_counts_all_parts() -> None:
    assert Progress(Stage.TRAINING, 1, 4, Unit.EPOCHS, part=1, parts=2).fraction == 0.625
    assert Progress(Stage.READING, 9, 3).fraction == 1.0
    assert Progress(Stage.READING, 9).fraction is None


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (3.0, "a few seconds left"),
        (40.0, "less than a minute left"),
        (70.0, "about 1 min left"),
        (178.0, "about 3 min left"),
        (3900.0, "about 1 h 05 min left"),
    ],
)
def test_time_left_as_text(seconds: float, text: str) -> None:
    assert time_left_text(seconds) == text
