"""Windows are where they were left, and on a screen that is there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSettings, Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.page import Page
from gui.widgets.window_places import brought_onto, use_memory

ROOM = QRect(0, 0, 1920, 1040)
_kept: list[QWidget] = []
"""Parents, which take their windows with them."""


class PageOfTest(Page):
    def __init__(self, parent: QWidget) -> None:
        super().__init__("Test", (400, 300), parent)
        self.filter_field = QLineEdit(self.body)

    def refresh(self) -> None:
        pass


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[QSettings]:
    made = QSettings(str(tmp_path / "places.ini"), QSettings.Format.IniFormat)
    use_memory(made)
    yield made
    use_memory(None)


def opened(qtbot: QtBot) -> PageOfTest:
    parent = QWidget()
    qtbot.addWidget(parent)
    page = PageOfTest(parent)
    _kept.append(parent)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def test_a_page_is_as_large_and_where_it_was_left(memory: QSettings, qtbot: QtBot) -> None:
    first = opened(qtbot)
    first.resize(512, 345)
    first.move(37, 61)
    first.close()
    assert memory.contains("windows/PageOfTest")
    second = opened(qtbot)
    assert (second.width(), second.height()) == (512, 345)
    assert (second.x(), second.y()) == (37, 61)
    second.close()


@pytest.mark.usefixtures("memory")
def test_a_place_on_a_screen_that_is_gone_is_brought_back(qtbot: QtBot) -> None:
    first = opened(qtbot)
    first.move(5000, 4000)
    first.close()
    second = opened(qtbot)
    assert second.screen().availableGeometry().contains(second.frameGeometry())
    second.close()


@pytest.mark.usefixtures("memory")
def test_a_page_that_was_closed_in_full_screen_has_its_size_again(qtbot: QtBot) -> None:
    first = opened(qtbot)
    qtbot.keyClick(first, Qt.Key.Key_F11)
    assert first.isFullScreen()
    first.close()
    second = opened(qtbot)
    assert not second.isFullScreen()
    assert (second.width(), second.height()) == (400, 300)
    second.close()


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        (QRect(100, 100, 400, 300), QRect(100, 100, 400, 300)),
        (QRect(-500, -200, 400, 300), QRect(0, 0, 400, 300)),
        (QRect(1900, 1030, 400, 300), QRect(1520, 740, 400, 300)),
        (QRect(50, 50, 4000, 3000), QRect(0, 0, 4000, 3000)),
    ],
)
def test_a_frame_is_moved_no_further_than_it_must_be(frame: QRect, expected: QRect) -> None:
    assert brought_onto(ROOM, frame) == expected


def test_nothing_is_written_without_a_memory(qtbot: QtBot) -> None:
    use_memory(None)
    page = opened(qtbot)
    page.close()


@pytest.mark.parametrize("key", ["W", "Escape"])
def test_a_page_is_closed_by_a_key(key: str, qtbot: QtBot) -> None:
    page = opened(qtbot)
    if key == "W":
        qtbot.keyClick(page, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    else:
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_the_field_that_narrows_the_list_is_found_by_its_key(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.body.show()
    assert page.filter_field is not None
    page.filter_field.show()
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.filter_field.hasFocus()
    page.close()
