"""``gallery import --directory``."""

from __future__ import annotations

import csv
import errno
import json
from pathlib import Path

import pytest

from commands.gallery import command as gallery
from main import parse
from recognition.errors import RollcallError, UsageError
from recognition.message import Message
from services.gallery.directory_import import DirectoryImport
from storage.files.moving import Change
from tests.drawn_app import DrawnApp
from tests.fakes import GREEN, RED
from tests.gallery_folder import square, write


@pytest.fixture
def app(tmp_path: Path) -> DrawnApp:
    return DrawnApp(tmp_path / "gallery")


@pytest.fixture
def table(tmp_path: Path) -> Path:
    write(tmp_path / "photos" / "007.png", square(RED))
    write(tmp_path / "photos" / "8.png", square(None))
    file = tmp_path / "people.csv"
    file.write_text("number,name\n007,Ada Lovelace\n8,Eve\n", encoding="utf-8")
    return file


def run(app: DrawnApp, *words: str) -> str:
    assert gallery.run(parse(["gallery", "import", "--directory", *words]), app) == 0
    return app.printed()


def test_a_table_with_a_folder_of_photos_previewed_imported_retired_and_undone(
    app: DrawnApp, table: Path, tmp_path: Path
) -> None:
    words = [str(table), "--photos", str(tmp_path / "photos")]
    report = tmp_path / "report.csv"
    preview = run(app, *words, "--dry-run", "--report", str(report))

    assert preview.startswith("Would add 1 picture. People: 1 new, 1 refused.\n  Eve (8): refused. No face was found")
    assert not (tmp_path / "gallery").exists()
    rows = list(csv.reader(report.read_text(encoding="utf-8-sig").splitlines()))
    assert rows[1] == ["007", "Ada Lovelace", "new", "1", "", "", "line 2"]
    assert json.loads(run(app, *words, "--json"))["counts"] == {"new": 1, "refused": 1}
    assert (tmp_path / "gallery" / "Ada Lovelace" / "directory.png").is_file()
    table.write_text("number,name\n8,Eve\n", encoding="utf-8")
    with pytest.raises(UsageError, match="1 of 1 people would be set aside"):
        run(app, *words, "--retire")
    assert "1 retired" in run(app, *words, "--retire", "--yes")
    assert not (tmp_path / "gallery" / "Ada Lovelace").exists()
    assert run(app, "--undo").startswith("Undone: 1 file")
    assert (tmp_path / "gallery" / "Ada Lovelace" / "directory.png").is_file()


@pytest.mark.parametrize("is_wrapped", [False, True])
def test_a_full_disk_is_told_though_the_audit_trail_cannot_be_written_either(
    app: DrawnApp, table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_wrapped: bool
) -> None:
    def full(*_: object, **__: object) -> None:
        error = OSError(errno.ENOSPC, "No space left on device")
        if is_wrapped:
            raise RollcallError("The picture could not be saved.") from error
        raise error

    def unrecorded(*_: object) -> None:
        raise RollcallError("The audit trail cannot be written.")

    monkeypatch.setattr(DirectoryImport, "_all", full)
    monkeypatch.setattr(DirectoryImport, "change", lambda _work: Change(Message.of("imported", pictures=1, people=1)))
    monkeypatch.setattr(app, "record", unrecorded)
    with pytest.raises(RollcallError, match=r"is full; nothing was lost\. Free some space\. What was imported stays"):
        run(app, str(table), "--photos", str(tmp_path / "photos"))


def test_each_ending_has_its_reader(app: DrawnApp, tmp_path: Path) -> None:
    photo = write(tmp_path / "a.png", square(GREEN)).as_uri()
    (tmp_path / "a.vcf").write_text(f"BEGIN:VCARD\nUID:1\nFN:Ada\nPHOTO;VALUE=uri:{photo}\nEND:VCARD\n")
    (tmp_path / "a.ldif").write_text(f"dn: uid=e\nuid: e\ncn: Eve\njpegPhoto:< {photo}\n")

    assert "1 new" in run(app, str(tmp_path / "a.vcf"))
    assert "1 new" in run(app, str(tmp_path / "a.ldif"))
    (tmp_path / "a.xls").write_text("")
    with pytest.raises(UsageError, match="is none of"):
        run(app, str(tmp_path / "a.xls"))


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ([], "Say which"),
        (["--tags", "x.csv"], "two ways"),
        (["--undo", "x.csv"], "takes no file"),
        (["--undo"], "no import"),
        (["missing.csv"], "missing.csv"),
    ],
)
def test_wrong_use_is_said(words: list[str], why: str, app: DrawnApp) -> None:
    with pytest.raises(RollcallError, match=why):
        run(app, *words)


def test_options_of_a_directory_go_with_it(app: DrawnApp, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="--retire goes with --directory"):
        gallery.run(parse(["gallery", "import", str(tmp_path), "--retire"]), app)
    with pytest.raises(UsageError, match="Say which folder"):
        gallery.run(parse(["gallery", "import"]), app)
