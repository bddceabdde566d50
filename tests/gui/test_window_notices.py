"""Notices over the picture: weights that are missing, downloads, and what was dismissed."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.widgets.theme import Appearance
from realtime.interfaces import Choice, LiveCode, Notice, NoticeKind
from recognition.message import Message
from recognition.weights.catalogue import Url
from services.messages.live import live_text
from storage.files.import_journal import UnfinishedImport
from tests.fakes import text_message
from tests.gui import page_scenes, scenes
from tests.gui.fake_session import FakeSession, services_of


def test_nothing_is_downloaded_before_a_yes(open_window: Any) -> None:
    window, session = open_window(scenes.first_start())
    window.refresh_text()
    button = next(each for each in window.notices.findChildren(QPushButton) if each.text() == "Download…")
    button.click()
    box = window.findChild(QMessageBox)
    assert session.called("fetch_model") == []
    assert "94 MB" in box.informativeText()
    box.reject()
    assert session.called("fetch_model") == []
    window.pickers.embedder.unavailable.emit(Choice("vggface-vgg16", "VGG-16", "Its weights are not here."))
    boxes = [each for each in window.findChildren(QMessageBox) if each.isVisible()]
    next(each for each in boxes[0].findChildren(QPushButton) if "ownload" in each.text()).click()
    assert session.called("fetch_model") == [("vggface-vgg16",)]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("arcface-mbf", ["From: the wheel arcface-mbf==1.0", "Size: 13.6 MB"]),
        ("vggface-resnet50", ["From: models.example.org/somebody/faces", "Size: not stated", "ask Oxford"]),
    ],
)
def test_a_download_says_licence_host_and_size(open_window: Any, name: str, said: list[str]) -> None:
    window, session = open_window(scenes.running())
    rows = page_scenes.models().rows
    carriers = (Url("https://models.example.org/somebody/faces/download/v2/weights.h5"),)
    far = dataclasses.replace(rows[4], file=dataclasses.replace(rows[4].file, carriers=carriers))
    session.models.now = dataclasses.replace(page_scenes.models(), rows=(*rows[:4], far))
    window.pickers.embedder.unavailable.emit(Choice(name, name, "Its weights are not here."))
    words = window.findChild(QMessageBox).informativeText()
    for part in ["Its weights are not here.", "Licence: ", *said]:
        assert part in words


def test_a_ready_embedder_is_switched_to(open_window: Any) -> None:
    window, session = open_window(scenes.scenes()["switching"])
    window.refresh_text()
    next(each for each in window.notices.findChildren(QPushButton) if each.text() == "Switch").click()
    assert session.called("set_embedder") == [("vggface-resnet50",)]


def test_an_import_that_was_cut_off_is_told_and_goes_on(open_window: Any) -> None:
    window, session = open_window(scenes.running())
    unfinished = UnfinishedImport(Path("/photos/known"), 28, Path("/gallery/journal.jsonl"))
    session.people.change(unfinished=(unfinished, 150))
    window.refresh_text()
    (notice,) = window.notices.shown
    assert live_text(notice.message) == "The import of known was cut off after 28 of 150 pictures."
    next(each for each in window.notices.findChildren(QPushButton) if each.text() == "Go on").click()
    assert session.called("people.import_folder") == [(Path("/photos/known"),)]
    window.notices._dismiss(notice)
    assert session.called("people.forget_unfinished") == [()]


def test_a_dismissed_notice_stays_away_until_it_comes_again(open_window: Any) -> None:
    notice = Notice(NoticeKind.INFO, text_message("Something happened."))
    window, session = open_window(dataclasses.replace(scenes.running(), notices=(notice,)))
    window.refresh_text()
    window.notices._dismiss(notice)
    window.refresh_text()
    assert window.notices.shown == ()
    session.change(notices=())
    window.refresh_picture()
    window.refresh_text()
    session.change(notices=(notice,))
    window.refresh_picture()
    window.refresh_text()
    assert window.notices.shown == (notice,)


def test_missing_weights_leave_the_picture_after_a_while(open_window: Any) -> None:
    message = Message.of(LiveCode.WEIGHTS_MISSING, name="vggface-resnet50", instead="sface")
    notice = Notice(NoticeKind.WARNING, message, "fetch-model", "vggface-resnet50")
    start = dataclasses.replace(scenes.running(), notices=(notice,))
    window, session = open_window(start)

    def later(seconds: float) -> tuple[Notice, ...]:
        session.now = dataclasses.replace(start, time=start.time + seconds)
        window.refresh_picture()
        window.refresh_text()
        shown: tuple[Notice, ...] = window.notices.shown
        return shown

    assert later(0) == later(19) == (notice,)
    button = window.notices.findChildren(QPushButton)[0]
    button.setFocus()
    assert later(25) == (notice,), "not under the hand of the user"
    window.stage.view.setFocus()
    assert later(26) == later(45) == (notice,)
    assert later(46.5) == ()
    assert window.figures.missing.isVisible(), "it goes on in the status bar"


def test_missing_weights_are_a_notice_once_and_in_the_status_bar_from_then_on(
    appearance: Appearance, tmp_path: Path, qtbot: QtBot
) -> None:
    message = Message.of(LiveCode.WEIGHTS_MISSING, name="vggface-resnet50", instead="sface")
    missing = Notice(NoticeKind.WARNING, message, "fetch-model", "vggface-resnet50")
    failed = dataclasses.replace(missing, message=text_message("The download failed."))
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    session = FakeSession(dataclasses.replace(scenes.running(), notices=(missing,)))

    def opened() -> MainWindow:
        window = MainWindow(services_of(session), appearance, mirror=False, memory=memory)
        qtbot.addWidget(window)
        window.show()
        window.refresh_text()
        return window

    first = opened()
    assert (first.notices.shown, first.figures.missing.isVisible()) == ((missing,), False)
    first.close()
    second = opened()
    assert (second.notices.shown, second.figures.missing.text()) == ((), "vggface-resnet50: not installed")
    second.figures.missing.click()
    (box,) = second.findChildren(QMessageBox)
    assert "vggface-resnet50" in box.text()
    box.reject()
    session.change(notices=(failed,))
    second.refresh_picture()
    second.refresh_text()
    assert (second.notices.shown, second.figures.missing.isVisible()) == ((failed,), False)
    second.close()
    memory.clear()
    session.change(notices=(missing,))
    third = opened()
    third.notices.dismissed.emit(missing)
    third.refresh_text()
    assert (third.notices.shown, third.figures.missing.isVisible()) == ((), True)
    third.close()
