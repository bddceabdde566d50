"""The page of who was seen when."""

from __future__ import annotations

import dataclasses
import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, QDateTime, Qt, QTime
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget
from pytestqt.modeltest import ModelTester

from gui.journal.sighting_filter_bar import Period, period_bounds
from gui.journal.sightings_window import HandEntry, day_columns, sighting_columns
from gui.widgets.rows import RowModel
from gui.widgets.theme import LIGHT
from gui.widgets.time_format import start_of
from recognition.message import Message
from services.journal.sightings import SightingsView
from storage.journal.journal import SightingQuery
from tests.gui import journal_scenes, scenes
from tests.gui.journal_scenes import ADA, GRACE

TODAY = datetime.date(2026, 11, 4)
WHEN, WHO, HOW_LONG, DISTANCE = range(4)


def open_page(open_window: Any, view: SightingsView | None = None) -> Any:
    window, session = open_window(scenes.running())
    session.sightings.now = journal_scenes.seen() if view is None else view
    page = window.pages.show_sightings()
    page.refresh()
    return window, session, page


def wanted(session: Any) -> SightingQuery:
    """The last query."""
    query: SightingQuery = session.called("sightings.show")[-1][0]
    return query


def press(parent: QWidget, text: str) -> None:
    next(each for each in parent.findChildren(QPushButton) if text in each.text()).click()


def cells(page: Any, column: int) -> list[str]:
    return [str(page.table.index(row, column).data()) for row in range(page.table.rowCount())]


def day(number: int) -> float:
    return start_of(TODAY.replace(day=number))


@pytest.mark.parametrize(
    ("period", "since", "until"),
    [
        (Period.TODAY, day(4), None),
        (Period.YESTERDAY, day(3), day(4)),
        (Period.WEEK, start_of(datetime.date(2026, 10, 29)), None),
        (Period.MONTH, day(1), None),
        (Period.ALWAYS, None, None),
    ],
)
def test_periods_are_whole_days(period: Period, since: float | None, until: float | None) -> None:
    assert period_bounds(period, TODAY) == (since, until)


def test_sightings_show_when_who_and_how_long(open_window: Any) -> None:
    _, _, page = open_page(open_window)
    assert cells(page, WHO)[:4] == [ADA, "Stranger 12", scenes.NAMES[1], GRACE]
    assert cells(page, HOW_LONG)[:4] == ["● here now, 3 min", "12 s", "65 s", "–"]
    assert cells(page, DISTANCE)[1] == "0.91"
    assert page.count.text() == "8 sightings"
    assert page.kept.text() == "Kept for 30 days, then deleted (config.yaml: sightings.keep_days)."
    assert page.table.index(0, HOW_LONG).data(Qt.ItemDataRole.ForegroundRole).name() == LIGHT.present


def test_every_filter_is_queried(open_window: Any) -> None:
    _, session, page = open_page(open_window)
    today = datetime.date.today()
    week = start_of(today - datetime.timedelta(days=6))
    assert wanted(session) == SightingQuery(since=week)
    page.filter.text.setText(" door ")
    page.filter.strangers.setChecked(False)
    assert wanted(session) == SightingQuery(since=week, text="door", strangers=False)
    page.filter.choose_period(Period.BETWEEN)
    page.filter.since.setDate(QDate(2026, 11, 4))
    page.filter.until.setDate(QDate(2026, 11, 2))
    query = wanted(session)
    assert (query.since, query.until) == (day(2), day(5)), "whichever comes first, and the last day included"


def test_a_person_is_found_by_typing(open_window: Any) -> None:
    _, session, page = open_page(open_window)
    line = page.filter.person.lineEdit()
    line.setText("grace hopper")
    line.editingFinished.emit()
    assert wanted(session).person == GRACE
    assert not page.filter.strangers.isEnabled()
    line.setText("nobody of that name")
    line.editingFinished.emit()
    assert (wanted(session).person, line.text()) == (GRACE, GRACE), "it stays as it was"
    line.setText("")
    line.editingFinished.emit()
    assert wanted(session).person is None
    assert line.text() == "Everybody"


def test_a_person_is_shown_from_elsewhere_even_if_never_seen(open_window: Any) -> None:
    window, session, page = open_page(open_window, SightingsView())
    assert window.pages.show_sightings(ADA) is page
    page.refresh()
    assert wanted(session).person == ADA
    assert page.empty.text() == f"{ADA} was not seen in the last 7 days."
    session.sightings.change(people=(GRACE,))
    page.refresh()
    assert page.filter.person.currentText() == ADA


def test_an_older_answer_is_not_shown_for_a_newer_query(open_window: Any) -> None:
    _, session, page = open_page(open_window)
    session.sightings.show = lambda _wanted: 7
    page.filter.text.setText("door")
    page.refresh()
    assert page._timer.interval() == 30
    session.sightings.change(rows=(), days=(), answered=6)
    page.refresh()
    assert page.table.rowCount() == 8, "an older question's answer"
    session.sightings.change(answered=7)
    page.refresh()
    assert page.table.rowCount() == 0
    assert page._timer.interval() == 500
    assert page.empty.text() == "Nobody was seen in the last 7 days (search: “door”)."


