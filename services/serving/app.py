"""The whole server as one ASGI application."""

from __future__ import annotations

from typing import Any

from fastapi import Depends, FastAPI, Response
from fastapi.openapi.utils import get_openapi
from pydantic.json_schema import models_json_schema

from services.program import VERSION
from services.serving import problems
from services.serving.access import Access
from services.serving.guard import OPEN, Guard, Limits
from services.serving.metrics import MEDIA_TYPE, Metrics
from services.serving.routes.common import Reader, known_parameters
from services.serving.routes.enrolments import enrolment_routes
from services.serving.routes.pages import page_routes
from services.serving.routes.people import people_routes
from services.serving.routes.presence import presence_routes
from services.serving.routes.recognise import recognise_routes
from services.serving.routes.streams import Streams, stream_routes
from services.serving.schemas import Health, ProblemDetails
from services.serving.served import Served
from storage.tokens import TokenFile

_DESCRIPTION = """Who is here, who was here, and who is on a picture.

Every address but `/healthz` needs a token in the header `Authorization: Bearer TOKEN`. A token has one of the scopes
`read`, `enrol` and `admin`, each of which may do what those before it may. Errors are problem details (RFC 9457).
A query parameter that an address does not list is refused (422), not left aside, except beside live pictures."""
_ERRORS = {
    "400": "The request is malformed.",
    "401": "The token is missing or not valid.",
    "403": "The token may not do this.",
    "404": "There is no such thing.",
    "405": "The address does not take that method.",
    "408": "The body did not come in time.",
    "409": "It is there already.",
    "413": "The body or the picture is too large.",
    "415": "The body has another type than is taken.",
    "422": "The request, or the picture in it, cannot be used: `code` says why.",
    "429": "Too many requests of this token.",
    "503": "Not ready, or busy: try again in a moment.",
}


def make_app(served: Served, *, is_encrypted: bool) -> tuple[Guard, Streams]:
    """The application, and what is to be closed before the server ends."""
    settings = served.settings.serve
    access = Access(TokenFile(served.folder, served.wall_clock))
    streams = Streams(served, access)
    app = FastAPI(
        title="Rollcall", version=VERSION, description=_DESCRIPTION, docs_url=None, redoc_url=None,
        redirect_slashes=False,
    )  # fmt: skip
    problems.install(app)
    guard = Guard(
        app,
        access,
        Limits(int(settings.max_megabytes * 2**20), settings.requests_per_second),
        is_encrypted=is_encrypted,
    )
    metrics = Metrics(served, streams, guard.answers)

    @app.get("/healthz", tags=["Server"], summary="Whether the server answers; needs no token")
    async def health() -> Health:
        return Health(status="ok")

    @app.get(
        "/metrics", tags=["Server"], summary="Measurements for Prometheus, without names", response_class=Response,
        responses={200: {"content": {MEDIA_TYPE: {"schema": {"type": "string"}}}}},
    )  # fmt: skip
    async def measurements(_caller: Reader) -> Response:
        return Response(metrics.text(), media_type=MEDIA_TYPE)

    for routes in (
        people_routes(served),
        enrolment_routes(served),
        recognise_routes(served),
        presence_routes(served),
        stream_routes(served, streams),
    ):
        app.include_router(routes, dependencies=[Depends(known_parameters)])
    app.include_router(page_routes(served, access, guard.cookie, is_encrypted=is_encrypted), include_in_schema=False)
    app.openapi = lambda: _document(app)  # type: ignore[method-assign]
    return guard, streams


def _document(app: FastAPI) -> dict[str, Any]:
    """The OpenAPI document, with the errors and the token of every address."""
    if app.openapi_schema is None:
        made = get_openapi(title=app.title, version=app.version, description=app.description, routes=app.routes)
        components = made.setdefault("components", {})
        _, definitions = models_json_schema(
            [(ProblemDetails, "serialization")], ref_template="#/components/schemas/{model}"
        )
        schemas = components.setdefault("schemas", {})
        schemas |= definitions["$defs"]
        for name in ("HTTPValidationError", "ValidationError"):
            schemas.pop(name, None)
        components["securitySchemes"] = {"token": {"type": "http", "scheme": "bearer"}}
        problem = {"schema": {"$ref": "#/components/schemas/ProblemDetails"}}
        for path, methods in made["paths"].items():
            for operation in methods.values():
                operation["security"] = [] if path in OPEN else [{"token": []}]
                operation["responses"].pop("422", None)
                operation["responses"] |= {
                    status: {"description": text, "content": {problems.MEDIA_TYPE: problem}}
                    for status, text in _ERRORS.items()
                }
        app.openapi_schema = made
    return app.openapi_schema
