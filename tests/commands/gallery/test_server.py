"""``gallery server``: a folder moves to a real server and back by one command each, with a check that counts."""

from __future__ import annotations

import io
import json
import secrets
import socket
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from commands.app import App
from commands.gallery import command as gallery
from main import parse
from recognition.errors import RollcallError, UsageError
from services.desks.exchange import desk_in, waiting_in
from settings import GallerySettings, Settings
from storage.files.gallery_folder import scan
from storage.gallery.gallery import Gallery
from storage.journal.journal import JournalFile
from storage.server import replica
from storage.server.address import PASSWORD_VARIABLE
from tests.desks import DESK_ROLE, READER_ROLE, DeskAtWork, address_of, of_role, prepare
from tests.fakes import BLUE, RED
from tests.gallery_folder import SquareEnroller, square, write
from tests.postgres import PostgresServer


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys of trails stay here, and no network is needed to read squares."""
    monkeypatch.setattr("commands.app.audit_folder", lambda: tmp_path / "keys")
    monkeypatch.setattr(App, "embedder", lambda _self: None)

    def update(_app: App, opened: Gallery, _detector: str, _embedder: object) -> None:
        opened.update(SquareEnroller(), "colours@1")

    monkeypatch.setattr(App, "update_gallery", update)


def run(folder: Path, url: str, monkeypatch: pytest.MonkeyPatch, *words: str) -> tuple[int, str]:
    """The exit status, and what was printed."""
    folder.mkdir(exist_ok=True)
    monkeypatch.setenv(PASSWORD_VARIABLE, urlsplit(url).password or "")
    settings = Settings(gallery=GallerySettings(database=address_of(url).url))
    app = App(settings, folder, out=io.StringIO(), err=io.StringIO())
    status = gallery.run(parse(["gallery", "server", *words]), app)
    assert isinstance(app.out, io.StringIO)
    return status, app.out.getvalue()


def change(folder: Path, *words: str) -> None:
    """``gallery WORDS``, which leaves the index as it was."""
    app = App(Settings(), folder, out=io.StringIO(), err=io.StringIO())
    assert gallery.run(parse(["gallery", *words]), app) == 0


def test_a_folder_moves_to_the_server_and_back(
    tmp_path: Path, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    there, here = tmp_path / "there", tmp_path / "here"
    write(there / "Ada.png", square(RED))
    write(there / "Bert" / "1.png", square(BLUE))
    with closing(JournalFile(there)) as journal:
        journal.add_by_hand("Ada", 1_700_000_000.0)
    with pytest.raises(RollcallError, match="gallery server init"):
        run(there, postgres_url, monkeypatch, "push")
    assert run(there, postgres_url, monkeypatch, "init")[0] == 0
    assert "are there already" in run(there, postgres_url, monkeypatch, "init")[1]
    status, text = run(there, postgres_url, monkeypatch, "check")
    assert status == 1
    assert "sightings: 1 here, 0 on the server (1 only here, 0 only there)" in text
    status, text = run(there, postgres_url, monkeypatch, "push")
    assert status == 0
    assert "pictures: 2 here, 2 on the server" in text
    assert "Both are equal." in text
    status, text = run(here, postgres_url, monkeypatch, "pull", "--json")
    assert status == 0
    answer = json.loads(text)
    assert answer["equal"]
    assert answer["tables"]["sightings"]["here"] == 1
    assert (here / "Bert" / "1.png").read_bytes() == (there / "Bert" / "1.png").read_bytes()
    assert run(here, postgres_url, monkeypatch, "check")[0] == 0
    assert "not delivered yet" in run(here, postgres_url, monkeypatch, "status")[1]
    assert run(here, postgres_url, monkeypatch, "leave", "--yes")[0] == 0
    assert (here / "Ada.png").exists()
    assert waiting_in(here) is None
    text = run(here, postgres_url, monkeypatch, "status")[1]
    assert "not delivered" not in text
    assert "not kept equal" in text
    assert f"Server: 127.0.0.1:{urlsplit(postgres_url).port}/" in text


@pytest.fixture
def shared(tmp_path: Path, postgres_url: str, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """Folders of two desks, both equal with the server."""
    there, here = tmp_path / "there", tmp_path / "here"
    for name, colour in (("Ada.png", RED), ("Bert/1.png", BLUE), ("Bert/2.png", RED)):
        write(there / name, square(colour))
    for folder, what in ((there, "init"), (there, "push"), (here, "pull")):
        assert run(folder, postgres_url, monkeypatch, what)[0] == 0
    return there, here


@pytest.mark.parametrize("words", [("rename", "Bert", "Bertie"), ("merge", "Ada", "Bert"), ("remove", "Bert")])
def test_one_pull_is_enough_after_a_change_at_another_desk(
    shared: tuple[Path, Path], words: tuple[str, ...], postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    there, here = shared
    change(there, *words)
    assert run(there, postgres_url, monkeypatch, "push")[0] == 0
    status, text = run(here, postgres_url, monkeypatch, "pull", "--json")
    assert status == 0
    assert json.loads(text)["equal"], text
    assert not (here / "Bert").exists() or words[0] == "merge"
    status, text = run(here, postgres_url, monkeypatch, "push", "--json")
    assert json.loads(text)["equal"], text
    assert json.loads(text)["sent"] == 0


def test_what_a_command_changed_is_counted_before_anybody_looks_at_the_folder(
    shared: tuple[Path, Path], postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    there, _ = shared
    assert waiting_in(there) == 0
    change(there, "rename", "Ada", "Ada Byron")
    assert "1 change not delivered yet." in run(there, postgres_url, monkeypatch, "status")[1]
    assert run(there, postgres_url, monkeypatch, "check")[0] == 1
    change(there, "remove", "Bert")
    write(there / "Cleo.png", square(BLUE))
    assert waiting_in(there) == 1 + 2 + 2  # the name; two pictures that went; Cleo and her picture
    assert run(there, postgres_url, monkeypatch, "push")[0] == 0
    assert waiting_in(there) == 0


def test_a_folder_that_cannot_be_listed_does_not_count_as_removed(
    shared: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there, _ = shared
    found = scan(there)
    hidden = replace(found, files={"Ada.png": found.files["Ada.png"]}, unreadable=("Bert",))
    monkeypatch.setattr("storage.gallery.folder_scan.scan", lambda _folder, _former: hidden)
    (there / "Bert").rename(tmp_path / "out of reach")
    assert waiting_in(there) == 0


def test_leaving_says_what_stays_here_alone(
    shared: tuple[Path, Path], postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    there, _ = shared
    change(there, "rename", "Ada", "Ada Byron")
    questions: list[str] = []
    monkeypatch.setattr(App, "ask", lambda _self, question: questions.append(question))
    with pytest.raises(UsageError, match="--yes"):
        run(there, postgres_url, monkeypatch, "leave")
    assert questions[0].startswith("1 change that did not reach the server")


def test_options_belong_to_what_they_are_for(
    tmp_path: Path, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for words in (("push", "--yes"), ("check", "--desk-role", "a"), ("pull", "--save", "f"), ("key",)):
        with pytest.raises(UsageError):
            run(tmp_path / "here", postgres_url, monkeypatch, *words)


def test_a_server_that_is_away_or_has_no_tables_is_said_once(
    tmp_path: Path, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "here" / "Ada.png", square(RED))
    nowhere = urlsplit(postgres_url)._replace(path="/nobody_made_this_database").geturl()
    for url in (postgres_url, nowhere):
        for what in ("push", "pull"):
            with pytest.raises(RollcallError) as raised:
                run(tmp_path / "here", url, monkeypatch, what)
            assert raised.value.__cause__ is not raised.value


def test_a_password_is_not_asked_for_where_nobody_can_type_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    monkeypatch.delenv(PASSWORD_VARIABLE, raising=False)
    settings = Settings(gallery=GallerySettings(database="postgresql://desk@127.0.0.1/rollcall"))
    app = App(settings, tmp_path, out=io.StringIO(), err=io.StringIO())
    with pytest.raises(UsageError, match=PASSWORD_VARIABLE):
        gallery.run(parse(["gallery", "server", "password"]), app)


def test_a_folder_that_cannot_be_written_is_not_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "here" / "Ada.png", square(RED))

    def refused(_folder: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(replica, "_lock_of", refused)
    replica.look(tmp_path / "here")
    assert not (tmp_path / "here" / ".rollcall" / "journal.db").exists()


def test_the_status_of_a_folder_that_never_joined_says_what_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.socket() as taken:  # nobody listens
        taken.bind(("127.0.0.1", 0))
        url = f"postgresql://ada@127.0.0.1:{taken.getsockname()[1]}/r"
        with pytest.raises(RollcallError, match=r"does not answer.* so nothing waits here\.$"):
            run(tmp_path, url, monkeypatch, "status")


def run_as(role: str, folder: Path, url: str, monkeypatch: pytest.MonkeyPatch, *words: str) -> tuple[int, str]:
    return run(folder, of_role(url, role), monkeypatch, *words)


def test_whoever_is_not_the_owner_is_told_who_is_and_nothing_seems_to_be_granted(
    tmp_path: Path, postgres_server: PostgresServer, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk_url = prepare(postgres_url)
    stranger = f"stranger_{secrets.token_hex(4)}"
    postgres_server.execute(f"CREATE ROLE {stranger} LOGIN PASSWORD '{postgres_server.password}'")
    here = tmp_path / "here"
    owner = r"belong to postgres, and {} may .* Name postgres in place of {} in gallery\.database"
    try:
        for role in (DESK_ROLE, READER_ROLE, stranger):
            for words in (("init",), ("init", "--desk-role", stranger), ("init", "--reader-role", stranger)):
                with pytest.raises(RollcallError, match=owner.format(role, role)) as raised:
                    run_as(role, here, postgres_url, monkeypatch, *words)
                assert raised.value.exit_status == 1
                assert "pgvector" not in str(raised.value)
            with pytest.raises(RollcallError, match=owner.format(role, role)):
                run_as(role, here, postgres_url, monkeypatch, "index")
        with pytest.raises(RollcallError, match=f"{stranger} may not use the tables.* --desk-role {stranger}$"):
            run_as(stranger, here, postgres_url, monkeypatch, "status")
        with postgres_server.database() as empty, pytest.raises(RollcallError, match="database belongs to postgres"):
            run_as(stranger, here, empty, monkeypatch, "init")
        assert run(here, postgres_url, monkeypatch, "init", "--desk-role", stranger)[0] == 0
        assert run_as(stranger, here, postgres_url, monkeypatch, "status")[0] == 0
    finally:
        postgres_server.execute(f"DROP OWNED BY {stranger}", database=urlsplit(desk_url).path[1:])
        postgres_server.execute(f"DROP ROLE {stranger}")


def test_a_desk_that_may_only_read_says_so(tmp_path: Path, postgres_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    prepare(postgres_url)
    write(tmp_path / "here" / "Ada.png", square(RED))
    status, text = run_as(READER_ROLE, tmp_path / "here", postgres_url, monkeypatch, "push")
    assert status == 1
    assert "may only read there (gallery.database): what changes here stays here, 2 changes so far." in text
    assert "not delivered yet" not in text
    status, text = run_as(READER_ROLE, tmp_path / "here", postgres_url, monkeypatch, "check", "--json")
    assert (status, json.loads(text)["only_reads"]) == (1, True)


def test_desks_of_one_computer_are_told_apart(
    shared: tuple[Path, Path], postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    there, _ = shared
    found = json.loads(run(there, postgres_url, monkeypatch, "status", "--json")[1])["desks"]
    ids = [each["id"] for each in found]
    assert len(set(ids)) == 2
    lines = [line for line in run(there, postgres_url, monkeypatch, "status")[1].splitlines() if "there at" in line]
    own = desk_in(there) or "none"
    assert [line for line in lines if "this one" in line] == [line for line in lines if own[:8] in line]
    assert all(f"desk {id[:8]}" in line for id, line in zip(ids, lines, strict=True))


def test_every_site_with_a_table_is_named_by_every_run(
    tmp_path: Path, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run(tmp_path / "here", postgres_url, monkeypatch, "init")[0] == 0
    with closing(DeskAtWork(tmp_path / "north", postgres_url, site="North")) as north:
        north.add("Ada.png")
        north.sync()
    for _ in range(2):
        answer = json.loads(run(tmp_path / "here", postgres_url, monkeypatch, "index", "--json")[1])
        assert answer["sites"] == ["North"]
