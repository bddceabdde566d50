"""What a server says in another language: told by codes and by what libpq knows, with its text in brackets."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest

from storage.server.address import PASSWORD_VARIABLE, ServerAddress
from storage.server.connection import connect
from storage.server.failures import ServerAwayError, away
from tests.postgres import PostgresServer

_TLS, _GSS = 80877103, 80877104


@contextmanager
def refusing(*messages: bytes) -> Iterator[str]:
    """A server that answers everybody who begins with ``messages``; gives its address."""

    def serve() -> None:
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            with client, client.makefile("rb") as lines:
                while True:
                    (length,) = struct.unpack("!I", lines.read(4))
                    if struct.unpack("!I", lines.read(length - 4)[:4])[0] not in (_TLS, _GSS):
                        break
                    client.sendall(b"N")
                client.sendall(b"".join(messages))
                lines.read(1)  # until the client has gone

    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        threading.Thread(target=serve, daemon=True).start()
        yield f"postgresql://ada@127.0.0.1:{listener.getsockname()[1]}/gallery"
        listener.shutdown(socket.SHUT_RDWR)


def message(kind: bytes, content: bytes) -> bytes:
    return kind + struct.pack("!I", len(content) + 4) + content


def error(code: str, text: str) -> bytes:
    parts = (("S", "FATAL"), ("V", "FATAL"), ("C", code), ("M", text))
    return message(b"E", b"".join(f"{key}{value}\0".encode() for key, value in parts) + b"\0")


def refusal(url: str, password: str | None = "one") -> str:
    with pytest.raises(ServerAwayError) as caught:
        connect(ServerAddress(url, password=password, tls="disable"))
    return str(caught.value)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("28P01", "Passwort-Authentifizierung für Benutzer »ada« fehlgeschlagen"),
        ("3D000", "la base de données « gallery » n'existe pas"),
        ("53300", "已保留的连接位置为执行非复制请求的超级用户预留"),
    ],
)
def test_a_refused_connection_has_no_code_so_the_sentence_names_what_it_may_be(code: str, text: str) -> None:
    with refusing(error(code, text)) as url:
        said = refusal(url)
    assert f"it does not let ada into the database gallery ({text}). Check the user, the password" in said


def test_a_server_that_wants_a_password_where_none_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(PASSWORD_VARIABLE, raising=False)
    monkeypatch.setenv("PGPASSFILE", "/nowhere")
    with refusing(message(b"R", struct.pack("!I", 3))) as url:  # a password in clear text
        said = refusal(url, password=None)
    assert "it refuses the password of ada, or none is kept" in said


def test_what_a_server_says_of_a_statement_is_told_by_its_code(postgres_server: PostgresServer) -> None:
    import psycopg
    from psycopg import errors

    address = ServerAddress("postgresql://ada@db/gallery")
    with closing(psycopg.connect(postgres_server.url("postgres"))) as connection:
        with pytest.raises(psycopg.Error) as caught:
            connection.execute(
                "DO $$ BEGIN RAISE 'keine Berechtigung für Tabelle people' USING ERRCODE = '42501'; END $$"
            )
        said = str(away(address, caught.value))
        assert "ada may not use the tables" in said
        assert "python main.py" not in said  # to which this desk's --config would be added
        assert "where ada is only to read, by gallery server init --reader-role ada, or else by" in said
        connection.rollback()
        with pytest.raises(psycopg.Error) as caught:
            connection.execute("DO $$ BEGIN RAISE 'Platte voll' USING ERRCODE = '53100'; END $$")
        assert str(away(address, caught.value)) == (
            "The database server db/gallery cannot be used (Platte voll). What is done here is kept, and delivered "
            "when it can be."
        )
    assert "it does not answer" in str(away(address, errors.AdminShutdown("Verbindung wird abgebrochen")))
    assert "it has no database gallery" in str(away(address, errors.InvalidCatalogName("Datenbank fehlt")))
