"""Desks in processes of their own, while the network is cut, the server is killed and desks are: nothing is lost, and
nothing comes twice.

ROLLCALL_KILLS=100 kills as often as that.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import pytest

from storage.server.connection import connect
from tests.conftest import ROOT
from tests.cuttable_proxy import CuttableProxy
from tests.desk_process import row_of
from tests.desks import address_of, prepare
from tests.postgres import PostgresServer

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1200)]
KILLS = int(os.environ.get("ROLLCALL_KILLS", "6"))
_END = float(os.environ.get("ROLLCALL_END", "600"))


class Process:
    """One desk, behind a network of its own."""

    def __init__(self, folder: Path, url: str, port: int, count: int, desks: int) -> None:
        self.folder = folder
        self.network = CuttableProxy(port)
        self.result = folder.with_suffix(".json")
        self._log = folder.with_suffix(".log")
        self._line = [
            sys.executable, "-m", "tests.desk_process", str(folder), self.network.url(url), str(count), str(desks),
            str(self.result),
        ]  # fmt: skip
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(self._line, cwd=ROOT, stdout=log, stderr=log)

    def kill(self) -> None:
        if self._process is not None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait()

    def close(self) -> None:
        self.kill()
        self.network.close()

    def tell(self) -> str:
        """What it logged, and where its threads are."""
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGUSR1)
            time.sleep(0.5)  # it has no other way to say that it has written them
        return f"{self.folder.name}, done: {self.is_done}\n{self._log.read_text()[-6000:]}"

    @property
    def is_done(self) -> bool:
        if self._process is not None and self._process.poll() not in (None, 0, -signal.SIGKILL):
            raise AssertionError(self._log.read_text()[-4000:])
        return self.result.exists()


@contextmanager
def at_work(tmp_path: Path, server: PostgresServer, names: list[str], count: int) -> Iterator[list[Process]]:
    with server.database() as superuser, ExitStack() as stack:
        url = prepare(superuser)
        made = [Process(tmp_path / name, url, server.port, count, len(names)) for name in names]
        for each in made:
            stack.callback(each.close)
            each.start()
        yield made
        until(
            lambda: all(each.is_done for each in made),
            lambda: "\n".join([*(each.tell() for each in made), server.log()[-3000:]]),
        )
        results = [json.loads(each.result.read_text()) for each in made]
        assert results[0]["count"] == results[0]["visits"] == count * len(names)
        assert all(each == results[0] for each in results)
        with closing(connect(address_of(superuser))) as connection:
            rows = connection.execute("SELECT visit, source FROM rollcall.sightings").fetchall()
        expected = {(row.visit, row.source) for name in names for row in (row_of(name, i, count) for i in range(count))}
        assert len(rows) == len(expected)
        assert set(rows) == expected


def until(condition: Callable[[], bool], tell: Callable[[], str]) -> None:
    deadline = time.monotonic() + _END
    while not condition():
        assert time.monotonic() < deadline, tell()
        time.sleep(0.05)  # of processes, which have no event to wait for


def test_an_hour_of_five_desks_with_outages_of_network_and_server(
    tmp_path: Path, own_postgres_server: PostgresServer
) -> None:
    server = own_postgres_server
    chance = random.Random(5)
    with at_work(tmp_path, server, [f"desk{number}" for number in range(5)], 2000) as desks:
        for turn in range(10):
            some = chance.sample(desks, 2)
            some[0].network.cut()
            some[1].network.stall()
            time.sleep(chance.uniform(0.1, 1.0))  # the outage
            if turn % 3 == 2:
                server.kill()
                time.sleep(chance.uniform(0.1, 0.5))
                server.start()
            for each in some:
                each.network.restore()


def test_kills_of_desks_and_the_server_at_random(tmp_path: Path, own_postgres_server: PostgresServer) -> None:
    server = own_postgres_server
    chance = random.Random(int(os.environ.get("ROLLCALL_SEED", "17")))
    with at_work(tmp_path, server, ["north", "south", "east"], 400 + 100 * KILLS) as desks:
        all_of_them: list[Process | PostgresServer] = [*desks, server]
        for _ in range(KILLS):
            time.sleep(chance.uniform(0.2, 2.0))  # the moment
            victim = chance.choice(all_of_them)
            victim.kill()
            victim.start()
