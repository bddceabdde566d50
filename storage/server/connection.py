"""Connections to the server of a shared gallery: PostgreSQL by psycopg, which is imported when one is first made.

A desk must never wait for a network that does not answer: psycopg waits for the server in turns of a fraction of a
second, and each wait here ends when it takes too long, or when it is called off.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from recognition.errors import RollcallError, UsageError

if TYPE_CHECKING:
    import psycopg

PASSWORD_VARIABLE = "ROLLCALL_DATABASE_PASSWORD"
ANSWER = 15.0
"""Seconds without a byte from the server after which the connection is given up."""
_LOCAL = ("localhost", "127.0.0.1", "::1")


class ServerAwayError(RollcallError):
    """The server cannot be reached, or does not answer: it is tried again."""


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """Where the server is.

    url: ``postgresql://user@host:port/database``, without a password.
    tls: sslmode of libpq; ``auto``: verify-full, but to this computer as the server likes it.
    ca, certificate, key: files in PEM, or None.
    password: from the key store; None: libpq looks for it in its password file.
    """

    url: str
    tls: str = "auto"
    ca: Path | None = None
    certificate: Path | None = None
    key: Path | None = None
    password: str | None = None

    @property
    def name(self) -> str:
        """What to call it in texts: no user, no password."""
        found = _parsed(self.url)
        host = found.get("host", "localhost").split(",")[0]
        return f"{host}/{found.get('dbname', '')}"

    @property
    def account(self) -> str:
        """Under which the key store has the password."""
        return f"{_parsed(self.url).get('user', '')}@{self.name}"

    def parameters(self) -> dict[str, str]:
        """Of libpq. Raises UsageError for an address that cannot be read, or that has a password in it."""
        found = _parsed(self.url)
        if found.pop("password", None):
            raise UsageError(
                "gallery.database holds a password, which config.yaml is no place for: take it out of there, and keep "
                "it with: python main.py gallery server password"
            )
        host = found.get("host", "")
        is_local = all(not each or each.startswith("/") or each in _LOCAL for each in host.split(","))
        if "sslmode" not in found:
            found["sslmode"] = ("prefer" if is_local else "verify-full") if self.tls == "auto" else self.tls
        if found["sslmode"] == "verify-full" and self.ca is None and "sslrootcert" not in found:
            found["sslrootcert"] = "system"
        for name, file in (("sslrootcert", self.ca), ("sslcert", self.certificate), ("sslkey", self.key)):
            if file is not None:
                found[name] = str(file)
        password = self.password or os.environ.get(PASSWORD_VARIABLE)
        if password:
            found["password"] = password
        return found


def connect(
    address: ServerAddress,
    *,
    patience: float = 5.0,
    answer: float = ANSWER,
    cancelled: Callable[[], bool] = lambda: False,
) -> psycopg.Connection[Any]:
    """A connection that commits each statement unless a transaction is begun.

    patience: seconds to wait for the server to accept it.
    answer: seconds without a byte after which a wait is given up.
    cancelled: asked a few times a second while waiting.

    Raises ServerAwayError; UsageError where psycopg is not installed or the address cannot be read.
    """
    psycopg = _psycopg()
    kind = _bounded_kind()
    parameters = {
        "connect_timeout": str(max(2, round(patience))),
        "application_name": "Rollcall",
        "keepalives_idle": "10",
        "tcp_user_timeout": str(int(answer * 1000)),
        **address.parameters(),
    }
    try:
        connection = kind.connect("", autocommit=True, **parameters)
        connection.limit, connection.cancelled = answer, cancelled
        # A desk that stalls in the middle of a transaction holds nobody up.
        connection.execute("SET idle_in_transaction_session_timeout = '30s'")
        # What is delivered is forgotten here: it has to be on the server's disk by then.
        connection.execute("SET synchronous_commit = on")
        connection.execute("SET client_encoding = 'UTF8'")
    except psycopg.Error as error:
        raise away(address, error) from error
    return connection  # type: ignore[no-any-return]


def away(address: ServerAddress, error: Exception) -> ServerAwayError:
    """The sentence for an error of psycopg's."""
    text = str(error).strip().partition("\n")[0] or type(error).__name__
    return ServerAwayError(
        "The database server {name} cannot be used: {error}. What is done here is kept, and delivered when it can be.",
        name=address.name,
        error=text.rstrip("."),
    )


def _psycopg() -> Any:
    try:
        import psycopg
    except ImportError as error:
        raise UsageError(
            "gallery.database needs the package psycopg, which is not installed: pip install 'psycopg[binary]' pgvector"
        ) from error
    return psycopg


def _parsed(url: str) -> dict[str, str]:
    psycopg = _psycopg()
    from psycopg.conninfo import conninfo_to_dict

    if not url.startswith(("postgresql://", "postgres://")):
        raise UsageError("gallery.database should begin with postgresql:// and have no password.")
    try:
        return {name: str(value) for name, value in conninfo_to_dict(url).items()}
    except psycopg.Error as error:
        raise UsageError(
            "gallery.database cannot be read ({error}): write it as postgresql://user@host:5432/database",
            error=" ".join(str(error).split()).rstrip("."),
        ) from error


_kind: Any = None


def _bounded_kind() -> Any:
    """The class of connections, which cannot be made before psycopg is imported."""
    global _kind
    if _kind is not None:
        return _kind
    psycopg = _psycopg()
    base: Any = psycopg.Connection

    class Bounded(base):  # type: ignore[misc]
        limit = ANSWER

        @staticmethod
        def cancelled() -> bool:
            return False

        def wait(self, gen: Any, interval: float = 0.1, **more: Any) -> Any:
            return super().wait(self._bounded(gen), interval, **more)

        def _bounded(self, gen: Any) -> Generator[Any, Any, Any]:
            """What psycopg waits for, with an end: it sends 0 on each interval in which nothing came."""
            since = time.monotonic()
            try:
                wanted = next(gen)
                while True:
                    ready = yield wanted
                    now = time.monotonic()
                    if ready:
                        since = now
                    elif self.cancelled() or now - since > self.limit:
                        self.pgconn.finish()
                        raise psycopg.OperationalError("it does not answer")
                    wanted = gen.send(ready)
            except StopIteration as end:
                return end.value

    _kind = Bounded
    return _kind
