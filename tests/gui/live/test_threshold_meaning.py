"""The meaning of the threshold below the slider."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.widgets.theme import Appearance
from services.evaluation.calibration import ThresholdEvidence
from tests.gui import page_scenes, scenes


def show(open_window: Any, evidence: ThresholdEvidence, height: int = 820) -> Any:
    window, session = open_window(scenes.running())
    session.thresholds.now = evidence
    window.resize(1280, height)
    window.refresh_text()
    window.refresh_picture()
    window.grab()
    return window, session


def test_the_sentence_follows_the_slider(open_window: Any) -> None:
    window, _ = show(open_window, page_scenes.learnt())
    before = window.meaning.sentence.text()
    assert before.startswith("About 1 stranger in ")
    assert before.endswith("are missed or get another's name.")
    window.controls.threshold.slider.setValue(400)
    assert window.meaning.sentence.text() != before
    assert window.meaning.basis.text().startswith("Learnt from 150 pictures")


def test_the_plot_continues_the_slider_and_can_be_dragged(open_window: Any, qtbot: QtBot) -> None:
    window, session = show(open_window, page_scenes.learnt())
    plot, slider = window.meaning.plot, window.controls.threshold.slider
    left, right, highest = plot.area()
    assert highest == 1.2
    assert plot.mapToGlobal(QPoint(round(left), 0)).x() >= slider.mapToGlobal(QPoint(0, 0)).x()
    assert plot.mapToGlobal(QPoint(round(right), 0)).x() <= slider.mapToGlobal(QPoint(slider.width(), 0)).x()
    middle = QPoint(round((left + right) / 2), 30)
    qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=middle)
    assert session.called("set_threshold")[-1][0] == pytest.approx(0.6, abs=0.003)
    assert window.controls.threshold.value == pytest.approx(0.6, abs=0.003)


@pytest.mark.parametrize(("same", "different"), [(0.42, 0.95), (0.95, 1.0), (1.0, 0.95), (0.01, 0.05), (1.15, 1.17)])
def test_the_titles_of_the_plot_do_not_overlap(open_window: Any, same: float, different: float) -> None:
    peaks = [tuple(int(abs(bin_ / 50 + 0.01 - at) < 0.02) for bin_ in range(100)) for at in (same, different)]
    evidence = dataclasses.replace(page_scenes.learnt(), same=peaks[0], different=peaks[1])
    window, _ = show(open_window, evidence)
    plot = window.meaning.plot
    (first, _), (second, _) = plot.titles(plot.fontMetrics())
    left, right, _ = plot.area()
    assert left <= first.left()
    assert first.right() <= second.left()
    assert second.right() <= right + 1e-6


def test_the_basis_is_never_cut(open_window: Any) -> None:
    window, _ = show(open_window, page_scenes.learnt())
    basis = window.meaning.basis
    assert basis.text().endswith("the threshold is extrapolated.")
    for width in (1280, 100):
        window.resize(width, 820)
        QApplication.processEvents()
        assert basis.height() >= basis.heightForWidth(basis.width())


def test_each_face_in_view_has_a_tick(open_window: Any) -> None:
    window, _ = show(open_window, page_scenes.learnt())
    plot = window.meaning.plot
    assert len(plot._faces) == 4, "the pending face has no distance"
    image = plot.grab().toImage()
    x, base = round(plot._x(0.312)), plot.height() - 15 - 13
    assert image.pixelColor(x, base).name() == "#009e73"


def test_without_evidence_the_plot_has_the_threshold_and_the_faces_alone(open_window: Any) -> None:
    window, session = show(open_window, page_scenes.few())
    plot = window.meaning.plot
    assert plot.isVisible()
    assert plot.titles(plot.fontMetrics()) == []
    assert len(plot._faces) == 4
    assert "Only 2 people" in window.meaning.basis.text()
    session.thresholds.now = ThresholdEvidence()
    window.refresh_picture()
    window.refresh_text()
    assert "being computed" in window.meaning.sentence.text()
    assert not window.meaning.suggest.isVisible()


def test_a_small_window_keeps_the_picture(open_window: Any) -> None:
    window, _ = show(open_window, page_scenes.learnt(), height=560)
    assert not window.meaning.plot.isVisible()
    assert window.meaning.sentence.isVisible()


def test_suggestions_are_used(open_window: Any) -> None:
    window, session = show(open_window, page_scenes.learnt())
    actions = window.meaning.suggest.menu().actions()
    assert [each.text() for each in actions][1] == "0.585: about 1 stranger in 100 would be named"
    actions[2].trigger()
    assert session.called("thresholds.use") == [(0.001,)]


def test_it_can_be_hidden_and_stays_hidden(open_window: Any, appearance: Appearance, tmp_path: Any) -> None:
    window, session = show(open_window, page_scenes.learnt())
    window.memory = QSettings(str(tmp_path / "memory.ini"), QSettings.Format.IniFormat)
    window.menus.meaning.trigger()
    assert not window.meaning.isVisible()
    window.toggle_full_screen()
    window.toggle_full_screen()
    assert not window.meaning.isVisible()
    window.close()
    again = MainWindow(session, appearance, mirror=False, memory=window.memory)
    again.show()
    assert not again.meaning.isVisible()
    assert not again.menus.meaning.isChecked()
    again.close()
    again.deleteLater()


def test_the_picture_does_not_jump_while_the_slider_moves(open_window: Any) -> None:
    window, session = show(open_window, page_scenes.learnt())
    window.resize(760, 700)
    window.grab()
    heights = set()
    session.thresholds.misses = "a sentence long enough to need two lines, or three, in a window as narrow as this one"
    for value in (900, 400, 700, 300):
        window.controls.threshold.slider.setValue(value)
        window.grab()
        heights.add(window.stage.height())
    assert len(heights) <= 2
