"""Dates as the system's locale writes them, and without one."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QDate, QDateTime, QLocale, QTime
from PySide6.QtWidgets import QDateEdit, QDateTimeEdit
from pytestqt.qtbot import QtBot

from gui.output.attendance_pages import totals_listings
from gui.output.listing import save_pdf
from gui.widgets.buttons import with_calendar
from gui.widgets.time_format import date_text, day_text
from tests.gui.attendance_scenes import attendance

DAY, TODAY = datetime.date(2026, 11, 1), datetime.date(2026, 11, 30)
SHOWN = {"C": "2026-11-01", "de_DE": "01.11.26", "en_US": "11/1/26"}


@pytest.fixture(params=SHOWN)
def name(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def test_dates_are_of_the_locale_and_iso_without_one(name: str, qtbot: QtBot) -> None:
    shown = SHOWN[name]
    assert date_text(DAY) == shown
    assert day_text(DAY, TODAY).endswith(f" {shown}")
    day = with_calendar(QDateEdit(QDate(2026, 11, 1)), "Day")
    moment = with_calendar(QDateTimeEdit(QDateTime(QDate(2026, 11, 1), QTime(23, 54))), "When")
    for each in (day, moment):
        qtbot.addWidget(each)
    assert day.text() == shown
    assert moment.text().startswith(f"{shown} ")
    assert "54" in moment.text()


@pytest.mark.usefixtures("qapp")
def test_paper_has_such_dates(name: str, tmp_path: Path) -> None:
    view = attendance()
    listings = totals_listings(view.totals, view.rules, (DAY, TODAY))
    assert listings[0].title.startswith(f"Day, {SHOWN[name]} to ")
    save_pdf(tmp_path / "totals.pdf", *listings)
    text = PdfReader(tmp_path / "totals.pdf").pages[0].extract_text().replace(" ", "")
    printed = date_text(datetime.date.today()).replace(" ", "")
    assert printed in text.replace("\n", "")
