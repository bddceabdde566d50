"""Who is here now and who came and went, as the window is told."""

from __future__ import annotations

import dataclasses
from typing import Any, cast

import numpy as np
import pytest

from realtime.interfaces import Activity, Present, SessionState, Snapshot
from recognition.progress import Progress, Stage
from recognition.types import Analysis, Box, Liveness, Track
from services.gallery.corrections import FaceCorrections
from services.journal.strangers import Strangers
from services.reception import Coming, Reception
from tests.gui.fake_people import FakeStrangers

NOW = 1_793_600_000.0


class Corrections:
    """``images`` has the faces of the tracks that are on the picture."""

    def __init__(self) -> None:
        self.images: dict[int, np.ndarray] = {}
        self.confirmed: list[tuple[int, str]] = []
        self.undone: list[Any] = []

    def image(self, *tracks: int) -> np.ndarray | None:
        """The brightest is the best."""
        found = [self.images[each] for each in tracks if each in self.images]
        return max(found, key=lambda each: float(each.mean()), default=None)

    def confirm(self, track: int, person: str, *, undone: Any = None) -> None:
        self.confirmed.append((track, person))
        self.undone.append(undone)


class Desk:
    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []
        self.corrections = Corrections()
        self.now = Snapshot(state=SessionState.RUNNING, time=0.0, source="0")
        self.reception = Reception(
            cast(FaceCorrections, self.corrections), cast(Strangers, FakeStrangers(self.calls)), lambda: NOW + 100
        )

    def see(self, *present: Present, **parts: Any) -> list[tuple[str | None, bool]]:
        """Who came (True) or left (False)."""
        self.now = dataclasses.replace(self.now, present=present, **parts)
        return [_told(each) for each in self.reception.refresh(self.now)]

    @property
    def shown(self) -> tuple[list[str | None], int]:
        view = self.reception.view
        return [each.person for each in view.people], len(view.strangers)


def _told(coming: Coming) -> tuple[str | None, bool]:
    return coming.visitor.person, coming.has_come


@pytest.fixture
def desk() -> Desk:
    return Desk()


def ada(visit: int = 1, *tracks: int, since: float = NOW) -> Present:
    return Present(visit, "Ada", since, tracks)


def stranger(visit: int, *tracks: int, number: int | None = None) -> Present:
    return Present(visit, None, NOW + visit, tracks, number)


def test_the_portrait_is_of_the_camera_that_sees_them_best(desk: Desk) -> None:
    best = np.full((4, 4, 3), 200, np.uint8)
    desk.corrections.images = {3: best, 8: np.zeros((4, 4, 3), np.uint8)}
    desk.see(ada(1, 3, 8, since=NOW + 99))
    assert desk.reception.view.people[0].image is best


def test_who_comes_and_goes_is_told_once(desk: Desk) -> None:
    assert desk.see() == []
    assert desk.see(ada()) == [("Ada", True)]
    assert desk.see(ada()) == []
    assert desk.see(ada(), stranger(2)) == [(None, True)]
    assert desk.shown == (["Ada"], 1)
    assert desk.see(stranger(2)) == [("Ada", False)]
    assert desk.see() == [(None, False)]
    assert desk.shown == ([], 0)


def test_the_latest_is_first_and_the_view_stays_while_nothing_changes(desk: Desk) -> None:
    bea = Present(2, "Bea", NOW + 5)
    desk.see(ada(), bea)
    assert desk.shown == (["Bea", "Ada"], 0)
    view = desk.reception.view
    desk.see(ada(1, 7), bea)
    assert desk.reception.view is view, "a track alone is nothing to be shown"


def test_a_stranger_who_turns_out_to_be_somebody_has_not_left(desk: Desk) -> None:
    assert desk.see(stranger(1, 4)) == [(None, True)]
    assert desk.see(ada(2, 4)) == [("Ada", True)]
    assert desk.see(ada(3, 5)) == [], "the same person by another visit"


def test_nobody_is_a_stranger_before_the_gallery_has_been_read(desk: Desk) -> None:
    reading = (Activity(Progress(Stage.READING_GALLERY)),)
    assert desk.see(stranger(1), activities=reading) == []
    assert desk.shown == ([], 0)
    assert desk.see(ada(1), activities=reading) == [("Ada", True)]
    assert desk.see(ada(1), stranger(2), activities=()) == [(None, True)]
    assert desk.see(ada(1), stranger(2), activities=reading) == [], "a photo was dropped: who was here stays"


