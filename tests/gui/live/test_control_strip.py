"""The controls below the picture."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.languages.install import install
from gui.live.control_strip import ControlStrip
from realtime.interfaces import SessionState
from tests.gui import scenes


@pytest.mark.parametrize("language", ["en", "de"])
def test_no_text_of_the_pause_button_is_cut_and_none_moves_what_is_beside_it(
    qapp: QApplication, qtbot: QtBot, language: str
) -> None:
    install(qapp, language)
    try:
        strip = ControlStrip()
        qtbot.addWidget(strip)
        strip.resize(100, 60)  # narrower than it may be
        strip.show()
        widths, texts = set(), set()
        for state in (SessionState.RUNNING, SessionState.PAUSED, SessionState.FINISHED):
            strip.show_snapshot(replace(scenes.running(), state=state))
            qapp.processEvents()
            pause = strip.pause
            texts.add(pause.text())
            widths.add(pause.width())
            room = pause.width() - pause.iconSize().width()
            assert room > pause.fontMetrics().horizontalAdvance(pause.text())
        assert len(texts) == 3
        assert len(widths) == 1
    finally:
        install(qapp, "en")
