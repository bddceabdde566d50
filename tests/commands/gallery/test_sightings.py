from __future__ import annotations

import argparse
import io
import time
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from commands.app import App
from commands.dates import beginning, end, whole_day
from commands.gallery import command as gallery
from main import parse
from recognition.errors import UsageError
from settings import Settings, SightingsSettings
from storage.database import Database
from storage.database_failures import NOTICES
from storage.files.picture_notes import PictureNote, encode_picture
from storage.journal.journal import JournalFile, SightingQuery, follow_renamed
from storage.migration import Work
from storage.sqlite import sqlite3
from tests.commands.gallery.journal_commands import NOW, as_json, run, seen, stranger
from tests.conftest import text_of
from tests.tracks import face_chip


def test_sightings_are_listed_newest_first(app: App, journal: JournalFile) -> None:
    assert run(app, "sightings") == "Nobody was seen, as far as is kept.\n"
    journal.put([seen("Ada Lovelace", NOW - 900), seen("Bea", NOW, is_open=True)], now=time.time())
    lines = run(app, "sightings").splitlines()
    assert [line.split("  ")[0] for line in lines] == ["name", "Bea", "Ada Lovelace", "", "2 sightings"]
    assert "here now" in lines[1]
    assert "50 s" in lines[2]
    assert "0.31" in lines[2]


def test_sightings_as_json(app: App, journal: JournalFile) -> None:
    journal.put([seen("Ada")], now=NOW)
    stranger(journal)
    answer = as_json(app, "sightings", "--person", "Ada")
    assert answer["total"] == 1
    (found,) = answer["sightings"]
    assert datetime.fromisoformat(found.pop("first_seen")).timestamp() == NOW
    assert datetime.fromisoformat(found.pop("last_seen")).timestamp() == NOW + 60
    assert found == {
        "id": 1,
        "person": "Ada",
        "stranger": None,
        "seconds": 50.0,
        "distance": 0.31,
        "looks": 7,
        "source": "camera 0",
        "position": None,
        "by_hand": False,
        "note": "",
        "present": False,
    }
    assert {each["stranger"] for each in as_json(app, "sightings")["sightings"]} == {None, 1}
    assert as_json(app, "sightings", "--no-strangers")["total"] == 1


