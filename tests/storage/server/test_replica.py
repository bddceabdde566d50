"""Desks that share a gallery on a real server."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from recognition.embedding.keyed import label_of
from recognition.errors import UsageError
from services.desks.key import load_key, save_key
from services.gallery.renewal import renew
from storage.attendance.rules import Rules
from storage.directories import known_ids
from storage.files import rearranging, trash
from storage.gallery.template_keys import key_state
from storage.journal.consents import ConsentAct, Purpose
from storage.journal.strangers import LookRow
from storage.sealing.vault import configure
from storage.server.connection import connect
from tests.desks import READER_ROLE, DeskAtWork, address_of, of_role, prepare, sync_all
from tests.storage.sealing.sealed_gallery import policy_in

Two = tuple[DeskAtWork, DeskAtWork]


@pytest.fixture
def two(tmp_path: Path, postgres_url: str) -> Iterator[Two]:
    """Two desks, and a server with the tables."""
    url = prepare(postgres_url)
    with ExitStack() as stack:
        yield tuple(  # type: ignore[misc]
            stack.enter_context(closing(DeskAtWork(tmp_path / name, url))) for name in ("north", "south")
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


def test_a_reader_gets_everything_and_keeps_what_it_does(two: Two, postgres_url: str, tmp_path: Path) -> None:
    north, _ = two
    north.add("Ada.jpg")
    north.sync()
    with closing(DeskAtWork(tmp_path / "reader", of_role(postgres_url, READER_ROLE))) as reader:
        reader.add("Bert.jpg")
        reader.see("Ada", 1_700_000_000.0)
        reader.sync()
        assert set(reader.people) == {"Ada", "Bert"}
        assert reader.replica.is_reader
        assert reader.replica.waiting() == 3  # Bert, his picture and the sighting
    north.sync()
    assert set(north.people) == {"Ada"}
    assert north.sightings == []


def test_a_desk_may_not_change_tables_nor_take_back_an_entry_of_the_trail(postgres_url: str) -> None:
    from psycopg import errors

    with closing(connect(address_of(prepare(postgres_url)))) as connection:
        for statement in (
            "DROP TABLE rollcall.audit", "DELETE FROM rollcall.audit", "UPDATE rollcall.contents SET content = ''",
            "DELETE FROM rollcall.people", "CREATE TABLE rollcall.mine ()", "UPDATE rollcall.gallery SET version = 2",
        ):  # fmt: skip
            with pytest.raises(errors.InsufficientPrivilege):
                connection.execute(statement.encode())


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


@pytest.fixture
def sealed(tmp_path: Path) -> Iterator[None]:
    """The settings want photos to be sealed."""
    configure(replace(policy_in(tmp_path / "keys"), photos=True))
    yield
    configure(None)


@pytest.mark.usefixtures("sealed")
def test_sealed_photos_are_sealed_at_every_desk_and_follow_renames(two: Two) -> None:
    north, south = two
    north.add("Ada.jpg")
    north.add("Ada/2.jpg", (3, 200, 5))
    sync_all(north, south)
    assert south.people == north.people
    assert len(south.people["Ada"]) == 2
    assert south.enroller.seen == 0
    for desk in two:
        assert not [each for each in desk.folder.rglob("*.jpg") if ".rollcall" not in each.parts]
    south.rename("Ada", "Ada Byron")
    sync_all(north, south)
    assert set(north.people) == {"Ada Byron"}
    assert north.people == south.people
    rearranging.remove_person(north.folder, "Ada Byron")
    sync_all(north, south)
    assert south.people == {}


def test_templates_under_a_former_key_leave_the_server(two: Two, postgres_url: str, tmp_path: Path) -> None:
    north, _ = two
    north.add("Ada.jpg")
    north.sync()

    def on_server() -> list[str]:
        with closing(connect(address_of(postgres_url))) as connection:
            return [name for (name,) in connection.execute("SELECT embedder FROM rollcall.templates").fetchall()]

    assert on_server() == ["colours@1"]
    renew(north.folder, tmp_path / "keys", lambda _message: None)
    north.replica.sync()
    (embedder,) = on_server()
    assert label_of(embedder)


def test_another_desk_uses_the_templates_when_it_has_their_key(two: Two, tmp_path: Path) -> None:
    north, south = two
    north.add("Ada.jpg")
    north.sync()
    renew(north.folder, tmp_path / "keys", lambda _message: None)
    save_key(north.folder, tmp_path / "keys", tmp_path / "key.json")
    assert (tmp_path / "key.json").stat().st_mode & 0o077 == 0
    north.replica.sync()
    south.replica.sync()
    assert south.replica._index.templates_after(0, 10)[1] == []
    assert load_key(south.folder, tmp_path / "south", tmp_path / "key.json", print, print) is not None
    assert load_key(south.folder, tmp_path / "south", tmp_path / "key.json", print, print) is None
    south.replica._is_due = True
    south.replica.sync()
    (template,) = south.replica._index.templates_after(0, 10)[1]
    assert label_of(template.embedder) == key_state(north.folder).label
    (tmp_path / "wrong.json").write_text("{}")
    with pytest.raises(UsageError, match="no key of templates"):
        load_key(south.folder, tmp_path / "south", tmp_path / "wrong.json", print, print)


def test_a_row_that_the_server_does_not_take_holds_up_no_other(two: Two) -> None:
    north, south = two
    north.journal.add_by_hand("Ada", 1_700_000_000.0, "a note with \0 in it")
    north.see("Bert", 1_700_000_001.0)
    sync_all(north, south)
    assert [row[1] for row in south.sightings] == ["Bert"]
    assert len(north.sightings) == 2


def test_a_desk_of_a_site_has_its_people_and_sightings(postgres_url: str, tmp_path: Path) -> None:
    url = prepare(postgres_url)
    with ExitStack() as stack:
        sites = {"a1": "A", "a2": "A", "b": "B", "all": ""}
        desks = {
            name: stack.enter_context(closing(DeskAtWork(tmp_path / name, url, site=site)))
            for name, site in sites.items()
        }
        desks["a1"].add("Ada.jpg")
        desks["b"].add("Bert.jpg", (200, 20, 20))
        desks["a1"].see("Ada", 1_700_000_000.0)
        desks["b"].see("Bert", 1_700_000_001.0)
        sync_all(*desks.values())
        people = {name: set(desk.people) for name, desk in desks.items()}
        assert people == {"a1": {"Ada"}, "a2": {"Ada"}, "b": {"Bert"}, "all": {"Ada", "Bert"}}
        seen = {name: {row[1] for row in desk.sightings} for name, desk in desks.items()}
        assert seen == people


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


def test_a_desk_that_keeps_no_sightings_neither_gets_nor_deletes_any(
    two: Two, postgres_url: str, tmp_path: Path
) -> None:
    north, south = two
    north.see("Ada", 1_700_000_000.0)
    with closing(DeskAtWork(tmp_path / "none", prepare(postgres_url), skipped=("sightings", "watched"))) as none:
        none.see("Bert", 1_700_000_001.0)
        sync_all(north, none, south)
        none.journal.forget_old(1_700_000_000.0, keep_days=0, keep_hours=0)
        sync_all(north, none, south)
        assert none.sightings == []
    assert [row[1] for row in south.sightings] == ["Ada"]


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
