"""Posts each arrival and departure as JSON to a URL."""

from __future__ import annotations

import base64
import http.client
import json
import logging
import socket
import threading
import time
import urllib.error
import urllib.request
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from realtime.interfaces import LiveCode, Notice, NoticeKind, Notices
from realtime.journal.open_sightings import Event
from realtime.output.webhook_signature import read_secret, signature_headers
from realtime.worker import IDLE, Worker
from recognition.addresses import Address, masked, masked_text, parse_address
from recognition.errors import RollcallError, UsageError
from recognition.message import Message
from recognition.plain_text import json_text, visible
from settings import WEB_SCHEMES, WebhookSettings
from storage.journal.outbox import ABANDONED, Outbox

_T = TypeVar("_T")
_log = logging.getLogger(__name__)

_SUBJECT = "webhook"  # of a notice
_PORTS = {"http": 80, "https": 443}
_MAX_SHOWN = 100
_MIN_WAIT, _MAX_WAIT = 1.0, 300.0
_REJECTIONS = tuple(f"it answered {status}" for status in (400, 413, 415, 422))
_FLUSH_SECONDS = 2.0
"""At the end, for sending what is pending."""


def webhook_of(
    settings: WebhookSettings,
    folder: Path,
    *,
    notices: Notices,
    version: str,
    wall_clock: Callable[[], float] = time.time,
) -> Webhook | None:
    """The webhook of the gallery in ``folder``, None without an address. Raises UsageError for invalid settings."""
    if not settings.url:
        return None
    return Webhook(
        settings.url,
        timeout=settings.timeout,
        waiting=settings.waiting,
        notices=notices,
        version=version,
        outbox=lambda: Outbox(folder, wall_clock),
        secret=read_secret(Path(settings.secret_file).expanduser()) if settings.secret_file else b"",
        wall_clock=wall_clock,
    )


def parse_webhook_address(url: str) -> Address:
    """Raises UsageError if events cannot be sent to ``url``."""
    try:
        return parse_address(url, WEB_SCHEMES)
    except UsageError as error:
        raise UsageError(f"webhook.url: {error}") from None


@dataclass(frozen=True, slots=True)
class _Waiting:
    """number: in the outbox, 0 where it is not there."""

    id: str
    body: bytes
    number: int


class _KeptOnDisk:
    """An outbox that is made when it is first needed. A disk that fails stops no event: then it is in memory alone."""

    def __init__(self, make: Callable[[], Outbox] | None) -> None:
        self._make = make
        self._outbox: Outbox | None = None

    def put(self, body: bytes) -> int:
        return self._do(lambda outbox: outbox.put(body), 0)

    def remove(self, numbers: Sequence[int]) -> None:
        self._change(numbers, Outbox.remove)

    def hold(self, numbers: Sequence[int]) -> None:
        self._change(numbers, Outbox.hold)

    def release(self, numbers: Sequence[int]) -> None:
        self._change(numbers, Outbox.release)

    def take_abandoned(self, most: int) -> tuple[tuple[int, bytes], ...]:
        nothing: tuple[tuple[int, bytes], ...] = ()
        return self._do(lambda outbox: outbox.take_abandoned(most), nothing)

    def close(self) -> None:
        if self._outbox is not None:
            self._outbox.close()
            self._outbox = None

    def _change(self, numbers: Sequence[int], work: Callable[[Outbox, list[int]], None]) -> None:
        stored = [each for each in numbers if each]
        if stored:
            self._do(lambda outbox: work(outbox, stored), None)

    def _do(self, work: Callable[[Outbox], _T], instead: _T) -> _T:
        if self._make is None:
            return instead
        try:
            if self._outbox is None:
                self._outbox = self._make()
            return work(self._outbox)
        except RollcallError as error:
            _log.warning("Events that wait could not be stored: %s", error)
            return instead


