"""What cameras that only see people come or leave say in a sheet."""

from __future__ import annotations

from dataclasses import replace

from services.attendance.directions import Directions, directions_of
from services.attendance.sheets import day_sheet, totals
from services.attendance.tables import cells
from settings import Settings, settings_from
from storage.journal.journal import JournalFile, SightingRow
from tests.services.attendance.days import DAY, NOW, TEXT, at, use_rules


def test_cameras_that_only_see_people_come_or_leave(journal: JournalFile) -> None:
    """By the roles of the sources in config.yaml."""
    use_rules(journal, TEXT, DAY)
    sources = [
        {"source": "0", "name": "In", "role": "arrivals"},
        {"source": "1", "name": "Out", "place": "Way out", "role": "departures"},
        {"source": "2", "name": "Hall", "role": "watch"},
        {"source": "3", "name": "Porch", "role": "arrivals"},
        {"source": "4", "place": "Porch"},
    ]
    directions = directions_of(settings_from({"sources": sources}))
    assert directions == Directions(frozenset({"In"}), frozenset({"Way out"})), "one camera of the porch sees both"
    for source in ("In", "Way out"):
        journal.attendance.put_watched(0, source, at("07:00"), at("13:00"))

    def seen(person: str, begin: str, *places: str) -> None:
        row = SightingRow(0, f"{person} {begin}", person, None, at(begin), at(begin) + 5, source=places[0])
        journal.put([replace(row, places=places if len(places) > 1 else ())], now=at("13:00"))

    seen("Ada", "07:58", "In")
    seen("Ada", "11:20", "In")
    seen("Grace", "11:59", "Way out")
    seen("Alan", "07:50", "In", "Way out")
    seen("Alan", "12:01", "Hall")
    sheet = day_sheet(journal, DAY, keep_days=30, now=NOW, directions=directions)
    ada, alan, grace = sheet.lines
    assert (ada.arrived, ada.left, ada.early) == (at("07:58"), None, None)
    assert (alan.arrived, alan.left) == (at("07:50"), at("12:01") + 5)
    assert (grace.arrived, grace.late, grace.left) == (None, None, at("11:59") + 5)
    (added, *_) = totals(journal, DAY, DAY, keep_days=30, now=NOW, directions=directions)
    assert added.lines[0].left is None
    assert [cells(each)[3:5] for each in sheet.lines] == [("07:58", "?"), ("07:50", "12:01"), ("?", "11:59")]
    assert directions_of(Settings()) == Directions()


def test_another_role_of_a_camera_does_not_change_what_past_days_say(journal: JournalFile) -> None:
    use_rules(journal, TEXT, DAY)
    journal.attendance.put_watched(0, "Door", at("07:00"), at("10:00"), "arrivals")
    journal.attendance.put_watched(0, "Door", at("10:00") + 20, at("13:00"), "both")
    journal.attendance.put_watched(0, "Yard", at("07:00"), at("13:00"))

    def seen(person: str, begin: str, place: str, after: float = 0.0) -> None:
        moment = at(begin) + after
        journal.put([SightingRow(0, f"{person} {begin}", person, None, moment, moment + 5, source=place)], now=moment)

    seen("Ada", "07:58", "Door")
    seen("Ada", "09:00", "Door")
    seen("Grace", "08:00", "Door")
    seen("Grace", "11:59", "Door")
    seen("Alan", "08:00", "Door")
    seen("Alan", "11:00", "Yard")
    for now in (Directions(), Directions(only_out=frozenset({"Door"})), Directions(only_in=frozenset({"Door"}))):
        ada, alan, grace = day_sheet(journal, DAY, keep_days=30, now=NOW, directions=now).lines
        assert (ada.arrived, ada.left) == (at("07:58"), None), "the door told arrivals alone then"
        assert (grace.arrived, grace.left) == (at("08:00"), at("11:59") + 5), "and both later"
        assert alan.left == at("11:00") + 5
    yard = Directions(only_in=frozenset({"Yard"}))
    _, alan, _ = day_sheet(journal, DAY, keep_days=30, now=NOW, directions=yard).lines
    assert alan.left is None, "of what was not noted, the list as it is now counts"


def test_the_last_moments_of_a_program_that_died_have_its_role(journal: JournalFile) -> None:
    use_rules(journal, TEXT, DAY)
    journal.attendance.put_watched(0, "Door", at("07:00"), at("11:59"), "arrivals")
    for begin in ("07:58", "11:59"):
        moment = at(begin) + 30
        journal.put([SightingRow(0, begin, "Ada", None, moment, moment + 5, source="Door")], now=moment)
    ada, *_ = day_sheet(journal, DAY, keep_days=30, now=NOW).lines
    assert (ada.arrived, ada.left) == (at("07:58") + 30, None)
