"""Consents in the journal, and the gate that asks for them without waiting for the database."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from recognition.faces.quality import Quality
from recognition.matching.nearest import match
from recognition.matching.templates import Scoring, Templates
from recognition.recognizer import Face
from recognition.types import Analysis, Box, Detection, Embedding, Match, State, Track
from services.pictures.identify import face_row
from storage.journal import consent_gate
from storage.journal.consent_gate import ConsentGate
from storage.journal.consents import DAY, ConsentAct, ConsentState, Purpose, SeenClock
from storage.journal.journal import JournalFile
from tests.fakes import FakeClock

NOW = 1_790_000_000.0
ALL = frozenset(Purpose)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "people").mkdir()
    return tmp_path / "people"


def given(person: str, until: float | None = None, purposes: frozenset[Purpose] = ALL) -> ConsentAct:
    return ConsentAct(person, True, NOW, "desk", "ours", 1, person, until, purposes)


def put(folder: Path, *acts: ConsentAct) -> None:
    with closing(JournalFile(folder)) as journal:
        for act in acts:
            journal.consents.add(act)


def gate_of(folder: Path, clock: FakeClock) -> ConsentGate:
    gate = ConsentGate(folder, required=True, wall_clock=clock)
    gate.refresh()
    return gate


def named(person: str) -> Analysis:
    box = Box(0, 0, 10, 10)
    return Analysis((Track(1, box, (0.0, 0.0), 1.0, state=State.KNOWN, person=person, distance=0.1),), 0, 1.0)


def test_nobody_may_be_recognised_without_a_consent_that_holds(folder: Path) -> None:
    clock = FakeClock(NOW)
    assert not ConsentGate(folder, required=True, wall_clock=clock).allows("Ada")  # before it was read
    put(folder, given("Ada"), given("Bea", until=NOW + 10), given("Cy"), ConsentAct("Cy", False, NOW, "desk"))
    gate = gate_of(folder, clock)
    assert [gate.allows(each) for each in ("Ada", "Bea", "Cy", "Dan")] == [True, True, False, False]
    assert [gate.state(each) for each in ("Ada", "Cy", "Dan")] == ["given", "withdrawn", "none"]
    assert ConsentGate(folder, required=False).allows("Dan")


def test_a_consent_ends_by_the_clock_and_is_not_revived_by_setting_it_back(folder: Path) -> None:
    clock = FakeClock(NOW)
    put(folder, given("Ada", until=NOW + 60))
    gate = gate_of(folder, clock)
    before = gate.revision
    assert gate.masked(named("Ada")).tracks[0].person == "Ada"
    clock.advance(60)
    assert gate.revision != before  # what was decided before is decided anew
    (track,) = gate.masked(named("Ada")).tracks
    assert (track.state, track.person, track.distance) == (State.IGNORED, None, None)
    assert gate.refresh() == gate.revision
    clock.now = NOW - 30 * DAY
    assert gate.state("Ada") is ConsentState.EXPIRED
    assert gate_of(folder, clock).state("Ada") is ConsentState.EXPIRED  # nor by starting again


def test_a_clock_that_is_far_ahead_for_an_hour_ends_consents_for_that_hour_alone(folder: Path) -> None:
    clock = FakeClock(NOW)
    put(folder, given("Ada", until=NOW + 90 * DAY))
    gate = gate_of(folder, clock)
    clock.now = NOW + 5000 * DAY
    gate.refresh()
    assert not gate.allows("Ada")
    clock.now = NOW + 3600
    gate.refresh()
    assert gate.allows("Ada")
    assert gate_of(folder, clock).allows("Ada")


def test_the_latest_time_follows_a_clock_that_stays_ahead_after_a_day() -> None:
    ahead = NOW + 400 * DAY
    clock = SeenClock(NOW).advanced(ahead)
    assert clock == SeenClock(NOW, ahead)
    assert clock.advanced(ahead + DAY / 2) == clock
    assert clock.advanced(ahead + DAY) == SeenClock(ahead + DAY)
    assert clock.advanced(NOW + 60) == SeenClock(NOW + 60)


def test_consents_are_read_again_only_when_the_journal_changed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock, opened = FakeClock(NOW), 0
    put(folder, given("Ada"))
    gate = gate_of(folder, clock)

    def counted(place: Path) -> JournalFile:
        nonlocal opened
        opened += 1
        return JournalFile(place)

    monkeypatch.setattr(consent_gate, "JournalFile", counted)
    for _ in range(100):
        gate.refresh()
        gate.masked(named("Ada"))
    assert opened == 0
    put(folder, ConsentAct("Ada", False, NOW, "desk"))
    gate.refresh()
    assert (opened, gate.allows("Ada")) == (1, False)


def test_each_purpose_is_asked_for(folder: Path) -> None:
    put(
        folder,
        given("Ada", purposes=frozenset({Purpose.RECOGNITION})),
        given("Bea", purposes=frozenset({Purpose.PHOTO})),
    )
    gate = gate_of(folder, FakeClock(NOW))
    assert gate.allows("Ada")
    assert not gate.allows("Ada", Purpose.SIGHTINGS)
    assert not gate.allows("Bea", Purpose.PHOTO)  # nothing is kept of somebody who is not recognised
    assert gate.masked(named("Ada")).tracks[0].person == "Ada"
    assert gate.recordable(named("Ada")).tracks[0].state is State.IGNORED


def test_a_stranger_is_ignored_where_consent_is_required(folder: Path) -> None:
    unknown = Analysis((Track(1, Box(0, 0, 9, 9), (0.0, 0.0), 1.0, state=State.UNKNOWN, distance=0.9),), 0, 1.0)
    assert gate_of(folder, FakeClock(NOW)).masked(unknown).tracks[0].state is State.IGNORED
    assert ConsentGate(folder, required=False).masked(unknown) is unknown


def test_faces_without_consent_are_near_nobody_and_to_be_ignored(folder: Path) -> None:
    put(folder, given("Ada"))
    vectors = np.eye(3, dtype=np.float32)
    templates = gate_of(folder, FakeClock(NOW)).templates(Templates(vectors, ("Ada", "Bea", "Cy"), "colours@1"))
    assert templates.names == ("Ada",)
    ada, bea = match(vectors[:2], templates)
    assert (ada.person, ada.ignored_distance) == ("Ada", 1.0)
    assert (bea.person, bea.distance, bea.ignored_distance) == ("Ada", 1.0, 0.0)
    assert match(vectors[:1], gate_of(folder / "none", FakeClock(NOW)).templates(templates)) == [
        Match(None, 2.0, ignored_distance=0.0)
    ]


def test_a_consent_follows_a_rename_and_goes_with_an_erasure(folder: Path) -> None:
    put(folder, given("Ada"))
    with closing(JournalFile(folder)) as journal:
        journal.rename("Ada", "Ada King")
        assert [each.person for each in journal.consents.history("Ada King")] == ["Ada King"]
        assert journal.consents.erase("Ada King") == 1
        assert journal.consents.last() == {}


def test_a_text_keeps_its_versions(folder: Path) -> None:
    with closing(JournalFile(folder)) as journal:
        texts = [journal.consents.add_text("ours", "en", body, NOW) for body in ("one", "one", "two", "one")]
        assert [each.version for each in texts] == [1, 1, 2, 3]
        assert [each.body for each in journal.consents.texts()] == ["one", "two", "one"]


def test_only_people_of_the_gallery_itself_are_left_out_of_a_comparison(folder: Path, tmp_path: Path) -> None:
    put(folder, given("Ada"))
    gate = ConsentGate(folder, required=True, wall_clock=FakeClock(NOW))
    here, elsewhere = gate.allowed_in(folder), gate.allowed_in(tmp_path)
    assert [here("Ada"), here("Bea"), elsewhere("Bea")] == [True, False, True]
    assert ConsentGate(folder, required=False).allowed_in(folder)("Bea")


def test_of_a_face_without_a_name_nothing_is_told(folder: Path) -> None:
    put(folder, given("Ada"))
    gate = gate_of(folder, FakeClock(NOW))
    vectors = np.eye(3, dtype=np.float32)[:2]
    templates = gate.templates(Templates(vectors, ("Ada", "Bea"), "colours@1"))
    assert templates.with_scoring(Scoring.AVERAGE).only_named
    (ada, bea) = (
        Face(Detection(Box(0, 0, 9, 9), 0.9), Embedding(vector, "colours@1"), found, (("Ada", found.distance),),
             Quality(80.0, 0.8, 120.0, 40.0, 0.0, 0.0, 1.0, ()), templates.only_named)
        for vector, found in zip(vectors, match(vectors, templates), strict=True)
    )  # fmt: skip
    assert ada.told_at(0.5) is ada
    told = bea.told_at(0.5)
    assert (told.distance, told.nearest, told.person_at(2.0)) == (None, (), None)
    assert face_row(bea, 0.5)["nearest"] == []
    assert replace(bea, only_named=False).told_at(0.5).nearest
