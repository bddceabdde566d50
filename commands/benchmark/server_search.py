"""Search on a PostgreSQL server with pgvector beside exact search here: recall, times, sizes."""

from __future__ import annotations

import contextlib
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from typing import TYPE_CHECKING, Any

import numpy as np

from commands.benchmark.face_vectors import FacePeople, described, face_people
from commands.benchmark.figures import memory_mb, spread
from commands.benchmark.server_rates import bytes_per_row, measure_rates, search_index_bytes
from recognition.errors import UsageError
from recognition.matching.nearest import match
from recognition.matching.templates import Scoring, Templates
from recognition.types import Match, Vectors
from storage.server import schema, search
from storage.server.address import ServerAddress
from storage.server.connection import connect

if TYPE_CHECKING:
    import psycopg

SIZES = (10_000, 100_000)
LONG_SIZES = (*SIZES, 500_000, 1_000_000)
_DIMENSION = 128
_PICTURES = 2
"""Of each person; another one is the probe."""
_PROBES = 300
"""Of registered people, and as many of strangers."""
_EFFORTS = ((40, 100), (40, 400), (40, 1000))
"""Candidates and ``hnsw.ef_search``."""
_THRESHOLD = 0.5
"""Distance up to which a face is named in a gallery of this size."""
_SITES = 10
_EMBEDDER, _METHOD = "measured@1", "measured"
_CHUNK = 20_000
_TIMED = 200
_PATIENCE = 4 * 3600.0
"""Seconds for the server to make an index."""
_SEARCH_PATIENCE = 60.0
"""Seconds for one search: a live session gives up sooner, but here that would throw away what was measured before."""

Watch = Callable[[str, float], None]
"""Called with what is done, and the part done, 0..1."""


def measure(address: ServerAddress, sizes: Sequence[int], watch: Watch) -> dict[str, Any]:
    """Makes tables in the database ``address``, which must have none of Rollcall's, and removes them at the end.

    Gives ``server``, the search, and ``server_rates``, what rows take and how many come.
    """
    with closing(connect(address, answer=_PATIENCE)) as connection:
        if schema.version_of(connection) is not None:
            raise UsageError(
                "The database {name} has a gallery already, and measuring needs one without: name a new database.",
                name=address.name,
            )
        rng = np.random.default_rng(1)
        result: dict[str, Any] = {"vectors": described(face_people(2000, _DIMENSION, rng), rng), "rows": []}
        rates: dict[str, Any] = {}
        for number, size in enumerate(sizes):
            for name, has_sites in (("one table", False), (f"{_SITES} sites", True)):
                if has_sites and size != SIZES[-1]:
                    continue  # once is enough

                def shown(what: str, number: int = number, size: int = size, name: str = name) -> None:
                    watch(f"{size:,} templates, {name}: {what}", number / len(sizes))

                try:
                    result["rows"] += _measured(connection, address, size, has_sites, shown)
                    if not has_sites and size == SIZES[0]:
                        shown("sightings")
                        rates = {"rates": measure_rates(address), "bytes": bytes_per_row(connection)}
                finally:
                    connection.execute("DROP SCHEMA IF EXISTS rollcall CASCADE")
        result["versions"] = _versions(connection)
        return {"server": result, "server_rates": rates}


