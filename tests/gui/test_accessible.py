"""Every window says to a screen reader what everything is, and everything is reached by the keyboard."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.conftest import ROOT


@pytest.mark.slow
def test_every_control_of_every_window_has_a_name_a_role_and_a_key() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.gui.accessible"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["windows"] > 100
    assert found["controls"] > 1000
    assert found["problems"] == []


@pytest.mark.usefixtures("qapp")
def test_what_has_no_name_role_or_key_is_noticed() -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QPixmap, QStandardItem, QStandardItemModel
    from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton, QSlider, QToolButton, QWidget

    from gui.widgets.layouts import column
    from tests.gui.accessible import keyboard_problems, naming_problems

    window = QWidget()
    nameless, named, far = QToolButton(), QPushButton("named"), QPushButton("far")
    far.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    keyed = QPushButton("&keyed")
    keyed.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    field, slider, rows, picture = QLineEdit(), QSlider(), QListView(), QLabel()
    field.setPlaceholderText("not a name")
    slider.setAccessibleName("How far")
    rows.setAccessibleName("People")
    model = QStandardItemModel(window)
    model.appendRow(QStandardItem(""))
    rows.setModel(model)
    picture.setPixmap(QPixmap(8, 8))
    column(nameless, named, far, keyed, field, slider, rows, picture, on=window)
    window.show()
    named.setFocus()
    naming, keyboard = list(naming_problems(window)), list(keyboard_problems(window))
    window.close()
    assert naming == [
        "QToolButton has no name",
        "QLineEdit has no name",
        "row 0 of QListView 'People' has no name",
        "a picture in QWidget has no name",
    ]
    assert keyboard == ["QPushButton 'far' is not reached by Tab"]
