"""What stands before every address: headers, limits, and who asks."""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import math
from dataclasses import dataclass
from http.cookies import CookieError, SimpleCookie
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from recognition.errors import RollcallError
from services.language import tr
from services.program import with_options
from services.serving.access import Access, Caller, RateLimit
from services.serving.problems import Problem, problem_of, problem_response

OPEN = ("/healthz",)
"""What answers without a token."""
LOGIN = "/login"
STATIC = "/static/"
_WITHOUT_TOKEN = (*OPEN, LOGIN)
_HERE = ("127.0.0.1", "::1")
_SAFE = ("GET", "HEAD")
_MAX_TEXT_BODY = 64 * 1024
"""Bytes of a body that is no picture."""
_BODY_SECONDS = 30.0
"""In which the next part of a body must come."""
_LINGER_SECONDS, _LINGER_BYTES = 2.0, 8 * 1024 * 1024
"""For which the rest of a body that is too large is read and dropped: a connection that is closed while more comes is
reset, and the answer may be lost with it."""
_MAX_OPEN = 400
"""Requests that are answered at the same time."""
_FAILED_RATE, _FAILED_BURST = 0.2, 20.0
"""Requests without a valid token, a second and at once, of one address."""
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",  # with no-referrer a form says that its origin is null
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Cache-Control": "no-store",
    "Permissions-Policy": "camera=(self), microphone=(), geolocation=()",
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; "
        "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    ),
}


@dataclass(frozen=True, slots=True)
class Limits:
    """max_body: bytes of a picture that is sent. requests_per_second: of each token."""

    max_body: int
    requests_per_second: float


class _Incoming:
    """The body of a request as it comes; it is known whether all of it has come."""

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self.is_complete = False

    async def __call__(self) -> Message:
        message = await self._receive()
        self.is_complete = message["type"] != "http.request" or not message.get("more_body", False)
        return message

    async def drop_rest(self) -> None:
        """Of a body that is too large; not for long, and not without end."""
        read = 0
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_LINGER_SECONDS):
                while not self.is_complete and read < _LINGER_BYTES:
                    read += len((await self()).get("body", b""))


