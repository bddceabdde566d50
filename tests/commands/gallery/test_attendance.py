"""``gallery attendance --rules`` says who in the rules is not registered."""

from __future__ import annotations

import datetime
import io
import json
import time
from contextlib import closing
from pathlib import Path

import pytest

from commands.app import App
from commands.gallery import command as gallery
from main import parse
from realtime.journal.sightings_log import SightingsLog
from recognition.errors import UsageError
from services.attendance.page import Attendance, Wanted
from settings import PrivacySettings, Settings
from storage.journal.consent_gate import ConsentGate
from storage.journal.consents import ConsentAct, Purpose
from storage.journal.journal import JournalFile, SightingRow
from tests.conftest import text_of
from tests.fakes import RED
from tests.gallery_folder import square, write, write_text

RULES = """
groups:
  Desk:
    schedules:
      - days: {mon-fri: 08:00-17:00}
    people: [%s]
"""


@pytest.mark.parametrize(
    ("names", "told"),
    [("Ada", ""), ("Ada, Adda, Bert", "Adda, Bert."), ("Ada, B, C, D, E, F, G, H", "B, C, D, E, F and 2 more.")],
)
def test_rules_with_names_of_nobody_are_saved_and_told(tmp_path: Path, names: str, told: str) -> None:
    write(tmp_path / "gallery" / "Ada" / "1.png", square(RED))
    rules = write_text(tmp_path / "rules.yaml", RULES % names)
    app = App(Settings(), tmp_path / "gallery", out=io.StringIO(), err=io.StringIO())
    assert gallery.run(parse(["gallery", "attendance", "--rules", str(rules)]), app) == 0
    assert "1 group" in text_of(app.out)
    said = text_of(app.err)
    assert ("Nobody is registered" in said) == bool(told)
    assert told in said


def attend(folder: Path, *options: str) -> App:
    app = App(Settings(), folder, out=io.StringIO(), err=io.StringIO())
    assert gallery.run(parse(["gallery", "attendance", *options]), app) == 0
    return app


def test_a_correction_says_why(tmp_path: Path) -> None:
    folder = tmp_path / "gallery"
    write(folder / "Ada" / "1.png", square(RED))
    rules = write_text(tmp_path / "rules.yaml", (RULES % "Ada").replace("mon-fri", "mon-sun"))
    attend(folder, "--rules", str(rules))
    entry = "--excuse", "Ada"
    with pytest.raises(UsageError, match="says why"):
        attend(folder, *entry)
    attend(folder, *entry, "--note", "doctor")
    with pytest.raises(UsageError, match="says why"):
        attend(folder, "--withdraw", "1")
    attend(folder, "--withdraw", "1", "--note", "another Ada")
    listed = text_of(attend(folder, "--entries").out)
    assert "doctor" in listed
    assert "another Ada" in listed


def test_rules_are_not_written_as_a_table(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"as \.yaml"):
        attend(tmp_path, "--write-rules", str(tmp_path / "rules.csv"))


def test_a_logo_that_is_not_there_is_told(tmp_path: Path) -> None:
    write(tmp_path / "gallery" / "Ada" / "1.png", square(RED))
    rules = write_text(tmp_path / "rules.yaml", f"logo: school.png\n{RULES % 'Ada'}")
    said = text_of(attend(tmp_path / "gallery", "--rules", str(rules)).err)
    assert f"There is no file {tmp_path / 'school.png'}" in said


def test_a_note_goes_with_an_entry(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="--note goes with --arrived, --left, --excuse and --withdraw"):
        attend(tmp_path, "--note", "doctor")


def test_rules_are_written_to_a_new_file(tmp_path: Path) -> None:
    write(tmp_path / "gallery" / "Ada" / "1.png", square(RED))
    rules = write_text(tmp_path / "rules.yaml", RULES % "Ada")
    attend(tmp_path / "gallery", "--rules", str(rules))
    before = rules.read_text()
    with pytest.raises(UsageError, match=r"rules\.yaml is there already\. Name a new file"):
        attend(tmp_path / "gallery", "--write-rules", str(rules))
    assert rules.read_text() == before
    attend(tmp_path / "gallery", "--write-rules", str(tmp_path / "new.yaml"))
    assert "Ada" in (tmp_path / "new.yaml").read_text()


