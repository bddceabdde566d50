"""What happens at two desks before they hear of each other: one rule for each."""

from __future__ import annotations

from dataclasses import replace

import pytest

from storage.files import rearranging, trash
from tests.desks import Two, given, sync_all, withdrawn


def test_who_was_erased_or_removed_here_is_not_fetched_back_before_the_server_is_told(two: Two) -> None:
    north, _ = two
    north.add("Ada.jpg")
    north.add("Bert.jpg", (200, 20, 20))
    north.sync()
    north.erase("Ada")
    (north.folder / "Bert.jpg").unlink()
    north.sync()
    assert north.people == {}
    assert not list(north.folder.rglob("*.jpg"))


def test_erased_wins_over_a_desk_that_was_away(two: Two) -> None:
    north, south = two
    north.add("Ada.jpg")
    north.see("Ada", 1_700_000_000.0)
    sync_all(north, south)
    north.erase("Ada")
    south.see("Ada", 1_700_000_100.0)
    south.add("Ada/2.jpg")
    south.rename("Ada", "Ada Byron")
    sync_all(north, south, turns=3)
    for desk in two:
        assert desk.people == {}
        assert desk.sightings == []
        assert not list(desk.folder.rglob("*.jpg"))


def test_a_withdrawal_wins_over_a_consent_that_did_not_know_of_it(two: Two) -> None:
    north, south = two
    north.add("Ada.jpg")
    north.journal.consents.add(given("Ada"))
    sync_all(north, south)
    south.journal.consents.add(withdrawn("Ada", 1_700_000_010.0))
    north.journal.consents.add(given("Ada", 1_700_000_020.0))  # by a clock that is ahead
    south.sync()
    north.sync()
    sync_all(north, south)
    for desk in two:
        assert not desk.journal.consents.last()["Ada"].is_given
        assert len(desk.journal.consents.history("Ada")) == 4
    mine, theirs = ([(act.is_given, act.at) for act in desk.journal.consents.history("Ada")] for desk in two)
    assert mine == theirs
    north.journal.consents.add(given("Ada", 1_700_000_030.0))  # knowing of it
    sync_all(north, south)
    assert all(desk.journal.consents.last()["Ada"].is_given for desk in two)


def test_the_same_name_at_two_desks_is_one_person(two: Two) -> None:
    north, south = two
    north.add("Ada.jpg")
    south.add("Ada.jpg", (10, 200, 30))
    north.see("Ada", 1_700_000_000.0)
    south.see("Ada", 1_700_000_050.0)
    sync_all(north, south, turns=3)
    assert north.people == south.people
    assert len(north.people["Ada"]) == 2
    assert north.sightings == south.sightings
    assert len(north.sightings) == 2


def test_both_renamed_the_later_one_to_arrive_holds(two: Two) -> None:
    north, south = two
    north.add("Ada.jpg")
    sync_all(north, south)
    north.rename("Ada", "Ada Byron")
    south.rename("Ada", "Ada King")
    sync_all(north, south, turns=3)
    assert set(north.people) == set(south.people) == {"Ada King"}


def test_renamed_here_and_removed_there_is_removed(two: Two) -> None:
    north, south = two
    north.add("Ada.jpg")
    sync_all(north, south)
    north.rename("Ada", "Ada Byron")
    (south.folder / "Ada.jpg").unlink()
    sync_all(north, south, turns=3)
    assert north.people == south.people == {}


def test_a_picture_added_to_a_removed_person_brings_them_back_with_it_alone(two: Two) -> None:
    north, south = two
    north.add("Ada.jpg")
    sync_all(north, south)
    (north.folder / "Ada.jpg").unlink()
    south.add("Ada/2.jpg", (1, 2, 200))
    sync_all(north, south, turns=3)
    assert north.people == south.people
    assert len(north.people["Ada"]) == 1


def test_merged_here_and_removed_there(two: Two) -> None:
    north, south = two
    north.add("Ada.jpg")
    north.add("Bert.jpg", (200, 20, 20))
    north.see("Ada", 1_700_000_000.0)
    sync_all(north, south)
    rearranging.merge(north.folder, "Ada", "Bert")
    north.update()
    north.journal.rename("Ada", "Bert")
    (south.folder / "Ada.jpg").unlink()
    sync_all(north, south, turns=3)
    assert north.people == south.people
    assert set(north.people) == {"Bert"}
    assert {row[1] for row in north.sightings} == {row[1] for row in south.sightings} == {"Bert"}


def test_a_picture_that_was_removed_comes_back_from_the_trash(two: Two) -> None:
    north, south = two
    north.add("Ada.jpg")
    sync_all(north, south)
    rearranging.remove_person(north.folder, "Ada")
    sync_all(north, south)
    trash.restore(north.folder, *(each.path for each in trash.stored(north.folder)))
    sync_all(north, south)
    assert south.people == north.people
    assert set(south.people) == {"Ada"}


@pytest.mark.parametrize("is_race", [False, True])
def test_of_two_texts_of_consent_with_one_version_the_later_to_arrive_gets_the_next(two: Two, is_race: bool) -> None:
    """``is_race``: both are on their way before either desk has heard of the other's."""
    north, south = two
    for desk in two:
        desk.add("Ada.jpg")
        desk.add("Bert.jpg", (200, 20, 20))
        desk.journal.consents.add_text("ours", "en", "The same everywhere.", 1.0)
    sync_all(north, south)
    for desk, person, body in ((north, "Ada", "One year."), (south, "Bert", "Two years.")):
        assert desk.journal.consents.add_text("ours", "en", body, 2.0).version == 2
        desk.journal.consents.add(replace(given(person), text="ours", version=2))
    if is_race:
        for desk in (north, south):
            desk.replica._is_due = False
            desk.replica._read_at = desk.replica._clock()
            desk.replica.sync()
    sync_all(north, south, turns=4)
    texts = {(each.name, each.version): each.body for each in north.journal.consents.texts()}
    assert texts == {("ours", 1): "The same everywhere.", ("ours", 2): "One year.", ("ours", 3): "Two years."}
    for desk in two:
        found = desk.journal.consents.texts()
        assert {(each.name, each.version): each.body for each in found} == texts
        last = desk.journal.consents.last()
        bodies = {person: texts[last[person].text, last[person].version] for person in ("Ada", "Bert")}
        assert bodies == {"Ada": "One year.", "Bert": "Two years."}
        assert desk.replica.waiting() == 0
