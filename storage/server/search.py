"""Searching on the server of a shared gallery: an index of half-precision vectors (HNSW, of pgvector) gives candidates.

The index answers approximately, so only who is found comes from it: their templates are fetched in full precision, and
the desk compares with them exactly, by its own scoring. A person is missed where none of their templates is among the
candidates; `benchmark --only server` measures how often.
"""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from recognition.errors import RollcallError
from recognition.matching.templates import SearchAwayError, Templates
from recognition.types import Vectors
from storage.server.address import ServerAddress
from storage.server.connection import connect
from storage.server.failures import ServerAwayError, away

if TYPE_CHECKING:
    import psycopg

MAX_DIMENSION = 4000
"""Values of a vector: what pgvector indexes in half precision."""
CANDIDATES = 40
"""Templates that the index is asked for, of each probe."""
EFFORT, HIGH_EFFORT = 400, 1000
"""``hnsw.ef_search``: candidates that the index keeps while it searches; at least CANDIDATES. The high one, the highest
that pgvector takes, is for tables of more than ``MANY`` templates: of 500,000 the other loses 2.4 % of names, this one
0.7 % (docs/scale.md)."""
MANY = 200_000
LINKS, BUILD_EFFORT = 24, 128
"""``m`` and ``ef_construction`` of the index. Vectors of faces have so many directions that pgvector's defaults, 16 and
64, lose one person in six of 50,000 (docs/scale.md)."""
_GRAPH_BYTES = 1000
"""Of memory that each template takes while its index is made, beside its values: 970 of pgvector 0.8.5 with LINKS."""
_MIN_MEMORY_MB, _MAX_MEMORY_MB = 1024, 8192
_MAX_SCANNED = 20_000
"""Templates that a search with conditions looks at before it gives up."""
_ANSWER = 2.0
"""Seconds to wait for an answer: a face waits for it."""
_PATIENCE = 2.0
_MIN_RETRY, _MAX_RETRY = 5.0, 60.0
"""Seconds after a failure before the server is asked again, twice as many after each: faces wait while it is asked."""

_CANDIDATES_OF = """
WITH near AS MATERIALIZED (
    SELECT picture FROM templates WHERE embedder = {embedder} AND method = {method} AND {sites}
    ORDER BY (vector::halfvec({dimension})) <#> %(probe)s::halfvec({dimension}) LIMIT {count}
), found AS (
    SELECT DISTINCT person FROM near JOIN pictures ON pictures.id = near.picture
    WHERE kind = 'picture' AND person IS NOT NULL
)
SELECT people.name, pictures.sha256, templates.vector FROM found
    JOIN people ON people.id = found.person AND people.name IS NOT NULL
    JOIN pictures ON pictures.person = found.person AND pictures.kind = 'picture'
    JOIN templates ON templates.picture = pictures.id AND templates.site = people.site
        AND templates.embedder = {embedder} AND templates.method = {method}
"""


