"""The web pages and the login."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

from fastapi import APIRouter, Request
from fastapi.responses import FileResponse, HTMLResponse, RedirectResponse, Response
from jinja2 import Environment, FileSystemLoader

from services.language import is_right_to_left, is_translated, tr
from services.serving.access import SESSION_SECONDS, Access, Caller
from services.serving.guard import LOGIN, STATIC, cookie_of, is_same_origin
from services.serving.page_texts import page_texts, page_titles, script_texts
from services.serving.problems import Problem, not_found
from services.serving.served import Served

_FOLDER = Path(__file__).resolve().parent.parent / "pages"
_FILES = {
    "style.css": "text/css",
    "script.js": "text/javascript",
    "camera.js": "text/javascript",
    "icon.svg": "image/svg+xml",
}
_MAX_FORM = 4096


def page_routes(served: Served, access: Access, cookie: str, *, is_encrypted: bool) -> APIRouter:
    routes = APIRouter()
    templates = Environment(loader=FileSystemLoader(_FOLDER), autoescape=True, trim_blocks=True, lstrip_blocks=True)

    def page(template: str, path: str, caller: Caller | None, status: int = 200, **values: Any) -> HTMLResponse:
        language = served.settings.window.language
        text = templates.get_template(template).render(
            language="en" if not is_translated() else "" if language == "auto" else language,
            direction="rtl" if is_right_to_left() else "ltr",
            path=path,
            titles=page_titles(),
            title=page_titles().get(path, tr("Log in")),
            texts=page_texts(),
            script_texts=json.dumps(script_texts()).replace("<", "\\u003c"),
            csrf="" if caller is None else caller.csrf or "",
            may_enrol=caller is not None and caller.token.may("enrol"),
            sources=[(each.id, each.snapshot().name) for each in served.sources],
            **values,
        )
        return HTMLResponse(text, status)

    def add(path: str, template: str) -> None:
        @routes.get(path, name=template)
        async def show(request: Request) -> HTMLResponse:
            caller: Caller = request.state.caller
            return page(template, path, caller)

    for path, template in (
        ("/", "live.html"),
        ("/here", "here.html"),
        ("/today", "today.html"),
        ("/register", "register.html"),
        ("/recognise", "recognise.html"),
        ("/lookalike", "lookalike.html"),
    ):
        add(path, template)

    @routes.get(LOGIN)
    async def login_page(request: Request) -> Response:
        if request.state.caller is not None:
            return RedirectResponse("/", 303)
        return page("login.html", LOGIN, None)

    @routes.post(LOGIN)
    async def log_in(request: Request) -> Response:
        if not is_same_origin(request.headers):
            raise Problem(403, "csrf", tr("Log in from the page of this server."))
        form = parse_qs((await request.body())[:_MAX_FORM].decode("utf-8", "replace"))
        key = access.log_in(form.get("token", [""])[0].strip())
        if key is None:
            return page("login.html", LOGIN, None, 401, is_wrong=True)
        answer = RedirectResponse("/", 303)
        answer.set_cookie(
            cookie, key, max_age=int(SESSION_SECONDS), path="/", secure=is_encrypted, httponly=True, samesite="strict"
        )
        return answer

    @routes.post("/logout")
    async def log_out(request: Request) -> Response:
        access.log_out(cookie_of(request.headers, cookie) or "")
        answer = Response(status_code=204)
        answer.delete_cookie(cookie, path="/", secure=is_encrypted, httponly=True, samesite="strict")
        return answer

    @routes.get(STATIC + "{name}")
    async def static(name: str) -> Response:
        if name not in _FILES:
            raise not_found(tr("There is nothing at this address."))
        return FileResponse(_FOLDER / name, media_type=_FILES[name], headers={"Cache-Control": "no-cache"})

    return routes