def test_sightings_of_a_time(app: App, journal: JournalFile) -> None:
    noon = datetime.combine(date.today() - timedelta(days=1), datetime.min.time()).timestamp() + 12 * 3600
    journal.put([seen("Ada", noon - 86400), seen("Bea", noon), seen("Cy", noon + 3600)], now=NOW)
    yesterday = f"{datetime.fromtimestamp(noon):%Y-%m-%d}"

    def people(*words: str) -> set[str]:
        return {each["person"] for each in as_json(app, "sightings", *words)["sightings"]}

    assert people("--since", yesterday) == {"Bea", "Cy"}
    assert people("--until", yesterday) == {"Ada", "Bea", "Cy"}
    assert people("--day", yesterday) == {"Bea", "Cy"}
    assert people("--day", "yesterday", "--person", "Cy") == {"Cy"}
    assert people("--since", f"{yesterday}T12:30") == {"Cy"}
    assert people("--until", f"{yesterday} 12:30") == {"Ada", "Bea"}
    days = as_json(app, "sightings", "--days", "--day", yesterday)["days"]
    assert [(each["day"], each["name"], each["sightings"]) for each in days] == [
        (yesterday, "Bea", 1),
        (yesterday, "Cy", 1),
    ]
    assert run(app, "sightings", "--days", "--person", "Bea").splitlines()[1].split() == [
        yesterday, "Bea", "12:00:00", "12:01:00", "50", "s", "1",
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["soon", "2026-13-01", "25:00", "99999-01-01", ""])
def test_a_time_that_is_none_is_refused_in_a_sentence(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(["gallery", "sightings", "--since", text])
    assert ended.value.code == 2
    assert (
        f"'{text}' is no date or time that Rollcall can read: write one such as 2026-11-02" in capsys.readouterr().err
    )


def test_a_time_alone_is_one_of_today() -> None:
    today = datetime.now().replace(hour=8, minute=2, second=0, microsecond=0)
    assert beginning("08:02") == beginning("8:02") == beginning("08:02:00") == today.timestamp()
    for text in ("24:00", "8", "8:2"):
        with pytest.raises(argparse.ArgumentTypeError, match="10:30 of today"):
            beginning(text)


def test_dates_are_of_this_computer_and_an_end_includes_its_day() -> None:
    assert beginning("2026-11-02") == datetime(2026, 11, 2).timestamp()
    assert end("2026-11-02") == datetime(2026, 11, 3).timestamp()
    assert end("2026-11-02T10:30") == datetime(2026, 11, 2, 10, 30).timestamp()
    assert beginning("2026-11-02T10:30:00+00:00") == 1793615400.0
    assert whole_day("today")[0] == datetime.combine(date.today(), datetime.min.time()).timestamp()


def test_somebody_is_entered_by_hand(app: App, journal: JournalFile) -> None:
    at = datetime.fromtimestamp(NOW).isoformat()
    run(app, "sightings", "--add", " Ada  Lovelace", "--at", at, "--note", "forgot her badge")
    ((row,), _) = journal.find(SightingQuery(), now=NOW)
    assert (row.person, row.first_seen, row.note, row.by_hand) == ("Ada Lovelace", NOW, "forgot her badge", True)
    run(app, "sightings", "--add", "Bea")
    assert journal.find(SightingQuery(person="Bea"), now=NOW)[0][0].first_seen > NOW


def test_sightings_are_exported(app: App, journal: JournalFile, tmp_path: Path) -> None:
    journal.put([seen("Ada"), seen("Bea")], now=NOW)
    file = tmp_path / "seen.csv"
    assert run(app, "sightings", "--person", "Ada", "--export", str(file)) == f"Saved 1 sighting in {file}\n"
    assert "Bea" not in file.read_text(encoding="utf-8-sig")


def test_days_are_exported(app: App, journal: JournalFile, tmp_path: Path) -> None:
    journal.put([seen("Ada"), seen("Ada", NOW + 90), seen("Bea")], now=NOW)
    file = tmp_path / "days.csv"
    assert run(app, "sightings", "--days", "--person", "Ada", "--export", str(file)).endswith(f"in {file}\n")
    heading, *lines = file.read_text(encoding="utf-8-sig").splitlines()
    assert heading == "day,name,first seen,last seen,seconds,sightings"
    assert {line.split(",")[1] for line in lines} == {"Ada"}
    assert sum(int(line.split(",")[-1]) for line in lines) >= 2


def test_a_name_is_spelled_as_it_is_registered(app: App, journal: JournalFile) -> None:
    (app.gallery_folder / "obama.jpg").write_bytes(encode_picture(face_chip(60).image, PictureNote(face_chip(60).face)))
    assert run(app, "sightings", "--add", "OBAMA").startswith("obama, ")
    run(app, "sightings", "--add", "Obama", "--as-new")
    assert [row["person"] for row in as_json(app, "sightings", "--person", "OBAMA")["sightings"]] == ["obama"]
    assert [row["person"] for row in as_json(app, "sightings", "--person", "Obama")["sightings"]] == ["Obama"]
    journal.put([seen("Zoë")], now=NOW)  # not registered any more
    assert as_json(app, "sightings", "--person", "zoe")["total"] == 1


@pytest.mark.parametrize(
    "words",
    [
        ("sightings", "--add", "Ada"),
        ("sightings", "--erase", "--yes"),
        ("strangers", "--name", "1", "Grace"),
        ("strangers", "--ignore", "1"),
        ("strangers", "--erase", "1"),
        ("strangers", "--erase", "all", "--yes"),
    ],
)
def test_what_is_not_kept_is_no_success(
    app: App, journal: JournalFile, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    stranger(journal)

    def write_in_memory(self: Database, work: Work) -> None:
        self._use_memory("The disk with the gallery is full.")
        write(self, work)

    write = Database.write
    monkeypatch.setattr(Database, "write", write_in_memory)
    assert gallery.run(parse(["gallery", *words]), app) == 1
    assert text_of(app.out) == ""
    assert "The disk with the gallery is full." in text_of(app.err)


def test_a_question_that_makes_no_sense_is_said(app: App, journal: JournalFile) -> None:
    journal.put([seen("Ada")], now=NOW)
    for words, sentence in (
        (["--since", "today", "--until", "yesterday"], "--since lies after --until"),
        (["--person", "Nobody Known"], "Nobody called Nobody Known is registered or was seen"),
    ):
        with pytest.raises(UsageError, match=sentence):
            gallery.run(parse(["gallery", "sightings", *words]), app)
    assert "Ada" in run(app, "sightings", "--person", "ada")


def test_a_gallery_that_cannot_be_written_to_does_not_go_on(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    write = Database.write

    def write_in_memory(self: Database, work: Work) -> None:
        self._use_memory(NOTICES[sqlite3.SQLITE_READONLY])
        write(self, work)

    monkeypatch.setattr(Database, "write", write_in_memory)
    assert gallery.run(parse(["gallery", "sightings", "--add", "Ada"]), app) == 1
    assert text_of(app.err) == "The gallery folder cannot be written to, so nothing was stored.\n"


def test_without_a_gallery_folder_nothing_is_written_down(tmp_path: Path) -> None:
    app = App(Settings(), tmp_path / "nowhere", out=io.StringIO(), err=io.StringIO())
    assert gallery.run(parse(["gallery", "sightings", "--add", "Ada"]), app) == 1
    assert "nothing was stored" in text_of(app.err)


def test_sightings_go_along_when_somebody_is_renamed_or_merged(app: App, journal: JournalFile) -> None:
    journal.put([seen("Ada"), seen("Bea")], now=NOW)
    for name in ("Ada", "Bea"):
        (app.gallery_folder / f"{name}.jpg").write_bytes(
            encode_picture(face_chip(60).image, PictureNote(face_chip(60).face))
        )
    run(app, "rename", "Ada", "Ada Lovelace")
    assert {row["person"] for row in as_json(app, "sightings")["sightings"]} == {"Ada Lovelace", "Bea"}
    run(app, "merge", "Bea", "Ada Lovelace")
    assert {row["person"] for row in as_json(app, "sightings")["sightings"]} == {"Ada Lovelace"}


def test_without_a_journal_none_is_made_of_a_rename(tmp_path: Path) -> None:
    follow_renamed(tmp_path, [("Ada", "Bea")])
    assert not (tmp_path / ".rollcall").exists()


def test_erasing_asks_first(app: App, journal: JournalFile, monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    journal.put([seen("Ada"), seen("Bea")], now=NOW)
    app.err = Terminal()
    monkeypatch.setattr("sys.stdin", io.StringIO("y\n"))
    with pytest.raises(UsageError, match="add --yes"):
        run(app, "sightings", "--erase")
    monkeypatch.setattr("sys.stdin", Terminal("\n"))
    assert run(app, "sightings", "--erase") == "Nothing was erased.\n"
    monkeypatch.setattr("sys.stdin", Terminal("y\n"))
    assert run(app, "sightings", "--erase", "--person", "Ada") == "1 sighting erased.\n"
    assert run(app, "sightings", "--erase", "--yes") == "1 sighting erased.\n"
    assert run(app, "sightings", "--erase", "--yes") == "There are no such sightings.\n"


@pytest.mark.parametrize(
    "words",
    [
        ("--day", "today", "--since", "today"),
        ("--note", "hello"),
        ("--erase", "--export", "x.csv"),
        ("--export", "x.pdf"),
        ("--export", "x.csv", "--json"),
        ("--as-new",),
        ("--add", " "),
    ],
)
def test_what_does_not_go_together_is_refused(app: App, words: tuple[str, ...]) -> None:
    with pytest.raises(UsageError):
        run(app, "sightings", *words)


def test_what_is_too_old_is_not_listed_any_more(app: App, journal: JournalFile) -> None:
    journal.put([seen("Ada", NOW - 31 * 86400), seen("Bea")], now=NOW)
    assert as_json(app, "sightings")["total"] == 1
    app.settings = Settings(sightings=SightingsSettings(keep_days=0))
    assert as_json(app, "sightings")["total"] == 0
    with pytest.raises(UsageError, match="keep_days"):
        run(app, "sightings", "--add", "Ada")


@pytest.mark.parametrize("days", [40, 400, -40, -20_000])
@pytest.mark.parametrize("words", [("sightings",), ("sightings", "--days"), ("strangers",)])
def test_a_look_with_a_wrong_clock_deletes_nothing(
    app: App, journal: JournalFile, monkeypatch: pytest.MonkeyPatch, days: int, words: tuple[str, ...]
) -> None:
    stranger(journal)
    journal.put([seen("Ada", NOW - day * 86400) for day in range(20)], now=NOW)
    with monkeypatch.context() as patched:
        patched.setattr("time.time", lambda: NOW + days * 86400)
        run(app, *words)
        if days > 0 and words[0] == "sightings":
            said = text_of(app.err)
            assert "22 sightings are older than 30 days by this computer's clock" in said
            assert "Nothing was deleted" in said
    assert as_json(app, "sightings")["total"] == 22
    assert len(as_json(app, "strangers")["strangers"]) == 1
    assert "Nothing was deleted" not in text_of(app.err) or days > 0


def test_what_was_cleared_is_restored(app: App, journal: JournalFile) -> None:
    assert "nothing was cleared" in run(app, "sightings", "--restore")
    journal.put([seen("Ada", NOW - 20 * 86400), seen("Bea")], now=NOW)
    journal.forget_old(NOW + 20 * 86400, keep_days=30, keep_hours=24, is_sure=True)
    assert as_json(app, "sightings")["total"] == 1
    assert run(app, "sightings", "--restore").startswith("1 sighting and 0 looks at strangers are back.")
    assert as_json(app, "sightings")["total"] == 2
    with pytest.raises(UsageError, match="do not go together"):
        run(app, "sightings", "--restore", "--erase")


def test_erasing_deletes_what_is_hidden_and_what_was_cleared(app: App, journal: JournalFile) -> None:
    journal.put([seen("Ada", NOW - 40 * 86400), seen("Ada", NOW - 50 * 86400), seen("Bea")], now=NOW)
    journal.forget_old(NOW, keep_days=45, keep_hours=24, is_sure=True)
    assert run(app, "sightings", "--erase", "--person", "Ada", "--yes") == "2 sightings erased.\n"
    assert journal.restore_cleared() == (0, 0)


def test_a_damaged_journal_is_told(app: App) -> None:
    file = app.gallery_folder / ".rollcall" / "journal.sqlite"
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(b"no database at all" * 500)
    run(app, "sightings")
    assert "journal.damaged.sqlite" in text_of(app.err)
