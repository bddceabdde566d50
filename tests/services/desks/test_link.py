"""The thread that keeps a gallery equal with a real server while a session runs."""

from __future__ import annotations

import socket
import ssl
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from realtime.interfaces import Notices
from recognition.errors import RollcallError, UsageError
from services.desks.exchange import check, desks, exchange, make_tables
from services.desks.link import DeskLink
from services.desks.place import address_of as address_in
from services.desks.place import desk_of
from settings import GallerySettings, PrivacySettings, Settings, SightingsSettings
from storage.journal.journal import JournalFile
from storage.server.address import PASSWORD_VARIABLE, ServerAddress
from storage.server.replica import Desk
from tests.cuttable_proxy import CuttableProxy
from tests.desks import address_of, prepare
from tests.postgres import PostgresServer

WITHIN = 2.0
"""Seconds in which a change reaches every desk."""
PATIENCE = 60.0


@pytest.fixture
def links(tmp_path: Path, postgres_url: str) -> Iterator[tuple[DeskLink, DeskLink]]:
    url = prepare(postgres_url)
    with ExitStack() as stack:
        made = []
        for name in ("north", "south"):
            (tmp_path / name).mkdir()
            link = DeskLink(tmp_path / name, address_of(url), Desk(name), Notices(), lambda _person: None)
            stack.callback(link.stop)
            link.start()
            made.append(link)
        yield made[0], made[1]


def until(condition: Callable[[], bool]) -> float:
    """Seconds that it took."""
    begin = time.monotonic()
    while not condition():
        assert time.monotonic() - begin < PATIENCE
        time.sleep(0.01)  # of threads that tell nobody
    return time.monotonic() - begin


def test_a_sighting_reaches_the_other_desk_within_two_seconds(links: tuple[DeskLink, DeskLink], tmp_path: Path) -> None:
    with closing(JournalFile(tmp_path / "north")) as north, closing(JournalFile(tmp_path / "south")) as south:
        took = []
        for turn in range(5):
            north.add_by_hand(f"Person {turn}", 1_700_000_000.0 + turn)
            took.append(until(lambda name=f"Person {turn}": name in south.people()))  # type: ignore[misc]
        assert sorted(took)[2] < WITHIN, took  # on a machine that does other things, too
    assert links[0].view.away_since is None
    assert links[0]._notices.all() == ()


def test_an_outage_is_said_with_what_waits_and_is_over_by_itself(
    tmp_path: Path, postgres_server: PostgresServer, postgres_url: str
) -> None:
    url = prepare(postgres_url)
    with closing(CuttableProxy(postgres_server.port)) as network, closing(JournalFile(tmp_path)) as journal:
        notices = Notices()
        link = DeskLink(tmp_path, address_of(network.url(url)), Desk("north"), notices, lambda _person: None)
        link.start()
        try:
            journal.add_by_hand("Ada", 1_700_000_000.0)
            until(lambda: link.view.waiting == 0 and bool(journal._database.rows("SELECT 1 FROM server_rows")))
            network.cut()
            until(lambda: link.view.away_since is not None)
            journal.add_by_hand("Bert", 1_700_000_001.0)
            until(lambda: bool(link.view.waiting))
            assert len(notices.all()) == 1
            network.restore()
            until(lambda: link.view.away_since is None and link.view.waiting == 0)
            assert notices.all() == ()
        finally:
            assert link.stop()


def test_a_link_ends_at_once_although_nothing_answers(
    tmp_path: Path, postgres_server: PostgresServer, postgres_url: str
) -> None:
    url = prepare(postgres_url)
    with closing(CuttableProxy(postgres_server.port)) as network:
        link = DeskLink(tmp_path, address_of(network.url(url)), Desk("north"), Notices(), lambda _person: None)
        link.start()
        until(lambda: link._replica._connection is not None)
        network.stall()
        assert until(link.stop) < WITHIN + 1


