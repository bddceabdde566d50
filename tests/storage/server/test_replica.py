"""Desks that share a gallery on a real server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from storage.journal.consents import ConsentAct, Purpose
from tests.desks import DeskAtWork, prepare, sync_all

Two = tuple[DeskAtWork, DeskAtWork]


@pytest.fixture
def two(tmp_path: Path, postgres_url: str) -> Iterator[Two]:
    """Two desks, and a server with the tables."""
    prepare(postgres_url)
    with ExitStack() as stack:
        yield tuple(  # type: ignore[misc]
            stack.enter_context(closing(DeskAtWork(tmp_path / name, postgres_url))) for name in ("north", "south")
        )


def given(person: str, at: float = 1_700_000_000.0) -> ConsentAct:
    return ConsentAct(person, True, at, "op", "text", 1, person, None, frozenset(Purpose))


def withdrawn(person: str, at: float = 1_700_000_000.0) -> ConsentAct:
    return ConsentAct(person, False, at, "op")


def test_a_picture_reaches_the_other_desk_with_its_template(two: Two) -> None:
    north, south = two
    north.add("Ada.jpg")
    north.add("Bert/1.jpg", (200, 30, 40))
    sync_all(north, south)
    assert south.people == north.people
    assert set(south.people) == {"Ada", "Bert"}
    assert (south.folder / "Bert" / "1.jpg").read_bytes() == (north.folder / "Bert" / "1.jpg").read_bytes()
    assert south.enroller.seen == 0  # the templates came with them
    mine, theirs = (desk.gallery.templates(desk.enroller.key, 3) for desk in two)
    assert sorted(mine.people) == sorted(theirs.people)


def test_what_is_equal_is_not_sent_again(two: Two) -> None:
    north, south = two
    north.add("Ada.jpg")
    north.see("Ada", 1_700_000_000.0)
    sync_all(north, south, turns=3)
    assert north.replica.waiting() == south.replica.waiting() == 0
    assert (north.sync().sent, south.sync().sent) == (0, 0)


def test_a_rename_moves_files_sightings_and_consents(two: Two) -> None:
    north, south = two
    north.add("Ada.jpg")
    north.add("Ada/2.jpg")
    north.see("Ada", 1_700_000_000.0)
    north.journal.consents.add(given("Ada"))
    sync_all(north, south)
    north.rename("Ada", "Ada Byron")
    sync_all(north, south)
    assert south.people == north.people
    assert set(south.people) == {"Ada Byron"}
    assert south.sightings == north.sightings
    assert set(south.journal.consents.last()) == {"Ada Byron"}


def test_a_removed_person_goes_into_the_trash_of_the_other_desk(two: Two) -> None:
    north, south = two
    north.add("Ada.jpg")
    sync_all(north, south)
    (north.folder / "Ada.jpg").unlink()
    sync_all(north, south)
    assert south.people == north.people == {}
    assert list((south.folder / ".rollcall" / "removed").rglob("Ada.jpg"))


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
