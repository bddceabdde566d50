"""``privacy consent`` and ``privacy export``: what is given, withdrawn and written to a zip file."""

from __future__ import annotations

import io
import json
import time
import zipfile
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from commands.app import App
from commands.gallery import command as gallery
from commands.privacy import command as privacy
from main import parse
from recognition.errors import UsageError
from services.privacy.sample_texts import SAMPLES
from settings import PrivacySettings, Settings
from storage.files.picture_notes import note_of
from storage.journal.journal import JournalFile
from tests.conftest import text_of
from tests.fakes import RED
from tests.gallery_folder import square, write

SIGNATURE = b"\x89PNG\r\n\x1a\n drawn"


@pytest.fixture
def app(tmp_path: Path) -> App:
    folder = tmp_path / "people"
    for name in ("Ada", "Bea"):
        write(folder / name / "one.png", square(RED))
    return App(Settings(), folder, out=io.StringIO(), err=io.StringIO())


def privacy_of(app: App, *words: str) -> Any:
    app.out = io.StringIO()
    assert privacy.run(parse(["privacy", *words]), app) == 0
    text = text_of(app.out)
    return json.loads(text) if "--json" in words else text


def consent(app: App, *words: str) -> Any:
    return privacy_of(app, "consent", *words, "--json")


def test_a_consent_is_given_withdrawn_and_recorded(app: App, tmp_path: Path) -> None:
    (tmp_path / "sign.png").write_bytes(SIGNATURE)
    consent(app, "give", "Ada", "--text", "sample-de", "--signed", "Ada  King", "--until", "2100-01-01")
    consent(
        app, "give", "Bea", "--text", "sample-en", "--signature", str(tmp_path / "sign.png"), "--for", "recognition"
    )
    assert {each["person"]: each["state"] for each in consent(app, "list")} == {"Ada": "given", "Bea": "given"}
    consent(app, "withdraw", "Bea")

    ada, bea = consent(app, "show", "Ada"), consent(app, "show", "Bea")
    assert (ada["state"], ada["consent"]["signed_name"]) == ("given", "Ada King")
    assert ada["consent"]["purposes"] == ["photo", "recognition", "sightings"]
    assert [each["act"] for each in bea["history"]] == ["given", "withdrawn"]
    assert bea["history"][0]["has_signature"]
    assert [each["person"] for each in consent(app, "list", "--without")] == ["Bea"]
    entries = app.audit_trail.entries()
    assert [each.action for each in entries] == ["consent-given", "consent-given", "consent-withdrawn"]
    assert [each.people for each in entries] == [("Ada",), ("Bea",), ("Bea",)]
    assert entries[1].details == {"until": 0, "recognition": 1, "sightings": 0, "photo": 0}
    assert app.audit_trail.verify() == ()


@pytest.mark.parametrize(("name", "nearest"), [("Bea", None), ("Beaa", "Bea"), ("ada", "Ada"), ("Zoe", None)])
def test_a_consent_of_nobody_who_is_registered_is_told(app: App, name: str, nearest: str | None) -> None:
    given = consent(app, "give", name, "--text", "sample-en", "--signed", "X")
    assert (given["act"], given["is_registered"], given["nearest"]) == ("given", name == "Bea", nearest)
    said = text_of(app.err)
    assert (f"Nobody is registered by the name '{name}'" in said) == (name != "Bea")
    assert ("Did you mean" in said) == (nearest is not None)


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (["--text", "sample-en"], "the name that the person typed"),
        (["--text", "none", "--signed", "Ada"], "There is no text 'none'"),
        (["--text", "sample-en", "--signed", "Ada", "--until", "2001-01-01"], "later than now"),
        (["--text", "sample-en", "--signed", "Ada", "--for", "photo"], "without recognition"),
        (["--text", "sample-en", "--signature", "main.py"], "PNG"),
    ],
)
def test_what_is_no_consent_is_refused(app: App, words: list[str], problem: str) -> None:
    with pytest.raises(UsageError, match=problem):
        consent(app, "give", "Ada", *words)
    assert consent(app, "show", "Ada")["state"] == "none"
    assert app.audit_trail.entries() == ()


