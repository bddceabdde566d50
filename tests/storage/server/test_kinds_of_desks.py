"""Desks that read only, of a site, or that do not keep everything, on a real server."""

from __future__ import annotations

import secrets
import time
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path

import pytest

from recognition.errors import UsageError
from services.desks.exchange import desks
from storage.server.comparison import compare
from storage.server.connection import connect
from storage.server.failures import ServerAwayError
from storage.server.replica import Desk
from storage.server.schema import create
from tests.desks import READER_ROLE, DeskAtWork, Two, address_of, of_role, prepare, sync_all
from tests.postgres import PostgresServer


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


def test_a_desk_that_gets_a_site_later_or_another_one(postgres_url: str, tmp_path: Path) -> None:
    url = prepare(postgres_url)

    def are_equal(desk: DeskAtWork, site: str) -> bool:
        with closing(connect(address_of(postgres_url))) as connection:
            tables, waiting = compare(desk.folder, connection, Desk(desk.folder.name, site))
            return not waiting and all(each.is_equal for each in tables.values())

    with closing(DeskAtWork(tmp_path / "north", url, site="North")) as north:
        with closing(DeskAtWork(tmp_path / "south", url, site="South")) as south:
            south.add("Bert.jpg", (200, 20, 20))
            south.see("Bert", 1_700_000_001.0)
            south.sync()
        north.add("Ada.jpg")
        north.see("Ada", 1_700_000_000.0)
        with closing(DeskAtWork(tmp_path / "desk", url)) as desk:
            sync_all(north, desk)
            assert set(desk.people) == {"Ada", "Bert"}
            desk.add("Cleo.jpg", (10, 200, 10))
            desk.see("Bert", 1_700_000_009.0)  # not delivered yet
        with closing(DeskAtWork(tmp_path / "desk", url, site="North")) as desk:
            sync_all(desk, north)
            assert set(desk.people) == {"Ada", "Bert", "Cleo"}  # nothing is lost
            assert are_equal(desk, "North")
            assert set(north.people) == {"Ada", "Cleo"}
            desk.add("Dora.jpg", (90, 20, 20))
            desk.update()
            desk.replica._follow_folder(is_complete=True)
            assert not are_equal(desk, "North")  # what waits is counted
            desk.sync()
        with closing(DeskAtWork(tmp_path / "south", url, site="South")) as south:
            south.sync()
            assert {row[2] for row in south.sightings} == {1_700_000_001.0, 1_700_000_009.0}
        with closing(DeskAtWork(tmp_path / "south", url, site="North")) as moved:
            moved.sync()
            assert set(moved.people) == {"Ada", "Bert", "Cleo", "Dora"}  # also those who came long before
            assert 1_700_000_000.0 in {row[2] for row in moved.sightings}
            assert are_equal(moved, "North")
    with closing(DeskAtWork(tmp_path / "north", url)) as everywhere:
        everywhere.sync()
        assert set(everywhere.people) == {"Ada", "Bert", "Cleo", "Dora"}
        assert are_equal(everywhere, "")


def test_a_desk_that_keeps_no_sightings_neither_gets_nor_deletes_any(
    two: Two, postgres_url: str, tmp_path: Path
) -> None:
    north, south = two
    north.see("Ada", 1_700_000_000.0)
    with closing(DeskAtWork(tmp_path / "none", prepare(postgres_url), kept={"sightings": 0, "watched": 0})) as none:
        none.see("Bert", 1_700_000_001.0)
        sync_all(north, none, south)
        none.journal.forget_old(1_700_000_000.0, keep_days=0, keep_hours=0)
        sync_all(north, none, south)
        assert none.sightings == []
    assert [row[1] for row in south.sightings] == ["Ada"]


def test_a_new_desk_fetches_the_sightings_that_it_would_keep(two: Two, postgres_url: str, tmp_path: Path) -> None:
    north, south = two
    now, kept = time.time(), {"sightings": 7 * 86400.0}
    old = north.see("Ada", now - 10 * 86400)
    north.see("Bert", now - 86400)
    sync_all(north, south)
    with closing(DeskAtWork(tmp_path / "new", prepare(postgres_url), kept=kept)) as new:
        new.sync()
        assert [row[1] for row in new.sightings] == ["Bert"]
        with closing(connect(address_of(postgres_url))) as connection:
            tables, _ = compare(new.folder, connection, Desk("new", kept=kept))
            assert (tables["sightings"].there, tables["sightings"].is_equal) == (1, True)
            tables, _ = compare(new.folder, connection, Desk("new"))
            assert tables["sightings"].only_there == 1
        north.journal.put([replace(old, note="was here")], now=now)  # what changes later is brought, however old
        sync_all(north, new, south)
        assert sorted(str(row[5]) for row in new.sightings) == ["", "was here"]
        assert new.sightings == south.sightings == north.sightings


def test_the_owner_of_a_database_makes_the_tables_once_an_administrator_made_the_extension(
    postgres_server: PostgresServer,
) -> None:
    role = name = f"owner_{secrets.token_hex(4)}"
    postgres_server.execute(f"CREATE ROLE {role} LOGIN PASSWORD 'one'")
    postgres_server.execute(f"CREATE DATABASE {name} OWNER {role}")
    try:
        with closing(connect(address_of(postgres_server.url(name, role, "one")))) as connection:
            with pytest.raises(UsageError, match="let an administrator run CREATE EXTENSION vector in it"):
                create(connection)
            postgres_server.execute("CREATE EXTENSION vector", database=name)
            assert create(connection)
        desk = f"{role}_desk"
        postgres_server.execute(f"CREATE ROLE {desk} LOGIN PASSWORD 'two'")
        address = address_of(postgres_server.url(name, desk, "two"))
        with pytest.raises(ServerAwayError, match=f"{desk} may not use the tables.* --desk-role {desk}$"):
            desks(address)
        with closing(connect(address_of(postgres_server.url(name, role, "one")))) as connection:
            assert not create(connection, desk)
        assert desks(address) == []
    finally:
        postgres_server.execute(f"DROP DATABASE {name} WITH (FORCE)")
        postgres_server.execute(f"DROP ROLE IF EXISTS {role}_desk")
        postgres_server.execute(f"DROP ROLE {role}")
