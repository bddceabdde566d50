"""What a crash of a real server takes with it: transactions that were never written down, and their numbers."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from recognition.errors import RollcallError
from storage.journal.journal import JournalFile
from storage.server.connection import connect
from storage.server.local_state import POSITION
from storage.server.schema import VERSION, create, version_of
from tests.desks import READER_ROLE, DeskAtWork, Two, address_of, of_role, prepare, sync_all
from tests.postgres import PostgresServer

LOST = 200
"""Transactions; more than a desk needs to deliver what the test has it deliver."""


def use_numbers(url: str) -> int:
    """Begins transactions and gives them up, as a desk that was killed; returns the number of the last."""
    with closing(connect(address_of(url))) as connection:
        for _ in range(LOST):
            with connection.transaction(force_rollback=True):
                row = connection.execute("SELECT pg_current_xact_id()::text").fetchone()
        assert row is not None
        return int(row[0])


def test_a_reader_misses_nothing_although_numbers_are_given_again_after_a_crash(
    own_postgres_server: PostgresServer, tmp_path: Path
) -> None:
    server = own_postgres_server
    # What nobody waits for the server writes by itself, within a second or so: here it comes too late.
    for setting in ("wal_writer_delay = '10s'", "wal_level = minimal", "max_wal_senders = 0", "autovacuum = off"):
        server.execute(f"ALTER SYSTEM SET {setting}")
    server.restart()
    with server.database() as superuser:
        url = prepare(superuser)
        with (
            closing(DeskAtWork(tmp_path / "north", url)) as north,
            closing(DeskAtWork(tmp_path / "reader", of_role(superuser, READER_ROLE))) as reader,
        ):
            north.see("Ada", 1_700_000_000.0)
            north.sync()
            reader.sync()
            north.replica.disconnect()
            before = use_numbers(superuser)
            reader.replica._is_due = True
            reader.replica.sync()  # has read all that there is: nothing is under those numbers
            server.kill()
            server.start()
            north.see("Bert", 1_700_000_100.0)
            north.sync()
            with closing(connect(address_of(superuser))) as connection:
                query = "SELECT max(changed::text::bigint) FROM rollcall.sightings"
                (changed,) = connection.execute(query).fetchone() or (before,)
            assert changed < before  # its number was given before, or this shows nothing
            use_numbers(superuser)
            reader.replica.disconnect()  # as it notices while it waits
            reader.sync()
            assert sorted(str(row[1]) for row in reader.sightings) == ["Ada", "Bert"]
            reader.replica._is_due = True
            assert reader.replica.sync().received == 0


def test_a_dump_that_was_restored_into_a_new_server_is_read_once_after_init(two: Two, postgres_url: str) -> None:
    """A new server counts transactions from its beginning, and a dump has the numbers of the former one."""
    north, south = two
    north.add("Ada.jpg")
    north.see("Ada", 1_700_000_000.0)
    sync_all(north, south)
    with closing(connect(address_of(postgres_url))) as connection:
        connection.execute("SET session_replication_role = replica")  # as a dump is loaded: no trigger
        tables = ("people", "pictures", "templates", "sightings")
        for table in tables:
            connection.execute(f"UPDATE rollcall.{table} SET changed = '900000000'")
        connection.execute("UPDATE rollcall.desks SET position = '900000001'")
        for each in two:
            each.replica._state.put(POSITION, "900000001")
        connection.execute("SET session_replication_role = origin")
        assert not create(connection)
        query = " UNION ALL ".join(f"SELECT changed FROM rollcall.{table}" for table in tables)
        newest = f"SELECT count(*) FROM ({query}) t WHERE changed > pg_snapshot_xmax(pg_current_snapshot())"
        assert connection.execute(newest).fetchone() == (0,)
        assert connection.execute("SELECT DISTINCT position FROM rollcall.desks").fetchall() == [(None,)]
        for each in two:
            each.replica.disconnect()
        south.see("Ada", 1_700_000_100.0)
        sync_all(south, north, south)
        assert north.sightings == south.sightings
        assert len(north.sightings) == 2
        assert north.people == south.people
        positions = connection.execute("SELECT max(position::text::bigint) FROM rollcall.desks").fetchone()
        assert positions is not None
        assert positions[0] < 900_000_000


def test_tables_of_a_former_version_are_brought_up_to_date_by_init(two: Two, postgres_url: str) -> None:
    north, south = two
    north.see("Ada", 1_700_000_000.0)
    north.sync()
    with closing(connect(address_of(postgres_url))) as connection:
        connection.execute("DROP FUNCTION rollcall.refuse_same_version CASCADE")
        connection.execute("ALTER TABLE rollcall.watched DROP COLUMN role")
        connection.execute("UPDATE rollcall.gallery SET version = 1")
        south.replica.disconnect()
        with pytest.raises(RollcallError, match=r"of version 1, .* run once, as the owner of the tables"):
            south.sync()
        assert not create(connection)
        assert version_of(connection) == VERSION
    with closing(JournalFile(north.folder)) as journal:
        journal.attendance.put_watched(0, "Door", 1.0, 2.0, "arrivals")
        journal.attendance.put_watched(0, "Yard", 1.0, 2.0)
    sync_all(north, south)
    assert south.sightings == north.sightings
    with closing(JournalFile(south.folder)) as journal:
        found = {each.source: each.role for each in journal.attendance.watched(0.0, 9.0)}
    assert found == {"Door": "arrivals", "Yard": None}