def test_holidays_are_counted(tmp_path: Path) -> None:
    write(tmp_path / "gallery" / "Ada" / "1.png", square(RED))
    attend(tmp_path / "gallery", "--rules", str(write_text(tmp_path / "rules.yaml", RULES % "Ada")))
    days = ("20261224", "20261225")
    events = "".join(f"BEGIN:VEVENT\nUID:{day}\nDTSTART;VALUE=DATE:{day}\nEND:VEVENT\n" for day in days)
    body = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\n{events}END:VCALENDAR\n"
    calendar = write_text(tmp_path / "school.ics", body.replace("\n", "\r\n"))
    assert f"2 holidays in {calendar}." in text_of(attend(tmp_path / "gallery", "--holidays", str(calendar)).out)
    rule = "DTSTART;VALUE=DATE:20270206\nRRULE:RSCALE=CHINESE;FREQ=YEARLY"
    unread = f"BEGIN:VEVENT\nUID:a\n{rule}\nSUMMARY:Spring\nEND:VEVENT\n"
    write_text(calendar, body.replace(events, events + unread).replace("\n", "\r\n"))
    app = attend(tmp_path / "gallery", "--holidays", str(calendar))
    assert f"2 holidays in {calendar}." in text_of(app.out)
    assert "worked out here: Spring. Enter these holidays by hand." in text_of(app.err)


def test_a_holiday_is_said_though_nobody_is_expected(tmp_path: Path) -> None:
    write(tmp_path / "gallery" / "Ada" / "1.png", square(RED))
    assert "see docs/attendance.md" in text_of(attend(tmp_path / "gallery").out)
    attend(tmp_path / "gallery", "--rules", str(write_text(tmp_path / "rules.yaml", RULES % "Ada")))
    today = datetime.date.today()
    event = f"BEGIN:VEVENT\nUID:a\nDTSTART;VALUE=DATE:{today:%Y%m%d}\nSUMMARY:Winter break\nEND:VEVENT\n"
    body = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\n{event}END:VCALENDAR\n"
    calendar = write_text(tmp_path / "school.ics", body.replace("\n", "\r\n"))
    attend(tmp_path / "gallery", "--holidays", str(calendar))
    assert text_of(attend(tmp_path / "gallery").out).splitlines() == [
        f"Nobody is expected on {today}.", "Desk: holiday (Winter break)",
    ]  # fmt: skip


def test_whoever_has_no_required_consent_is_told_without_times_everywhere(tmp_path: Path) -> None:
    folder = tmp_path / "gallery"
    for name in ("Ada", "Bert", "Carl"):
        write(folder / name / "1.png", square(RED))
    text = (RULES % "Ada, Bert").replace("mon-fri: 08:00-17:00", "mon-sun: 00:00-24:00")
    attend(folder, "--rules", str(write_text(tmp_path / "rules.yaml", text)))
    begin = datetime.datetime.combine(datetime.date.today(), datetime.time()).timestamp()
    now = time.time()
    with closing(JournalFile(folder)) as journal:
        journal.attendance.put_watched(0, "0", begin, now)
        for person in ("Ada", "Bert", "Carl"):
            journal.put([SightingRow(0, f"visit of {person}", person, None, begin, now, now - begin)], now=now)
        for person, given in (("Ada", True), ("Bert", True), ("Bert", False)):
            journal.consents.add(ConsentAct(person, given, begin, "desk", purposes=frozenset(Purpose)))
    attend(folder, "--arrived", "Bert", "--note", "forgot the badge")

    def told(*options: str, required: bool = True) -> str:
        settings = Settings(privacy=PrivacySettings(require_consent=required))
        app = App(settings, folder, out=io.StringIO(), err=io.StringIO())
        assert gallery.run(parse(["gallery", "attendance", *options]), app) == 0
        return text_of(app.out)

    people = {each["person"]: each for each in json.loads(told("--json"))["people"]}
    assert people["Ada"]["attended"] > 0
    assert (people["Bert"]["arrived"], people["Bert"]["attended"]) == (None, 0)
    assert (people["Bert"]["status"], people["Bert"]["note"]) == ("not observed", "no valid consent")
    assert "Carl" not in told()
    assert "Carl" in told(required=False)
    assert json.loads(told("--entries", "--json"))["entries"] == []
    added = json.loads(told("--from", f"{datetime.date.today()}", "--json"))["people"]
    assert [each["attended"] > 0 for each in added] == [True, False]

    gate = ConsentGate(folder, required=True)
    gate.refresh()
    log = SightingsLog(folder, Settings().sightings, threshold=lambda: 0.5, wall_clock=time.time)

    class NoThread:
        def wake(self) -> None:
            pass

    window = Attendance(NoThread(), time.monotonic, 30, lambda: "desk", gate)  # type: ignore[arg-type]
    today = datetime.date.today()
    window.show(Wanted(today, until=today))
    window.refresh(log, now)
    view = window.view()
    assert view.sheet is not None
    assert [each.arrived is not None for each in view.sheet.lines] == [True, False]
    assert [each.attended > 0 for each in view.totals] == [True, False]
    assert (view.sheet.visitors, view.entries) == ((), ())
    log.file.close()