def _measured(
    connection: psycopg.Connection[Any],
    address: ServerAddress,
    size: int,
    has_sites: bool,
    shown: Callable[[str], None],
) -> Iterator[dict[str, Any]]:
    shown("making vectors")
    rng = np.random.default_rng(size)
    people = face_people(size // _PICTURES, _DIMENSION, rng)
    vectors = np.concatenate([people.pictures(rng) for _ in range(_PICTURES)])
    names = tuple(f"{each:08d}" for each in range(len(people)))
    sites = [f"site {each % _SITES}" if has_sites else "" for each in range(len(people))]
    owners = rng.integers(0, len(people), _PROBES)
    probes = people.some(owners).pictures(rng), face_people(_PROBES, _DIMENSION, rng).pictures(rng)
    shared = {"templates": size}
    shown("exact search")
    before, began = memory_mb() or 0.0, time.perf_counter()
    templates = Templates(vectors, names * _PICTURES, _EMBEDDER, Scoring.AVERAGE)
    built = {"build_s": round(time.perf_counter() - began, 2), "mb": round((memory_mb() or 0.0) - before)}
    exact = tuple(match(each, templates) for each in probes)
    if not has_sites:
        yield {
            **shared,
            "what": "exact, here",
            **built,
            **_times(lambda rows: match(rows, templates), probes[0]),
            **_ALL,
        }
    shown("loading")
    schema.create(connection)
    search.prepare_session(connection)
    if has_sites:
        for site in sorted(set(sites)):
            search.add_site(connection, site)
    _load(connection, people, names, sites, vectors)
    shown("making the index")
    began = time.perf_counter()
    search.create_index(connection, _EMBEDDER, _METHOD, _DIMENSION)
    built = {"build_s": round(time.perf_counter() - began, 1), "mb": _index_mb(connection)}
    connection.execute("ANALYZE")
    for candidates, effort in _EFFORTS if not has_sites else _EFFORTS[:2]:
        name = f"server, {_SITES} sites" if has_sites else "server"
        shown(f"searching with effort {effort}")
        found = _Search(address, candidates, effort)
        with closing(found.search):
            yield {
                **shared,
                "what": f"{name}, effort {effort}",
                **built,
                **_times(found.match, probes[0]),
                **_recall(found, probes, exact),
            }
    if has_sites:
        yield {**shared, "what": "one site of them, at the desk", **_one_site(connection, names, sites)}


_ALL = {"lost": 0.0, "recall": 1.0, "recall_of_strangers": 1.0, "both": 1.0}


class _Search:
    def __init__(self, address: ServerAddress, candidates: int, effort: int) -> None:
        self.search = search.ServerSearch(
            address, _EMBEDDER, _METHOD, _DIMENSION, candidates=candidates, effort=effort, answer=_SEARCH_PATIENCE
        )
        nobody = Templates.empty(_EMBEDDER, _DIMENSION).with_scoring(Scoring.AVERAGE)
        self._templates = Templates(nobody.vectors, (), _EMBEDDER, Scoring.AVERAGE, elsewhere=self.search)

    def match(self, probes: Vectors) -> list[Match]:
        self.search.near(probes[:0])  # raises where the server is away, which a match does not
        return match(probes, self._templates)


def _recall(found: _Search, probes: tuple[Vectors, Vectors], exact: tuple[list[Match], ...]) -> dict[str, float]:
    """Shares of probes with the person of exact search: of registered people, of strangers; with the runner-up too.

    ``lost``: of those that exact search names, the share that is not, or by another name.
    """
    known, strangers = ([found.match(probe[None])[0] for probe in each] for each in probes)

    def same(one: list[Match], other: list[Match]) -> float:
        return float(np.mean([a.person == b.person for a, b in zip(one, other, strict=True)]))

    both = [a.person == b.person and a.runner_up == b.runner_up for a, b in zip(known, exact[0], strict=True)]
    named = [(a, b) for a, b in zip(known, exact[0], strict=True) if b.distance <= _THRESHOLD]
    return {
        "lost": float(np.mean([a.person != b.person for a, b in named])),
        "recall": same(known, exact[0]),
        "recall_of_strangers": same(strangers, exact[1]),
        "both": float(np.mean(both)),
    }


def _times(search_for: Callable[[Vectors], object], probes: Vectors) -> dict[str, dict[str, float]]:
    """Of one face and of four, each time others: an index that was asked before answers sooner."""
    found = {}
    for name, count in (("ms", 1), ("ms_of_four", 4)):
        search_for(probes[:count])
        taken = []
        for number in range(_TIMED):
            rows = probes[np.arange(number * count, (number + 1) * count) % len(probes)]
            began = time.perf_counter()
            search_for(rows)
            taken.append((time.perf_counter() - began) * 1000)
        found[name] = spread(taken)
    return found


def _load(
    connection: psycopg.Connection[Any],
    people: FacePeople,
    names: Sequence[str],
    sites: Sequence[str],
    vectors: Vectors,
) -> None:
    """Rows as desks deliver them, by COPY; their triggers are for rows that come one by one."""
    ids = [uuid.UUID(int=each) for each in range(1, len(people) + 1)]
    for table in ("people", "pictures", "templates"):
        connection.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
    _copy(connection, "people (id, name, site)", ("uuid", "text", "text"), zip(ids, names, sites, strict=True))
    count = len(people)
    pictures = [uuid.UUID(int=(1 << 64) + each) for each in range(len(vectors))]
    contents = [each.bytes * 2 for each in pictures]
    _copy(connection, "contents (sha256, content)", ("bytea", "bytea"), ((each, b"\0") for each in contents))
    _copy(
        connection,
        "pictures (id, person, kind, sha256, place)",
        ("uuid", "uuid", "text", "bytea", "text"),
        ((each, ids[row % count], "picture", contents[row], str(row)) for row, each in enumerate(pictures)),
    )
    _copy(
        connection,
        "templates (site, picture, embedder, method, vector)",
        ("text", "uuid", "text", "text", "vector"),
        ((sites[row % count], each, _EMBEDDER, _METHOD, vectors[row]) for row, each in enumerate(pictures)),
    )


def _copy(connection: psycopg.Connection[Any], table: str, types: Sequence[str], rows: Any) -> None:
    with connection.cursor() as cursor, cursor.copy(f"COPY {table} FROM STDIN (FORMAT BINARY)".encode()) as copy:
        copy.set_types(types)
        for row in rows:
            copy.write_row(row)


def _one_site(connection: psycopg.Connection[Any], names: Sequence[str], sites: Sequence[str]) -> dict[str, Any]:
    """What a desk of one site reads, and how long that takes."""
    began = time.perf_counter()
    rows = connection.execute(
        "SELECT people.name, templates.vector FROM templates JOIN pictures ON pictures.id = templates.picture "
        "JOIN people ON people.id = pictures.person WHERE templates.site = %s AND embedder = %s AND method = %s",
        (sites[0], _EMBEDDER, _METHOD),
        binary=True,
    ).fetchall()
    vectors = np.stack([vector.to_numpy() for _, vector in rows])
    templates = Templates(vectors, tuple(name for name, _ in rows), _EMBEDDER, Scoring.AVERAGE)
    taken = round(time.perf_counter() - began, 2)
    assert len(templates.names) == sum(site == sites[0] for site in sites[: len(names)])
    return {
        "build_s": taken,
        "mb": round(templates.vectors.nbytes / 1e6),
        **_times(lambda rows: match(rows, templates), vectors),
    }


def _index_mb(connection: psycopg.Connection[Any]) -> int:
    return round(search_index_bytes(connection) / 1e6)


def _versions(connection: psycopg.Connection[Any]) -> str:
    found = connection.execute(
        "SELECT current_setting('server_version'), extversion FROM pg_extension WHERE extname = 'vector'"
    ).fetchone()
    with contextlib.suppress(TypeError):
        return "PostgreSQL {}, pgvector {}".format(*found or ())
    return "unknown"
