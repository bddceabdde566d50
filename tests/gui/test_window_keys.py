"""Threshold and keyboard: what a person does shows in the next painted picture."""

from __future__ import annotations

import dataclasses
import re
from operator import attrgetter
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from gui import menus
from gui.widgets.dialogs import TextDialog
from realtime.interfaces import SessionState
from recognition.types import State
from tests.conftest import ROOT
from tests.gui import scenes


def state_of(window: Any, track: int) -> State:
    states: dict[int, State] = {each.id: each.state for each in window.snapshot.analysis.tracks}
    return states[track]


def test_slider_acts_on_the_next_painted_picture(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_window(scenes.running())
    qtbot.waitUntil(lambda: window.stage.view.painted == (300, 0.585))
    assert state_of(window, 2) is State.KNOWN
    window.controls.threshold.slider.setValue(400)
    assert session.called("set_threshold") == [(0.4,)]
    assert state_of(window, 2) is State.UNKNOWN, "the picture waits with the new decision before anything else runs"
    QApplication.processEvents()
    assert window.stage.view.painted == (300, 0.4)
    assert window.controls.threshold.number.value() == pytest.approx(0.4)


@pytest.mark.parametrize(
    "part", ["people.list", "people.search", "controls.pause", "controls.mirror", "pickers.source"]
)
def test_arrows_elsewhere_leave_the_threshold(open_window: Any, qtbot: QtBot, part: str) -> None:
    window, session = open_window(scenes.running())
    place = attrgetter(part)(window)
    place.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left):
        qtbot.keyClick(place, key)
    qtbot.keyClick(window.stage.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert session.called("set_threshold") == []


def test_arrows_move_the_threshold_on_the_slider_and_on_the_picture(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_window(scenes.running())
    for place in (window.stage.view, window.controls.threshold.slider):
        place.setFocus()
        before = window.controls.threshold.value
        qtbot.keyClick(place, Qt.Key.Key_Right)
        assert window.controls.threshold.value == pytest.approx(before + 0.005), place.accessibleName()
        qtbot.keyClick(place, Qt.Key.Key_Left)
        assert window.controls.threshold.value == pytest.approx(before), place.accessibleName()
    assert session.now.threshold == pytest.approx(0.585)


def test_a_typed_threshold_is_set_and_gives_the_focus_back(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_window(scenes.running())
    number = window.controls.threshold.number
    number.setFocus()
    number.selectAll()
    qtbot.keyClicks(number, number.textFromValue(0.712))
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert session.now.threshold == pytest.approx(0.712)
    assert window.controls.threshold.slider.value() == 712
    assert QApplication.focusWidget() is window.stage.view


def type_threshold(window: Any, qtbot: QtBot, text: str) -> None:
    number = window.controls.threshold.number
    number.setFocus()
    number.selectAll()
    qtbot.keyClicks(number, text)
    qtbot.keyClick(number, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("text", "value"), [("0,55", 0.55), ("0.55", 0.55), (",7", 0.7), ("1", 1.0), ("1,25", 1.25), ("2", 2.0)]
)
def test_a_typed_threshold_may_have_a_comma_and_be_up_to_two(
    open_window: Any, qtbot: QtBot, text: str, value: float
) -> None:
    window, session = open_window(scenes.running())
    type_threshold(window, qtbot, text)
    control = window.controls.threshold
    assert session.now.threshold == pytest.approx(value)
    assert control.value == control.number.value() == pytest.approx(value), "the slider reaches as far"
    type_threshold(window, qtbot, "0.6")
    assert control.slider.maximum() == 1200


@pytest.mark.parametrize("text", ["2.5", "0.5555", "-0.5", "0.5.5", "1,000.5", "zero", "5e-1", "."])
def test_an_invalid_threshold_is_refused_and_changes_nothing(open_window: Any, qtbot: QtBot, text: str) -> None:
    window, session = open_window(scenes.running())
    type_threshold(window, qtbot, text)
    number = window.controls.threshold.number
    assert session.called("set_threshold") == []
    assert number.text() == number.lineEdit().selectedText() == "0.585"
    window.refresh_picture()
    assert window.stage.line.text == "Type a number from 0 to 2 with at most 3 decimals, such as 0.585."
    assert QApplication.focusWidget() is number, "to be typed again"


def test_the_sliders_knob_has_room(open_window: Any) -> None:
    window, _ = open_window(scenes.running())
    slider = window.controls.threshold.slider
    image = slider.grab().toImage()
    option_span = window.controls.threshold.span()
    at = slider.mapFromGlobal(option_span[0]).x()
    right = slider.mapFromGlobal(option_span[1]).x()
    knob = round(at + (right - at) * 0.585 / option_span[2])
    edge, accent = image.pixelColor(knob, 0), image.pixelColor(knob, slider.height() // 2)
    assert edge != accent
    assert image.pixelColor(knob, slider.height() - 1) != accent


def test_threshold_of_the_session_is_shown_and_not_sent_back(open_window: Any) -> None:
    window, session = open_window(scenes.running())
    session.change(threshold=1.5)
    window.refresh_picture()
    assert window.controls.threshold.number.value() == pytest.approx(1.5)
    assert session.called("set_threshold") == []


def test_space_pauses_and_goes_on(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_window(scenes.running())
    qtbot.keyClick(window.stage.view, Qt.Key.Key_Space)
    session.change(state=SessionState.PAUSED)
    window.refresh_picture()
    assert window.stage.line.text == "Paused"
    qtbot.keyClick(window.people.list, Qt.Key.Key_Space)
    assert session.called("pause") == [(True,), (False,)]


def test_space_types_in_a_field_and_presses_a_focused_button(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_window(scenes.running())
    window.people.search.setFocus()
    qtbot.keyClick(window.people.search, Qt.Key.Key_Space)
    assert window.people.search.text() == " "
    window.controls.mirror.setFocus()
    qtbot.keyClick(window.controls.mirror, Qt.Key.Key_Space)
    assert window.stage.view.mirrored
    assert session.called("pause") == []


def test_f11_fills_the_screen_with_the_picture_and_escape_leaves(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_window(scenes.running())
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    parts: list[QWidget] = [window.pickers, window.controls, window.figures, window.arrangement, window.menuBar()]
    assert not any(part.isVisible() for part in parts)
    qtbot.keyClick(window.stage.view, Qt.Key.Key_Right)
    assert session.now.threshold == pytest.approx(0.59)
    assert window.stage.line.text == "Threshold 0.590"
    qtbot.keyClick(window.stage.view, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert all(part.isVisible() for part in parts)


def test_keys_open_and_leave(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_window(scenes.running())
    qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    dialogs = window.findChildren(QFileDialog)
    assert len(dialogs) == 1
    dialogs[0].filesSelected.emit(["/films/party.mp4"])
    assert session.called("set_source") == [("/films/party.mp4",)]
    dialogs[0].reject()
    qtbot.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not window.isVisible()
    assert len(session.called("stop")) == 1


def test_every_control_has_a_name_for_a_screen_reader(open_window: Any) -> None:
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import (
        QAbstractButton,
        QAbstractItemView,
        QAbstractSlider,
        QAbstractSpinBox,
        QComboBox,
        QLineEdit,
        QScrollBar,
    )

    window, _ = open_window(dataclasses.replace(scenes.refused(), notices=scenes.first_start().notices))
    kinds = (QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit)
    nameless = []
    for widget in window.findChildren(QWidget):
        inner = isinstance(widget, QScrollBar) or isinstance(widget.parent(), (QAbstractSpinBox, QComboBox, QLineEdit))
        if isinstance(widget, kinds) and widget.isVisible() and not inner:
            face = QAccessible.queryAccessibleInterface(widget)
            if not face.text(QAccessible.Text.Name):
                nameless.append(widget)
    assert not nameless


def test_the_picture_is_described(open_window: Any) -> None:
    window, _ = open_window(scenes.running())
    window.refresh_text()
    words = window.stage.view.accessibleDescription()
    assert "Eileen Collins, distance 0.31" in words
    assert "a face, still looking" in words


def test_a_clip_that_has_ended_is_played_again_by_space(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_window(scenes.scenes()["finished"])
    assert window.controls.pause.text() == "Play again"
    window.refresh_text()
    assert window.menus.pause.text() == "&Play again\tSpace"
    qtbot.keyClick(window.stage.view, Qt.Key.Key_Space)
    window.controls.pause.click()
    assert session.called("set_source") == [("/films/party.mp4",)] * 2
    assert session.called("pause") == []


_WORDS = {"Ctrl-comma": "Ctrl+,", "left": "Left", "right": "Right", "space": "Space"}


def test_the_keys_of_the_documents_are_those_of_the_window(open_window: Any) -> None:
    window, _ = open_window(scenes.running())
    bound = {action.shortcut().toString() for action in window.actions() if not action.shortcut().isEmpty()}
    shown = {key for keys, _ in menus.more_keys() for key in keys.split(", ")}
    assert not bound & shown
    text = (ROOT / "docs" / "use.md").read_text(encoding="utf-8")
    table = re.search(r"\| key \| action \|\n\|[-|]+\|\n((\|.*\n)+)", text)
    assert table is not None
    written = {key.strip() for line in table[1].splitlines() for key in line.split("|")[1].split(",")}
    written = {_WORDS.get(key, key.replace("Ctrl-", "Ctrl+").replace("Shift-", "Shift+")) for key in written}
    assert written == bound | shown, written ^ (bound | shown)


def test_the_help_shows_every_key(open_window: Any, qtbot: QtBot) -> None:
    window, _ = open_window(scenes.running())
    qtbot.keyClick(window, Qt.Key.Key_F1)
    window.menus._show_keys()
    help_text, keys = (box.text for box in window.findChildren(TextDialog))
    assert "Registering people" in help_text
    for action in window.actions():
        if not action.shortcut().isEmpty():
            assert f"<b>{action.shortcut().toString()}</b>" in keys
