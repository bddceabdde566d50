"""The sheet of a day over REST: what the command tells."""

from __future__ import annotations

import datetime
import io
import json
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from commands.app import App
from commands.gallery import command as gallery
from main import parse
from services.attendance.sheets import enter
from services.serving.schemas import Sheet
from storage.attendance.records import EntryKind
from storage.attendance.rules import parse_rules
from storage.journal.journal import JournalFile, SightingRow
from tests.conftest import text_of
from tests.fakes import FedSource
from tests.gallery_folder import write
from tests.marker_faces import marker_picture
from tests.services.serving.conftest import ADA, SETTINGS, Rig

DAY = datetime.date.today() - datetime.timedelta(days=1)
RULES = """
groups:
  Desk:
    schedules: [{days: {mon-sun: 08:00-12:00}}]
    people: [Ada, Alan, Edsger, Grace]
"""


def at(text: str) -> float:
    return datetime.datetime.combine(DAY, datetime.time.fromisoformat(text)).timestamp()


def fill(folder: Path) -> None:
    """Ada was before a camera, Grace came by hand, Edsger is excused, Alan was absent; Bea was not expected."""
    with closing(JournalFile(folder)) as journal:
        journal.attendance.set_rules(parse_rules(RULES, "test"), DAY, today=DAY, now=0.0, by="test")
        seen = SightingRow(0, "live", "Ada", None, at("08:20"), at("12:00"), 60.0, source="door")
        rows = [seen, replace(seen, visit="visitor", person="Bea")]
        journal.put(rows, now=at("13:00"))
        journal.attendance.put_watched(0, "door", at("07:00"), at("13:00"))
        enter(journal, DAY, "Grace", EntryKind.ARRIVED, by="test", at=at("08:05"), note="no camera")
        enter(journal, DAY, "Edsger", EntryKind.EXCUSED, by="test", note="doctor")


def printed(folder: Path, *options: str) -> str:
    app = App(SETTINGS, folder, out=io.StringIO(), err=io.StringIO())
    assert gallery.run(parse(["gallery", "attendance", "--date", DAY.isoformat(), *options]), app) == 0
    return text_of(app.out)


def test_the_server_and_the_command_give_the_same_sheet(rig: Rig) -> None:
    fill(rig.folder)
    with rig.client("read") as client:
        answer = client.get("/api/attendance", params={"day": DAY.isoformat()}).json()
    sheet = answer["sheet"]
    assert {each["person"]: each["status"] for each in sheet["people"]} == {
        "Ada": "left",
        "Alan": "absent",
        "Edsger": "excused",
        "Grace": "left",
    }
    assert [each["person"] for each in sheet["visitors"]] == ["Bea"]
    assert {each["person"]: each["note"] for each in sheet["people"] if each["by_hand"]} == {
        "Edsger": "doctor",
        "Grace": "no camera",
    }
    command = Sheet.model_validate(json.loads(printed(rig.folder, "--json")))
    served = Sheet.model_validate(sheet | {"headings": [], "rows": [], "notes": []})
    assert served.model_copy(update={"made_at": command.made_at}) == command
    lines = [" ".join(each.split()) for each in printed(rig.folder).splitlines()]
    rows = [" ".join(filter(None, row)) for row in sheet["rows"]]
    assert lines[2:6] == rows[:4]
    assert sheet["rows"][4] == ["Bea", "", "visitor", "08:20", "12:00", "", "", ""]
    assert sheet["notes"] == [lines[-1]]


def test_who_was_there_counts_cameras_and_entries_by_hand(rig: Rig) -> None:
    fill(rig.folder)
    with rig.client("read") as client:
        answer = client.get("/api/attendance", params={"day": DAY.isoformat()}).json()
    assert (answer["day"], answer["strangers_present"]) == (DAY.isoformat(), 0)
    assert [
        (
            each["person"],
            each["first_seen"][11:16],
            (each["last_seen"] or "")[11:16],
            each["seconds"],
            each["is_present"],
        )
        for each in answer["people"]
    ] == [
        ("Ada", "08:20", "12:00", 60.0, False),
        ("Bea", "08:20", "12:00", 60.0, False),
        ("Grace", "08:05", "", 0.0, False),
    ]


def test_a_film_that_is_played_stands_in_for_a_camera(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(FedSource, "is_live", False)
    folder = tmp_path / "gallery"
    write(folder / "Ada.png", marker_picture(ADA))
    rig = Rig(folder)
    rig.ready()
    with rig.client("read") as client:
        is_listed = lambda: client.get("/api/sightings").json()["sightings"]  # noqa: E731
        rig.feed_until(is_listed, lambda: marker_picture(ADA))
        answer = client.get("/api/attendance").json()
    assert [(each["person"], each["is_present"]) for each in answer["people"]] == [("Ada", True)]
    rig.stop()
