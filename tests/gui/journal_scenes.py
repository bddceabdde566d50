"""What the pages of sightings and strangers can be asked to show."""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable, Iterator
from typing import Any

from skimage.data import astronaut

from gui.journal.sightings_window import HandEntry
from gui.main_window import MainWindow
from gui.widgets.name_field import NameQuestion
from recognition.message import Message
from recognition.types import read_only
from services.journal.sightings import SightingsView
from services.journal.strangers import Stranger, StrangersView
from storage.journal.days import Day
from storage.journal.journal import SightingRow
from storage.journal.strangers import StrangerRow
from tests.gui.fake_session import FakeSession
from tests.gui.scenes import NAMES

Page = Callable[[MainWindow], Any]
ADA, GRACE = "Ada Lovelace", "Grace Hopper"


def sightings(now: float) -> tuple[SightingRow, ...]:
    """Newest first: somebody here, strangers, one by hand, long names."""

    def one(number: int, person: str | None, ago: float, span: float, **parts: Any) -> SightingRow:
        begin = now - ago
        rest = {"stranger": None, "distance": 0.2 + number % 30 / 100, "source": "Camera 0", **parts}
        return SightingRow(number, f"visit {number}", person, first_seen=begin, last_seen=begin + span, **rest)

    return (
        one(14, ADA, 190, 190, is_open=True),
        one(13, None, 400, 12, stranger=12, distance=0.91),
        one(12, NAMES[1], 700, 65, source="rtsp://door.local/1"),
        one(11, GRACE, 2000, 0, distance=None, source="by hand", note="came in", by_hand=True),
        one(10, NAMES[2], 4000, 600),
        one(9, NAMES[3], 86_000, 3700, source="party.mp4"),
        one(8, ADA, 90_000, 7),
        one(7, None, 100_000, 2, stranger=11, distance=0.87),
    )


def days(now: float) -> tuple[Day, ...]:
    """Of two days."""
    rows = []
    for ago, person, seconds in ((0, ADA, 190.0), (0, NAMES[1], 65.0), (0, GRACE, 0.0), (1, ADA, 7.0)):
        day = datetime.date.fromtimestamp(now) - datetime.timedelta(days=ago)
        morning = datetime.datetime.combine(day, datetime.time(9, 2, 11)).timestamp()
        rows.append(Day(day.isoformat(), person, morning, morning + 4000, seconds, 1 + ago))
    return tuple(rows)


def many_sightings(count: int) -> tuple[SightingRow, ...]:
    """Newest first."""
    now = time.time()
    return tuple(
        SightingRow(
            each,
            f"visit {each}",
            f"Person {each % 200}",
            None,
            now - 60 * (count - each),
            now - 60 * (count - each) + 9,
            distance=0.3,
            source="0",
        )
        for each in range(count, 0, -1)
    )


def seen() -> SightingsView:
    now = time.time()
    rows = sightings(now)
    return SightingsView(0, rows, days(now), len(rows), (ADA, GRACE, *NAMES[1:4]))


def strangers() -> tuple[Stranger, ...]:
    """One who is here, one who came often, one seen once."""
    now = time.time()
    face = astronaut()[30:240, 120:330, ::-1]

    def one(number: int, looks: int, *times: tuple[float, float], **parts: Any) -> Stranger:
        spans = tuple((now - ago, now - ago + span) for ago, span in times)
        image = read_only(face[number : 200 + number % 10].copy())
        sources = parts.pop("sources", ())
        row = StrangerRow(number, spans[-1][0], spans[0][1], looks, spans[0][1], number, spans, sources)
        return Stranger(row, image, spans[0][1] + 86_400, **parts)

    often = tuple((3000.0 * each, 70.0) for each in range(1, 12))
    return (
        one(12, 24, (40, 40), sources=("Camera 0",), present=True),
        one(9, 210, *often, sources=("Camera 0", "rtsp://door.local/1", "party.mp4")),
        one(7, 1, (80_000, 2), sources=("Camera 0",)),
    )


def sightings_scenes(session: FakeSession) -> Iterator[tuple[str, tuple[int, int], Page]]:
    size = (1020, 660)
    session.sightings.now = seen()
    yield "sightings", size, lambda window: _sightings(window, 0)
    yield "sightings-days", size, lambda window: _sightings(window, 1)
    session.sightings.change(status=Message.of("sightings-saved", count=8, file="/home/ada/sightings.xlsx"))
    yield "sightings-between", (840, 560), _between
    session.sightings.change(rows=many_sightings(5000), total=12_400, status=None)
    yield "sightings-many", size, lambda window: _sightings(window, 0)
    yield "sightings-by-hand", (460, 290), _by_hand
    session.sightings.change(rows=(), days=(), total=0)
    yield "sightings-none", size, lambda window: window.pages.show_sightings("Ada Lovelace")
    session.sightings.change(kept_days=0.0)
    yield "sightings-not-kept", size, lambda window: window.pages.show_sightings("")


def _sightings(window: MainWindow, tab: int) -> Any:
    page = window.pages.show_sightings("")
    page.filter.period.setCurrentText("Last 7 days")
    page.tabs.setCurrentIndex(tab)
    return page


def _between(window: MainWindow) -> Any:
    page = _sightings(window, 0)
    page.filter.period.setCurrentText("From – to")
    return page


def _by_hand(window: MainWindow) -> Any:
    page = _sightings(window, 0)
    page.add.click()
    dialog = page.findChildren(HandEntry)[-1]
    dialog.field.line.setText("Ada L")
    return dialog


def strangers_scenes(session: FakeSession) -> Iterator[tuple[str, tuple[int, int], Page]]:
    size = (940, 640)
    session.strangers.now = StrangersView(strangers())
    yield "strangers", size, lambda window: _strangers(window, 0)
    yield "strangers-often", (760, 560), lambda window: _strangers(window, 1)
    yield "strangers-two", size, lambda window: _strangers(window, 0, 1)
    yield "strangers-name", (480, 260), _name
    session.strangers.change(strangers=(), status=Message.of("stranger-erased", stranger=None))
    yield "strangers-none", size, lambda window: window.pages.show_strangers()
    session.strangers.change(kept_hours=0.0, status=None)
    yield "strangers-not-kept", size, lambda window: window.pages.show_strangers()


def _strangers(window: MainWindow, *places: int) -> Any:
    page = window.pages.show_strangers()
    page.refresh()
    page.list.pick(places[0])
    for place in places[1:]:
        page.list.selectionModel().select(page.rows.at(place), page.list.selectionModel().SelectionFlag.Select)
    return page


def _name(window: MainWindow) -> Any:
    page = _strangers(window, 0)
    page.details.buttons[0].click()
    dialog = page.findChildren(NameQuestion)[-1]
    dialog.field.line.setText("ada lovelace")
    return dialog
