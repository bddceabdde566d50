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
from tests.network_namespace import NetworkNamespace, lacking_namespaces, shared_address
from tests.postgres import PostgresServer, lacking, temporary_server

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1200)]
KILLS = int(os.environ.get("ROLLCALL_KILLS", "6"))
_DATABASE = "test_outages"
_END = float(os.environ.get("ROLLCALL_END", "600"))


Network = CuttableProxy | NetworkNamespace


class Process:
    """One desk, behind a network of its own."""

    def __init__(self, folder: Path, url: str, network: Network, count: int, desks: int) -> None:
        self.folder = folder
        self.network = network
        self.result = folder.with_suffix(".json")
        self._log = folder.with_suffix(".log")
        self._line = [
            *network.prefix, sys.executable, "-m", "tests.desk_process", str(folder), network.url(url), str(count),
            str(desks), str(self.result),
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
def at_work(
    tmp_path: Path,
    server: PostgresServer,
    names: list[str],
    count: int,
    network: Callable[[int], Network] | None = None,
    *,
    is_cut: bool = False,
) -> Iterator[list[Process]]:
    """network: of a desk, by number. is_cut: whether the first one begins without."""
    with server.database(_DATABASE) as superuser, ExitStack() as stack:
        url = prepare(superuser)
        made: list[Process] = []
        for number, name in enumerate(names):
            its = CuttableProxy(server.port) if network is None else network(number)
            made.append(Process(tmp_path / name, url, its, count, len(names)))
            stack.callback(made[-1].close)
        if is_cut:
            made[0].network.cut()
        for each in made:
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


def test_desks_in_network_namespaces_whose_links_go_down(tmp_path: Path) -> None:
    """Nothing is refused and nobody is told: what is sent is lost, as by a cable that was pulled."""
    if (reason := lacking() or lacking_namespaces()) is not None:
        pytest.skip(reason)
    count = 1000
    with shared_address() as address, temporary_server(also=address) as server, ExitStack() as stack:

        def network(number: int) -> NetworkNamespace:
            return NetworkNamespace(address, number + 1)

        def tell() -> str:
            return "\n".join(each.tell() for each in (north, south, east))

        made = at_work(tmp_path, server, ["north", "south", "east"], count, network, is_cut=True)
        north, south, east = stack.enter_context(made)
        connection = stack.enter_context(closing(connect(address_of(server.url(_DATABASE)))))

        def delivered(name: str) -> int:
            query = "SELECT count(*) FROM rollcall.sightings WHERE source LIKE %s"
            return int((connection.execute(query, (f"{name}/%",)).fetchone() or (0,))[0])

        until(lambda: delivered("south") == delivered("east") == count, tell)
        assert delivered("north") == 0
        south.network.cut()
        north.network.restore()
        until(lambda: delivered("north") == count and east.is_done, tell)
        time.sleep(20.0)  # longer than a desk waits for an answer
        assert not south.is_done  # it has not heard of the north
        connection.close()
        server.kill()
        server.start()
        south.network.restore()


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
