"""``gallery server``: a folder moves to a real server and back by one command each, with a check that counts."""

from __future__ import annotations

import io
import json
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
from services.desks.exchange import waiting_in
from settings import GallerySettings, Settings
from storage.files.gallery_folder import scan
from storage.gallery.gallery import Gallery
from storage.journal.journal import JournalFile
from storage.server import replica
from storage.server.address import PASSWORD_VARIABLE
from tests.desks import address_of
from tests.fakes import BLUE, RED
from tests.gallery_folder import SquareEnroller, square, write


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
