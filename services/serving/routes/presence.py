"""``/api/sightings``, ``/api/attendance`` and ``/api/strangers``: who was seen, and who is here."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import Future
from datetime import date, datetime, timedelta
from itertools import chain
from typing import Annotated

from fastapi import APIRouter, Query, Response

from realtime.interfaces import Present
from realtime.journal.sightings_log import SightingsLog
from recognition.message import Message
from services.attendance.day_sheet import DaySheet, Status
from services.attendance.directions import directions_of
from services.attendance.sheet_json import notes_of, rows_of, sheet_as_json
from services.attendance.sheets import day_sheet
from services.attendance.tables import headings
from services.journal.sightings import shown_query
from services.journal.strangers import file_looks
from services.language import tr
from services.serving.bodies import JPEG_ANSWER, jpeg, jpeg_response
from services.serving.problems import Problem, not_found
from services.serving.routes.common import Admin, Enroller, Reader, moment, seconds_of
from services.serving.schemas import (
    Attendance,
    AttendanceItem,
    NewName,
    Sheet,
    SightingItem,
    Sightings,
    StrangerItem,
    Strangers,
)
from services.serving.served import Served
from storage.files.filing import checked_name
from storage.journal.clearing import oldest_kept
from storage.journal.days import Day
from storage.journal.journal import JournalFile, SightingQuery, SightingRow
from storage.journal.strangers import LookRow, StrangerRow

_MOST = 1000
_SIDE = 240
_FIRST_DAY, _LAST_DAY = date(1971, 1, 2), date(2199, 12, 30)


def presence_routes(served: Served) -> APIRouter:
    routes = APIRouter(prefix="/api", tags=["Who is here"])

    def oldest_stranger() -> float:
        return oldest_kept(served.wall_clock(), served.settings.recorded.strangers_keep_hours / 24)

    def strangers_in(journal: JournalFile) -> tuple[StrangerRow, ...]:
        return journal.strangers.all(_MOST, oldest_look=oldest_stranger())

    async def looks_of(id: int) -> tuple[LookRow, ...]:
        """Raises Problem where there is no such stranger."""

        def read(journal: JournalFile) -> tuple[LookRow, ...]:
            is_listed = any(each.id == id for each in strangers_in(journal))
            return journal.strangers.pictures(id, oldest_look=oldest_stranger()) if is_listed else ()

        found = await served.journal(("looks", id), read)
        if not found:
            raise not_found(tr("There is no stranger {number}.", number=str(id)))
        return found

    @routes.get("/sightings", summary="Who was seen, when and for how long")
    async def sightings(
        _caller: Reader,
        person: Annotated[str | None, Query(max_length=200)] = None,
        since: Annotated[datetime | None, Query(description="Sightings that ended after it.")] = None,
        until: Annotated[datetime | None, Query(description="Sightings that began before it.")] = None,
        strangers: Annotated[bool, Query(description="With those of strangers.")] = True,
        limit: Annotated[int, Query(ge=1, le=_MOST)] = 200,
    ) -> Sightings:
        query = SightingQuery(person, seconds_of(since, "since"), seconds_of(until, "until"), strangers=strangers)
        now = served.wall_clock()
        query = shown_query(query, served.settings.sightings.keep_days, now, served.session.consent)
        rows, total = await served.journal(
            ("sightings", person, since, until, strangers, limit),
            lambda journal: journal.find(query, now=now, most=limit),
        )
        return Sightings(sightings=[sighting_item(each) for each in rows], total=total)

    @routes.get("/attendance", summary="Who is here, and who was here on a day")
    async def attendance(
        _caller: Reader, day: Annotated[date | None, Query(description="Today where it is left out.")] = None
    ) -> Attendance:
        return await attended(served, day)

    @routes.get("/strangers", summary="Unknown people who were seen")
    async def strangers(_caller: Reader) -> Strangers:
        hours = served.settings.recorded.strangers_keep_hours
        rows = await served.journal(("strangers",), strangers_in)
        return Strangers(strangers=[_stranger_item(each, hours) for each in rows], kept_hours=hours)

    @routes.get(
        "/strangers/{id}/picture", summary="The best look at one", responses=JPEG_ANSWER, response_class=Response
    )
    async def picture(id: int, _caller: Reader) -> Response:
        from realtime.journal.stranger_looks import image_of

        found = (await looks_of(id))[0].picture
        image = None if found is None else await served.read(lambda: image_of(found))
        if image is None:
            raise not_found(tr("There is no picture of this stranger."))
        return jpeg_response(jpeg(image, _SIDE))

    @routes.post(
        "/strangers/{id}/name", summary="Say who one is",
        description="Their looks become pictures of this person, who is registered if they were not, and their "
        "sightings are theirs.",
        status_code=204,
    )  # fmt: skip
    async def name(id: int, given: NewName, caller: Enroller) -> Response:
        looks, person = await looks_of(id), checked_name(given.name)
        note_source = served.settings.enrolment.note_source

        def named(log: SightingsLog) -> Message:
            log.name_stranger(id, person)
            return Message.of("stranger-named", stranger=id, person=person)

        journal = served.session.journal
        naming: list[Future[Message]] = []
        await served.change(
            caller,
            lambda gallery: file_looks(gallery.folder, looks, person, note_source=note_source),
            on_undo=lambda: journal.do(lambda log: log.unname_stranger(id, person)),
            then=lambda: naming.append(served.queue_for_journal(caller, named)),
        )
        await served.journal_changed(naming[0])
        return Response(status_code=204)

    @routes.delete("/strangers/{id}", status_code=204, summary="Erase one", description="Needs the scope admin.")
    async def erase(id: int, caller: Admin) -> Response:
        await looks_of(id)

        def erased(log: SightingsLog) -> Message:
            log.erase_strangers(id)
            return Message.of("stranger-erased", stranger=id)

        await served.change_journal(caller, erased)
        return Response(status_code=204)

    return routes


async def attended(served: Served, day: date | None) -> Attendance:
    """``day``: None for today. Raises Problem."""
    now = served.wall_clock()
    today = datetime.fromtimestamp(now).date()
    day = day or today
    if not _FIRST_DAY <= day <= _LAST_DAY:
        raise Problem(422, "invalid", tr("{name} lies too far away.", name="day"))
    begin = datetime(day.year, day.month, day.day)
    query = SightingQuery(None, begin.timestamp(), (begin + timedelta(days=1)).timestamp(), strangers=False)
    keep_days, consent = served.settings.sightings.keep_days, served.session.consent
    query = shown_query(query, keep_days, now, consent)

    def read(journal: JournalFile) -> tuple[DaySheet, dict[str, Day]]:
        directions = directions_of(served.settings)
        sheet = day_sheet(journal, day, keep_days=keep_days, now=now, directions=directions, consent=consent)
        return sheet, {each.name: each for each in journal.days(query) if each.day == day.isoformat()}

    sheet, days = await served.journal(("attendance", day), read)
    present = [each for each in served.session.journal.present() if day == today]
    here = {each.person: each for each in reversed(present) if each.person is not None}
    names = _who_was(sheet, days, here)
    people = [_attendance_item(name, sheet, days.get(name), here.get(name), now) for name in names]
    told = {"headings": list(headings()), "rows": rows_of(sheet, here), "notes": notes_of(sheet)}
    return Attendance(
        day=day,
        people=people,
        strangers_present=sum(each.person is None for each in present),
        sheet=Sheet.model_validate(sheet_as_json(sheet) | told),
    )


def _who_was(sheet: DaySheet, *seen: Iterable[str]) -> list[str]:
    by_hand = (each.person for each in sheet.lines if each.arrived is not None or each.left is not None)
    return sorted({*by_hand, *chain(*seen)}, key=lambda each: (each.casefold(), each))


def _attendance_item(name: str, sheet: DaySheet, seen: Day | None, here: Present | None, now: float) -> AttendanceItem:
    """``seen``: by cameras on that day; ``here``: in view of one now. Entries by hand take precedence over both."""
    lines = [each for each in sheet.lines if each.person == name]
    arrived = [each.arrived for each in lines if each.arrived is not None]
    left = [each.left for each in lines if each.left is not None]
    if seen is not None:
        arrived, left = arrived or [seen.first_seen], left or [seen.last_seen]
    is_present = here is not None or any(each.status is Status.PRESENT for each in lines)
    return AttendanceItem(
        person=name,
        is_present=is_present,
        first_seen=moment(min([*arrived, *([here.since] if here is not None else [])] or left)),
        last_seen=moment(now) if is_present else moment(max(left)) if left else None,
        seconds=round(seen.seconds, 1) if seen is not None else 0.0,
        place=", ".join(here.places) if here is not None else None,
    )


def sighting_item(row: SightingRow) -> SightingItem:
    return SightingItem(
        id=row.id,
        person=row.person,
        stranger=row.stranger if row.person is None else None,
        first_seen=moment(row.first_seen),
        last_seen=moment(row.last_seen),
        seconds=round(row.seconds, 1),
        place=row.source,
        places=list(row.places or (row.source,)),
        by_hand=row.by_hand,
        note=row.note,
    )


def _stranger_item(row: StrangerRow, hours: float) -> StrangerItem:
    return StrangerItem(
        id=row.id,
        first_seen=moment(row.first_seen),
        last_seen=moment(row.last_seen),
        looks=row.looks,
        places=list(row.sources),
        until=moment(row.newest_look + hours * 3600),
    )
