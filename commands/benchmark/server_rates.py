"""What rows of a shared gallery take on the server's disk, and how many sightings a second it takes from desks."""

from __future__ import annotations

import threading
import time
import uuid
from collections.abc import Sequence
from contextlib import closing
from typing import TYPE_CHECKING, Any

import numpy as np

from commands.benchmark.figures import spread
from storage.server import search
from storage.server.address import ServerAddress
from storage.server.connection import connect

if TYPE_CHECKING:
    import psycopg

DESKS = (1, 8, 32)
ROWS = 5
"""Sightings that a desk sends at a time: 100 desks that have 10 a second and send twice a second."""
_SECONDS = 5.0
_TABLES = ("people", "pictures", "contents", "templates", "sightings")
_SIGHTING = """INSERT INTO sightings (id, desk, visit, person, first_seen, last_seen, seconds, distance, looks, source,
    note, by_hand) VALUES (%s, %s, %s, %s, %s, %s, 4.0, 0.3, 12, 'camera 0', '', 0)"""


def measure_rates(address: ServerAddress, desks: Sequence[int] = DESKS) -> list[dict[str, Any]]:
    """For numbers of desks that send at the same time, each by a connection of its own, with one that listens.

    The tables have to be there. ``per_second``: sightings of all desks. ``ms``: of one transaction of ``ROWS``.
    """
    return [_rate(address, count) for count in desks]


def _rate(address: ServerAddress, count: int) -> dict[str, Any]:
    taken: list[list[float]] = [[] for _ in range(count)]
    began, until = 0.0, 0.0

    def start() -> None:
        nonlocal began, until
        began = time.perf_counter()
        until = began + _SECONDS

    begin = threading.Barrier(count + 1, start)  # when all are connected

    def send(number: int) -> None:
        with closing(connect(address)) as connection:
            search.prepare_session(connection)
            connection.execute("LISTEN rollcall")
            desk, rng = uuid.uuid4(), np.random.default_rng(number)
            begin.wait(60)
            while (sent_at := time.perf_counter()) < until:
                rows = [_row(desk, rng) for _ in range(ROWS)]
                with connection.transaction(), connection.cursor() as cursor:
                    cursor.executemany(_SIGHTING, rows)
                taken[number].append((time.perf_counter() - sent_at) * 1000)

    threads = [threading.Thread(target=send, args=(number,)) for number in range(count)]
    for each in threads:
        each.start()
    begin.wait(60)
    for each in threads:
        each.join()
    seconds = time.perf_counter() - began
    done = [each for one in taken for each in one]
    return {"desks": count, "per_second": round(len(done) * ROWS / seconds), "ms": spread(done)}


def _row(desk: uuid.UUID, rng: np.random.Generator) -> tuple[Any, ...]:
    at = 1.7e9 + float(rng.uniform(0, 1e6))
    return uuid.uuid4(), desk, str(uuid.uuid4()), uuid.UUID(int=int(rng.integers(1, 1 << 40))), at, at + 4


def bytes_per_row(connection: psycopg.Connection[Any]) -> dict[str, int]:
    """Of each table, with its indexes; of templates without that of the search."""
    found = {}
    for table in _TABLES:
        row = connection.execute(
            "SELECT sum(pg_total_relation_size(relid)) FROM pg_partition_tree(%s)"
            if table == "templates"
            else "SELECT pg_total_relation_size(%s)",
            (f"rollcall.{table}",),
        ).fetchone()
        size = int(row[0]) if row else 0
        if table == "templates":
            size -= search_index_bytes(connection)
        rows = connection.execute(f"SELECT count(*) FROM rollcall.{table}").fetchone()
        if rows and rows[0]:
            found[table] = round(size / rows[0])
    return found


def search_index_bytes(connection: psycopg.Connection[Any]) -> int:
    row = connection.execute(
        "SELECT coalesce(sum(pg_relation_size(pg_class.oid)), 0) FROM pg_class JOIN pg_am ON pg_am.oid = relam "
        "WHERE amname = 'hnsw' AND relkind = 'i'"
    ).fetchone()
    return int(row[0]) if row else 0
