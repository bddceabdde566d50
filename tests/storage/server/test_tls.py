"""TLS as the settings ask for it, to a real server behind a TLS end; and why a server cannot be used, in sentences."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from realtime.interfaces import Notices
from services.desks.link import DeskLink
from storage.journal.journal import JournalFile
from storage.server.address import PASSWORD_VARIABLE, ServerAddress
from storage.server.connection import connect
from storage.server.failures import ServerAwayError
from storage.server.replica import Desk
from tests.certificates import Authority
from tests.desks import address_of, prepare
from tests.postgres import PostgresServer, free_port
from tests.services.desks.test_link import until
from tests.tls_end import TlsEnd

HOST = "db.example.org"


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path / "authority", "Company")


@pytest.fixture
def end(authority: Authority, postgres_server: PostgresServer) -> Iterator[TlsEnd]:
    with closing(TlsEnd(postgres_server.port, *authority.issue(HOST))) as made:
        yield made


def through(end: TlsEnd, url: str, authority: Authority) -> ServerAddress:
    """By a name, as to another computer: so the certificate is checked without a setting."""
    password = urlsplit(url).password
    database = url.rpartition("/")[2]
    user = urlsplit(url).username
    address = f"postgresql://{user}@{HOST}:{end.port}/{database}?hostaddr=127.0.0.1"
    return ServerAddress(address, ca=authority.file, password=password)


def refusal(address: ServerAddress) -> str:
    with pytest.raises(ServerAwayError) as caught:
        connect(address)
    said = str(caught.value)
    assert said.startswith(f"The database server {address.name} cannot be used: ")
    assert "\n" not in said
    assert address.password not in said.split()
    return said


def test_a_server_with_the_right_name_and_authority_is_used(
    end: TlsEnd, authority: Authority, postgres_url: str
) -> None:
    with closing(connect(through(end, postgres_url, authority))) as connection:
        assert connection.pgconn.ssl_in_use
        assert connection.execute("SELECT 1").fetchone() == (1,)
    assert end.clients == [""]


def test_another_authority_another_name_and_what_is_over_are_refused(
    end: TlsEnd, authority: Authority, postgres_server: PostgresServer, postgres_url: str, tmp_path: Path
) -> None:
    address = through(end, postgres_url, authority)
    other = Authority(tmp_path / "other", "Somebody")
    assert "Name the right authority in gallery.database_ca" in refusal(replace(address, ca=other.file))
    namesake = Authority(tmp_path / "namesake", "Company")
    assert "Name the right authority in gallery.database_ca" in refusal(replace(address, ca=namesake.file))
    with closing(TlsEnd(postgres_server.port, *authority.issue("other.example.org"))) as elsewhere:
        said = refusal(through(elsewhere, postgres_url, authority))
        assert "its certificate is for another name" in said
        assert "other.example.org" in said
        looser = replace(through(elsewhere, postgres_url, authority), tls="verify-ca")
        connect(looser).close()  # as told
    with closing(TlsEnd(postgres_server.port, *authority.issue(HOST, is_over=True))) as old:
        assert "or has expired. Name the right authority" in refusal(through(old, postgres_url, authority))
        with closing(connect(replace(through(old, postgres_url, authority), tls="require", ca=None))) as connection:
            assert connection.pgconn.ssl_in_use


def test_the_systems_authorities_are_asked_where_none_is_named(
    end: TlsEnd, authority: Authority, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = replace(through(end, postgres_url, authority), ca=None)
    assert "not of the authority that this desk trusts" in refusal(address)
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))  # as if it were the system's
    with closing(connect(address)) as connection:
        assert connection.pgconn.ssl_in_use


def test_a_desk_shows_its_certificate_to_a_server_that_asks_for_it(
    authority: Authority, postgres_server: PostgresServer, postgres_url: str, tmp_path: Path
) -> None:
    other = Authority(tmp_path / "other", "Somebody")
    with closing(TlsEnd(postgres_server.port, *authority.issue(HOST), authority.file)) as end:
        address = through(end, postgres_url, authority)
        for certificate, key in ((None, None), other.issue("north"), authority.issue("south", is_over=True)):
            said = refusal(replace(address, certificate=certificate, key=key))
            assert "Name that in gallery.database_certificate, and its key in gallery.database_key." in said
        assert end.clients == []
        certificate, key = authority.issue("north")
        with closing(connect(replace(address, certificate=certificate, key=key))) as connection:
            assert connection.pgconn.ssl_in_use
        assert end.clients == ["north"]
        key.chmod(0o644)
        assert "private key file" in refusal(replace(address, certificate=certificate, key=key))
        assert "does not exist" in refusal(replace(address, ca=tmp_path / "none.pem"))


def test_a_live_desk_delivers_by_tls_and_after_the_certificate_was_renewed(
    authority: Authority, postgres_server: PostgresServer, postgres_url: str, tmp_path: Path
) -> None:
    url, port, folder = prepare(postgres_url), free_port(), tmp_path / "north"
    folder.mkdir()
    notices, mine = Notices(), authority.issue("north")
    with closing(JournalFile(folder)) as journal:
        old = TlsEnd(postgres_server.port, *authority.issue(HOST, is_over=True), authority.file, port=port)
        address = replace(through(old, url, authority), certificate=mine[0], key=mine[1])
        link = DeskLink(folder, address, Desk("north"), notices, lambda _person: None)
        link.start()
        try:
            journal.add_by_hand("Ada", 1_700_000_000.0)
            until(lambda: link.view.away_since is not None and bool(link.view.waiting))
            assert "renew the certificate" in str(notices.all())
            old.close()
            with closing(TlsEnd(postgres_server.port, *authority.issue(HOST), authority.file, port=port)) as renewed:
                until(lambda: link.view.away_since is None and link.view.waiting == 0)
                assert set(renewed.clients) == {"north"}
                assert notices.all() == ()
        finally:
            assert link.stop()
    with closing(connect(address_of(postgres_url))) as connection:
        assert connection.execute("SELECT count(*) FROM rollcall.sightings").fetchone() == (1,)


def test_what_is_wrong_with_a_server_is_said_with_what_to_do(
    postgres_server: PostgresServer, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(PASSWORD_VARIABLE, raising=False)
    address = address_of(postgres_url)
    port = str(postgres_server.port)
    wrong = refusal(replace(address, password="wrong"))
    assert "refuses the password of postgres" in wrong
    assert wrong.endswith("python main.py gallery server password")
    monkeypatch.setenv(PASSWORD_VARIABLE, "wrong")
    assert f"the variable {PASSWORD_VARIABLE}. Correct it" in refusal(replace(address, password="wrong"))
    monkeypatch.delenv(PASSWORD_VARIABLE)
    database = replace(address, url=address.url.replace(address.database, "other"))
    assert "it has no database other. Make it there, or correct gallery.database." in refusal(database)
    closed = replace(address, url=address.url.replace(port, str(free_port())))
    assert "it does not answer. Check that it runs" in refusal(closed)
    nowhere = replace(address, url=address.url.replace("127.0.0.1", "nowhere.invalid"), tls="require")
    assert "no computer of that name is known" in refusal(nowhere)
    assert "it has no TLS. Switch it on there" in refusal(replace(address, tls="require"))
