"""Errors as problem details (RFC 9457): a code that stays the same, and a sentence with what to do."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from recognition.addresses import masked_text
from recognition.errors import ModelError, PictureError, PictureRefusedError, RollcallError, UsageError
from recognition.message import Message
from recognition.plain_text import visible
from services.language import error_text, tr
from services.live_models import NotReadyError
from services.messages.gallery_pictures import picture_text
from storage.files.pictures import UnreadablePictureError

_log = logging.getLogger(__name__)

MEDIA_TYPE = "application/problem+json"
_CODES = {
    400: "bad-request",
    401: "no-token",
    403: "not-allowed",
    404: "not-found",
    405: "method-not-allowed",
    413: "too-large",
    415: "wrong-type",
    422: "invalid",
    429: "too-many-requests",
    503: "busy",
}
_MAX_SHOWN = 20
_RETRY_AFTER = "2"  # seconds


class Problem(HTTPException):
    """An answer that is an error. ``detail``: a sentence; ``more``: members beside those of RFC 9457."""

    def __init__(
        self, status: int, code: str, detail: str, headers: Mapping[str, str] | None = None, **more: Any
    ) -> None:
        super().__init__(status, detail, dict(headers) if headers else None)
        self.code = code
        self.more = more


def not_found(detail: str) -> Problem:
    return Problem(404, "not-found", detail)


def not_read() -> Problem:
    """Before the gallery was read for the first time, when it would seem empty."""
    text = tr("The gallery is being read for the first time. Try again in a few seconds.")
    return Problem(503, "not-ready", text, {"Retry-After": _RETRY_AFTER})


def refused(message: Message, status: int = 422) -> Problem:
    """A picture that is not taken: ``code`` and numbers of the refusal, and its text."""
    return Problem(status, message.code, picture_text(message), parameters=dict(message.parameters))


def problem_of(error: Exception) -> Problem:
    """What to answer for an error of the rooms below."""
    if isinstance(error, Problem):
        return error
    if isinstance(error, PictureRefusedError | UnreadablePictureError):
        return refused(error.message)
    text = visible(masked_text(error_text(error)))
    if isinstance(error, NotReadyError | ModelError):
        return Problem(503, "not-ready", text, {"Retry-After": _RETRY_AFTER})
    if isinstance(error, UsageError | PictureError):
        return Problem(422, "invalid", text)
    if isinstance(error, RollcallError):
        return Problem(500, "failed", text)
    return Problem(500, "failed", tr("Something went wrong inside Rollcall. Its log has the details."))


def problem_body(problem: Problem) -> dict[str, Any]:
    return {
        "type": "about:blank",
        "title": HTTPStatus(problem.status_code).phrase,
        "status": problem.status_code,
        "detail": str(problem.detail),
        "code": problem.code,
        **problem.more,
    }


def problem_response(problem: Problem) -> JSONResponse:
    return JSONResponse(problem_body(problem), problem.status_code, problem.headers, MEDIA_TYPE)


def install(app: FastAPI) -> None:
    """Every error of ``app`` is answered so."""

    @app.exception_handler(HTTPException)
    async def of_http(_request: Request, error: HTTPException) -> JSONResponse:
        if isinstance(error, Problem):
            return problem_response(error)
        status = error.status_code
        code = _CODES.get(status, "failed")
        text = {
            404: tr("There is nothing at this address."),
            405: tr("This address does not take that method; the header Allow has those that it takes."),
        }.get(status, str(error.detail))
        return problem_response(Problem(status, code, text, error.headers))

    @app.exception_handler(RequestValidationError)
    async def of_validation(_request: Request, error: RequestValidationError) -> JSONResponse:
        # Without the value itself: it may be a NaN, which JSON cannot hold.
        found = [
            {"where": ".".join(map(str, each["loc"])), "problem": str(each["msg"])}
            for each in error.errors()[:_MAX_SHOWN]
        ]
        text = tr("The request is not as the OpenAPI document says; errors has what is wrong.")
        return problem_response(Problem(422, "invalid", text, errors=found))

    @app.exception_handler(RollcallError)
    async def of_ours(_request: Request, error: RollcallError) -> JSONResponse:
        problem = problem_of(error)
        if problem.status_code >= 500:
            _log.info("answered with an error: %s", error, exc_info=error)
        return problem_response(problem)

    @app.exception_handler(Exception)
    async def of_others(_request: Request, error: Exception) -> JSONResponse:
        _log.error("a request failed", exc_info=error)
        return problem_response(problem_of(error))
