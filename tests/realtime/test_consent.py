"""A live session where consent is required: nothing of anybody without one is in events, sightings or strangers."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from realtime.output.drawing import face_rows
from realtime.session import LiveSession
from recognition.tracking.identity import ManualLabel
from recognition.types import Analysis
from services.journal.sightings import shown_query
from settings import PrivacySettings
from storage.journal.consents import ConsentAct, Purpose
from storage.journal.journal import JournalFile, SightingQuery, SightingRow
from tests.fakes import BLUE, GREEN, RED, FakeModelFactory, FedSource, picture, until
from tests.gallery_folder import square, write
from tests.realtime.session_rig import LEFT, RIGHT, SETTINGS

NOW = 1_790_000_000.0
THIRD = (125, 150, 195, 220)


class Desk:
    """Ada is red, Bea is blue, a stranger is green, and all three are on the picture."""

    def __init__(self, folder: Path, *, required: bool = True) -> None:
        self.folder, self.fed, self.wall = folder, FedSource(), NOW
        self.analyses: list[Analysis] = []
        sightings = replace(SETTINGS.sightings, confirm=1)
        settings = replace(SETTINGS, privacy=PrivacySettings(require_consent=required), sightings=sightings)
        self.session = LiveSession(
            settings,
            FakeModelFactory(),  # type: ignore[arg-type]
            folder,
            create=lambda _spec: self.fed,
            listener=self.analyses.append,
            wall_clock=lambda: self.wall,
        )

    def act(self, person: str, *, given: bool = True, purposes: tuple[Purpose, ...] = tuple(Purpose)) -> None:
        """As another program does."""
        with closing(JournalFile(self.folder)) as journal:
            journal.consents.add(ConsentAct(person, given, self.wall, "desk", purposes=frozenset(purposes)))

    def faces(self) -> list[dict[str, object]]:
        analysis = self.session.snapshot().analysis
        return [] if analysis is None else face_rows(analysis)

    def names(self) -> list[object]:
        return [each["name"] for each in self.faces()]

    def feed_until(self, condition: Callable[[], object]) -> None:
        def is_fed() -> bool:
            self.fed.feed(picture((LEFT, RED), (RIGHT, BLUE), (THIRD, GREEN)))
            return bool(condition())

        until(is_fed)

    def written(self) -> str:
        """Every event, and everything in the journal, as one text."""
        with closing(JournalFile(self.folder)) as journal:
            rows, _ = journal.find(SightingQuery(), now=self.wall)
            strangers = journal.strangers.looks()
        events = [face_rows(each) for each in self.analyses]
        return json.dumps([events, [each.person or f"stranger {each.stranger}" for each in rows], len(strangers)])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, colour in (("Ada", RED), ("Bea", BLUE)):
        write(tmp_path / "people" / name / "one.png", square(colour))
    return tmp_path / "people"


@pytest.fixture
def open_desk(folder: Path) -> Iterator[Callable[..., Desk]]:
    desks: list[Desk] = []

    def opened(**options: bool) -> Desk:
        desks.append(Desk(folder, **options))
        return desks[-1]

    yield opened
    for desk in desks:
        assert desk.session.stop(10.0) == ()


def test_without_the_setting_everybody_is_named_and_recorded(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(required=False)
    desk.session.start()
    desk.feed_until(lambda: set(desk.names()) == {"Ada", "Bea", None})
    desk.feed_until(lambda: {each.person for each in desk.session.journal.present()} >= {"Ada", "Bea"})
    assert not any(each.get("ignored") for each in desk.faces())


def test_nothing_of_anybody_without_consent_is_anywhere(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk()
    desk.act("Ada")
    desk.session.start()
    desk.feed_until(lambda: desk.names().count("Ada") == 1)
    desk.feed_until(lambda: desk.session.journal.present())
    desk.feed_until(lambda: len(desk.analyses) > 20)
    assert sorted(str(each["name"]) for each in desk.faces()) == ["Ada", "None", "None"]
    assert all(each.get("ignored") for each in desk.faces() if each["name"] is None)
    assert all(each["distance"] is None for each in desk.faces() if each["name"] is None)
    assert {each.person for each in desk.session.journal.present()} == {"Ada"}
    assert desk.session.stop(10.0) == ()
    assert "Bea" not in desk.written()
    assert "stranger" not in desk.written()
    assert desk.written().endswith(", 0]")  # looks at strangers


def test_a_consent_that_comes_or_goes_counts_while_it_runs(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk()
    desk.session.start()
    desk.feed_until(lambda: len(desk.faces()) == 3 and all(each.get("ignored") for each in desk.faces()))
    desk.act("Ada")
    desk.feed_until(lambda: "Ada" in desk.names())
    desk.act("Ada", given=False)
    desk.feed_until(lambda: "Ada" not in desk.names() and len(desk.faces()) == 3)


def test_when_somebody_was_seen_is_told_as_long_as_they_agree_to_it(
    open_desk: Callable[..., Desk], folder: Path
) -> None:
    with closing(JournalFile(folder)) as journal:
        for person in ("Ada", "Cem", "Bea"):  # Cem has no picture: they are told of by the journal alone
            row = SightingRow(0, person, person, None, NOW - 3600, NOW - 3000, 600.0)
            journal.put([row], now=NOW - 3000)
    desk = open_desk()
    desk.act("Ada")
    desk.act("Cem")
    desk.act("Bea", purposes=(Purpose.RECOGNITION,))
    desk.session.start()
    desk.feed_until(lambda: dict(desk.session.snapshot().seen).keys() >= {"Ada", "Cem"} and "Bea" in desk.names())
    desk.act("Cem", given=False)
    desk.feed_until(lambda: "Cem" not in dict(desk.session.snapshot().seen))
    desk.act("Ada", given=False)
    desk.act("Bea", given=False)
    desk.feed_until(lambda: dict(desk.session.snapshot().seen) == {})
    assert len(desk.faces()) == 3


def test_nobody_is_named_by_hand_without_consent(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk()
    desk.act("Ada")
    desk.session.start()
    desk.feed_until(lambda: "Ada" in desk.names())
    for track in (int(str(each["track"])) for each in desk.faces()):
        desk.session.naming.set_label(track, ManualLabel(person="Bea"))
    assert desk.names() == [None, None, None]


def test_somebody_without_consent_to_sightings_is_named_and_not_recorded(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk()
    desk.act("Ada", purposes=(Purpose.RECOGNITION,))
    desk.act("Bea")
    desk.session.start()
    desk.feed_until(lambda: {"Ada", "Bea"} <= set(desk.names()))
    desk.feed_until(lambda: {each.person for each in desk.session.journal.present()} == {"Bea"})
    assert desk.session.stop(10.0) == ()
    with closing(JournalFile(desk.folder)) as journal:
        assert {each.person for each in journal.find(SightingQuery(), now=desk.wall)[0]} == {"Bea"}


def test_what_was_recorded_before_is_not_shown_without_consent(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk()
    with closing(JournalFile(desk.folder)) as journal:
        for person in ("Ada", "Bea"):
            journal.add_by_hand(person, NOW)
    desk.act("Ada")
    desk.session.consent.refresh()
    query = shown_query(SightingQuery(), 30.0, NOW, desk.session.consent)
    with closing(JournalFile(desk.folder)) as journal:
        assert {each.person for each in journal.find(query, now=NOW)[0]} == {"Ada"}
        assert {each.name for each in journal.days(query)} == {"Ada"}
