"""``/api/sources`` and ``/api/events``: what goes on now, once or as a stream."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Annotated, Any

from fastapi import APIRouter, Header, Query, Response
from fastapi.responses import StreamingResponse

from realtime.interfaces import SessionState
from recognition.message import Message
from recognition.types import State
from services.language import tr
from services.messages.live import live_text
from services.serving.access import Access, Caller
from services.serving.bodies import JPEG_ANSWER, jpeg_response
from services.serving.guard import busy
from services.serving.pictures import LivePictures
from services.serving.problems import not_found
from services.serving.routes.common import Admin, Reader
from services.serving.schemas import SourceChange, SourceItem, Sources
from services.serving.served import Served, ServedSource

_BEAT = 15.0
"""Seconds after which a stream without news sends something, so that its end is noticed."""
_PICTURE_BEAT = 5.0
_MAX_READERS = 100
"""Of events, at the same time."""
_GAP = b'event: gap\ndata: {"text": "Events before these are not known any more: read the lists anew."}\n\n'
_BOUNDARY = "frame"
_STREAM: dict[str, Any] = {"schema": {"type": "string"}}


class Streams:
    """What runs on until its reader leaves. ``close`` ends all."""

    def __init__(self, served: Served, access: Access) -> None:
        settings = served.settings.serve
        self._pictures: dict[str, LivePictures] = {}
        self._rate = settings.stream_fps
        self._served = served
        self._access = access
        self._most = settings.streams
        self.readers = 0
        self.is_closed = False

    @property
    def watching(self) -> int:
        """How many live pictures are sent."""
        return sum(each.watching for each in self._pictures.values())

    def pictures(self, source: ServedSource) -> LivePictures:
        for gone in self._pictures.keys() - {each.id for each in self._served.sources}:
            if not self._pictures[gone].watching:
                del self._pictures[gone]
        if source.id not in self._pictures:
            self._pictures[source.id] = LivePictures(source.session, self._rate, source.feed)
        return self._pictures[source.id]

    def close(self) -> None:
        """On the event loop."""
        self.is_closed = True
        self._served.events.wake()
        for each in self._pictures.values():
            each.wake()

    def check_free(self) -> None:
        """Raises Problem where as many live pictures are sent as may be."""
        if self.watching >= self._most or self.is_closed:
            raise busy()

    def goes_on(self, caller: Caller) -> bool:
        """Whether a stream goes on: neither the server ends nor was the token revoked."""
        return not self.is_closed and self._access.still_holds(caller)

    async def live(self, source: ServedSource, caller: Caller) -> AsyncIterator[bytes]:
        """Parts of multipart/x-mixed-replace; they end with the source."""
        pictures, number = self.pictures(source), 0
        async with pictures.watched():
            while self.goes_on(caller) and source in self._served.sources:
                found = await pictures.next(number, _PICTURE_BEAT)
                if found is not None:
                    number, picture = found
                    head = f"--{_BOUNDARY}\r\nContent-Type: image/jpeg\r\nContent-Length: {len(picture)}\r\n\r\n"
                    yield head.encode() + picture + b"\r\n"

    async def events(self, after: int | None, caller: Caller) -> AsyncIterator[bytes]:
        """Server-sent events. ``after``: the number that was seen last; None: from a run before, or too long ago."""
        events = self._served.events
        self.readers += 1
        try:
            yield b"retry: 3000\n\n"
            known = events.after(0)
            if after is None or (known and after < known[0][0] - 1):
                yield _GAP
                after = 0
            while self.goes_on(caller):
                news = events.after(after)
                for number, event in news:
                    data = json.dumps(event, ensure_ascii=False)
                    yield f"id: {events.run}-{number}\nevent: {event['event']}\ndata: {data}\n\n".encode()
                    after = number
                if not news:
                    await events.wait(_BEAT)
                    if events.newest == after:
                        yield b": still here\n\n"
        finally:
            self.readers -= 1


def stream_routes(served: Served, streams: Streams) -> APIRouter:
    routes = APIRouter(prefix="/api", tags=["Live"])

    @routes.get("/sources", summary="The cameras and other sources")
    async def sources(_caller: Reader) -> Sources:
        return Sources(sources=[source_item(each) for each in served.sources])

    @routes.get("/sources/{id}", summary="One source")
    async def source(id: str, _caller: Reader) -> SourceItem:
        return source_item(served.source(id))

    @routes.patch("/sources/{id}", summary="Pause a source, or go on", description="Needs the scope admin.")
    async def change(id: str, wanted: SourceChange, caller: Admin) -> SourceItem:
        found = served.source(id)
        found.session.pause(wanted.is_paused, found.feed)
        served.note(caller, Message.of("source-paused" if wanted.is_paused else "source-resumed"))
        return source_item(found)

    @routes.get(
        "/sources/{id}/picture", summary="The newest picture with names", responses=JPEG_ANSWER, response_class=Response
    )
    async def picture(id: str, _caller: Reader) -> Response:
        found = await streams.pictures(served.source(id)).one()
        if found is None:
            raise not_found(tr("There is no picture yet."))
        return jpeg_response(found)

    @routes.get(
        "/sources/{id}/mjpeg", summary="The live picture with names, as Motion JPEG",
        responses={200: {"content": {f"multipart/x-mixed-replace;boundary={_BOUNDARY}": _STREAM}}},
        response_class=StreamingResponse,
    )  # fmt: skip
    async def mjpeg(id: str, caller: Reader) -> StreamingResponse:
        found = served.source(id)
        streams.check_free()
        return StreamingResponse(
            streams.live(found, caller), media_type=f"multipart/x-mixed-replace;boundary={_BOUNDARY}"
        )

    @routes.get(
        "/events", summary="Arrivals and departures as they happen",
        description="Server-sent events. Whoever comes back with the header Last-Event-ID gets what was missed, of the "
        "last 1,000; the event `gap` says that some is not known any more. `after=now` begins with the next event.",
        responses={200: {"content": {"text/event-stream": _STREAM}}},
        response_class=StreamingResponse,
    )  # fmt: skip
    async def events(
        caller: Reader,
        last_event_id: Annotated[str | None, Header(max_length=60)] = None,
        after: Annotated[str | None, Query(max_length=60, description="As Last-Event-ID, or now.")] = None,
    ) -> StreamingResponse:
        if streams.readers >= _MAX_READERS or streams.is_closed:
            raise busy()
        given = last_event_id or after
        start = 0 if given is None else served.events.newest if given == "now" else served.events.number_of(given)
        return StreamingResponse(streams.events(start, caller), media_type="text/event-stream")

    return routes


def source_item(source: ServedSource) -> SourceItem:
    snapshot = source.snapshot()
    tracks = () if snapshot.analysis is None else snapshot.analysis.tracks
    figures = snapshot.figures
    return SourceItem(
        id=source.id,
        label=snapshot.source_label,
        name=snapshot.name,
        state=snapshot.state.value,
        status="" if snapshot.status is None else live_text(snapshot.status),
        is_paused=snapshot.state is SessionState.PAUSED,
        frames_per_second=_rounded(figures.frames_per_second),
        picture_age_ms=_rounded(figures.picture_age_ms),
        people=sorted({each.person for each in tracks if each.state is State.KNOWN and each.person is not None}),
        faces=len(tracks),
    )


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
