"""The reception view: who is here, who comes and goes, strangers named with one click, and the workbench."""

from __future__ import annotations

import dataclasses
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QRectF, QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.reception import coming_notices
from gui.widgets import announcements
from gui.widgets.name_field import NameQuestion
from gui.widgets.painting import Kept
from gui.widgets.theme import Appearance
from gui.widgets.time_format import short_moment_text
from realtime.interfaces import Notice, NoticeKind, Present
from recognition.types import Analysis, Box, Frame, State, Track
from services.gallery.corrections import FaceCard
from tests.fakes import text_message
from tests.gui import scenes
from tests.gui.fake_session import FakeSession, services_of

SINCE = time.time() - 60
ADA, GRACE = Present(1, "Ada Lovelace", SINCE - 600, (1,)), Present(2, "Grace Hopper", SINCE, (2,))
STRANGER = Present(3, None, SINCE, (4,), 12)


def show(open_window: Any, *present: Present) -> tuple[MainWindow, FakeSession]:
    window, session = open_window(scenes.running(), reception=True)
    image = np.full((80, 80, 3), 200, np.uint8)
    session.corrections.cards = {number: FaceCard(number, State.UNKNOWN, image=image) for number in range(1, 60)}
    see(window, session, *present)
    return window, session


def see(window: MainWindow, session: FakeSession, *present: Present) -> None:
    session.change(present=present)
    window.refresh_picture()
    window.refresh_text()
    QApplication.processEvents()


def shown(window: MainWindow) -> list[str]:
    """Names from left to right."""
    chips = [each for each in window.desk.strip.chips.values() if each.isVisible()]
    return [each.name.text() for each in sorted(chips, key=lambda each: each.x())]


def test_who_is_here_is_shown_with_name_and_since_when(open_window: Any) -> None:
    window, session = show(open_window, ADA, GRACE, STRANGER)
    assert shown(window) == ["Grace Hopper", "Ada Lovelace", "Who is this?"]
    chip = window.desk.strip.chips[1]
    assert chip.since.text() == f"since {short_moment_text(ADA.since, time.time())}"
    assert chip.accessibleName().startswith("Ada Lovelace, here since ")
    see(window, session, STRANGER)
    assert shown(window) == ["Who is this?"]
    see(window, session)
    assert shown(window) == []
    assert window.desk.strip.empty.text() == "Nobody is here"


def test_a_chip_stays_where_nothing_changes(open_window: Any) -> None:
    window, session = show(open_window, ADA)
    chip = window.desk.strip.chips[1]
    see(window, session, dataclasses.replace(ADA, tracks=(1, 8)), GRACE)
    assert window.desk.strip.chips[1] is chip


@pytest.mark.parametrize("width", [1366, 1024, 860])
def test_who_has_no_room_is_in_a_menu(open_window: Any, width: int) -> None:
    people = [Present(10 + number, f"Person {number:02}", SINCE + number, (10 + number,)) for number in range(12)]
    strangers = [Present(40 + number, None, SINCE + number, (40 + number,)) for number in range(4)]
    window, session = show(open_window)
    window.resize(width, 700)
    see(window, session, *people, *strangers)
    strip = window.desk.strip
    for chip in strip.chips.values():
        assert strip.rect().contains(chip.geometry())
    rest = [action.text() for more in (strip.more_people, strip.more_strangers) for action in more.menu().actions()]
    named = [each.name.text() for each in strip.chips.values()]
    assert len(rest) + len(named) == 16
    assert strip.more_people.text() == f"+{12 - sum(each != 'Who is this?' for each in named)}"
    assert "Person 11" in named, "the latest"
    assert "Who is this?" in named
    strip.more_strangers.menu().actions()[0].trigger()
    assert window.findChild(NameQuestion) is not None


def test_a_stranger_is_named_with_one_click(open_window: Any, qtbot: QtBot) -> None:
    window, session = show(open_window, ADA, STRANGER)
    qtbot.mouseClick(window.desk.strip.chips[3], Qt.MouseButton.LeftButton)
    (question,) = window.findChildren(NameQuestion)
    assert question.picture.isVisible()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is question.field.line)
    qtbot.keyClicks(question.field.line, "Zoe Jones")
    qtbot.keyClick(question.field.line, Qt.Key.Key_Return)
    assert session.called("corrections.confirm") == [(4, "Zoe Jones")]
    assert session.called("strangers.name_sightings") == [(12, "Zoe Jones")]
    window.refresh_picture()
    assert window.stage.line.text == "This is Zoe Jones"
    window.stage.line.button.click()
    assert session.called("people.undo") == [()]


def test_a_stranger_who_left_without_a_trace_cannot_be_named(open_window: Any, qtbot: QtBot) -> None:
    window, session = show(open_window, dataclasses.replace(STRANGER, stranger=None))
    qtbot.mouseClick(window.desk.strip.chips[3], Qt.MouseButton.LeftButton)
    see(window, session)
    window.findChildren(NameQuestion)[0].answered.emit("Zoë")
    window.refresh_picture()
    assert window.stage.line.text.startswith("They have left")
    assert session.called("corrections.confirm") == []


