"""The database server that tests run against."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests import postgres
from tests.postgres import PostgresServer

psycopg = pytest.importorskip("psycopg", reason="needs psycopg: pip install -r requirements-dev.txt")


def vector_version(url: str) -> tuple[int, ...]:
    with psycopg.connect(url) as connection:
        row = connection.execute("SELECT extversion FROM pg_extension WHERE extname = 'vector'").fetchone()
    assert row is not None
    return tuple(int(each) for each in row[0].split("."))


def test_a_database_has_pgvector_with_half_precision_and_iterative_scans(postgres_url: str) -> None:
    assert vector_version(postgres_url) >= (0, 8)
    with psycopg.connect(postgres_url) as connection:
        row = connection.execute("SELECT '[1,0]'::halfvec <=> '[0,1]'::halfvec").fetchone()
    assert row == (pytest.approx(1.0),)


def test_each_test_gets_a_database_of_its_own(postgres_server: PostgresServer) -> None:
    with postgres_server.database() as first, postgres_server.database() as second:
        with psycopg.connect(first) as connection:
            connection.execute("CREATE TABLE people (name text)")
        with psycopg.connect(second) as connection:
            assert connection.execute("SELECT to_regclass('people')").fetchone() == (None,)
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(first)


def test_a_wrong_password_is_refused(postgres_server: PostgresServer) -> None:
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        psycopg.connect(postgres_server.url(password="wrong"))


def test_what_was_committed_is_there_after_a_kill_and_at_the_same_address(own_postgres_server: PostgresServer) -> None:
    server = own_postgres_server
    with server.database() as url:
        with psycopg.connect(url) as connection:
            connection.execute("CREATE TABLE people (name text)")
            connection.execute("SET LOCAL synchronous_commit = on")
            connection.execute("INSERT INTO people VALUES ('Ada')")
        for end in (server.kill, server.stop):
            end()
            assert not server.running
            with pytest.raises(psycopg.OperationalError):
                psycopg.connect(url)
            server.start()
            with psycopg.connect(url) as connection:
                assert connection.execute("SELECT name FROM people").fetchall() == [("Ada",)]


def test_nothing_is_left_behind() -> None:
    if (reason := postgres.lacking()) is not None:
        pytest.skip(reason)
    with postgres.temporary_server() as server:
        assert server.running
    assert not server.running
    assert not server.folder.exists()


@pytest.mark.skipif(os.name != "posix" or not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs to be root")
def test_programs_in_a_folder_of_root_alone_are_copied(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    programs = closed / postgres.WHEEL / postgres.VERSION / "bin"
    programs.mkdir(parents=True)
    (programs / "postgres").write_text("")
    libraries = closed / f"{postgres.WHEEL}.libs"
    libraries.mkdir()
    (libraries / "library.so").write_text("")
    closed.chmod(0o700)
    found = postgres._reachable(programs.parent, tmp_path / "copy")
    assert found == tmp_path / "copy" / postgres.WHEEL / postgres.VERSION
    assert (found / "bin" / "postgres").stat().st_mode & 0o005 == 0o005
    assert (tmp_path / "copy" / libraries.name / "library.so").stat().st_mode & 0o004
