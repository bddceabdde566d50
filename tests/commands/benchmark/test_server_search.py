"""The benchmark of a server's search, small, against a real one; and the vectors it is made of."""

from __future__ import annotations

import io
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from commands.app import App
from commands.benchmark import server_rates, server_search
from commands.benchmark.command import run
from commands.benchmark.face_vectors import described, face_people
from commands.benchmark.figures import machine
from commands.benchmark.report import print_report
from main import parse
from recognition.errors import UsageError
from settings import Settings
from storage.server import schema
from storage.server.address import ServerAddress
from storage.server.connection import connect
from tests.conftest import text_of
from tests.postgres import PostgresServer


def test_made_vectors_lie_as_those_of_faces_do() -> None:
    rng = np.random.default_rng(5)
    found = described(face_people(2000, 128, rng), rng)
    within, between = found["within"], found["between"]
    assert within["mean"] == pytest.approx(0.324, abs=0.02)
    assert within["spread"] == pytest.approx(0.104, abs=0.01)
    assert (within["5 %"], within["95 %"]) == (pytest.approx(0.173, abs=0.02), pytest.approx(0.489, abs=0.04))
    assert between["mean"] == pytest.approx(0.899, abs=0.01)
    assert between["spread"] == pytest.approx(0.087, abs=0.005)
    assert between["0.1 %"] == pytest.approx(0.635, abs=0.02)


@pytest.mark.slow
def test_search_sizes_and_rates_are_measured_and_everything_is_removed(
    postgres_server: PostgresServer, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = ServerAddress(
        postgres_url.replace(f":{postgres_server.password}@", "@"), password=postgres_server.password
    )
    monkeypatch.setattr(server_search, "SIZES", (600,))
    monkeypatch.setattr(server_search, "_PROBES", 20)
    monkeypatch.setattr(server_search, "_TIMED", 3)
    monkeypatch.setattr(server_rates, "_SECONDS", 0.2)
    subjects: list[str] = []
    found = server_search.measure(address, (600,), lambda subject, _done: subjects.append(subject))
    rows = {row["what"]: row for row in found["server"]["rows"]}
    assert list(rows) == [
        "exact, here", "server, effort 100", "server, effort 400", "server, effort 1000",
        "server, 10 sites, effort 100", "server, 10 sites, effort 400", "one site of them, at the desk",
    ]  # fmt: skip
    assert rows["server, effort 400"]["recall"] == 1.0
    assert rows["server, effort 400"]["lost"] == 0.0
    assert "pgvector" in found["server"]["versions"]
    assert [row["desks"] for row in found["server_rates"]["rates"]] == list(server_rates.DESKS)
    assert all(row["per_second"] > 0 for row in found["server_rates"]["rates"])
    assert set(found["server_rates"]["bytes"]) == {"people", "pictures", "contents", "templates", "sightings"}
    assert any("600 templates, 10 sites" in each for each in subjects)
    with closing(connect(address)) as connection:
        assert schema.version_of(connection) is None
        schema.create(connection)
    with pytest.raises(UsageError, match="has a gallery already"):
        server_search.measure(address, (600,), lambda _subject, _done: None)
    out = io.StringIO()
    print_report({"machine": machine(), "source": "demo", **found}, out)
    assert "600: server, 10 sites, effort 100" in out.getvalue()
    assert "sightings/s" in out.getvalue()


def test_without_a_server_it_says_what_to_name_and_takes_no_password(tmp_path: Path) -> None:
    app = App(settings=Settings(), gallery_folder=tmp_path, out=io.StringIO(), err=io.StringIO())
    assert run(parse(["benchmark", "--only", "server"]), app) == 0
    assert "Not measured: name a new database" in text_of(app.out)
    with pytest.raises(UsageError, match="ROLLCALL_DATABASE_PASSWORD"):
        run(parse(["benchmark", "--only", "server", "--server", "postgresql://ada:secret@localhost/x"]), app)