def test_a_consent_that_cannot_be_recorded_is_not_stored(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise UsageError("no")

    with monkeypatch.context() as patched:
        patched.setattr(type(app.audit_trail), "record", fail)
        with pytest.raises(UsageError, match="no"):
            consent(app, "give", "Ada", "--text", "sample-en", "--signed", "Ada")
    assert consent(app, "show", "Ada")["history"] == []


def test_nobody_withdraws_what_was_not_given(app: App) -> None:
    with pytest.raises(UsageError, match="no consent that could be withdrawn"):
        consent(app, "withdraw", "Ada")


def test_withdrawing_erases_where_that_is_asked_for(app: App) -> None:
    consent(app, "give", "Ada", "--text", "sample-en", "--signed", "Ada")
    assert consent(app, "withdraw", "Ada", "--erase")["complete"]
    assert [each["person"] for each in consent(app, "list")] == ["Bea"]


def test_texts_of_the_organisation_have_versions_and_samples_a_warning(app: App, tmp_path: Path) -> None:
    own = tmp_path / "own.txt"
    for body in ("We ask you.", "We ask you kindly."):
        own.write_text(body, encoding="utf-8")
        privacy_of(app, "consent", "texts", "--add", str(own), "--name", "desk", "--language", "en")
    consent(app, "give", "Ada", "--text", "desk", "--signed", "Ada")
    assert consent(app, "show", "Ada")["consent"]["version"] == 2
    names = [each["name"] for each in consent(app, "texts")]
    assert names == ["desk", *sorted(f"sample-{each}" for each in SAMPLES)]
    warnings = {"en": "lawyer", "de": "Rechtsberatung", "fr": "avocat", "es": "abogado", "zh": "律师", "ar": "محامي"}
    for language, word in warnings.items():
        assert word in SAMPLES[language].splitlines()[0]
        assert len(SAMPLES[language].split("\n- ")) == 4  # the three purposes


def test_a_consent_follows_a_rename_by_command(app: App) -> None:
    consent(app, "give", "Ada", "--text", "sample-en", "--signed", "Ada")
    assert gallery.run(parse(["gallery", "rename", "Ada", "Ada King"]), app) == 0
    assert consent(app, "show", "Ada King")["state"] == "given"
    assert consent(app, "show", "Ada")["state"] == "none"


def test_an_export_holds_everything_of_one_person(app: App, tmp_path: Path) -> None:
    (tmp_path / "sign.png").write_bytes(SIGNATURE)
    consent(app, "give", "Ada", "--text", "sample-en", "--signature", str(tmp_path / "sign.png"))
    with closing(JournalFile(app.gallery_folder)) as journal:
        journal.add_by_hand("Ada", time.time(), "late")
        journal.add_by_hand("Bea", time.time())
    file = tmp_path / "out.zip"
    assert privacy_of(app, "export", "Ada", "--out", str(file), "--json")["count"] == 1
    assert file.stat().st_mode & 0o077 == 0
    with zipfile.ZipFile(file) as made:
        assert made.testzip() is None
        assert set(made.namelist()) == {
            "README.txt", "Ada/person.json", "Ada/pictures/one.png", "Ada/signatures/1.png"
        }  # fmt: skip
        content = (app.gallery_folder / "Ada" / "one.png").read_bytes()
        assert made.read("Ada/pictures/one.png") == content
        assert note_of(content) is None
        assert b"Bea" not in b"".join(map(made.read, made.namelist()))
        written = json.loads(made.read("Ada/person.json"))
    assert [each["kind"] for each in written["pictures"]] == ["registered"]
    assert [each["note"] for each in written["sightings"]] == ["late"]
    assert written["consents"][0]["text"] == SAMPLES["en"]
    assert [each["action"] for each in written["history"]] == ["consent-given"]
    assert app.audit_trail.entries()[-1].action == "exported"


def test_an_export_does_not_replace_a_file(app: App, tmp_path: Path) -> None:
    (tmp_path / "ada.zip").write_bytes(b"another")
    with pytest.raises(UsageError, match="already"):
        privacy_of(app, "export", "Ada", "--out", str(tmp_path / "ada.zip"))
    assert (tmp_path / "ada.zip").read_bytes() == b"another"


def test_everybody_is_exported_but_those_without_consent_where_it_is_required(app: App, tmp_path: Path) -> None:
    consent(app, "give", "Ada", "--text", "sample-en", "--signed", "Ada")
    file = tmp_path / "all.zip"
    assert privacy_of(app, "export", "--all", "--out", str(file), "--json")["count"] == 2
    strict = App(
        Settings(privacy=PrivacySettings(require_consent=True)),
        app.gallery_folder,
        out=io.StringIO(),
        err=io.StringIO(),
    )
    file = tmp_path / "those who agreed.zip"
    done = privacy_of(strict, "export", "--all", "--out", str(file), "--json")
    assert (done["count"], done["left_out"]) == (1, 1)
    with zipfile.ZipFile(file) as made:
        assert {name.split("/")[0] for name in made.namelist()} == {"README.txt", "Ada"}
        assert b"Bea" not in b"".join(map(made.read, made.namelist()))


@pytest.mark.parametrize("words", [["--all", "Ada"], [], ["Nobody"]])
def test_an_export_needs_somebody(app: App, words: list[str], tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        privacy_of(app, "export", *words, "--out", str(tmp_path / "out.zip"))
    assert not (tmp_path / "out.zip").exists()