def test_nobody_leaves_a_paused_picture(desk: Desk) -> None:
    desk.see(ada())
    assert desk.see(state=SessionState.PAUSED) == []
    assert desk.shown == (["Ada"], 0)
    assert desk.see(state=SessionState.RUNNING) == [("Ada", False)]


def test_another_source_starts_anew_without_a_word(desk: Desk) -> None:
    desk.see(ada(1), stranger(2))
    assert desk.see(ada(1), stranger(2), source="1") == [], "they are still those of the former source"
    assert desk.shown == ([], 0)
    assert desk.see(ada(3)) == [("Ada", True)]


def test_faces_are_shown_and_become_better_for_a_while(desk: Desk) -> None:
    first, better = np.zeros((4, 4, 3), np.uint8), np.ones((4, 4, 3), np.uint8)
    desk.corrections.images[4] = first
    desk.see(ada(1, 4, since=NOW + 99))
    assert desk.reception.view.people[0].image is first
    desk.corrections.images[4] = better
    desk.see(ada(1, 4, since=NOW + 99))
    assert desk.reception.view.people[0].image is better
    desk.corrections.images[4] = first
    desk.see(ada(1, 4, since=NOW + 50))
    assert desk.reception.view.people[0].image is better, "that is enough"
    del desk.corrections.images[4]
    desk.see(ada(1, since=NOW + 50))
    assert desk.reception.view.people[0].image is better, "they turned away"


def test_a_stranger_on_the_picture_is_named_at_once_with_their_past(desk: Desk) -> None:
    desk.corrections.images[4] = np.zeros((4, 4, 3), np.uint8)
    desk.see(stranger(1, 3, 4, number=12), stranger(2, 4))
    assert desk.reception.name(1, "Zoë")
    assert desk.corrections.confirmed == [(4, "Zoë")]
    assert desk.calls == [("strangers.name_sightings", 12, "Zoë")]
    desk.corrections.undone[0]()
    assert desk.calls[1:] == [("strangers.unname_sightings", 12, "Zoë")]
    assert desk.reception.name(2, "Bo"), "strangers that are not recorded are named by their face alone"
    assert desk.corrections.confirmed[1:] == [(4, "Bo")]
    assert len(desk.calls) == 2


def test_a_stranger_named_on_the_card_of_the_face_is_named_like_on_the_strip(desk: Desk) -> None:
    desk.see(stranger(1, 3, 4, number=12), ada(2, 5))
    desk.reception.confirm(3, "Zoë")
    desk.reception.confirm(5, "Bea")
    desk.reception.confirm(6, "Bo")
    assert desk.corrections.confirmed == [(3, "Zoë"), (5, "Bea"), (6, "Bo")]
    assert desk.calls == [("strangers.name_sightings", 12, "Zoë")]
    desk.corrections.undone[0]()
    assert desk.calls[1:] == [("strangers.unname_sightings", 12, "Zoë")]


def test_a_stranger_who_turned_away_is_named_by_the_journal_or_not_at_all(desk: Desk) -> None:
    desk.see(stranger(1, number=12), stranger(2))
    assert desk.reception.name(1, "Zoë")
    assert desk.calls == [("strangers.name_stranger", 12, "Zoë")]
    assert not desk.reception.name(2, "Bo")
    assert not desk.reception.name(99, "Bo")
    assert desk.corrections.confirmed == []


def test_whether_a_face_is_live_is_told_of_every_camera(desk: Desk) -> None:
    def on_picture(number: int, liveness: Liveness) -> Analysis:
        track = Track(number, Box(0.0, 0.0, 9.0, 9.0), (0.0, 0.0), 0.0, liveness=liveness)
        return Analysis((track,), 0, 0.0, feed=number)

    door, yard = on_picture(3, Liveness.LIVE), on_picture(8, Liveness.DOUBTFUL)
    present = (ada(1, 3), Present(2, "Bea", NOW, (8,)))
    desk.see(*present, feeds=2, analysis=door, others=(yard,))
    assert {each.person: each.liveness for each in desk.reception.view.people} == {
        "Ada": Liveness.LIVE,
        "Bea": Liveness.DOUBTFUL,
    }
    desk.see(*present, feeds=2, analysis=yard, others=(door,))
    assert {each.liveness for each in desk.reception.view.people} == {Liveness.LIVE, Liveness.DOUBTFUL}, "another focus"
    desk.see(*present, feeds=2, analysis=None, others=(yard,))
    assert [each.person for each in desk.reception.view.people if each.liveness is None] == ["Ada"]
