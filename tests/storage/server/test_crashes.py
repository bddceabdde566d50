"""What a crash of a real server takes with it: transactions that were never written down, and their numbers."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from storage.server.connection import connect
from tests.desks import READER_ROLE, DeskAtWork, address_of, of_role, prepare
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
            assert [row[1] for row in reader.sightings] == ["Ada", "Bert"]
            reader.replica._is_due = True
            assert reader.replica.sync().received == 0
