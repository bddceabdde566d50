"""``privacy inspect``, ``rekey``, ``recovery-phrase``, ``recover`` and ``unseal``, and how keys are got by commands."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from commands.app import App
from commands.gallery import command as gallery
from commands.privacy import command as privacy
from commands.sealing import ask_passphrase, configure_sealing, seal_before, window_passphrase
from main import parse
from recognition.errors import RollcallError, UsageError
from services.privacy.erasure import Places, erase_person
from settings import PrivacySettings, Settings
from storage.sealing.errors import SealedError
from storage.sealing.vault import configure
from tests.conftest import text_of
from tests.storage.sealing.sealed_gallery import NAMES, content_of, fill, policy_in


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> App:
    """A plain gallery of an earlier version, and settings that seal it."""
    for module in ("commands.sealing", "commands.privacy.sealing"):
        monkeypatch.setattr(f"{module}.key_folder", lambda: tmp_path / "keys")
    own = Places(tmp_path / "gallery", (tmp_path / "keys", tmp_path / "data"))
    monkeypatch.setattr("commands.privacy.sealing.places_of", lambda _app: own)
    configure(policy_in(tmp_path / "keys", seal=False))
    fill(tmp_path / "gallery")
    (tmp_path / "gallery" / f"{NAMES[0]}.jpg").write_bytes(b"\xff\xd8\xff")
    return App(Settings(), tmp_path / "gallery", out=io.StringIO(), err=io.StringIO())


def run(app: App, *words: str) -> tuple[int, str]:
    app.out = io.StringIO()
    status = privacy.run(parse(["privacy", *words]), app)
    return status, text_of(app.out)


def inspected(app: App) -> tuple[int, dict[str, Any], dict[str, list[str]]]:
    status, text = run(app, "inspect", "--json")
    answer = json.loads(text)
    kinds: dict[str, list[str]] = {}
    for each in answer["files"]:
        kinds.setdefault(each["sees"], []).append(Path(each["file"]).name)
    return status, answer, kinds


def test_inspect_tells_the_plain_from_the_sealed(app: App) -> None:
    configure_sealing(replace(app.settings, privacy=PrivacySettings(seal=False)), app.say)
    status, answer, kinds = inspected(app)
    assert (status, answer["sealed"]) == (0, False)
    assert set(kinds["plain-database"]) == {"index.sqlite", "journal.sqlite"}
    assert len(kinds["plain-face"]) == 4
    assert "sealed" not in kinds
    configure_sealing(app.settings, app.say)
    seal_before(app)
    status, answer, kinds = inspected(app)
    assert (status, answer["sealed"], answer["key"], answer["complete"]) == (0, True, "file", True)
    assert kinds["photo"] == [f"{NAMES[0]}.jpg"]
    assert len(kinds["key"]) == 1
    assert not {"plain-database", "plain-face", "plain-text", "unreadable"} & kinds.keys()
    assert all(each["private"] for each in answer["files"] if each["sees"] not in ("photo", "network"))
    text = run(app, "inspect")[1]
    assert "whoever has this file and a gallery can open it" in text
    assert "its key comes from a file that only you can read" in text


def test_inspect_fails_where_something_lies_plain_in_a_sealed_gallery(app: App) -> None:
    configure_sealing(app.settings, app.say)
    seal_before(app)
    (app.gallery_folder / ".rollcall" / "left.json").write_text("{}")
    status, text = run(app, "inspect")
    assert status == 1
    assert "Not sealed:" in text
    assert "left.json" in text


def test_inspect_says_what_others_can_read_and_that_the_key_is_missing(app: App, tmp_path: Path) -> None:
    configure_sealing(app.settings, app.say)
    seal_before(app)
    photo = app.gallery_folder / f"{NAMES[0]}.jpg"
    photo.chmod(0o600)
    status, text = run(app, "inspect")
    assert (status, "Other accounts" in text) == (0, False)
    photo.chmod(0o644)
    assert f"Other accounts can read 1 photo, {photo} among them." in run(app, "inspect")[1]
    (key,) = (tmp_path / "keys").glob("*.key")
    key.unlink()
    status, text = run(app, "inspect")
    assert status == 1
    assert f"The file with the key is missing, so nobody can open the gallery: {key}" in text
    assert inspected(app)[1]["key_missing"] is True


def test_a_phrase_of_another_gallery_fails_and_a_new_passphrase_is_asked_for(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    configure_sealing(app.settings, app.say)
    seal_before(app)
    monkeypatch.setenv("ROLLCALL_RECOVERY_PHRASE", "abandon " * 23 + "art")
    with pytest.raises(RollcallError, match="another gallery") as failed:
        run(app, "recover")
    assert failed.value.exit_status == 1
    monkeypatch.setenv("ROLLCALL_RECOVERY_PHRASE", "no phrase at all")
    with pytest.raises(UsageError, match="24 words"):
        run(app, "recover")
    monkeypatch.setattr("sys.stdin", io.StringIO())
    with pytest.raises(SealedError, match="A new passphrase is needed"):
        run(app, "rekey", "--key", "passphrase")


def test_photos_are_sealed_and_made_plain_by_command(app: App) -> None:
    photo = app.gallery_folder / f"{NAMES[0]}.jpg"
    content = photo.read_bytes()
    with pytest.raises(UsageError, match=r"set privacy\.photos sealed"):
        run(app, "photos", "sealed")
    sealed = replace(app, settings=replace(app.settings, privacy=PrivacySettings(key="file", photos="sealed")))
    configure_sealing(sealed.settings, app.say)
    assert run(sealed, "photos", "sealed") == (0, "1 photo is sealed, 0 plain.\n")
    assert not photo.exists()
    status, _, kinds = inspected(sealed)
    assert (status, "photo" in kinds, "sealed-named" in kinds) == (0, False, False)
    with pytest.raises(UsageError, match=r"set privacy\.photos plain"):
        run(sealed, "photos", "plain")
    assert run(app, "photos", "plain") == (0, "0 photos are sealed, 1 plain.\n")
    assert (app.gallery_folder / NAMES[0] / photo.name).read_bytes() == content
    assert [each.action for each in app.audit_trail.entries()] == ["photos-sealed", "photos-released"]


def test_sealed_photos_are_shown_and_named_without_their_folder(app: App) -> None:
    sealed = replace(app, settings=replace(app.settings, privacy=PrivacySettings(key="file", photos="sealed")))
    configure_sealing(sealed.settings, app.say)
    run(sealed, "photos", "sealed")

    def words(*given: str) -> str:
        sealed.out = io.StringIO()
        assert gallery.run(parse(["gallery", *given]), sealed) == 0
        return text_of(sealed.out)

    path = f"{NAMES[0]}/{NAMES[0]}.jpg"
    assert "delete that folder" in words("remove", path)
    listed = words("restore")
    assert ".rollcall/photos" not in listed
    (kept,) = (line.partition(": ")[2] for line in listed.splitlines() if line.endswith(f"/{path}"))
    assert kept.startswith(".rollcall/removed/")
    words("restore", kept)
    assert "Set aside" in words("set-aside", path)


def test_the_key_is_changed_lost_brought_back_and_given_up(app: App, tmp_path: Path) -> None:
    configure_sealing(app.settings, app.say)
    seal_before(app)
    wanted = content_of(app.gallery_folder)
    (former,) = (tmp_path / "keys").glob("*.key")
    assert run(app, "rekey", "--forget-former")[0] == 0
    assert not former.exists()
    status, words = run(app, "recovery-phrase")
    assert (status, len(words.split())) == (0, 24)
    for each in (tmp_path / "keys").iterdir():
        each.unlink()
    configure_sealing(app.settings, app.say)
    with pytest.raises(SealedError, match="privacy recover"):
        content_of(app.gallery_folder)
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("ROLLCALL_RECOVERY_PHRASE", words)
        assert run(app, "recover")[0] == 0
    configure_sealing(app.settings, app.say)
    assert content_of(app.gallery_folder) == wanted
    with pytest.raises(UsageError, match="--yes"):
        run(app, "unseal")
    assert run(app, "unseal", "--yes")[0] == 0
    assert not list((app.gallery_folder / ".rollcall").glob("seal*.json"))
    assert [each.action for each in app.audit_trail.entries()] == [
        "key-changed",
        "recovery-phrase-shown",
        "key-recovered",
        "unsealed",
    ]


def test_a_passphrase_comes_from_the_environment_or_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    assert ask_passphrase(False) is None
    monkeypatch.setenv("ROLLCALL_PASSPHRASE_FILE", str(tmp_path / "secret"))
    with pytest.raises(UsageError, match="cannot be read"):
        ask_passphrase(False)
    (tmp_path / "secret").write_text("a long enough one\n")
    assert ask_passphrase(True) == "a long enough one"
    monkeypatch.setenv("ROLLCALL_PASSPHRASE", "short")
    assert ask_passphrase(False) == "short"
    with pytest.raises(UsageError, match="at least 8"):
        ask_passphrase(True)


def test_the_window_asks_for_a_passphrase_where_one_is_needed(app: App) -> None:
    configure_sealing(app.settings, app.say)
    assert window_passphrase(app, app.say) is None
    settings = replace(app.settings, privacy=PrivacySettings(key="passphrase"))
    configure_sealing(settings, app.say)
    asked = window_passphrase(app, app.say)
    assert asked is not None
    is_new, take = asked
    assert is_new
    assert "at least 8" in str(take("short"))
    assert take("a long enough one") is None
    wanted = content_of(app.gallery_folder)
    configure_sealing(settings, app.say)
    asked = window_passphrase(app, app.say)
    assert asked is not None
    assert not asked[0]
    assert "not the gallery's" in str(asked[1]("another one"))
    assert asked[1]("a long enough one") is None
    assert content_of(app.gallery_folder) == wanted


def test_erasing_finds_what_is_left_inside_of_sealed_files(app: App) -> None:
    from storage.sealing.files import read_file, write_file

    configure_sealing(app.settings, app.say)
    seal_before(app)
    gallery = app.gallery_folder
    planted = gallery / ".rollcall" / "removed" / "note.bin"
    write_file(planted, f"about {NAMES[0]}".encode())
    done = erase_person(Places(gallery, ()), NAMES[0], app.audit_trail, 1.0)
    assert [(each.file, each.kind) for each in done.left] == [(planted, "name")]
    assert NAMES[0] not in read_file(gallery / ".rollcall" / "due.json").decode()
    planted.unlink()
    (gallery / f"{NAMES[0]}.jpg").write_bytes(b"\xff\xd8\xff")
    assert erase_person(Places(gallery, ()), NAMES[0], app.audit_trail, 2.0).receipt.is_complete


@pytest.mark.parametrize("words", [("rename", NAMES[0], "Somebody"), ("merge", NAMES[0], "Somebody else")])
def test_without_the_key_no_picture_is_moved(app: App, tmp_path: Path, words: tuple[str, ...]) -> None:
    other = app.gallery_folder / "Somebody else.jpg"
    other.write_bytes(b"\xff\xd8\xff\xe0")
    configure_sealing(app.settings, app.say)
    seal_before(app)
    (tmp_path / "keys").rename(tmp_path / "elsewhere")
    configure_sealing(app.settings, app.say)
    before = sorted(path for path in app.gallery_folder.rglob("*") if ".rollcall" not in path.parts)
    with pytest.raises(SealedError, match="Nothing was changed"):
        gallery.run(parse(["gallery", *words]), app)
    assert sorted(path for path in app.gallery_folder.rglob("*") if ".rollcall" not in path.parts) == before
    (tmp_path / "elsewhere").rename(tmp_path / "keys")
    configure_sealing(app.settings, app.say)
    assert gallery.run(parse(["gallery", *words]), app) == 0
