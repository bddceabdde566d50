"""Liveness in the window: beside the name, on the card of a face, and among who is here."""

from __future__ import annotations

import dataclasses
import time
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.live.face_card_parts import headline, reason
from gui.live.marks import distance_of, name_of, spoken
from realtime.interfaces import Present
from recognition.liveness.judging import LivenessRules, with_liveness
from recognition.types import Analysis, Liveness, State, Track
from tests.gui import keeping_scenes, scenes

NAME = scenes.NAMES[0]
SCORES = {Liveness.LIVE: (0.9, 0.9, 0.9), Liveness.DOUBTFUL: (0.1, 0.1, 0.1), Liveness.NOT_JUDGED: ()}


def judged(liveness: Liveness, *, hold: bool = False) -> tuple[Track, ...]:
    """The scene's faces, each with this liveness."""
    tracks = tuple(dataclasses.replace(each, live=SCORES[liveness]) for each in scenes.tracks())
    return with_liveness(Analysis(tracks, 299, 10.0), LivenessRules(hold=hold)).tracks


def test_it_stands_beside_the_name_and_is_spoken() -> None:
    for liveness, text in (
        (Liveness.LIVE, "live"),
        (Liveness.DOUBTFUL, "doubtful"),
        (Liveness.NOT_JUDGED, "not judged"),
    ):
        known, *_, pending = judged(liveness)
        assert (name_of(known), distance_of(known)) == (NAME, f"0.31, {text}")
        assert spoken(known) == f"{NAME}, distance 0.31, {text}"
        assert (name_of(pending), distance_of(pending)) == ("", "")
    off = scenes.tracks()[0]
    assert (distance_of(off), spoken(off)) == ("0.31", f"{NAME}, distance 0.31")


def test_a_held_name_says_why_and_not_whose_it_is(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_window(scenes.running())
    doubtful, not_judged = (judged(each, hold=True) for each in (Liveness.DOUBTFUL, Liveness.NOT_JUDGED))
    session.change(analysis=Analysis((doubtful[0], not_judged[1], *doubtful[2:]), 299, 10.0))
    window.refresh_picture()
    QApplication.processEvents()
    view = window.stage.view
    assert view.label_rects().keys() >= {1, 2}
    assert name_of(doubtful[0]) == "Perhaps a picture"
    assert name_of(not_judged[1]) == spoken(not_judged[1]) == "Live or a picture?"
    assert NAME not in spoken(doubtful[0])

    near = keeping_scenes.cards()["known"]
    card = dataclasses.replace(
        near, state=State.PENDING, person=None, distance=None, liveness=Liveness.DOUBTFUL, is_held=True
    )
    session.corrections.cards = {1: card}
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.face_rects()[1].center().toPoint())
    shown = window.correcting.card
    assert shown.isVisible()
    assert shown.title.text() == "Name held back"
    assert "it looks like a picture on a screen or on paper" in shown.reason.text()


def test_the_card_says_whether_a_named_face_is_live() -> None:
    card = keeping_scenes.cards()["known"]
    assert headline(dataclasses.replace(card, liveness=Liveness.LIVE)) == NAME
    before = reason(card, 0.585)
    assert reason(dataclasses.replace(card, liveness=Liveness.LIVE), 0.585) == f"{before} It looks like a live face."
    doubtful = reason(dataclasses.replace(card, liveness=Liveness.DOUBTFUL), 0.585)
    assert doubtful == f"{before} It looks like a picture on a screen or on paper."


def test_who_is_here_has_it_and_follows_it(open_window: Any) -> None:
    window, session = open_window(scenes.running(), reception=True)
    ada = Present(1, "Ada Lovelace", time.time() - 60, (1,))
    for liveness in (Liveness.NOT_JUDGED, Liveness.DOUBTFUL, Liveness.LIVE):
        session.change(present=(ada,), analysis=Analysis(judged(liveness), 299, 10.0))
        window.refresh_picture()
        window.refresh_text()
        QApplication.processEvents()
        chip = window.desk.strip.chips[1]
        assert chip.since.text().endswith(f", {liveness}")
        assert chip.accessibleName().endswith(f", {liveness}")
    session.change(analysis=Analysis(scenes.tracks(), 299, 10.0))
    window.refresh_picture()
    window.refresh_text()
    QApplication.processEvents()
    assert "live" not in window.desk.strip.chips[1].since.text()
