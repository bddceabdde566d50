"""``gallery strangers``."""

from __future__ import annotations

import io
from datetime import datetime
from pathlib import Path

import pytest

from commands.app import App
from commands.gallery import command as gallery
from main import parse
from recognition.errors import UsageError
from settings import PrivacySettings, Settings
from storage.journal.journal import JournalFile, SightingQuery
from tests.commands.gallery.journal_commands import NOW, as_json, run, seen, stranger
from tests.conftest import text_of


def test_strangers_are_listed(app: App, journal: JournalFile) -> None:
    assert run(app, "strangers") == "No stranger is kept.\n"
    number = stranger(journal)
    assert run(app, "strangers").startswith(f"Stranger {number}  seen 2 times, last ")
    answer = as_json(app, "strangers")
    assert answer["kept_hours"] == 24
    (found,) = answer["strangers"]
    assert (found["id"], found["looks"], len(found["times"]), found["sources"]) == (number, 2, 2, ["camera 0"])
    assert datetime.fromisoformat(found["until"]).timestamp() == NOW + 86400


def test_a_stranger_gets_a_name(app: App, journal: JournalFile) -> None:
    number = stranger(journal)
    printed = run(app, "strangers", "--name", str(number), "Grace Hopper")
    assert printed == (
        f"Stranger {number} is Grace Hopper: 2 pictures are in the gallery, and all their sightings have the name.\n"
    )
    assert len(list((app.gallery_folder / "Grace Hopper").iterdir())) == 2
    assert {row.person for row in journal.find(SightingQuery(), now=NOW)[0]} == {"Grace Hopper"}
    assert as_json(app, "strangers")["strangers"] == []


def test_a_name_that_means_somebody_registered_is_questioned(app: App, journal: JournalFile) -> None:
    run(app, "strangers", "--name", str(stranger(journal)), "Grace Hopper")
    number = stranger(journal)
    with pytest.raises(UsageError, match="registered as 'Grace Hopper'"):
        run(app, "strangers", "--name", str(number), "grace hopper")
    with pytest.raises(UsageError, match="looks like 'Grace Hopper', who is registered"):
        run(app, "strangers", "--name", str(number), "grace hopper", "--as-new")
    run(app, "strangers", "--name", str(number), "Gracé Hopper", "--as-new")
    assert {row.person for row in journal.find(SightingQuery(), now=NOW)[0]} == {"Grace Hopper", "Gracé Hopper"}


def test_looks_that_are_not_kept_any_more_are_nobody_s_pictures(app: App, journal: JournalFile) -> None:
    """They are there until they are deleted."""
    old, partly_old = stranger(journal, NOW - 90_000, NOW - 90_000), stranger(journal, NOW, NOW - 90_000)
    assert [each["id"] for each in as_json(app, "strangers")["strangers"]] == [partly_old]
    for action in (("--name", str(old), "Grace"), ("--ignore", str(old))):
        with pytest.raises(UsageError, match=f"There is no stranger {old}"):
            run(app, "strangers", *action)
    assert "1 picture is in the gallery" in run(app, "strangers", "--name", str(partly_old), "Grace")
    run(app, "strangers", "--erase", str(old))
    assert journal.strangers.all() == ()


def test_a_stranger_is_ignored(app: App, journal: JournalFile) -> None:
    number = stranger(journal)
    run(app, "strangers", "--ignore", str(number))
    assert len(list((app.gallery_folder / ".rollcall" / "ignored").iterdir())) == 2
    assert as_json(app, "strangers")["strangers"] == []
    assert as_json(app, "sightings")["total"] == 0


def test_strangers_are_erased(app: App, journal: JournalFile, monkeypatch: pytest.MonkeyPatch) -> None:
    first, _ = stranger(journal), stranger(journal)
    journal.put([seen("Ada")], now=NOW)
    run(app, "strangers", "--erase", str(first))
    assert as_json(app, "sightings")["total"] == 3
    monkeypatch.setattr("sys.stdin", io.StringIO())
    with pytest.raises(UsageError, match="add --yes"):
        run(app, "strangers", "--erase", "all")
    run(app, "strangers", "--erase", "all", "--yes")
    assert [each["person"] for each in as_json(app, "sightings")["sightings"]] == ["Ada"]


@pytest.mark.parametrize(
    "words", [("--name", "7", "Ada"), ("--ignore", "7"), ("--erase", "7"), ("--erase", "everybody")]
)
def test_a_stranger_who_is_not_there_is_refused(app: App, words: tuple[str, ...]) -> None:
    with pytest.raises(UsageError, match="gallery strangers"):
        run(app, "strangers", *words)


def test_that_no_stranger_is_kept_where_consent_is_required_is_told_so(tmp_path: Path) -> None:
    (tmp_path / "gallery").mkdir()
    app = App(
        Settings(privacy=PrivacySettings(require_consent=True)),
        tmp_path / "gallery",
        out=io.StringIO(),
        err=io.StringIO(),
    )
    assert gallery.run(parse(["gallery", "strangers"]), app) == 0
    assert "consent is required" in text_of(app.out)
    assert "strangers_keep_hours" not in text_of(app.out)
