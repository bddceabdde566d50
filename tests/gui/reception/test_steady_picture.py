"""The picture keeps its place and size, whatever is said above, below and on it."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication

from realtime.interfaces import Activity, LiveCode, Notice, NoticeKind, Present, SessionState, Snapshot
from recognition.message import Message
from recognition.progress import Progress, Stage
from tests.fakes import text_message
from tests.gui import page_scenes, scenes

LONG = "A long sentence that goes on and on, so that it needs several lines wherever it is shown. " * 3
LONG_NAME = "Bartholomäus Maria Freiherr von und zu Wittgenstein-Hohenlohe"


def place(window: Any) -> QRect:
    view = window.stage.view
    return QRect(view.mapTo(window, QPoint()), view.size())


def notices(count: int) -> tuple[Notice, ...]:
    return tuple(Notice(NoticeKind.PROBLEM, text_message(f"{number}: {LONG}")) for number in range(count))


def present(people: int, strangers: int) -> tuple[Present, ...]:
    now = time.time()
    names = [f"{LONG_NAME} {number}" for number in range(people)]
    known = [Present(number, name, now - number) for number, name in enumerate(names)]
    return (*known, *(Present(100 + number, None, now - number) for number in range(strangers)))


def happenings(start: Snapshot) -> Iterator[tuple[str, Snapshot]]:
    missing = Message.of(LiveCode.WEIGHTS_MISSING, name="vggface-resnet50", instead="sface")
    work = Activity(Progress(Stage.PREPARING_NETWORK, subject="a network with a long name " * 5))
    for count in (1, 3):
        yield f"{count} notices", dataclasses.replace(start, notices=notices(count))
    yield "missing weights", dataclasses.replace(start, notices=(Notice(NoticeKind.WARNING, missing, "fetch-model"),))
    yield "background work", dataclasses.replace(start, activities=(work, work, work))
    yield "a long status", dataclasses.replace(start, status=text_message(LONG))
    for state in (SessionState.PAUSED, SessionState.FINISHED, SessionState.RECONNECTING, SessionState.FAILED):
        yield state, dataclasses.replace(start, state=state, status=text_message(LONG))
    yield "a long source", dataclasses.replace(start, source_label=LONG)
    yield "a webhook", dataclasses.replace(start, webhook_host="a-very-long-name-of-a-host.example.org")
    for people, strangers in ((1, 0), (3, 1), (12, 4), (0, 4)):
        yield f"{people} people, {strangers} strangers", dataclasses.replace(start, present=present(people, strangers))


@pytest.mark.parametrize("size", [(1366, 698), (1280, 740), (760, 480)])
@pytest.mark.parametrize("reception", [True, False])
def test_the_picture_never_jumps(open_window: Any, reception: bool, size: tuple[int, int]) -> None:
    start = scenes.running()
    window, session = open_window(start, reception=reception)
    window.resize(*size)

    def follow() -> None:
        for _ in range(2):
            window.refresh_picture()
            window.refresh_text()
            QApplication.processEvents()

    follow()
    steady = place(window)
    for what, snapshot in happenings(start):
        session.now = snapshot
        follow()
        assert place(window) == steady, what
        session.now = start
        follow()
        assert place(window) == steady, f"after {what}"
    for act in (lambda: window.stage.tell(LONG, undo=True), window.first_run.begin, window.first_run.end):
        act()
        follow()
        assert place(window) == steady
    for evidence in (page_scenes.learnt(), page_scenes.few(), page_scenes.learnt()):
        session.thresholds.now = evidence
        follow()
        assert place(window) == steady, "what the threshold means"
    for value in (10, 400, 900):
        window.controls.threshold.slider.setValue(value)
        follow()
        assert place(window) == steady, "the slider"


def test_the_picture_takes_most_of_the_window(open_window: Any) -> None:
    window, _ = open_window(scenes.running(), reception=True)
    window.resize(1280, 740)
    QApplication.processEvents()
    view = window.stage.view
    assert view.width() * view.height() > 0.7 * window.width() * window.height()


def test_notices_leave_the_face_beside_them_to_be_clicked(open_window: Any, qtbot: Any) -> None:
    from PySide6.QtCore import Qt

    window, _ = open_window(dataclasses.replace(scenes.running(), notices=notices(1)), reception=True)
    window.refresh_text()
    QApplication.processEvents()
    clicked: list[int] = []
    window.stage.view.face_clicked.connect(clicked.append)
    notice = window.notices
    qtbot.mouseClick(notice, Qt.MouseButton.LeftButton, pos=notice.rect().center())
    assert clicked == []
    face = window.stage.view.face_rects()[4].center().toPoint()
    assert window.stage.view.childAt(face) is None
    qtbot.mouseClick(window.stage.view, Qt.MouseButton.LeftButton, pos=face)
    assert clicked == [4]
