"""Each arrival and departure, sent as JSON to an address of the user's."""

from __future__ import annotations

import http.client
import json
import logging
import threading
import time
import urllib.error
import urllib.request
from collections import deque
from collections.abc import Callable
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from realtime.interfaces import LiveCode, Notice, NoticeKind
from realtime.journal.open_sightings import Event
from realtime.notices import Notices
from realtime.worker import IDLE, Worker
from recognition.errors import UsageError
from recognition.message import Message

_log = logging.getLogger(__name__)

_SUBJECT = "webhook"  # of a notice
_SCHEMES = ("http", "https")
_FIRST_WAIT, _LONGEST_WAIT = 1.0, 300.0
_REFUSALS = tuple(f"it answered {status}" for status in (400, 413, 415, 422))
_LEAVING = 2.0
"""Seconds in which, at the end, what waits may still be sent."""


def check_address(url: str) -> None:
    """Raises UsageError with a sentence where events cannot be sent to ``url``."""
    try:
        parts = urlsplit(url)
        fits = parts.scheme.lower() in _SCHEMES and bool(parts.hostname) and parts.port != 0
    except ValueError:
        fits = False
    if not fits:
        raise UsageError(f"webhook.url: '{url}' is no address that starts with http:// or https://.")


class Webhook:
    """Posts events one after the other, on a thread of its own; one that fails is tried again, with growing waits.

    ``post`` returns at once and may be called from any thread. At most ``waiting`` events wait; the oldest give way and
    are counted. Every event has an id that stays the same when it is sent again, so that a receiver can drop doubles.
    An answer of 2xx is success; one that says that the event itself is wrong (400, 413, 415, 422) ends the tries for
    it, or it would hold up all others. Redirects are followed to http and https alone, and only where they say that
    the same is to be posted there (307, 308). Raises UsageError where ``url`` is no address.
    """

    def __init__(
        self,
        url: str,
        *,
        timeout: float,
        waiting: int,
        notices: Notices,
        version: str = "",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        check_address(url)
        self.dropped = self.sent = 0
        self.worker = Worker("webhook", self.step, self._wake_up)
        self._url = url
        self._timeout = timeout
        self._notices = notices
        self._agent = f"Rollcall/{version}" if version else "Rollcall"
        self._clock = clock
        self._opener = urllib.request.build_opener(_Redirects)
        self._waiting: deque[bytes] = deque(maxlen=waiting)
        self._changed = threading.Condition()
        self._is_leaving = False
        self._has_failed = False
        self._wait = _FIRST_WAIT
        self._not_before = float("-inf")

    def post(self, event: Event) -> None:
        body = json.dumps(as_json(event), ensure_ascii=False).encode()
        with self._changed:
            if len(self._waiting) == self._waiting.maxlen:
                self.dropped += 1
            self._waiting.append(body)
            self._changed.notify()

    def step(self, timeout: float = IDLE) -> bool:
        """Waits up to ``timeout`` seconds for an event whose time has come, and sends it; says whether it did."""
        deadline = self._clock() + timeout
        with self._changed:
            while not self._is_leaving and not self._is_due():
                now = self._clock()
                if now >= deadline:
                    return False
                until = min(deadline, self._not_before) if self._waiting else deadline
                self._changed.wait(max(until - now, 0.0))
            if self._is_leaving or not self._waiting:
                return False
            body = self._waiting.popleft()
        problem = self._send(body, self._timeout)
        if problem is None:
            self._succeeded()
        elif problem in _REFUSALS:
            self.dropped += 1
            _log.warning("an event was refused by %s: %s", shown(self._url), problem)
        else:
            self._failed(body, problem)
        return problem is None

    def stop(self, timeout: float = 1.0) -> tuple[str, ...]:
        """Ends the thread at once, also while it waits to try again; gives its name if it stayed. What waits is sent
        first, for as long as that works and there is time. Idempotent."""
        deadline = self._clock() + min(timeout, _LEAVING)
        self.worker.stop_soon()
        if not self.worker.join(timeout):
            return (self.worker.name,)
        while self._waiting and not self._has_failed and (left := deadline - self._clock()) > 0:
            self._has_failed = self._send(self._waiting.popleft(), left) is not None
        return ()

    def _is_due(self) -> bool:
        return bool(self._waiting) and self._clock() >= self._not_before

    def _wake_up(self) -> None:
        with self._changed:
            self._is_leaving = True
            self._changed.notify()

    def _send(self, body: bytes, timeout: float) -> str | None:
        """Why it failed, in a few words, or None."""
        headers = {"Content-Type": "application/json; charset=utf-8", "User-Agent": self._agent}
        request = urllib.request.Request(self._url, body, headers, method="POST")
        try:
            with self._opener.open(request, timeout=timeout) as answer:
                status = int(answer.status)
        except urllib.error.HTTPError as error:
            error.close()
            return f"it answered {error.code}"
        except urllib.error.URLError as error:
            return _why(error.reason)
        except (OSError, http.client.HTTPException, ValueError) as error:
            return _why(error)
        return None if 200 <= status < 300 else f"it answered {status}"

    def _succeeded(self) -> None:
        self.sent += 1
        self._wait, self._not_before = _FIRST_WAIT, float("-inf")
        if self._has_failed:
            self._has_failed = False
            message = Message.of(LiveCode.WEBHOOK_RESUMED, url=shown(self._url), dropped=self.dropped)
            self._notices.put(_SUBJECT, Notice(NoticeKind.INFO, message))
            self.dropped = 0
        elif self._notices.get(_SUBJECT) is not None:
            self._notices.clear(_SUBJECT)

    def _failed(self, body: bytes, problem: str) -> None:
        with self._changed:
            if len(self._waiting) == self._waiting.maxlen:
                self.dropped += 1  # it is the oldest
            else:
                self._waiting.appendleft(body)
        if not self._has_failed:
            _log.warning("an event could not be sent to %s: %s", shown(self._url), problem)
        self._has_failed = True
        self._not_before = self._clock() + self._wait
        self._wait = min(self._wait * 2, _LONGEST_WAIT)
        message = Message.of(LiveCode.WEBHOOK_FAILING, url=shown(self._url), problem=problem)
        self._notices.put(_SUBJECT, Notice(NoticeKind.WARNING, message))


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Posts again where 307 or 308 says so; nothing but http and https."""

    def redirect_request(
        self, req: urllib.request.Request, _file: Any, code: int, _words: str, _headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        if code not in (307, 308) or urlsplit(newurl).scheme.lower() not in _SCHEMES:
            return None
        kept = {name: value for name, value in req.header_items() if name.lower() not in ("host", "content-length")}
        return urllib.request.Request(newurl, req.data, kept, method="POST")


def as_json(event: Event) -> dict[str, Any]:
    """What is sent. ``event`` is an event; ``id`` is of this event, ``visit`` of the sighting
    it is about, the same in all its events."""
    row = event.sighting
    return {
        "id": event.id,
        "event": event.kind,
        "time": _iso(event.at),
        "visit": row.visit,
        "sighting": row.id or None,
        "person": row.person,
        "stranger": row.stranger if row.person is None else None,
        "first_seen": _iso(row.first_seen),
        "last_seen": _iso(row.last_seen),
        "seconds": round(row.seconds, 2),
        "distance": None if row.distance is None else round(row.distance, 4),
        "looks": row.looks,
        "source": row.source,
        "position": None if row.position is None else round(row.position, 2),
        "by_hand": row.by_hand,
        "note": row.note,
    }


def shown(url: str) -> str:
    """The address without what may be secret in it: name, password, and what follows the question mark."""
    parts = urlsplit(url)
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))


def _iso(seconds: float) -> str:
    """ISO 8601 with this computer's offset from UTC."""
    return datetime.fromtimestamp(seconds).astimezone().isoformat(timespec="milliseconds")


def _why(error: object) -> str:
    if isinstance(error, TimeoutError):
        return "it does not answer in time"
    if isinstance(error, ConnectionRefusedError):
        return "nothing listens there"
    if isinstance(error, OSError) and error.strerror:
        return str(error.strerror)
    return str(error) or type(error).__name__
