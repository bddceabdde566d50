"""Connections to the server of a shared gallery: PostgreSQL by psycopg, which is imported when one is first made.

A desk must never wait for a network that does not answer: psycopg waits for the server in turns of a fraction of a
second, and each wait here ends when it takes too long, or when it is called off.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any

from storage.server.address import ServerAddress, client
from storage.server.failures import away

if TYPE_CHECKING:
    import psycopg

ANSWER = 15.0
"""Seconds without a byte from the server after which the connection is given up."""


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
    psycopg = client()
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


_kind: Any = None


def _bounded_kind() -> Any:
    """The class of connections, which cannot be made before psycopg is imported."""
    global _kind
    if _kind is not None:
        return _kind
    psycopg = client()
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