class Guard:
    """ASGI. ``scope["state"]["caller"]`` is the Caller of what gets through.

    is_encrypted: whether the server speaks https, so that cookies are sent by that alone.
    """

    def __init__(self, app: ASGIApp, access: Access, limits: Limits, *, is_encrypted: bool) -> None:
        self._app = app
        self._access = access
        self._limits = limits
        self._rate = RateLimit(limits.requests_per_second, 3 * limits.requests_per_second)
        self._failures = RateLimit(_FAILED_RATE, _FAILED_BURST)
        self.cookie = "__Host-rollcall" if is_encrypted else "rollcall"
        self._open = 0
        self.answers: dict[str, int] = {}
        """How many, by class of status, such as 2xx."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            if scope["type"] == "websocket":
                await send({"type": "websocket.close", "code": 1008})
            return
        receive = _Incoming(receive)
        send = self._with_headers(send, scope, receive)
        self._open += 1
        try:
            answer = self._refusal(scope)
            if answer is not None:
                await answer(scope, receive, send)
                return
            await self._app(scope, self._limited(scope, receive), send)
        finally:
            self._open -= 1

    def _refusal(self, scope: Scope) -> Response | None:
        """The answer to what does not get through."""
        try:
            scope.setdefault("state", {})["caller"] = self._checked(scope)
        except RollcallError as error:
            return problem_response(problem_of(error))
        except Problem as problem:
            if problem.status_code == 401 and _wants_page(scope):
                return RedirectResponse(LOGIN, 303)
            return problem_response(problem)
        return None

    def _checked(self, scope: Scope) -> Caller | None:
        """Raises Problem."""
        headers, path = Headers(scope=scope), scope["path"]
        if self._open > _MAX_OPEN:
            raise _busy(1.0)
        caller = self._caller(headers)
        if caller is not None and caller.csrf is not None and scope["method"] not in _SAFE and path != LOGIN:
            _check_csrf(headers, caller.csrf)
        if path in OPEN:
            wait = 0.0
        elif caller is not None:
            wait = self._rate.wait(caller.token.digest)
        elif path.startswith(STATIC) or (path == LOGIN and scope["method"] in _SAFE):
            wait = self._rate.wait(_address(scope))
        else:
            wait = self._failures.wait(_address(scope))
        if wait:
            raise _too_many(wait)
        if caller is None and path not in _WITHOUT_TOKEN and not path.startswith(STATIC):
            text = tr(
                "A token is needed: Authorization: Bearer TOKEN. To make one: python main.py serve token add NAME "
                "--scope read"
            )
            # Where files lie here is nobody's business elsewhere, who could not run the command either.
            if _address(scope) in _HERE and "x-forwarded-for" not in headers and "forwarded" not in headers:
                text = with_options(text)
            raise Problem(401, "no-token", text, {"WWW-Authenticate": "Bearer"})
        if _length(headers) > self._max_body(scope):
            raise _too_large(self._max_body(scope))
        return caller

    def _caller(self, headers: Headers) -> Caller | None:
        given = headers.get("authorization")
        if given is not None:
            return self._access.by_header(given)
        key = cookie_of(headers, self.cookie)
        return None if key is None else self._access.by_cookie(key)

    def _max_body(self, scope: Scope) -> int:
        """Of a picture where it may be one: what its type says is often nothing, or wrong."""
        is_json = Headers(scope=scope).get("content-type", "").startswith("application/json")
        is_small = is_json or scope["path"] in _WITHOUT_TOKEN
        return min(_MAX_TEXT_BODY, self._limits.max_body) if is_small else self._limits.max_body

    def _with_headers(self, send: Send, scope: Scope, incoming: _Incoming) -> Send:
        lingers = False

        async def with_headers(message: Message) -> None:
            nonlocal lingers
            if message["type"] == "http.response.start":
                # Whoever expects to be told to go on has sent nothing more.
                lingers = message["status"] == 413 and "expect" not in Headers(scope=scope)
                status = f"{message['status'] // 100}xx"
                self.answers[status] = self.answers.get(status, 0) + 1
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
            elif lingers and not message.get("more_body", False):
                await send({**message, "more_body": True})
                await incoming.drop_rest()
                message = {"type": "http.response.body"}
            await send(message)

        return with_headers

    def _limited(self, scope: Scope, receive: Receive) -> Receive:
        """``receive`` that ends a body which is too long or too slow."""
        most, read, is_complete = self._max_body(scope), 0, False

        async def limited() -> Message:
            nonlocal read, is_complete
            if is_complete:  # then it waits for the end of the connection
                return await receive()
            try:
                message = await asyncio.wait_for(receive(), _BODY_SECONDS)
            except TimeoutError:
                raise Problem(408, "too-slow", tr("The body did not come in time.")) from None
            read += len(message.get("body", b""))
            is_complete = not message.get("more_body", False)
            if read > most:
                raise _too_large(most)
            return message

        return limited


def cookie_of(headers: Headers, name: str) -> str | None:
    try:
        found = SimpleCookie(headers.get("cookie", "")).get(name)
    except CookieError:
        return None
    return None if found is None else found.value


def is_same_origin(headers: Headers) -> bool:
    """Whether a browser says that a page of this server asks; True of programs, which say nothing."""
    origin, site = headers.get("origin"), headers.get("sec-fetch-site", "same-origin")
    return site in ("same-origin", "none") and (origin is None or urlsplit(origin).netloc == headers.get("host"))


def _check_csrf(headers: Headers, csrf: str) -> None:
    given = headers.get("x-csrf-token", "")
    if not (is_same_origin(headers) and hmac.compare_digest(given.encode("utf-8", "replace"), csrf.encode())):
        raise Problem(403, "csrf", tr("A change needs the header X-CSRF-Token of the page: open the page again."))


def _wants_page(scope: Scope) -> bool:
    is_page = "text/html" in Headers(scope=scope).get("accept", "")
    return is_page and scope["method"] in _SAFE and not scope["path"].startswith("/api/")


def _address(scope: Scope) -> str:
    client = scope.get("client")
    return str(client[0]) if client else ""


def _length(headers: Headers) -> int:
    given = headers.get("content-length", "0")
    return int(given) if given.isascii() and given.isdecimal() else 0


def _too_large(most: int) -> Problem:
    text = tr("The body is larger than {kilobytes:,} kilobytes.", kilobytes=most // 1024)
    return Problem(413, "too-large", text, {"Connection": "close"})


def _too_many(wait: float) -> Problem:
    text = tr("Too many requests: try again in a moment; the header Retry-After has the seconds.")
    return Problem(429, "too-many-requests", text, {"Retry-After": str(math.ceil(wait))})


def _busy(wait: float) -> Problem:
    return Problem(503, "busy", tr("The server is busy: try again in a moment."), {"Retry-After": str(math.ceil(wait))})


def busy() -> Problem:
    """Where as much as may be done at the same time is being done."""
    return _busy(2.0)