def test_somebody_who_is_here_is_corrected_from_their_picture(open_window: Any, qtbot: QtBot) -> None:
    window, session = show(open_window, ADA, dataclasses.replace(GRACE, tracks=()))
    qtbot.mouseClick(window.desk.strip.chips[1], Qt.MouseButton.LeftButton)
    assert window.correcting.track == 1
    assert window.correcting.close()
    qtbot.mouseClick(window.desk.strip.chips[2], Qt.MouseButton.LeftButton)
    window.refresh_picture()
    assert window.stage.line.text == "Grace Hopper is not on the picture just now."
    assert session.called("corrections.confirm") == []


def test_comings_are_told_and_said(open_window: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(coming_notices, "announce", lambda _region, text: said.append(text))
    monkeypatch.setattr(coming_notices, "_SHOWN_MS", 600_000)  # also where this takes long
    window, session = show(open_window, ADA)
    see(window, session, ADA, STRANGER)
    see(window, session, STRANGER)
    assert said == ["Ada Lovelace is here", "Somebody unknown is here", "Ada Lovelace has left"]
    assert window.desk.comings.texts() == said
    see(window, session, STRANGER, GRACE)
    assert window.desk.comings.texts() == ["Somebody unknown is here", "Ada Lovelace has left", "Grace Hopper is here"]


def test_comings_are_shown_for_a_while(open_window: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[bool] = []
    monkeypatch.setattr(coming_notices, "announce", lambda notices, _text: shown.append(notices.isVisible()))
    monkeypatch.setattr(coming_notices, "_SHOWN_MS", 200)
    window, session = show(open_window, ADA)
    see(window, session, ADA, STRANGER)
    assert shown
    assert all(shown)
    qtbot.waitUntil(lambda: not window.desk.comings.isVisible())
    assert window.desk.comings.texts() == []


class PaintWatcher(QObject):
    """Counts what is painted of a widget's parts."""

    def __init__(self, whole: QWidget) -> None:
        super().__init__()
        self._whole = whole
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.Paint and isinstance(watched, QLabel) and self._whole.isAncestorOf(watched):
            self.count += 1
        return False


def test_comings_over_a_moving_picture_are_painted_once(open_window: Any, qapp: QApplication, qtbot: QtBot) -> None:
    window, session = show(open_window, ADA)
    comings = window.desk.comings
    watcher = PaintWatcher(comings)
    qapp.installEventFilter(watcher)
    for present in ((ADA, STRANGER), (STRANGER,)):
        see(window, session, *present)
        qtbot.waitUntil(lambda: watcher.count > 0)
        qapp.processEvents()
        watcher.count = 0
        for _ in range(5):
            window.stage.view.repaint()
        assert watcher.count == 0
        kept = comings.grab().toImage()
        effect = comings.graphicsEffect()
        assert isinstance(effect, Kept)
        effect.forget()
        assert kept == comings.grab().toImage()
        watcher.count = 0
    qapp.removeEventFilter(watcher)


def test_announcements_reach_the_screen_reader(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    region = QWidget()
    qtbot.addWidget(region)
    events: list[Any] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", events.append)
    announcements.announce(region, "Ada is here")
    assert events[0].message() == "Ada is here"
    monkeypatch.delattr("PySide6.QtGui.QAccessibleAnnouncementEvent")
    announcements.announce(region, "Ada has left")
    assert region.accessibleName() == "Ada has left"
    assert events[1].type() == QAccessible.Event.Alert


def test_the_sound_is_given_where_it_is_wanted_and_remembered(
    appearance: Appearance, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    beeps: list[int] = []
    monkeypatch.setattr(QApplication, "beep", lambda: beeps.append(1))
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    session = FakeSession(scenes.running())
    first = MainWindow(services_of(session), appearance, mirror=False, memory=memory)
    see(first, session, ADA)
    assert beeps == []
    first.menus.sounds.trigger()
    see(first, session, ADA, GRACE, STRANGER)
    assert beeps == [1], "one for all who came together"
    first.close()
    second = MainWindow(services_of(session), appearance, mirror=False, memory=memory)
    assert second.menus.sounds.isChecked()
    assert second.desk.sounds
    second.close()
    for window in (first, second):
        window.deleteLater()


def test_the_workbench_is_one_key_away_and_remembered(appearance: Appearance, qtbot: QtBot, tmp_path: Path) -> None:
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)

    def opened() -> MainWindow:
        window = MainWindow(services_of(FakeSession(scenes.running())), appearance, mirror=False, memory=memory)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        window.resize(1280, 740)  # also where the screen is smaller
        QApplication.processEvents()
        return window

    def workbench(window: MainWindow) -> list[bool]:
        figures = window.figures
        parts = (window.pickers.detector, window.pickers.embedder, window.meaning, figures.model)
        numbers = (*figures._figures.values(), window.controls.threshold.number)
        return [each.isVisible() for each in (*parts, *numbers)]

    first = opened()
    assert not any(workbench(first))
    assert not first.arrangement.isVisible(), "the people are listed where they are wanted"
    assert first.controls.threshold.slider.isVisible()
    assert first.figures.promise.isVisible()
    assert not first.menus.meaning.isEnabled()
    qtbot.keyClick(first, Qt.Key.Key_F9)
    QApplication.processEvents()
    assert all(workbench(first))
    assert first.figures.text("rate") == "29.8 frames/s"
    qtbot.keyClick(first, Qt.Key.Key_F8)
    assert first.arrangement.isVisible()
    assert first.arrangement.width() >= 300
    first.close()
    second = opened()
    assert second.menus.workbench.isChecked()
    assert second.arrangement.isVisible()
    QApplication.processEvents()
    assert all(workbench(second))
    second.menus.workbench.trigger()
    assert not any(workbench(second))
    assert second.arrangement.isVisible(), "both show the people"
    second.close()


def test_nothing_is_told_of_whom_an_undo_took_out_of_the_gallery(open_window: Any) -> None:
    window, session = show(open_window)
    gallery, named = session.now.gallery, Present(1, "Zoe", SINCE, (1,))
    zoe = dataclasses.replace(gallery.people[0], name="Zoe")
    session.change(gallery=dataclasses.replace(gallery, version=90, people=(*gallery.people, zoe)))
    see(window, session, named, GRACE)
    assert window.desk.comings.texts() == ["Zoe is here", "Grace Hopper is here"]
    session.change(gallery=dataclasses.replace(gallery, version=91))
    see(window, session, named, GRACE)
    assert window.desk.comings.texts() == ["Grace Hopper is here"]
    see(window, session, GRACE)
    assert window.desk.comings.texts() == ["Grace Hopper is here"], "nor that they have left"


@pytest.mark.parametrize("remark", ["This is Ada Lovelace.", "Saved as a picture in a folder with a long name. " * 6])
@pytest.mark.parametrize(("size", "most"), [((700, 480), 2), ((1280, 740), 3)])
def test_comings_leave_the_picture_and_its_remarks_free(
    open_window: Any, qapp: QApplication, size: tuple[int, int], most: int, remark: str
) -> None:
    window, session = show(open_window)
    window.resize(*size)
    see(window, session, *(Present(10 + each, None, SINCE, (4,), 20 + each) for each in range(4)))
    window.stage.tell(remark, undo=True)
    window.refresh_picture()
    qapp.processEvents()
    window.desk.refresh(session.now)
    qapp.processEvents()
    comings, line = window.desk.comings, window.stage.line
    assert len(comings.rows) == most
    assert line.isVisible()
    for each in comings.rows:
        place = each.geometry().translated(comings.pos())
        assert not place.intersects(line.geometry())
    assert sum(each.height() for each in comings.rows) <= window.stage.view.height() / 3


def cornered(session: FakeSession, left: float) -> None:
    """One face at the lower edge, that far from the left of 640 pixels, and one at the upper edge."""
    low, high = Box(left, 180, left + 90, 300), Box(250, 20, 350, 140)
    faces = tuple(
        Track(number, box, (0.0, 0.0), 10.0, state=State.KNOWN, person="Ada Lovelace", distance=0.3)
        for number, box in enumerate((low, high), 1)
    )
    session.change(frame=Frame(np.full((360, 640, 3), 90, np.uint8), 300, 10.0), analysis=Analysis(faces, 299, 10.0))


@pytest.mark.parametrize(("left", "is_left"), [(540, True), (10, False)])
def test_comings_and_notices_cover_no_face_beside_and_no_label(open_window: Any, left: float, is_left: bool) -> None:
    window, session = show(open_window)
    window.resize(1280, 740)
    cornered(session, left)
    see(window, session)
    session.change(notices=(Notice(NoticeKind.WARNING, text_message("The weights are missing.")),))
    for _ in range(3):
        see(window, session, *(Present(10 + each, None, SINCE, (4,), 20 + each) for each in range(3)))
    window.stage.view.grab()
    comings, view = window.desk.comings, window.stage.view
    assert len(comings.rows) == 3
    assert (comings.geometry().center().x() < view.width() / 2) is is_left
    assert window.notices.geometry().intersects(view.face_rects()[2].toRect()), "the label would lie under it"
    assert sorted(view.label_rects()) == [1, 2]
    for each in view.label_rects().values():
        assert not each.intersects(QRectF(window.notices.geometry()))
    for each in (*view.label_rects().values(), view.face_rects()[1]):
        assert not each.intersects(QRectF(comings.geometry()))
