"""What all windows beside the main one do alike."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from services.program import TITLE
from tests.gui import scenes


@pytest.mark.parametrize(
    "name", ["stills", "models", "evaluation", "audit", "sightings", "strangers", "sorting", "lookalikes"]
)
def test_a_page_refreshes_while_visible_and_escape_closes_it(open_window: Any, qtbot: QtBot, name: str) -> None:
    window, _ = open_window(scenes.running())
    page = getattr(window.pages, f"show_{name}")()
    assert page._timer.isActive()
    assert page.windowTitle().endswith(f"– {TITLE}")
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert not page._timer.isActive()
    assert getattr(window.pages, f"show_{name}")() is page
    assert page._timer.isActive()
    window.close()
    assert not page.isVisible()
