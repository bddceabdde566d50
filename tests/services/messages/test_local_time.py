"""The hour that clocks show twice, in a zone with summer time."""

from __future__ import annotations

import io
import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from commands.app import App
from commands.gallery import command
from main import parse
from services.journal.sightings import write_csv, write_xlsx
from services.messages.local_time import clock_text, clock_text_of_day, date_and_time_text
from settings import Settings, SightingsSettings
from storage.journal.days import Day, by_day
from storage.journal.journal import JournalFile, SightingRow

BEFORE = datetime(2026, 10, 25, 0, 50, tzinfo=UTC).timestamp()  # 2:50 summer time
AFTER = datetime(2026, 10, 25, 1, 10, tzinfo=UTC).timestamp()  # 2:10 standard time

pytestmark = pytest.mark.skipif(not hasattr(time, "tzset"), reason="needs a time zone of the process's own")


@pytest.fixture(autouse=True)
def _in_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patched:
        patched.setitem(os.environ, "TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
        time.tzset()
        yield
    time.tzset()


def test_only_times_that_clocks_show_twice_have_an_offset() -> None:
    assert date_and_time_text(BEFORE) == "2026-10-25 02:50:00+02:00"
    assert date_and_time_text(AFTER) == "2026-10-25 02:10:00+01:00"
    assert (clock_text(BEFORE), clock_text(AFTER)) == ("02:50:00+02:00", "02:10:00+01:00")
    for seconds in (BEFORE - 3600, AFTER + 3600, datetime(2026, 3, 29, 0, 59, tzinfo=UTC).timestamp()):
        assert clock_text(seconds) == f"{datetime.fromtimestamp(seconds):%H:%M:%S}"
    assert date_and_time_text(AFTER + 3600) == "2026-10-25 03:10:00"


def test_the_end_of_a_day_is_not_before_its_begin() -> None:
    midnight = datetime(2026, 11, 3).timestamp()
    (_, day) = by_day([("Ada", midnight - 60, midnight + 60, 120.0)])
    assert (day.day, day.first_seen, day.last_seen) == ("2026-11-02", midnight - 60, midnight)
    assert clock_text_of_day(day.first_seen, day.day) == "23:59:00"
    assert clock_text_of_day(day.last_seen, day.day) == "24:00:00"


def test_the_day_of_the_change_has_twenty_five_hours() -> None:
    begin, end = datetime(2026, 10, 25).timestamp(), datetime(2026, 10, 26).timestamp()
    assert by_day([("Ada", begin, end - 1, end - begin - 1)])[0].seconds == 25 * 3600 - 1


def test_sightings_over_the_change_have_offsets_wherever_they_are_shown(tmp_path: Path) -> None:
    row = SightingRow(0, "visit", "Ada", None, BEFORE, AFTER, 1200.0)
    write_csv(tmp_path / "seen.csv", [row])
    assert "Ada,,2026-10-25 02:50:00+02:00,2026-10-25 02:10:00+01:00,1200.0" in (tmp_path / "seen.csv").read_text(
        "utf-8"
    )
    write_xlsx(tmp_path / "seen.xlsx", [row], [Day("2026-10-25", "Ada", BEFORE, AFTER + 3600, 1200.0, 1)])
    sightings, days = load_workbook(tmp_path / "seen.xlsx")
    assert [sightings["C2"].value, sightings["D2"].value] == ["2026-10-25 02:50:00+02:00", "2026-10-25 02:10:00+01:00"]
    assert days["D2"].value == datetime(2026, 10, 25, 3, 10)
    JournalFile(tmp_path).put([row], now=AFTER)
    app = App(Settings(sightings=SightingsSettings(keep_days=3650)), tmp_path, out=io.StringIO(), err=io.StringIO())
    for words, times in (((), "2026-10-25 02:50:00+02:00  2026-10-25 02:10:00+01:00"), (("--days",), "02:50:00+02:00")):
        assert command.run(parse(["gallery", "sightings", *words]), app) == 0
        assert isinstance(app.out, io.StringIO)
        assert times in app.out.getvalue()
