"""Searching on a real PostgreSQL with pgvector: who is found, by which scoring, of which site, and while it is away."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from commands.benchmark.face_vectors import face_people
from recognition.errors import RollcallError
from recognition.matching.nearest import match, nearest_people
from recognition.matching.templates import Corrections, Scoring, SearchAwayError, Templates
from recognition.types import Vectors
from storage.server import schema, search
from storage.server.address import ServerAddress
from storage.server.connection import connect
from storage.server.search import ServerSearch
from tests.desks import DeskAtWork, prepare, sync_all
from tests.desks import address_of as desk_address_of
from tests.postgres import PostgresServer

KEY, METHOD, DIMENSION = "sface@1", "one", 32


def address_of(server: PostgresServer, url: str) -> ServerAddress:
    return ServerAddress(url.replace(f":{server.password}@", "@"), password=server.password)


@pytest.fixture
def address(postgres_server: PostgresServer, postgres_url: str) -> ServerAddress:
    return address_of(postgres_server, postgres_url)


@pytest.fixture
def connection(address: ServerAddress) -> Iterator[Any]:
    with closing(connect(address)) as made:
        schema.create(made)
        search.prepare_session(made)
        yield made


def add(
    connection: Any,
    name: str,
    *vectors: Vectors,
    site: str = "",
    kind: str = "picture",
    key: str = KEY,
    method: str = METHOD,
) -> None:
    """A person, unless they are there, with pictures of these templates."""
    row = connection.execute("SELECT id FROM people WHERE name = %s", (name,)).fetchone()
    person = row[0] if row else uuid.uuid4()
    if row is None:
        connection.execute("INSERT INTO people (id, name, site) VALUES (%s, %s, %s)", (person, name, site))
    for vector in vectors:
        picture = uuid.uuid4()
        connection.execute("INSERT INTO contents VALUES (%s, '')", (picture.bytes * 2,))
        connection.execute(
            "INSERT INTO pictures (id, person, kind, sha256, place) VALUES (%s, %s, %s, %s, 'a.jpg')",
            (picture, person, kind, picture.bytes * 2),
        )
        connection.execute(
            "INSERT INTO templates (site, picture, embedder, method, vector) VALUES (%s, %s, %s, %s, %s)",
            (site, picture, key, method, vector),
        )


def of(address: ServerAddress, **options: Any) -> ServerSearch:
    return ServerSearch(address, KEY, METHOD, DIMENSION, **options)


def along(*values: float) -> Vectors:
    vector = np.zeros(DIMENSION, np.float32)
    vector[: len(values)] = values
    return np.asarray(vector / np.linalg.norm(vector), np.float32)


def test_whoever_is_near_is_found_with_all_their_templates(connection: Any, address: ServerAddress) -> None:
    add(connection, "Ada", along(1), along(0, 1))
    add(connection, "Bob", along(0, 0, 1))
    search.create_index(connection, KEY, METHOD, DIMENSION)
    with closing(of(address, candidates=1)) as server:
        found = server.near(along(1)[None])
    assert found.people == ("Ada", "Ada")
    assert found.embedder == KEY
    assert sorted(np.argmax(found.vectors, axis=1).tolist()) == [0, 1]


def test_what_is_no_persons_picture_or_another_embedders_is_not_found(connection: Any, address: ServerAddress) -> None:
    add(connection, "Ada", along(0, 1))
    add(connection, "Ada", along(1), kind="denied")
    add(connection, "Bob", along(1), key="arcface@1")
    add(connection, "Cem", along(1), method="other")
    search.create_index(connection, KEY, METHOD, DIMENSION)
    connection.execute("UPDATE people SET name = NULL WHERE name = 'Bob'")
    with closing(of(address)) as server:
        found = server.near(along(1)[None])
    assert found.people == ("Ada",)
    np.testing.assert_array_equal(found.vectors[0], along(0, 1))  # in full precision


def test_nobody_and_a_probe_that_is_none(connection: Any, address: ServerAddress) -> None:
    assert connection is not None
    with closing(of(address)) as server:
        assert len(server.near(np.full((1, DIMENSION), np.nan, np.float32))) == 0
        assert len(server.near(along(1)[None])) == 0


@pytest.mark.parametrize("scoring", [Scoring.NEAREST, Scoring.AVERAGE, Scoring.MARGIN])
@pytest.mark.parametrize("has_sites", [False, True])
def test_matches_are_those_of_exact_search(
    connection: Any, address: ServerAddress, scoring: Scoring, has_sites: bool
) -> None:
    rng = np.random.default_rng(3)
    people = face_people(150, DIMENSION, rng)
    names = [f"{each:03d}" for each in range(150)]
    pictures = [people.pictures(rng) for _ in range(2)]
    sites = [f"site {each % 3}" if has_sites else "" for each in range(150)]
    for row, name in enumerate(names):
        add(connection, name, *(each[row] for each in pictures), site=sites[row])
    if has_sites:
        assert search.add_site(connection, "site 1")  # which has templates already
        assert not search.add_site(connection, "site 1")
    search.create_index(connection, KEY, METHOD, DIMENSION)
    probes = people.pictures(rng)[:40]
    everybody = Templates(np.concatenate(pictures), tuple(names * 2), KEY, scoring)
    here = [row for row in range(150) if sites[row] == "site 1"]
    at_hand = Templates(
        np.concatenate([each[here] for each in pictures]), tuple(names[row] for row in here) * 2, KEY, scoring
    )
    with closing(of(address, without=("site 1",), effort=400)) as server:
        found = match(probes, Templates(at_hand.vectors, at_hand.people, KEY, scoring, elsewhere=server))
    expected = match(probes, everybody)
    assert [(each.person, each.runner_up) for each in found] == [(each.person, each.runner_up) for each in expected]
    np.testing.assert_allclose(
        [each.distance for each in found], [each.distance for each in expected], atol=1e-6, rtol=0
    )


def test_corrections_at_hand_hold_for_who_is_at_hand(connection: Any, address: ServerAddress) -> None:
    add(connection, "Ada", along(1))
    add(connection, "Bob", along(1, 1))
    denied = Corrections(along(1)[None], ("Ada",), np.empty((0, DIMENSION), np.float32))
    with closing(of(address)) as server:
        at_hand = Templates(along(1)[None], ("Ada",), KEY, corrections=denied, elsewhere=server)
        (found,) = match(along(1)[None], at_hand)
    assert found.person == "Bob"


def test_a_site_has_its_own_partition_that_one_query_reads(connection: Any) -> None:
    add(connection, "Ada", along(1), site="north")
    add(connection, "Bob", along(1), site="south")
    for site in ("north", "south"):
        search.add_site(connection, site)
    plan = "\n".join(
        row[0] for row in connection.execute("EXPLAIN SELECT vector FROM templates WHERE site = 'north'").fetchall()
    )
    assert plan.count("templates_of_") == 1
    assert "templates_of_others" not in plan
    assert connection.execute("SELECT count(*) FROM templates").fetchone() == (2,)
    add(connection, "Ada", along(0, 1), site="north")
    assert connection.execute("SELECT count(*) FROM templates WHERE site = 'north'").fetchone() == (2,)


def test_the_index_is_used_and_made_once(connection: Any) -> None:
    for number in range(300):
        add(connection, f"{number:03d}", along(*np.random.default_rng(number).standard_normal(DIMENSION)))
    for _ in range(2):
        search.create_index(connection, KEY, METHOD, DIMENSION)
    connection.execute("ANALYZE")
    connection.execute("SET enable_seqscan = off")  # of so few the planner would read and sort all
    connection.execute("SET enable_sort = off")
    query = search.candidates_query(KEY, METHOD, DIMENSION, without=(), count=10).as_string(connection)
    plan = "\n".join(
        row[0] for row in connection.execute("EXPLAIN " + query.replace("%(probe)s", "%s"), (along(1),)).fetchall()
    )
    assert "Index Scan using templates_of_others_vector_idx" in plan


def test_a_large_table_is_searched_with_more_effort(
    connection: Any, address: ServerAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(30):
        add(connection, f"{number:03d}", along(1, number / 30))
    connection.execute("ANALYZE")
    efforts = []
    for most in (30, 29):
        monkeypatch.setattr(search, "MANY", most)
        with closing(of(address)) as server:
            server.near(along(1)[None])
            assert server._connection is not None
            efforts += server._connection.execute("SHOW hnsw.ef_search").fetchall()
    assert efforts == [(str(search.EFFORT),), (str(search.HIGH_EFFORT),)]


def test_the_graph_of_an_index_fits_into_the_memory_that_it_is_allowed(
    connection: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    connection.add_notice_handler(lambda told: said.append(told.message_primary))
    vectors = np.random.default_rng(1).standard_normal((3000, DIMENSION)).astype(np.float32)
    add(connection, "Ada", *vectors)
    connection.execute("SET max_parallel_maintenance_workers = 0")
    connection.execute("SET maintenance_work_mem = '64kB'")
    monkeypatch.setattr(search, "_MIN_MEMORY_MB", 0)
    search.create_index(connection, KEY, METHOD, DIMENSION)
    assert said == []
    connection.execute(f"DROP INDEX {search.index_name(KEY, METHOD)}")
    monkeypatch.setattr(search, "_MAX_MEMORY_MB", 2)
    search.create_index(connection, KEY, METHOD, DIMENSION)
    assert any("no longer fits" in each for each in said)


def test_an_index_is_made_by_one_process_where_several_get_no_memory(
    connection: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(connection, "Ada", along(1))
    make, workers = search._make_index, []

    def scarce(*arguments: Any) -> None:
        workers.append(connection.execute("SHOW max_parallel_maintenance_workers").fetchone()[0])
        if workers[-1] != "0":
            connection.execute("DO $$ BEGIN RAISE SQLSTATE '53100'; END $$")
        make(*arguments)

    monkeypatch.setattr(search, "_make_index", scarce)
    search.create_index(connection, KEY, METHOD, DIMENSION)
    assert workers == ["2", "0"]
    assert connection.execute("SELECT to_regclass(%s)", (search.index_name(KEY, METHOD),)).fetchone() != (None,)


def test_vectors_that_are_too_long_are_refused_in_a_sentence(connection: Any) -> None:
    with pytest.raises(RollcallError, match="4000 at most"):
        search.create_index(connection, KEY, METHOD, 4097)


def test_while_the_server_is_away_those_at_hand_are_recognised(own_postgres_server: PostgresServer) -> None:
    server, now = own_postgres_server, [100.0]
    with server.database() as url:
        address = address_of(server, url)
        with closing(connect(address)) as connection:
            schema.create(connection)
            search.prepare_session(connection)
            add(connection, "Bob", along(0, 1))
        with closing(of(address, clock=lambda: now[0])) as elsewhere:
            at_hand = Templates(along(1)[None], ("Ada",), KEY, elsewhere=elsewhere)
            assert match(along(0, 1)[None], at_hand)[0].person == "Bob"
            server.kill()
            assert match(along(1)[None], at_hand)[0].person == "Ada"
            assert match(along(0, 1)[None], at_hand)[0].person == "Ada"  # far away, and the only one
            for pause in (5.0, 10.0, 20.0, 40.0, 60.0, 60.0):  # a face waits while it is asked, so ever more rarely
                now[0] += pause - 0.1
                with pytest.raises(SearchAwayError, match="so only people"):
                    elsewhere.near(along(1)[None])
                now[0] += 0.2
                with pytest.raises(SearchAwayError, match="cannot be used"):
                    elsewhere.near(along(1)[None])
            server.start()
            now[0] += 60.1
            assert match(along(0, 1)[None], at_hand)[0].person == "Bob"


def test_a_face_that_is_to_be_ignored_elsewhere_is_ignored() -> None:
    """As that of somebody without consent."""

    class Elsewhere:
        def near(self, _probes: Vectors) -> Templates:
            found = Templates(np.stack([along(1), along(0, 1), along(0, 0, 1)]), ("Ada", "Bob", "Zoe"), KEY)
            return found.ignoring({"Zoe"})

    at_hand = Templates(along(1)[None], ("Ada",), KEY, elsewhere=Elsewhere())
    (found,) = match(along(0, 0.1, 1)[None], at_hand)
    assert found.person == "Bob"
    assert found.ignored_distance < 0.01


def test_the_nearest_people_are_those_at_hand_and_elsewhere() -> None:
    class Elsewhere:
        is_away = False

        def near(self, _probes: Vectors) -> Templates:
            if self.is_away:
                raise SearchAwayError("away")
            return Templates(np.stack([along(0, 1), along(0.9, 0.1)]), ("Bob", "Ada"), KEY)

    elsewhere = Elsewhere()
    at_hand = Templates(np.stack([along(1), along(0, 0, 1)]), ("Ada", "Cem"), KEY, elsewhere=elsewhere)
    probe = along(0.2, 1)
    assert [name for name, _ in nearest_people(probe, at_hand, 3)] == ["Bob", "Ada", "Cem"]
    ((name, distance),) = nearest_people(probe, at_hand, 1)
    assert (name, distance) == ("Bob", pytest.approx(match(probe[None], at_hand)[0].distance))
    elsewhere.is_away = True
    assert [name for name, _ in nearest_people(probe, at_hand, 3)] == ["Ada", "Cem"]


def test_templates_without_people_keep_asking_elsewhere() -> None:
    class Elsewhere:
        def near(self, probes: Vectors) -> Templates:
            return Templates(probes[:1], ("Zoe",), KEY)

    at_hand = Templates(np.stack([along(1), along(0, 1)]), ("Ada", "Bob"), KEY, elsewhere=Elsewhere())
    allowed = at_hand.ignoring({"Bob"}).with_scoring(Scoring.AVERAGE)
    assert match(along(0, 0, 1)[None], allowed)[0].person == "Zoe"
    normalised = at_hand.with_scoring(Scoring.NORMALISED)
    assert match(along(0, 0, 1)[None], normalised)[0].person != "Zoe"  # needs everybody at hand


def test_somebody_of_another_site_who_was_seen_here_is_the_same_person_and_is_erased_everywhere(
    postgres_url: str, tmp_path: Path
) -> None:
    url = prepare(postgres_url)
    with (
        closing(DeskAtWork(tmp_path / "north", url, site="north")) as north,
        closing(DeskAtWork(tmp_path / "south", url, site="south")) as south,
    ):
        north.add("Ada.jpg")
        sync_all(north, south)
        assert south.people == {}
        with closing(
            ServerSearch(desk_address_of(url), north.enroller.key, north.enroller.method, 3, without=("south", ""))
        ) as elsewhere:
            mine = north.gallery.templates(north.enroller.key, 3)
            at_hand = Templates.empty(north.enroller.key, 3).with_elsewhere(elsewhere)
            (found,) = match(mine.vectors[:1], at_hand)
            assert found.person == "Ada"
            south.see("Ada", 1_700_000_000.0)
            sync_all(north, south, turns=3)
            assert len(north.sightings) == 1  # of one person
            north.rename("Ada", "Ada Byron")
            sync_all(north, south)
            assert south.sightings == north.sightings
            assert match(mine.vectors[:1], at_hand)[0].person == "Ada Byron"
            north.erase("Ada Byron")
            sync_all(north, south)
            assert south.sightings == []
            assert match(mine.vectors[:1], at_hand)[0].person is None