class Webhook:
    """Posts events in order, on a thread of its own; a failed one is retried with exponential backoff.

    ``post`` returns at once and is thread-safe. At most ``waiting`` events are queued; the oldest are dropped and
    counted. With an ``outbox`` they are on disk, too, until they are sent, and what a program that died had not sent is
    sent by the next one. The id of an event stays the same when it is sent again, so that a receiver can drop
    duplicates. A status of 2xx is success; after a rejection of the event itself (400, 413, 415, 422) it is not
    retried. User and password in ``url`` are sent as basic authentication. Redirects are followed on the same host
    only, as events hold names, never from https to http, and only those that repeat the POST (307, 308). With a
    ``secret`` each request is signed. Raises UsageError for an invalid ``url``.

    outbox: makes one for the thread that calls it.
    """

    def __init__(
        self,
        url: str,
        *,
        timeout: float,
        waiting: int,
        notices: Notices,
        version: str = "",
        outbox: Callable[[], Outbox] | None = None,
        secret: bytes = b"",
        clock: Callable[[], float] = time.monotonic,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        self._address = parse_webhook_address(url)
        self.dropped = self.sent = 0
        self.worker = Worker("webhook", self.step, self._interrupt)
        self._shown = masked(url)
        self._timeout = timeout
        self._notices = notices
        self._agent = f"Rollcall/{version}" if version else "Rollcall"
        self._clock = clock
        self._opener = urllib.request.build_opener(_Redirects)
        self._login = _basic_authentication(self._address)
        self._secret = secret
        self._wall_clock = wall_clock
        self._kept = _KeptOnDisk(outbox)  # by the thread that posts
        self._sent = _KeptOnDisk(outbox)  # by the thread that sends
        self._looked_at = float("-inf")
        self._queue: deque[_Waiting] = deque(maxlen=waiting)
        self._changed = threading.Condition()
        self._is_stopping = False
        self._has_failed = False
        self._wait = _MIN_WAIT
        self._not_before = float("-inf")

    def post(self, event: Event) -> None:
        body = json_text(event_json(event)).encode()
        waiting = _Waiting(event.id, body, self._kept.put(body))
        oldest = None
        with self._changed:
            if len(self._queue) == self._queue.maxlen:
                self.dropped += 1
                oldest = self._queue[0]
            self._queue.append(waiting)
            self._changed.notify()
        if oldest is not None:
            self._kept.remove([oldest.number])

    def step(self, timeout: float = IDLE) -> bool:
        """Waits up to ``timeout`` seconds for an event that is due, and sends it; returns whether it succeeded."""
        deadline = self._clock() + timeout
        self._take_abandoned()
        with self._changed:
            while not self._is_stopping and not self._is_due():
                now = self._clock()
                if now >= deadline:
                    return False
                until = min(deadline, self._not_before) if self._queue else deadline
                self._changed.wait(max(until - now, 0.0))
            if self._is_stopping or not self._queue:
                return False
            waiting = self._queue.popleft()
        problem = self._send(waiting, self._timeout)
        if problem is None:
            self._sent.remove([waiting.number])
            self._succeeded()
        elif problem in _REJECTIONS:
            self._sent.remove([waiting.number])
            self.dropped += 1
            _log.warning("An event was rejected by %s: %s", self._shown, problem)
        else:
            self._failed(waiting, problem)
            with self._changed:
                numbers = [each.number for each in self._queue]
            self._sent.hold(numbers)
        return problem is None

    def stop(self, timeout: float = 1.0) -> tuple[str, ...]:
        """Ends the thread at once, also while it waits to retry; returns its name if it still runs. Idempotent.

        Pending events are sent first, as long as that works and there is time.
        """
        deadline = self._clock() + min(timeout, _FLUSH_SECONDS)
        self.worker.stop_soon()
        if not self.worker.join(timeout):
            return (self.worker.name,)
        while self._queue and not self._has_failed and (left := deadline - self._clock()) > 0:
            self._has_failed = self._send(self._queue[0], left) is not None
            if not self._has_failed:
                self._sent.remove([self._queue.popleft().number])
        self._sent.release([each.number for each in self._queue])
        self._sent.close()
        self._kept.close()
        return ()

    def _take_abandoned(self) -> None:
        """Queues what a program that ended or died had not sent, before what is newer."""
        now = self._clock()
        if now - self._looked_at < ABANDONED:
            return
        self._looked_at = now
        with self._changed:
            room = (self._queue.maxlen or 0) - len(self._queue)
        found = self._sent.take_abandoned(room)
        with self._changed:
            for number, body in reversed(found):
                self._queue.appendleft(_Waiting(_id_in(body), body, number))

    def _is_due(self) -> bool:
        return bool(self._queue) and self._clock() >= self._not_before

    def _interrupt(self) -> None:
        with self._changed:
            self._is_stopping = True
            self._changed.notify()

    def _send(self, waiting: _Waiting, timeout: float) -> str | None:
        """Returns the reason of a failure, or None."""
        headers = {"Content-Type": "application/json; charset=utf-8", "User-Agent": self._agent, **self._login}
        if self._secret:
            headers |= signature_headers(self._secret, waiting.id, round(self._wall_clock()), waiting.body)
        request = urllib.request.Request(self._address.without_login, waiting.body, headers, method="POST")
        try:
            with self._opener.open(request, timeout=timeout) as response:
                status = int(response.status)
        except urllib.error.HTTPError as error:
            error.close()
            return f"it answered {error.code}{_redirection(error)}"
        except urllib.error.URLError as error:
            return _reason(error.reason)
        except (OSError, http.client.HTTPException, ValueError) as error:
            return _reason(error)
        return None if 200 <= status < 300 else f"it answered {status}"

    def _succeeded(self) -> None:
        self.sent += 1
        self._wait, self._not_before = _MIN_WAIT, float("-inf")
        if self._has_failed:
            self._has_failed = False
            message = Message.of(LiveCode.WEBHOOK_RESUMED, url=self._shown, dropped=self.dropped)
            self._notices.put(_SUBJECT, Notice(NoticeKind.INFO, message))
            self.dropped = 0
        elif self._notices.get(_SUBJECT) is not None:
            self._notices.clear(_SUBJECT)

    def _failed(self, waiting: _Waiting, problem: str) -> None:
        with self._changed:
            is_full = len(self._queue) == self._queue.maxlen
            if is_full:
                self.dropped += 1  # it is the oldest
            else:
                self._queue.appendleft(waiting)
        if is_full:
            self._sent.remove([waiting.number])
        if not self._has_failed:
            _log.warning("An event could not be sent to %s: %s", self._shown, problem)
        self._has_failed = True
        self._not_before = self._clock() + self._wait
        self._wait = min(self._wait * 2, _MAX_WAIT)
        message = Message.of(LiveCode.WEBHOOK_FAILING, url=self._shown, problem=problem)
        self._notices.put(_SUBJECT, Notice(NoticeKind.WARNING, message))


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Repeats the POST for 307 and 308, on the same host, and not without encryption where it was encrypted."""

    def redirect_request(
        self, req: urllib.request.Request, _file: Any, code: int, _message: str, _headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        if code not in (307, 308) or not _is_same_host(req.full_url, newurl):
            return None
        headers = {name: value for name, value in req.header_items() if name.lower() not in ("host", "content-length")}
        return urllib.request.Request(newurl, req.data, headers, method="POST")


def _is_same_host(url: str, target: str) -> bool:
    try:
        here, there = parse_address(url, WEB_SCHEMES), parse_address(target, WEB_SCHEMES)
    except UsageError:
        return False
    if here.host != there.host or there.user is not None:
        return False
    ports = tuple(each.port or _PORTS[each.scheme] for each in (here, there))
    is_encrypted_now = (here.scheme, there.scheme) == ("http", "https") and ports == (80, 443)
    return is_encrypted_now or (here.scheme == there.scheme and ports[0] == ports[1])


def _redirection(error: urllib.error.HTTPError) -> str:
    """Where an answer leads that is not followed, for a message; empty for other answers."""
    target = error.headers.get("Location") if 300 <= error.code < 400 and error.headers is not None else None
    if not target:
        return ""
    return f", which leads to {visible(masked(target))[:_MAX_SHOWN]}; Rollcall sends names only where webhook.url says"


def _id_in(body: bytes) -> str:
    return str(json.loads(body).get("id", ""))


def _basic_authentication(address: Address) -> dict[str, str]:
    if address.user is None:
        return {}
    login = f"{address.user}:{address.password or ''}".encode()
    return {"Authorization": f"Basic {base64.b64encode(login).decode('ascii')}"}


def event_json(event: Event) -> dict[str, Any]:
    """The JSON of an event. ``visit`` identifies the sighting and is the same in all its events."""
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
        **({"places": list(row.places)} if row.places else {}),
        "position": None if row.position is None else round(row.position, 2),
        "by_hand": row.by_hand,
        "note": row.note,
    }


def _iso(seconds: float) -> str:
    """ISO 8601 with the local offset from UTC."""
    return datetime.fromtimestamp(seconds).astimezone().isoformat(timespec="milliseconds")


def _reason(error: object) -> str:
    if isinstance(error, TimeoutError):
        return "it does not answer in time"
    if isinstance(error, ConnectionRefusedError):
        return "nothing listens there"
    if isinstance(error, socket.gaierror):
        return "no computer of that name is known"
    if isinstance(error, OSError) and error.strerror:
        return str(error.strerror)
    return visible(masked_text(str(error)))[:_MAX_SHOWN] or type(error).__name__
