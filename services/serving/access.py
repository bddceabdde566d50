"""Who may ask: tokens, logins of the web pages, and how often."""

from __future__ import annotations

import secrets
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from storage.tokens import Token, TokenFile

SESSION_SECONDS = 12 * 3600.0
_MAX_SESSIONS = 500
_MAX_BUCKETS = 5000


@dataclass(frozen=True, slots=True)
class Caller:
    """Whoever asks.

    csrf: what a page must send with every change; None of a program that sends its token itself.
    """

    token: Token
    csrf: str | None = None


@dataclass(frozen=True, slots=True)
class _Session:
    token: Token
    csrf: str
    until: float


class Access:
    """Knows the callers. Used by the server's event loop alone.

    tokens: read anew when their file changes.
    clock: seconds, monotonic.
    """

    def __init__(self, tokens: TokenFile, clock: Callable[[], float] = time.monotonic) -> None:
        self._tokens = tokens
        self._clock = clock
        self._sessions: OrderedDict[str, _Session] = OrderedDict()

    def by_header(self, value: str) -> Caller | None:
        """Of an Authorization header."""
        scheme, _, secret = value.partition(" ")
        token = self._tokens.find(secret.strip()) if scheme.casefold() == "bearer" else None
        return None if token is None else Caller(token)

    def by_cookie(self, key: str) -> Caller | None:
        session = self._sessions.get(key)
        if session is None:
            return None
        if session.until < self._clock() or not self._tokens.holds(session.token):
            del self._sessions[key]
            return None
        return Caller(session.token, session.csrf)

    def log_in(self, secret: str) -> str | None:
        """The value of the cookie of a new login; None where ``secret`` is no token."""
        token = self._tokens.find(secret)
        if token is None:
            return None
        key = secrets.token_urlsafe(32)
        self._sessions[key] = _Session(token, secrets.token_urlsafe(32), self._clock() + SESSION_SECONDS)
        while len(self._sessions) > _MAX_SESSIONS:
            self._sessions.popitem(last=False)
        return key

    def log_out(self, key: str) -> None:
        self._sessions.pop(key, None)

    def still_holds(self, caller: Caller) -> bool:
        """Whether the token of ``caller`` was not revoked since."""
        return self._tokens.holds(caller.token)


class RateLimit:
    """A token bucket for each key: ``rate`` a second on average, ``burst`` at once."""

    def __init__(self, rate: float, burst: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._rate = rate
        self._burst = max(1.0, burst)
        self._clock = clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()  # what is left, and when that was

    def wait(self, key: str) -> float:
        """Takes one; 0, or the seconds after which there will be one again."""
        now = self._clock()
        left, since = self._buckets.pop(key, (self._burst, now))
        left = min(self._burst, left + (now - since) * self._rate)
        is_free = left >= 1.0
        self._buckets[key] = (left - 1.0 if is_free else left), now
        while len(self._buckets) > _MAX_BUCKETS:
            self._buckets.popitem(last=False)
        return 0.0 if is_free else (1.0 - left) / self._rate
