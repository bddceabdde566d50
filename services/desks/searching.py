"""People of other sites, whom a desk does not have: they are searched on the server."""

from __future__ import annotations

import threading
from collections.abc import Collection
from contextlib import closing
from dataclasses import dataclass

import numpy as np

from recognition.matching.templates import SearchAwayError
from recognition.message import Text
from recognition.progress import Progress, ProgressSink, Stage, Unit, ignore_progress
from storage.server.address import ServerAddress
from storage.server.connection import connect
from storage.server.failures import away
from storage.server.schema import require_current, require_owner
from storage.server.search import ServerSearch, add_site, create_index

_PATIENCE = 12 * 3600.0
"""Seconds for the server to make an index of many."""


class SiteSearch:
    """The search for the embedder in use. ``of`` is called where that changes; thread-safe.

    without: sites whose people the desk has.
    """

    def __init__(self, address: ServerAddress, without: Collection[str]) -> None:
        self._address = address
        self._without = tuple(without)
        self._lock = threading.Lock()
        self._made: tuple[tuple[str, str, int], ServerSearch] | None = None

    def of(self, embedder: str, method: str, dimension: int) -> ServerSearch:
        """Makes no connection before something is searched."""
        wanted = embedder, method, dimension
        with self._lock:
            if self._made is None or self._made[0] != wanted:
                former, self._made = (
                    self._made,
                    (wanted, ServerSearch(self._address, embedder, method, dimension, without=self._without)),
                )
                if former is not None:
                    former[1].close()
            return self._made[1]

    def problem(self) -> Text | None:
        """Why nobody is found now, of a search that was asked for; None where the server answers."""
        with self._lock:
            search = None if self._made is None else self._made[1]
        try:
            if search is not None:
                search.near(np.empty((0, 0), np.float32))
        except SearchAwayError as error:
            return error.text
        return None

    def close(self) -> None:
        """Idempotent."""
        with self._lock:
            if self._made is not None:
                self._made[1].close()
                self._made = None


@dataclass(frozen=True, slots=True)
class PreparedSearch:
    """sites: that have a table of their own. embedders: whose templates have an index now, with how many there are."""

    sites: tuple[str, ...]
    embedders: tuple[tuple[str, int], ...]


def prepare_search(address: ServerAddress, progress: ProgressSink = ignore_progress) -> PreparedSearch:
    """Gives each site a partition and each embedder an index, where they have none. Takes hours for many millions.

    Needs the role that made the tables. Raises RollcallError.
    """
    import psycopg

    with closing(connect(address, answer=_PATIENCE)) as connection:
        try:
            require_owner(connection)  # first: whoever has no rights can read no version
            require_current(connection)
            sites = connection.execute(
                "SELECT DISTINCT site FROM rollcall.people WHERE site <> '' ORDER BY 1"
            ).fetchall()
            for (site,) in sites:
                add_site(connection, site)
            kinds = connection.execute(
                "SELECT embedder, method, vector_dims(vector), count(*) FROM rollcall.templates "
                "GROUP BY 1, 2, 3 ORDER BY 4 DESC"
            ).fetchall()
            for number, (embedder, method, dimension, _) in enumerate(kinds):
                progress(Progress(Stage.INDEXING, number, len(kinds), Unit.STEPS, subject=embedder))
                create_index(connection, embedder, method, dimension)
            connection.execute("ANALYZE rollcall.templates")
        except psycopg.Error as error:
            raise away(address, error) from error
    return PreparedSearch(tuple(site for (site,) in sites), tuple((embedder, count) for embedder, _, _, count in kinds))