def test_a_second_program_leaves_it_to_the_first(links: tuple[DeskLink, DeskLink], tmp_path: Path) -> None:
    until(lambda: links[0]._replica._lock is not None)
    second = DeskLink(tmp_path / "north", links[0]._replica._address, Desk("north"), Notices(), lambda _person: None)
    second.start()
    until(lambda: second.view.is_elsewhere)
    assert second.stop()


def test_settings_have_no_password_and_ask_for_a_checked_certificate(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PASSWORD_VARIABLE, "secret")
    with pytest.raises(UsageError, match="no place for"):
        address_in(GallerySettings(database="postgresql://ada:secret@db/rollcall"))
    with pytest.raises(
        UsageError, match=r"python main\.py settings set gallery\.database postgresql://user@host:5432/database"
    ):
        address_in(GallerySettings())
    with pytest.raises(UsageError, match="begin with postgresql"):
        address_in(GallerySettings(database="mysql://db/rollcall"))
    found = address_in(GallerySettings(database="postgresql://ada@db/rollcall")).parameters()
    authorities = ssl.get_default_verify_paths().cafile or "system"
    assert (found["sslmode"], found["sslrootcert"], found["password"]) == ("verify-full", authorities, "secret")
    assert ServerAddress("postgresql://ada@localhost/rollcall").parameters()["sslmode"] == "prefer"
    tls = GallerySettings(database="postgresql://db/r", database_tls="require", database_certificate="~/desk.pem")
    found = address_in(tls).parameters()
    assert found["sslmode"] == "require"
    assert found["sslcert"] == str(Path("~/desk.pem").expanduser())


def test_the_form_of_an_address_is_checked_without_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    for url, why in (
        ("postgresql://ada:secret@db/r", "no place for"),
        ("postgresql://", "^gallery.database: cannot be"),
    ):
        with pytest.raises(UsageError, match=why):
            ServerAddress(url).parameters()
    with pytest.raises(UsageError, match="needs the package psycopg"):
        ServerAddress("postgresql://ada@db/r").parameters()


def test_a_server_is_called_by_its_port_and_its_password_kept_without() -> None:
    for url, name, account in (
        ("postgresql://ada@db/r", "db/r", "ada@db/r"),
        ("postgresql://ada@db:5433/r", "db:5433/r", "ada@db/r"),
        ("postgresql://ada@[::1]:5433/r", "[::1]:5433/r", "ada@::1/r"),
        ("postgresql://ada@one:5432,two:5433/r", "one:5432/r", "ada@one/r"),
    ):
        assert (ServerAddress(url).name, ServerAddress(url).account) == (name, account)


def test_a_check_that_finds_no_server_says_that_nothing_was_compared(tmp_path: Path) -> None:
    with socket.socket() as taken:  # nobody listens
        taken.bind(("127.0.0.1", 0))
        address = ServerAddress(f"postgresql://ada@127.0.0.1:{taken.getsockname()[1]}/r")
        with pytest.raises(RollcallError, match=r"does not answer.* Nothing could be compared\.$"):
            check(tmp_path, address, Desk("north"))
        with pytest.raises(RollcallError, match=r"is kept, and delivered when it can be\.$"):
            desks(address)
        with pytest.raises(RollcallError, match=r"does not answer.* not kept equal with it, so nothing waits here\.$"):
            desks(address, is_joined=False)
        with pytest.raises(RollcallError, match=r"does not answer.* Nothing was changed there\.$"):
            make_tables(address, None, None)
        with pytest.raises(RollcallError, match=r"does not answer.* goes on where it was cut off\.$"):
            exchange(tmp_path, address, Desk("north"), lambda _name: None)


def test_a_desk_that_keeps_nothing_of_a_kind_does_not_share_it() -> None:
    kept = desk_of(Settings(sightings=SightingsSettings(keep_days=7))).kept
    assert kept["sightings"] == 7 * 86400
    assert all(kept.values())
    wanted = Settings(sightings=SightingsSettings(keep_days=0), privacy=PrivacySettings(require_consent=True))
    kept = desk_of(wanted).kept
    assert {name for name, seconds in kept.items() if not seconds} == {
        "sightings",
        "watched",
        "strangers",
        "stranger_looks",
    }
