"""A queue of one value between two threads: the newest value replaces the former one.

Unlike a longer queue, it keeps the picture recent if the consumer is slower than the producer.
"""

from __future__ import annotations

import threading
from typing import Generic, TypeVar

T = TypeVar("T")


class Mailbox(Generic[T]):
    """Holds at most one value. Thread-safe.

    changed: notified with every change; mailboxes that share it can be waited for together.
    """

    def __init__(self, changed: threading.Condition | None = None) -> None:
        self._changed = threading.Condition() if changed is None else changed
        self._value: T | None = None
        self._full = False
        self._closed = False
        self._woken = False
        self._dropped = 0

    @property
    def dropped(self) -> int:
        """Number of values that were replaced before they were taken."""
        with self._changed:
            return self._dropped

    @property
    def is_empty(self) -> bool:
        with self._changed:
            return not self._full

    @property
    def is_ready(self) -> bool:
        """Whether ``take`` would return at once with a value or after ``wake``."""
        with self._changed:
            return self._full or self._woken

    @property
    def is_closed(self) -> bool:
        with self._changed:
            return self._closed

    def put(self, value: T) -> None:
        """Replaces a value that was not taken yet. Never waits. Ignored once closed."""
        with self._changed:
            if self._closed:
                return
            self._dropped += self._full
            self._set(value)

    def put_when_empty(self, value: T, timeout: float) -> bool:
        """Waits until the former value was taken; nothing is dropped.

        Returns False after ``timeout`` seconds, or if the mailbox is closed.
        """
        with self._changed:
            self._changed.wait_for(lambda: not self._full or self._closed, timeout)
            if self._full or self._closed:
                return False
            self._set(value)
            return True

    def take(self, timeout: float) -> T | None:
        """Removes the value; waits up to ``timeout`` seconds for one.

        None after the timeout, after ``wake``, or if the mailbox is closed and empty.
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
        """Makes the current or next ``take`` return at once, with the value if there is one."""
        with self._changed:
            self._woken = True
            self._changed.notify_all()

    def close(self) -> None:
        """Wakes every waiting call. The value can still be taken; ``put`` is ignored."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def _set(self, value: T) -> None:
        self._value, self._full = value, True
        self._changed.notify_all()