class ServerSearch:
    """The people of the server whose templates are near a probe, of one embedder and method. Thread-safe.

    embedder, method, dimension: of the templates, as the table has them.
    without: sites that the desk has itself, which are left out.
    candidates: see CANDIDATES.
    effort: None: EFFORT or HIGH_EFFORT, by the number of templates.
    """

    def __init__(
        self,
        address: ServerAddress,
        embedder: str,
        method: str,
        dimension: int,
        *,
        key: str | None = None,
        without: Sequence[str] = (),
        candidates: int = CANDIDATES,
        effort: int | None = None,
        answer: float = _ANSWER,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """
        key: of the templates that are given back; ``embedder`` where it is not another.
        answer: seconds to wait for one.
        """
        self._address = address
        self._embedder, self._method, self._dimension = embedder, method, dimension
        self._key = key or embedder
        self._without = tuple(without)
        self._candidates, self._effort = candidates, effort
        self._answer, self._clock = answer, clock
        self._lock = threading.Lock()  # guards the connection
        self._connection: psycopg.Connection[Any] | None = None
        self._query: Any = None
        self._not_before, self._pause = 0.0, _MIN_RETRY

    def near(self, probes: Vectors) -> Templates:
        """All templates of the people near any of the unit rows ``probes`` (M, D); rows with NaN or inf find nobody.

        Raises SearchAwayError where the server does not answer, at once for some seconds after it did not.
        """
        fit = [probe for probe in probes if np.isfinite(probe).all()]
        rows: dict[tuple[str, bytes], Any] = {}
        with self._lock:
            if self._clock() < self._not_before:
                raise SearchAwayError("The database server does not answer, so only people of this desk are found.")
            try:
                for name, sha256, vector in self._fetched(fit):
                    rows[name, bytes(sha256)] = vector  # a content counts once, as in a folder
            except ServerAwayError as error:
                self._not_before = self._clock() + self._pause
                self._pause = min(2 * self._pause, _MAX_RETRY)
                self._close()
                raise SearchAwayError("{error}", error=str(error)) from error
            self._pause = _MIN_RETRY
        if not rows:
            return Templates.empty(self._key, self._dimension)
        ordered = sorted(rows)
        vectors = np.stack([rows[each].to_numpy() for each in ordered]).astype(np.float32)
        return Templates(vectors, tuple(name for name, _ in ordered), self._key)

    def close(self) -> None:
        """Idempotent; the next search connects again."""
        with self._lock:
            self._close()

    def _fetched(self, probes: Sequence[Vectors]) -> list[tuple[Any, ...]]:
        import psycopg
        from pgvector import HalfVector

        try:
            connection = self._connected()
            found: list[tuple[Any, ...]] = []
            with connection.pipeline():  # one way there and back for all
                cursors = [
                    connection.execute(self._query, {"probe": HalfVector(probe)}, binary=True) for probe in probes
                ]
            for cursor in cursors:
                found += cursor.fetchall()
            return found
        except psycopg.Error as error:
            raise away(self._address, error) from error

    def _connected(self) -> psycopg.Connection[Any]:
        if self._connection is None or self._connection.closed:
            connection = connect(self._address, patience=_PATIENCE, answer=self._answer)
            self._connection = connection
            prepare_session(connection)
            effort = self._effort or (HIGH_EFFORT if _largest_table(connection) > MANY else EFFORT)
            connection.execute(f"SET hnsw.ef_search = {max(effort, self._candidates)}")
            # Conditions are applied after the index: without this, a site of few is searched among many in vain.
            connection.execute("SET hnsw.iterative_scan = relaxed_order")
            connection.execute(f"SET hnsw.max_scan_tuples = {_MAX_SCANNED}")
            # Some dozens of rows by their ids: by the default, made for discs that turn, whole tables are read instead.
            connection.execute("SET random_page_cost = 1.1")
            self._query = candidates_query(
                self._embedder, self._method, self._dimension, without=self._without, count=self._candidates
            )
        return self._connection

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def prepare_session(connection: psycopg.Connection[Any]) -> None:
    """The tables are found by their names, and vectors are sent and read in binary."""
    from pgvector.psycopg import register_vector

    connection.execute("SET search_path = rollcall, public")
    register_vector(connection)


def _largest_table(connection: psycopg.Connection[Any]) -> int:
    """Templates, about, in the partition that has most: each has an index of its own."""
    row = connection.execute(
        "SELECT max(reltuples)::bigint FROM pg_partition_tree('templates') JOIN pg_class ON oid = relid WHERE isleaf"
    ).fetchone()
    return int(row[0] or 0) if row is not None else 0


def candidates_query(embedder: str, method: str, dimension: int, *, without: Sequence[str], count: int) -> Any:
    """The query of one ``%(probe)s``; literals, since the index is for the templates of one embedder only."""
    from psycopg import sql

    sites = sql.SQL(" AND ").join(sql.SQL("site <> {}").format(sql.Literal(each)) for each in without)
    return sql.SQL(_CANDIDATES_OF).format(
        embedder=sql.Literal(embedder),
        method=sql.Literal(method),
        sites=sites if without else sql.SQL("true"),
        dimension=sql.SQL(str(int(dimension))),
        count=sql.SQL(str(int(count))),
    )


def create_index(connection: psycopg.Connection[Any], embedder: str, method: str, dimension: int) -> None:
    """Makes the index of the templates of one embedder and method, of all sites, unless it is there.

    The server is allowed the memory for the largest site, from 1 to 8 GB, or what it allows by itself: with less,
    making the index takes many times as long. Desks deliver templates again when it is made; they go on searching
    meanwhile. Raises psycopg.Error, and RollcallError for vectors that are too long.
    """
    from psycopg import errors, sql

    if dimension > MAX_DIMENSION:
        raise RollcallError(
            "Vectors of {dimension} values cannot be indexed on the server, which takes {most} at most: use another "
            "embedder, or search at the desks (gallery.search: desk).",
            dimension=dimension,
            most=MAX_DIMENSION,
        )
    query = sql.SQL(
        "CREATE INDEX IF NOT EXISTS {name} ON templates USING hnsw "
        "((vector::halfvec({dimension})) halfvec_ip_ops) WITH (m = {links}, ef_construction = {effort}) "
        "WHERE embedder = {embedder} AND method = {method}"
    ).format(
        name=sql.Identifier(index_name(embedder, method)),
        links=sql.SQL(str(LINKS)),
        effort=sql.SQL(str(BUILD_EFFORT)),
        dimension=sql.SQL(str(int(dimension))),
        embedder=sql.Literal(embedder),
        method=sql.Literal(method),
    )
    try:
        _make_index(connection, query, _index_memory_kb(connection, embedder, method, dimension))
    except (errors.DiskFull, errors.OutOfMemory):
        # Several processes share the graph in memory of which a container has little (/dev/shm); one alone does not.
        with connection.transaction():
            connection.execute("SET LOCAL max_parallel_maintenance_workers = 0")
            _make_index(connection, query, _MIN_MEMORY_MB * 1024)


def _make_index(connection: psycopg.Connection[Any], query: Any, memory_kb: int) -> None:
    with connection.transaction():
        connection.execute("SET LOCAL search_path = rollcall, public")
        connection.execute(
            "SELECT set_config(name, greatest(setting::bigint, %s)::text, true) FROM pg_settings "
            "WHERE name = 'maintenance_work_mem'",
            (memory_kb,),
        )
        connection.execute(query)


def _index_memory_kb(connection: psycopg.Connection[Any], embedder: str, method: str, dimension: int) -> int:
    row = connection.execute(
        "SELECT max(count) FROM (SELECT count(*) FROM rollcall.templates "
        "WHERE embedder = %s AND method = %s GROUP BY tableoid) AS sites",
        (embedder, method),
    ).fetchone()
    most = int(row[0] or 0) if row is not None else 0
    return min(max(_MIN_MEMORY_MB * 1024, most * (_GRAPH_BYTES + 2 * dimension) // 1024), _MAX_MEMORY_MB * 1024)


def index_name(embedder: str, method: str) -> str:
    return f"templates_near_{_short(embedder, method)}"


def add_site(connection: psycopg.Connection[Any], site: str) -> bool:
    """A partition for the templates of ``site``, which may have some; returns whether it was made.

    A desk of the site then reads that one only. Needs the owner of the tables. Raises psycopg.Error.
    """
    from psycopg import sql

    name = sql.Identifier(f"templates_of_{_short(site)}")
    with connection.transaction():
        connection.execute("SET LOCAL search_path = rollcall, public")
        connection.execute("SELECT pg_advisory_xact_lock(hashtext('rollcall'))")
        if connection.execute("SELECT to_regclass(%s)", (name.as_string(connection),)).fetchone() != (None,):
            return False
        # A row of the site in the partition of the others would keep this one from being attached.
        connection.execute("LOCK TABLE templates IN SHARE ROW EXCLUSIVE MODE")
        connection.execute(sql.SQL("CREATE TABLE {} (LIKE templates INCLUDING DEFAULTS)").format(name))
        moved = sql.SQL(
            "WITH moved AS (DELETE FROM templates_of_others WHERE site = {site} RETURNING *) "
            "INSERT INTO {name} SELECT * FROM moved"
        )
        connection.execute(moved.format(site=sql.Literal(site), name=name))
        connection.execute(
            sql.SQL("ALTER TABLE templates ATTACH PARTITION {} FOR VALUES IN ({})").format(name, sql.Literal(site))
        )
    return True


def _short(*texts: str) -> str:
    """A name of letters and digits for any texts: identifiers are cut after 63 bytes."""
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()[:16]
