"""Every window fits a small screen, a scaled one and letters of twice the size: all in reach, no text cut."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

TASK_BAR = 40


@pytest.mark.slow
@pytest.mark.parametrize(
    ("width", "height", "scale", "points", "language", "room"),
    [
        (1366, 768, 1.0, 10, "en", [1366, 698]),
        (1400, 900, 1.5, 10, "en", [933, 530]),
        (1366, 768, 1.0, 16, "en", [1366, 698]),
        (1366, 768, 1.0, 20, "en", [1366, 698]),
        *((1366, 768, 1.0, 10, language, [1366, 698]) for language in ("de", "fr", "es", "zh", "ar")),
    ],
)
def test_every_window_fits(
    width: int, height: int, scale: float, points: int, language: str, room: list[int], tmp_path: Path
) -> None:
    assert problems_on(width, height, scale, points, language, room, tmp_path) == []


@pytest.mark.slow
def test_every_window_beside_the_main_one_fits_800_pixels_in_a_language_of_long_words(tmp_path: Path) -> None:
    """The main one needs more for the workbench, and for people who are here beside their list."""
    found = problems_on(800, 600, 1.0, 10, "de", [800, 530], tmp_path)
    assert [each for each in found if ": MainWindow " not in each] == []


def problems_on(
    width: int, height: int, scale: float, points: int, language: str, room: list[int], tmp_path: Path
) -> list[str]:
    screen = {"name": "small", "x": 0, "y": 0, "width": width, "height": height - round(TASK_BAR * scale)}
    file = tmp_path / "screens.json"
    file.write_text(json.dumps({"screens": [{**screen, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}))
    platform = {"QT_QPA_PLATFORM": f"offscreen:configfile={file}", "QT_SCALE_FACTOR": str(scale)}
    done = subprocess.run(
        [sys.executable, "-m", "tests.gui.screen_fit", str(points), language],
        cwd=ROOT,
        env={**os.environ, **platform},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["room"] == room, "the screen is the one that was asked for"
    problems: list[str] = found["problems"]
    return problems


@pytest.mark.usefixtures("qapp")
def test_what_does_not_fit_is_noticed() -> None:
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

    from gui.widgets.layouts import column
    from tests.gui.screen_fit import problems

    window = QWidget()
    window.resize(300, 100)
    outside, inside = QPushButton("outside", window), QPushButton("inside", window)
    outside.setGeometry(250, 10, 100, 40)
    inside.setGeometry(10, 10, 100, 4)
    area, far = QScrollArea(window), QWidget()
    area.setGeometry(0, 60, 300, 40)
    column(*(QPushButton(f"far {number}") for number in range(9)), on=far)
    area.setWidget(far)
    window.show()
    found = list(problems(window, QSize(200, 200)))
    window.close()
    assert found[0] == "opens with 300 x 100 of 200 x 200"
    assert [each.partition(" is ")[0].partition(" lies ")[0] for each in found[1:]] == ["'outside'", "'inside'"]


@pytest.mark.usefixtures("qapp")
def test_a_cut_text_is_noticed() -> None:
    from PySide6.QtWidgets import QLabel, QTableWidget, QWidget

    from gui.widgets.layouts import ElidedLabel
    from tests.gui.screen_fit import cut_texts

    window = QWidget()
    window.resize(400, 300)
    wrapped = QLabel("several words that need several lines", window)
    wrapped.setWordWrap(True)
    wrapped.setGeometry(0, 0, 80, 20)
    QLabel("one long line", window).setGeometry(0, 40, 30, 40)
    QLabel("short", window).setGeometry(0, 80, 200, 40)
    elided = ElidedLabel()
    elided.setParent(window)
    elided.setText("one long line, whose tooltip has all of it")
    elided.setGeometry(0, 120, 30, 40)
    table = QTableWidget(1, 1, window)
    table.setAccessibleName("Figures")
    table.setGeometry(200, 0, 200, 200)
    table.setHorizontalHeaderLabels(["a long heading"])
    table.setColumnWidth(0, 40)
    table.verticalHeader().setMinimumSectionSize(4)
    table.setRowHeight(0, 8)
    window.show()
    found = list(cut_texts(window))
    window.close()
    assert [each.partition(" is cut")[0].partition(" are lower")[0] for each in found] == [
        "'several words that need several lines'",
        "'one long line'",
        "heading 'a long heading'",
        "rows of 'Figures'",
    ]


@pytest.mark.usefixtures("qapp")
def test_doubled_access_keys_are_noticed() -> None:
    from PySide6.QtWidgets import QMenu, QPushButton, QWidget

    from gui.widgets.layouts import column
    from tests.gui.screen_fit import doubled_keys

    window = QWidget()
    column(QPushButton("&Add"), QPushButton("Ta&ke"), QPushButton("Tell && &ask"), on=window)
    menu = QMenu("Edit", window)
    for text in ("&Undo", "&Redo", "M&ove", "&unfold"):
        menu.addAction(text)
    window.show()
    found = list(doubled_keys(window))
    window.close()
    assert found == ["window: Alt+A is on ['&Add', 'Tell && &ask']", "Edit: Alt+U is on ['&Undo', '&unfold']"]
