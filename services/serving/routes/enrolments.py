"""``/api/enrolments``: registering with a camera elsewhere, with the same guidance as in the window."""

from __future__ import annotations

import secrets
import threading
import time
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from recognition.enrolment.hints import Hint, HintDebouncer
from services.enrolment.look_collector import LookCollector, save_looks
from services.language import tr
from services.messages.enrolment import hint_text
from services.serving.access import Caller
from services.serving.bodies import PICTURE_BODY, decoded, picture_body
from services.serving.problems import Problem, not_found
from services.serving.routes.common import Enroller
from services.serving.routes.people import NameQuery, check_free, consent_remarks
from services.serving.schemas import Advice, Enrolment, Filed, Remark
from services.serving.served import Served
from storage.files.filing import checked_name

_MOST = 8
_SECONDS = 600.0
"""After which a registration that nobody goes on with is forgotten."""
_HOLD = 0.4
"""Seconds for which a hint must be true before it is shown."""
_MIN_TO_COMPARE = 3


@dataclass(eq=False)
class _Collection:
    """lock: the collector is used by one request at a time."""

    owner: str
    collector: LookCollector
    used_at: float
    hints: HintDebouncer = field(default_factory=lambda: HintDebouncer(_HOLD))
    lock: threading.Lock = field(default_factory=threading.Lock)


def enrolment_routes(served: Served) -> APIRouter:
    routes = APIRouter(prefix="/api/enrolments", tags=["Registering with a camera"])
    under_way: OrderedDict[str, _Collection] = OrderedDict()

    def collection(id: str, caller: Caller) -> _Collection:
        found = under_way.get(id)
        if found is None or found.owner != caller.token.digest or time.monotonic() - found.used_at > _SECONDS:
            under_way.pop(id, None)
            raise not_found(tr("There is no such registration any more: begin again."))
        found.used_at = time.monotonic()
        return found

    @routes.post("", status_code=201, summary="Begin to collect looks at somebody")
    async def begin(caller: Enroller) -> Enrolment:
        models = served.services.enrolling_models
        wanted = served.settings.enrolment.looks
        collector = LookCollector(
            models.detector(), models.identification().embedder, wanted, keep=served.settings.enrolment.keep
        )
        id = secrets.token_urlsafe(16)
        under_way[id] = _Collection(caller.token.digest, collector, time.monotonic())
        while len(under_way) > _MOST:
            under_way.popitem(last=False)
        return Enrolment(id=id, wanted=wanted)

    @routes.post(
        "/{id}/frames", summary="A frame of the camera", openapi_extra=PICTURE_BODY, response_model=Advice,
        description="About ten a second are of use. The answer says what to do next. Nothing is kept yet.",
    )  # fmt: skip
    async def frame(id: str, request: Request, caller: Enroller) -> Advice:
        found = collection(id, caller)
        content = await picture_body(request)
        return await served.look(lambda: _considered(served, found, content))

    @routes.post("/{id}/save", status_code=201, summary="Register the looks")
    async def save(
        id: str,
        caller: Enroller,
        name: NameQuery,
        as_new: Annotated[bool, Query(description="Though a registered name differs only in case or accents.")] = False,
        add: Annotated[bool, Query(description="Adds to somebody who is registered.")] = False,
    ) -> Filed:
        found = collection(id, caller)
        name = checked_name(name)
        if not (add and any(each.name == name for each in served.gallery.people)):
            check_free(served, name, as_new=as_new)
        looks, note_source = found.collector.looks, served.settings.enrolment.note_source
        if not looks:
            raise Problem(422, "no-looks", tr("No look was taken yet."))
        change = await served.change(
            caller, lambda gallery: save_looks(gallery.folder, name, looks, note_source=note_source)
        )
        under_way.pop(id, None)
        await served.settled(lambda view: any(each.name == name for each in view.people))
        return Filed(person=name, path=next(iter(change.made), ""), remarks=consent_remarks(served, name))

    @routes.delete("/{id}", status_code=204, summary="Forget it")
    async def cancel(id: str, caller: Enroller) -> Response:
        collection(id, caller)
        under_way.pop(id, None)
        return Response(status_code=204)

    return routes


def _considered(served: Served, found: _Collection, content: bytes) -> Advice:
    image = decoded(content, served.settings.serve.max_megapixels)
    now = time.monotonic()
    with found.lock:
        collector = found.collector
        advice = collector.consider(image, now, source="web page", taken_at=served.wall_clock())
        hint = found.hints.show(advice.hint, now, at_once=advice.taken is not None)
        is_done = collector.is_complete
        resembles = None
        if len(collector.looks) >= min(_MIN_TO_COMPARE, collector.wanted):
            by = served.services.enrolling_models.identification()
            nearest = collector.resembling(by.templates, served.session.distance_threshold.value)
            resembles = None if nearest is None else nearest[0]
        shown = Hint.ENOUGH if is_done else hint
        return Advice(
            hint=Remark(code=shown.value, text=hint_text(shown)),
            looks=len(collector.looks),
            wanted=collector.wanted,
            box=None if advice.face is None else list(advice.face.box.rounded()),
            done=is_done,
            resembles=resembles,
        )
