"""The page that says how good recognition is on one's own people."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from realtime.interfaces import Activity, GalleryView
from recognition.progress import Progress, Stage, Unit
from services.evaluation.evaluation import EvaluationView
from tests.gui import page_scenes, scenes


def open_page(open_window: Any, view: EvaluationView | None = None) -> Any:
    window, session = open_window(scenes.running())
    session.evaluation.now = view or EvaluationView()
    page = window.pages.show_evaluation()
    page.refresh()
    return window, session, page


def test_it_measures_what_is_chosen_among_what_is_here(open_window: Any) -> None:
    _, session, page = open_page(open_window)
    assert list(page.choices) == ["sface"], "others have no weights here"
    assert page.choices["sface"].isChecked()
    page.choices["sface"].setChecked(False)
    assert not page.measure.isEnabled()
    page.choices["sface"].setChecked(True)
    page.measure.click()
    assert session.called("evaluation.run") == [(("sface",),)]


def test_an_empty_gallery_has_nothing_to_measure(open_window: Any) -> None:
    window, session, page = open_page(open_window)
    session.change(gallery=GalleryView(2))
    window.refresh_picture()
    page.refresh()
    assert not page.measure.isEnabled()
    assert "Nobody is registered" in page.activity.label.text()


def test_progress_is_shown_and_can_be_stopped(open_window: Any) -> None:
    _, session, page = open_page(
        open_window, EvaluationView(activity=Activity(Progress(Stage.ANALYSING_PICTURES, 3, 9, Unit.PICTURES)))
    )
    assert not page.measure.isEnabled()
    assert page.activity.label.text() == "Analysing pictures: 3 of 9"
    page.activity.stop.click()
    assert session.called("evaluation.cancel") == [()]


def test_figures_and_notes_are_shown_and_the_report_opens(open_window: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("gui.widgets.dialogs.QDesktopServices.openUrl", lambda url: opened.append(url.toLocalFile()))
    _, session, page = open_page(open_window, page_scenes.measured())
    assert page.table.rowCount() == 7
    assert page.table.columnCount() == 2
    assert page.table.item(2, 0).text() == "2 % (0.1 to 10.5)"
    assert page.table.verticalHeaderItem(2).text() == "Strangers get somebody's name"
    assert "played strangers" in page.notes.text()
    assert not page.empty.isVisible()
    page.open_page.click()
    assert opened == ["/gallery/.rollcall/evaluation.html"]
    session.evaluation.now = dataclasses.replace(page_scenes.measured(), page=None)
    page.refresh()
    assert not page.open_page.isVisible()
