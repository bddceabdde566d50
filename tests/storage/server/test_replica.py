"""Desks that share a gallery on a real server."""

from __future__ import annotations

import datetime
from contextlib import closing
from pathlib import Path

import numpy as np

from storage.attendance.rules import Rules
from storage.directories import known_ids
from storage.files import rearranging
from storage.journal.strangers import LookRow
from storage.server.connection import connect
from tests.desks import Two, address_of, given, sync_all


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


def test_strangers_and_rules_are_the_same_everywhere(two: Two) -> None:
    north, south = two
    strangers = north.journal.strangers
    number = strangers.new(1_700_000_000.0, 1_700_000_050.0)
    vector = np.full(4, 0.5, np.float32)
    strangers.put_looks(number, [LookRow(0, number, 1_700_000_000.0, 0.5, "made-up@1", vector, b"picture", "camera")])
    north.journal.attendance.set_rules(
        Rules(), datetime.date(2026, 11, 30), today=datetime.date(2026, 11, 30), now=1_700_000_000.0, by="op"
    )
    sync_all(north, south)
    (stranger,) = south.journal.strangers.all()
    (look,) = south.journal.strangers.pictures(stranger.id)
    assert look.picture == b"picture"
    assert np.array_equal(look.vector, vector)
    assert south.journal.attendance.newest_rules() == north.journal.attendance.newest_rules()
    south.journal.strangers.name(stranger.id, "Bert")
    sync_all(north, south)
    assert strangers.fates([number]) == {number: "named:Bert"}
    south.journal.strangers.erase()
    sync_all(north, south)
    assert north.journal.strangers.looks() == ()


def test_a_server_that_was_brought_back_gets_what_it_lost(two: Two, postgres_url: str) -> None:
    north, south = two
    north.add("Ada.jpg")
    sync_all(north, south)
    north.erase("Ada")
    south.add("Bert.jpg", (200, 20, 20))
    south.see("Bert", 1_700_000_000.0)
    sync_all(north, south)
    with closing(connect(address_of(postgres_url))) as connection:  # as before it knew of anything
        connection.execute("TRUNCATE rollcall.people, rollcall.desks, rollcall.sightings, rollcall.gone CASCADE")
        connection.execute("DELETE FROM rollcall.contents")
    for desk in two:
        desk.replica.disconnect()
    sync_all(north, south, turns=3)
    assert set(north.people) == set(south.people) == {"Bert"}
    assert north.sightings == south.sightings
    assert len(south.sightings) == 1


def test_what_a_server_names_is_no_path_to_write_to(two: Two, postgres_url: str, tmp_path: Path) -> None:
    north, _ = two
    with closing(connect(address_of(postgres_url))) as connection:
        connection.execute("INSERT INTO rollcall.contents VALUES (sha256('x'), 'x')")
        for name, place in (("../Ada", ".jpg"), ("Bert", "/../../Bert.jpg"), ("Cleo", "/.hidden.jpg"), ("D", ".exe")):
            connection.execute(
                "WITH p AS (INSERT INTO rollcall.people (id, name) VALUES (gen_random_uuid(), %s) RETURNING id) "
                "INSERT INTO rollcall.pictures (id, person, kind, sha256, place) "
                "SELECT gen_random_uuid(), id, 'picture', sha256('x'), %s FROM p",
                (name, place),
            )
    north.sync()

    def is_it(file: Path) -> bool:
        return file.is_file() and file.read_bytes() == b"x"

    written = {each.relative_to(tmp_path).as_posix() for each in tmp_path.rglob("*") if is_it(each)}
    assert written <= {"north/Bert/Bert.jpg"}


def test_a_row_that_the_server_does_not_take_holds_up_no_other(two: Two) -> None:
    north, south = two
    north.journal.add_by_hand("Ada", 1_700_000_000.0, "a note with \0 in it")
    north.see("Bert", 1_700_000_001.0)
    sync_all(north, south)
    assert [row[1] for row in south.sightings] == ["Bert"]
    assert len(north.sightings) == 2


def test_ids_of_a_directory_reach_the_other_desk(two: Two) -> None:
    north, south = two
    north.add("Ada.jpg")
    known_ids.save(north.folder, known_ids.KnownIds({"a-17": known_ids.Known("Ada", {"mark"})}))
    sync_all(north, south)
    assert known_ids.load(south.folder).people["a-17"].name == "Ada"
    north.erase("Ada")
    sync_all(north, south)
    assert known_ids.load(south.folder).people == {}


def test_what_one_desk_cleared_goes_everywhere_when_it_cannot_be_restored_any_more(two: Two) -> None:
    north, south = two
    day, now = 86400.0, 1_700_000_000.0
    north.see("Ada", now - 10 * day)
    north.see("Ada", now)
    sync_all(north, south)
    north.journal.forget_old(now, keep_days=3, keep_hours=24, is_sure=True)
    sync_all(north, south)
    assert len(north.sightings) == 1
    assert len(south.sightings) == 2  # it can come back at the other desk
    north.journal.restore_cleared()
    sync_all(north, south)
    assert north.sightings == south.sightings
    north.journal.forget_old(now, keep_days=3, keep_hours=24, is_sure=True)
    north.journal.forget_old(now + 4 * day, keep_days=3, keep_hours=24, is_sure=True)
    sync_all(north, south)
    assert [row[2] for row in south.sightings] == [now]


def test_who_is_put_into_the_trash_is_removed_at_once_and_whose_files_are_gone_after_a_while(two: Two) -> None:
    north, south = two
    north.add("Ada.jpg")
    north.add("Bert.jpg", (200, 20, 20))
    sync_all(north, south)
    rearranging.remove_person(north.folder, "Ada")
    (north.folder / "Bert.jpg").unlink()
    north.update()
    north.replica.sync()  # while somebody works on the folder
    sync_all(south)
    assert set(south.people) == {"Bert"}  # a program may write him again under another name
    north.sync()
    sync_all(south)
    assert south.people == {}


def test_a_desk_that_sends_all_again_deletes_what_was_deleted_meanwhile(two: Two, postgres_url: str) -> None:
    north, south = two
    north.add("Ada.jpg")
    north.add("Bert.jpg", (200, 20, 20))
    row = north.see("Ada", 1_700_000_000.0)
    sync_all(north, south)
    (north.folder / "Bert.jpg").unlink()
    north.journal.put([], gone=[row.id], now=1_700_000_000.0)
    sync_all(north)
    with closing(connect(address_of(postgres_url))) as connection:
        connection.execute("DELETE FROM rollcall.desks")  # as of a server that forgot that it knows this desk
    south.replica.disconnect()
    sync_all(south, north)
    assert set(south.people) == set(north.people) == {"Ada"}
    assert south.sightings == north.sightings == []
