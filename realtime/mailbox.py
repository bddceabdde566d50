"""A place for one value between two threads: the newest wins, and what was lost is counted.

This is what keeps the picture young: a queue between a fast producer and a slow consumer only grows older.
"""

from __future__ import annotations

import threading
from typing import Generic, TypeVar

T = TypeVar("T")


class Mailbox(Generic[T]):
    """Holds at most one value. Every method may be called from any thread."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._value: T | None = None
        self._full = False
        self._closed = False
        self._woken = False
        self._dropped = 0

    @property
    def dropped(self) -> int:
        """How many values were replaced before anybody took them."""
        with self._changed:
            return self._dropped

    @property
    def is_empty(self) -> bool:
        with self._changed:
            return not self._full

    @property
    def is_closed(self) -> bool:
        with self._changed:
            return self._closed

    def put(self, value: T) -> None:
        """Leaves ``value``, in place of one that nobody took yet. Never waits. Ignored once closed."""
        with self._changed:
            if self._closed:
                return
            self._dropped += self._full
            self._set(value)

    def put_when_empty(self, value: T, timeout: float) -> bool:
        """Leaves ``value`` once the one before it was taken; nothing is dropped.

        False when nobody took it within ``timeout`` seconds, or the mailbox is closed.
        """
        with self._changed:
            self._changed.wait_for(lambda: not self._full or self._closed, timeout)
            if self._full or self._closed:
                return False
            self._set(value)
            return True

    def take(self, timeout: float) -> T | None:
        """The value, removed; waits up to ``timeout`` seconds for one.

        None when none came, somebody called ``wake``, or the mailbox is closed and empty.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._full or self._closed or self._woken, timeout)
            self._woken = False
            if not self._full:
                return None
            value, self._value, self._full = self._value, None, False
            self._changed.notify_all()
            return value

    def wake(self) -> None:
        """Makes a waiting ``take``, or the next one, return at once, with the value if there is one."""
        with self._changed:
            self._woken = True
            self._changed.notify_all()

    def close(self) -> None:
        """Wakes everybody who waits. A value that lies there can still be taken; nothing new gets in."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def _set(self, value: T) -> None:
        self._value, self._full = value, True
        self._changed.notify_all()
