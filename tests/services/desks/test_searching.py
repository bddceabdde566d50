"""People of other sites are searched on a real server, for the embedder in use; and what prepares the server for it."""

from __future__ import annotations

import io
import json
import uuid
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, cast

import numpy as np
import pytest

from commands import identify
from commands.app import App
from main import parse
from realtime.session import LiveSession
from recognition.interfaces import template_key
from recognition.matching.nearest import match
from recognition.matching.templates import Templates
from recognition.types import Vectors
from services.desks.searching import SiteSearch, prepare_search
from services.desks.start import desk_link_of
from settings import GallerySettings, Settings, load_settings
from storage.server import schema, search
from storage.server.address import PASSWORD_VARIABLE, ServerAddress
from storage.server.connection import connect
from tests.conftest import text_of
from tests.fakes import BLUE, RED, ColourEmbedder, SquareDetector
from tests.gallery_folder import square, write
from tests.postgres import PostgresServer

KEY, METHOD, DIMENSION = "sface@1", "one", 4


def along(*values: float) -> Vectors:
    vector = np.zeros(DIMENSION, np.float32)
    vector[: len(values)] = values
    return vector / np.float32(np.linalg.norm(vector))


@pytest.fixture
def address(postgres_server: PostgresServer, postgres_url: str) -> Iterator[ServerAddress]:
    found = ServerAddress(postgres_url.replace(f":{postgres_server.password}@", "@"), password=postgres_server.password)
    with closing(connect(found)) as connection:
        schema.create(connection)
        search.prepare_session(connection)
        for name, site, vector in (
            ("Ada", "north", along(1)),
            ("Bea", "south", along(0, 1)),
            ("Cem", "", along(0, 0, 1)),
        ):
            _add(connection, name, site, vector)
        yield found


def _add(connection: Any, name: str, site: str, vector: Vectors, embedder: str = KEY, method: str = METHOD) -> None:
    person, picture = uuid.uuid4(), uuid.uuid4()
    connection.execute("INSERT INTO people (id, name, site) VALUES (%s, %s, %s)", (person, name, site))
    connection.execute("INSERT INTO contents VALUES (%s, '')", (picture.bytes * 2,))
    connection.execute(
        "INSERT INTO pictures (id, person, kind, sha256, place) VALUES (%s, %s, 'picture', %s, 'a.jpg')",
        (picture, person, picture.bytes * 2),
    )
    connection.execute(
        "INSERT INTO templates (site, picture, embedder, method, vector) VALUES (%s, %s, %s, %s, %s)",
        (site, picture, embedder, method, vector),
    )


def test_sites_get_tables_and_embedders_an_index_once(address: ServerAddress) -> None:
    made = prepare_search(address)
    assert made.sites == ("north", "south")
    assert made.embedders == ((KEY, 3),)
    assert prepare_search(address).sites == ("north", "south")  # which have theirs
    with closing(connect(address)) as connection:
        row = connection.execute(
            "SELECT count(*) FROM pg_indexes WHERE schemaname = 'rollcall' AND indexdef LIKE '%USING hnsw%'"
        ).fetchone()
    assert row == (4,)  # of the whole, of two sites, and of the others


def test_those_of_other_sites_are_found_beside_the_desks_own(address: ServerAddress) -> None:
    prepare_search(address)
    with closing(SiteSearch(address, ("north", ""))) as sites:
        at_hand = Templates(np.stack([along(1), along(0, 0, 1)]), ("Ada", "Cem"), KEY)
        everybody = at_hand.with_elsewhere(sites.of(KEY, METHOD, DIMENSION))
        found = match(np.stack([along(0.1, 1), along(1, 0.1)]), everybody)
        assert [each.person for each in found] == ["Bea", "Ada"]
        assert sites.of(KEY, METHOD, DIMENSION).near(along(1)[None]).people == ("Bea",)  # the others are at hand
        assert sites.of(KEY, METHOD, DIMENSION) is everybody.elsewhere
        assert sites.of("arcface@1", METHOD, DIMENSION) is not everybody.elsewhere


@pytest.mark.parametrize(
    ("site", "wanted", "searches"), [("north", "auto", True), ("north", "desk", False), (None, "auto", False)]
)
def test_a_desk_with_a_site_searches_the_others_unless_told_not_to(
    site: str | None,
    wanted: str,
    searches: bool,
    address: ServerAddress,
    tmp_path: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Watch:
        folder = tmp_path
        elsewhere: Any = None

    class Session:
        gallery_watch = Watch()
        notices = None

    monkeypatch.setenv(PASSWORD_VARIABLE, address.password or "")
    config = tmp_path / "config.yaml"
    named = f"  site: {site}\n" if site else ""
    config.write_text(f"gallery:\n  database: {address.url}\n  search: {wanted}\n{named}", encoding="utf-8")
    session = Session()
    link = desk_link_of(cast(LiveSession, session), load_settings(config), lambda _name: None)
    assert link is not None
    try:
        assert (session.gallery_watch.elsewhere is not None) == searches
        if searches:
            assert session.gallery_watch.elsewhere(KEY, METHOD, DIMENSION).near(along(0, 1)[None]).people == ("Bea",)
    finally:
        link.stop()


class SquareApp(App):
    def detector(self, _name: str | None = None, **_options: object) -> SquareDetector:  # type: ignore[override]
        return SquareDetector()

    def embedder(self, _name: str | None = None, **_options: object) -> ColourEmbedder:  # type: ignore[override]
        return ColourEmbedder()


def test_identify_knows_people_of_other_sites_and_says_while_it_cannot(
    own_postgres_server: PostgresServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = own_postgres_server
    with server.database() as url:
        address = ServerAddress(url.replace(f":{server.password}@", "@"), password=server.password)
        monkeypatch.setenv(PASSWORD_VARIABLE, server.password)
        settings = Settings(gallery=GallerySettings(database=address.url, site="north"))
        app = SquareApp(settings, tmp_path / "gallery", named_threshold=0.3, out=io.StringIO(), err=io.StringIO())
        write(app.gallery_folder / "Ada.png", square(RED))
        face = ColourEmbedder().embed([np.full((16, 16, 3), BLUE, np.uint8)])[0]
        with closing(connect(address)) as connection:
            schema.create(connection)
            search.prepare_session(connection)
            method = app.enroller(SquareDetector.name, ColourEmbedder()).method
            _add(connection, "Bea", "south", face, template_key(ColourEmbedder()), method)
        pictures = [str(write(tmp_path / f"{name}.png", square(colour))) for name, colour in (("b", BLUE), ("r", RED))]

        def identified() -> list[dict[str, Any]]:
            app.out, app.err = io.StringIO(), io.StringIO()
            words = ["identify", *pictures, "--json", "--top", "2", "--gallery", str(app.gallery_folder)]
            assert identify.run(parse(words), app) == 0
            return [face for each in json.loads(text_of(app.out)) for face in each["faces"]]

        blue, red = identified()
        assert (blue["name"], red["name"]) == ("Bea", "Ada")
        assert [each["name"] for each in blue["nearest"]] == ["Bea", "Ada"]
        assert [each["name"] for each in red["nearest"]] == ["Ada", "Bea"]
        assert text_of(app.err) == ""
        server.kill()
        blue, red = identified()
        assert (blue["name"], red["name"]) == (None, "Ada")
        assert "it does not answer" in text_of(app.err)
        assert "Who is registered at other sites alone is unknown." in text_of(app.err)
