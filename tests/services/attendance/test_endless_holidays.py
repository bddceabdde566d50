"""Calendars whose holidays never end, or never come: reading them takes few steps, and names them."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest
from dateutil import rrule

from recognition.errors import UsageError
from services.attendance.holidays import Holidays, read_holidays

TODAY = datetime.date(2026, 12, 1)
MOST = 300_000


def read(folder: Path, *events: str) -> Holidays:
    file = folder / "holidays.ics"
    body = "".join(f"BEGIN:VEVENT\nUID:{place}\n{each}\nEND:VEVENT\n" for place, each in enumerate(events))
    file.write_text(f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\n{body}END:VCALENDAR\n".replace("\n", "\r\n"))
    return read_holidays(file, TODAY)


@pytest.fixture(autouse=True)
def periods(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """One entry for each period that dateutil looks at; more than the most fail the test, which would hang else."""
    looked_at: list[str] = []

    def counted(name: str) -> Any:
        original = getattr(rrule._iterinfo, name)

        def days(self: Any, *values: Any) -> Any:
            looked_at.append(name)
            assert len(looked_at) <= MOST, "dates are searched without end"
            return original(self, *values)

        return days

    for name in ("ydayset", "mdayset", "wdayset", "ddayset"):
        monkeypatch.setattr(rrule._iterinfo, name, counted(name))
    return looked_at


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=YEARLY;INTERVAL=0",
        "FREQ=MONTHLY;INTERVAL=0",
        "FREQ=WEEKLY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=-1",
        "FREQ=SECONDLY",
        "FREQ=HOURLY;INTERVAL=24",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=WEEKLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;INTERVAL=99999999999999999999",
        "FREQ=YEARLY;BYYEARDAY=" + ",".join(map(str, range(1, 367))),
    ],
)
def test_an_endless_rule_is_left_out_and_named(tmp_path: Path, rule: str, periods: list[str]) -> None:
    endless = f"DTSTART;VALUE=DATE:20261224\nSUMMARY:Endless\nRRULE:{rule}"
    found = read(tmp_path, endless, "DTSTART;VALUE=DATE:20261003\nSUMMARY:Unity\nRRULE:FREQ=YEARLY;COUNT=2")
    assert found.left_out == ("Endless",)
    assert [(each.first.year, each.name) for each in found.days] == [(2026, "Unity"), (2027, "Unity")]
    assert len(periods) <= 25_000


def test_the_rules_of_a_file_have_a_bound_together(tmp_path: Path, periods: list[str]) -> None:
    endless = [f"DTSTART;VALUE=DATE:20261224\nSUMMARY:{place}\nRRULE:FREQ=DAILY;BYDAY=MO" for place in range(400)]
    found = read(tmp_path, "DTSTART;VALUE=DATE:20261003\nSUMMARY:Unity", *endless)
    assert "Unity" in {each.name for each in found.days}
    assert 200 < len(found.left_out) < 400
    assert len(periods) <= 160_000


def test_ordinary_rules_are_read_as_before(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        "DTSTART;VALUE=DATE:17520101\nSUMMARY:Old\nRRULE:FREQ=YEARLY;BYHOUR=1,2;BYMINUTE=3",
        "DTSTART;VALUE=DATE:19900101\nSUMMARY:Daily\nRRULE:FREQ=DAILY;BYMONTH=12;BYMONTHDAY=25",
        "DTSTART;VALUE=DATE:20260105\nSUMMARY:Other week\nRRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=3",
        "DTSTART;VALUE=DATE:20260131\nSUMMARY:Month's end\nRRULE:FREQ=MONTHLY;BYMONTHDAY=-1;INTERVAL=6;COUNT=3",
    )
    dates = {name: [each.first.isoformat() for each in found.days if each.name == name] for name in ("Old", "Daily")}
    assert dates["Old"] == [f"{year}-01-01" for year in range(2026, 2032)]
    assert dates["Daily"] == [f"{year}-12-25" for year in range(2025, 2031)]
    assert [f"{each.first}" for each in found.days if each.name == "Other week"] == [
        "2026-01-05",
        "2026-01-19",
        "2026-02-02",
    ]
    assert [f"{each.first}" for each in found.days if each.name == "Month's end"] == [
        "2026-01-31",
        "2026-07-31",
        "2027-01-31",
    ]
    assert found.left_out == ()


def test_an_end_before_the_begin_or_beyond_the_calendar_is_left_out_and_named(tmp_path: Path) -> None:
    christmas = "DTSTART;VALUE=DATE:20261224\nSUMMARY:Christmas"
    for wrong in ("DTEND;VALUE=DATE:20261220", "DURATION:P99999999D", "DTEND;VALUE=DATE:99991231\nRRULE:FREQ=YEARLY"):
        found = read(tmp_path, "DTSTART;VALUE=DATE:20261003\nSUMMARY:Unity", f"{christmas}\n{wrong}")
        assert found.left_out == ("Christmas",)
        assert [each.name for each in found.days] == ["Unity"]
    same_day = read(tmp_path, f"{christmas}\nDTEND;VALUE=DATE:20261224")
    assert [each.last.isoformat() for each in same_day.days] == ["2026-12-24"]


def test_a_calendar_that_would_take_long_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"holidays\.ics cannot be read: it is larger than 2 MB\."):
        read(tmp_path, *["DTSTART;VALUE=DATE:20261224\nDESCRIPTION:" + "x" * 1000] * 2000)
    file = tmp_path / "nested.ics"
    file.write_text("BEGIN:VCALENDAR\r\n" + "BEGIN:VEVENT\r\n" * 5000 + "END:VEVENT\r\n" * 5000 + "END:VCALENDAR\r\n")
    with pytest.raises(UsageError, match=r"nested\.ics is no calendar that can be read"):
        read_holidays(file, TODAY)
