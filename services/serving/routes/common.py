"""What the addresses share: who asks and what they may, and times."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import Annotated, Any

from fastapi import Depends, Request
from fastapi.exceptions import RequestValidationError

from services.language import tr
from services.serving.access import Caller
from services.serving.problems import Problem

_FIRST, _LAST = datetime(1971, 1, 1), datetime(2200, 1, 1)


def _needs(scope: str) -> Callable[[Request], Coroutine[Any, Any, Caller]]:
    async def check(request: Request) -> Caller:
        caller: Caller = request.state.caller
        if not caller.token.may(scope):
            text = tr(
                "The token {name} may not do this: it needs one of the scope {scope}.",
                name=caller.token.name,
                scope=scope,
            )
            raise Problem(403, "not-allowed", text)
        return caller

    return check


Reader = Annotated[Caller, Depends(_needs("read"))]
Enroller = Annotated[Caller, Depends(_needs("enrol"))]
Admin = Annotated[Caller, Depends(_needs("admin"))]


async def known_parameters(request: Request) -> None:
    """Raises RequestValidationError for a query parameter that the OpenAPI document does not list: left aside, a
    misspelt one would be answered with something else than was asked for. A live picture takes any: dashboards add
    the time, so that no cache answers."""
    path = request.scope["route"].path
    if not request.query_params or path.endswith(("/picture", "/mjpeg")):
        return
    operation = request.app.openapi()["paths"][path][request.method.lower()]
    known = [each["name"] for each in operation.get("parameters", ()) if each["in"] == "query"]
    listed = ", ".join(known) or "none"
    unknown = [
        {"loc": ("query", each), "msg": f"There is no such parameter here. Parameters: {listed}."}
        for each in request.query_params
        if each not in known
    ]
    if unknown:
        raise RequestValidationError(unknown)


def moment(seconds: float) -> datetime:
    """Seconds since the epoch in this computer's time, with the offset from UTC."""
    return datetime.fromtimestamp(seconds).astimezone()


def seconds_of(given: datetime | None, name: str) -> float | None:
    """Seconds since the epoch; without an offset it is this computer's time. Raises Problem."""
    if given is None:
        return None
    if not _FIRST <= given.replace(tzinfo=None) <= _LAST:
        raise Problem(422, "invalid", tr("{name} lies too far away.", name=name))
    return given.timestamp()