def test_nothing_is_recorded_where_nothing_is_kept(open_window: Any) -> None:
    _, _, page = open_page(open_window, SightingsView(kept_days=0))
    assert "sightings.keep_days" in page.empty.text()
    assert not page.add.isEnabled()
    assert not page.export.isEnabled()


def test_days_have_a_view_of_their_own(open_window: Any) -> None:
    _, _, page = open_page(open_window)
    table = page.days_table
    assert [table.index(0, column).data() for column in range(len(day_columns()))] == [
        "today", ADA, "09:02:11", "10:08:51", "3 min", "1",
    ]  # fmt: skip
    assert table.index(2, 4).data() == "–", "entered by hand: no time was measured"


def test_headings_sort_and_restore_the_order_of_time(open_window: Any) -> None:
    _, session, page = open_page(open_window)
    page.list.sortByColumn(WHO, Qt.SortOrder.AscendingOrder)
    assert cells(page, WHO)[:3] == [ADA, ADA, GRACE]
    assert cells(page, WHO)[-2:] == ["Stranger 11", "Stranger 12"], "strangers after people"
    session.sightings.change(status=Message.of("sightings-erased", count=3))
    page.refresh()
    assert cells(page, WHO)[:3] == [ADA, ADA, GRACE], "it stays sorted"
    page.list.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert cells(page, WHO)[:2] == [ADA, "Stranger 12"]


def test_visible_rows_keep_their_place_when_a_row_is_added(open_window: Any) -> None:
    rows = journal_scenes.many_sightings(500)
    _, session, page = open_page(open_window, SightingsView(0, rows[2:], (), 498))
    page.list.verticalScrollBar().setValue(3000)
    there = page.list.rowAt(5)
    read = page.table.rows[there]
    session.sightings.change(rows=rows, total=500)
    page.refresh()
    assert page.table.rows[page.list.rowAt(5)] is read
    page.list.verticalScrollBar().setValue(0)
    newer = dataclasses.replace(rows[0], id=9999)
    session.sightings.change(rows=(newer, *rows))
    page.refresh()
    assert page.list.rowAt(5) == 0, "who looks at the newest sees the newest"


def test_somebody_is_entered_by_hand(open_window: Any) -> None:
    _, session, page = open_page(open_window)
    page.add.click()
    dialog = page.findChildren(HandEntry)[-1]
    assert not dialog.take.isEnabled(), "nobody is named yet"
    dialog.field.line.setText("grace hopper")
    dialog.time.setDateTime(QDateTime(QDate(2026, 11, 4), QTime(9, 15)))
    before = len(session.called("sightings.show"))
    dialog.take.click()
    at = datetime.datetime(2026, 11, 4, 9, 15).timestamp()
    assert session.called("sightings.add_by_hand") == [(GRACE, at, "came in")]
    assert len(session.called("sightings.show")) == before + 1, "it is queried again"


def test_what_is_shown_is_exported(open_window: Any, tmp_path: Path) -> None:
    _, session, page = open_page(open_window)
    page.filter.text.setText("door")
    page.export.click()
    dialog = page.findChildren(QFileDialog)[-1]
    assert dialog.defaultSuffix() == "xlsx"
    dialog.filterSelected.emit("Text table (*.csv)")
    assert dialog.defaultSuffix() == "csv"
    dialog.filesSelected.emit([str(tmp_path / "seen.csv")])
    dialog.close()
    assert session.called("sightings.export") == [(tmp_path / "seen.csv", wanted(session))]


def test_erasing_is_confirmed_and_enter_alone_keeps(open_window: Any) -> None:
    _, session, page = open_page(open_window)
    page.filter.choose_person(ADA)
    page.erase.click()
    box = page.findChildren(QMessageBox)[-1]
    assert box.text() == "Erase 8 sightings for good?"
    assert box.defaultButton().text() == "Keep them"
    press(box, "Keep them")
    assert session.called("sightings.erase") == []
    page.erase.click()
    press(page.findChildren(QMessageBox)[-1], "Erase")
    assert [call[0].person for call in session.called("sightings.erase")] == [ADA]


def test_only_some_of_very_many_are_listed(open_window: Any) -> None:
    rows = journal_scenes.many_sightings(300)
    _, _, page = open_page(open_window, SightingsView(0, rows, (), 12_400))
    assert page.count.text() == "The newest 300 of 12,400 sightings"


def test_tables_are_sound_models(open_window: Any, qtmodeltester: ModelTester) -> None:
    open_page(open_window)
    rows = journal_scenes.many_sightings(40)
    table = RowModel(lambda row: row.id, lambda row: row.source, columns=sighting_columns())
    for shown in (rows[5:], rows, rows[:30], (), rows[10:], rows[::-1]):
        table.show_rows(shown)
        assert table.rows == list(shown)
        qtmodeltester.check(table)
